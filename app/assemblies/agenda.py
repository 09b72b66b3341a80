"""The agenda: points added by those who run the meeting or by enough members, their order, their course.

Everything here holds the meeting's row (`access_item(lock=True)`).
"""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import case, delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.assemblies import meeting_errors as errors
from app.assemblies.access import access_meeting, runs
from app.assemblies.announce import items_event
from app.assemblies.backing import admit, back, check_right, forget_others
from app.assemblies.drafts import require_draft
from app.assemblies.errors import MeetingNotOpenError
from app.assemblies.jobs import delete_document_files
from app.assemblies.law import DECIDED, MeetingLaw, law_of
from app.assemblies.meetings import require_runner
from app.assemblies.minutes_models import Minutes
from app.assemblies.models import AgendaItem, Amendment, ItemVersion, Meeting, MeetingDocument
from app.assemblies.queries import count_items, items_of
from app.assemblies.recesses import require_going_on
from app.assemblies.room_errors import AmendmentsFirstError
from app.assemblies.schemas import ItemIn, ItemPatch
from app.assemblies.speakers import end_speaking
from app.cooperatives.access import Viewer
from app.cooperatives.lock import require_active
from app.core import once
from app.core.errors import InvalidFieldError, NotFoundError
from app.core.jobs import defer
from app.core.markdown import render
from app.decisions.access import database_now
from app.decisions.models import Poll

MOST_ITEMS = 200
MOST_PROPOSED = 5
"""How many items one member may have proposed that wait for backers."""
TEXT = frozenset({"title", "body"})
WHAT = ("kind", "matter", "adopts_version")


async def access_item(
    session: AsyncSession, person: CurrentPerson, item_id: UUID, *, lock: bool = False
) -> tuple[Viewer, Meeting, AgendaItem]:
    """An item of a meeting that the person may see; with `lock`, its meeting to oneself.

    Raises:
        NotFoundError
    """
    meeting_id = await session.scalar(select(AgendaItem.meeting_id).where(AgendaItem.id == item_id))
    if meeting_id is None:
        raise NotFoundError
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=lock)
    item = await session.get(AgendaItem, item_id, populate_existing=True)
    if item is None:
        raise NotFoundError
    return viewer, meeting, item


def _require_going(meeting: Meeting) -> None:
    if meeting.status in ("closed", "cancelled"):
        raise errors.MeetingOverError


def _check_matter(law: MeetingLaw, matter: str | None) -> None:
    if matter is not None and matter not in law.matters:
        raise InvalidFieldError("matter", "unknown_matter")


async def add(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, data: ItemIn, *, key: str | None
) -> AgendaItem:
    """Put an item on the agenda: at once by who runs the meeting; a member's waits for enough backers.

    Raises:
        SuspendedError, MeetingOverError, AddersOnlyError, NotEntitledError, TooManyItemsError, InvalidError,
        Problem: agenda_closed
    """
    require_active(viewer)
    item_id, fresh = await once.claim(session, viewer.person_id, key, "agenda_item")
    if not fresh:
        return await session.get_one(AgendaItem, item_id)
    _require_going(meeting)
    law = await law_of(session, meeting)
    own = runs(viewer, meeting)
    if not own:
        await check_right(session, viewer, meeting, law)
        await _check_proposed(session, viewer, meeting)
    _check_matter(law, data.matter)
    await require_draft(session, meeting.cooperative_id, data.kind, data.matter, data.adopts_version)
    count = await count_items(session, meeting.id)
    if count >= MOST_ITEMS:
        raise errors.TooManyItemsError(most=MOST_ITEMS)
    last = await session.scalar(
        select(func.max(AgendaItem.position)).where(AgendaItem.meeting_id == meeting.id)
    )
    item = AgendaItem(
        id=item_id,
        cooperative_id=meeting.cooperative_id,
        meeting_id=meeting.id,
        position=(last or 0) + 1,
        body_html=render(data.body),
        status="proposed",
        author_id=viewer.membership_id,
        of_board=own,
        **data.model_dump(),
    )
    session.add(item)
    await session.flush()
    session.add(_version(item, viewer.membership_id))
    if own:
        await admit(session, meeting, item)
    else:
        await back(session, viewer, meeting, item, law)
    await session.flush()
    await session.refresh(item)
    await items_event(session, meeting, [item], actor_id=viewer.membership_id)
    return item


async def _check_proposed(session: AsyncSession, viewer: Viewer, meeting: Meeting) -> None:
    waiting = await session.scalar(
        select(func.count())
        .select_from(AgendaItem)
        .where(
            AgendaItem.meeting_id == meeting.id,
            AgendaItem.author_id == viewer.membership_id,
            AgendaItem.status == "proposed",
        )
    )
    if (waiting or 0) >= MOST_PROPOSED:
        raise errors.TooManyItemsError(most=MOST_PROPOSED)


def _version(
    item: AgendaItem, author_id: UUID, *, note: str | None = None, amendment_id: UUID | None = None
) -> ItemVersion:
    return ItemVersion(
        item_id=item.id,
        version=item.version or 1,
        title=item.title,
        body=item.body,
        note=note,
        amendment_id=amendment_id,
        author_id=author_id,
    )


async def new_text(
    session: AsyncSession,
    item: AgendaItem,
    title: str,
    body: str,
    *,
    author_id: UUID,
    note: str | None = None,
    amendment_id: UUID | None = None,
) -> None:
    """Give an item another text, as its next version; the former ones stay."""
    item.title, item.body, item.body_html = title, body, render(body)
    item.version += 1
    made = _version(item, author_id, note=note, amendment_id=amendment_id)
    made.created_at = await database_now(session)
    session.add(made)
    await session.flush()


async def has_votes(session: AsyncSession, item_id: UUID, *, open_only: bool = False) -> bool:
    """Whether there was a vote on the item or one of its amendments, or is one now."""
    states = ("scheduled", "open") if open_only else ("scheduled", "open", "closed")
    return bool(
        await session.scalar(select(exists().where(Poll.item_id == item_id, Poll.status.in_(states))))
    )


async def _was_voted_on(session: AsyncSession, item: AgendaItem) -> bool:
    """Whether a vote on the item itself has opened, whatever became of it."""
    asked = exists().where(
        Poll.item_id == item.id,
        Poll.amendment_id.is_(None),
        Poll.title == item.title,
        Poll.opened_at.is_not(None),
    )
    return bool(await session.scalar(select(asked)))


async def change(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, item: AgendaItem, data: ItemPatch
) -> None:
    """Change an item; its notes, until the minutes are approved. What members were told stays as it is.

    Raises:
        SuspendedError, RunnersOnlyError, MeetingOverError, OldVersionError, NotesChangedError, ItemUnderWayError,
        ItemHasVotesError, NotifiedTextError, MinutesApprovedError, AmendmentsFirstError, InvalidError
    """
    require_active(viewer)
    own = item.status == "proposed" and item.author_id == viewer.membership_id
    sent = {name: getattr(data, name) for name in data.model_fields_set - {"note", "version", "notes_before"}}
    nothing = ("minutes", "matter", "adopts_version")
    wanted = {name: value for name, value in sent.items() if value is not None or name in nothing}
    changed = {name: value for name, value in wanted.items() if getattr(item, name) != value}
    if not own or changed.keys() & {"notes", "minutes", "of_board"}:
        require_runner(viewer, meeting)
    if data.version is not None and data.version != item.version and changed.keys() & TEXT:
        raise errors.OldVersionError(version=item.version)
    if not changed:
        return
    if "notes" in changed:
        await _require_unapproved(session, meeting)
        if data.notes_before is not None and data.notes_before != item.notes:
            raise errors.NotesChangedError(notes=item.notes)
        item.notes = changed.pop("notes")
    if changed:
        await _check_change(session, meeting, item, changed.keys())
    if "matter" in changed:
        _check_matter(await law_of(session, meeting), changed["matter"])
    if changed.keys() & set(WHAT):
        kind, matter, draft = (changed.get(name, getattr(item, name)) for name in WHAT)
        await require_draft(session, meeting.cooperative_id, kind, matter, draft)
        if draft is not None:
            await _require_unamended(session, item)
    another = bool(changed.keys() & {*TEXT, "adopts_version"})
    title, body = changed.pop("title", item.title), changed.pop("body", item.body)
    for name, value in changed.items():
        setattr(item, name, value)
    if (title, body) != (item.title, item.body):
        await new_text(session, item, title, body, author_id=viewer.membership_id, note=data.note)
    if another and item.status == "proposed":
        await forget_others(session, item)
    await session.flush()
    await items_event(session, meeting, [item], actor_id=viewer.membership_id)


async def _require_unamended(session: AsyncSession, item: AgendaItem) -> None:
    """Refuse to put a draft in the place of a text that somebody wants to amend."""
    query = select(func.count()).select_from(Amendment)
    waiting = await session.scalar(query.where(Amendment.item_id == item.id, Amendment.status == "proposed"))
    if waiting:
        raise AmendmentsFirstError(waiting=waiting)


async def _check_change(
    session: AsyncSession, meeting: Meeting, item: AgendaItem, names: Collection[str]
) -> None:
    """Refuse to change what was told, dealt with or voted on."""
    _require_going(meeting)
    if item.status == "done":
        raise errors.ItemUnderWayError
    if "of_board" in names and await _was_voted_on(session, item):
        raise errors.ItemHasVotesError
    fixed = {*TEXT, *WHAT} & set(names)
    if not fixed:
        return
    if await has_votes(session, item.id):
        raise errors.ItemHasVotesError
    if item.status == "current":
        raise errors.ItemUnderWayError
    told = meeting.convened_at is not None and item.status != "proposed"
    if told and (fixed & set(WHAT) or item.kind in DECIDED):
        raise errors.NotifiedTextError


async def _require_unapproved(session: AsyncSession, meeting: Meeting) -> None:
    status = await session.scalar(select(Minutes.status).where(Minutes.meeting_id == meeting.id))
    if meeting.status == "cancelled":
        raise errors.MeetingOverError
    if status not in (None, "draft"):
        raise errors.NotesApprovedError


async def remove(session: AsyncSession, viewer: Viewer, meeting: Meeting, item: AgendaItem) -> None:
    """Take an item away that members were not told of.

    Raises:
        SuspendedError, RunnersOnlyError, MeetingOverError, ItemNoticedError, ItemHasVotesError
    """
    require_active(viewer)
    if not (item.status == "proposed" and item.author_id == viewer.membership_id):
        require_runner(viewer, meeting)
    _require_going(meeting)
    if meeting.convened_at is not None and item.status != "proposed":
        raise errors.ItemNoticedError
    if await has_votes(session, item.id):
        raise errors.ItemHasVotesError
    keys = (
        await session.scalars(select(MeetingDocument.key).where(MeetingDocument.item_id == item.id))
    ).all()
    if keys:
        await defer(session, delete_document_files, keys=list(keys))
    await session.execute(delete(AgendaItem).where(AgendaItem.id == item.id))
    await items_event(session, meeting, [], actor_id=viewer.membership_id, removed=[item.id])


async def order(session: AsyncSession, viewer: Viewer, meeting: Meeting, ids: Sequence[UUID]) -> None:
    """Put the whole agenda in an order.

    Raises:
        SuspendedError, RunnersOnlyError, MeetingOverError, InvalidFieldError
    """
    require_runner(viewer, meeting)
    _require_going(meeting)
    before = [item.id for item in await items_of(session, meeting.id)]
    if sorted(ids) != sorted(before):
        raise InvalidFieldError("ids", "order_incomplete")
    if list(ids) == before:
        return
    places = {item_id: place for place, item_id in enumerate(ids, start=1)}
    await session.execute(
        update(AgendaItem)
        .where(AgendaItem.meeting_id == meeting.id)
        .values(position=case(places, value=AgendaItem.id))
        .execution_options(synchronize_session=False)
    )
    items = await session.scalars(
        select(AgendaItem)
        .where(AgendaItem.meeting_id == meeting.id)
        .order_by(AgendaItem.position)
        .execution_options(populate_existing=True)
    )
    await items_event(session, meeting, list(items), actor_id=viewer.membership_id)


async def start(session: AsyncSession, viewer: Viewer, meeting: Meeting, item: AgendaItem) -> None:
    """Begin to deal with an item, one at a time. Again changes nothing.

    Raises:
        SuspendedError, RunnersOnlyError, MeetingNotOpenError, ItemProposedError, ItemUnderWayError,
        AnotherItemCurrentError
        Problem: in_recess
    """
    require_runner(viewer, meeting)
    if meeting.status != "open":
        raise MeetingNotOpenError
    await require_going_on(session, meeting)
    if item.status == "current":
        return
    if item.status == "proposed":
        raise errors.ItemProposedError
    if item.status == "done":
        raise errors.ItemUnderWayError
    busy = await session.scalar(
        select(exists().where(AgendaItem.meeting_id == meeting.id, AgendaItem.status == "current"))
    )
    if busy:
        raise errors.AnotherItemCurrentError
    at = await database_now(session)
    item.status, item.started_at, item.ended_at = "current", item.started_at or at, None
    await session.flush()
    await items_event(session, meeting, [item], actor_id=viewer.membership_id)


async def end(session: AsyncSession, viewer: Viewer, meeting: Meeting, item: AgendaItem, status: str) -> None:
    """End an item: done, or postponed; one that was not begun can only be postponed. Again changes nothing.

    Raises:
        SuspendedError, RunnersOnlyError, MeetingNotOpenError, ItemNotCurrentError, ItemVoteOpenError
    """
    require_runner(viewer, meeting)
    if meeting.status != "open":
        raise MeetingNotOpenError
    if item.status == status:
        return
    if item.status != "current" and not (status == "postponed" and item.status == "waiting"):
        raise errors.ItemNotCurrentError
    if await has_votes(session, item.id, open_only=True):
        raise errors.ItemVoteOpenError
    await end_speaking(session, meeting, viewer.membership_id, item_id=item.id)
    item.status, item.ended_at = status, await database_now(session)
    await session.flush()
    await items_event(session, meeting, [item], actor_id=viewer.membership_id)
