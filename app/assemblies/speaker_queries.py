"""The speakers' list as everyone in the cooperative sees it, each wish with its turn."""

from collections import defaultdict
from typing import cast
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.models import Meeting, Speaker
from app.assemblies.room_schemas import SpeakerList, SpeakerOut, Stance
from app.cooperatives.queries import member_refs
from app.rules.meeting.speakers import Request, speaking_order


async def speakers_of(
    session: AsyncSession, meeting: Meeting, item_id: UUID | None = None
) -> list[SpeakerOut]:
    """Wishes to speak on an item, or on all of the meeting's, in the order they were asked."""
    query = select(Speaker).where(Speaker.meeting_id == meeting.id)
    if item_id is not None:
        query = query.where(Speaker.item_id == item_id)
    rows = await session.scalars(
        query.order_by(Speaker.asked_at, Speaker.id).execution_options(populate_existing=True)
    )
    by_item: dict[UUID, list[Speaker]] = defaultdict(list)
    for row in rows:
        by_item[row.item_id].append(row)
    return [out for item in by_item.values() for out in _item_speakers(meeting, item)]


def _item_speakers(meeting: Meeting, rows: list[Speaker]) -> list[SpeakerOut]:
    had = sorted(
        ((row.started_at, row) for row in rows if row.started_at is not None),
        key=lambda one: (one[0], one[1].id),
    )
    spoken = [(str(row.membership_id), cast("Stance", row.stance)) for _, row in had]
    waiting = [
        Request(
            id=str(row.id),
            member=str(row.membership_id),
            stance=cast("Stance", row.stance),
            asked_at=row.asked_at,
        )
        for row in rows
        if row.started_at is None and row.withdrawn_at is None
    ]
    order = speaking_order(
        waiting, spoken, alternate=meeting.alternate, first_time_first=meeting.first_time_first
    )
    places = {one.id: place for place, one in enumerate(order, start=1)}
    heard = {member for member, stance in spoken if stance != "point_of_order"}
    return [
        SpeakerOut(
            id=row.id,
            meeting_id=row.meeting_id,
            item_id=row.item_id,
            membership_id=row.membership_id,
            stance=cast("Stance", row.stance),
            asked_at=row.asked_at,
            started_at=row.started_at,
            ended_at=row.ended_at,
            withdrawn_at=row.withdrawn_at,
            place=places.get(str(row.id)),
            first_time=str(row.membership_id) not in heard,
        )
        for row in rows
    ]


async def speaker_list(session: AsyncSession, meeting: Meeting, item_id: UUID | None) -> SpeakerList:
    """The list with those it names."""
    items = await speakers_of(session, meeting, item_id)
    people = await member_refs(session, meeting.cooperative_id, [one.membership_id for one in items])
    return SpeakerList(items=items, members=people, next=None)
