"""Live turnout: state, not messages. However many vote, a poll is counted once an interval in each process, and
each socket that watches it gets at most one message an interval; the last count always arrives."""

import asyncio
import time
from collections.abc import Collection
from uuid import UUID

import structlog

from app.core import metrics
from app.decisions.policies import sees_results
from app.decisions.schemas import TurnoutOut
from app.decisions.turnout import PollTurnout, turnouts
from app.realtime import protocol
from app.realtime.queries import reading
from app.realtime.sockets import LiveSocket

log = structlog.get_logger()

INTERVAL = 0.28  # seconds between two messages about a poll: at most four in any second
COUNTED_AT_ONCE = 20
CHECKED_A_SECOND = 20  # open polls that are counted again although nobody told of a ballot


class Watcher:
    """One socket that watches a poll."""

    __slots__ = ("membership_id", "sent", "socket")

    def __init__(self, socket: LiveSocket, membership_id: UUID) -> None:
        self.socket = socket
        self.membership_id = membership_id
        self.sent: str | None = None


class WatchedPoll:
    """A poll and those who watch it in this process."""

    __slots__ = ("next_at", "over", "watchers")

    def __init__(self) -> None:
        self.watchers: dict[LiveSocket, Watcher] = {}
        self.next_at = 0.0
        self.over = False


class Turnouts:
    """All watched polls of this process."""

    def __init__(self) -> None:
        self._polls: dict[UUID, WatchedPoll] = {}
        self._touched: set[UUID] = set()
        self._wake = asyncio.Event()
        self._checked = 0

    def watch(self, poll: UUID, socket: LiveSocket, membership_id: UUID) -> None:
        """Send the poll's turnout to the socket, soon and whenever it changes."""
        watched = self._polls.setdefault(poll, WatchedPoll())
        watched.watchers[socket] = Watcher(socket, membership_id)
        self.touch({poll})

    def unwatch(self, poll: UUID, socket: LiveSocket) -> None:
        """Send it no longer."""
        watched = self._polls.get(poll)
        if watched is not None:
            watched.watchers.pop(socket, None)
            if not watched.watchers:
                del self._polls[poll]

    def is_watched(self, poll: UUID) -> bool:
        """Whether anybody here watches it."""
        return poll in self._polls

    def touch(self, polls: Collection[UUID]) -> None:
        """The turnout of these polls may have changed."""
        seen = self._polls.keys() & set(polls)
        if seen:
            self._touched |= seen
            self._wake.set()

    def touch_all(self) -> None:
        """Any turnout may have changed: for some time we heard nothing."""
        self.touch(set(self._polls))

    def check_some(self) -> None:
        """Count some open polls again, in turns, so that what was never announced costs little time."""
        still = [poll for poll, watched in self._polls.items() if not watched.over]
        if still:
            start = self._checked % len(still)
            self.touch((still + still)[start : start + min(CHECKED_A_SECOND, len(still))])
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
        self._touched &= self._polls.keys()
        due = [poll for poll in self._touched if self._polls[poll].next_at <= moment][:COUNTED_AT_ONCE]
        self._touched -= set(due)
        try:
            if due:
                await self._count(due)
        except Exception as error:
            log.warning("turnout could not be counted; trying again", error=type(error).__name__)
            self._touched |= set(due)
            return 0.5
        waiting = [self._polls[poll].next_at for poll in self._touched if poll in self._polls]
        return max(0.001, min(waiting, default=moment) - time.monotonic())

    async def _count(self, due: list[UUID]) -> None:
        watching = {one.membership_id for poll in due for one in self._polls[poll].watchers.values()}
        async with reading() as session:
            counted = await turnouts(session, due, watching)
        for found in counted:
            if found.poll_id in self._polls:
                self._send(self._polls[found.poll_id], found)

    def _send(self, watched: WatchedPoll, found: PollTurnout) -> None:
        bare = protocol.turnout(_out(found, whole=False))
        whole = protocol.turnout(_out(found, whole=True))
        given = 0
        for watcher in watched.watchers.values():
            voted = found.voters is not None and watcher.membership_id in found.voters
            message = (
                whole if sees_results(found.results, found.status, voted=voted, phase=found.phase) else bare
            )
            if message != watcher.sent:
                watcher.sent = message
                watcher.socket.push_turnout(found.poll_id, message)
                given += 1
        metrics.TURNOUTS_SENT.inc(given)
        watched.over = found.status in {"closed", "cancelled"}
        watched.next_at = time.monotonic() + INTERVAL


def _out(found: PollTurnout, *, whole: bool) -> str:
    out = TurnoutOut(
        id=found.poll_id,
        voted=found.voted,
        electors=found.electors,
        tally=found.tally if whole else None,
    )
    return out.model_dump_json()
