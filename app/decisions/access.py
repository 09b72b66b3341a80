"""The way to a proposal or a poll: the one SELECT that says who may see it."""

from uuid import UUID

from fastapi import Response
from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.cooperatives.access import Viewer, access_by_id, may_see_circle
from app.core.errors import NotFoundError
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
        lock: hold the poll's row FOR UPDATE: ballots in flight are waited for, new ones wait.
        response: stamped with the event number before the poll is read.

    Raises:
        NotFoundError: there is no such poll, or the person may not see it.
    """
    cooperative_id = await session.scalar(select(Poll.cooperative_id).where(Poll.id == poll_id))
    viewer = await access_by_id(session, person.id, cooperative_id)
    if response is not None:
        await stamp(session, response, viewer.cooperative_id)
    query = select(Poll).where(Poll.id == poll_id, may_see_poll(viewer))
    if lock:
        query = query.with_for_update(of=Poll).execution_options(populate_existing=True)
    poll = await session.scalar(query)
    if poll is None:
        raise NotFoundError
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
    cooperative_id = await session.scalar(select(Proposal.cooperative_id).where(Proposal.id == proposal_id))
    viewer = await access_by_id(session, person.id, cooperative_id)
    if response is not None:
        await stamp(session, response, viewer.cooperative_id)
    query = (
        select(Proposal)
        .join(Thread, Thread.id == Proposal.thread_id)
        .where(Proposal.id == proposal_id, may_see_circle(viewer, Thread.circle_id))
    )
    if lock:
        query = query.with_for_update(of=Proposal).execution_options(populate_existing=True)
    proposal = await session.scalar(query)
    if proposal is None:
        raise NotFoundError
    return viewer, proposal
