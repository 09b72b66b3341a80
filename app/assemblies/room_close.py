"""What meetings do for the polls in them once these are open: their lock, who runs them, and what a result settles."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.access import lock_meeting, runs
from app.assemblies.amendments import settle
from app.assemblies.announce import items_event
from app.assemblies.errors import RunnersOnlyError, refusal
from app.assemblies.law import law_of
from app.assemblies.models import AgendaItem, Amendment, Meeting
from app.assemblies.presence import voters_after_recess
from app.cooperatives.access import Viewer
from app.core.errors import Problem
from app.decisions import room
from app.decisions.models import Poll
from app.rules.meeting.recess import not_registered


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

    async def why_not(self, session: AsyncSession, poll: Poll, membership_id: UUID) -> Problem | None:
        """That they were not registered before a recess, where the bylaws ask for it."""
        meeting = await session.get_one(Meeting, poll.meeting_id)
        law = await law_of(session, meeting)
        may_vote = await voters_after_recess(session, meeting, law)
        if may_vote is None or str(membership_id) in may_vote:
            return None
        return refusal(not_registered(law.bylaws), law.zone)


room.bring(RoomOfMeetings())
