"""From a matter, the bylaws and what somebody asks for: how one vote will go, or why it can't go so.

Whatever is left out is the matter's. What is asked may depart from it only where the matter lets it, and only
upwards for quorum, majority, secrecy and notice; a departure carries its reason. Refusals are MatterError with
the field and the article, or BylawsError `undecided` where the bylaws don't say what the vote needs.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal

from pydantic import Field, StrictBool

from app.rules.bylaws.judge import guard_broken
from app.rules.bylaws.schema import Bylaws
from app.rules.bylaws.values import CallQuorum, MajorityRule
from app.rules.matters import raising
from app.rules.matters.errors import refused
from app.rules.matters.kinds import (
    bylaws_opinion,
    bylaws_recusals,
    calls_of,
    caps_for,
    check_settled,
    guard_of,
    kind_of,
    notice_needed,
    register_days,
    secret_by,
)
from app.rules.matters.schema import OTHER, Kind, Matter, MethodName, Reasons, Results
from app.rules.matters.words import describe_ruling
from app.rules.method import Method
from app.rules.methods import get_method
from app.rules.quorum import Count
from app.rules.ruling import Ruling, RulingChange, RulingGuard
from app.rules.schema import MethodSettings, Moment, Rules, Strict

COSTS_MEMBERSHIP = "costs_membership"


class Asked(Strict):
    """What somebody asks for; none leaves it to the matter. `why`: reasons for departures, by field.

    hours: how long the vote would stay open. members: how many members there are.
    """

    method: MethodName | None = None
    settings: MethodSettings | None = None
    rules: Rules | None = None
    secret: StrictBool | None = None
    reasons: Reasons | None = None
    results: Results | None = None
    hours: float | None = None
    affected: Count | None = None
    members: Count = 0
    call: Count = 1
    version: Count | None = None
    why: dict[str, str] = Field(default_factory=dict)
    member_id: str = "nobody"
    at: Moment


class Resolved(Strict):
    """How the vote will go: everything that its matter settles, and the ruling that is kept with it."""

    ruling: Ruling
    method: MethodName
    settings: MethodSettings
    rules: Rules
    secret: StrictBool
    reasons: Reasons
    results: Results
    hours: float


def resolve(matter: Matter, bylaws: Bylaws, asked: Asked) -> Resolved:
    """How a vote on this matter goes. Raises MatterError, or BylawsError `undecided`."""
    return _Resolving(matter, bylaws, asked).result()


class _Resolving:
    """One resolution on its way: gathers the departures as it goes."""

    def __init__(self, matter: Matter, bylaws: Bylaws, asked: Asked) -> None:
        self.matter, self.bylaws, self.asked = matter, bylaws, asked
        self.free = matter.code == OTHER
        self.kind: Kind | None = None if self.free else kind_of(matter, bylaws)
        self.changes: list[RulingChange] = []
        self.quorum: CallQuorum | None = None
        self.majority: MajorityRule | None = None

    def result(self) -> Resolved:
        matter, bylaws, asked = self.matter, self.bylaws, self.asked
        if self.kind is not None:
            for call in range(asked.call, calls_of(matter, bylaws) + 1):
                check_settled(bylaws, self.kind, call, plurality=matter.plurality)
        method = self._method()
        settings = self._settings(method)
        self._check_money(settings)
        rules = self._fitting(self._rules(), method, settings)
        secret, by = self._secret()
        reasons, results = self._shown(secret=secret, method=method)
        hours = self._hours()
        guard = self._guard()
        ruling = Ruling(
            matter=matter.code,
            matter_name=matter.name.model_dump(),
            version=asked.version,
            body=matter.body.kind,
            kind=self.kind,
            call=asked.call,
            calls=max(asked.call, calls_of(matter, bylaws)),
            tie=matter.tie or (bylaws.tie_break.value if self.kind is not None else None),
            secret_by=by,
            recused_roles=tuple(
                dict.fromkeys((*matter.recused_roles, *(role for role, _ in bylaws_recusals(matter, bylaws))))
            ),
            opinion_body=bylaws_opinion(matter, bylaws)[0],
            guard=guard,
            capped_classes=caps_for(matter, bylaws),
            quorum=self.quorum,
            majority=self.majority,
            plurality=matter.plurality,
            decides=matter.decides,
            register_days=register_days(matter, bylaws),
            notice_days=notice_needed(matter, bylaws),
            changes=tuple(self.changes),
        )
        words = describe_ruling(matter, bylaws, ruling)
        return Resolved(
            ruling=ruling.model_copy(update={"words": words}),
            method=method,
            settings=settings,
            rules=rules,
            secret=secret,
            reasons=reasons,
            results=results,
            hours=hours,
        )

    def _depart(self, field: str, before: object, after: object, way: str, *, allowed: bool) -> None:
        """Note a departure. Raises MatterError where the matter doesn't let it, or no reason is given."""
        if self.free or before == after:
            return
        if not allowed:
            code = "not_changeable" if way == "no" else "only_raised"
            raise refused(
                code,
                field,
                "This matter doesn't let this be changed."
                if way == "no"
                else "This may be raised for one vote and never lowered.",
                before=_plain(before),
            )
        reason = self.asked.why.get(field, "").strip()
        if not reason and self.matter.decides:
            raise refused(
                "change_reason_needed",
                f"changes_reason.{field}",
                "This departs from what its matter asks: give the reason.",
                before=_plain(before),
            )
        self.changes.append(
            RulingChange(
                field=field,
                before=_plain(before),
                after=_plain(after),
                reason=reason,
                member_id=self.asked.member_id,
                at=self.asked.at,
            )
        )

    def _method(self) -> MethodName:
        standard, wanted = self.matter.methods[0], self.asked.method or self.matter.methods[0]
        if self.free:
            return wanted
        if wanted not in self.matter.methods:
            raise refused(
                "method_not_allowed",
                "method",
                "This matter isn't decided by this method.",
                allowed=list(self.matter.methods),
            )
        may = self.matter.may_change.method
        self._depart("method", standard, wanted, may, allowed=may == "any")
        return wanted

    def _settings(self, method: str) -> MethodSettings:
        """The matter's settings as far as the method has them. Filling in what the matter leaves open is free."""
        found: Method[Any] = get_method(method)
        given = {name: value for name, value in self.matter.settings if name in found.uses}
        standard = MethodSettings(**given)
        wanted = self.asked.settings
        if wanted is None:
            return standard
        unset = MethodSettings()
        for name in MethodSettings.model_fields:
            before, after = getattr(standard, name), getattr(wanted, name)
            if before != getattr(unset, name) and after != before:
                may = self.matter.may_change.settings
                self._depart(f"settings.{name}", before, after, may, allowed=may == "any")
        return wanted

    def _check_money(self, settings: MethodSettings) -> None:
        """The sum that a vote spreads is one that the matter is meant for."""
        limit = self.matter.money_limit
        if limit is None or settings.budget is None:
            return
        told = {"amount": limit.amount, "currency": limit.currency}
        if settings.currency != limit.currency:
            message = "The matter has its limit in another currency."
            raise refused("money_currency", "settings.currency", message, **told)
        if (settings.budget > Decimal(limit.amount)) != (limit.way == "above"):
            message = "This matter is meant for other sums."
            raise refused(f"money_{limit.way}", "settings.budget", message, **told)

    def _rules(self) -> Rules:
        asked = self.asked.rules or Rules()
        if self.free:
            return asked
        if self.kind is None:
            rules = self.matter.rules
            own = rules[min(self.asked.call, len(rules)) - 1] if rules else None
            return asked if own is None else self._over_own(own, asked)
        return self._over_kind(self.kind, asked)

    def _fitting(self, rules: Rules, method: MethodName, settings: MethodSettings) -> Rules:
        """The rules without the matter's majority where the method has a rule of its own, such as consent."""
        found: Method[Any] = get_method(method)
        if self.free or self.kind is not None or (self.asked.rules and self.asked.rules.majority):
            return rules
        unused = found.majority == "none" or settings.seats > 1
        return Rules(quorum=rules.quorum) if unused else rules

    def _over_own(self, own: Rules, asked: Rules) -> Rules:
        quorum, majority, may = own.quorum, own.majority, self.matter.may_change
        if asked.quorum is not None and asked.quorum != quorum:
            raised = raising.quorum_raised(quorum, asked.quorum)
            self._depart(
                "rules.quorum", quorum, asked.quorum, may.quorum, allowed=may.quorum == "raise" and raised
            )
            quorum = asked.quorum
        if asked.majority is not None and asked.majority != majority:
            raised = raising.majority_raised(majority, asked.majority)
            allowed = may.majority == "raise" and raised
            self._depart("rules.majority", majority, asked.majority, may.majority, allowed=allowed)
            majority = asked.majority
        return Rules(quorum=quorum, majority=majority)

    def _over_kind(self, kind: Kind, asked: Rules) -> Rules:
        """The bylaws' quorum and majority as far as poll rules can say them, raised where that is asked."""
        call = next(entry for entry in self.bylaws.calls_of(kind) if entry.n == self.asked.call)
        law = call.quorum.value
        may = self.matter.may_change
        shown = raising.as_quorum(law)
        if asked.quorum is not None and asked.quorum != shown:
            higher = raising.raise_call_quorum(law, asked.quorum) if law is not None else None
            if higher is None and may.quorum == "raise":
                self._below("rules.quorum", call.quorum.source)
            self._depart("rules.quorum", law, asked.quorum, may.quorum, allowed=may.quorum == "raise")
            self.quorum, shown = higher, asked.quorum
        if self.matter.plurality:
            return Rules(quorum=shown, majority=None)
        value = self.bylaws.majority_of(kind, self.asked.call)
        rule = value.value
        majority = raising.as_majority(rule)
        if asked.majority is not None and asked.majority != majority:
            if (majority is None or not raising.majority_raised(majority, asked.majority)) and (
                may.majority == "raise"
            ):
                self._below("rules.majority", value.source)
            self._depart(
                "rules.majority", majority, asked.majority, may.majority, allowed=may.majority == "raise"
            )
            majority = asked.majority
            self.majority = MajorityRule(**dict(asked.majority))
        return Rules(quorum=shown, majority=majority)

    def _below(self, field: str, source: str | None) -> None:
        raise refused(
            "only_raised",
            field,
            "The bylaws ask for more than this, and one vote can't ask for less.",
            source,
        )

    def _secret(self) -> tuple[bool, Literal["bylaws", "matter", "choice"] | None]:
        by = None if self.free else secret_by(self.matter, self.bylaws)
        if by is not None:
            if self.asked.secret is False:
                source = self.bylaws.secrecy.always_for.source if by == "bylaws" else None
                raise refused("always_secret", "secret", "A vote on this matter is always secret.", source)
            return True, by
        if not self.asked.secret:
            return False, None
        may = self.matter.may_change.secret
        self._depart("secret", False, True, may, allowed=may == "raise")
        return True, "choice"

    def _shown(self, *, secret: bool, method: str) -> tuple[Reasons, Results]:
        if secret:
            return self._shown_of_secret()
        may, standard = self.matter.may_change, self.matter.reasons
        if method == "consent" and standard in ("off", "optional"):
            standard = "required_from_objectors"
        elif standard == "required_from_objectors" and method not in OBJECTORS:
            standard = "optional"
        reasons = self.asked.reasons or standard
        self._depart("reasons", standard, reasons, may.reasons, allowed=may.reasons == "any")
        usual: Results = "always" if method == "consent" else self.matter.results
        results = self.asked.results or usual
        self._depart("results", usual, results, may.results, allowed=may.results == "any")
        return reasons, results

    def _shown_of_secret(self) -> tuple[Reasons, Results]:
        for field, wanted, needed in (
            ("reasons", self.asked.reasons, "off"),
            ("results", self.asked.results, "after_close"),
        ):
            if wanted not in (None, needed):
                raise refused(
                    "secret_shows",
                    field,
                    "A secret vote takes no reasons and shows its results after the close.",
                )
        return "off", "after_close"

    def _hours(self) -> float:
        standard = float(self.matter.duration_hours)
        wanted = self.asked.hours
        if wanted is None:
            return standard
        may = self.matter.may_change.duration
        shorter = wanted < standard
        if not self.free and (shorter or may == "no") and wanted != standard:
            self._depart("closes_at", standard, wanted, may, allowed=may == "any")
        return wanted

    def _guard(self) -> RulingGuard | None:
        """The guarded measure. Raises MatterError where no majority can adopt it, with the article."""
        measure = self.matter.guard or (COSTS_MEMBERSHIP if self.asked.affected else None)
        found = guard_of(self.bylaws, measure)
        if measure is None or found is None:
            return None
        guard, source = found
        if self.asked.affected is None:
            raise refused(
                "affected_needed",
                "affected",
                "Say how many members this would hit: the law guards against it.",
                source,
                measure=measure,
            )
        if guard_broken(self.bylaws, measure, affected=self.asked.affected, members=self.asked.members):
            fraction = guard.max_fraction
            raise refused(
                "guard_broken",
                "affected",
                f"Nobody may decide this: it would hit more than {fraction} of the members.",
                source,
                measure=measure,
                fraction=f"{fraction.numerator}/{fraction.denominator}",
            )
        return RulingGuard(measure=measure, affected=self.asked.affected)


OBJECTORS = frozenset({"agreement", "consensus", "consensus_fallback", "consent", "gradients"})


def _plain(value: object) -> object:
    """A value as it can be stored."""
    if isinstance(value, Strict):
        return value.model_dump(mode="json")
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)


__all__ = ["OBJECTORS", "Asked", "Resolved", "resolve"]
