"""Proposals, polls, the electorate as it stood at the opening, and ballots."""

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


class Proposal(Base):
    """A text with versions, discussed in its thread and put to a vote as a poll."""

    __tablename__ = "proposal"
    __table_args__ = (
        UniqueConstraint("cooperative_id", "id"),
        ForeignKeyConstraint(["cooperative_id", "thread_id"], ["thread.cooperative_id", "thread.id"]),
        ForeignKeyConstraint(["cooperative_id", "author_id"], ["membership.cooperative_id", "membership.id"]),
        CheckConstraint("status IN ('open', 'voting', 'decided', 'withdrawn')", "status"),
        Index(None, "thread_id"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID] = mapped_column(ForeignKey("cooperative.id", ondelete="CASCADE"))
    thread_id: Mapped[UUID]
    author_id: Mapped[UUID]
    status: Mapped[str] = mapped_column(String(10), server_default="open")
    version: Mapped[int] = mapped_column(server_default="1")
    created_at: Mapped[CreatedAt]


class ProposalVersion(Base):
    """One version of a proposal's text; never changed once written."""

    __tablename__ = "proposal_version"

    proposal_id: Mapped[UUID] = mapped_column(ForeignKey("proposal.id", ondelete="CASCADE"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    body: Mapped[str] = mapped_column(Text)
    body_html: Mapped[str] = mapped_column(Text)
    note: Mapped[str | None] = mapped_column(String(2000))
    author_id: Mapped[UUID] = mapped_column(ForeignKey("membership.id"))
    created_at: Mapped[CreatedAt]


class Poll(Base):
    """A question put to an electorate until a moment. `rules` is app.rules' schema, fixed at the opening."""

    __tablename__ = "poll"
    __table_args__ = (
        UniqueConstraint("cooperative_id", "id"),
        ForeignKeyConstraint(["cooperative_id", "thread_id"], ["thread.cooperative_id", "thread.id"]),
        ForeignKeyConstraint(["cooperative_id", "circle_id"], ["circle.cooperative_id", "circle.id"]),
        ForeignKeyConstraint(["cooperative_id", "author_id"], ["membership.cooperative_id", "membership.id"]),
        ForeignKeyConstraint(["cooperative_id", "proposal_id"], ["proposal.cooperative_id", "proposal.id"]),
        ForeignKeyConstraint(
            ["proposal_id", "proposal_version"], ["proposal_version.proposal_id", "proposal_version.version"]
        ),
        CheckConstraint("status IN ('scheduled', 'open', 'closed', 'cancelled')", "status"),
        CheckConstraint("reasons IN ('off', 'optional', 'required', 'required_from_objectors')", "reasons"),
        CheckConstraint("results IN ('always', 'after_voting', 'after_close')", "results"),
        CheckConstraint("managers IN ('author_and_facilitators', 'facilitators')", "managers"),
        CheckConstraint("closes_at > opens_at", "closes_after_opening"),
        CheckConstraint("(status IN ('open', 'closed')) <= (opened_at IS NOT NULL)", "opened"),
        CheckConstraint("(status = 'closed') = (outcome IS NOT NULL)", "outcome_at_close"),
        CheckConstraint("(status IN ('closed', 'cancelled')) = (closed_at IS NOT NULL)", "closed_at"),
        Index(None, "cooperative_id", "status", "closes_at"),
        Index(None, "thread_id"),
        Index(None, "proposal_id"),
        Index("ix_poll_due", "closes_at", postgresql_where=text("status IN ('scheduled', 'open')")),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID] = mapped_column(ForeignKey("cooperative.id", ondelete="CASCADE"))
    thread_id: Mapped[UUID | None]
    circle_id: Mapped[UUID | None]
    proposal_id: Mapped[UUID | None]
    proposal_version: Mapped[int | None]
    author_id: Mapped[UUID]
    title: Mapped[str] = mapped_column(String(200))
    body: Mapped[str] = mapped_column(Text)
    body_html: Mapped[str] = mapped_column(Text)
    method: Mapped[str] = mapped_column(String(30))
    electorate: Mapped[dict[str, Any]] = mapped_column(JSONB)
    rules: Mapped[dict[str, Any]] = mapped_column(JSONB)
    reasons: Mapped[str] = mapped_column(String(30))
    results: Mapped[str] = mapped_column(String(20))
    managers: Mapped[str] = mapped_column(String(30))
    early_close: Mapped[bool]
    extension: Mapped[bool]
    status: Mapped[str] = mapped_column(String(10), server_default="scheduled")
    electors: Mapped[int] = mapped_column(server_default="0")
    opens_at: Mapped[datetime]
    opened_at: Mapped[datetime | None]
    closes_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    cancel_reason: Mapped[str | None] = mapped_column(String(2000))
    outcome: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    statement: Mapped[str | None] = mapped_column(Text)
    statement_html: Mapped[str | None] = mapped_column(Text)
    statement_by: Mapped[UUID | None] = mapped_column(ForeignKey("membership.id"))
    statement_at: Mapped[datetime | None]
    created_at: Mapped[CreatedAt]


class PollOption(Base):
    """An answer to choose; none for the agreement method."""

    __tablename__ = "poll_option"
    __table_args__ = (UniqueConstraint("poll_id", "position", deferrable=True),)

    id: Mapped[Id]
    poll_id: Mapped[UUID] = mapped_column(ForeignKey("poll.id", ondelete="CASCADE"))
    position: Mapped[int]
    label: Mapped[str] = mapped_column(String(200))


class Elector(Base):
    """Who is entitled to vote in a poll: written when it opens, unchanged afterwards."""

    __tablename__ = "elector"
    __table_args__ = (
        ForeignKeyConstraint(
            ["cooperative_id", "poll_id"], ["poll.cooperative_id", "poll.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["cooperative_id", "membership_id"], ["membership.cooperative_id", "membership.id"]
        ),
        Index(None, "membership_id"),
    )

    poll_id: Mapped[UUID] = mapped_column(primary_key=True)
    membership_id: Mapped[UUID] = mapped_column(primary_key=True)
    cooperative_id: Mapped[UUID]
    name: Mapped[str] = mapped_column(String(120))
    number: Mapped[int | None]
    class_id: Mapped[UUID | None]


class Ballot(Base):
    """An elector's present ballot: the key makes it one."""

    __tablename__ = "ballot"
    __table_args__ = (
        ForeignKeyConstraint(
            ["poll_id", "membership_id"], ["elector.poll_id", "elector.membership_id"], ondelete="CASCADE"
        ),
    )

    poll_id: Mapped[UUID] = mapped_column(primary_key=True)
    membership_id: Mapped[UUID] = mapped_column(primary_key=True)
    choice: Mapped[dict[str, Any]] = mapped_column(JSONB)
    reason: Mapped[str | None] = mapped_column(String(2000))
    revision: Mapped[int] = mapped_column(server_default="1")
    cast_at: Mapped[datetime]


class FormerBallot(Base):
    """A ballot that its elector replaced before the close. Kept, marked, never counted."""

    __tablename__ = "former_ballot"
    __table_args__ = (
        ForeignKeyConstraint(
            ["poll_id", "membership_id"], ["elector.poll_id", "elector.membership_id"], ondelete="CASCADE"
        ),
    )

    poll_id: Mapped[UUID] = mapped_column(primary_key=True)
    membership_id: Mapped[UUID] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    choice: Mapped[dict[str, Any]] = mapped_column(JSONB)
    reason: Mapped[str | None] = mapped_column(String(2000))
    cast_at: Mapped[datetime]
