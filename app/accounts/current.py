"""Who is asking: resolved from the session cookie or an API token, in one query."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Request
from sqlalchemy import DateTime, LargeBinary, Row, and_, any_, bindparam, or_, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession
from starlette.requests import HTTPConnection

from app.accounts.models import ApiToken, Person, SignInSession
from app.accounts.policies import FORMER_SECRET
from app.core import db
from app.core.clock import now
from app.core.db import Session, new_session
from app.core.errors import ForbiddenError, UnauthenticatedError
from app.core.i18n import N_
from app.core.settings import settings
from app.core.together import Together

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
    secret = cookie_secret(request)
    return await person_of_cookie(session, secret) if secret is not None else None


def cookie_secret(request: HTTPConnection) -> str | None:
    """The secret that a browser sent; None when there is none, or when a token asks."""
    if request.headers.get("authorization", "")[:7].lower() == "bearer ":
        return None
    return request.cookies.get(cookie_name()) or None


async def person_of_cookie(session: AsyncSession, secret: str) -> CurrentPerson | None:
    """The person whose browser holds this secret. The one before the last rotation still counts for a
    minute, because a browser may have requests in flight with it; later it is refused."""
    (found,) = await _people_of_secrets(await session.connection(), [secret_hash(secret)])
    return found


SIGNED_IN = (
    select(
        Person.id,
        Person.name,
        Person.email,
        Person.language,
        Person.time_zone,
        SignInSession.id.label("session_id"),
        SignInSession.secret_hash,
        SignInSession.former_secret_hash,
        SignInSession.rotated_at,
        SignInSession.created_at,
        SignInSession.last_seen_at,
    )
    .join(Person, Person.id == SignInSession.person_id)
    .where(
        or_(
            SignInSession.secret_hash == any_(bindparam("hashes", type_=ARRAY(LargeBinary))),
            and_(
                SignInSession.former_secret_hash == any_(bindparam("hashes", type_=ARRAY(LargeBinary))),
                SignInSession.rotated_at > bindparam("former_until", type_=DateTime(timezone=True)),
            ),
        ),
        SignInSession.expires_at > bindparam("moment", type_=DateTime(timezone=True)),
    )
)


async def _people_of_secrets(
    connection: AsyncConnection, hashes: Sequence[bytes]
) -> list[CurrentPerson | None]:
    """The persons whose browsers hold these secrets, in their order."""
    moment = now()
    rows = await connection.execute(
        SIGNED_IN, {"hashes": list(hashes), "moment": moment, "former_until": moment - FORMER_SECRET}
    )
    found: dict[bytes, CurrentPerson] = {}
    for row in rows:
        if row.former_secret_hash is not None and row.rotated_at > moment - FORMER_SECRET:
            found[row.former_secret_hash] = _person_of_row(row, row.former_secret_hash)
        found[row.secret_hash] = _person_of_row(row, row.secret_hash)
    return [found.get(one) for one in hashes]


def _person_of_row(row: Row[*tuple[Any, ...]], hashed: bytes) -> CurrentPerson:
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


async def people_of_secrets(_: None, hashes: list[bytes]) -> list[CurrentPerson | None]:
    """The persons whose browsers hold these secrets, by hash, in one statement without a session."""
    async with db.engine().connect() as connection:
        await connection.execution_options(isolation_level="AUTOCOMMIT")  # one statement, one round trip
        return await _people_of_secrets(connection, hashes)


_together: Together[None, bytes, CurrentPerson | None] = Together(people_of_secrets)


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
        return self.admit(request, await find_person(session, request))

    def admit(self, request: Request, person: CurrentPerson | None) -> CurrentPerson:
        """The person, or the refusal: UnauthenticatedError, BrowserOnlyError, MissingScopeError."""
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


class PerhapsSignedIn(SignedIn):
    """As SignedIn, and None for a browser that nobody is signed in with."""

    async def __call__(self, request: Request, session: Session) -> CurrentPerson | None:  # type: ignore[override]  # another answer
        person = await find_person(session, request)
        return None if person is None else self.admit(request, person)


class BrieflySignedIn(SignedIn):
    """As SignedIn, with no session kept for the route: for routes that hash passwords or receive files, so that
    no connection waits for them, for those that count against a limit, and for ballots. Browsers that ask at the
    same moment are looked up together."""

    async def __call__(self, request: Request) -> CurrentPerson:  # type: ignore[override]  # another dependency
        secret = cookie_secret(request)
        if secret is not None:
            hashed = secret_hash(secret)
            return self.admit(request, await _together.ask(None, hashed, hashed))
        async with new_session() as session:
            return self.admit(request, await find_person(session, request))


Actor = Annotated[CurrentPerson, Depends(SignedIn("write"))]
"""Anyone signed in; a token needs `read` for GET and `write` otherwise."""
Visitor = Annotated[CurrentPerson | None, Depends(PerhapsSignedIn("write"))]
"""Anyone, also who is not signed in."""
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
BriefVoter = Annotated[CurrentPerson, Depends(BrieflySignedIn("vote"))]
"""As Voter, without holding the request's session."""
