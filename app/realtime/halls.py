"""Screens in halls: what each link shows, pushed to whoever holds it, at most twice a second.

A screen is told everything anew whenever anything of its cooperative changes; the same again is not sent. Between
changes it hears that we are still there. Once the link is taken back it is told so and let go.
"""

import asyncio
import contextlib
import time
from collections.abc import Collection
from uuid import UUID

import orjson
import structlog
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from app.assemblies.hall import hall_out, meeting_of_token
from app.core.errors import NotFoundError
from app.realtime import protocol
from app.realtime.queries import reading

log = structlog.get_logger()

INTERVAL = 0.5  # seconds between two tellings of one hall
ALIVE_EVERY = 10.0  # seconds
SCREENS_A_LINK = 50  # in one process
SCREENS = 1000  # in one process
MESSAGES = 100  # that a screen may send, which has nothing to say

REVOKED = '{"type":"revoked"}'
ALIVE = '{"type":"alive"}'


class Screen:
    """A websocket that shows a hall. Only the latest state waits to be sent."""

    __slots__ = ("_pending", "_wake", "over")

    def __init__(self) -> None:
        self._pending: str | None = None
        self._wake = asyncio.Event()
        self.over: int | None = None

    def show(self, message: str) -> None:
        """Send this soon, in place of what still waits."""
        self._pending = message
        self._wake.set()

    def end(self, code: int, message: str) -> None:
        """Say why, and close."""
        self.over = code
        self.show(message)

    async def serve(self, websocket: WebSocket) -> None:
        """Send until either side ends it."""
        listening = asyncio.create_task(self._listen(websocket))
        try:
            with contextlib.suppress(WebSocketDisconnect, RuntimeError, OSError):
                await self._send(websocket, listening)
        finally:
            listening.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await listening

    async def _listen(self, websocket: WebSocket) -> None:
        """Hear when the screen goes; one that talks is no screen."""
        for _ in range(MESSAGES):
            if (await websocket.receive())["type"] == "websocket.disconnect":
                self.over = 1000
                self._wake.set()
                return
        self.end(protocol.TOO_MANY, protocol.refused("too_many_messages"))

    async def _send(self, websocket: WebSocket, listening: asyncio.Task[None]) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(ALIVE_EVERY):
                    await self._wake.wait()
            self._wake.clear()
            if self.over == 1000 or (listening.done() and self.over is None):
                return
            message, self._pending = self._pending or ALIVE, None
            await websocket.send_text(message)
            if self.over is not None:
                if websocket.application_state is WebSocketState.CONNECTED:
                    await websocket.close(self.over)
                return


class Hall:
    """One link that somebody watches."""

    def __init__(self, token: str, cooperative_id: UUID, meeting_id: UUID) -> None:
        self.token = token
        self.cooperative_id = cooperative_id
        self.meeting_id = meeting_id
        self.poll_id: UUID | None = None
        self.screens: set[Screen] = set()
        self.told: bytes | None = None
        self.message: str | None = None
        self.next_at = 0.0


class Halls:
    """All halls that somebody watches in this process."""

    def __init__(self) -> None:
        self._halls: dict[str, Hall] = {}
        self._touched: set[str] = set()
        self._wake = asyncio.Event()

    def add(self, hall: Hall, screen: Screen) -> bool:
        """Show a hall on a screen; False where too many show it."""
        known = self._halls.get(hall.token)
        screens = sum(len(one.screens) for one in self._halls.values())
        if screens >= SCREENS or (known is not None and len(known.screens) >= SCREENS_A_LINK):
            return False
        known = self._halls.setdefault(hall.token, hall)
        known.screens.add(screen)
        if known.message is not None:
            screen.show(known.message)
        self._touch([known])
        return True

    def remove(self, token: str, screen: Screen) -> None:
        """Forget a screen."""
        hall = self._halls.get(token)
        if hall is not None:
            hall.screens.discard(screen)
            if not hall.screens:
                del self._halls[token]

    def touch(
        self, cooperatives: Collection[UUID], polls: Collection[UUID], meetings: Collection[UUID]
    ) -> None:
        """What these halls show may have changed."""
        self._touch(
            [
                hall
                for hall in self._halls.values()
                if hall.cooperative_id in cooperatives or hall.poll_id in polls or hall.meeting_id in meetings
            ]
        )

    def touch_all(self) -> None:
        """Anything may have changed: for some time we heard nothing, or want to be sure."""
        self._touch(list(self._halls.values()))

    def _touch(self, halls: Collection[Hall]) -> None:
        if halls:
            self._touched |= {hall.token for hall in halls}
            self._wake.set()

    async def run(self) -> None:
        """Read and show, for ever."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            moment = time.monotonic()
            self._touched &= self._halls.keys()
            due = [self._halls[one] for one in self._touched if self._halls[one].next_at <= moment]
            for hall in due:
                self._touched.discard(hall.token)
                hall.next_at = time.monotonic() + INTERVAL
                try:
                    await self._show(hall)
                except Exception as error:
                    log.warning("a hall could not be read; trying again", error=type(error).__name__)
                    self._touched.add(hall.token)
            if self._touched:
                waiting = [self._halls[one].next_at for one in self._touched if one in self._halls]
                await asyncio.sleep(max(0.001, min(waiting, default=moment) - time.monotonic()))
                self._wake.set()

    async def _show(self, hall: Hall) -> None:
        try:
            async with reading() as session:
                out = await hall_out(session, await meeting_of_token(session, hall.token))
        except NotFoundError:
            for screen in hall.screens:
                screen.end(protocol.LINK_REVOKED, REVOKED)
            self._halls.pop(hall.token, None)
            return
        hall.poll_id = out.poll.id if out.poll else None
        told = orjson.dumps(out.model_dump(mode="json", exclude={"at"}))
        if told == hall.told:
            return
        hall.told = told
        hall.message = f'{{"type":"hall","hall":{out.model_dump_json()}}}'
        for screen in hall.screens:
            screen.show(hall.message)


async def find_hall(token: str) -> Hall | None:
    """The hall of a link; None when there is no such link."""
    try:
        async with reading() as session:
            meeting = await meeting_of_token(session, token)
            return Hall(token, meeting.cooperative_id, meeting.id)
    except NotFoundError:
        return None
