"""Hearing what any process changed: one LISTEN connection a process, opened again whenever it breaks."""

import asyncio
from collections.abc import Callable

import psycopg
import structlog
from psycopg import sql

from app.core.settings import settings
from app.realtime.notifier import CHANNEL, Changes, ForeignPayloadError

log = structlog.get_logger()

LONGEST_PAUSE = 5.0  # seconds between two tries


async def listen(changed: Callable[[Changes], None], connected: Callable[[], None]) -> None:
    """Listen for ever.

    Args:
        changed: told what a process changed.
        connected: told after each connecting, when anything may have been missed.
    """
    pause = 0.1
    while True:
        try:
            async with await psycopg.AsyncConnection.connect(
                settings().libpq_url,
                autocommit=True,
                application_name="batzar listener",
                keepalives_idle=30,
                connect_timeout=10,
            ) as connection:
                await connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(CHANNEL)))
                pause = 0.1
                connected()
                async for said in connection.notifies():
                    try:
                        changed(Changes.read(said.payload))
                    except ForeignPayloadError:
                        log.warning("a notification that is not ours", channel=said.channel)
        except (psycopg.Error, OSError) as error:
            log.warning("listening broke off; connecting again", error=type(error).__name__, seconds=pause)
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)
