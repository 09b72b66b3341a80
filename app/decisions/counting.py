"""Ballots as the rules take them: grouped by what they say, read from the database in one pass."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.decisions.models import Ballot, Poll
from app.decisions.queries import options_of
from app.rules import Option, Tally, count, group


@dataclass(frozen=True)
class Counted:
    """The ballots of a poll at one moment."""

    method: str
    options: tuple[Option, ...]
    grouped: dict[Any, int]

    @property
    def tally(self) -> Tally:
        """The count, by option or position."""
        return count(self.method, self.options, self.grouped)


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
        asked = tuple(Option(id=str(one.id), label=one.label) for one in options.get(poll.id, []))
        counted[poll.id] = Counted(poll.method, asked, group(poll.method, asked, rows[poll.id]))
    return counted
