"""Numbers that many watch while they change: state, not messages. However often something changes, it is counted once
an interval in each process, and each socket that watches it gets at most one message an interval; the last always
comes."""

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from uuid import UUID

import structlog
from prometheus_client import Counter

from app.realtime.sockets import LiveSocket

log = structlog.get_logger()


class Watcher:
    """A socket that watches something, and what it was sent last."""

    __slots__ = ("membership_id", "sent", "socket")

    def __init__(self, socket: LiveSocket, membership_id: UUID | None) -> None:
        self.socket = socket
        self.membership_id = membership_id
        self.sent: str | None = None


class Watched:
    """What is watched in this process: by whom, from when on it may be told again, whether it still changes."""

    __slots__ = ("next_at", "over", "watchers")

    def __init__(self) -> None:
        self.watchers: dict[LiveSocket, Watcher] = {}
        self.next_at = 0.0
        self.over = False


@dataclass(frozen=True)
class Counted:
    """A count: what each watcher is told of it, and whether it is the last."""

    id: UUID
    message: Callable[[Watcher], str]
    over: bool = False


class Counts(ABC):
    """All that is watched of one kind in this process.

    what: its name in the log · interval: seconds between two messages about one · at_once: counted together at
    most · checked: how many are counted again at each look although nobody told of a change · sent: the metric.
    """

    what: str
    interval: float
    at_once: int
    checked: int
    sent: Counter

    def __init__(self) -> None:
        self._watched: dict[UUID, Watched] = {}
        self._touched: set[UUID] = set()
        self._wake = asyncio.Event()
        self._looked = 0

    @abstractmethod
    async def count(self, due: list[UUID], watchers: Iterable[Watcher]) -> Iterable[Counted]:
        """Count those that are due, for who watches them."""

    def watch(self, one: UUID, socket: LiveSocket, membership_id: UUID | None = None) -> None:
        """Send its numbers to the socket, soon and whenever they change."""
        self._watched.setdefault(one, Watched()).watchers[socket] = Watcher(socket, membership_id)
        self.touch({one})

    def unwatch(self, one: UUID, socket: LiveSocket) -> None:
        """Send them no longer."""
        watched = self._watched.get(one)
        if watched is not None:
            watched.watchers.pop(socket, None)
            if not watched.watchers:
                del self._watched[one]

    def is_watched(self, one: UUID) -> bool:
        """Whether anybody here watches it."""
        return one in self._watched

    def touch(self, those: Collection[UUID]) -> None:
        """The numbers of these may have changed."""
        seen = self._watched.keys() & set(those)
        if seen:
            self._touched |= seen
            self._wake.set()

    def touch_all(self) -> None:
        """Anything may have changed: for some time we heard nothing."""
        self.touch(set(self._watched))

    def check_some(self) -> None:
        """Count some again that still change, in turns: what was never announced is found, at little cost."""
        still = [one for one, watched in self._watched.items() if not watched.over]
        if still:
            start = self._looked % len(still)
            self.touch((still + still)[start : start + min(self.checked, len(still))])
            self._looked = start + self.checked

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
        self._touched &= self._watched.keys()
        due = [one for one in self._touched if self._watched[one].next_at <= moment][: self.at_once]
        self._touched -= set(due)
        try:
            if due:
                watchers = [each for one in due for each in self._watched[one].watchers.values()]
                for found in await self.count(due, watchers):
                    if found.id in self._watched:
                        self._send(self._watched[found.id], found)
        except Exception as error:
            log.warning("could not be counted; trying again", what=self.what, error=type(error).__name__)
            self._touched |= set(due)
            return 0.5
        waiting = [self._watched[one].next_at for one in self._touched if one in self._watched]
        return max(0.001, min(waiting, default=moment) - time.monotonic())

    def _send(self, watched: Watched, found: Counted) -> None:
        given = 0
        for watcher in watched.watchers.values():
            message = found.message(watcher)
            if message != watcher.sent:
                watcher.sent = message
                watcher.socket.push_turnout(found.id, message)
                given += 1
        self.sent.inc(given)
        watched.over = found.over
        watched.next_at = time.monotonic() + self.interval
