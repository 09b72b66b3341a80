"""Telling a cooperative's members what became of a meeting, its agenda and its notices."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.events import ItemsChanged, MeetingChanged, MeetingEvent, NoticesChanged
from app.assemblies.law import law_of
from app.assemblies.models import AgendaItem, Meeting, MeetingNotice
from app.assemblies.queries import (
    item_outs,
    meeting_documents,
    meeting_out,
    people_of_item,
    people_of_meeting,
)
from app.assemblies.schemas import NoticeOut
from app.cooperatives.events import ViewChanged
from app.cooperatives.queries import member_refs
from app.events.log import emit, member, stewards


async def meeting_event(
    session: AsyncSession,
    meeting: Meeting,
    *,
    actor_id: UUID | None,
    kind: type[MeetingEvent] = MeetingChanged,
    removed_documents: Sequence[UUID] = (),
) -> None:
    """Tell everyone how a meeting stands now, which is locked."""
    out = await meeting_out(session, meeting)
    documents = await meeting_documents(session, meeting.id)
    named = [*people_of_meeting(out), *(one.author_id for one in documents)]
    emit(
        session,
        meeting.cooperative_id,
        kind(
            meetings=[out],
            meeting_documents=documents,
            members=await member_refs(session, meeting.cooperative_id, named),
            removed=_removed("meeting_documents", removed_documents),
        ),
        actor_id=actor_id,
    )


async def items_event(
    session: AsyncSession,
    meeting: Meeting,
    items: Sequence[AgendaItem],
    *,
    actor_id: UUID | None,
    removed: Sequence[UUID] = (),
) -> None:
    """Tell everyone how these items stand now, and with them their meeting, which is locked."""
    await session.flush()
    law = await law_of(session, meeting)
    outs = await item_outs(session, items, law)
    meeting_now = await meeting_out(session, meeting, law)
    named = [*people_of_meeting(meeting_now), *(one for out in outs for one in people_of_item(out))]
    emit(
        session,
        meeting.cooperative_id,
        ItemsChanged(
            agenda_items=outs,
            meetings=[meeting_now],
            members=await member_refs(session, meeting.cooperative_id, named),
            removed=_removed("agenda_items", removed),
        ),
        actor_id=actor_id,
    )


def notice_out(row: MeetingNotice) -> NoticeOut:
    """A proof of notice."""
    return NoticeOut.model_validate(row)


async def notices_event(
    session: AsyncSession,
    cooperative_id: UUID,
    notices: Sequence[MeetingNotice],
    *,
    actor_id: UUID | None,
) -> None:
    """Tell those who see a meeting's proofs of notice how these stand now."""
    await session.flush()
    [meeting_id] = {row.meeting_id for row in notices}
    emit(
        session,
        cooperative_id,
        NoticesChanged(
            meeting_notices=[notice_out(row) for row in notices],
            members=await member_refs(session, cooperative_id, [row.membership_id for row in notices]),
        ),
        actor_id=actor_id,
        audience=stewards(meeting_id),
    )


def views_event(
    session: AsyncSession, cooperative_id: UUID, members: Iterable[UUID], *, actor_id: UUID | None
) -> None:
    """Tell members who see more, or less, from now on to read anew."""
    for one in dict.fromkeys(members):
        emit(session, cooperative_id, ViewChanged(), actor_id=actor_id, audience=member(one))


def _removed(resource: str, ids: Sequence[UUID]) -> dict[str, list[str]]:
    return {resource: [str(one) for one in ids]} if ids else {}
