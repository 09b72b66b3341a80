"""A meeting that stops for lunch or for a night: what waits meanwhile, when it goes on, who votes then, and how its
minutes tell it and prove it."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from app.assemblies.models import MeetingRecess
from app.core.db import new_session
from app.rules.record import verify_minutes
from tests.accounts.helpers import mails_to
from tests.assemblies.meetings import convened_meeting, set_bylaws
from tests.assemblies.passing import let_time_pass
from tests.assemblies.test_attendance import presence, stays
from tests.assemblies.test_minutes import come, plainly_signed, record_of, sealed, words
from tests.assemblies.test_minutes_forged import forged
from tests.assemblies.test_room import AGREE, Room, a_room, cast, lend
from tests.decisions.helpers import events
from tests.world import Coop, Persona, World

HOUR, DAY = timedelta(hours=1), timedelta(hours=25)


async def stop(who: Persona, meeting: str, length: timedelta = HOUR, **changes: Any) -> dict[str, Any]:
    """Go into recess for so long; the meeting as it stands then."""
    body = {"until": (datetime.now(UTC) + length).isoformat(), "reason": "Lunch", **changes}
    told: dict[str, Any] = await who.client.ok("POST", f"/meetings/{meeting}/recess", json=body)
    return dict(told["meeting"])


async def go_on(who: Persona, meeting: str) -> dict[str, Any]:
    """Go on."""
    told: dict[str, Any] = await who.client.ok("POST", f"/meetings/{meeting}/recess/end")
    return dict(told["meeting"])


async def test_in_recess_nothing_is_dealt_with_until_the_hour_that_was_said(world: World) -> None:
    room = await a_room(world)
    chair, member, path = room.chair.client, room.coop.member, f"/meetings/{room.meeting}"
    wish = await member.client.ok("POST", f"/items/{room.item}/speakers", json={"stance": "for"})
    body = {"until": (datetime.now(UTC) + HOUR).isoformat(), "reason": "Lunch", "place": "The yard"}
    await member.client.refused("POST", f"{path}/recess", 403, "runners_only", json=body)
    await chair.ok("POST", f"/speakers/{wish['id']}/start")
    await chair.refused("POST", f"{path}/recess", 409, "floor_taken", json=body)
    await chair.ok("POST", f"/speakers/{wish['id']}/end")
    past = {**body, "until": datetime.now(UTC).isoformat()}
    problem = await chair.refused("POST", f"{path}/recess", 422, "recess_past", json=past)
    assert problem["fields"][0]["field"] == "until"

    told = (await chair.ok("POST", f"{path}/recess", json=body))["meeting"]
    assert (told["status"], told["recess"], told["recesses"]) == (
        "open",
        told["recesses"][0],
        [told["recess"]],
    )
    recess = told["recess"]
    assert (recess["n"], recess["reason"], recess["place"], recess["another_day"], recess["ended_at"]) == (
        1, "Lunch", "The yard", False, None,
    )  # fmt: skip
    assert (await chair.ok("POST", f"{path}/recess", json=body))["meeting"] == told, (
        "again is the same recess"
    )
    other = {**body, "until": (datetime.now(UTC) + 2 * HOUR).isoformat()}
    problem = await chair.refused("POST", f"{path}/recess", 409, "in_recess", json=other)
    assert datetime.fromisoformat(problem["until_at"]) == datetime.fromisoformat(recess["until"])

    waiting = await member.client.ok("POST", f"/items/{room.item}/speakers", json={"stance": "against"})
    await room.refused(409, "in_recess")
    await chair.refused("POST", f"/speakers/{waiting['id']}/start", 409, "in_recess")
    await chair.ok("POST", f"/items/{room.item}/end", json={"status": "postponed"})
    await chair.refused("POST", f"/items/{room.item}/start", 409, "in_recess")
    problem = await chair.refused("POST", f"{path}/recess/end", 409, "in_recess")
    assert "not before" in problem["detail"]
    await chair.refused("POST", f"{path}/close", 409, "in_recess")
    assert (await presence(room.coop, room.meeting))["present"] == 4, "stays go on"
    await member.client.ok("POST", f"{path}/leave")
    await room.come(member)

    await let_time_pass(room.meeting, HOUR)
    on = await go_on(room.chair, room.meeting)
    assert (on["recess"], on["recesses"][0]["ended_at"] >= on["recesses"][0]["until"]) == (None, True)
    assert await go_on(room.chair, room.meeting) == on
    await chair.ok("POST", f"/items/{room.item}/start")
    assert (await room.open())["electors"] == 4
    await chair.refused("POST", f"{path}/recess", 409, "vote_open", json=other)


async def test_who_takes_the_chair_in_a_recess_goes_on_and_the_hall_sees_it(world: World) -> None:
    room = await a_room(world)
    link = (await room.chair.client.ok("POST", f"/meetings/{room.meeting}/hall"))["url"]
    hall = f"/hall/{link.rsplit('/', 1)[1]}"
    assert (await room.chair.client.ok("GET", hall))["recess"] is None
    told = await stop(room.chair, room.meeting, place="The yard")
    shown = await room.chair.client.ok("GET", hall)
    assert shown["recess"] == {"until": told["recess"]["until"], "place": "The yard"}
    member = room.coop.member
    body = {"office": "chair", "membership_id": member.member}
    await room.chair.client.ok("POST", f"/meetings/{room.meeting}/officers", json=body)
    await let_time_pass(room.meeting, HOUR)
    assert (await go_on(member, room.meeting))["recess"] is None
    assert (await room.chair.client.ok("GET", hall))["recess"] is None


async def test_until_another_day_everyone_goes_is_mailed_and_comes_anew(world: World) -> None:
    room = await a_room(world, lent=True)
    chair, path = room.chair.client, f"/meetings/{room.meeting}"
    told = await stop(room.chair, room.meeting, DAY, reason="It is late", place="The school")
    recess = told["recess"]
    assert recess["another_day"]
    opens = datetime.fromisoformat(recess["until"]) - timedelta(hours=2)
    assert datetime.fromisoformat(recess["doors_open_at"]) == opens
    assert (await presence(room.coop, room.meeting))["present"] == 0
    standing = await room.coop.member.client.ok("GET", f"{path}/standing")
    assert (standing["attendance"], standing["entitled"], len(standing["held"])) == (None, True, 1)
    [mail] = [
        one for one in await mails_to(room.coop.other_member.email) if one.subject.startswith("RECESS:")
    ]
    assert "The school" in mail.text
    assert "It is late" in mail.text
    early = {"membership_id": room.coop.member.member}
    problem = await chair.refused("POST", f"{path}/attendance", 409, "doors_closed", json=early)
    assert "in recess" in problem["detail"]

    await let_time_pass(room.meeting, DAY - HOUR)
    await room.come(room.coop.admin, room.coop.member)
    counted = await presence(room.coop, room.meeting)
    assert (counted["present"], counted["represented"], counted["lost_at"]) == (2, 1, None)
    await chair.refused("POST", f"{path}/recess/end", 409, "in_recess")
    await let_time_pass(room.meeting, HOUR)
    await go_on(room.chair, room.meeting)
    assert (await room.open())["electors"] == 3
    assert len(await stays(room.meeting)) == 6


@pytest.mark.parametrize("check", ["continuous", "opening"])
async def test_a_quorum_checked_throughout_is_needed_to_go_on(world: World, check: str) -> None:
    change = {"path": "quorum_check", "value": check, "source": "Statutes, article 9"}
    room = await a_room(world, changes=(change,))
    await stop(room.chair, room.meeting, DAY)
    await let_time_pass(room.meeting, DAY)
    await room.come(room.coop.admin)
    path = f"/meetings/{room.meeting}"
    if check == "opening":
        assert (await go_on(room.chair, room.meeting))["recess"] is None
        return
    problem = await room.chair.client.refused("POST", f"{path}/recess/end", 409, "no_quorum")
    assert (problem["here"], problem["needed"], problem["source"]) == (1, 3, "Statutes, article 9")
    await room.come(room.coop.secretary, room.coop.facilitator)
    assert (await go_on(room.chair, room.meeting))["recess"] is None
    await stop(room.chair, room.meeting)
    await let_time_pass(room.meeting, HOUR)
    closed = (await room.chair.client.ok("POST", f"{path}/close"))["meeting"]
    assert (closed["status"], closed["recess"], len(closed["recesses"])) == ("closed", None, 2)
    assert closed["recesses"][1]["ended_at"] is None
    await room.chair.client.refused("POST", f"{path}/recess/end", 409, "meeting_not_open")


HALF = {"path": "calls.ordinary.1.quorum", "value": {"base": "members", "fraction": "1/2"}}
ANY = {"path": "calls.ordinary.2.quorum", "value": {"base": "members", "none": True}}
STATUTES = {"source": "Estatuto, art. 4"}


async def uruguayan(world: World) -> tuple[Coop, Room]:
    """An open assembly in Uruguay with three of five in it, one of whom holds a fourth's vote."""
    coop = await world.coop(country="UY", zone="America/Montevideo")
    await plainly_signed(coop)
    await set_bylaws(coop, HALF | STATUTES, ANY | STATUTES)
    told = await convened_meeting(
        coop, calls=[(datetime.now(UTC) + timedelta(days=20)).isoformat()],
        chair_id=coop.facilitator.member, secretary_id=coop.secretary.member,
    )  # fmt: skip
    room = Room(coop, told["meeting"]["id"], told["items"][0]["id"])
    await lend(room, coop.member, coop.facilitator)
    await room.come(coop.admin, coop.secretary, coop.facilitator)
    await coop.admin.client.ok("POST", f"/meetings/{room.meeting}/open", json={"call": 1})
    return coop, room


async def test_in_uruguay_newcomers_are_let_in_and_only_the_registered_vote(world: World) -> None:
    coop, room = await uruguayan(world)
    path, newcomer = f"/meetings/{room.meeting}", coop.other_member
    late = {"until": (datetime.now(UTC) + timedelta(days=32)).isoformat(), "reason": "Too long"}
    problem = await coop.admin.client.refused("POST", f"{path}/recess", 422, "recess_too_long", json=late)
    assert "Ley 18.407 art. 32" in problem["detail"]
    told = await stop(coop.facilitator, room.meeting, DAY, reason="It is late")
    assert told["registered_only"]
    [said] = [one.put for one in await events(coop, "standing_changed")
              if one.audience == f"member:{newcomer.member}"]  # fmt: skip
    standing = await newcomer.client.ok("GET", f"{path}/standing")
    assert said["standings"] == [standing]
    assert not standing["entitled"]
    assert "Ley 18.407 art. 32" in standing["words"]["es"][0]
    body = {"holder_id": coop.admin.member, "signature": newcomer.name}
    await newcomer.client.refused("POST", f"{path}/proxies", 422, "giver_not_entitled", json=body)

    await let_time_pass(room.meeting, DAY)
    await room.come(newcomer, coop.admin, coop.facilitator)
    assert (await newcomer.client.ok("GET", f"{path}/standing"))["attendance"] is not None
    counted = await presence(coop, room.meeting)
    assert [counted[name] for name in ("entitled", "present", "represented")] == [5, 2, 1]
    await go_on(coop.facilitator, room.meeting)
    await coop.admin.client.ok("POST", f"/items/{room.item}/start")
    poll = await room.open()
    assert (poll["electors"], poll["entitled"]) == (3, 5)
    await newcomer.client.refused("PUT", f"/polls/{poll['id']}/ballot", 409, "not_registered", json=AGREE)
    await cast(coop.admin, poll)
    await cast(coop.facilitator, poll)
    await coop.facilitator.client.ok(
        "PUT", f"/polls/{poll['id']}/electors/{coop.member.member}/ballot", json=AGREE
    )
    await room.close(poll)
    await coop.admin.client.ok("PATCH", f"/items/{room.item}", json={"notes": "Explained."})
    await coop.admin.client.ok("POST", f"{path}/close")

    minutes = words(await coop.admin.client.ok("GET", f"{path}/minutes"))
    assert "and went on on" in minutes
    assert "with 2 present and 1 represented" in minutes
    assert "only those voted who had been present or represented until then (Ley 18.407 art. 32)" in minutes
    await sealed(coop, room.meeting)
    data = await record_of(coop.admin, room.meeting)
    verdict = verify_minutes(data)
    assert verdict.confirmed, verdict
    _check_forgeries(data, newcomer.member)


def _check_forgeries(data: bytes, newcomer: str) -> None:
    """Whatever is told otherwise of the recess is found."""
    record = json.loads(data)["record"]
    [recess], [vote] = record["meeting"]["recesses"], record["votes"]
    assert (recess["present"], recess["represented"]) == (2, 1)

    def told(code: str, **changes: object) -> None:
        verdict = verify_minutes(forged(data, lambda one: one["meeting"]["recesses"][0].update(changes)))
        assert (verdict.confirmed, verdict.code) == (False, code), changes

    told("recess_differs", present=3)
    told("recess_differs", represented=0)
    told("recess_order", n=2)
    told("call_differs", began=record["meeting"]["calls"][0]["starts"])  # nobody was registered by then
    told("recess_refused", until=recess["began"])
    told("recess_refused", until=vote["opened"])
    told("recess_vote", ended=vote["closed"])
    told("recess_outside", ended="2999-01-01T00:00:00.000000Z")

    def without(one: dict[str, Any]) -> None:
        one["meeting"]["recesses"] = []

    assert verify_minutes(forged(data, without)).code == "here_differs", "the newcomer would have voted"

    def stayed(one: dict[str, Any]) -> None:
        gone = next(e for e in one["events"] if e["kind"] == "left")
        again = next(
            e
            for e in one["events"]
            if e["kind"] == "arrived" and e["member"] == gone["member"] and e["at"] > gone["at"]
        )
        one["events"].remove(gone)
        one["events"].remove(again)

    assert verify_minutes(forged(data, stayed)).code == "recess_stay"
    assert newcomer in {one["member"] for one in record["events"]}

    def spoke(one: dict[str, Any]) -> None:
        member = one["events"][0]["member"]
        one["speakers"] = [
            {"item_id": one["items"][0]["id"], "member": member, "stance": "for",
             "started": recess["began"], "ended": recess["until"]}
        ]  # fmt: skip

    assert verify_minutes(forged(data, spoke)).code == "recess_speaker"

    def began(one: dict[str, Any]) -> None:
        one["items"][0]["started"] = recess["until"]

    assert verify_minutes(forged(data, began)).code == "recess_item"


async def test_the_table_holds_one_recess_at_a_time_and_its_hours(world: World) -> None:
    room = await a_room(world)
    await stop(room.chair, room.meeting)
    async with new_session() as session:
        row = (
            await session.scalars(select(MeetingRecess).where(MeetingRecess.meeting_id == UUID(room.meeting)))
        ).one()
        kept = {column.name: getattr(row, column.name) for column in MeetingRecess.__table__.columns}
    bad: dict[str, dict[str, Any]] = {
        "uq_meeting_recess_now": {"n": 2},
        "ck_meeting_recess_ends_later": {"n": 2, "until": kept["began_at"]},
        "ck_meeting_recess_not_before_its_hour": {
            "n": 2, "ended_at": kept["until"] - timedelta(microseconds=1), "ended_by": kept["by_id"],
        },
        "ck_meeting_recess_ended": {"n": 2, "ended_at": kept["until"]},
    }  # fmt: skip
    for name, changes in bad.items():
        with pytest.raises(IntegrityError, match=name):
            async with new_session() as session:
                await session.execute(insert(MeetingRecess).values({**kept, **changes}))
    async with new_session() as session:
        found = select(MeetingRecess.n).where(MeetingRecess.meeting_id == UUID(room.meeting))
        assert list(await session.scalars(found)) == [1]


async def test_an_argentine_assembly_goes_on_within_thirty_days(world: World) -> None:
    coop = await world.coop(country="AR", zone="America/Argentina/Buenos_Aires")
    await set_bylaws(coop, HALF | STATUTES)
    meeting = (await convened_meeting(coop))["meeting"]["id"]
    await come(coop, meeting, coop.admin, coop.secretary, coop.member)
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/open", json={"call": 1})
    late = {"until": (datetime.now(UTC) + timedelta(days=32)).isoformat(), "reason": "Too long"}
    path = f"/meetings/{meeting}/recess"
    problem = await coop.admin.client.refused("POST", path, 422, "recess_too_long", json=late)
    assert (problem["most"], problem["source"]) == (30, "Ley 20.337 art. 57")
    told = await stop(coop.admin, meeting, timedelta(days=29))
    assert not told["registered_only"]
