"""A thousand random elections for each method, against other people's libraries. Fixed seeds.

Where we report a tie, libraries draw or follow an order of their own: such an election does not count among the
thousand, and more are held until a thousand are compared. Of Meek's rule no other count is installed here: it is
held against the rule written out, ballot by ballot.
"""

from collections import Counter
from random import Random

import pytest
from votelib.evaluate.core import Tie as VotelibTie

from app.rules.counting import Approvals, Dots, Scores, tally
from tests.counting import oracles
from tests.counting.makers import random_budget, random_ranked, random_scores
from tests.rules.polls import run, times

ELECTIONS = 1000


def test_irv_as_pyrankvote() -> None:
    random = Random(1)
    compared = 0
    while compared < ELECTIONS:
        contest = random_ranked(random, random.randint(2, 6), random.randint(20, 80))
        ours = tally("irv", contest)
        if ours.ties:
            continue
        compared += 1
        assert ours.elected == (oracles.pyrankvote_irv(contest),)


def test_scottish_as_stvpoll_and_as_the_rules_written_out() -> None:
    """Every number of every stage against the rules written out with one paper after another.

    stvpoll's winners where surpluses come one at a time: where two wait together it passes ballots to the one
    elected but not yet dealt with, where rule 48 passes them to continuing candidates only.
    """
    random = Random(2)
    with_stvpoll = 0
    while with_stvpoll < ELECTIONS:
        candidates = random.randint(3, 7)
        contest = random_ranked(random, candidates, random.randint(20, 80))
        seats = random.randint(1, candidates - 1)
        ours = tally("scottish-stv", contest, seats)
        if any(tie.broken in ("open", "no_difference") for tie in ours.ties):
            continue
        elected, stages = oracles.scottish_by_the_letter(contest, seats)
        assert ours.elected == tuple(contest.names[one] for one in elected)
        assert [one.votes for one in ours.rounds] == [
            {contest.names[one]: f"{number:.5f}" for one, number in stage.items()} for stage in stages
        ]
        if all(sum(step.code == "elected_quota" for step in one.steps) < 2 for one in ours.rounds):
            with_stvpoll += 1
            assert set(ours.elected) == oracles.stvpoll_scottish(contest, seats)


def test_meek_as_the_rule_written_out_ballot_by_ballot() -> None:
    """No library counts Meek that installs here without a compiler's worth of others: the rule's text instead."""
    random = Random(3)
    compared = 0
    while compared < ELECTIONS:
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


def test_schulze_as_votelib() -> None:
    """The whole ranking; where nobody leads alone, its first ones are among ours and the tie is told."""
    random = Random(4)
    compared = 0
    while compared < ELECTIONS:
        contest = random_ranked(
            random, random.randint(2, 7), random.randint(11, 60), full=random.random() < 0.5
        )
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


def test_borda_as_votelib() -> None:
    """Everyone's points, and who has most of them, told as a tie where that is several."""
    random = Random(8)
    for _ in range(ELECTIONS):
        contest = random_ranked(random, random.randint(2, 7), random.randint(11, 60), full=True)
        points = oracles.votelib_borda(contest)
        ours = tally("borda", contest)
        assert ours.rounds[0].votes == {contest.names[one]: points[one] for one in contest.standing}
        best = {contest.names[one] for one in points if points[one] == max(points.values())}
        assert best == set(ours.elected if ours.complete else ours.ties[0].between)


@pytest.mark.parametrize("method", ["score", "star", "majority-judgment"])
def test_score_star_and_majority_judgment_as_votelib(method: str) -> None:
    """Majority judgment also against the rule written out, which tells equal medians apart."""
    random = Random(5)
    compared = 0
    while compared < ELECTIONS:
        contest = random_scores(random, random.randint(2, 6), random.randint(5, 40))
        ours = tally(method, contest)
        if ours.ties:
            continue
        if method == "majority-judgment":
            assert ours.elected == tuple(
                contest.names[one] for one in oracles.judgment_by_the_letter(contest)
            )
            medians = list(ours.rounds[0].votes.values())
            if medians.count(max(medians, key=int)) > 1:
                continue  # votelib takes several grades away at once, and sometimes one too many
        compared += 1
        assert ours.elected == tuple(contest.names[one] for one in oracles.votelib_cardinal(contest, method))


def test_approval_as_votelib() -> None:
    random = Random(6)
    compared = 0
    while compared < ELECTIONS:
        size = random.randint(2, 6)
        ballots = Counter(
            tuple(one for one in range(size) if random.random() < 0.4) for _ in range(random.randint(1, 40))
        )
        contest = Approvals(names=tuple(f"c{one}" for one in range(size)), ballots=ballots)
        seats = random.randint(1, size)
        ours = tally("approval", contest, seats)
        theirs = oracles.votelib_approval(contest, seats)
        if ours.complete and len(theirs) == seats:
            compared += 1
            assert set(ours.elected) == {contest.names[one] for one in theirs}
        elif not ours.complete:
            assert set(ours.ties[0].between) >= {contest.names[one] for one in _tied(theirs)}


def test_dots_as_votelib() -> None:
    """Ten dots each, spread by chance; votelib adds them as scores. Where no tie stands; in which order equal sums
    are told is each one's own."""
    random = Random(9)
    compared = 0
    while compared < ELECTIONS:
        size = random.randint(2, 6)
        ballots: Counter[tuple[int, ...]] = Counter()
        for _ in range(random.randint(3, 40)):
            spread = Counter(random.randrange(size) for _ in range(random.randint(1, 10)))
            ballots[tuple(spread[one] for one in range(size))] += 1
        contest = Dots(names=tuple(f"c{one}" for one in range(size)), ballots=ballots, most=10)
        seats = random.randint(1, size - 1)
        ours = tally("dots", contest, seats)
        if ours.ties:
            continue
        compared += 1
        theirs = oracles.votelib_cardinal(
            Scores(names=contest.names, ballots=ballots, high=10), "score", seats
        )
        assert set(ours.elected) == {contest.names[one] for one in theirs}
        assert sorted(ours.rounds[0].votes.values(), key=int) == sorted(
            sum(row[one] * number for row, number in ballots.items()) for one in range(size)
        )


@pytest.mark.parametrize("method", ["single_choice", "find_a_time"])
def test_choices_and_times_as_votelib(method: str) -> None:
    """Whole polls: most votes as its plurality, and the time to which most can come as its approval."""
    random = Random(10)
    compared = 0
    while compared < ELECTIONS:
        ids = "abcd"[: random.randint(2, 4)]
        named = Counter(
            tuple(place for place in range(len(ids)) if random.random() < 0.4)
            if method == "find_a_time"
            else (random.randrange(len(ids)),)
            for _ in range(random.randint(1, 30))
        )
        contest = Approvals(names=tuple(ids), ballots=named)
        rows: list[tuple[object, int]] = [
            (
                {"answers": {ids[place]: random.choice(("yes", "if_need_be")) for place in places}}
                if method == "find_a_time"
                else {"option": ids[places[0]]},
                number,
            )
            for places, number in named.items()
        ]
        theirs = oracles.votelib_approval(contest, 1) if any(named) else []
        if not theirs or _tied(theirs):
            continue
        compared += 1
        asked = times(len(ids)) if method == "find_a_time" else None
        outcome = run(method, rows, asked=asked, number=len(ids))
        assert outcome.winners == (ids[theirs[0]],)


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
