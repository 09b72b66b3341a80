"""Telling all processes what changed, by one NOTIFY an interval and none inside a transaction.

NOTIFY takes a lock that all commits of a database share, so it would hold up every vote if it stood in a vote's
transaction. Each process gathers what its committed transactions changed and says it once in `INTERVAL`.
What is said are ids only; the receivers read the database.
"""

import asyncio
import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, fields
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


@dataclass(frozen=True)
class Changes:
    """What changed: cooperatives with new events, polls with new ballots, meetings where people came or went, members
    who cast a named ballot."""

    cooperatives: frozenset[UUID] = frozenset()
    polls: frozenset[UUID] = frozenset()
    meetings: frozenset[UUID] = frozenset()
    voters: frozenset[UUID] = frozenset()

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(*(getattr(self, one.name) | getattr(other, one.name) for one in fields(self)))

    def payloads(self) -> Iterator[str]:
        """The texts to send, each short enough for one NOTIFY."""
        marked = [(one.name, id_.hex) for one in fields(self) for id_ in getattr(self, one.name)]
        for start in range(0, len(marked), IDS_IN_ONE):
            part = marked[start : start + IDS_IN_ONE]
            yield orjson.dumps(
                {one.name[0]: [id_ for kind, id_ in part if kind == one.name] for one in fields(self)}
            ).decode()

    @classmethod
    def read(cls, payload: str) -> "Changes":
        """What a NOTIFY names.

        Raises:
            ForeignPayloadError: it is none of ours.
        """
        try:
            found = orjson.loads(payload)
            return cls(*(frozenset(UUID(one) for one in found[field.name[0]]) for field in fields(cls)))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ForeignPayloadError from error


class Notifier:
    """Gathers what this process commits and spreads the word. One a process."""

    def __init__(self) -> None:
        self._gathered = Changes()
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
            self._gathered |= Changes(cooperatives=frozenset(emitted.cooperatives))
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
        noted = (turnout.changed, presence.changed, turnout.voted)
        said = self._gathered | Changes(frozenset(), *(frozenset(one) for one in noted))
        self._gathered = Changes()
        for one in noted:
            one.clear()
        if not said:
            return
        try:
            async with db.engine().connect() as connection:
                for payload in said.payloads():
                    await connection.execute(_SAY, {"channel": CHANNEL, "payload": payload})
                    metrics.ANNOUNCED.inc()
                await connection.commit()
        except BaseException:
            self._gathered |= said
            raise
