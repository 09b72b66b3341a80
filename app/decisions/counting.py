"""Ballots as the rules take them: grouped by what they say, read from the database in one pass."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.decisions.models import Ballot, Poll, PollOption
from app.decisions.queries import options_of
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

    @property
    def tally(self) -> Tally:
        """The count, by option or position."""
        return count(self.method, self.settings, self.options, self.grouped)


async def count_polls(session: AsyncSession, polls: Sequence[Poll]) -> dict[UUID, Counted]:
    """The ballots of several polls, in two queries whatever their number."""
    ids = [poll.id for poll in polls]
    rows: dict[UUID, list[tuple[object, int]]] = defaultdict(list)
    found = await session.execute(
        select(Ballot.poll_id, Ballot.choice, func.count())
        .where(Ballot.poll_id.in_(ids))
        .group_by(Ballot.poll_id, Ballot.choice)
    )
    for poll_id, choice, number in found:
        rows[poll_id].append((choice, number))
    options = await options_of(session, ids)
    counted = {}
    for poll in polls:
        asked = tuple(as_asked(one) for one in options.get(poll.id, []))
        settings = MethodSettings.model_validate(poll.settings)
        grouped = group(poll.method, settings, asked, rows[poll.id])
        counted[poll.id] = Counted(poll.method, settings, asked, grouped)
    return counted
