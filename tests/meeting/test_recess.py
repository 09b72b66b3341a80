"""A recess: until when, who may go on, and who votes after it."""

from datetime import datetime, timedelta
from functools import partial

import pytest
from hypothesis import given as by
from hypothesis import strategies as st

from app.rules.bylaws import PRESETS
from app.rules.meeting import Event, quorum_of, standing_at
from app.rules.meeting.presence import standings
from app.rules.meeting.recess import (
    DOORS_BEFORE,
    Recess,
    check_close,
    check_go_on,
    check_until,
    first_sitting_ended,
    not_registered,
    on_another_day,
    registered,
    that_count,
)
from app.rules.quorum import QuorumResult
from tests.meeting.makers import (
    BUENOS_AIRES,
    START,
    arrived,
    at,
    given,
    left,
    names,
    refusal,
    roll,
    settled,
)

AR, UY = PRESETS["ar"], PRESETS["uy"]
ART_57, ART_32 = "Ley 20.337 art. 57", "Ley 18.407 art. 32"


def test_it_ends_later_than_it_begins() -> None:
    check_until(PRESETS["es"], START, at(60), at(60) + timedelta(microseconds=1), BUENOS_AIRES)
    refusal("recess_past", lambda: check_until(PRESETS["es"], START, at(60), at(60), BUENOS_AIRES))


@pytest.mark.parametrize(("code", "source"), [("ar", ART_57), ("uy", ART_32)])
def test_thirty_days_in_all_where_the_law_says_so(code: str, source: str) -> None:
    opened = datetime(2028, 3, 10, 23, 30, tzinfo=BUENOS_AIRES)
    last = datetime(2028, 4, 9, 23, 59, tzinfo=BUENOS_AIRES)
    for began in (opened + timedelta(hours=1), opened + timedelta(days=20)):  # a second one gets no more
        check_until(PRESETS[code], opened, began, last, BUENOS_AIRES)
        step = partial(check_until, PRESETS[code], opened, began, last + timedelta(minutes=1), BUENOS_AIRES)
        error = refusal("recess_too_long", step, source=source)
        assert (error.data["most"], error.data["last_on"]) == (30, "2028-04-09")
    check_until(PRESETS["it"], opened, opened, last + timedelta(days=300), BUENOS_AIRES)


def test_another_day_begins_at_midnight_where_the_meeting_is() -> None:
    began = datetime(2028, 3, 10, 13, 5, tzinfo=BUENOS_AIRES)
    midnight = datetime(2028, 3, 11, tzinfo=BUENOS_AIRES)
    assert not on_another_day(began, midnight - timedelta(seconds=1), BUENOS_AIRES)
    assert on_another_day(began, midnight, BUENOS_AIRES)
    short = midnight + timedelta(minutes=10)  # across midnight, with the doors open all along
    assert not on_another_day(short - DOORS_BEFORE, short, BUENOS_AIRES)
    assert on_another_day(short - DOORS_BEFORE - timedelta(microseconds=1), short, BUENOS_AIRES)


def test_it_goes_on_at_its_hour_and_not_before() -> None:
    recess = Recess(at(0), at(60))
    check_go_on(AR, recess, at(60), [], call=1)
    early = at(60) - timedelta(microseconds=1)
    error = refusal("in_recess", lambda: check_go_on(AR, recess, early, [], call=1))
    assert error.data["until_at"] == at(60).isoformat()
    check_close(recess, at(60))
    refusal("in_recess", lambda: check_close(recess, early))


def test_a_quorum_that_is_checked_throughout_is_needed_to_go_on() -> None:
    throughout, recess = settled("euskadi", "quorum_check", "continuous"), Recess(at(0), at(60))

    def quorum(here: int) -> list[QuorumResult]:
        standing = standing_at(throughout, roll(10), [arrived(one) for one in names(here)], at(60))
        return [quorum_of(throughout, roll(10), standing, matter="ordinary", call=1)]

    enough = next(here for here in range(11) if quorum(here)[0].met)
    check_go_on(throughout, recess, at(60), quorum(enough), call=1)
    source = throughout.quorum_check.source
    error = refusal(
        "no_quorum",
        lambda: check_go_on(throughout, recess, at(60), quorum(enough - 1), call=1),
        source=source,
    )
    assert (error.data["here"], error.data["needed"]) == (enough - 1, enough)
    refusal("no_quorum", lambda: check_go_on(throughout, recess, at(60), [], call=1), source=source)
    for check in ("opening", None):
        check_go_on(settled("euskadi", "quorum_check", check), recess, at(60), quorum(0), call=1)


def test_newcomers_are_not_counted_and_carry_nobodys_vote() -> None:
    events = [
        arrived("m1"), left("m1", 5), arrived("m2"), given("m3", "m2"), given("m4", "m5"),  # m5 never came
        left("m2", 60), arrived("m1", 100), arrived("m5", 100), arrived("m6", 100), given("m3", "m1", 90),
    ]  # fmt: skip
    ended = first_sitting_ended([Recess(at(600), at(700)), Recess(at(60), at(90), at(95))])
    assert ended == at(60)
    allowed = registered(UY, roll(6), events, ended)
    assert allowed == frozenset({"m1", "m2", "m3"})
    standing = standing_at(UY, roll(6), that_count(roll(6), events, allowed), at(120))
    assert (set(standing.present), dict(standing.represented)) == ({"m1"}, {"m3": "m1"})
    everyone = standing_at(AR, roll(6), events, at(120))
    assert everyone.present == {"m1", "m5", "m6"}
    assert registered(AR, roll(6), events, ended) is None
    assert registered(UY, roll(6), events, first_sitting_ended([])) is None
    assert that_count(roll(6), events, None) == events
    error = not_registered(UY)
    assert (error.code, error.data["source"]) == ("not_registered", ART_32)


def _events(draw: st.DrawFn) -> list[Event]:
    moments = st.integers(0, 20)
    found: list[Event] = []
    for _ in range(draw(st.integers(0, 14))):
        (who, holder), when = draw(st.permutations(names(5)))[:2], draw(moments)
        found.append(draw(st.sampled_from([arrived(who, when), left(who, when), given(who, holder, when)])))
    return found


@by(st.composite(_events)(), st.integers(0, 20))
def test_before_the_recess_nothing_changes_and_after_it_only_the_registered_count(
    events: list[Event], ended: int
) -> None:
    uy = settled("uy", "proxy.revoked_by_presence", False)
    allowed = registered(uy, roll(5), events, at(ended))
    assert allowed is not None
    kept = that_count(roll(5), events, allowed)
    for moment in range(ended + 1):
        assert standing_at(uy, roll(5), kept, at(moment)) == standing_at(uy, roll(5), events, at(moment))
    for _, standing in standings(uy, roll(5), kept, at(ended), at(21)):
        assert standing.present | standing.represented.keys() <= allowed
