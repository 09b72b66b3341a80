"""Signed-in browsers: begun, ended. Only a hash of the cookie's secret is kept."""

import secrets
from dataclasses import dataclass
from uuid import UUID

from fastapi import Request
from sqlalchemy import delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.cookies import sign_up_cookie_name
from app.accounts.current import cookie_name, secret_hash
from app.accounts.models import SignInSession
from app.accounts.policies import session_end
from app.core.clock import now
from app.core.errors import NotFoundError

MOST_SESSIONS = 50


@dataclass(frozen=True)
class Browser:
    """Where a request comes from, and the secrets its browser holds."""

    address: str
    user_agent: str
    session_secret: str | None
    sign_up_mark: str | None


def browser_of(request: Request) -> Browser:
    """The browser of a request."""
    address = request.client.host if request.client else "unknown"
    agent = "".join(c for c in request.headers.get("user-agent", "") if c.isprintable())
    return Browser(
        address=address[:64],
        user_agent=agent[:300],
        session_secret=request.cookies.get(cookie_name()),
        sign_up_mark=request.cookies.get(sign_up_cookie_name()),
    )


async def begin_session(session: AsyncSession, person_id: UUID, browser: Browser) -> str:
    """Sign the browser in with a fresh secret, which is returned; the session it had before ends.

    A person has at most 50 sessions; the longest unused end first.
    """
    await end_session(session, browser)
    surplus = (
        select(SignInSession.id)
        .where(SignInSession.person_id == person_id)
        .order_by(SignInSession.last_seen_at.desc(), SignInSession.id.desc())
        .offset(MOST_SESSIONS - 1)
    )
    await session.execute(delete(SignInSession).where(SignInSession.id.in_(surplus)))
    moment = now()
    secret = secrets.token_urlsafe(32)
    session.add(
        SignInSession(
            person_id=person_id,
            secret_hash=secret_hash(secret),
            rotated_at=moment,
            created_at=moment,
            last_seen_at=moment,
            expires_at=session_end(moment, moment),
            user_agent=browser.user_agent,
            address=browser.address,
        )
    )
    await session.flush()
    return secret


async def end_session(session: AsyncSession, browser: Browser) -> None:
    """Sign this browser out; nothing happens when it isn't signed in."""
    if browser.session_secret:
        hashed = secret_hash(browser.session_secret)
        await session.execute(
            delete(SignInSession).where(
                or_(SignInSession.secret_hash == hashed, SignInSession.former_secret_hash == hashed)
            )
        )


async def end_sessions(session: AsyncSession, person_id: UUID, *, keep: UUID | None = None) -> None:
    """Sign out all the person's browsers, but for the one to keep."""
    statement = delete(SignInSession).where(SignInSession.person_id == person_id)
    await session.execute(statement if keep is None else statement.where(SignInSession.id != keep))


async def end_one_session(session: AsyncSession, person_id: UUID, session_id: UUID) -> None:
    """Sign out one of the person's browsers. Raises NotFoundError when it isn't theirs or is out already."""
    ended = await session.scalar(
        delete(SignInSession)
        .where(SignInSession.id == session_id, SignInSession.person_id == person_id)
        .returning(SignInSession.id)
    )
    if ended is None:
        raise NotFoundError
