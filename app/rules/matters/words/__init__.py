"""A matter in plain sentences: who decides, quorum, majority, notice, secrecy, and what else holds."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.rules.bylaws.calendar import least_days
from app.rules.bylaws.errors import BylawsError
from app.rules.bylaws.schema import Bylaws
from app.rules.bylaws.values import MajorityRule
from app.rules.bylaws.words import (
    say_fraction,
    say_majority,
    say_name,
    say_quorum,
    say_share,
    topic,
)
from app.rules.matters.kinds import (
    bylaws_opinion,
    bylaws_recusals,
    caps_for,
    kind_of,
    notice_needed,
    secret_by,
)
from app.rules.matters.schema import OTHER, Kind, Matter
from app.rules.matters.words import en, es
from app.rules.matters.words.language import Language
from app.rules.ruling import Ruling

LANGUAGES: dict[str, Language] = {module.LANGUAGE.code: module.LANGUAGE for module in (en, es)}


def describe(matter: Matter, bylaws: Bylaws) -> dict[str, tuple[str, ...]]:
    """What holds for any poll on this matter, by language."""
    return {code: _Said(language, matter, bylaws, None).all() for code, language in LANGUAGES.items()}


def describe_ruling(matter: Matter, bylaws: Bylaws, ruling: Ruling) -> dict[str, tuple[str, ...]]:
    """What holds for one poll, by language: the same, with what this poll raised or chose."""
    return {code: _Said(language, matter, bylaws, ruling).all() for code, language in LANGUAGES.items()}


@dataclass(frozen=True)
class _Said:
    """One telling in one language."""

    language: Language
    matter: Matter
    bylaws: Bylaws
    ruling: Ruling | None

    def all(self) -> tuple[str, ...]:
        said = [self._who()]
        if not self.matter.decides:
            said.append(self.language.advises)
        said += self._money()
        said += self._judged()
        said += self._notice()
        said += self._secrecy()
        said += self._others()
        return tuple(said)

    def _sourced(self, text: str, source: str | None) -> str:
        return self.language.source.format(v=text.rstrip("."), source=source) + "." if source else text

    def _who(self) -> str:
        if self.matter.code == OTHER:
            return self.language.free
        return self.language.bodies[self.matter.body.kind]

    def _money(self) -> list[str]:
        limit = self.matter.money_limit
        if limit is None:
            return []
        text = self.language.money_above if limit.way == "above" else self.language.money_up_to
        return [text.format(amount=limit.amount, currency=limit.currency)]

    def _judged(self) -> list[str]:
        if self.matter.code == OTHER:
            return []
        kind = kind_of(self.matter, self.bylaws)
        return self._by_rules() if kind is None else self._by_kind(kind)

    def _by_rules(self) -> list[str]:
        code, said = self.language.code, []
        for place, rules in enumerate(self.matter.rules, start=1):
            if self.ruling is not None and place != self.ruling.call:
                continue
            if rules.quorum is None:
                said.append(self.language.own_no_quorum)
            else:
                share = say_fraction(code, rules.quorum.fraction, strict=rules.quorum.strict)
                said.append(self.language.own_quorum.format(v=share))
            if rules.majority is not None:
                numbers = MajorityRule(**dict(rules.majority))
                said.append(self.language.own_majority.format(v=say_majority(code, numbers)))
        return list(dict.fromkeys(said)) + self._raised()

    def _raised(self) -> list[str]:
        changes = self.ruling.changes if self.ruling else ()
        return [
            self.language.raised.format(what=self.language.fields[field], reason=change.reason)
            for change in changes
            if (field := change.field.removeprefix("rules.")) in self.language.fields
        ]

    def _by_kind(self, kind: Kind) -> list[str]:
        language, code = self.language, self.language.code
        found = self.bylaws.calls_of(kind)
        many = len(found) > 1
        said = []
        for call in found:
            if self.ruling is not None and call.n != self.ruling.call:
                continue
            path = f"calls.{call.matter}.{call.n}.quorum"
            quorum = (self.ruling.quorum if self.ruling else None) or call.quorum.value
            if quorum is None:
                said.append(language.unsettled.format(topic=topic(code, path)))
            else:
                text = (language.quorum_of_call if many else language.quorum).format(
                    n=call.n, v=say_quorum(code, quorum)
                )
                said.append(self._sourced(text, call.quorum.source))
        if self.matter.plurality:
            return [*said, language.plurality, *self._raised()]
        said += self._majorities(kind, [call.n for call in found])
        if kind == "extraordinary" and not (
            self.matter.names & set(self.bylaws.extraordinary_matters.value or self.matter.names)
        ):
            said.append(language.stricter)
        return said + self._raised()

    def _majorities(self, kind: Kind, calls: list[int]) -> list[str]:
        language, code = self.language, self.language.code
        own = {entry.call for entry in self.bylaws.majority if entry.matter == kind and entry.call}
        said = []
        for n in calls:
            if self.ruling is not None and n != self.ruling.call:
                continue
            value = self.bylaws.majority_of(kind, n)
            rule = (self.ruling.majority if self.ruling else None) or value.value
            if rule is None or rule.base is None:
                said.append(
                    language.unsettled.format(topic=topic(code, f"majority.{kind}.{n if own else 0}"))
                )
                continue
            text = (language.majority_of_call if own else language.majority).format(
                n=n, v=say_majority(code, rule)
            )
            said.append(self._sourced(text, value.source))
        return list(dict.fromkeys(said))

    def _notice(self) -> list[str]:
        if self.matter.code == OTHER:
            return []
        try:
            days = notice_needed(self.matter, self.bylaws)
        except BylawsError:
            return [self.language.unsettled.format(topic=topic(self.language.code, "notice.min_days"))]
        if days == 0:
            return [self.language.no_notice]
        clear = self.bylaws.notice.clear_days.value is not False
        text = (self.language.notice_clear if clear else self.language.notice).format(n=days)
        try:
            by_bylaws = days == least_days(self.bylaws, case=self.matter.notice_case)
        except BylawsError:
            by_bylaws = False
        return [self._sourced(text, self.bylaws.notice.min_days.source if by_bylaws else None)]

    def _secrecy(self) -> list[str]:
        language = self.language
        by = self.ruling.secret_by if self.ruling else secret_by(self.matter, self.bylaws)
        if by is not None:
            source = self.bylaws.secrecy.always_for.source if by == "bylaws" else None
            return [self._sourced(language.secret[by], source)]
        if self.matter.code == OTHER:
            return []
        said = [language.named]
        demand = self.bylaws.secrecy.on_demand
        if demand.value is not None:
            text = language.on_demand.format(v=say_share(language.code, demand.value))
            said.append(self._sourced(text, demand.source))
        elif self.matter.secrecy == "on_demand":
            said.append(language.on_demand.format(v="1/10"))
        return said

    def _others(self) -> list[str]:
        language, code, said = self.language, self.language.code, []
        recused = bylaws_recusals(self.matter, self.bylaws)
        roles = dict.fromkeys((*self.matter.recused_roles, *(role for role, _ in recused)))
        if roles:
            names = ", ".join(say_name(code, role) for role in roles)
            source = next((source for _, source in recused if source), None)
            said.append(self._sourced(language.recused.format(v=names), source))
        body, source = bylaws_opinion(self.matter, self.bylaws)
        if body is not None:
            said.append(self._sourced(language.opinion.format(body=say_name(code, body)), source))
        for entry in self.bylaws.guards:
            if entry.value and entry.value.measure == self.matter.guard:
                text = language.guard.format(
                    v=say_fraction(code, entry.value.max_fraction, strict=False).rpartition(" ")[2],
                    measure=say_name(code, entry.value.measure),
                )
                said.append(self._sourced(text, entry.source))
        capped = caps_for(self.matter, self.bylaws)
        if capped:
            names = ", ".join(say_name(code, name) for name in capped)
            said.append(language.capped.format(v=names))
        tie = self.matter.tie or (self.bylaws.tie_break.value if self.matter.kind else None)
        if tie is not None:
            said.append(language.ties[tie])
        if self.matter.review_days is not None:
            said.append(language.review.format(n=self.matter.review_days))
        return said


def in_language(words: Mapping[str, tuple[str, ...]], code: str) -> tuple[str, ...]:
    """The sentences in a language, or in English where there are none."""
    return words.get(code) or words["en"]
