"""Secret polls: who has voted and the boxes of sealed ballots, then the roll and the counted ballots."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0005"
down_revision: str | Sequence[str] | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Make the tables."""
    op.add_column("poll", sa.Column("withheld", sa.String(10), nullable=True))
    op.create_check_constraint(
        op.f("ck_poll_withheld"),
        "poll",
        "withheld IN ('too_few', 'all_alike') AND secret AND status = 'open' OR withheld IS NULL",
    )
    op.create_table(
        "open_roll",
        sa.Column("poll_id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("poll_id", "membership_id", name=op.f("pk_open_roll")),
    )
    op.create_table(
        "ballot_box",
        sa.Column("poll_id", sa.Uuid(), nullable=False),
        sa.Column("box", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("poll_id", "box", name=op.f("pk_ballot_box")),
    )
    # What is sealed can't be compressed; trying would cost time. Room in the pages lets a box be rewritten in place
    # of its former self, without new entries in the index.
    op.execute("ALTER TABLE ballot_box ALTER COLUMN sealed SET STORAGE EXTERNAL")
    op.execute("ALTER TABLE ballot_box SET (fillfactor = 50)")
    # ANALYZE would keep a sample of what is in the tables for as long as it likes.
    op.execute("ALTER TABLE ballot_box ALTER COLUMN sealed SET STATISTICS 0")
    op.execute("ALTER TABLE open_roll ALTER COLUMN membership_id SET STATISTICS 0")
    op.create_table(
        "roll",
        sa.Column("poll_id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["poll_id", "membership_id"],
            ["elector.poll_id", "elector.membership_id"],
            name=op.f("fk_roll_poll_id_membership_id_elector"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("poll_id", "membership_id", name=op.f("pk_roll")),
    )
    op.create_table(
        "counted_ballot",
        sa.Column("poll_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("choice", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_counted_ballot_number")),
        sa.ForeignKeyConstraint(
            ["poll_id"], ["poll.id"], name=op.f("fk_counted_ballot_poll_id_poll"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("poll_id", "place", name=op.f("pk_counted_ballot")),
    )


def downgrade() -> None:
    """Drop them."""
    for table in ("counted_ballot", "roll", "ballot_box", "open_roll"):
        op.drop_table(table)
    op.drop_constraint(op.f("ck_poll_withheld"), "poll")
    op.drop_column("poll", "withheld")
