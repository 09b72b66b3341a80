"""The same elections counted by other people's libraries, and Meek's rule written out ballot by ballot."""

from decimal import ROUND_FLOOR, ROUND_UP, Decimal
from statistics import median_low
from typing import Any

import pyrankvote
import votelib.convert
import votelib.evaluate.cardinal
import votelib.evaluate.condorcet
import votelib.evaluate.core
from pabutools.election import ApprovalBallot, ApprovalProfile, Cost_Sat, Instance, Project
from pabutools.rules import greedy_utilitarian_welfare, method_of_equal_shares
from stvpoll.scottish_stv import calculate_scottish_stv
from votelib.component.rankscore import Borda

from app.rules.counting import Approvals, Budget, Ranked, Scores


def stvpoll_scottish(contest: Ranked, seats: int) -> set[str]:
    """stvpoll's Scottish STV; ties by looking back, then in the order of candidates."""
    ballots = [([contest.names[one] for one in ranking], n) for ranking, n in contest.strict().items()]
    result = calculate_scottish_stv(contest.names, ballots, seats, random_shuffle=False)
    return set(result.elected_as_set())


def _pyrankvote(contest: Ranked) -> tuple[list[Any], list[Any]]:
    people = [pyrankvote.Candidate(name) for name in contest.names]
    ballots = [
        pyrankvote.Ballot(ranked_candidates=[people[one] for one in ranking])
        for ranking, number in contest.strict().items()
        for _ in range(number)
    ]
    return people, ballots


def pyrankvote_stv(contest: Ranked, seats: int) -> set[str]:
    """pyrankvote's single transferable vote: fractions as floats, quota n / (seats + 1)."""
    people, ballots = _pyrankvote(contest)
    result = pyrankvote.single_transferable_vote(people, ballots, number_of_seats=seats)
    return {one.name for one in result.get_winners()}


def pyrankvote_irv(contest: Ranked) -> str:
    """pyrankvote's instant runoff."""
    people, ballots = _pyrankvote(contest)
    return str(pyrankvote.instant_runoff_voting(people, ballots).get_winners()[0].name)


def votelib_schulze(contest: Ranked, places: int) -> list[Any]:
    """votelib's Schulze, the first places; ties as votelib's Tie."""
    votes = {
        tuple(frozenset(rank) if isinstance(rank, tuple) else rank for rank in ranking): number
        for ranking, number in contest.in_play().items()
    }
    pairs = votelib.convert.RankedToCondorcetVotes().convert(votes)
    return list(votelib.evaluate.condorcet.Schulze().evaluate(pairs, places))


def votelib_borda(contest: Ranked) -> dict[int, Any]:
    """votelib's Borda points, for full rankings."""
    scorer = Borda(base=0)
    scorer.set_n_candidates(len(contest.names))
    points: dict[int, Any] = votelib.convert.RankedToPositionalVotes(scorer).convert(contest.strict())
    return points


def votelib_cardinal(contest: Scores, name: str, seats: int = 1) -> list[Any]:
    """votelib's ScoreVoting, MajorityJudgment or STAR."""
    votes: dict[Any, int] = {
        frozenset(enumerate(scores)): number for scores, number in contest.ballots.items()
    }
    evaluator = {
        "score": votelib.evaluate.cardinal.ScoreVoting("sum"),
        "majority-judgment": votelib.evaluate.cardinal.MajorityJudgment(),
        "star": votelib.evaluate.cardinal.STAR(),
    }[name]
    return list(evaluator.evaluate(votes, seats))


def votelib_approval(contest: Approvals, seats: int) -> list[Any]:
    """votelib's approval: most approvals."""
    votes: dict[Any, int] = {frozenset(approved): number for approved, number in contest.ballots.items()}
    simple = votelib.convert.ApprovalToSimpleVotes().convert(votes)
    return list(votelib.evaluate.core.Plurality().evaluate(simple, seats))


def pabutools_both(budget: Budget) -> tuple[list[str], list[str]]:
    """Pabutools' greedy and equal shares with add1, both with cost utilities and its default ties."""
    assert isinstance(budget.contest, Approvals)
    names = budget.contest.names
    projects = [Project(name, int(cost)) for name, cost in zip(names, budget.costs, strict=True)]
    instance = Instance(projects, budget_limit=int(budget.limit))
    profile = ApprovalProfile(
        [
            ApprovalBallot([projects[one] for one in approved])
            for approved, number in budget.contest.ballots.items()
            for _ in range(number)
        ],
        instance=instance,
    )
    greedy = greedy_utilitarian_welfare(instance, profile, sat_class=Cost_Sat)
    shares = method_of_equal_shares(instance, profile, sat_class=Cost_Sat, voter_budget_increment=1)
    return [one.name for one in greedy], [one.name for one in shares]


def judgment_by_the_letter(contest: Scores) -> list[int]:
    """Balinski and Laraki's rule as it goes: while medians are level at the top, take one median away from each."""
    grades = {
        one: sorted(ballot[one] for ballot, number in contest.ballots.items() for _ in range(number))
        for one in contest.standing
    }
    while True:
        best = max(median_low(line) for line in grades.values())
        grades = {one: line for one, line in grades.items() if median_low(line) == best}
        if len(grades) == 1 or len(next(iter(grades.values()))) == 1:
            return sorted(grades)
        for line in grades.values():
            line.remove(best)


FIVE = Decimal("0.00001")


def scottish_by_the_letter(contest: Ranked, seats: int) -> tuple[list[int], list[dict[int, Decimal]]]:
    """Rules 45 to 52 of SSI 2007/42 with one paper after another, in Decimal; ties without a past raise.

    The elected in order, and the votes at the end of each stage. Shares no code with app.rules.
    """
    papers: dict[int, list[tuple[list[int], Decimal]]] = {one: [] for one in contest.standing}
    for ranking, number in contest.strict().items():
        for _ in range(number):
            papers[ranking[0]].append((list(ranking[1:]), Decimal(1)))
    total = sum(len(pile) for pile in papers.values())
    quota = Decimal(total // (seats + 1) + 1)
    votes = {one: Decimal(len(pile)) for one, pile in papers.items()}
    continuing, elected, waiting = set(contest.standing), list[int](), list[int]()
    stages: list[dict[int, Decimal]] = []

    def by_past(tied: list[int], best: Any) -> int:
        for stage in reversed(stages):
            extreme = best(stage[one] for one in tied)
            tied = [one for one in tied if stage[one] == extreme]
        if len(tied) > 1:
            raise ValueError(f"tie between {tied}")
        return tied[0]

    def pass_on(rest: list[int], value: Decimal) -> None:
        while rest:
            one, rest = rest[0], rest[1:]
            if one in continuing:
                papers[one].append((rest, value))
                votes[one] += value
                return

    while True:
        for one in sorted(continuing, key=lambda one: (-votes[one], one)):
            if votes[one] >= quota:
                elected.append(one)
                continuing.discard(one)
                if votes[one] > quota:
                    waiting.append(one)
        if len(continuing) <= seats - len(elected):
            elected += sorted(continuing, key=lambda one: (-votes[one], one))
            continuing = set()
        stages.append(dict(votes))
        if len(elected) >= seats or not continuing:
            return elected, stages
        if waiting:
            one = by_past([one for one in waiting if votes[one] == max(votes[w] for w in waiting)], max)
            waiting.remove(one)
            for rest, value in papers[one]:
                worth = ((votes[one] - quota) * value / votes[one]).quantize(FIVE, ROUND_FLOOR)
                pass_on(rest, worth)
            votes[one] = quota
        else:
            low = min(votes[one] for one in continuing)
            one = by_past([one for one in continuing if votes[one] == low], min)
            continuing.discard(one)
            for rest, value in papers[one]:
                pass_on(rest, value)
            votes[one] = Decimal(0)


UNIT = Decimal("0.000000001")


def meek_by_the_letter(contest: Ranked, seats: int) -> tuple[list[int], list[dict[int, Decimal]]]:
    """The Reference Meek Rule as its text goes, every ballot each time, in Decimal; ties raise.

    The elected in order, and the votes at the end of each round. Shares no code with app.rules.
    """
    keep = dict.fromkeys(contest.standing, Decimal(1))
    elected: list[int] = []
    hopeful = set(contest.standing)
    ballots = [(ranking, number) for ranking, number in contest.strict().items()]
    told: list[dict[int, Decimal]] = []
    votes: dict[int, Decimal] = {}
    while len(elected) < seats and len(elected) + len(hopeful) > seats:
        before: Decimal | None = None
        while True:
            votes = dict.fromkeys(keep, Decimal(0))
            for ranking, number in ballots:
                weight = Decimal(1)
                for one in ranking:
                    share = (weight * keep[one]).quantize(UNIT, ROUND_UP)
                    votes[one] += share * number
                    weight -= share
                    if weight == 0:
                        break
            quota = (sum(votes.values(), Decimal(0)) / (seats + 1)).quantize(UNIT, ROUND_FLOOR) + UNIT
            new = sorted((one for one in hopeful if votes[one] >= quota), key=lambda one: (-votes[one], one))
            elected += new
            hopeful -= set(new)
            surplus = max(Decimal(0), sum((votes[one] - quota for one in elected), Decimal(0)))
            if new:
                break
            if surplus < Decimal("0.000001") or (before is not None and surplus >= before):
                least = min(votes[one] for one in hopeful)
                tied = [one for one in hopeful if votes[one] <= least + surplus]
                if len(tied) > 1:
                    raise ValueError(f"tie between {tied}")
                keep[tied[0]] = Decimal(0)
                hopeful.remove(tied[0])
                break
            before = surplus
            for one in elected:
                kept = (keep[one] * quota).quantize(UNIT, ROUND_UP)
                keep[one] = (kept / votes[one]).quantize(UNIT, ROUND_UP)
        told.append(votes)
    if len(elected) < seats:
        elected += sorted(hopeful, key=lambda one: (-votes[one], one))
    return elected, told
