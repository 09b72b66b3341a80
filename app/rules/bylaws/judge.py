"""What the bylaws mean for one call: was it quorate, does the vote carry. Exact, and never a guess.

Whatever neither source nor statutes say raises BylawsError `undecided` with the field to settle.
"""

import math
from fractions import Fraction
from typing import Annotated, Literal, Self

from pydantic import Field, StrictBool, StrictInt, model_validator

from app.rules import majority as majorities
from app.rules.bylaws.errors import BylawsError, undecided
from app.rules.bylaws.schema import Bylaws
from app.rules.bylaws.values import (
    CallQuorum,
    ClassCap,
    Guard,
    MajorityNumbers,
    MajorityRule,
    Matter,
    Share,
    refuse,
)
from app.rules.exact import least_whole
from app.rules.majority import MajorityResult
from app.rules.quorum import QuorumResult
from app.rules.schema import Majority, Strict

Number = Annotated[StrictInt, Field(ge=0)]


class Attendance(Strict):
    """Heads and votes. Where each member has one vote, leave the votes out. A proxy counts as represented.

    `postal` are votes among the represented that were cast by post on a motion that has since changed.
    """

    electors: Number
    present: Number
    represented: Number = 0
    votes: Number | None = None
    votes_present: Number | None = None
    votes_represented: Number | None = None
    postal: Number = 0

    @model_validator(mode="after")
    def _no_more_than_all(self) -> Self:
        weights = (self.votes, self.votes_present, self.votes_represented)
        if any(n is None for n in weights) and any(n is not None for n in weights):
            raise refuse("votes_incomplete", "Give all numbers of votes or none of them.", "votes")
        if self.present + self.represented > self.electors or self.here("votes") > self.all("votes"):
            raise refuse("more_than_all", "More are present or represented than there are.", "present")
        if self.postal > min(self.represented, self.here("votes")):
            raise refuse("more_than_all", "Postal votes are among those represented.", "postal")
        return self

    def all(self, base: Literal["members", "votes"]) -> int:
        """Everyone, or everyone's votes."""
        return self.electors if base == "members" or self.votes is None else self.votes

    def here(self, base: Literal["members", "votes"]) -> int:
        """Those present or represented, or their votes."""
        if base == "members" or self.votes_present is None or self.votes_represented is None:
            return self.present + self.represented
        return self.votes_present + self.votes_represented


class Votes(Strict):
    """What was cast, in votes."""

    in_favour: Number
    against: Number = 0
    abstaining: Number = 0
    blank: Number = 0


class Judgement(Strict):
    """Result and arithmetic. `next_call`: the call that may follow one without quorum."""

    result: Literal["adopted", "rejected", "inquorate", "tied"]
    quorum: QuorumResult | None
    majority: MajorityResult | None
    next_call: Number | None = None
    by_turnout: StrictBool = False


def quorum_needed(quorum: CallQuorum, everyone: int, *, field: str = "quorum") -> int:
    """The least number present or represented that makes the quorum; never 0, for nobody is no assembly.

    Raises BylawsError `undecided` when half plus one of an odd number depends on the rounding.
    """
    numbers = []
    if quorum.fraction is not None:
        if quorum.plus_one:
            exact = quorum.fraction * everyone + 1
            low, high = math.floor(exact), math.ceil(exact)
            if low != high and quorum.rounding is None:
                raise undecided(
                    f"{field}.rounding",
                    f"A fraction of {everyone} plus one may mean {low} or {high}: choose the rounding.",
                )
            numbers.append(high if quorum.rounding == "up" else low)
        else:
            numbers.append(least_whole(quorum.fraction, everyone, strict=quorum.strict))
    if quorum.or_count is not None:
        numbers.append(quorum.or_count)
    need = 1 if quorum.none else max(numbers) if quorum.combine == "max" else min(numbers)
    if quorum.floor is not None and (
        quorum.floor_up_to_members is None or everyone <= quorum.floor_up_to_members
    ):
        need = max(need, quorum.floor)
    return max(1, need)


def check_quorum(bylaws: Bylaws, attendance: Attendance, *, matter: Matter, call: int) -> QuorumResult:
    """Those present or represented against those needed, in members or votes as the call says."""
    found = [entry for entry in bylaws.calls_of(matter) if entry.n == call]
    if not found:
        raise BylawsError("no_such_call", "call", f"There is no call {call} for this matter.")
    field = f"calls.{found[0].matter}.{call}.quorum"
    quorum = found[0].quorum.value
    if quorum is None:
        raise undecided(field)
    here = attendance.here(quorum.base)
    if bylaws.remote.postal_leaves_quorum_if_motion_differs.value:
        here -= attendance.postal
    everyone = attendance.all(quorum.base)
    need = quorum_needed(quorum, everyone, field=field)
    return QuorumResult(electors=everyone, voted=here, needed=need, met=here >= need)


def majority_for(rule: MajorityRule, attendance: Attendance) -> tuple[MajorityNumbers, bool]:
    """The majority at this turnout, and whether the turnout changed it."""
    if rule.unless and attendance.here("votes") >= rule.unless.turnout_gte * attendance.all("votes"):
        return rule.unless.then, True
    return rule, False


def majority_base(numbers: MajorityNumbers, votes: Votes, attendance: Attendance, *, field: str) -> int:
    """The number that the fraction is taken of."""
    if numbers.base is None:
        raise undecided(f"{field}.base")
    if numbers.base == "members":
        return attendance.all("votes")
    if numbers.base == "present":
        return attendance.here("votes")
    base = votes.in_favour + votes.against
    for kind, count, choice in (
        ("abstentions", votes.abstaining, numbers.abstentions),
        ("blanks", votes.blank, numbers.blanks),
    ):
        if count and choice is None:
            raise undecided(f"{field}.{kind}")
        base += count if choice == "counted" else 0
    return base


def check_majority(
    bylaws: Bylaws, votes: Votes, attendance: Attendance, *, matter: Matter, call: int
) -> tuple[MajorityResult, bool]:
    """Votes in favour against those needed, and whether the turnout changed the majority."""
    if votes.in_favour + votes.against + votes.abstaining + votes.blank > attendance.here("votes"):
        raise BylawsError("more_than_all", "votes", "More votes were cast than are present or represented.")
    field = f"majority.{matter}.{call}"
    rule = bylaws.majority_of(matter, call).value
    if rule is None:
        raise undecided(field)
    numbers, by_turnout = majority_for(rule, attendance)
    base = majority_base(numbers, votes, attendance, field=field)
    base_name = numbers.base or "cast"
    asked = Majority(
        fraction=numbers.fraction,
        strict=numbers.strict,
        base=base_name,
        abstentions="counted" if base_name != "cast" else numbers.abstentions or "excluded",
    )
    need = majorities.needed(asked, base)
    result = MajorityResult(
        in_favour=votes.in_favour,
        against=votes.against,
        abstaining=votes.abstaining + votes.blank,
        base=base,
        base_name=base_name,
        abstentions=asked.abstentions,
        threshold=asked.fraction,
        strict=asked.strict,
        needed=need,
        met=votes.in_favour >= need,
    )
    return result, by_turnout


def judge(bylaws: Bylaws, attendance: Attendance, votes: Votes, *, matter: Matter, call: int) -> Judgement:
    """The call's result. A level vote is tied, unless the bylaws say that a tie is lost."""
    quorum = check_quorum(bylaws, attendance, matter=matter, call=call)
    if not quorum.met:
        more = any(entry.n == call + 1 for entry in bylaws.calls_of(matter))
        return Judgement(
            result="inquorate", quorum=quorum, majority=None, next_call=call + 1 if more else None
        )
    majority, by_turnout = check_majority(bylaws, votes, attendance, matter=matter, call=call)
    if majority.met:
        result: Literal["adopted", "rejected", "tied"] = "adopted"
    else:
        result = "tied" if majority.level and bylaws.tie_break.value != "rejected" else "rejected"
    return Judgement(result=result, quorum=quorum, majority=majority, by_turnout=by_turnout)


def proxies_most(bylaws: Bylaws, members: int) -> int:
    """How many proxies one holder may have in a cooperative of so many members; a part of one is none."""
    if bylaws.proxy.allowed.value is False:
        return 0
    most = bylaws.proxy.max.value
    if most is None:
        raise undecided("proxy.max")
    if most.below_members is not None and most.count_below is not None and members < most.below_members:
        return most.count_below
    if most.count is not None:
        return most.count
    return math.floor((most.fraction_of_members or Fraction(0)) * members)


def class_votes_most(cap: ClassCap, *, present: int, total: int, field: str = "class_caps") -> int:
    """The most votes (or capital) the classes together may hold; strict: less than the fraction."""
    if cap.of is None:
        raise undecided(f"{field}.of")
    share = cap.max_fraction * (present if cap.of == "present" else total)
    return max(0, math.ceil(share) - 1) if cap.strict else math.floor(share)


def votes_most(bylaws: Bylaws, who: str, *, members: int, total: int) -> int | None:
    """The most votes a member of a kind may have, or none where nothing limits them.

    A limit for cooperatives of exactly this size goes before the general one. A count and a fraction
    together are undecided unless both give the same.
    """
    limits = [
        entry.value for entry in bylaws.voters.max_votes_per_member if entry.value and entry.value.who == who
    ]
    fitting = [limit for limit in limits if limit.members == members] or [
        limit for limit in limits if limit.members is None
    ]
    if not fitting or fitting[0].unanimity:
        return None
    limit = fitting[0]
    numbers = {limit.count} if limit.count is not None else set()
    if limit.fraction is not None:
        numbers.add(math.floor(limit.fraction * total))
    if len(numbers) > 1:
        raise undecided(
            "voters.max_votes_per_member", "Whether the lesser or the greater limit holds isn't said."
        )
    return min(numbers, default=None)


def needs_unanimity(bylaws: Bylaws, who: str, *, members: int) -> bool:
    """Whether, with so few members of a kind, all must agree."""
    return any(
        entry.value and entry.value.who == who and entry.value.unanimity and entry.value.members == members
        for entry in bylaws.voters.max_votes_per_member
    )


def share_needed(share: Share, *, present: int, members: int, field: str) -> int:
    """The least number that a fraction (at least it) or a count asks for."""
    if share.count is not None:
        return share.count
    if share.of is None or share.fraction is None:
        raise undecided(f"{field}.of")
    return max(1, least_whole(share.fraction, present if share.of == "present" else members, strict=False))


def must_be_secret(bylaws: Bylaws, about: str, *, asking: int, present: int, members: int) -> bool:
    """Whether a vote about this is secret, always or because enough ask for it."""
    if about in (bylaws.secrecy.always_for.value or ()):
        return True
    demand = bylaws.secrecy.on_demand.value
    if demand is None or asking == 0:
        return False
    return asking >= share_needed(demand, present=present, members=members, field="secrecy.on_demand")


def recused_roles(bylaws: Bylaws, about: str) -> frozenset[str]:
    """The roles that may not vote about this."""
    found = [entry.value for entry in bylaws.recusal if entry.value and entry.value.matter == about]
    return frozenset(role for recusal in found for role in recusal.excluded_roles)


def guard_broken(bylaws: Bylaws, measure: str, *, affected: int, members: int) -> Guard | None:
    """The guard that forbids a measure which hits so many members: no majority can adopt it."""
    for entry in bylaws.guards:
        guard = entry.value
        if guard and guard.measure == measure and affected > guard.max_fraction * members:
            return guard
    return None
