"""The schema is what the models say, and every migration goes down and up again."""

from alembic import command
from sqlalchemy import create_engine, text

from app.core.migrate import configuration, downgrade, upgrade


def _database(url: str, name: str) -> str:
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}"'))
        address = engine.url.set(database=name).render_as_string(hide_password=False)
    engine.dispose()
    return address


def test_models_and_migrations_agree(database: str) -> None:
    command.check(configuration(database))


def test_down_to_nothing_and_up_again(database: str) -> None:
    url = _database(database, "down_and_up")
    upgrade(url)
    downgrade(url, "base")
    engine = create_engine(url)
    with engine.connect() as connection:
        left = connection.scalars(
            text("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'")
        ).all()
    engine.dispose()
    assert list(left) == ["alembic_version"]
    upgrade(url)
    command.check(configuration(url))
