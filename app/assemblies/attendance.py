"""Coming and going. Whoever comes or goes holds the meeting together with the others who do (`share_meeting`), so
that nobody waits for anybody in a full doorway; an opening or a close waits for them and lets nobody in meanwhile.

A member is present once, wherever they checked in: the index `uq_attendance_here` sees to it, and coming again finds
the stay that there is. No quorum is computed here (`presence.py` says who does).
"""

import secrets
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, exists, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies import policies, presence
from app.assemblies.access import share_meeting, stewards
from app.assemblies.errors import MeetingClosedError, NotConvenedError, StewardsOnlyError
from app.assemblies.law import MeetingLaw, current_call, is_entitled
from app.assemblies.models import Attendance, Meeting, Proxy
from app.assemblies.presence_errors import REFUSED_TO_ATTEND, DoorsClosedError, NotRemoteError
from app.assemblies.presence_events import AttendanceChanged, ProxiesChanged
from app.assemblies.presence_queries import attendance_out, people_of_proxy, proxy_out
from app.assemblies.presence_schemas import CheckIn, StandingOut
from app.assemblies.standing import meeting_law, my_standing, tell_standing
from app.cooperatives.access import Viewer
from app.cooperatives.lock import require_active
from app.cooperatives.models import Membership
from app.cooperatives.queries import member_refs
from app.core.errors import InvalidFieldError, NotFoundError
from app.events.log import emit


class WrongCodeError(InvalidFieldError):
    """Not the word at the door; the route counts how often this happens."""

    def __init__(self) -> None:
        super().__init__("code", "wrong_door_code")


def require_under_way(meeting: Meeting) -> None:
    """Refuse what belongs to a convened or an open meeting.

    Raises:
        NotConvenedError, MeetingClosedError
    """
    if meeting.status == "closed":
        raise MeetingClosedError
    if meeting.status not in ("convened", "open"):
        raise NotConvenedError


async def check_in(session: AsyncSession, viewer: Viewer, meeting_id: UUID, data: CheckIn) -> StandingOut:
    """The viewer comes, by the word at the door or from elsewhere.

    Raises:
        NotConvenedError, MeetingClosedError, DoorsClosedError, NotRemoteError, WrongCodeError, InvalidFieldError
        ObserverAttendsError, SuspendedAttendsError, JoinedTooLateError
    """
    meeting = await share_meeting(session, meeting_id)
    require_under_way(meeting)
    if data.code is None:
        if not meeting.remote:
            raise NotRemoteError
        if not data.confirmed:
            raise InvalidFieldError("confirmed", "confirm_identity")
    elif not _same_word(data.code, meeting.door_code):
        raise WrongCodeError
    how = "online" if data.code is None else "door"
    _, standing = await _come(session, meeting, viewer.membership_id, how=how, by_id=viewer.membership_id)
    return standing


def _same_word(given: str, there: str | None) -> bool:
    """Whether somebody typed the word at the door; case and gaps don't matter."""
    if there is None:
        return False
    plain = "".join(one for one in given.upper() if one.isalnum())
    return secrets.compare_digest(plain.encode(), there.encode())


async def let_in(session: AsyncSession, viewer: Viewer, meeting_id: UUID, membership_id: UUID) -> Attendance:
    """A steward lets a member in, who may have no device.

    Raises:
        StewardsOnlyError, InvalidFieldError, and as `check_in`
    """
    meeting = await share_meeting(session, meeting_id)
    require_active(viewer)
    if not stewards(viewer, meeting):
        raise StewardsOnlyError
    require_under_way(meeting)
    stay, _ = await _come(session, meeting, membership_id, how="steward", by_id=viewer.membership_id)
    return stay


async def _come(
    session: AsyncSession, meeting: Meeting, membership_id: UUID, *, how: str, by_id: UUID
) -> tuple[Attendance, StandingOut]:
    """The member's stay, begun now unless they are here already."""
    holds = exists().where(
        Proxy.meeting_id == meeting.id, Proxy.holder_id == Membership.id, Proxy.ended_at.is_(None)
    )
    row = (
        await session.execute(
            select(Membership, holds.label("holds"), func.clock_timestamp().label("at")).where(
                Membership.id == membership_id, Membership.cooperative_id == meeting.cooperative_id
            )
        )
    ).one_or_none()
    if row is None or row.Membership.status not in ("active", "suspended"):
        raise InvalidFieldError("membership_id", "unknown_member")
    law = await meeting_law(session, meeting)
    call = await current_call(session, meeting)
    if not policies.doors_are_open(meeting.status, call.starts_at, row.at):
        raise DoorsClosedError(policies.doors_open_at(call.starts_at), law.zone)
    refusal = policies.refusal_to_attend(
        row.Membership.role,
        row.Membership.status,
        entitled=is_entitled(law, call, row.Membership),
        holds_for_others=row.holds and law.bylaws.proxy.holder.value == "anyone",
    )
    if refusal is not None:
        raise REFUSED_TO_ATTEND[refusal]
    stay = await session.scalar(
        insert(Attendance)
        .values(
            meeting_id=meeting.id,
            cooperative_id=meeting.cooperative_id,
            membership_id=membership_id,
            arrived_at=row.at,
            how=how,
            by_id=by_id,
        )
        .on_conflict_do_nothing(
            index_elements=["meeting_id", "membership_id"], index_where=Attendance.left_at.is_(None)
        )
        .returning(Attendance)
    )
    if stay is None:
        standing = await my_standing(session, meeting, membership_id)
        there = await session.scalar(
            select(Attendance).where(
                Attendance.meeting_id == meeting.id,
                Attendance.membership_id == membership_id,
                Attendance.left_at.is_(None),
            )
        )
        if there is None:  # gone again in this very moment
            raise NotFoundError
        return there, standing
    ended = await _end_by_presence(session, meeting, law, membership_id, row.at)
    told = await _tell(session, meeting, stay, actor_id=by_id, ended=ended)
    return stay, told[membership_id]


async def _end_by_presence(
    session: AsyncSession, meeting: Meeting, law: MeetingLaw, giver_id: UUID, at: datetime
) -> list[Proxy]:
    """End the giver's proxy where the bylaws say that their own presence does."""
    if law.bylaws.proxy.revoked_by_presence.value is not True:
        return []
    return list(
        await session.scalars(
            update(Proxy)
            .where(Proxy.meeting_id == meeting.id, Proxy.giver_id == giver_id, Proxy.ended_at.is_(None))
            .values(ended_at=at, ended_by="presence")
            .returning(Proxy)
        )
    )


async def _tell(
    session: AsyncSession, meeting: Meeting, stay: Attendance, *, actor_id: UUID, ended: list[Proxy]
) -> dict[UUID, StandingOut]:
    presence.mark(session, meeting.id)
    emit(
        session,
        meeting.cooperative_id,
        AttendanceChanged(
            attendance=[attendance_out(stay)],
            members=await member_refs(session, meeting.cooperative_id, [stay.membership_id, stay.by_id]),
        ),
        actor_id=actor_id,
        audience="stewards",
    )
    if ended:
        await tell_proxies(session, meeting, ended, actor_id=actor_id)
    concerned = {stay.membership_id, *(one.holder_id for one in ended)}
    return await tell_standing(session, meeting, concerned, actor_id=actor_id, proxies=ended)


async def tell_proxies(
    session: AsyncSession, meeting: Meeting, proxies: list[Proxy], *, actor_id: UUID
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
        audience="stewards",
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
    told = await _tell(session, meeting, stay, actor_id=viewer.membership_id, ended=[])
    return told[viewer.membership_id]


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
    await _tell(session, meeting, gone, actor_id=viewer.membership_id, ended=[])
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


async def stay_or_404(session: AsyncSession, attendance_id: UUID) -> Attendance:
    """A stay, whoever's. The caller looks whether the meeting is the viewer's to see.

    Raises:
        NotFoundError
    """
    found = await session.get(Attendance, attendance_id)
    if found is None:
        raise NotFoundError
    return found
