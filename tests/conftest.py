"""A real PostgreSQL for the run, and people to act. Tests share the database and never clean it: each makes
its own cooperatives, and the walls between cooperatives keep tests apart as they keep members apart."""

import asyncio
import gc
import os
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import hypothesis
import pytest
import structlog
import uvloop
from fastapi import FastAPI

from app.core import db, embedded_postgres
from app.core.jobs import load_tasks, open_queue
from app.core.migrate import upgrade
from app.core.settings import settings
from tests.databases import keep_template
from tests.world import World

# A busy machine is no failure.
hypothesis.settings.register_profile(
    "patient", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("patient")

if sys.version_info < (3, 14):  # where a policy is how to choose it
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())  # the loop that serves, too


def pytest_collection_finish() -> None:
    """What was imported stays: the collector need not look through it each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a migrated database, also put where the application's settings find it."""
    folder = tmp_path_factory.mktemp("batzar")
    for name in [name for name in os.environ if name.startswith("BATZAR_")]:
        del os.environ[name]
    with embedded_postgres.start(folder / "postgres", durable=False) as server:
        os.environ["DATABASE_URL"] = server.libpq_url
        os.environ["BATZAR_DATA_DIR"] = str(folder)
        os.environ["BATZAR_BASE_URL"] = "http://testserver"
        settings.cache_clear()
        upgrade(settings().database_url)
        keep_template(settings().database_url)
        yield settings().database_url


@pytest.fixture(scope="session")
async def application(database: str) -> AsyncIterator[FastAPI]:
    """The application on that database, with its queue open and no worker running."""
    from app.main import create_app

    # The library's own way to print a traceback shows every variable, which takes it half a minute.
    printed = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(processors=[structlog.processors.add_log_level, printed])
    load_tasks()
    db.connect(database, pool=20)
    async with open_queue(database):
        yield create_app()
    await db.disconnect()


@pytest.fixture
def data_dir(database: str) -> Path:
    """Where pictures and mails of this run go."""
    return settings().data_dir


@pytest.fixture
async def world(application: FastAPI) -> AsyncIterator[World]:
    """People, cooperatives and signed-in clients, made as a test asks for them."""
    made = World(application)
    yield made
    await made.close()
