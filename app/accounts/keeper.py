"""Notes that a session or token was used, and gives a session a new secret once a day.

Both happen when the answer is about to leave: the request's own transaction is over by then, so a row of a session
is never locked while something else is. Nothing is written unless it is due.
"""

import secrets
from collections.abc import Awaitable, Callable

import structlog
from sqlalchemy import update
from sqlalchemy.exc import SQLAlchemyError
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.accounts.cookies import set_session_cookie
from app.accounts.current import USE_KEY, Use, cookie_name, secret_hash
from app.accounts.models import ApiToken, SignInSession
from app.accounts.policies import note_due, rotation_due, session_end
from app.core.clock import now
from app.core.db import new_session

log = structlog.get_logger()


class SessionKeeper:
    """ASGI middleware around the application."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on; see to its session when the answer starts."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        uses: list[Use] = []
        scope[USE_KEY] = uses
        await self.app(scope, receive, _sender(uses, send))


def _sender(uses: list[Use], send: Send) -> Callable[[Message], Awaitable[None]]:
    async def send_and_keep(message: Message) -> None:
        if message["type"] == "http.response.start" and uses:
            secret = await keep(uses[0])
            if secret is not None and not _sets_session(message):
                cookie = Response()
                set_session_cookie(cookie, secret)
                message["headers"] = [
                    *message["headers"],
                    *(pair for pair in cookie.raw_headers if pair[0] == b"set-cookie"),
                ]
        await send(message)

    return send_and_keep


def _sets_session(message: Message) -> bool:
    """Whether the answer itself signs in or out."""
    start = f"{cookie_name()}=".encode()
    return any(
        name.lower() == b"set-cookie" and value.startswith(start) for name, value in message["headers"]
    )


async def keep(use: Use) -> str | None:
    """Write what is due about this use. Returns the session's new secret when it got one.

    The request was answered for already, so a database that fails now is logged and must not undo the answer.
    """
    try:
        if use.token_id is not None:
            await _note_token(use)
            return None
        return await _keep_session(use)
    except (SQLAlchemyError, OSError) as error:
        log.warning("session_not_kept", reason=type(error).__name__)
        return None


async def _note_token(use: Use) -> None:
    moment = now()
    if note_due(use.noted_at, moment):
        async with new_session() as session:
            await session.execute(
                update(ApiToken).where(ApiToken.id == use.token_id).values(last_used_at=moment)
            )


async def _keep_session(use: Use) -> str | None:
    moment = now()
    if use.created_at is None or use.rotated_at is None:
        return None
    end = session_end(use.created_at, moment)
    if use.is_current and rotation_due(use.rotated_at, moment):
        secret = secrets.token_urlsafe(32)
        async with new_session() as session:
            rotated = await session.scalar(
                update(SignInSession)
                .where(SignInSession.id == use.session_id, SignInSession.secret_hash == use.secret_hash)
                .values(
                    secret_hash=secret_hash(secret),
                    former_secret_hash=use.secret_hash,
                    rotated_at=moment,
                    last_seen_at=moment,
                    expires_at=end,
                )
                .returning(SignInSession.id)
            )
        return None if rotated is None else secret  # None: a request beside this one was first
    if note_due(use.noted_at, moment):
        async with new_session() as session:
            await session.execute(
                update(SignInSession)
                .where(SignInSession.id == use.session_id)
                .values(last_seen_at=moment, expires_at=end)
            )
    return None
