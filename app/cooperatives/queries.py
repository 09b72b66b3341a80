"""Every SELECT of cooperatives that a route shows, always taking the viewer or the cooperative."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import Person
from app.cooperatives.models import Membership
from app.cooperatives.schemas import MemberRef


def initials(name: str) -> str:
    """The letters shown where there is no picture: of the first and the last word."""
    words = name.split()
    return "".join(word[0] for word in dict.fromkeys([words[0], words[-1]])).upper() if words else ""


MEMBER_COLUMNS = (
    Membership.id,
    Membership.person_id,
    Person.name,
    Person.picture_key,
    Membership.number,
    Membership.role,
    Membership.status,
    Membership.class_id,
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
