"""Whether this process lives, and whether it can serve."""

import asyncio
from typing import Literal

import structlog
from fastapi import APIRouter
from sqlalchemy import text

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
    """A sign of life."""

    status: Literal["ok"] = "ok"


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
    return HealthOut()
