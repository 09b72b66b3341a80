"""Who is asking: resolved from the session cookie or an API token, in one query."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request
from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.requests import HTTPConnection

from app.accounts.models import ApiToken, Person, SignInSession
from app.accounts.policies import FORMER_SECRET
from app.core.clock import now
from app.core.db import Session, new_session
from app.core.errors import ForbiddenError, UnauthenticatedError
from app.core.i18n import N_
from app.core.settings import settings

TOKEN_PREFIX = "batzar_"  # noqa: S105 (not a secret: how ours begin)
USE_KEY = "batzar.use"


@dataclass(frozen=True)
class Use:
    """Which session or token a request came with, for `keeper` to note and to rotate."""

    session_id: UUID | None = None
    token_id: UUID | None = None
    secret_hash: bytes = b""
    is_current: bool = True
    rotated_at: datetime | None = None
    created_at: datetime | None = None
    noted_at: datetime | None = None


@dataclass(frozen=True)
class CurrentPerson:
    """The person behind a request. `scopes` is None for a signed-in browser, which may do everything."""

    id: UUID
    name: str
    email: str
    language: str
    time_zone: str
    session_id: UUID | None = None
    scopes: frozenset[str] | None = None
    use: Use | None = None


class MissingScopeError(ForbiddenError):
    """The token was not given this right."""

    code = "missing_scope"
    detail = N_("This token lacks the scope “{scope}”. Make a token that has it, in your profile.")


class BrowserOnlyError(ForbiddenError):
    """Sessions, tokens and passwords are managed in the browser only."""

    code = "browser_only"
    detail = N_("A token can't do this. Sign in with a browser.")


def cookie_name() -> str:
    """The session cookie's name; browsers bind __Host- cookies to this very host over https."""
    return "__Host-batzar_session" if settings().secure else "batzar_session"


def secret_hash(secret: str) -> bytes:
    """What is stored of a random secret. The secrets have 256 bits, so a plain hash is enough."""
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).digest()


async def find_person(session: AsyncSession, request: HTTPConnection) -> CurrentPerson | None:
    """The person of a request or websocket, or None when nobody is signed in or the secret is over."""
    header = request.headers.get("authorization", "")
    if header[:7].lower() == "bearer ":
        return await person_of_token(session, header[7:].strip())
    secret = request.cookies.get(cookie_name())
    return await person_of_cookie(session, secret) if secret else None


async def person_of_cookie(session: AsyncSession, secret: str) -> CurrentPerson | None:
    """The person whose browser holds this secret. The one before the last rotation still counts for a
    minute, because a browser may have requests in flight with it; later it is refused."""
    hashed = secret_hash(secret)
    moment = now()
    row = (
        await session.execute(
            select(
                Person.id,
                Person.name,
                Person.email,
                Person.language,
                Person.time_zone,
                SignInSession.id.label("session_id"),
                SignInSession.secret_hash,
                SignInSession.rotated_at,
                SignInSession.created_at,
                SignInSession.last_seen_at,
            )
            .join(Person, Person.id == SignInSession.person_id)
            .where(
                or_(
                    SignInSession.secret_hash == hashed,
                    and_(
                        SignInSession.former_secret_hash == hashed,
                        SignInSession.rotated_at > moment - FORMER_SECRET,
                    ),
                ),
                SignInSession.expires_at > moment,
            )
        )
    ).one_or_none()
    if row is None:
        return None
    return CurrentPerson(
        row.id,
        row.name,
        row.email,
        row.language,
        row.time_zone,
        session_id=row.session_id,
        use=Use(
            session_id=row.session_id,
            secret_hash=hashed,
            is_current=row.secret_hash == hashed,
            rotated_at=row.rotated_at,
            created_at=row.created_at,
            noted_at=row.last_seen_at,
        ),
    )


async def person_of_token(session: AsyncSession, secret: str) -> CurrentPerson | None:
    """The person who made this API token, with the token's scopes."""
    if not secret.startswith(TOKEN_PREFIX):
        return None
    row = (
        await session.execute(
            select(
                Person.id,
                Person.name,
                Person.email,
                Person.language,
                Person.time_zone,
                ApiToken.id.label("token_id"),
                ApiToken.scopes,
                ApiToken.last_used_at,
            )
            .join(Person, Person.id == ApiToken.person_id)
            .where(ApiToken.secret_hash == secret_hash(secret), ApiToken.expires_at > now())
        )
    ).one_or_none()
    if row is None:
        return None
    return CurrentPerson(
        row.id,
        row.name,
        row.email,
        row.language,
        row.time_zone,
        scopes=frozenset(row.scopes),
        use=Use(token_id=row.token_id, noted_at=row.last_used_at),
    )


class SignedIn:
    """Dependency: the signed-in person, who holds a scope when it is a token that asks."""

    def __init__(self, scope: str | None) -> None:
        self.scope = scope

    async def __call__(self, request: Request, session: Session) -> CurrentPerson:
        return await self.resolve(request, session)

    async def resolve(self, request: Request, session: AsyncSession) -> CurrentPerson:
        """The person, or the refusal: UnauthenticatedError, BrowserOnlyError, MissingScopeError."""
        person = await find_person(session, request)
        if person is None:
            raise UnauthenticatedError
        if person.scopes is not None:
            if self.scope is None:
                raise BrowserOnlyError
            needed = "read" if request.method in {"GET", "HEAD"} and self.scope == "write" else self.scope
            if needed not in person.scopes:
                raise MissingScopeError(scope=needed)
        uses: list[Use] | None = request.scope.get(USE_KEY)
        if uses is not None and person.use is not None:
            uses.append(person.use)
        return person


class BrieflySignedIn(SignedIn):
    """As SignedIn, in a session of its own that is over when the route begins: for routes that hash passwords
    or receive files, so that no connection waits for them, and for those that count against a limit."""

    async def __call__(self, request: Request) -> CurrentPerson:  # type: ignore[override]  # another dependency
        async with new_session() as session:
            return await self.resolve(request, session)


Actor = Annotated[CurrentPerson, Depends(SignedIn("write"))]
"""Anyone signed in; a token needs `read` for GET and `write` otherwise."""
Voter = Annotated[CurrentPerson, Depends(SignedIn("vote"))]
"""Anyone signed in; a token needs `vote`."""
Manager = Annotated[CurrentPerson, Depends(SignedIn("manage"))]
"""Anyone signed in; a token needs `manage`."""
BrowserPerson = Annotated[CurrentPerson, Depends(SignedIn(None))]
"""Signed in by a browser; no token."""
BriefActor = Annotated[CurrentPerson, Depends(BrieflySignedIn("write"))]
"""As Actor, without holding the request's session."""
BriefBrowserPerson = Annotated[CurrentPerson, Depends(BrieflySignedIn(None))]
"""As BrowserPerson, without holding the request's session."""
