"""Participatory budget by the method of equal shares, with cost utilities and completion add1.

D. Peters, G. Pierczynski and P. Skowron, "Proportional participatory budgeting with additive utilities",
NeurIPS 2021; completion as in P. Faliszewski and others, "Participatory budgeting: data, tools and analysis",
IJCAI 2023, and in Pabutools.

The money is shared equally among the voters. A project is paid for by those who approve it, as equally as
their money allows: the most that anyone pays is the cap, and who has less left pays all of it. Utility is
cost, so each time the project is bought with the lowest cap divided by cost. Completion: the whole is done
again with one unit of money more for every voter, until the outcome leaves no project that could still be
paid for, or would cost more than there is; then the outcome before that counts. All numbers exact. Where a
voter's share is 1,000 or more, ten units are added at a time, from 10,000 on a hundred, and so on: else large
sums in small currencies would take minutes.

Equal ratios: the project whose id comes first in character order, as Pabutools does by default, or the lot.
Projects that cost nothing are funded when anyone approves them.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from app.rules.counting.contest import Approvals, Budget
from app.rules.counting.record import Record
from app.rules.counting.result import amount
from app.rules.errors import RulesError

NAME = "equal-shares"
FINEST = 1_000


@dataclass
class Purchase:
    """A project bought: the cap on what one voter pays, the ratio cap / cost, and who was level with it."""

    project: int
    cap: Fraction
    ratio: Fraction
    level: tuple[int, ...]


@dataclass
class Project:
    """A project still to be had; `bound` is a ratio it can't be under, from when it was last worked out."""

    number: int
    cost: Fraction
    supporters: list[int]
    bound: Fraction


@dataclass
class Purse:
    """What each group of voters with equal ballots has left a head, in whole numbers of 1 / `scale`.

    Whole numbers because fractions are slow to compare; the scale grows with each purchase as it must.
    """

    people: list[int]
    money: list[int]
    scale: int

    def cap(self, project: Project) -> Fraction | None:
        """The least cap, in 1 / scale, at which the supporters pay the whole cost; None without the money."""
        open_cost = int(project.cost * self.scale)
        people = sum(self.people[one] for one in project.supporters)
        for one in sorted(project.supporters, key=self.money.__getitem__):
            money = self.money[one]
            if money * people >= open_cost:
                return Fraction(open_cost, people)
            open_cost -= money * self.people[one]
            people -= self.people[one]
        return None

    def pay(self, supporters: list[int], cap: Fraction) -> None:
        """Take the cap, or what is left, from each."""
        if cap.denominator > 1:
            self.scale *= cap.denominator
            self.money = [money * cap.denominator for money in self.money]
        for one in supporters:
            self.money[one] -= min(self.money[one], cap.numerator)


def shares(
    budget: Budget, ballots: list[tuple[tuple[int, ...], int]], each: Fraction, first: Callable[[int], Any]
) -> list[Purchase]:
    """One run with this much money each. `first` orders the projects that are level."""
    scale = math.lcm(each.denominator, *(cost.denominator for cost in budget.costs))
    purse = Purse([number for _, number in ballots], [int(each * scale)] * len(ballots), scale)
    supporters: dict[int, list[int]] = {}
    for place, (approved, _) in enumerate(ballots):
        for one in approved:
            supporters.setdefault(one, []).append(place)
    rest = [
        Project(one, budget.costs[one], who, Fraction(1, sum(ballots[place][1] for place in who)))
        for one, who in supporters.items()
        if budget.costs[one] > 0
    ]
    bought: list[Purchase] = []
    while True:
        rest.sort(key=lambda project: project.bound)
        best: list[tuple[Project, Fraction]] = []
        gone: set[int] = set()
        for project in rest:
            if best and project.bound > best[0][0].bound:
                break
            cap = purse.cap(project)
            if cap is None:
                gone.add(project.number)
                continue
            project.bound = cap / (project.cost * purse.scale)
            if not best or project.bound < best[0][0].bound:
                best = [(project, cap)]
            elif project.bound == best[0][0].bound:
                best.append((project, cap))
        if not best:
            return bought
        project, cap = min(best, key=lambda pair: first(pair[0].number))
        level = tuple(sorted(one.number for one, _ in best))
        bought.append(Purchase(project.number, cap / purse.scale, project.bound, level))
        purse.pay(project.supporters, cap)
        gone.add(project.number)
        rest = [one for one in rest if one.number not in gone]


def complete(
    budget: Budget, ballots: list[tuple[tuple[int, ...], int]], first: Callable[[int], Any]
) -> tuple[list[Purchase], Fraction, int, set[int]]:
    """Runs until add1 is done: the purchases that count, the money each then had, how many were added, and the
    projects that were level in any run, for their order may decide which run is the last."""
    people = sum(number for _, number in ballots)
    costs = budget.costs
    wanted = {one for approved, _ in ballots for one in approved if costs[one] > 0}
    each, added = budget.limit / people, 0
    step = 1
    while each >= FINEST * step:
        step *= 10
    before: list[Purchase] = []
    level: set[int] = set()
    while True:
        bought = shares(budget, ballots, each + added, first)
        level.update(*(purchase.level for purchase in bought if len(purchase.level) > 1))
        spent = sum((costs[purchase.project] for purchase in bought), Fraction())
        if spent > budget.limit:
            return before, each + added - step, added - step, level
        left = budget.limit - spent
        missing = wanted - {purchase.project for purchase in bought}
        if all(costs[one] > left for one in missing):
            return bought, each + added, added, level
        before, added = bought, added + step


def count(budget: Budget, record: Record) -> None:
    """Count into the record. Raises RulesError unless the ballots are approvals."""
    contest = budget.contest
    if not isinstance(contest, Approvals):
        raise RulesError(
            "ballots_unfit", "ballots", "Equal shares is counted here on approval ballots; these are others."
        )
    standing = set(contest.standing)
    kept: dict[tuple[int, ...], int] = {}
    for approved, number in contest.ballots.items():
        here = tuple(one for one in approved if one in standing)
        kept[here] = kept.get(here, 0) + number
    ballots = sorted(kept.items())
    record.ballots = sum(kept.values())
    approvals = {one: sum(n for approved, n in ballots if one in approved) for one in contest.standing}
    record.say("first_count_equal_shares", ballots=record.ballots, limit=amount(budget.limit))
    if not record.ballots:
        record.close_round(approvals)
        return
    lot = (
        {one: place for place, one in enumerate(record.drawn(standing))} if record.seed is not None else None
    )
    first: Callable[[int], Any] = lot.__getitem__ if lot else record.names.__getitem__
    bought, each, added, level = complete(budget, ballots, first)
    for one in sorted(standing, key=lambda one: record.names[one]):
        if approvals[one] and not budget.costs[one]:
            record.elected.append(one)
            record.say("funded_free", [one])
    record.say("shares", each=amount(each), added=added)
    told = {one for purchase in bought if len(purchase.level) > 1 for one in purchase.level}
    if level - told:
        record.note_tie("fund", level, "lot" if lot else "rule")
    record.close_round(approvals, {"limit": amount(budget.limit), "each": amount(each)})
    left = budget.limit
    for purchase in bought:
        one = purchase.project
        if len(purchase.level) > 1:
            record.note_tie("fund", purchase.level, "lot" if lot else "rule", [one])
        left -= budget.costs[one]
        record.elected.append(one)
        record.say(
            "bought",
            [one],
            cost=amount(budget.costs[one]),
            votes=approvals[one],
            cap=amount(purchase.cap),
            ratio=amount(purchase.ratio),
            left=amount(left),
        )
        record.close_round({one: approvals[one]}, {"left": amount(left)})
    record.seats = len(record.elected)
