"""Every SELECT of discussions that a route shows, always taking the viewer."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.cooperatives.access import Viewer, access_by_id, in_circle, may_see_circle
from app.cooperatives.errors import SuspendedError
from app.core.clock import now
from app.core.errors import NotFoundError
from app.discussions import policies
from app.discussions.errors import (
    CircleMembersOnlyError,
    CommentDeletedError,
    ThreadDeletedError,
    ThreadLockedError,
)
from app.discussions.models import Comment, Thread
from app.discussions.schemas import CommentOut, ThreadOut


async def access_thread(
    session: AsyncSession, person: CurrentPerson, thread_id: UUID, *, lock: bool = False
) -> tuple[Viewer, Thread]:
    """The thread, and the person's standing in its cooperative. A deleted one is found too: its trace stays.

    Args:
        lock: take the thread's row until the end of the transaction; every write in a thread does, first of
            all locks.

    Raises:
        NotFoundError: no such thread, another cooperative's, or one of a closed circle of others.
    """
    viewer = await access_by_id(
        session, person.id, await session.scalar(select(Thread.cooperative_id).where(Thread.id == thread_id))
    )
    query = select(Thread).where(Thread.id == thread_id, may_see_circle(viewer, Thread.circle_id))
    if lock:
        query = query.with_for_update(key_share=True, of=Thread).execution_options(populate_existing=True)
    thread = await session.scalar(query)
    if thread is None:
        raise NotFoundError
    return viewer, thread


async def access_comment(
    session: AsyncSession, person: CurrentPerson, comment_id: UUID, *, lock: bool = False
) -> tuple[Viewer, Thread, Comment]:
    """The comment with its thread; `lock` as in `access_thread`, and the comment's row after the thread's.

    Raises:
        NotFoundError: as `access_thread`.
    """
    thread_id = await session.scalar(select(Comment.thread_id).where(Comment.id == comment_id))
    if thread_id is None:
        raise NotFoundError
    viewer, thread = await access_thread(session, person, thread_id, lock=lock)
    comment = await session.get(Comment, comment_id, with_for_update=lock, populate_existing=True)
    if comment is None:
        raise NotFoundError
    return viewer, thread, comment


async def reread(session: AsyncSession, viewer: Viewer, thread: Thread) -> Thread:
    """The thread as it stands now, to answer it after the event number was read.

    Raises:
        NotFoundError: it moved out of the viewer's sight meanwhile.
    """
    found = await session.scalar(
        select(Thread)
        .where(Thread.id == thread.id, may_see_circle(viewer, Thread.circle_id))
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise NotFoundError
    return found


async def require_writer(session: AsyncSession, viewer: Viewer, circle_id: UUID | None) -> None:
    """Refuse whoever may not write in this circle (None: in the cooperative at large).

    Raises:
        SuspendedError, CircleMembersOnlyError
    """
    if not policies.may_write(status=viewer.status):
        raise SuspendedError
    if circle_id is None or policies.may_moderate(role=viewer.role, status=viewer.status):
        return
    member = await in_circle(session, viewer, circle_id)
    if not policies.may_write_in_circle(role=viewer.role, status=viewer.status, in_circle=member):
        raise CircleMembersOnlyError


def require_open(thread: Thread, comment: Comment | None = None) -> None:
    """Refuse to add to or change what is deleted or locked.

    Raises:
        ThreadDeletedError, ThreadLockedError, CommentDeletedError
    """
    if thread.deleted_at is not None:
        raise ThreadDeletedError
    if comment is not None and comment.deleted_at is not None:
        raise CommentDeletedError
    if thread.locked:
        raise ThreadLockedError


async def bump_activity(session: AsyncSession, thread: Thread) -> None:
    """Note that something happened in a thread (a comment, a proposal, a poll), so that it rises in the list.

    The thread is locked (`access_thread(..., lock=True)`). Put `thread_out(thread)` in the event.
    """
    thread.last_activity_at = max(now(), thread.last_activity_at)
    await session.flush()


def thread_out(thread: Thread) -> ThreadOut:
    """The thread as it goes over the wire; a deleted one without its words."""
    gone = thread.deleted_at is not None
    return ThreadOut(
        id=thread.id,
        cooperative_id=thread.cooperative_id,
        circle_id=thread.circle_id,
        author_id=thread.author_id,
        title="" if gone else thread.title,
        body="" if gone else thread.body,
        body_html="" if gone else thread.body_html,
        version=thread.version,
        pinned=thread.pinned,
        locked=thread.locked,
        comment_count=thread.comment_count,
        last_comment_number=thread.last_comment_number,
        last_author_id=thread.last_author_id,
        reactions={} if gone else thread.reactions,
        created_at=thread.created_at,
        last_activity_at=thread.last_activity_at,
        edited_at=thread.edited_at,
        deleted_at=thread.deleted_at,
        deleted_by_id=thread.deleted_by,
    )


def comment_out(comment: Comment) -> CommentOut:
    """The comment as it goes over the wire; a deleted one without its words."""
    gone = comment.deleted_at is not None
    return CommentOut(
        id=comment.id,
        cooperative_id=comment.cooperative_id,
        thread_id=comment.thread_id,
        parent_id=comment.parent_id,
        author_id=comment.author_id,
        number=comment.number,
        path=comment.path,
        body="" if gone else comment.body,
        body_html="" if gone else comment.body_html,
        version=comment.version,
        reactions={} if gone else comment.reactions,
        created_at=comment.created_at,
        edited_at=comment.edited_at,
        deleted_at=comment.deleted_at,
        deleted_by_id=comment.deleted_by,
    )


def people_of(*texts: Thread | Comment) -> set[UUID | None]:
    """The ids of the members that these texts name: authors, who wrote last, and who deleted."""
    named: set[UUID | None] = {one for text in texts for one in (text.author_id, text.deleted_by)}
    return named | {text.last_author_id for text in texts if isinstance(text, Thread)}
