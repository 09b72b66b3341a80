"""Events reach those they are meant for, once, in order, and after any break."""

import asyncio
import random
from contextlib import AsyncExitStack
from uuid import UUID

import pytest
from sqlalchemy import delete, update

from app.accounts.models import SignInSession
from app.cooperatives.models import Circle, CircleMember, Membership
from app.core.clock import now
from app.core.db import new_session
from app.events.log import emit
from app.realtime.hub import FARTHEST_BEHIND
from tests.realtime.helpers import Note, Noted, Tab, last_number, note, tab
from tests.server import ServerProcess
from tests.world import Coop, World


async def test_what_happens_arrives(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    async with tab(server, coop.member) as one:
        assert await one.subscribe(coop.slug) == 0
        await note(coop.id, "a", "first")
        event = await one.hear_note("first")
    assert event["cooperative"] == coop.slug
    assert event["number"] == 1
    assert event["kind"] == "test_noted"
    assert event["at"].endswith("Z")
    assert event["actor_id"] is None
    assert event["put"] == {"threads": [{"id": "a", "text": "first"}]}
    assert event["remove"] == {}


async def test_backlog_from_a_number_then_ready_then_live(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    for number in range(1, 251):  # more than one page of the backlog
        await note(coop.id, str(number), f"text {number}")
    async with tab(server, coop.member) as one:
        assert await one.subscribe(coop.slug, after=20) == 250
        assert one.numbers == list(range(21, 251))
        await note(coop.id, "x", "after ready")
        assert (await one.hear_note("after ready"))["number"] == 251


async def test_a_number_that_was_never_reached_is_stale(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    await note(coop.id, "a", "one")
    async with tab(server, coop.member) as one:
        await one.say(type="subscribe", cooperative=coop.slug, after=2)
        assert (await one.hear())["type"] == "stale"
        await note(coop.id, "a", "two")
        assert await one.silent(), "after stale nothing comes until the client subscribes again"
        assert await one.subscribe(coop.slug, after=2) == 2


async def test_too_far_behind_is_stale_and_just_near_enough_is_not(
    server: ServerProcess, world: World
) -> None:
    coop = await world.coop()
    async with new_session() as session:
        for number in range(FARTHEST_BEHIND + 1):
            emit(session, coop.id, Noted(threads=[Note(id="n", text=str(number))]), actor_id=None)
    async with tab(server, coop.member) as one:
        await one.say(type="subscribe", cooperative=coop.slug, after=0)
        assert (await one.hear())["type"] == "stale"
        assert await one.subscribe(coop.slug, after=1) == FARTHEST_BEHIND + 1
        assert len(one.numbers) == FARTHEST_BEHIND
        assert one.state == {"n": str(FARTHEST_BEHIND)}


@pytest.mark.parametrize("seed", range(4))
async def test_breaks_at_any_moment_lose_and_double_nothing(
    servers: list[ServerProcess], world: World, seed: int
) -> None:
    """While events are made without pause, tabs break off at random and go on at either server."""
    chance = random.Random(seed)
    coop = await world.coop()
    total = 120
    expected: dict[str, str] = {}

    async def produce() -> None:
        for number in range(1, total + 1):
            key = str(chance.randrange(12))
            gone = str(chance.randrange(12))
            await note(coop.id, key, f"{number}", remove=(gone,) if gone != key else ())
            expected[key] = f"{number}"
            if gone != key:
                expected.pop(gone, None)
            if chance.random() < 0.3:
                await asyncio.sleep(chance.random() * 0.03)

    async def follow(own: random.Random) -> tuple[dict[str, str], list[int]]:
        state: dict[str, str] = {}
        numbers: list[int] = []
        reached = 0
        while reached < total:
            async with tab(own.choice(servers), coop.member) as one:
                one.state = state
                await one.say(type="subscribe", cooperative=coop.slug, after=reached)
                for _ in range(own.randrange(1, 40)):
                    message = await one.hear()
                    if message["type"] == "event":
                        reached = message["number"]
                    if reached == total:
                        break
                if own.random() < 0.5:
                    one.connection.transport.abort()
                numbers += one.numbers
        return state, numbers

    followers = [asyncio.create_task(follow(random.Random(seed * 10 + one))) for one in range(3)]
    await produce()
    for state, numbers in await asyncio.gather(*followers):
        assert numbers == list(range(1, total + 1))
        assert state == expected


async def _closed_circle(coop: Coop) -> UUID:
    """A closed circle that only the facilitator is in."""
    async with new_session() as session:
        circle = Circle(cooperative_id=coop.id, name="Finance", closed=True)
        session.add(circle)
        await session.flush()
        session.add(
            CircleMember(
                cooperative_id=coop.id, circle_id=circle.id, membership_id=coop.facilitator.membership_id
            )
        )
    return circle.id


@pytest.mark.parametrize("live", [True, False], ids=["live", "backlog"])
async def test_audiences(server: ServerProcess, world: World, live: bool) -> None:
    coop = await world.coop()
    circle = await _closed_circle(coop)
    audiences = ["all", "officers", f"circle:{circle}", f"member:{coop.member.member}"]
    meant = [
        (coop.admin, {"0", "1", "2"}),
        (coop.secretary, {"0", "1"}),
        (coop.facilitator, {"0", "2"}),
        (coop.member, {"0", "3"}),
        (coop.observer, {"0"}),
        (coop.suspended, {"0"}),
    ]

    async def happen() -> None:
        for number, audience in enumerate(audiences):
            await note(coop.id, str(number), "x", audience)

    async with AsyncExitStack() as stack:
        tabs = [await stack.enter_async_context(tab(server, persona)) for persona, _ in meant]
        if live:
            for one in tabs:
                await one.subscribe(coop.slug)
        await happen()
        if not live:
            for one in tabs:
                assert await one.subscribe(coop.slug, after=0) == 4, "it covers events for others as well"
        await note(coop.id, "0", "the end")
        for one, (persona, keys) in zip(tabs, meant, strict=True):
            await one.hear_note("the end")
            assert one.state.keys() == keys, persona.name


async def test_other_cooperatives_and_strangers_are_refused(server: ServerProcess, world: World) -> None:
    coop, other = await world.coop(), await world.coop()
    async with tab(server, other.admin) as one:
        await one.say(type="subscribe", cooperative=coop.slug, after=0)
        assert await one.hear() == {"type": "refused", "code": "not_found", "cooperative": coop.slug}
        await one.say(type="subscribe", cooperative="no-such-cooperative", after=0)
        assert (await one.hear())["code"] == "not_found"
        await one.subscribe(other.slug)
        await note(coop.id, "a", "not yours")
        await note(other.id, "a", "yours")
        assert (await one.hear())["cooperative"] == other.slug
    async with tab(server, None) as nobody:
        assert (await nobody.hear())["code"] == "sign_in_first"
        assert await nobody.closed_with() == 4401


async def test_a_membership_that_ends_is_told_and_hears_no_more(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    async with tab(server, coop.member) as leaver, tab(server, coop.admin) as stayer:
        await leaver.subscribe(coop.slug)
        await stayer.subscribe(coop.slug)
        await _end(coop, "the kind that the register emits")
        assert await leaver.hear() == {"type": "ended", "cooperative": coop.slug}
        await note(coop.id, "a", "afterwards")
        await stayer.hear_note("afterwards")
        assert await leaver.silent()


async def _end(coop: Coop, why: str) -> None:
    """End the member's membership, without any event: the hub must find it by looking."""
    async with new_session() as session:
        await session.execute(
            update(Membership)
            .where(Membership.id == coop.member.membership_id)
            .values(status="left", left_on=now().date(), left_reason="resigned", left_note=why)
        )


async def test_an_end_by_the_api_is_told_at_once(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    async with tab(server, coop.member) as leaver:
        await leaver.subscribe(coop.slug)
        began = asyncio.get_running_loop().time()
        await coop.admin.client.ok("POST", f"/members/{coop.member.member}/end", json={"reason": "resigned"})
        assert await leaver.hear() == {"type": "ended", "cooperative": coop.slug}
        assert asyncio.get_running_loop().time() - began < 1.5


async def test_a_changed_role_makes_the_view_stale(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    async with tab(server, coop.member) as one:
        await one.subscribe(coop.slug)
        await note(coop.id, "a", "for officers", "officers")
        await coop.admin.client.ok("PATCH", f"/members/{coop.member.member}", json={"role": "secretary"})
        assert await one.hear_until("stale") == {"type": "stale", "cooperative": coop.slug}
        assert "a" not in one.state
        await one.subscribe(coop.slug, after=await last_number(coop.id))
        await note(coop.id, "b", "for officers", "officers")
        await one.hear_note("for officers")


async def test_a_view_that_changed_while_away_is_stale(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    async with tab(server, coop.member) as one:
        number = await one.subscribe(coop.slug)
    await coop.admin.client.ok("PATCH", f"/members/{coop.member.member}", json={"role": "secretary"})
    async with tab(server, coop.member) as one:
        await one.say(type="subscribe", cooperative=coop.slug, after=number)
        assert (await one.hear_until("stale"))["cooperative"] == coop.slug


async def test_revoked_sessions_are_closed_within_seconds(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    async with tab(server, coop.member) as one, tab(server, coop.admin) as other:
        await one.subscribe(coop.slug)
        await other.subscribe(coop.slug)
        async with new_session() as session:
            await session.execute(
                delete(SignInSession).where(SignInSession.person_id == coop.member.person_id)
            )
        assert await one.closed_with() == 4401
        assert one.messages[-1][1] == {"type": "refused", "code": "sign_in_first"}
        await note(coop.id, "a", "still here")
        await other.hear_note("still here")


async def test_unsubscribe_and_two_cooperatives_in_one_tab(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    other = await world.coop()
    async with new_session() as session:
        session.add(
            Membership(
                cooperative_id=other.id,
                person_id=coop.member.person_id,
                number=99,
                joined_on=now().date(),
            )
        )
    async with tab(server, coop.member) as one:
        await one.subscribe(coop.slug)
        await one.subscribe(other.slug)
        await note(coop.id, "a", "here")
        await note(other.id, "b", "there")
        await _both(one)
        await one.say(type="unsubscribe", cooperative=coop.slug)
        assert await one.subscribe(other.slug, after=1) == 1
        await note(coop.id, "c", "unheard")
        await note(other.id, "d", "heard")
        await one.hear_note("heard")
        assert "c" not in one.state


async def _both(one: Tab) -> None:
    while not {"a", "b"} <= one.state.keys():
        await one.hear()


async def test_slow_backlog_and_live_events_come_in_order(server: ServerProcess, world: World) -> None:
    """Live events that come while a long backlog is on its way wait for it."""
    coop = await world.coop()
    for number in range(60):
        await note(coop.id, str(number), "x" * 20_000)
    async with tab(server, coop.member) as one:
        await one.say(type="subscribe", cooperative=coop.slug, after=0)
        await asyncio.gather(*(note(coop.id, f"live {number}", "y") for number in range(10)))
        await note(coop.id, "end", "the end")
        await one.hear_note("the end")
        assert one.numbers == list(range(1, 72))
