"""The ready lists: complete, in both languages, telling what the law says, and refused where they contradict it."""

from typing import Any, get_args

import pytest

from app.rules import METHODS, check_question
from app.rules.bylaws import PRESETS, BylawsError
from app.rules.bylaws.choose import BY_COUNTRY, HOUSE, STARTS, start_for
from app.rules.matters import describe, parse_matters, ready, resolve
from app.rules.matters.caps import class_code
from app.rules.matters.schema import MethodName
from app.rules.schema import Option
from tests.matters.makers import AR, ES, asked, matter

NEEDED = {
    "approve_accounts", "elect_board", "remove_director", "change_statutes", "change_bylaws", "merge", "dissolve",
    "admit_member", "suspend_member", "exclude_member", "investment_above", "investment_below", "internal_regulation",
    "ordinary_business", "opinion_poll", "other",
}  # fmt: skip
PRODUCTION = {"rota", "output_plan", "investment_ranking", "wage_range", "admission_after_trial"}


def plain(law: Any = ES) -> list[dict[str, Any]]:
    """The ready list as data."""
    return [one.model_dump(mode="json") for one in ready(law)]


def test_methods_have_one_list() -> None:
    assert set(get_args(MethodName)) == set(METHODS)


@pytest.mark.parametrize("code", sorted(STARTS))
def test_every_list_is_whole_and_told_in_both_languages(code: str) -> None:
    law = STARTS[code]
    matters = ready(law, recovered=True)
    codes = [one.code for one in matters]
    assert len(codes) == len(set(codes))
    assert set(codes) >= NEEDED | PRODUCTION
    assert PRODUCTION & {one.code for one in ready(law)} == set()
    for one in matters:
        said = describe(one, law)
        assert len(said["en"]) == len(said["es"]) >= 1, one.code
        assert "{" not in " ".join((*said["en"], *said["es"])), one.code


def test_every_default_is_a_question_that_can_be_asked() -> None:
    options = tuple(Option(id=str(n), label=f"Option {n}", cost="10.00") for n in range(6))
    plain_options = tuple(Option(id=str(n), label=f"Option {n}") for n in range(6))
    for law in (AR, ES, HOUSE):
        for one in ready(law, recovered=True):
            if one.code == "other":
                continue
            found = resolve(one, law, asked(affected=0))
            needs = METHODS[found.method].kind != "question" and found.method not in {
                "gradients",
                "count_me_in",
            }
            used = (options if found.method.startswith("budget") else plain_options) if needs else ()
            check_question(
                found.method, found.settings, used, found.rules, by_law=found.ruling.kind is not None
            )


def test_a_country_has_its_preset() -> None:
    assert {code for codes in BY_COUNTRY.values() for code in codes} <= set(PRESETS)
    assert start_for("BR", "recovered").meta.preset == "br_work"
    assert start_for("BR", "multi_stakeholder").meta.preset == "br"
    assert start_for("JP", "worker") is HOUSE


def test_consensus_comes_first_where_the_bylaws_look_for_it() -> None:
    law = PRESETS["us_ca"]
    assert matter("merge", law).methods[0] == "consensus_fallback"
    assert matter("merge").methods[0] == "agreement"


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"kind": "ordinary", "rules": [{}]}, "rules_and_kind", "rules"),
        ({"kind": None, "plurality": True}, "plurality_unfit", "plurality"),
        ({"kind": "ordinary", "body": {"kind": "board"}}, "kind_elsewhere", "kind"),
        (
            {"body": {"kind": "board", "circle_id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c11"}},
            "circle_unfit",
            "body.circle_id",
        ),
        ({"secrecy": "secret"}, "secret_shows", "reasons"),
        ({"methods": ["agreement", "agreement"]}, "method_twice", "methods"),
        ({"methods": ["dice"]}, "literal_error", "methods.0"),
        ({"notice_days": -1}, "greater_than_equal", "notice_days"),
        ({"moon": 1}, "extra_forbidden", "moon"),
        (
            {"kind": None, "rules": [{"quorum": {"fraction": "1/3"}}, {"quorum": {"fraction": "1/2"}}]},
            "calls_rise",
            "rules.1",
        ),
    ],
)
def test_a_matter_that_contradicts_itself_is_refused(change: dict[str, Any], code: str, field: str) -> None:
    matters = plain()
    place = next(n for n, one in enumerate(matters) if one["code"] == "ordinary_business")
    matters[place] = {**matters[place], **change}
    with pytest.raises(BylawsError) as refused:
        parse_matters(matters)
    assert (refused.value.code, refused.value.field) == (code, f"matters.{place}.{field}")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Collaborators", "collaborators"),
        ("  socios   financiadores ", "financing"),
        ("fixed_term", "fixed_term"),
        ("Workers", None),
    ],
)
def test_a_class_is_known_by_its_name_in_any_language(name: str, code: str | None) -> None:
    assert class_code(name, ("collaborators", "financing", "fixed_term")) == code
