"""Settings and options: what goes together with which method, and what is refused by name."""

from typing import Any

import pytest
from pydantic import ValidationError

from app.rules import METHODS, MethodSettings, Option, Rules, RulesError, check_question
from tests.rules.makers import majority, options, rules
from tests.rules.polls import NONE, OPEN, projects, times, told

MONEY = {"budget": "100", "currency": "EUR"}
OTHER: dict[str, Any] = {
    "seats": 2,
    "most": 2,
    "high": 7,
    "dots": 5,
    "blocks_allowed": 1,
    "target": 9,
    "budget": "1.00",
    "currency": "EUR",
    "reserves": [{"group": "night", "at_least": 1}],
    "none_of_these": True,
    "shuffle": True,
}


def faults(model: Any, value: object) -> list[tuple[str, str]]:
    with pytest.raises(ValidationError) as caught:
        model.model_validate(value)
    return [(".".join(map(str, fault["loc"])), fault["type"]) for fault in caught.value.errors()]


def refusal(method: str, asked: list[Option], judged_by: Rules = OPEN, **given: Any) -> tuple[str, str]:
    with pytest.raises(RulesError) as caught:
        check_question(method, told(**given), asked, judged_by)
    return caught.value.code, caught.value.field


@pytest.mark.parametrize("method", sorted(METHODS))
def test_a_setting_that_a_method_does_not_read_is_refused(method: str) -> None:
    for name, value in OTHER.items():
        if name not in METHODS[method].uses:
            assert refusal(method, [], **{name: value}) == ("setting_unfit", f"settings.{name}")


def test_there_is_nothing_that_no_method_reads() -> None:
    used = {name for method in METHODS.values() for name in method.uses}
    assert used == set(MethodSettings.model_fields) == set(OTHER)


@pytest.mark.parametrize(
    ("wire", "fault"),
    [
        ({"seats": 0}, ("seats", "greater_than_equal")),
        ({"seats": 51}, ("seats", "less_than_equal")),
        ({"seats": True}, ("seats", "int_type")),
        ({"high": 11}, ("high", "less_than_equal")),
        ({"dots": 101}, ("dots", "less_than_equal")),
        ({"budget": 100.5}, ("budget", "money_form")),
        ({"budget": "1.234"}, ("budget", "money_form")),
        ({"budget": "1,5"}, ("budget", "money_form")),
        ({"budget": "-1"}, ("budget", "money_form")),
        ({"budget": "1e9"}, ("budget", "money_form")),
        ({"budget": "1" * 13}, ("budget", "money_form")),
        ({"currency": "eur"}, ("currency", "string_pattern_mismatch")),
        ({"target": 0}, ("target", "greater_than_equal")),
        (
            {"reserves": [{"group": "a", "at_least": 1}, {"group": "a", "at_least": 2}]},
            ("reserves", "repeated_group"),
        ),
        ({"colour": "red"}, ("colour", "extra_forbidden")),
    ],
)
def test_settings_refused(wire: object, fault: tuple[str, str]) -> None:
    assert faults(MethodSettings, wire) == [fault]


@pytest.mark.parametrize(
    ("written", "shown"),
    [("120000", "120000.00"), ("0.5", "0.50"), ("0", "0.00"), ("999999999999.99", "999999999999.99")],
)
def test_money_is_exact_and_written_with_two_decimals(written: str, shown: str) -> None:
    read = told(budget=written)
    assert read.model_dump(mode="json")["budget"] == shown
    assert MethodSettings.model_validate(read.model_dump(mode="json")) == read
    assert MethodSettings.model_validate_json(read.model_dump_json()) == read


@pytest.mark.parametrize(
    ("wire", "fault"),
    [
        ({"cost": "x"}, ("cost", "money_form")),
        ({"description": "x" * 2001}, ("description", "string_too_long")),
        ({"group": "  "}, ("group", "string_too_short")),
        ({"starts_at": "2027-03-01T18:00:00"}, ("starts_at", "timezone_aware")),
        (
            {"starts_at": "2027-03-01T18:00:00Z", "ends_at": "2027-03-01T19:00:00+01:00"},
            ("", "ends_before_start"),
        ),
        ({"ends_at": "2027-03-01T18:00:00Z"}, ("", "ends_before_start")),
    ],
)
def test_options_refused(wire: dict[str, object], fault: tuple[str, str]) -> None:
    assert faults(Option, {"id": "a", "label": "A", **wire}) == [fault]


def test_moments_are_told_in_utc() -> None:
    option = times(1)[0]
    wire = option.model_dump(mode="json")
    assert (wire["starts_at"], wire["ends_at"]) == ("2027-03-01T17:00:00Z", "2027-03-01T19:00:00Z")
    assert Option.model_validate(wire) == option


@pytest.mark.parametrize(
    ("method", "asked", "given", "expected"),
    [
        ("stv_meek", options(3), {"seats": 4}, ("too_many_seats", "settings.seats")),
        (
            "stv_meek",
            [*options(3), NONE],
            {"seats": 4, "none_of_these": True},
            ("too_many_seats", "settings.seats"),
        ),
        ("approval", options(3), {"most": 4}, ("most_range", "settings.most")),
        ("score", options(3), {"none_of_these": True}, ("none_of_these_missing", "options")),
        ("score", [*options(2), NONE], {}, ("none_of_these_unfit", "options.2.none_of_these")),
        (
            "score",
            [NONE, Option(id="x", label="Nor this", none_of_these=True)],
            {"none_of_these": True},
            ("none_of_these_unfit", "options.1.none_of_these"),
        ),
        ("budget_greedy", projects(a="1", b="2"), {"currency": "EUR"}, ("budget_missing", "settings.budget")),
        (
            "budget_greedy",
            projects(a="1", b="2"),
            {"budget": "0", "currency": "EUR"},
            ("budget_missing", "settings.budget"),
        ),
        ("budget_greedy", projects(a="1", b="2"), {"budget": "9"}, ("currency_missing", "settings.currency")),
        (
            "budget_equal_shares",
            [*projects(a="1"), *options(3)[2:]],
            MONEY,
            ("cost_missing", "options.1.cost"),
        ),
        ("budget_greedy", projects(a="1"), MONEY, ("too_few_options", "options")),
        ("find_a_time", options(2), {}, ("time_missing", "options.0.starts_at")),
        ("single_choice", times(2), {}, ("time_not_used", "options.0.starts_at")),
        (
            "find_a_time",
            [*times(1), times(1)[0].model_copy(update={"id": "z", "label": "Again"})],
            {},
            ("repeated_time", "options.1.starts_at"),
        ),
        (
            "schulze",
            [Option(id="a", label="A", group="night"), *options(3)[1:]],
            {},
            ("group_not_used", "options.0.group"),
        ),
        (
            "stv_scottish",
            options(3),
            {"seats": 2, "reserves": [{"group": "night", "at_least": 1}]},
            ("reserve_too_few", "settings.reserves.0"),
        ),
        (
            "stv_scottish",
            [Option(id=one, label=one, group=group) for one, group in zip("abcd", "nnmm", strict=True)],
            {"seats": 2, "reserves": [{"group": "n", "at_least": 1}, {"group": "m", "at_least": 2}]},
            ("reserve_too_many", "settings.reserves"),
        ),
        ("consent", options(2), {}, ("options_not_used", "options")),
        ("gradients", options(2), {}, ("options_not_used", "options")),
    ],
)
def test_questions_refused(
    method: str, asked: list[Option], given: dict[str, Any], expected: tuple[str, str]
) -> None:
    assert refusal(method, asked, **given) == expected


@pytest.mark.parametrize(
    ("method", "asked", "given"),
    [
        ("consensus", [], {}),
        ("consent", [], {}),
        ("score", options(2), {}),
        ("count_me_in", [], {}),
        ("stv_meek", options(2), {}),
        ("approval", options(3), {"seats": 2}),
        ("budget_greedy", projects(a="1", b="2"), MONEY),
    ],
)
def test_a_method_with_a_rule_of_its_own_takes_no_majority(
    method: str, asked: list[Option], given: dict[str, Any]
) -> None:
    judged_by = rules(majority=majority())
    assert refusal(method, asked, judged_by, **given) == ("majority_not_used", "rules.majority")
    check_question(method, told(**given), asked, rules("1/2"))
    check_question(method, told(**given), asked, judged_by, by_law=True)


def test_the_fallback_needs_a_majority_unless_bylaws_bring_it() -> None:
    assert refusal("consensus_fallback", []) == ("majority_required", "rules.majority")
    check_question("consensus_fallback", told(), [], OPEN, by_law=True)
    check_question("gradients", told(), [], OPEN)


def test_costs_and_descriptions_may_stand_anywhere() -> None:
    check_question("schulze", told(), projects(a="1", b="2"), OPEN)
