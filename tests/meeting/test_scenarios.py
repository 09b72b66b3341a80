"""Two assemblies as arithmetic: Argentina, where the first call fails, and Italy, with its ninety days."""

from datetime import UTC, date, datetime, timedelta
from functools import partial

from app.rules.bylaws import PRESETS, Votes, judge
from app.rules.bylaws.judge import class_votes_most, recused_roles
from app.rules.bylaws.schema import Bylaws
from app.rules.meeting import Event, Roll, Sayer, attendance, entitled, quorum_of, standing_at
from app.rules.meeting.calls import Planned, check_fail, check_open, check_plan
from app.rules.meeting.notice import check_notice
from app.rules.meeting.proxies import Person, Room, check_proxy
from tests.bylaws.makers import own, with_path
from tests.meeting.makers import BUENOS_AIRES, ROME, names, refusal, settled, undecided


def _come(at: datetime, *members: str) -> list[Event]:
    return [Event(kind="arrived", at=at, member=member) for member in members]


def test_argentina_twenty_one_members_nine_come() -> None:
    ar, roll = settled("ar", "notice.clear_days", False), Roll.of(*names(21))
    first = datetime(2028, 3, 10, 18, 0, tzinfo=BUENOS_AIRES)
    second, minute = first + timedelta(hours=1), timedelta(minutes=1)
    check_plan(ar, [first, second], BUENOS_AIRES)
    refusal(
        "call_too_soon", lambda: check_plan(ar, [first, second - minute], BUENOS_AIRES), source="Ley 20.337"
    )
    check_notice(ar, first - timedelta(days=15), first, BUENOS_AIRES)
    refusal(
        "notice_late",
        lambda: check_notice(ar, first - timedelta(days=14), first, BUENOS_AIRES),
        source="Ley 20.337",
    )
    nine = names(9)
    events = _come(first, *nine)
    here = standing_at(ar, roll, events, first)
    undecided(
        "calls.ordinary.1.quorum.rounding", lambda: quorum_of(ar, roll, here, matter="ordinary", call=1)
    )

    for rounding, needed in (("down", 11), ("up", 12)):
        bylaws = _rounded(ar, rounding)
        at_first = quorum_of(bylaws, roll, here, matter="ordinary", call=1)
        assert (at_first.voted, at_first.needed, at_first.met) == (9, needed, False)
        planned = [Planned(first), Planned(second)]
        opening = partial(check_open, bylaws, planned, 1, first, BUENOS_AIRES, [at_first])
        refusal("no_quorum", opening, source="Our statutes, art. 12")
        check_fail(bylaws, planned, 1, first, [at_first])
        calls = [Planned(first, failed_at=first), Planned(second)]
        at_second = quorum_of(bylaws, roll, here, matter="ordinary", call=2)
        assert (at_second.voted, at_second.needed, at_second.met) == (9, 1, True)
        too_early = partial(check_open, bylaws, calls, 2, second - minute, BUENOS_AIRES, [at_second])
        refusal("call_not_yet", too_early)
        check_open(bylaws, calls, 2, second, BUENOS_AIRES, [at_second])

    assert "board" in recused_roles(ar, "approve_accounts")
    without_board = Roll.of(*(name for name in names(21) if name not in ("m1", "m2", "m3")))
    six = attendance(without_board, standing_at(ar, without_board, events, second))
    assert (six.electors, six.present) == (18, 6)
    for in_favour, result in ((4, "adopted"), (3, "tied")):
        votes = Votes(in_favour=in_favour, against=6 - in_favour)
        assert judge(ar, six, votes, matter="ordinary", call=2).result == result
    said = Sayer("es", BUENOS_AIRES)
    assert said.standing(here) == ("9 presentes, 0 representados.",)
    assert said.quorum(quorum_of(ar, roll, here, matter="ordinary", call=2), "members", "Ley 20.337") == (
        "9 de 21 integrantes presentes o representados; hacen falta 1 (Ley 20.337).",
        "Hay quórum.",
    )


def _rounded(bylaws: Bylaws, rounding: str) -> Bylaws:
    value = {"base": "members", "fraction": "1/2", "plus_one": True, "rounding": rounding}
    return Bylaws.model_validate(
        {
            **with_path("ar", "calls.0.quorum", own(value)),
            "notice": bylaws.notice.model_dump(mode="json"),
        }
    )


def test_italy_ninety_days_ten_proxies_a_third_and_another_day() -> None:
    it = PRESETS["it"]
    first = datetime(2028, 3, 10, 9, 0, tzinfo=ROME)
    second = datetime(2028, 3, 11, 9, 0, tzinfo=ROME)
    day = first.date()
    joined = {name: date(2020, 1, 1) for name in names(30)}
    joined["newer"], joined["enough"] = day - timedelta(days=89), day - timedelta(days=90)
    may_vote = entitled(it, joined, day)
    assert len(may_vote) == 31
    assert "newer" not in may_vote
    roll = Roll.of(*may_vote)

    check_plan(it, [first, second], ROME)
    same_day = first + timedelta(hours=10)
    refusal(
        "call_too_soon", lambda: check_plan(it, [first, same_day], ROME), source=it.calls[1].min_gap.source
    )

    in_force: dict[str, str | None] = {}
    for giver in names(10):
        room = check_proxy(it, Person(id=giver), Person(id="m30"), in_force=in_force, members=32)
        in_force[giver] = "m30"
    assert room == Room(held=10, most=10)
    eleventh = refusal(
        "too_many_proxies",
        lambda: check_proxy(it, Person(id="m11"), Person(id="m30"), in_force=in_force, members=32),
        source="Codice civile 2538–39",
    )
    assert Sayer("en").refusal(eleventh) == (
        "One holder may have at most 10 proxies and has 10. Choose another holder (Codice civile 2538–39)."
    )
    refusal(
        "giver_not_entitled",
        lambda: check_proxy(
            it, Person(id="newer", entitled=False), Person(id="m29"), in_force=in_force, members=32
        ),
    )

    written = [
        Event(kind="given", at=first - timedelta(days=1), member=giver, holder=holder)
        for giver, holder in in_force.items()
    ]
    for others, met in (
        (4, False),
        (5, True),
    ):  # half of 31 is 15.5, so 16: the holder, ten givers, five more
        events = [*written, *_come(first, "m30", *names(20)[14 : 14 + others])]
        found = quorum_of(it, roll, standing_at(it, roll, events, first), matter="ordinary", call=1)
        assert (found.electors, found.voted, found.needed, found.met) == (31, 11 + others, 16, met)

    few = [*written, *_come(second, "m30")]
    quorum = quorum_of(it, roll, standing_at(it, roll, few, second), matter="ordinary", call=2)
    assert (quorum.voted, quorum.needed, quorum.met) == (11, 1, True)
    calls = [Planned(first, failed_at=first), Planned(second)]
    refusal("call_not_yet", lambda: check_open(it, calls, 2, second - timedelta(hours=10), ROME, [quorum]))
    check_open(it, calls, 2, second.astimezone(UTC), ROME, [quorum])

    cap = it.class_caps[0].value
    assert cap is not None
    assert class_votes_most(cap, present=16, total=31) == 5
