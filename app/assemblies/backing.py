"""Items that members want on the agenda: who may propose them, who backs them, and when they are on it."""

from datetime import date
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies import meeting_errors as errors
from app.assemblies.announce import items_event
from app.assemblies.errors import refusal
from app.assemblies.law import MeetingLaw, law_of, roll_of
from app.assemblies.models import AgendaItem, ItemBacker, Meeting
from app.assemblies.notice_mail import tell_of_added
from app.assemblies.noticing import Needed, adding
from app.assemblies.queries import calls_of
from app.cooperatives.access import Viewer
from app.cooperatives.lock import require_active
from app.decisions.access import database_now
from app.rules import RuleBroken
from app.rules.bylaws import BylawsError
from app.rules.meeting.agenda import check_add
from app.rules.meeting.errors import refused


async def require_entitled(session: AsyncSession, viewer: Viewer, meeting: Meeting, law: MeetingLaw) -> int:
    """Refuse who may not vote at the meeting; how many may.

    Raises:
        SuspendedError, NotEntitledError
    """
    require_active(viewer)
    electors = (await roll_of(session, meeting, law)).electors
    if str(viewer.membership_id) not in electors:
        raise errors.NotEntitledError
    return len(electors)


async def check_right(session: AsyncSession, viewer: Viewer, meeting: Meeting, law: MeetingLaw) -> None:
    """Refuse a member's item where members have no such right, or not any more.

    Raises:
        SuspendedError, NotEntitledError, AddersOnlyError, Problem: agenda_closed
    """
    members = await require_entitled(session, viewer, meeting, law)
    right = law.bylaws.agenda.add
    if right.value is None:
        raise errors.AddersOnlyError
    now = await database_now(session)
    starts_at = (await calls_of(session, meeting.id))[0].starts_at
    noticed: date | None = law.day(meeting.convened_at) if meeting.convened_at else None
    try:
        check_add(
            law.bylaws,
            backers=members,
            members=members,
            today=law.day(now),
            noticed=noticed,
            meeting=law.day(starts_at),
        )
        if meeting.status in ("open", "closed") or now >= starts_at:
            raise refused(
                "agenda_closed",
                "items",
                "The meeting has begun.",
                right.source,
                last_on=law.day(starts_at),
            )
    except RuleBroken as error:
        raise refusal(error, law.zone) from error


async def back(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, item: AgendaItem, law: MeetingLaw
) -> bool:
    """Write a member down as backing an item; with enough of them it is on the agenda. Whether it has come there."""
    await session.execute(
        insert(ItemBacker)
        .values(item_id=item.id, membership_id=viewer.membership_id, cooperative_id=meeting.cooperative_id)
        .on_conflict_do_nothing()
    )
    starts_at = (await calls_of(session, meeting.id))[0].starts_at
    right = await adding(session, meeting, law, starts_at)
    backers = await session.scalar(
        select(func.count()).select_from(ItemBacker).where(ItemBacker.item_id == item.id)
    )
    if right is None or (backers or 0) < right.backers:
        return False
    await admit(session, meeting, item)
    return True


async def admit(session: AsyncSession, meeting: Meeting, item: AgendaItem) -> None:
    """Put an item on the agenda; once the notice has gone out, everyone is mailed that it was added."""
    item.status = "waiting"
    item.added_later = meeting.convened_at is not None
    await session.flush()
    if item.added_later:
        await tell_of_added(session, meeting, item)


async def support(session: AsyncSession, viewer: Viewer, meeting: Meeting, item: AgendaItem) -> None:
    """Back a member's item. One that is on the agenda already needs nobody more.

    Raises:
        SuspendedError, NotEntitledError, MeetingOverError, Problem: agenda_closed
    """
    require_active(viewer)
    if meeting.status in ("closed", "cancelled"):
        raise errors.MeetingOverError
    law = await law_of(session, meeting)
    await require_entitled(session, viewer, meeting, law)
    if item.status != "proposed":
        return
    await check_right(session, viewer, meeting, law)
    await back(session, viewer, meeting, item, law)
    await items_event(session, meeting, [item], actor_id=viewer.membership_id)


async def leave(session: AsyncSession, viewer: Viewer, meeting: Meeting, item: AgendaItem) -> None:
    """Back an item no more, while it waits for backers.

    Raises:
        SuspendedError, MeetingOverError, ItemOnAgendaError
    """
    require_active(viewer)
    if meeting.status in ("closed", "cancelled"):
        raise errors.MeetingOverError
    if item.status != "proposed":
        raise errors.ItemOnAgendaError
    gone = await session.execute(
        delete(ItemBacker)
        .where(ItemBacker.item_id == item.id, ItemBacker.membership_id == viewer.membership_id)
        .returning(ItemBacker.membership_id)
    )
    if gone.first() is not None:
        await items_event(session, meeting, [item], actor_id=viewer.membership_id)


async def forget_others(session: AsyncSession, item: AgendaItem) -> None:
    """A new text has its author's backing only: the others backed another one."""
    await session.execute(
        delete(ItemBacker).where(ItemBacker.item_id == item.id, ItemBacker.membership_id != item.author_id)
    )


async def was_announced(session: AsyncSession, meeting: Meeting, item: AgendaItem, law: MeetingLaw) -> bool:
    """Whether an item can be decided as one of the agenda: it was in the notice, was put there by members in their
    right, or was added while a notice of it was still in time."""
    if not item.added_later:
        return True
    backed: UUID | None = await session.scalar(
        select(ItemBacker.membership_id).where(ItemBacker.item_id == item.id).limit(1)
    )
    if backed is not None:
        return True
    starts_at = (await calls_of(session, meeting.id))[0].starts_at
    try:
        return Needed.of(law, [item]).look(law, item.created_at, starts_at).long_enough
    except BylawsError:
        return False
