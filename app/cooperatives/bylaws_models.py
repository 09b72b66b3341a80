"""The versions of each cooperative's bylaws."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, String, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import mapped_column

from app.core.db import Base, CreatedAt, Mapped


class BylawsVersion(Base):
    """One version. Its text never changes once it is in force; a trigger refuses it.

    bylaws and matters are app.rules' schemas. base_version: what it was made from. poll_id: the poll that votes
    on the draft, and afterwards the one that adopted it. adopted_by: how it came into force. first_vote_at: when
    the first vote under it was closed.
    """

    __tablename__ = "bylaws_version"
    __table_args__ = (
        CheckConstraint("version >= 1", "version"),
        CheckConstraint("status IN ('draft', 'in_force', 'replaced', 'dropped')", "status"),
        CheckConstraint("adopted_by IN ('founding', 'statutes', 'vote')", "adopted_by"),
        CheckConstraint(
            "(status IN ('in_force', 'replaced')) = (in_force_at IS NOT NULL AND adopted_by IS NOT NULL)",
            "in_force_at",
        ),
        CheckConstraint("(status = 'replaced') = (replaced_at IS NOT NULL)", "replaced_at"),
        Index(
            "uq_bylaws_version_in_force",
            "cooperative_id",
            unique=True,
            postgresql_where=text("status = 'in_force'"),
        ),
        ForeignKeyConstraint(["cooperative_id", "author_id"], ["membership.cooperative_id", "membership.id"]),
        ForeignKeyConstraint(["cooperative_id", "poll_id"], ["poll.cooperative_id", "poll.id"]),
    )

    id: Mapped[UUID] = mapped_column(unique=True, server_default=text("uuidv7()"))
    cooperative_id: Mapped[UUID] = mapped_column(
        ForeignKey("cooperative.id", ondelete="CASCADE"), primary_key=True
    )
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    status: Mapped[str] = mapped_column(String(10), server_default="draft")
    base_version: Mapped[int | None]
    bylaws: Mapped[dict[str, Any]] = mapped_column(JSONB)
    matters: Mapped[list[Any]] = mapped_column(JSONB)
    reasons: Mapped[dict[str, Any]] = mapped_column(JSONB, server_default="{}")
    note: Mapped[str] = mapped_column(String(2000), server_default="")
    author_id: Mapped[UUID | None]
    poll_id: Mapped[UUID | None]
    adopted_by: Mapped[str | None] = mapped_column(String(10))
    created_at: Mapped[CreatedAt]
    in_force_at: Mapped[datetime | None]
    replaced_at: Mapped[datetime | None]
    first_vote_at: Mapped[datetime | None]
