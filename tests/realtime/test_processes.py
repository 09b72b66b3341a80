"""Several processes on one database, and what breaks between them."""

import asyncio
import os
import signal
import time
from collections.abc import Iterable
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import text

from app.core.db import engine
from app.realtime.notifier import IDS_IN_ONE, Changes, ForeignPayloadError
from tests.realtime.helpers import last_number, note, tab
from tests.server import ServerProcess
from tests.world import World


async def _end_listeners() -> int:
    """Cut every LISTEN connection; how many there were."""
    async with engine().connect() as connection:
        ended = await connection.execute(
            text(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                "WHERE application_name = 'batzar listener'"
            )
        )
        return int(ended.scalar_one())


async def test_what_one_process_does_arrives_through_the_other(
    servers: list[ServerProcess], world: World
) -> None:
    coop = await world.coop()
    async with tab(servers[0], coop.member) as one, tab(servers[1], coop.member) as two:
        await one.subscribe(coop.slug)
        await two.subscribe(coop.slug)
        began = time.monotonic()
        await _create_thread(servers[1], coop.admin.client.cookies.items(), coop.slug)
        for each in (one, two):
            event = await each.hear_until("event")
            assert event["kind"] == "thread_added"
            assert event["put"]["threads"][0]["title"] == "Flour"
        assert time.monotonic() - began < 20


async def _create_thread(server: ServerProcess, cookies: Iterable[tuple[str, str]], slug: str) -> None:
    headers = {
        "Origin": server.url,
        "Cookie": "; ".join(f"{key}={value}" for key, value in cookies),
    }
    async with httpx.AsyncClient(base_url=f"{server.url}/api/v1", headers=headers) as client:
        answer = await client.post(f"/cooperatives/{slug}/threads", json={"title": "Flour", "body": "Which?"})
    assert answer.status_code == 201, answer.text


async def test_a_lost_notification_costs_a_moment_and_no_event(
    servers: list[ServerProcess], world: World
) -> None:
    coop = await world.coop()
    async with tab(servers[0], coop.member) as one, tab(servers[1], coop.member) as two:
        await one.subscribe(coop.slug)
        await two.subscribe(coop.slug)
        for round_ in range(3):
            assert await _end_listeners() >= (2 if round_ == 0 else 0)
            began = time.monotonic()
            await note(coop.id, "a", f"said to nobody {round_}")
            for each in (one, two):
                await each.hear_note(f"said to nobody {round_}")
            assert time.monotonic() - began < 20
    # The listeners are back.
    async with asyncio.timeout(40):
        while True:
            async with engine().connect() as connection:
                there = await connection.scalar(
                    text("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'batzar listener'")
                )
            if there == 2:
                break
            await asyncio.sleep(0.1)


async def test_without_any_notification_events_are_found_by_looking(
    server: ServerProcess, world: World
) -> None:
    """Written straight into the tables, as by a process killed right after its commit."""
    coop = await world.coop()
    await note(coop.id, "a", "zero")
    async with tab(server, coop.member) as one:
        await one.subscribe(coop.slug)
        async with engine().begin() as connection:
            await connection.execute(
                text("UPDATE event_counter SET last = last + 1 WHERE cooperative_id = :id"), {"id": coop.id}
            )
            await connection.execute(
                text(
                    "INSERT INTO event (cooperative_id, number, kind, audience, put, remove) "
                    "VALUES (:id, 2, 'test_noted', 'all', "
                    '\'{"threads": [{"id": "b", "text": "found"}]}\', \'{}\')'
                ),
                {"id": coop.id},
            )
        began = time.monotonic()
        await one.hear_note("found")
        assert time.monotonic() - began < 20


async def test_a_killed_server_is_left_for_another_without_loss(
    database: str, servers: list[ServerProcess], world: World, tmp_path: Path
) -> None:
    coop = await world.coop()
    doomed = ServerProcess(database, tmp_path, "--no-worker").start()
    async with tab(doomed, coop.member) as one:
        await one.subscribe(coop.slug)
        for number in range(10):
            await note(coop.id, str(number), "before")
        heard = 0
        while heard < 5:
            heard = (await one.hear_until("event"))["number"]
        doomed.kill()
        for number in range(10, 20):
            await note(coop.id, str(number), "after")
        await one.closed_with_any()
        heard = one.numbers[-1]
        state, numbers = one.state, one.numbers
    async with tab(servers[0], coop.member) as one:
        one.state = state
        assert await one.subscribe(coop.slug, after=heard) == 20
        assert numbers + one.numbers == list(range(1, 21))
        assert len(one.state) == 20


async def test_a_stopping_server_says_so_and_stops_soon(database: str, world: World, tmp_path: Path) -> None:
    coop = await world.coop()
    stopping = ServerProcess(database, tmp_path).start()
    async with tab(stopping, coop.member) as one:
        await one.subscribe(coop.slug)
        assert stopping.process is not None
        began = time.monotonic()
        os.kill(stopping.process.pid, signal.SIGTERM)
        assert await one.closed_with() == 1012
        code = await asyncio.to_thread(stopping.process.wait, 60)
    assert code == 0
    assert time.monotonic() - began < 30
    assert "Traceback" not in stopping.log.read_text()


async def test_several_web_processes_behind_one_port(database: str, world: World, tmp_path: Path) -> None:
    coop = await world.coop()
    several = ServerProcess(database, tmp_path, "--processes", "2", "--no-worker").start()
    try:
        async with tab(several, coop.member) as one, tab(several, coop.admin) as two:
            await one.subscribe(coop.slug)
            await two.subscribe(coop.slug)
            await _create_thread(several, coop.admin.client.cookies.items(), coop.slug)
            for each in (one, two):
                assert (await each.hear_until("event"))["kind"] == "thread_added"
            assert await last_number(coop.id) >= 1
            async with httpx.AsyncClient() as client:
                measures = (await client.get(f"{several.url}/metrics")).text
            assert "batzar_sockets 2.0" in measures, "both processes together"
    finally:
        several.stop()


@pytest.mark.parametrize("count", [1, IDS_IN_ONE, IDS_IN_ONE + 1, 1000])
def test_notifications_stay_below_what_postgresql_carries(count: int) -> None:
    changes = Changes(*(frozenset(uuid4() for _ in range(count)) for _ in range(4)))
    said = list(changes.payloads())
    assert all(len(one.encode()) < 8000 for one in said)
    read = Changes()
    for one in said:
        read |= Changes.read(one)
    assert read == changes


@pytest.mark.parametrize("payload", ["", "x", "[]", "{}", '{"c":[1],"p":[]}', '{"c":["zz"],"p":[]}', "null"])
def test_what_is_not_a_notification_of_ours_is_told(payload: str) -> None:
    with pytest.raises(ForeignPayloadError):
        Changes.read(payload)
