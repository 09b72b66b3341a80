"""The job queue: work that must happen later or again, kept in the database.

Packages declare tasks with `@queue.task(...)` in their jobs.py and list the module in `TASK_MODULES`.
Queue a job in the transaction that needs it with `defer`; it runs only if that transaction commits.
"""

import importlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

import procrastinate
from procrastinate import App, PsycopgConnector
from procrastinate.tasks import Task
from sqlalchemy.ext.asyncio import AsyncSession

from app.core.db import driver_connection

TASK_MODULES = (
    "app.assemblies.jobs",
    "app.accounts.jobs",
    "app.cooperatives.jobs",
    "app.decisions.jobs",
    "app.decisions.register_mails",
    "app.assemblies.room_close",
)

queue = App(connector=PsycopgConnector())


@asynccontextmanager
async def open_queue(url: str, *, connections: int = 3) -> AsyncIterator[App]:
    """The queue, connected to a database for as long as the block lasts."""
    conninfo = url.replace("postgresql+psycopg://", "postgresql://", 1)
    connector = PsycopgConnector(conninfo=conninfo, min_size=1, max_size=connections)
    with queue.replace_connector(connector) as connected:
        async with connected.open_async():
            yield connected


def load_tasks() -> None:
    """Import every module that declares tasks."""
    for module in TASK_MODULES:
        importlib.import_module(module)


async def defer(
    session: AsyncSession,
    task: Task[Any, Any, Any],
    *,
    at: datetime | None = None,
    once_key: str | None = None,
    **arguments: Any,
) -> None:
    """Queue a job inside the session's transaction.

    Args:
        at: not before this moment; None: at once.
        once_key: at most one waiting job has this key; a second one is not queued.
        arguments: JSON values for the task.
    """
    connection = await driver_connection(session)
    deferrer = task.configure(schedule_at=at, queueing_lock=once_key, connection=connection)
    if once_key is None:
        await deferrer.defer_async(**arguments)
        return
    try:
        async with session.begin_nested():
            await session.connection()  # only now is the savepoint set
            await deferrer.defer_async(**arguments)
    except procrastinate.exceptions.AlreadyEnqueued:
        return
