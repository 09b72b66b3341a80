"""What must hold for every election."""

from collections import Counter
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.rules import LANGUAGES, Option, Outcome, Rules, decide, group
from tests.rules.makers import PLAIN, majority, options

IDS = ["a", "b", "c", "d"]
ASKED = options(4)
positions = st.sampled_from(["agree", "abstain", "disagree", "block"]).map(lambda p: {"position": p})
singles = st.sampled_from([*IDS, None]).map(lambda o: {"option": o})
approvals = st.lists(st.sampled_from(IDS), unique=True).map(lambda o: {"options": o})
majorities = st.tuples(
    st.sampled_from(["1/2", "2/3", "3/4", "1/3", "999/1000"]),
    st.booleans(),
    st.sampled_from(["cast", "present", "members"]),
).map(lambda drawn: majority(drawn[0], strict=drawn[1], base=drawn[2]))
quorums = st.sampled_from(
    [None, {"fraction": "1/2"}, {"fraction": "1/2", "strict": True}, {"fraction": "1/10"}]
)


@st.composite
def elections(
    draw: st.DrawFn, methods: tuple[str, ...] = ("agreement", "single_choice", "approval")
) -> tuple[str, list[Any], int, Rules]:
    """A method, its ballots, the number of electors and rules."""
    method = draw(st.sampled_from(methods))
    kind = {"agreement": positions, "single_choice": singles, "approval": approvals}[method]
    ballots = draw(st.lists(kind, max_size=25))
    wire = draw(majorities if method == "agreement" else st.none() | majorities)
    electors = len(ballots) + draw(st.integers(0, 20))
    return method, ballots, electors, Rules.model_validate({"quorum": draw(quorums), "majority": wire})


def outcome_of(
    method: str, ballots: list[Any], electors: int, judged_by: Rules, asked: list[Option] = ASKED
) -> Outcome:
    used = [] if method == "agreement" else asked
    return decide(
        method,
        PLAIN,
        used,
        group(method, PLAIN, used, [(ballot, 1) for ballot in ballots]),
        electors,
        judged_by,
    )


@given(elections(), st.randoms(use_true_random=False))
def test_order_of_ballots_never_matters(election: tuple[str, list[Any], int, Rules], random: Random) -> None:
    method, ballots, electors, judged_by = election
    shuffled = ballots[:]
    random.shuffle(shuffled)
    assert outcome_of(method, shuffled, electors, judged_by) == outcome_of(*election)


@given(elections(("single_choice", "approval")), st.permutations(IDS))
def test_neutrality(election: tuple[str, list[Any], int, Rules], renamed: list[str]) -> None:
    """Renaming the options renames the outcome and nothing else."""
    method, ballots, electors, judged_by = election
    to = dict(zip(IDS, renamed, strict=True))
    swapped = [
        {"option": to.get(b["option"])}
        if method == "single_choice"
        else {"options": [to[o] for o in b["options"]]}
        for b in ballots
    ]
    before, after = outcome_of(*election), outcome_of(method, swapped, electors, judged_by)
    assert after.result == before.result
    assert set(after.winners) == {to[option] for option in before.winners}
    assert set(after.tied) == {to[option] for option in before.tied}


@given(elections(("agreement",)), st.data())
def test_monotonic_agreement(election: tuple[str, list[Any], int, Rules], data: st.DataObject) -> None:
    """Turning any ballot to agree never takes an adoption away."""
    method, ballots, electors, judged_by = election
    if outcome_of(*election).result != "adopted":
        return
    turned = ballots[:]
    turned[data.draw(st.integers(0, len(ballots) - 1))] = {"position": "agree"}
    assert outcome_of(method, turned, electors, judged_by).result == "adopted"


@given(elections(("single_choice",)), st.data())
def test_monotonic_single_choice(election: tuple[str, list[Any], int, Rules], data: st.DataObject) -> None:
    """A ballot for another option turned to the winner never makes it lose. (An abstainer's new vote adds to the base, but also to the winner.)"""
    method, ballots, electors, judged_by = election
    winners = outcome_of(*election).winners
    if not winners:
        return
    turned = ballots[:]
    turned[data.draw(st.integers(0, len(ballots) - 1))] = {"option": winners[0]}
    assert outcome_of(method, turned, electors, judged_by).winners == winners


@given(elections(("approval",)), st.data())
def test_monotonic_approval(election: tuple[str, list[Any], int, Rules], data: st.DataObject) -> None:
    """Approving the winner too never makes it lose."""
    method, ballots, electors, judged_by = election
    winners = outcome_of(*election).winners
    if not winners:
        return
    place = data.draw(st.integers(0, len(ballots) - 1))
    turned = ballots[:]
    turned[place] = {"options": sorted({*ballots[place]["options"], winners[0]})}
    assert outcome_of(method, turned, electors, judged_by).winners == winners


@given(elections(("single_choice",)))
def test_majority_criterion(election: tuple[str, list[Any], int, Rules]) -> None:
    """What more than half of all voters chose wins, unless the rules ask for more or a larger base."""
    method, ballots, electors, _ = election
    votes = Counter(ballot["option"] for ballot in ballots)
    for wire in (None, majority(), majority(base="present")):
        outcome = outcome_of(method, ballots, electors, Rules.model_validate({"majority": wire}))
        for option in IDS:
            if votes[option] * 2 > len(ballots):
                assert (outcome.result, outcome.winners) == ("adopted", (option,))


@given(elections())
def test_tally_is_a_naive_recount(election: tuple[str, list[Any], int, Rules]) -> None:
    method, ballots, _, _ = election
    outcome = outcome_of(*election)
    if method == "agreement":
        names = ["agree", "abstain", "disagree", "block"]
        expected = {p: sum(b["position"] == p for b in ballots) for p in names}
        abstentions = expected["abstain"]
    elif method == "single_choice":
        expected = {o: sum(b["option"] == o for b in ballots) for o in IDS}
        abstentions = sum(b["option"] is None for b in ballots)
    else:
        expected = {o: sum(o in b["options"] for b in ballots) for o in IDS}
        abstentions = sum(not b["options"] for b in ballots)
    assert outcome.tally.counts == expected
    assert outcome.tally.abstentions == abstentions
    assert outcome.tally.ballots == len(ballots)


@given(elections())
def test_an_outcome_is_whole(election: tuple[str, list[Any], int, Rules]) -> None:
    """The parts agree with each other, and the wire form reads back."""
    method, _, _, judged_by = election
    outcome = outcome_of(*election)
    quorum, needed = outcome.quorum, outcome.majority
    assert (outcome.result == "inquorate") == (quorum is not None and not quorum.met)
    if outcome.result == "adopted":
        assert needed is None or needed.met
        assert len(outcome.winners) == (0 if method == "agreement" else 1)
    else:
        assert not outcome.winners
    if outcome.result == "rejected" and needed is not None:
        assert not needed.met
    if outcome.result == "tied" and method != "agreement":
        assert len(outcome.tied) > 1
    if needed is not None:
        assert needed.in_favour + needed.against + needed.abstaining == outcome.tally.ballots
    assert (needed is None) == (judged_by.majority is None)
    assert Outcome.model_validate(outcome.model_dump(mode="json")) == outcome


@given(elections())
def test_words_contain_the_numbers(election: tuple[str, list[Any], int, Rules]) -> None:
    outcome = outcome_of(*election)
    assert set(outcome.words) == set(LANGUAGES)
    _, ballots, electors, _ = election
    for code, said in outcome.words.items():
        language = LANGUAGES[code]
        text = " ".join(said)
        numbers: list[Any] = [electors]
        if ballots:
            numbers.append(len(ballots))
        if outcome.quorum:
            numbers.append(outcome.quorum.needed)
        if outcome.majority and outcome.majority.base and outcome.result != "inquorate":
            numbers += [outcome.majority.base, outcome.majority.needed, outcome.majority.abstaining]
            if outcome.majority.in_favour:
                numbers.append(outcome.majority.in_favour)
        for number in numbers:
            assert language.number(number) in text, (number, text)
        assert "{" not in text
        assert "}" not in text
        assert all(sentence.endswith(".") and not sentence[0].islower() for sentence in said)
