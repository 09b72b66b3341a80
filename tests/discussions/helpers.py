"""What tests of discussions do again and again."""

from typing import Any
from uuid import UUID

from sqlalchemy import insert, select

from app.cooperatives.models import Circle, CircleMember
from app.core.db import new_session
from app.events.models import Event
from tests.world import Coop, Persona


async def circle(coop: Coop, *people: Persona, closed: bool = False, name: str = "Oven") -> UUID:
    """A circle with these members, made in the database."""
    async with new_session() as session:
        made = Circle(cooperative_id=coop.id, name=name, closed=closed)
        session.add(made)
        await session.flush()
        for one in people:
            await session.execute(
                insert(CircleMember).values(
                    circle_id=made.id, membership_id=one.membership_id, cooperative_id=coop.id
                )
            )
        return made.id


async def thread(
    persona: Persona, coop: Coop, title: str = "A new oven", body: str = "", circle_id: UUID | None = None
) -> dict[str, Any]:
    """A thread begun by this person."""
    new = {"title": title, "body": body, "circle_id": str(circle_id) if circle_id else None}
    made: dict[str, Any] = await persona.client.ok("POST", f"{coop.path}/threads", 201, json=new)
    return made


async def comment(
    persona: Persona, thread_id: str, body: str = "Yes", parent_id: str | None = None
) -> dict[str, Any]:
    """A comment by this person."""
    made: dict[str, Any] = await persona.client.ok(
        "POST", f"/threads/{thread_id}/comments", 201, json={"body": body, "parent_id": parent_id}
    )
    return made


async def pages(persona: Persona, path: str, **params: Any) -> list[dict[str, Any]]:
    """Every item of a list, page by page."""
    found: list[dict[str, Any]] = []
    cursor: str | None = None
    for _ in range(1000):
        asked = {**params, **({"cursor": cursor} if cursor else {})}
        page = await persona.client.ok("GET", path, params=asked)
        found.extend(page["items"])
        cursor = page["next"]
        if cursor is None:
            return found
    raise AssertionError("the list has no end")


async def events(coop: Coop, after: int = 0) -> list[Event]:
    """The cooperative's events after a number."""
    async with new_session() as session:
        return list(
            await session.scalars(
                select(Event)
                .where(Event.cooperative_id == coop.id, Event.number > after)
                .order_by(Event.number)
            )
        )


def hears(event: Event, persona: Persona, circles: set[UUID], *, admin: bool = False) -> bool:
    """Whether an event is for this person, who is in these circles."""
    kind, _, value = event.audience.partition(":")
    return (
        kind == "all"
        or (kind == "circle" and (admin or UUID(value) in circles))
        or (kind == "member" and value == persona.member)
    )


class Store:
    """A client's state: resources by id, changed by events and nothing else."""

    def __init__(self) -> None:
        self.state: dict[str, dict[str, Any]] = {}

    def apply(self, event: Event) -> None:
        """Put and remove what the event says."""
        for resource, values in event.put.items():
            self.state.setdefault(resource, {}).update({value["id"]: value for value in values})
        for resource, ids in event.remove.items():
            for one in ids:
                self.state.get(resource, {}).pop(one, None)

    def all(self, resource: str) -> dict[str, Any]:
        """The resources of a kind, by id."""
        return self.state.get(resource, {})
