"""The way to a proposal or a poll: the one SELECT that says who may see it."""

from datetime import datetime
from uuid import UUID

from fastapi import Response
from sqlalchemy import ColumnElement, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.cooperatives.access import Viewer, access_by_id, may_see_circle
from app.core.errors import NotFoundError
from app.decisions import room
from app.decisions.models import Elector, Poll, Proposal
from app.discussions.models import Thread
from app.events.numbers import stamp


def may_see_poll(viewer: Viewer) -> ColumnElement[bool]:
    """SQL: polls outside circles, in circles the viewer sees, and polls the viewer is entitled to vote in.

    The last part keeps the snapshot true: taking a member out of a closed circle does not take away
    the vote that the opening gave.
    """
    return or_(
        may_see_circle(viewer, Poll.circle_id),
        exists().where(Elector.poll_id == Poll.id, Elector.membership_id == viewer.membership_id),
    )


async def lock_surroundings(session: AsyncSession, thread_id: UUID | None, proposal_id: UUID | None) -> None:
    """Lock a poll's thread and proposal. Everyone locks in one order, so that nobody waits in a circle:
    thread, proposal, poll, event counter."""
    if thread_id is not None:
        await session.get(Thread, thread_id, with_for_update={"key_share": True}, populate_existing=True)
    if proposal_id is not None:
        await session.get(Proposal, proposal_id, with_for_update=True, populate_existing=True)


async def access_poll(
    session: AsyncSession,
    person: CurrentPerson,
    poll_id: UUID,
    *,
    lock: bool = False,
    response: Response | None = None,
) -> tuple[Viewer, Poll]:
    """A poll that the person may see.

    Args:
        lock: hold the poll's row FOR UPDATE, after its meeting's, thread's and proposal's: ballots in flight
            are waited for, new ones wait.
        response: stamped with the event number before the poll is read.

    Raises:
        NotFoundError: there is no such poll, or the person may not see it.
    """
    place = (
        await session.execute(
            select(Poll.cooperative_id, Poll.meeting_id, Poll.thread_id, Poll.proposal_id).where(
                Poll.id == poll_id
            )
        )
    ).one_or_none()
    if place is None:
        raise NotFoundError
    viewer = await access_by_id(session, person.id, place.cooperative_id)
    if response is not None:
        await stamp(session, response, viewer.cooperative_id)
    query = select(Poll).where(Poll.id == poll_id, may_see_poll(viewer))
    poll = await session.scalar(query.execution_options(populate_existing=True))
    if poll is None:
        raise NotFoundError
    if lock:
        if place.meeting_id is not None:
            await room.meetings().lock(session, place.meeting_id)
        await lock_surroundings(session, place.thread_id, place.proposal_id)
        await session.refresh(poll, with_for_update=True)
    return viewer, poll


async def access_proposal(
    session: AsyncSession,
    person: CurrentPerson,
    proposal_id: UUID,
    *,
    lock: bool = False,
    response: Response | None = None,
) -> tuple[Viewer, Proposal]:
    """A proposal whose thread the person may see. Arguments and errors as `access_poll`."""
    place = (
        await session.execute(
            select(Proposal.cooperative_id, Proposal.thread_id).where(Proposal.id == proposal_id)
        )
    ).one_or_none()
    if place is None:
        raise NotFoundError
    viewer = await access_by_id(session, person.id, place.cooperative_id)
    if response is not None:
        await stamp(session, response, viewer.cooperative_id)
    proposal = await session.scalar(
        select(Proposal)
        .join(Thread, Thread.id == Proposal.thread_id)
        .where(Proposal.id == proposal_id, may_see_circle(viewer, Thread.circle_id))
    )
    if proposal is None:
        raise NotFoundError
    if lock:
        await lock_surroundings(session, place.thread_id, None)
        await session.refresh(proposal, with_for_update=True)
    return viewer, proposal


TOLD_AT = "told_at"
"""Where a session that tells a story holds the moment at which it is."""


async def database_now(session: AsyncSession) -> datetime:
    """The database's clock, at this statement: the one clock that all deadlines of polls are held against,
    because the clocks of several application servers may differ.

    Only the demo's stories set another moment (`TOLD_AT`, in a session of their own): they tell what happened before.
    """
    told: datetime | None = session.info.get(TOLD_AT)
    if told is not None:
        return told
    at: datetime = (await session.execute(select(func.clock_timestamp()))).scalar_one()
    return at
