"""Leaving nothing of secret ballots in the table files once a poll is over.

A deleted row stays readable in its table's file until the place is used again. So the two tables of open secret
polls are written anew into fresh files, with only what is still open, in the order of the keys and by a single
transaction; the old files go away. Every ten minutes the same is done for polls that are open, so that the files
and the rows' transaction numbers don't keep the order of voting for long.
"""

import asyncio

import procrastinate
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncSession

from app.core.db import new_session
from app.core.jobs import defer, queue

PATIENCE = "SET LOCAL lock_timeout = '300ms'"  # ballots wait behind us so long at most
TRIES = 20
PAUSE = 0.2  # seconds; ballots that waited go first

TABLES = {"open_roll": "poll_id, membership_id", "ballot_box": "poll_id, box"}
"""The tables with the keys they are written in the order of; locked in this order, as ballots do."""


async def wipe(session: AsyncSession) -> None:
    """Write the tables of open secret polls anew, in the session's transaction.

    Raises:
        OperationalError: somebody reads or writes them for too long, such as a dump.
    """
    await session.execute(text(PATIENCE))
    await session.execute(text(f"LOCK TABLE {', '.join(TABLES)} IN ACCESS EXCLUSIVE MODE"))
    for table, key in TABLES.items():
        for statement in (
            f"CREATE TEMPORARY TABLE kept_{table} ON COMMIT DROP AS SELECT * FROM {table}",  # noqa: S608 (our own names)
            f"TRUNCATE {table}",
            f"INSERT INTO {table} SELECT * FROM kept_{table} ORDER BY {key}",  # noqa: S608 (our own names)
        ):
            await session.execute(text(statement))


async def wipe_patiently() -> None:
    """Write the tables anew as soon as nobody holds them.

    Raises:
        OperationalError: somebody held them all the time. The job is tried again.
    """
    for last in [False] * (TRIES - 1) + [True]:
        try:
            async with new_session() as session:
                await wipe(session)
        except OperationalError:
            if last:
                raise
            await asyncio.sleep(PAUSE)
        else:
            return


@queue.task(
    name="wipe_boxes",
    queueing_lock="wipe_boxes",
    retry=procrastinate.RetryStrategy(max_attempts=10, exponential_wait=3),
)
async def wipe_boxes() -> None:
    """Leave nothing of a secret poll that is over in the files of the boxes."""
    await wipe_patiently()


@queue.periodic(cron="*/10 * * * *", periodic_id="stir_boxes")
@queue.task(name="stir_boxes", queueing_lock="stir_boxes")
async def stir_boxes(timestamp: int) -> None:
    """The same for polls that are open, and for what a lost job left behind."""
    async with new_session() as session:
        used = await session.scalar(
            text("SELECT " + " + ".join(f"pg_relation_size('{table}')" for table in TABLES))
        )
    if used:
        await wipe_patiently()


async def schedule_wipe(session: AsyncSession) -> None:
    """Queue the wiping for when the session's transaction is stored."""
    await defer(session, wipe_boxes, once_key="wipe_boxes")
