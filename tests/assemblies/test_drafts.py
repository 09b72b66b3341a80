"""Motions that put a draft of the bylaws in force: named on the agenda, told in the notice, voted on by those here,
and in force with the close. As from afar, with the draft standing still from the notice on."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from app.assemblies.models import Meeting
from app.core.db import new_session
from app.rules.record import verify_minutes
from tests.assemblies.meetings import add_item, convene, make_meeting, move_hours
from tests.assemblies.test_minutes import plainly_signed, record_of, sealed, words
from tests.assemblies.test_room import Room, cast
from tests.assemblies.test_room import record_of as decision_record
from tests.cooperatives.test_bylaws import draft, make_draft, register_days
from tests.decisions.test_matters import asks
from tests.world import Coop, World


async def drafted(coop: Coop, days: int, *, base: int) -> int:
    """The number of a draft that changes one value."""
    made = await make_draft(coop, register_days(days), base=base)
    return int(made["version"]["version"])


async def in_force(coop: Coop) -> int:
    told = await coop.member.client.ok("GET", f"{coop.path}/bylaws")
    return int(told["version"]["version"])


async def a_room_on(coop: Coop, number: int, *more: int) -> Room:
    """An open meeting whose first item votes on a draft, with five here; further items on others."""
    items = [(number, "Longer in the register"), *((one, f"Another, {one}") for one in more)]
    told = await make_meeting(
        coop, items=False, chair_id=coop.facilitator.member, secretary_id=coop.secretary.member
    )
    meeting = told["meeting"]["id"]
    on_agenda = [
        await add_item(coop, meeting, title=title, matter="change_bylaws", adopts_version=one)
        for one, title in items
    ]
    told = await convene(coop, meeting)
    began = datetime.now(UTC) - timedelta(minutes=5)
    await move_hours(meeting, began - datetime.fromisoformat(told["meeting"]["starts_at"]))
    room = Room(coop, meeting, on_agenda[0]["id"])
    await room.come(coop.admin, coop.secretary, coop.facilitator, coop.member, coop.other_member)
    await coop.admin.client.ok("POST", f"/meetings/{room.meeting}/open", json={"call": 1})
    await coop.admin.client.ok("POST", f"/items/{room.item}/start")
    return room


async def test_an_item_names_a_draft_that_fits(world: World) -> None:
    coop = await world.coop()
    base = await in_force(coop)
    first, other = await drafted(coop, 20, base=base), await drafted(coop, 30, base=base)
    made = await make_meeting(coop, items=False)
    path = f"/meetings/{made['meeting']['id']}/items"
    body = {"kind": "motion", "title": "Bylaws", "body": "As drafted.", "matter": "change_bylaws"}
    wrong: list[tuple[dict[str, Any], str]] = [
        ({}, "draft_needed"),
        ({"adopts_version": base}, "unknown_draft"),
        ({"adopts_version": 99}, "unknown_draft"),
        ({"adopts_version": first, "matter": "merge"}, "not_for_this_matter"),
        ({"adopts_version": first, "kind": "debate"}, "not_for_this_matter"),
    ]
    for change, code in wrong:
        problem = await coop.admin.client.refused("POST", path, 422, "invalid", json={**body, **change})
        assert [(one["field"], one["code"]) for one in problem["fields"]] == [("adopts_version", code)]
    item = await coop.admin.client.ok("POST", path, 201, json={**body, "adopts_version": first})
    assert item["adopts_version"] == first
    changed = await coop.admin.client.ok("PATCH", f"/items/{item['id']}", json={"adopts_version": other})
    assert changed["adopts_version"] == other
    await coop.admin.client.refused(
        "PATCH", f"/items/{item['id']}", 422, "invalid", json={"adopts_version": None}
    )
    amend = {"title": "Bylaws", "body": "Otherwise."}
    told = await coop.member.client.refused(
        "POST", f"/items/{item['id']}/amendments", 409, "draft_not_amendable", json=amend
    )
    assert "draft" in told["detail"]
    # Until the notice the draft is still its author's; another takes force, and the notice is refused.
    await coop.admin.client.ok(
        "PUT", f"{coop.path}/bylaws/drafts/{other}", json=draft(register_days(40), base=base)
    )
    await coop.admin.client.ok("POST", f"{coop.path}/bylaws/drafts/{first}/adopt-as-statutes")
    problem = await coop.admin.client.refused(
        "POST", f"/meetings/{made['meeting']['id']}/convene", 422, "invalid", json={}
    )
    assert problem["fields"][0]["code"] == "draft_of_older"


async def test_a_motion_that_is_amended_takes_no_draft(world: World) -> None:
    coop = await world.coop()
    number = await drafted(coop, 20, base=await in_force(coop))
    made = await make_meeting(coop)
    path = f"/items/{made['items'][0]['id']}"
    amend = {"title": "The accounts", "body": "Otherwise."}
    asked = await coop.member.client.ok("POST", f"{path}/amendments", 201, json=amend)
    change = {"matter": "change_bylaws", "adopts_version": number}
    await coop.admin.client.refused("PATCH", path, 409, "amendments_first", json=change)
    await coop.member.client.ok("POST", f"/amendments/{asked['id']}/withdraw")
    assert (await coop.admin.client.ok("PATCH", path, json=change))["adopts_version"] == number


async def test_the_notice_tells_what_changes_and_the_draft_stands_still(world: World) -> None:
    coop = await world.coop()
    base = await in_force(coop)
    number = await drafted(coop, 20, base=base)
    made = await make_meeting(coop, items=False)
    meeting = made["meeting"]["id"]
    item = await add_item(coop, meeting, matter="change_bylaws", adopts_version=number)
    await convene(coop, meeting)
    async with new_session() as session:
        notice = (await session.get_one(Meeting, UUID(meeting))).notice_text or ""
    said = (
        f"   If it is adopted, version {number} of the bylaws takes force. It changes version {base}:\n   - "
    )
    assert said in notice
    changed = notice.partition(said)[2].partition("\n\n")[0]
    assert "20" in changed, changed
    assert "(Statutes, article 14)." in changed
    assert "Before: " in changed
    shown = await coop.observer.client.ok("GET", f"/items/{item['id']}/draft")
    assert (shown["adopts_version"], shown["words"].keys()) == (number, {"en", "es"})
    assert [one in notice for one in shown["words"]["en"]] == [True, True]
    pdf = await coop.member.client.get(f"/meetings/{meeting}/notice.pdf")
    assert (pdf.status_code, pdf.content[:5]) == (200, b"%PDF-"), pdf.text
    path = f"{coop.path}/bylaws/drafts/{number}"
    change = draft(register_days(25), base=base)
    await coop.admin.client.refused("PUT", path, 409, "draft_on_agenda", json=change)
    await coop.admin.client.refused("DELETE", path, 409, "draft_on_agenda")
    await coop.admin.client.refused("POST", f"{path}/adopt-as-statutes", 409, "draft_on_agenda")
    other = {"adopts_version": await drafted(coop, 30, base=base)}
    await coop.admin.client.refused("PATCH", f"/items/{item['id']}", 409, "text_noticed", json=other)
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/cancel", json={"reason": "The hall burnt down."})
    await coop.admin.client.ok("PUT", path, 200, json=change)


async def test_an_adopted_draft_is_in_force_with_the_close(world: World) -> None:
    """Two thirds of those present: four of five are enough. The meeting goes on under the bylaws of its notice."""
    coop = await world.coop()
    await plainly_signed(coop)
    base = await in_force(coop)
    number, other = await drafted(coop, 20, base=base), await drafted(coop, 30, base=base)
    room = await a_room_on(coop, number, other)
    poll = await room.open()
    assert poll["adopts_version"] == number
    await coop.member.client.refused(
        "POST", f"{coop.path}/polls", 409, "draft_taken", json=asks("change_bylaws", adopts_version=other)
    )
    for one in room.here[1:]:
        await cast(one, poll)
    closed = await room.close(poll)
    assert closed["outcome"]["result"] == "adopted"
    assert await in_force(coop) == number
    told = await coop.member.client.ok("GET", f"{coop.path}/bylaws/versions/{number}")
    assert (told["version"]["adopted_by"], told["version"]["poll_id"]) == ("vote", poll["id"])
    assert (await decision_record(room, closed))["question"]["adopts_version"] == number
    whole = await coop.member.client.ok("GET", f"/meetings/{room.meeting}")
    assert whole["meeting"]["bylaws_version"] == base
    await coop.admin.client.ok("POST", f"/items/{room.item}/end", json={"status": "done"})
    second = whole["items"][1]["id"]
    await coop.admin.client.ok("POST", f"/items/{second}/start")
    problem = await coop.admin.client.refused("POST", f"/items/{second}/polls", 422, "invalid", json={})
    assert problem["fields"][0]["code"] == "draft_of_older"
    beside = await coop.admin.client.ok("POST", f"/items/{second}/polls", 201, json={"title": "Another day?"})
    assert (beside["adopts_version"], beside["ruling"]["version"]) == (None, base)
    await room.close(beside)
    await coop.admin.client.ok("POST", f"/meetings/{room.meeting}/close")
    done = await sealed(coop, room.meeting)
    verdict = verify_minutes(await record_of(coop.member, room.meeting))
    assert verdict.confirmed, verdict
    assert [one["adopts_version"] for one in done["content"]["items"]] == [number, other]
    said = words(done)
    assert said.count(f"Version {number} of the bylaws took force.") == 1
    assert f"Version {other} of the bylaws took force." not in said


async def test_a_draft_that_is_rejected_or_called_off_is_free_again(world: World) -> None:
    coop = await world.coop()
    base = await in_force(coop)
    number = await drafted(coop, 20, base=base)
    room = await a_room_on(coop, number)
    poll = await room.open()
    await coop.admin.client.ok("POST", f"/polls/{poll['id']}/cancel", json={"reason": "Asked too early."})
    poll = await room.open()
    for place, one in enumerate(room.here):
        await cast(one, poll, "agree" if place < 3 else "disagree")
    assert (await room.close(poll))["outcome"]["result"] == "rejected"
    told = await coop.member.client.ok("GET", f"{coop.path}/bylaws/versions/{number}")
    assert (told["version"]["status"], told["version"]["poll_id"]) == ("draft", None)
    path, change = f"{coop.path}/bylaws/drafts/{number}", draft(register_days(25), base=base)
    await coop.admin.client.refused("PUT", path, 409, "draft_on_agenda", json=change)  # it may be put again
    await coop.admin.client.ok("POST", f"/items/{room.item}/end", json={"status": "done"})
    await coop.admin.client.ok("PUT", path, json=change)
