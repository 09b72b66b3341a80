"""Which call may open, which may be given up, which may be planned; each boundary from both sides."""

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from app.rules.bylaws import PRESETS
from app.rules.bylaws.values import Matter
from app.rules.meeting.calls import (
    Planned,
    check_fail,
    check_open,
    check_plan,
    earliest_after,
    matters_at,
    waits_until,
)
from app.rules.quorum import QuorumResult
from tests.meeting.makers import BUENOS_AIRES, MADRID, ROME, at, refusal

MET = QuorumResult(electors=20, voted=11, needed=11, met=True)
NOT = QuorumResult(electors=20, voted=10, needed=11, met=False)
SECOND = timedelta(seconds=1)


def plan(
    preset: str, *minutes: float, matters: tuple[Matter, ...] = ("ordinary",), allow: bool = False
) -> None:
    starts = [at(minute) for minute in minutes]
    check_plan(PRESETS[preset], starts, MADRID, matters=matters, statutes_allow=allow)


@pytest.mark.parametrize(
    ("preset", "gap", "source"),
    [("ar", 60, "Ley 20.337"), ("euskadi", 30, "Ley 11/2019"), ("br", 60, "Lei 5.764/1971")],
)
def test_minutes_between_calls(preset: str, gap: int, source: str) -> None:
    plan(preset, 0, gap)
    plan(preset, 0, gap + 1)
    for short in (gap - 1, gap - 1 / 60):
        error = refusal("call_too_soon", partial(plan, preset, 0, short), source=source)
        assert error.data["earliest_at"] == at(gap).isoformat()


def test_the_third_call_of_brazil_waits_as_well() -> None:
    plan("br", 0, 60, 120)
    refusal("call_too_soon", lambda: plan("br", 0, 60, 119), source="Lei 5.764/1971")
    refusal("no_such_call", lambda: plan("br", 0, 60, 120, 180))


def test_another_day_is_one_of_the_meetings_own_zone() -> None:
    it, source = PRESETS["it"], PRESETS["it"].calls[1].min_gap.source
    first = datetime(2028, 3, 10, 9, 0, tzinfo=ROME)
    midnight = datetime(2028, 3, 11, 0, 0, tzinfo=ROME)
    asked: tuple[tuple[Matter, ...], ...] = (
        ("ordinary",), ("extraordinary",), ("ordinary", "extraordinary"),
    )  # fmt: skip
    for matters in asked:
        check_plan(it, [first, midnight], ROME, matters=matters)
        error = refusal(
            "call_too_soon",
            partial(check_plan, it, [first, midnight - SECOND], ROME, matters=matters),
            source=source,
        )
        assert datetime.fromisoformat(str(error.data["earliest_at"])) == midnight
    utc_next_day = datetime(2028, 3, 10, 23, 30, tzinfo=UTC)  # half past midnight in Rome
    check_plan(it, [first, utc_next_day], ROME)
    refusal("call_too_soon", lambda: check_plan(it, [first, utc_next_day], UTC), source=source)
    assert earliest_after(it.calls[1].min_gap, first, ROME) == midnight


def test_uruguay_another_day_within_thirty_or_an_hour_if_the_statutes_allow() -> None:
    day, source = 24 * 60, "Ley 18.407"
    plan("uy", 0, day)
    plan("uy", 0, 30 * day)
    refusal("call_too_late", lambda: plan("uy", 0, 31 * day), source=source)
    refusal("call_too_soon", lambda: plan("uy", 0, 60), source=source)
    plan("uy", 0, 60, allow=True)
    error = refusal("call_too_soon", lambda: plan("uy", 0, 59, allow=True), source=source)
    assert error.data["earliest_at"] == at(60).isoformat()
    refusal("no_such_call", lambda: plan("uy", 0, day, matters=("extraordinary",)))
    plan("uy", 0, day, matters=("ordinary", "extraordinary"))
    assert matters_at(PRESETS["uy"], ("ordinary", "extraordinary"), 2) == ("ordinary",)
    assert matters_at(PRESETS["uy"], ("ordinary", "extraordinary"), 1) == ("ordinary", "extraordinary")


@pytest.mark.parametrize("preset", ["es", "uk", "fr_scop", "br_work"])
def test_where_no_source_says_how_long_a_later_call_is_only_later(preset: str) -> None:
    plan(preset, 0, 1)
    refusal("calls_order", lambda: plan(preset, 0, 0))
    refusal("calls_order", lambda: plan(preset, 0, -1))
    assert earliest_after(PRESETS[preset].calls[1].min_gap, at(), MADRID) == at()


@pytest.mark.parametrize("preset", ["ca", "ca_quebec", "us_ca"])
def test_one_call_only(preset: str) -> None:
    plan(preset, 0)
    refusal("no_such_call", lambda: plan(preset, 0, 60))


def test_extraordinary_calls_of_the_european_cooperative() -> None:
    refusal("no_such_call", lambda: plan("eu_sce", 0, 60))
    plan("eu_sce", 0, 60, matters=("extraordinary",))


def test_a_meeting_has_a_first_call() -> None:
    refusal("no_call", lambda: plan("ar"))


def opens(calls: list[Planned], n: int, minutes: float, quorum: QuorumResult = MET) -> None:
    check_open(PRESETS["ar"], calls, n, at(minutes), BUENOS_AIRES, [quorum])


def test_a_call_opens_at_its_hour_and_with_its_quorum() -> None:
    calls = [Planned(at(0)), Planned(at(60))]
    refusal("call_not_yet", lambda: opens(calls, 1, -1 / 60))
    opens(calls, 1, 0)
    opens(calls, 1, 50)
    error = refusal("no_quorum", lambda: opens(calls, 1, 0, NOT), source="Ley 20.337")
    assert (error.data["here"], error.data["needed"]) == (10, 11)


def test_calls_out_of_order() -> None:
    refusal("call_before_waits", lambda: opens([Planned(at(0)), Planned(at(60))], 2, 60))
    failed = [Planned(at(0), failed_at=at(20)), Planned(at(60))]
    refusal("call_not_yet", lambda: opens(failed, 2, 60 - 1 / 60))
    opens(failed, 2, 60)
    refusal("call_has_failed", lambda: opens(failed, 1, 60))
    refusal("meeting_is_open", lambda: opens([failed[0], Planned(at(60), opened_at=at(60))], 2, 61))
    for n in (0, 3):
        refusal("call_not_convened", partial(opens, failed, n, 61))


def test_a_meeting_planned_too_close_opens_only_when_the_gap_is_over() -> None:
    close = [Planned(at(0), failed_at=at(5)), Planned(at(30))]
    refusal("call_too_soon", lambda: opens(close, 2, 59), source="Ley 20.337")
    opens(close, 2, 60)


def test_one_matter_with_its_quorum_is_enough_to_open() -> None:
    es = PRESETS["uy"]
    calls = [Planned(at(0))]
    both: tuple[Matter, ...] = ("ordinary", "extraordinary")
    check_open(es, calls, 1, at(0), MADRID, [MET, NOT], matters=both)
    refusal(
        "no_quorum",
        lambda: check_open(es, calls, 1, at(0), MADRID, [NOT, NOT], matters=both),
        source="Ley 18.407",
    )


def test_giving_a_call_up() -> None:
    calls = [Planned(at(0)), Planned(at(60))]
    check_fail(PRESETS["ar"], calls, 1, at(0), [NOT])
    refusal("call_waits", lambda: check_fail(PRESETS["ar"], calls, 1, at(-1), [NOT]), source=None)
    refusal("call_is_quorate", lambda: check_fail(PRESETS["ar"], calls, 1, at(0), [MET]))
    refusal("call_before_waits", lambda: check_fail(PRESETS["ar"], calls, 2, at(60), [NOT]))


def test_the_british_wait_half_an_hour() -> None:
    uk, calls = PRESETS["uk"], [Planned(at(0)), Planned(at(60))]
    assert waits_until(uk, calls, 1, matters=("ordinary",)) == at(30)
    source = "Co-operatives UK worker model rules"
    refusal("call_waits", lambda: check_fail(uk, calls, 1, at(30) - SECOND, [NOT]), source=source)
    check_fail(uk, calls, 1, at(30), [NOT])
