"""The web application."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

import app.core.errors
from app.accounts.routes import router as accounts
from app.cooperatives.routes import router as cooperatives
from app.core import db
from app.core.jobs import open_queue
from app.core.settings import settings
from app.decisions.routes import router as decisions
from app.discussions.routes import router as discussions

API = "/api/v1"


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[None]:
    """Open what the application needs while it runs."""
    db.connect(settings().database_url, pool=settings().database_pool)
    async with open_queue(settings().database_url):
        yield
    await db.disconnect()


def create_app() -> FastAPI:
    """Make the application."""
    application = FastAPI(
        title="Batzar",
        version="1",
        lifespan=lifespan,
        openapi_url=f"{API}/openapi.json",
        docs_url=None,
        redoc_url=None,
        generate_unique_id_function=lambda route: route.name,
    )
    app.core.errors.install(application)
    for router in (accounts, cooperatives, discussions, decisions):
        application.include_router(router, prefix=API)
    return application
