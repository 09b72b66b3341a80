"""A cooperative's list of matters: the ready ones as its bylaws mean them, and a check of lists that people write."""

from collections.abc import Sequence

from pydantic import TypeAdapter, ValidationError

from app.rules.bylaws.errors import BylawsError
from app.rules.bylaws.schema import Bylaws
from app.rules.matters.kinds import kind_of
from app.rules.matters.lists import GENERAL, PRODUCTION
from app.rules.matters.schema import CHANGE_BYLAWS, MOST_MATTERS, OTHER, Matter

_READ = TypeAdapter(tuple[Matter, ...])
NEEDED = (OTHER, CHANGE_BYLAWS)


def ready(bylaws: Bylaws, *, recovered: bool = False) -> tuple[Matter, ...]:
    """The ready list under these bylaws; recovered businesses get the production matters too.

    `other` stands last. Where the bylaws look for consensus first, so do the matters that they judge.
    """
    listed = (*GENERAL[:-1], *(PRODUCTION if recovered else ()), GENERAL[-1])
    return tuple(_fitted(matter, bylaws) for matter in listed)


def _fitted(matter: Matter, bylaws: Bylaws) -> Matter:
    rule = bylaws.majority_of("ordinary", 1).value
    if (
        rule is not None
        and rule.consensus_first
        and kind_of(matter, bylaws) == "ordinary"
        and "consensus_fallback" in matter.methods
        and matter.secrecy != "secret"
    ):
        rest = tuple(name for name in matter.methods if name != "consensus_fallback")
        return matter.model_copy(update={"methods": ("consensus_fallback", *rest)})
    return matter


def parse_matters(data: object) -> tuple[Matter, ...]:
    """A list of matters from plain data. Raises BylawsError with the first thing that is wrong and its field."""
    try:
        matters = _READ.validate_python(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        context = dict(first.get("ctx", {}))
        parts = (*first["loc"], *str(context.pop("field", "")).split("."))
        field = ".".join(str(part) for part in ("matters", *parts) if part != "")
        raise BylawsError(first["type"], field, first["msg"], context) from error
    check_list(matters)
    return matters


def check_list(matters: Sequence[Matter]) -> None:
    """Raise BylawsError unless each code stands once and the needed ones are there and keep their meaning."""
    if len(matters) > MOST_MATTERS:
        raise BylawsError(
            "too_many_matters", "matters", f"Keep at most {MOST_MATTERS} matters.", {"max": MOST_MATTERS}
        )
    codes: dict[str, Matter] = {}
    for place, matter in enumerate(matters):
        if matter.code in codes:
            raise BylawsError("matter_twice", f"matters.{place}.code", "Two matters have the same code.")
        codes[matter.code] = matter
    for code in NEEDED:
        if code not in codes:
            raise BylawsError("matter_missing", "matters", f"The list always has {code}.", {"code": code})
    place = next(n for n, matter in enumerate(matters) if matter.code == OTHER)
    if codes[OTHER].kind is not None or codes[OTHER].rules:
        raise BylawsError(
            "other_is_free", f"matters.{place}", "The question outside the bylaws has no rules of its own."
        )
    place = next(n for n, matter in enumerate(matters) if matter.code == CHANGE_BYLAWS)
    if codes[CHANGE_BYLAWS].kind is None:
        raise BylawsError(
            "change_needs_kind",
            f"matters.{place}.kind",
            "A change of the bylaws is judged by the bylaws themselves: give it a kind.",
        )


def check_lowered(before: Sequence[Matter], after: Sequence[Matter], bylaws: Bylaws) -> None:
    """Raise BylawsError where a list takes a matter of the assembly from the bylaws' majority.

    What the bylaws judge stays judged by them: a matter of a kind may not get rules of its own, or go to
    another body, or have its recusals, opinion or guard taken away, where the bylaws name it.
    """
    now = {matter.code: (place, matter) for place, matter in enumerate(after)}
    named = _named(bylaws)
    for old in before:
        if old.code not in now or not (old.names & named):
            continue
        place, new = now[old.code]
        if not old.names <= new.names:
            raise BylawsError(
                "named_by_bylaws",
                f"matters.{place}.known_as",
                "The bylaws speak of this matter by this name.",
            )
        if kind_of(old, bylaws) is not None and kind_of(new, bylaws) is None:
            raise BylawsError(
                "judged_by_bylaws",
                f"matters.{place}.kind",
                "The bylaws name this matter, so their quorum and majority judge it.",
            )


def _named(bylaws: Bylaws) -> frozenset[str]:
    """Every matter that the bylaws speak of."""
    names = {*(bylaws.extraordinary_matters.value or ()), *(bylaws.secrecy.always_for.value or ())}
    names.update(bylaws.assembly_also.value or ())
    names.update(entry.value.matter for entry in bylaws.recusal if entry.value)
    names.update(entry.value.matter for entry in bylaws.opinions if entry.value)
    return frozenset(names)


def stored_matters(data: object) -> tuple[Matter, ...]:
    """A list that was checked when it was stored."""
    return _READ.validate_python(data)
