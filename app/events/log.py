"""Emitting events. They are gathered during a transaction and numbered at its very end."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import insert, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from app.core import db
from app.core.wire import Output, Strict
from app.events.models import Event, EventCounter

OUTBOX = "events"
EMITTED = "emitted"


def everyone() -> str:
    """All active members, observers and suspended members of the cooperative."""
    return "all"


def officers() -> str:
    """Administrators and secretaries."""
    return "officers"


def circle(circle_id: UUID) -> str:
    """Members of a closed circle, and administrators."""
    return f"circle:{circle_id}"


def stewards(meeting_id: UUID) -> str:
    """Those who let people in at a meeting: administrators, secretaries and facilitators, who do at every meeting, and
    who chairs this one or keeps its minutes."""
    return f"stewards:{meeting_id}"


def member(membership_id: UUID) -> str:
    """One member, on all devices."""
    return f"member:{membership_id}"


class Change(Strict):
    """Base of all event payloads. A subclass names its kind; its fields are lists of resources to put
    (field name = resource name) and, under `removed`, ids to remove by resource."""

    kind: ClassVar[str]

    removed: dict[str, list[str]] = {}  # noqa: RUF012 (a pydantic default, copied for each payload)


KINDS: dict[str, type[Change]] = {}


def event_kind(cls: type[Change]) -> type[Change]:
    """Register a payload class under its kind; two classes may not share one."""
    if cls.kind in KINDS and KINDS[cls.kind] is not cls:
        raise ValueError(f"two event kinds named {cls.kind}")
    KINDS[cls.kind] = cls
    return cls


@dataclass(frozen=True)
class Pending:
    """An event that waits for its number."""

    cooperative_id: UUID
    audience: str
    actor_id: UUID | None
    change: Change


@dataclass
class Emitted:
    """What a committed transaction changed, for whoever spreads the word."""

    cooperatives: set[UUID] = field(default_factory=set)


def emit(
    session: AsyncSession,
    cooperative_id: UUID,
    change: Change,
    *,
    actor_id: UUID | None,
    audience: str = "all",
) -> None:
    """Record that something changed. Snapshot resources while their rows are locked (after flush).

    Args:
        change: a payload of a kind registered with `event_kind`, holding every resource that changed.
        actor_id: the membership that did it; None for the system.
        audience: who receives it, fixed now: `everyone()`, `officers()`, `circle(id)`, `stewards(id)`,
            `member(id)`.
    """
    if KINDS.get(change.kind) is not type(change):
        raise ValueError(f"unregistered event kind {change.kind}")
    session.info.setdefault(OUTBOX, []).append(Pending(cooperative_id, audience, actor_id, change))


def _put(change: Change) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name in type(change).model_fields:
        if name == "removed":
            continue
        values: list[Output] = getattr(change, name)
        out[name] = [value.model_dump(mode="json") for value in values]
    return out


async def _number_and_store(session: AsyncSession) -> None:
    pending: list[Pending] = session.info.pop(OUTBOX, [])
    if not pending:
        return
    await session.flush()
    by_cooperative: dict[UUID, list[Pending]] = defaultdict(list)
    for item in pending:
        by_cooperative[item.cooperative_id].append(item)
    for cooperative_id in sorted(by_cooperative):
        items = by_cooperative[cooperative_id]
        last = await session.scalar(
            update(EventCounter)
            .where(EventCounter.cooperative_id == cooperative_id)
            .values(last=EventCounter.last + len(items))
            .returning(EventCounter.last)
        )
        if last is None:
            last = await session.scalar(
                upsert(EventCounter)
                .values(cooperative_id=cooperative_id, last=len(items))
                .on_conflict_do_update(
                    index_elements=["cooperative_id"], set_={"last": EventCounter.last + len(items)}
                )
                .returning(EventCounter.last)
            )
        assert last is not None  # noqa: S101 (an upsert returns its row)
        await session.execute(
            insert(Event),
            [
                {
                    "cooperative_id": cooperative_id,
                    "number": last - len(items) + offset,
                    "kind": item.change.kind,
                    "audience": item.audience,
                    "actor_id": item.actor_id,
                    "put": _put(item.change),
                    "remove": item.change.removed,
                }
                for offset, item in enumerate(items, start=1)
            ],
        )
    session.info[EMITTED] = Emitted(set(by_cooperative))


db.before_commit.append(_number_and_store)
