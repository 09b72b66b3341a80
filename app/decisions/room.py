"""Votes in the room: what of a meeting polls need to know. Meetings stand above decisions, so they bring this along.

A poll in a meeting is opened by `app.assemblies`; from then on it is a poll like any other, with these differences:
its electorate are those here, the meeting is locked before it is closed, and those who run the meeting manage it.
"""

from typing import Any, Protocol, cast
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer
from app.core.errors import Problem
from app.decisions.models import Elector, Poll
from app.rules.bylaws.judge import Attendance
from app.rules.here import Followed, Here, Position


class Meetings(Protocol):
    """What meetings do for the polls in them."""

    async def lock(self, session: AsyncSession, meeting_id: UUID) -> None:
        """Have the meeting to oneself until the end of the transaction."""

    async def require_runner(self, session: AsyncSession, viewer: Viewer, meeting_id: UUID) -> None:
        """Raise a refusal unless the viewer runs the meeting."""

    async def settled(
        self, session: AsyncSession, poll: Poll, result: str | None, *, actor_id: UUID | None
    ) -> None:
        """A poll of the meeting closed with a result, or was called off (None)."""

    async def why_not(self, session: AsyncSession, poll: Poll, membership_id: UUID) -> Problem | None:
        """Why a member can't be among those who vote in the poll's meeting, though they may be in the room."""


_meetings: list[Meetings] = []


def bring(meetings: Meetings) -> None:
    """Say once, at the start of the process, what meetings do for their polls."""
    _meetings[:] = [meetings]


def meetings() -> Meetings:
    """What meetings do for their polls. Raises RuntimeError in a process that did not load them."""
    if not _meetings:
        raise RuntimeError("meetings are not loaded in this process")
    return _meetings[0]


def weighted(poll: Poll) -> bool:
    """Whether anybody has other than one vote, in a meeting or from afar."""
    everyone = poll.electors if poll.item_id is None else poll.entitled
    return poll.entitled_votes is not None and poll.entitled_votes != everyone


async def with_board_of(session: AsyncSession, poll: Poll) -> Followed | None:
    """How many of those here named no holder, and how their ballots were cast; None where none were."""
    if poll.board_position is None:
        return None
    people = await session.scalar(
        select(func.count()).select_from(Elector).where(Elector.poll_id == poll.id, Elector.follows_board)
    )
    return Followed(people=people or 0, position=cast("Position", poll.board_position)) if people else None


async def here_of(session: AsyncSession, poll: Poll) -> Here | None:
    """Who is here, of a poll in a meeting that has opened."""
    if poll.item_id is None or poll.entitled is None:
        return None
    rows: dict[bool, Any] = {
        row.lent: row
        for row in await session.execute(
            select(
                Elector.represented.label("lent"),
                func.count().label("people"),
                func.sum(Elector.votes).label("votes"),
            )
            .where(Elector.poll_id == poll.id)
            .group_by(Elector.represented)
        )
    }
    people = {lent: rows[lent].people if lent in rows else 0 for lent in (False, True)}
    votes = {lent: int(rows[lent].votes) if lent in rows else 0 for lent in (False, True)}
    now = Attendance(electors=poll.entitled, present=people[False], represented=people[True])
    if weighted(poll):
        now = Attendance(
            electors=poll.entitled,
            present=people[False],
            represented=people[True],
            votes=poll.entitled_votes,
            votes_present=votes[False],
            votes_represented=votes[True],
        )
    opening = None if poll.at_opening is None else Attendance.model_validate(poll.at_opening)
    return Here(now=now, at_opening=opening, with_board=await with_board_of(session, poll))
