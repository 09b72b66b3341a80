"""Circles and who is in them. Every write holds the cooperative's lock, so that no two moves make a loop."""

from uuid import UUID

from psycopg import errors as pg
from sqlalchemy import delete, exists, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives import errors
from app.cooperatives.access import Viewer
from app.cooperatives.circle_queries import circle_member_out, circle_or_404, circle_outs
from app.cooperatives.events import (
    CircleAdded,
    CircleChanged,
    CircleJoined,
    CircleLeft,
    CircleRemoved,
    ViewChanged,
    circle_member_id,
)
from app.cooperatives.lock import lock_as, require_active
from app.cooperatives.models import Circle, CircleMember, Membership
from app.cooperatives.policies import (
    CIRCLE_DEPTH,
    CIRCLES,
    closes_loop,
    depth_with,
    may_join_circle,
    may_manage_circles,
)
from app.cooperatives.queries import member_or_404, member_refs
from app.cooperatives.schemas import CircleChanges, CircleOut, NewCircle
from app.core.errors import InvalidFieldError, NotFoundError
from app.events.log import circle, emit, everyone, member


def _audience(of: CircleOut) -> str:
    return circle(of.id) if of.closed else everyone()


async def _lock_as_manager(session: AsyncSession, viewer: Viewer) -> Viewer:
    _, viewer = await lock_as(session, viewer)
    require_active(viewer)
    if not may_manage_circles(viewer.role, viewer.status):
        raise errors.CircleManagersOnlyError
    return viewer


async def _require_free_name(
    session: AsyncSession, viewer: Viewer, name: str, parent_id: UUID | None, but: UUID | None = None
) -> None:
    taken = exists().where(
        Circle.cooperative_id == viewer.cooperative_id,
        Circle.parent_id.is_not_distinct_from(parent_id),
        func.lower(Circle.name) == func.lower(name),
        Circle.id.is_distinct_from(but),
    )
    if await session.scalar(select(taken)):
        raise InvalidFieldError("name", "name_taken")


async def _parents(session: AsyncSession, cooperative_id: UUID) -> dict[UUID, UUID | None]:
    rows = await session.execute(
        select(Circle.id, Circle.parent_id).where(Circle.cooperative_id == cooperative_id)
    )
    return {row.id: row.parent_id for row in rows}


async def _require_place(
    session: AsyncSession, viewer: Viewer, circle_id: UUID | None, parent_id: UUID | None
) -> None:
    """See that a circle may lie in `parent_id`, which the viewer must see.

    Raises:
        InvalidFieldError: parent_id: unknown, in itself, or too deep.
        TooManyCirclesError
    """
    parents = await _parents(session, viewer.cooperative_id)
    if circle_id is None and len(parents) >= CIRCLES:
        raise errors.TooManyCirclesError(limit=CIRCLES)
    if parent_id is None:
        return
    try:
        await circle_or_404(session, viewer, parent_id)
    except NotFoundError as error:
        raise InvalidFieldError("parent_id", "unknown_circle") from error
    if circle_id is not None and closes_loop(parents, circle_id, parent_id):
        raise InvalidFieldError("parent_id", "circle_loop")
    if depth_with(parents, circle_id, parent_id) > CIRCLE_DEPTH:
        raise InvalidFieldError("parent_id", "circle_too_deep", limit=CIRCLE_DEPTH)


def _require_officer(viewer: Viewer) -> None:
    """An organ of the cooperative is not made, filled or emptied by facilitators or by oneself.

    Raises:
        OfficersOnlyError
    """
    if not viewer.is_officer:
        raise errors.OfficersOnlyError


async def _require_free_office(
    session: AsyncSession, viewer: Viewer, office: str | None, but: UUID | None = None
) -> None:
    """See that an office may be given.

    Raises:
        OfficersOnlyError
        InvalidFieldError: another circle holds it.
    """
    _require_officer(viewer)
    held = exists().where(
        Circle.cooperative_id == viewer.cooperative_id,
        Circle.office == office,
        Circle.id.is_distinct_from(but),
    )
    if office is not None and await session.scalar(select(held)):
        raise InvalidFieldError("office", "office_taken")


async def create_circle(session: AsyncSession, viewer: Viewer, circle_id: UUID, new: NewCircle) -> CircleOut:
    """Make a circle with its maker in it.

    Raises:
        SuspendedError, CircleManagersOnlyError, TooManyCirclesError
        OfficersOnlyError: with an office.
        InvalidFieldError: name or office taken, or a parent that can't be.
    """
    viewer = await _lock_as_manager(session, viewer)
    await _require_place(session, viewer, None, new.parent_id)
    await _require_free_name(session, viewer, new.name, new.parent_id)
    if new.office is not None:
        await _require_free_office(session, viewer, new.office)
    session.add(Circle(id=circle_id, cooperative_id=viewer.cooperative_id, **new.model_dump()))
    await session.flush()
    session.add(
        CircleMember(
            circle_id=circle_id, membership_id=viewer.membership_id, cooperative_id=viewer.cooperative_id
        )
    )
    await session.flush()
    out = await circle_or_404(session, viewer, circle_id)
    emit(
        session,
        viewer.cooperative_id,
        CircleAdded(
            circles=[out],
            circle_members=[circle_member_out(circle_id, viewer.membership_id)],
            members=await member_refs(session, viewer.cooperative_id, [viewer.membership_id]),
        ),
        actor_id=viewer.membership_id,
        audience=_audience(out),
    )
    if out.closed:
        _tell_new_view(session, viewer, viewer.membership_id)
    return out


def _tell_new_view(session: AsyncSession, viewer: Viewer, membership_id: UUID) -> None:
    emit(
        session,
        viewer.cooperative_id,
        ViewChanged(),
        actor_id=viewer.membership_id,
        audience=member(membership_id),
    )


async def change_circle(
    session: AsyncSession, viewer: Viewer, circle_id: UUID, changes: CircleChanges
) -> CircleOut:
    """Change name, purpose, place, openness or office. When it opens or closes, everybody's view is read anew.

    Raises:
        NotFoundError, SuspendedError, CircleManagersOnlyError
        OfficersOnlyError: the office changes.
        InvalidFieldError: name or office taken, or a parent that can't be.
    """
    await circle_or_404(session, viewer, circle_id)
    viewer = await _lock_as_manager(session, viewer)
    before = await circle_or_404(session, viewer, circle_id)
    sent = changes.model_fields_set
    parent_id = changes.parent_id if "parent_id" in sent else before.parent_id
    name = changes.name or before.name
    if parent_id != before.parent_id:
        await _require_place(session, viewer, circle_id, parent_id)
    if (name, parent_id) != (before.name, before.parent_id):
        await _require_free_name(session, viewer, name, parent_id, but=circle_id)
    office = changes.office if "office" in sent else before.office
    if office != before.office:
        await _require_free_office(session, viewer, office, but=circle_id)
    row = await session.get_one(Circle, circle_id, populate_existing=True)
    row.name, row.parent_id, row.office = name, parent_id, office
    row.purpose = before.purpose if changes.purpose is None else changes.purpose
    row.closed = before.closed if changes.closed is None else changes.closed
    await session.flush()
    [out] = await circle_outs(session, viewer.cooperative_id, [circle_id])
    if out == before:
        return out
    emit(
        session,
        viewer.cooperative_id,
        CircleChanged(circles=[out]),
        actor_id=viewer.membership_id,
        audience=_audience(out),
    )
    if out.closed != before.closed:
        emit(session, viewer.cooperative_id, ViewChanged(), actor_id=viewer.membership_id)
    return out


async def delete_circle(session: AsyncSession, viewer: Viewer, circle_id: UUID) -> None:
    """Delete a circle that nothing lies in: no circles, no threads, no polls.

    Raises:
        NotFoundError, SuspendedError, CircleManagersOnlyError, CircleHasCirclesError, CircleInUseError
    """
    await circle_or_404(session, viewer, circle_id)
    viewer = await _lock_as_manager(session, viewer)
    out = await circle_or_404(session, viewer, circle_id)
    if await session.scalar(select(exists().where(Circle.parent_id == circle_id))):
        raise errors.CircleHasCirclesError
    inside = await session.scalars(
        select(CircleMember.membership_id)
        .where(CircleMember.circle_id == circle_id)
        .order_by(CircleMember.membership_id)
    )
    gone = [circle_member_id(circle_id, one) for one in inside]
    try:
        async with session.begin_nested():
            await session.execute(delete(Circle).where(Circle.id == circle_id))
    except IntegrityError as error:
        # What refers to circles lies in packages above this one; their foreign keys speak for them.
        if isinstance(error.orig, pg.ForeignKeyViolation | pg.RestrictViolation):
            raise errors.CircleInUseError from error
        raise
    emit(
        session,
        viewer.cooperative_id,
        CircleRemoved(removed={"circles": [str(circle_id)], "circle_members": gone}),
        actor_id=viewer.membership_id,
        audience=_audience(out),
    )


async def join_circle(session: AsyncSession, viewer: Viewer, circle_id: UUID, membership_id: UUID) -> None:
    """Put a member into a circle: oneself into an open one, anybody by who manages circles. Repeating it changes
    nothing.

    Raises:
        NotFoundError, SuspendedError, CircleManagersOnlyError
        OfficersOnlyError: the circle holds an office.
        NotActiveError: only active members go into circles.
    """
    await circle_or_404(session, viewer, circle_id)
    _, viewer = await lock_as(session, viewer)
    require_active(viewer)
    out = await circle_or_404(session, viewer, circle_id)
    if out.office is not None:
        _require_officer(viewer)
    own = membership_id == viewer.membership_id
    allowed = (
        may_join_circle(viewer.role, viewer.status, closed=out.closed)
        if own
        else may_manage_circles(viewer.role, viewer.status)
    )
    if not allowed:
        raise errors.CircleManagersOnlyError
    ref = await member_or_404(session, viewer.cooperative_id, membership_id)
    if ref.number is None and not viewer.is_officer:
        raise NotFoundError
    if ref.status != "active":
        raise errors.NotActiveError
    fresh = await session.scalar(
        insert(CircleMember)
        .values(circle_id=circle_id, membership_id=membership_id, cooperative_id=viewer.cooperative_id)
        .on_conflict_do_nothing()
        .returning(CircleMember.circle_id)
    )
    if fresh is None:
        return
    emit(
        session,
        viewer.cooperative_id,
        CircleJoined(
            circles=await circle_outs(session, viewer.cooperative_id, [circle_id]),
            circle_members=[circle_member_out(circle_id, membership_id)],
            members=[ref],
        ),
        actor_id=viewer.membership_id,
        audience=_audience(out),
    )
    if out.closed:
        _tell_new_view(session, viewer, membership_id)


async def leave_circle(session: AsyncSession, viewer: Viewer, circle_id: UUID, membership_id: UUID) -> None:
    """Take a member out of a circle: oneself, or anybody by who manages circles. Repeating it changes nothing.

    Raises:
        NotFoundError, SuspendedError, CircleManagersOnlyError
        OfficersOnlyError: the circle holds an office.
    """
    await circle_or_404(session, viewer, circle_id)
    _, viewer = await lock_as(session, viewer)
    require_active(viewer)
    out = await circle_or_404(session, viewer, circle_id)
    if out.office is not None:
        _require_officer(viewer)
    if membership_id != viewer.membership_id and not may_manage_circles(viewer.role, viewer.status):
        raise errors.CircleManagersOnlyError
    if not await session.scalar(
        select(
            exists().where(Membership.id == membership_id, Membership.cooperative_id == viewer.cooperative_id)
        )
    ):
        raise NotFoundError
    gone = await session.scalar(
        delete(CircleMember)
        .where(CircleMember.circle_id == circle_id, CircleMember.membership_id == membership_id)
        .returning(CircleMember.circle_id)
    )
    if gone is None:
        return
    emit(
        session,
        viewer.cooperative_id,
        CircleLeft(
            circles=await circle_outs(session, viewer.cooperative_id, [circle_id]),
            removed={"circle_members": [circle_member_id(circle_id, membership_id)]},
        ),
        actor_id=viewer.membership_id,
        audience=_audience(out),
    )
    if out.closed:
        _tell_new_view(session, viewer, membership_id)
