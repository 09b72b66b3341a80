"""Time that passes for one meeting and not for others."""

from datetime import datetime, timedelta

from tests.assemblies.meetings import convened_meeting
from tests.assemblies.passing import let_time_pass
from tests.world import World

HOUR = timedelta(hours=1)


async def test_time_passes_for_one_meeting(world: World) -> None:
    coop = await world.coop()
    told = await convened_meeting(coop, began=-HOUR)
    other = await convened_meeting(coop, began=-HOUR)
    meeting = told["meeting"]["id"]
    await coop.admin.client.refused(
        "POST", f"/meetings/{meeting}/open", 409, "call_not_yet", json={"call": 1}
    )
    await let_time_pass(meeting, 2 * HOUR)
    now = await coop.admin.client.ok("GET", f"/meetings/{meeting}")
    for name in ("starts_at", "convened_at"):
        gone = datetime.fromisoformat(told["meeting"][name]) - datetime.fromisoformat(now["meeting"][name])
        assert gone == 2 * HOUR
    assert now["meeting"]["notice"]["hash"] != told["meeting"]["notice"]["hash"]
    proofs = await coop.admin.client.ok("GET", f"/meetings/{meeting}/notices")
    assert {one["hash"] for one in proofs["items"]} == {now["meeting"]["notice"]["hash"]}
    same = await coop.admin.client.ok("GET", f"/meetings/{other['meeting']['id']}")
    assert same["meeting"]["starts_at"] == other["meeting"]["starts_at"]
