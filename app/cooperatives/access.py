"""The wall: every reading of a cooperative's things begins with a Viewer from here, or ends in 404."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, aliased

from app.accounts.current import CurrentPerson
from app.cooperatives.models import Circle, CircleMember, Cooperative, Membership
from app.core.errors import NotFoundError


@dataclass(frozen=True)
class Viewer:
    """A person as a member of one cooperative: who sees, and who acts."""

    person_id: UUID
    membership_id: UUID
    cooperative_id: UUID
    slug: str
    role: str
    status: str

    @property
    def is_officer(self) -> bool:
        """Administrators and secretaries see the register's workings."""
        return self.status == "active" and self.role in {"admin", "secretary"}

    @property
    def sees_closed_circles(self) -> bool:
        """Administrators see closed circles without being in them."""
        return self.status == "active" and self.role == "admin"


def _viewers(person_id: UUID) -> Any:
    return (
        select(
            Membership.person_id,
            Membership.id.label("membership_id"),
            Membership.cooperative_id,
            Cooperative.slug,
            Membership.role,
            Membership.status,
        )
        .join(Cooperative, Cooperative.id == Membership.cooperative_id)
        .where(Membership.person_id == person_id, Membership.status.in_(("active", "suspended")))
    )


async def access_cooperative(session: AsyncSession, person: CurrentPerson, slug: str) -> Viewer:
    """The person's standing in the cooperative with this slug.

    Raises:
        NotFoundError: no such cooperative, or the person is no active or suspended member of it.
    """
    row = (await session.execute(_viewers(person.id).where(Cooperative.slug == slug))).one_or_none()
    if row is None:
        raise NotFoundError
    return Viewer(**row._mapping)


async def access_by_id(session: AsyncSession, person_id: UUID, cooperative_id: UUID | None) -> Viewer:
    """The person's standing in the cooperative that some thing belongs to; None for a thing that isn't there.

    Raises:
        NotFoundError: as `access_cooperative`.
    """
    if cooperative_id is None:
        raise NotFoundError
    row = (
        await session.execute(_viewers(person_id).where(Membership.cooperative_id == cooperative_id))
    ).one_or_none()
    if row is None:
        raise NotFoundError
    return Viewer(**row._mapping)


_AnyCircle = aliased(Circle)


def may_see_circle(
    viewer: Viewer, circle_id: InstrumentedAttribute[UUID | None] | InstrumentedAttribute[UUID]
) -> ColumnElement[bool]:
    """SQL: things outside any circle, in open circles, and in closed circles of the viewer's.

    Also for circles themselves (`Circle.id`): hence the alias, which keeps the inner circle apart from the outer.
    """
    if viewer.sees_closed_circles:
        return circle_id.is_(None) | circle_id.is_not(None)
    return or_(
        circle_id.is_(None),
        exists().where(_AnyCircle.id == circle_id, _AnyCircle.closed.is_(False)),
        exists().where(
            CircleMember.circle_id == circle_id, CircleMember.membership_id == viewer.membership_id
        ),
    )


async def in_circle(session: AsyncSession, viewer: Viewer, circle_id: UUID) -> bool:
    """Whether the viewer is a member of the circle."""
    return bool(
        await session.scalar(
            select(
                exists().where(
                    CircleMember.circle_id == circle_id, CircleMember.membership_id == viewer.membership_id
                )
            )
        )
    )


async def circle_audience(session: AsyncSession, circle_id: UUID | None) -> str:
    """The event audience of things in this circle: everyone unless it is closed."""
    if circle_id is None:
        return "all"
    closed = await session.scalar(select(Circle.closed).where(Circle.id == circle_id))
    return f"circle:{circle_id}" if closed else "all"
