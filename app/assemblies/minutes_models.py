"""Minutes of a meeting: drafted, approved, signed, sealed; dissents recorded; corrections as annexes."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import mapped_column

from app.assemblies.models import by_member, of_meeting
from app.core.db import Base, CreatedAt, Id, Mapped
from app.decisions.register_models import MinutesRecord

__all__ = ["Dissent", "Minutes", "MinutesAnnex", "MinutesRecord", "MinutesSignature"]


class Minutes(Base):
    """The minutes of a meeting. What happened is drafted from the meeting's own rows; `remarks` and the items' notes
    are the secretary's. Approved text is frozen in `approved`. `filed_on`: the day on which they were filed where the law
    asks; `filed_at` and `filed_by`: when that was said here, and by whom."""

    __tablename__ = "minutes"
    __table_args__ = (
        of_meeting(),
        by_member("approved_by"),
        by_member("filed_by"),
        CheckConstraint("status IN ('draft', 'approved', 'sealed')", "status"),
        CheckConstraint("(status = 'draft') = (approved_at IS NULL)", "approved"),
        CheckConstraint("(approved_at IS NULL) = (approved IS NULL)", "approved_text"),
        CheckConstraint("(status = 'sealed') = (sealed_at IS NOT NULL)", "sealed"),
        CheckConstraint("(sealed_at IS NULL) = (number IS NULL)", "numbered"),
        CheckConstraint("(number IS NULL) = (hash IS NULL)", "hashed"),
        CheckConstraint("(filed_at IS NULL) = (filed_on IS NULL)", "filed"),
        CheckConstraint("filed_by IS NULL OR filed_on IS NOT NULL", "filed_by"),
        CheckConstraint("octet_length(salt) = 32", "salt"),
        UniqueConstraint("cooperative_id", "number"),
    )

    meeting_id: Mapped[UUID] = mapped_column(primary_key=True)
    cooperative_id: Mapped[UUID]
    status: Mapped[str] = mapped_column(String(8), server_default="draft")
    revision: Mapped[int] = mapped_column(server_default="1")
    remarks: Mapped[str] = mapped_column(Text, server_default="")
    identification: Mapped[str] = mapped_column(String(2000), server_default="")
    approved: Mapped[dict[str, Any] | None]
    approved_at: Mapped[datetime | None]
    approved_by: Mapped[UUID | None]
    sealed_at: Mapped[datetime | None]
    number: Mapped[int | None]
    hash: Mapped[str | None] = mapped_column(String(64))
    filed_at: Mapped[datetime | None]
    filed_on: Mapped[date | None]
    filed_by: Mapped[UUID | None]
    filed_note: Mapped[str | None] = mapped_column(String(500))
    salt: Mapped[bytes]
    created_at: Mapped[CreatedAt]


class MinutesSignature(Base):
    """A signature under approved minutes; one a person."""

    __tablename__ = "minutes_signature"
    __table_args__ = (of_meeting(), by_member("membership_id"))

    meeting_id: Mapped[UUID] = mapped_column(primary_key=True)
    membership_id: Mapped[UUID] = mapped_column(primary_key=True)
    cooperative_id: Mapped[UUID]
    signed_as: Mapped[str] = mapped_column(String(64))
    signature: Mapped[str] = mapped_column(String(120))
    signed_at: Mapped[datetime]


class Dissent(Base):
    """A member's declaration, for the minutes, that they were against what was decided."""

    __tablename__ = "dissent"
    __table_args__ = (
        of_meeting(),
        by_member("membership_id"),
        ForeignKeyConstraint(["cooperative_id", "poll_id"], ["poll.cooperative_id", "poll.id"]),
    )

    poll_id: Mapped[UUID] = mapped_column(primary_key=True)
    membership_id: Mapped[UUID] = mapped_column(primary_key=True)
    cooperative_id: Mapped[UUID]
    meeting_id: Mapped[UUID] = mapped_column(index=True)
    text: Mapped[str] = mapped_column(String(2000), server_default="")
    recorded_at: Mapped[datetime]


class MinutesAnnex(Base):
    """A correction of sealed minutes, entered into the register."""

    __tablename__ = "minutes_annex"
    __table_args__ = (
        of_meeting(),
        by_member("author_id"),
        UniqueConstraint("cooperative_id", "number"),
        Index(None, "meeting_id"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID]
    meeting_id: Mapped[UUID]
    text: Mapped[str] = mapped_column(Text)
    author_id: Mapped[UUID]
    number: Mapped[int]
    hash: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[CreatedAt]
