"""The boxes of a secret poll from its opening to its close, and what is kept afterwards.

Opening seals empty boxes. The close opens them, writes the ballots down grouped by what they say, in the order of
what they say, and the roll in the order of the register, each in one statement; then it empties the boxes.
`secret_wipe` makes sure afterwards that the table files hold nothing of them.
"""

from collections import Counter
from collections.abc import Collection
from typing import Any
from uuid import UUID

import orjson
import structlog
from sqlalchemy import delete, exists, func, insert, or_, select, text, union_all
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.elements import ColumnElement

from app.core import health
from app.core.settings import SettingsError
from app.decisions import seal
from app.decisions.errors import BoxesShutError
from app.decisions.models import Poll, PollOption
from app.decisions.secret_models import BallotBox, CountedBallot, OpenRoll, Roll

log = structlog.get_logger()

BOX_BYTES = 1024  # about how much a box holds once all have voted: little to rewrite, and no need of TOAST
MOST_BOXES = 4096
HINT = (
    "Set BATZAR_SEAL_KEY, or the file seal.key, to what it was when this poll opened, and start again. "
    "Nothing is lost: the closing is tried again every minute."
)

Choices = list[tuple[dict[str, Any], int]]
"""What ballots say, each different choice once, with how many say it."""


def boxes_for(electors: int, size: int) -> int:
    """How many boxes a poll gets for ballots of `size` bytes."""
    return max(1, min(MOST_BOXES, -(-electors * size // BOX_BYTES)))


async def set_up(session: AsyncSession, poll: Poll) -> None:
    """Put empty boxes there for a secret poll that opens. Its electors are counted, its row is locked."""
    options = await session.scalar(
        select(func.count()).select_from(PollOption).where(PollOption.poll_id == poll.id)
    )
    size = seal.ballot_bytes(options or 0)
    key = seal.seal_key()
    await session.execute(
        insert(BallotBox),
        [
            {"poll_id": poll.id, "box": number, "sealed": seal.seal(key, poll.id, number, seal.Box(size))}
            for number in range(boxes_for(poll.electors, size))
        ],
    )


async def number_of(session: AsyncSession, poll_id: UUID) -> int:
    """How many boxes an open secret poll has."""
    return await session.scalar(select(func.count()).where(BallotBox.poll_id == poll_id)) or 0


def open_box(key: bytes, poll_id: UUID, number: int, sealed: bytes) -> seal.Box:
    """What is in a box.

    Raises:
        BoxesShutError: another key sealed it. The log says what to do.
    """
    try:
        return seal.unseal(key, poll_id, number, sealed)
    except seal.SealError as error:
        log.exception(
            "secret_ballots_do_not_open",
            poll=str(poll_id),
            hint=HINT,
        )
        raise BoxesShutError(reason="key") from error


async def read_boxes(session: AsyncSession, poll: Poll) -> Choices:
    """What the ballots of an open secret poll say, all boxes together. Its row is locked FOR UPDATE.

    Raises:
        BoxesShutError: a box does not open, or the boxes hold more or fewer ballots than the roll has members.
    """
    key = seal.seal_key()
    rows = await session.execute(
        select(BallotBox.box, BallotBox.sealed).where(BallotBox.poll_id == poll.id).order_by(BallotBox.box)
    )
    found: Counter[bytes] = Counter()
    for number, sealed in rows:
        found.update(open_box(key, poll.id, number, bytes(sealed)).ballots)
    voted = await session.scalar(
        select(func.count()).select_from(OpenRoll).where(OpenRoll.poll_id == poll.id)
    )
    if found.total() != voted:
        log.error("secret_ballots_and_roll_differ", poll=str(poll.id), ballots=found.total(), roll=voted)
        raise BoxesShutError(reason="count")
    return [(seal.unpack(packed), number) for packed, number in sorted(found.items())]


async def settle(session: AsyncSession, poll: Poll, choices: Choices) -> None:
    """Write down the counted ballots and the roll of a poll that closes, and empty its boxes."""
    ordered = sorted(choices, key=lambda one: orjson.dumps(one[0], option=orjson.OPT_SORT_KEYS))
    if ordered:
        await session.execute(
            insert(CountedBallot),
            [
                {"poll_id": poll.id, "place": place, "choice": choice, "number": number}
                for place, (choice, number) in enumerate(ordered, start=1)
            ],
        )
    await empty(session, poll.id)


async def empty(session: AsyncSession, poll_id: UUID) -> None:
    """Write the roll of a poll that is over in the order of the register, and take away its boxes."""
    await session.execute(
        text(
            "INSERT INTO roll (poll_id, membership_id) "
            "SELECT poll_id, membership_id FROM open_roll WHERE poll_id = :poll ORDER BY membership_id"
        ),
        {"poll": poll_id},
    )
    await session.execute(delete(OpenRoll).where(OpenRoll.poll_id == poll_id))
    await session.execute(delete(BallotBox).where(BallotBox.poll_id == poll_id))


async def counted(session: AsyncSession, poll_ids: Collection[UUID]) -> dict[UUID, Choices]:
    """What the ballots of closed secret polls say; nothing of those that are open."""
    found: dict[UUID, Choices] = {poll_id: [] for poll_id in poll_ids}
    if not poll_ids:
        return found
    rows = await session.execute(
        select(CountedBallot.poll_id, CountedBallot.choice, CountedBallot.number)
        .where(CountedBallot.poll_id.in_(list(poll_ids)))
        .order_by(CountedBallot.poll_id, CountedBallot.place)
    )
    for poll_id, choice, number in rows:
        found[poll_id].append((choice, number))
    return found


async def voted(session: AsyncSession, poll_ids: Collection[UUID]) -> dict[UUID, int]:
    """How many have voted in secret polls, open or over."""
    if not poll_ids:
        return {}
    ids = list(poll_ids)
    both = union_all(
        *(select(table.poll_id).where(table.poll_id.in_(ids)) for table in (OpenRoll, Roll))
    ).subquery()
    rows = await session.execute(
        select(both.c.poll_id, func.count().label("number")).group_by(both.c.poll_id)
    )
    return {row.poll_id: row.number for row in rows}


def on_roll(
    poll_id: InstrumentedAttribute[UUID] | UUID, membership_id: InstrumentedAttribute[UUID] | UUID | None
) -> ColumnElement[bool]:
    """SQL: whether a member has taken part in a secret poll."""
    return or_(
        *(
            exists().where(table.poll_id == poll_id, table.membership_id == membership_id)
            for table in (OpenRoll, Roll)
        )
    )


async def shut(session: AsyncSession) -> list[UUID]:
    """The open secret polls whose ballots this process's key does not open: one box of each is tried."""
    try:
        key = seal.seal_key()
    except SettingsError:
        log.exception("seal_key_unreadable")
        key = bytes(seal.KEY_BYTES)
    rows = await session.execute(
        select(BallotBox.poll_id, BallotBox.box, BallotBox.sealed).where(BallotBox.box == 0)
    )
    return [poll_id for poll_id, number, sealed in rows if not _opens(key, poll_id, number, bytes(sealed))]


async def watch(session: AsyncSession) -> str | None:
    """Says in the log and to who asks for our health that ballots of an open poll don't open."""
    polls = await shut(session)
    if not polls:
        return None
    log.error("secret_ballots_do_not_open", polls=[str(one) for one in polls], hint=HINT)
    return "seal_key"


health.watchers.append(watch)


def _opens(key: bytes, poll_id: UUID, number: int, sealed: bytes) -> bool:
    try:
        seal.unseal(key, poll_id, number, sealed)
    except seal.SealError:
        return False
    return True
