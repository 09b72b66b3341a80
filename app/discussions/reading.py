"""How far each member has read."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.cooperatives.access import Viewer
from app.core.clock import now
from app.discussions.events import ReadMoved
from app.discussions.models import ReadPosition, Thread
from app.discussions.queries import access_thread
from app.discussions.schemas import ReadPositionOut
from app.events import log


async def mark_read(
    session: AsyncSession, person: CurrentPerson, thread_id: UUID, number: int
) -> ReadPositionOut:
    """Note that a member has read up to a comment. Positions never go back, nor beyond the last comment.

    Raises:
        NotFoundError
    """
    viewer, thread = await access_thread(session, person, thread_id)
    return await move_position(session, viewer, thread, min(number, thread.last_comment_number))


async def read_own_comment(session: AsyncSession, viewer: Viewer, thread: Thread, number: int) -> None:
    """Who wrote the comment with this number has read it, if everything before it was read."""
    before = await session.scalar(
        select(ReadPosition.number).where(
            ReadPosition.thread_id == thread.id, ReadPosition.membership_id == viewer.membership_id
        )
    )
    if (before or 0) == number - 1:
        await move_position(session, viewer, thread, number)


async def move_position(
    session: AsyncSession, viewer: Viewer, thread: Thread, number: int
) -> ReadPositionOut:
    """Move the viewer's position forward to a number, and tell the viewer's other devices; never back."""
    moved = insert(ReadPosition).values(
        membership_id=viewer.membership_id, thread_id=thread.id, number=number, read_at=now()
    )
    row = (
        await session.execute(
            moved.on_conflict_do_update(
                index_elements=["membership_id", "thread_id"],
                set_={"number": moved.excluded.number, "read_at": moved.excluded.read_at},
                where=ReadPosition.number < moved.excluded.number,
            ).returning(ReadPosition.number, ReadPosition.read_at)
        )
    ).one_or_none()
    if row is None:
        row = (
            await session.execute(
                select(ReadPosition.number, ReadPosition.read_at).where(
                    ReadPosition.thread_id == thread.id, ReadPosition.membership_id == viewer.membership_id
                )
            )
        ).one()
        return ReadPositionOut(id=thread.id, number=row.number, read_at=row.read_at)
    position = ReadPositionOut(id=thread.id, number=row.number, read_at=row.read_at)
    log.emit(
        session,
        thread.cooperative_id,
        ReadMoved(read_positions=[position]),
        actor_id=viewer.membership_id,
        audience=log.member(viewer.membership_id),
    )
    return position
