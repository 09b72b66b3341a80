"""Who is here at a moment: at each boundary, and whatever the order of events."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st
from pydantic import ValidationError

from app.rules.bylaws import PRESETS, Bylaws
from app.rules.bylaws.judge import check_quorum
from app.rules.meeting import Event, Roll, attendance, entitled, quorum_course, quorum_of, standing_at
from app.rules.meeting.presence import after_recess, holders_between, registered_by, standings
from app.rules.meeting.quorum import QuorumCourse
from app.rules.meeting.roll import check_entitled
from tests.meeting.makers import arrived, at, given, left, names, refusal, revoked, roll, settled, undecided

EUSKADI, AR, ES = PRESETS["euskadi"], PRESETS["ar"], PRESETS["es"]
LASTING = settled("es", "proxy.revoked_by_presence", False)


def test_here_from_the_moment_of_arriving_until_that_of_leaving() -> None:
    events = [left("m1", 30), arrived("m1", 10)]
    for minute, here in ((9.99, False), (10, True), (29.99, True), (30, False), (31, False)):
        assert ("m1" in standing_at(AR, roll(3), events, at(minute)).present) == here


def test_in_two_places_is_here_once_until_the_last_is_left() -> None:
    events = [
        arrived("m1", 0, "door"),
        arrived("m1", 5, "online"),
        left("m1", 10, "door"),
        left("m1", 20, "online"),
    ]
    assert attendance(roll(2), standing_at(AR, roll(2), events, at(6))).present == 1
    assert standing_at(AR, roll(2), events, at(15)).present == {"m1"}
    assert not standing_at(AR, roll(2), events, at(20)).present
    everywhere = [*events[:2], left("m1", 10)]
    assert not standing_at(AR, roll(2), everywhere, at(10)).present


def test_leaving_and_coming_at_one_moment_is_being_here() -> None:
    events = [arrived("m1", 0), arrived("m1", 10), left("m1", 10)]
    assert standing_at(AR, roll(1), events, at(10)).present == {"m1"}


def test_strangers_do_not_count() -> None:
    assert not standing_at(AR, roll(2), [arrived("guest")], at(1)).present
    assert not standing_at(AR, roll(2), [given("guest", "m1"), arrived("m1")], at(1)).represented
    assert not standing_at(AR, roll(2), [given("m1", "guest"), arrived("guest")], at(1)).represented
    with_family = Roll(roll(2).electors, other_holders=frozenset({"guest"}))
    standing = standing_at(AR, with_family, [given("m1", "guest"), arrived("guest")], at(1))
    assert (standing.present, standing.represented) == (frozenset(), {"m1": "guest"})


def test_represented_only_while_the_holder_is_here() -> None:
    events = [given("m1", "m2"), arrived("m2", 10), left("m2", 30)]
    for minute, represented in ((9, {}), (10, {"m1": "m2"}), (29, {"m1": "m2"}), (30, {})):
        standing = standing_at(EUSKADI, roll(3), events, at(minute))
        assert standing.represented == represented
        assert standing.votes_of("m2") == tuple(represented)


def test_one_that_names_no_holder_represents_while_it_is_in_force_where_the_bylaws_say_so() -> None:
    fr = PRESETS["fr_scop"]
    events = [given("m1", None), arrived("m1", 10), left("m1", 20), revoked("m2", 30), given("m2", None, 25)]
    for bylaws, counts in ((fr, True), (ES, False), (settled("it", "proxy.blank", "void"), False)):
        first = standing_at(bylaws, roll(3), events, at(9))
        assert (first.with_board, first.votes_of("m3")) == (("m1",) if counts else (), ())
        assert not standing_at(bylaws, roll(3), events, at(10)).represented
        assert standing_at(bylaws, roll(3), events, at(29)).represented == ({"m2": None} if counts else {})
        assert not standing_at(bylaws, roll(3), events, at(30)).represented
    assert standing_at(fr, roll(3), events, at(29)).doubtful == {"m1": None}
    assert not standing_at(fr, roll(3), events, at(9)).without({"m1"}).represented


def test_a_proxy_passed_on_represents_nobody() -> None:
    events = [given("m1", "m2"), given("m2", "m3"), arrived("m3")]
    assert standing_at(EUSKADI, roll(3), events, at(1)).represented == {"m2": "m3"}


def test_revoked_counts_until_then_and_the_last_given_holds() -> None:
    events = [given("m1", "m2"), arrived("m2"), arrived("m3"), revoked("m1", 20), given("m1", "m3", 40)]
    for minute, by in ((19, "m2"), (20, None), (39, None), (40, "m3")):
        assert standing_at(EUSKADI, roll(3), events, at(minute)).represented.get("m1") == by
    replaced = [given("m1", "m2"), given("m1", "m3", -30), arrived("m2"), arrived("m3")]
    assert standing_at(EUSKADI, roll(3), replaced, at(1)).represented == {"m1": "m3"}


def test_the_givers_presence_ends_the_proxy_as_the_bylaws_say() -> None:
    events = [given("m1", "m2"), arrived("m2"), arrived("m1", 10), left("m1", 20)]
    for bylaws, after, doubt in (
        (EUSKADI, {}, {}),  # Ley 11/2019: presence revokes
        (LASTING, {"m1": "m2"}, {}),
        (ES, {}, {"m1": "m2"}),  # no source says
    ):
        assert standing_at(bylaws, roll(3), events, at(9)).represented == {"m1": "m2"}
        during = standing_at(bylaws, roll(3), events, at(10))
        assert during.present == {"m1", "m2"}
        assert not during.represented
        assert not during.doubtful
        ended = standing_at(bylaws, roll(3), events, at(20))
        assert (ended.represented, ended.doubtful) == (after, doubt)


def test_given_while_here_counts_after_leaving() -> None:
    events = [arrived("m1"), arrived("m2"), given("m1", "m2", 10), left("m1", 20)]
    assert not standing_at(EUSKADI, roll(3), events, at(15)).represented
    assert standing_at(EUSKADI, roll(3), events, at(20)).represented == {"m1": "m2"}
    again = [*events, arrived("m1", 30), left("m1", 40)]
    assert not standing_at(EUSKADI, roll(3), again, at(40)).represented


def test_a_quorum_that_hangs_on_a_doubtful_proxy_is_undecided() -> None:
    events = [given("m1", "m2"), arrived("m2"), arrived("m1", 10), left("m1", 20)]
    standing = standing_at(ES, roll(3), events, at(20))
    undecided(
        "proxy.revoked_by_presence", lambda: quorum_of(ES, roll(3), standing, matter="ordinary", call=1)
    )
    assert quorum_of(ES, roll(1 + 1), standing_at(ES, roll(2), events, at(19)), matter="ordinary", call=1).met
    assert not quorum_of(ES, roll(9), standing_at(ES, roll(9), events, at(20)), matter="ordinary", call=1).met


def test_votes_are_counted_where_they_differ() -> None:
    weighted = Roll({"m1": 5, "m2": 1, "m3": 1})
    found = attendance(weighted, standing_at(ES, weighted, [given("m1", "m2"), arrived("m2")], at(1)))
    assert (found.votes, found.votes_present, found.votes_represented) == (7, 1, 5)
    assert (found.electors, found.present, found.represented) == (3, 1, 1)
    assert check_quorum(ES, found, matter="ordinary", call=1).voted == 6
    assert attendance(roll(2), standing_at(ES, roll(2), [], at(0))).votes is None
    with pytest.raises(ValueError, match="0 or more"):
        Roll({"m1": -1})


def test_postal_votes_are_represented_once_and_leave_if_the_motion_changed() -> None:
    it = PRESETS["it"]
    standing = standing_at(it, roll(10), [arrived("m1"), given("m2", "m1")], at(1))
    by_post = frozenset({"m1", "m2", "m3", "m4", "stranger"})
    same = attendance(roll(10), standing, by_post=by_post)
    other = attendance(roll(10), standing, by_post=by_post, motion_changed=True)
    assert (same.present, same.represented, same.postal, other.postal) == (1, 3, 0, 2)
    assert check_quorum(it, same, matter="ordinary", call=1).voted == 4
    assert check_quorum(it, other, matter="ordinary", call=1).voted == 2


def _course(preset: str | None, check: str | None, minutes: float, opened: float = 0) -> QuorumCourse:
    bylaws = settled(preset or "es", "quorum_check", check) if check else PRESETS[preset or "es"]
    events = [*(arrived(name) for name in names(6)), left("m1", 30), arrived("m1", 60)]
    return quorum_course(
        bylaws, roll(10), events, opened_at=at(opened), now=at(minutes), matter="ordinary", call=1
    )


def test_quorum_at_opening_or_throughout() -> None:
    for minute, holds in ((29, True), (30, True), (59, True), (60, True)):
        assert _course("euskadi", None, minute).holds == holds  # Ley 11/2019: at the opening
        assert _course("ca", None, minute).holds == holds
    for minute, holds in ((29, True), (30, False), (59, False), (60, True)):
        course = _course("es", "continuous", minute)
        assert course.holds == holds
        assert course.lost_at == (None if holds else at(30))
    assert not _course(
        "euskadi", None, 61, opened=40
    ).holds  # opened without one: coming later does not mend it


def test_where_nothing_says_it_is_only_refused_if_it_matters() -> None:
    assert _course("es", None, 29).holds
    assert _course("es", None, 60).holds
    undecided("quorum_check", lambda: _course("es", None, 30))


def test_a_doubtful_proxy_in_between_stops_nothing_but_now() -> None:
    def course(check: str, minutes: float) -> QuorumCourse:
        bylaws = settled("es", "quorum_check", check)
        events = [given("m1", "m2"), arrived("m2"), arrived("m1", 10), left("m1", 20), arrived("m3", 30)]
        return quorum_course(
            bylaws, roll(3), events, opened_at=at(0), now=at(minutes), matter="ordinary", call=1
        )

    assert course("continuous", 19).holds
    undecided("proxy.revoked_by_presence", lambda: course("continuous", 25))
    assert course("opening", 25).holds
    later = course("continuous", 30)
    assert (later.holds, later.lost_at, later.now.voted) == (True, None, 2)


def test_after_a_recess_only_those_registered_before_it() -> None:
    uy = settled("uy", "proxy.revoked_by_presence", True)
    events = [arrived("m1"), left("m1", 5), arrived("m2"), given("m3", "m2"), arrived("m4", 61)]
    assert registered_by(uy, roll(5), events, at(60)) == {"m1", "m2", "m3"}
    assert after_recess(uy, roll(5), events, at(60)) == {"m1", "m2", "m3"}
    assert after_recess(uy, roll(5), events, at(61)) == {"m1", "m2", "m3", "m4"}
    assert after_recess(AR, roll(5), events, at(60)) == set(names(5))
    assert registered_by(uy, roll(5), [], at(60)) == frozenset()


def test_who_was_represented_between_two_moments_and_by_whom() -> None:
    """Not who took the vote back before, nor whose holder never came; who came later was represented until then."""
    bylaws = settled("es", "proxy.revoked_by_presence", True)
    events = [
        given("m2", "m1", 0),
        given("m3", "m1", 0),
        revoked("m3", 5),
        given("m4", "m6", 0),
        given("m5", "m1", 0),
        arrived("m1", 10),
        arrived("m5", 15),
        arrived("m2", 30),
    ]
    assert holders_between(bylaws, roll(6), events, at(20), at(60)) == {"m2": ("m1",)}
    assert holders_between(bylaws, roll(6), events, at(30), at(60)) == {}
    again = [*events, revoked("m2", 40), left("m2", 40), given("m2", "m7", 41), arrived("m7", 42)]
    assert holders_between(bylaws, roll(7), again, at(20), at(60)) == {"m2": ("m1", "m7")}


def test_the_days_in_the_register() -> None:
    day = date(2028, 3, 10)
    joined = {f"d{n}": day - timedelta(days=n) for n in (0, 10, 89, 90, 91)}
    assert entitled(PRESETS["it"], joined, day) == {"d90", "d91"}
    assert entitled(PRESETS["it"], joined, day + timedelta(days=1)) == {"d89", "d90", "d91"}
    assert entitled(ES, joined, day) == set(joined)
    fixed = settled("es", "voters.record_date", 10)
    assert entitled(fixed, joined, day) == {"d10", "d89", "d90", "d91"}


def test_who_entered_too_late_is_told_by_how_much_and_the_article() -> None:
    day = date(2028, 3, 10)
    it, fixed = PRESETS["it"], settled("es", "voters.record_date", 10)
    error = refusal(
        "joined_too_late",
        lambda: check_entitled(it, day - timedelta(days=89), day),
        source="Codice civile 2538–39",
    )
    assert (error.data["days"], error.data["needed"]) == (89, 90)
    check_entitled(it, day - timedelta(days=90), day)
    source = fixed.voters.record_date.source
    error = refusal(
        "electorate_fixed", lambda: check_entitled(fixed, day - timedelta(days=9), day), source=source
    )
    assert error.data["last_on"] == "2028-02-29"
    check_entitled(fixed, day - timedelta(days=10), day)
    check_entitled(ES, day, day)


def test_an_event_that_contradicts_itself_is_refused() -> None:
    for values in (
        {"kind": "given", "member": "m1", "holder": "m1"},
        {"kind": "arrived", "member": "m1", "holder": "m2"},
    ):
        with pytest.raises(ValidationError):
            Event.model_validate({**values, "at": at()})


PEOPLE = (*names(5), "guest")
MINUTES = st.integers(0, 12)
EVENTS = st.lists(
    st.one_of(
        st.builds(arrived, st.sampled_from(PEOPLE), MINUTES, st.sampled_from(["door", "online"])),
        st.builds(left, st.sampled_from(PEOPLE), MINUTES, st.sampled_from(["door", "online", None])),
        st.builds(revoked, st.sampled_from(PEOPLE), MINUTES),
        st.tuples(st.sampled_from(PEOPLE), st.sampled_from(PEOPLE), MINUTES)
        .filter(lambda one: one[0] != one[1])
        .map(lambda one: given(*one)),
    ),
    max_size=30,
)
BYLAWS = st.sampled_from([EUSKADI, LASTING, ES])


@for_all(BYLAWS, EVENTS, MINUTES, st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None)
def test_the_order_of_reading_never_matters(
    bylaws: Bylaws, events: list[Event], minute: int, random: Random
) -> None:
    shuffled = list(events)
    random.shuffle(shuffled)
    assert standing_at(bylaws, roll(5), shuffled, at(minute)) == standing_at(
        bylaws, roll(5), events, at(minute)
    )
    repeated = [*events, *shuffled]
    assert (
        standing_at(bylaws, roll(5), repeated, at(minute)).present
        == standing_at(bylaws, roll(5), events, at(minute)).present
    )


@for_all(BYLAWS, EVENTS)
@settings(max_examples=200, deadline=None)
def test_never_more_than_all_and_nobody_twice(bylaws: Bylaws, events: list[Event]) -> None:
    for moment, standing in standings(bylaws, roll(5), events, at(0), at(12)):
        assert standing == standing_at(bylaws, roll(5), events, moment)
        groups = (standing.present, set(standing.represented), set(standing.doubtful))
        assert sum(len(group) for group in groups) == len(set().union(*groups)) <= 5
        assert set().union(*groups) <= set(names(5))
        assert set(standing.represented.values()) <= standing.present
        found = attendance(roll(5), standing, doubtful=True)
        assert found.present + found.represented <= found.electors


@for_all(BYLAWS, EVENTS, MINUTES)
@settings(max_examples=200, deadline=None)
def test_what_comes_later_changes_nothing_before(bylaws: Bylaws, events: list[Event], minute: int) -> None:
    before = [one for one in events if one.at <= at(minute)]
    assert standing_at(bylaws, roll(5), events, at(minute)) == standing_at(
        bylaws, roll(5), before, at(minute)
    )


@for_all(BYLAWS, EVENTS, MINUTES, st.sampled_from(names(5)))
@settings(max_examples=200, deadline=None)
def test_void_proxies_never_count(bylaws: Bylaws, events: list[Event], minute: int, member: str) -> None:
    holder = next(name for name in names(5) if name != member)
    gone = [*events, left(member, 12.5), left(holder, 12.5)]
    revoked_then = [*gone, revoked(member, 13), arrived(holder, 13)]
    assert member not in standing_at(bylaws, roll(5), revoked_then, at(13)).represented
    came_then = [*gone, given(member, holder, 13), arrived(holder, 13), arrived(member, 14), left(member, 15)]
    standing = standing_at(bylaws, roll(5), came_then, at(15 + minute))
    counted = {**standing.represented, **standing.doubtful}
    assert (member in counted) == (bylaws is not EUSKADI)
    assert (member in standing.represented) == (bylaws is LASTING)


@for_all(BYLAWS, EVENTS, MINUTES, st.sampled_from(names(5)))
@settings(max_examples=200, deadline=None)
def test_whoever_comes_never_lowers_the_quorum(
    bylaws: Bylaws, events: list[Event], minute: int, member: str
) -> None:
    def here(known: list[Event]) -> int:
        found = attendance(roll(5), standing_at(bylaws, roll(5), known, at(minute)))
        return found.here("members")

    assert here([*events, arrived(member, minute)]) >= here(events)
    assert here([*events, left(member, minute)]) <= here(events)
