"""Casting ballots by HTTP, signed in, against pgbench writing the same rows with one statement each."""

import asyncio
import re
import secrets
import subprocess
import time
from pathlib import Path

from sqlalchemy import func, select, text

from app.accounts.current import cookie_name
from app.core import embedded_postgres
from app.core.db import new_session
from app.core.settings import settings
from app.decisions import secret_boxes
from app.decisions.models import Ballot, Poll
from tests.bench.load import drive, put_ballot
from tests.bench.stage import Electorate, electorate
from tests.bench.table import Row
from tests.server import ServerProcess

CLIENTS = 32

PEER = r"""
\set i :i + 1
\set n :client_id * {each} + :i
WITH place AS MATERIALIZED (
    SELECT p.id AS poll_id, e.membership_id, p.closes_at
    FROM poll p
    JOIN bench_elector b ON b.n = :n
    JOIN membership m
      ON m.cooperative_id = p.cooperative_id AND m.person_id = b.person_id AND m.status = 'active'
    JOIN elector e ON e.poll_id = p.id AND e.membership_id = m.id
    WHERE p.id = '{poll}' AND p.status = 'open'
    FOR SHARE OF p
), locked AS MATERIALIZED (
    SELECT *, clock_timestamp() AS at FROM place
)
INSERT INTO ballot AS b (poll_id, membership_id, choice, revision, cast_at)
SELECT poll_id, membership_id, '{{"position": "agree"}}', 1, at FROM locked WHERE at < closes_at
ON CONFLICT (poll_id, membership_id) DO UPDATE
   SET choice = excluded.choice, revision = b.revision + 1, cast_at = excluded.cast_at
 WHERE b.choice IS DISTINCT FROM excluded.choice;
"""
"""What the application's statement does for one ballot, with its lock, its rights and its deadline."""


def script(each: int, poll_id: object) -> str:
    """The peer's script: one statement a line, as pgbench wants it."""
    *commands, statement = PEER.strip().split("\n", 2)
    return "\n".join([*commands, " ".join(statement.split())]).format(each=each, poll=poll_id) + "\n"


async def pgbench(server: embedded_postgres.Server, folder: Path, stage: Electorate) -> float:
    """Ballots a second by pgbench with as many clients on the same database, each elector voting once."""
    async with new_session() as session:
        await session.execute(text("DROP TABLE IF EXISTS bench_elector"))
        await session.execute(
            text(
                "CREATE TABLE bench_elector AS SELECT m.number AS n, m.person_id FROM elector e "
                "JOIN membership m ON m.id = e.membership_id WHERE e.poll_id = :poll"
            ),
            {"poll": stage.poll_id},
        )
        await session.execute(text("ALTER TABLE bench_elector ADD PRIMARY KEY (n)"))
        await session.execute(text("ANALYZE bench_elector"))
    each = len(stage.secrets) // CLIENTS
    file = folder / "cast.sql"
    file.write_text(script(each, stage.poll_id))
    program = str(embedded_postgres.programs_folder() / "pgbench")
    command = [program, "-n", "-M", "prepared", "-c", str(CLIENTS)]
    command += ["-t", str(each), "-D", "i=0", "-f", str(file), server.libpq_url]
    done = await asyncio.to_thread(
        lambda: subprocess.run(command, capture_output=True, text=True, check=True)
    )
    found = re.search(r"tps = ([\d.]+)", done.stdout)
    if found is None or await stored(stage, "agree") != each * CLIENTS:
        raise RuntimeError(f"pgbench did not cast every ballot:\n{done.stdout}{done.stderr}")
    return float(found[1])


async def stored(stage: Electorate, position: str) -> int:
    """How many ballots of the poll say so."""
    async with new_session() as session:
        found = await session.scalar(
            select(func.count()).where(
                Ballot.poll_id == stage.poll_id, Ballot.choice["position"].astext == position
            )
        )
    return found or 0


async def secretly(folder: Path, size: int) -> tuple[float, str]:
    """Secret ballots a second through two processes, and what was found of them in the boxes."""
    stage = await electorate(size, secret=True)
    batzar = ServerProcess(
        settings().database_url, folder, "--processes", "2", "--no-worker", BATZAR_LOG_LEVEL="warning"
    ).start()
    address = ("127.0.0.1", batzar.port)
    try:
        order = list(stage.secrets)
        secrets.SystemRandom().shuffle(order)
        requests = [put_ballot(address, cookie_name(), key, stage.poll_id, "agree") for key in order]
        await drive([address], requests[:200], CLIENTS)
        load = await drive([address], requests[200:], CLIENTS)
    finally:
        batzar.stop()
    async with new_session() as session:
        poll = await session.get_one(Poll, stage.poll_id)
        began = time.perf_counter()
        boxed = sum(number for _, number in await secret_boxes.read_boxes(session, poll))
        opening = time.perf_counter() - began
    return load.per_second, (
        f"p95 {load.percentile(0.95) * 1000:.0f} ms; {load.statuses[200] + 200} of {size} answered 200, "
        f"{boxed} in the boxes, opened in {opening * 1000:.0f} ms"
    )


async def measure(server: embedded_postgres.Server, folder: Path, quick: bool) -> list[Row]:
    """Ballots a second through two processes, against the database alone; secret ones against named ones."""
    size = 2_000 if quick else 20_000
    peer_stage = await electorate(size)
    peer = await pgbench(server, folder, peer_stage)
    stage = await electorate(size)
    batzar = ServerProcess(
        settings().database_url, folder, "--processes", "2", "--no-worker", BATZAR_LOG_LEVEL="warning"
    ).start()
    address = ("127.0.0.1", batzar.port)
    try:
        warm = [
            put_ballot(address, cookie_name(), key, stage.poll_id, "abstain") for key in stage.secrets[:200]
        ]
        await drive([address], warm, CLIENTS)
        order = list(stage.secrets)
        secrets.SystemRandom().shuffle(order)
        requests = [put_ballot(address, cookie_name(), key, stage.poll_id, "agree") for key in order]
        load = await drive([address], requests, CLIENTS)
    finally:
        batzar.stop()
    kept = await stored(stage, "agree")
    answered = load.statuses[200]
    per_second, boxed = await secretly(folder, size)
    note = f"p95 {load.percentile(0.95) * 1000:.0f} ms; {answered} of {size} answered 200, {kept} stored"
    return [
        Row(
            f"ballots by HTTP, {size:,} electors, 2 processes",
            f"{load.per_second:,.0f}/s",
            f"pgbench {peer:,.0f}/s",
            load.per_second / peer,
            note,
        ),
        Row(
            f"secret ballots by HTTP, {size:,} electors, 2 processes",
            f"{per_second:,.0f}/s",
            f"named {load.per_second:,.0f}/s",
            per_second / load.per_second,
            boxed,
        ),
    ]
