"""What runs in each web process so that changes reach its sockets."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog

from app.realtime import protocol, queries
from app.realtime.halls import Halls
from app.realtime.hub import Hub
from app.realtime.listener import listen
from app.realtime.notifier import Changes, Notifier
from app.realtime.presences import Presences
from app.realtime.queries import reading
from app.realtime.turnouts import Turnouts

log = structlog.get_logger()

LOOK_EVERY = 1.0  # seconds; a lost notification costs no more
SESSIONS_EVERY = 2  # every so many looks
STANDINGS_EVERY = 5  # every so many looks


class Running:
    """The hub of this process, and the screens in halls, while its web application runs."""

    hub: Hub | None = None
    halls: Halls | None = None


@asynccontextmanager
async def realtime() -> AsyncIterator[Hub]:
    """Listener, hub, turnouts and notifier, running inside this block."""
    counted = Turnouts()
    here = Presences()
    hub = Hub(counted, here)
    halls = Halls()
    notifier = Notifier()

    def changed(found: Changes) -> None:
        hub.look_at(found.cooperatives)
        hub.tell_voters(found.voters)
        counted.touch(found.polls)
        here.touch(found.meetings)
        halls.touch(found.cooperatives, found.polls, found.meetings)

    def connected() -> None:
        hub.look_at(hub.rooms.keys())
        counted.touch_all()
        here.touch_all()
        halls.touch_all()

    notifier.start()
    tasks = [
        asyncio.create_task(hub.run(), name="hub"),
        asyncio.create_task(counted.run(), name="turnouts"),
        asyncio.create_task(here.run(), name="presences"),
        asyncio.create_task(halls.run(), name="halls"),
        asyncio.create_task(listen(changed, connected), name="listener"),
        asyncio.create_task(look_regularly(hub, halls), name="looking"),
    ]
    Running.hub, Running.halls = hub, halls
    try:
        yield hub
    finally:
        Running.hub = Running.halls = None
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await notifier.stop()


async def look_regularly(hub: Hub, halls: Halls) -> None:
    """Find what no notification told: new events, ballots, sessions that are over, changed standings."""
    looks = 0
    while True:
        await asyncio.sleep(LOOK_EVERY)
        looks += 1
        try:
            await look(hub)
            if looks % SESSIONS_EVERY == 0:
                await end_dead_sessions(hub)
                halls.touch_all()
            if looks % STANDINGS_EVERY == 0:
                await hub.review_all()
        except Exception as error:
            log.warning("looking for changes failed", error=type(error).__name__)


async def look(hub: Hub) -> None:
    """Compare the last events handed on with those that there are, and count some polls and meetings."""
    if hub.rooms:
        async with reading() as session:
            there = await queries.last_numbers(session, list(hub.rooms))
        hub.look_at([one for one, last in there.items() if one in hub.rooms and hub.rooms[one].last < last])
    hub.turnouts.check_some()
    hub.presences.check_some()


async def end_dead_sessions(hub: Hub) -> None:
    """Close the sockets of sessions and tokens that were revoked or are over."""
    by_session = {one.person.session_id for one in hub.sockets if one.person.session_id is not None}
    by_token = {one.token_hash for one in hub.sockets if one.token_hash is not None}
    if not by_session and not by_token:
        return
    async with reading() as session:
        sessions = await queries.live_sessions(session, by_session) if by_session else set()
        tokens = await queries.live_tokens(session, by_token) if by_token else set()
    for socket in list(hub.sockets):
        if socket.token_hash is not None:
            over = socket.token_hash in by_token and socket.token_hash not in tokens
        else:
            over = socket.person.session_id in by_session and socket.person.session_id not in sessions
        if over:
            socket.push(protocol.refused("sign_in_first"))
            socket.end(protocol.SIGN_IN_FIRST, "session_over")
