"""One open websocket: what waits to be sent, what the client may ask, and how it ends."""

import asyncio
import contextlib
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from uuid import UUID

import structlog
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from app.accounts.current import CurrentPerson
from app.core import metrics
from app.realtime import protocol

if TYPE_CHECKING:
    from app.realtime.hub import Seat

log = structlog.get_logger()

MOST_WAITING = 512  # messages that a slow receiver may have waiting
MOST_WAITING_CHARACTERS = 4_000_000
PATIENT_BELOW = 64  # a backlog goes on when fewer messages wait,
PATIENT_BELOW_CHARACTERS = 500_000  # and fewer characters
MESSAGES_A_SECOND = 20.0
MESSAGES_AT_ONCE = 300  # a tab that comes back asks for all its subscriptions and polls at once


class LiveSocket:
    """A tab. It costs one task; another exists only while there is something to send."""

    __slots__ = (
        "_allowance",
        "_allowed_at",
        "_characters",
        "_closing",
        "_handler",
        "_sender",
        "_taken",
        "_turnouts",
        "_waiting",
        "_websocket",
        "person",
        "seats",
        "token_hash",
    )

    def __init__(self, websocket: WebSocket, person: CurrentPerson, token_hash: bytes | None) -> None:
        self.person = person
        self.token_hash = token_hash
        self.seats: dict[UUID, Seat] = {}
        """This socket's place in each cooperative it hears or watches a poll of."""
        self._websocket = websocket
        self._waiting: deque[str] = deque()
        self._characters = 0
        self._turnouts: dict[UUID, str] = {}
        self._taken: asyncio.Event | None = None
        self._sender: asyncio.Task[None] | None = None
        self._handler: asyncio.Task[object] | None = None
        self._closing: int | None = None
        self._allowance = float(MESSAGES_AT_ONCE)
        self._allowed_at = time.monotonic()

    @property
    def is_open(self) -> bool:
        """Whether anything may still be sent."""
        return self._closing is None

    def push(self, message: str) -> None:
        """Send when the receiver takes it. One that takes too little is dropped and resumes later."""
        if self._closing is not None:
            return
        self._characters += len(message)
        self._waiting.append(message)
        if len(self._waiting) > MOST_WAITING or self._characters > MOST_WAITING_CHARACTERS:
            self._waiting.clear()
            self.end(protocol.TOO_SLOW, "slow")
            return
        self._send_soon()

    def push_turnout(self, poll: UUID, message: str) -> None:
        """As `push`, but a turnout that still waits is replaced: only the latest matters."""
        if self._closing is None:
            self._turnouts[poll] = message
            self._send_soon()

    async def push_patiently(self, message: str) -> None:
        """As `push`, after waiting until the receiver has taken most of what it has."""
        if not self._has_room() and self.is_open:
            self._taken = asyncio.Event()
            await self._taken.wait()
        self.push(message)

    def _has_room(self) -> bool:
        return len(self._waiting) < PATIENT_BELOW and self._characters < PATIENT_BELOW_CHARACTERS

    def end(self, code: int, reason: str) -> None:
        """Close; what was pushed before is still sent if that goes quickly."""
        if self._closing is not None:
            return
        self._closing = code
        metrics.DROPPED.labels(reason).inc()
        if self._handler is not None and self._handler is not asyncio.current_task():
            self._handler.cancel()  # it waits for the client; while it is at work itself, it sees that it is over

    def _send_soon(self) -> None:
        if self._sender is None:
            self._sender = asyncio.create_task(self._send_all())

    async def _send_all(self) -> None:
        try:
            while self._waiting or self._turnouts:
                if self._waiting:
                    message = self._waiting.popleft()
                    self._characters -= len(message)
                else:
                    message = self._turnouts.pop(next(iter(self._turnouts)))
                await self._websocket.send({"type": "websocket.send", "text": message})
                if self._taken is not None and self._has_room():
                    self._taken.set()
                    self._taken = None
        except (WebSocketDisconnect, RuntimeError, OSError):
            # The connection is gone; the receiving side hears of it and ends the socket.
            self._waiting.clear()
            self._turnouts.clear()
        finally:
            self._sender = None
            if self._taken is not None:
                self._taken.set()
                self._taken = None

    def _may_speak(self) -> bool:
        moment = time.monotonic()
        gained = (moment - self._allowed_at) * MESSAGES_A_SECOND
        self._allowance = min(float(MESSAGES_AT_ONCE), self._allowance + gained) - 1
        self._allowed_at = moment
        return self._allowance >= 0

    async def listen(self, handle: Callable[[protocol.ClientMessage], Awaitable[None]]) -> None:
        """Follow what the client asks until either side ends it."""
        self._handler = asyncio.current_task()
        try:
            while self._closing is None:
                message = await self._websocket.receive()
                if message["type"] == "websocket.disconnect":
                    self._closing = 1000
                    break
                if not self._may_speak():
                    self.push(protocol.refused("too_many_messages"))
                    self.end(protocol.TOO_MANY, "talkative")
                    break
                try:
                    asked = protocol.read(message.get("text"))
                except protocol.MalformedError:
                    self.push(protocol.refused("malformed"))
                    continue
                await handle(asked)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if self._closing is None or task is None:
                raise
            task.uncancel()
        except Exception:
            log.exception("websocket failed")
            self._closing = protocol.BROKEN
        finally:
            self._handler = None
            await self._close()

    async def _close(self) -> None:
        if self._closing is None:
            self._closing = protocol.BROKEN
        sender = self._sender
        with contextlib.suppress(TimeoutError, WebSocketDisconnect, RuntimeError, OSError):
            async with asyncio.timeout(2):
                if sender is not None:
                    await asyncio.shield(sender)
                if self._websocket.application_state is WebSocketState.CONNECTED and self._closing != 1000:
                    await self._websocket.close(self._closing)
        if sender is not None and not sender.done():
            sender.cancel()
