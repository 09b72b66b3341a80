"""Telling all processes what changed, by one NOTIFY an interval and none inside a transaction.

NOTIFY takes a lock that all commits of a database share, so it would hold up every vote if it stood in a vote's
transaction. Each process gathers what its committed transactions changed and says it once in `INTERVAL`.
What is said are ids only; the receivers read the database.
"""

import asyncio
import contextlib
from collections.abc import Iterable, Iterator
from uuid import UUID

import orjson
import structlog
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies import presence
from app.core import db, metrics
from app.decisions import turnout
from app.events.log import EMITTED, Emitted

log = structlog.get_logger()

CHANNEL = "batzar_changes"
INTERVAL = 0.03  # seconds in which changes are gathered
IDS_IN_ONE = 200  # 32 letters each: well below the 8,000 bytes that a NOTIFY may carry

_SAY = text("SELECT pg_notify(:channel, :payload)")


class ForeignPayloadError(Exception):
    """Somebody else used our channel."""


def payloads(
    cooperatives: Iterable[UUID], polls: Iterable[UUID], meetings: Iterable[UUID] = ()
) -> Iterator[str]:
    """The texts to send, each short enough for one NOTIFY."""
    marked = [("c", one.hex) for one in cooperatives] + [("p", one.hex) for one in polls]
    marked += [("m", one.hex) for one in meetings]
    for start in range(0, len(marked), IDS_IN_ONE):
        part = marked[start : start + IDS_IN_ONE]
        yield orjson.dumps({kind: [one for mark, one in part if mark == kind] for kind in "cpm"}).decode()


def read_payload(payload: str) -> tuple[set[UUID], set[UUID], set[UUID]]:
    """The cooperatives with new events, the polls with new ballots and the meetings where people came or went that
    a NOTIFY names.

    Raises:
        ForeignPayloadError: it is none of ours.
    """
    try:
        found = orjson.loads(payload)
        named = [{UUID(one) for one in found[kind]} for kind in "cpm"]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ForeignPayloadError from error
    return named[0], named[1], named[2]


class Notifier:
    """Gathers what this process commits and spreads the word. One a process."""

    def __init__(self) -> None:
        self._cooperatives: set[UUID] = set()
        self._polls: set[UUID] = set()
        self._meetings: set[UUID] = set()
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to hear commits; in a running loop."""
        db.after_commit.append(self._committed)
        self._task = asyncio.create_task(self._run(), name="notifier")

    async def stop(self) -> None:
        """Send what is left and end."""
        db.after_commit.remove(self._committed)
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        with contextlib.suppress(Exception):
            await self._say()

    def _committed(self, session: AsyncSession) -> None:
        emitted: Emitted | None = session.info.pop(EMITTED, None)
        if emitted is not None:
            self._cooperatives |= emitted.cooperatives
        if emitted is not None or turnout.changed or presence.changed:
            self._wake.set()

    async def _run(self) -> None:
        while True:
            await self._wake.wait()
            await asyncio.sleep(INTERVAL)
            self._wake.clear()
            try:
                await self._say()
            except Exception as error:
                # Nothing is lost: what was not said stays gathered, and every process looks by itself as well.
                log.warning("changes could not be announced", error=type(error).__name__)
                await asyncio.sleep(1)
                self._wake.set()

    async def _say(self) -> None:
        cooperatives, self._cooperatives = self._cooperatives, set()
        polls, self._polls = self._polls | turnout.changed, set()
        turnout.changed.clear()
        meetings, self._meetings = self._meetings | presence.changed, set()
        presence.changed.clear()
        if not cooperatives and not polls and not meetings:
            return
        try:
            async with db.engine().connect() as connection:
                for payload in payloads(cooperatives, polls, meetings):
                    await connection.execute(_SAY, {"channel": CHANNEL, "payload": payload})
                    metrics.ANNOUNCED.inc()
                await connection.commit()
        except BaseException:
            self._cooperatives |= cooperatives
            self._polls |= polls
            self._meetings |= meetings
            raise
