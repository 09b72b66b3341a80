"""Most points win: approval, score and dots; and electing by any exact number.

Approval: S. J. Brams and P. C. Fishburn, "Approval voting", American Political Science Review 72 (1978).
Score: the sum of the scores, W. D. Smith, "Range voting" (2000). Dots: cumulative voting, every voter
spreads a number of points over the candidates.
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from app.rules.counting.contest import Approvals, Contest, Dots, Ranked, Scores
from app.rules.counting.record import Record
from app.rules.counting.result import amount


def by_level(points: Mapping[int, Fraction | int]) -> list[tuple[int, ...]]:
    """Candidates from most points to fewest, those with equal points together."""
    found: dict[Fraction | int, list[int]] = {}
    for one, number in points.items():
        found.setdefault(number, []).append(one)
    return [tuple(sorted(found[number])) for number in sorted(found, reverse=True)]


def elect_by(points: Mapping[int, Fraction | int], contest: Contest, seats: int, record: Record) -> None:
    """Elect those with most points. Raises OpenTieError where equal points share the last seats."""
    if contest.withdrawn:
        record.say("withdrawn", sorted(contest.withdrawn))
    record.levels = by_level(points)
    try:
        record.fill(record.levels, seats)
    finally:
        for one in record.elected:
            record.say("elected_points", [one], points=amount(points[one]))
        record.close_round({one: amount(number) for one, number in points.items()})


def count_approval(contest: Approvals | Ranked, seats: int, record: Record) -> None:
    """Count into the record. A ranking approves everybody it names. Raises OpenTieError."""
    record.seats = seats
    approvals = dict.fromkeys(contest.standing, 0)
    for approved, number in _approved(contest):
        record.ballots += number
        for one in approved:
            if one in approvals:
                approvals[one] += number
    record.say("first_count_approval", ballots=record.ballots)
    elect_by(approvals, contest, seats, record)


def _approved(contest: Approvals | Ranked) -> Iterable[tuple[Iterable[int], int]]:
    if isinstance(contest, Approvals):
        yield from contest.ballots.items()
        return
    for ranking, number in contest.ballots.items():
        yield [one for rank in ranking for one in (rank if isinstance(rank, tuple) else (rank,))], number


def totals(contest: Scores | Dots) -> dict[int, int]:
    """The sum of each standing candidate's scores or dots."""
    found = dict.fromkeys(contest.standing, 0)
    for scores, number in contest.ballots.items():
        for one in found:
            found[one] += scores[one] * number
    return found


def count_score(contest: Scores, seats: int, record: Record) -> None:
    """Count into the record. Raises OpenTieError."""
    record.seats = seats
    record.ballots = sum(contest.ballots.values())
    record.say("first_count_score", ballots=record.ballots, low=contest.low, high=contest.high)
    elect_by(totals(contest), contest, seats, record)


def count_dots(contest: Dots, seats: int, record: Record) -> None:
    """Count into the record. Raises OpenTieError."""
    record.seats = seats
    record.ballots = sum(contest.ballots.values())
    record.say("first_count_dots", ballots=record.ballots)
    elect_by(totals(contest), contest, seats, record)
