"""The opinion that the bylaws ask for, in the room: given by its body on the item, told with the notice, beside the vote
on the motion, which does not open without it, and in the minutes."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from app.assemblies.models import Meeting
from app.core.db import new_session
from app.rules.record import verify_minutes
from app.rules.record.minutes import Minutes
from tests.assemblies.forging import found_in_minutes
from tests.assemblies.meetings import add_item, convene, make_meeting, move_hours, set_bylaws
from tests.assemblies.test_minutes import plainly_signed, record_of, sealed, words
from tests.assemblies.test_room import Room, cast
from tests.decisions.test_matters import office
from tests.world import Coop, World

COUNCIL = {
    "path": "opinions.0",
    "value": {"matter": "merge", "body": "social_council"},
    "source": "Statutes, article 40",
}
OPINION = {"text": "We agree, **mostly**."}


async def a_coop(world: World) -> Coop:
    """A cooperative whose social council, of one member, is heard before a merger."""
    coop = await world.coop()
    await plainly_signed(coop)
    await set_bylaws(coop, COUNCIL)
    await office(coop, "social_council", coop.other_member)
    return coop


async def prepared(coop: Coop) -> tuple[str, dict[str, Any]]:
    """A meeting about a merger: its id, and the item."""
    told = await make_meeting(
        coop, items=False, chair_id=coop.facilitator.member, secretary_id=coop.secretary.member
    )
    meeting = told["meeting"]["id"]
    return meeting, await add_item(coop, meeting, title="We merge", body="With the mill.", matter="merge")


async def opened(coop: Coop, meeting: str, item: str) -> Room:
    """The meeting convened, its hour come, with five here."""
    told = await convene(coop, meeting)
    began = datetime.now(UTC) - timedelta(minutes=5)
    await move_hours(meeting, began - datetime.fromisoformat(told["meeting"]["starts_at"]))
    room = Room(coop, meeting, item)
    await room.come(coop.admin, coop.secretary, coop.facilitator, coop.member, coop.other_member)
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/open", json={"call": 1})
    await coop.admin.client.ok("POST", f"/items/{item}/start")
    return room


async def test_the_motion_waits_for_its_opinion_and_nothing_else_does(world: World) -> None:
    coop = await a_coop(world)
    meeting, item = await prepared(coop)
    assert (item["opinion_body"], item["opinion"]) == ("social_council", None)
    room = await opened(coop, meeting, item["id"])
    told = await room.refused(409, "opinion_needed")
    assert "Ask for it" in told["detail"]
    beside = await room.open(title="By show of hands?")
    await room.close(beside)
    text = {"title": "We merge", "body": "With the mill, next year."}
    amendment = await coop.member.client.ok("POST", f"/items/{item['id']}/amendments", 201, json=text)
    on_text = await room.open(amendment_id=amendment["id"])
    for one in room.here:
        await cast(one, on_text, "disagree")
    await room.close(on_text)
    await room.refused(409, "opinion_needed")
    path = f"/items/{item['id']}/opinion"
    await coop.member.client.refused("PUT", path, 403, "not_of_body", json=OPINION)
    given = await coop.other_member.client.ok("PUT", path, json=OPINION)
    assert given["opinion"]["html"].strip() == "<p>We agree, <strong>mostly</strong>.</p>"
    assert given["opinion"]["author_id"] == coop.other_member.member
    poll = await room.open()
    assert poll["opinion"]["text"] == OPINION["text"]
    await coop.other_member.client.refused("PUT", path, 409, "item_has_votes", json={"text": "No."})
    for one in room.here:
        await cast(one, poll)
    assert (await room.close(poll))["outcome"]["result"] == "adopted"
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/close")
    done = await sealed(coop, meeting)
    assert f"attached by {coop.other_member.name}" in words(done)
    sealed_file = await record_of(coop.member, meeting)
    verdict = verify_minutes(sealed_file)
    assert verdict.confirmed, verdict
    content = json.loads(sealed_file)["record"]
    late = content["items"][0]["opinion"] | {"at": content["votes"][-1]["closed"]}
    content["items"][0]["opinion"] = late
    assert found_in_minutes(Minutes.model_validate(content)) == "opinion_late"


async def test_an_opinion_that_is_there_is_in_the_notice(world: World) -> None:
    coop = await a_coop(world)
    meeting, item = await prepared(coop)
    path = f"/items/{item['id']}/opinion"
    await coop.other_member.client.ok("PUT", path, json={"text": "No."})
    corrected = await coop.other_member.client.ok("PUT", path, json=OPINION)
    assert corrected["opinion"]["text"] == OPINION["text"]
    needless = await add_item(coop, meeting)
    assert (needless["opinion_body"], needless["opinion"]) == (None, None)
    await coop.other_member.client.refused(
        "PUT", f"/items/{needless['id']}/opinion", 409, "no_opinion_asked", json=OPINION
    )
    await convene(coop, meeting)
    async with new_session() as session:
        notice = (await session.get_one(Meeting, UUID(meeting))).notice_text or ""
    assert (
        "   Opinion attached (the social council), which does not bind:\n   We agree, **mostly**.\n" in notice
    )
    pdf = await coop.member.client.get(f"/meetings/{meeting}/notice.pdf")
    assert (pdf.status_code, pdf.content[:5]) == (200, b"%PDF-"), pdf.text
    outsider = (await world.coop()).admin
    await outsider.client.refused("PUT", path, 404, "not_found", json=OPINION)
    await coop.observer.client.refused("PUT", path, 403, "observers_do_not_vote", json=OPINION)
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/cancel", json={"reason": "Too hot."})
    await coop.other_member.client.refused("PUT", path, 409, "meeting_over", json=OPINION)
