"""API tokens: made with a secret that is shown once, and deleted."""

import secrets
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import TOKEN_PREFIX, secret_hash
from app.accounts.errors import TokenAlreadyMadeError, TooManyTokensError
from app.accounts.models import ApiToken, Person
from app.accounts.queries import TOKEN_COLUMNS
from app.accounts.schemas import NewToken, Scope
from app.core import once
from app.core.clock import now
from app.core.errors import InvalidFieldError, NotFoundError

MOST_TOKENS = 50
LONGEST = timedelta(days=366)
SCOPES: tuple[Scope, ...] = ("read", "write", "vote", "manage")


async def make_token(
    session: AsyncSession,
    person_id: UUID,
    *,
    name: str,
    scopes: list[Scope],
    expires_at: datetime,
    key: str | None,
) -> NewToken:
    """Make a token. Locks the person's row, so that the number of tokens holds.

    Raises:
        InvalidFieldError: an end in the past or more than a year away.
        TooManyTokensError: 50 exist.
        TokenAlreadyMadeError: the idempotency key made one before.
    """
    if expires_at <= now():
        raise InvalidFieldError("expires_at", "past")
    if expires_at > now() + LONGEST:
        raise InvalidFieldError("expires_at", "too_late")
    token_id, is_fresh = await once.claim(session, person_id, key, "token")
    if not is_fresh:
        raise TokenAlreadyMadeError
    await session.execute(select(Person.id).where(Person.id == person_id).with_for_update(key_share=True))
    count = await session.scalar(
        select(func.count()).select_from(ApiToken).where(ApiToken.person_id == person_id)
    )
    if (count or 0) >= MOST_TOKENS:
        raise TooManyTokensError(most=MOST_TOKENS)
    secret = TOKEN_PREFIX + secrets.token_urlsafe(32)
    row = (
        await session.execute(
            insert(ApiToken)
            .values(
                id=token_id,
                person_id=person_id,
                name=name,
                secret_hash=secret_hash(secret),
                scopes=[scope for scope in SCOPES if scope in scopes],
                created_at=now(),
                expires_at=expires_at,
            )
            .returning(*TOKEN_COLUMNS)
        )
    ).one()
    return NewToken(**row._mapping, secret=secret)


async def delete_token(session: AsyncSession, person_id: UUID, token_id: UUID) -> None:
    """Delete one of the person's tokens, at once. Raises NotFoundError when it isn't theirs or is gone."""
    gone = await session.scalar(
        delete(ApiToken)
        .where(ApiToken.id == token_id, ApiToken.person_id == person_id)
        .returning(ApiToken.id)
    )
    if gone is None:
        raise NotFoundError
