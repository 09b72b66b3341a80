"""Every SELECT of accounts that a route shows, always taking the person."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import ApiToken, Person, SignInSession
from app.accounts.people import initials
from app.accounts.schemas import Me, SignedInBrowser, Token
from app.core.clock import now


def picture_url(key: str | None) -> str | None:
    """Where a picture is fetched; its address never changes and shows nothing of whose it is."""
    return None if key is None else f"/api/v1/pictures/{key}"


async def read_me(session: AsyncSession, person_id: UUID) -> Me:
    """The person as they see themselves."""
    row = (
        await session.execute(
            select(
                Person.id,
                Person.email,
                Person.name,
                Person.language,
                Person.time_zone,
                Person.picture_key,
                Person.password_hash.is_not(None).label("has_password"),
                Person.created_at,
            ).where(Person.id == person_id)
        )
    ).one()
    return Me(
        id=row.id,
        email=row.email,
        name=row.name,
        initials=initials(row.name),
        language=row.language,
        time_zone=row.time_zone,
        picture_url=picture_url(row.picture_key),
        has_password=row.has_password,
        created_at=row.created_at,
    )


async def read_sessions(
    session: AsyncSession, person_id: UUID, current_id: UUID | None
) -> list[SignedInBrowser]:
    """The person's signed-in browsers, the latest used first; they are bounded in number."""
    rows = await session.execute(
        select(
            SignInSession.id,
            SignInSession.user_agent,
            SignInSession.address,
            SignInSession.created_at,
            SignInSession.last_seen_at,
            SignInSession.expires_at,
        )
        .where(SignInSession.person_id == person_id, SignInSession.expires_at > now())
        .order_by(SignInSession.last_seen_at.desc(), SignInSession.id.desc())
    )
    return [SignedInBrowser(**row._mapping, current=row.id == current_id) for row in rows]


TOKEN_COLUMNS = (
    ApiToken.id,
    ApiToken.name,
    ApiToken.scopes,
    ApiToken.created_at,
    ApiToken.expires_at,
    ApiToken.last_used_at,
)


async def read_tokens(session: AsyncSession, person_id: UUID) -> list[Token]:
    """The person's tokens, those that are over too, the newest first; they are bounded in number."""
    rows = await session.execute(
        select(*TOKEN_COLUMNS).where(ApiToken.person_id == person_id).order_by(ApiToken.id.desc())
    )
    return [Token(**row._mapping) for row in rows]
