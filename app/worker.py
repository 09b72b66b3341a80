"""The job worker: closes polls on time, sends mail, tidies up. Alone (`batzar worker`) or inside a web process.

Any number may run on one database: a job is claimed with SKIP LOCKED, and the work of one that was killed is
taken up by the others within a minute.
"""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator

import structlog

from app.core import db, health
from app.core.clock import now
from app.core.jobs import load_tasks, open_queue, queue
from app.core.settings import settings
from app.realtime.notifier import Notifier

log = structlog.get_logger()

POLL_SECONDS = 0.5  # how late a job that was planned for a moment begins, at most
STALLED_SECONDS = 30.0  # no sign of life for so long: the worker is taken for dead
CONCURRENCY = 4


@queue.periodic(cron="* * * * *")
@queue.task(name="app.worker.take_up_stalled_jobs", queueing_lock="take_up_stalled_jobs", pass_context=False)
async def take_up_stalled_jobs(timestamp: int) -> None:
    """Queue again what a killed worker had begun."""
    await retry_stalled_jobs()


async def retry_stalled_jobs() -> int:
    """Queue again the jobs whose worker shows no sign of life; how many they were."""
    stalled = list(await queue.job_manager.get_stalled_jobs(seconds_since_heartbeat=STALLED_SECONDS))
    for job in stalled:
        await queue.job_manager.retry_job(job, retry_at=now())
    if stalled:
        log.warning("took up jobs of a worker that is gone", jobs=[job.id for job in stalled])
    return len(stalled)


async def work() -> None:
    """Run jobs until cancelled; a lost database is waited for. The queue is open and its tasks are loaded."""
    pause = 1.0
    while True:
        try:
            await retry_stalled_jobs()
            pause = 1.0
            await queue.run_worker_async(
                concurrency=CONCURRENCY,
                fetch_job_polling_interval=POLL_SECONDS,
                listen_notify=True,
                delete_jobs="successful",
                install_signal_handlers=False,
                shutdown_graceful_timeout=5,
                stalled_worker_timeout=STALLED_SECONDS,
            )
        except Exception:
            log.exception("the job worker stopped; it starts again", seconds=pause)
            await asyncio.sleep(pause)
            pause = min(pause * 2, 30)


@contextlib.asynccontextmanager
async def connected() -> AsyncIterator[None]:
    """Database and queue open, for commands and the worker. Changes made inside reach the web processes."""
    load_tasks()
    db.connect(settings().database_url, pool=settings().database_pool)
    notifier = Notifier()
    try:
        await health.look_after_start()
        async with open_queue(settings().database_url):
            notifier.start()
            try:
                yield
            finally:
                await notifier.stop()
    finally:
        await db.disconnect()


async def run_alone() -> None:
    """Run jobs in this process until SIGTERM or ctrl-C."""
    loop = asyncio.get_running_loop()
    async with connected():
        task = asyncio.create_task(work())
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, task.cancel)
        with contextlib.suppress(asyncio.CancelledError):
            await task
