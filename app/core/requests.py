"""Around every request: an id for it, a line in the log, its measures, and an answer when our code breaks."""

import re
import secrets
import time

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.core import metrics
from app.core.asgi import answer_problem, header
from app.core.errors import ServerError
from app.core.logging import hide_secrets

log = structlog.get_logger("app.requests")

_SANE_ID = re.compile(r"^[A-Za-z0-9_.-]{8,64}$")
_QUIET = ("/health/", "/metrics", "/assets/")


def request_id(scope: Scope) -> str:
    """The id that a proxy gave, when it looks like one; else a new one."""
    given = header(scope, b"x-request-id")
    return given if given is not None and _SANE_ID.match(given) else secrets.token_hex(8)


class Requests:
    """Middleware around all others that may answer."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request or websocket."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return
        identity = request_id(scope)
        status = 0
        began = time.perf_counter()

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message.get("headers", []), (b"x-request-id", identity.encode())]
            elif message["type"] == "websocket.http.response.start":
                status = message["status"]
            elif message["type"] == "websocket.accept":
                status = 101
            await send(message)

        with structlog.contextvars.bound_contextvars(request=identity):
            try:
                await self.app(scope, receive, send_with_id)
            except Exception:
                log.exception("unhandled", path=hide_secrets(scope["path"]))
                if status:
                    raise  # half an answer is out: the server cuts the connection
                await answer_problem(ServerError(request_id=identity), scope, receive, send_with_id)
            finally:
                self._record(scope, status, time.perf_counter() - began)

    @staticmethod
    def _record(scope: Scope, status: int, seconds: float) -> None:
        if scope["type"] == "websocket":
            if status != 101:
                log.info("websocket refused", path=hide_secrets(scope["path"]), status=status)
            return
        metrics.observe_request(scope, status, seconds)
        quiet = scope["path"].startswith(_QUIET) and status < 400
        (log.debug if quiet else log.info)(
            "request",
            method=scope["method"],
            path=hide_secrets(scope["path"]),
            status=status,
            ms=round(seconds * 1000, 1),
        )
