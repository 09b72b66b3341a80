"""The database: one engine a process, one session a request, committed before the response is sent."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Annotated, Any, cast
from uuid import UUID

import psycopg
from fastapi import Depends
from sqlalchemy import DateTime, MetaData, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from app.core.settings import settings


class Base(DeclarativeBase):
    """Base of all tables. Keys are uuidv7 made by PostgreSQL 18; times are always with zone."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 (SQLAlchemy reads it from the class)
        datetime: DateTime(timezone=True),
        UUID: Uuid(),
        dict[str, Any]: JSONB(none_as_null=True),
        list[Any]: JSONB(none_as_null=True),
    }


Id = Annotated[UUID, mapped_column(primary_key=True, server_default=text("uuidv7()"))]
CreatedAt = Annotated[datetime, mapped_column(server_default=text("now()"))]


class _State:
    engine: AsyncEngine | None = None
    sessions: async_sessionmaker[AsyncSession] | None = None


def connect(url: str, *, pool: int = 10) -> AsyncEngine:
    """Open the engine of this process; call once at start."""
    engine = create_async_engine(
        url,
        pool_size=pool,
        max_overflow=0,
        pool_timeout=15,
        pool_pre_ping=False,
        hide_parameters=True,  # errors are logged, and what is stored is nobody's business
        connect_args={"prepare_threshold": 2, "application_name": "batzar"},
    )
    _State.engine = engine
    _State.sessions = async_sessionmaker(engine, expire_on_commit=False)
    return engine


async def disconnect() -> None:
    """Close the engine of this process."""
    if _State.engine is not None:
        await _State.engine.dispose()
    _State.engine = _State.sessions = None


def engine() -> AsyncEngine:
    """The engine of this process; `connect` was called before."""
    if _State.engine is None:
        connect(settings().database_url, pool=settings().database_pool)
    return cast("AsyncEngine", _State.engine)


BeforeCommit = Callable[[AsyncSession], Awaitable[None]]
AfterCommit = Callable[[AsyncSession], None]
before_commit: list[BeforeCommit] = []
after_commit: list[AfterCommit] = []


@asynccontextmanager
async def new_session() -> AsyncIterator[AsyncSession]:
    """A session for work outside a request: commits at the end, rolls back on any error.

    The hooks in `before_commit` run inside the transaction, last; those in `after_commit` when it is stored.
    """
    engine()
    assert _State.sessions is not None  # noqa: S101 (connect has just set it)
    async with _State.sessions() as session:
        async with session.begin():
            yield session
            for before in before_commit:
                await before(session)
        for after in after_commit:
            after(session)


async def get_session() -> AsyncIterator[AsyncSession]:
    """The request's session. It commits before the answer leaves, so an answer means: stored."""
    async with new_session() as session:
        yield session


Session = Annotated[AsyncSession, Depends(get_session, scope="function")]


async def driver_connection(session: AsyncSession) -> psycopg.AsyncConnection[Any]:
    """The psycopg connection under a session, to queue a job in the same transaction."""
    connection = await session.connection()
    raw = await connection.get_raw_connection()
    return cast("psycopg.AsyncConnection[Any]", raw.driver_connection)


__all__ = [
    "Base",
    "CreatedAt",
    "Id",
    "Mapped",
    "Session",
    "connect",
    "disconnect",
    "engine",
    "get_session",
    "new_session",
]
