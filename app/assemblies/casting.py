"""Casting another's ballot in the room: by the holder of their proxy, or by somebody who helps them.

The guarantees are those of a ballot of one's own (app/decisions/ballots.py): the poll's row FOR SHARE, the deadline
by the database's clock under that lock, electors only, one ballot each by primary key. Who helps never replaces a
ballot: of two that come at once one is stored and the other refused.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.assemblies.access import stewards
from app.assemblies.models import Meeting
from app.cooperatives.lock import require_active
from app.cooperatives.models import Membership
from app.core.db import new_session
from app.core.errors import ConflictError, NotFoundError, Problem
from app.decisions import ballots, secret, turnout
from app.decisions.access import access_poll, database_now
from app.decisions.errors import BallotIsFinalError, PollOverError, SuspendedError
from app.decisions.hand_errors import (
    AlreadyVotedError,
    FollowsBoardError,
    HandsOnlyError,
    NotHereError,
    NotYoursToCastError,
)
from app.decisions.managing import require_running
from app.decisions.models import Ballot, Elector
from app.decisions.schemas import BallotReceipt

CAST_FOR = text(
    """
    WITH open_poll AS MATERIALIZED (
        SELECT id, cooperative_id, closes_at FROM poll
        WHERE id = :poll AND status = 'open' AND NOT hands AND NOT secret FOR SHARE
    ), locked AS MATERIALIZED (
        SELECT *, clock_timestamp() AS at FROM open_poll
    ), in_time AS MATERIALIZED (
        SELECT l.id AS poll_id, e.membership_id, l.at
        FROM locked l
        JOIN elector e ON e.poll_id = l.id AND e.membership_id = :elector
        JOIN membership m ON m.id = e.membership_id AND m.status = 'active'
        WHERE l.at < l.closes_at
    ), stored AS (
        INSERT INTO ballot AS b (poll_id, membership_id, choice, reason, revision, cast_at, cast_by)
        SELECT poll_id, membership_id, CAST(:choice AS jsonb), NULL, 1, at, :caster FROM in_time
        ON CONFLICT (poll_id, membership_id) DO UPDATE
           SET choice = excluded.choice, reason = NULL, revision = b.revision + 1,
               cast_at = greatest(excluded.cast_at, b.cast_at), cast_by = excluded.cast_by
         WHERE :replaces AND b.choice IS DISTINCT FROM excluded.choice
        RETURNING new.membership_id, new.revision, new.cast_at, old.poll_id AS was_poll,
                  old.membership_id AS was_member, old.revision AS was_revision, old.choice AS was_choice,
                  old.reason AS was_reason, old.cast_at AS was_cast_at
    ), kept AS (
        INSERT INTO former_ballot (poll_id, membership_id, revision, choice, reason, cast_at)
        SELECT was_poll, was_member, was_revision, was_choice, was_reason, was_cast_at
        FROM stored WHERE was_revision IS NOT NULL
    )
    SELECT t.membership_id, stored.revision, stored.cast_at
    FROM in_time t LEFT JOIN stored ON stored.membership_id = t.membership_id
    """
)


@dataclass(frozen=True)
class Caster:
    """Who casts a ballot for somebody; the holder of a proxy may change it, who helps may not."""

    membership_id: UUID
    is_holder: bool


async def cast_for(
    person: CurrentPerson, poll_id: UUID, membership_id: UUID, choice: dict[str, Any]
) -> BallotReceipt:
    """Cast the ballot of a giver as the holder of their vote, or as who helps: of somebody here who has no device, or
    whose vote somebody holds who is no member. It is stored and committed when this returns. The same ballot again by the same person is one ballot.

    Raises:
        NotFoundError: no such poll, or nobody such in its cooperative.
        SuspendedError: the one who casts, or the one it is cast for, may not act meanwhile.
        NotYoursToCastError: neither holder nor helper at the meeting.
        NotHereError: the one it is cast for was not here when the vote opened.
        FollowsBoardError: their proxy names no holder, so nobody casts it.
        PollNotOpenError, PollOverError, PollCancelledError, HandsOnlyError: not now, or not so.
        AlreadyVotedError: they have voted, and only the holder changes that.
        BallotIsFinalError: a secret ballot was cast for them.
        InvalidFieldError: the ballot breaks a rule of the method.
    """
    async with new_session() as session:
        caster = await _may_cast(session, person, poll_id, membership_id)
    found = await ballots.read_and_check(poll_id, choice)
    if found is None:
        raise ConflictError
    asked, stored = found
    if asked.boxes:
        answer = await secret.cast_for(poll_id, membership_id, stored, asked.boxes)
        if isinstance(answer, BallotIsFinalError):
            raise answer if caster.is_holder else AlreadyVotedError
        if answer is not None:
            return answer
    else:
        receipt = await _store(poll_id, membership_id, stored, caster)
        if receipt is not None:
            return receipt
    async with new_session() as session:
        raise await _why_not(session, person, poll_id)


async def _may_cast(
    session: AsyncSession, person: CurrentPerson, poll_id: UUID, membership_id: UUID
) -> Caster:
    viewer, poll = await access_poll(session, person, poll_id)
    if poll.meeting_id is None:
        raise NotYoursToCastError
    target = await session.get(Membership, membership_id)
    if target is None or target.cooperative_id != poll.cooperative_id:
        raise NotFoundError
    require_active(viewer)
    elector = await session.get(Elector, (poll_id, membership_id))
    is_holder = elector is not None and elector.holder_id == viewer.membership_id
    meeting = await session.get_one(Meeting, poll.meeting_id)
    if not is_holder and not stewards(viewer, meeting):
        raise NotYoursToCastError
    if poll.hands:
        raise HandsOnlyError
    require_running(poll, await database_now(session))
    if elector is None:
        raise NotHereError
    if elector.follows_board:
        raise FollowsBoardError
    if target.status != "active":
        raise SuspendedError
    return Caster(viewer.membership_id, is_holder)


async def _store(
    poll_id: UUID, membership_id: UUID, choice: dict[str, Any], caster: Caster
) -> BallotReceipt | None:
    """Store a named ballot in a transaction of its own; None where the poll does not take it any more.

    Raises:
        AlreadyVotedError
    """
    async with new_session() as session:
        arguments = {
            "poll": poll_id,
            "elector": membership_id,
            "caster": caster.membership_id,
            "choice": orjson.dumps(choice).decode(),
            "replaces": caster.is_holder,
        }
        row = (await session.execute(CAST_FOR, arguments)).one_or_none()
        if row is None:
            return None
        if row.revision is not None:
            turnout.mark(session, poll_id, membership_id, caster.membership_id)
            return _receipt(poll_id, membership_id, choice, row.revision, row.cast_at)
        ballot = await session.get_one(Ballot, (poll_id, membership_id))
        same = ballot.choice == choice and (caster.is_holder or ballot.cast_by == caster.membership_id)
        if not same:
            raise AlreadyVotedError
        return _receipt(poll_id, membership_id, choice, ballot.revision, ballot.cast_at)


def _receipt(
    poll_id: UUID, membership_id: UUID, choice: dict[str, Any], revision: int, cast_at: datetime
) -> BallotReceipt:
    return BallotReceipt(
        poll_id=poll_id,
        membership_id=membership_id,
        choice=choice,
        reason=None,
        revision=revision,
        cast_at=cast_at,
    )


async def _why_not(session: AsyncSession, person: CurrentPerson, poll_id: UUID) -> Problem:
    """Why a ballot that was checked was not taken: the poll ended meanwhile."""
    _, poll = await access_poll(session, person, poll_id)
    try:
        require_running(poll, await database_now(session))
    except Problem as problem:
        return problem
    return PollOverError() if poll.status == "closed" else ConflictError()
