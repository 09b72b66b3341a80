"""Ways of counting elections and budgets, by name. Pure: grouped ballots in, a result with its arithmetic out.

contest: what is counted · result: what comes out · record: the stages as they go, and ties · one module a
method · words: the stages in sentences.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from app.rules.counting import (
    borda,
    equal_shares,
    greedy,
    judgment,
    meek,
    points,
    runoff,
    schulze,
    scottish,
    star,
)
from app.rules.counting.contest import Approvals, Budget, Contest, Dots, Ranked, Scores
from app.rules.counting.record import Record, settle
from app.rules.counting.reserved import Reserve
from app.rules.counting.result import Result, Round, Step, Tie
from app.rules.errors import RulesError

Kind = Literal["ranked", "approval", "scores", "dots", "budget"]


@dataclass(frozen=True)
class Way:
    """A way of counting: the ballots it reads, and how many can win."""

    name: str
    kinds: tuple[Kind, ...]
    count: Callable[..., None]
    several: bool = True
    equal_ranks: bool = False
    reserves: bool = False
    variants: tuple[str, ...] = ()


WAYS = {
    way.name: way
    for way in (
        Way(scottish.NAME, ("ranked",), scottish.count, reserves=True),
        Way(meek.NAME, ("ranked",), meek.count, reserves=True),
        Way(runoff.NAME, ("ranked",), runoff.count, several=False),
        Way(schulze.NAME, ("ranked",), schulze.count, equal_ranks=True),
        Way(borda.NAME, ("ranked",), borda.count, equal_ranks=True, variants=borda.VARIANTS),
        Way("approval", ("approval", "ranked"), points.count_approval, equal_ranks=True),
        Way("score", ("scores",), points.count_score),
        Way(star.NAME, ("scores",), star.count, several=False),
        Way(judgment.NAME, ("scores",), judgment.count, variants=judgment.VARIANTS),
        Way("dots", ("dots",), points.count_dots),
        Way(greedy.NAME, ("budget",), greedy.count),
        Way(equal_shares.NAME, ("budget",), equal_shares.count),
    )
}

_KINDS: dict[type[Contest], Kind] = {
    Ranked: "ranked",
    Approvals: "approval",
    Scores: "scores",
    Dots: "dots",
}


def tally(
    method: str,
    contest: Ranked | Approvals | Scores | Dots | Budget,
    seats: int | None = None,
    *,
    seed: str | None = None,
    reserves: Sequence[Reserve] = (),
    variant: str | None = None,
) -> Result:
    """Count by the method of this name. `seed` draws ties by lot.

    Without `seats`, the contest's own number; a method that elects one does so, and says it.

    Raises RulesError for a method, a number of seats, reserves or a variant that can't be, and where the
    method does not read such ballots; BallotError for ballots that it does not allow.
    """
    way = WAYS.get(method)
    if way is None:
        raise RulesError("unknown_method", "method", "There is no such method.", {"allowed": sorted(WAYS)})
    extra: dict[str, Any] = {}
    if reserves:
        if not way.reserves:
            raise RulesError("reserves_unfit", "reserves", f"{method} knows no reserved seats.")
        extra["reserves"] = reserves
    if variant is not None:
        if variant not in way.variants:
            raise RulesError(
                "unknown_variant", "variant", f"{method} has no such variant.", {"allowed": way.variants}
            )
        extra["variant"] = variant
    if "budget" in way.kinds:
        if not isinstance(contest, Budget):
            raise RulesError("ballots_unfit", "ballots", f"{method} needs projects with costs and a budget.")
        if seats is not None:
            raise RulesError("seats_unfit", "seats", f"{method} fills a budget; it has no seats.")
        budget = contest
        return settle(method, budget.contest, seed, lambda record: way.count(budget, record))
    inner = contest.contest if isinstance(contest, Budget) else contest
    if _KINDS[type(inner)] not in way.kinds:
        raise RulesError(
            "ballots_unfit",
            "ballots",
            f"{method} counts {' or '.join(_READS[kind] for kind in way.kinds)}; "
            f"these ballots hold {_READS[_KINDS[type(inner)]]}.",
        )
    if seats is None:
        seats, asked = (inner.seats if way.several else 1), inner.seats
    else:
        asked = seats
    chosen = _seats(way, seats, len(inner.standing))

    def count(record: Record) -> None:
        if asked > chosen:
            record.say("one_winner", seats=asked)
        way.count(inner, chosen, record, **extra)

    return settle(method, inner, seed, count)


_READS: dict[Kind, str] = {
    "ranked": "rankings",
    "approval": "approvals",
    "scores": "scores",
    "dots": "points spread over candidates",
    "budget": "projects with costs",
}


def _seats(way: Way, seats: int, standing: int) -> int:
    """The seats to fill. Raises RulesError when they can't be filled by this method."""
    if seats < 1:
        raise RulesError("seats_range", "seats", "At least one seat is to be filled.")
    if seats > 1 and not way.several:
        raise RulesError(
            "one_winner",
            "seats",
            f"{way.name} elects one; {seats} seats are asked for. Say --seats 1 for one.",
        )
    if standing == 0:
        raise RulesError("no_candidates", "names", "No candidate stands.")
    return seats


__all__ = [
    "WAYS",
    "Approvals",
    "Budget",
    "Contest",
    "Dots",
    "Ranked",
    "Reserve",
    "Result",
    "Round",
    "Scores",
    "Step",
    "Tie",
    "Way",
    "tally",
]
