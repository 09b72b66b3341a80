"""Ballots as the rules take them: grouped by what they say, read from the database in one pass."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.decisions import secret_boxes
from app.decisions.models import Ballot, Poll, PollOption
from app.decisions.queries import options_of
from app.decisions.secret_boxes import Choices
from app.rules import MethodSettings, Option, Tally, count, group


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
    """As stored, each different one once; none of a secret poll that is open."""
    voted: int
    """How many voted, also where it is not known what."""

    @property
    def tally(self) -> Tally:
        """The count, by option or position."""
        return count(self.method, self.settings, self.options, self.grouped)


async def count_polls(session: AsyncSession, polls: Sequence[Poll]) -> dict[UUID, Counted]:
    """The ballots of several polls, in four queries at most whatever their number.

    Of a secret poll that is open only how many voted; its tally is empty.
    """
    secret = [poll.id for poll in polls if poll.secret]
    named = [poll.id for poll in polls if not poll.secret]
    rows: dict[UUID, Choices] = defaultdict(list)
    if named:
        found = await session.execute(
            select(Ballot.poll_id, Ballot.choice, func.count())
            .where(Ballot.poll_id.in_(named))
            .group_by(Ballot.poll_id, Ballot.choice)
        )
        for poll_id, choice, number in found:
            rows[poll_id].append((choice, number))
    rows.update(await secret_boxes.counted(session, secret))
    voted = await secret_boxes.voted(session, secret)
    return await _grouped(session, polls, rows, voted)


async def count_for_close(session: AsyncSession, poll: Poll) -> Counted:
    """The ballots of an open poll, secret ones too. Its row is locked FOR UPDATE.

    Raises:
        BoxesShutError: the ballots of a secret poll don't open.
    """
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
