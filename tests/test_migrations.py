"""The schema is what the models say; every migration goes down and up on a filled database; migrators wait for
each other and for nobody else long."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from alembic import command
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.exc import OperationalError

from app.core.migrate import configuration, downgrade, upgrade
from app.core.settings import ROOT
from tests.databases import empty_database


@pytest.fixture
def empty(database: str) -> str:
    """The address of a new, empty database beside the tests' own."""
    return empty_database(database, "migrations")


def tables(engine: Engine) -> list[str]:
    """The tables of a database, by name."""
    with engine.connect() as connection:
        return list(
            connection.scalars(
                text(
                    "SELECT relname FROM pg_class "
                    "WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1"
                )
            )
        )


def test_models_and_migrations_agree(database: str) -> None:
    command.check(configuration(database))


def test_a_filled_database_goes_down_to_nothing_and_up_again(empty: str) -> None:
    environment = {**os.environ, "DATABASE_URL": empty.replace("postgresql+psycopg://", "postgresql://")}
    subprocess.run([sys.executable, "-m", "app.cli", "seed"], cwd=ROOT, env=environment, check=True)
    engine = create_engine(empty)
    with engine.connect() as connection:
        assert (connection.scalar(text("SELECT count(*) FROM ballot")) or 0) > 1000
    downgrade(empty, "base")
    assert tables(engine) == ["alembic_version"]
    upgrade(empty)
    command.check(configuration(empty))
    engine.dispose()


def test_four_migrators_at_once_migrate_once(empty: str) -> None:
    with ThreadPoolExecutor(4) as pool:
        outcomes = list(
            pool.map(
                lambda _: subprocess.run(
                    [sys.executable, "-m", "app.cli", "migrate"],
                    cwd=ROOT,
                    env={
                        **os.environ,
                        "DATABASE_URL": empty.replace("postgresql+psycopg://", "postgresql://"),
                    },
                    capture_output=True,
                    text=True,
                    check=False,
                ),
                range(4),
            )
        )
    assert [one.returncode for one in outcomes] == [0] * 4, [one.stderr for one in outcomes]
    command.check(configuration(empty))


def test_a_migration_gives_up_on_a_lock_and_leaves_all_as_it_was(
    empty: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrade(empty)
    engine = create_engine(empty)
    before = tables(engine)
    monkeypatch.setenv("BATZAR_MIGRATION_LOCK_TIMEOUT", "100ms")
    with engine.connect() as holder:
        holder.execute(text("LOCK TABLE person IN ACCESS EXCLUSIVE MODE"))
        downgrade(empty, "0001")
        with pytest.raises(OperationalError, match="lock timeout"):
            downgrade(empty, "base")
    upgrade(empty)
    assert tables(engine) == before
    engine.dispose()
