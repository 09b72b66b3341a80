"""Outcomes from both sides of every boundary."""

from time import perf_counter

import pytest

from app.rules import Outcome, decide, group
from tests.rules.makers import PLAIN, agree, approve, choose, majority, options, rules

HALF = majority()


def result(outcome: Outcome) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    return outcome.result, outcome.winners, outcome.tied


@pytest.mark.parametrize(("voted", "expected"), [(20, "inquorate"), (21, "adopted"), (22, "adopted")])
def test_quorum_boundary(voted: int, expected: str) -> None:
    assert agree(rules("1/2", majority=HALF), voted, electors=41).result == expected


def test_abstainers_make_the_quorum_but_carry_nothing() -> None:
    outcome = agree(rules("1/2", majority=HALF), 1, 0, 20, electors=41)
    assert outcome.result == "adopted"
    assert agree(rules("1/2", majority=HALF), 0, 0, 21, electors=41).result == "rejected"
    assert agree(rules("1/2", majority=majority(base="present")), 1, 0, 20, electors=41).result == "rejected"


@pytest.mark.parametrize(
    ("wire", "in_favour", "against", "abstain", "expected"),
    [
        (HALF, 11, 10, 5, "adopted"),
        (HALF, 10, 10, 5, "tied"),
        (HALF, 10, 11, 5, "rejected"),
        (majority(strict=False), 10, 10, 5, "adopted"),
        (majority(strict=False), 9, 10, 5, "rejected"),
        (majority(base="present"), 13, 12, 0, "adopted"),
        (majority(base="present"), 13, 12, 1, "rejected"),
        (majority(base="present"), 12, 12, 0, "tied"),
        (majority(base="present"), 12, 12, 1, "rejected"),
        (majority(abstentions="counted"), 12, 12, 1, "rejected"),
        (majority(base="members"), 21, 20, 0, "adopted"),
        (majority(base="members"), 20, 0, 0, "rejected"),
        (majority(base="members"), 20, 20, 0, "rejected"),
        (majority("2/3", strict=False), 6, 3, 9, "adopted"),
        (majority("2/3", strict=False), 5, 4, 0, "rejected"),
        (majority("2/3"), 6, 3, 0, "rejected"),
        (majority("2/3"), 7, 2, 0, "adopted"),
        (majority("3/4", strict=False), 5, 5, 0, "rejected"),
        (majority("2/3"), 5, 5, 0, "rejected"),
        (majority("1/1", strict=False), 9, 0, 9, "adopted"),
        (majority("1/1", strict=False), 9, 1, 0, "rejected"),
    ],
)
def test_majority_boundary(
    wire: dict[str, object], in_favour: int, against: int, abstain: int, expected: str
) -> None:
    outcome = agree(rules(majority=wire), in_favour, against, abstain, electors=41)
    assert result(outcome) == (expected, (), ())


def test_a_block_counts_against_and_is_reported() -> None:
    outcome = agree(rules(majority=HALF), 3, 1, 0, blocks=2, electors=10)
    assert outcome.result == "tied"
    assert outcome.majority is not None
    assert outcome.majority.against == 3
    assert outcome.tally.counts == {"agree": 3, "abstain": 0, "disagree": 1, "block": 2}
    assert agree(rules(majority=HALF), 4, 1, 0, blocks=2, electors=10).result == "adopted"


@pytest.mark.parametrize("electors", [0, 1, 41])
@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize("base", ["cast", "present", "members"])
def test_nobody_voted(electors: int, strict: bool, base: str) -> None:
    wire = majority(strict=strict, base=base)
    assert agree(rules(majority=wire), electors=electors).result == "rejected"
    assert agree(rules("1/1000", majority=wire), electors=electors).result == "inquorate"
    for judged_by in (rules(), rules(majority=wire)):
        assert result(choose(judged_by, {}, electors=electors)) == ("rejected", (), ())
        assert result(approve(judged_by, {"": electors}, electors=electors)) == ("rejected", (), ())


@pytest.mark.parametrize(
    ("votes", "wire", "expected"),
    [
        ({"a": 5, "b": 4, "c": 4}, None, ("adopted", ("a",), ())),
        ({"a": 5, "b": 5, "c": 4}, None, ("tied", (), ("a", "b"))),
        ({"c": 1, "b": 1, None: 9}, None, ("tied", (), ("b", "c"))),
        ({"a": 5, "b": 4, None: 3}, HALF, ("adopted", ("a",), ())),
        ({"a": 5, "b": 4, None: 3}, majority(base="present"), ("rejected", (), ())),
        ({"a": 5, "b": 3, "c": 2}, HALF, ("rejected", (), ())),
        ({"a": 6, "b": 3, "c": 2}, HALF, ("adopted", ("a",), ())),
        ({"a": 5, "b": 5}, HALF, ("tied", (), ("a", "b"))),
        ({"a": 5, "b": 5, None: 1}, HALF, ("tied", (), ("a", "b"))),
        ({"a": 5, "b": 5}, majority(strict=False), ("tied", (), ("a", "b"))),
        ({"a": 2, "b": 2, "c": 1}, HALF, ("rejected", (), ("a", "b"))),
        ({"a": 2, "b": 2, "c": 2}, HALF, ("rejected", (), ("a", "b", "c"))),
        ({"a": 2, "b": 2, "c": 2}, majority("1/3", strict=False), ("tied", (), ("a", "b", "c"))),
    ],
)
def test_single_choice(
    votes: dict[str | None, int], wire: object, expected: tuple[str, tuple[str, ...], tuple[str, ...]]
) -> None:
    assert result(choose(rules(majority=wire), votes)) == expected


@pytest.mark.parametrize(
    ("votes", "wire", "expected"),
    [
        ({"ab": 3, "b": 1}, None, ("adopted", ("b",), ())),
        ({"ab": 3, "": 9}, None, ("tied", (), ("a", "b"))),
        ({"ab": 3, "": 9}, HALF, ("tied", (), ("a", "b"))),
        ({"ab": 3, "": 9}, majority(base="present"), ("rejected", (), ("a", "b"))),
        ({"a": 3, "bc": 2, "": 5}, HALF, ("adopted", ("a",), ())),
        ({"a": 3, "b": 2, "c": 1}, HALF, ("rejected", (), ())),
        ({"ab": 3, "c": 3}, HALF, ("tied", (), ("a", "b", "c"))),
    ],
)
def test_approval(
    votes: dict[str, int], wire: object, expected: tuple[str, tuple[str, ...], tuple[str, ...]]
) -> None:
    assert result(approve(rules(majority=wire), votes)) == expected


def test_without_a_quorum_nobody_wins_or_ties() -> None:
    assert result(choose(rules("1/2"), {"a": 4}, electors=10)) == ("inquorate", (), ())
    assert result(choose(rules("1/2"), {"a": 2, "b": 2}, electors=10)) == ("inquorate", (), ())
    assert result(choose(rules("1/2"), {"a": 5}, electors=10)) == ("adopted", ("a",), ())


def test_more_ballots_than_electors_is_an_error() -> None:
    with pytest.raises(ValueError, match="3 ballots were cast by 2 electors"):
        agree(rules(majority=HALF), 3, electors=2)
    agree(rules(majority=HALF), 3, electors=3)


def test_the_wire_form_is_stable_and_reads_back() -> None:
    outcome = agree(rules("1/2", quorum_strict=True, majority=HALF), 15, 6, 2, electors=41)
    wire = outcome.model_dump(mode="json")
    assert {key: wire[key] for key in wire if key != "words"} == {
        "result": "adopted",
        "winners": [],
        "tied": [],
        "quorum": {"electors": 41, "voted": 23, "needed": 21, "met": True},
        "majority": {
            "in_favour": 15,
            "against": 6,
            "abstaining": 2,
            "base": 21,
            "base_name": "cast",
            "abstentions": "excluded",
            "threshold": "1/2",
            "strict": True,
            "needed": 11,
            "met": True,
        },
        "tally": {
            "ballots": 23,
            "counts": {"agree": 15, "abstain": 2, "disagree": 6, "block": 0},
            "abstentions": 2,
            "spread": {},
            "count": None,
        },
        "consensus": None,
        "next_call": None,
        "lot": None,
    }
    assert Outcome.model_validate(wire) == outcome


def test_a_hundred_thousand_ballots_are_quick() -> None:
    """Read one by one, without the database grouping them; several times the measured time is allowed."""
    asked = options(8)
    ids = [option.id for option in asked]
    rows: list[tuple[object, int]] = [({"options": ids[n % 7 : n % 7 + 2]}, 1) for n in range(100_000)]
    started = perf_counter()
    outcome = decide("approval", PLAIN, asked, group("approval", PLAIN, asked, rows), 100_000, rules("1/2"))
    assert perf_counter() - started < 30
    assert outcome.tally.ballots == 100_000
    assert outcome.tally.counts["a"] == outcome.tally.counts["h"] + (100_000 % 7 > 0)
