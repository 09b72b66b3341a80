"""Routes of discussions: thin; the rules and writes are in the modules beside."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response

from app.accounts.current import Actor
from app.cooperatives.access import Viewer, access_cooperative
from app.cooperatives.queries import member_refs
from app.core.api import api_router
from app.core.db import Session
from app.core.errors import InvalidFieldError, responses
from app.core.once import IdempotencyKey
from app.core.pagination import Cursor, Limit
from app.core.wire import Line
from app.discussions import comments, list_queries, queries, reactions, reading, texts, threads
from app.discussions.models import Comment, Thread
from app.discussions.schemas import (
    CommentEdit,
    CommentList,
    CommentOut,
    CommentWithMembers,
    Emoji,
    MemberList,
    Moderation,
    MyReactionList,
    NewComment,
    NewThread,
    PreviewIn,
    PreviewOut,
    ReactionList,
    ReadPositionList,
    ReadPositionOut,
    ReadTo,
    TextVersionList,
    ThreadEdit,
    ThreadList,
    ThreadOut,
    ThreadPage,
    ThreadWithMembers,
)
from app.events.numbers import stamp

router = api_router("discussions")

CommentNumber = Annotated[int | None, Query(ge=0, le=2_000_000_000)]


async def _thread(session: Session, thread: Thread) -> ThreadWithMembers:
    members = await member_refs(session, thread.cooperative_id, queries.people_of(thread))
    return ThreadWithMembers(**dict(queries.thread_out(thread)), members=members)


async def _comment(session: Session, comment: Comment) -> CommentWithMembers:
    members = await member_refs(session, comment.cooperative_id, queries.people_of(comment))
    return CommentWithMembers(**dict(queries.comment_out(comment)), members=members)


@router.get("/cooperatives/{slug}/threads", responses=responses(401, 403, 404, 422))
async def list_threads(
    session: Session,
    person: Actor,
    response: Response,
    slug: str,
    circle_id: UUID | None = None,
    unread: bool = False,
    cursor: Cursor = None,
    limit: Limit = 30,
) -> ThreadList:
    """List threads: pinned first, then by last activity, with how far I have read in each.

    `circle_id`: only those of this circle. `unread`: only those with something new for me. Deleted threads are
    left out.
    """
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    if circle_id is not None:
        await list_queries.require_seen_circle(session, viewer, circle_id)
    return await list_queries.threads(
        session, viewer, circle_id=circle_id, unread=unread, cursor=cursor, limit=limit
    )


@router.post("/cooperatives/{slug}/threads", status_code=201, responses=responses(401, 403, 404, 409, 422))
async def create_thread(
    session: Session, person: Actor, slug: str, new: NewThread, key: IdempotencyKey = None
) -> ThreadWithMembers:
    """Begin a thread in the cooperative or in one of its circles."""
    viewer = await access_cooperative(session, person, slug)
    return await _thread(session, await threads.begin_thread(session, person, viewer, new, key))


@router.get("/threads/{thread_id}", responses=responses(401, 403, 404))
async def get_thread(session: Session, person: Actor, response: Response, thread_id: UUID) -> ThreadPage:
    """Read a thread: its opening text, and how far I have read. Of a deleted one the trace is left."""
    viewer, thread = await queries.access_thread(session, person, thread_id)
    await stamp(session, response, viewer.cooperative_id)
    thread = await queries.reread(session, viewer, thread)
    return ThreadPage(
        **dict(queries.thread_out(thread)),
        members=await member_refs(session, thread.cooperative_id, queries.people_of(thread)),
        read_position=await list_queries.read_position(session, viewer, thread.id),
    )


@router.patch("/threads/{thread_id}", responses=responses(401, 403, 404, 409, 422))
async def edit_thread(
    session: Session, person: Actor, thread_id: UUID, edit: ThreadEdit
) -> ThreadWithMembers:
    """Edit my thread's title or opening text. When it was edited since, 409 `edit_conflict` with `current`."""
    return await _thread(session, await threads.edit_thread(session, person, thread_id, edit))


@router.delete("/threads/{thread_id}", status_code=204, responses=responses(401, 403, 404, 409))
async def delete_thread(session: Session, person: Actor, thread_id: UUID) -> None:
    """Delete a thread: its words go, a trace of who and when stays, and so do its comments."""
    await threads.delete_thread(session, person, thread_id)


@router.patch("/threads/{thread_id}/moderation", responses=responses(401, 403, 404, 409, 422))
async def moderate_thread(
    session: Session, person: Actor, thread_id: UUID, change: Moderation
) -> ThreadWithMembers:
    """Pin, lock or move a thread (facilitators, secretaries, administrators)."""
    return await _thread(session, await threads.moderate_thread(session, person, thread_id, change))


@router.get("/threads/{thread_id}/revisions", responses=responses(401, 403, 404, 422))
async def list_thread_revisions(
    session: Session,
    person: Actor,
    response: Response,
    thread_id: UUID,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> TextVersionList:
    """List the wordings of a thread's title and opening text, the present one first."""
    viewer, thread = await queries.access_thread(session, person, thread_id)
    await stamp(session, response, viewer.cooperative_id)
    thread = await queries.reread(session, viewer, thread)
    return await list_queries.text_versions(session, viewer, thread, cursor, limit)


@router.get("/threads/{thread_id}/comments", responses=responses(401, 403, 404, 422))
async def list_comments(
    session: Session,
    person: Actor,
    response: Response,
    thread_id: UUID,
    newer_than: CommentNumber = None,
    from_number: CommentNumber = None,
    before_number: CommentNumber = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> CommentList:
    """List a thread's comments in reading order: each followed by its replies.

    `from_number`: begin at the comment with this number. `before_number`: instead, the page that ends before this
    comment; its cursor leads further back. `newer_than`: instead, the comments after this number in the order they
    were written.
    """
    chosen = [
        name
        for name, value in [
            ("newer_than", newer_than),
            ("before_number", before_number),
            ("from_number", from_number),
        ]
        if value is not None
    ]
    if len(chosen) > 1:
        raise InvalidFieldError(chosen[0], "choose_one_order")
    viewer, thread = await queries.access_thread(session, person, thread_id)
    await stamp(session, response, viewer.cooperative_id)
    if newer_than is not None:
        return await list_queries.newer_comments(
            session, thread, number=newer_than, cursor=cursor, limit=limit
        )
    if before_number is not None:
        return await list_queries.comments_before(
            session, thread, number=before_number, cursor=cursor, limit=limit
        )
    return await list_queries.comments(session, thread, from_number=from_number, cursor=cursor, limit=limit)


@router.post(
    "/threads/{thread_id}/comments", status_code=201, responses=responses(401, 403, 404, 409, 422, 429)
)
async def add_comment(
    session: Session, person: Actor, thread_id: UUID, new: NewComment, key: IdempotencyKey = None
) -> CommentWithMembers:
    """Comment in a thread, or reply to a comment in it."""
    return await _comment(session, await comments.add_comment(session, person, thread_id, new, key))


@router.get("/comments/{comment_id}", responses=responses(401, 403, 404))
async def get_comment(
    session: Session, person: Actor, response: Response, comment_id: UUID
) -> CommentWithMembers:
    """Read one comment."""
    viewer, _, comment = await queries.access_comment(session, person, comment_id)
    await stamp(session, response, viewer.cooperative_id)
    await session.refresh(comment)
    return await _comment(session, comment)


@router.patch("/comments/{comment_id}", responses=responses(401, 403, 404, 409, 422))
async def edit_comment(
    session: Session, person: Actor, comment_id: UUID, edit: CommentEdit
) -> CommentWithMembers:
    """Edit my comment. When it was edited since, 409 `edit_conflict` with `current`."""
    return await _comment(session, await comments.edit_comment(session, person, comment_id, edit))


@router.delete("/comments/{comment_id}", status_code=204, responses=responses(401, 403, 404, 409))
async def delete_comment(session: Session, person: Actor, comment_id: UUID) -> None:
    """Delete a comment: its words go, a trace of who and when stays, and so do the replies."""
    await comments.delete_comment(session, person, comment_id)


@router.get("/comments/{comment_id}/revisions", responses=responses(401, 403, 404, 422))
async def list_comment_revisions(
    session: Session,
    person: Actor,
    response: Response,
    comment_id: UUID,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> TextVersionList:
    """List the wordings of a comment, the present one first."""
    viewer, _, comment = await queries.access_comment(session, person, comment_id)
    await stamp(session, response, viewer.cooperative_id)
    await session.refresh(comment)
    return await list_queries.text_versions(session, viewer, comment, cursor, limit)


@router.get("/threads/{thread_id}/reactions", responses=responses(401, 403, 404, 422))
async def list_thread_reactions(
    session: Session,
    person: Actor,
    response: Response,
    thread_id: UUID,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> ReactionList:
    """List who reacted to a thread's opening text."""
    viewer, thread = await queries.access_thread(session, person, thread_id)
    await stamp(session, response, viewer.cooperative_id)
    return await list_queries.reactions(session, thread, cursor, limit)


@router.get("/threads/{thread_id}/reactions/mine", responses=responses(401, 403, 404, 422))
async def list_my_reactions(
    session: Session,
    person: Actor,
    response: Response,
    thread_id: UUID,
    cursor: Cursor = None,
    limit: Limit = 100,
) -> MyReactionList:
    """List my reactions in a thread, to its opening text and its comments."""
    viewer, thread = await queries.access_thread(session, person, thread_id)
    await stamp(session, response, viewer.cooperative_id)
    return await list_queries.my_reactions(session, viewer, thread.id, cursor, limit)


@router.put("/threads/{thread_id}/reactions/{emoji}", responses=responses(401, 403, 404, 409))
async def react_to_thread(session: Session, person: Actor, thread_id: UUID, emoji: Emoji) -> ThreadOut:
    """React to a thread's opening text."""
    thread = await reactions.react_to_thread(session, person, thread_id, emoji, on=True)
    return queries.thread_out(thread)


@router.delete("/threads/{thread_id}/reactions/{emoji}", responses=responses(401, 403, 404, 409))
async def unreact_to_thread(session: Session, person: Actor, thread_id: UUID, emoji: Emoji) -> ThreadOut:
    """Take back my reaction to a thread's opening text."""
    thread = await reactions.react_to_thread(session, person, thread_id, emoji, on=False)
    return queries.thread_out(thread)


@router.get("/comments/{comment_id}/reactions", responses=responses(401, 403, 404, 422))
async def list_comment_reactions(
    session: Session,
    person: Actor,
    response: Response,
    comment_id: UUID,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> ReactionList:
    """List who reacted to a comment."""
    viewer, _, comment = await queries.access_comment(session, person, comment_id)
    await stamp(session, response, viewer.cooperative_id)
    return await list_queries.reactions(session, comment, cursor, limit)


@router.put("/comments/{comment_id}/reactions/{emoji}", responses=responses(401, 403, 404, 409))
async def react_to_comment(session: Session, person: Actor, comment_id: UUID, emoji: Emoji) -> CommentOut:
    """React to a comment."""
    comment = await reactions.react_to_comment(session, person, comment_id, emoji, on=True)
    return queries.comment_out(comment)


@router.delete("/comments/{comment_id}/reactions/{emoji}", responses=responses(401, 403, 404, 409))
async def unreact_to_comment(session: Session, person: Actor, comment_id: UUID, emoji: Emoji) -> CommentOut:
    """Take back my reaction to a comment."""
    comment = await reactions.react_to_comment(session, person, comment_id, emoji, on=False)
    return queries.comment_out(comment)


@router.put("/threads/{thread_id}/read", responses=responses(401, 403, 404, 422))
async def mark_thread_read(session: Session, person: Actor, thread_id: UUID, read: ReadTo) -> ReadPositionOut:
    """Note how far I have read. A position never goes back."""
    return await reading.mark_read(session, person, thread_id, read.number)


@router.get("/cooperatives/{slug}/read-positions", responses=responses(401, 403, 404, 422))
async def list_read_positions(
    session: Session,
    person: Actor,
    response: Response,
    slug: str,
    cursor: Cursor = None,
    limit: Limit = 100,
) -> ReadPositionList:
    """List how far I have read in each thread that I opened."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    return await list_queries.read_positions(session, viewer, cursor, limit)


@router.get("/cooperatives/{slug}/mentions", responses=responses(401, 403, 404, 422))
async def complete_mention(
    session: Session,
    person: Actor,
    response: Response,
    slug: str,
    q: Annotated[Line, Query(max_length=60, description="The beginning of a word of the name.")] = "",
    circle_id: UUID | None = None,
    limit: Annotated[int, Query(ge=1, le=20)] = 8,
) -> MemberList:
    """Complete an @mention: members by the beginning of a name, accents aside, who see the circle `circle_id`.

    Write a mention as `@[Name](member:id)`.
    """
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    return await list_queries.completions(session, viewer, typed=q, circle_id=circle_id, limit=limit)


@router.post("/markdown/preview", responses=responses(401, 403, 404, 422))
async def preview_markdown(session: Session, person: Actor, text: PreviewIn) -> PreviewOut:
    """Show markdown as it will look, without storing it."""
    viewer: Viewer | None = None
    if text.cooperative is not None:
        viewer = await access_cooperative(session, person, text.cooperative)
    return PreviewOut(html=await texts.preview(session, viewer, text.body))
