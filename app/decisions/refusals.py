"""Why somebody may not vote in a poll now: asked only after a ballot was refused."""

from uuid import UUID

from sqlalchemy import exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.accounts.models import Person
from app.cooperatives.access import Viewer
from app.cooperatives.models import Membership
from app.core.errors import Problem
from app.decisions import policies
from app.decisions.access import access_poll
from app.decisions.consent_errors import NotDecidingYetError, RoundOverError
from app.decisions.errors import (
    JoinedAfterOpeningError,
    NotElectorError,
    ObserverError,
    PollCancelledError,
    PollNotOpenError,
    PollOverError,
    RecusedError,
    SuspendedError,
)
from app.decisions.hand_errors import FollowsBoardError, HandsOnlyError, NotHereError, VoteLentError
from app.decisions.models import Elector, Poll, Recusal
from app.decisions.room import meetings


async def why_not(
    session: AsyncSession, person: CurrentPerson, poll_id: UUID, *, in_round: int | None = None
) -> Problem | None:
    """The reason why this person may not vote in this poll at this moment; None when they may. `in_round`: which
    round of consent the ballot is meant for, if it says so.

    Raises:
        NotFoundError: there is no such poll, or it is not theirs to see.
    """
    viewer, poll = await access_poll(session, person, poll_id)
    if viewer.status != "active":
        return SuspendedError()
    own = exists().where(Elector.poll_id == poll_id, Elector.membership_id == viewer.membership_id)
    is_elector, at = (await session.execute(select(own, func.clock_timestamp()))).one()
    if not is_elector and viewer.role == "observer":
        return ObserverError()
    if poll.status == "cancelled":
        return PollCancelledError()
    if poll.status == "scheduled":
        return PollNotOpenError()
    if policies.is_over(poll.status, poll.closes_at, at):
        return PollOverError()
    if not is_elector:
        return await _why_no_elector(session, poll, viewer.membership_id)
    if poll.meeting_id is not None and (refused := await _why_not_in_room(session, poll, viewer)):
        return refused
    if in_round is not None and in_round != poll.round:
        return RoundOverError(round=poll.round)
    if not policies.decides_now(poll.phase):
        return NotDecidingYetError(phase=poll.phase)
    return None


async def _why_not_in_room(session: AsyncSession, poll: Poll, viewer: Viewer) -> Problem | None:
    """Hands are raised and not sent; and a vote that is lent is another's to cast."""
    if poll.hands:
        return HandsOnlyError()
    elector = await session.get_one(Elector, (poll.id, viewer.membership_id))
    if elector.follows_board:
        return FollowsBoardError()
    if elector.holder_id is None:
        holder = elector.outside_holder_name
    else:
        holder = await session.scalar(
            select(Person.name)
            .join(Membership, Membership.person_id == Person.id)
            .where(Membership.id == elector.holder_id)
        )
    return None if holder is None else VoteLentError(holder=holder)


async def _why_no_elector(session: AsyncSession, poll: Poll, membership_id: UUID) -> Problem:
    """Who is recused is told why; whoever belongs to the electorate today came after the opening; others are not
    asked."""
    recusal = await session.get(Recusal, (poll.id, membership_id))
    if recusal is not None:
        return RecusedError(reason=recusal.reason)
    if poll.meeting_id is not None:
        return await meetings().why_not(session, poll, membership_id) or NotHereError()
    if poll.electorate["kind"] == "all":
        return JoinedAfterOpeningError()
    since = await session.scalar(select(Membership.created_at).where(Membership.id == membership_id))
    came_later = since is not None and poll.opened_at is not None and since > poll.opened_at
    return JoinedAfterOpeningError() if came_later else NotElectorError()
