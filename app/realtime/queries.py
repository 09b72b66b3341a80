"""Every SELECT of realtime. None of them runs while a session is held for a socket: each takes milliseconds."""

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Text, cast, func, or_, select
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import ApiToken, SignInSession
from app.assemblies.models import Meeting
from app.assemblies.policies import stewards
from app.cooperatives.models import Circle, CircleMember, Membership
from app.core.clock import now
from app.core.db import new_session
from app.events.models import Event, EventCounter


@asynccontextmanager
async def reading() -> AsyncIterator[AsyncSession]:
    """A session for a few SELECTs."""
    async with new_session() as session:
        yield session


@dataclass(frozen=True)
class View:
    """What decides which events of a cooperative somebody hears."""

    membership_id: UUID
    role: str
    status: str
    circles: frozenset[UUID]
    """The closed circles the member is in."""
    meetings: frozenset[UUID] = frozenset()
    """The convened and open meetings that the member chairs or keeps the minutes of."""

    @property
    def every_circle(self) -> bool:
        """Administrators hear closed circles without being in them."""
        return self.status == "active" and self.role == "admin"

    @property
    def every_meeting(self) -> bool:
        """Administrators, secretaries and facilitators let people in at every meeting."""
        return stewards(self.role, self.status)

    def audiences(self) -> frozenset[str]:
        """The audiences that include this member, but for those of `every_circle` and `every_meeting`."""
        officer = {"officers"} if self.status == "active" and self.role in {"admin", "secretary"} else set()
        officiates = {f"stewards:{one}" for one in self.meetings} if self.status == "active" else set()
        circles = {f"circle:{one}" for one in self.circles}
        return frozenset({"all", f"member:{self.membership_id}", *officer, *officiates, *circles})


async def views(session: AsyncSession, membership_ids: Iterable[UUID]) -> dict[UUID, View]:
    """The views of these members; those whose membership is over are left out."""
    closed = (
        select(func.array_agg(aggregate_order_by(CircleMember.circle_id, CircleMember.circle_id)))
        .join(Circle, Circle.id == CircleMember.circle_id)
        .where(CircleMember.membership_id == Membership.id, Circle.closed)
        .correlate(Membership)
        .scalar_subquery()
    )
    meetings = (
        select(func.array_agg(aggregate_order_by(Meeting.id, Meeting.id)))
        .where(
            Meeting.cooperative_id == Membership.cooperative_id,
            Meeting.status.in_(("convened", "open")),
            or_(Meeting.chair_id == Membership.id, Meeting.secretary_id == Membership.id),
        )
        .correlate(Membership)
        .scalar_subquery()
    )
    rows = await session.execute(
        select(
            Membership.id,
            Membership.role,
            Membership.status,
            closed.label("circles"),
            meetings.label("meetings"),
        ).where(Membership.id.in_(set(membership_ids)), Membership.status.in_(("active", "suspended")))
    )
    return {
        row.id: View(
            row.id, row.role, row.status, frozenset(row.circles or ()), frozenset(row.meetings or ())
        )
        for row in rows
    }


class EventRow(NamedTuple):
    """An event as it is sent on."""

    cooperative_id: UUID
    number: int
    kind: str
    audience: str
    actor_id: UUID | None
    put: str
    remove: str
    created_at: datetime


_EVENT = (
    Event.cooperative_id,
    Event.number,
    Event.kind,
    Event.audience,
    Event.actor_id,
    cast(Event.put, Text).label("put"),
    cast(Event.remove, Text).label("remove"),
    Event.created_at,
)


async def last_number(session: AsyncSession, cooperative_id: UUID) -> int:
    """The number of a cooperative's last event; 0 before the first."""
    found = await session.scalar(
        select(EventCounter.last).where(EventCounter.cooperative_id == cooperative_id)
    )
    return found or 0


async def last_numbers(session: AsyncSession, ids: Sequence[UUID]) -> dict[UUID, int]:
    """The numbers of these cooperatives' last events."""
    rows = await session.execute(
        select(EventCounter.cooperative_id, EventCounter.last).where(EventCounter.cooperative_id.in_(ids))
    )
    return {row.cooperative_id: row.last for row in rows}


async def events_after(
    session: AsyncSession, cooperative_id: UUID, after: int, limit: int
) -> Sequence[EventRow]:
    """The events after a number, in order, for whomever. Numbers follow commits, so none comes in later."""
    rows = await session.execute(
        select(*_EVENT)
        .where(Event.cooperative_id == cooperative_id, Event.number > after)
        .order_by(Event.number)
        .limit(limit)
    )
    return [EventRow(*row) for row in rows]


async def backlog(
    session: AsyncSession, cooperative_id: UUID, view: View, after: int, upto: int, limit: int
) -> Sequence[EventRow]:
    """The events in (after, upto] that a member hears, in order."""
    heard: Any = Event.audience.in_(view.audiences())
    if view.every_circle:
        heard = or_(heard, Event.audience.like("circle:%"))
    if view.every_meeting:
        heard = or_(heard, Event.audience.like("stewards:%"))
    rows = await session.execute(
        select(*_EVENT)
        .where(Event.cooperative_id == cooperative_id, Event.number > after, Event.number <= upto, heard)
        .order_by(Event.number)
        .limit(limit)
    )
    return [EventRow(*row) for row in rows]


async def live_sessions(session: AsyncSession, ids: Iterable[UUID]) -> set[UUID]:
    """Those of the sign-in sessions that are not over."""
    rows = await session.scalars(
        select(SignInSession.id).where(SignInSession.id.in_(set(ids)), SignInSession.expires_at > now())
    )
    return set(rows)


async def live_tokens(session: AsyncSession, hashes: Iterable[bytes]) -> set[bytes]:
    """Those of the API tokens, by hash, that are not over."""
    rows = await session.scalars(
        select(ApiToken.secret_hash).where(ApiToken.secret_hash.in_(set(hashes)), ApiToken.expires_at > now())
    )
    return {bytes(one) for one in rows}
