"""Databases of a test's own, beside the one that the run shares."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import create_engine, text

from app.core import db
from app.core.jobs import open_queue
from tests.world import unique

TEMPLATE = "migrated"
"""A database that is migrated and has nothing in it: to copy it is many times quicker than to migrate one."""


def keep_template(of: str) -> None:
    """Copy the run's database, which is migrated and empty, as what further ones are copied from."""
    engine = create_engine(of, isolation_level="AUTOCOMMIT")
    address = engine.url.set(database="postgres")
    engine.dispose()
    beside = create_engine(address, isolation_level="AUTOCOMMIT")
    with beside.connect() as connection:
        connection.execute(text(f'CREATE DATABASE {TEMPLATE} TEMPLATE "{engine.url.database}"'))
    beside.dispose()


def empty_database(beside: str, prefix: str = "own", *, template: str = "template1") -> str:
    """Make a new, empty database in the server that `beside` is in, and give its address."""
    name = unique(prefix)
    engine = create_engine(beside, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE {template}'))
        address = engine.url.set(database=name).render_as_string(hide_password=False)
    engine.dispose()
    return address


def migrated_database(beside: str, prefix: str = "own") -> str:
    """The same with all tables."""
    return empty_database(beside, prefix, template=TEMPLATE)


@asynccontextmanager
async def using(url: str, *, pool: int = 5) -> AsyncIterator[None]:
    """This process on another database for as long as the block lasts; then on the one it had before."""
    before = (db._State.engine, db._State.sessions)
    db._State.engine = db._State.sessions = None
    try:
        db.connect(url, pool=pool)
        async with open_queue(url):
            yield
        await db.disconnect()
    finally:
        db._State.engine, db._State.sessions = before
