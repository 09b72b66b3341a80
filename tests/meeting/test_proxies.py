"""May this proxy be given: the law's number, one fewer and one more, and every other bar."""

from collections.abc import Mapping
from functools import partial

import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from app.rules.bylaws import PRESETS, Bylaws
from app.rules.bylaws.judge import proxies_most
from app.rules.meeting import MeetingError, Roll, standing_at
from app.rules.meeting.proxies import Person, Room, check_proxy, over_limit
from tests.meeting.makers import arrived, at, given, names, refusal, roll, settled, undecided

A, B, C = (Person(id=name) for name in "abc")
OUTSIDE = ("aunt", "stranger")


def give(
    bylaws: Bylaws,
    giver: Person = A,
    holder: Person = B,
    *,
    in_force: Mapping[str, str | None] | None = None,
    members: int = 100,
    meetings: int = 1,
) -> Room:
    room = check_proxy(bylaws, giver, holder, in_force=in_force or {}, members=members, meetings=meetings)
    assert room is not None
    return room


def give_blank(bylaws: Bylaws, giver: Person = A, in_force: Mapping[str, str | None] | None = None) -> bool:
    """Whether a proxy that names no holder is let through; a refusal is raised."""
    return check_proxy(bylaws, giver, None, in_force=in_force or {}, members=100) is None


def held(number: int) -> dict[str, str]:
    """So many proxies that b holds."""
    return dict.fromkeys(names(number, "giver"), "b")


@pytest.mark.parametrize(
    ("preset", "members", "most"),
    [
        ("it", 30, 10), ("es", 30, 2), ("euskadi", 30, 2), ("ar", 21, 2), ("uy", 30, 1), ("uk", 30, 5),
        ("fr_scop", 19, 1), ("fr_scop", 20, 1), ("fr_scop", 39, 1), ("fr_scop", 40, 2), ("fr_scop", 59, 2),
        ("fr_scop", 60, 3),
    ],
)  # fmt: skip
def test_as_many_as_the_law_lets_and_not_one_more(preset: str, members: int, most: int) -> None:
    bylaws = PRESETS[preset]
    assert give(bylaws, in_force=held(most - 1), members=members) == Room(held=most, most=most)
    error = refusal(
        "too_many_proxies",
        lambda: give(bylaws, in_force=held(most), members=members),
        source=bylaws.proxy.max.source,
    )
    assert (error.data["held"], error.data["most"]) == (most, most)


def test_the_eleventh_is_refused_with_the_article() -> None:
    error = refusal(
        "too_many_proxies", lambda: give(PRESETS["it"], in_force=held(10)), source="Codice civile 2538–39"
    )
    assert error.data["most"] == 10


@pytest.mark.parametrize("preset", ["br", "us_ca", "ca_quebec"])
def test_banned(preset: str) -> None:
    refusal("proxies_banned", lambda: give(PRESETS[preset]), source=PRESETS[preset].proxy.allowed.source)


@pytest.mark.parametrize("preset", ["br_work", "ca", "eu_sce"])
def test_not_guessed_where_nothing_says_that_there_are_proxies(preset: str) -> None:
    undecided("proxy.allowed", lambda: give(PRESETS[preset]))
    undecided("proxy.max", lambda: give(settled(preset, "proxy.allowed", True)))


def test_not_to_oneself_and_not_twice() -> None:
    refusal("proxy_to_oneself", lambda: give(PRESETS["it"], A, A))
    refusal("proxy_to_oneself", lambda: give(PRESETS["eu_sce"], A, A))
    refusal("proxy_given_already", lambda: give(PRESETS["it"], in_force={"a": "c"}))


def test_only_of_and_to_those_who_may_vote() -> None:
    it = PRESETS["it"]
    for giver in (Person(id="a", entitled=False), Person(id="a", member=False)):
        refusal("giver_not_entitled", partial(give, it, giver))
    source = it.proxy.holder.source
    refusal("holder_not_entitled", lambda: give(it, A, Person(id="b", entitled=False)), source=source)


@pytest.mark.parametrize("preset", ["it", "ar", "uy", "euskadi", "fr_scop"])
def test_members_only(preset: str) -> None:
    outsider = Person(id="b", member=False, entitled=False, family=True)
    source = PRESETS[preset].proxy.holder.source
    refusal("holder_not_member", lambda: give(PRESETS[preset], A, outsider), source=source)


def test_family_in_spain_but_not_for_worker_members() -> None:
    es, source = PRESETS["es"], "Ley 27/1999 art. 27"
    family = Person(id="b", member=False, entitled=False, family=True)
    assert give(es, A, family) == Room(held=1, most=2)
    refusal("family_for_worker", lambda: give(es, Person(id="a", worker=True), family), source=source)
    other = Person(id="b", member=False, entitled=False)
    refusal("holder_not_family", lambda: give(es, A, other), source=source)
    assert give(es, Person(id="a", worker=True), B).held == 1


def test_anyone_in_britain() -> None:
    assert give(PRESETS["uk"], A, Person(id="b", member=False, entitled=False)) == Room(held=1, most=5)
    silent = settled("uk", "proxy.holder", None)
    assert give(silent).held == 1
    undecided("proxy.holder", lambda: give(silent, A, Person(id="b", member=False, entitled=False)))


def test_officers_where_they_are_barred() -> None:
    officer = Person(id="b", officer=True)
    refusal("officer_holds", lambda: give(PRESETS["ar"], A, officer), source="Ley 20.337")
    assert give(PRESETS["ar"], Person(id="a", officer=True), B).held == 1
    for silent in ("es", "it", "uk"):
        assert give(PRESETS[silent], A, officer).held == 1


def test_one_meeting_where_the_bylaws_say_so() -> None:
    bylaws = settled("it", "proxy.per_meeting", True)
    assert give(bylaws).held == 1
    refusal("proxy_one_meeting", lambda: give(bylaws, meetings=2), source="Our statutes, art. 12")
    assert give(settled("it", "proxy.per_meeting", False), meetings=2).held == 1
    undecided("proxy.per_meeting", lambda: give(PRESETS["it"], meetings=2))


def test_one_that_names_no_holder_is_good_only_where_it_follows_the_board() -> None:
    void, fr = settled("it", "proxy.blank", "void"), PRESETS["fr_scop"]
    refusal("proxy_blank", lambda: give_blank(void), source="Our statutes, art. 12")
    refusal("proxy_blank", lambda: give_blank(PRESETS["it"]))
    assert give(void).held == 1
    blank = dict.fromkeys(names(50, "giver"))
    assert give_blank(fr, A, blank), "no holder, so no holder has too many"
    assert give(fr, A, B, in_force=blank, members=60) == Room(held=1, most=3)
    assert over_limit(fr, blank.items(), 20) == ()
    refusal("giver_holds_proxies", lambda: give_blank(fr, A, {"c": "a"}))
    refusal("proxy_given_already", lambda: give(fr, A, B, in_force={"a": None}))
    refusal("proxy_onward", lambda: give(fr, A, B, in_force={"b": None}))
    refusal("giver_not_entitled", lambda: give_blank(fr, Person(id="a", entitled=False)))


def test_a_holder_who_is_no_member_has_as_many_as_others_and_not_one_more() -> None:
    uk, stranger = PRESETS["uk"], Person(id="b", member=False, entitled=False)
    assert give(uk, A, stranger, in_force=held(4)) == Room(held=5, most=5)
    refusal("too_many_proxies", lambda: give(uk, A, stranger, in_force=held(5)), source=uk.proxy.max.source)


def test_not_onward_and_not_in_a_circle() -> None:
    it = PRESETS["it"]
    refusal("proxy_circle", lambda: give(it, A, B, in_force={"b": "a"}))
    refusal("proxy_circle", lambda: give(it, A, B, in_force={"b": "c", "c": "a"}))
    refusal("proxy_onward", lambda: give(it, A, B, in_force={"b": "c"}))
    refusal("proxy_onward", lambda: give(it, A, B, in_force={"b": "c", "c": "b"}))
    refusal("giver_holds_proxies", lambda: give(it, A, B, in_force={"c": "a"}))
    assert give(it, A, B, in_force={"c": "b"}).held == 2


def test_when_members_leave_the_latest_are_over() -> None:
    fr = PRESETS["fr_scop"]
    in_force = [("m1", "b"), ("m2", "b"), ("m3", "c"), ("m4", "b")]
    assert over_limit(fr, in_force, 60) == ()
    assert over_limit(fr, in_force, 59) == ("m4",)
    assert over_limit(fr, in_force, 39) == ("m2", "m4")


@for_all(
    st.sampled_from(["it", "ar", "uy", "uk", "euskadi", "es", "fr_scop"]),
    st.lists(
        st.tuples(st.sampled_from(names(12)), st.sampled_from([*names(12), *OUTSIDE, None])), max_size=40
    ),
)
@settings(max_examples=150, deadline=None)
def test_whatever_is_let_through_all_count_and_none_has_too_many(
    preset: str, wishes: list[tuple[str, str | None]]
) -> None:
    bylaws, in_force = PRESETS[preset], dict[str, str | None]()
    for giver, name in wishes:
        holder = None
        if name is not None:
            member = name not in OUTSIDE
            holder = Person(id=name, member=member, entitled=member, family=name == OUTSIDE[0])
        try:
            check_proxy(bylaws, Person(id=giver), holder, in_force=in_force, members=12)
        except MeetingError:
            continue
        in_force[giver] = name
    holders = [holder for holder in in_force.values() if holder is not None]
    assert not set(in_force) & set(holders)
    assert over_limit(bylaws, in_force.items(), 12) == ()
    assert max((holders.count(one) for one in holders), default=0) <= proxies_most(bylaws, 12)
    outside = frozenset(holders) & frozenset(OUTSIDE)
    assert not outside or preset in ("es", "uk")
    assert preset == "fr_scop" or len(holders) == len(in_force)
    events = [given(giver, holder) for giver, holder in in_force.items()]
    come = [arrived(one) for one in (*names(12), *outside) if one not in in_force]
    everyone = Roll(roll(12).electors, outside)
    assert standing_at(bylaws, everyone, [*events, *come], at()).represented == in_force
    alone = standing_at(bylaws, everyone, events, at())
    assert set(alone.represented) == set(alone.with_board) == {g for g, h in in_force.items() if h is None}
