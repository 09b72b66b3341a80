"""The SELECTs of attendance and proxies as routes and events show them."""

from collections.abc import Sequence
from typing import cast
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.access import stewards
from app.assemblies.errors import StewardsOnlyError
from app.assemblies.law import MeetingLaw, law_of
from app.assemblies.models import Attendance, Meeting, Proxy
from app.assemblies.presence_schemas import (
    AttendanceList,
    AttendanceOut,
    Held,
    How,
    InstructionOut,
    OutsideProxyHolder,
    ProxyList,
    ProxyOut,
    ProxyRoom,
)
from app.cooperatives.access import Viewer
from app.cooperatives.queries import member_refs
from app.core.pagination import decode_uuid_cursor, encode_cursor
from app.decisions.matters import member_count
from app.rules.bylaws import BylawsError
from app.rules.bylaws.judge import proxies_most
from app.rules.meeting import LANGUAGES, Sayer
from app.rules.meeting.errors import refused
from app.rules.meeting.presence import Holder
from app.rules.meeting.proxies import over_limit


def attendance_out(row: Attendance) -> AttendanceOut:
    """A stay."""
    return AttendanceOut(
        id=row.id,
        meeting_id=row.meeting_id,
        membership_id=row.membership_id,
        arrived_at=row.arrived_at,
        left_at=row.left_at,
        how=cast("How", row.how),
        confirmed=row.confirmed,
        by_id=row.by_id,
    )


def proxy_out(row: Proxy) -> ProxyOut:
    """A proxy with its instructions, for its giver, its holder and the stewards: nobody else is shown one."""
    return ProxyOut.model_validate(
        {
            name: getattr(row, name)
            for name in ProxyOut.model_fields
            if name not in ("scan_url", "instructions", "outside")
        }
        | {
            "scan_url": f"/api/v1/proxies/{row.id}/scan" if row.scan_key else None,
            "instructions": [InstructionOut.model_validate(one) for one in row.instructions],
            "outside": _outside(row),
        }
    )


def _outside(row: Proxy) -> OutsideProxyHolder | None:
    if row.outside_holder_id is None or row.outside_name is None:
        return None
    return OutsideProxyHolder(id=row.outside_holder_id, name=row.outside_name, family=row.family)


def people_of_proxy(row: Proxy) -> tuple[UUID, ...]:
    """The members whom a proxy names."""
    named = (row.giver_id, row.entered_by)
    return named if row.holder_id is None else (*named, row.holder_id)


async def list_attendance(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, cursor: str | None, limit: int
) -> AttendanceList:
    """All stays, in the order of coming.

    Raises:
        StewardsOnlyError
    """
    if not stewards(viewer, meeting):
        raise StewardsOnlyError
    query = (
        select(Attendance).where(Attendance.meeting_id == meeting.id).order_by(Attendance.id).limit(limit + 1)
    )
    after = decode_uuid_cursor(cursor)
    if after is not None:
        query = query.where(Attendance.id > after)
    rows = (await session.scalars(query)).all()
    shown = rows[:limit]
    return AttendanceList(
        items=[attendance_out(row) for row in shown],
        members=await member_refs(
            session,
            meeting.cooperative_id,
            [one for row in shown for one in (row.membership_id, row.by_id)],
        ),
        next=encode_cursor(str(shown[-1].id)) if len(rows) > limit else None,
    )


async def list_proxies(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, cursor: str | None, limit: int
) -> ProxyList:
    """Proxies, in force first: all of them for those who let people in, otherwise one's own."""
    query = (
        select(Proxy)
        .where(Proxy.meeting_id == meeting.id)
        .order_by(Proxy.ended_at.is_not(None), Proxy.id)
        .limit(limit + 1)
    )
    if not stewards(viewer, meeting):
        me = viewer.membership_id
        query = query.where(or_(Proxy.giver_id == me, Proxy.holder_id == me))
    after = decode_uuid_cursor(cursor)
    if after is not None:
        last = select(Proxy.ended_at.is_not(None)).where(Proxy.id == after).scalar_subquery()
        query = query.where(
            or_(
                Proxy.ended_at.is_not(None) > last,
                (Proxy.ended_at.is_not(None) == last) & (Proxy.id > after),
            )
        )
    rows = (await session.scalars(query)).all()
    shown = rows[:limit]
    return ProxyList(
        items=[proxy_out(row) for row in shown],
        members=await member_refs(
            session, meeting.cooperative_id, [one for row in shown for one in people_of_proxy(row)]
        ),
        next=encode_cursor(str(shown[-1].id)) if len(rows) > limit else None,
        room=await proxy_room(session, meeting, await law_of(session, meeting)),
    )


async def in_force(session: AsyncSession, meeting_id: UUID) -> dict[str, Holder]:
    """Giver to holder of the proxies in force, in the order given; of holders who are no members, their own ids."""
    rows = await session.execute(
        select(Proxy.giver_id, func.coalesce(Proxy.holder_id, Proxy.outside_holder_id).label("holder"))
        .where(Proxy.meeting_id == meeting_id, Proxy.ended_at.is_(None))
        .order_by(Proxy.given_at, Proxy.id)
    )
    return {str(row.giver_id): None if row.holder is None else str(row.holder) for row in rows}


async def _held(session: AsyncSession, meeting_id: UUID) -> list[Held]:
    """How many proxies in force each member holds."""
    rows = await session.execute(
        select(Proxy.holder_id, func.count().label("held"))
        .where(Proxy.meeting_id == meeting_id, Proxy.ended_at.is_(None), Proxy.holder_id.is_not(None))
        .group_by(Proxy.holder_id)
        .order_by(Proxy.holder_id)
    )
    return [Held(membership_id=row.holder_id, held=row.held) for row in rows]


async def proxy_room(session: AsyncSession, meeting: Meeting, law: MeetingLaw) -> ProxyRoom:
    """What the bylaws say about proxies, with a warning where members left and some are too many now."""
    proxy = law.bylaws.proxy
    most: int | None = None
    over: Sequence[str] = ()
    members = await member_count(session, meeting.cooperative_id)
    given = await in_force(session, meeting.id)
    try:
        most = proxies_most(law.bylaws, members)
        over = over_limit(law.bylaws, given.items(), members)
    except BylawsError:
        most = None
    return ProxyRoom(
        allowed=proxy.allowed.value,
        most=most,
        holder=proxy.holder.value,
        blank=proxy.blank.value,
        holders=await _held(session, meeting.id),
        words={code: _room_words(law, code, most, len(over)) for code in LANGUAGES},
    )


_SAID = {
    "en": {
        "most": "One person may hold at most {most:proxy|proxies}.",
        "over": "Members have left since, so that {n:proxy is|proxies are} more than a holder may have now: somebody should end theirs.",
    },
    "es": {
        "most": "Cada persona puede tener como mucho {most:representación|representaciones}.",
        "over": "Se han dado de baja integrantes y ahora {n:representación excede|representaciones exceden} lo que alguien puede tener: alguien debería retirar la suya.",
    },
}


def _room_words(law: MeetingLaw, language: str, most: int | None, over: int) -> list[str]:
    proxy, sayer, texts = law.bylaws.proxy, Sayer(language, law.zone), _SAID[language]
    if proxy.allowed.value is False:
        return [sayer.refusal(refused("proxies_banned", "proxy", "", proxy.allowed.source))]
    said = [] if most is None else [sayer.sourced(sayer.fill(texts["most"], most=most), proxy.max.source)]
    if proxy.blank.value is not None:
        said.append(sayer.sourced(sayer.without_holder(proxy.blank.value), proxy.blank.source))
    if over:
        said.append(sayer.fill(texts["over"], n=over))
    return said
