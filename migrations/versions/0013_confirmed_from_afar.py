"""What somebody who came to a meeting from elsewhere confirmed."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0013"
down_revision: str | Sequence[str] | None = "0012"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Until now everybody who came so confirmed who they were, and nothing else was asked."""
    op.add_column(
        "attendance", sa.Column("confirmed", postgresql.JSONB(astext_type=sa.Text()), nullable=True)
    )
    op.execute("""UPDATE attendance SET confirmed = '["identity"]' WHERE how = 'online'""")
    op.create_check_constraint(
        op.f("ck_attendance_online_confirmed"), "attendance", "(how = 'online') = (confirmed IS NOT NULL)"
    )


def downgrade() -> None:
    """Forget it."""
    op.drop_constraint(op.f("ck_attendance_online_confirmed"), "attendance", type_="check")
    op.drop_column("attendance", "confirmed")
