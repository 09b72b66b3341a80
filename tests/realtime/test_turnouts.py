"""Turnout is state: few messages however many vote, the last one right, the tally only for who may see it."""

import asyncio
import time
from contextlib import AsyncExitStack
from uuid import UUID, uuid4

import httpx
from sqlalchemy import insert, update

from app.cooperatives.models import Circle
from app.core.clock import now
from app.core.db import new_session
from app.decisions import turnout as noted
from app.decisions.models import Ballot, Poll
from tests.decisions.helpers import agreement, make_poll
from tests.realtime.helpers import Tab, poll, tab
from tests.server import ServerProcess
from tests.world import Coop, Persona, World


async def vote(server: ServerProcess, persona: Persona, poll_id: UUID, position: str = "agree") -> None:
    """Cast a ballot by HTTP."""
    headers = {
        "Origin": server.url,
        "Cookie": "; ".join(f"{k}={v}" for k, v in persona.client.cookies.items()),
    }
    async with httpx.AsyncClient(base_url=f"{server.url}/api/v1", headers=headers) as client:
        answer = await client.put(f"/polls/{poll_id}/ballot", json={"choice": {"position": position}})
    assert answer.status_code < 300, answer.text


async def hear_turnout(one: Tab, voted: int) -> dict[str, object]:
    """Hear until so many have voted."""
    while True:
        message = await one.hear()
        if message["type"] == "turnout" and message["turnout"]["voted"] == voted:
            found: dict[str, object] = message["turnout"]
            return found


async def test_a_watcher_hears_at_once_and_at_each_vote(servers: list[ServerProcess], world: World) -> None:
    coop = await world.coop()
    poll_id = await poll(coop, [coop.member, coop.other_member])
    async with tab(servers[0], coop.observer) as one:
        await one.say(type="watch", poll=str(poll_id))
        first = await one.hear()
        assert first["type"] == "turnout"
        turnout = first["turnout"]
        assert turnout["id"] == str(poll_id)
        assert (turnout["voted"], turnout["electors"]) == (0, 2)
        await vote(servers[1], coop.member, poll_id)
        counted = await hear_turnout(one, 1)
        assert counted["tally"]["counts"]["agree"] == 1  # type: ignore[index]  # JSON
        await one.say(type="unwatch", poll=str(poll_id))
        await one.subscribe(coop.slug)
        await vote(servers[1], coop.other_member, poll_id)
        assert await one.silent(1.5)


async def test_ones_other_devices_hear_that_a_named_ballot_is_in(
    servers: list[ServerProcess], world: World
) -> None:
    coop = await world.coop()
    poll_id = await poll(coop, [coop.member, coop.other_member])
    async with AsyncExitStack() as stack:
        mine = [await stack.enter_async_context(tab(server, coop.member)) for server in servers]
        other = await stack.enter_async_context(tab(servers[0], coop.other_member))
        for one in (*mine, other):
            await one.subscribe(coop.slug)
        await vote(servers[1], coop.member, poll_id)
        for one in mine:
            await one.hear_until("voted", cooperative=coop.slug)
        assert await other.silent(1.0)


async def test_a_secret_ballot_is_told_to_no_device(world: World) -> None:
    coop = await world.coop()
    for secret in (True, False):
        asked = await make_poll(coop, agreement(secret=secret))
        await coop.member.client.ok(
            "PUT", f"/polls/{asked['id']}/ballot", json={"choice": {"position": "agree"}}
        )
        # What the next notification would name.
        assert (coop.member.membership_id in noted.voted) is not secret


async def test_a_hundred_votes_are_few_messages_and_the_last_is_right(
    servers: list[ServerProcess], world: World
) -> None:
    coop = await world.coop()
    voters = [coop.member]
    voters += [await world.join(coop.id) for _ in range(99)]
    poll_id = await poll(coop, voters)
    async with AsyncExitStack() as stack:
        tabs = [
            await stack.enter_async_context(tab(servers[number % 2], coop.observer)) for number in range(10)
        ]
        for one in tabs:
            await one.say(type="watch", poll=str(poll_id))
            await hear_turnout(one, 0)
        done = 0.0

        async def produce() -> None:
            nonlocal done
            gate = asyncio.Semaphore(8)

            async def one_vote(number: int, persona: Persona) -> None:
                async with gate:
                    await vote(servers[number % 2], persona, poll_id, "agree" if number % 4 else "disagree")

            await asyncio.gather(*(one_vote(number, persona) for number, persona in enumerate(voters)))
            done = time.monotonic()

        began = time.monotonic()
        heard = [asyncio.create_task(hear_turnout(one, 100)) for one in tabs]
        await produce()
        for last in await asyncio.gather(*heard):
            assert last["tally"]["counts"] | {} == {  # type: ignore[index]  # JSON
                "agree": 75,
                "abstain": 0,
                "disagree": 25,
                "block": 0,
            }
        for one in tabs:
            times = [at for at, message in one.messages if message["type"] == "turnout"]
            assert times[-1] - done < 20, "the last count soon after the last vote"
            # Not in every second: a busy machine may hand over at once what was sent over two.
            since = [at for at in times if at >= began]
            assert len(since) <= 4 * (since[-1] - began + 1)
            counts = [message["turnout"]["voted"] for _, message in one.messages]
            assert counts == sorted(counts), "a count never goes back"


async def test_after_voting_only_who_voted_sees_the_tally(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    poll_id = await poll(coop, [coop.member, coop.other_member], results="after_voting")
    async with tab(server, coop.member) as one, tab(server, coop.other_member) as other:
        for each in (one, other):
            await each.say(type="watch", poll=str(poll_id))
            assert (await hear_turnout(each, 0))["tally"] is None
        await vote(server, coop.member, poll_id)
        assert (await hear_turnout(one, 1))["tally"] is not None
        assert (await hear_turnout(other, 1))["tally"] is None
        await vote(server, coop.other_member, poll_id)
        assert (await hear_turnout(other, 2))["tally"] is not None


async def test_after_close_nobody_sees_the_tally_before(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    poll_id = await poll(coop, [coop.member, coop.other_member], results="after_close")
    async with tab(server, coop.member) as one, tab(server, coop.admin) as admin:
        for each in (one, admin):
            await each.say(type="watch", poll=str(poll_id))
            await hear_turnout(each, 0)
        await vote(server, coop.member, poll_id)
        for each in (one, admin):
            assert (await hear_turnout(each, 1))["tally"] is None
        async with new_session() as session:  # closed, as the closing leaves it, with nobody told
            await session.execute(
                update(Poll).where(Poll.id == poll_id).values(status="closed", closed_at=now(), outcome={})
            )
        for each in (one, admin):
            assert (await hear_turnout(each, 1))["tally"] is not None


async def test_ballots_that_nobody_announced_are_found(server: ServerProcess, world: World) -> None:
    """As after a process was killed between its commit and its announcement."""
    coop = await world.coop()
    poll_id = await poll(coop, [coop.member])
    async with tab(server, coop.member) as one:
        await one.say(type="watch", poll=str(poll_id))
        await hear_turnout(one, 0)
        async with new_session() as session:
            await session.execute(
                insert(Ballot).values(
                    poll_id=poll_id,
                    membership_id=coop.member.membership_id,
                    choice={"position": "agree"},
                    cast_at=now(),
                )
            )
        await hear_turnout(one, 1)


async def test_polls_of_others_can_not_be_watched(server: ServerProcess, world: World) -> None:
    coop, other = await world.coop(), await world.coop()
    poll_id = await poll(coop, [coop.member])
    closed = await _in_closed_circle(coop)
    async with tab(server, other.admin) as one:
        await one.say(type="watch", poll=str(poll_id))
        assert await one.hear() == {"type": "refused", "code": "not_found", "poll": str(poll_id)}
        unknown = str(uuid4())
        await one.say(type="watch", poll=unknown)
        assert await one.hear() == {"type": "refused", "code": "not_found", "poll": unknown}
    async with tab(server, coop.observer) as one:
        await one.say(type="watch", poll=str(closed))
        assert (await one.hear())["code"] == "not_found"
    async with tab(server, coop.admin) as one:
        await one.say(type="watch", poll=str(closed))
        assert (await one.hear())["type"] == "turnout"


async def _in_closed_circle(coop: Coop) -> UUID:
    async with new_session() as session:
        circle = Circle(cooperative_id=coop.id, name="Closed", closed=True)
        session.add(circle)
        await session.flush()
        circle_id = circle.id
    return await poll(coop, [coop.member], circle_id=circle_id)


async def test_who_is_out_hears_no_turnout(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    poll_id = await poll(coop, [coop.other_member, coop.member])
    async with tab(server, coop.member) as one, tab(server, coop.observer) as stayer:
        for each in (one, stayer):
            await each.subscribe(coop.slug)
            await each.say(type="watch", poll=str(poll_id))
            await hear_turnout(each, 0)
        await coop.admin.client.ok("POST", f"/members/{coop.member.member}/end", json={"reason": "resigned"})
        await one.hear_until("ended")
        await vote(server, coop.other_member, poll_id)
        await hear_turnout(stayer, 1)
        assert await one.silent(1.0)
