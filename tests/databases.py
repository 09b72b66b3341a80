"""Databases of a test's own, beside the one that the run shares."""

from sqlalchemy import create_engine, text

from tests.world import unique


def empty_database(beside: str, prefix: str = "own") -> str:
    """Make a new, empty database in the server that `beside` is in, and give its address."""
    name = unique(prefix)
    engine = create_engine(beside, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}"'))
        address = engine.url.set(database=name).render_as_string(hide_password=False)
    engine.dispose()
    return address
