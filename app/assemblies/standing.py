"""A member's own standing at a meeting, and telling their devices when it changes."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from uuid import UUID

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies import policies
from app.assemblies.law import MeetingLaw, is_entitled, law_for, why_not_entitled
from app.assemblies.models import Attendance, Meeting, MeetingCall, MeetingNotice, Proxy
from app.assemblies.presence import voters_after_recess
from app.assemblies.presence_events import StandingChanged
from app.assemblies.presence_queries import attendance_out, people_of_proxy, proxy_out
from app.assemblies.presence_schemas import StandingOut
from app.cooperatives.models import Membership
from app.cooperatives.queries import member_refs
from app.events.log import emit, member
from app.rules.meeting import LANGUAGES, MeetingError, Sayer
from app.rules.meeting.recess import not_registered


async def meeting_law(session: AsyncSession, meeting: Meeting) -> MeetingLaw:
    """The meeting's law without its agenda's kinds: enough for who is entitled and for proxies."""
    return await law_for(session, meeting.cooperative_id, meeting.kind, version=meeting.bylaws_version)


async def standings(
    session: AsyncSession, meeting: Meeting, membership_ids: Iterable[UUID], law: MeetingLaw | None = None
) -> dict[UUID, StandingOut]:
    """The standing of these members. It doesn't hang on the meeting's status: at the close, stays and proxies end
    with it, and the meeting itself says so to everyone."""
    wanted = set(membership_ids)
    law = law or await meeting_law(session, meeting)
    told = exists().where(
        MeetingNotice.meeting_id == meeting.id,
        MeetingNotice.membership_id == Membership.id,
        MeetingNotice.opened_at.is_not(None),
    )
    rows = (
        await session.execute(
            select(Membership, MeetingCall, Attendance, told.label("opened"))
            .select_from(Membership)
            .join(MeetingCall, and_(MeetingCall.meeting_id == meeting.id, MeetingCall.n == meeting.call))
            .outerjoin(
                Attendance,
                and_(
                    Attendance.meeting_id == meeting.id,
                    Attendance.membership_id == Membership.id,
                    Attendance.left_at.is_(None),
                ),
            )
            .where(Membership.id.in_(wanted), Membership.cooperative_id == meeting.cooperative_id)
            .execution_options(populate_existing=True)
        )
    ).all()
    proxies = (
        await session.scalars(
            select(Proxy)
            .where(
                Proxy.meeting_id == meeting.id,
                Proxy.ended_at.is_(None),
                or_(Proxy.giver_id.in_(wanted), Proxy.holder_id.in_(wanted)),
            )
            .order_by(Proxy.given_at, Proxy.id)
            .execution_options(populate_existing=True)
        )
    ).all()
    may_vote = await voters_after_recess(session, meeting, law)
    return {
        row.Membership.id: _standing(
            meeting, law, row.MeetingCall, row.Membership, row.Attendance, row.opened, proxies, may_vote
        )
        for row in rows
    }


def _standing(
    meeting: Meeting,
    law: MeetingLaw,
    call: MeetingCall,
    who: Membership,
    stay: Attendance | None,
    opened: bool,
    proxies: Sequence[Proxy],
    may_vote: Collection[str] | None,
) -> StandingOut:
    offices = {"is_chair": meeting.chair_id == who.id, "is_secretary": meeting.secretary_id == who.id}
    given = next((one for one in proxies if one.giver_id == who.id), None)
    entitled = who.status == "active" and is_entitled(law, call, who)
    came_late = entitled and may_vote is not None and str(who.id) not in may_vote
    return StandingOut(
        id=meeting.id,
        entitled=entitled and not came_late,
        words=_said(law, not_registered(law.bylaws))
        if came_late
        else {}
        if entitled or who.status != "active"
        else _why_not(law, call, who),
        runs=policies.runs(who.role, who.status, **offices),
        stewards=policies.stewards(who.role, who.status, **offices),
        attendance=attendance_out(stay) if stay else None,
        given=proxy_out(given) if given else None,
        held=[proxy_out(one) for one in proxies if one.holder_id == who.id],
        notice_opened=opened,
    )


def _why_not(law: MeetingLaw, call: MeetingCall, who: Membership) -> dict[str, list[str]]:
    error = why_not_entitled(law, call, who)
    return _said(law, error) if error else {}


def _said(law: MeetingLaw, error: MeetingError) -> dict[str, list[str]]:
    return {code: [Sayer(code, law.zone).refusal(error)] for code in LANGUAGES}


async def my_standing(session: AsyncSession, meeting: Meeting, membership_id: UUID) -> StandingOut:
    """One member's standing."""
    return (await standings(session, meeting, [membership_id]))[membership_id]


async def tell_standing(
    session: AsyncSession,
    meeting: Meeting,
    membership_ids: Iterable[UUID],
    *,
    actor_id: UUID | None,
    proxies: Sequence[Proxy] = (),
    actors: Mapping[UUID, UUID] | None = None,
    law: MeetingLaw | None = None,
) -> dict[UUID, StandingOut]:
    """Tell these members' devices how they stand now, with those of the changed proxies that are theirs. Call after
    the change, while the meeting is held; returns what was told.

    Args:
        actors: who did it, by member, where that is not `actor_id`.
    """
    await session.flush()
    found = await standings(session, meeting, membership_ids, law)
    changed = {
        membership_id: [one for one in proxies if membership_id in (one.giver_id, one.holder_id)]
        for membership_id in found
    }
    named = {one: _named(standing, changed[one]) for one, standing in found.items()}
    refs = await member_refs(session, meeting.cooperative_id, set().union(*named.values()))
    for membership_id, standing in sorted(found.items()):
        emit(
            session,
            meeting.cooperative_id,
            StandingChanged(
                standings=[standing],
                proxies=[proxy_out(one) for one in changed[membership_id]],
                members=[ref for ref in refs if ref.id in named[membership_id]],
            ),
            actor_id=(actors or {}).get(membership_id, actor_id),
            audience=member(membership_id),
        )
    return found


def _named(standing: StandingOut, proxies: Sequence[Proxy]) -> set[UUID]:
    """Everyone whom a standing and these proxies name."""
    named = {one for proxy in proxies for one in people_of_proxy(proxy)}
    for shown in (standing.given, *standing.held):
        named |= {shown.giver_id, shown.entered_by} if shown else set()
        named |= {shown.holder_id} if shown and shown.holder_id else set()
    if standing.attendance:
        named |= {standing.attendance.membership_id, standing.attendance.by_id}
    return named
