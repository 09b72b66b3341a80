"""What differs from a preset, and what needs a written reason."""

import pytest

from app.rules.bylaws import PRESETS, Bylaws, BylawsError, check_against, describe, differences
from app.rules.exact import parse_fraction
from tests.bylaws.makers import changed, own

TWO_THIRDS = {"fraction": "2/3", "base": "present", "abstentions": "counted"}


def test_nothing_differs_from_itself() -> None:
    for preset in PRESETS.values():
        assert check_against(preset, preset) == ()


ALLOWED: list[tuple[str, str, object]] = [
    ("es", "majority.1.rule", own({**TWO_THIRDS, "fraction": "4/5"})),
    ("es", "majority.1.rule", own({**TWO_THIRDS, "fraction": "3/4"})),
    ("es", "calls.1.quorum", own({"base": "votes", "none": True})),
    ("it", "notice.min_days", own(8)),
    ("ar", "notice.min_days", own(16)),
    ("ar", "notice.other.+", own({"when": "expulsion", "min_days": 21})),
    ("ar", "tie_break", own("lot")),
    ("ar", "calls.0.quorum.value.rounding", "up"),
    ("euskadi", "majority.0.rule.value.blanks", "excluded"),
    ("ca", "calls.0.quorum", own({"base": "votes", "fraction": "1/10"})),
    ("eu_sce", "proxy.max", own({"count": 3})),
]

REFUSED: list[tuple[str, str, object, str, str, str]] = [
    ("es", "majority.1.rule.value.fraction", "13/20", "under_floor", "majority.extraordinary.0", "Ley 27/1999"),
    ("es", "majority.1.rule.value.fraction", "9/10", "over_cap", "majority.extraordinary.0", "Ley 27/1999"),
    ("es", "majority.+", {"matter": "extraordinary", "call": 1, "rule": own({**TWO_THIRDS, "fraction": "1/2"})},
     "under_floor", "majority.extraordinary.1", "Ley 27/1999"),
    ("br", "majority.1.rule.value.fraction", "1/2", "under_floor", "majority.extraordinary.0", "Lei 5.764 art. 46"),
    ("ar", "notice.min_days.value", 14, "under_floor", "notice.min_days", "Ley 20.337: at least 15 days"),
    ("it", "notice.min_days.value", 7, "under_floor", "notice.min_days", "Codice civile 2366–69: 8 days with proof of receipt"),
    ("it", "proxy.max.value.count", 11, "over_cap", "proxy.max", "Codice civile 2538–39"),
    ("br", "calls.0.quorum.value.fraction", "3/5", "under_floor", "calls.ordinary.1.quorum", "Lei 5.764/1971"),
    ("br", "calls.+", {"matter": "ordinary", "n": 4, "quorum": own({"base": "members", "none": True})},
     "under_floor", "calls.ordinary.4.quorum", "Lei 5.764/1971"),
    ("ar", "majority.1.rule.value", {"fraction": "2/3", "base": "cast"}, "reason_needed", "majority.extraordinary.0", "Ley 20.337"),
    ("ar", "majority", [], "reason_needed", "majority.ordinary.0", "Ley 20.337"),
    ("es", "majority.1.rule", own({**TWO_THIRDS, "fraction": "3/4", "unless":
        {"turnout_gte": "1/1000", "then": {**TWO_THIRDS, "fraction": "1/100"}}}),
     "not_permitted", "majority.extraordinary.0", "Ley 27/1999"),
    ("es", "majority.1.rule", own({"fraction": "3/4", "base": "cast"}), "not_permitted", "majority.extraordinary.0", "Ley 27/1999"),
    ("ar", "notice.other.+", own({"when": "urgent", "min_days": 1}), "under_floor", "notice.other.0", "Ley 20.337: at least 15 days"),
    ("ar", "calls.0.quorum", own({"base": "members", "fraction": "1/1", "or_count": 1, "combine": "min"}),
     "reason_needed", "calls.ordinary.1.quorum", "Ley 20.337"),
    ("br", "proxy.allowed.value", True, "reason_needed", "proxy.allowed", "Lei 5.764/1971"),
    ("ar", "guards", [], "guard_removed", "guards.0", "Ley 25.027"),
    ("ar", "guards.0.value.max_fraction", "1/5", "guard_removed", "guards.0", "Ley 25.027"),
]  # fmt: skip


@pytest.mark.parametrize(("preset", "path", "value"), ALLOWED)
def test_allowed(preset: str, path: str, value: object) -> None:
    (found,) = check_against(PRESETS[preset], changed(preset, path, value))
    assert (found.verdict, found.reason) == ("allowed", None)


@pytest.mark.parametrize(("preset", "path", "value", "code", "field", "source"), REFUSED)
def test_refused_with_the_article_unless_a_reason_is_given(
    preset: str, path: str, value: object, code: str, field: str, source: str
) -> None:
    bylaws = changed(preset, path, value)
    with pytest.raises(BylawsError) as refused:
        check_against(PRESETS[preset], bylaws, {field: "  "})
    assert (refused.value.code, refused.value.field, refused.value.data["source"]) == (code, field, source)
    assert source in refused.value.message
    reasons = {found.path: " Our lawyer says so. " for found in differences(PRESETS[preset], bylaws)}
    if code == "guard_removed":
        with pytest.raises(BylawsError):
            check_against(PRESETS[preset], bylaws, reasons)
    else:
        assert {found.reason for found in check_against(PRESETS[preset], bylaws, reasons)} == {
            "Our lawyer says so."
        }


def test_the_limit_itself_and_one_step_beyond() -> None:
    def raised(to: str) -> Bylaws:
        return changed("es", "majority.1.rule.value.fraction", to)

    assert [found.verdict for found in differences(PRESETS["es"], raised("800/1000"))] == ["allowed"]
    assert [found.verdict for found in differences(PRESETS["es"], raised("801/1000"))] == ["forbidden"]
    assert parse_fraction("800/1000") == parse_fraction("4/5")


def test_the_difference_is_said() -> None:
    bylaws = changed("ar", "notice.min_days", own(10))
    found = check_against(PRESETS["ar"], bylaws, {"notice.min_days": "All live next door."})
    for code, words in (
        ("en", "Differs from the preset, which says: Notice is given at least 15 days before the meeting. "
               "The law doesn't let statutes do this. Reason given: All live next door."),
        ("es", "Difiere del modelo, que dice: Se convoca al menos 15 días antes de la reunión. "
               "La ley no deja que los estatutos lo hagan. Motivo dado: All live next door."),
    ):  # fmt: skip
        lines = {line.path: line for line in describe(bylaws, code, found)}
        assert lines["notice.min_days"].difference == words
        assert lines["notice.min_days"].flag == "O"
        assert [line.path for line in lines.values() if line.difference] == ["notice.min_days"]


def test_what_was_removed_is_said_too() -> None:
    bylaws = changed("ar", "recusal", [])
    lines = describe(bylaws, "en", differences(PRESETS["ar"], bylaws))
    assert [line.path for line in lines if line.difference] == ["recusal.0", "recusal.1"]
