"""Schulze: comparisons of two, and the strongest chain of victories between any two candidates.

M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
election method", Social Choice and Welfare 36 (2011). The strength of a victory is its winning votes: how
many ballots prefer the winner. Gives a full ranking: first those nobody beats by a stronger chain, then
the same among the rest; a place that several share is a tie.
"""

from app.rules.counting.contest import Ranked
from app.rules.counting.pairwise import Table, from_rankings
from app.rules.counting.record import Record

NAME = "schulze"


def strongest(table: Table) -> Table:
    """The strength of the strongest chain from one candidate to another; 0 where there is none."""
    paths = {
        one: {other: votes if votes > table[other][one] else 0 for other, votes in row.items()}
        for one, row in table.items()
    }
    for middle in paths:
        for one in paths:
            if one == middle:
                continue
            first = paths[one][middle]
            if not first:
                continue
            row = paths[one]
            for other, second in paths[middle].items():
                if other != one:
                    row[other] = max(row[other], min(first, second))
    return paths


def levels(paths: Table) -> list[tuple[int, ...]]:
    """Candidates by place, those level together."""
    rest = set(paths)
    found: list[tuple[int, ...]] = []
    while rest:
        unbeaten = tuple(
            sorted(
                one
                for one in rest
                if all(paths[one][other] >= paths[other][one] for other in rest if other != one)
            )
        )
        found.append(unbeaten)
        rest -= set(unbeaten)
    return found


def count(contest: Ranked, seats: int, record: Record) -> None:
    """Count into the record; more seats than one go down the ranking. Raises OpenTieError."""
    record.seats = seats
    ballots = contest.in_play()
    record.ballots = sum(ballots.values())
    table = from_rankings(ballots, contest.standing)
    record.say("first_count_schulze", ballots=record.ballots)
    if contest.withdrawn:
        record.say("withdrawn", sorted(contest.withdrawn))
    for one, row in table.items():
        if len(table) > 1 and all(votes > table[other][one] for other, votes in row.items()):
            record.say("condorcet", [one])
    record.close_round(table=table)
    paths = strongest(table)
    record.levels = levels(paths)
    for place, level in enumerate(record.levels, 1):
        record.say("place" if len(level) == 1 else "place_shared", level, place=place)
    try:
        record.fill(record.levels, seats)
        record.say("elected", record.elected)
    finally:
        record.close_round(table=paths)
