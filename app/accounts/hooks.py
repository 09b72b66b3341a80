"""What other packages do when something about a person changes, in the same transaction."""

from collections.abc import Awaitable, Callable
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

profile_changed: list[Callable[[AsyncSession, UUID], Awaitable[None]]] = []
"""Called with the person's id after their name or picture changed and was flushed."""


async def announce_profile(session: AsyncSession, person_id: UUID) -> None:
    """Call everyone who wants to know."""
    for hook in profile_changed:
        await hook(session, person_id)
