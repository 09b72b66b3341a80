"""Participatory budget, greedy: most votes first, as long as the money lasts; what is too dear is passed over.

The usual rule of cities, called utilitarian greedy in S. Rey, F. Schmidt and J. Maly, "The (computational)
social choice take on indivisible participatory budgeting" (2023). Votes are approvals, or the sum of points
where ballots give points. Equal votes: the project whose id comes first in character order, as Pabutools does
by default, or the lot; told as a tie where not all of them can be paid for.
"""

from fractions import Fraction

from app.rules.counting.contest import Approvals, Budget, Ranked
from app.rules.counting.points import by_level, totals
from app.rules.counting.record import Record
from app.rules.counting.result import amount
from app.rules.errors import RulesError

NAME = "greedy"


def votes_of(budget: Budget) -> dict[int, int]:
    """Approvals or points of each project. Raises RulesError for rankings."""
    contest = budget.contest
    if isinstance(contest, Ranked):
        raise RulesError(
            "ballots_unfit", "ballots", "Greedy counts approvals or points; these ballots rank projects."
        )
    if not isinstance(contest, Approvals):
        return totals(contest)
    found = dict.fromkeys(contest.standing, 0)
    for approved, number in contest.ballots.items():
        for one in approved:
            if one in found:
                found[one] += number
    return found


def count(budget: Budget, record: Record) -> None:
    """Count into the record."""
    votes = votes_of(budget)
    costs, left = budget.costs, budget.limit
    record.ballots = sum(budget.contest.ballots.values())
    record.say("first_count_greedy", ballots=record.ballots, limit=amount(budget.limit))
    record.levels = by_level(votes)
    for level in record.levels:
        order = sorted(level, key=lambda one: record.names[one])
        if len(level) > 1 and not _all_or_none(level, costs, left):
            if record.seed is not None:
                order = record.drawn(level)
            record.note_tie("fund", level, "rule" if record.seed is None else "lot", order)
        for one in order:
            if costs[one] <= left:
                left -= costs[one]
                record.elected.append(one)
                record.say("funded", [one], votes=votes[one], cost=amount(costs[one]), left=amount(left))
            else:
                record.say("too_dear", [one], votes=votes[one], cost=amount(costs[one]), left=amount(left))
    record.seats = len(record.elected)
    record.close_round(
        dict(votes),
        {"limit": amount(budget.limit), "spent": amount(budget.limit - left), "left": amount(left)},
    )


def _all_or_none(level: tuple[int, ...], costs: tuple[Fraction, ...], left: Fraction) -> bool:
    """Whether the order can't matter: all fit, or none does alone."""
    return sum(costs[one] for one in level) <= left or all(costs[one] > left for one in level)
