"""The event log: numbers without gaps, in the order of commits, and nothing for what was rolled back."""

import asyncio
from typing import ClassVar
from uuid import UUID

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import IntegrityError

from app.core.db import new_session
from app.core.wire import Output
from app.events.log import Change, emit, event_kind
from app.events.models import Event
from tests.world import World


class Thing(Output):
    id: str
    value: int


@event_kind
class ThingChanged(Change):
    kind: ClassVar[str] = "thing_changed"
    things: list[Thing]


async def _change(cooperative_id: UUID, value: int) -> None:
    async with new_session() as session:
        emit(session, cooperative_id, ThingChanged(things=[Thing(id="a", value=value)]), actor_id=None)


async def _events(cooperative_id: UUID) -> list[Event]:
    async with new_session() as session:
        rows = await session.scalars(
            select(Event).where(Event.cooperative_id == cooperative_id).order_by(Event.number)
        )
        return list(rows)


async def test_events_of_one_transaction_are_numbered_in_order(world: World) -> None:
    coop = await world.coop()
    async with new_session() as session:
        for value in range(3):
            emit(session, coop.id, ThingChanged(things=[Thing(id="a", value=value)]), actor_id=None)
    events = await _events(coop.id)
    assert [event.number for event in events] == [1, 2, 3]
    assert [event.put["things"][0]["value"] for event in events] == [0, 1, 2]


async def test_forty_transactions_at_once_leave_no_gap(world: World) -> None:
    coop = await world.coop()
    await asyncio.gather(*(_change(coop.id, value) for value in range(40)))
    assert [event.number for event in await _events(coop.id)] == list(range(1, 41))


async def test_a_rolled_back_change_leaves_no_event_and_no_gap(world: World) -> None:
    coop = await world.coop()
    await _change(coop.id, 1)

    async def fail() -> None:
        async with new_session() as session:
            emit(session, coop.id, ThingChanged(things=[Thing(id="a", value=2)]), actor_id=None)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    await _change(coop.id, 3)
    assert [event.put["things"][0]["value"] for event in await _events(coop.id)] == [1, 3]
    assert [event.number for event in await _events(coop.id)] == [1, 2]


async def test_numbers_belong_to_a_cooperative(world: World) -> None:
    one, other = await world.coop(), await world.coop()
    await _change(one.id, 1)
    await _change(other.id, 1)
    assert [event.number for event in await _events(other.id)] == [1]


async def test_an_event_is_never_rewritten(world: World) -> None:
    coop = await world.coop()
    await _change(coop.id, 1)
    async with new_session() as session:
        with pytest.raises(IntegrityError, match="written once"):
            await session.execute(update(Event).where(Event.cooperative_id == coop.id).values(kind="forged"))
        await session.rollback()


async def test_an_unknown_audience_is_refused_by_the_database(world: World) -> None:
    coop = await world.coop()

    async def shout() -> None:
        async with new_session() as session:
            emit(session, coop.id, ThingChanged(things=[]), actor_id=None, audience="everybody")

    with pytest.raises(IntegrityError, match="audience"):
        await shout()


def test_two_payloads_may_not_share_a_kind() -> None:
    class Impostor(Change):
        kind: ClassVar[str] = "thing_changed"

    with pytest.raises(ValueError, match="thing_changed"):
        event_kind(Impostor)


async def test_an_unregistered_payload_is_refused(world: World) -> None:
    class Unregistered(Change):
        kind: ClassVar[str] = "unregistered"

    coop = await world.coop()
    async with new_session() as session:
        with pytest.raises(ValueError, match="unregistered"):
            emit(session, coop.id, Unregistered(), actor_id=None)
        assert await session.scalar(text("SELECT 1")) == 1
