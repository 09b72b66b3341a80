"""Secret polls. While one is open: who has voted, and boxes of sealed ballots. Once it is closed: the roll and the
counted ballots. No table here has a time, a row id or a key that would join a member to a ballot."""

from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, SmallInteger
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import mapped_column

from app.core.db import Base, Mapped


class OpenRoll(Base):
    """Who has voted in a secret poll that is open. Emptied of the poll at its close.

    No foreign keys: checking one marks the elector's row with the transaction that voted.
    """

    __tablename__ = "open_roll"

    poll_id: Mapped[UUID] = mapped_column(primary_key=True)
    membership_id: Mapped[UUID] = mapped_column(primary_key=True)


class BallotBox(Base):
    """One of an open secret poll's boxes: its ballots sealed together, in an order drawn anew with each that
    comes. Which box a ballot goes to is drawn too. Emptied of the poll at its close."""

    __tablename__ = "ballot_box"

    poll_id: Mapped[UUID] = mapped_column(primary_key=True)
    box: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    sealed: Mapped[bytes]


class Roll(Base):
    """Who took part in a secret poll that is over: written at once at the close, in the order of the register."""

    __tablename__ = "roll"
    __table_args__ = (
        ForeignKeyConstraint(
            ["poll_id", "membership_id"], ["elector.poll_id", "elector.membership_id"], ondelete="CASCADE"
        ),
    )

    poll_id: Mapped[UUID] = mapped_column(primary_key=True)
    membership_id: Mapped[UUID] = mapped_column(primary_key=True)


class CountedBallot(Base):
    """What `number` ballots of a secret poll said, alike in everything. Places follow what they say."""

    __tablename__ = "counted_ballot"
    __table_args__ = (CheckConstraint("number >= 1", "number"),)

    poll_id: Mapped[UUID] = mapped_column(ForeignKey("poll.id", ondelete="CASCADE"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    choice: Mapped[dict[str, Any]] = mapped_column(JSONB)
    number: Mapped[int]
