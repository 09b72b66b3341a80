"""A vote in a meeting that is level waits for the chair's casting vote, and keeps it."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0012"
down_revision: str | Sequence[str] | None = "0011"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

CHECKS = {
    "level_in_the_room": "level IS NULL OR (status = 'open' AND item_id IS NOT NULL)",
    "casting_together": "num_nulls(casting_vote, casting_by, casting_at) IN (0, 3)",
    "casting_at_close": "casting_vote IS NULL OR (status = 'closed' AND item_id IS NOT NULL)",
}


def upgrade() -> None:
    """Make room for it."""
    op.add_column("poll", sa.Column("level", postgresql.JSONB(none_as_null=True), nullable=True))
    op.add_column("poll", sa.Column("casting_vote", sa.String(40), nullable=True))
    op.add_column("poll", sa.Column("casting_by", sa.Uuid(), nullable=True))
    op.add_column("poll", sa.Column("casting_at", sa.DateTime(timezone=True), nullable=True))
    op.create_foreign_key(
        op.f("fk_poll_id_casting_by_elector"),
        "poll",
        "elector",
        ["id", "casting_by"],
        ["poll_id", "membership_id"],
    )
    for name, rule in CHECKS.items():
        op.create_check_constraint(op.f(f"ck_poll_{name}"), "poll", rule)


def downgrade() -> None:
    """Forget who gave casting votes; a vote that waits for one is open again until it is closed or called off."""
    for name in CHECKS:
        op.drop_constraint(op.f(f"ck_poll_{name}"), "poll", type_="check")
    op.drop_constraint(op.f("fk_poll_id_casting_by_elector"), "poll", type_="foreignkey")
    for name in ("casting_at", "casting_by", "casting_vote", "level"):
        op.drop_column("poll", name)
