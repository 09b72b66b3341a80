"""Proxies whose holder is no member, and those that name none and follow the board."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0010"
down_revision: str | Sequence[str] | None = "0009"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

MOMENT = sa.DateTime(timezone=True)


def of_meeting(table: str) -> sa.ForeignKeyConstraint:
    """A foreign key to a meeting of the same cooperative."""
    return sa.ForeignKeyConstraint(
        ["cooperative_id", "meeting_id"],
        ["meeting.cooperative_id", "meeting.id"],
        name=op.f(f"fk_{table}_cooperative_id_meeting_id_meeting"),
        ondelete="CASCADE",
    )


def by_member(table: str, column: str) -> sa.ForeignKeyConstraint:
    """A foreign key to a member of the same cooperative."""
    return sa.ForeignKeyConstraint(
        ["cooperative_id", column],
        ["membership.cooperative_id", "membership.id"],
        name=op.f(f"fk_{table}_cooperative_id_{column}_membership"),
    )


def upgrade() -> None:
    """Make the tables, and the columns of proxies, items, polls and electors."""
    op.create_table(
        "outside_holder",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("plain_name", sa.String(500), nullable=False),
        sa.Column("entered_by", sa.Uuid(), nullable=False),
        sa.Column("created_at", MOMENT, server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outside_holder")),
        sa.UniqueConstraint("cooperative_id", "id", name=op.f("uq_outside_holder_cooperative_id_id")),
        sa.UniqueConstraint("meeting_id", "id", name=op.f("uq_outside_holder_meeting_id_id")),
        sa.UniqueConstraint("meeting_id", "plain_name", name=op.f("uq_outside_holder_meeting_id_plain_name")),
        of_meeting("outside_holder"),
        by_member("outside_holder", "entered_by"),
    )
    op.create_table(
        "outside_stay",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("outside_holder_id", sa.Uuid(), nullable=False),
        sa.Column("arrived_at", MOMENT, nullable=False),
        sa.Column("left_at", MOMENT, nullable=True),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outside_stay")),
        of_meeting("outside_stay"),
        sa.ForeignKeyConstraint(
            ["meeting_id", "outside_holder_id"],
            ["outside_holder.meeting_id", "outside_holder.id"],
            name=op.f("fk_outside_stay_meeting_id_outside_holder_id_outside_holder"),
            ondelete="CASCADE",
        ),
        by_member("outside_stay", "by_id"),
        sa.CheckConstraint("left_at >= arrived_at", name=op.f("ck_outside_stay_leaves_later")),
    )
    op.create_index(op.f("ix_outside_stay_meeting_id"), "outside_stay", ["meeting_id"])
    op.create_index(
        "uq_outside_stay_here",
        "outside_stay",
        ["outside_holder_id"],
        unique=True,
        postgresql_where=sa.text("left_at IS NULL"),
    )
    op.alter_column("proxy", "holder_id", nullable=True)
    op.add_column("proxy", sa.Column("outside_holder_id", sa.Uuid(), nullable=True))
    op.add_column("proxy", sa.Column("outside_name", sa.String(120), nullable=True))
    op.add_column("proxy", sa.Column("family", sa.Boolean(), server_default="false", nullable=False))
    op.create_foreign_key(
        op.f("fk_proxy_meeting_id_outside_holder_id_outside_holder"),
        "proxy",
        "outside_holder",
        ["meeting_id", "outside_holder_id"],
        ["meeting_id", "id"],
        ondelete="CASCADE",
    )
    op.create_index(op.f("ix_proxy_outside_holder_id"), "proxy", ["outside_holder_id"])
    op.create_check_constraint(
        op.f("ck_proxy_one_holder"), "proxy", "num_nonnulls(holder_id, outside_holder_id) <= 1"
    )
    op.create_check_constraint(
        op.f("ck_proxy_outside_named"), "proxy", "(outside_holder_id IS NULL) = (outside_name IS NULL)"
    )
    op.create_check_constraint(
        op.f("ck_proxy_family_is_outside"), "proxy", "family <= (outside_holder_id IS NOT NULL)"
    )
    op.add_column("agenda_item", sa.Column("of_board", sa.Boolean(), server_default="true", nullable=False))
    op.add_column("poll", sa.Column("board_position", sa.String(8), nullable=True))
    op.create_check_constraint(
        op.f("ck_poll_board_position"), "poll", "board_position IN ('agree', 'disagree')"
    )
    op.create_check_constraint(
        op.f("ck_poll_board_in_the_room"), "poll", "board_position IS NULL OR item_id IS NOT NULL"
    )
    op.add_column("elector", sa.Column("outside_holder_id", sa.Uuid(), nullable=True))
    op.add_column("elector", sa.Column("outside_holder_name", sa.String(120), nullable=True))
    op.add_column("elector", sa.Column("follows_board", sa.Boolean(), server_default="false", nullable=False))
    op.add_column(
        "elector",
        sa.Column(
            "represented",
            sa.Boolean(),
            sa.Computed("num_nonnulls(holder_id, outside_holder_id) > 0 OR follows_board", persisted=True),
            nullable=False,
        ),
    )
    op.create_foreign_key(
        op.f("fk_elector_cooperative_id_outside_holder_id_outside_holder"),
        "elector",
        "outside_holder",
        ["cooperative_id", "outside_holder_id"],
        ["cooperative_id", "id"],
    )
    op.create_check_constraint(
        op.f("ck_elector_one_holder"),
        "elector",
        "num_nonnulls(holder_id, outside_holder_id) + follows_board::int <= 1",
    )
    op.create_check_constraint(
        op.f("ck_elector_outside_holder_named"),
        "elector",
        "(outside_holder_id IS NULL) = (outside_holder_name IS NULL)",
    )
    op.create_index(
        "ix_elector_outside_holder_id",
        "elector",
        ["outside_holder_id"],
        postgresql_where=sa.text("outside_holder_id IS NOT NULL"),
    )


def downgrade() -> None:
    """Drop them. Proxies without a member as their holder can't be kept."""
    for column in ("represented", "follows_board", "outside_holder_name", "outside_holder_id"):
        op.drop_column("elector", column)
    op.drop_column("poll", "board_position")
    op.drop_column("agenda_item", "of_board")
    op.execute("DELETE FROM proxy WHERE holder_id IS NULL")
    for column in ("family", "outside_name", "outside_holder_id"):
        op.drop_column("proxy", column)
    op.alter_column("proxy", "holder_id", nullable=False)
    op.drop_table("outside_stay")
    op.drop_table("outside_holder")
