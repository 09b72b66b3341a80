"""The register of decisions: an append-only chain of entries with the record of each decision, and beside it
what changes after a decision: conditions, review, how far it is carried out, tasks.

Entries and records refer to decisions and members by plain ids: they stand on their own.
"""

from datetime import date, datetime
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
)
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.orm import mapped_column

from app.core.db import Base, CreatedAt, Id, Mapped


class RegisterChain(Base):
    """The last entry of a cooperative's register. Its row is the lock that orders entries."""

    __tablename__ = "register_chain"

    cooperative_id: Mapped[UUID] = mapped_column(
        ForeignKey("cooperative.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(server_default="0")
    hash: Mapped[str | None] = mapped_column(String(64))


class RegisterEntry(Base):
    """One entry. Triggers check number, link and hash, and refuse every change."""

    __tablename__ = "register_entry"
    __table_args__ = (
        CheckConstraint("number >= 1", "number"),
        CheckConstraint(
            "kind IN ('decision', 'correction', 'superseded', 'condition_met', 'condition_lapsed', 'voided', "
            "'status_changed', 'review_changed', 'minutes', 'minutes_annex')",
            "kind",
        ),
        Index(None, "decision_id", "number"),
    )

    cooperative_id: Mapped[UUID] = mapped_column(
        ForeignKey("cooperative.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(String(20))
    decision_id: Mapped[UUID]
    content: Mapped[str] = mapped_column(Text)
    hash: Mapped[str] = mapped_column(String(64))
    previous_hash: Mapped[str | None] = mapped_column(String(64))
    written_at: Mapped[datetime]


class StoredRecord(Base):
    """A decision's record, byte for byte as it is given out. Triggers refuse every change."""

    __tablename__ = "decision_record"

    decision_id: Mapped[UUID] = mapped_column(primary_key=True)
    cooperative_id: Mapped[UUID] = mapped_column(ForeignKey("cooperative.id", ondelete="CASCADE"), index=True)
    content: Mapped[str] = mapped_column(Text)


class MinutesRecord(Base):
    """Sealed minutes of a meeting, byte for byte as they are given out. Triggers refuse every change."""

    __tablename__ = "minutes_record"

    meeting_id: Mapped[UUID] = mapped_column(primary_key=True)
    cooperative_id: Mapped[UUID] = mapped_column(ForeignKey("cooperative.id", ondelete="CASCADE"), index=True)
    content: Mapped[str] = mapped_column(Text)


class Decision(Base):
    """What a closed poll decided, and what became of it. `salt` makes the record's pseudonyms."""

    __tablename__ = "decision"
    __table_args__ = (
        UniqueConstraint("cooperative_id", "id"),
        UniqueConstraint("cooperative_id", "number"),
        ForeignKeyConstraint(["cooperative_id", "poll_id"], ["poll.cooperative_id", "poll.id"]),
        ForeignKeyConstraint(["cooperative_id", "circle_id"], ["circle.cooperative_id", "circle.id"]),
        ForeignKeyConstraint(["cooperative_id", "supersedes_id"], ["decision.cooperative_id", "decision.id"]),
        ForeignKeyConstraint(
            ["cooperative_id", "superseded_by_id"], ["decision.cooperative_id", "decision.id"]
        ),
        CheckConstraint(
            "result IN ('adopted', 'rejected', 'inquorate', 'tied', 'elected', 'measured', 'void', 'withdrawn')",
            "result",
        ),
        CheckConstraint("body IN ('assembly', 'board', 'circle', 'person')", "body"),
        CheckConstraint(
            "standing IN ('none', 'in_force', 'conditional', 'lapsed', 'superseded', 'voided')", "standing"
        ),
        CheckConstraint("status IN ('none', 'planned', 'in_progress', 'done', 'dropped')", "status"),
        CheckConstraint("(voided_at IS NULL) = (void_reason IS NULL)", "voided"),
        CheckConstraint("octet_length(salt) = 32", "salt"),
        Index(None, "search", postgresql_using="gin"),
        Index("ix_decision_review_on", "review_on", postgresql_where="review_on IS NOT NULL"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID] = mapped_column(ForeignKey("cooperative.id", ondelete="CASCADE"))
    poll_id: Mapped[UUID] = mapped_column(unique=True)
    circle_id: Mapped[UUID | None]
    number: Mapped[int]
    hash: Mapped[str] = mapped_column(String(64))
    title: Mapped[str] = mapped_column(String(200))
    matter: Mapped[str] = mapped_column(String(64))
    matter_name: Mapped[dict[str, Any]]
    body: Mapped[str] = mapped_column(String(10))
    method: Mapped[str] = mapped_column(String(30))
    result: Mapped[str] = mapped_column(String(10))
    winners: Mapped[list[Any]]
    words: Mapped[dict[str, Any]]
    secret: Mapped[bool]
    electors: Mapped[int]
    voted: Mapped[int | None]
    decided_at: Mapped[datetime]
    standing: Mapped[str] = mapped_column(String(12))
    status: Mapped[str] = mapped_column(String(12), server_default="none")
    review_on: Mapped[date | None]
    reminded_on: Mapped[date | None]
    supersedes_id: Mapped[UUID | None]
    superseded_by_id: Mapped[UUID | None]
    voided_at: Mapped[datetime | None]
    void_reason: Mapped[str | None] = mapped_column(String(2000))
    salt: Mapped[bytes]
    search: Mapped[Any] = mapped_column(TSVECTOR)
    created_at: Mapped[CreatedAt]


class DecisionCondition(Base):
    """What must come true for a decision to hold."""

    __tablename__ = "decision_condition"
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'met', 'lapsed')", "state"),
        CheckConstraint("(state = 'waiting') = (settled_at IS NULL)", "settled"),
    )

    decision_id: Mapped[UUID] = mapped_column(ForeignKey("decision.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    text: Mapped[str] = mapped_column(String(2000))
    due_on: Mapped[date | None]
    state: Mapped[str] = mapped_column(String(8), server_default="waiting")
    note: Mapped[str | None] = mapped_column(String(2000))
    settled_at: Mapped[datetime | None]


class DecisionTask(Base):
    """Something to do so that a decision is carried out, by somebody, until a day."""

    __tablename__ = "decision_task"
    __table_args__ = (
        ForeignKeyConstraint(
            ["cooperative_id", "decision_id"],
            ["decision.cooperative_id", "decision.id"],
            ondelete="CASCADE",
        ),
        ForeignKeyConstraint(["cooperative_id", "owner_id"], ["membership.cooperative_id", "membership.id"]),
        ForeignKeyConstraint(
            ["cooperative_id", "created_by"], ["membership.cooperative_id", "membership.id"]
        ),
        Index(None, "decision_id"),
        Index("ix_decision_task_open", "owner_id", postgresql_where="done_at IS NULL"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID]
    decision_id: Mapped[UUID]
    text: Mapped[str] = mapped_column(String(500))
    owner_id: Mapped[UUID | None]
    due_on: Mapped[date | None]
    done_at: Mapped[datetime | None]
    created_by: Mapped[UUID]
    created_at: Mapped[CreatedAt]


class HeadMails(Base):
    """Who is mailed the head of a register, and which head went out last."""

    __tablename__ = "register_head_mails"

    cooperative_id: Mapped[UUID] = mapped_column(
        ForeignKey("cooperative.id", ondelete="CASCADE"), primary_key=True
    )
    addresses: Mapped[list[Any]]
    sent_number: Mapped[int | None]
    sent_at: Mapped[datetime | None]
