"""The way to a meeting: the one SELECT that says who may see it, and the lock that orders what happens in it.

Locks, in this order: cooperative, meeting, thread, proposal, poll, register chain, event counter.
"""

from uuid import UUID

from fastapi import Response
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.assemblies import policies
from app.assemblies.models import Meeting
from app.cooperatives.access import Viewer, access_by_id
from app.core.errors import NotFoundError
from app.events.numbers import stamp


def runs(viewer: Viewer, meeting: Meeting) -> bool:
    """Whether the viewer runs this meeting."""
    return policies.runs(
        viewer.role,
        viewer.status,
        is_chair=meeting.chair_id == viewer.membership_id,
        is_secretary=meeting.secretary_id == viewer.membership_id,
    )


def stewards(viewer: Viewer, meeting: Meeting) -> bool:
    """Whether the viewer lets people in at this meeting."""
    return policies.stewards(
        viewer.role,
        viewer.status,
        is_chair=meeting.chair_id == viewer.membership_id,
        is_secretary=meeting.secretary_id == viewer.membership_id,
    )


def _key(meeting_id: UUID) -> int:
    """The meeting as an advisory lock's number."""
    return int.from_bytes(meeting_id.bytes[8:], signed=True)


async def lock_meeting(session: AsyncSession, meeting_id: UUID) -> Meeting:
    """Have the meeting to oneself until the end of the transaction, and read it anew: for whatever changes it, its
    calls, its proxies or its polls, so that who is here stands still meanwhile.

    The advisory lock is there for fairness: it queues, whereas hundreds of checks-in that share a row's lock one
    after the other could keep a writer waiting for as long as they come.

    Raises:
        NotFoundError: it was deleted meanwhile.
    """
    await session.execute(select(func.pg_advisory_xact_lock(_key(meeting_id))))
    found = await session.scalar(
        select(Meeting)
        .where(Meeting.id == meeting_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise NotFoundError
    return found


async def share_meeting(session: AsyncSession, meeting_id: UUID) -> Meeting:
    """Hold the meeting still together with others who only come and go, until the end of the transaction.

    Coming and going don't wait for each other, only for `lock_meeting`, which in turn waits for them: the numbers
    that an opening writes down are exact, and nobody comes in after the close.

    Raises:
        NotFoundError: it was deleted meanwhile.
    """
    await session.execute(select(func.pg_advisory_xact_lock_shared(_key(meeting_id))))
    found = await session.scalar(
        select(Meeting).where(Meeting.id == meeting_id).execution_options(populate_existing=True)
    )
    if found is None:
        raise NotFoundError
    return found


async def access_meeting(
    session: AsyncSession,
    person: CurrentPerson,
    meeting_id: UUID,
    *,
    lock: bool = False,
    response: Response | None = None,
) -> tuple[Viewer, Meeting]:
    """A meeting of a cooperative of the person's. Every member sees every meeting, drafts too.

    Args:
        lock: have the meeting to oneself (`lock_meeting`); the viewer is read again under the lock, since the role
            may have changed while it was waited for.
        response: stamped with the event number before the meeting is read.

    Raises:
        NotFoundError: there is no such meeting, or it is another cooperative's.
    """
    cooperative_id = await session.scalar(select(Meeting.cooperative_id).where(Meeting.id == meeting_id))
    viewer = await access_by_id(session, person.id, cooperative_id)
    if lock:
        meeting = await lock_meeting(session, meeting_id)
        viewer = await access_by_id(session, person.id, cooperative_id)
    if response is not None:
        await stamp(session, response, viewer.cooperative_id)
    if not lock:
        found = await session.scalar(
            select(Meeting).where(Meeting.id == meeting_id).execution_options(populate_existing=True)
        )
        if found is None:
            raise NotFoundError
        meeting = found
    return viewer, meeting
