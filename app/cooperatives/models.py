"""Cooperatives, their register of members, classes, circles, and the ways in."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    String,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.orm import mapped_column

from app.core.db import Base, CreatedAt, Id, Mapped


class Cooperative(Base):
    """A cooperative: the wall that nothing crosses."""

    __tablename__ = "cooperative"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('worker', 'recovered', 'multi_stakeholder', 'second_degree', 'practice')", "kind"
        ),
        CheckConstraint("visibility IN ('open', 'closed', 'secret')", "visibility"),
        CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", "slug"),
        Index(
            "ix_cooperative_directory",
            func.lower(text("name")),
            "id",
            postgresql_where=text("visibility = 'open'"),
        ),
    )

    id: Mapped[Id]
    slug: Mapped[str] = mapped_column(String(60), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    kind: Mapped[str] = mapped_column(String(20))
    country: Mapped[str] = mapped_column(String(2))
    language: Mapped[str] = mapped_column(String(8))
    time_zone: Mapped[str] = mapped_column(String(64))
    description: Mapped[str] = mapped_column(String(2000), server_default="")
    visibility: Mapped[str] = mapped_column(String(10), server_default="closed")
    record_names: Mapped[bool] = mapped_column(server_default="false")
    last_member_number: Mapped[int] = mapped_column(server_default="0")
    created_at: Mapped[CreatedAt]


class MemberClass(Base):
    """A class of members, such as workers, users, investors."""

    __tablename__ = "member_class"
    __table_args__ = (
        Index("uq_member_class_name", "cooperative_id", func.lower(text("name")), unique=True),
        UniqueConstraint("cooperative_id", "id"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID] = mapped_column(ForeignKey("cooperative.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(120))
    created_at: Mapped[CreatedAt]


class Organisation(Base):
    """A member that is itself a cooperative, in one of the second degree: it acts through its delegates."""

    __tablename__ = "organisation"
    __table_args__ = (
        UniqueConstraint("cooperative_id", "id"),
        UniqueConstraint("cooperative_id", "name"),
        CheckConstraint("members >= 1", "members"),
        CheckConstraint("votes >= 1", "votes"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID] = mapped_column(ForeignKey("cooperative.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(120))
    members: Mapped[int]
    votes: Mapped[int]
    created_at: Mapped[CreatedAt]


class Membership(Base):
    """A line of the members' register. Who left and came back has two lines."""

    __tablename__ = "membership"
    __table_args__ = (
        UniqueConstraint("cooperative_id", "id"),
        UniqueConstraint("cooperative_id", "number"),
        Index(
            "uq_membership_person",
            "cooperative_id",
            "person_id",
            unique=True,
            postgresql_where=text("status <> 'left'"),
        ),
        Index(None, "person_id"),
        Index(None, "cooperative_id", "status"),
        ForeignKeyConstraint(
            ["cooperative_id", "class_id"], ["member_class.cooperative_id", "member_class.id"]
        ),
        ForeignKeyConstraint(
            ["cooperative_id", "organisation_id"], ["organisation.cooperative_id", "organisation.id"]
        ),
        CheckConstraint("votes >= 0 AND (votes = 1 OR organisation_id IS NOT NULL)", "votes"),
        CheckConstraint("role IN ('admin', 'secretary', 'facilitator', 'member', 'observer')", "role"),
        CheckConstraint("status IN ('applicant', 'active', 'suspended', 'left')", "status"),
        CheckConstraint(
            "(status IN ('active', 'suspended')) <= (number IS NOT NULL AND joined_on IS NOT NULL)", "joined"
        ),
        CheckConstraint("(status = 'left') = (left_on IS NOT NULL)", "left_on"),
        CheckConstraint(
            "left_reason IS NULL OR left_reason IN ('resigned', 'excluded', 'deceased', 'declined', 'other')",
            "left_reason",
        ),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID] = mapped_column(ForeignKey("cooperative.id", ondelete="CASCADE"))
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    number: Mapped[int | None]
    class_id: Mapped[UUID | None]
    organisation_id: Mapped[UUID | None]
    votes: Mapped[int] = mapped_column(server_default="1")
    role: Mapped[str] = mapped_column(String(12), server_default="member")
    status: Mapped[str] = mapped_column(String(10), server_default="active")
    request_message: Mapped[str | None] = mapped_column(String(2000))
    joined_on: Mapped[date | None]
    left_on: Mapped[date | None]
    left_reason: Mapped[str | None] = mapped_column(String(10))
    left_note: Mapped[str | None] = mapped_column(String(2000))
    created_at: Mapped[CreatedAt]


class Circle(Base):
    """A working circle, nested at will. A closed one is seen by its members and administrators only.

    office: the organ of the cooperative that its members are, so that bylaws can speak of them.
    """

    __tablename__ = "circle"
    __table_args__ = (
        UniqueConstraint("cooperative_id", "id"),
        ForeignKeyConstraint(["cooperative_id", "parent_id"], ["circle.cooperative_id", "circle.id"]),
        Index(
            "uq_circle_name",
            "cooperative_id",
            "parent_id",
            func.lower(text("name")),
            unique=True,
            postgresql_nulls_not_distinct=True,
        ),
        CheckConstraint("parent_id <> id", "not_own_parent"),
        CheckConstraint("office IN ('board', 'social_council', 'audit', 'management')", "office"),
        Index(
            "uq_circle_office",
            "cooperative_id",
            "office",
            unique=True,
            postgresql_where=text("office IS NOT NULL"),
        ),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID] = mapped_column(ForeignKey("cooperative.id", ondelete="CASCADE"))
    parent_id: Mapped[UUID | None]
    name: Mapped[str] = mapped_column(String(120))
    purpose: Mapped[str] = mapped_column(String(2000), server_default="")
    closed: Mapped[bool] = mapped_column(server_default="false")
    office: Mapped[str | None] = mapped_column(String(20))
    created_at: Mapped[CreatedAt]


class CircleMember(Base):
    """Who is in a circle. The keys hold circle and member in one cooperative."""

    __tablename__ = "circle_member"
    __table_args__ = (
        ForeignKeyConstraint(
            ["cooperative_id", "circle_id"], ["circle.cooperative_id", "circle.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["cooperative_id", "membership_id"], ["membership.cooperative_id", "membership.id"]
        ),
        Index(None, "membership_id"),
    )

    circle_id: Mapped[UUID] = mapped_column(primary_key=True)
    membership_id: Mapped[UUID] = mapped_column(primary_key=True)
    cooperative_id: Mapped[UUID]
    created_at: Mapped[CreatedAt]


class Invitation(Base):
    """An invitation by mail. Only a hash of the link's secret is kept."""

    __tablename__ = "invitation"
    __table_args__ = (
        Index(
            "uq_invitation_open_email",
            "cooperative_id",
            func.lower(text("email")),
            unique=True,
            postgresql_where=text("accepted_at IS NULL AND revoked_at IS NULL"),
        ),
        Index(None, "cooperative_id", "id"),
        ForeignKeyConstraint(
            ["cooperative_id", "class_id"], ["member_class.cooperative_id", "member_class.id"]
        ),
        CheckConstraint("role IN ('admin', 'secretary', 'facilitator', 'member', 'observer')", "role"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID] = mapped_column(ForeignKey("cooperative.id", ondelete="CASCADE"))
    email: Mapped[str] = mapped_column(String(254))
    name: Mapped[str | None] = mapped_column(String(120))
    number: Mapped[int | None]
    class_id: Mapped[UUID | None]
    role: Mapped[str] = mapped_column(String(12), server_default="member")
    message: Mapped[str | None] = mapped_column(String(2000))
    secret_hash: Mapped[bytes] = mapped_column(unique=True)
    invited_by: Mapped[UUID] = mapped_column(ForeignKey("membership.id"))
    created_at: Mapped[CreatedAt]
    sent_at: Mapped[datetime | None]
    expires_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]


class ShareLink(Base):
    """A link that lets people ask to join. One live link a cooperative; kept readable so that it can be shown again."""

    __tablename__ = "share_link"
    __table_args__ = (
        Index(
            "uq_share_link_live", "cooperative_id", unique=True, postgresql_where=text("revoked_at IS NULL")
        ),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID] = mapped_column(ForeignKey("cooperative.id", ondelete="CASCADE"))
    secret: Mapped[str] = mapped_column(String(64), unique=True)
    created_by: Mapped[UUID] = mapped_column(ForeignKey("membership.id"))
    created_at: Mapped[CreatedAt]
    revoked_at: Mapped[datetime | None]
