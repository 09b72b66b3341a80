"""The event log: what changed in a cooperative, numbered without repeats, written with the change itself."""

from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, String
from sqlalchemy.orm import mapped_column

from app.core.db import Base, CreatedAt, Mapped


class EventCounter(Base):
    """The last event number of a cooperative. Locked last in a transaction, so that numbers follow commits."""

    __tablename__ = "event_counter"

    cooperative_id: Mapped[UUID] = mapped_column(
        ForeignKey("cooperative.id", ondelete="CASCADE"), primary_key=True
    )
    last: Mapped[int] = mapped_column(BigInteger, server_default="0")


class Event(Base):
    """One change, as its audience may see it: resources to put and to remove."""

    __tablename__ = "event"
    __table_args__ = (
        CheckConstraint(
            "audience ~ '^(all|officers|stewards:[0-9a-f-]{36}|circle:[0-9a-f-]{36}|member:[0-9a-f-]{36})$'",
            "audience",
        ),
    )

    cooperative_id: Mapped[UUID] = mapped_column(
        ForeignKey("cooperative.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(String(40))
    audience: Mapped[str] = mapped_column(String(60))
    actor_id: Mapped[UUID | None]
    put: Mapped[dict[str, Any]]
    remove: Mapped[dict[str, Any]]
    created_at: Mapped[CreatedAt]
