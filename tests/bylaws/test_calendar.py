"""Days of notice, in the register, between calls; at the boundary, one below and one above."""

from datetime import date, timedelta

import pytest

from app.rules.bylaws import PRESETS, BylawsError
from app.rules.bylaws.calendar import check_notice, gap_met, last_day_for_notice, long_enough_in_register
from app.rules.bylaws.values import Gap
from tests.bylaws.makers import changed

MEETING = date(2028, 3, 10)  # a leap year's March


@pytest.mark.parametrize(
    ("regime", "case", "allow", "apart", "met"),
    [
        ("es", None, False, 15, False), ("es", None, False, 16, True), ("es", None, False, 17, True),
        ("es", None, False, 60, True), ("es", None, False, 61, True), ("es", None, False, 62, False),
        ("uk", None, False, 14, False), ("uk", None, False, 15, True), ("uk", None, False, 16, True),
        ("uk", "expulsion", False, 21, False), ("uk", "expulsion", False, 22, True),
        ("it", None, False, 14, False), ("it", None, False, 16, True), ("it", "proof_of_receipt", False, 9, False),
        ("it", "proof_of_receipt", True, 7, False), ("it", "proof_of_receipt", True, 9, True),
        ("eu_sce", None, False, 29, False), ("eu_sce", None, False, 31, True), ("eu_sce", "urgent", False, 16, True),
        ("euskadi", None, False, 9, False), ("euskadi", None, False, 11, True), ("euskadi", None, False, 62, False),
        ("ar", None, False, 14, False), ("ar", None, False, 16, True), ("uy", None, False, 9, False),
        ("uy", None, False, 11, True), ("uy", None, False, 30, True), ("uy", None, False, 32, False),
        ("br", None, False, 9, False), ("br", None, False, 11, True), ("br_work", None, False, 11, True),
        ("fr_scop", None, False, 14, False), ("fr_scop", None, False, 16, True),
        ("us_ca", None, False, 9, False), ("us_ca", None, False, 90, True), ("us_ca", None, False, 92, False),
        ("ca", None, False, 20, False), ("ca", None, False, 22, True), ("ca", None, False, 62, False),
    ],
)  # fmt: skip
def test_notice(regime: str, case: str | None, allow: bool, apart: int, met: bool) -> None:
    given = MEETING - timedelta(days=apart)
    assert check_notice(PRESETS[regime], given, MEETING, case=case, statutes_allow=allow).met == met


@pytest.mark.parametrize(("regime", "apart"), [("ar", 15), ("euskadi", 10), ("uy", 31), ("ca", 61)])
def test_the_day_that_depends_on_how_days_are_counted(regime: str, apart: int) -> None:
    given = MEETING - timedelta(days=apart)
    with pytest.raises(BylawsError) as refused:
        check_notice(PRESETS[regime], given, MEETING)
    assert (refused.value.code, refused.value.field) == ("undecided", "notice.clear_days")
    clear = changed(regime, "notice.clear_days", {"value": True, "source": "Ours", "flag": "O"})
    loose = changed(regime, "notice.clear_days", {"value": False, "source": "Ours", "flag": "O"})
    assert check_notice(clear, given, MEETING).met != check_notice(loose, given, MEETING).met
    assert check_notice(loose, given, MEETING).days == apart


def test_no_notice_is_known_for_quebec() -> None:
    with pytest.raises(BylawsError) as refused:
        check_notice(PRESETS["ca_quebec"], MEETING, MEETING)
    assert refused.value.field == "notice.min_days"


@pytest.mark.parametrize("regime", sorted(set(PRESETS) - {"ca_quebec"}))
def test_the_last_day_is_the_last(regime: str) -> None:
    bylaws = changed(regime, "notice.clear_days", {"value": True, "source": "Ours", "flag": "O"})
    last = last_day_for_notice(bylaws, MEETING)
    assert check_notice(bylaws, last, MEETING).long_enough
    assert not check_notice(bylaws, last + timedelta(days=1), MEETING).long_enough
    assert last_day_for_notice(PRESETS["es"], MEETING) == date(2028, 2, 23)


def test_ninety_days_in_the_register() -> None:
    for days, enough in ((89, False), (90, True), (91, True)):
        assert long_enough_in_register(PRESETS["it"], MEETING - timedelta(days=days), MEETING) == enough
    assert long_enough_in_register(PRESETS["es"], MEETING, MEETING)


def _gap(regime: str, call: int) -> Gap:
    gap = PRESETS[regime].calls[call - 1].min_gap.value
    assert gap is not None
    return gap


@pytest.mark.parametrize(
    ("regime", "call", "minutes", "days", "allow", "met"),
    [
        ("it", 2, 600, 0, False, False), ("it", 2, 30, 1, False, True),
        ("euskadi", 2, 29, 0, False, False), ("euskadi", 2, 30, 0, False, True), ("euskadi", 2, 31, 0, False, True),
        ("ar", 2, 59, 0, False, False), ("ar", 2, 60, 0, False, True), ("br", 2, 59, 0, False, False),
        ("br", 3, 60, 0, False, True), ("uy", 2, 60, 0, False, False), ("uy", 2, 59, 0, True, False),
        ("uy", 2, 60, 0, True, True), ("uy", 2, 43200, 30, False, True), ("uy", 2, 44640, 31, False, False),
        ("uy", 2, 44640, 31, True, False),
    ],
)  # fmt: skip
def test_time_between_calls(regime: str, call: int, minutes: int, days: int, allow: bool, met: bool) -> None:
    assert gap_met(_gap(regime, call), minutes=minutes, days=days, statutes_allow=allow) == met
