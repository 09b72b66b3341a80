"""Databases of their own for the demo, because it wants an empty one."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from fastapi import FastAPI

from app.core import db
from app.core.jobs import load_tasks, open_queue
from app.core.migrate import upgrade
from app.seed import seed
from tests.databases import empty_database


def make_database(url: str, name: str) -> str:
    """A new migrated database on the same server."""
    address = empty_database(url, name)
    upgrade(address)
    return address


@asynccontextmanager
async def using(url: str) -> AsyncIterator[None]:
    """This process on another database for as long as the block lasts; then on the one it had before."""
    before = (db._State.engine, db._State.sessions)
    db._State.engine = db._State.sessions = None
    try:
        db.connect(url, pool=5)
        async with open_queue(url):
            yield
        await db.disconnect()
    finally:
        db._State.engine, db._State.sessions = before


@pytest.fixture(scope="package")
def demo_url(database: str) -> str:
    """A database that will hold the demo."""
    return make_database(database, "demo")


@pytest.fixture(scope="package")
async def seeded(demo_url: str, application: FastAPI) -> list[str]:
    """The demo stored once for all tests here; the lines it said."""
    load_tasks()
    lines: list[str] = []
    async with using(demo_url):
        assert await seed(lines.append)
    return lines


@pytest.fixture
async def demo(demo_url: str, seeded: list[str]) -> AsyncIterator[str]:
    """The process is on the demo's database."""
    async with using(demo_url):
        yield demo_url
