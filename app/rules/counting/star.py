"""STAR: score, then automatic runoff. The two with the highest totals meet; more ballots prefer the winner.

Equal Vote Coalition, "STAR voting" with its tie-breaking protocol. For a place in the runoff, candidates
with equal totals are told apart by who wins most comparisons among them, then by most highest scores.
A level runoff goes to the higher total, then to most highest scores. What is level after that is a tie.
"""

from collections.abc import Sequence

from app.rules.counting.contest import Scores
from app.rules.counting.pairwise import Table, from_scores
from app.rules.counting.points import by_level, totals
from app.rules.counting.record import Record
from app.rules.counting.result import Action

NAME = "star"


def count(contest: Scores, seats: int, record: Record) -> None:
    """Count into the record; always one winner. Raises OpenTieError."""
    del seats
    record.seats = 1
    record.ballots = sum(contest.ballots.values())
    standing = contest.standing
    scores = totals(contest)
    tops = {
        one: sum(n for ballot, n in contest.ballots.items() if ballot[one] == contest.high)
        for one in standing
    }
    table = from_scores(contest.ballots, standing)
    record.say("first_count_score", ballots=record.ballots, low=contest.low, high=contest.high)
    if contest.withdrawn:
        record.say("withdrawn", sorted(contest.withdrawn))
    finalists: list[int] = []
    while len(finalists) < min(2, len(standing)):
        rest = {one: scores[one] for one in standing if one not in finalists}
        finalists.append(_best(by_level(rest)[0], table, tops, record, "finalist"))
    record.say("finalists", finalists)
    record.close_round(scores, table=table)
    if len(finalists) < 2:
        record.elected += finalists
        return
    one, other = finalists
    for_one, for_other = table[one][other], table[other][one]
    votes = {one: for_one, other: for_other}
    level = record.ballots - for_one - for_other
    if for_one != for_other:
        winner = one if for_one > for_other else other
    elif scores[one] != scores[other]:
        winner = one if scores[one] > scores[other] else other
        record.note_tie("win", finalists, "rule", [winner])
    elif tops[one] != tops[other]:
        winner = one if tops[one] > tops[other] else other
        record.note_tie("win", finalists, "rule", [winner])
    else:
        winner = record.pick("win", finalists)
    loser = other if winner == one else one
    record.elected.append(winner)
    record.say("runoff", [winner, loser], winner=votes[winner], loser=votes[loser], level=level)
    record.close_round(votes, {"no_preference": level})


def _best(level: Sequence[int], table: Table, tops: dict[int, int], record: Record, action: Action) -> int:
    """The one of these with equal totals who goes through."""
    if len(level) == 1:
        return level[0]
    wins = {
        one: sum(table[one][other] > table[other][one] for other in level if other != one) for one in level
    }
    left = [one for one in level if wins[one] == max(wins.values())]
    left = [one for one in left if tops[one] == max(tops[rival] for rival in left)]
    if len(left) == 1:
        record.note_tie(action, level, "rule", left)
        return left[0]
    return record.pick(action, left)
