"""first tables"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0001"
down_revision: str | Sequence[str] | None = None
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


KEEP_AN_ADMIN = """
CREATE FUNCTION membership_keep_an_admin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.role = 'admin' AND OLD.status = 'active' AND NOT (NEW.role = 'admin' AND NEW.status = 'active') THEN
    PERFORM 1 FROM cooperative WHERE id = OLD.cooperative_id FOR NO KEY UPDATE;
    IF NOT EXISTS (
      SELECT 1 FROM membership
      WHERE cooperative_id = OLD.cooperative_id AND role = 'admin' AND status = 'active' AND id <> OLD.id
    ) THEN
      RAISE EXCEPTION 'a cooperative keeps at least one active administrator'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'membership_keep_an_admin';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER membership_keep_an_admin BEFORE UPDATE OF role, status ON membership
  FOR EACH ROW EXECUTE FUNCTION membership_keep_an_admin();
"""

WRITTEN_ONCE = ("proposal_version", "text_version", "former_ballot", "event", "elector")
REFUSE_CHANGE = """
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is written once', TG_TABLE_NAME
    USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_written_once';
END $$;
"""


def upgrade() -> None:
    op.execute("CREATE EXTENSION IF NOT EXISTS unaccent")
    op.create_table(
        "cooperative",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("slug", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column("description", sa.String(length=2000), server_default="", nullable=False),
        sa.Column("visibility", sa.String(length=10), server_default="closed", nullable=False),
        sa.Column("last_member_number", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "kind IN ('worker', 'recovered', 'multi_stakeholder', 'second_degree', 'practice')",
            name=op.f("ck_cooperative_kind"),
        ),
        sa.CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name=op.f("ck_cooperative_slug")),
        sa.CheckConstraint(
            "visibility IN ('open', 'closed', 'secret')", name=op.f("ck_cooperative_visibility")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cooperative")),
        sa.UniqueConstraint("slug", name=op.f("uq_cooperative_slug")),
    )
    op.create_index(
        "ix_cooperative_directory",
        "cooperative",
        [sa.literal_column("lower(name)"), "id"],
        unique=False,
        postgresql_where=sa.text("visibility = 'open'"),
    )
    op.create_table(
        "mailed_code",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("purpose", sa.String(length=10), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("pending", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("purpose IN ('sign_in', 'reset')", name=op.f("ck_mailed_code_purpose")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mailed_code")),
    )
    op.create_index(
        op.f("ix_mailed_code_purpose"),
        "mailed_code",
        [sa.literal_column("lower(email)"), "purpose"],
        unique=False,
    )
    op.create_table(
        "outgoing_mail",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("recipient", sa.String(length=254), nullable=False),
        sa.Column("subject", sa.String(length=250), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("html", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("useless_after", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outgoing_mail")),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column("picture_key", sa.String(length=100), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_index("uq_person_email", "person", [sa.literal_column("lower(email)")], unique=True)
    op.create_table(
        "rate_count",
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("window_start", sa.DateTime(timezone=True), nullable=False),
        sa.Column("count", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("key", "window_start", name=op.f("pk_rate_count")),
        prefixes=["UNLOGGED"],
    )
    op.create_table(
        "api_token",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False),
        sa.Column("scopes", postgresql.ARRAY(sa.String(length=20)), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_api_token_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_token")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_api_token_secret_hash")),
    )
    op.create_index(op.f("ix_api_token_person_id"), "api_token", ["person_id"], unique=False)
    op.create_table(
        "circle",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("purpose", sa.String(length=2000), server_default="", nullable=False),
        sa.Column("closed", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("parent_id <> id", name=op.f("ck_circle_not_own_parent")),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "parent_id"],
            ["circle.cooperative_id", "circle.id"],
            name=op.f("fk_circle_cooperative_id_parent_id_circle"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id"],
            ["cooperative.id"],
            name=op.f("fk_circle_cooperative_id_cooperative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle")),
        sa.UniqueConstraint("cooperative_id", "id", name=op.f("uq_circle_cooperative_id_id")),
    )
    op.create_index(
        "uq_circle_name",
        "circle",
        ["cooperative_id", "parent_id", sa.literal_column("lower(name)")],
        unique=True,
        postgresql_nulls_not_distinct=True,
    )
    op.create_table(
        "event",
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("audience", sa.String(length=60), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("put", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.Column("remove", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "audience ~ '^(all|officers|circle:[0-9a-f-]{36}|member:[0-9a-f-]{36})$'",
            name=op.f("ck_event_audience"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id"],
            ["cooperative.id"],
            name=op.f("fk_event_cooperative_id_cooperative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("cooperative_id", "number", name=op.f("pk_event")),
    )
    op.create_table(
        "event_counter",
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("last", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["cooperative_id"],
            ["cooperative.id"],
            name=op.f("fk_event_counter_cooperative_id_cooperative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("cooperative_id", name=op.f("pk_event_counter")),
    )
    op.create_table(
        "member_class",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["cooperative_id"],
            ["cooperative.id"],
            name=op.f("fk_member_class_cooperative_id_cooperative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member_class")),
        sa.UniqueConstraint("cooperative_id", "id", name=op.f("uq_member_class_cooperative_id_id")),
    )
    op.create_index(
        "uq_member_class_name",
        "member_class",
        ["cooperative_id", sa.literal_column("lower(name)")],
        unique=True,
    )
    op.create_table(
        "sign_in_session",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False),
        sa.Column("former_secret_hash", sa.LargeBinary(), nullable=True),
        sa.Column("rotated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column(
            "last_seen_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_agent", sa.String(length=300), nullable=False),
        sa.Column("address", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_sign_in_session_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in_session")),
        sa.UniqueConstraint("former_secret_hash", name=op.f("uq_sign_in_session_former_secret_hash")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_sign_in_session_secret_hash")),
    )
    op.create_index(op.f("ix_sign_in_session_person_id"), "sign_in_session", ["person_id"], unique=False)
    op.create_table(
        "write_once",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String(length=100), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("resource_id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_write_once_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "key", name=op.f("pk_write_once")),
    )
    op.create_table(
        "membership",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("class_id", sa.Uuid(), nullable=True),
        sa.Column("role", sa.String(length=12), server_default="member", nullable=False),
        sa.Column("status", sa.String(length=10), server_default="active", nullable=False),
        sa.Column("request_message", sa.String(length=2000), nullable=True),
        sa.Column("joined_on", sa.Date(), nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("left_reason", sa.String(length=10), nullable=True),
        sa.Column("left_note", sa.String(length=2000), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("(status = 'left') = (left_on IS NOT NULL)", name=op.f("ck_membership_left_on")),
        sa.CheckConstraint(
            "(status IN ('active', 'suspended')) <= (number IS NOT NULL AND joined_on IS NOT NULL)",
            name=op.f("ck_membership_joined"),
        ),
        sa.CheckConstraint(
            "left_reason IS NULL OR left_reason IN ('resigned', 'excluded', 'deceased', 'declined', 'other')",
            name=op.f("ck_membership_left_reason"),
        ),
        sa.CheckConstraint(
            "role IN ('admin', 'secretary', 'facilitator', 'member', 'observer')",
            name=op.f("ck_membership_role"),
        ),
        sa.CheckConstraint(
            "status IN ('applicant', 'active', 'suspended', 'left')", name=op.f("ck_membership_status")
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "class_id"],
            ["member_class.cooperative_id", "member_class.id"],
            name=op.f("fk_membership_cooperative_id_class_id_member_class"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id"],
            ["cooperative.id"],
            name=op.f("fk_membership_cooperative_id_cooperative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_membership_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
        sa.UniqueConstraint("cooperative_id", "id", name=op.f("uq_membership_cooperative_id_id")),
        sa.UniqueConstraint("cooperative_id", "number", name=op.f("uq_membership_cooperative_id_number")),
    )
    op.create_index(
        op.f("ix_membership_cooperative_id_status"), "membership", ["cooperative_id", "status"], unique=False
    )
    op.create_index(op.f("ix_membership_person_id"), "membership", ["person_id"], unique=False)
    op.create_index(
        "uq_membership_person",
        "membership",
        ["cooperative_id", "person_id"],
        unique=True,
        postgresql_where=sa.text("status <> 'left'"),
    )
    op.create_table(
        "circle_member",
        sa.Column("circle_id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "circle_id"],
            ["circle.cooperative_id", "circle.id"],
            name=op.f("fk_circle_member_cooperative_id_circle_id_circle"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "membership_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_circle_member_cooperative_id_membership_id_membership"),
        ),
        sa.PrimaryKeyConstraint("circle_id", "membership_id", name=op.f("pk_circle_member")),
    )
    op.create_index(op.f("ix_circle_member_membership_id"), "circle_member", ["membership_id"], unique=False)
    op.create_table(
        "invitation",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("class_id", sa.Uuid(), nullable=True),
        sa.Column("role", sa.String(length=12), server_default="member", nullable=False),
        sa.Column("message", sa.String(length=2000), nullable=True),
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False),
        sa.Column("invited_by", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "role IN ('admin', 'secretary', 'facilitator', 'member', 'observer')",
            name=op.f("ck_invitation_role"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "class_id"],
            ["member_class.cooperative_id", "member_class.id"],
            name=op.f("fk_invitation_cooperative_id_class_id_member_class"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id"],
            ["cooperative.id"],
            name=op.f("fk_invitation_cooperative_id_cooperative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["invited_by"], ["membership.id"], name=op.f("fk_invitation_invited_by_membership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_invitation_secret_hash")),
    )
    op.create_index(
        op.f("ix_invitation_cooperative_id_id"), "invitation", ["cooperative_id", "id"], unique=False
    )
    op.create_index(
        "uq_invitation_open_email",
        "invitation",
        ["cooperative_id", sa.literal_column("lower(email)")],
        unique=True,
        postgresql_where=sa.text("accepted_at IS NULL AND revoked_at IS NULL"),
    )
    op.create_table(
        "share_link",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("secret", sa.String(length=64), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["cooperative_id"],
            ["cooperative.id"],
            name=op.f("fk_share_link_cooperative_id_cooperative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["created_by"], ["membership.id"], name=op.f("fk_share_link_created_by_membership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_share_link")),
        sa.UniqueConstraint("secret", name=op.f("uq_share_link_secret")),
    )
    op.create_index(
        "uq_share_link_live",
        "share_link",
        ["cooperative_id"],
        unique=True,
        postgresql_where=sa.text("revoked_at IS NULL"),
    )
    op.create_table(
        "thread",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("circle_id", sa.Uuid(), nullable=True),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("body_html", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("pinned", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("locked", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("last_comment_number", sa.Integer(), server_default="0", nullable=False),
        sa.Column("last_author_id", sa.Uuid(), nullable=True),
        sa.Column("comment_count", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reactions", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column(
            "last_activity_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column("edited_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deleted_by", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "author_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_thread_cooperative_id_author_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["deleted_by"], ["membership.id"], name=op.f("fk_thread_deleted_by_membership")
        ),
        sa.ForeignKeyConstraint(
            ["last_author_id"], ["membership.id"], name=op.f("fk_thread_last_author_id_membership")
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "circle_id"],
            ["circle.cooperative_id", "circle.id"],
            name=op.f("fk_thread_cooperative_id_circle_id_circle"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id"],
            ["cooperative.id"],
            name=op.f("fk_thread_cooperative_id_cooperative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_thread")),
        sa.UniqueConstraint("cooperative_id", "id", name=op.f("uq_thread_cooperative_id_id")),
    )
    op.create_index(
        op.f("ix_thread_cooperative_id"),
        "thread",
        [
            "cooperative_id",
            sa.literal_column("pinned DESC"),
            sa.literal_column("last_activity_at DESC"),
            sa.literal_column("id DESC"),
        ],
        unique=False,
    )
    op.create_index(
        "ix_thread_circle_id",
        "thread",
        [
            "circle_id",
            sa.literal_column("pinned DESC"),
            sa.literal_column("last_activity_at DESC"),
            sa.literal_column("id DESC"),
        ],
        unique=False,
        postgresql_where=sa.text("circle_id IS NOT NULL"),
    )
    op.create_table(
        "comment",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("thread_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("path", postgresql.ARRAY(sa.Integer()), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("body_html", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("reactions", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("edited_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deleted_by", sa.Uuid(), nullable=True),
        sa.CheckConstraint("cardinality(path) BETWEEN 1 AND 20", name=op.f("ck_comment_depth")),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "author_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_comment_cooperative_id_author_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "thread_id"],
            ["thread.cooperative_id", "thread.id"],
            name=op.f("fk_comment_cooperative_id_thread_id_thread"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["deleted_by"], ["membership.id"], name=op.f("fk_comment_deleted_by_membership")
        ),
        sa.ForeignKeyConstraint(
            ["thread_id", "parent_id"],
            ["comment.thread_id", "comment.id"],
            name=op.f("fk_comment_thread_id_parent_id_comment"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comment")),
        sa.UniqueConstraint("thread_id", "id", name=op.f("uq_comment_thread_id_id")),
        sa.UniqueConstraint("thread_id", "number", name=op.f("uq_comment_thread_id_number")),
        sa.UniqueConstraint("thread_id", "path", name=op.f("uq_comment_thread_id_path")),
    )
    op.create_table(
        "proposal",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("thread_id", sa.Uuid(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("status", sa.String(length=10), server_default="open", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "status IN ('open', 'voting', 'decided', 'withdrawn')", name=op.f("ck_proposal_status")
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "author_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_proposal_cooperative_id_author_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "thread_id"],
            ["thread.cooperative_id", "thread.id"],
            name=op.f("fk_proposal_cooperative_id_thread_id_thread"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id"],
            ["cooperative.id"],
            name=op.f("fk_proposal_cooperative_id_cooperative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal")),
        sa.UniqueConstraint("cooperative_id", "id", name=op.f("uq_proposal_cooperative_id_id")),
    )
    op.create_index(op.f("ix_proposal_thread_id"), "proposal", ["thread_id"], unique=False)
    op.create_table(
        "read_position",
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("thread_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["membership_id"],
            ["membership.id"],
            name=op.f("fk_read_position_membership_id_membership"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["thread_id"], ["thread.id"], name=op.f("fk_read_position_thread_id_thread"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("membership_id", "thread_id", name=op.f("pk_read_position")),
    )
    op.create_table(
        "mention",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("thread_id", sa.Uuid(), nullable=True),
        sa.Column("comment_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("num_nonnulls(thread_id, comment_id) = 1", name=op.f("ck_mention_one_subject")),
        sa.ForeignKeyConstraint(
            ["comment_id"], ["comment.id"], name=op.f("fk_mention_comment_id_comment"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["membership_id"], ["membership.id"], name=op.f("fk_mention_membership_id_membership")
        ),
        sa.ForeignKeyConstraint(
            ["thread_id"], ["thread.id"], name=op.f("fk_mention_thread_id_thread"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mention")),
        sa.UniqueConstraint(
            "membership_id",
            "thread_id",
            "comment_id",
            name=op.f("uq_mention_membership_id_thread_id_comment_id"),
            postgresql_nulls_not_distinct=True,
        ),
    )
    op.create_index(op.f("ix_mention_thread_id"), "mention", ["thread_id"], unique=False)
    op.create_index(op.f("ix_mention_comment_id"), "mention", ["comment_id"], unique=False)
    op.create_table(
        "proposal_version",
        sa.Column("proposal_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("body_html", sa.Text(), nullable=False),
        sa.Column("note", sa.String(length=2000), nullable=True),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["membership.id"], name=op.f("fk_proposal_version_author_id_membership")
        ),
        sa.ForeignKeyConstraint(
            ["proposal_id"],
            ["proposal.id"],
            name=op.f("fk_proposal_version_proposal_id_proposal"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("proposal_id", "version", name=op.f("pk_proposal_version")),
    )
    op.create_table(
        "reaction",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("thread_id", sa.Uuid(), nullable=True),
        sa.Column("comment_id", sa.Uuid(), nullable=True),
        sa.Column("emoji", sa.String(length=16), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("num_nonnulls(thread_id, comment_id) = 1", name=op.f("ck_reaction_one_subject")),
        sa.ForeignKeyConstraint(
            ["comment_id"], ["comment.id"], name=op.f("fk_reaction_comment_id_comment"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["membership_id"], ["membership.id"], name=op.f("fk_reaction_membership_id_membership")
        ),
        sa.ForeignKeyConstraint(
            ["thread_id"], ["thread.id"], name=op.f("fk_reaction_thread_id_thread"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reaction")),
        sa.UniqueConstraint(
            "membership_id",
            "thread_id",
            "comment_id",
            "emoji",
            name=op.f("uq_reaction_membership_id_thread_id_comment_id_emoji"),
            postgresql_nulls_not_distinct=True,
        ),
    )
    op.create_index(op.f("ix_reaction_comment_id"), "reaction", ["comment_id"], unique=False)
    op.create_index(op.f("ix_reaction_thread_id"), "reaction", ["thread_id"], unique=False)
    op.create_table(
        "text_version",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("thread_id", sa.Uuid(), nullable=True),
        sa.Column("comment_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("written_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "num_nonnulls(thread_id, comment_id) = 1", name=op.f("ck_text_version_one_subject")
        ),
        sa.ForeignKeyConstraint(
            ["comment_id"],
            ["comment.id"],
            name=op.f("fk_text_version_comment_id_comment"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["thread_id"], ["thread.id"], name=op.f("fk_text_version_thread_id_thread"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["written_by"], ["membership.id"], name=op.f("fk_text_version_written_by_membership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_version")),
        sa.UniqueConstraint("comment_id", "version", name=op.f("uq_text_version_comment_id_version")),
        sa.UniqueConstraint("thread_id", "version", name=op.f("uq_text_version_thread_id_version")),
    )
    op.create_table(
        "poll",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("thread_id", sa.Uuid(), nullable=True),
        sa.Column("circle_id", sa.Uuid(), nullable=True),
        sa.Column("proposal_id", sa.Uuid(), nullable=True),
        sa.Column("proposal_version", sa.Integer(), nullable=True),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("body_html", sa.Text(), nullable=False),
        sa.Column("method", sa.String(length=30), nullable=False),
        sa.Column("electorate", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("rules", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("reasons", sa.String(length=30), nullable=False),
        sa.Column("results", sa.String(length=20), nullable=False),
        sa.Column("managers", sa.String(length=30), nullable=False),
        sa.Column("early_close", sa.Boolean(), nullable=False),
        sa.Column("extension", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(length=10), server_default="scheduled", nullable=False),
        sa.Column("electors", sa.Integer(), server_default="0", nullable=False),
        sa.Column("opens_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancel_reason", sa.String(length=2000), nullable=True),
        sa.Column("outcome", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("statement", sa.Text(), nullable=True),
        sa.Column("statement_html", sa.Text(), nullable=True),
        sa.Column("statement_by", sa.Uuid(), nullable=True),
        sa.Column("statement_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "(status = 'closed') = (outcome IS NOT NULL)", name=op.f("ck_poll_outcome_at_close")
        ),
        sa.CheckConstraint(
            "(status IN ('closed', 'cancelled')) = (closed_at IS NOT NULL)", name=op.f("ck_poll_closed_at")
        ),
        sa.CheckConstraint(
            "(status IN ('open', 'closed')) <= (opened_at IS NOT NULL)", name=op.f("ck_poll_opened")
        ),
        sa.CheckConstraint(
            "managers IN ('author_and_facilitators', 'facilitators')", name=op.f("ck_poll_managers")
        ),
        sa.CheckConstraint(
            "reasons IN ('off', 'optional', 'required', 'required_from_objectors')",
            name=op.f("ck_poll_reasons"),
        ),
        sa.CheckConstraint(
            "results IN ('always', 'after_voting', 'after_close')", name=op.f("ck_poll_results")
        ),
        sa.CheckConstraint(
            "status IN ('scheduled', 'open', 'closed', 'cancelled')", name=op.f("ck_poll_status")
        ),
        sa.CheckConstraint("closes_at > opens_at", name=op.f("ck_poll_closes_after_opening")),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "author_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_poll_cooperative_id_author_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "circle_id"],
            ["circle.cooperative_id", "circle.id"],
            name=op.f("fk_poll_cooperative_id_circle_id_circle"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "proposal_id"],
            ["proposal.cooperative_id", "proposal.id"],
            name=op.f("fk_poll_cooperative_id_proposal_id_proposal"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "thread_id"],
            ["thread.cooperative_id", "thread.id"],
            name=op.f("fk_poll_cooperative_id_thread_id_thread"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id"],
            ["cooperative.id"],
            name=op.f("fk_poll_cooperative_id_cooperative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["proposal_id", "proposal_version"],
            ["proposal_version.proposal_id", "proposal_version.version"],
            name=op.f("fk_poll_proposal_id_proposal_version_proposal_version"),
        ),
        sa.ForeignKeyConstraint(
            ["statement_by"], ["membership.id"], name=op.f("fk_poll_statement_by_membership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_poll")),
        sa.UniqueConstraint("cooperative_id", "id", name=op.f("uq_poll_cooperative_id_id")),
    )
    op.create_index(
        op.f("ix_poll_cooperative_id_status_closes_at"),
        "poll",
        ["cooperative_id", "status", "closes_at"],
        unique=False,
    )
    op.create_index(
        "ix_poll_due",
        "poll",
        ["closes_at"],
        unique=False,
        postgresql_where=sa.text("status IN ('scheduled', 'open')"),
    )
    op.create_index(op.f("ix_poll_proposal_id"), "poll", ["proposal_id"], unique=False)
    op.create_index(op.f("ix_poll_thread_id"), "poll", ["thread_id"], unique=False)
    op.create_table(
        "elector",
        sa.Column("poll_id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("class_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "membership_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_elector_cooperative_id_membership_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "poll_id"],
            ["poll.cooperative_id", "poll.id"],
            name=op.f("fk_elector_cooperative_id_poll_id_poll"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("poll_id", "membership_id", name=op.f("pk_elector")),
    )
    op.create_index(op.f("ix_elector_membership_id"), "elector", ["membership_id"], unique=False)
    op.create_table(
        "poll_option",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("poll_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["poll_id"], ["poll.id"], name=op.f("fk_poll_option_poll_id_poll"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_poll_option")),
        sa.UniqueConstraint(
            "poll_id", "position", deferrable=True, name=op.f("uq_poll_option_poll_id_position")
        ),
    )
    op.create_table(
        "ballot",
        sa.Column("poll_id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("choice", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("reason", sa.String(length=2000), nullable=True),
        sa.Column("revision", sa.Integer(), server_default="1", nullable=False),
        sa.Column("cast_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["poll_id", "membership_id"],
            ["elector.poll_id", "elector.membership_id"],
            name=op.f("fk_ballot_poll_id_membership_id_elector"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("poll_id", "membership_id", name=op.f("pk_ballot")),
    )
    op.create_table(
        "former_ballot",
        sa.Column("poll_id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("choice", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("reason", sa.String(length=2000), nullable=True),
        sa.Column("cast_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["poll_id", "membership_id"],
            ["elector.poll_id", "elector.membership_id"],
            name=op.f("fk_former_ballot_poll_id_membership_id_elector"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("poll_id", "membership_id", "revision", name=op.f("pk_former_ballot")),
    )
    op.execute(KEEP_AN_ADMIN)
    op.execute(REFUSE_CHANGE)
    for table in WRITTEN_ONCE:
        op.execute(
            f"CREATE TRIGGER {table}_written_once BEFORE UPDATE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION refuse_change()"
        )


def downgrade() -> None:
    op.drop_table("former_ballot")
    op.drop_table("ballot")
    op.drop_table("poll_option")
    op.drop_index(op.f("ix_elector_membership_id"), table_name="elector")
    op.drop_table("elector")
    op.drop_index(op.f("ix_poll_thread_id"), table_name="poll")
    op.drop_index(op.f("ix_poll_proposal_id"), table_name="poll")
    op.drop_index(
        "ix_poll_due", table_name="poll", postgresql_where=sa.text("status IN ('scheduled', 'open')")
    )
    op.drop_index(op.f("ix_poll_cooperative_id_status_closes_at"), table_name="poll")
    op.drop_table("poll")
    op.drop_table("text_version")
    op.drop_index(op.f("ix_reaction_thread_id"), table_name="reaction")
    op.drop_index(op.f("ix_reaction_comment_id"), table_name="reaction")
    op.drop_table("reaction")
    op.drop_table("proposal_version")
    op.drop_index(op.f("ix_mention_thread_id"), table_name="mention")
    op.drop_index(op.f("ix_mention_comment_id"), table_name="mention")
    op.drop_table("mention")
    op.drop_table("read_position")
    op.drop_index(op.f("ix_proposal_thread_id"), table_name="proposal")
    op.drop_table("proposal")
    op.drop_table("comment")
    op.drop_index(
        "ix_thread_circle_id", table_name="thread", postgresql_where=sa.text("circle_id IS NOT NULL")
    )
    op.drop_index(op.f("ix_thread_cooperative_id"), table_name="thread")
    op.drop_table("thread")
    op.drop_index(
        "uq_share_link_live", table_name="share_link", postgresql_where=sa.text("revoked_at IS NULL")
    )
    op.drop_table("share_link")
    op.drop_index(op.f("ix_invitation_cooperative_id_id"), table_name="invitation")
    op.drop_index(
        "uq_invitation_open_email",
        table_name="invitation",
        postgresql_where=sa.text("accepted_at IS NULL AND revoked_at IS NULL"),
    )
    op.drop_table("invitation")
    op.drop_index(op.f("ix_circle_member_membership_id"), table_name="circle_member")
    op.drop_table("circle_member")
    op.drop_index(
        "uq_membership_person", table_name="membership", postgresql_where=sa.text("status <> 'left'")
    )
    op.drop_index(op.f("ix_membership_person_id"), table_name="membership")
    op.drop_index(op.f("ix_membership_cooperative_id_status"), table_name="membership")
    op.drop_table("membership")
    op.drop_table("write_once")
    op.drop_index(op.f("ix_sign_in_session_person_id"), table_name="sign_in_session")
    op.drop_table("sign_in_session")
    op.drop_index("uq_member_class_name", table_name="member_class")
    op.drop_table("member_class")
    op.drop_table("event_counter")
    op.drop_table("event")
    op.drop_index("uq_circle_name", table_name="circle", postgresql_nulls_not_distinct=True)
    op.drop_table("circle")
    op.drop_index(op.f("ix_api_token_person_id"), table_name="api_token")
    op.drop_table("api_token")
    op.drop_table("rate_count")
    op.drop_index("uq_person_email", table_name="person")
    op.drop_table("person")
    op.drop_index(op.f("ix_mailed_code_purpose"), table_name="mailed_code")
    op.drop_table("outgoing_mail")
    op.drop_table("mailed_code")
    op.drop_index(
        "ix_cooperative_directory",
        table_name="cooperative",
        postgresql_where=sa.text("visibility = 'open'"),
    )
    op.drop_table("cooperative")
    op.execute("DROP FUNCTION membership_keep_an_admin")
    op.execute("DROP FUNCTION refuse_change")
