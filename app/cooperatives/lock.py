"""The lock that orders everything that changes a cooperative's register, circles and ways in."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer, access_by_id
from app.cooperatives.errors import SuspendedError
from app.cooperatives.models import Cooperative


async def lock_cooperative(session: AsyncSession, cooperative_id: UUID) -> Cooperative:
    """Take the cooperative's row FOR NO KEY UPDATE: first of all locks in a transaction. Threads, polls and
    ballots, which only refer to the cooperative, don't wait for it."""
    return (
        await session.execute(
            select(Cooperative)
            .where(Cooperative.id == cooperative_id)
            .with_for_update(key_share=True)
            .execution_options(populate_existing=True)
        )
    ).scalar_one()


async def lock_as(session: AsyncSession, viewer: Viewer) -> tuple[Cooperative, Viewer]:
    """Lock the viewer's cooperative, and the viewer's standing as it is under the lock: the role may have
    changed since the request began.

    Raises:
        NotFoundError: the viewer is no member any more.
    """
    row = await lock_cooperative(session, viewer.cooperative_id)
    return row, await access_by_id(session, viewer.person_id, viewer.cooperative_id)


def require_active(viewer: Viewer) -> None:
    """Suspended members change nothing.

    Raises:
        SuspendedError
    """
    if viewer.status != "active":
        raise SuspendedError
