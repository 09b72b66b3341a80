"""Rules refuse what can't be meant, with a stable code, and name the field."""

import json
from fractions import Fraction
from typing import Any

import pytest
from pydantic import ValidationError

from app.rules import MAX_LABEL, Option, Rules, RulesError, check_question
from app.rules.schema import Majority
from tests.rules.makers import PLAIN, majority, options, rules


def faults(model: type[Any], value: object) -> list[tuple[str, str]]:
    """(field, code) of each fault."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate(value)
    return [(".".join(map(str, fault["loc"])), fault["type"]) for fault in caught.value.errors()]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("", "fraction_form"),
        ("half", "fraction_form"),
        ("0.5", "fraction_form"),
        (0.5, "fraction_form"),
        (1, "fraction_form"),
        (None, "fraction_form"),
        ("1/2 ", "fraction_form"),
        ("1/2\n", "fraction_form"),
        ("-1/2", "fraction_form"),
        ("+1/2", "fraction_form"),
        ("1//2", "fraction_form"),
        ("١/٢", "fraction_form"),
        ("1/" + "9" * 5000, "fraction_form"),
        ("1/0", "fraction_denominator"),
        ("1/1001", "fraction_denominator"),
        (Fraction(1, 1001), "fraction_denominator"),
        ("0/1", "fraction_range"),
        ("3/2", "fraction_range"),
        ("1000/999", "fraction_range"),
        (Fraction(0), "fraction_range"),
        (Fraction(-1, 2), "fraction_range"),
    ],
)
def test_fractions_refused(written: object, code: str) -> None:
    assert faults(Rules, {"quorum": {"fraction": written}}) == [("quorum.fraction", code)]


@pytest.mark.parametrize(
    ("written", "exact", "shown"),
    [
        ("2/3", Fraction(2, 3), "2/3"),
        ("2/4", Fraction(1, 2), "1/2"),
        ("1/1", Fraction(1), "1/1"),
        ("1/1000", Fraction(1, 1000), "1/1000"),
        ("999/1000", Fraction(999, 1000), "999/1000"),
    ],
)
def test_fractions_kept_exact(written: str, exact: Fraction, shown: str) -> None:
    read = rules(written)
    assert read.quorum is not None
    assert read.quorum.fraction == exact
    assert read.model_dump(mode="json")["quorum"] == {"fraction": shown, "strict": False}
    assert Rules.model_validate(read.model_dump(mode="json")) == read
    assert Rules.model_validate_json(read.model_dump_json()) == read


@pytest.mark.parametrize(
    ("wire", "fault"),
    [
        ({"quorum": {"fraction": "1/1", "strict": True}}, ("quorum.strict", "strict_all")),
        ({"majority": majority("1/1")}, ("majority.strict", "strict_all")),
        ({"majority": majority("5/5")}, ("majority.strict", "strict_all")),
        (
            {"majority": majority(base="present", abstentions="excluded")},
            ("majority.abstentions", "abstentions_in_base"),
        ),
        (
            {"majority": majority(base="members", abstentions="excluded")},
            ("majority.abstentions", "abstentions_in_base"),
        ),
        ({"majority": majority(base="everyone")}, ("majority.base", "literal_error")),
        ({"majority": majority(abstentions="some")}, ("majority.abstentions", "literal_error")),
        ({"majority": {**majority(), "strict": "yes"}}, ("majority.strict", "bool_type")),
        ({"majority": {**majority(), "strict": 1}}, ("majority.strict", "bool_type")),
        ({"majority": {**majority(), "floor": 3}}, ("majority.floor", "extra_forbidden")),
        ({"quorum": {"fraction": "1/2", "plus_one": True}}, ("quorum.plus_one", "extra_forbidden")),
        ({"tie_break": "lot"}, ("tie_break", "extra_forbidden")),
    ],
)
def test_rules_refused(wire: object, fault: tuple[str, str]) -> None:
    assert faults(Rules, wire) == [fault]


@pytest.mark.parametrize("field", ["fraction", "strict", "base", "abstentions"])
def test_a_majority_says_everything(field: str) -> None:
    wire = majority()
    del wire[field]
    assert faults(Majority, wire) == [(field, "missing")]


def test_refusal_of_abstentions_explains_itself() -> None:
    with pytest.raises(ValidationError, match="includes the people who abstain"):
        Majority.model_validate(majority(base="present", abstentions="excluded"))


@pytest.mark.parametrize(
    "wire", [majority("1/1", strict=False), majority(abstentions="counted"), majority("999/1000")]
)
def test_neighbours_of_refusals_are_accepted(wire: dict[str, Any]) -> None:
    assert Majority.model_validate(wire).model_dump(mode="json") == wire


def test_rules_are_frozen_and_describe_themselves() -> None:
    read = rules("1/2")
    with pytest.raises(ValidationError, match="frozen"):
        read.quorum = None  # type: ignore[misc]  # the point of the test
    assert "fraction" in json.dumps(Rules.model_json_schema())


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("", "label_length"),
        ("   ", "label_length"),
        ("x" * (MAX_LABEL + 1), "label_length"),
        ("two\nlines", "label_characters"),
        ("nul\x00", "label_characters"),
        ("bidi \u202egnp", "label_characters"),
        ("para\u2029graph", "label_characters"),
        ("zero\u200bwidth", "label_characters"),
    ],
)
def test_labels_refused(label: str, code: str) -> None:
    assert faults(Option, {"id": "a", "label": label}) == [("label", code)]


@pytest.mark.parametrize(
    ("label", "kept"),
    [
        ("x" * MAX_LABEL, "x" * MAX_LABEL),
        ("  pan ", "pan"),
        ("an\u0303o", "año"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_labels_accepted(label: str, kept: str) -> None:
    assert Option(id="a", label=label).label == kept


@pytest.mark.parametrize("method", ["single_choice", "approval"])
@pytest.mark.parametrize(
    ("asked", "code", "field"),
    [
        ([], "too_few_options", "options"),
        (options(1), "too_few_options", "options"),
        ([Option(id=str(n), label=f"o{n}") for n in range(51)], "too_many_options", "options"),
        ([Option(id="a", label="A"), Option(id="a", label="B")], "repeated_option", "options.1.id"),
        (
            [Option(id="a", label="Pan  de ayer"), Option(id="b", label="pan de AYER")],
            "repeated_label",
            "options.1.label",
        ),
    ],
)
def test_options_refused(method: str, asked: list[Option], code: str, field: str) -> None:
    with pytest.raises(RulesError) as caught:
        check_question(method, PLAIN, asked, rules())
    assert (caught.value.code, caught.value.field) == (code, field)


def test_options_at_the_limits() -> None:
    check_question("approval", PLAIN, options(2), rules())
    check_question("approval", PLAIN, [Option(id=str(n), label=f"o{n}") for n in range(50)], rules())


@pytest.mark.parametrize(
    ("method", "asked", "wire", "code", "field"),
    [
        ("agreement", [], None, "majority_required", "rules.majority"),
        ("agreement", options(2), majority(), "options_not_used", "options"),
        ("dice", [], majority(), "unknown_method", "method"),
    ],
)
def test_questions_refused(method: str, asked: list[Option], wire: Any, code: str, field: str) -> None:
    with pytest.raises(RulesError) as caught:
        check_question(method, PLAIN, asked, rules(majority=wire))
    assert (caught.value.code, caught.value.field) == (code, field)
