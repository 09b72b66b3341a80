"""Short ways to set up what decisions are tested on."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select, text, update

from app.cooperatives.models import Circle, CircleMember, MemberClass
from app.core.db import new_session
from app.decisions.models import Poll
from app.discussions.models import Thread
from app.events.models import Event
from tests.world import Coop, Persona, unique

MAJORITY = {"fraction": "1/2", "strict": True, "base": "cast", "abstentions": "excluded"}
RULES = {"quorum": None, "majority": MAJORITY}


def moment(**ahead: float) -> str:
    """A moment from now, as it is sent."""
    return (datetime.now(UTC) + timedelta(**ahead)).isoformat()


def agreement(**changes: Any) -> dict[str, Any]:
    """A yes-or-no poll that opens at once and closes tomorrow."""
    return {
        "title": "Shall we buy the oven?",
        "method": "agreement",
        "closes_at": moment(days=1),
        "rules": RULES,
        **changes,
    }


def choosing(*labels: str, method: str = "single_choice", **changes: Any) -> dict[str, Any]:
    """A poll between options."""
    return {
        "title": "Which oven?",
        "method": method,
        "options": list(labels) or ["Deck", "Rotary", "Stone"],
        "closes_at": moment(days=1),
        **changes,
    }


async def make_poll(coop: Coop, question: dict[str, Any], by: Persona | None = None) -> dict[str, Any]:
    """A poll made through the API."""
    made: dict[str, Any] = await (by or coop.member).client.ok(
        "POST", f"{coop.path}/polls", 201, json=question
    )
    return made


async def vote(
    persona: Persona, poll: dict[str, Any], position: str = "agree", **more: Any
) -> dict[str, Any]:
    """A ballot by agreement."""
    receipt: dict[str, Any] = await persona.client.ok(
        "PUT", f"/polls/{poll['id']}/ballot", 200, json={"choice": {"position": position}, **more}
    )
    return receipt


async def make_thread(coop: Coop, *, circle_id: UUID | None = None, by: Persona | None = None) -> str:
    """A thread put directly into the database."""
    async with new_session() as session:
        found = await session.scalar(
            insert(Thread)
            .values(
                cooperative_id=coop.id,
                circle_id=circle_id,
                author_id=(by or coop.member).membership_id,
                title="The oven",
                body="",
                body_html="",
            )
            .returning(Thread.id)
        )
    return str(found)


async def make_circle(coop: Coop, *people: Persona, closed: bool = False) -> UUID:
    """A circle with these members."""
    async with new_session() as session:
        circle = Circle(cooperative_id=coop.id, name=unique("circle"), closed=closed)
        session.add(circle)
        await session.flush()
        session.add_all(
            CircleMember(circle_id=circle.id, membership_id=one.membership_id, cooperative_id=coop.id)
            for one in people
        )
        return circle.id


async def make_class(coop: Coop) -> UUID:
    """A class of members."""
    async with new_session() as session:
        made = MemberClass(cooperative_id=coop.id, name=unique("class"))
        session.add(made)
        await session.flush()
        return made.id


async def make_proposal(coop: Coop, thread: str, by: Persona | None = None) -> dict[str, Any]:
    """A proposal made through the API."""
    made: dict[str, Any] = await (by or coop.member).client.ok(
        "POST",
        f"/threads/{thread}/proposals",
        201,
        json={"title": "Buy the oven", "body": "We buy the **deck** oven."},
    )
    return made


async def set_poll(poll: dict[str, Any], **values: Any) -> None:
    """Write a poll's columns directly, such as a deadline that has come."""
    async with new_session() as session:
        await session.execute(update(Poll).where(Poll.id == UUID(poll["id"])).values(**values))


async def end_time(poll: dict[str, Any], *, ago: float = 1.0) -> None:
    """Put a poll's times into the past, on the database's clock; `ago` in seconds (negative: ahead)."""
    async with new_session() as session:
        await session.execute(
            text(
                "UPDATE poll SET closes_at = clock_timestamp() - make_interval(secs => :ago), "
                "opens_at = least(opens_at, clock_timestamp() - make_interval(secs => :ago + 3600)) "
                "WHERE id = :id"
            ),
            {"ago": ago, "id": UUID(poll["id"])},
        )


async def opening_time(poll: dict[str, Any]) -> None:
    """Let a scheduled poll's opening time have come."""
    async with new_session() as session:
        await session.execute(
            text("UPDATE poll SET opens_at = clock_timestamp() - interval '1 second' WHERE id = :id"),
            {"id": UUID(poll["id"])},
        )


async def events(coop: Coop, kind: str | None = None) -> list[Event]:
    """The cooperative's events in order."""
    async with new_session() as session:
        query = select(Event).where(Event.cooperative_id == coop.id).order_by(Event.number)
        if kind is not None:
            query = query.where(Event.kind == kind)
        return list((await session.scalars(query)).all())


async def count_rows(table: str, poll: dict[str, Any]) -> int:
    """How many rows of a table belong to a poll."""
    async with new_session() as session:
        found = await session.scalar(
            text(f"SELECT count(*) FROM {table} WHERE poll_id = :id"), {"id": UUID(poll["id"])}
        )
    return int(found or 0)


async def let_pass(poll: dict[str, Any], **span: float) -> None:
    """Let time pass for a poll: its times, and those of the jobs that wait for them, come so much nearer."""
    values = {"span": timedelta(**span), "id": UUID(poll["id"]), "text": poll["id"]}
    async with new_session() as session:
        await session.execute(
            text("UPDATE poll SET opens_at = opens_at - :span, closes_at = closes_at - :span WHERE id = :id"),
            values,
        )
        await session.execute(
            text(
                "UPDATE procrastinate_jobs SET scheduled_at = scheduled_at - :span "
                "WHERE status = 'todo' AND args->>'poll_id' = :text"
            ),
            values,
        )


async def database_moment(**ahead: float) -> datetime:
    """A moment on the database's clock."""
    async with new_session() as session:
        at: datetime = (await session.execute(text("SELECT clock_timestamp()"))).scalar_one()
    return at + timedelta(**ahead)


def wire(at: datetime) -> str:
    """A moment as it is sent."""
    return at.astimezone(UTC).isoformat()
