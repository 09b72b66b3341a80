"""Tasks: what somebody does so that a decision is carried out. They change nothing that was decided."""

from uuid import UUID

from sqlalchemy import exists, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer, circle_audience
from app.cooperatives.models import Circle, CircleMember, Membership
from app.cooperatives.queries import member_refs
from app.core import once
from app.core.errors import InvalidFieldError, NotFoundError
from app.decisions import policies
from app.decisions.access import database_now
from app.decisions.proposals import require_acting
from app.decisions.register_errors import AlreadyVoidError, TaskOwnersError
from app.decisions.register_events import TaskAdded, TaskChanged, TaskEvent, TaskRemoved
from app.decisions.register_models import Decision, DecisionTask
from app.decisions.register_queries import decision_outs, people_of_tasks, task_out
from app.decisions.register_schemas import TaskIn, TaskPatch
from app.events.log import emit


async def _tell(
    session: AsyncSession, kind: type[TaskEvent], decision: Decision, task: DecisionTask | None, **more: UUID
) -> None:
    """Tell who may see the decision."""
    await session.flush()
    outs = [task_out(task)] if task is not None else []
    removed = {"tasks": [str(more["removed"])]} if "removed" in more else {}
    emit(
        session,
        decision.cooperative_id,
        kind(
            tasks=outs,
            decisions=await decision_outs(session, [decision]),
            members=await member_refs(session, decision.cooperative_id, people_of_tasks(outs)),
            removed=removed,
        ),
        actor_id=more["actor"],
        audience=await circle_audience(session, decision.circle_id),
    )


async def _require_owner(session: AsyncSession, decision: Decision, owner_id: UUID | None) -> None:
    """Refuse an owner who is no active member here, or does not see the decision's closed circle.

    Raises:
        InvalidFieldError
    """
    if owner_id is None:
        return
    active = exists().where(
        Membership.id == owner_id,
        Membership.cooperative_id == decision.cooperative_id,
        Membership.status == "active",
        or_(
            literal(decision.circle_id is None),
            Membership.role == "admin",
            exists().where(Circle.id == decision.circle_id, Circle.closed.is_(False)),
            exists().where(
                CircleMember.circle_id == decision.circle_id, CircleMember.membership_id == Membership.id
            ),
        ),
    )
    if not await session.scalar(select(active)):
        raise InvalidFieldError("owner_id", "not_a_member")


def _require_concerned(viewer: Viewer, task: DecisionTask) -> None:
    """Refuse who neither made the task nor has it nor looks after decisions.

    Raises:
        SuspendedError, ObserverError, TaskOwnersError
    """
    require_acting(viewer)
    own = viewer.membership_id in {task.owner_id, task.created_by}
    if not own and not policies.facilitates(viewer):
        raise TaskOwnersError


async def add(
    session: AsyncSession, viewer: Viewer, decision: Decision, data: TaskIn, *, key: str | None
) -> DecisionTask:
    """Add a task to a decision, which is locked.

    Raises:
        SuspendedError, ObserverError, AlreadyVoidError
        InvalidFieldError: the owner is no active member here.
    """
    require_acting(viewer)
    task_id, fresh = await once.claim(session, viewer.person_id, key, "task")
    if not fresh:
        earlier = await session.get(DecisionTask, task_id)
        if earlier is None or earlier.decision_id != decision.id:
            raise NotFoundError
        return earlier
    if decision.standing == "voided":
        raise AlreadyVoidError
    await _require_owner(session, decision, data.owner_id)
    task = DecisionTask(
        id=task_id,
        cooperative_id=decision.cooperative_id,
        decision_id=decision.id,
        text=data.text,
        owner_id=data.owner_id,
        due_on=data.due_on,
        created_by=viewer.membership_id,
    )
    session.add(task)
    await session.flush()
    await session.refresh(task)
    await _tell(session, TaskAdded, decision, task, actor=viewer.membership_id)
    return task


async def change(
    session: AsyncSession, viewer: Viewer, decision: Decision, task: DecisionTask, data: TaskPatch
) -> None:
    """Change a task, or say that it is done. Task and decision are locked.

    Raises:
        SuspendedError, ObserverError, TaskOwnersError
        InvalidFieldError: the new owner is no active member here.
    """
    _require_concerned(viewer, task)
    given = data.model_fields_set
    if "owner_id" in given and data.owner_id != task.owner_id:
        await _require_owner(session, decision, data.owner_id)
        task.owner_id = data.owner_id
    if data.text is not None:
        task.text = data.text
    if "due_on" in given:
        task.due_on = data.due_on
    if data.done is not None and data.done != (task.done_at is not None):
        task.done_at = await database_now(session) if data.done else None
    if session.is_modified(task):
        await _tell(session, TaskChanged, decision, task, actor=viewer.membership_id)


async def remove(session: AsyncSession, viewer: Viewer, decision: Decision, task: DecisionTask) -> None:
    """Take a task away. Task and decision are locked.

    Raises:
        SuspendedError, ObserverError, TaskOwnersError
    """
    _require_concerned(viewer, task)
    await session.delete(task)
    await _tell(session, TaskRemoved, decision, None, removed=task.id, actor=viewer.membership_id)
