"""Casting ballots by HTTP, signed in, against pgbench writing the same rows with one statement each."""

import asyncio
import re
import secrets
import subprocess
from pathlib import Path

from sqlalchemy import func, select, text

from app.accounts.current import cookie_name
from app.core import embedded_postgres
from app.core.db import new_session
from app.core.settings import settings
from app.decisions.models import Ballot
from tests.bench.load import drive, put_ballot
from tests.bench.stage import Electorate, electorate
from tests.bench.table import Row
from tests.server import ServerProcess

CLIENTS = 32

STATEMENT = """\\set n random(1, {size})
INSERT INTO ballot (poll_id, membership_id, choice, cast_at)
SELECT poll_id, membership_id, '{{"position": "agree"}}', clock_timestamp() FROM bench_elector WHERE n = :n
ON CONFLICT (poll_id, membership_id) DO UPDATE
SET choice = excluded.choice, cast_at = excluded.cast_at, revision = ballot.revision + 1;
"""


async def pgbench(server: embedded_postgres.Server, folder: Path, stage: Electorate, seconds: int) -> float:
    """Statements a second by pgbench with as many clients, on the same database."""
    size = len(stage.secrets)
    async with new_session() as session:
        await session.execute(text("DROP TABLE IF EXISTS bench_elector"))
        await session.execute(
            text(
                "CREATE TABLE bench_elector AS SELECT number AS n, poll_id, membership_id FROM elector "
                "WHERE poll_id = :poll"
            ),
            {"poll": stage.poll_id},
        )
        await session.execute(text("ALTER TABLE bench_elector ADD PRIMARY KEY (n)"))
    script = folder / "cast.sql"
    script.write_text(STATEMENT.format(size=size))
    from embedded_postgres import pgbench as program  # its commands answer by a function each

    del program
    binary = Path(embedded_postgres.programs_folder()) / "pgbench"
    done = await asyncio.to_thread(
        subprocess.run,
        [
            binary,
            "-n",
            "-M",
            "prepared",
            "-c",
            str(CLIENTS),
            "-j",
            "1",
            "-T",
            str(seconds),
            "-f",
            script,
            server.libpq_url,
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    found = re.search(r"tps = ([\d.]+)", done.stdout)
    if found is None:
        raise RuntimeError(done.stdout + done.stderr)
    return float(found[1])


async def measure(server: embedded_postgres.Server, folder: Path, quick: bool) -> list[Row]:
    """Ballots a second through two processes, against the database alone."""
    size = 2_000 if quick else 20_000
    peer_stage = await electorate(size)
    peer = await pgbench(server, folder, peer_stage, 3 if quick else 10)
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
    async with new_session() as session:
        stored = await session.scalar(
            select(func.count()).where(
                Ballot.poll_id == stage.poll_id, Ballot.choice["position"].astext == "agree"
            )
        )
    answered = load.statuses[200]
    note = f"p95 {load.percentile(0.95) * 1000:.0f} ms; {answered} of {size} answered 200, {stored} stored"
    return [
        Row(
            f"ballots by HTTP, {size:,} electors, 2 processes",
            f"{load.per_second:,.0f}/s",
            f"pgbench {peer:,.0f}/s",
            load.per_second / peer,
            note,
        )
    ]
