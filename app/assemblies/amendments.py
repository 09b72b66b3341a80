"""Amendments: changes to a motion's text, each voted before it.

An amendment holds the whole text as it would then read, and the version it was made to. Its own title only names it:
the motion keeps the title under which it was convened. When one is adopted or
accepted, the motion has a new version, and the other amendments are made to an old one: they can't be voted on any
more, because adopting one would undo what was just decided. Their authors withdraw them and propose them anew to the
present text; whoever runs the meeting may lay an outdated one aside.
"""

from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.assemblies import meeting_errors as errors
from app.assemblies.access import runs
from app.assemblies.agenda import access_item, has_votes, new_text
from app.assemblies.announce import items_event
from app.assemblies.backing import require_entitled
from app.assemblies.law import law_of
from app.assemblies.models import AgendaItem, Amendment, Meeting
from app.assemblies.schemas import AmendmentIn
from app.cooperatives.access import Viewer
from app.cooperatives.lock import require_active
from app.core import once
from app.core.errors import InvalidFieldError, NotFoundError
from app.core.markdown import render
from app.decisions.access import database_now
from app.decisions.models import Poll

MOST_AMENDMENTS = 100


async def access_amendment(
    session: AsyncSession, person: CurrentPerson, amendment_id: UUID
) -> tuple[Viewer, Meeting, AgendaItem, Amendment]:
    """An amendment at a meeting that the person may see, the meeting to oneself.

    Raises:
        NotFoundError
    """
    item_id = await session.scalar(select(Amendment.item_id).where(Amendment.id == amendment_id))
    if item_id is None:
        raise NotFoundError
    viewer, meeting, item = await access_item(session, person, item_id, lock=True)
    amendment = await session.get(Amendment, amendment_id, populate_existing=True)
    if amendment is None:
        raise NotFoundError
    return viewer, meeting, item, amendment


async def open_amendments(session: AsyncSession, item_id: UUID) -> list[Amendment]:
    """Those that wait, the first one first: while there are any, the motion itself can't be voted on."""
    return list(
        await session.scalars(
            select(Amendment)
            .where(Amendment.item_id == item_id, Amendment.status == "proposed")
            .order_by(Amendment.id)
        )
    )


def require_votable(item: AgendaItem, amendment: Amendment) -> None:
    """Refuse a vote on an amendment that was decided, or was made to a text that is not the present one.

    Raises:
        AmendmentSettledError, AmendmentOutdatedError
    """
    if amendment.status != "proposed":
        raise errors.AmendmentSettledError
    if amendment.on_version != item.version:
        raise errors.AmendmentOutdatedError(on_version=amendment.on_version, version=item.version)


async def propose(
    session: AsyncSession,
    viewer: Viewer,
    meeting: Meeting,
    item: AgendaItem,
    data: AmendmentIn,
    *,
    key: str | None,
) -> Amendment:
    """Propose another text for a motion on the agenda.

    Raises:
        SuspendedError, NotEntitledError, MeetingOverError, NoMotionError, DraftNotAmendableError, ItemProposedError,
        ItemUnderWayError, ItemHasVotesError, TooManyItemsError, InvalidFieldError
    """  # fmt: skip
    require_active(viewer)
    amendment_id, fresh = await once.claim(session, viewer.person_id, key, "amendment")
    if not fresh:
        return await session.get_one(Amendment, amendment_id)
    await require_entitled(session, viewer, meeting, await law_of(session, meeting))
    if meeting.status in ("closed", "cancelled"):
        raise errors.MeetingOverError
    if item.kind != "motion":
        raise errors.NoMotionError
    if item.adopts_version is not None:
        raise errors.DraftNotAmendableError
    if item.status == "proposed":
        raise errors.ItemProposedError
    if item.status == "done":
        raise errors.ItemUnderWayError
    if await _motion_voted(session, item):
        raise errors.ItemHasVotesError
    if data.body == item.body:
        raise InvalidFieldError("body", "unchanged_amendment")
    if len(await open_amendments(session, item.id)) >= MOST_AMENDMENTS:
        raise errors.TooManyItemsError(most=MOST_AMENDMENTS)
    amendment = Amendment(
        id=amendment_id,
        cooperative_id=meeting.cooperative_id,
        item_id=item.id,
        on_version=item.version,
        body_html=render(data.body),
        author_id=viewer.membership_id,
        created_at=await database_now(session),
        **data.model_dump(),
    )
    session.add(amendment)
    await session.flush()
    await session.refresh(amendment)
    await items_event(session, meeting, [item], actor_id=viewer.membership_id)
    return amendment


async def _motion_voted(session: AsyncSession, item: AgendaItem) -> bool:
    """Whether the motion itself was or is voted on, under its own title: other questions, such as the order of
    procedure, are beside it. Its text stays as it is from then on."""
    return bool(
        await session.scalar(
            select(
                exists().where(
                    Poll.item_id == item.id,
                    Poll.amendment_id.is_(None),
                    Poll.title == item.title,
                    Poll.status.in_(("scheduled", "open", "closed")),
                )
            )
        )
    )


async def settle(
    session: AsyncSession, amendment: Amendment, adopted: bool, *, author_id: UUID | None = None
) -> AgendaItem:
    """Write down what a vote made of an amendment; when it was adopted, the motion has a new version.

    The caller holds the meeting and emits the items' event. A vote begins on the present version only, and while
    it is open nothing else changes the text, so an adopted text never undoes another one.

    Args:
        author_id: under whose name the new version stands; None: the amendment's author's.
    """
    return await _settle(session, amendment, "adopted" if adopted else "rejected", author_id)


async def _settle(
    session: AsyncSession, amendment: Amendment, status: str, author_id: UUID | None = None
) -> AgendaItem:
    item = await session.get_one(AgendaItem, amendment.item_id)
    if amendment.status != "proposed":
        return item
    amendment.status, amendment.settled_at = status, await database_now(session)
    if status in ("adopted", "accepted"):
        await new_text(
            session,
            item,
            item.title,
            amendment.body,
            author_id=author_id or amendment.author_id,
            note=amendment.reason or None,
            amendment_id=amendment.id,
        )
    await session.flush()
    return item


async def accept(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, item: AgendaItem, amendment: Amendment
) -> None:
    """Take an amendment over without a vote: by the motion's author, or who runs the meeting.

    Raises:
        SuspendedError, AuthorOnlyError, MeetingOverError, AmendmentSettledError, AmendmentOutdatedError,
        ItemVoteOpenError, ItemHasVotesError
    """
    require_active(viewer)
    if item.author_id != viewer.membership_id and not runs(viewer, meeting):
        raise errors.AuthorOnlyError
    if meeting.status in ("closed", "cancelled"):
        raise errors.MeetingOverError
    if amendment.status == "accepted":
        return
    require_votable(item, amendment)
    if await has_votes(session, item.id, open_only=True):
        raise errors.ItemVoteOpenError
    if await _motion_voted(session, item):
        raise errors.ItemHasVotesError
    await _settle(session, amendment, "accepted")
    await items_event(session, meeting, [item], actor_id=viewer.membership_id)


async def withdraw(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, item: AgendaItem, amendment: Amendment
) -> None:
    """Withdraw an amendment: its author; an outdated one, also who runs the meeting.

    Raises:
        SuspendedError, AuthorOnlyError, MeetingOverError, AmendmentSettledError, ItemVoteOpenError
    """
    require_active(viewer)
    outdated = amendment.on_version != item.version
    if amendment.author_id != viewer.membership_id and not (outdated and runs(viewer, meeting)):
        raise errors.AuthorOnlyError
    if meeting.status in ("closed", "cancelled"):
        raise errors.MeetingOverError
    if amendment.status == "withdrawn":
        return
    if amendment.status != "proposed":
        raise errors.AmendmentSettledError
    voting = await session.scalar(
        select(exists().where(Poll.amendment_id == amendment.id, Poll.status.in_(("scheduled", "open"))))
    )
    if voting:
        raise errors.ItemVoteOpenError
    amendment.status, amendment.settled_at = "withdrawn", await database_now(session)
    await session.flush()
    await items_event(session, meeting, [item], actor_id=viewer.membership_id)
