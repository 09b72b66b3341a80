"""What came onto the agenda after the notice: decided where members put it there by their right, else not."""

from datetime import UTC, datetime, timedelta

from tests.assemblies.meetings import ADD_RIGHT, add_item, convene, make_meeting, move_hours, set_bylaws
from tests.world import World


async def test_members_items_are_decided_and_late_ones_are_not(world: World) -> None:
    coop = await world.coop()
    none = {"path": "agenda.off_agenda_exceptions", "value": [], "source": "Statutes, article 7"}
    await set_bylaws(coop, ADD_RIGHT, none)
    chair = coop.admin.client
    meeting_id = (await make_meeting(coop))["meeting"]["id"]
    told = await convene(coop, meeting_id)
    theirs = await add_item(coop, meeting_id, by=coop.member, title="A second oven")
    await coop.other_member.client.ok("PUT", f"/items/{theirs['id']}/backing")
    first = datetime.fromisoformat(told["meeting"]["starts_at"])
    await move_hours(meeting_id, datetime.now(UTC) - timedelta(minutes=5) - first)
    late = await add_item(coop, meeting_id, title="A van")
    for one in (coop.admin, coop.secretary, coop.facilitator, coop.member):
        await coop.facilitator.client.ok(
            "POST", f"/meetings/{meeting_id}/attendance", json={"membership_id": one.member}
        )
    await chair.ok("POST", f"/meetings/{meeting_id}/open", json={"call": 1})

    await chair.ok("POST", f"/items/{late['id']}/start")
    await chair.refused("POST", f"/items/{late['id']}/polls", 409, "off_agenda", json={})
    beside = await chair.ok("POST", f"/items/{late['id']}/polls", 201, json={"title": "Talk about it today?"})
    await chair.ok("POST", f"/polls/{beside['id']}/cancel", json={"reason": "No need."})
    await chair.ok("POST", f"/items/{late['id']}/end", json={"status": "done"})

    await chair.ok("POST", f"/items/{theirs['id']}/start")
    poll = await chair.ok("POST", f"/items/{theirs['id']}/polls", 201, json={})
    assert poll["status"] == "open"
