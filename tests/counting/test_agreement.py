"""A thousand random elections for each method, against other people's libraries. Fixed seeds.

Where we report a tie, libraries draw or follow an order of their own: there the comparison is left out, and
that there is a tie is asserted instead. How many were really compared is asserted too.
"""

from collections import Counter
from random import Random

from votelib.evaluate.core import Tie as VotelibTie

from app.rules.counting import Approvals, tally
from tests.counting import oracles
from tests.counting.makers import random_budget, random_ranked, random_scores

ELECTIONS = 1000


def test_irv_as_pyrankvote() -> None:
    random = Random(1)
    compared = 0
    for _ in range(ELECTIONS):
        contest = random_ranked(random, random.randint(2, 6), random.randint(20, 80))
        ours = tally("irv", contest)
        if ours.ties:
            continue
        compared += 1
        assert ours.elected == (oracles.pyrankvote_irv(contest),)
    assert compared > 700


def test_scottish_as_stvpoll_and_as_the_rules_written_out() -> None:
    """Every number of every stage against the rules written out with one paper after another.

    stvpoll's winners where surpluses come one at a time: where two wait together it passes ballots to the one
    elected but not yet dealt with, where rule 48 passes them to continuing candidates only.
    """
    random = Random(2)
    compared = with_stvpoll = 0
    for _ in range(ELECTIONS):
        candidates = random.randint(3, 7)
        contest = random_ranked(random, candidates, random.randint(20, 80))
        seats = random.randint(1, candidates - 1)
        ours = tally("scottish-stv", contest, seats)
        if any(tie.broken in ("open", "no_difference") for tie in ours.ties):
            continue
        compared += 1
        elected, stages = oracles.scottish_by_the_letter(contest, seats)
        assert ours.elected == tuple(contest.names[one] for one in elected)
        assert [one.votes for one in ours.rounds] == [
            {contest.names[one]: f"{number:.5f}" for one, number in stage.items()} for stage in stages
        ]
        if all(sum(step.code == "elected_quota" for step in one.steps) < 2 for one in ours.rounds):
            with_stvpoll += 1
            assert set(ours.elected) == oracles.stvpoll_scottish(contest, seats)
    assert compared > 850
    assert with_stvpoll > 400


def test_meek_as_the_rule_written_out_ballot_by_ballot() -> None:
    """No library counts Meek that installs here without a compiler's worth of others: the rule's text instead."""
    random = Random(3)
    compared = 0
    for _ in range(ELECTIONS):
        candidates = random.randint(3, 6)
        contest = random_ranked(random, candidates, random.randint(8, 30))
        seats = random.randint(1, candidates - 1)
        ours = tally("meek", contest, seats)
        if ours.ties:
            continue
        compared += 1
        elected, told = oracles.meek_by_the_letter(contest, seats)
        assert ours.elected == tuple(contest.names[one] for one in elected)
        for one, votes in zip(ours.rounds, told, strict=False):
            assert one.votes == {contest.names[each]: f"{number:.9f}" for each, number in votes.items()}
    assert compared > 600


def test_schulze_and_borda_as_votelib() -> None:
    random = Random(4)
    compared = 0
    for number in range(ELECTIONS):
        contest = random_ranked(random, random.randint(2, 7), random.randint(11, 60), full=number % 2 == 0)
        ours = tally("schulze", contest)
        if all(len(level) == 1 for level in ours.ranking):
            compared += 1
            theirs = [contest.names[one] for one in oracles.votelib_schulze(contest, len(contest.names))]
            assert [level[0] for level in ours.ranking] == theirs
        elif len(ours.ranking[0]) > 1:
            # votelib counts whom each beats, which can put one of those nobody beats before another.
            for first in oracles.votelib_schulze(contest, 1):
                leaders = list(first) if isinstance(first, VotelibTie) else [first]
                assert {contest.names[one] for one in leaders} <= set(ours.ranking[0])
            assert ours.ties[0].between == ours.ranking[0]
        if number % 2 == 0:
            points = oracles.votelib_borda(contest)
            borda = tally("borda", contest, seed="any")
            assert borda.rounds[0].votes == {contest.names[one]: points[one] for one in contest.standing}
    assert compared > 500


def test_score_star_and_majority_judgment_as_votelib() -> None:
    """Majority judgment also against the rule written out, which tells equal medians apart."""
    random = Random(5)
    compared: Counter[str] = Counter()
    for _ in range(ELECTIONS):
        contest = random_scores(random, random.randint(2, 6), random.randint(5, 40))
        for method in ("score", "star", "majority-judgment"):
            ours = tally(method, contest)
            if ours.ties:
                continue
            compared[method] += 1
            if method == "majority-judgment":
                assert ours.elected == tuple(
                    contest.names[one] for one in oracles.judgment_by_the_letter(contest)
                )
                medians = list(ours.rounds[0].votes.values())
                if medians.count(max(medians, key=int)) > 1:
                    continue  # votelib takes several grades away at once, and sometimes one too many
                compared["highest median alone"] += 1
            assert ours.elected == tuple(
                contest.names[one] for one in oracles.votelib_cardinal(contest, method)
            ), method
    assert min(compared[method] for method in ("score", "star", "majority-judgment")) > 800, compared
    assert compared["highest median alone"] > 300, compared


def test_approval_as_votelib() -> None:
    random = Random(6)
    for _ in range(ELECTIONS):
        size = random.randint(2, 6)
        ballots = Counter(
            tuple(one for one in range(size) if random.random() < 0.4) for _ in range(random.randint(1, 40))
        )
        contest = Approvals(names=tuple(f"c{one}" for one in range(size)), ballots=ballots)
        seats = random.randint(1, size)
        ours = tally("approval", contest, seats)
        theirs = oracles.votelib_approval(contest, seats)
        if ours.complete and len(theirs) == seats:
            assert set(ours.elected) == {contest.names[one] for one in theirs}
        elif not ours.complete:
            assert set(ours.ties[0].between) >= {contest.names[one] for one in _tied(theirs)}


def _tied(theirs: list[object]) -> set[int]:
    return {one for tie in theirs if isinstance(tie, VotelibTie) for one in tie}


def test_greedy_and_equal_shares_as_pabutools() -> None:
    """The projects and the order in which they are bought, ties included: both go by the id."""
    random = Random(7)
    for _ in range(ELECTIONS):
        budget = random_budget(random, random.randint(2, 8), random.randint(3, 25))
        greedy, shares = oracles.pabutools_both(budget)
        assert sorted(tally("greedy", budget).elected) == sorted(greedy)
        assert list(tally("equal-shares", budget).elected) == shares
