"""Rounds of consent: what members say in them, and what former rounds asked and were answered."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import mapped_column

from app.core.db import Base, CreatedAt, Id, Mapped


class Remark(Base):
    """A question, an answer to one, a reaction or a suggestion in a round. A member reacts once in a round."""

    __tablename__ = "remark"
    __table_args__ = (
        UniqueConstraint("poll_id", "id"),
        ForeignKeyConstraint(
            ["cooperative_id", "poll_id"], ["poll.cooperative_id", "poll.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(["cooperative_id", "author_id"], ["membership.cooperative_id", "membership.id"]),
        ForeignKeyConstraint(["poll_id", "parent_id"], ["remark.poll_id", "remark.id"]),
        CheckConstraint("kind IN ('question', 'answer', 'reaction', 'suggestion')", "kind"),
        CheckConstraint("(kind = 'answer') = (parent_id IS NOT NULL)", "answers_a_question"),
        CheckConstraint("round >= 1", "round"),
        Index(
            "uq_remark_reaction",
            "poll_id",
            "round",
            "author_id",
            unique=True,
            postgresql_where=text("kind = 'reaction'"),
        ),
        Index("ix_remark_parent_id", "parent_id", postgresql_where=text("parent_id IS NOT NULL")),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID]
    poll_id: Mapped[UUID]
    round: Mapped[int]
    kind: Mapped[str] = mapped_column(String(10))
    author_id: Mapped[UUID]
    parent_id: Mapped[UUID | None]
    text: Mapped[str] = mapped_column(String(2000))
    html: Mapped[str] = mapped_column(Text)
    created_at: Mapped[CreatedAt]
    edited_at: Mapped[datetime | None]


class PollRound(Base):
    """A round that is over because another began: the text that it asked about. Never changed once written.

    Of a poll on a proposal the text is the proposal's in that version, else the poll's own.
    """

    __tablename__ = "poll_round"
    __table_args__ = (CheckConstraint("round >= 1", "round"),)

    poll_id: Mapped[UUID] = mapped_column(ForeignKey("poll.id", ondelete="CASCADE"), primary_key=True)
    round: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    body: Mapped[str] = mapped_column(Text)
    body_html: Mapped[str] = mapped_column(Text)
    proposal_version: Mapped[int | None]
    ended_at: Mapped[datetime]
    ended_by: Mapped[UUID] = mapped_column(ForeignKey("membership.id"))


class RoundBallot(Base):
    """A ballot of a former round. `standing`: the last one that its elector cast in it. None is counted."""

    __tablename__ = "round_ballot"
    __table_args__ = (
        ForeignKeyConstraint(
            ["poll_id", "round"], ["poll_round.poll_id", "poll_round.round"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["poll_id", "membership_id"], ["elector.poll_id", "elector.membership_id"], ondelete="CASCADE"
        ),
    )

    poll_id: Mapped[UUID] = mapped_column(primary_key=True)
    round: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    membership_id: Mapped[UUID] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    choice: Mapped[dict[str, Any]] = mapped_column(JSONB)
    reason: Mapped[str | None] = mapped_column(String(2000))
    cast_at: Mapped[datetime]
    standing: Mapped[bool]
