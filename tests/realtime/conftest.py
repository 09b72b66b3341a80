"""Two real servers on the tests' database, and this process as a third that announces what it commits."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI

from app.realtime.notifier import Notifier
from tests.server import ServerProcess


@pytest.fixture(scope="package")
def servers(database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[ServerProcess]]:
    """Two servers that know of each other only by the database."""
    folder: Path = tmp_path_factory.mktemp("servers")
    made: list[ServerProcess] = []
    try:
        for _ in range(2):
            made.append(ServerProcess(database, folder, "--no-worker").start())
        yield made
    finally:
        for one in made:
            one.stop()


@pytest.fixture
def server(servers: list[ServerProcess]) -> ServerProcess:
    """One of them."""
    return servers[0]


@pytest.fixture(scope="package", autouse=True)
async def announcing(application: FastAPI) -> AsyncIterator[None]:
    """Tell the servers what tests commit directly."""
    notifier = Notifier()
    notifier.start()
    yield
    await notifier.stop()
