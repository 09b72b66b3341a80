"""Small tools for middleware that stays plain ASGI: no task and no stream is put between server and route."""

from collections.abc import Iterable
from typing import cast

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from app.core.errors import Problem, problem_response
from app.core.i18n import request_language

UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})


def header(scope: Scope, name: bytes) -> str | None:
    """The first header of that name, in small letters; None when there is none."""
    for key, value in cast("Iterable[tuple[bytes, bytes]]", scope["headers"]):
        if key == name:
            return value.decode("latin-1")
    return None


async def answer_problem(problem: Problem, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer a request, or refuse a websocket before it opens, with a problem."""
    language = request_language(Request({**scope, "type": "http"})) if "headers" in scope else "en"
    response = problem_response(problem, language)
    response.headers["Cache-Control"] = "no-store"
    await response(scope, receive, send)


def bearer(headers: Headers) -> str | None:
    """The secret of an Authorization: Bearer header."""
    value = headers.get("authorization", "")
    return value[7:].strip() if value[:7].lower() == "bearer " else None
