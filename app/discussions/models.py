"""Threads, comments, reactions, and how far each member has read."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import mapped_column

from app.core.db import Base, CreatedAt, Id, Mapped


class Thread(Base):
    """A conversation in a cooperative or one of its circles."""

    __tablename__ = "thread"
    __table_args__ = (
        UniqueConstraint("cooperative_id", "id"),
        ForeignKeyConstraint(["cooperative_id", "circle_id"], ["circle.cooperative_id", "circle.id"]),
        ForeignKeyConstraint(["cooperative_id", "author_id"], ["membership.cooperative_id", "membership.id"]),
        Index(None, "cooperative_id", text("pinned DESC"), text("last_activity_at DESC"), text("id DESC")),
        Index(
            "ix_thread_circle_id",
            "circle_id",
            text("pinned DESC"),
            text("last_activity_at DESC"),
            text("id DESC"),
            postgresql_where=text("circle_id IS NOT NULL"),
        ),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID] = mapped_column(ForeignKey("cooperative.id", ondelete="CASCADE"))
    circle_id: Mapped[UUID | None]
    author_id: Mapped[UUID]
    title: Mapped[str] = mapped_column(String(200))
    body: Mapped[str] = mapped_column(Text)
    body_html: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(server_default="1")
    pinned: Mapped[bool] = mapped_column(server_default="false")
    locked: Mapped[bool] = mapped_column(server_default="false")
    last_comment_number: Mapped[int] = mapped_column(server_default="0")
    last_author_id: Mapped[UUID | None] = mapped_column(ForeignKey("membership.id"))
    comment_count: Mapped[int] = mapped_column(server_default="0")
    reactions: Mapped[dict[str, Any]] = mapped_column(JSONB, server_default="{}")
    created_at: Mapped[CreatedAt]
    last_activity_at: Mapped[CreatedAt]
    edited_at: Mapped[datetime | None]
    deleted_at: Mapped[datetime | None]
    deleted_by: Mapped[UUID | None] = mapped_column(ForeignKey("membership.id"))


class Comment(Base):
    """A comment. `path` is the numbers from the root comment down to this one: its order is the reading
    order, so one index pages a nested thread of any size."""

    __tablename__ = "comment"
    __table_args__ = (
        UniqueConstraint("thread_id", "number"),
        UniqueConstraint("thread_id", "path"),
        UniqueConstraint("thread_id", "id"),
        ForeignKeyConstraint(
            ["cooperative_id", "thread_id"], ["thread.cooperative_id", "thread.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(["cooperative_id", "author_id"], ["membership.cooperative_id", "membership.id"]),
        ForeignKeyConstraint(["thread_id", "parent_id"], ["comment.thread_id", "comment.id"]),
        CheckConstraint("cardinality(path) BETWEEN 1 AND 20", "depth"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID]
    thread_id: Mapped[UUID]
    parent_id: Mapped[UUID | None]
    author_id: Mapped[UUID]
    number: Mapped[int]
    path: Mapped[list[int]] = mapped_column(ARRAY(Integer))
    body: Mapped[str] = mapped_column(Text)
    body_html: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(server_default="1")
    reactions: Mapped[dict[str, Any]] = mapped_column(JSONB, server_default="{}")
    created_at: Mapped[CreatedAt]
    edited_at: Mapped[datetime | None]
    deleted_at: Mapped[datetime | None]
    deleted_by: Mapped[UUID | None] = mapped_column(ForeignKey("membership.id"))


class TextVersion(Base):
    """A former text of a thread or comment, kept when it is edited."""

    __tablename__ = "text_version"
    __table_args__ = (
        CheckConstraint("num_nonnulls(thread_id, comment_id) = 1", "one_subject"),
        UniqueConstraint("thread_id", "version"),
        UniqueConstraint("comment_id", "version"),
    )

    id: Mapped[Id]
    thread_id: Mapped[UUID | None] = mapped_column(ForeignKey("thread.id", ondelete="CASCADE"))
    comment_id: Mapped[UUID | None] = mapped_column(ForeignKey("comment.id", ondelete="CASCADE"))
    version: Mapped[int]
    title: Mapped[str | None] = mapped_column(String(200))
    body: Mapped[str] = mapped_column(Text)
    written_at: Mapped[datetime]
    written_by: Mapped[UUID] = mapped_column(ForeignKey("membership.id"))


class Reaction(Base):
    """One member's reaction with one sign to a thread or a comment; counts are cached beside the text."""

    __tablename__ = "reaction"
    __table_args__ = (
        CheckConstraint("num_nonnulls(thread_id, comment_id) = 1", "one_subject"),
        UniqueConstraint(
            "membership_id", "thread_id", "comment_id", "emoji", postgresql_nulls_not_distinct=True
        ),
        Index(None, "thread_id"),
        Index(None, "comment_id"),
    )

    id: Mapped[Id]
    membership_id: Mapped[UUID] = mapped_column(ForeignKey("membership.id"))
    thread_id: Mapped[UUID | None] = mapped_column(ForeignKey("thread.id", ondelete="CASCADE"))
    comment_id: Mapped[UUID | None] = mapped_column(ForeignKey("comment.id", ondelete="CASCADE"))
    emoji: Mapped[str] = mapped_column(String(16))
    created_at: Mapped[CreatedAt]


class Mention(Base):
    """A member named with @ in a text."""

    __tablename__ = "mention"
    __table_args__ = (
        CheckConstraint("num_nonnulls(thread_id, comment_id) = 1", "one_subject"),
        UniqueConstraint("membership_id", "thread_id", "comment_id", postgresql_nulls_not_distinct=True),
        Index(None, "thread_id"),
        Index(None, "comment_id"),
    )

    id: Mapped[Id]
    membership_id: Mapped[UUID] = mapped_column(ForeignKey("membership.id"))
    thread_id: Mapped[UUID | None] = mapped_column(ForeignKey("thread.id", ondelete="CASCADE"))
    comment_id: Mapped[UUID | None] = mapped_column(ForeignKey("comment.id", ondelete="CASCADE"))
    created_at: Mapped[CreatedAt]


class ReadPosition(Base):
    """The number of the last comment a member has read in a thread."""

    __tablename__ = "read_position"

    membership_id: Mapped[UUID] = mapped_column(
        ForeignKey("membership.id", ondelete="CASCADE"), primary_key=True
    )
    thread_id: Mapped[UUID] = mapped_column(ForeignKey("thread.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int]
    read_at: Mapped[CreatedAt]
