"""What must hold for every election."""

from collections import Counter
from fractions import Fraction
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.rules.counting import WAYS, Approvals, Budget, Contest, Dots, Ranked, Reserve, Scores, tally
from app.rules.counting.contest import Ranking
from app.rules.counting.equal_shares import shares
from app.rules.counting.pairwise import from_rankings
from app.rules.counting.words import SENTENCES, explain

NAMES = ("Ana", "Bea", "Cai", "Dov", "Eli")
SIZE = len(NAMES)
orders: st.SearchStrategy[Ranking] = st.permutations(range(SIZE)).flatmap(
    lambda order: st.integers(1, SIZE).map(lambda length: tuple(order[:length]))
)
rankings = st.dictionaries(orders, st.integers(1, 9), min_size=1, max_size=12)
approvals = st.dictionaries(
    st.sets(st.integers(0, SIZE - 1)).map(lambda chosen: tuple(sorted(chosen))), st.integers(1, 6), max_size=9
)
grades = st.dictionaries(st.tuples(*[st.integers(0, 5)] * SIZE), st.integers(1, 5), min_size=1, max_size=9)
budgets = st.tuples(
    approvals,
    st.tuples(*[st.integers(0, 40).map(Fraction)] * SIZE),
    st.integers(1, 90).map(Fraction),
)
RANKED = [name for name, way in WAYS.items() if "ranked" in way.kinds]
SCORED = [name for name, way in WAYS.items() if "scores" in way.kinds]
FUNDED = [name for name, way in WAYS.items() if "budget" in way.kinds]

Any_ = Ranked | Scores | Dots | Budget


def contest_of(method: str, data: st.DataObject) -> tuple[Any_, int | None]:
    """An election for this method, and its seats."""
    several = WAYS[method].several
    if method in RANKED:
        return Ranked(names=NAMES, ballots=data.draw(rankings)), data.draw(
            st.integers(1, 4 if several else 1)
        )
    if method in SCORED:
        return Scores(names=NAMES, ballots=data.draw(grades)), data.draw(st.integers(1, 4 if several else 1))
    if method == "dots":
        return Dots(names=NAMES, ballots=data.draw(grades)), data.draw(st.integers(1, 4))
    ballots, costs, limit = data.draw(budgets)
    return Budget(contest=Approvals(names=NAMES, ballots=ballots), costs=costs, limit=limit), None


def inner(contest: Any_) -> Contest:
    return contest.contest if isinstance(contest, Budget) else contest


def shuffled(contest: Any_, random: Random) -> Any_:
    """The same ballots in another order."""

    def mix(ballots: dict[tuple[int, ...], int]) -> dict[tuple[int, ...], int]:
        pairs = list(ballots.items())
        random.shuffle(pairs)
        return dict(pairs)

    if isinstance(contest, Budget):
        assert isinstance(contest.contest, Approvals)
        mixed = Approvals(names=NAMES, ballots=mix(dict(contest.contest.ballots)))
        return Budget(contest=mixed, costs=contest.costs, limit=contest.limit)
    return type(contest)(names=NAMES, ballots=mix(dict(contest.ballots)))  # type: ignore[arg-type] # its own kind


@pytest.mark.parametrize("method", list(WAYS))
@given(data=st.data(), random=st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_order_of_ballots_never_matters(method: str, data: st.DataObject, random: Random) -> None:
    contest, seats = contest_of(method, data)
    assert tally(method, shuffled(contest, random), seats) == tally(method, contest, seats)


@pytest.mark.parametrize("method", [*RANKED, *SCORED])
@given(data=st.data(), order=st.permutations(range(SIZE)))
@settings(max_examples=50)
def test_order_of_candidates_never_matters(method: str, data: st.DataObject, order: list[int]) -> None:
    """Neutrality: with candidates listed in another order the same are elected, with and without a lot."""
    contest, seats = contest_of(method, data)
    names = tuple(NAMES[one] for one in order)
    place = {one: number for number, one in enumerate(order)}
    moved: Any_
    if isinstance(contest, Ranked):
        ballots: dict[Ranking, int] = {
            tuple(place[one] for one in ranking): number for ranking, number in contest.strict().items()
        }
        moved = Ranked(names=names, ballots=ballots)
    else:
        assert isinstance(contest, Scores)
        moved = Scores(
            names=names, ballots={tuple(b[one] for one in order): n for b, n in contest.ballots.items()}
        )
    for seed in (None, "1848"):
        ours, theirs = tally(method, contest, seats, seed=seed), tally(method, moved, seats, seed=seed)
        assert ours.complete == theirs.complete
        if ours.complete:
            assert set(ours.elected) == set(theirs.elected)


@pytest.mark.parametrize("method", list(WAYS))
@given(data=st.data())
@settings(max_examples=50)
def test_seats_are_filled_or_a_tie_is_told(method: str, data: st.DataObject) -> None:
    contest, seats = contest_of(method, data)
    result = tally(method, contest, seats)
    assert len(set(result.elected)) == len(result.elected)
    assert result.complete == all(tie.broken != "open" for tie in result.ties)
    assert all(len(tie.between) > 1 for tie in result.ties)
    drawn = tally(method, contest, seats, seed="a seed")
    assert drawn.complete
    if seats is not None:
        assert len(drawn.elected) == min(seats, SIZE)
        assert len(result.elected) == min(seats, SIZE) or not result.complete
    if result.complete and not isinstance(contest, Budget):
        assert set(drawn.elected) == set(result.elected) or not seats or method == "star" or result.ties
    assert tally(method, contest, seats, seed="a seed") == drawn


@pytest.mark.parametrize("method", list(WAYS))
@given(data=st.data())
@settings(max_examples=30)
def test_every_stage_has_words_in_every_language(method: str, data: st.DataObject) -> None:
    contest, seats = contest_of(method, data)
    for seed in (None, "x"):
        for sentences in explain(tally(method, contest, seats, seed=seed)).values():
            assert all(text and "{" not in text for stage in sentences for text in stage)
            assert sentences[0]


def test_languages_have_the_same_sentences() -> None:
    import string

    def fields(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    english = SENTENCES["en"]
    assert set(SENTENCES) == {"en", "es"}
    for sentences in SENTENCES.values():
        assert {code: fields(text) for code, text in sentences.items()} == {
            code: fields(text) for code, text in english.items()
        }


@given(rankings, st.integers(0, SIZE - 1), st.integers(1, 60))
@settings(max_examples=80)
def test_majority_criterion(ballots: dict[Ranking, int], favourite: int, more: int) -> None:
    """First on more than half of the ballots wins by instant runoff, Schulze and both STV for one seat."""
    others = sum(n for ranking, n in ballots.items() if ranking[0] != favourite)
    grown: Counter[Ranking] = Counter(ballots)
    grown[(favourite,)] += others + more
    contest = Ranked(names=NAMES, ballots=grown)
    for method in ("irv", "schulze", "scottish-stv", "meek"):
        assert tally(method, contest, 1).elected == (NAMES[favourite],)


@given(rankings)
@settings(max_examples=100)
def test_condorcet_criterion_of_schulze(ballots: dict[Ranking, int]) -> None:
    """Who wins every comparison of two is elected; who loses every one is not ahead of anybody."""
    table = from_rankings(ballots, range(SIZE))
    result = tally("schulze", Ranked(names=NAMES, ballots=ballots))
    for one, row in table.items():
        if all(votes > table[other][one] for other, votes in row.items()):
            assert result.elected == (NAMES[one],)
        if all(votes < table[other][one] for other, votes in row.items()):
            assert result.ranking[-1] == (NAMES[one],)


@pytest.mark.parametrize("method", ["schulze", "borda", "approval"])
@given(ballots=rankings, chosen=st.integers(0, 11))
@settings(max_examples=60)
def test_monotonicity(method: str, ballots: dict[Ranking, int], chosen: int) -> None:
    """A winner whom one group of ballots moves up to the top still wins. (Not so for runoffs and STV.)"""
    before = tally(method, Ranked(names=NAMES, ballots=ballots), 1)
    assume(before.elected)
    winner = NAMES.index(before.elected[0])
    ranking = sorted(ballots)[chosen % len(ballots)]
    raised: Counter[Ranking] = Counter(ballots)
    number = raised.pop(ranking)
    raised[(winner, *(one for one in ranking if one != winner))] += number
    assert tally(method, Ranked(names=NAMES, ballots=raised), 1).elected == before.elected


@given(grades, st.integers(0, 8), st.sampled_from(["score", "majority-judgment"]))
@settings(max_examples=60)
def test_monotonicity_of_scores(ballots: dict[tuple[int, ...], int], chosen: int, method: str) -> None:
    before = tally(method, Scores(names=NAMES, ballots=ballots))
    assume(before.elected)
    winner = NAMES.index(before.elected[0])
    ballot = sorted(ballots)[chosen % len(ballots)]
    raised = Counter(ballots)
    number = raised.pop(ballot)
    raised[tuple(5 if one == winner else score for one, score in enumerate(ballot))] += number
    assert tally(method, Scores(names=NAMES, ballots=raised)).elected == before.elected


@pytest.mark.parametrize("method", ["scottish-stv", "meek"])
@given(
    ballots=rankings,
    coalition=st.sets(st.integers(0, SIZE - 1), min_size=1, max_size=3),
    seats=st.integers(1, 4),
    random=st.randoms(use_true_random=False),
    quotas=st.integers(1, 3),
)
@settings(max_examples=80)
def test_proportionality_for_solid_coalitions(
    method: str, ballots: dict[Ranking, int], coalition: set[int], seats: int, random: Random, quotas: int
) -> None:
    """As many quotas of voters who put the same k candidates before all others, so many seats, up to k.

    D. R. Woodall's Droop proportionality criterion. The supporters vary the order within the k.
    """
    others = sum(ballots.values())
    quotas = min(quotas, seats)
    supporters = 1
    while supporters < quotas * ((others + supporters) // (seats + 1) + 1):
        supporters += 1
    grown: Counter[Ranking] = Counter(ballots)
    for _ in range(supporters):
        grown[tuple(random.sample(sorted(coalition), len(coalition)))] += 1
    result = tally(method, Ranked(names=NAMES, ballots=grown), seats, seed="s")
    elected = {NAMES.index(name) for name in result.elected}
    assert len(elected & coalition) >= min(quotas, len(coalition))


@pytest.mark.parametrize("method", ["scottish-stv", "meek"])
@given(ballots=rankings, seats=st.integers(1, 4), group=st.sets(st.integers(0, SIZE - 1), min_size=1))
@settings(max_examples=60)
def test_reserved_seats_are_kept(
    method: str, ballots: dict[Ranking, int], seats: int, group: set[int]
) -> None:
    reserve = Reserve(min(seats, len(group)), frozenset(group))
    contest = Ranked(names=NAMES, ballots=ballots)
    result = tally(method, contest, seats, seed="s", reserves=[reserve])
    assert len(result.elected) == seats
    assert len({NAMES.index(name) for name in result.elected} & group) >= reserve.seats


@given(rankings, st.integers(1, 4))
@settings(max_examples=60)
def test_no_vote_is_made_or_lost_unseen(ballots: dict[Ranking, int], seats: int) -> None:
    """At each Scottish stage the votes, the not transferable and what rounding lost are the ballots."""
    result = tally("scottish-stv", Ranked(names=NAMES, ballots=ballots), seats)
    for stage in result.rounds:
        if stage.votes:
            parts = [*stage.votes.values(), stage.facts["not_transferable"], stage.facts["lost_to_rounding"]]
            assert sum(Fraction(part) for part in parts) == result.ballots


@pytest.mark.parametrize("method", FUNDED)
@given(data=st.data())
@settings(max_examples=80)
def test_budget_is_never_exceeded(method: str, data: st.DataObject) -> None:
    """And greedy leaves nothing with votes level to those funded that could still be paid."""
    contest, _ = contest_of(method, data)
    assert isinstance(contest, Budget)
    for seed in (None, "x"):
        funded = [NAMES.index(name) for name in tally(method, contest, seed=seed).elected]
        spent = sum(contest.costs[one] for one in funded)
        assert spent <= contest.limit
        if method == "greedy":
            rest = set(range(SIZE)) - set(funded)
            assert all(contest.costs[one] > contest.limit - spent for one in rest)


@given(budgets)
@settings(max_examples=80)
def test_justified_representation_of_equal_shares(
    drawn: tuple[dict[tuple[int, ...], int], tuple[Fraction, ...], Fraction],
) -> None:
    """A group who all approve one project and whose shares pay for it is not left with nothing they approve.

    The case of one project of extended justified representation, which the paper proves; for the first run.
    """
    ballots, costs, limit = drawn
    voters = sum(ballots.values())
    assume(voters)
    budget = Budget(contest=Approvals(names=NAMES, ballots=ballots), costs=costs, limit=limit)
    bought = {
        one.project for one in shares(budget, sorted(ballots.items()), limit / voters, NAMES.__getitem__)
    }
    for project in range(SIZE):
        if not costs[project]:
            continue
        left_out = sum(n for who, n in ballots.items() if project in who and not bought & set(who))
        assert left_out * limit / voters < costs[project]
