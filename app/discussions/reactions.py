"""Writes of reactions. The counts beside a text are recounted under its thread's lock, so they are exact."""

from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.cooperatives.access import Viewer, circle_audience
from app.discussions.events import ReactionsChanged
from app.discussions.models import Comment, Reaction, Thread
from app.discussions.queries import (
    access_comment,
    access_thread,
    comment_out,
    require_open,
    require_writer,
    thread_out,
)
from app.events.log import emit


async def react_to_thread(
    session: AsyncSession, person: CurrentPerson, thread_id: UUID, emoji: str, *, on: bool
) -> Thread:
    """Set or take back one's reaction to a thread's opening text; what is so already changes nothing.

    Raises:
        NotFoundError, SuspendedError, CircleMembersOnlyError, ThreadDeletedError, ThreadLockedError
    """
    viewer, thread = await access_thread(session, person, thread_id, lock=True)
    await _react(session, viewer, thread, None, emoji, on=on)
    return thread


async def react_to_comment(
    session: AsyncSession, person: CurrentPerson, comment_id: UUID, emoji: str, *, on: bool
) -> Comment:
    """Set or take back one's reaction to a comment; what is so already changes nothing.

    Raises:
        as `react_to_thread`, and CommentDeletedError
    """
    viewer, thread, comment = await access_comment(session, person, comment_id, lock=True)
    await _react(session, viewer, thread, comment, emoji, on=on)
    return comment


async def _react(
    session: AsyncSession, viewer: Viewer, thread: Thread, comment: Comment | None, emoji: str, *, on: bool
) -> None:
    await require_writer(session, viewer, thread.circle_id)
    require_open(thread, comment)
    subject: ColumnElement[bool]
    if comment is None:
        subject, target = Reaction.thread_id == thread.id, {"thread_id": thread.id}
    else:
        subject, target = Reaction.comment_id == comment.id, {"comment_id": comment.id}
    if on:
        statement = insert(Reaction).values(membership_id=viewer.membership_id, emoji=emoji, **target)
        changed = await session.scalar(statement.on_conflict_do_nothing().returning(Reaction.id))
    else:
        changed = await session.scalar(
            delete(Reaction)
            .where(subject, Reaction.membership_id == viewer.membership_id, Reaction.emoji == emoji)
            .returning(Reaction.id)
        )
    if changed is None:
        return
    counts = await session.execute(
        select(Reaction.emoji, func.count().label("reacted"))
        .where(subject)
        .group_by(Reaction.emoji)
        .order_by(Reaction.emoji)
    )
    (comment or thread).reactions = {row.emoji: row.reacted for row in counts}
    await session.flush()
    change = ReactionsChanged(
        threads=[] if comment else [thread_out(thread)], comments=[comment_out(comment)] if comment else []
    )
    audience = await circle_audience(session, thread.circle_id)
    emit(session, thread.cooperative_id, change, actor_id=viewer.membership_id, audience=audience)
