"""The recesses of a meeting, read: whether one lasts, whether the doors are shut for it, when the first began."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.errors import refusal
from app.assemblies.law import MeetingLaw
from app.assemblies.models import Meeting, MeetingCall, MeetingRecess
from app.assemblies.policies import doors_are_open, doors_open_at
from app.assemblies.presence_errors import DoorsClosedError, RecessDoorsError
from app.decisions.notice import zone_of
from app.rules.bylaws import Bylaws
from app.rules.meeting.recess import Recess, in_recess, on_another_day


async def recesses_of(session: AsyncSession, meeting_id: UUID) -> list[MeetingRecess]:
    """Every recess, the first one first."""
    return list(
        await session.scalars(
            select(MeetingRecess).where(MeetingRecess.meeting_id == meeting_id).order_by(MeetingRecess.n)
        )
    )


async def recess_now(session: AsyncSession, meeting: Meeting) -> MeetingRecess | None:
    """The recess that an open meeting is in."""
    if meeting.status != "open":
        return None
    found: MeetingRecess | None = await session.scalar(
        select(MeetingRecess)
        .where(MeetingRecess.meeting_id == meeting.id, MeetingRecess.ended_at.is_(None))
        .execution_options(populate_existing=True)
    )
    return found


def as_recess(row: MeetingRecess) -> Recess:
    """A recess as the rules take it."""
    return Recess(row.began_at, row.until, row.ended_at)


async def require_going_on(session: AsyncSession, meeting: Meeting) -> None:
    """Refuse what waits while a meeting is in recess.

    Raises:
        Problem: in_recess, with when it goes on
    """
    recess = await recess_now(session, meeting)
    if recess is not None:
        zone = await zone_of(session, meeting.cooperative_id)
        raise refusal(in_recess(as_recess(recess)), zone)


async def shut_doors(
    session: AsyncSession, meeting: Meeting, law: MeetingLaw, call: MeetingCall, at: datetime
) -> DoorsClosedError | None:
    """That the doors are not open yet: before the call's hour, or in a recess until another day."""
    recess = await recess_now(session, meeting)
    if recess is not None and on_another_day(recess.began_at, recess.until, law.zone):
        opens_at = doors_open_at(recess.until)
        return None if at >= opens_at else RecessDoorsError(opens_at, law.zone)
    if doors_are_open(meeting.status, call.starts_at, at):
        return None
    return DoorsClosedError(doors_open_at(call.starts_at), law.zone)


async def first_sitting(session: AsyncSession, meeting: Meeting, bylaws: Bylaws) -> datetime | None:
    """When the first sitting ended, where that matters: the bylaws let only those vote afterwards who were registered
    at it."""
    if not bylaws.voters.registered_at_first_sitting.value or meeting.opened_at is None:
        return None
    found: datetime | None = await session.scalar(
        select(func.min(MeetingRecess.began_at)).where(MeetingRecess.meeting_id == meeting.id)
    )
    return found
