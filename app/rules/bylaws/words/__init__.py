"""Bylaws in plain sentences, each with its source and flag, and what differs from the preset."""

from collections.abc import Iterable
from fractions import Fraction

from app.rules.bylaws.compare import Difference
from app.rules.bylaws.schema import Bylaws, Value, walk
from app.rules.bylaws.values import CallQuorum, ClassCap, MajorityNumbers, MajorityRule, Note, Period, Share
from app.rules.bylaws.words import en, es
from app.rules.bylaws.words.language import Language
from app.rules.exact import write_fraction
from app.rules.schema import Strict

LANGUAGES: dict[str, Language] = {module.LANGUAGE.code: module.LANGUAGE for module in (en, es)}


class Line(Strict):
    """One value said. `checked` is the flag in words; `difference` says what the preset has and if this may be."""

    path: str
    topic: str
    text: str
    source: str | None
    flag: str | None
    checked: str | None
    difference: str | None = None


class Section(Strict):
    """Lines that belong together, under a title."""

    code: str
    title: str
    lines: tuple[Line, ...]


_SECTION_OF = {
    "class_caps": "voters",
    "agenda": "notice",
    "quorum_check": "calls",
    "recess_days": "calls",
    "extraordinary_matters": "majority",
    "tie_break": "majority",
    "guards": "limits",
    "opinions": "limits",
    "assembly_also": "limits",
}


def sections(bylaws: Bylaws, code: str, differences: Iterable[Difference] = ()) -> tuple[Section, ...]:
    """All lines by section, in the order of a page. Raises KeyError for a language there is no module for."""
    language = LANGUAGES[code]
    gathered: dict[str, list[Line]] = {name: [] for name in language.sections}
    for line in describe(bylaws, code, differences):
        head = line.path.partition(".")[0]
        gathered[_SECTION_OF.get(head, head)].append(line)
    return tuple(
        Section(code=name, title=title, lines=tuple(gathered[name]))
        for name, title in language.sections.items()
    )


def warning(code: str) -> str:
    """That this is no legal advice; to be shown wherever a preset is offered."""
    return LANGUAGES[code].warning


def describe(bylaws: Bylaws, code: str, differences: Iterable[Difference] = ()) -> tuple[Line, ...]:
    """Every value as a line, unknown ones too. Raises KeyError for a language there is no module for."""
    language = LANGUAGES[code]
    changed = {found.path: found for found in differences}
    lines = []
    for path, value in walk(bylaws):
        found = changed.pop(path, None)
        lines.append(_line(language, path, value, found))
    lines += [_line(language, path, found.after, found) for path, found in changed.items()]
    return tuple(lines)


def _line(language: Language, path: str, value: Value[object], found: Difference | None) -> Line:
    topic = _topic(language, path)
    return Line(
        path=path,
        topic=topic,
        text=_say(language, path, value),
        source=value.source,
        flag=value.flag,
        checked=language.flags[value.flag] if value.flag else None,
        difference=_difference(language, found) if found else None,
    )


def _difference(language: Language, found: Difference) -> str:
    said = [language.differs.format(before=_say(language, found.path, found.before))]
    said.append(language.verdicts[found.verdict])
    if found.reason:
        said.append(language.reason.format(reason=found.reason))
    return " ".join(said)


def _kind(path: str) -> str:
    """The path without matters and numbers: calls.quorum, majority, notice.other."""
    parts = path.split(".")
    if parts[0] == "majority":
        return "majority"
    if parts[0] == "calls":
        return f"calls.{parts[-1]}"
    return ".".join(part for part in parts if not part.isdigit())


def _topic(language: Language, path: str) -> str:
    topic = language.fields[_kind(path)][0]
    parts = path.split(".")
    if parts[0] in ("calls", "majority"):
        matter, n = language.names[parts[1]], parts[2]
        where = language.every_call if n == "0" else language.call
        topic = f"{topic} ({where.format(matter=matter, n=n)})"
    return topic


def _say(language: Language, path: str, value: Value[object]) -> str:
    if value.unknown:
        said = language.unknown
    elif value.value is None:
        said = "" if value.note else language.left_open
    else:
        kind = _kind(path)
        said = language.fields[kind][1].format(v=_value(language, kind, value.value))
        said = said[0].upper() + said[1:]
    note = getattr(value.note, language.code) if isinstance(value.note, Note) else ""
    return " ".join(part for part in (said, note) if part)


def _value(language: Language, kind: str, value: object) -> str:
    """A value in words."""
    if isinstance(value, bool):
        return language.parts["yes" if value else "no"]
    if isinstance(value, Fraction):
        return write_fraction(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return language.names.get(
            value, value.replace("_", " ")
        )  # a cooperative's own names have no translation
    if isinstance(value, tuple):
        return ", ".join(_value(language, kind, part) for part in value)
    if isinstance(value, CallQuorum):
        return _quorum(language, value)
    if isinstance(value, MajorityNumbers):
        return _majority(language, value)
    if isinstance(value, Period):
        return language.parts[f"{value.unit}_{'one' if value.n == 1 else 'other'}"].format(v=value.n)
    if isinstance(value, Share):
        return _share(language, value)
    if isinstance(value, Strict):
        return _clauses(language, value)
    raise TypeError(f"{kind} has no words")


def _clauses(language: Language, value: Strict) -> str:
    """The clauses of those parts that are given, in the order of the model."""
    said = []
    for name in type(value).model_fields:
        part = getattr(value, name)
        if isinstance(value, ClassCap) and name in ("max_fraction", "strict"):
            if name == "max_fraction":
                clause = language.parts["cap_under" if value.strict else "cap_most"]
                said.append(clause.format(v=write_fraction(value.max_fraction)))
        elif part is not None and part is not False:
            clause = language.parts[f"{type(value).__name__}.{name}"]
            said.append(clause.format(v=_value(language, name, part)))
    return ", ".join(said)


def _share(language: Language, share: Share) -> str:
    if share.fraction is None:
        return language.parts["share_count"].format(v=share.count)
    return language.parts[f"share_{share.of or 'unsaid'}"].format(v=write_fraction(share.fraction))


def _fraction(language: Language, fraction: Fraction, *, strict: bool) -> str:
    return language.parts["more_than" if strict else "at_least"].format(v=write_fraction(fraction))


def _quorum(language: Language, quorum: CallQuorum) -> str:
    parts = language.parts
    if quorum.none:
        return parts["no_quorum"]
    said = []
    if quorum.fraction is not None:
        text = _fraction(language, quorum.fraction, strict=quorum.strict)
        if quorum.plus_one:
            text = parts["plus_one"].format(v=write_fraction(quorum.fraction))
            text += parts[f"rounding_{quorum.rounding}"] if quorum.rounding else ""
        said.append(parts[f"of_{quorum.base}"].format(v=text))
    if quorum.or_count is not None:
        said.append(parts[f"count_{quorum.base}"].format(v=quorum.or_count))
    text = parts[f"combine_{quorum.combine}"].format(a=said[0], b=said[-1]) if quorum.combine else said[0]
    if quorum.floor is not None:
        text += parts["floor"].format(v=quorum.floor)
        if quorum.floor_up_to_members is not None:
            text += parts["floor_up_to"].format(v=quorum.floor_up_to_members)
    return text


def _majority(language: Language, rule: MajorityNumbers) -> str:
    parts = language.parts
    if rule.base == "members" and rule.fraction == 1:
        text = parts["all_members"]
    else:
        text = _fraction(language, rule.fraction, strict=rule.strict)
        text = parts[f"base_{rule.base or 'unknown'}"].format(v=text)
    if rule.base == "cast":
        for kind in ("abstentions", "blanks"):
            choice = getattr(rule, kind)
            if choice:
                text += parts[f"{kind}_{choice}"]
    if isinstance(rule, MajorityRule):
        if rule.consensus_first:
            text = parts["consensus_first"].format(v=text)
        if rule.unless:
            then = _majority(language, rule.unless.then)
            text += parts["unless"].format(v=write_fraction(rule.unless.turnout_gte), then=then)
    return text


def say_name(code: str, name: str) -> str:
    """A name from the data, such as a role or a body. One of a cooperative's own has no translation."""
    return LANGUAGES[code].names.get(name, name.replace("_", " "))


def say_quorum(code: str, quorum: CallQuorum) -> str:
    """Whom a call needs, as part of a sentence."""
    return _quorum(LANGUAGES[code], quorum)


def say_majority(code: str, rule: MajorityNumbers) -> str:
    """What carries, as part of a sentence."""
    return _majority(LANGUAGES[code], rule)


def say_share(code: str, share: Share) -> str:
    """How many it takes, as part of a sentence."""
    return _share(LANGUAGES[code], share)


def say_fraction(code: str, fraction: Fraction, *, strict: bool) -> str:
    """At least, or more than, a fraction."""
    return _fraction(LANGUAGES[code], fraction, strict=strict)


def topic(code: str, path: str) -> str:
    """What a value of the bylaws is about. A part of a value has the topic of the whole."""
    language = LANGUAGES[code]
    while path and _kind(path) not in language.fields:
        path = path.rpartition(".")[0]
    return _topic(language, path) if path else ""
