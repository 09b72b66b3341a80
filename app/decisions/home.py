"""A cooperative's home: what needs the viewer now, read in a handful of queries."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer, may_see_circle
from app.cooperatives.models import Membership
from app.cooperatives.queries import member_refs
from app.decisions import policies
from app.decisions.access import database_now, may_see_poll
from app.decisions.models import Ballot, Elector, Poll
from app.decisions.queries import people_of, poll_outs
from app.decisions.register_queries import decision_outs, my_tasks, people_of_tasks, to_review
from app.decisions.schemas import HomeOut, HomePoll, HomeThread
from app.decisions.secret_boxes import on_roll
from app.discussions.models import Comment, ReadPosition, Thread
from app.discussions.queries import people_of as people_of_threads
from app.discussions.queries import thread_out

SOON = timedelta(hours=24)
RECENT = timedelta(days=30)
MOST_OPEN = 100
MOST_OTHER = 10
MOST_UNREAD = 20

Found = Sequence[Row[Poll, bool, bool]]


async def _polls(
    session: AsyncSession, viewer: Viewer, which: ColumnElement[bool], order: Any, most: int
) -> Found:
    """Polls that the viewer sees, with whether the viewer is an elector and has voted."""
    mine = (Elector.membership_id == viewer.membership_id) & ~Elector.represented & ~Poll.hands
    named = exists().where(Ballot.poll_id == Poll.id, Ballot.membership_id == viewer.membership_id)
    secret = Poll.secret & on_roll(Poll.id, viewer.membership_id)
    return (
        await session.execute(
            select(
                Poll,
                exists().where(Elector.poll_id == Poll.id, mine).label("elector"),
                or_(named, secret).label("voted"),
            )
            .where(Poll.cooperative_id == viewer.cooperative_id, may_see_poll(viewer), which)
            .order_by(order, Poll.id)
            .limit(most)
        )
    ).all()


async def _unread(session: AsyncSession, viewer: Viewer) -> list[tuple[Thread, int]]:
    """Threads with comments that the viewer has not read, and threads of others never opened, each with the
    number of comments to read. Deleted ones have nothing to read, so they are not counted."""
    standing = (
        (Comment.thread_id == Thread.id)
        & (Comment.number > func.coalesce(ReadPosition.number, 0))
        & Comment.deleted_at.is_(None)
    )
    to_read = select(func.count()).select_from(Comment).where(standing).correlate(Thread, ReadPosition)
    rows = await session.execute(
        select(Thread, to_read.scalar_subquery())
        .outerjoin(
            ReadPosition,
            (ReadPosition.thread_id == Thread.id) & (ReadPosition.membership_id == viewer.membership_id),
        )
        .where(
            Thread.cooperative_id == viewer.cooperative_id,
            Thread.deleted_at.is_(None),
            may_see_circle(viewer, Thread.circle_id),
            or_(
                (ReadPosition.number < Thread.last_comment_number) & exists().where(standing),
                ReadPosition.number.is_(None)
                & or_(Thread.author_id != viewer.membership_id, Thread.comment_count > 0),
            ),
        )
        .order_by(Thread.last_activity_at.desc(), Thread.id.desc())
        .limit(MOST_UNREAD)
    )
    return [(thread, number) for thread, number in rows]


async def _requests(session: AsyncSession, viewer: Viewer) -> int | None:
    if not viewer.is_officer:
        return None
    return await session.scalar(
        select(func.count())
        .select_from(Membership)
        .where(Membership.cooperative_id == viewer.cooperative_id, Membership.status == "applicant")
    )


async def read(session: AsyncSession, viewer: Viewer) -> HomeOut:
    """What needs the viewer now. Open polls whose time is over and that wait to be counted are left out of
    what can still be voted on: they come with the other open ones."""
    at = await database_now(session)
    running = await _polls(session, viewer, Poll.status == "open", Poll.closes_at, MOST_OPEN)
    later = await _polls(session, viewer, Poll.status == "scheduled", Poll.opens_at, MOST_OTHER)
    closed = (Poll.status == "closed") & (Poll.closed_at > at - RECENT)
    recent = await _polls(session, viewer, closed, Poll.closed_at.desc(), MOST_OTHER)
    unread = await _unread(session, viewer)
    shown = {row[0].id: row for row in (*running, *later, *recent)}
    outs = {out.id: out for out in await poll_outs(session, [row[0] for row in shown.values()])}

    def mine(row: Row[Poll, bool, bool]) -> HomePoll:
        poll, elector, voted = row
        return HomePoll(
            poll=outs[poll.id],
            elector=elector,
            voted=voted,
            closing_soon=poll.status == "open" and at < poll.closes_at <= at + SOON,
        )

    def waits(row: Row[Poll, bool, bool], at: datetime) -> bool:
        poll, elector, voted = row
        votable = poll.closes_at > at and policies.decides_now(poll.phase)
        return viewer.status == "active" and elector and not voted and votable

    named = people_of(outs.values())
    named += people_of_threads(*(thread for thread, _ in unread))
    tasks = await my_tasks(session, viewer)
    named += people_of_tasks(tasks)
    return HomeOut(
        to_vote=[mine(row) for row in running if waits(row, at)],
        open_polls=[mine(row) for row in running if not waits(row, at)],
        scheduled=[mine(row) for row in later],
        decided=[mine(row) for row in recent],
        unread=[HomeThread(thread=thread_out(thread), unread=number) for thread, number in unread],
        requests=await _requests(session, viewer),
        to_review=await decision_outs(session, await to_review(session, viewer, at.date())),
        my_tasks=tasks,
        members=await member_refs(session, viewer.cooperative_id, named),
    )
