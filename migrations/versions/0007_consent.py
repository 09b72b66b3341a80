"""Rounds of consent: remarks, the texts of former rounds, and their ballots."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0007"
down_revision: str | Sequence[str] | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

JSON = postgresql.JSONB(astext_type=sa.Text())
MOMENT = sa.DateTime(timezone=True)


def of_elector(table: str) -> sa.ForeignKeyConstraint:
    """A foreign key to who is entitled."""
    return sa.ForeignKeyConstraint(
        ["poll_id", "membership_id"],
        ["elector.poll_id", "elector.membership_id"],
        name=op.f(f"fk_{table}_poll_id_membership_id_elector"),
        ondelete="CASCADE",
    )


def upgrade() -> None:
    """Make the tables."""
    op.create_check_constraint(
        op.f("ck_poll_phase_of_consent"), "poll", "phase IS NULL OR (method = 'consent' AND NOT secret)"
    )
    op.create_table(
        "remark",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("poll_id", sa.Uuid(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("text", sa.String(2000), nullable=False),
        sa.Column("html", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, server_default=sa.text("now()"), nullable=False),
        sa.Column("edited_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_remark")),
        sa.UniqueConstraint("poll_id", "id", name=op.f("uq_remark_poll_id_id")),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "poll_id"],
            ["poll.cooperative_id", "poll.id"],
            name=op.f("fk_remark_cooperative_id_poll_id_poll"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "author_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_remark_cooperative_id_author_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["poll_id", "parent_id"],
            ["remark.poll_id", "remark.id"],
            name=op.f("fk_remark_poll_id_parent_id_remark"),
        ),
        sa.CheckConstraint(
            "kind IN ('question', 'answer', 'reaction', 'suggestion')", name=op.f("ck_remark_kind")
        ),
        sa.CheckConstraint(
            "(kind = 'answer') = (parent_id IS NOT NULL)", name=op.f("ck_remark_answers_a_question")
        ),
        sa.CheckConstraint("round >= 1", name=op.f("ck_remark_round")),
    )
    op.create_index(
        "uq_remark_reaction",
        "remark",
        ["poll_id", "round", "author_id"],
        unique=True,
        postgresql_where=sa.text("kind = 'reaction'"),
    )
    op.create_index(
        "ix_remark_parent_id", "remark", ["parent_id"], postgresql_where=sa.text("parent_id IS NOT NULL")
    )
    op.create_table(
        "poll_round",
        sa.Column("poll_id", sa.Uuid(), nullable=False),
        sa.Column("round", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("body_html", sa.Text(), nullable=False),
        sa.Column("proposal_version", sa.Integer(), nullable=True),
        sa.Column("ended_at", MOMENT, nullable=False),
        sa.Column("ended_by", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("poll_id", "round", name=op.f("pk_poll_round")),
        sa.ForeignKeyConstraint(
            ["poll_id"], ["poll.id"], name=op.f("fk_poll_round_poll_id_poll"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["ended_by"], ["membership.id"], name=op.f("fk_poll_round_ended_by_membership")
        ),
        sa.CheckConstraint("round >= 1", name=op.f("ck_poll_round_round")),
    )
    op.create_table(
        "round_ballot",
        sa.Column("poll_id", sa.Uuid(), nullable=False),
        sa.Column("round", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("choice", JSON, nullable=False),
        sa.Column("reason", sa.String(2000), nullable=True),
        sa.Column("cast_at", MOMENT, nullable=False),
        sa.Column("standing", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint(
            "poll_id", "round", "membership_id", "revision", name=op.f("pk_round_ballot")
        ),
        sa.ForeignKeyConstraint(
            ["poll_id", "round"],
            ["poll_round.poll_id", "poll_round.round"],
            name=op.f("fk_round_ballot_poll_id_round_poll_round"),
            ondelete="CASCADE",
        ),
        of_elector("round_ballot"),
    )
    # What a former round asked and was answered stays so: made by the first migration, for tables like these.
    for table in ("poll_round", "round_ballot"):
        op.execute(
            f"CREATE TRIGGER {table}_written_once BEFORE UPDATE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION refuse_change()"
        )


def downgrade() -> None:
    """Drop them."""
    for table in ("round_ballot", "poll_round", "remark"):
        op.drop_table(table)
    op.drop_constraint(op.f("ck_poll_phase_of_consent"), "poll")
