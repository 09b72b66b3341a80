"""Ballots: what is read, and what is refused with the rule it breaks."""

import pytest

from app.rules import BallotError, group, objects, parse_choice
from tests.rules.makers import PLAIN, options


@pytest.mark.parametrize(
    ("method", "choice", "code", "field"),
    [
        ("agreement", None, "not_an_object", ""),
        ("agreement", "agree", "not_an_object", ""),
        ("agreement", ["agree"], "not_an_object", ""),
        ("agreement", {}, "missing_field", "position"),
        ("agreement", {"position": "yes"}, "unknown_position", "position"),
        ("agreement", {"position": None}, "unknown_position", "position"),
        ("agreement", {"position": ["agree"]}, "unknown_position", "position"),
        ("agreement", {"position": "agree", "weight": 2}, "unknown_field", "weight"),
        ("single_choice", {}, "missing_field", "option"),
        ("single_choice", {"option": "z"}, "unknown_option", "option"),
        ("single_choice", {"option": "A"}, "unknown_option", "option"),
        ("single_choice", {"option": ""}, "malformed", "option"),
        ("single_choice", {"option": 1}, "malformed", "option"),
        ("single_choice", {"option": ["a"]}, "malformed", "option"),
        ("single_choice", {"option": "a" * 65}, "malformed", "option"),
        ("single_choice", {"options": ["a"]}, "missing_field", "option"),
        ("approval", {}, "missing_field", "options"),
        ("approval", {"options": None}, "malformed", "options"),
        ("approval", {"options": "ab"}, "malformed", "options"),
        ("approval", {"options": ["a", None]}, "malformed", "options.1"),
        ("approval", {"options": ["a", "z"]}, "unknown_option", "options.1"),
        ("approval", {"options": ["a", "b", "a"]}, "repeated_option", "options.2"),
        ("approval", {"options": ["a"] * 51}, "too_many_options", "options"),
        ("approval", {"options": ["a"], "option": "a"}, "unknown_field", "option"),
    ],
)
def test_refused(method: str, choice: object, code: str, field: str) -> None:
    with pytest.raises(BallotError) as caught:
        parse_choice(method, PLAIN, [] if method == "agreement" else options(3), choice)
    assert (caught.value.code, caught.value.field) == (code, field)
    assert str(caught.value)


@pytest.mark.parametrize(
    ("method", "choice", "stored"),
    [
        *[("agreement", {"position": p}, {"position": p}) for p in ("agree", "abstain", "disagree", "block")],
        ("single_choice", {"option": "b"}, {"option": "b"}),
        ("single_choice", {"option": None}, {"option": None}),
        ("approval", {"options": []}, {"options": []}),
        ("approval", {"options": ["c", "a"]}, {"options": ["a", "c"]}),
    ],
)
def test_accepted(method: str, choice: object, stored: object) -> None:
    asked = [] if method == "agreement" else options(3)
    read = parse_choice(method, PLAIN, asked, choice)
    assert read.model_dump(mode="json") == stored
    assert parse_choice(method, PLAIN, asked, stored) == read


def test_refusals_carry_what_a_sentence_needs() -> None:
    with pytest.raises(BallotError) as caught:
        parse_choice("approval", PLAIN, options(3), {"options": ["z"]})
    assert caught.value.data == {"option": "z"}


def test_equal_choices_group_whatever_order_they_were_sent_in() -> None:
    asked = options(3)
    grouped = group("approval", PLAIN, asked, [({"options": ["a", "b"]}, 2), ({"options": ["b", "a"]}, 3)])
    assert list(grouped.values()) == [5]


def test_numbers_of_ballots_are_not_negative() -> None:
    with pytest.raises(ValueError, match="-1 ballots"):
        group("agreement", PLAIN, [], [({"position": "agree"}, -1)])


@pytest.mark.parametrize(
    ("position", "objecting"), [("agree", False), ("abstain", False), ("disagree", True), ("block", True)]
)
def test_objectors(position: str, objecting: bool) -> None:
    assert objects("agreement", parse_choice("agreement", PLAIN, [], {"position": position})) is objecting


def test_choosing_is_no_objection() -> None:
    assert not objects("single_choice", parse_choice("single_choice", PLAIN, options(2), {"option": None}))
    assert not objects("approval", parse_choice("approval", PLAIN, options(2), {"options": []}))
