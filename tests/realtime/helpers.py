"""A tab as a test has it: one websocket, and the state that its events make."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any, ClassVar
from uuid import UUID

import orjson
from sqlalchemy import insert, select
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin

from app.accounts.current import cookie_name
from app.core.clock import now
from app.core.db import new_session
from app.core.wire import Output
from app.decisions.models import Elector, Poll
from app.events.log import Change, emit, event_kind
from app.events.models import EventCounter
from tests.server import ServerProcess
from tests.world import Coop, Persona

PATIENCE = 40.0  # seconds


class Note(Output):
    """A resource that only these tests have."""

    id: str
    text: str


@event_kind
class Noted(Change):
    """Notes put or removed."""

    kind: ClassVar[str] = "test_noted"
    threads: list[Note]


async def note(
    cooperative_id: UUID, key: str, text: str, audience: str = "all", remove: tuple[str, ...] = ()
) -> None:
    """Commit one event."""
    async with new_session() as session:
        change = Noted(threads=[Note(id=key, text=text)], removed={"threads": list(remove)} if remove else {})
        emit(session, cooperative_id, change, actor_id=None, audience=audience)


async def last_number(cooperative_id: UUID) -> int:
    """The number of the cooperative's last event."""
    async with new_session() as session:
        found = await session.scalar(
            select(EventCounter.last).where(EventCounter.cooperative_id == cooperative_id)
        )
    return found or 0


class Tab:
    """A connection of a persona's."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection
        self.state: dict[str, str] = {}
        self.numbers: list[int] = []
        self.messages: list[tuple[float, dict[str, Any]]] = []

    async def say(self, **message: Any) -> None:
        """Send a message."""
        await self.connection.send(orjson.dumps(message).decode())

    async def hear(self) -> dict[str, Any]:
        """The next message; an event is laid over the state."""
        async with asyncio.timeout(PATIENCE):
            message: dict[str, Any] = orjson.loads(await self.connection.recv())
        self.messages.append((time.monotonic(), message))
        if message["type"] == "event":
            self.numbers.append(message["number"])
            for one in message["put"].get("threads", []):
                self.state[one["id"]] = one.get("text", "")
            for key in message["remove"].get("threads", []):
                self.state.pop(key, None)
        return message

    async def hear_until(self, kind: str, **values: Any) -> dict[str, Any]:
        """Hear until a message of this type with these values."""
        while True:
            message = await self.hear()
            if message["type"] == kind and all(message.get(name) == value for name, value in values.items()):
                return message

    async def subscribe(self, slug: str, after: int | None = None) -> int:
        """Subscribe and hear the backlog; the number that is ready."""
        await self.say(type="subscribe", cooperative=slug, after=after)
        return int((await self.hear_until("ready", cooperative=slug))["number"])

    async def hear_note(self, text: str) -> dict[str, Any]:
        """Hear until the note with this text."""
        while True:
            message = await self.hear()
            if message["type"] == "event" and text in [
                one["text"] for one in message["put"].get("threads", [])
            ]:
                return message

    async def silent(self, seconds: float = 0.5) -> bool:
        """Whether nothing comes for a time."""
        try:
            async with asyncio.timeout(seconds):
                message = orjson.loads(await self.connection.recv())
        except TimeoutError:
            return True
        self.messages.append((time.monotonic(), message))
        return False

    async def closed_with_any(self) -> None:
        """Hear everything until the connection is over, however it ends."""
        with contextlib.suppress(ConnectionClosed):
            while True:
                await self.hear()

    async def closed_with(self) -> int:
        """Hear everything until the server closes; its code."""
        await self.closed_with_any()
        assert self.connection.close_code is not None
        return self.connection.close_code


@asynccontextmanager
async def tab(server: ServerProcess, persona: Persona | None, **headers: str) -> AsyncIterator[Tab]:
    """An open tab on a server; nobody's, with None."""
    sent = {"Origin": server.url, **{name.replace("_", "-"): value for name, value in headers.items()}}
    if persona is not None and "Authorization" not in headers:
        sent["Cookie"] = f"{cookie_name()}={persona.client.cookies[cookie_name()]}"
    address = server.url.replace("http://", "ws://") + "/api/v1/live"
    origin = sent.pop("Origin")
    async with connect(
        address,
        origin=Origin(origin) if origin else None,
        additional_headers=sent,
        compression=None,
        open_timeout=PATIENCE,
    ) as connection:
        yield Tab(connection)


async def poll(
    coop: Coop, electors: list[Persona], *, results: str = "always", circle_id: UUID | None = None
) -> UUID:
    """An open agreement poll with these electors, directly in the database."""
    async with new_session() as session:
        moment = now()
        poll_id = (
            await session.execute(
                insert(Poll)
                .values(
                    cooperative_id=coop.id,
                    circle_id=circle_id,
                    author_id=coop.facilitator.membership_id,
                    title="Shall we?",
                    body="",
                    body_html="",
                    method="agreement",
                    electorate={"kind": "all", "class_ids": [], "circle_id": None},
                    rules={
                        "quorum": None,
                        "majority": {
                            "fraction": "1/2",
                            "strict": True,
                            "base": "cast",
                            "abstentions": "excluded",
                        },
                    },
                    reasons="off",
                    results=results,
                    managers="author_and_facilitators",
                    early_close=True,
                    extension=True,
                    status="open",
                    electors=len(electors),
                    opens_at=moment - timedelta(minutes=1),
                    opened_at=moment - timedelta(minutes=1),
                    closes_at=moment + timedelta(hours=1),
                )
                .returning(Poll.id)
            )
        ).scalar_one()
        await session.execute(
            insert(Elector),
            [
                {
                    "poll_id": poll_id,
                    "membership_id": one.membership_id,
                    "cooperative_id": coop.id,
                    "name": one.name,
                }
                for one in electors
            ],
        )
    return poll_id
