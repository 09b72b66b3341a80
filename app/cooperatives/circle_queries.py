"""The SELECTs of classes and circles, always taking the viewer."""

from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import Person
from app.cooperatives.access import Viewer, may_see_circle
from app.cooperatives.events import circle_member_id
from app.cooperatives.models import Circle, CircleMember, MemberClass, Membership
from app.cooperatives.queries import MEMBER_COLUMNS, member_ref
from app.cooperatives.schemas import CircleList, CircleMemberOut, CircleOut, ListWithMembers, MemberClassOut
from app.core.errors import NotFoundError
from app.core.pagination import decode_cursor, encode_cursor, uuid_of
from app.core.wire import Page


async def classes(
    session: AsyncSession, viewer: Viewer, cursor: str | None, limit: int
) -> Page[MemberClassOut]:
    """The cooperative's classes by name."""
    sort = func.lower(MemberClass.name)
    query = select(MemberClass.id, MemberClass.name, sort.label("sort")).where(
        MemberClass.cooperative_id == viewer.cooperative_id
    )
    after = decode_cursor(cursor, str)
    if after is not None:
        query = query.where(sort > after[0])
    rows = (await session.execute(query.order_by(sort).limit(limit + 1))).all()
    return Page(
        items=[MemberClassOut(id=row.id, name=row.name) for row in rows[:limit]],
        next=encode_cursor(rows[limit - 1].sort) if len(rows) > limit else None,
    )


async def cooperative_of_class(session: AsyncSession, class_id: UUID) -> UUID | None:
    """Which cooperative a class belongs to."""
    found: UUID | None = await session.scalar(
        select(MemberClass.cooperative_id).where(MemberClass.id == class_id)
    )
    return found


async def cooperative_of_circle(session: AsyncSession, circle_id: UUID) -> UUID | None:
    """Which cooperative a circle belongs to."""
    found: UUID | None = await session.scalar(select(Circle.cooperative_id).where(Circle.id == circle_id))
    return found


_COUNT = (
    select(func.count())
    .where(CircleMember.circle_id == Circle.id)
    .correlate(Circle)
    .scalar_subquery()
    .label("member_count")
)
_CIRCLE_COLUMNS = (
    Circle.id,
    Circle.parent_id,
    Circle.name,
    Circle.purpose,
    Circle.closed,
    Circle.office,
    Circle.created_at,
    _COUNT,
)


def _circle_out(row: Any) -> CircleOut:
    return CircleOut(
        id=row.id,
        parent_id=row.parent_id,
        name=row.name,
        purpose=row.purpose,
        closed=row.closed,
        office=row.office,
        member_count=row.member_count,
        created_at=row.created_at,
    )


def _seen(viewer: Viewer) -> Select[Any]:
    """The one SELECT of circles that a viewer may see."""
    return select(*_CIRCLE_COLUMNS).where(
        Circle.cooperative_id == viewer.cooperative_id, may_see_circle(viewer, Circle.id)
    )


async def circles(session: AsyncSession, viewer: Viewer, cursor: str | None, limit: int) -> CircleList:
    """The circles that the viewer may see, by name, and in which the viewer is."""
    sort = func.lower(Circle.name)
    query = _seen(viewer).add_columns(sort.label("sort"))
    after = decode_cursor(cursor, str, str)
    if after is not None:
        query = query.where(or_(sort > after[0], and_(sort == after[0], Circle.id > uuid_of(after[1]))))
    rows = (await session.execute(query.order_by(sort, Circle.id).limit(limit + 1))).all()
    mine = await session.scalars(
        select(CircleMember.circle_id)
        .where(CircleMember.membership_id == viewer.membership_id)
        .order_by(CircleMember.circle_id)
    )
    return CircleList(
        items=[_circle_out(row) for row in rows[:limit]],
        next=encode_cursor(rows[limit - 1].sort, str(rows[limit - 1].id)) if len(rows) > limit else None,
        circle_members=[circle_member_out(circle_id, viewer.membership_id) for circle_id in mine],
    )


async def circle_or_404(session: AsyncSession, viewer: Viewer, circle_id: UUID) -> CircleOut:
    """A circle that the viewer may see.

    Raises:
        NotFoundError: no such circle for this viewer's eyes.
    """
    row = (await session.execute(_seen(viewer).where(Circle.id == circle_id))).one_or_none()
    if row is None:
        raise NotFoundError
    return _circle_out(row)


async def circle_outs(session: AsyncSession, cooperative_id: UUID, ids: list[UUID]) -> list[CircleOut]:
    """These circles as they stand, for an event; its audience decides who sees them."""
    if not ids:
        return []
    rows = await session.execute(
        select(*_CIRCLE_COLUMNS)
        .where(Circle.cooperative_id == cooperative_id, Circle.id.in_(ids))
        .order_by(Circle.id)
    )
    return [_circle_out(row) for row in rows]


def circle_member_out(circle_id: UUID, membership_id: UUID) -> CircleMemberOut:
    """That a member is in a circle, as it goes over the wire."""
    return CircleMemberOut(
        id=circle_member_id(circle_id, membership_id), circle_id=circle_id, membership_id=membership_id
    )


async def circle_members(
    session: AsyncSession, viewer: Viewer, circle_id: UUID, cursor: str | None, limit: int
) -> ListWithMembers[CircleMemberOut]:
    """Who is in a circle, in the order of the register's numbers.

    Raises:
        NotFoundError: no such circle for this viewer's eyes.
    """
    await circle_or_404(session, viewer, circle_id)
    query = (
        select(*MEMBER_COLUMNS)
        .join(CircleMember, CircleMember.membership_id == Membership.id)
        .join(Person, Person.id == Membership.person_id)
        .where(CircleMember.circle_id == circle_id)
    )
    after = decode_cursor(cursor, int)
    if after is not None:
        query = query.where(Membership.number > after[0])
    rows = (await session.execute(query.order_by(Membership.number).limit(limit + 1))).all()
    return ListWithMembers(
        items=[circle_member_out(circle_id, row.id) for row in rows[:limit]],
        members=[member_ref(row) for row in rows[:limit]],
        next=encode_cursor(rows[limit - 1].number) if len(rows) > limit else None,
    )
