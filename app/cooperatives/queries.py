"""SELECTs of cooperatives as a route shows them: to their members, as cards to outsiders, and in the directory;
and members as others name them (MemberRef). The register is in register_queries.py."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import Person
from app.accounts.people import initials
from app.cooperatives.access import Viewer
from app.cooperatives.models import Cooperative, Membership
from app.cooperatives.schemas import (
    CooperativeCard,
    CooperativeOut,
    MemberRef,
    MyCooperative,
)
from app.core.errors import NotFoundError
from app.core.pagination import decode_cursor, decode_uuid_cursor, encode_cursor, uuid_of
from app.core.wire import Page

MEMBER_COLUMNS = (
    Membership.id,
    Membership.person_id,
    Person.name,
    Person.picture_key,
    Membership.number,
    Membership.role,
    Membership.status,
    Membership.class_id,
    Membership.organisation_id,
    Membership.votes,
)


def member_ref(row: Any) -> MemberRef:
    """A MemberRef of a row of MEMBER_COLUMNS."""
    return MemberRef(
        id=row.id,
        person_id=row.person_id,
        name=row.name,
        initials=initials(row.name),
        picture_url=f"/api/v1/pictures/{row.picture_key}" if row.picture_key else None,
        number=row.number,
        role=row.role,
        status=row.status,
        class_id=row.class_id,
        organisation_id=row.organisation_id,
        votes=row.votes,
    )


async def member_refs(
    session: AsyncSession, cooperative_id: UUID, ids: Iterable[UUID | None]
) -> list[MemberRef]:
    """The members with these ids, each once, in the order of their ids; unknown and foreign ids are left out."""
    wanted = {one for one in ids if one is not None}
    if not wanted:
        return []
    rows = await session.execute(
        select(*MEMBER_COLUMNS)
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.cooperative_id == cooperative_id, Membership.id.in_(wanted))
        .order_by(Membership.id)
    )
    return [member_ref(row) for row in rows]


async def member_or_404(session: AsyncSession, cooperative_id: UUID, membership_id: UUID) -> MemberRef:
    """One member of this cooperative, whatever the status.

    Raises:
        NotFoundError: no such line in this register.
    """
    found = await member_refs(session, cooperative_id, [membership_id])
    if not found:
        raise NotFoundError
    return found[0]


def cooperative_out(row: Cooperative) -> CooperativeOut:
    """A cooperative as its members see it."""
    return CooperativeOut(
        id=row.id,
        slug=row.slug,
        name=row.name,
        kind=row.kind,
        country=row.country,
        language=row.language,
        time_zone=row.time_zone,
        description=row.description,
        visibility=row.visibility,
        record_names=row.record_names,
        created_at=row.created_at,
    )


async def cooperative_of(session: AsyncSession, viewer: Viewer) -> CooperativeOut:
    """The viewer's cooperative."""
    return cooperative_out(await session.get_one(Cooperative, viewer.cooperative_id))


async def my_cooperatives(
    session: AsyncSession, person_id: UUID, cursor: str | None, limit: int
) -> Page[MyCooperative]:
    """Where the person is a member or waits to become one, the oldest membership first."""
    after = decode_uuid_cursor(cursor)
    query = (
        select(Cooperative, *MEMBER_COLUMNS)
        .join(Membership, Membership.cooperative_id == Cooperative.id)
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.person_id == person_id, Membership.status != "left")
        .order_by(Membership.id)
        .limit(limit + 1)
    )
    if after is not None:
        query = query.where(Membership.id > after)
    rows = (await session.execute(query)).all()
    return Page(
        items=[
            MyCooperative(cooperative=cooperative_out(row.Cooperative), membership=member_ref(row))
            for row in rows[:limit]
        ],
        next=encode_cursor(str(rows[limit - 1].id)) if len(rows) > limit else None,
    )


# --- cards: what outsiders see


def _cards(person_id: UUID | None) -> Select[Any]:
    count = (
        select(func.count())
        .where(Membership.cooperative_id == Cooperative.id, Membership.status == "active")
        .scalar_subquery()
    )
    mine = (
        select(Membership.status)
        .where(
            Membership.cooperative_id == Cooperative.id,
            Membership.person_id == person_id,
            Membership.status != "left",
        )
        .scalar_subquery()
    )
    return select(
        Cooperative.slug,
        Cooperative.name,
        Cooperative.kind,
        Cooperative.country,
        Cooperative.language,
        Cooperative.description,
        Cooperative.visibility,
        count.label("member_count"),
        mine.label("my_status"),
    )


async def card_by_id(
    session: AsyncSession, cooperative_id: UUID, person_id: UUID | None = None
) -> CooperativeCard:
    """The card of a cooperative for whoever holds an invitation or its share link."""
    row = (await session.execute(_cards(person_id).where(Cooperative.id == cooperative_id))).one()
    return CooperativeCard(**row._mapping)


async def card_by_slug(session: AsyncSession, person_id: UUID, slug: str) -> CooperativeCard:
    """The card of an open cooperative, or of one where the person is a member or waits.

    Raises:
        NotFoundError: no such cooperative, or not for this person's eyes.
    """
    row = (await session.execute(_cards(person_id).where(Cooperative.slug == slug))).one_or_none()
    if row is None or (row.visibility != "open" and row.my_status is None):
        raise NotFoundError
    return CooperativeCard(**row._mapping)


async def directory(
    session: AsyncSession,
    person_id: UUID,
    *,
    q: str | None,
    country: str | None,
    kind: str | None,
    cursor: str | None,
    limit: int,
) -> Page[CooperativeCard]:
    """Open cooperatives by name."""
    sort = func.lower(Cooperative.name)
    query = _cards(person_id).add_columns(Cooperative.id, sort.label("sort"))
    query = query.where(Cooperative.visibility == "open")
    if q:
        query = query.where(contains(Cooperative.name, q))
    if country:
        query = query.where(Cooperative.country == country.upper())
    if kind:
        query = query.where(Cooperative.kind == kind)
    after = decode_cursor(cursor, str, str)
    if after is not None:
        query = query.where(or_(sort > after[0], and_(sort == after[0], Cooperative.id > uuid_of(after[1]))))
    rows = (await session.execute(query.order_by(sort, Cooperative.id).limit(limit + 1))).all()
    return Page(
        items=[
            CooperativeCard(**{name: row._mapping[name] for name in CooperativeCard.model_fields})
            for row in rows[:limit]
        ],
        next=encode_cursor(rows[limit - 1].sort, str(rows[limit - 1].id)) if len(rows) > limit else None,
    )


def contains(column: Any, words: str) -> ColumnElement[bool]:
    """SQL: the column has these letters somewhere, whatever the case and the accents."""
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    pattern = func.unaccent(func.lower(literal(f"%{escaped}%")))
    return func.unaccent(func.lower(column)).like(pattern)
