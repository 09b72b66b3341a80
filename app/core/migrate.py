"""Bring a database to a version of the schema."""

import asyncio

from alembic import command
from alembic.config import Config

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
