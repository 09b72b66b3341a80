"""Whether this process lives, and whether it can serve."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Literal

import structlog
from fastapi import APIRouter
from pydantic import Field
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.core import db
from app.core.errors import Problem, responses
from app.core.i18n import N_
from app.core.migrate import head
from app.core.wire import Output

log = structlog.get_logger()
router = APIRouter(prefix="/health", tags=["health"])

PATIENCE = 3.0  # seconds for the database to answer


class NotReadyError(Problem):
    """The database is away or not at our schema; `reason` says which."""

    status = 503
    code = "not_ready"
    detail = N_("Batzar is not ready to serve. Try again in a moment.")


class HealthOut(Output):
    """A sign of life, with what an operator should look after soon although everything is served."""

    status: Literal["ok"] = "ok"
    warnings: list[str] = Field(
        default_factory=list, description="Codes, such as seal_key; the log says more."
    )


Watcher = Callable[[AsyncSession], Awaitable[str | None]]
"""Looks for one trouble, and gives its code when there is some."""

watchers: list[Watcher] = []


@router.get("/live", responses=responses())
async def health_live() -> HealthOut:
    """This process answers."""
    return HealthOut()


@router.get("/ready", responses=responses(503))
async def health_ready() -> HealthOut:
    """This process can serve: the database answers and has this version's schema."""
    try:
        async with asyncio.timeout(PATIENCE), db.engine().connect() as connection:
            there = set((await connection.scalars(text("SELECT version_num FROM alembic_version"))).all())
    except Exception as error:
        log.warning("not ready", error=type(error).__name__)
        raise NotReadyError(reason="database") from error
    if head() not in there:
        raise NotReadyError(reason="schema")
    try:
        async with asyncio.timeout(PATIENCE):
            return HealthOut(warnings=await warnings())
    except Exception as error:
        log.warning("not ready", error=type(error).__name__)
        raise NotReadyError(reason="database") from error


async def warnings() -> list[str]:
    """What every watcher has to say."""
    async with db.new_session() as session:
        said = [await watcher(session) for watcher in watchers]
    return [one for one in said if one is not None]


async def look_after_start() -> None:
    """Let every watcher look once, so that its trouble stands in the log from the start. A database that is away
    is no trouble yet: whoever asks for our health will be told."""
    try:
        async with asyncio.timeout(PATIENCE):
            await warnings()
    except Exception as error:
        log.warning("not looked after", error=type(error).__name__)
