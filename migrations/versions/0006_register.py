"""The register of decisions: a chain of entries that nothing changes, and what follows a decision."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0006"
down_revision: str | Sequence[str] | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

JSON = postgresql.JSONB(astext_type=sa.Text())
MOMENT = sa.DateTime(timezone=True)
NOW = sa.text("now()")

# Whole cooperatives may go (practice ones do, and the demo); then their rows go with them by foreign key, after
# the cooperative's own row. Nothing else takes a row out.
STAYS = """
CREATE FUNCTION register_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF NOT EXISTS (SELECT 1 FROM cooperative WHERE id = OLD.cooperative_id) THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION '% stays as it was written', TG_TABLE_NAME
    USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_stays';
END $$;
"""

# An entry goes on from the last one, under the lock of the cooperative's chain, and its text says the same as its
# columns. The text was made by the application; whatever it made, a wrong link can't be stored.
LINKS = """
CREATE FUNCTION register_links() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last register_chain%ROWTYPE;
  said jsonb := NEW.content::jsonb;
BEGIN
  INSERT INTO register_chain (cooperative_id) VALUES (NEW.cooperative_id) ON CONFLICT DO NOTHING;
  SELECT * INTO STRICT last FROM register_chain WHERE cooperative_id = NEW.cooperative_id FOR UPDATE;
  IF NEW.number <> last.number + 1 OR NEW.previous_hash IS DISTINCT FROM last.hash
    OR NEW.hash <> encode(sha256(convert_to(NEW.content, 'UTF8')), 'hex')
    OR (said ->> 'number')::int IS DISTINCT FROM NEW.number
    OR said ->> 'previous' IS DISTINCT FROM NEW.previous_hash
    OR said ->> 'cooperative_id' IS DISTINCT FROM NEW.cooperative_id::text
    OR said ->> 'kind' IS DISTINCT FROM NEW.kind
    OR said -> 'body' ->> 'decision_id' IS DISTINCT FROM NEW.decision_id::text
  THEN
    RAISE EXCEPTION 'entry % does not go on from entry % of its register', NEW.number, last.number
      USING ERRCODE = 'check_violation', CONSTRAINT = 'register_entry_links';
  END IF;
  UPDATE register_chain SET number = NEW.number, hash = NEW.hash WHERE cooperative_id = NEW.cooperative_id;
  RETURN NEW;
END $$;
"""

# The head is the last entry, at every commit.
HEAD = """
CREATE FUNCTION register_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM register_chain c
    LEFT JOIN LATERAL (
      SELECT e.number, e.hash FROM register_entry e
      WHERE e.cooperative_id = c.cooperative_id ORDER BY e.number DESC LIMIT 1
    ) last ON true
    WHERE c.cooperative_id = NEW.cooperative_id
      AND (c.number <> coalesce(last.number, 0) OR c.hash IS DISTINCT FROM last.hash)
  ) THEN
    RAISE EXCEPTION 'the head of a register is its last entry'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'register_chain_head';
  END IF;
  RETURN NULL;
END $$;
"""

APPEND_ONLY = ("register_entry", "decision_record")
FUNCTIONS = ("register_head", "register_links", "register_stays")


def foreign(
    table: str, columns: list[str], to: str, ids: list[str], ondelete: str | None = None
) -> sa.ForeignKeyConstraint:
    """A foreign key by the house's names."""
    name = op.f(f"fk_{table}_{'_'.join(columns)}_{to}")
    return sa.ForeignKeyConstraint(columns, [f"{to}.{one}" for one in ids], name=name, ondelete=ondelete)


def of_cooperative(table: str) -> sa.ForeignKeyConstraint:
    """What goes with its cooperative."""
    return foreign(table, ["cooperative_id"], "cooperative", ["id"], ondelete="CASCADE")


def upgrade() -> None:
    """Make tables and triggers."""
    both = ["cooperative_id", "id"]
    op.add_column(
        "cooperative", sa.Column("record_names", sa.Boolean(), server_default="false", nullable=False)
    )
    op.create_table(
        "register_chain",
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), server_default="0", nullable=False),
        sa.Column("hash", sa.String(64), nullable=True),
        of_cooperative("register_chain"),
        sa.PrimaryKeyConstraint("cooperative_id", name=op.f("pk_register_chain")),
    )
    op.create_table(
        "register_entry",
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("decision_id", sa.Uuid(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("previous_hash", sa.String(64), nullable=True),
        sa.Column("written_at", MOMENT, nullable=False),
        of_cooperative("register_entry"),
        sa.PrimaryKeyConstraint("cooperative_id", "number", name=op.f("pk_register_entry")),
        sa.CheckConstraint("number >= 1", name=op.f("ck_register_entry_number")),
        sa.CheckConstraint(
            "kind IN ('decision', 'correction', 'superseded', 'condition_met', 'condition_lapsed', 'voided', "
            "'status_changed', 'review_changed')",
            name=op.f("ck_register_entry_kind"),
        ),
    )
    op.create_index(op.f("ix_register_entry_decision_id_number"), "register_entry", ["decision_id", "number"])
    op.create_table(
        "decision_record",
        sa.Column("decision_id", sa.Uuid(), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        of_cooperative("decision_record"),
        sa.PrimaryKeyConstraint("decision_id", name=op.f("pk_decision_record")),
    )
    op.create_index(op.f("ix_decision_record_cooperative_id"), "decision_record", ["cooperative_id"])
    op.create_table(
        "decision",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("poll_id", sa.Uuid(), nullable=False),
        sa.Column("circle_id", sa.Uuid(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("matter", sa.String(64), nullable=False),
        sa.Column("matter_name", JSON, nullable=False),
        sa.Column("body", sa.String(10), nullable=False),
        sa.Column("method", sa.String(30), nullable=False),
        sa.Column("result", sa.String(10), nullable=False),
        sa.Column("winners", JSON, nullable=False),
        sa.Column("words", JSON, nullable=False),
        sa.Column("secret", sa.Boolean(), nullable=False),
        sa.Column("electors", sa.Integer(), nullable=False),
        sa.Column("voted", sa.Integer(), nullable=True),
        sa.Column("decided_at", MOMENT, nullable=False),
        sa.Column("standing", sa.String(12), nullable=False),
        sa.Column("status", sa.String(12), server_default="none", nullable=False),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("reminded_on", sa.Date(), nullable=True),
        sa.Column("supersedes_id", sa.Uuid(), nullable=True),
        sa.Column("superseded_by_id", sa.Uuid(), nullable=True),
        sa.Column("voided_at", MOMENT, nullable=True),
        sa.Column("void_reason", sa.String(2000), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("search", postgresql.TSVECTOR(), nullable=False),
        sa.Column("created_at", MOMENT, server_default=NOW, nullable=False),
        of_cooperative("decision"),
        foreign("decision", ["cooperative_id", "poll_id"], "poll", both),
        foreign("decision", ["cooperative_id", "circle_id"], "circle", both),
        foreign("decision", ["cooperative_id", "supersedes_id"], "decision", both),
        foreign("decision", ["cooperative_id", "superseded_by_id"], "decision", both),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
        sa.UniqueConstraint("cooperative_id", "id", name=op.f("uq_decision_cooperative_id_id")),
        sa.UniqueConstraint("cooperative_id", "number", name=op.f("uq_decision_cooperative_id_number")),
        sa.UniqueConstraint("poll_id", name=op.f("uq_decision_poll_id")),
        sa.CheckConstraint(
            "result IN ('adopted', 'rejected', 'inquorate', 'tied', 'elected', 'measured', 'void', 'withdrawn')",
            name=op.f("ck_decision_result"),
        ),
        sa.CheckConstraint(
            "body IN ('assembly', 'board', 'circle', 'person')", name=op.f("ck_decision_body")
        ),
        sa.CheckConstraint(
            "standing IN ('none', 'in_force', 'conditional', 'lapsed', 'superseded', 'voided')",
            name=op.f("ck_decision_standing"),
        ),
        sa.CheckConstraint(
            "status IN ('none', 'planned', 'in_progress', 'done', 'dropped')",
            name=op.f("ck_decision_status"),
        ),
        sa.CheckConstraint("(voided_at IS NULL) = (void_reason IS NULL)", name=op.f("ck_decision_voided")),
        sa.CheckConstraint("octet_length(salt) = 32", name=op.f("ck_decision_salt")),
    )
    op.create_index(op.f("ix_decision_search"), "decision", ["search"], postgresql_using="gin")
    op.create_index(
        "ix_decision_review_on",
        "decision",
        ["review_on"],
        postgresql_where=sa.text("review_on IS NOT NULL"),
    )
    op.create_table(
        "decision_condition",
        sa.Column("decision_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.String(2000), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(8), server_default="waiting", nullable=False),
        sa.Column("note", sa.String(2000), nullable=True),
        sa.Column("settled_at", MOMENT, nullable=True),
        foreign("decision_condition", ["decision_id"], "decision", ["id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("decision_id", "position", name=op.f("pk_decision_condition")),
        sa.CheckConstraint("state IN ('waiting', 'met', 'lapsed')", name=op.f("ck_decision_condition_state")),
        sa.CheckConstraint(
            "(state = 'waiting') = (settled_at IS NULL)", name=op.f("ck_decision_condition_settled")
        ),
    )
    op.create_table(
        "decision_task",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("decision_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.String(500), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_at", MOMENT, nullable=True),
        sa.Column("created_by", sa.Uuid(), nullable=False),
        sa.Column("created_at", MOMENT, server_default=NOW, nullable=False),
        foreign("decision_task", ["cooperative_id", "decision_id"], "decision", both, ondelete="CASCADE"),
        foreign("decision_task", ["cooperative_id", "owner_id"], "membership", both),
        foreign("decision_task", ["cooperative_id", "created_by"], "membership", both),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision_task")),
    )
    op.create_index(op.f("ix_decision_task_decision_id"), "decision_task", ["decision_id"])
    op.create_index(
        "ix_decision_task_open", "decision_task", ["owner_id"], postgresql_where=sa.text("done_at IS NULL")
    )
    op.create_table(
        "register_head_mails",
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("addresses", JSON, nullable=False),
        sa.Column("sent_number", sa.Integer(), nullable=True),
        sa.Column("sent_at", MOMENT, nullable=True),
        of_cooperative("register_head_mails"),
        sa.PrimaryKeyConstraint("cooperative_id", name=op.f("pk_register_head_mails")),
    )
    for function in (STAYS, LINKS, HEAD):
        op.execute(function)
    for table in APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER {table}_stays BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION register_stays()"
        )
        op.execute(
            f"CREATE TRIGGER {table}_stays_whole BEFORE TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION register_stays()"
        )
    op.execute(
        "CREATE TRIGGER register_entry_links BEFORE INSERT ON register_entry "
        "FOR EACH ROW EXECUTE FUNCTION register_links()"
    )
    op.execute(
        "CREATE TRIGGER register_chain_stays BEFORE DELETE ON register_chain "
        "FOR EACH ROW EXECUTE FUNCTION register_stays()"
    )
    op.execute(
        "CREATE TRIGGER register_chain_stays_whole BEFORE TRUNCATE ON register_chain "
        "FOR EACH STATEMENT EXECUTE FUNCTION register_stays()"
    )
    op.execute(
        "CREATE CONSTRAINT TRIGGER register_chain_head AFTER INSERT OR UPDATE ON register_chain "
        "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION register_head()"
    )


def downgrade() -> None:
    """Drop them."""
    for table in (
        "register_head_mails",
        "decision_task",
        "decision_condition",
        "decision",
        "decision_record",
        "register_entry",
        "register_chain",
    ):
        op.drop_table(table)
    for function in FUNCTIONS:
        op.execute(f"DROP FUNCTION {function}")
    op.drop_column("cooperative", "record_names")
