"""The versions of each cooperative's bylaws, a first one for those that exist, and the offices that circles hold."""

import json
from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from app.rules.bylaws.choose import start_for
from app.rules.matters import ready

revision: str = "0003"
down_revision: str | Sequence[str] | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

JSON = postgresql.JSONB(astext_type=sa.Text())
MOMENT = sa.DateTime(timezone=True)

CHECKS = {
    "version": "version >= 1",
    "status": "status IN ('draft', 'in_force', 'replaced', 'dropped')",
    "adopted_by": "adopted_by IN ('founding', 'statutes', 'vote')",
    "in_force_at": "(status IN ('in_force', 'replaced')) = (in_force_at IS NOT NULL AND adopted_by IS NOT NULL)",
    "replaced_at": "(status = 'replaced') = (replaced_at IS NOT NULL)",
}

KEEP = """
CREATE FUNCTION bylaws_version_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.status IN ('in_force', 'replaced') AND pg_trigger_depth() < 2 THEN
      RAISE EXCEPTION 'a version of the bylaws that was in force stays'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'bylaws_version_keep';
    END IF;
    RETURN OLD;
  END IF;
  IF NEW.cooperative_id <> OLD.cooperative_id OR NEW.version <> OLD.version
    OR NOT (NEW.status = OLD.status OR (OLD.status, NEW.status) IN
      (('draft', 'in_force'), ('draft', 'dropped'), ('in_force', 'replaced')))
    OR (OLD.status <> 'draft' AND (NEW.bylaws, NEW.matters, NEW.reasons, NEW.note, NEW.base_version,
        NEW.author_id, NEW.poll_id, NEW.adopted_by, NEW.created_at, NEW.in_force_at) IS DISTINCT FROM
      (OLD.bylaws, OLD.matters, OLD.reasons, OLD.note, OLD.base_version,
        OLD.author_id, OLD.poll_id, OLD.adopted_by, OLD.created_at, OLD.in_force_at))
    OR (OLD.poll_id IS NOT NULL AND (NEW.bylaws, NEW.matters, NEW.reasons, NEW.base_version) IS DISTINCT FROM
      (OLD.bylaws, OLD.matters, OLD.reasons, OLD.base_version))
  THEN
    RAISE EXCEPTION 'a version of the bylaws that is voted on, was in force or was dropped stays as it is'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'bylaws_version_keep';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bylaws_version_keep BEFORE UPDATE OR DELETE ON bylaws_version
  FOR EACH ROW EXECUTE FUNCTION bylaws_version_keep();
"""


def first_versions() -> None:
    """Give every cooperative that exists the bylaws it would have been founded with."""
    bind = op.get_bind()
    for row in bind.execute(sa.text("SELECT id, country, kind FROM cooperative")).all():
        bylaws = start_for(row.country, row.kind)
        matters = ready(bylaws, recovered=row.kind == "recovered")
        bind.execute(
            sa.text(
                "INSERT INTO bylaws_version (cooperative_id, version, status, bylaws, matters, adopted_by, in_force_at) "
                "VALUES (:id, 1, 'in_force', CAST(:bylaws AS jsonb), CAST(:matters AS jsonb), 'founding', now())"
            ),
            {
                "id": row.id,
                "bylaws": bylaws.model_dump_json(),
                "matters": json.dumps([matter.model_dump(mode="json") for matter in matters]),
            },
        )


def upgrade() -> None:
    """Make the table, fill it, and add the office."""
    op.create_table(
        "bylaws_version",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("status", sa.String(10), server_default="draft", nullable=False),
        sa.Column("base_version", sa.Integer(), nullable=True),
        sa.Column("bylaws", JSON, nullable=False),
        sa.Column("matters", JSON, nullable=False),
        sa.Column("reasons", JSON, server_default="{}", nullable=False),
        sa.Column("note", sa.String(2000), server_default="", nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("poll_id", sa.Uuid(), nullable=True),
        sa.Column("adopted_by", sa.String(10), nullable=True),
        sa.Column("created_at", MOMENT, server_default=sa.text("now()"), nullable=False),
        sa.Column("in_force_at", MOMENT, nullable=True),
        sa.Column("replaced_at", MOMENT, nullable=True),
        sa.Column("first_vote_at", MOMENT, nullable=True),
        *(sa.CheckConstraint(rule, name=op.f(f"ck_bylaws_version_{name}")) for name, rule in CHECKS.items()),
        sa.ForeignKeyConstraint(
            ["cooperative_id"],
            ["cooperative.id"],
            name=op.f("fk_bylaws_version_cooperative_id_cooperative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "author_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_bylaws_version_cooperative_id_author_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "poll_id"],
            ["poll.cooperative_id", "poll.id"],
            name=op.f("fk_bylaws_version_cooperative_id_poll_id_poll"),
        ),
        sa.UniqueConstraint("id", name=op.f("uq_bylaws_version_id")),
        sa.PrimaryKeyConstraint("cooperative_id", "version", name=op.f("pk_bylaws_version")),
    )
    op.create_index(
        "uq_bylaws_version_in_force",
        "bylaws_version",
        ["cooperative_id"],
        unique=True,
        postgresql_where=sa.text("status = 'in_force'"),
    )
    op.execute(KEEP)
    first_versions()
    op.add_column("circle", sa.Column("office", sa.String(20), nullable=True))
    op.create_check_constraint(
        op.f("ck_circle_office"), "circle", "office IN ('board', 'social_council', 'audit', 'management')"
    )
    op.create_index(
        "uq_circle_office",
        "circle",
        ["cooperative_id", "office"],
        unique=True,
        postgresql_where=sa.text("office IS NOT NULL"),
    )


def downgrade() -> None:
    """Drop them."""
    op.drop_index("uq_circle_office", "circle")
    op.drop_constraint(op.f("ck_circle_office"), "circle")
    op.drop_column("circle", "office")
    op.drop_table("bylaws_version")
    op.execute("DROP FUNCTION bylaws_version_keep")
