"""The parts that bylaws are made of. Each refuses what contradicts itself, by a stable code."""

from fractions import Fraction
from typing import Annotated, Literal, Self

from pydantic import Field, StrictBool, StrictInt, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from app.rules.exact import WireFraction
from app.rules.schema import Abstentions, Base, Strict

Flag = Literal["V", "S", "M", "O"]
"""V the law's text was read, S model bylaws or a secondary page, M from memory, O the cooperative's own statutes."""

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,63}$")]
Sentence = Annotated[str, StringConstraints(min_length=1, max_length=500)]
Count = Annotated[StrictInt, Field(ge=1, le=1_000_000)]
Matter = Literal["ordinary", "extraordinary", "entrenched", "remove_director"]


def refuse(code: str, message: str, field: str = "") -> PydanticCustomError:
    """An error whose type is `code`; `field` is the path below the model that refuses."""
    return PydanticCustomError(code, "{sentence}", {"sentence": message, "field": field})


class Note(Strict):
    """What a value alone can't say, in both languages."""

    en: Sentence
    es: Sentence


class Period(Strict):
    """A stretch of time as the law names it: a year is not 365 days."""

    n: Count
    unit: Literal["day", "month", "year"]


class Share(Strict):
    """Either a fraction or a count. `of`: whom the fraction is taken of; none when the source doesn't say."""

    fraction: WireFraction | None = None
    count: Count | None = None
    of: Literal["present", "members"] | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if (self.fraction is None) == (self.count is None):
            raise refuse("one_of", "Give a fraction or a count, and not both.")
        return self


class VoteLimit(Strict):
    """How many votes one member of a kind may have; `members` limits it to cooperatives of that size."""

    who: Name
    count: Count | None = None
    fraction: WireFraction | None = None
    members: Count | None = None
    unanimity: StrictBool = False


class ClassCap(Strict):
    """What classes together may hold at most (strict: less than). `of` none: the source doesn't say."""

    classes: tuple[Name, ...] = Field(min_length=1)
    max_fraction: WireFraction
    strict: StrictBool = False
    of: Literal["present", "total"] | None = None
    what: Literal["votes", "capital"] = "votes"


class OtherNotice(Strict):
    """Another least notice in a certain case."""

    when: Literal["expulsion", "urgent", "proof_of_receipt"]
    min_days: Count
    if_statutes: StrictBool = False


class AgendaRight(Strict):
    """Who may put an item on the agenda: a fraction or a count of members, within so many days."""

    fraction: WireFraction | None = None
    or_count: Count | None = None
    within_days: Count | None = None


class Gap(Strict):
    """Time between a call and the one before."""

    minutes: Count | None = None
    within_days: Count | None = None
    other_day: StrictBool = False
    minutes_if_statutes: Count | None = None


class CallQuorum(Strict):
    """Who must be present or represented for a call.

    A fraction (strict: more than it; plus_one: it and one more), a count, or the greater or lesser of
    both. `rounding` settles half plus one of an odd number: half of 21 plus one is 11 (down) or 12 (up);
    none where the source doesn't say. `floor` is the least in any case, or only up to
    `floor_up_to_members`. `none`: any number will do.
    """

    base: Literal["members", "votes"]
    fraction: WireFraction | None = None
    strict: StrictBool = False
    plus_one: StrictBool = False
    rounding: Literal["down", "up"] | None = None
    or_count: Count | None = None
    combine: Literal["min", "max"] | None = None
    floor: Count | None = None
    floor_up_to_members: Count | None = None
    none: StrictBool = False

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        numbers = (self.fraction, self.or_count, self.floor)
        if self.none and any(number is not None for number in numbers):
            raise refuse("none_with_number", "A call without quorum can't ask for a number.", "none")
        if not self.none and self.fraction is None and self.or_count is None:
            raise refuse("quorum_empty", "Give a fraction or a count, or say that there is no quorum.")
        if (self.strict or self.plus_one) and self.fraction is None:
            raise refuse("fraction_missing", "More than, and plus one, need a fraction.", "fraction")
        if self.strict and self.plus_one:
            raise refuse("plus_one_strict", "Choose more than a fraction or a fraction plus one.", "plus_one")
        if (self.strict or self.plus_one) and self.fraction == Fraction(1):
            raise refuse("quorum_over_all", "More than all members can never be present.", "fraction")
        if self.rounding is not None and not self.plus_one:
            raise refuse("rounding_unused", "Rounding settles a fraction plus one only.", "rounding")
        if (self.combine is not None) != (self.fraction is not None and self.or_count is not None):
            raise refuse(
                "combine", "A fraction and a count need the lesser or the greater of both.", "combine"
            )
        if self.floor_up_to_members is not None and self.floor is None:
            raise refuse("floor_missing", "There is no floor to limit.", "floor")
        return self


class MajorityNumbers(Strict):
    """Least share in favour. `base` none: the source doesn't say; `blanks` likewise, for votes cast."""

    fraction: WireFraction
    strict: StrictBool = False
    base: Base | None = None
    abstentions: Abstentions | None = None
    blanks: Abstentions | None = None

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        if self.strict and self.fraction == Fraction(1):
            raise refuse(
                "strict_all", "More than all can never be reached: use 1/1 without strict.", "strict"
            )
        if self.base in ("present", "members") and "excluded" in (self.abstentions, self.blanks):
            raise refuse(
                "abstentions_in_base",
                "A majority of those present or of the members includes those who abstain or vote blank. "
                "Choose counted, or base cast to leave them out.",
                "abstentions",
            )
        return self

    @property
    def order(self) -> tuple[Fraction, bool]:
        """How hard it is, for two of the same base."""
        return (self.fraction, self.strict)


class Unless(Strict):
    """At a turnout of at least this much, another majority is enough."""

    turnout_gte: WireFraction
    then: MajorityNumbers


class MajorityRule(MajorityNumbers):
    """The majority of a matter; `consensus_first`: it is the fallback when consensus is not found."""

    unless: Unless | None = None
    consensus_first: StrictBool = False

    @model_validator(mode="after")
    def _easier(self) -> Self:
        if self.unless and self.unless.then.base == self.base and self.unless.then.order > self.order:
            raise refuse("unless_harder", "A high turnout can't ask for more than a low one.", "unless")
        return self


class ProxyMax(Strict):
    """Proxies one holder may hold: a count or a fraction of the members, and a count in small cooperatives."""

    count: Count | None = None
    fraction_of_members: WireFraction | None = None
    below_members: Count | None = None
    count_below: Count | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if (self.count is None) == (self.fraction_of_members is None):
            raise refuse("one_of", "Give a count or a fraction of the members, and not both.")
        if (self.below_members is None) != (self.count_below is None):
            raise refuse("one_of", "A count for small cooperatives needs the size below which it holds.")
        return self


class Recusal(Strict):
    """Roles that may not vote on a matter."""

    matter: Name
    excluded_roles: tuple[Name, ...] = Field(min_length=1)


class Written(Strict):
    """A resolution in writing: shares of all members, within days."""

    ordinary: WireFraction
    extraordinary: WireFraction
    days: Count


class Guard(Strict):
    """A measure that nobody may decide if it costs more than this fraction of the members their membership."""

    measure: Name
    max_fraction: WireFraction


class Opinion(Strict):
    """A non-binding opinion of a body that must be attached to motions on a matter."""

    body: Name
    matter: Name
