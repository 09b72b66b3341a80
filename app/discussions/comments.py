"""Writes of comments. Each takes the thread's row first, then the comment's: so numbers have no gaps."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.cooperatives.access import Viewer, circle_audience
from app.cooperatives.queries import member_refs
from app.core import limits, once
from app.core.clock import now
from app.core.errors import InvalidFieldError
from app.discussions import policies
from app.discussions.errors import (
    AuthorOnlyError,
    CommentDeletedError,
    CommentsUsedUpError,
    EditConflictError,
    FacilitatorsOnlyError,
    ThreadLockedError,
)
from app.discussions.events import CommentAdded, CommentChanged, CommentDeleted
from app.discussions.models import Comment, Thread
from app.discussions.queries import (
    access_comment,
    access_thread,
    bump_activity,
    comment_out,
    people_of,
    require_open,
    require_writer,
    thread_out,
)
from app.discussions.reading import read_own_comment
from app.discussions.schemas import CommentEdit, NewComment
from app.discussions.texts import keep_version, render, set_mentions
from app.events.log import Change, emit

DEEPEST = 20


async def add_comment(
    session: AsyncSession, person: CurrentPerson, thread_id: UUID, new: NewComment, key: str | None = None
) -> Comment:
    """Add a comment; with the same idempotency key again, the comment made then. A reply to a comment at the
    deepest level becomes its sibling.

    Raises:
        NotFoundError, SuspendedError, CircleMembersOnlyError, ThreadLockedError, ThreadDeletedError,
        CommentDeletedError (the one replied to), InvalidFieldError (parent_id), KeyReusedError,
        CommentsUsedUpError
    """
    viewer, thread = await access_thread(session, person, thread_id, lock=True)
    comment_id, fresh = await once.claim(session, person.id, key, "comment")
    if not fresh:
        earlier = await session.get(Comment, comment_id)
        if earlier is None or earlier.thread_id != thread.id:
            raise once.KeyReusedError
        return earlier
    await require_writer(session, viewer, thread.circle_id)
    require_open(thread)
    wait = await limits.count_within(session, limits.COMMENT, str(person.id))
    if wait is not None:
        raise CommentsUsedUpError(retry_after=wait, limit=limits.COMMENT.times)
    parent = await _parent(session, thread, new.parent_id)
    rendered = await render(session, viewer, thread.circle_id, new.body)
    thread.last_comment_number += 1
    thread.comment_count += 1
    thread.last_author_id = viewer.membership_id
    number = thread.last_comment_number
    comment = Comment(
        id=comment_id,
        cooperative_id=thread.cooperative_id,
        thread_id=thread.id,
        parent_id=parent.id if parent else None,
        author_id=viewer.membership_id,
        number=number,
        path=[*(parent.path if parent else []), number],
        body=new.body,
        body_html=rendered.html,
        created_at=now(),
    )
    session.add(comment)
    await bump_activity(session, thread)
    if rendered.mentioned:
        await set_mentions(session, comment, rendered.mentioned)
    change = CommentAdded(
        comments=[comment_out(comment)],
        threads=[thread_out(thread)],
        members=await member_refs(session, thread.cooperative_id, people_of(comment, thread)),
    )
    await _tell(session, viewer, thread, change)
    await read_own_comment(session, viewer, thread, number)
    return comment


async def _parent(session: AsyncSession, thread: Thread, parent_id: UUID | None) -> Comment | None:
    """The comment a reply hangs on: the one replied to or, where that is too deep, the one it replies to."""
    if parent_id is None:
        return None
    parent = await session.get(Comment, parent_id)
    if parent is None or parent.thread_id != thread.id:
        raise InvalidFieldError("parent_id", "unknown_comment")
    if parent.deleted_at is not None:
        raise CommentDeletedError
    if len(parent.path) < DEEPEST:
        return parent
    return await session.get_one(Comment, parent.parent_id)


async def edit_comment(
    session: AsyncSession, person: CurrentPerson, comment_id: UUID, edit: CommentEdit
) -> Comment:
    """Give a comment another wording; the former one is kept.

    Raises:
        NotFoundError, SuspendedError, CircleMembersOnlyError, AuthorOnlyError, ThreadLockedError,
        ThreadDeletedError, CommentDeletedError, EditConflictError
    """
    viewer, thread, comment = await access_comment(session, person, comment_id, lock=True)
    await require_writer(session, viewer, thread.circle_id)
    require_open(thread, comment)
    if comment.author_id != viewer.membership_id:
        raise AuthorOnlyError
    if edit.version != comment.version:
        raise EditConflictError(current={"body": comment.body, "version": comment.version})
    if edit.body == comment.body:
        return comment
    await keep_version(session, comment)
    rendered = await render(session, viewer, thread.circle_id, edit.body)
    comment.body, comment.body_html = edit.body, rendered.html
    comment.version += 1
    comment.edited_at = now()
    await session.flush()
    await set_mentions(session, comment, rendered.mentioned)
    people = await member_refs(session, thread.cooperative_id, people_of(comment))
    await _tell(session, viewer, thread, CommentChanged(comments=[comment_out(comment)], members=people))
    return comment


async def delete_comment(session: AsyncSession, person: CurrentPerson, comment_id: UUID) -> None:
    """Take a comment's words away and leave the trace, with the replies below; again changes nothing.

    Raises:
        NotFoundError, SuspendedError, ThreadLockedError (its author, while locked), FacilitatorsOnlyError
    """
    viewer, thread, comment = await access_comment(session, person, comment_id, lock=True)
    await require_writer(session, viewer, None)
    is_author = comment.author_id == viewer.membership_id
    if not policies.may_delete(
        is_author=is_author, locked=thread.locked, role=viewer.role, status=viewer.status
    ):
        raise ThreadLockedError if is_author else FacilitatorsOnlyError
    if comment.deleted_at is not None:
        return
    comment.deleted_at = now()
    comment.deleted_by = viewer.membership_id
    thread.comment_count -= 1
    await session.flush()
    await set_mentions(session, comment, ())
    change = CommentDeleted(
        comments=[comment_out(comment)],
        threads=[thread_out(thread)],
        members=await member_refs(session, thread.cooperative_id, people_of(comment, thread)),
    )
    await _tell(session, viewer, thread, change)


async def _tell(session: AsyncSession, viewer: Viewer, thread: Thread, change: Change) -> None:
    audience = await circle_audience(session, thread.circle_id)
    emit(session, thread.cooperative_id, change, actor_id=viewer.membership_id, audience=audience)
