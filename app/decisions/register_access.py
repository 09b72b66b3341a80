"""The way to a decision: the one SELECT that says who may see it."""

from uuid import UUID

from fastapi import Response
from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.cooperatives.access import Viewer, access_by_id, may_see_circle
from app.core.errors import NotFoundError
from app.decisions.models import Elector
from app.decisions.question import Fault
from app.decisions.register_models import Decision, DecisionTask
from app.events.numbers import stamp

HOLDS = frozenset({"in_force", "conditional"})


def may_see_decision(viewer: Viewer) -> ColumnElement[bool]:
    """SQL: decisions of polls that the viewer may see (access.may_see_poll): those outside circles, in circles
    the viewer sees, and those the viewer was entitled to take part in."""
    return or_(
        may_see_circle(viewer, Decision.circle_id),
        exists().where(Elector.poll_id == Decision.poll_id, Elector.membership_id == viewer.membership_id),
    )


async def access_decision(
    session: AsyncSession,
    person: CurrentPerson,
    decision_id: UUID,
    *,
    lock: bool = False,
    response: Response | None = None,
) -> tuple[Viewer, Decision]:
    """A decision that the person may see.

    Args:
        lock: hold its row FOR UPDATE; decisions come after polls and before the register's chain.
        response: stamped with the event number before the decision is read.

    Raises:
        NotFoundError: there is no such decision, or the person may not see it.
    """
    cooperative_id = await session.scalar(select(Decision.cooperative_id).where(Decision.id == decision_id))
    viewer = await access_by_id(session, person.id, cooperative_id)
    if response is not None:
        await stamp(session, response, viewer.cooperative_id)
    query = select(Decision).where(Decision.id == decision_id, may_see_decision(viewer))
    if lock:
        query = query.with_for_update(of=Decision)
    found = await session.scalar(query.execution_options(populate_existing=True))
    if found is None:
        raise NotFoundError
    return viewer, found


async def access_task(
    session: AsyncSession, person: CurrentPerson, task_id: UUID
) -> tuple[Viewer, Decision, DecisionTask]:
    """A task of a decision that the person may see, both locked.

    Raises:
        NotFoundError: as `access_decision`.
    """
    decision_id = await session.scalar(select(DecisionTask.decision_id).where(DecisionTask.id == task_id))
    if decision_id is None:
        raise NotFoundError
    viewer, decision = await access_decision(session, person, decision_id, lock=True)
    task = await session.get(DecisionTask, task_id, with_for_update=True, populate_existing=True)
    if task is None:
        raise NotFoundError
    return viewer, decision, task


async def replacing_faults(session: AsyncSession, viewer: Viewer, decision_id: UUID | None) -> list[Fault]:
    """What is wrong with the decision that a poll would replace: it is not there, or holds no more."""
    if decision_id is None:
        return []
    standing = await session.scalar(
        select(Decision.standing).where(
            Decision.id == decision_id,
            Decision.cooperative_id == viewer.cooperative_id,
            may_see_decision(viewer),
        )
    )
    if standing == "superseded":
        return [("supersedes", "already_superseded", {})]
    return [] if standing in HOLDS else [("supersedes", "unknown_decision", {})]
