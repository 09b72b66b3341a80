"""How many mails a cooperative may send to people who never asked for one."""

from dataclasses import replace

import pytest

from app.core import limits
from tests.world import World, unique


async def test_a_cooperative_sends_so_many_invitations_a_day_and_no_more(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    coop, other = await world.coop(), await world.coop()
    monkeypatch.setattr(limits, "INVITATIONS_DAY", replace(limits.INVITATIONS_DAY, times=3))
    lines = [f"{unique('guest')}@example.org" for _ in range(5)]
    path = f"{coop.path}/invitations"
    await coop.admin.client.ok("POST", path, json={"text": "\n".join(lines[:2])})
    problem = await coop.secretary.client.refused(
        "POST", path, 429, "invitations_used_up", json={"text": "\n".join(lines[2:4])}
    )
    assert problem["limit"] == 3
    assert 0 < problem["retry_after"] <= 86_400
    # What was refused was neither made nor counted; lines that send nothing cost nothing.
    await coop.admin.client.ok("POST", path, json={"text": "\n".join(lines[:2])})
    assert (await coop.admin.client.ok("POST", path, json={"text": lines[2]}))["sent"] == 1
    await coop.admin.client.refused("POST", path, 429, "invitations_used_up", json={"text": lines[4]})
    listed = await coop.admin.client.ok("GET", path)
    assert sorted(one["email"] for one in listed["items"]) == sorted(lines[:3])
    await other.admin.client.ok("POST", f"{other.path}/invitations", json={"text": lines[4]})


async def test_an_invitation_is_sent_again_five_times_a_day(world: World) -> None:
    coop = await world.coop()
    path = f"{coop.path}/invitations"
    await coop.admin.client.ok("POST", path, json={"text": "a@example.org\nb@example.org"})
    first, second = [one["id"] for one in (await coop.admin.client.ok("GET", path))["items"]]
    for _ in range(5):
        await coop.admin.client.ok("POST", f"/invitations/{first}/resend")
    problem = await coop.admin.client.refused("POST", f"/invitations/{first}/resend", 429, "resends_used_up")
    assert "5 times" in problem["detail"]
    await coop.admin.client.ok("POST", f"/invitations/{second}/resend")
