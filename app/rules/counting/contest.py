"""What is counted: candidates (or projects) and grouped ballots. Plain frozen values, checked when made.

Candidates are numbered from 0 in ballot order; ballots speak of numbers, results of names. Ballots come
grouped: each different ballot with how many people cast it, so the order of casting can't matter.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from app.rules.errors import BallotError, RulesError

Ranking = tuple[int | tuple[int, ...], ...]
"""Best first. A tuple inside stands for candidates ranked equal, in number order. Unranked are left out."""


@dataclass(frozen=True, kw_only=True)
class Contest:
    """Candidates by name, and those who withdrew before the count. Raises RulesError repeated_name."""

    names: tuple[str, ...]
    withdrawn: frozenset[int] = frozenset()
    title: str = ""

    def __post_init__(self) -> None:
        if len(set(self.names)) != len(self.names):
            raise RulesError("repeated_name", "names", "Two candidates have the same name.")
        if not all(0 <= candidate < len(self.names) for candidate in self.withdrawn):
            raise RulesError("unknown_candidate", "withdrawn", "A withdrawn candidate does not exist.")

    @property
    def standing(self) -> tuple[int, ...]:
        """Those who did not withdraw, in ballot order."""
        return tuple(one for one in range(len(self.names)) if one not in self.withdrawn)

    def check(self, candidate: int) -> int:
        """The candidate's number, if there is one. Raises BallotError unknown_candidate."""
        if not 0 <= candidate < len(self.names):
            raise BallotError(
                "unknown_candidate", "ballots", "A ballot names a candidate who does not exist."
            )
        return candidate


def _check_number(number: int) -> None:
    if number < 1:
        raise BallotError("ballot_number", "ballots", "Each grouped ballot was cast at least once.")


@dataclass(frozen=True, kw_only=True)
class Ranked(Contest):
    """Ballots that put candidates in order. `seats` is what the file or the poll asks for."""

    ballots: Mapping[Ranking, int]
    seats: int = 1

    def __post_init__(self) -> None:
        super().__post_init__()
        size = len(self.names)
        for ranking, number in self.ballots.items():
            _check_number(number)
            flat = [one for rank in ranking for one in (rank if isinstance(rank, tuple) else (rank,))]
            if len(set(flat)) != len(flat):
                raise BallotError("repeated_candidate", "ballots", "A ballot names a candidate twice.")
            if flat and not (min(flat) >= 0 and max(flat) < size):
                self.check(-1)

    def in_play(self) -> dict[Ranking, int]:
        """The ballots without the withdrawn, those with nobody left dropped, grouped anew."""
        if not self.withdrawn:
            return {ranking: number for ranking, number in self.ballots.items() if ranking}
        found: dict[Ranking, int] = {}
        for ranking, number in self.ballots.items():
            kept = self._without_withdrawn(ranking)
            if kept:
                found[kept] = found.get(kept, 0) + number
        return found

    def _without_withdrawn(self, ranking: Ranking) -> Ranking:
        kept: list[int | tuple[int, ...]] = []
        for rank in ranking:
            here = rank if isinstance(rank, tuple) else (rank,)
            left = tuple(one for one in here if one not in self.withdrawn)
            if left:
                kept.append(left if len(left) > 1 else left[0])
        return tuple(kept)

    def strict(self) -> dict[tuple[int, ...], int]:
        """The ballots in play, for methods that know no equal ranks. Raises BallotError equal_ranks."""
        found: dict[tuple[int, ...], int] = {}
        for ranking, number in self.in_play().items():
            if any(isinstance(rank, tuple) for rank in ranking):
                raise BallotError(
                    "equal_ranks",
                    "ballots",
                    "A ballot ranks candidates equal, which this method does not allow.",
                )
            found[ranking] = number  # type: ignore[index] # checked above: no tuple inside
        return found


@dataclass(frozen=True, kw_only=True)
class Approvals(Contest):
    """Ballots that approve any number of candidates: their numbers, ascending."""

    ballots: Mapping[tuple[int, ...], int]
    seats: int = 1

    def __post_init__(self) -> None:
        super().__post_init__()
        for approved, number in self.ballots.items():
            _check_number(number)
            if list(approved) != sorted({self.check(one) for one in approved}):
                raise BallotError(
                    "not_ascending", "ballots", "Approvals are given once each, in ballot order."
                )


@dataclass(frozen=True, kw_only=True)
class Scores(Contest):
    """Ballots that give every candidate a whole score from `low` to `high`, in ballot order.

    Who gives a candidate none gives the lowest; the reader of the ballots writes that in.
    """

    ballots: Mapping[tuple[int, ...], int]
    low: int = 0
    high: int = 5
    seats: int = 1

    def __post_init__(self) -> None:
        super().__post_init__()
        for scores, number in self.ballots.items():
            _check_number(number)
            if len(scores) != len(self.names):
                raise BallotError("score_missing", "ballots", "A ballot scores each candidate once.")
            if scores and not (self.low <= min(scores) and max(scores) <= self.high):
                raise BallotError(
                    "score_range", "ballots", f"A score is from {self.low} to {self.high}.",
                    {"low": self.low, "high": self.high},
                )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Dots(Contest):
    """Ballots that spread points: one number for each candidate, in ballot order, `most` together."""

    ballots: Mapping[tuple[int, ...], int]
    most: int | None = None
    seats: int = 1

    def __post_init__(self) -> None:
        super().__post_init__()
        for dots, number in self.ballots.items():
            _check_number(number)
            if len(dots) != len(self.names) or (dots and min(dots) < 0):
                raise BallotError("dots_form", "ballots", "A ballot gives each candidate 0 or more points.")
            if self.most is not None and sum(dots) > self.most:
                raise BallotError(
                    "too_many_dots",
                    "ballots",
                    f"A ballot gives at most {self.most} points together.",
                    {"most": self.most},
                )


@dataclass(frozen=True, kw_only=True)
class Budget:
    """Projects with costs, and ballots about them; `limit` is the money there is, in the same unit."""

    contest: Ranked | Approvals | Scores | Dots
    costs: tuple[Fraction, ...]
    limit: Fraction
    texts: tuple[str, ...] = field(default=())

    def __post_init__(self) -> None:
        if len(self.costs) != len(self.contest.names):
            raise RulesError("cost_missing", "costs", "Each project has one cost.")
        if any(cost < 0 for cost in self.costs) or self.limit < 0:
            raise RulesError("cost_negative", "costs", "A cost or a budget is not below nothing.")
