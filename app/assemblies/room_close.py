"""What meetings do for the polls in them once these are open: their lock, who runs them, and what a result settles."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.access import lock_meeting, runs
from app.assemblies.amendments import settle
from app.assemblies.announce import items_event
from app.assemblies.errors import RunnersOnlyError
from app.assemblies.models import AgendaItem, Amendment, Meeting
from app.cooperatives.access import Viewer
from app.decisions import room
from app.decisions.models import Poll


class RoomOfMeetings:
    """See app.decisions.room."""

    async def lock(self, session: AsyncSession, meeting_id: UUID) -> None:
        """Have the meeting to oneself until the end of the transaction."""
        await lock_meeting(session, meeting_id)

    async def require_runner(self, session: AsyncSession, viewer: Viewer, meeting_id: UUID) -> None:
        """Refuse who doesn't run the meeting.

        Raises:
            RunnersOnlyError
        """
        if not runs(viewer, await session.get_one(Meeting, meeting_id)):
            raise RunnersOnlyError

    async def settled(
        self, session: AsyncSession, poll: Poll, result: str | None, *, actor_id: UUID | None
    ) -> None:
        """An amendment that was voted on is adopted or rejected; a vote without a result leaves it waiting."""
        if poll.meeting_id is None:
            return
        meeting = await session.get_one(Meeting, poll.meeting_id)
        item = await session.get_one(AgendaItem, poll.item_id)
        if poll.amendment_id is not None and result in ("adopted", "rejected"):
            amendment = await session.get_one(Amendment, poll.amendment_id)
            item = await settle(session, amendment, result == "adopted")
        await items_event(session, meeting, [item], actor_id=actor_id)


room.bring(RoomOfMeetings())
