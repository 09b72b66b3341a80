"""Casting a ballot: the one path that must stay short. One statement does it, for all ballots of a poll that
came while the statement before was under way; questions are asked only about those that it refuses.

The statement takes the poll's row FOR SHARE, then reads the database's clock, then stores, in the order of the
members so that two statements never wait for each other. A ballot of a consent round that names its round is
stored in no other. A closing that holds the row FOR UPDATE is waited for, and PostgreSQL re-reads the row it waited for, so the state and
the deadline that are checked are those under the lock. No NOTIFY and no job is in this transaction, and
an event only if the ballot carries a reason that everyone may read at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.core.db import new_session
from app.core.errors import ConflictError, InvalidFieldError, Problem
from app.core.together import Together
from app.decisions import explained, secret, turnout
from app.decisions.consent import end_if_all_consent
from app.decisions.counting import as_asked
from app.decisions.models import Ballot, Poll
from app.decisions.queries import options_of
from app.decisions.refusals import why_not
from app.decisions.schemas import BallotReceipt
from app.decisions.secret_models import BallotBox
from app.rules import BallotError, MethodSettings, Settings
from app.rules.methods import get_method

CAST = text(
    """
    WITH given AS MATERIALIZED (
        SELECT * FROM unnest(
            CAST(:people AS uuid[]), CAST(:choices AS text[]), CAST(:reasons AS text[]), CAST(:rounds AS int[])
        ) AS g(person_id, choice, reason, round)
    ), open_poll AS MATERIALIZED (
        SELECT id, cooperative_id, closes_at, round FROM poll
        WHERE id = :poll AND status = 'open' AND NOT hands AND (phase IS NULL OR phase = 'decide') FOR SHARE
    ), locked AS MATERIALIZED (
        SELECT *, clock_timestamp() AS at FROM open_poll
    ), in_time AS MATERIALIZED (
        SELECT l.id AS poll_id, e.membership_id, g.person_id, g.choice, g.reason, l.at
        FROM locked l
        CROSS JOIN given g
        JOIN membership m
          ON m.cooperative_id = l.cooperative_id AND m.person_id = g.person_id AND m.status = 'active'
        JOIN elector e ON e.poll_id = l.id AND e.membership_id = m.id AND NOT e.represented
        WHERE l.at < l.closes_at AND (g.round IS NULL OR g.round = l.round)
        ORDER BY e.membership_id
    ), stored AS (
        INSERT INTO ballot AS b (poll_id, membership_id, choice, reason, revision, cast_at)
        SELECT poll_id, membership_id, CAST(choice AS jsonb), reason, 1, at FROM in_time
        ON CONFLICT (poll_id, membership_id) DO UPDATE
           SET choice = excluded.choice, reason = excluded.reason, revision = b.revision + 1,
               cast_at = greatest(excluded.cast_at, b.cast_at), cast_by = NULL
         WHERE (b.choice, b.reason) IS DISTINCT FROM (excluded.choice, excluded.reason)
        RETURNING new.membership_id, new.revision, new.cast_at, old.poll_id AS was_poll,
                  old.membership_id AS was_member, old.revision AS was_revision, old.choice AS was_choice,
                  old.reason AS was_reason, old.cast_at AS was_cast_at
    ), kept AS (
        INSERT INTO former_ballot (poll_id, membership_id, revision, choice, reason, cast_at)
        SELECT was_poll, was_member, was_revision, was_choice, was_reason, was_cast_at
        FROM stored WHERE was_revision IS NOT NULL
    )
    SELECT t.person_id, t.membership_id, stored.revision, stored.cast_at, stored.was_reason
    FROM in_time t LEFT JOIN stored ON stored.membership_id = t.membership_id
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
    boxes: int  # of a secret poll; 0: the poll is named


_asked: dict[UUID, Asked] = {}
_MOST_ASKED = 1_000


async def _read_asked(poll_id: UUID) -> Asked | None:
    """The fixed part of a poll that has opened; None when there is none such."""
    found = _asked.get(poll_id)
    if found is not None:
        return found
    async with new_session() as session:
        row = (
            await session.execute(
                select(
                    Poll.cooperative_id,
                    Poll.circle_id,
                    Poll.method,
                    Poll.settings,
                    Poll.reasons,
                    Poll.results,
                    select(func.count()).where(BallotBox.poll_id == Poll.id).scalar_subquery().label("boxes"),
                    Poll.secret,
                ).where(Poll.id == poll_id, Poll.opened_at.is_not(None))
            )
        ).one_or_none()
        if row is None:
            return None
        options = (await options_of(session, [poll_id])).get(poll_id, [])
    found = Asked(
        cooperative_id=row.cooperative_id,
        circle_id=row.circle_id,
        method=row.method,
        settings=Settings(
            options=tuple(as_asked(one) for one in options),
            given=MethodSettings.model_validate(row.settings),
        ),
        reasons=row.reasons,
        results=row.results,
        boxes=max(1, row.boxes) if row.secret else 0,
    )
    while len(_asked) >= _MOST_ASKED:
        _asked.pop(next(iter(_asked)))
    _asked[poll_id] = found
    return found


async def read_and_check(poll_id: UUID, choice: dict[str, Any]) -> tuple[Asked, dict[str, Any]] | None:
    """A ballot without a reason in the form it is stored in, with what its poll asks; None for a poll not opened.

    Raises:
        InvalidFieldError: naming the part of the ballot that is wrong.
    """
    asked = await _read_asked(poll_id)
    return None if asked is None else (asked, _check(asked, choice, None))


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
        raise InvalidFieldError(field, error.code, **error.data) from error
    if reason is not None and asked.reasons == "off":
        raise InvalidFieldError("reason", "reason_not_asked")
    needed = asked.reasons == "required" or (
        asked.reasons == "required_from_objectors" and method.objects(parsed)
    )
    if reason is None and needed:
        raise InvalidFieldError("reason", REASON_MISSING[asked.reasons])
    stored: dict[str, Any] = parsed.model_dump(mode="json")
    return stored


@dataclass(frozen=True)
class Given:
    """A person's ballot, found to be in order by `_check`."""

    person_id: UUID
    choice: dict[str, Any]
    reason: str | None
    round: int | None = None


async def cast(
    person: CurrentPerson,
    poll_id: UUID,
    choice: dict[str, Any],
    reason: str | None,
    *,
    in_round: int | None = None,
) -> BallotReceipt:
    """Store a member's ballot, or replace the former one, which is kept. The same ballot again is one ballot.

    It is stored and committed when this returns. Who is suspended may not act, so not vote, even if they were
    active when the poll opened; reinstated in time, they may. A ballot cast before the suspension counts, as
    does that of a member who then leaves: they were entitled when they cast it.

    Raises:
        NotFoundError: no such poll, or it is not the person's to see.
        SuspendedError, ObserverError, NotElectorError, JoinedAfterOpeningError: it is not theirs to vote in.
        PollNotOpenError, PollOverError, PollCancelledError: not now.
        NotDecidingYetError, RoundOverError: of a consent round: not in this phase; another round has begun.
        InvalidFieldError: the ballot breaks a rule of the method or lacks its reason.
        BallotIsFinalError, BoxesShutError: of a secret poll: it was cast already; it can't be sealed now.
    """
    asked = await _read_asked(poll_id)
    if asked is None:
        raise await _refusal(person, poll_id, in_round) or ConflictError
    try:
        checked = _check(asked, choice, reason)
    except Problem as problem:
        raise await _refusal(person, poll_id, in_round) or problem from None
    given = Given(person.id, checked, reason, in_round)
    receipt = await _store_with_others(asked, poll_id, given)
    if receipt is None:
        refusal = await _refusal(person, poll_id, in_round)
        if refusal is not None:
            raise refusal
        receipt = await _store_with_others(asked, poll_id, given)
        if receipt is None:
            raise ConflictError
    if asked.method == "consent":
        await end_if_all_consent(poll_id)
    return receipt


async def _store_with_others(asked: Asked, poll_id: UUID, given: Given) -> BallotReceipt | None:
    if asked.boxes:
        return await secret.cast(poll_id, secret.SecretBallot(given.person_id, given.choice, asked.boxes))
    return await _together.ask(poll_id, given.person_id, given)


async def _refusal(person: CurrentPerson, poll_id: UUID, in_round: int | None) -> Problem | None:
    async with new_session() as session:
        return await why_not(session, person, poll_id, in_round=in_round)


async def _cast_together(poll_id: UUID, given: list[Given]) -> list[BallotReceipt | None]:
    """Ballots of one poll that came at the same moment, in one transaction of their own."""
    async with new_session() as session:
        return await store(session, poll_id, given)


_together = Together(_cast_together)


async def store(session: AsyncSession, poll_id: UUID, given: Sequence[Given]) -> list[BallotReceipt | None]:
    """Store checked ballots of one poll in the session's transaction, at most one of each person.

    Returns:
        their receipts in the same order; None for who may not vote in this poll now.
    """
    asked = await _read_asked(poll_id)
    arguments = {
        "poll": poll_id,
        "people": [one.person_id for one in given],
        "choices": [orjson.dumps(one.choice).decode() for one in given],
        "reasons": [one.reason for one in given],
        "rounds": [one.round for one in given],
    }
    rows = {row.person_id: row for row in await session.execute(CAST, arguments)}
    receipts: list[BallotReceipt | None] = []
    for one in given:
        row = rows.get(one.person_id)
        if row is None or asked is None:
            receipts.append(None)
            continue
        if row.revision is None:
            receipts.append(await _as_it_stands(session, poll_id, row.membership_id))
            continue
        turnout.mark(session, poll_id, row.membership_id)
        if asked.results == "always" and (one.reason is not None or row.was_reason is not None):
            await explained.tell(session, asked.cooperative_id, asked.circle_id, poll_id, row.membership_id)
        receipts.append(
            BallotReceipt(
                poll_id=poll_id,
                membership_id=row.membership_id,
                choice=one.choice,
                reason=one.reason,
                revision=row.revision,
                cast_at=row.cast_at,
            )
        )
    return receipts


async def _as_it_stands(session: AsyncSession, poll_id: UUID, membership_id: UUID) -> BallotReceipt:
    """The receipt of the ballot that says the same already."""
    ballot = await session.get_one(Ballot, (poll_id, membership_id))
    return BallotReceipt.model_validate(ballot)
