"""Bring a database to a version of the schema."""

import asyncio
from functools import lru_cache

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from app.core.settings import ROOT


def configuration(url: str) -> Config:
    """Alembic's configuration for a database; there is no alembic.ini."""
    config = Config()
    config.set_main_option("script_location", str(ROOT / "migrations").replace("%", "%%"))
    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def upgrade(url: str, revision: str = "head") -> None:
    """Migrate up. Blocks; call outside a running loop or by `upgrade_async`."""
    command.upgrade(configuration(url), revision)


def downgrade(url: str, revision: str) -> None:
    """Migrate down; data of what is dropped is lost."""
    command.downgrade(configuration(url), revision)


async def upgrade_async(url: str) -> None:
    """Migrate up from within a loop."""
    await asyncio.to_thread(upgrade, url)


@lru_cache
def head() -> str:
    """The newest revision that this code knows."""
    return str(ScriptDirectory.from_config(configuration("")).get_current_head())


def pending(url: str) -> list[str]:
    """The revisions that a database lacks, oldest first. Blocks.

    A database at a revision that this code does not know is newer than the code; it lacks nothing here.
    """
    engine = create_engine(url, connect_args={"application_name": "batzar migrate"})
    try:
        with engine.connect() as connection:
            there = MigrationContext.configure(connection).get_current_heads()
    finally:
        engine.dispose()
    script = ScriptDirectory.from_config(configuration(url))
    every = [one.revision for one in script.walk_revisions()][::-1]
    if any(one not in every for one in there):
        return []
    last = max((every.index(one) for one in there), default=-1)
    return every[last + 1 :]
