"""Ballots as the rules take them: grouped by what they say, read from the database in one pass."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.decisions import secret_boxes
from app.decisions.hand_errors import HandsNotAgreedError
from app.decisions.models import Ballot, Elector, HandCount, Poll, PollOption
from app.decisions.queries import options_of
from app.decisions.room import weighted, with_board_of
from app.decisions.secret_boxes import Choices
from app.rules import MethodSettings, Option, Tally, count, group
from app.rules.hands import hand_ballots


def as_asked(option: PollOption) -> Option:
    """A stored option as the rules take it."""
    return Option(
        id=str(option.id),
        label=option.label,
        description=option.description,
        cost=option.cost,
        group=option.group_name,
        starts_at=option.starts_at,
        ends_at=option.ends_at,
        none_of_these=option.none_of_these,
    )


@dataclass(frozen=True)
class Counted:
    """The ballots of a poll at one moment."""

    method: str
    settings: MethodSettings
    options: tuple[Option, ...]
    grouped: dict[Any, int]
    choices: Choices
    """As stored, each different one once, with the votes for it; none of a secret poll that is open."""
    voted: int
    """How many people voted, also where it is not known what; of raised hands how many were counted."""

    @property
    def tally(self) -> Tally:
        """The count, by option or position."""
        return count(self.method, self.settings, self.options, self.grouped)


async def count_polls(session: AsyncSession, polls: Sequence[Poll]) -> dict[UUID, Counted]:
    """The ballots of several polls, in four queries at most whatever their number.

    Of a secret poll that is open only how many voted; its tally is empty.
    """
    secret = [poll.id for poll in polls if poll.secret]
    named = [poll.id for poll in polls if not poll.secret and not poll.hands and not weighted(poll)]
    by_votes = [poll.id for poll in polls if not poll.secret and not poll.hands and weighted(poll)]
    rows: dict[UUID, Choices] = defaultdict(list)
    voted: dict[UUID, int] = {}
    if named:
        found = await session.execute(
            select(Ballot.poll_id, Ballot.choice, func.count())
            .where(Ballot.poll_id.in_(named))
            .group_by(Ballot.poll_id, Ballot.choice)
        )
        for poll_id, choice, number in found:
            rows[poll_id].append((choice, number))
    if by_votes:
        cast = await session.execute(
            select(Ballot.poll_id, Ballot.choice, func.count(), func.sum(Elector.votes))
            .join(
                Elector,
                (Elector.poll_id == Ballot.poll_id) & (Elector.membership_id == Ballot.membership_id),
            )
            .where(Ballot.poll_id.in_(by_votes))
            .group_by(Ballot.poll_id, Ballot.choice)
        )
        for poll_id, choice, people, votes in cast:
            rows[poll_id].append((choice, int(votes)))
            voted[poll_id] = voted.get(poll_id, 0) + people
    hands = [poll for poll in polls if poll.hands]
    if hands:
        rows.update(await _hands(session, hands))
    rows.update(await secret_boxes.counted(session, secret))
    voted.update(await secret_boxes.voted(session, secret))
    return await _grouped(session, polls, rows, voted)


async def hand_counts(session: AsyncSession, poll_ids: Sequence[UUID]) -> dict[UUID, list[HandCount]]:
    """The tellers of polls, each with what they counted, in a fixed order."""
    found: dict[UUID, list[HandCount]] = defaultdict(list)
    for row in await session.scalars(
        select(HandCount)
        .where(HandCount.poll_id.in_(list(poll_ids)))
        .order_by(HandCount.poll_id, HandCount.teller_id)
    ):
        found[row.poll_id].append(row)
    return found


def agreed_hands(tellers: Sequence[HandCount]) -> dict[str, int] | None:
    """What all tellers found alike; None while one has not counted, or they differ. 0 is left out."""
    counts = [
        None if one.hands is None else {key: n for key, n in sorted(one.hands.items()) if n}
        for one in tellers
    ]
    if not counts or any(one is None or one != counts[0] for one in counts):
        return None
    return counts[0]


async def hands_agreed(session: AsyncSession, poll_id: UUID) -> bool:
    """Whether the tellers of a poll have found the same."""
    return agreed_hands((await hand_counts(session, [poll_id])).get(poll_id, [])) is not None


async def _hands(session: AsyncSession, polls: Sequence[Poll]) -> dict[UUID, Choices]:
    """Raised hands as ballots, none while the tellers have not agreed; and those of who named no holder."""
    counts = await hand_counts(session, [poll.id for poll in polls])
    options = await options_of(session, [poll.id for poll in polls])
    found: dict[UUID, Choices] = {}
    for poll in polls:
        agreed = agreed_hands(counts.get(poll.id, []))
        asked = [as_asked(one) for one in options.get(poll.id, [])]
        settings = MethodSettings.model_validate(poll.settings)
        ballots = hand_ballots(poll.method, settings, asked, agreed or {})
        found[poll.id] = [(choice.model_dump(mode="json"), number) for choice, number in ballots.items()]
        board = await with_board_of(session, poll)
        if board is not None:
            found[poll.id].append(({"position": board.position}, board.people))
    return found


async def count_for_close(session: AsyncSession, poll: Poll) -> Counted:
    """The ballots of an open poll, secret ones too. Its row is locked FOR UPDATE.

    Raises:
        BoxesShutError: the ballots of a secret poll don't open.
        HandsNotAgreedError: the two tellers have not found the same.
    """
    if poll.hands and not await hands_agreed(session, poll.id):
        raise HandsNotAgreedError
    if not poll.secret:
        return (await count_polls(session, [poll]))[poll.id]
    choices = await secret_boxes.read_boxes(session, poll)
    return (await _grouped(session, [poll], {poll.id: choices}, {}))[poll.id]


async def _grouped(
    session: AsyncSession, polls: Sequence[Poll], rows: Mapping[UUID, Choices], voted: Mapping[UUID, int]
) -> dict[UUID, Counted]:
    """What ballots say, as the polls' methods read it. `voted`: of those whose ballots are not all in rows."""
    options = await options_of(session, [poll.id for poll in polls])
    counted = {}
    for poll in polls:
        asked = tuple(as_asked(one) for one in options.get(poll.id, []))
        settings = MethodSettings.model_validate(poll.settings)
        choices = rows.get(poll.id, [])
        grouped = group(poll.method, settings, asked, choices)
        number = voted.get(poll.id, sum(number for _, number in choices))
        counted[poll.id] = Counted(poll.method, settings, asked, grouped, choices, number)
    return counted
