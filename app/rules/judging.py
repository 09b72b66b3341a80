"""What a vote is held against: the poll's own rules, or the bylaws with their caps on classes of members.

A cap: classes under it that cast more votes than they may together hold, count for that most, each of their
votes by the same exact fraction. To stay in whole numbers, all votes are counted `scale` times over.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from app.rules import majority as majorities
from app.rules import quorum as quorums
from app.rules.bylaws.judge import Attendance, check_majority, check_quorum, class_votes_most
from app.rules.bylaws.judge import Votes as BylawVotes
from app.rules.here import Here, People
from app.rules.majority import MajorityResult
from app.rules.method import Reading
from app.rules.quorum import QuorumResult
from app.rules.ruling import Capped, Law
from app.rules.schema import Rules


@dataclass(frozen=True)
class CapHit:
    """A cap that is exceeded: the votes its classes cast, and the most they may hold."""

    cast: int
    most: int

    @property
    def each(self) -> Fraction:
        """What each of these votes counts."""
        return Fraction(self.most, self.cast)


def caps_hit(capped: Sequence[Capped], *, voted: int, electors: int) -> list[tuple[Capped, CapHit]]:
    """The caps that these ballots exceed. Raises BylawsError undecided."""
    found = []
    for group in capped:
        cast = sum(group.ballots.values()) + group.unknown
        if group.cap.what == "votes" and cast:
            most = class_votes_most(group.cap, present=voted, total=electors)
            if cast > most:
                found.append((group, CapHit(cast, most)))
    return found


def weigh(ballots: Mapping[Any, int], hits: Sequence[tuple[Capped, CapHit]]) -> tuple[dict[Any, int], int]:
    """The ballots counted `scale` times over, those under a cap less often; and the scale."""
    scale = math.lcm(*(hit.each.denominator for _, hit in hits))
    weighed = {choice: number * scale for choice, number in ballots.items()}
    for group, hit in hits:
        less = int((1 - hit.each) * scale)
        for choice, number in group.ballots.items():
            weighed[choice] = weighed.get(choice, 0) - number * less
    if any(number < 0 for number in weighed.values()):
        raise ValueError("a ballot is under two caps, or was not cast")
    return weighed, scale


@dataclass(frozen=True)
class Standard:
    """The quorum and majority of one vote. `electors` and `voted` are people; in a meeting, where `here` says who is
    here, they are the votes of those here and the votes cast; where `people` have other than one vote, votes too."""

    rules: Rules
    law: Law | None
    electors: int
    voted: int
    here: Here | None = None
    people: People | None = None

    @property
    def present(self) -> int:
        """The votes that a share of those present is taken of."""
        return self.voted if self.here is None else self.here.votes

    @property
    def everyone(self) -> int:
        """The votes that a share of all is taken of."""
        return self.electors if self.here is None else self.here.all_votes

    def quorum(self) -> QuorumResult | None:
        """Whether enough took part; none where no quorum is set. Raises BylawsError undecided."""
        law = self.law
        if law is not None and law.bylaws is not None and law.kind is not None:
            if self.here is not None:
                return self.here.quorum(law.bylaws, matter=law.kind, call=law.call)
            return check_quorum(law.bylaws, self._took_part, matter=law.kind, call=law.call)
        if self.rules.quorum is None:
            return None
        return quorums.check(self.rules.quorum, electors=self.everyone, voted=self.present)

    @property
    def _took_part(self) -> Attendance:
        """From afar those who voted are those present, and their votes those cast."""
        if self.people is None:
            return Attendance(electors=self.electors, present=self.voted)
        return Attendance(
            electors=self.people.electors,
            present=self.people.voted,
            votes=self.electors,
            votes_present=self.voted,
            votes_represented=0,
        )

    @property
    def quorum_by_votes(self) -> bool:
        """Whether the quorum counts votes and not people."""
        law = self.law
        if self.people is None and (self.here is None or not self.here.weighted):
            return False
        if law is None or law.bylaws is None or law.kind is None:
            return True
        found = [entry.quorum.value for entry in law.bylaws.calls_of(law.kind) if entry.n == law.call]
        return bool(found and found[0] is not None and found[0].base == "votes")

    @property
    def asks_majority(self) -> bool:
        """Whether a method that may do without a majority has one here."""
        if self.law is not None and self.law.judges:
            return not self.law.plurality
        return self.rules.majority is not None

    def majority(self, reading: Reading, scale: int) -> MajorityResult:
        """Compare the votes in favour with those needed; votes are counted `scale` times over.

        Raises BylawsError undecided.
        """
        law = self.law
        cast = reading.in_favour + reading.against + reading.abstaining
        # What a cap takes from the votes cast, it takes from those of the people here too.
        here = cast if self.here is None else self.present * scale - (self.voted * scale - cast)
        if law is not None and law.bylaws is not None and law.kind is not None:
            result, _ = check_majority(
                law.bylaws,
                BylawVotes(
                    in_favour=reading.in_favour, against=reading.against, abstaining=reading.abstaining
                ),
                Attendance(
                    electors=self.electors,
                    present=self.voted,
                    votes=self.everyone * scale,
                    votes_present=here,
                    votes_represented=0,
                ),
                matter=law.kind,
                call=law.call,
            )
        else:
            if self.rules.majority is None:
                raise ValueError("there is no majority to hold the votes against")
            result = majorities.check(
                self.rules.majority,
                in_favour=reading.in_favour,
                against=reading.against,
                abstaining=reading.abstaining,
                electors=self.everyone * scale,
                here=None if self.here is None else here,
            )
        return result if scale == 1 else _scaled_down(result, scale)


def _scaled_down(result: MajorityResult, scale: int) -> MajorityResult:
    """The same in votes, whole where they are."""
    numbers = {
        name: Fraction(getattr(result, name), scale)
        for name in ("in_favour", "against", "abstaining", "base", "needed")
    }
    return MajorityResult.model_validate({**dict(result), **numbers})
