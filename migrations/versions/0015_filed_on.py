"""The day on which minutes were filed, and who said so."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0015"
down_revision: str | Sequence[str] | None = "0014"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Until now the day on which it was said stood for the day of the filing; who said it was not kept."""
    op.add_column("minutes", sa.Column("filed_on", sa.Date(), nullable=True))
    op.add_column("minutes", sa.Column("filed_by", sa.Uuid(), nullable=True))
    op.execute(
        "UPDATE minutes SET filed_on = (filed_at AT TIME ZONE c.time_zone)::date FROM cooperative c "
        "WHERE c.id = minutes.cooperative_id AND filed_at IS NOT NULL"
    )
    op.create_check_constraint(op.f("ck_minutes_filed"), "minutes", "(filed_at IS NULL) = (filed_on IS NULL)")
    op.create_check_constraint(
        op.f("ck_minutes_filed_by"), "minutes", "filed_by IS NULL OR filed_on IS NOT NULL"
    )
    op.create_foreign_key(
        op.f("fk_minutes_cooperative_id_filed_by_membership"),
        "minutes",
        "membership",
        ["cooperative_id", "filed_by"],
        ["cooperative_id", "id"],
    )


def downgrade() -> None:
    """Forget both."""
    op.drop_constraint(op.f("fk_minutes_cooperative_id_filed_by_membership"), "minutes", type_="foreignkey")
    op.drop_constraint(op.f("ck_minutes_filed_by"), "minutes", type_="check")
    op.drop_constraint(op.f("ck_minutes_filed"), "minutes", type_="check")
    op.drop_column("minutes", "filed_by")
    op.drop_column("minutes", "filed_on")
