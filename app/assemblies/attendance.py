"""Going from a meeting, and telling who came and went. Coming is in `coming.py`. Who goes holds the meeting together
with the others who come and go (`share_meeting`); an opening or a close waits for them.
"""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, func, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies import presence
from app.assemblies.access import share_meeting, stewards
from app.assemblies.errors import MeetingClosedError, NotConvenedError, StewardsOnlyError
from app.assemblies.models import Attendance, Meeting, Proxy
from app.assemblies.presence_events import AttendanceChanged, ProxiesChanged
from app.assemblies.presence_queries import attendance_out, people_of_proxy, proxy_out
from app.assemblies.presence_schemas import StandingOut
from app.assemblies.standing import my_standing, tell_standing
from app.cooperatives.access import Viewer
from app.cooperatives.lock import require_active
from app.cooperatives.queries import member_refs
from app.core.errors import NotFoundError
from app.events.log import emit
from app.events.log import stewards as stewards_of


def require_under_way(meeting: Meeting) -> None:
    """Refuse what belongs to a convened or an open meeting.

    Raises:
        NotConvenedError, MeetingClosedError
    """
    if meeting.status == "closed":
        raise MeetingClosedError
    if meeting.status not in ("convened", "open"):
        raise NotConvenedError


async def _tell(session: AsyncSession, meeting: Meeting, stay: Attendance, *, actor_id: UUID) -> StandingOut:
    presence.mark(session, meeting.id)
    emit(
        session,
        meeting.cooperative_id,
        AttendanceChanged(
            attendance=[attendance_out(stay)],
            members=await member_refs(session, meeting.cooperative_id, [stay.membership_id, stay.by_id]),
        ),
        actor_id=actor_id,
        audience=stewards_of(meeting.id),
    )
    told = await tell_standing(session, meeting, [stay.membership_id], actor_id=actor_id)
    return told[stay.membership_id]


async def tell_proxies(
    session: AsyncSession, meeting: Meeting, proxies: list[Proxy], *, actor_id: UUID | None
) -> None:
    """Tell those who see all proxies how these stand now."""
    emit(
        session,
        meeting.cooperative_id,
        ProxiesChanged(
            proxies=[proxy_out(one) for one in proxies],
            members=await member_refs(
                session, meeting.cooperative_id, [one for row in proxies for one in people_of_proxy(row)]
            ),
        ),
        actor_id=actor_id,
        audience=stewards_of(meeting.id),
    )


async def leave(session: AsyncSession, viewer: Viewer, meeting_id: UUID) -> StandingOut:
    """The viewer goes. Who is gone already stays gone.

    Raises:
        NotConvenedError, MeetingClosedError
    """
    meeting = await share_meeting(session, meeting_id)
    require_under_way(meeting)
    stay = await _go(session, meeting, viewer.membership_id)
    if stay is None:
        return await my_standing(session, meeting, viewer.membership_id)
    return await _tell(session, meeting, stay, actor_id=viewer.membership_id)


async def see_off(session: AsyncSession, viewer: Viewer, stay: Attendance) -> Attendance:
    """A steward notes that somebody went.

    Raises:
        StewardsOnlyError, NotConvenedError, MeetingClosedError
    """
    meeting = await share_meeting(session, stay.meeting_id)
    require_active(viewer)
    if not stewards(viewer, meeting):
        raise StewardsOnlyError
    require_under_way(meeting)
    gone = await _go(session, meeting, stay.membership_id, stay_id=stay.id)
    if gone is None:
        await session.refresh(stay)
        return stay
    await _tell(session, meeting, gone, actor_id=viewer.membership_id)
    return gone


async def _go(
    session: AsyncSession, meeting: Meeting, membership_id: UUID, stay_id: UUID | None = None
) -> Attendance | None:
    """End the present stay, or this one; None where it has ended."""
    here = and_(
        Attendance.meeting_id == meeting.id,
        Attendance.membership_id == membership_id,
        Attendance.left_at.is_(None),
    )
    gone: Attendance | None = await session.scalar(
        update(Attendance)
        .where(here if stay_id is None else and_(here, Attendance.id == stay_id))
        .values(left_at=func.greatest(func.clock_timestamp(), Attendance.arrived_at))
        .returning(Attendance)
        .execution_options(populate_existing=True)
    )
    return gone


async def see_all_off(session: AsyncSession, meeting: Meeting, at: datetime, *, actor_id: UUID) -> None:
    """End all stays where the meeting goes on on another day, after a call that failed or a recess that began: whoever
    comes then comes anew. They were there at that moment, so they go just after it.
    """
    gone = list(
        await session.scalars(
            update(Attendance)
            .where(Attendance.meeting_id == meeting.id, Attendance.left_at.is_(None))
            .values(left_at=func.greatest(func.clock_timestamp(), at + timedelta(microseconds=1)))
            .returning(Attendance)
            .execution_options(populate_existing=True)
        )
    )
    if not gone:
        return
    named = {one for stay in gone for one in (stay.membership_id, stay.by_id)}
    emit(
        session,
        meeting.cooperative_id,
        AttendanceChanged(
            attendance=[attendance_out(stay) for stay in gone],
            members=await member_refs(session, meeting.cooperative_id, named),
        ),
        actor_id=actor_id,
        audience=stewards_of(meeting.id),
    )
    await tell_standing(session, meeting, {stay.membership_id for stay in gone}, actor_id=actor_id)


async def stay_or_404(session: AsyncSession, attendance_id: UUID) -> Attendance:
    """A stay, whoever's. The caller looks whether the meeting is the viewer's to see.

    Raises:
        NotFoundError
    """
    found = await session.get(Attendance, attendance_id)
    if found is None:
        raise NotFoundError
    return found
