"""People and how they sign in."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, func, text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import mapped_column

from app.core.db import Base, CreatedAt, Id, Mapped


class Person(Base):
    """Somebody who signs in. One person may be a member of several cooperatives."""

    __tablename__ = "person"
    __table_args__ = (Index("uq_person_email", func.lower(text("email")), unique=True),)

    id: Mapped[Id]
    email: Mapped[str] = mapped_column(String(254))
    name: Mapped[str] = mapped_column(String(120))
    password_hash: Mapped[str | None] = mapped_column(String(200))
    language: Mapped[str] = mapped_column(String(8))
    time_zone: Mapped[str] = mapped_column(String(64))
    picture_key: Mapped[str | None] = mapped_column(String(100))
    created_at: Mapped[CreatedAt]


class SignInSession(Base):
    """A signed-in browser. Only a hash of the cookie's secret is kept."""

    __tablename__ = "sign_in_session"
    __table_args__ = (Index(None, "person_id"),)

    id: Mapped[Id]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    secret_hash: Mapped[bytes] = mapped_column(unique=True)
    former_secret_hash: Mapped[bytes | None] = mapped_column(unique=True)
    rotated_at: Mapped[CreatedAt]
    created_at: Mapped[CreatedAt]
    last_seen_at: Mapped[CreatedAt]
    expires_at: Mapped[datetime]
    user_agent: Mapped[str] = mapped_column(String(300))
    address: Mapped[str] = mapped_column(String(64))


class ApiToken(Base):
    """A secret for programs, with scopes and an end date. Only its hash is kept."""

    __tablename__ = "api_token"
    __table_args__ = (Index(None, "person_id"),)

    id: Mapped[Id]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(120))
    secret_hash: Mapped[bytes] = mapped_column(unique=True)
    scopes: Mapped[list[str]] = mapped_column(ARRAY(String(20)))
    created_at: Mapped[CreatedAt]
    expires_at: Mapped[datetime]
    last_used_at: Mapped[datetime | None]


class MailedCode(Base):
    """A six-digit code sent by mail. `pending` holds a sign-up that the code completes."""

    __tablename__ = "mailed_code"
    __table_args__ = (
        CheckConstraint("purpose IN ('sign_in', 'reset')", "purpose"),
        Index(None, func.lower(text("email")), "purpose"),
    )

    id: Mapped[Id]
    email: Mapped[str] = mapped_column(String(254))
    purpose: Mapped[str] = mapped_column(String(10))
    code_hash: Mapped[bytes]
    pending: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    tries: Mapped[int] = mapped_column(server_default="0")
    created_at: Mapped[CreatedAt]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
