"""What managers do with a poll once it runs: give it more time, close it early, call it off, sum it up."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer
from app.core.errors import InvalidFieldError
from app.core.markdown import render
from app.decisions import policies, room
from app.decisions.access import database_now
from app.decisions.announce import poll_event, statement_event
from app.decisions.closing import close, schedule_closing
from app.decisions.errors import (
    EarlyCloseNotAnnouncedError,
    ExtensionNotAnnouncedError,
    NothingWithheldError,
    NotManagerError,
    PollCancelledError,
    PollNotClosedError,
    PollNotOpenError,
    PollOverError,
)
from app.decisions.events import PollChanged
from app.decisions.faults import LONGEST
from app.decisions.hand_errors import RoomPollError
from app.decisions.models import Poll
from app.decisions.opening import call_off
from app.decisions.polls import require_manager
from app.decisions.proposals import require_acting


async def require_in_charge(session: AsyncSession, viewer: Viewer, poll: Poll) -> None:
    """Refuse who does not manage this poll; of a vote in a meeting those who run the meeting do.

    Raises:
        SuspendedError, ObserverError, NotManagerError, RunnersOnlyError
    """
    if poll.meeting_id is None:
        require_manager(viewer, poll)
    else:
        await room.meetings().require_runner(session, viewer, poll.meeting_id)


def require_running(poll: Poll, at: datetime) -> None:
    """Refuse what only an open poll takes.

    Raises:
        PollCancelledError, PollNotOpenError, PollOverError
    """
    if poll.status == "cancelled":
        raise PollCancelledError
    if poll.status == "scheduled":
        raise PollNotOpenError
    if policies.is_over(poll.status, poll.closes_at, at):
        raise PollOverError


async def extend(session: AsyncSession, viewer: Viewer, poll: Poll, closes_at: datetime) -> None:
    """Give an open poll more time. The poll is locked; the same time again changes nothing.

    Raises:
        NotManagerError, PollNotOpenError, PollCancelledError, PollOverError, ExtensionNotAnnouncedError
        RoomPollError: it is a vote in a meeting.
        InvalidFieldError: the new time is not later, or more than a year away.
    """
    await require_in_charge(session, viewer, poll)
    if poll.meeting_id is not None:
        raise RoomPollError
    at = await database_now(session)
    require_running(poll, at)
    if not poll.extension:
        raise ExtensionNotAnnouncedError
    if closes_at == poll.closes_at:
        return
    if closes_at < poll.closes_at:
        raise InvalidFieldError("closes_at", "not_later")
    if closes_at - at > LONGEST:
        raise InvalidFieldError("closes_at", "too_far")
    poll.closes_at = closes_at
    await session.flush()
    await schedule_closing(session, poll)
    await poll_event(session, PollChanged, poll, actor_id=viewer.membership_id)


async def close_early(session: AsyncSession, viewer: Viewer, poll: Poll) -> None:
    """Close an open poll before its time, if that was announced. The poll is locked.

    When its time is already over and only the counting is late, it is counted now.

    Raises:
        NotManagerError, PollNotOpenError, PollCancelledError, EarlyCloseNotAnnouncedError
        PollOverError: it is closed already.
        HandsNotAgreedError: the two tellers have not found the same.
    """
    await require_in_charge(session, viewer, poll)
    at = await database_now(session)
    if poll.status == "open" and poll.closes_at <= at:
        if poll.withheld is not None or poll.level is not None:
            return
        await close(session, poll, at=poll.closes_at, actor_id=None)
        return
    require_running(poll, at)
    if not poll.early_close:
        raise EarlyCloseNotAnnouncedError
    await close(session, poll, at=at, actor_id=viewer.membership_id)


async def cancel(session: AsyncSession, viewer: Viewer, poll: Poll, reason: str) -> None:
    """Call off a poll that is scheduled or open. The poll is locked. Once its time is over it stands, unless its
    result is withheld: then this is how it never becomes known; or it waits for a casting vote that nobody gives.

    Raises:
        NotManagerError, PollCancelledError, PollOverError
    """
    await require_in_charge(session, viewer, poll)
    at = await database_now(session)
    waits = poll.withheld is not None or poll.level is not None or (poll.hands and poll.status == "open")
    if poll.status != "scheduled" and not waits:
        require_running(poll, at)
    await call_off(session, poll, reason, at=at, actor_id=viewer.membership_id)


async def publish(session: AsyncSession, viewer: Viewer, poll: Poll) -> None:
    """Close a secret poll whose result was withheld because it tells who voted what. The poll is locked.

    Raises:
        NotManagerError
        NothingWithheldError: there is none such, or it was published already.
        BoxesShutError: the ballots don't open; nothing was changed.
    """
    await require_in_charge(session, viewer, poll)
    if poll.withheld is None:
        raise NothingWithheldError
    await close(session, poll, at=poll.closes_at, actor_id=viewer.membership_id, warned=True)


async def state(session: AsyncSession, viewer: Viewer, poll: Poll, text: str) -> None:
    """Say what the outcome means, or correct it. The poll is locked.

    Raises:
        SuspendedError, ObserverError
        NotManagerError: neither the poll's author nor a facilitator.
        PollNotClosedError: there is no outcome.
    """
    require_acting(viewer)
    if not policies.may_state_outcome(viewer, is_author=poll.author_id == viewer.membership_id):
        raise NotManagerError
    if poll.status != "closed":
        raise PollNotClosedError
    if poll.statement == text and poll.statement_by == viewer.membership_id:
        return
    poll.statement = text
    poll.statement_html = render(text)
    poll.statement_by = viewer.membership_id
    poll.statement_at = await database_now(session)
    await statement_event(session, poll, actor_id=viewer.membership_id)
