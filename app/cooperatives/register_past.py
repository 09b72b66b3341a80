"""The members' register as it stood: numbers, names and classes at a moment, from the events that told of each change.

Events are numbered and never changed, so what they say of a moment is exact from the cooperative's beginning in Batzar.
Of before, and of lines that came without an event, the first that is known stands.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import column, func, select, true
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession

from app.events.models import Event

MEMBERS = ("member_joined", "member_changed", "member_left", "organisation_removed")
CLASSES = ("class_added", "class_changed")


@dataclass(frozen=True)
class Line:
    """What the register said of a member."""

    number: int | None
    name: str
    class_id: UUID | None


@dataclass(frozen=True)
class Past:
    """The register at a moment: its lines by membership, the names of classes by id."""

    lines: Mapping[UUID, Line]
    classes: Mapping[UUID, str]


async def register_before(session: AsyncSession, cooperative_id: UUID, moment: datetime) -> Past:
    """What the last events before a moment say, the first after it where there is none."""
    lines = {
        UUID(str(one["id"])): Line(
            one["number"], one["name"], UUID(one["class_id"]) if one["class_id"] else None
        )
        for one in await _told(session, cooperative_id, "members", MEMBERS, moment)
    }
    classes = {
        UUID(str(one["id"])): str(one["name"])
        for one in await _told(session, cooperative_id, "classes", CLASSES, moment)
    }
    return Past(lines, classes)


async def _told(
    session: AsyncSession, cooperative_id: UUID, resource: str, kinds: tuple[str, ...], moment: datetime
) -> list[dict[str, Any]]:
    """Each resource once, as it was."""
    values = func.jsonb_array_elements(Event.put[resource]).table_valued(column("value", JSONB))
    rows = await session.execute(
        select(values.c.value, Event.created_at < moment)
        .select_from(Event)
        .join(values, true())
        .where(Event.cooperative_id == cooperative_id, Event.kind.in_(kinds))
        .order_by(Event.number)
    )
    found: dict[str, dict[str, Any]] = {}
    for value, before in rows:
        if value.get("status") != "applicant" and (before or value["id"] not in found):
            found[value["id"]] = value
    return list(found.values())
