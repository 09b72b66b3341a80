"""The doors: foreign pages can't act for a person, bodies have a size, and browsers are told what to refuse."""

import re
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.core.asgi import UNSAFE, answer_problem, bearer, header
from app.core.errors import ForbiddenError, NotFoundError, Problem
from app.core.i18n import N_
from app.core.settings import settings

LARGEST_BODY = 2_500_000  # bytes
LARGEST_FILE_BODY = 10_500_000  # bytes
TAKES_FILES = re.compile(r"/api/v1/(meetings/[^/]+/documents|proxies/[^/]+/scan)")
"""The addresses where files of up to 10 MB are sent to; the routes themselves say how large each may be."""
_PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443}


class ForeignOriginError(ForbiddenError):
    """The request was made by a page of another site, or does not say by which."""

    code = "foreign_origin"
    detail = N_("This request came from another site. Open Batzar itself and try again there.")


class BodyTooLargeError(Problem):
    """More than LARGEST_BODY bytes, or LARGEST_FILE_BODY where a file is expected."""

    status = 413
    code = "body_too_large"
    detail = N_("This is too large: at most {most} bytes can be sent at once.")


class WrongHostError(Problem):
    """The request is for a host that this installation does not serve."""

    status = 421
    code = "wrong_host"
    detail = N_("This address is not served here. Use {address}.")


def _host_and_port(address: str, scheme: str) -> tuple[str, int] | None:
    try:
        parts = urlsplit(f"//{address}")
        if parts.hostname is None:
            return None
        return parts.hostname, parts.port or _PORTS.get(scheme, 80)
    except ValueError:
        return None


def is_own_origin(origin: str, host: str | None, scheme: str) -> bool:
    """Whether an Origin is this very site: the public address, or the one that the request itself was sent to."""
    try:
        parts = urlsplit(origin)
    except ValueError:
        return False
    if parts.scheme not in {"http", "https"} or parts.path or parts.query or parts.username is not None:
        return False
    there = _host_and_port(parts.netloc, parts.scheme)
    public = urlsplit(settings().public_url)
    if there is not None and (parts.scheme, there) == (
        public.scheme,
        _host_and_port(public.netloc, public.scheme),
    ):
        return True
    if settings().environment == "production" or host is None or there is None:
        return False
    here = {"ws": "http", "wss": "https"}.get(scheme, scheme)
    return parts.scheme == here and there == _host_and_port(host, here)


def check_origin(headers: Headers, scheme: str) -> None:
    """Refuse what a browser sends on behalf of another site.

    A request with an API token needs no check: no browser adds that by itself. A request with neither cookie nor
    any word about its origin is from a program and has nothing to steal.

    Raises:
        ForeignOriginError: it is from another site, or carries a cookie and does not say from where.
    """
    if bearer(headers) is not None:
        return
    origin = headers.get("origin")
    if origin is not None:
        if not is_own_origin(origin, headers.get("host"), scheme):
            raise ForeignOriginError
        return
    site = headers.get("sec-fetch-site")
    if site is not None:
        if site not in {"same-origin", "none"}:
            raise ForeignOriginError
        return
    if "cookie" in headers:
        raise ForeignOriginError


class Guard:
    """Middleware: host, origin and size, before any of our code runs."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer with a problem."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return
        try:
            check_host(scope)
            if "\x00" in scope["path"]:
                raise NotFoundError  # nothing has such a name, and PostgreSQL would fail to look for it
            if scope["type"] == "websocket" or scope["method"] in UNSAFE:
                check_origin(Headers(scope=scope), scope["scheme"])
            if scope["type"] == "http":
                receive = await limited(scope, receive)
        except Problem as problem:
            await answer_problem(problem, scope, receive, send)
            return
        await self.app(scope, receive, send)


def check_host(scope: Scope) -> None:
    """In production only the public address is served, so that no made-up Host reaches links or caches.

    Raises:
        WrongHostError: for any other; health checks and measures are asked by number and are let through.
    """
    if settings().environment != "production" or scope["path"].startswith(("/health/", "/metrics")):
        return
    public = urlsplit(settings().public_url)
    if _host_and_port(header(scope, b"host") or "", public.scheme) != _host_and_port(
        public.netloc, public.scheme
    ):
        raise WrongHostError(address=settings().public_url)


async def limited(scope: Scope, receive: Receive) -> Receive:
    """A `receive` whose body is known to be small enough. One that tells no length is read first.

    Raises:
        BodyTooLargeError: it is not.
    """
    most = LARGEST_FILE_BODY if TAKES_FILES.fullmatch(scope["path"]) else LARGEST_BODY
    length = header(scope, b"content-length")
    if length is not None:
        if not length.isdigit() or len(length) > 12 or int(length) > most:
            raise BodyTooLargeError(most=most)
        return receive
    if header(scope, b"transfer-encoding") is None:
        return receive
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            break
        body += message.get("body", b"")
        if len(body) > most:
            raise BodyTooLargeError(most=most)
        if not message.get("more_body", False):
            break
    waiting: list[Message] = [{"type": "http.request", "body": bytes(body), "more_body": False}]

    async def replay() -> Message:
        return waiting.pop() if waiting else await receive()

    return replay


PAGE_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
STRICT_TRANSPORT = "max-age=31536000"  # seconds


class SecurityHeaders:
    """Middleware: what browsers are told with every answer. A route's own header stays."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve, adding headers to the answer."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        is_data = scope["path"].startswith(("/api/", "/health/", "/metrics"))

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Content-Security-Policy", DATA_POLICY if is_data else PAGE_POLICY)
                if settings().secure:
                    headers.setdefault("Strict-Transport-Security", STRICT_TRANSPORT)
                if is_data:
                    headers.setdefault("Cache-Control", "no-store")
            await send(message)

        await self.app(scope, receive, send_with_headers)
