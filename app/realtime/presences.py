"""Who is here at meetings, live: state, not messages. However many come at once, a meeting is counted once an
interval in each process, and each socket that watches it gets at most two messages a second; the last always comes."""

import asyncio
import time
from collections.abc import Collection
from uuid import UUID

import structlog

from app.assemblies.presence import presences
from app.assemblies.presence_schemas import PresenceOut
from app.core import metrics
from app.realtime import protocol
from app.realtime.queries import reading
from app.realtime.sockets import LiveSocket

log = structlog.get_logger()

INTERVAL = 0.52  # seconds between two messages about a meeting: at most two in any second
COUNTED_AT_ONCE = 10
CHECKED_A_SECOND = 2  # meetings that are counted again although nobody told of a change


class WatchedMeeting:
    """A meeting and those who watch it in this process, each with what they were sent last."""

    __slots__ = ("next_at", "watchers")

    def __init__(self) -> None:
        self.watchers: dict[LiveSocket, str | None] = {}
        self.next_at = 0.0


class Presences:
    """All watched meetings of this process."""

    def __init__(self) -> None:
        self._meetings: dict[UUID, WatchedMeeting] = {}
        self._touched: set[UUID] = set()
        self._wake = asyncio.Event()
        self._checked = 0

    def watch(self, meeting: UUID, socket: LiveSocket) -> None:
        """Send the meeting's numbers to the socket, soon and whenever they change."""
        self._meetings.setdefault(meeting, WatchedMeeting()).watchers[socket] = None
        self.touch({meeting})

    def unwatch(self, meeting: UUID, socket: LiveSocket) -> None:
        """Send them no longer."""
        watched = self._meetings.get(meeting)
        if watched is not None:
            watched.watchers.pop(socket, None)
            if not watched.watchers:
                del self._meetings[meeting]

    def touch(self, meetings: Collection[UUID]) -> None:
        """Who is here at these meetings may have changed."""
        seen = self._meetings.keys() & set(meetings)
        if seen:
            self._touched |= seen
            self._wake.set()

    def touch_all(self) -> None:
        """Anything may have changed: for some time we heard nothing."""
        self.touch(set(self._meetings))

    def check_some(self) -> None:
        """Count some again, in turns: what was never announced is found, and quorums that the hour changes."""
        known = list(self._meetings)
        if known:
            start = self._checked % len(known)
            self.touch((known + known)[start : start + min(CHECKED_A_SECOND, len(known))])
            self._checked = start + CHECKED_A_SECOND

    async def run(self) -> None:
        """Count and send, for ever."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            pause = await self._round()
            if self._touched:
                self._wake.set()
                await asyncio.sleep(pause)

    async def _round(self) -> float:
        """Count what is due; the seconds until something else is."""
        moment = time.monotonic()
        self._touched &= self._meetings.keys()
        due = [one for one in self._touched if self._meetings[one].next_at <= moment][:COUNTED_AT_ONCE]
        self._touched -= set(due)
        try:
            if due:
                async with reading() as session:
                    counted = await presences(session, due)
                for found in counted:
                    if found.id in self._meetings:
                        self._send(self._meetings[found.id], found)
        except Exception as error:
            log.warning("who is here could not be counted; trying again", error=type(error).__name__)
            self._touched |= set(due)
            return 0.5
        waiting = [self._meetings[one].next_at for one in self._touched if one in self._meetings]
        return max(0.001, min(waiting, default=moment) - time.monotonic())

    def _send(self, watched: WatchedMeeting, found: PresenceOut) -> None:
        message = protocol.presence(found.model_dump_json())
        given = 0
        for socket, sent in watched.watchers.items():
            if message != sent:
                watched.watchers[socket] = message
                socket.push_turnout(found.id, message)
                given += 1
        metrics.PRESENCES_SENT.inc(given)
        watched.next_at = time.monotonic() + INTERVAL
