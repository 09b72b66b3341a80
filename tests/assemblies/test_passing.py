"""Time that passes for one meeting and not for others."""

from datetime import UTC, datetime, timedelta

from tests.assemblies.meetings import convene, make_meeting
from tests.assemblies.passing import let_time_pass
from tests.world import World


async def test_time_passes_for_one_meeting(world: World) -> None:
    coop = await world.coop()
    meeting, other = [(await make_meeting(coop))["meeting"]["id"] for _ in range(2)]
    told, kept = await convene(coop, meeting), await convene(coop, other)
    await coop.admin.client.refused(
        "POST", f"/meetings/{meeting}/open", 409, "call_not_yet", json={"call": 1}
    )
    begins = datetime.fromisoformat(told["meeting"]["starts_at"])
    delta = begins - datetime.now(UTC) + timedelta(minutes=1)
    await let_time_pass(meeting, delta)
    now = await coop.admin.client.ok("GET", f"/meetings/{meeting}")
    for name in ("starts_at", "convened_at"):
        gone = datetime.fromisoformat(told["meeting"][name]) - datetime.fromisoformat(now["meeting"][name])
        assert gone == delta
    assert now["meeting"]["notice"]["hash"] != told["meeting"]["notice"]["hash"]
    proofs = await coop.admin.client.ok("GET", f"/meetings/{meeting}/notices")
    assert {one["hash"] for one in proofs["items"]} == {now["meeting"]["notice"]["hash"]}
    same = await coop.admin.client.ok("GET", f"/meetings/{other}")
    assert same["meeting"]["starts_at"] == kept["meeting"]["starts_at"]
    found = await coop.admin.client.refused(
        "POST", f"/meetings/{meeting}/open", 409, "no_quorum", json={"call": 1}
    )
    assert found["needed"] > 0
