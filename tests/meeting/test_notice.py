"""Is the notice in time: at each law's boundary, a day before and a day after."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from app.rules.bylaws import PRESETS, Bylaws
from app.rules.meeting.notice import (
    Case,
    check_notice,
    check_texts,
    governing,
    look,
    window_to_meet,
    window_to_send,
)
from tests.bylaws.makers import changed, own
from tests.meeting.makers import LONDON, MADRID, ROME, refusal, settled, undecided

DAY = date(2028, 3, 10)
START = datetime.combine(DAY, time(18), tzinfo=MADRID)


def sent(days: int, hour: int = 12) -> datetime:
    """At an hour so many days before the meeting."""
    return datetime.combine(DAY - timedelta(days=days), time(hour), tzinfo=MADRID)


def notice(bylaws: Bylaws, days: int, *cases: Case, hour: int = 12, allow: bool = False) -> bool:
    found = check_notice(bylaws, sent(days, hour), START, MADRID, cases=cases, statutes_allow=allow)
    return found.met


@pytest.mark.parametrize(
    ("preset", "least", "most"),
    [("ar", 15, None), ("br", 10, None), ("br_work", 10, None), ("ca", 21, 60), ("es", 15, 60), ("eu_sce", 30, None),
     ("euskadi", 10, 60), ("fr_scop", 15, None), ("it", 15, None), ("uk", 14, None), ("us_ca", 10, 90), ("uy", 10, 30)],
)  # fmt: skip
@pytest.mark.parametrize("clear", [True, False])
def test_the_least_and_the_longest(preset: str, least: int, most: int | None, clear: bool) -> None:
    bylaws = settled(preset, "notice.clear_days", clear)
    first = least + 1 if clear else least
    source = bylaws.notice.min_days.source
    error = refusal("notice_late", lambda: notice(bylaws, first - 1), source=source)
    assert (error.data["days"], error.data["needed"]) == (least - 1, least)
    assert error.data["last_on"] == (DAY - timedelta(days=first)).isoformat()
    for hour in (0, 23):
        assert notice(bylaws, first, hour=hour)
    window = window_to_send(bylaws, START, MADRID)
    assert window.last_day == DAY - timedelta(days=first)
    assert window.before == datetime.combine(DAY - timedelta(days=first - 1), time(0), tzinfo=MADRID)
    assert window_to_meet(bylaws, DAY).first_day == DAY + timedelta(days=first)
    if most is None:
        assert notice(bylaws, 400)
        assert window.first_day is None
        return
    last = most + 1 if clear else most
    assert notice(bylaws, last)
    error = refusal("notice_early", lambda: notice(bylaws, last + 1), source=bylaws.notice.max_days.source)
    assert error.data["most"] == most
    assert window.first_day == DAY - timedelta(days=last)
    assert window_to_meet(bylaws, DAY).last_day == DAY + timedelta(days=last)


def test_quebec_leaves_it_to_the_by_law() -> None:
    undecided("notice.min_days", lambda: notice(PRESETS["ca_quebec"], 30))
    undecided("notice.min_days", lambda: window_to_send(PRESETS["ca_quebec"], START, MADRID))


def test_only_the_day_that_depends_on_the_count_is_undecided() -> None:
    ar = PRESETS["ar"]
    assert notice(ar, 16)
    undecided("notice.clear_days", lambda: notice(ar, 15))
    refusal("notice_late", lambda: notice(ar, 14), source="Ley 20.337")
    assert window_to_send(ar, START, MADRID).last_day == DAY - timedelta(days=16)


def test_other_notices() -> None:
    uk, it, sce = PRESETS["uk"], PRESETS["it"], PRESETS["eu_sce"]
    refusal("notice_late", lambda: notice(uk, 21, "expulsion"), source=uk.notice.other[0].source)
    assert notice(uk, 22, "expulsion")
    assert notice(uk, 15)
    refusal("notice_late", lambda: notice(it, 9, "proof_of_receipt"), source=it.notice.min_days.source)
    assert notice(it, 9, "proof_of_receipt", allow=True)
    refusal(
        "notice_late",
        lambda: notice(it, 7, "proof_of_receipt", allow=True),
        source=it.notice.other[0].source,
    )
    assert notice(sce, 16, "urgent")
    refusal("notice_late", lambda: notice(sce, 14, "urgent"), source="Reg. 1435/2003")
    assert not look(sce, sent(16), START, MADRID).met


def test_where_cases_meet_the_longer_holds() -> None:
    assert governing(PRESETS["uk"], ["urgent"]).days == 14
    assert governing(PRESETS["uk"], ["urgent", "expulsion"]).days == 21
    both = changed(
        "eu_sce",
        "notice.other",
        [own({"when": "urgent", "min_days": 15}), own({"when": "expulsion", "min_days": 40})],
    )
    cases: tuple[tuple[tuple[Case, ...], int], ...] = (
        ((), 30), (("urgent",), 15), (("expulsion",), 40), (("urgent", "expulsion"), 40),
    )  # fmt: skip
    for found, days in cases:
        assert governing(both, found).days == days
        assert notice(both, days + 1, *found)


def test_a_meeting_in_the_past() -> None:
    refusal("meeting_past", lambda: check_notice(PRESETS["es"], START, START, MADRID))
    refusal("meeting_past", lambda: check_notice(PRESETS["es"], START + timedelta(days=1), START, MADRID))


def test_days_are_those_of_the_meetings_zone() -> None:
    es = PRESETS["es"]
    late_in_london = datetime(2028, 2, 23, 23, 30, tzinfo=LONDON)  # half past midnight of the 24th in Madrid
    assert look(es, late_in_london, START, LONDON).met
    assert not look(es, late_in_london, START, MADRID).met


def test_the_end_of_the_day_is_midnight_also_when_clocks_change() -> None:
    start = datetime(2028, 4, 11, 18, tzinfo=ROME)  # clocks go forward on 26 March
    before = window_to_send(settled("it", "notice.clear_days", True), start, ROME).before
    assert before.isoformat() == "2028-03-27T00:00:00+02:00"


def test_the_text_of_motions_where_votes_come_from_afar() -> None:
    it = PRESETS["it"]
    error = refusal(
        "text_missing",
        lambda: check_texts(it, remote=True, without_text=["Budget", "Merger"]),
        source=it.notice.full_text_if_remote.source,
    )
    assert error.data["items"] == "Budget, Merger"
    check_texts(it, remote=True, without_text=[])
    check_texts(it, remote=False, without_text=["Budget"])
    check_texts(PRESETS["es"], remote=True, without_text=["Budget"])


@for_all(st.sampled_from(sorted(set(PRESETS) - {"ca_quebec"})), st.integers(0, 100))
@settings(deadline=None)
def test_the_windows_hold_what_they_promise(preset: str, days: int) -> None:
    bylaws = PRESETS[preset]
    window = window_to_send(bylaws, START, MADRID)
    day = sent(days).date()
    if day <= window.last_day and (window.first_day is None or day >= window.first_day):
        assert notice(bylaws, days)
    if sent(days, 23) >= window.before and bylaws.notice.clear_days.value is not None:
        assert not look(bylaws, sent(days), START, MADRID).long_enough
    meet = window_to_meet(bylaws, day)
    if meet.first_day <= DAY and (meet.last_day is None or meet.last_day >= DAY):
        assert notice(bylaws, days)
