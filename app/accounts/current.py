"""Who is asking: resolved from the session cookie or an API token, in one query."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request
from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import ApiToken, Person, SignInSession
from app.core.clock import now
from app.core.db import Session
from app.core.errors import ForbiddenError, UnauthenticatedError
from app.core.i18n import N_
from app.core.settings import settings

TOKEN_PREFIX = "batzar_"  # noqa: S105 (not a secret: how ours begin)


@dataclass(frozen=True)
class CurrentPerson:
    """The person behind a request. `scopes` is None for a signed-in browser, which may do everything."""

    id: UUID
    name: str
    email: str
    language: str
    time_zone: str
    session_id: UUID | None = None
    rotated_at: datetime | None = None
    scopes: frozenset[str] | None = None


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
    return hashlib.sha256(secret.encode()).digest()


async def find_person(session: AsyncSession, request: Request) -> CurrentPerson | None:
    """The person of a request, or None when nobody is signed in or the secret is over."""
    header = request.headers.get("authorization", "")
    if header[:7].lower() == "bearer ":
        return await person_of_token(session, header[7:].strip())
    secret = request.cookies.get(cookie_name())
    return await person_of_cookie(session, secret) if secret else None


async def person_of_cookie(session: AsyncSession, secret: str) -> CurrentPerson | None:
    """The person whose browser holds this secret. The one before the last rotation still counts for a
    minute, because a browser may have requests in flight with it."""
    hashed = secret_hash(secret)
    row = (
        await session.execute(
            select(
                Person.id,
                Person.name,
                Person.email,
                Person.language,
                Person.time_zone,
                SignInSession.id.label("session_id"),
                SignInSession.rotated_at,
            )
            .join(Person, Person.id == SignInSession.person_id)
            .where(
                or_(SignInSession.secret_hash == hashed, SignInSession.former_secret_hash == hashed),
                SignInSession.expires_at > now(),
            )
        )
    ).one_or_none()
    return None if row is None else CurrentPerson(**row._mapping)


async def person_of_token(session: AsyncSession, secret: str) -> CurrentPerson | None:
    """The person who made this API token, with the token's scopes."""
    if not secret.startswith(TOKEN_PREFIX):
        return None
    row = (
        await session.execute(
            select(Person.id, Person.name, Person.email, Person.language, Person.time_zone, ApiToken.scopes)
            .join(Person, Person.id == ApiToken.person_id)
            .where(ApiToken.secret_hash == secret_hash(secret), ApiToken.expires_at > now())
        )
    ).one_or_none()
    if row is None:
        return None
    return CurrentPerson(**{**row._mapping, "scopes": frozenset(row.scopes)})


class SignedIn:
    """Dependency: the signed-in person, who holds a scope when it is a token that asks."""

    def __init__(self, scope: str | None) -> None:
        self.scope = scope

    async def __call__(self, request: Request, session: Session) -> CurrentPerson:
        person = await find_person(session, request)
        if person is None:
            raise UnauthenticatedError
        if person.scopes is not None:
            if self.scope is None:
                raise BrowserOnlyError
            needed = "read" if request.method in {"GET", "HEAD"} and self.scope == "write" else self.scope
            if needed not in person.scopes:
                raise MissingScopeError(scope=needed)
        return person


Actor = Annotated[CurrentPerson, Depends(SignedIn("write"))]
"""Anyone signed in; a token needs `read` for GET and `write` otherwise."""
Voter = Annotated[CurrentPerson, Depends(SignedIn("vote"))]
"""Anyone signed in; a token needs `vote`."""
Manager = Annotated[CurrentPerson, Depends(SignedIn("manage"))]
"""Anyone signed in; a token needs `manage`."""
BrowserPerson = Annotated[CurrentPerson, Depends(SignedIn(None))]
"""Signed in by a browser; no token."""
