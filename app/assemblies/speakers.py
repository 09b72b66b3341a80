"""Who wishes to speak, who has the floor, and for how long. Every write holds the meeting's lock, so that two who
ask at once have an order, and the floor is given once."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

from sqlalchemy import exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.assemblies.access import access_meeting, runs
from app.assemblies.errors import MeetingNotOpenError, RunnersOnlyError
from app.assemblies.models import AgendaItem, Attendance, Meeting, Speaker
from app.assemblies.recesses import require_going_on
from app.assemblies.room_schemas import SpeakerIn, SpeakerOut
from app.assemblies.speaker_events import SpeakersChanged
from app.assemblies.speaker_queries import speakers_of
from app.cooperatives.access import Viewer
from app.cooperatives.lock import require_active
from app.cooperatives.queries import member_refs
from app.core.errors import ConflictError, ForbiddenError, NotFoundError
from app.core.i18n import N_
from app.decisions.access import database_now
from app.events.log import emit

WISHES = 20
"""How often one member may ask to speak on one item, withdrawn wishes included."""


class NotHereError(ConflictError):
    """The floor is for those who are present, in the room or online."""

    code = "not_here"
    detail = N_("Only those who are here may ask to speak. Check in first, at the door or online.")


class SpeakerGoneError(ConflictError):
    """Whoever asked has left the meeting."""

    code = "speaker_gone"
    detail = N_("Whoever asked to speak has left. Give the floor to the next one.")


class ItemNotCurrentError(ConflictError):
    """One speaks on the item that is being dealt with."""

    code = "item_not_current"
    detail = N_("This item is not being dealt with now. Ask to speak when its turn comes.")


class FloorTakenError(ConflictError):
    """One speaks at a time."""

    code = "floor_taken"
    detail = N_("Somebody has the floor. End their turn first.")


class HadTheFloorError(ConflictError):
    """This turn has begun, or is over."""

    code = "had_the_floor"
    detail = N_("This turn to speak has begun already, or is over.")


class NotSpeakingError(ConflictError):
    """Only a turn that has begun ends."""

    code = "not_speaking"
    detail = N_("This turn to speak has not begun. To take the wish back, withdraw it.")


class WithdrawnError(ConflictError):
    """Nobody is made to speak."""

    code = "wish_withdrawn"
    detail = N_("This wish to speak was withdrawn. Give the floor to the next one.")


class NotYourWishError(ForbiddenError):
    """One withdraws one's own wish."""

    code = "not_your_wish"
    detail = N_("Only who asked, and who runs the meeting, may withdraw a wish to speak.")


class TooManyWishesError(ConflictError):
    """A bound against runaway programs."""

    code = "too_many_wishes"
    detail = N_("You have asked to speak on this item {limit} times, and that is the limit.")


@asynccontextmanager
async def telling(
    session: AsyncSession, meeting: Meeting, item_id: UUID | None, actor_id: UUID | None
) -> AsyncIterator[None]:
    """Tell everyone whose turn changes inside this block; the meeting is locked. None: on whatever item."""
    before = {one.id: one for one in await speakers_of(session, meeting, item_id)}
    yield
    await session.flush()
    changed = [one for one in await speakers_of(session, meeting, item_id) if before.get(one.id) != one]
    if changed:
        people = await member_refs(session, meeting.cooperative_id, [one.membership_id for one in changed])
        event = SpeakersChanged(speakers=changed, members=people)
        emit(session, meeting.cooperative_id, event, actor_id=actor_id)


async def meeting_of_speaker(session: AsyncSession, speaker_id: UUID) -> UUID:
    """Which meeting a wish belongs to.

    Raises:
        NotFoundError
    """
    found = await session.scalar(select(Speaker.meeting_id).where(Speaker.id == speaker_id))
    if found is None:
        raise NotFoundError
    return found


async def was_made(session: AsyncSession, speaker_id: UUID) -> bool:
    """Whether an earlier try of the same request made this wish; it found another one waiting otherwise."""
    return bool(await session.scalar(select(exists().where(Speaker.id == speaker_id))))


async def speaker_again(session: AsyncSession, meeting: Meeting, speaker_id: UUID) -> SpeakerOut:
    """A wish as it stands.

    Raises:
        NotFoundError
    """
    row = await session.get(Speaker, speaker_id)
    if row is None or row.meeting_id != meeting.id:
        raise NotFoundError
    listed = await speakers_of(session, meeting, row.item_id)
    return next(one for one in listed if one.id == speaker_id)


async def _is_here(session: AsyncSession, meeting: Meeting, membership_id: UUID) -> bool:
    stay = exists().where(
        Attendance.meeting_id == meeting.id,
        Attendance.membership_id == membership_id,
        Attendance.left_at.is_(None),
    )
    return bool(await session.scalar(select(stay)))


async def _require_current(session: AsyncSession, meeting: Meeting, item_id: UUID) -> None:
    status = await session.scalar(
        select(AgendaItem.status).where(AgendaItem.id == item_id, AgendaItem.meeting_id == meeting.id)
    )
    if meeting.status != "open":
        raise MeetingNotOpenError
    if status != "current":
        raise ItemNotCurrentError


async def ask_to_speak(
    session: AsyncSession, person: CurrentPerson, item_id: UUID, speaker_id: UUID, wish: SpeakerIn
) -> SpeakerOut:
    """Ask for the floor. Whoever asks again for the same while they wait keeps their turn.

    Raises:
        NotFoundError, SuspendedError, MeetingNotOpenError, ItemNotCurrentError, NotHereError, TooManyWishesError
    """
    meeting_id = await meeting_of_item(session, item_id)
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    require_active(viewer)
    await _require_current(session, meeting, item_id)
    if not await _is_here(session, meeting, viewer.membership_id):
        raise NotHereError
    mine = (Speaker.item_id == item_id, Speaker.membership_id == viewer.membership_id)
    waiting = await session.scalar(
        select(Speaker.id).where(
            *mine,
            Speaker.stance == wish.stance,
            Speaker.started_at.is_(None),
            Speaker.withdrawn_at.is_(None),
        )
    )
    if waiting is not None:
        return await speaker_again(session, meeting, waiting)
    asked = await session.scalar(select(func.count()).select_from(Speaker).where(*mine))
    if (asked or 0) >= WISHES:
        raise TooManyWishesError(limit=WISHES)
    async with telling(session, meeting, item_id, viewer.membership_id):
        session.add(
            Speaker(
                id=speaker_id,
                cooperative_id=meeting.cooperative_id,
                meeting_id=meeting.id,
                item_id=item_id,
                membership_id=viewer.membership_id,
                stance=wish.stance,
                asked_at=await database_now(session),
            )
        )
    return await speaker_again(session, meeting, speaker_id)


async def meeting_of_item(session: AsyncSession, item_id: UUID) -> UUID:
    """Which meeting an item belongs to.

    Raises:
        NotFoundError
    """
    found = await session.scalar(select(AgendaItem.meeting_id).where(AgendaItem.id == item_id))
    if found is None:
        raise NotFoundError
    return found


async def _locked(
    session: AsyncSession, person: CurrentPerson, speaker_id: UUID
) -> tuple[Viewer, Meeting, Speaker]:
    meeting_id = await meeting_of_speaker(session, speaker_id)
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    require_active(viewer)
    return viewer, meeting, await session.get_one(Speaker, speaker_id, populate_existing=True)


async def give_floor(session: AsyncSession, person: CurrentPerson, speaker_id: UUID) -> SpeakerOut:
    """Give somebody the floor, out of turn too. Repeating it changes nothing. For who runs the meeting.

    Raises:
        NotFoundError, SuspendedError, RunnersOnlyError, MeetingNotOpenError, ItemNotCurrentError, FloorTakenError,
        HadTheFloorError, WithdrawnError, SpeakerGoneError
        Problem: in_recess
    """
    viewer, meeting, row = await _locked(session, person, speaker_id)
    if not runs(viewer, meeting):
        raise RunnersOnlyError
    if row.started_at is not None and row.ended_at is None:
        return await speaker_again(session, meeting, speaker_id)
    if row.ended_at is not None:
        raise HadTheFloorError
    if row.withdrawn_at is not None:
        raise WithdrawnError
    await _require_current(session, meeting, row.item_id)
    await require_going_on(session, meeting)
    if not await _is_here(session, meeting, row.membership_id):
        raise SpeakerGoneError
    speaking = exists().where(
        Speaker.meeting_id == meeting.id, Speaker.started_at.is_not(None), Speaker.ended_at.is_(None)
    )
    if await session.scalar(select(speaking)):
        raise FloorTakenError
    async with telling(session, meeting, row.item_id, viewer.membership_id):
        row.started_at = await database_now(session)
    return await speaker_again(session, meeting, speaker_id)


async def end_turn(session: AsyncSession, person: CurrentPerson, speaker_id: UUID) -> SpeakerOut:
    """End a turn: who runs the meeting, or the speaker. Repeating it changes nothing.

    Raises:
        NotFoundError, SuspendedError, RunnersOnlyError
        NotSpeakingError: the turn hasn't begun.
    """
    viewer, meeting, row = await _locked(session, person, speaker_id)
    if not runs(viewer, meeting) and row.membership_id != viewer.membership_id:
        raise RunnersOnlyError
    if row.started_at is None:
        raise NotSpeakingError
    if row.ended_at is None:
        async with telling(session, meeting, row.item_id, viewer.membership_id):
            row.ended_at = await database_now(session)
    return await speaker_again(session, meeting, speaker_id)


async def withdraw_wish(session: AsyncSession, person: CurrentPerson, speaker_id: UUID) -> SpeakerOut:
    """Take a wish back: one's own, or anybody's for who runs the meeting. Repeating it changes nothing.

    Raises:
        NotFoundError, SuspendedError, NotYourWishError, HadTheFloorError
    """
    viewer, meeting, row = await _locked(session, person, speaker_id)
    if not runs(viewer, meeting) and row.membership_id != viewer.membership_id:
        raise NotYourWishError
    if row.started_at is not None:
        raise HadTheFloorError
    if row.withdrawn_at is None:
        async with telling(session, meeting, row.item_id, viewer.membership_id):
            row.withdrawn_at = await database_now(session)
    return await speaker_again(session, meeting, speaker_id)


async def end_speaking(
    session: AsyncSession, meeting: Meeting, actor_id: UUID | None, *, item_id: UUID | None = None
) -> None:
    """Nobody speaks on an item that is over (none: on any item of a meeting that closes): the turn ends, and those
    waiting go home unheard. The meeting is locked."""
    at = await database_now(session)
    async with telling(session, meeting, item_id, actor_id):
        query = select(Speaker).where(
            Speaker.meeting_id == meeting.id, Speaker.ended_at.is_(None), Speaker.withdrawn_at.is_(None)
        )
        if item_id is not None:
            query = query.where(Speaker.item_id == item_id)
        for row in await session.scalars(query):
            if row.started_at is None:
                row.withdrawn_at = at
            else:
                row.ended_at = at
