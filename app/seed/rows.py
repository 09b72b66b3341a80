"""Rows gathered by table and stored in bulk, in an order that the foreign keys accept."""

from typing import Any

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import Person
from app.cooperatives.models import (
    Circle,
    CircleMember,
    Cooperative,
    Invitation,
    MemberClass,
    Membership,
    ShareLink,
)
from app.core.db import Base
from app.decisions.models import (
    Ballot,
    Elector,
    FormerBallot,
    Poll,
    PollOption,
    Proposal,
    ProposalVersion,
)
from app.decisions.secret_models import CountedBallot, Roll
from app.discussions.models import Comment, Mention, Reaction, ReadPosition, TextVersion, Thread
from app.events.models import EventCounter

ORDER: tuple[type[Base], ...] = (
    Person,
    Cooperative,
    EventCounter,
    MemberClass,
    Circle,
    Membership,
    CircleMember,
    Invitation,
    ShareLink,
    Thread,
    Comment,
    TextVersion,
    Reaction,
    Mention,
    ReadPosition,
    Proposal,
    ProposalVersion,
    Poll,
    PollOption,
    Elector,
    Ballot,
    FormerBallot,
    Roll,
    CountedBallot,
)


class Rows:
    """What will be stored."""

    def __init__(self) -> None:
        self._rows: dict[type[Base], list[dict[str, Any]]] = {table: [] for table in ORDER}

    def add(self, table: type[Base], **values: Any) -> None:
        """One more row; rows of a table all name the same columns."""
        self._rows[table].append(values)

    def of(self, table: type[Base]) -> list[dict[str, Any]]:
        """The rows of a table."""
        return self._rows[table]

    def by_table(self) -> list[tuple[type[Base], list[dict[str, Any]]]]:
        """All rows, in the order in which they are stored."""
        return list(self._rows.items())

    async def store(self, session: AsyncSession) -> int:
        """Insert everything; how many rows that were."""
        for table in ORDER:
            if self._rows[table]:
                await session.execute(insert(table.__table__), self._rows[table])  # type: ignore[arg-type]  # a Table
        return sum(len(rows) for rows in self._rows.values())
