"""Prometheus measures. With several web processes they are summed by way of files in PROMETHEUS_MULTIPROC_DIR
(`batzar serve --processes` sets it up); separate `serve` commands are separate targets.

/metrics answers to this machine and to private networks when asked directly. Whoever comes through a proxy or
from elsewhere needs `Authorization: Bearer <BATZAR_METRICS_TOKEN>`; others are told that there is nothing here.
"""

import ipaddress
import os
import secrets
from pathlib import Path

from fastapi import APIRouter, Request, Response
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
    multiprocess,
)
from prometheus_client import REGISTRY as DEFAULT_REGISTRY
from sqlalchemy import text
from starlette.types import Scope

from app.core import db
from app.core.asgi import bearer
from app.core.errors import NotFoundError
from app.core.settings import settings

REQUESTS = Histogram(
    "batzar_request_seconds",
    "Seconds from a request's arrival to the end of its answer.",
    ["method", "route", "status"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
)
SOCKETS = Gauge("batzar_sockets", "Open websockets.", multiprocess_mode="livesum")
EVENTS_SENT = Counter("batzar_socket_events", "Events given to websockets.")
TURNOUTS_SENT = Counter("batzar_socket_turnouts", "Turnouts given to websockets.")
PRESENCES_SENT = Counter("batzar_socket_presences", "Numbers of who is here given to websockets.")
DROPPED = Counter("batzar_sockets_dropped", "Websockets closed by us.", ["reason"])
ANNOUNCED = Counter("batzar_notifications", "NOTIFY statements sent.")
JOBS = Gauge(
    "batzar_jobs", "Background jobs in the database by status.", ["status"], multiprocess_mode="mostrecent"
)

router = APIRouter(include_in_schema=False)


def observe_request(scope: Scope, status: int, seconds: float) -> None:
    """Count a request under its route's template, so that ids and secrets make no series of their own."""
    route = scope.get("route")
    template = getattr(route, "path", None) or ("frontend" if status < 400 else "none")
    method = scope["method"] if scope["method"] in _METHODS else "other"
    REQUESTS.labels(method, template, str(status)).observe(seconds)


_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


def may_read(request: Request) -> bool:
    """Whether this request may see the measures."""
    token = settings().metrics_token
    given = bearer(request.headers)
    if token and given is not None and secrets.compare_digest(given.encode(), token.encode()):
        return True
    if any(name in request.headers for name in ("x-forwarded-for", "forwarded", "x-real-ip")):
        return False
    try:
        address = ipaddress.ip_address(request.client.host if request.client else "")
    except ValueError:
        return False
    return address.is_loopback or (address.is_private and not address.is_unspecified)


@router.get("/metrics")
async def read_metrics(request: Request) -> Response:
    """The measures of this address's processes, in Prometheus' text form."""
    if not may_read(request):
        raise NotFoundError
    async with db.engine().connect() as connection:
        counted = await connection.execute(
            text("SELECT status::text, count(*) FROM procrastinate_jobs GROUP BY status")
        )
        for status, count in counted:
            JOBS.labels(status).set(count)
    return Response(generate_latest(_registry()), media_type=CONTENT_TYPE_LATEST)


def _registry() -> CollectorRegistry:
    folder = os.environ.get("PROMETHEUS_MULTIPROC_DIR")
    if not folder:
        return DEFAULT_REGISTRY
    forget_dead_processes(Path(folder))
    registry = CollectorRegistry()
    multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call]  # the library has no types
    return registry


def forget_dead_processes(folder: Path) -> None:
    """Drop the gauges of processes that are gone; their counts stay."""
    for file in folder.glob("gauge_live*_*.db"):
        pid = int(file.stem.rpartition("_")[2])
        if not Path(f"/proc/{pid}").exists() and Path("/proc/self").exists():
            multiprocess.mark_process_dead(pid)  # type: ignore[no-untyped-call]  # the library has no types
