"""The lists of discussions: every page by keyset, so that a page costs the same wherever it lies."""

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, and_, exists, func, literal, or_, select, tuple_
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.types import Boolean, DateTime, Integer, Uuid

from app.accounts.models import Person
from app.cooperatives.access import Viewer, may_see_circle
from app.cooperatives.models import Circle, Membership
from app.cooperatives.queries import MEMBER_COLUMNS, member_ref, member_refs
from app.core.errors import InvalidFieldError, NotFoundError
from app.core.pagination import decode_cursor, decode_uuid_cursor, encode_cursor, uuid_of
from app.discussions import policies
from app.discussions.errors import FormerTextsHiddenError
from app.discussions.models import Comment, Reaction, ReadPosition, TextVersion, Thread
from app.discussions.queries import comment_out, people_of, thread_out
from app.discussions.schemas import (
    CommentList,
    MemberList,
    MyReactionList,
    MyReactionOut,
    ReactionList,
    ReactionOut,
    ReadPositionList,
    ReadPositionOut,
    TextVersionList,
    TextVersionOut,
    ThreadList,
)
from app.discussions.texts import matches_prefix, sees_circle

_LARGEST = 2_147_483_647


def _moment(value: object) -> datetime:
    try:
        found = datetime.fromisoformat(str(value))
    except ValueError as error:
        raise InvalidFieldError("cursor", "bad_cursor") from error
    if found.tzinfo is None:
        raise InvalidFieldError("cursor", "bad_cursor")
    return found


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _LARGEST:
        raise InvalidFieldError("cursor", "bad_cursor")
    return value


def _path(value: object) -> list[int]:
    if not isinstance(value, list) or not 1 <= len(value) <= 20:
        raise InvalidFieldError("cursor", "bad_cursor")
    return [_number(part) for part in value]


async def require_seen_circle(session: AsyncSession, viewer: Viewer, circle_id: UUID) -> None:
    """Raises NotFoundError for a circle that isn't there for the viewer."""
    if not await session.scalar(
        select(
            exists().where(
                Circle.id == circle_id,
                Circle.cooperative_id == viewer.cooperative_id,
                may_see_circle(viewer, Circle.id),
            )
        )
    ):
        raise NotFoundError


async def threads(
    session: AsyncSession,
    viewer: Viewer,
    *,
    circle_id: UUID | None,
    unread: bool,
    cursor: str | None,
    limit: int,
) -> ThreadList:
    """The threads that the viewer sees, without deleted ones: pinned first, then by last activity.

    Args:
        circle_id: only those of this circle.
        unread: only those with comments the viewer hasn't read, and those never opened.
    """
    query = (
        select(Thread, ReadPosition)
        .outerjoin(
            ReadPosition,
            and_(ReadPosition.thread_id == Thread.id, ReadPosition.membership_id == viewer.membership_id),
        )
        .where(
            Thread.cooperative_id == viewer.cooperative_id,
            Thread.deleted_at.is_(None),
            may_see_circle(viewer, Thread.circle_id),
        )
        .order_by(Thread.pinned.desc(), Thread.last_activity_at.desc(), Thread.id.desc())
        .limit(limit + 1)
    )
    if circle_id is not None:
        query = query.where(Thread.circle_id == circle_id)
    if unread:
        query = query.where(
            or_(ReadPosition.number.is_(None), ReadPosition.number < Thread.last_comment_number)
        )
    after = decode_cursor(cursor, bool, str, str)
    if after is not None:
        query = query.where(
            tuple_(Thread.pinned, Thread.last_activity_at, Thread.id)
            < tuple_(
                literal(after[0], Boolean),
                literal(_moment(after[1]), DateTime(timezone=True)),
                literal(uuid_of(after[2]), Uuid),
            )
        )
    rows = (await session.execute(query)).all()
    page = rows[:limit]
    last = page[-1][0] if len(rows) > limit else None
    return ThreadList(
        items=[thread_out(thread) for thread, _ in page],
        members=await member_refs(session, viewer.cooperative_id, people_of(*(thread for thread, _ in page))),
        read_positions=[_position(found) for _, found in page if found is not None],
        next=encode_cursor(last.pinned, last.last_activity_at.isoformat(), str(last.id)) if last else None,
    )


def _position(row: ReadPosition) -> ReadPositionOut:
    return ReadPositionOut(id=row.thread_id, number=row.number, read_at=row.read_at)


async def read_position(session: AsyncSession, viewer: Viewer, thread_id: UUID) -> ReadPositionOut | None:
    """How far the viewer has read in a thread."""
    found = await session.get(ReadPosition, (viewer.membership_id, thread_id))
    return _position(found) if found else None


async def read_positions(
    session: AsyncSession, viewer: Viewer, cursor: str | None, limit: int
) -> ReadPositionList:
    """How far the viewer has read, in each thread they see."""
    query = (
        select(ReadPosition)
        .join(Thread, Thread.id == ReadPosition.thread_id)
        .where(ReadPosition.membership_id == viewer.membership_id, may_see_circle(viewer, Thread.circle_id))
        .order_by(ReadPosition.thread_id)
        .limit(limit + 1)
    )
    after = decode_uuid_cursor(cursor)
    if after is not None:
        query = query.where(ReadPosition.thread_id > after)
    rows = (await session.scalars(query)).all()
    return ReadPositionList(
        items=[_position(row) for row in rows[:limit]],
        next=encode_cursor(str(rows[limit - 1].thread_id)) if len(rows) > limit else None,
    )


async def walk_indexes(session: AsyncSession) -> None:
    """Make the planner read comments in the order of an index, to the end of the transaction.

    Without this it takes a long thread for an average one, reads what is left of it and sorts that for each page:
    its statistics lag behind, and a prepared statement's plan knows no particular thread.
    """
    await session.execute(select(func.set_config("enable_bitmapscan", "off", True)))


def comments_query(thread_id: UUID, *, after: list[int] | None, limit: int) -> Select[Comment]:
    """A page of a thread in reading order, after the comment with this path; walks one index."""
    query = select(Comment).where(Comment.thread_id == thread_id).order_by(Comment.path).limit(limit)
    return query if after is None else query.where(Comment.path > literal(after, ARRAY(Integer)))


async def comments(
    session: AsyncSession, thread: Thread, *, from_number: int | None, cursor: str | None, limit: int
) -> CommentList:
    """A thread's comments in reading order (each followed by its replies).

    Args:
        thread: one that the viewer was found to see.
        from_number: begin at the comment with this number instead of the first.
    """
    after = decode_cursor(cursor, list)
    query = comments_query(thread.id, after=_path(after[0]) if after else None, limit=limit + 1)
    if after is None and from_number is not None:
        start = (
            select(Comment.path)
            .where(Comment.thread_id == thread.id, Comment.number == from_number)
            .scalar_subquery()
        )
        query = query.where(Comment.path >= start)
    await walk_indexes(session)
    rows = (await session.scalars(query)).all()
    return await _comment_page(session, thread, rows, limit, lambda last: encode_cursor(last.path))


async def comments_before(
    session: AsyncSession, thread: Thread, *, number: int, cursor: str | None, limit: int
) -> CommentList:
    """The page of a thread in reading order that ends before the comment with this number; its cursor leads further
    back.

    Args:
        thread: one that the viewer was found to see.
    """
    after = decode_cursor(cursor, list)
    end = (
        literal(_path(after[0]), ARRAY(Integer))
        if after
        else select(Comment.path)
        .where(Comment.thread_id == thread.id, Comment.number == number)
        .scalar_subquery()
    )
    await walk_indexes(session)
    rows = (
        await session.scalars(
            select(Comment)
            .where(Comment.thread_id == thread.id, Comment.path < end)
            .order_by(Comment.path.desc())
            .limit(limit + 1)
        )
    ).all()
    page = await _comment_page(session, thread, rows, limit, lambda last: encode_cursor(last.path))
    return page.model_copy(update={"items": page.items[::-1]})


async def newer_comments(
    session: AsyncSession, thread: Thread, *, number: int, cursor: str | None, limit: int
) -> CommentList:
    """A thread's comments after a number, in the order they were written."""
    after = decode_cursor(cursor, int)
    await walk_indexes(session)
    rows = (
        await session.scalars(
            select(Comment)
            .where(Comment.thread_id == thread.id, Comment.number > (_number(after[0]) if after else number))
            .order_by(Comment.number)
            .limit(limit + 1)
        )
    ).all()
    return await _comment_page(session, thread, rows, limit, lambda last: encode_cursor(last.number))


async def _comment_page(
    session: AsyncSession,
    thread: Thread,
    rows: Sequence[Comment],
    limit: int,
    cursor_of: Callable[[Comment], str],
) -> CommentList:
    page = rows[:limit]
    return CommentList(
        items=[comment_out(row) for row in page],
        members=await member_refs(session, thread.cooperative_id, people_of(*page)),
        next=cursor_of(page[-1]) if len(rows) > limit else None,
    )


async def text_versions(
    session: AsyncSession, viewer: Viewer, text: Thread | Comment, cursor: str | None, limit: int
) -> TextVersionList:
    """The wordings of a text, the present one first.

    Args:
        text: one that the viewer was found to see.

    Raises:
        FormerTextsHiddenError: it was deleted, and the viewer doesn't moderate.
    """
    if not policies.may_see_former_texts(
        deleted=text.deleted_at is not None, role=viewer.role, status=viewer.status
    ):
        raise FormerTextsHiddenError
    present = TextVersionOut(
        version=text.version,
        title=text.title if isinstance(text, Thread) else None,
        body=text.body,
        author_id=text.author_id,
        written_at=text.edited_at or text.created_at,
    )
    after = decode_cursor(cursor, int)
    below = _number(after[0]) if after else text.version
    column = TextVersion.thread_id if isinstance(text, Thread) else TextVersion.comment_id
    rows = (
        await session.scalars(
            select(TextVersion)
            .where(column == text.id, TextVersion.version < below)
            .order_by(TextVersion.version.desc())
            .limit(limit + 1)
        )
    ).all()
    former = [
        TextVersionOut(
            version=row.version,
            title=row.title,
            body=row.body,
            author_id=row.written_by,
            written_at=row.written_at,
        )
        for row in rows
    ]
    found = former if after else [present, *former]
    items = found[:limit]
    return TextVersionList(
        items=items,
        members=await member_refs(session, viewer.cooperative_id, [item.author_id for item in items]),
        next=encode_cursor(items[-1].version) if len(found) > limit else None,
    )


async def reactions(
    session: AsyncSession, text: Thread | Comment, cursor: str | None, limit: int
) -> ReactionList:
    """Who reacted to a text, in the order they did; none once it is deleted."""
    column = Reaction.thread_id if isinstance(text, Thread) else Reaction.comment_id
    query = select(Reaction).where(column == text.id).order_by(Reaction.id).limit(limit + 1)
    after = decode_uuid_cursor(cursor)
    if after is not None:
        query = query.where(Reaction.id > after)
    rows = [] if text.deleted_at else (await session.scalars(query)).all()
    page = rows[:limit]
    return ReactionList(
        items=[
            ReactionOut.model_validate(
                {"member_id": row.membership_id, "emoji": row.emoji, "created_at": row.created_at}
            )
            for row in page
        ],
        members=await member_refs(session, text.cooperative_id, [row.membership_id for row in page]),
        next=encode_cursor(str(page[-1].id)) if len(rows) > limit else None,
    )


async def my_reactions(
    session: AsyncSession, viewer: Viewer, thread_id: UUID, cursor: str | None, limit: int
) -> MyReactionList:
    """The viewer's own reactions in a thread, to its opening text and its comments."""
    query = (
        select(Reaction.id, Reaction.comment_id, Reaction.emoji)
        .outerjoin(Comment, Comment.id == Reaction.comment_id)
        .where(
            Reaction.membership_id == viewer.membership_id,
            or_(Reaction.thread_id == thread_id, Comment.thread_id == thread_id),
        )
        .order_by(Reaction.id)
        .limit(limit + 1)
    )
    after = decode_uuid_cursor(cursor)
    if after is not None:
        query = query.where(Reaction.id > after)
    rows = (await session.execute(query)).all()
    return MyReactionList(
        items=[
            MyReactionOut.model_validate(
                {"thread_id": thread_id, "comment_id": row.comment_id, "emoji": row.emoji}
            )
            for row in rows[:limit]
        ],
        next=encode_cursor(str(rows[limit - 1].id)) if len(rows) > limit else None,
    )


async def completions(
    session: AsyncSession, viewer: Viewer, *, typed: str, circle_id: UUID | None, limit: int
) -> MemberList:
    """Members to mention: a word of whose name begins with what was typed, and who see the circle.

    Raises:
        NotFoundError: the circle isn't there for the viewer.
    """
    if circle_id is not None:
        await require_seen_circle(session, viewer, circle_id)
    rows = await session.execute(
        select(*MEMBER_COLUMNS)
        .join(Person, Person.id == Membership.person_id)
        .where(
            Membership.cooperative_id == viewer.cooperative_id,
            sees_circle(circle_id),
            matches_prefix(typed),
        )
        .order_by(func.unaccent(func.lower(Person.name)), Membership.id)
        .limit(limit)
    )
    return MemberList(items=[member_ref(row) for row in rows])
