"""Databases of their own for the demo, because it wants an empty one."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from app.core.jobs import load_tasks
from app.seed import seed
from tests.databases import migrated_database, using


@pytest.fixture(scope="package")
def demo_url(database: str) -> str:
    """A database that will hold the demo."""
    return migrated_database(database, "demo")


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
