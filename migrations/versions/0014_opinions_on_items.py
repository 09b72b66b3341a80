"""A body's opinion is attached to the point of the agenda whose vote needs it."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0014"
down_revision: str | Sequence[str] | None = "0013"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Make room for it."""
    op.add_column("agenda_item", sa.Column("opinion", sa.Text(), nullable=True))
    op.add_column("agenda_item", sa.Column("opinion_html", sa.Text(), nullable=True))
    op.add_column("agenda_item", sa.Column("opinion_by", sa.Uuid(), nullable=True))
    op.add_column("agenda_item", sa.Column("opinion_at", sa.DateTime(timezone=True), nullable=True))
    op.create_foreign_key(
        op.f("fk_agenda_item_cooperative_id_opinion_by_membership"),
        "agenda_item",
        "membership",
        ["cooperative_id", "opinion_by"],
        ["cooperative_id", "id"],
    )
    op.create_check_constraint(
        op.f("ck_agenda_item_opinion_together"),
        "agenda_item",
        "num_nulls(opinion, opinion_html, opinion_by, opinion_at) IN (0, 4)",
    )


def downgrade() -> None:
    """Forget opinions on items; those of polls stay with them."""
    op.drop_constraint(op.f("ck_agenda_item_opinion_together"), "agenda_item", type_="check")
    op.drop_constraint(
        op.f("fk_agenda_item_cooperative_id_opinion_by_membership"), "agenda_item", type_="foreignkey"
    )
    for name in ("opinion_at", "opinion_by", "opinion_html", "opinion"):
        op.drop_column("agenda_item", name)
