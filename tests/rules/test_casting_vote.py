"""The chair's casting vote: it settles what is level where the chair settles ties, and nothing else."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules import Law, MethodSettings, Outcome, RulesError, level_between
from tests.bylaws.makers import changed, own
from tests.rules.makers import majority, options, rules
from tests.rules.polls import approvals, marks, positions, rankings, run

CHAIR = Law(tie="chair")
BYLAWS = Law(bylaws=changed("es", "tie_break", own("chair")), kind="ordinary", call=2)
HALF = rules(majority=majority())


def asked(cast: str | None, law: Any = CHAIR, **votes: int) -> Outcome:
    """A question of yes or no by more than half of the votes for or against."""
    cast_so = positions("position", **{name: number for name, number in votes.items() if number})
    return run("agreement", cast_so, electors=40, rules=HALF, law=law, cast=cast)


def between(outcome: Outcome, law: Law = CHAIR, method: str = "agreement", **given: Any) -> tuple[str, ...]:
    return level_between(method, MethodSettings(**given), law, outcome)


@pytest.mark.parametrize(
    ("votes", "level"),
    [
        ({"agree": 8, "disagree": 8}, True),
        ({"agree": 8, "disagree": 8, "abstain": 3}, True),
        ({"agree": 8, "disagree": 7}, False),
        ({"agree": 7, "disagree": 8}, False),
        ({"agree": 1, "disagree": 1}, True),
        ({"abstain": 4}, False),
    ],
)
def test_only_a_level_vote_waits_for_the_chair(votes: dict[str, int], level: bool) -> None:
    outcome = asked(None, **votes)
    assert between(outcome) == (("for", "against") if level else ())
    assert (outcome.result == "tied") is level
    if not level:
        with pytest.raises(RulesError, match="settles only what is level"):
            asked("for", **votes)


@pytest.mark.parametrize(
    ("cast", "result", "said"), [("for", "adopted", "for"), ("against", "rejected", "against")]
)
def test_the_casting_vote_decides_and_says_so(cast: str, result: str, said: str) -> None:
    outcome = asked(cast, agree=8, disagree=8)
    assert (outcome.result, outcome.winners, outcome.lot) == (result, (), None)
    assert outcome.words["en"][-1] == f"8 to 8 is level: the chair’s casting vote decided, {said}."
    assert "voto de calidad" in outcome.words["es"][-1]


def test_the_bylaws_rule_is_named_by_its_article() -> None:
    outcome = asked("for", BYLAWS, agree=8, disagree=8)
    assert outcome.result == "adopted"
    assert outcome.words["en"][-1].endswith("the chair’s casting vote decided, for (Our statutes, art. 12).")


@pytest.mark.parametrize("tie", ["rejected", "reballot", "lot", None])
def test_no_other_rule_for_ties_knows_a_casting_vote(tie: Any) -> None:
    law = Law(tie=tie)
    assert between(asked(None, law, agree=8, disagree=8), law) == ()
    with pytest.raises(RulesError):
        asked("for", law, agree=8, disagree=8)


def test_abstainers_in_the_base_make_it_short_and_not_level() -> None:
    """Where those who abstain count, 8 to 8 with one abstaining lacks more than one vote."""
    present = rules(majority=majority(base="present", abstentions="counted"))
    rows = positions("position", agree=8, disagree=8, abstain=1)
    outcome = run("agreement", rows, electors=40, rules=present, law=CHAIR)
    assert (outcome.result, between(outcome)) == ("rejected", ())


def test_between_options_the_chair_chooses_among_the_level() -> None:
    votes = approvals({"a": 3, "b": 3, "c": 2})
    outcome = run("approval", votes, asked=options(3), electors=9, law=CHAIR)
    level = between(outcome, method="approval")
    assert (outcome.result, level) == ("tied", ("a", "b"))
    chosen = run("approval", votes, asked=options(3), electors=9, law=CHAIR, cast="b")
    assert (chosen.result, chosen.winners, chosen.tied) == ("adopted", ("b",), ("a", "b"))
    assert chosen.words["en"][-1] == "Level: “A”, “B”. The chair’s casting vote decided, “B”."
    for wrong in ("c", "for"):
        with pytest.raises(RulesError):
            run("approval", votes, asked=options(3), electors=9, law=CHAIR, cast=wrong)


def test_counts_in_stages_and_seats_stay_tied() -> None:
    """What is level there can't be settled by one choice."""
    staged = run("dots", marks("dots", [({"a": 5}, 1), ({"b": 5}, 1)]), law=CHAIR)
    assert (staged.result, between(staged, method="dots")) == ("tied", ())
    seats = run("stv_scottish", rankings({"a": 1, "b": 1}), law=CHAIR)
    assert (seats.result, between(seats, method="stv_scottish")) == ("tied", ())
    two = run("approval", approvals({"a": 2, "b": 1, "c": 1}), asked=options(3), law=CHAIR, seats=2)
    assert (two.result, between(two, method="approval", seats=2)) == ("tied", ())


@given(st.integers(0, 12), st.integers(0, 12), st.integers(0, 4), st.sampled_from(["for", "against"]))
def test_a_casting_vote_never_changes_what_the_votes_decided(
    agree: int, disagree: int, abstain: int, cast: str
) -> None:
    votes = {"agree": agree, "disagree": disagree, "abstain": abstain}
    alone = asked(None, **votes)
    if between(alone):
        with_it = asked(cast, **votes)
        assert with_it.result == ("adopted" if cast == "for" else "rejected")
        assert with_it.majority == alone.majority
        assert with_it.tally == alone.tally
    else:
        with pytest.raises(RulesError):
            asked(cast, **votes)
