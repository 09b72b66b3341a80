"""Alembic's entry: one migrator at a time, and no migration may hold the service up for long."""

import os
from typing import Any

from alembic import context
from sqlalchemy import Connection, NullPool, create_engine, text

import app.accounts.models
import app.assemblies.minutes_models
import app.assemblies.models
import app.cooperatives.bylaws_models
import app.cooperatives.models
import app.core.limits
import app.core.mail
import app.core.once
import app.decisions.consent_models
import app.decisions.models
import app.decisions.register_models
import app.decisions.secret_models
import app.discussions.models
import app.events.models  # noqa: F401 (imported for their tables)
from app.core.db import Base
from app.core.settings import settings

MIGRATION_LOCK = 0x62617A  # any number; all our migrators take the same one
LOCK_TIMEOUT = os.environ.get("BATZAR_MIGRATION_LOCK_TIMEOUT", "5s")
STATEMENT_TIMEOUT = os.environ.get("BATZAR_MIGRATION_STATEMENT_TIMEOUT", "60s")


def ours(item: Any, name: str | None, kind: str, _reflected: bool, _compare_to: Any) -> bool:
    """The queue's own tables are not in our models."""
    return not (name or "").startswith("procrastinate_")


def run(connection: Connection) -> None:
    """Migrate on an open connection."""
    connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": MIGRATION_LOCK})
    connection.execute(text("SELECT set_config('lock_timeout', :value, false)"), {"value": LOCK_TIMEOUT})
    connection.execute(
        text("SELECT set_config('statement_timeout', :value, false)"), {"value": STATEMENT_TIMEOUT}
    )
    connection.commit()
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        include_object=ours,
        transaction_per_migration=True,
        compare_type=True,
    )
    try:
        with context.begin_transaction():
            context.run_migrations()
    finally:
        connection.rollback()
        connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": MIGRATION_LOCK})
        connection.commit()


def main() -> None:
    """Open a connection of our own and migrate."""
    url = context.config.get_main_option("sqlalchemy.url") or settings().database_url
    engine = create_engine(url, poolclass=NullPool, connect_args={"application_name": "batzar migrate"})
    with engine.connect() as connection:
        run(connection)


if context.is_offline_mode():
    raise SystemExit("Batzar migrates on a live database only; --sql is not supported.")
given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    main()
