"""Opening a poll: from here on its settings are fixed, and its electorate is a list of names."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import exists, func, insert, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import Person
from app.cooperatives.models import CircleMember, Cooperative, Membership
from app.core.db import new_session
from app.core.errors import InvalidFieldError
from app.core.i18n import translate
from app.core.jobs import defer, queue
from app.core.settings import settings
from app.decisions import room, secret_boxes
from app.decisions.access import database_now
from app.decisions.announce import poll_event
from app.decisions.calls import settle_bylaws
from app.decisions.closing import RETRY, lock_poll, schedule_closing, settle_proposal
from app.decisions.errors import (
    NEVER_OPENED,
    NOBODY_ENTITLED,
    VOTES_UNEQUAL,
    EmptyElectorateError,
    SecretWeightedError,
)
from app.decisions.events import PollCancelled, PollOpened
from app.decisions.matter_errors import OPINION_NEVER_CAME, RULED_OUT
from app.decisions.models import Elector, Poll, Recusal
from app.decisions.register import register_decision
from app.decisions.ruled_opening import long_enough_a_member, recuse_by_role, rule_again, waits_for_opinion
from app.decisions.secret_wipe import schedule_wipe
from app.rules import RuleBroken


def entitled(poll: Poll) -> Any:
    """SELECT of the electorate's members: active, never observers, nor delegates without a vote."""
    query = (
        select(
            literal(poll.id).label("poll_id"),
            Membership.id,
            Membership.cooperative_id,
            Person.name,
            Membership.number,
            Membership.class_id,
            Membership.votes,
        )
        .join(Person, Person.id == Membership.person_id)
        .where(
            Membership.cooperative_id == poll.cooperative_id,
            Membership.status == "active",
            Membership.role != "observer",
            Membership.votes > 0,
        )
    )
    query = query.where(~exists().where(Recusal.poll_id == poll.id, Recusal.membership_id == Membership.id))
    joined = long_enough_a_member(poll)
    if joined is not None:
        query = query.where(joined)
    kind = poll.electorate["kind"]
    if kind == "person":
        return query.where(Membership.id == UUID(poll.electorate["membership_id"]))
    if kind == "classes":
        return query.where(Membership.class_id.in_([UUID(one) for one in poll.electorate["class_ids"]]))
    if kind == "circle":
        circle_id = UUID(poll.electorate["circle_id"])
        return query.where(
            exists().where(CircleMember.circle_id == circle_id, CircleMember.membership_id == Membership.id)
        )
    return query


async def _write_down_electorate(session: AsyncSession, poll: Poll) -> tuple[int, int]:
    """Copy who is entitled now into elector rows, in one statement; how many they are, and their votes."""
    columns = ["poll_id", "membership_id", "cooperative_id", "name", "number", "class_id", "votes"]
    await session.execute(insert(Elector).from_select(columns, entitled(poll)))
    people, votes = (
        await session.execute(
            select(func.count(), func.coalesce(func.sum(Elector.votes), 0)).where(Elector.poll_id == poll.id)
        )
    ).one()
    return people, votes


async def require_equal_votes(session: AsyncSession, poll: Poll) -> None:
    """Refuse that members with unequal numbers of votes be asked in secret.

    Raises:
        SecretWeightedError
    """
    voters = entitled(poll).subquery()
    if await session.scalar(select(exists().where(voters.c.votes != 1))):
        raise SecretWeightedError


async def require_crowd(session: AsyncSession, poll: Poll) -> None:
    """Warn before so few are asked in secret that their ballots can hardly hide anyone.

    Raises:
        InvalidFieldError: fewer are entitled now than it takes.
    """
    voters = entitled(poll).subquery()
    electors = (await session.execute(select(func.count()).select_from(voters))).scalar_one()
    least = settings().secret_fewest
    if electors < least:
        raise InvalidFieldError("secret_small_ok", "too_few_to_hide", electors=electors, least=least)


async def open_now(session: AsyncSession, poll: Poll, *, at: datetime, actor_id: UUID | None) -> None:
    """Open a scheduled poll. The poll and its surroundings are locked, or new in this transaction.

    Raises:
        EmptyElectorateError: nobody is entitled to vote; no elector was written down.
        SecretWeightedError: it is secret, and votes are unequal; no elector was written down.
    """
    await recuse_by_role(session, poll)
    if poll.secret:
        await require_equal_votes(session, poll)
    electors, votes = await _write_down_electorate(session, poll)
    if electors == 0:
        raise EmptyElectorateError
    poll.electors, poll.entitled_votes = electors, votes
    poll.status = "open"
    poll.opened_at = at
    await session.flush()
    if poll.secret:
        await secret_boxes.set_up(session, poll)
    await schedule_closing(session, poll)
    await poll_event(session, PollOpened, poll, actor_id=actor_id)


async def call_off(
    session: AsyncSession, poll: Poll, reason: str, *, at: datetime, actor_id: UUID | None
) -> None:
    """Cancel a poll with the reason that everyone reads. The poll and its surroundings are locked.

    Of a secret poll the roll is kept; its ballots are taken away unread.
    """
    if poll.secret and poll.status == "open":
        await secret_boxes.empty(session, poll.id)
        await schedule_wipe(session)
    poll.withheld = poll.level = None
    poll.status = "cancelled"
    poll.closed_at = at
    poll.cancel_reason = reason
    await session.flush()
    if poll.opened_at is not None:
        await register_decision(session, poll, None, at=at, actor_id=actor_id)
    await settle_proposal(session, poll, decided=False)
    await settle_bylaws(session, poll, None, at=at)
    if poll.meeting_id is not None:
        await room.meetings().settled(session, poll, None, actor_id=actor_id)
    await poll_event(session, PollCancelled, poll, actor_id=actor_id)


async def open_due(session: AsyncSession, poll_id: UUID) -> Poll | None:
    """Open a scheduled poll whose time has come. Safe to call again, and from several places at once.

    A poll that nobody may vote in is cancelled with the reason, and so is one that nobody could open
    before its closing time, or that the bylaws now in force don't allow. One whose opinion is missing waits for it.

    Returns:
        The poll when it is not due yet; None when nothing is left to do.
    """
    poll = await lock_poll(session, poll_id)
    if poll is None or poll.status != "scheduled":
        return None
    at = await database_now(session)
    if poll.opens_at > at:
        return poll
    await open_waiting(session, poll, at=at)
    return None


async def open_waiting(session: AsyncSession, poll: Poll, *, at: datetime) -> None:
    """Open a scheduled poll whose time has come, or call it off, or leave it to wait for its opinion. The poll and
    its surroundings are locked."""
    waits = waits_for_opinion(poll)
    reason = OPINION_NEVER_CAME if waits else NEVER_OPENED
    if poll.closes_at > at:
        if waits:
            return
        try:
            await rule_again(session, poll, at=at)
            await open_now(session, poll, at=at, actor_id=None)
        except EmptyElectorateError:
            reason = NOBODY_ENTITLED
        except SecretWeightedError:
            reason = VOTES_UNEQUAL
        except RuleBroken:
            reason = RULED_OUT
        else:
            return
    language = await session.scalar(select(Cooperative.language).where(Cooperative.id == poll.cooperative_id))
    await call_off(session, poll, translate(reason, language or "en"), at=at, actor_id=None)


@queue.task(name="open_poll", retry=RETRY)
async def open_on_time(poll_id: str) -> None:
    """Open a poll at its time; look again later if that was moved."""
    async with new_session() as session:
        waiting = await open_due(session, UUID(poll_id))
        if waiting is not None:
            await schedule_opening(session, waiting)


async def schedule_opening(session: AsyncSession, poll: Poll) -> None:
    """Queue the opening of a scheduled poll, in the session's transaction."""
    await defer(
        session,
        open_on_time,
        at=poll.opens_at,
        once_key=f"open_poll:{poll.id}:{poll.opens_at.isoformat()}",
        poll_id=str(poll.id),
    )
