"""The database holds the chain: nothing is changed, taken out or put in, whoever asks and however many at once."""

import asyncio
import hashlib
import json
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import delete, text
from sqlalchemy.exc import IntegrityError

from app.cooperatives.models import Cooperative
from app.core.db import new_session
from app.decisions.closing import close_due
from app.rules.record import canonical, verify_register
from tests.decisions.helpers import agreement, end_time, make_poll, vote
from tests.decisions.test_matters import closed, made, opened, settled
from tests.decisions.test_register import decided, unpacked
from tests.world import Coop, World


async def run(statement: str, **values: Any) -> None:
    """One statement in a transaction of its own."""
    async with new_session() as session:
        await session.execute(text(statement), values)


CHANGES = [
    "UPDATE register_entry SET content = content WHERE cooperative_id = :coop",
    "UPDATE register_entry SET kind = 'voided' WHERE cooperative_id = :coop",
    "DELETE FROM register_entry WHERE cooperative_id = :coop",
    "UPDATE decision_record SET content = content || ' ' WHERE cooperative_id = :coop",
    "DELETE FROM decision_record WHERE cooperative_id = :coop",
    "DELETE FROM register_chain WHERE cooperative_id = :coop",
    "UPDATE register_chain SET number = 0, hash = NULL WHERE cooperative_id = :coop",
    "UPDATE register_chain SET hash = repeat('0', 64) WHERE cooperative_id = :coop",
    "DELETE FROM cooperative WHERE id = :coop",
]


@pytest.mark.parametrize("statement", CHANGES)
async def test_what_was_written_stays(world: World, statement: str) -> None:
    coop = await world.coop()
    await decided(coop)
    with pytest.raises(IntegrityError):
        await run(statement, coop=coop.id)
    assert verify_register(*await unpacked(coop.admin, coop)).confirmed


@pytest.mark.parametrize("table", ["register_entry", "decision_record", "register_chain"])
async def test_no_table_is_emptied(world: World, table: str) -> None:
    await decided(await world.coop())
    with pytest.raises(IntegrityError, match="stays as it was written"):
        await run(f"TRUNCATE {table} CASCADE")


INSERT = """
INSERT INTO register_entry (cooperative_id, number, kind, decision_id, content, hash, previous_hash, written_at)
VALUES (:coop, :number, :kind, :decision, :content, :hash, :previous, now())
"""


async def entry(coop: Coop, **changes: Any) -> dict[str, Any]:
    """What an entry that goes on from the last one has in its columns; its text says the same."""
    head = await coop.admin.client.ok("GET", f"{coop.path}/decisions/head")
    decision = (await coop.admin.client.ok("GET", f"{coop.path}/decisions"))["items"][0]["id"]
    said = {
        "cooperative_id": str(coop.id),
        "number": head["number"] + 1,
        "previous": head["hash"],
        "at": "2027-03-01T18:00:00.000000Z",
        "kind": "correction",
        "body": {"decision_id": decision, "text": "x", "by": coop.admin.member},
    }
    content = canonical({**said, **changes.pop("said", {})})
    return {
        "coop": coop.id,
        "number": said["number"],
        "kind": "correction",
        "decision": UUID(decision),
        "content": content,
        "hash": hashlib.sha256(content.encode()).hexdigest(),
        "previous": head["hash"],
        **changes,
    }


async def test_an_entry_that_goes_on_from_the_last_is_taken(world: World) -> None:
    coop = await world.coop()
    await decided(coop)
    await run(INSERT, **await entry(coop))
    assert verify_register(*await unpacked(coop.admin, coop)).confirmed


@pytest.mark.parametrize(
    "changes",
    [
        {"number": 3},
        {"number": 1},
        {"previous": None},
        {"previous": "0" * 64},
        {"hash": "0" * 64},
        {"kind": "voided"},
        {"decision": UUID(int=7)},
        {"content": '{"number":2}'},
        {"said": {"number": 3}},
        {"said": {"previous": None}},
        {"said": {"kind": "voided"}},
        {"said": {"cooperative_id": str(UUID(int=7))}},
        {"said": {"body": {"decision_id": str(UUID(int=7))}}},
    ],
)
async def test_an_entry_that_does_not_go_on_is_refused(world: World, changes: dict[str, Any]) -> None:
    coop = await world.coop()
    await decided(coop)
    with pytest.raises(IntegrityError):
        await run(INSERT, **await entry(coop, **changes))


async def test_polls_that_close_at_once_are_entered_one_after_another(world: World) -> None:
    coop = await world.coop()
    polls = [await make_poll(coop, agreement()) for _ in range(12)]
    for poll in polls:
        await vote(coop.member, poll)
        await end_time(poll)

    async def close(poll: dict[str, Any]) -> None:
        async with new_session() as session:
            await close_due(session, UUID(poll["id"]))

    # Each poll by two closers at once, all polls at once.
    await asyncio.gather(*(close(poll) for poll in polls + polls))
    data, records = await unpacked(coop.admin, coop)
    verdict = verify_register(data, records)
    assert verdict.confirmed, verdict
    assert (verdict.facts["entries"], verdict.facts["decisions"]) == (12, 12)


async def test_a_closing_that_fails_leaves_nothing_in_the_register(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    await end_time(poll)

    async def close_and_fail() -> None:
        async with new_session() as session:
            await close_due(session, UUID(poll["id"]))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await close_and_fail()
    head = await coop.admin.client.ok("GET", f"{coop.path}/decisions/head")
    assert (head["number"], head["hash"]) == (0, None)
    assert verify_register(*await unpacked(coop.admin, coop)).facts["entries"] == 0


async def test_the_register_goes_only_with_its_whole_cooperative(world: World) -> None:
    coop = await world.coop()
    await decided(coop)
    others = await world.coop()
    await decided(others)
    async with new_session() as session:
        for table in ("decision", "elector", "poll", "membership"):
            await session.execute(
                text(f"DELETE FROM {table} WHERE cooperative_id = :coop"), {"coop": coop.id}
            )
        await session.execute(delete(Cooperative).where(Cooperative.id == coop.id))
    assert verify_register(*await unpacked(others.admin, others)).facts["entries"] == 1


async def test_a_second_call_names_the_first_and_both_count_again(world: World) -> None:
    coop = await settled(world)
    first = await made(coop, "ordinary_business")
    await opened(coop, first)
    done = await closed(coop, first)
    assert done["outcome"]["next_call"] == 2
    second = await coop.member.client.ok("GET", f"/polls/{done['next_poll_id']}")
    await opened(coop, second)
    await vote(coop.member, second)
    await closed(coop, second)
    data, records = await unpacked(coop.admin, coop)
    verdict = verify_register(data, records)
    assert verdict.confirmed, verdict
    read = [json.loads(content)["record"] for content in records.values()]
    last = next(one for one in read if one["question"]["call"] == 2)
    assert [one["number"] for one in last["previous_calls"]] == [1]
    assert last["law"]["bylaws"]["meta"]["jurisdiction"] == "Argentina"
