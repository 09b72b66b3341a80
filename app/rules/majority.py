"""Whether the votes in favour reach the majority the rules ask for."""

from fractions import Fraction

from pydantic import StrictBool

from app.rules.exact import Votes, WireFraction, least_whole
from app.rules.schema import Abstentions, Base, Majority, Strict


class MajorityResult(Strict):
    """The majority's arithmetic. `base` is the number the fraction is taken of, `base_name` whom it counts.

    Votes are whole numbers, but where a cap on classes makes their votes count for less: then exact fractions.
    """

    in_favour: Votes
    against: Votes
    abstaining: Votes
    base: Votes
    base_name: Base
    abstentions: Abstentions
    threshold: WireFraction
    strict: StrictBool
    needed: Votes
    met: StrictBool

    @property
    def level(self) -> bool:
        """Whether for and against are the two equal halves of the base and more than half was asked.

        That is what a tie is: one vote more on either side would have settled it, so a casting vote,
        a new ballot or a lot could too. Where abstainers or absentees are in the base, equal votes for
        and against leave the proposal short by more than one vote, and it is simply rejected.
        """
        return (
            self.strict
            and self.threshold == Fraction(1, 2)
            and self.in_favour == self.against > 0
            and self.in_favour + self.against == self.base
        )


def base_of(
    majority: Majority,
    *,
    in_favour: int,
    against: int,
    abstaining: int,
    electors: int,
    here: int | None = None,
) -> int:
    """The number that the majority's fraction is taken of.

    cast: votes for and against, with abstentions only where the rules count them. present: those `here` in a
    meeting, else everyone who voted (an online poll has no other presence). members: every elector.
    """
    if majority.base == "members":
        return electors
    if majority.base == "present" and here is not None:
        return here
    if majority.base == "present" or majority.abstentions == "counted":
        return in_favour + against + abstaining
    return in_favour + against


def needed(majority: Majority, base: int) -> int:
    """The least number in favour that carries; never 0, for nothing is carried by nobody."""
    return max(1, least_whole(majority.fraction, base, strict=majority.strict))


def check(
    majority: Majority,
    *,
    in_favour: int,
    against: int,
    abstaining: int,
    electors: int,
    here: int | None = None,
) -> MajorityResult:
    """Compare the votes in favour with those needed. `here`: of a meeting, the votes of those who are here."""
    base = base_of(
        majority,
        in_favour=in_favour,
        against=against,
        abstaining=abstaining,
        electors=electors,
        here=here,
    )
    need = needed(majority, base)
    return MajorityResult(
        in_favour=in_favour,
        against=against,
        abstaining=abstaining,
        base=base,
        base_name=majority.base,
        abstentions=majority.abstentions,
        threshold=majority.fraction,
        strict=majority.strict,
        needed=need,
        met=in_favour >= need,
    )
