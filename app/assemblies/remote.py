"""Whether members may take part from elsewhere."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.law import law_for
from app.core.errors import InvalidFieldError


async def check_remote(session: AsyncSession, cooperative_id: UUID) -> None:
    """Refuse a meeting that members may attend from elsewhere where the bylaws don't let them, with the article.

    Raises:
        InvalidFieldError
    """
    allowed = (await law_for(session, cooperative_id, "ordinary")).bylaws.remote.allowed
    if allowed.value == "no":
        raise InvalidFieldError("remote", "remote_banned", source=allowed.source or "")
