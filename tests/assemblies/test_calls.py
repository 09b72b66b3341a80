"""Opening at a call, giving one up, closing; and that the numbers are the rules' own, whatever the rows."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from app.assemblies.policies import doors_are_open, refusal_to_attend, runs, stewards
from app.assemblies.presence import events_of_proxy, events_of_stay
from app.cooperatives.models import Membership
from app.core.db import new_session
from app.rules.bylaws.choose import STARTS
from app.rules.meeting import Event, Roll, standing_at
from tests.assemblies.meetings import convened_meeting, in_days, set_bylaws, set_hours
from tests.assemblies.passing import let_time_pass
from tests.assemblies.test_attendance import come, door_code, presence
from tests.assemblies.test_room import a_room
from tests.meeting.makers import ROME
from tests.world import World


async def test_a_call_opens_with_its_quorum_and_closes(world: World) -> None:
    coop = await world.coop()
    meeting = (await convened_meeting(coop))["meeting"]["id"]
    code = await door_code(coop, meeting)
    await come(meeting, coop.admin, coop.member, code=code)
    path = f"/meetings/{meeting}/open"
    await coop.member.client.refused("POST", path, 403, "runners_only", json={"call": 1})
    problem = await coop.admin.client.refused("POST", path, 409, "no_quorum", json={"call": 1})
    assert "Ley 27/1999" in problem["detail"]
    await come(meeting, coop.other_member, code=code)
    before = await presence(coop, meeting)
    assert (before["needed"], before["met"], before["holds"]) == (3, True, None)
    opened = await coop.admin.client.ok("POST", path, json={"call": 1})
    assert (opened["meeting"]["status"], opened["meeting"]["call"]) == ("open", 1)
    call = opened["meeting"]["calls"][0]
    assert [call[name] for name in ("entitled", "present", "represented", "needed")] == [5, 3, 0, 3]
    again = await coop.admin.client.ok("POST", path, json={"call": 1})
    assert again["meeting"]["opened_at"] == opened["meeting"]["opened_at"]
    assert (await presence(coop, meeting))["holds"] is True
    late = await world.join(coop.id, name="Lide Late")
    await late.client.refused(
        "POST", f"/meetings/{meeting}/check-in", 403, "joined_too_late", json={"code": code}
    )
    assert (await presence(coop, meeting))["entitled"] == 5, "the roll stands from the opening on"
    closed = await coop.admin.client.ok("POST", f"/meetings/{meeting}/close")
    assert closed["meeting"]["status"] == "closed"
    assert (await coop.admin.client.ok("POST", f"/meetings/{meeting}/close")) == closed
    await coop.admin.client.refused("POST", path, 409, "meeting_closed", json={"call": 1})
    assert (await presence(coop, meeting))["present"] == 3


async def test_a_call_is_given_up_and_the_next_one_waits_for_its_hour(world: World) -> None:
    coop = await world.coop()
    made = await convened_meeting(coop, calls=[in_days(40).isoformat(), in_days(40, 20).isoformat()])
    meeting = made["meeting"]["id"]
    moment = datetime.now(UTC)
    await set_hours(meeting, moment - timedelta(hours=2), moment + timedelta(minutes=30))
    await come(meeting, coop.admin, code=await door_code(coop, meeting))
    await coop.admin.client.refused(
        "POST", f"/meetings/{meeting}/open", 409, "call_before_waits", json={"call": 2}
    )
    await coop.member.client.refused("POST", f"/meetings/{meeting}/calls/1/fail", 403, "runners_only")
    failed = await coop.admin.client.ok("POST", f"/meetings/{meeting}/calls/1/fail")
    assert failed["meeting"]["call"] == 2
    assert failed["meeting"]["calls"][0]["status"] == "failed"
    assert failed["meeting"]["calls"][0]["present"] == 1
    await coop.admin.client.refused(
        "POST", f"/meetings/{meeting}/open", 409, "call_not_yet", json={"call": 2}
    )
    await set_hours(meeting, moment - timedelta(hours=2), moment - timedelta(minutes=30))
    opened = await coop.admin.client.ok("POST", f"/meetings/{meeting}/open", json={"call": 2})
    assert opened["meeting"]["calls"][1]["opened_at"] is not None
    outsider = (await world.coop()).admin.client
    for path in ("open", "close", "calls/1/fail"):
        body = {"call": 1} if path == "open" else None
        await outsider.refused("POST", f"/meetings/{meeting}/{path}", 404, "not_found", json=body)


async def test_at_a_call_on_another_day_people_come_anew(world: World) -> None:
    coop = await world.coop(country="IT", zone="Europe/Rome")
    majority = {"fraction": "1/2", "strict": True, "base": "cast", "abstentions": "excluded"}
    await set_bylaws(coop, {"path": "majority.ordinary.0", "value": majority, "source": "Statuto, art. 20"})
    planned = (await convened_meeting(coop))["meeting"]
    meeting = planned["id"]
    first, second = [datetime.fromisoformat(call["starts_at"]).astimezone(ROME) for call in planned["calls"]]
    assert (second.date() - first.date(), second.time()) == (timedelta(days=1), first.time())
    young = await world.join(coop.id, name="Nina Nuova")
    async with new_session() as session:
        await session.execute(
            update(Membership)
            .where(Membership.id == young.membership_id)
            .values(joined_on=first.date() - timedelta(days=89))
        )
    code = await door_code(coop, meeting)
    await come(meeting, coop.admin, coop.member, code=code)
    problem = await young.client.refused(
        "POST", f"/meetings/{meeting}/check-in", 403, "joined_too_late", json={"code": code}
    )
    assert "will have been for 89 days (Codice civile 2538–39)" in problem["detail"]
    standing = await young.client.ok("GET", f"/meetings/{meeting}/standing")
    assert (standing["entitled"], standing["words"]["en"]) == (False, [problem["detail"]])
    failed = await coop.admin.client.ok("POST", f"/meetings/{meeting}/calls/1/fail")
    assert failed["meeting"]["calls"][0]["present"] == 2
    assert (await presence(coop, meeting))["present"] == 0
    assert (await coop.member.client.ok("GET", f"/meetings/{meeting}/standing"))["attendance"] is None
    standing = await young.client.ok("GET", f"/meetings/{meeting}/standing")
    assert (standing["entitled"], standing["words"]) == (True, {})  # ninety days, by the second call
    problem = await coop.member.client.refused(
        "POST", f"/meetings/{meeting}/check-in", 409, "doors_closed", json={"code": code}
    )
    await let_time_pass(meeting, timedelta(days=1))
    await come(meeting, coop.admin, code=code)
    opened = await coop.admin.client.ok("POST", f"/meetings/{meeting}/open", json={"call": 2})
    assert [opened["meeting"]["calls"][n]["present"] for n in (0, 1)] == [2, 1]


async def test_an_opening_waits_for_its_hour(world: World) -> None:
    coop = await world.coop()
    meeting = (await convened_meeting(coop, began=-timedelta(minutes=5)))["meeting"]["id"]
    code = await door_code(coop, meeting)
    await come(meeting, coop.admin, coop.member, coop.other_member, code=code)
    await coop.admin.client.refused(
        "POST", f"/meetings/{meeting}/open", 409, "call_not_yet", json={"call": 1}
    )
    await coop.admin.client.refused("POST", f"/meetings/{meeting}/calls/1/fail", 409, "call_waits")
    await coop.admin.client.refused("POST", f"/meetings/{meeting}/close", 409, "meeting_not_open")


async def test_a_meeting_with_an_open_vote_is_not_closed(world: World) -> None:
    room = await a_room(world)
    poll = await room.open()
    path = f"/meetings/{room.meeting}/close"
    problem = await room.chair.client.refused("POST", path, 409, "vote_open")
    assert "Close it first, or cancel it" in problem["detail"]
    told = await room.coop.member.client.ok("GET", f"/meetings/{room.meeting}")
    assert (told["meeting"]["status"], told["meeting"]["closed_at"]) == ("open", None)
    await room.chair.client.ok("POST", f"/polls/{poll['id']}/cancel", json={"reason": "Asked wrongly"})
    assert (await room.chair.client.ok("POST", path))["meeting"]["status"] == "closed"


async def test_what_the_bylaws_leave_open_is_named_with_the_ways_out(world: World) -> None:
    """Two are here and three are needed: whether the third is represented, who came and left again, nothing says."""
    coop = await world.coop()
    meeting = (await convened_meeting(coop))["meeting"]["id"]
    code = await door_code(coop, meeting)
    await coop.other_member.client.ok(
        "POST",
        f"/meetings/{meeting}/proxies",
        json={"holder_id": coop.member.member, "signature": coop.other_member.name},
    )
    await come(meeting, coop.admin, coop.member, coop.other_member, code=code)
    await coop.other_member.client.ok("POST", f"/meetings/{meeting}/leave")
    assert (await presence(coop, meeting))["undecided"] == "proxy.revoked_by_presence"
    opening, failing = f"/meetings/{meeting}/open", f"/meetings/{meeting}/calls/1/fail"
    for path, body in ((opening, {"call": 1}), (failing, None)):
        problem = await coop.admin.client.refused("POST", path, 409, "undecided", json=body)
        [field] = problem["fields"]
        assert (field["field"], field["message"]) == ("proxy.revoked_by_presence", problem["detail"])
        topic, *ways_out = problem["detail"].split(". ")
        assert topic == "The bylaws don't say this yet, and it depends on it: Coming after all"
        assert ways_out[0].startswith("It is settled for today when those who gave a proxy")
        assert ways_out[1] == "Settle it in the bylaws"
        assert "call this one off and convene it again" in ways_out[2]
    await coop.other_member.client.ok("POST", f"/meetings/{meeting}/check-in", json={"code": code})
    found = await presence(coop, meeting)
    assert (found["undecided"], found["met"]) == (None, True)
    await coop.other_member.client.ok("POST", f"/meetings/{meeting}/leave")
    called_off = await coop.admin.client.ok(
        "POST", f"/meetings/{meeting}/cancel", json={"reason": "Our bylaws don't say who is here."}
    )
    assert called_off["meeting"]["status"] == "cancelled"


def test_who_runs_and_who_stewards() -> None:
    assert runs("admin", "active")
    assert runs("member", "active", is_chair=True)
    assert not runs("facilitator", "active")
    assert stewards("facilitator", "active")
    assert not stewards("member", "active")
    assert not runs("admin", "suspended", is_chair=True)
    assert refusal_to_attend("member", "suspended", entitled=True) == "suspended"
    assert refusal_to_attend("observer", "active", entitled=False) == "observer"
    assert refusal_to_attend("observer", "active", entitled=False, holds_for_others=True) is None
    hour = datetime(2028, 3, 1, 18, tzinfo=UTC)
    assert doors_are_open("convened", hour, hour - timedelta(hours=2))
    assert not doors_are_open("convened", hour, hour - timedelta(hours=2, seconds=1))
    assert not doors_are_open("closed", hour, hour)


START = datetime(2028, 3, 1, 18, tzinfo=UTC)
MEMBERS = [UUID(int=n) for n in range(1, 6)]
spans = st.tuples(st.integers(0, 20), st.one_of(st.none(), st.integers(0, 10)))


def _moment(minutes: int) -> datetime:
    return START + timedelta(minutes=minutes)


@settings(max_examples=120)
@given(
    stays=st.lists(st.tuples(st.sampled_from(MEMBERS), spans), max_size=8),
    lent=st.lists(st.tuples(st.sampled_from(MEMBERS), st.sampled_from(MEMBERS), spans), max_size=5),
    at=st.integers(0, 30),
)
def test_rows_read_as_events_say_who_is_here(
    stays: list[tuple[UUID, tuple[int, int | None]]],
    lent: list[tuple[UUID, UUID, tuple[int, int | None]]],
    at: int,
) -> None:
    """Whatever stretches the tables hold (one at a time of each person, as their indexes see to): present is who
    has a stretch over the moment, and represented whose proxy does while the holder is here and they are not."""
    here: dict[UUID, list[tuple[int, int | None]]] = {}
    for member, (start, length) in sorted(stays, key=lambda one: (one[0].int, one[1][0])):
        former = here.setdefault(member, [])
        if not former or (former[-1][1] is not None and former[-1][1] <= start):
            former.append((start, None if length is None else start + length))
    given_by: dict[UUID, list[tuple[UUID, int, int | None]]] = {}
    for giver, holder, (start, length) in sorted(lent, key=lambda one: (one[0].int, one[2][0])):
        before = given_by.setdefault(giver, [])
        if giver != holder and (not before or (before[-1][2] is not None and before[-1][2] <= start)):
            before.append((holder, start, None if length is None else start + length))

    def over(start: int, end: int | None) -> bool:
        return start <= at and (end is None or (at < end and end > start))

    events: list[Event] = []
    for member, rows in here.items():
        for start, end in rows:
            events += events_of_stay(member, _moment(start), None if end is None else _moment(end))
    for giver, proxies in given_by.items():
        for holder, start, end in proxies:
            events += events_of_proxy(giver, holder, _moment(start), None if end is None else _moment(end))
    bylaws = STARTS["es"]
    bylaws = bylaws.model_copy(
        update={
            "proxy": bylaws.proxy.model_copy(
                update={"revoked_by_presence": bylaws.proxy.allowed.model_copy(update={"value": False})}
            )
        }
    )
    found = standing_at(
        bylaws,
        Roll.of(*map(str, MEMBERS)),
        [Event.model_validate(one.model_dump()) for one in events],
        _moment(at),
    )
    present = {str(one) for one, rows in here.items() if any(over(*row) for row in rows)}
    assert found.present == present
    assert dict(found.represented) == {
        str(giver): str(holder)
        for giver, proxies in given_by.items()
        for holder, start, end in proxies
        if over(start, end) and str(giver) not in present and str(holder) in present
    }
