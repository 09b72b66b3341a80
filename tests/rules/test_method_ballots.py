"""Ballots of every method: what is read, in one canonical form, and what is refused with the rule it breaks."""

import pytest

from app.rules import METHODS, BallotError, Option, objects, order, parse_choice
from app.rules.methods import get_method
from tests.rules.makers import options
from tests.rules.polls import NONE, projects, times, told

RANKED = ("instant_runoff", "schulze", "borda", "stv_scottish", "stv_meek")
BUDGETS = ("budget_greedy", "budget_equal_shares")


def asked_for(method: str) -> list[Option]:
    """Options that fit the method."""
    if method == "find_a_time":
        return times(3)
    if method in BUDGETS:
        return projects(a="10", b="20", c="30")
    return options(3) if METHODS[method].has_options else []


def each(methods: tuple[str, ...], *rows: tuple[object, str, str]) -> list[tuple[str, object, str, str]]:
    """The same rows for several methods."""
    return [(method, *row) for method in methods for row in rows]


REFUSED: list[tuple[str, object, str, str]] = [
    *each(
        ("consensus", "consensus_fallback"),
        ({"position": "yes"}, "unknown_position", "position"),
        ({}, "missing_field", "position"),
    ),
    ("consent", {"position": "abstain"}, "unknown_position", "position"),
    ("consent", {"position": "consent", "why": ""}, "unknown_field", "why"),
    ("gradients", {"level": "maybe"}, "unknown_position", "level"),
    ("gradients", {"position": "agree"}, "missing_field", "level"),
    ("gradients", None, "not_an_object", ""),
    ("count_me_in", {"answer": "if_need_be"}, "unknown_position", "answer"),
    *each(
        RANKED,
        ([["a"]], "not_an_object", ""),
        ({}, "missing_field", "ranking"),
        ({"ranking": "ab"}, "malformed", "ranking"),
        ({"ranking": ["a"]}, "malformed", "ranking.0"),
        ({"ranking": [["a"], []]}, "empty_rank", "ranking.1"),
        ({"ranking": [["a"], ["z"]]}, "unknown_option", "ranking.1.0"),
        ({"ranking": [["a"], ["b"], ["a"]]}, "repeated_option", "ranking.2.0"),
        ({"ranking": [[]] * 51}, "too_many_options", "ranking"),
        ({"ranking": [["a"]], "order": 1}, "unknown_field", "order"),
    ),
    *[
        (method, {"ranking": [["a", "b"]]}, "equal_ranks", "ranking.0")
        for method in RANKED
        if not METHODS[method].equal_ranks
    ],
    *[
        (method, {"ranking": [["a", "a"]]}, "repeated_option", "ranking.0.1")
        for method in RANKED
        if METHODS[method].equal_ranks
    ],
    *each(
        ("score", "star"),
        ("5", "not_an_object", ""),
        ({}, "missing_field", "scores"),
        ({"scores": [5]}, "malformed", "scores"),
        ({"scores": {"z": 1}}, "unknown_option", "scores.z"),
        ({"scores": {"a": 6}}, "score_range", "scores.a"),
        ({"scores": {"a": -1}}, "score_range", "scores.a"),
        ({"scores": {"a": 2.0}}, "malformed", "scores.a"),
        ({"scores": {"a": "2"}}, "malformed", "scores.a"),
        ({"scores": {"a": True}}, "malformed", "scores.a"),
        ({"scores": {"a": None}}, "malformed", "scores.a"),
        ({"scores": {"a": 1}, "grades": {}}, "unknown_field", "grades"),
    ),
    ("majority_judgment", {"grades": {"a": "bad"}}, "unknown_position", "grades.a"),
    ("majority_judgment", {"grades": {"a": 5}}, "unknown_position", "grades.a"),
    ("majority_judgment", {"grades": {"z": "good"}}, "unknown_option", "grades.z"),
    ("majority_judgment", {"scores": {}}, "unknown_field", "scores"),
    ("dots", {"dots": {"a": 11}}, "score_range", "dots.a"),
    ("dots", {"dots": {"a": -1, "b": 5}}, "score_range", "dots.a"),
    ("dots", {"dots": {"a": 6, "b": 5}}, "too_many_dots", "dots"),
    ("dots", {"dots": {"z": 1}}, "unknown_option", "dots.z"),
    ("find_a_time", {"answers": {"a": "maybe"}}, "unknown_position", "answers.a"),
    ("find_a_time", {"answers": {"z": "yes"}}, "unknown_option", "answers.z"),
    ("find_a_time", {}, "missing_field", "answers"),
    *each(
        BUDGETS,
        ({"options": ["z"]}, "unknown_option", "options.0"),
        ({"options": ["a", "a"]}, "repeated_option", "options.1"),
        ({"options": {"a": 1}}, "malformed", "options"),
    ),
]


@pytest.mark.parametrize(("method", "choice", "code", "field"), REFUSED)
def test_refused(method: str, choice: object, code: str, field: str) -> None:
    with pytest.raises(BallotError) as caught:
        parse_choice(method, told(), asked_for(method), choice)
    assert (caught.value.code, caught.value.field) == (code, field)
    assert str(caught.value)


def test_limits_are_those_of_the_poll() -> None:
    asked = options(3)
    parse_choice("approval", told(most=2), asked, {"options": ["a", "b"]})
    with pytest.raises(BallotError) as caught:
        parse_choice("approval", told(most=2), asked, {"options": ["a", "b", "c"]})
    assert (caught.value.code, caught.value.field, caught.value.data) == (
        "too_many_chosen",
        "options",
        {"most": 2},
    )
    parse_choice("score", told(high=10), asked, {"scores": {"a": 10}})
    with pytest.raises(BallotError, match="Give 0 to 3"):
        parse_choice("score", told(high=3), asked, {"scores": {"a": 4}})
    parse_choice("dots", told(dots=3), asked, {"dots": {"a": 1, "b": 2}})
    with pytest.raises(BallotError, match="at most 3 dots"):
        parse_choice("dots", told(dots=3), asked, {"dots": {"a": 2, "b": 2}})


ACCEPTED: list[tuple[str, object, object]] = [
    ("consensus", {"position": "block"}, {"position": "block"}),
    ("consent", {"position": "object"}, {"position": "object"}),
    ("gradients", {"level": "stand_aside"}, {"level": "stand_aside"}),
    ("count_me_in", {"answer": "maybe"}, {"answer": "maybe"}),
    *[(method, {"ranking": [["b"], ["a"]]}, {"ranking": [["b"], ["a"]]}) for method in RANKED],
    *[(method, {"ranking": []}, {"ranking": []}) for method in RANKED],
    ("schulze", {"ranking": [["c", "a"], ["b"]]}, {"ranking": [["a", "c"], ["b"]]}),
    ("score", {"scores": {"b": 5}}, {"scores": {"a": 0, "b": 5, "c": 0}}),
    ("score", {"scores": {}}, {"scores": {}}),
    ("star", {"scores": {"c": 1, "a": 2}}, {"scores": {"a": 2, "b": 0, "c": 1}}),
    (
        "majority_judgment",
        {"grades": {"c": "good"}},
        {"grades": {"a": "reject", "b": "reject", "c": "good"}},
    ),
    ("majority_judgment", {"grades": {}}, {"grades": {}}),
    ("dots", {"dots": {"c": 4, "a": 0, "b": 6}}, {"dots": {"b": 6, "c": 4}}),
    ("dots", {"dots": {"a": 0}}, {"dots": {}}),
    ("find_a_time", {"answers": {"b": "yes"}}, {"answers": {"a": "no", "b": "yes", "c": "no"}}),
    ("find_a_time", {"answers": {}}, {"answers": {"a": "no", "b": "no", "c": "no"}}),
    ("budget_greedy", {"options": ["c", "a"]}, {"options": ["a", "c"]}),
]


@pytest.mark.parametrize(("method", "choice", "stored"), ACCEPTED)
def test_accepted_in_one_form(method: str, choice: object, stored: object) -> None:
    asked = asked_for(method)
    read = parse_choice(method, told(), asked, choice)
    assert read.model_dump(mode="json") == stored
    again = parse_choice(method, told(), asked, stored)
    assert again == read
    assert hash(again) == hash(read)


def test_who_objects() -> None:
    """The positions that object, so that a page may ask for a reason; methods without any say so."""
    objecting = {
        "agreement": {"disagree", "block"},
        "consensus": {"disagree", "block"},
        "consensus_fallback": {"disagree", "block"},
        "consent": {"object"},
        "gradients": {"disagree", "disagree_opt_out", "block"},
    }
    for name, method in METHODS.items():
        assert method.objecting == objecting.get(name, set())
        assert method.objectors == (name in objecting)
    for level, expected in (("stand_aside", False), ("disagree", True), ("disagree_opt_out", True)):
        assert objects("gradients", parse_choice("gradients", told(), [], {"level": level})) is expected
    assert objects("consent", parse_choice("consent", told(), [], {"position": "object"}))
    assert not objects("consent", parse_choice("consent", told(), [], {"position": "consent"}))
    for name, choice, _ in ACCEPTED:
        if name not in objecting:
            assert not objects(name, parse_choice(name, told(), asked_for(name), choice))


def test_each_method_says_what_it_is() -> None:
    kinds = {name: METHODS[name].kind for name in METHODS}
    assert {name for name, kind in kinds.items() if kind == "election"} == {"stv_scottish", "stv_meek"}
    assert {name for name, kind in kinds.items() if kind == "budget"} == set(BUDGETS)
    assert {name for name, kind in kinds.items() if kind == "measure"} == {"count_me_in", "find_a_time"}
    assert {name for name in METHODS if get_method(name).majority == "required"} == {
        "agreement",
        "consensus_fallback",
    }
    assert {name for name in METHODS if get_method(name).majority == "optional"} == {
        "gradients",
        "single_choice",
        "approval",
        "instant_runoff",
    }


def test_each_voter_has_an_order_of_their_own() -> None:
    asked = [*options(8), NONE]
    orders = {order(asked, "seed", voter) for voter in "abcdefghij"}
    assert len(orders) > 5
    for one in orders:
        assert sorted(one[:-1]) == [option.id for option in options(8)]
        assert one[-1] == "none"
    assert order(asked, "seed", "a") == order(list(reversed(asked)), "seed", "a")
    assert order(asked, "seed", "a") != order(asked, "other", "a")


def test_every_place_is_as_likely_for_each_option() -> None:
    """Of 3,000 voters each of three options is first for about a third."""
    firsts = [order(options(3), "seed", f"voter {n}")[0] for n in range(3000)]
    for option in "abc":
        assert 850 < firsts.count(option) < 1150
