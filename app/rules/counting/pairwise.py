"""How many ballots prefer each candidate to each other."""

from collections.abc import Collection, Iterable, Mapping

from app.rules.counting.contest import Ranking

Table = dict[int, dict[int, int]]


def from_rankings(ballots: Mapping[Ranking, int], candidates: Collection[int]) -> Table:
    """Ranked above unranked; unranked level with each other, and so are those ranked equal."""
    size = max(candidates, default=-1) + 1
    cells = [[0] * size for _ in range(size)]
    everyone = set(candidates)
    for ranking, number in ballots.items():
        below = set(everyone)
        for rank in ranking:
            if isinstance(rank, tuple):
                below.difference_update(rank)
                for one in rank:
                    row = cells[one]
                    for other in below:
                        row[other] += number
            else:
                below.discard(rank)
                row = cells[rank]
                for other in below:
                    row[other] += number
    return {one: {other: cells[one][other] for other in candidates if other != one} for one in candidates}


def from_scores(ballots: Mapping[tuple[int, ...], int], candidates: Iterable[int]) -> Table:
    """Scored higher is preferred."""
    listed = list(candidates)
    table: Table = {one: {other: 0 for other in listed if other != one} for one in listed}
    for scores, number in ballots.items():
        for one in listed:
            mine, row = scores[one], table[one]
            for other in listed:
                if mine > scores[other]:
                    row[other] += number
    return table
