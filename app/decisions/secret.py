"""Casting a secret ballot. The guarantees are those of a named one (ballots.py): the poll's row FOR SHARE, the
deadline by the database's clock under that lock, electors only, one each by primary key, answered once stored.

What is stored never joins a member to a ballot: the roll gets the member, and a box drawn by lot gets the ballot.
A box's ballots are sealed together in an order drawn anew each time, so neither the rows' order nor the boxes'
content follows the order of voting, not even for somebody who has the key. There is no time, no id, no event.
"""

import secrets as chance
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import TextClause, text
from sqlalchemy.ext.asyncio import AsyncSession

from app.core.db import new_session
from app.core.together import Together
from app.decisions import seal, turnout
from app.decisions.errors import BallotIsFinalError
from app.decisions.schemas import BallotReceipt
from app.decisions.secret_boxes import open_box

_ENTER = """
    WITH given AS MATERIALIZED (
        SELECT * FROM unnest(CAST(:people AS uuid[]), CAST(:boxes AS smallint[])) AS g(person_id, box)
    ), open_poll AS MATERIALIZED (
        SELECT id, cooperative_id, closes_at FROM poll
        WHERE id = :poll AND status = 'open' AND secret FOR SHARE
    ), locked AS MATERIALIZED (
        SELECT *, clock_timestamp() AS at FROM open_poll
    ), in_time AS MATERIALIZED (
        SELECT l.id AS poll_id, e.membership_id, g.person_id, g.box
        FROM locked l
        CROSS JOIN given g
        JOIN membership m
          ON m.cooperative_id = l.cooperative_id AND {whose} AND m.status = 'active'
        JOIN elector e ON e.poll_id = l.id AND e.membership_id = m.id {lent}
        WHERE l.at < l.closes_at
        ORDER BY e.membership_id
    ), entered AS (
        INSERT INTO open_roll (poll_id, membership_id)
        SELECT poll_id, membership_id FROM in_time
        ON CONFLICT DO NOTHING
        RETURNING membership_id
    ), taken AS (
        SELECT b.box, b.sealed FROM ballot_box b
        WHERE b.poll_id = :poll
          AND b.box = ANY (ARRAY(
              SELECT t.box FROM in_time t JOIN entered e ON e.membership_id = t.membership_id
          ))
        ORDER BY b.box
        FOR UPDATE
    )
    SELECT t.person_id, t.membership_id, e.membership_id IS NOT NULL AS entered,
           CAST(NULL AS smallint) AS box, CAST(NULL AS bytea) AS sealed
    FROM in_time t LEFT JOIN entered e ON e.membership_id = t.membership_id
    UNION ALL
    SELECT NULL, NULL, NULL, box, sealed FROM taken
    """
ENTER = text(_ENTER.format(whose="m.person_id = g.person_id", lent="AND NOT e.represented"))
ENTER_FOR = text(_ENTER.format(whose="m.id = g.person_id", lent=""))
"""The order matters: the poll, then the roll in the order of members, then the boxes in theirs. Whoever waits for
one of them holds nothing that comes later, so nobody waits in a circle. ENTER takes people's own ballots, ENTER_FOR those that another casts, by membership."""

PUT_BACK = text(
    """
    UPDATE ballot_box b SET sealed = n.sealed
    FROM unnest(CAST(:boxes AS smallint[]), CAST(:sealed AS bytea[])) AS n(box, sealed)
    WHERE b.poll_id = :poll AND b.box = n.box
    """
)


@dataclass(frozen=True)
class SecretBallot:
    """A person's ballot, found to be in order, and the number of boxes it may go to."""

    person_id: UUID
    choice: dict[str, Any]
    boxes: int


Answer = BallotReceipt | BallotIsFinalError | None


async def _together_in_one(poll_id: UUID, given: list[SecretBallot]) -> list[Answer]:
    async with new_session() as session:
        return await store(session, poll_id, given)


_together = Together(_together_in_one)


async def cast(poll_id: UUID, given: SecretBallot) -> BallotReceipt | None:
    """Put a checked ballot into a box, and its member on the roll. It is stored when this returns.

    Returns:
        None for who may not vote in this poll now.

    Raises:
        BallotIsFinalError: the member has voted.
        BoxesShutError: the key is not the one that sealed the box; nothing was stored.
    """
    answer = await _together.ask(poll_id, given.person_id, given)
    if isinstance(answer, BallotIsFinalError):
        raise answer
    return answer


async def cast_for(poll_id: UUID, membership_id: UUID, choice: dict[str, Any], boxes: int) -> Answer:
    """Put the checked ballot of an elector that another casts into a box. Whether they may is checked before.

    Raises:
        BoxesShutError
    """
    async with new_session() as session:
        ballot = SecretBallot(membership_id, choice, boxes)
        return (await store(session, poll_id, [ballot], statement=ENTER_FOR))[0]


async def store(
    session: AsyncSession, poll_id: UUID, given: Sequence[SecretBallot], *, statement: TextClause = ENTER
) -> list[Answer]:
    """Store checked ballots of one secret poll in the session's transaction, at most one of each person.

    Returns:
        for each in the same order its receipt, a refusal for who has voted, None for who may not vote now.

    Raises:
        BoxesShutError: a box does not open. The transaction must be rolled back.
    """
    boxes = [chance.randbelow(one.boxes) for one in given]
    arguments = {"poll": poll_id, "people": [one.person_id for one in given], "boxes": boxes}
    rows = (await session.execute(statement, arguments)).all()
    members = {row.person_id: row for row in rows if row.person_id is not None}
    going: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for one, box in zip(given, boxes, strict=True):
        if one.person_id in members and members[one.person_id].entered:
            going[box].append(one.choice)
    taken = {row.box: bytes(row.sealed) for row in rows if row.box is not None}
    if going:
        await _put(session, poll_id, taken, going)
        turnout.mark(session, poll_id)
    return [_answer(poll_id, members.get(one.person_id)) for one in given]


async def _put(
    session: AsyncSession, poll_id: UUID, taken: dict[int, bytes], going: dict[int, list[dict[str, Any]]]
) -> None:
    """Open the boxes, add to each what goes to it, and seal them again. Their rows are locked."""
    key = seal.seal_key()
    sealed: list[bytes] = []
    for number, choices in going.items():
        box = open_box(key, poll_id, number, taken[number])
        for choice in choices:
            box.put(choice)
        sealed.append(seal.seal(key, poll_id, number, box))
    await session.execute(PUT_BACK, {"poll": poll_id, "boxes": list(going), "sealed": sealed})


def _answer(poll_id: UUID, row: Any) -> Answer:
    if row is None:
        return None
    if not row.entered:
        return BallotIsFinalError()
    return BallotReceipt(
        poll_id=poll_id,
        membership_id=row.membership_id,
        choice=None,
        reason=None,
        revision=1,
        cast_at=None,
    )
