"""Who hears who comes and who lends their vote: those who let people in, and nobody else."""

from contextlib import AsyncExitStack
from typing import Any

from tests.assemblies.meetings import convened_meeting
from tests.realtime.helpers import Tab, last_number, note, tab
from tests.server import ServerProcess
from tests.world import Coop, Persona, World

LISTS = {"attendance_changed", "proxies_changed"}


async def kinds_until(one: Tab, text: str) -> set[str]:
    """The kinds of the lists' events up to the note with this text."""
    start = len(one.messages)
    await one.hear_note(text)
    return {str(message.get("kind")) for _, message in one.messages[start:]} & LISTS


async def come_and_lend(coop: Coop, meeting: str, who: Persona, giver: Persona) -> None:
    """One is let in, and lent another's vote."""
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/attendance", json={"membership_id": who.member})
    body: dict[str, Any] = {"holder_id": who.member, "signature": giver.name}
    await giver.client.ok("POST", f"/meetings/{meeting}/proxies", json=body)


async def test_lists_are_heard_by_those_who_let_people_in(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    meeting = (await convened_meeting(coop, chair_id=coop.other_member.member))["meeting"]["id"]
    newcomer = await world.join(coop.id, name="Nerea New")
    hears = (coop.admin, coop.secretary, coop.facilitator, coop.other_member)
    hears_not = (coop.member, newcomer, coop.observer, coop.suspended)
    async with AsyncExitStack() as stack:
        tabs = {}
        for persona in (*hears, *hears_not):
            tabs[persona.member] = await stack.enter_async_context(tab(server, persona))
            await tabs[persona.member].subscribe(coop.slug)
        await come_and_lend(coop, meeting, coop.member, newcomer)
        await note(coop.id, "n1", "first")
        for persona in hears:
            assert await kinds_until(tabs[persona.member], "first") == LISTS, persona.name
        for persona in hears_not:
            assert await kinds_until(tabs[persona.member], "first") == set(), persona.name
        own = {one.member: kinds_of(tabs[one.member], "standing_changed") for one in hears_not}
        assert {one for one, count in own.items() if count} == {coop.member.member, newcomer.member}


def kinds_of(one: Tab, kind: str) -> int:
    """How many events of a kind it heard."""
    return sum(message.get("kind") == kind for _, message in one.messages)


async def test_the_lists_go_with_the_chair(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    meeting = (await convened_meeting(coop, chair_id=coop.other_member.member))["meeting"]["id"]
    async with tab(server, coop.other_member) as former, tab(server, coop.member) as following:
        for one in (former, following):
            await one.subscribe(coop.slug)
        await coop.other_member.client.ok(
            "POST",
            f"/meetings/{meeting}/officers",
            json={"office": "chair", "membership_id": coop.member.member},
        )
        for one in (former, following):
            await one.hear_until("stale", cooperative=coop.slug)
        number = await last_number(coop.id)
        for one in (former, following):
            await one.subscribe(coop.slug, number)
        await come_and_lend(coop, meeting, coop.secretary, coop.facilitator)
        await note(coop.id, "n2", "second")
        assert await kinds_until(former, "second") == set()
        assert await kinds_until(following, "second") == LISTS
        # What was missed meanwhile is sent to those whom it is meant for, and to no one else.
        for one in (former, following):
            await one.say(type="unsubscribe", cooperative=coop.slug)
        await coop.admin.client.ok(
            "POST", f"/meetings/{meeting}/attendance", json={"membership_id": coop.admin.member}
        )
        behind = await last_number(coop.id) - 2
        for one in (former, following):
            start = len(one.messages)
            await one.subscribe(coop.slug, behind)
            heard = {str(message.get("kind")) for _, message in one.messages[start:]} & LISTS
            assert heard == ({"attendance_changed"} if one is following else set())


async def test_who_chairs_one_meeting_hears_nothing_of_the_lists_of_another(
    server: ServerProcess, world: World
) -> None:
    coop = await world.coop()
    theirs = (await convened_meeting(coop, chair_id=coop.other_member.member))["meeting"]["id"]
    another = (await convened_meeting(coop))["meeting"]["id"]
    async with tab(server, coop.other_member) as chair, tab(server, coop.facilitator) as steward:
        before = await last_number(coop.id)
        for one in (chair, steward):
            await one.subscribe(coop.slug)
        await come_and_lend(coop, another, coop.member, coop.secretary)
        await note(coop.id, "n3", "third")
        assert await kinds_until(chair, "third") == set()
        assert await kinds_until(steward, "third") == LISTS
        await chair.say(type="unsubscribe", cooperative=coop.slug)
        start = len(chair.messages)
        await chair.subscribe(coop.slug, before)
        assert not {str(message.get("kind")) for _, message in chair.messages[start:]} & LISTS
        await come_and_lend(coop, theirs, coop.member, coop.secretary)
        await note(coop.id, "n4", "fourth")
        assert await kinds_until(chair, "fourth") == LISTS
