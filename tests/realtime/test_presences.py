"""Who is here, live: at once, across processes, few messages however many come, and the last one right."""

import asyncio
import time
from contextlib import AsyncExitStack
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import insert

from app.assemblies.models import Attendance
from app.core.clock import now
from app.core.db import new_session
from tests.assemblies.meetings import convened_meeting
from tests.realtime.helpers import Tab, tab
from tests.server import ServerProcess
from tests.world import Coop, World


async def hear_presence(one: Tab, present: int) -> dict[str, Any]:
    """Hear until so many are here."""
    while True:
        message = await one.hear()
        if message["type"] == "presence" and message["presence"]["present"] == present:
            found: dict[str, Any] = message["presence"]
            return found


async def a_meeting(world: World) -> tuple[Coop, str, str]:
    """A cooperative, its convened meeting, and the word at its door."""
    coop = await world.coop()
    meeting = (await convened_meeting(coop))["meeting"]["id"]
    return coop, meeting, (await coop.admin.client.ok("GET", f"/meetings/{meeting}/door"))["code"]


async def test_watchers_of_every_process_hear_at_once_and_at_each_change(
    servers: list[ServerProcess], world: World
) -> None:
    coop, meeting, code = await a_meeting(world)
    async with tab(servers[0], coop.observer) as one, tab(servers[1], coop.suspended) as two:
        for each in (one, two):
            await each.say(type="watch", meeting=meeting)
            first = await each.hear()
            assert first["type"] == "presence"
            assert first["presence"]["id"] == meeting
            assert (first["presence"]["entitled"], first["presence"]["present"]) == (5, 0)
        for count, persona in enumerate((coop.admin, coop.member, coop.other_member), start=1):
            await persona.client.ok("POST", f"/meetings/{meeting}/check-in", json={"code": code})
            for each in (one, two):
                heard = await hear_presence(each, count)
                assert (heard["needed"], heard["met"]) == (3, count == 3)
                assert heard == await coop.member.client.ok("GET", f"/meetings/{meeting}/presence")
        await coop.admin.client.ok("POST", f"/meetings/{meeting}/open", json={"call": 1})
        for each in (one, two):
            while (await hear_presence(each, 3))["holds"] is None:
                pass
        await coop.other_member.client.ok("POST", f"/meetings/{meeting}/leave")
        for each in (one, two):
            assert (await hear_presence(each, 2))["met"] is False
        await one.say(type="unwatch", meeting=meeting)
        await one.subscribe(coop.slug)
        await coop.facilitator.client.ok(
            "POST", f"/meetings/{meeting}/attendance", json={"membership_id": coop.secretary.member}
        )
        await hear_presence(two, 3)
        # The observer hears events of all here, and neither the list nor the numbers any more.
        assert await one.silent(1.0)


async def test_a_full_doorway_is_few_messages_and_the_last_is_right(
    servers: list[ServerProcess], world: World
) -> None:
    coop, meeting, code = await a_meeting(world)
    people = [coop.member, coop.other_member, *[await world.join(coop.id) for _ in range(28)]]
    async with AsyncExitStack() as stack:
        tabs = [await stack.enter_async_context(tab(one, coop.observer)) for one in servers]
        for one in tabs:
            await one.say(type="watch", meeting=meeting)
            await hear_presence(one, 0)
        began = time.monotonic()
        heard = [asyncio.create_task(hear_presence(one, len(people))) for one in tabs]
        for start in range(0, len(people), 6):
            await asyncio.gather(
                *(
                    one.client.ok("POST", f"/meetings/{meeting}/check-in", json={"code": code})
                    for one in people[start : start + 6]
                )
            )
        for last in await asyncio.gather(*heard):
            assert (last["present"], last["entitled"], last["represented"]) == (30, 33, 0)
        for one in tabs:
            since = [at for at, message in one.messages if message["type"] == "presence" and at >= began]
            assert len(since) <= 2 * (since[-1] - began + 1)
            counts = [message["presence"]["present"] for _, message in one.messages]
            assert counts == sorted(counts), "people came and nobody went"


async def test_who_came_though_nobody_announced_it_is_found(server: ServerProcess, world: World) -> None:
    """As after a process was killed between its commit and its announcement."""
    coop, meeting, _ = await a_meeting(world)
    async with tab(server, coop.member) as one:
        await one.say(type="watch", meeting=meeting)
        await hear_presence(one, 0)
        async with new_session() as session:
            await session.execute(
                insert(Attendance).values(
                    meeting_id=UUID(meeting),
                    cooperative_id=coop.id,
                    membership_id=coop.member.membership_id,
                    arrived_at=now(),
                    how="door",
                    by_id=coop.member.membership_id,
                )
            )
        await hear_presence(one, 1)


async def test_meetings_of_others_can_not_be_watched(server: ServerProcess, world: World) -> None:
    _, meeting, _ = await a_meeting(world)
    outsider = (await world.coop()).admin
    async with tab(server, outsider) as one:
        for unseen in (meeting, str(uuid4())):
            await one.say(type="watch", meeting=unseen)
            assert await one.hear() == {"type": "refused", "code": "not_found", "meeting": unseen}


async def test_who_is_out_hears_nothing_of_the_meeting(server: ServerProcess, world: World) -> None:
    coop, meeting, code = await a_meeting(world)
    async with tab(server, coop.member) as one, tab(server, coop.observer) as stayer:
        for each in (one, stayer):
            await each.subscribe(coop.slug)
            await each.say(type="watch", meeting=meeting)
            await hear_presence(each, 0)
        await coop.admin.client.ok("POST", f"/members/{coop.member.member}/end", json={"reason": "resigned"})
        await one.hear_until("ended")
        await coop.admin.client.ok("POST", f"/meetings/{meeting}/check-in", json={"code": code})
        assert (await hear_presence(stayer, 1))["entitled"] == 4
        assert await one.silent(1.0)
