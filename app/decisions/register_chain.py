"""Writing entries into a cooperative's register. The one place that does.

The chain's row is the lock: whoever writes takes it after thread, proposal and poll, and before the event counter.
The database checks number, link and hash again, and refuses changes.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from app.decisions.access import database_now
from app.decisions.register_models import RegisterChain, RegisterEntry
from app.rules.record import MINUTES_KINDS, Entry, EntryKind, write_entry


def told(at: datetime) -> str:
    """A moment as entries and records say it: UTC, to the microsecond."""
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


async def lock_chain(session: AsyncSession, cooperative_id: UUID) -> RegisterChain:
    """The last entry's number and hash, locked until the transaction ends."""
    await session.execute(
        upsert(RegisterChain).values(cooperative_id=cooperative_id).on_conflict_do_nothing()
    )
    return (
        await session.execute(
            select(RegisterChain)
            .where(RegisterChain.cooperative_id == cooperative_id)
            .with_for_update()
            .execution_options(populate_existing=True)
        )
    ).scalar_one()


async def write(
    session: AsyncSession,
    cooperative_id: UUID,
    kind: EntryKind,
    subject_id: UUID,
    body: Mapping[str, Any],
) -> tuple[int, str, str]:
    """Write the next entry of a cooperative's register.

    Args:
        subject_id: the decision, or of minutes and their annexes the meeting.
        body: JSON values; the subject's id is added.

    Returns:
        its number, text and hash.
    """
    last = await lock_chain(session, cooperative_id)
    at = await database_now(session)
    entry = Entry(
        cooperative_id=str(cooperative_id),
        number=last.number + 1,
        previous=last.hash,
        at=told(at),
        kind=kind,
        body={"meeting_id" if kind in MINUTES_KINDS else "decision_id": str(subject_id), **body},
    )
    text, digest = write_entry(entry)
    await session.execute(
        insert(RegisterEntry).values(
            cooperative_id=cooperative_id,
            number=entry.number,
            kind=kind,
            decision_id=subject_id,
            content=text,
            hash=digest,
            previous_hash=entry.previous,
            written_at=at,
        )
    )
    return entry.number, text, digest
