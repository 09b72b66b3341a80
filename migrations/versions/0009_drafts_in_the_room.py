"""A point of the agenda may put a draft of the bylaws in force."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0009"
down_revision: str | Sequence[str] | None = "0008"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Let items name a draft."""
    op.add_column("agenda_item", sa.Column("adopts_version", sa.Integer(), nullable=True))
    op.create_foreign_key(
        op.f("fk_agenda_item_cooperative_id_adopts_version_bylaws_version"),
        "agenda_item",
        "bylaws_version",
        ["cooperative_id", "adopts_version"],
        ["cooperative_id", "version"],
    )
    op.create_check_constraint(
        op.f("ck_agenda_item_motion_adopts"), "agenda_item", "adopts_version IS NULL OR kind = 'motion'"
    )


def downgrade() -> None:
    """Forget which draft an item named."""
    op.drop_constraint(op.f("ck_agenda_item_motion_adopts"), "agenda_item", type_="check")
    op.drop_constraint(
        op.f("fk_agenda_item_cooperative_id_adopts_version_bylaws_version"), "agenda_item", type_="foreignkey"
    )
    op.drop_column("agenda_item", "adopts_version")
