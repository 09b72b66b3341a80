"""Recesses of meetings."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0011"
down_revision: str | Sequence[str] | None = "0010"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "meeting_recess",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.String(length=2000), nullable=False),
        sa.Column("place", sa.String(length=300), nullable=True),
        sa.Column("link", sa.String(length=500), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Uuid(), nullable=True),
        sa.CheckConstraint("n >= 1", name=op.f("ck_meeting_recess_n")),
        sa.CheckConstraint("until > began_at", name=op.f("ck_meeting_recess_ends_later")),
        sa.CheckConstraint("ended_at >= until", name=op.f("ck_meeting_recess_not_before_its_hour")),
        sa.CheckConstraint("(ended_at IS NULL) = (ended_by IS NULL)", name=op.f("ck_meeting_recess_ended")),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "by_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_meeting_recess_cooperative_id_by_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "ended_by"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_meeting_recess_cooperative_id_ended_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "meeting_id"],
            ["meeting.cooperative_id", "meeting.id"],
            name=op.f("fk_meeting_recess_cooperative_id_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("meeting_id", "n", name=op.f("pk_meeting_recess")),
    )
    op.create_index(
        "uq_meeting_recess_now",
        "meeting_recess",
        ["meeting_id"],
        unique=True,
        postgresql_where=sa.text("ended_at IS NULL"),
    )


def downgrade() -> None:
    """Drop the table."""
    op.drop_table("meeting_recess")
