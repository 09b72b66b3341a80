"""Closing a poll: its ballots counted once and for all, under the lock that every ballot takes.

Casting holds the poll's row FOR SHARE and checks the deadline under it; closing holds it FOR UPDATE. So
when the lock is granted, every ballot that was or will be acknowledged is stored, and no other comes.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import procrastinate
from pydantic import TypeAdapter
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.core.db import new_session
from app.core.jobs import defer, queue
from app.core.settings import settings
from app.decisions import policies, room, secret_boxes
from app.decisions.access import database_now, lock_surroundings
from app.decisions.announce import poll_event
from app.decisions.calls import schedule_next_call, settle_bylaws
from app.decisions.capped import capped_of
from app.decisions.counting import Counted, count_for_close, hands_agreed
from app.decisions.events import PollChanged, PollClosed
from app.decisions.models import Poll, Proposal
from app.decisions.register import register_decision
from app.decisions.ruled_opening import law_of
from app.decisions.secret_wipe import schedule_wipe
from app.rules import Outcome, Rules, decide, level_between
from app.rules.exact import Votes
from app.rules.here import People
from app.rules.outcome import parse_choice

NO_CASTING_VOTE = "none"
SETTLED = frozenset({"adopted", "rejected", "elected"})
RETRY = procrastinate.RetryStrategy(max_attempts=5, exponential_wait=3)


async def lock_poll(session: AsyncSession, poll_id: UUID) -> Poll | None:
    """A poll with its meeting, thread and proposal, all locked; None when it is gone."""
    place = (
        await session.execute(
            select(Poll.meeting_id, Poll.thread_id, Poll.proposal_id).where(Poll.id == poll_id)
        )
    ).one_or_none()
    if place is None:
        return None
    if place.meeting_id is not None:
        await room.meetings().lock(session, place.meeting_id)
    await lock_surroundings(session, place.thread_id, place.proposal_id)
    return await session.get(Poll, poll_id, with_for_update=True, populate_existing=True)


async def settle_proposal(session: AsyncSession, poll: Poll, *, decided: bool) -> None:
    """After its poll a proposal is decided, or open again when the poll settled nothing."""
    if poll.proposal_id is None:
        return
    proposal = await session.get_one(Proposal, poll.proposal_id)
    proposal.status = "decided" if decided else "open"


@dataclass(frozen=True)
class Casting:
    """A chair's casting vote: "for", "against", an option's id, or "none", which leaves it tied."""

    vote: str
    by: UUID


async def close(
    session: AsyncSession,
    poll: Poll,
    *,
    at: datetime,
    actor_id: UUID | None,
    warned: bool = False,
    casting: Casting | None = None,
) -> None:
    """Count an open poll and write down its outcome. The poll and its surroundings are locked.

    Adopted, rejected and elected settle the poll's proposal; inquorate and tied leave it open, unless the bylaws have a
    next call, which is scheduled with it. Bylaws that it adopts take force. A secret poll whose
    counts would tell who voted what is only marked as withheld, unless a manager was warned: its time to vote
    is over, its ballots stay sealed, and it closes when it is published.

    Args:
        at: when the time to vote ended: the deadline, however late this is called, or the moment of an
            early close.

    A vote in a meeting is judged by who is here, and has no later call of its own: the next is the meeting's. One that
    is level, where the chair settles ties, is marked so: its time is over too, and it closes with the casting vote.

    Raises:
        BoxesShutError: the ballots of a secret poll don't open; nothing was changed.
        HandsNotAgreedError: the two tellers have not found the same.
    """
    counted = await count_for_close(session, poll)
    if poll.secret and not warned and casting is None:
        why = await _hides_nobody(session, poll, counted)
        if why is not None:
            poll.withheld, poll.closes_at = why, at
            await poll_event(session, PollChanged, poll, actor_id=actor_id)
            return
    rules = Rules.model_validate(poll.rules)
    here = await room.here_of(session, poll)
    votes, people = poll.electors, None
    if here is not None:
        votes = here.votes
    elif room.weighted(poll):
        votes = poll.entitled_votes or 0
        people = People(electors=poll.electors, voted=counted.voted)
    law = await law_of(session, poll)
    outcome = decide(
        poll.method,
        counted.settings,
        counted.options,
        counted.grouped,
        votes,
        rules,
        law=law,
        seed=poll.seed,
        capped=await capped_of(session, poll, counted),
        here=here,
        people=people,
        cast=None if casting is None or casting.vote == NO_CASTING_VOTE else casting.vote,
    )
    between = level_between(poll.method, counted.settings, law, outcome) if poll.item_id is not None else ()
    if between and casting is None:
        poll.level, poll.withheld, poll.closes_at = level_of(outcome, between), None, at
        await poll_event(session, PollChanged, poll, actor_id=actor_id)
        return
    if poll.secret:
        await secret_boxes.settle(session, poll, counted.choices)
        await schedule_wipe(session)
    poll.withheld = poll.level = None
    poll.status = "closed"
    poll.closed_at = at
    if casting is not None:
        poll.casting_vote, poll.casting_by, poll.casting_at = casting.vote, casting.by, at
    poll.outcome = outcome.model_dump(mode="json")
    await session.flush()
    await register_decision(session, poll, outcome, at=at, actor_id=actor_id)
    following = await schedule_next_call(session, poll, outcome, at=at)
    if following is None:
        await settle_proposal(session, poll, decided=outcome.result in SETTLED)
    await settle_bylaws(session, poll, outcome, at=at, goes_on=following is not None)
    if poll.meeting_id is not None:
        await room.meetings().settled(session, poll, outcome.result, actor_id=actor_id)
    await poll_event(session, PollClosed, poll, actor_id=actor_id)


async def _hides_nobody(
    session: AsyncSession, poll: Poll, counted: Counted
) -> Literal["too_few", "all_alike"] | None:
    """Why the counts of a secret poll would tell who voted what. Ballots that follow the board hide nobody: what they
    say is known."""
    board = await room.with_board_of(session, poll)
    hidden = Counter(dict(counted.grouped))
    if board is not None:
        known = parse_choice(poll.method, counted.settings, counted.options, {"position": board.position})
        hidden[known] -= board.people
    voted = counted.voted - (board.people if board else 0)
    return policies.hides_nobody(voted, len(+hidden), settings().secret_fewest)


def level_of(outcome: Outcome, between: tuple[str, ...]) -> dict[str, Any]:
    """What is level, as it is kept: between what, and how many votes each has."""
    found = outcome.majority.in_favour if outcome.majority else outcome.tally.counts[between[0]]
    return {"between": list(between), "votes": TypeAdapter(Votes).dump_python(found, mode="json")}


async def close_due(session: AsyncSession, poll_id: UUID) -> Poll | None:
    """Close a poll whose time is over. Safe to call again, at any time and from several places at once.

    Returns:
        The poll when it is still open because it was given more time; None when nothing is left to do.
    """
    poll = await lock_poll(session, poll_id)
    if poll is None or poll.status != "open" or poll.withheld is not None or poll.level is not None:
        return None
    if poll.closes_at > await database_now(session):
        return poll
    if poll.hands and not await hands_agreed(session, poll.id):
        return None  # whoever runs the meeting has it counted again, or calls it off
    await close(session, poll, at=poll.closes_at, actor_id=None)
    return None


@queue.task(name="close_poll", retry=RETRY)
async def close_on_time(poll_id: str) -> None:
    """Close a poll at its time; look again later if it was given more."""
    async with new_session() as session:
        still_open = await close_due(session, UUID(poll_id))
        if still_open is not None:
            await schedule_closing(session, still_open)


async def schedule_closing(session: AsyncSession, poll: Poll) -> None:
    """Queue the closing of an open poll at its present time, in the session's transaction."""
    await defer(
        session,
        close_on_time,
        at=poll.closes_at,
        once_key=f"close_poll:{poll.id}:{poll.closes_at.isoformat()}",
        poll_id=str(poll.id),
    )
