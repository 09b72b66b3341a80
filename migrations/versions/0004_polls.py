"""What matter a poll is about, by which rules, in secret or not; richer options; who is recused."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0004"
down_revision: str | Sequence[str] | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

JSON = postgresql.JSONB(astext_type=sa.Text())
MOMENT = sa.DateTime(timezone=True)

CHECKS = {
    "secret_till_close": "NOT secret OR (results = 'after_close' AND reasons = 'off')",
    "call": "call >= 1",
    "round": "round >= 1",
    "phase": "phase IN ('clarify', 'react', 'decide', 'integrate')",
}
PEOPLE = ("recusal", "secrecy_demand")


def poll_columns() -> list[sa.Column[Any]]:
    """What a poll gains."""
    return [
        sa.Column("settings", JSON, server_default="{}", nullable=False),
        sa.Column(
            "seed",
            sa.String(32),
            server_default=sa.text("encode(uuid_send(gen_random_uuid()), 'hex')"),
            nullable=False,
        ),
        sa.Column("secret", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("matter", sa.String(64), server_default="other", nullable=False),
        sa.Column("ruling", JSON, nullable=True),
        sa.Column("bylaws_version", sa.Integer(), nullable=True),
        sa.Column("adopts_version", sa.Integer(), nullable=True),
        sa.Column("call", sa.Integer(), server_default="1", nullable=False),
        sa.Column("previous_poll_id", sa.Uuid(), nullable=True),
        sa.Column("affected", sa.Integer(), nullable=True),
        sa.Column("conditions", JSON, server_default="[]", nullable=False),
        sa.Column("supersedes_id", sa.Uuid(), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("opinion", sa.Text(), nullable=True),
        sa.Column("opinion_html", sa.Text(), nullable=True),
        sa.Column("opinion_by", sa.Uuid(), nullable=True),
        sa.Column("opinion_at", MOMENT, nullable=True),
        sa.Column("phase", sa.String(12), nullable=True),
        sa.Column("round", sa.Integer(), server_default="1", nullable=False),
    ]


def option_columns() -> list[sa.Column[Any]]:
    """What a poll_option gains."""
    return [
        sa.Column("description", sa.String(2000), server_default="", nullable=False),
        sa.Column("description_html", sa.Text(), server_default="", nullable=False),
        sa.Column("cost", sa.Numeric(14, 2), nullable=True),
        sa.Column("group_name", sa.String(60), nullable=True),
        sa.Column("starts_at", MOMENT, nullable=True),
        sa.Column("ends_at", MOMENT, nullable=True),
        sa.Column("picture", sa.String(80), nullable=True),
        sa.Column("none_of_these", sa.Boolean(), server_default="false", nullable=False),
    ]


def upgrade() -> None:
    """Add the columns and tables."""
    for column in poll_columns():
        op.add_column("poll", column)
    for name, rule in CHECKS.items():
        op.create_check_constraint(op.f(f"ck_poll_{name}"), "poll", rule)
    op.create_foreign_key(
        op.f("fk_poll_cooperative_id_previous_poll_id_poll"),
        "poll",
        "poll",
        ["cooperative_id", "previous_poll_id"],
        ["cooperative_id", "id"],
    )
    op.create_foreign_key(op.f("fk_poll_opinion_by_membership"), "poll", "membership", ["opinion_by"], ["id"])
    op.create_index("uq_poll_previous_poll_id", "poll", ["previous_poll_id"], unique=True)
    for column in option_columns():
        op.add_column("poll_option", column)
    for table in PEOPLE:
        op.create_table(
            table,
            sa.Column("poll_id", sa.Uuid(), nullable=False),
            sa.Column("membership_id", sa.Uuid(), nullable=False),
            sa.Column("cooperative_id", sa.Uuid(), nullable=False),
            *([sa.Column("reason", sa.String(2000), nullable=False)] if table == "recusal" else []),
            sa.ForeignKeyConstraint(
                ["cooperative_id", "poll_id"],
                ["poll.cooperative_id", "poll.id"],
                name=op.f(f"fk_{table}_cooperative_id_poll_id_poll"),
                ondelete="CASCADE",
            ),
            sa.ForeignKeyConstraint(
                ["cooperative_id", "membership_id"],
                ["membership.cooperative_id", "membership.id"],
                name=op.f(f"fk_{table}_cooperative_id_membership_id_membership"),
            ),
            sa.PrimaryKeyConstraint("poll_id", "membership_id", name=op.f(f"pk_{table}")),
        )


def downgrade() -> None:
    """Drop them."""
    for table in PEOPLE:
        op.drop_table(table)
    for column in option_columns():
        op.drop_column("poll_option", column.name)
    op.drop_index("uq_poll_previous_poll_id", "poll")
    op.drop_constraint(op.f("fk_poll_opinion_by_membership"), "poll")
    op.drop_constraint(op.f("fk_poll_cooperative_id_previous_poll_id_poll"), "poll")
    for name in CHECKS:
        op.drop_constraint(op.f(f"ck_poll_{name}"), "poll")
    for column in poll_columns():
        op.drop_column("poll", column.name)
