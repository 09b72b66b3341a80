"""Coming and going at a meeting: by the word at the door, by a steward, from elsewhere; once, and never after the end."""

import asyncio
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select, update

from app.assemblies.models import Attendance
from app.cooperatives.models import Membership
from app.core.db import new_session
from tests.assemblies.meetings import FROM_AFAR as HERE
from tests.assemblies.meetings import convened_meeting, make_meeting, remote
from tests.decisions.helpers import events
from tests.world import Coop, Persona, World


async def door_code(coop: Coop, meeting: str) -> str:
    """The word at the door, as a steward reads it."""
    told = await coop.facilitator.client.ok("GET", f"/meetings/{meeting}/door")
    return str(told["code"])


async def come(meeting: str, *people: Persona, code: str) -> None:
    """These people check in at the door."""
    for one in people:
        await one.client.ok("POST", f"/meetings/{meeting}/check-in", 200, json={"code": code})


async def presence(coop: Coop, meeting: str) -> dict[str, Any]:
    """Who is here, in numbers."""
    found: dict[str, Any] = await coop.observer.client.ok("GET", f"/meetings/{meeting}/presence")
    return found


async def stays(meeting: str) -> list[Attendance]:
    """The rows of attendance."""
    async with new_session() as session:
        rows = await session.scalars(
            select(Attendance).where(Attendance.meeting_id == UUID(meeting)).order_by(Attendance.id)
        )
        return list(rows.all())


async def test_the_word_at_the_door_lets_in_once(world: World) -> None:
    coop = await world.coop()
    meeting = (await convened_meeting(coop))["meeting"]["id"]
    door = await coop.facilitator.client.ok("GET", f"/meetings/{meeting}/door")
    assert door["url"].endswith(f"/c/{coop.slug}/meetings/{meeting}/door?code={door['code']}")
    assert door["qr_svg"].startswith("<svg")
    assert "viewBox" in door["qr_svg"]
    assert (await coop.admin.client.ok("GET", f"/meetings/{meeting}/door"))["code"] == door["code"]
    typed = f" {door['code'][:3].lower()} {door['code'][3:]}"
    first = await coop.member.client.ok("POST", f"/meetings/{meeting}/check-in", json={"code": typed})
    again = await coop.member.client.ok("POST", f"/meetings/{meeting}/check-in", json={"code": door["code"]})
    assert first["attendance"] == again["attendance"]
    assert first["attendance"]["how"] == "door"
    by_steward = await coop.facilitator.client.ok(
        "POST", f"/meetings/{meeting}/attendance", json={"membership_id": coop.member.member}
    )
    assert by_steward == first["attendance"]
    assert len(await stays(meeting)) == 1
    told = await events(coop, "attendance_changed")
    assert [one.audience for one in told] == [f"stewards:{meeting}"]
    assert [one.audience for one in await events(coop, "standing_changed")] == [
        f"member:{coop.member.member}"
    ]
    counted = await presence(coop, meeting)
    assert (counted["entitled"], counted["present"], counted["represented"]) == (5, 1, 0)

    renewed = await coop.secretary.client.ok("POST", f"/meetings/{meeting}/door")
    assert renewed["code"] != door["code"]
    problem = await coop.other_member.client.refused(
        "POST", f"/meetings/{meeting}/check-in", 422, "invalid", json={"code": door["code"]}
    )
    assert problem["fields"][0]["code"] == "wrong_door_code"
    await coop.member.client.refused("GET", f"/meetings/{meeting}/door", 403, "stewards_only")
    await coop.member.client.refused("GET", f"/meetings/{meeting}/attendance", 403, "stewards_only")


async def test_guessing_the_word_is_limited_and_coming_is_not(world: World) -> None:
    coop = await world.coop()
    meeting = (await convened_meeting(coop))["meeting"]["id"]
    code = await door_code(coop, meeting)
    path = f"/meetings/{meeting}/check-in"
    for _ in range(10):
        await coop.member.client.refused("POST", path, 422, "invalid", json={"code": "nope"})
    await coop.member.client.refused("POST", path, 429, "too_many_requests", json={"code": code})
    await come(meeting, coop.other_member, code=code)


async def test_from_elsewhere_where_the_meeting_allows_it(world: World) -> None:
    coop = await world.coop()
    here = (await convened_meeting(coop))["meeting"]["id"]
    await coop.member.client.refused(
        "POST", f"/meetings/{here}/check-in", 409, "meeting_not_remote", json=HERE
    )
    told = (await convened_meeting(coop, **await remote(coop)))["meeting"]
    assert told["remote_confirms"] == HERE["confirmed"]
    assert told["remote_source"] == "Ley 27/1999"
    path = f"/meetings/{told['id']}/check-in"
    for without in told["remote_confirms"]:
        body = {"confirmed": [one for one in told["remote_confirms"] if one != without]}
        problem = await coop.member.client.refused("POST", path, 422, "invalid", json=body)
        assert problem["fields"][0]["code"] == f"confirm_{without}"
    stay = (await coop.member.client.ok("POST", path, json=HERE))["attendance"]
    assert stay["how"] == "online"
    assert stay["confirmed"] == HERE["confirmed"]
    assert stay["by_id"] == coop.member.member


async def test_who_is_not_counted_is_told_so_in_words(world: World) -> None:
    coop = await world.coop()
    late = await world.join(coop.id, name="Lide Late")
    async with new_session() as session:
        await session.execute(
            update(Membership)
            .where(Membership.id == late.membership_id)
            .values(joined_on=Membership.joined_on + timedelta(days=365 * 30))
        )
    meeting = (await convened_meeting(coop))["meeting"]["id"]
    path, code = f"/meetings/{meeting}/check-in", await door_code(coop, meeting)
    for who, refusal in (
        (coop.observer, "observers_do_not_attend"),
        (coop.suspended, "suspended_do_not_attend"),
        (late, "joined_too_late"),
    ):
        await who.client.refused("POST", path, 403, refusal, json={"code": code})
        await coop.admin.client.refused(
            "POST", f"/meetings/{meeting}/attendance", 403, refusal, json={"membership_id": who.member}
        )
    outsider = (await world.coop()).admin
    await outsider.client.refused("POST", path, 404, "not_found", json={"code": code})
    problem = await coop.admin.client.refused(
        "POST", f"/meetings/{meeting}/attendance", 422, "invalid", json={"membership_id": outsider.member}
    )
    assert problem["fields"][0]["code"] == "unknown_member"
    assert await stays(meeting) == []


async def test_doors_open_two_hours_before_the_call(world: World) -> None:
    coop = await world.coop()
    early = (await convened_meeting(coop, began=-timedelta(hours=2, minutes=1)))["meeting"]["id"]
    problem = await coop.member.client.refused(
        "POST",
        f"/meetings/{early}/check-in",
        409,
        "doors_closed",
        json={"code": await door_code(coop, early)},
    )
    assert "two hours before" in problem["detail"]
    assert "202" in problem["detail"]
    soon = (await convened_meeting(coop, began=-timedelta(hours=1, minutes=59)))["meeting"]["id"]
    await come(soon, coop.member, code=await door_code(coop, soon))
    draft = (await make_meeting(coop))["meeting"]["id"]
    await coop.member.client.refused(
        "POST", f"/meetings/{draft}/check-in", 409, "meeting_not_convened", json={"code": "x"}
    )


async def test_leaving_and_coming_again_are_two_stays(world: World) -> None:
    coop = await world.coop()
    meeting = (await convened_meeting(coop))["meeting"]["id"]
    code = await door_code(coop, meeting)
    await come(meeting, coop.member, coop.other_member, code=code)
    gone = await coop.member.client.ok("POST", f"/meetings/{meeting}/leave")
    assert gone["attendance"] is None
    assert (await coop.member.client.ok("POST", f"/meetings/{meeting}/leave")) == gone
    assert (await presence(coop, meeting))["present"] == 1
    await come(meeting, coop.member, code=code)
    listed = await coop.facilitator.client.ok("GET", f"/meetings/{meeting}/attendance")
    assert [one["left_at"] is None for one in listed["items"]] == [False, True, True]
    first, other = listed["items"][0], listed["items"][1]
    assert (await coop.admin.client.ok("POST", f"/attendance/{first['id']}/leave")) == first
    ended = await coop.admin.client.ok("POST", f"/attendance/{other['id']}/leave")
    assert ended["left_at"] is not None
    await coop.member.client.refused("POST", f"/attendance/{other['id']}/leave", 403, "stewards_only")
    outsider = (await world.coop()).admin
    await outsider.client.refused("POST", f"/attendance/{other['id']}/leave", 404, "not_found")
    assert (await presence(coop, meeting))["present"] == 1


async def test_two_phones_at_once_are_one_person(world: World) -> None:
    coop = await world.coop()
    meeting = (await convened_meeting(coop))["meeting"]["id"]
    code = await door_code(coop, meeting)
    told = await asyncio.gather(
        *(
            coop.member.client.ok("POST", f"/meetings/{meeting}/check-in", json={"code": code})
            for _ in range(8)
        ),
        coop.admin.client.ok(
            "POST", f"/meetings/{meeting}/attendance", json={"membership_id": coop.member.member}
        ),
    )
    assert len({one.get("attendance", one)["id"] for one in told}) == 1
    assert len(await stays(meeting)) == 1
    assert len(await events(coop, "attendance_changed")) == 1


async def test_the_numbers_of_the_opening_hold_whoever_comes_meanwhile(world: World) -> None:
    coop = await world.coop()
    people = [await world.join(coop.id, name=f"Guest {n}") for n in range(8)]
    meeting = (await convened_meeting(coop))["meeting"]["id"]
    code = await door_code(coop, meeting)
    await come(meeting, coop.admin, coop.member, coop.other_member, coop.secretary, *people[:3], code=code)
    *_, opened = await asyncio.gather(
        *(one.client.ok("POST", f"/meetings/{meeting}/check-in", json={"code": code}) for one in people[3:]),
        coop.admin.client.ok("POST", f"/meetings/{meeting}/open", json={"call": 1}),
    )
    call = opened["meeting"]["calls"][0]
    rows = await stays(meeting)
    assert len(rows) == 12
    there = sum(row.arrived_at <= datetime.fromisoformat(call["opened_at"]) for row in rows)
    assert call["present"] == there
    assert (call["entitled"], call["represented"], call["needed"]) == (13, 0, 7)


async def test_nobody_comes_after_the_close(world: World) -> None:
    coop = await world.coop()
    people = [await world.join(coop.id, name=f"Guest {n}") for n in range(6)]
    meeting = (await convened_meeting(coop))["meeting"]["id"]
    code = await door_code(coop, meeting)
    await come(
        meeting,
        coop.admin,
        coop.member,
        coop.other_member,
        coop.secretary,
        coop.facilitator,
        people[0],
        code=code,
    )
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/open", json={"call": 1})
    answers = await asyncio.gather(
        *(
            one.client.request("POST", f"/meetings/{meeting}/check-in", json={"code": code})
            for one in people[1:]
        ),
        coop.admin.client.request("POST", f"/meetings/{meeting}/close"),
    )
    closed_at = answers[-1].json()["meeting"]["closed_at"]
    let_in = sum(one.status_code == 200 for one in answers[:-1])
    assert {one.json()["code"] for one in answers[:-1] if one.status_code != 200} <= {"meeting_closed"}
    rows = await stays(meeting)
    assert len(rows) == 6 + let_in
    assert all(row.arrived_at <= datetime.fromisoformat(closed_at) for row in rows)
    for path in (f"/meetings/{meeting}/check-in", f"/meetings/{meeting}/leave"):
        await people[0].client.refused("POST", path, 409, "meeting_closed", json={"code": code})
    assert (await presence(coop, meeting))["present"] == 6 + let_in
