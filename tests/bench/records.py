"""Closing a poll of 20,000 who all voted: counted, its record written and entered; and the record verified."""

import time
from datetime import timedelta
from pathlib import Path

from sqlalchemy import text, update

from app.core import embedded_postgres
from app.core.clock import now
from app.core.db import new_session
from app.decisions.closing import close_due
from app.decisions.models import Poll
from app.rules.record import verify_record
from tests.bench.stage import electorate
from tests.bench.table import Row

CLOSING, VERIFYING = 10.0, 10.0  # seconds

ALL_VOTE = text(
    """
    INSERT INTO ballot (poll_id, membership_id, choice, revision, cast_at)
    SELECT poll_id, membership_id,
           jsonb_build_object('position', (ARRAY['agree', 'abstain', 'disagree'])[1 + abs(hashtext(name)) % 3]),
           1, now()
    FROM elector WHERE poll_id = :poll
    """
)


async def measure(_server: embedded_postgres.Server, _folder: Path, quick: bool) -> list[Row]:
    """Seconds from the lock on the poll to the commit, and of `batzar verify` on what came out."""
    size = 2_000 if quick else 20_000
    made = await electorate(size)
    async with new_session() as session:
        await session.execute(ALL_VOTE, {"poll": made.poll_id})
        await session.execute(
            update(Poll).where(Poll.id == made.poll_id).values(closes_at=now() - timedelta(seconds=1))
        )
    began = time.perf_counter()
    async with new_session() as session:
        await close_due(session, made.poll_id)
    closing = time.perf_counter() - began
    async with new_session() as session:
        poll = await session.get_one(Poll, made.poll_id)
        assert poll.status == "closed"
        content = (
            await session.scalars(
                text("SELECT content FROM decision_record WHERE cooperative_id = :coop"),
                {"coop": made.cooperative_id},
            )
        ).one()
    data = str(content).encode()
    began = time.perf_counter()
    verdict = verify_record(data)
    verifying = time.perf_counter() - began
    assert verdict.confirmed, verdict
    what = f"{size:,} electors, all voted"
    return [
        Row(
            f"closing with its record, {what}",
            f"{closing:.2f} s",
            f"{CLOSING:.0f} s",
            closing / CLOSING,
            "lock to commit",
        ),
        Row(
            f"verifying the record, {what}",
            f"{verifying:.2f} s",
            f"{VERIFYING:.0f} s",
            verifying / VERIFYING,
            f"{len(data) / 1e6:.1f} MB",
        ),
    ]
