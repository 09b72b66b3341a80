"""Outcomes of every method at its boundaries: quorum, blocks, ties by each rule, none of these, seats, money."""

from typing import Any

import pytest

from app.rules import Law, Outcome
from tests.rules.makers import majority, options, rules
from tests.rules.polls import NONE, approvals, marks, positions, projects, rankings, result, run, times

THREE_QUARTERS = rules(majority=majority("3/4", strict=False))
MONEY: dict[str, Any] = {"budget": "100", "currency": "EUR"}
WITH_NONE = [*options(2), NONE]


def level(*, law: Law | None = None, seed: str | None = None) -> dict[str, Outcome]:
    """A perfect tie by each method between options."""
    both: dict[str, Any] = {"law": law, "seed": seed, "number": 2}
    return {
        "single_choice": run("single_choice", positions("option", a=2, b=2), **both),
        "approval": run("approval", approvals({"a": 2, "b": 2}), **both),
        "score": run("score", marks("scores", [({"a": 5}, 2), ({"b": 5}, 2)]), **both),
        "star": run("star", marks("scores", [({"a": 5}, 2), ({"b": 5}, 2)]), **both),
        "majority_judgment": run(
            "majority_judgment",
            marks("grades", [({"a": "good", "b": "poor"}, 2), ({"b": "good", "a": "poor"}, 2)]),
            **both,
        ),
        "dots": run("dots", marks("dots", [({"a": 5}, 2), ({"b": 5}, 2)]), **both),
        **{
            method: run(method, rankings({"ab": 2, "ba": 2}), **both)
            for method in ("instant_runoff", "schulze", "borda", "stv_scottish", "stv_meek")
        },
        "budget_greedy": run(
            "budget_greedy",
            approvals({"ab": 4}),
            asked=projects(a="100", b="100"),
            law=law,
            seed=seed,
            **MONEY,
        ),
        "budget_equal_shares": run(
            "budget_equal_shares",
            approvals({"ab": 4}),
            asked=projects(a="100", b="100"),
            law=law,
            seed=seed,
            **MONEY,
        ),
    }


@pytest.mark.parametrize("tie", [None, "chair", "reballot"])
def test_ties_that_people_settle(tie: Any) -> None:
    rule = {None: "No rule settles", "chair": "the chair decides", "reballot": "another vote"}[tie]
    for method, outcome in level(law=Law(tie=tie)).items():
        assert result(outcome) == ("tied", (), ("a", "b")), method
        assert outcome.lot is None
        assert rule in " ".join(outcome.words["en"]), method


def test_ties_that_are_lost() -> None:
    for method, outcome in level(law=Law(tie="rejected")).items():
        assert result(outcome) == ("rejected", (), ("a", "b")), method
        assert "what is level is lost" in " ".join(outcome.words["en"])


def test_ties_drawn_by_lot() -> None:
    """The seed draws the same at every count, either can win, and it is recorded where it was used alone."""
    winners: dict[str, set[str]] = {}
    for seed in ("one", "two", "three", "four", "five", "six"):
        for method, outcome in level(law=Law(tie="lot"), seed=seed).items():
            assert outcome.result in ("adopted", "elected"), method
            assert len(outcome.winners) == 1
            assert outcome.lot == seed
            assert f"seed {seed}" in " ".join(outcome.words["en"]), method
            winners.setdefault(method, set()).update(outcome.winners)
    assert all(won == {"a", "b"} for won in winners.values())
    clear = run("dots", marks("dots", [({"a": 5}, 2)]), law=Law(tie="lot"), seed="one")
    assert (clear.winners, clear.lot) == (("a",), None)


def test_without_a_seed_nothing_is_drawn() -> None:
    for outcome in level(law=Law(tie="lot")).values():
        assert result(outcome) == ("tied", (), ("a", "b"))


@pytest.mark.parametrize(
    ("tie", "expected"), [("rejected", {"rejected"}), ("chair", {"tied"}), ("lot", {"adopted", "rejected"})]
)
def test_a_tie_of_yes_and_no(tie: Any, expected: set[str]) -> None:
    half = rules(majority=majority())
    seen = set()
    for seed in ("a", "b", "c", "d", "e", "f"):
        outcome = run(
            "agreement", positions("position", agree=3, disagree=3), rules=half, law=Law(tie=tie), seed=seed
        )
        seen.add(outcome.result)
        assert outcome.lot == (seed if tie == "lot" else None)
    assert seen == expected


@pytest.mark.parametrize(
    ("given", "votes", "expected"),
    [
        ({}, {"agree": 1}, "adopted"),
        ({}, {"agree": 1, "disagree": 8, "abstain": 8}, "adopted"),
        ({}, {"agree": 9, "block": 1}, "rejected"),
        ({}, {"disagree": 1, "abstain": 3}, "rejected"),
        ({}, {}, "rejected"),
        ({"blocks_allowed": 2}, {"agree": 1, "block": 2}, "adopted"),
        ({"blocks_allowed": 2}, {"agree": 1, "block": 3}, "rejected"),
        ({"blocks_allowed": 2}, {"block": 1}, "rejected"),
    ],
)
def test_consensus(given: dict[str, Any], votes: dict[str, int], expected: str) -> None:
    outcome = run("consensus", positions("position", **votes), **given)
    assert result(outcome) == (expected, (), ())
    assert outcome.majority is None
    assert outcome.consensus is not None
    assert outcome.consensus.model_dump() == {
        "blocks": votes.get("block", 0),
        "allowed": given.get("blocks_allowed", 0),
        "agreed": votes.get("agree", 0),
        "reached": expected == "adopted",
    }


@pytest.mark.parametrize(
    ("votes", "expected", "judged"),
    [
        ({"agree": 1, "disagree": 5}, "adopted", False),
        ({"agree": 6, "block": 2}, "adopted", True),
        ({"agree": 5, "block": 2}, "rejected", True),
        ({"agree": 3, "disagree": 0, "block": 1}, "adopted", True),
        ({"agree": 3, "disagree": 1, "block": 1}, "rejected", True),
        ({"abstain": 4}, "rejected", True),
    ],
)
def test_consensus_with_fallback(votes: dict[str, int], expected: str, *, judged: bool) -> None:
    """Three quarters, as in the scenario of a block on a contract; a block counts against."""
    outcome = run("consensus_fallback", positions("position", **votes), rules=THREE_QUARTERS)
    assert outcome.result == expected
    assert (outcome.majority is not None) == judged
    if outcome.majority:
        assert outcome.majority.against == votes.get("disagree", 0) + votes.get("block", 0)
        assert "so the majority decides" in outcome.words["en"][1]


@pytest.mark.parametrize(
    ("votes", "expected"),
    [({"consent": 1}, "adopted"), ({"consent": 9, "object": 1}, "rejected"), ({}, "rejected"), ({"object": 1}, "rejected")],
)  # fmt: skip
def test_consent(votes: dict[str, int], expected: str) -> None:
    outcome = run("consent", positions("position", **votes))
    assert outcome.result == expected
    assert outcome.consensus is not None
    assert outcome.consensus.blocks == votes.get("object", 0)


def test_gradients_measure_or_decide() -> None:
    votes = positions(
        "level", endorse=1, minor_concerns=1, reservations=1, abstain=2, stand_aside=2, disagree_opt_out=1
    )
    measure = run("gradients", votes)
    assert result(measure) == ("measured", (), ())
    assert measure.majority is None
    assert measure.tally.abstentions == 4
    judged = run("gradients", votes, rules=THREE_QUARTERS)
    assert judged.result == "adopted"
    assert judged.majority is not None
    assert (judged.majority.in_favour, judged.majority.against, judged.majority.abstaining) == (3, 1, 4)
    blocked = run("gradients", [*votes, ({"level": "block"}, 1)], rules=THREE_QUARTERS)
    assert blocked.result == "rejected"


def test_a_quorum_comes_before_every_method() -> None:
    """Two of five voted; at least half must."""
    half = rules("1/2")
    rows: dict[str, Any] = {
        "consensus": positions("position", agree=2),
        "consent": positions("position", consent=2),
        "gradients": positions("level", endorse=2),
        "count_me_in": positions("answer", yes=2),
        "score": marks("scores", [({"a": 5}, 2)]),
        "dots": marks("dots", [({"a": 5}, 2)]),
        "majority_judgment": marks("grades", [({"a": "good"}, 2)]),
        "schulze": rankings({"a": 2}),
        "stv_meek": rankings({"a": 2}),
        "instant_runoff": rankings({"a": 2}),
    }
    for method, ballots in rows.items():
        outcome = run(method, ballots, rules=half, electors=5)
        assert result(outcome) == ("inquorate", (), ()), method
        assert "Too few members voted, so nothing is decided." in outcome.words["en"]
        enough = run(method, ballots, rules=half, electors=4)
        assert enough.result in ("adopted", "elected", "measured"), method
        assert enough.quorum is not None
        assert enough.quorum.met


def test_rules_of_ones_own_may_have_several_calls() -> None:
    half = rules("1/2", majority=majority())
    for call, following in ((1, 2), (2, 3), (3, None)):
        outcome = run(
            "agreement", positions("position", agree=1), rules=half, electors=9, law=Law(call=call, calls=3)
        )
        assert (outcome.result, outcome.next_call) == ("inquorate", following)
    adopted = run(
        "agreement", positions("position", agree=9), rules=half, electors=9, law=Law(call=1, calls=3)
    )
    assert (adopted.result, adopted.next_call) == ("adopted", None)


@pytest.mark.parametrize(
    ("method", "rows"),
    [
        ("single_choice", positions("option", none=3, a=2)),
        ("approval", [({"options": ["none"]}, 3), ({"options": ["a"]}, 2)]),
        ("score", marks("scores", [({"none": 5}, 3), ({"a": 5}, 2)])),
        ("star", marks("scores", [({"none": 5}, 3), ({"a": 5}, 2)])),
        ("majority_judgment", marks("grades", [({"none": "good"}, 3), ({"a": "good"}, 2)])),
        ("dots", marks("dots", [({"none": 5}, 3), ({"a": 5}, 2)])),
        ("instant_runoff", [({"ranking": [["none"]]}, 3), ({"ranking": [["a"]]}, 2)]),
        ("schulze", [({"ranking": [["none"]]}, 3), ({"ranking": [["a"]]}, 2)]),
        ("borda", [({"ranking": [["none"]]}, 3), ({"ranking": [["a"]]}, 2)]),
        ("stv_meek", [({"ranking": [["none"]]}, 3), ({"ranking": [["a"]]}, 2)]),
    ],
)
def test_where_none_of_these_wins_nothing_is_adopted(method: str, rows: Any) -> None:
    outcome = run(method, rows, asked=WITH_NONE, none_of_these=True)
    assert result(outcome) == ("rejected", (), ())
    assert "“None of these” wins" in " ".join(outcome.words["en"])
    turned = run(
        method, [(choice, 5 - number) for choice, number in rows], asked=WITH_NONE, none_of_these=True
    )
    assert turned.winners == ("a",)


def test_a_seat_that_none_of_these_wins_stays_empty() -> None:
    rows = [({"ranking": [["a"]]}, 5), ({"ranking": [["none"]]}, 4), ({"ranking": [["b"]]}, 1)]
    outcome = run("stv_scottish", rows, asked=WITH_NONE, none_of_these=True, seats=2)
    assert result(outcome) == ("elected", ("a",), ())
    said = " ".join(outcome.words["en"])
    assert "“None of these” wins a seat, which stays empty." in said
    assert "1 seat stays empty." in said


@pytest.mark.parametrize(
    ("votes", "seats", "expected"),
    [
        ({"a": 3, "b": 2, "c": 1}, 2, ("elected", ("a", "b"), ())),
        ({"a": 3, "b": 2, "c": 2}, 2, ("tied", ("a",), ("b", "c"))),
        ({"ab": 3, "c": 2}, 2, ("elected", ("a", "b"), ())),
        ({"ab": 3, "": 2}, 3, ("elected", ("a", "b"), ())),
        ({"": 2}, 2, ("rejected", (), ())),
    ],
)
def test_seats_by_approval(votes: dict[str, int], seats: int, expected: object) -> None:
    """Those elected before a tie stand; who has no vote takes no seat."""
    assert result(run("approval", approvals(votes), seats=seats)) == expected


def test_several_seats_by_points_and_rankings() -> None:
    scores = marks("scores", [({"a": 5, "b": 1}, 2), ({"c": 4}, 2)])
    assert result(run("score", scores, seats=2)) == ("elected", ("a", "c"), ())
    dots = marks("dots", [({"a": 5, "b": 1}, 2), ({"c": 4}, 2)])
    assert result(run("dots", dots, seats=2)) == ("elected", ("a", "c"), ())
    for method in ("schulze", "borda"):
        outcome = run(method, rankings({"abc": 3, "bca": 2}), seats=2)
        assert outcome.result == "elected"
        assert set(outcome.winners) == {"a", "b"}
    tie = run("dots", dots, seats=1, law=Law(tie="rejected"))
    assert tie.winners == ("a",)


def test_a_tie_for_the_last_seat_that_is_lost_leaves_it_empty() -> None:
    outcome = run("approval", approvals({"a": 3, "b": 2, "c": 2}), seats=2, law=Law(tie="rejected"))
    assert result(outcome) == ("elected", ("a",), ("b", "c"))
    assert "1 seat stays empty." in outcome.words["en"]


def test_reserved_seats() -> None:
    """By votes A and B; one seat for the night shift takes B's."""
    asked = [
        option.model_copy(update={"group": "night" if option.id == "c" else None}) for option in options(3)
    ]
    votes = rankings({"ab": 5, "ba": 4, "ca": 2})
    for method in ("stv_scottish", "stv_meek"):
        assert set(run(method, votes, asked=asked, seats=2).winners) == {"a", "b"}
        kept = run(method, votes, asked=asked, seats=2, reserves=[{"group": "night", "at_least": 1}])
        assert set(kept.winners) == {"a", "c"}


@pytest.mark.parametrize("method", ["budget_greedy", "budget_equal_shares"])
def test_a_budget_is_never_overspent_and_spends_to_the_cent(method: str) -> None:
    asked = projects(a="60", b="40", c="0.01")
    votes = approvals({"ab": 4, "abc": 3})
    outcome = run(method, votes, asked=asked, **MONEY)
    assert outcome.result == "adopted"
    assert set(outcome.winners) == {"a", "b"}
    assert "Spent: 100\u00a0EUR of 100\u00a0EUR; left: 0\u00a0EUR." in outcome.words["en"]
    richer = run(method, votes, asked=asked, budget="100.01", currency="EUR")
    assert set(richer.winners) == {"a", "b", "c"}
    assert "queda: 0\u00a0EUR" in richer.words["es"][-1]


def test_a_budget_that_nothing_fits_or_nobody_wants() -> None:
    asked = projects(a="600", b="400")
    assert result(run("budget_greedy", approvals({"ab": 4}), asked=asked, **MONEY)) == ("rejected", (), ())
    assert result(run("budget_greedy", approvals({"": 4}), asked=asked, **MONEY)) == ("rejected", (), ())
    free = run("budget_greedy", approvals({"a": 1}), asked=projects(a="0", b="0"), **MONEY)
    assert result(free) == ("adopted", ("a",), ())


def test_greedy_passes_over_what_is_too_dear() -> None:
    outcome = run(
        "budget_greedy", approvals({"a": 3, "b": 2, "c": 1}), asked=projects(a="70", b="40", c="30"), **MONEY
    )
    assert outcome.winners == ("a", "c")
    assert "“B” is not funded: 2 approvals, cost 40\u00a0EUR." in outcome.words["en"]


def test_level_projects_are_a_tie_where_their_order_matters_only() -> None:
    fits = run("budget_greedy", approvals({"ab": 2}), asked=projects(a="50", b="50"), **MONEY)
    assert result(fits) == ("adopted", ("a", "b"), ())
    partly = approvals({"abc": 2, "a": 1})
    asked = projects(a="50", b="40", c="30")
    assert result(run("budget_greedy", partly, asked=asked, **MONEY)) == ("tied", (), ("b", "c"))
    lost = run("budget_greedy", partly, asked=asked, law=Law(tie="rejected"), **MONEY)
    assert result(lost) == ("adopted", ("a",), ("b", "c"))
    unwanted = run("budget_greedy", approvals({"a": 2}), asked=projects(a="50", b="50", c="50"), **MONEY)
    assert result(unwanted) == ("adopted", ("a",), ())
    same = run("budget_greedy", approvals({"abc": 2}), asked=projects(a="80", b="90", c="10"), **MONEY)
    assert result(same) == ("tied", (), ("a", "b"))


def test_count_me_in() -> None:
    votes = positions("answer", yes=4, maybe=2, no=1)
    for target, said in ((4, "enough take part"), (5, "1 is missing"), (7, "3 are missing")):
        outcome = run("count_me_in", votes, target=target)
        assert result(outcome) == ("measured", (), ())
        assert said in outcome.words["en"][-1]
    assert run("count_me_in", votes).tally.counts == {"yes": 4, "maybe": 2, "no": 1}


@pytest.mark.parametrize(
    ("rows", "best", "tied"),
    [
        ([({"a": "yes", "b": "if_need_be"}, 2), ({"b": "yes"}, 1)], ("b",), ()),
        ([({"a": "yes", "b": "if_need_be"}, 2)], ("a",), ()),
        ([({"a": "yes", "c": "yes"}, 2)], ("a", "c"), ("a", "c")),
        ([({}, 3)], (), ()),
        ([], (), ()),
    ],
)
def test_find_a_time(rows: Any, best: tuple[str, ...], tied: tuple[str, ...]) -> None:
    outcome = run("find_a_time", marks("answers", rows), asked=times(3))
    assert result(outcome) == ("measured", best, tied)


def test_instant_runoff_under_a_majority() -> None:
    """B wins with 5 of 9 at the last stage; with two ballots that end early, of 11 that is no majority."""
    half = rules(majority=majority())
    votes = rankings({"ab": 4, "b": 3, "cb": 2})
    assert result(run("instant_runoff", votes, rules=half)) == ("adopted", ("b",), ())
    more = [*votes, *rankings({"d": 1})]
    outcome = run("instant_runoff", more, rules=half, number=4)
    assert result(outcome) == ("rejected", (), ())
    assert outcome.majority is not None
    assert (outcome.majority.in_favour, outcome.majority.against) == (5, 5)
    assert result(run("instant_runoff", more, number=4)) == ("adopted", ("b",), ())


def test_nobody_for_anything_is_rejected() -> None:
    empty: dict[str, Any] = {
        "score": marks("scores", [({}, 2), ({"a": 0}, 1)]),
        "star": marks("scores", [({"a": 0}, 3)]),
        "majority_judgment": marks("grades", [({"a": "reject"}, 3)]),
        "dots": marks("dots", [({}, 3)]),
        "schulze": rankings({"": 3}),
        "stv_meek": rankings({"": 3}),
        "instant_runoff": rankings({"": 3}),
    }
    for method, rows in empty.items():
        assert result(run(method, rows)) == ("rejected", (), ()), method
        assert result(run(method, [])) == ("rejected", (), ()), method


def test_every_outcome_reads_back_from_its_wire_form() -> None:
    for outcome in (*level().values(), *level(law=Law(tie="lot"), seed="x").values()):
        assert Outcome.model_validate(outcome.model_dump(mode="json")) == outcome
        assert Outcome.model_validate_json(outcome.model_dump_json()) == outcome
