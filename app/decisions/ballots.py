"""Casting a ballot: the one path that must stay short. One statement does it; questions are asked only
when it refuses.

The statement takes the poll's row FOR SHARE, then reads the database's clock, then stores. A closing that
holds the row FOR UPDATE is waited for, and PostgreSQL re-reads the row it waited for, so the state and
the deadline that are checked are those under the lock. No NOTIFY and no job is in this transaction, and
an event only if the ballot carries a reason that everyone may read at once.
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.core.errors import ConflictError, InvalidFieldError, Problem
from app.decisions import explained, turnout
from app.decisions.models import Ballot, Poll
from app.decisions.queries import options_of
from app.decisions.refusals import why_not
from app.decisions.schemas import BallotReceipt
from app.rules import BallotError, Option
from app.rules.methods import get_method
from app.rules.schema import Settings

CAST = text(
    """
    WITH place AS MATERIALIZED (
        SELECT p.id AS poll_id, e.membership_id, p.closes_at
        FROM poll p
        JOIN membership m
          ON m.cooperative_id = p.cooperative_id AND m.person_id = :person AND m.status = 'active'
        JOIN elector e ON e.poll_id = p.id AND e.membership_id = m.id
        WHERE p.id = :poll AND p.status = 'open'
        FOR SHARE OF p
    ), locked AS MATERIALIZED (
        SELECT *, clock_timestamp() AS at FROM place
    ), in_time AS MATERIALIZED (
        SELECT * FROM locked WHERE at < closes_at
    ), stored AS (
        INSERT INTO ballot AS b (poll_id, membership_id, choice, reason, revision, cast_at)
        SELECT poll_id, membership_id, CAST(:choice AS jsonb), CAST(:reason AS varchar), 1, at FROM in_time
        ON CONFLICT (poll_id, membership_id) DO UPDATE
           SET choice = excluded.choice, reason = excluded.reason, revision = b.revision + 1,
               cast_at = greatest(excluded.cast_at, b.cast_at)
         WHERE (b.choice, b.reason) IS DISTINCT FROM (excluded.choice, excluded.reason)
        RETURNING new.revision, new.cast_at, old.poll_id AS was_poll, old.membership_id AS was_member,
                  old.revision AS was_revision, old.choice AS was_choice, old.reason AS was_reason,
                  old.cast_at AS was_cast_at
    ), kept AS (
        INSERT INTO former_ballot (poll_id, membership_id, revision, choice, reason, cast_at)
        SELECT was_poll, was_member, was_revision, was_choice, was_reason, was_cast_at
        FROM stored WHERE was_revision IS NOT NULL
    )
    SELECT t.membership_id, stored.revision, stored.cast_at, stored.was_reason
    FROM in_time t LEFT JOIN stored ON true
    """
)

REASON_MISSING = {
    "required": "reason_needed",
    "required_from_objectors": "reason_needed_from_objectors",
}


@dataclass(frozen=True)
class Asked:
    """What never changes once a poll has opened, so that a process reads it once."""

    cooperative_id: UUID
    circle_id: UUID | None
    method: str
    settings: Settings
    reasons: str
    results: str


_asked: dict[UUID, Asked] = {}
_MOST_ASKED = 1_000


async def _read_asked(session: AsyncSession, poll_id: UUID) -> Asked | None:
    """The fixed part of a poll that has opened; None when there is none such."""
    found = _asked.get(poll_id)
    if found is not None:
        return found
    row = (
        await session.execute(
            select(Poll.cooperative_id, Poll.circle_id, Poll.method, Poll.reasons, Poll.results).where(
                Poll.id == poll_id, Poll.opened_at.is_not(None)
            )
        )
    ).one_or_none()
    if row is None:
        return None
    options = (await options_of(session, [poll_id])).get(poll_id, [])
    found = Asked(
        cooperative_id=row.cooperative_id,
        circle_id=row.circle_id,
        method=row.method,
        settings=Settings(options=tuple(Option(id=str(one.id), label=one.label) for one in options)),
        reasons=row.reasons,
        results=row.results,
    )
    while len(_asked) >= _MOST_ASKED:
        _asked.pop(next(iter(_asked)))
    _asked[poll_id] = found
    return found


def _check(asked: Asked, choice: dict[str, Any], reason: str | None) -> dict[str, Any]:
    """The choice in the form it is stored in.

    Raises:
        InvalidFieldError: naming the part of the ballot that is wrong.
    """
    method = get_method(asked.method)
    try:
        parsed = method.parse(choice, asked.settings)
    except BallotError as error:
        field = f"choice.{error.field}" if error.field else "choice"
        raise InvalidFieldError(field, error.code) from error
    if reason is not None and asked.reasons == "off":
        raise InvalidFieldError("reason", "reason_not_asked")
    needed = asked.reasons == "required" or (
        asked.reasons == "required_from_objectors" and method.objects(parsed)
    )
    if reason is None and needed:
        raise InvalidFieldError("reason", REASON_MISSING[asked.reasons])
    stored: dict[str, Any] = parsed.model_dump(mode="json")
    return stored


async def cast(
    session: AsyncSession, person: CurrentPerson, poll_id: UUID, choice: dict[str, Any], reason: str | None
) -> BallotReceipt:
    """Store a member's ballot, or replace the former one, which is kept. The same ballot again is one ballot.

    Who is suspended may not act, so not vote, even if they were active when the poll opened; reinstated
    in time, they may. A ballot cast before the suspension counts, as does that of a member who then
    leaves: they were entitled when they cast it.

    Raises:
        NotFoundError: no such poll, or it is not the person's to see.
        SuspendedError, ObserverError, NotElectorError, JoinedAfterOpeningError: it is not theirs to vote in.
        PollNotOpenError, PollOverError, PollCancelledError: not now.
        InvalidFieldError: the ballot breaks a rule of the method or lacks its reason.
    """
    asked = await _read_asked(session, poll_id)
    if asked is None:
        raise await why_not(session, person, poll_id) or ConflictError
    try:
        stored = _check(asked, choice, reason)
    except Problem as problem:
        raise await why_not(session, person, poll_id) or problem from None
    arguments = {
        "person": person.id,
        "poll": poll_id,
        "choice": orjson.dumps(stored).decode(),
        "reason": reason,
    }
    row = (await session.execute(CAST, arguments)).one_or_none()
    if row is None:
        refusal = await why_not(session, person, poll_id)
        if refusal is not None:
            raise refusal
        row = (await session.execute(CAST, arguments)).one_or_none()
        if row is None:
            raise ConflictError
    if row.revision is None:
        return await _as_it_stands(session, poll_id, row.membership_id)
    turnout.mark(session, poll_id)
    if asked.results == "always" and (reason is not None or row.was_reason is not None):
        await explained.tell(session, asked.cooperative_id, asked.circle_id, poll_id, row.membership_id)
    return BallotReceipt(
        poll_id=poll_id,
        membership_id=row.membership_id,
        choice=stored,
        reason=reason,
        revision=row.revision,
        cast_at=row.cast_at,
    )


async def _as_it_stands(session: AsyncSession, poll_id: UUID, membership_id: UUID) -> BallotReceipt:
    """The receipt of the ballot that says the same already."""
    ballot = await session.get_one(Ballot, (poll_id, membership_id))
    return BallotReceipt.model_validate(ballot)
