"""The chair's casting vote: where a vote in the room is level and the bylaws let the chair settle ties."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.assemblies.models import Meeting
from app.assemblies.room_errors import (
    CastingVoteIsTheChairsError,
    ChairWithoutVoteError,
    NothingLevelError,
    RoomOnlyError,
)
from app.cooperatives.lock import require_active
from app.core.errors import InvalidFieldError
from app.decisions.access import access_poll, database_now
from app.decisions.closing import NO_CASTING_VOTE, Casting, close
from app.decisions.models import Elector, Poll


async def give_casting_vote(session: AsyncSession, person: CurrentPerson, poll_id: UUID, vote: str) -> Poll:
    """Close a level vote as the chair decides, or leave it tied. It is for whoever chairs the meeting now, whoever did
    when it was asked. The same again changes nothing.

    Raises:
        NotFoundError, SuspendedError
        RoomOnlyError: a poll from afar.
        CastingVoteIsTheChairsError: the viewer doesn't chair the meeting.
        NothingLevelError: it is not level, or was settled.
        ChairWithoutVoteError: the chair is recused in it, or was not here when it opened.
        InvalidFieldError: not what is level.
        BoxesShutError: the ballots of a secret vote don't open; nothing was changed.
    """
    viewer, poll = await access_poll(session, person, poll_id, lock=True)
    require_active(viewer)
    if poll.meeting_id is None:
        raise RoomOnlyError
    meeting = await session.get_one(Meeting, poll.meeting_id, populate_existing=True)
    if meeting.chair_id != viewer.membership_id:
        raise CastingVoteIsTheChairsError
    if (poll.casting_vote, poll.casting_by) == (vote, viewer.membership_id):
        return poll
    if poll.level is None:
        raise NothingLevelError
    if await session.get(Elector, (poll.id, viewer.membership_id)) is None:
        raise ChairWithoutVoteError
    if vote != NO_CASTING_VOTE and vote not in poll.level["between"]:
        raise InvalidFieldError("vote", "not_level")
    at = await database_now(session)
    casting = Casting(vote, viewer.membership_id)
    await close(session, poll, at=at, actor_id=viewer.membership_id, casting=casting)
    return poll
