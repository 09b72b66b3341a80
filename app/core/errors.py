"""Errors people and programs can act on: RFC 9457 problem details with a stable code.

A package declares its refusals as subclasses of `Problem`; the sentence is translated when the
answer is written, never where the error is raised.
"""

import json
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, ClassVar

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

from app.core.i18n import N_, request_language, translate

log = structlog.get_logger()


class FieldProblem(BaseModel):
    """What is wrong with one field of what was sent."""

    field: str
    code: str
    message: str


class ProblemOut(BaseModel):
    """RFC 9457 problem details. `code` is stable; `detail` says what to do next, in the reader's language."""

    model_config = ConfigDict(
        extra="allow",
        json_schema_extra={
            "example": {
                "type": "/problems/not_found",
                "title": "Not Found",
                "status": 404,
                "code": "not_found",
                "detail": "There is nothing here, or it is not yours to see. Check the address.",
            }
        },
    )

    type: str
    title: str
    status: int
    code: str
    detail: str
    fields: list[FieldProblem] | None = None


class Problem(Exception):
    """A refusal. Subclasses set status, code and detail; keyword data is filled into the sentence and sent along."""

    status: ClassVar[int] = 400
    code: ClassVar[str] = "bad_request"
    detail: ClassVar[str] = N_("This request can't be carried out.")

    def __init__(self, **data: Any) -> None:
        super().__init__(self.code)
        self.data = data
        self.headers: dict[str, str] = {}

    def sentence(self, language: str) -> str:
        """What is wrong and what to do next, in a language."""
        return _fill(translate(self.detail, language), self.data)

    def fields(self, language: str) -> list[dict[str, str]] | None:
        """Per-field refusals, in words; none by default."""
        return None


class NotFoundError(Problem):
    """Absent, or not for this person's eyes: the two are not told apart."""

    status = 404
    code = "not_found"
    detail = N_("There is nothing here, or it is not yours to see. Check the address.")


class UnauthenticatedError(Problem):
    """Nobody is signed in."""

    status = 401
    code = "sign_in_first"
    detail = N_("Sign in first.")


class ForbiddenError(Problem):
    """Seen, but not allowed. Say who may, in subclasses where it helps."""

    status = 403
    code = "forbidden"
    detail = N_("Your role does not allow this. Ask an administrator of the cooperative.")


class ConflictError(Problem):
    """What is asked no longer fits the state of things."""

    status = 409
    code = "conflict"
    detail = N_("Something changed meanwhile. Reload and try again.")


class TooManyRequestsError(Problem):
    """Limited per address or account; `retry_after` in seconds."""

    status = 429
    code = "too_many_requests"
    detail = N_("Too many tries. Wait {retry_after} seconds and try again.")

    def __init__(self, *, retry_after: int, **data: Any) -> None:
        super().__init__(retry_after=retry_after, **data)
        self.headers["Retry-After"] = str(retry_after)


FIELD_MESSAGES: dict[str, str] = {
    "missing": N_("This is needed."),
    "extra_forbidden": N_("There is no such field."),
    "string_too_short": N_("Too short: at least {min_length} characters."),
    "string_too_long": N_("Too long: at most {max_length} characters."),
    "string_pattern_mismatch": N_("This is not in the form that is asked for."),
    "literal_error": N_("Choose one of these: {expected}."),
    "string_type": N_("This must be a text."),
    "bool_type": N_("This must be true or false."),
    "int_type": N_("This must be a whole number."),
    "int_parsing": N_("This must be a whole number."),
    "uuid_parsing": N_("This is not an id."),
    "datetime_from_date_parsing": N_("This is not a date and time, as in 2026-03-02T09:15:00Z."),
    "timezone_aware": N_("Say the time zone too, as in 2026-03-02T09:15:00Z."),
    "greater_than_equal": N_("Too small: at least {ge}."),
    "less_than_equal": N_("Too large: at most {le}."),
    "too_long": N_("Too many: at most {max_length}."),
    "too_short": N_("Too few: at least {min_length}."),
    "not_a_link": N_("This is no address of a page: it begins with https:// or http:// and has no spaces."),
    "bad_cursor": N_("This is not a cursor from an earlier page; start from the first page."),
    "control_character": N_("It contains a character that can't be typed. Remove it."),
    "single_line": N_("Write this in a single line."),
    "email": N_("This is not an e-mail address, as in ane@example.coop."),
    "value_error": N_("This value can't be used."),
}


class InvalidError(Problem):
    """Bad input, field by field. Each item: (field, code, data)."""

    status = 422
    code = "invalid"
    detail = N_("Some fields need attention: {names}.")

    def __init__(self, problems: Sequence[tuple[str, str, Mapping[str, Any]]]) -> None:
        super().__init__(names=", ".join(dict.fromkeys(field for field, _, _ in problems)))
        self.problems = problems

    def fields(self, language: str) -> list[dict[str, str]]:
        out = []
        for field, code, data in self.problems:
            empty = code == "string_too_short" and data.get("min_length") == "1"
            template = FIELD_MESSAGES.get("missing" if empty else code)
            words = (
                str(data.get("message", code))  # a library's words: never a template
                if template is None
                else _fill(translate(template, language), data)
            )
            out.append({"field": field, "code": code, "message": words})
        return out


class InvalidFieldError(InvalidError):
    """One field is wrong. Its code has words in FIELD_MESSAGES (packages add theirs with `field_messages`)."""

    def __init__(self, field: str, code: str, **data: Any) -> None:
        super().__init__([(field, code, data)])


def field_messages(**messages: str) -> None:
    """Declare the words of field codes of a package."""
    FIELD_MESSAGES.update(messages)


def _fill(words: str, data: Mapping[str, Any]) -> str:
    try:
        return words.format_map({key: value for key, value in data.items() if key != "message"})
    except (KeyError, IndexError):
        return words


class _ProblemResponse(JSONResponse):
    """A problem may name what a client sent, such as a key with half a surrogate pair: that is written as "?"."""

    def render(self, content: Any) -> bytes:
        return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def problem_response(problem: Problem, language: str) -> Response:
    """Write a problem as an answer, in the reader's language."""
    body: dict[str, Any] = {
        "type": f"/problems/{problem.code}",
        "title": HTTPStatus(problem.status).phrase,
        "status": problem.status,
        "code": problem.code,
        "detail": problem.sentence(language),
        **problem.data,
    }
    fields = problem.fields(language)
    if fields is not None:
        body.pop("names", None)
        body["fields"] = fields
    return _ProblemResponse(
        body, status_code=problem.status, headers=problem.headers, media_type="application/problem+json"
    )


def _validation_problem(error: RequestValidationError) -> InvalidError:
    problems: list[tuple[str, str, Mapping[str, Any]]] = []
    for item in error.errors():
        location = [str(part) for part in item["loc"]]
        if location and location[0] in {"body", "query", "path", "header", "cookie"} and len(location) > 1:
            location = location[1:]
        data = {key: str(value) for key, value in item.get("ctx", {}).items()}
        code = item["type"]
        if code == "value_error" and "reason" in data:
            code = "email"  # pydantic says so of nothing else
        if code in {"too_long", "too_short"} and isinstance(item.get("input"), str):
            code = f"string_{code}"  # a length checked after a validator: pydantic counts "items"
        problems.append((".".join(location), code, {**data, "message": item["msg"]}))
    return InvalidError(problems[:50])


def install(app: FastAPI) -> None:
    """Answer every error of the application as problem+json."""

    @app.exception_handler(Problem)
    async def on_problem(request: Request, error: Exception) -> Response:
        assert isinstance(error, Problem)  # noqa: S101 (registered for Problem)
        return problem_response(error, request_language(request))

    @app.exception_handler(RequestValidationError)
    async def on_invalid(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)  # noqa: S101 (registered for it)
        found = _validation_problem(error)
        if any(item["loc"][0] == "path" for item in error.errors() if item["loc"]):
            return problem_response(NotFoundError(), request_language(request))
        return problem_response(found, request_language(request))

    @app.exception_handler(HTTPException)
    async def on_http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)  # noqa: S101 (registered for it)
        if error.status_code == 404:
            return problem_response(NotFoundError(), request_language(request))
        plain = type(
            "HttpProblem", (Problem,), {"status": error.status_code, "code": _code(error.status_code)}
        )
        problem = plain()
        problem.headers.update(error.headers or {})
        return problem_response(problem, request_language(request))

    @app.exception_handler(Exception)
    async def on_crash(request: Request, error: Exception) -> Response:
        log.error("unhandled", path=request.url.path, exc_info=error)
        return problem_response(ServerError(), request_language(request))


class ServerError(Problem):
    """Our fault. The log has the details under the request id."""

    status = 500
    code = "server_error"
    detail = N_("Something broke on our side and nothing was changed. Try again in a moment.")


def _code(status: int) -> str:
    return HTTPStatus(status).phrase.lower().replace(" ", "_").replace("-", "_")


def responses(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """OpenAPI entries for the problems a route may answer."""
    return {
        status: {
            "model": ProblemOut,
            "description": HTTPStatus(status).phrase,
            "content": {"application/problem+json": {}},
        }
        for status in statuses
    }
