"""Writes of threads: begin, edit, delete, moderate. Each takes the thread's row first of all locks."""

from collections.abc import Awaitable, Callable
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.cooperatives.access import Viewer, circle_audience, may_see_circle
from app.cooperatives.models import Circle
from app.cooperatives.queries import member_refs
from app.core import once
from app.core.clock import now
from app.core.errors import InvalidFieldError
from app.discussions import policies
from app.discussions.errors import (
    AuthorOnlyError,
    EditConflictError,
    FacilitatorsOnlyError,
    ThreadDeletedError,
    ThreadLockedError,
)
from app.discussions.events import ThreadAdded, ThreadChanged, ThreadDeleted, ThreadMoved
from app.discussions.models import Thread
from app.discussions.queries import access_thread, people_of, require_open, require_writer, thread_out
from app.discussions.reading import move_position
from app.discussions.schemas import Moderation, NewThread, ThreadEdit
from app.discussions.texts import keep_version, render, set_mentions
from app.events.log import Change, emit

BeforeMove = Callable[[AsyncSession, Thread, UUID | None], Awaitable[None]]
before_move: list[BeforeMove] = []
"""Called with a locked thread and the circle it is about to move to, so that what hangs on the thread (polls)
moves along, or refuses by raising a Problem."""


async def require_circle(session: AsyncSession, viewer: Viewer, circle_id: UUID | None) -> None:
    """Refuse a circle that isn't there for the viewer.

    Raises:
        InvalidFieldError: field circle_id, code unknown_circle.
    """
    if circle_id is not None and not await session.scalar(
        select(
            exists().where(
                Circle.id == circle_id,
                Circle.cooperative_id == viewer.cooperative_id,
                may_see_circle(viewer, Circle.id),
            )
        )
    ):
        raise InvalidFieldError("circle_id", "unknown_circle")


async def begin_thread(
    session: AsyncSession, person: CurrentPerson, viewer: Viewer, new: NewThread, key: str | None = None
) -> Thread:
    """Begin a thread; with the same idempotency key again, the thread made then.

    Raises:
        SuspendedError, CircleMembersOnlyError, InvalidFieldError (circle_id), KeyReusedError
    """
    thread_id, fresh = await once.claim(session, person.id, key, "thread")
    if not fresh:
        earlier_viewer, earlier = await access_thread(session, person, thread_id)
        if earlier_viewer.cooperative_id != viewer.cooperative_id:
            raise once.KeyReusedError
        return earlier
    await require_writer(session, viewer, None)
    await require_circle(session, viewer, new.circle_id)
    await require_writer(session, viewer, new.circle_id)
    rendered = await render(session, viewer, new.circle_id, new.body)
    moment = now()
    thread = Thread(
        id=thread_id,
        cooperative_id=viewer.cooperative_id,
        circle_id=new.circle_id,
        author_id=viewer.membership_id,
        title=new.title,
        body=new.body,
        body_html=rendered.html,
        created_at=moment,
        last_activity_at=moment,
    )
    session.add(thread)
    await session.flush()
    await set_mentions(session, thread, rendered.mentioned)
    await _tell(session, viewer, thread, ThreadAdded)
    await move_position(session, viewer, thread, 0)
    return thread


async def edit_thread(
    session: AsyncSession, person: CurrentPerson, thread_id: UUID, edit: ThreadEdit
) -> Thread:
    """Give a thread another title or opening text; the former wording is kept.

    Raises:
        NotFoundError, SuspendedError, CircleMembersOnlyError, AuthorOnlyError, ThreadLockedError,
        ThreadDeletedError, EditConflictError
    """
    viewer, thread = await access_thread(session, person, thread_id, lock=True)
    await require_writer(session, viewer, thread.circle_id)
    require_open(thread)
    if thread.author_id != viewer.membership_id:
        raise AuthorOnlyError
    if edit.version != thread.version:
        raise EditConflictError(
            current={"title": thread.title, "body": thread.body, "version": thread.version}
        )
    title = thread.title if edit.title is None else edit.title
    body = thread.body if edit.body is None else edit.body
    if (title, body) == (thread.title, thread.body):
        return thread
    await keep_version(session, thread)
    rendered = await render(session, viewer, thread.circle_id, body)
    thread.title, thread.body, thread.body_html = title, body, rendered.html
    thread.version += 1
    thread.edited_at = now()
    await session.flush()
    await set_mentions(session, thread, rendered.mentioned)
    await _tell(session, viewer, thread, ThreadChanged)
    return thread


async def delete_thread(session: AsyncSession, person: CurrentPerson, thread_id: UUID) -> None:
    """Take a thread's words away and leave the trace; deleting again changes nothing.

    Raises:
        NotFoundError, SuspendedError, ThreadLockedError (its author, while locked), FacilitatorsOnlyError
    """
    viewer, thread = await access_thread(session, person, thread_id, lock=True)
    await require_writer(session, viewer, None)
    is_author = thread.author_id == viewer.membership_id
    if not policies.may_delete(
        is_author=is_author, locked=thread.locked, role=viewer.role, status=viewer.status
    ):
        raise ThreadLockedError if is_author else FacilitatorsOnlyError
    if thread.deleted_at is not None:
        return
    thread.deleted_at = now()
    thread.deleted_by = viewer.membership_id
    await session.flush()
    await set_mentions(session, thread, ())
    await _tell(session, viewer, thread, ThreadDeleted)


async def moderate_thread(
    session: AsyncSession, person: CurrentPerson, thread_id: UUID, change: Moderation
) -> Thread:
    """Pin, unpin, lock, unlock, move; what is so already changes nothing.

    Raises:
        NotFoundError, SuspendedError, FacilitatorsOnlyError, ThreadDeletedError,
        InvalidFieldError (circle_id), and what the hooks in `before_move` raise
    """
    viewer, thread = await access_thread(session, person, thread_id, lock=True)
    await require_writer(session, viewer, None)
    if not policies.may_moderate(role=viewer.role, status=viewer.status):
        raise FacilitatorsOnlyError
    if thread.deleted_at is not None:
        raise ThreadDeletedError
    pinned = thread.pinned if change.pinned is None else change.pinned
    locked = thread.locked if change.locked is None else change.locked
    moves = "circle_id" in change.model_fields_set and change.circle_id != thread.circle_id
    if (pinned, locked) == (thread.pinned, thread.locked) and not moves:
        return thread
    thread.pinned, thread.locked = pinned, locked
    if moves:
        await _move(session, viewer, thread, change.circle_id)
    else:
        await session.flush()
        await _tell(session, viewer, thread, ThreadChanged)
    return thread


async def _move(session: AsyncSession, viewer: Viewer, thread: Thread, circle_id: UUID | None) -> None:
    await require_circle(session, viewer, circle_id)
    for hook in before_move:
        await hook(session, thread, circle_id)
    former = await circle_audience(session, thread.circle_id)
    thread.circle_id = circle_id
    await session.flush()
    present = await circle_audience(session, circle_id)
    if present not in {former, "all"}:
        gone = ThreadMoved(threads=[], members=[], removed={"threads": [str(thread.id)]})
        emit(session, thread.cooperative_id, gone, actor_id=viewer.membership_id, audience=former)
    await _tell(session, viewer, thread, ThreadMoved)


async def _tell(
    session: AsyncSession,
    viewer: Viewer,
    thread: Thread,
    kind: type[ThreadAdded | ThreadChanged | ThreadMoved | ThreadDeleted],
) -> None:
    people = await member_refs(session, thread.cooperative_id, people_of(thread))
    change: Change = kind(threads=[thread_out(thread)], members=people)
    audience = await circle_audience(session, thread.circle_id)
    emit(session, thread.cooperative_id, change, actor_id=viewer.membership_id, audience=audience)
