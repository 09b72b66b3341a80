"""Bylaws that contradict themselves are refused with a stable code and the field."""

import pytest
from pydantic import ValidationError

from app.rules.bylaws import PRESETS, BylawsError, parse_bylaws
from app.rules.bylaws.judge import Attendance
from tests.bylaws.makers import changed, data, own, with_path

Q = "calls.0.quorum.value"
M = "majority.0.rule.value"
CASES: list[tuple[str, str, object, str, str]] = [
    ("ar", f"{Q}.fraction", "3/2", "fraction_range", f"{Q}.fraction"),
    ("ar", f"{Q}.fraction", "1/1", "quorum_over_all", f"{Q}.fraction"),
    ("ar", f"{Q}.fraction", 0.5, "fraction_form", f"{Q}.fraction"),
    ("ar", f"{Q}.fraction", None, "quorum_empty", Q),
    ("ar", f"{Q}.none", True, "none_with_number", f"{Q}.none"),
    ("ar", f"{Q}.strict", True, "plus_one_strict", f"{Q}.plus_one"),
    ("ar", f"{Q}.or_count", 5, "combine", f"{Q}.combine"),
    ("br", f"{Q}.rounding", "up", "rounding_unused", f"{Q}.rounding"),
    ("br", f"{Q}.floor_up_to_members", 3, "floor_missing", f"{Q}.floor"),
    ("br", "calls.2.quorum.value.strict", True, "fraction_missing", "calls.2.quorum.value.fraction"),
    ("ar", "calls.1.n", 3, "calls_order", "calls.ordinary.3"),
    ("ar", "calls.0.n", 2, "calls_order", "calls.ordinary.2"),
    ("ar", "calls.1.quorum.value", {"base": "members", "fraction": "2/3"}, "calls_rise", "calls.ordinary.2.quorum"),
    ("fr_scop", "calls.1.quorum.value", {"base": "votes", "or_count": 2}, "calls_rise", "calls.ordinary.2.quorum"),
    ("es", f"{M}.fraction", "1/1", "strict_all", f"{M}.strict"),
    ("ar", f"{M}.abstentions", "excluded", "abstentions_in_base", f"{M}.abstentions"),
    ("fr_scop", f"{M}.blanks", "excluded", "abstentions_in_base", f"{M}.abstentions"),
    ("euskadi", "majority.1.rule.value.unless.then.fraction", "3/4", "unless_harder", "majority.1.rule.value.unless"),
    ("es", "majority.1.call", 3, "no_such_call", "majority.extraordinary.3"),
    ("es", "majority.1.matter", "ordinary", "majority_twice", "majority.ordinary.0"),
    ("es", "notice.min_days.value", 61, "notice_order", "notice.min_days"),
    ("es", "notice.other.+", own({"when": "expulsion", "min_days": 61}), "notice_order", "notice.other.0"),
    ("br", "proxy.max", own({"count": 1}), "proxies_banned", "proxy.max"),
    ("ar", "proxy.max.value", {"count": 2, "fraction_of_members": "1/20"}, "one_of", "proxy.max.value"),
    ("fr_scop", "proxy.max.value.count_below", None, "one_of", "proxy.max.value"),
    ("es", "remote.allowed.value", "no", "remote_banned", "remote.needs"),
    ("it", "voters.weight", own("one"), "one_vote_each", "voters.max_votes_per_member.0"),
    ("es", "secrecy.on_demand.value.count", 3, "one_of", "secrecy.on_demand.value"),
    ("es", "notice.min_days.source", None, "unsourced", "notice.min_days.source"),
    ("es", "notice.min_days", {"value": 15}, "unsourced", "notice.min_days.source"),
    ("es", "notice.min_days.flag", "X", "literal_error", "notice.min_days.flag"),
    ("es", "notice.min_days.value", "15", "int_type", "notice.min_days.value"),
    ("es", "meta.valid_from", "2024-13-01", "string_pattern_mismatch", "meta.valid_from"),
    ("es", "surprise", 1, "extra_forbidden", "surprise"),
]  # fmt: skip


@pytest.mark.parametrize(("preset", "path", "value", "code", "field"), CASES)
def test_contradiction(preset: str, path: str, value: object, code: str, field: str) -> None:
    parse_bylaws(data(preset))
    with pytest.raises(BylawsError) as refused:
        parse_bylaws(with_path(preset, path, value))
    assert (refused.value.code, refused.value.field) == (code, field)
    assert refused.value.message


def test_later_calls_may_ask_for_as_much_or_less() -> None:
    changed("ar", "calls.1.quorum.value", {"base": "members", "fraction": "1/2", "plus_one": True})
    changed("ar", "calls.1.quorum.value", {"base": "members", "fraction": "1/3"})


def test_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        PRESETS["es"].notice.min_days.value = 3  # type: ignore[misc] # that it can't be set is the test


def test_attendance_needs_all_votes_or_none() -> None:
    with pytest.raises(ValidationError, match="all numbers of votes"):
        Attendance(electors=5, present=3, votes=9)
