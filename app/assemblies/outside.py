"""Holders of proxies who are no members: named by those who lend them their vote, let in and seen off by stewards.

They have no account here, so they vote on a steward's device (`casting.py`). Whoever lets one in holds the meeting
together with those who come and go (`share_meeting`).
"""

import unicodedata
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies import presence
from app.assemblies.access import share_meeting, stewards
from app.assemblies.attendance import require_under_way
from app.assemblies.errors import StewardsOnlyError
from app.assemblies.law import current_call
from app.assemblies.models import Meeting, OutsideHolder, OutsideStay, Proxy
from app.assemblies.presence_events import OutsideHoldersChanged
from app.assemblies.presence_schemas import OutsideHolderList, OutsideHolderOut
from app.assemblies.recesses import shut_doors
from app.assemblies.standing import meeting_law
from app.cooperatives.access import Viewer
from app.cooperatives.lock import require_active
from app.core.errors import NotFoundError
from app.core.pagination import decode_uuid_cursor, encode_cursor
from app.decisions.access import database_now
from app.events.log import emit
from app.events.log import stewards as stewards_of


def plain(text: str) -> str:
    """A name without case, accents, marks and gaps, as it is compared with another."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(
        "".join(one if one.isalnum() else " " for one in apart if not unicodedata.combining(one)).split()
    )


async def holder_named(
    session: AsyncSession, meeting: Meeting, name: str, *, entered_by: UUID
) -> OutsideHolder:
    """Who has this name among those who hold proxies here without being members; written down where nobody has. The
    meeting is locked."""
    found: OutsideHolder | None = await session.scalar(
        select(OutsideHolder).where(
            OutsideHolder.meeting_id == meeting.id, OutsideHolder.plain_name == plain(name)
        )
    )
    if found is None:
        found = OutsideHolder(
            cooperative_id=meeting.cooperative_id,
            meeting_id=meeting.id,
            name=name,
            plain_name=plain(name),
            entered_by=entered_by,
        )
        session.add(found)
        await session.flush()
    return found


async def names_of(session: AsyncSession, ids: Collection[UUID]) -> dict[UUID, str]:
    """The names of those of these holders who are no members."""
    rows = await session.execute(
        select(OutsideHolder.id, OutsideHolder.name).where(OutsideHolder.id.in_(list(ids)))
    )
    return {row.id: row.name for row in rows}


async def list_outside_holders(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, cursor: str | None, limit: int
) -> OutsideHolderList:
    """Those of a meeting, in the order in which they were named.

    Raises:
        StewardsOnlyError
    """
    if not stewards(viewer, meeting):
        raise StewardsOnlyError
    query = _query(meeting).limit(limit + 1)
    after = decode_uuid_cursor(cursor)
    if after is not None:
        query = query.where(OutsideHolder.id > after)
    items = await _outs(session, query)
    shown = items[:limit]
    return OutsideHolderList(
        items=shown, members=[], next=encode_cursor(str(shown[-1].id)) if len(items) > limit else None
    )


def _query(meeting: Meeting) -> Select[Any]:
    held = (
        select(func.count())
        .where(Proxy.outside_holder_id == OutsideHolder.id, Proxy.ended_at.is_(None))
        .scalar_subquery()
    )
    return (
        select(OutsideHolder, OutsideStay.arrived_at, held.label("held"))
        .outerjoin(
            OutsideStay,
            (OutsideStay.outside_holder_id == OutsideHolder.id) & OutsideStay.left_at.is_(None),
        )
        .where(OutsideHolder.meeting_id == meeting.id)
        .order_by(OutsideHolder.id)
    )


async def _outs(session: AsyncSession, query: Select[Any]) -> list[OutsideHolderOut]:
    return [
        OutsideHolderOut(
            id=row.OutsideHolder.id,
            meeting_id=row.OutsideHolder.meeting_id,
            name=row.OutsideHolder.name,
            held=row.held,
            arrived_at=row.arrived_at,
        )
        for row in await session.execute(query)
    ]


async def tell(
    session: AsyncSession, meeting: Meeting, ids: Collection[UUID], *, actor_id: UUID | None
) -> list[OutsideHolderOut]:
    """Tell the stewards how these holders stand now."""
    await session.flush()
    outs = await _outs(session, _query(meeting).where(OutsideHolder.id.in_(list(ids))))
    if outs:
        emit(
            session,
            meeting.cooperative_id,
            OutsideHoldersChanged(outside_holders=outs),
            actor_id=actor_id,
            audience=stewards_of(meeting.id),
        )
    return outs


async def holder_or_404(session: AsyncSession, holder_id: UUID) -> OutsideHolder:
    """Somebody who holds proxies without being a member, of whatever meeting. The caller looks whether it is the
    viewer's to see.

    Raises:
        NotFoundError
    """
    found = await session.get(OutsideHolder, holder_id)
    if found is None:
        raise NotFoundError
    return found


async def let_in(session: AsyncSession, viewer: Viewer, holder: OutsideHolder) -> OutsideHolderOut:
    """A steward lets a holder in who is no member. Again is the same stay.

    Raises:
        StewardsOnlyError, SuspendedError, NotConvenedError, MeetingClosedError, DoorsClosedError
    """
    meeting = await _meeting_for(session, viewer, holder)
    law, call = await meeting_law(session, meeting), await current_call(session, meeting)
    at = await database_now(session)
    shut = await shut_doors(session, meeting, law, call, at)
    if shut is not None:
        raise shut
    await session.execute(
        insert(OutsideStay)
        .values(
            cooperative_id=meeting.cooperative_id,
            meeting_id=meeting.id,
            outside_holder_id=holder.id,
            arrived_at=at,
            by_id=viewer.membership_id,
        )
        .on_conflict_do_nothing(
            index_elements=["outside_holder_id"], index_where=OutsideStay.left_at.is_(None)
        )
    )
    return await _told(session, meeting, holder, viewer)


async def see_off(session: AsyncSession, viewer: Viewer, holder: OutsideHolder) -> OutsideHolderOut:
    """A steward notes that a holder went who is no member. Again changes nothing.

    Raises:
        StewardsOnlyError, SuspendedError, NotConvenedError, MeetingClosedError
    """
    meeting = await _meeting_for(session, viewer, holder)
    await session.execute(
        update(OutsideStay)
        .where(OutsideStay.outside_holder_id == holder.id, OutsideStay.left_at.is_(None))
        .values(left_at=func.greatest(func.clock_timestamp(), OutsideStay.arrived_at))
    )
    return await _told(session, meeting, holder, viewer)


async def see_all_off(session: AsyncSession, meeting: Meeting, at: datetime, *, actor_id: UUID) -> None:
    """End the stays of all of them where the meeting goes on on another day, just after `at`, as those of members."""
    gone = await session.scalars(
        update(OutsideStay)
        .where(OutsideStay.meeting_id == meeting.id, OutsideStay.left_at.is_(None))
        .values(left_at=func.greatest(func.clock_timestamp(), at + timedelta(microseconds=1)))
        .returning(OutsideStay.outside_holder_id)
    )
    await tell(session, meeting, gone.all(), actor_id=actor_id)


async def _meeting_for(session: AsyncSession, viewer: Viewer, holder: OutsideHolder) -> Meeting:
    meeting = await share_meeting(session, holder.meeting_id)
    require_active(viewer)
    if not stewards(viewer, meeting):
        raise StewardsOnlyError
    require_under_way(meeting)
    return meeting


async def _told(
    session: AsyncSession, meeting: Meeting, holder: OutsideHolder, viewer: Viewer
) -> OutsideHolderOut:
    presence.mark(session, meeting.id)
    [out] = await tell(session, meeting, [holder.id], actor_id=viewer.membership_id)
    return out
