"""The web application: routes, what stands around them, and what runs while it runs."""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from fastapi import FastAPI
from prometheus_client import multiprocess

import app.core.errors
import app.core.logging
from app.accounts.keeper import SessionKeeper
from app.accounts.routes import router as accounts
from app.assemblies.agenda_routes import router as agenda
from app.assemblies.hall_routes import router as hall
from app.assemblies.minutes_routes import router as minutes
from app.assemblies.presence_routes import router as presence
from app.assemblies.room_routes import router as room
from app.assemblies.routes import router as meetings
from app.assemblies.speaker_routes import router as speakers
from app.cooperatives.routes import router as cooperatives
from app.core import db, health, metrics
from app.core.api import API
from app.core.jobs import load_tasks, open_queue
from app.core.mail_pages import dev_router
from app.core.requests import Requests
from app.core.security import Guard, SecurityHeaders
from app.core.settings import settings
from app.core.static import Frontend
from app.decisions.consent_routes import router as consent_rounds
from app.decisions.exchange_routes import router as files_of_ballots
from app.decisions.matter_routes import router as before_votes
from app.decisions.register_routes import router as register
from app.decisions.routes import router as decisions
from app.discussions.routes import router as discussions
from app.realtime.hall_routes import router as hall_live
from app.realtime.routes import router as live
from app.realtime.running import realtime
from app.worker import work


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[None]:
    """Open what the application needs while it runs; close it in the opposite order."""
    app.core.logging.configure(settings())
    load_tasks()
    async with AsyncExitStack() as stack:
        db.connect(settings().database_url, pool=settings().database_pool)
        stack.push_async_callback(db.disconnect)
        await health.look_after_start()
        await stack.enter_async_context(open_queue(settings().database_url))
        await stack.enter_async_context(realtime())
        if settings().worker:
            await stack.enter_async_context(working())
        yield
    if os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        multiprocess.mark_process_dead(os.getpid())  # type: ignore[no-untyped-call]  # the library has no types


@asynccontextmanager
async def working() -> AsyncIterator[None]:
    """The job worker beside the web application."""
    task = asyncio.create_task(work(), name="worker")
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


def create_app() -> FastAPI:
    """Make the application."""
    application = FastAPI(
        title="Batzar",
        summary="Decision-making for cooperatives.",
        version="1",
        lifespan=lifespan,
        openapi_url=f"{API}/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        generate_unique_id_function=lambda route: route.name,
    )
    app.core.errors.install(application)
    for router in (
        decisions,
        room,
        before_votes,
        consent_rounds,
        files_of_ballots,
        register,
        discussions,
        meetings,
        minutes,
        presence,
        agenda,
        speakers,
        hall,
        cooperatives,
        accounts,
        live,
        hall_live,
    ):
        application.router.routes.extend(router.routes)
    for router in (health.router, metrics.router):
        application.include_router(router)
    if settings().environment == "development":
        application.include_router(dev_router)
    application.router.default = Frontend()
    for middleware in (SessionKeeper, Guard, Requests, SecurityHeaders):  # the last one added is outermost
        application.add_middleware(middleware)
    return application
