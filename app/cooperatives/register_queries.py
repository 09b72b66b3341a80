"""SELECTs of the register: members, whole lines of it, one member, requests that wait. All take the viewer."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import Person
from app.cooperatives.access import Viewer, may_see_circle
from app.cooperatives.errors import OfficersOnlyError
from app.cooperatives.models import CircleMember, MemberClass, Membership
from app.cooperatives.queries import MEMBER_COLUMNS, contains, member_ref
from app.cooperatives.schemas import ListWithMembers, MemberDetail, MemberRef, RegisterLine, RequestOut
from app.core.errors import NotFoundError
from app.core.pagination import decode_cursor, decode_uuid_cursor, encode_cursor, uuid_of
from app.core.wire import Page

AnySelect = Select[*tuple[Any, ...]]

REGISTER_COLUMNS = (
    *MEMBER_COLUMNS,
    Person.email,
    Membership.joined_on,
    Membership.left_on,
    Membership.left_reason,
    Membership.left_note,
)


def register_line(row: Any) -> RegisterLine:
    """A RegisterLine of a row of REGISTER_COLUMNS."""
    return RegisterLine(
        **member_ref(row).model_dump(),
        email=row.email,
        joined_on=row.joined_on,
        left_on=row.left_on,
        left_reason=row.left_reason,
        left_note=row.left_note,
    )


def _seen_by(viewer: Viewer) -> ColumnElement[bool]:
    """SQL, the one rule of who is seen in the register: officers see every line; others see who is or was a
    member, and neither requests that wait nor those that were declined."""
    own = Membership.cooperative_id == viewer.cooperative_id
    return own if viewer.is_officer else and_(own, Membership.number.is_not(None))


def _filtered(
    query: AnySelect,
    viewer: Viewer,
    *,
    statuses: Iterable[str] = (),
    role: str | None = None,
    class_id: UUID | None = None,
    q: str | None = None,
) -> AnySelect:
    """The members' query with the filters; without statuses those who are members now.

    Raises:
        OfficersOnlyError: requests to join are for officers.
    """
    wanted = set(statuses) or {"active", "suspended"}
    if "applicant" in wanted and not viewer.is_officer:
        raise OfficersOnlyError
    query = query.join(Person, Person.id == Membership.person_id).where(
        _seen_by(viewer), Membership.status.in_(wanted)
    )
    if role is not None:
        query = query.where(Membership.role == role)
    if class_id is not None:
        query = query.where(Membership.class_id == class_id)
    if q:
        by_name = contains(Person.name, q)
        number = int(q) if q.isascii() and q.isdecimal() and len(q) <= 7 else None
        query = query.where(by_name if number is None else or_(by_name, Membership.number == number))
    return query


def _by_number(query: AnySelect, cursor: str | None, limit: int) -> AnySelect:
    """In the order of the numbers; those without one (requests) last, the oldest first."""
    after = decode_cursor(cursor, int, str)
    if after is not None:
        number, last = after[0], uuid_of(after[1])
        if number == 0:
            query = query.where(Membership.number.is_(None), Membership.id > last)
        else:
            query = query.where(or_(Membership.number > number, Membership.number.is_(None)))
    return query.order_by(Membership.number.asc().nulls_last(), Membership.id).limit(limit + 1)


def _next(rows: Any, limit: int) -> str | None:
    if len(rows) <= limit:
        return None
    return encode_cursor(rows[limit - 1].number or 0, str(rows[limit - 1].id))


async def members(
    session: AsyncSession, viewer: Viewer, cursor: str | None, limit: int, **filters: Any
) -> Page[MemberRef]:
    """Members as everyone in the cooperative may see them; filters as in `_filtered`. Who was declined never was
    a member, so is none of those that left; the register has that line for officers."""
    query = _filtered(select(*MEMBER_COLUMNS), viewer, **filters).where(
        or_(Membership.number.is_not(None), Membership.status == "applicant")
    )
    rows = (await session.execute(_by_number(query, cursor, limit))).all()
    return Page(items=[member_ref(row) for row in rows[:limit]], next=_next(rows, limit))


async def register(
    session: AsyncSession, viewer: Viewer, cursor: str | None, limit: int, **filters: Any
) -> Page[RegisterLine]:
    """The register with its workings.

    Raises:
        OfficersOnlyError: for administrators and secretaries.
    """
    if not viewer.is_officer:
        raise OfficersOnlyError
    query = _filtered(select(*REGISTER_COLUMNS), viewer, **filters)
    rows = (await session.execute(_by_number(query, cursor, limit))).all()
    return Page(items=[register_line(row) for row in rows[:limit]], next=_next(rows, limit))


async def whole_register(session: AsyncSession, viewer: Viewer) -> list[Any]:
    """Every line of who is or was a member, with the class's name, for the download.

    Raises:
        OfficersOnlyError: for administrators and secretaries.
    """
    if not viewer.is_officer:
        raise OfficersOnlyError
    rows = await session.execute(
        select(*REGISTER_COLUMNS, MemberClass.name.label("class_name"))
        .join(Person, Person.id == Membership.person_id)
        .outerjoin(MemberClass, MemberClass.id == Membership.class_id)
        .where(Membership.cooperative_id == viewer.cooperative_id, Membership.number.is_not(None))
        .order_by(Membership.number)
    )
    return list(rows)


async def cooperative_of_member(session: AsyncSession, membership_id: UUID) -> UUID | None:
    """Which cooperative a line of a register belongs to."""
    found: UUID | None = await session.scalar(
        select(Membership.cooperative_id).where(Membership.id == membership_id)
    )
    return found


async def member_detail(session: AsyncSession, viewer: Viewer, membership_id: UUID) -> MemberDetail:
    """One member, with the circles that the viewer may see.

    Raises:
        NotFoundError: no such member for this viewer's eyes.
    """
    row = (
        await session.execute(
            select(*REGISTER_COLUMNS)
            .join(Person, Person.id == Membership.person_id)
            .where(_seen_by(viewer), Membership.id == membership_id)
        )
    ).one_or_none()
    if row is None:
        raise NotFoundError
    circles = await session.scalars(
        select(CircleMember.circle_id)
        .where(CircleMember.membership_id == membership_id, may_see_circle(viewer, CircleMember.circle_id))
        .order_by(CircleMember.circle_id)
    )
    return MemberDetail(
        member=member_ref(row),
        joined_on=row.joined_on,
        left_on=row.left_on,
        circle_ids=list(circles),
        register_line=register_line(row) if viewer.is_officer else None,
    )


async def requests(
    session: AsyncSession, viewer: Viewer, cursor: str | None, limit: int
) -> ListWithMembers[RequestOut]:
    """Requests to join that wait for an answer, the oldest first.

    Raises:
        OfficersOnlyError: for administrators and secretaries.
    """
    if not viewer.is_officer:
        raise OfficersOnlyError
    query = (
        select(*MEMBER_COLUMNS, Person.email, Membership.request_message, Membership.created_at)
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.cooperative_id == viewer.cooperative_id, Membership.status == "applicant")
        .order_by(Membership.id)
        .limit(limit + 1)
    )
    after = decode_uuid_cursor(cursor)
    if after is not None:
        query = query.where(Membership.id > after)
    rows = (await session.execute(query)).all()
    return ListWithMembers(
        items=[
            RequestOut(
                id=row.id,
                member_id=row.id,
                email=row.email,
                message=row.request_message,
                requested_at=row.created_at,
            )
            for row in rows[:limit]
        ],
        members=[member_ref(row) for row in rows[:limit]],
        next=encode_cursor(str(rows[limit - 1].id)) if len(rows) > limit else None,
    )
