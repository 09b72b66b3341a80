"""Meetings with calls, agenda, notices, attendance, proxies, speakers and minutes; polls voted in the room; members
that are cooperatives."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0008"
down_revision: str | Sequence[str] | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


KINDS = (
    "'decision', 'correction', 'superseded', 'condition_met', 'condition_lapsed', 'voided', 'status_changed', "
    "'review_changed'"
)
AUDIENCE = "audience ~ '^(all|officers|circle:[0-9a-f-]{36}|member:[0-9a-f-]{36})$'"

LINKS = """
CREATE OR REPLACE FUNCTION register_links() RETURNS trigger LANGUAGE plpgsql AS $$
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
    OR (SUBJECT) IS DISTINCT FROM NEW.decision_id::text
  THEN
    RAISE EXCEPTION 'entry % does not go on from entry % of its register', NEW.number, last.number
      USING ERRCODE = 'check_violation', CONSTRAINT = 'register_entry_links';
  END IF;
  UPDATE register_chain SET number = NEW.number, hash = NEW.hash WHERE cooperative_id = NEW.cooperative_id;
  RETURN NEW;
END $$;
"""
"""Holds entries together; SUBJECT is what an entry is about."""

CHECKS = {
    "poll": {
        "item_of_meeting": "(meeting_id IS NULL) = (item_id IS NULL)",
        "amendment_of_item": "amendment_id IS NULL OR item_id IS NOT NULL",
        "hands_in_the_room": "hands <= (item_id IS NOT NULL AND NOT secret)",
        "entitled": "(entitled IS NOT NULL) = (item_id IS NOT NULL AND opened_at IS NOT NULL)",
    },
    "elector": {"holder_is_another": "holder_id <> membership_id", "votes": "votes >= 1"},
    "membership": {"votes": "votes >= 0 AND (votes = 1 OR organisation_id IS NOT NULL)"},
}


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "minutes_record",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["cooperative_id"],
            ["cooperative.id"],
            name=op.f("fk_minutes_record_cooperative_id_cooperative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_minutes_record")),
    )
    op.create_index(
        op.f("ix_minutes_record_cooperative_id"), "minutes_record", ["cooperative_id"], unique=False
    )
    op.create_table(
        "organisation",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("members", sa.Integer(), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("members >= 1", name=op.f("ck_organisation_members")),
        sa.CheckConstraint("votes >= 1", name=op.f("ck_organisation_votes")),
        sa.ForeignKeyConstraint(
            ["cooperative_id"],
            ["cooperative.id"],
            name=op.f("fk_organisation_cooperative_id_cooperative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
        sa.UniqueConstraint("cooperative_id", "id", name=op.f("uq_organisation_cooperative_id_id")),
        sa.UniqueConstraint("cooperative_id", "name", name=op.f("uq_organisation_cooperative_id_name")),
    )
    op.create_table(
        "meeting",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=13), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("intro", sa.Text(), server_default="", nullable=False),
        sa.Column("intro_html", sa.Text(), server_default="", nullable=False),
        sa.Column("place", sa.String(length=300), server_default="", nullable=False),
        sa.Column("link", sa.String(length=500), nullable=True),
        sa.Column("remote", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("status", sa.String(length=9), server_default="draft", nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("chair_id", sa.Uuid(), nullable=False),
        sa.Column("secretary_id", sa.Uuid(), nullable=False),
        sa.Column("bylaws_version", sa.Integer(), nullable=True),
        sa.Column("convened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("late_reason", sa.String(length=2000), nullable=True),
        sa.Column("notice", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("notice_text", sa.Text(), nullable=True),
        sa.Column("call", sa.Integer(), server_default="1", nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancel_reason", sa.String(length=2000), nullable=True),
        sa.Column("alternate", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("first_time_first", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("speaking_seconds", sa.Integer(), nullable=True),
        sa.Column("door_code", sa.String(length=20), nullable=True),
        sa.Column("hall_token", sa.String(length=64), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "(status = 'cancelled') = (cancel_reason IS NOT NULL)", name=op.f("ck_meeting_cancelled")
        ),
        sa.CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL)", name=op.f("ck_meeting_closed")),
        sa.CheckConstraint(
            "(status IN ('convened', 'open', 'closed')) <= (convened_at IS NOT NULL)",
            name=op.f("ck_meeting_convened"),
        ),
        sa.CheckConstraint(
            "(status IN ('open', 'closed')) = (opened_at IS NOT NULL)", name=op.f("ck_meeting_opened")
        ),
        sa.CheckConstraint("kind IN ('ordinary', 'extraordinary')", name=op.f("ck_meeting_kind")),
        sa.CheckConstraint(
            "status IN ('draft', 'convened', 'open', 'closed', 'cancelled')", name=op.f("ck_meeting_status")
        ),
        sa.CheckConstraint(
            "(convened_at IS NULL) = (bylaws_version IS NULL)", name=op.f("ck_meeting_bylaws_at_convening")
        ),
        sa.CheckConstraint(
            "opened_at IS NULL OR closed_at IS NULL OR closed_at >= opened_at",
            name=op.f("ck_meeting_closes_later"),
        ),
        sa.CheckConstraint("speaking_seconds BETWEEN 10 AND 3600", name=op.f("ck_meeting_speaking_seconds")),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "author_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_meeting_cooperative_id_author_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "chair_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_meeting_cooperative_id_chair_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "secretary_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_meeting_cooperative_id_secretary_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id"],
            ["cooperative.id"],
            name=op.f("fk_meeting_cooperative_id_cooperative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
        sa.UniqueConstraint("cooperative_id", "id", name=op.f("uq_meeting_cooperative_id_id")),
        sa.UniqueConstraint("hall_token", name=op.f("uq_meeting_hall_token")),
    )
    op.create_index(
        op.f("ix_meeting_cooperative_id_status"), "meeting", ["cooperative_id", "status"], unique=False
    )
    op.create_table(
        "agenda_item",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=11), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("body", sa.Text(), server_default="", nullable=False),
        sa.Column("body_html", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("matter", sa.String(length=64), nullable=True),
        sa.Column("status", sa.String(length=9), server_default="waiting", nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("added_later", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("notes", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "(status IN ('current', 'done')) <= (started_at IS NOT NULL)", name=op.f("ck_agenda_item_started")
        ),
        sa.CheckConstraint(
            "kind IN ('information', 'debate', 'motion', 'election')", name=op.f("ck_agenda_item_kind")
        ),
        sa.CheckConstraint(
            "status IN ('proposed', 'waiting', 'current', 'done', 'postponed')",
            name=op.f("ck_agenda_item_status"),
        ),
        sa.CheckConstraint("minutes BETWEEN 1 AND 600", name=op.f("ck_agenda_item_minutes")),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "author_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_agenda_item_cooperative_id_author_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "meeting_id"],
            ["meeting.cooperative_id", "meeting.id"],
            name=op.f("fk_agenda_item_cooperative_id_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_item")),
        sa.UniqueConstraint("cooperative_id", "id", name=op.f("uq_agenda_item_cooperative_id_id")),
        sa.UniqueConstraint("meeting_id", "id", name=op.f("uq_agenda_item_meeting_id_id")),
        sa.UniqueConstraint(
            "meeting_id", "position", deferrable=True, name=op.f("uq_agenda_item_meeting_id_position")
        ),
    )
    op.create_index(
        "uq_agenda_item_current",
        "agenda_item",
        ["meeting_id"],
        unique=True,
        postgresql_where=sa.text("status = 'current'"),
    )
    op.create_table(
        "attendance",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("arrived_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("left_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("how", sa.String(length=7), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("how IN ('door', 'steward', 'online')", name=op.f("ck_attendance_how")),
        sa.CheckConstraint("left_at >= arrived_at", name=op.f("ck_attendance_leaves_later")),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "by_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_attendance_cooperative_id_by_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "meeting_id"],
            ["meeting.cooperative_id", "meeting.id"],
            name=op.f("fk_attendance_cooperative_id_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "membership_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_attendance_cooperative_id_membership_id_membership"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
    )
    op.create_index(op.f("ix_attendance_membership_id"), "attendance", ["membership_id"], unique=False)
    op.create_index(
        "uq_attendance_here",
        "attendance",
        ["meeting_id", "membership_id"],
        unique=True,
        postgresql_where=sa.text("left_at IS NULL"),
    )
    op.create_table(
        "meeting_call",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("entitled", sa.Integer(), nullable=True),
        sa.Column("present", sa.Integer(), nullable=True),
        sa.Column("represented", sa.Integer(), nullable=True),
        sa.Column("needed", sa.Integer(), nullable=True),
        sa.Column("roll", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.CheckConstraint(
            "(opened_at IS NOT NULL OR failed_at IS NOT NULL) = (entitled IS NOT NULL)",
            name=op.f("ck_meeting_call_numbers"),
        ),
        sa.CheckConstraint("n BETWEEN 1 AND 9", name=op.f("ck_meeting_call_n")),
        sa.CheckConstraint(
            "num_nulls(entitled, present, represented, needed) IN (0, 4)",
            name=op.f("ck_meeting_call_numbers_together"),
        ),
        sa.CheckConstraint(
            "opened_at >= starts_at AND failed_at >= starts_at",
            name=op.f("ck_meeting_call_not_before_its_hour"),
        ),
        sa.CheckConstraint("opened_at IS NULL OR failed_at IS NULL", name=op.f("ck_meeting_call_one_end")),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "meeting_id"],
            ["meeting.cooperative_id", "meeting.id"],
            name=op.f("fk_meeting_call_cooperative_id_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("meeting_id", "n", name=op.f("pk_meeting_call")),
    )
    op.create_table(
        "meeting_notice",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.String(length=5), nullable=False),
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("queued_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("bounced_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("bounce_reason", sa.String(length=500), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("channel IN ('mail', 'app', 'paper')", name=op.f("ck_meeting_notice_channel")),
        sa.CheckConstraint(
            "(bounced_at IS NULL) = (bounce_reason IS NULL)", name=op.f("ck_meeting_notice_bounced")
        ),
        sa.CheckConstraint(
            "delivered_at IS NULL OR sent_at IS NOT NULL", name=op.f("ck_meeting_notice_delivered_after_sent")
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "meeting_id"],
            ["meeting.cooperative_id", "meeting.id"],
            name=op.f("fk_meeting_notice_cooperative_id_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "membership_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_meeting_notice_cooperative_id_membership_id_membership"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_notice")),
        sa.UniqueConstraint(
            "meeting_id",
            "membership_id",
            "channel",
            name=op.f("uq_meeting_notice_meeting_id_membership_id_channel"),
        ),
    )
    op.create_table(
        "meeting_officer",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("office", sa.String(length=9), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("office IN ('chair', 'secretary')", name=op.f("ck_meeting_officer_office")),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "by_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_meeting_officer_cooperative_id_by_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "meeting_id"],
            ["meeting.cooperative_id", "meeting.id"],
            name=op.f("fk_meeting_officer_cooperative_id_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "membership_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_meeting_officer_cooperative_id_membership_id_membership"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_officer")),
    )
    op.create_index(op.f("ix_meeting_officer_meeting_id"), "meeting_officer", ["meeting_id"], unique=False)
    op.create_table(
        "minutes",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("status", sa.String(length=8), server_default="draft", nullable=False),
        sa.Column("revision", sa.Integer(), server_default="1", nullable=False),
        sa.Column("remarks", sa.Text(), server_default="", nullable=False),
        sa.Column("identification", sa.String(length=2000), server_default="", nullable=False),
        sa.Column("approved", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("approved_by", sa.Uuid(), nullable=True),
        sa.Column("sealed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("hash", sa.String(length=64), nullable=True),
        sa.Column("filed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("filed_note", sa.String(length=500), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("(status = 'draft') = (approved_at IS NULL)", name=op.f("ck_minutes_approved")),
        sa.CheckConstraint("(status = 'sealed') = (sealed_at IS NOT NULL)", name=op.f("ck_minutes_sealed")),
        sa.CheckConstraint("status IN ('draft', 'approved', 'sealed')", name=op.f("ck_minutes_status")),
        sa.CheckConstraint(
            "(approved_at IS NULL) = (approved IS NULL)", name=op.f("ck_minutes_approved_text")
        ),
        sa.CheckConstraint("(number IS NULL) = (hash IS NULL)", name=op.f("ck_minutes_hashed")),
        sa.CheckConstraint("(sealed_at IS NULL) = (number IS NULL)", name=op.f("ck_minutes_numbered")),
        sa.CheckConstraint("octet_length(salt) = 32", name=op.f("ck_minutes_salt")),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "approved_by"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_minutes_cooperative_id_approved_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "meeting_id"],
            ["meeting.cooperative_id", "meeting.id"],
            name=op.f("fk_minutes_cooperative_id_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_minutes")),
        sa.UniqueConstraint("cooperative_id", "number", name=op.f("uq_minutes_cooperative_id_number")),
    )
    op.create_table(
        "minutes_annex",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "author_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_minutes_annex_cooperative_id_author_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "meeting_id"],
            ["meeting.cooperative_id", "meeting.id"],
            name=op.f("fk_minutes_annex_cooperative_id_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_minutes_annex")),
        sa.UniqueConstraint("cooperative_id", "number", name=op.f("uq_minutes_annex_cooperative_id_number")),
    )
    op.create_index(op.f("ix_minutes_annex_meeting_id"), "minutes_annex", ["meeting_id"], unique=False)
    op.create_table(
        "minutes_signature",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("signed_as", sa.String(length=64), nullable=False),
        sa.Column("signature", sa.String(length=120), nullable=False),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "meeting_id"],
            ["meeting.cooperative_id", "meeting.id"],
            name=op.f("fk_minutes_signature_cooperative_id_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "membership_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_minutes_signature_cooperative_id_membership_id_membership"),
        ),
        sa.PrimaryKeyConstraint("meeting_id", "membership_id", name=op.f("pk_minutes_signature")),
    )
    op.create_table(
        "proxy",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("giver_id", sa.Uuid(), nullable=False),
        sa.Column("holder_id", sa.Uuid(), nullable=False),
        sa.Column("how", sa.String(length=6), nullable=False),
        sa.Column("signature", sa.String(length=120), nullable=False),
        sa.Column("instructions", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.Column("scan_key", sa.String(length=120), nullable=True),
        sa.Column("scan_media_type", sa.String(length=100), nullable=True),
        sa.Column("scan_hash", sa.String(length=64), nullable=True),
        sa.Column("entered_by", sa.Uuid(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.String(length=8), nullable=True),
        sa.CheckConstraint("ended_by IN ('revoked', 'presence')", name=op.f("ck_proxy_ended_by")),
        sa.CheckConstraint("how IN ('online', 'paper')", name=op.f("ck_proxy_how")),
        sa.CheckConstraint("(ended_at IS NULL) = (ended_by IS NULL)", name=op.f("ck_proxy_ended")),
        sa.CheckConstraint("ended_at >= given_at", name=op.f("ck_proxy_ends_later")),
        sa.CheckConstraint("giver_id <> holder_id", name=op.f("ck_proxy_not_to_oneself")),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "entered_by"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_proxy_cooperative_id_entered_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "giver_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_proxy_cooperative_id_giver_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "holder_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_proxy_cooperative_id_holder_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "meeting_id"],
            ["meeting.cooperative_id", "meeting.id"],
            name=op.f("fk_proxy_cooperative_id_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proxy")),
    )
    op.create_index(op.f("ix_proxy_holder_id"), "proxy", ["holder_id"], unique=False)
    op.create_index(
        "uq_proxy_in_force",
        "proxy",
        ["meeting_id", "giver_id"],
        unique=True,
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_table(
        "amendment",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("on_version", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("body_html", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(length=2000), server_default="", nullable=False),
        sa.Column("status", sa.String(length=9), server_default="proposed", nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("(status = 'proposed') = (settled_at IS NULL)", name=op.f("ck_amendment_settled")),
        sa.CheckConstraint(
            "status IN ('proposed', 'accepted', 'adopted', 'rejected', 'withdrawn')",
            name=op.f("ck_amendment_status"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "author_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_amendment_cooperative_id_author_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "item_id"],
            ["agenda_item.cooperative_id", "agenda_item.id"],
            name=op.f("fk_amendment_cooperative_id_item_id_agenda_item"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_amendment")),
        sa.UniqueConstraint("cooperative_id", "id", name=op.f("uq_amendment_cooperative_id_id")),
    )
    op.create_index(op.f("ix_amendment_item_id"), "amendment", ["item_id"], unique=False)
    op.create_table(
        "item_backer",
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("backed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "item_id"],
            ["agenda_item.cooperative_id", "agenda_item.id"],
            name=op.f("fk_item_backer_cooperative_id_item_id_agenda_item"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "membership_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_item_backer_cooperative_id_membership_id_membership"),
        ),
        sa.PrimaryKeyConstraint("item_id", "membership_id", name=op.f("pk_item_backer")),
    )
    op.create_table(
        "item_secrecy_demand",
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "item_id"],
            ["agenda_item.cooperative_id", "agenda_item.id"],
            name=op.f("fk_item_secrecy_demand_cooperative_id_item_id_agenda_item"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "membership_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_item_secrecy_demand_cooperative_id_membership_id_membership"),
        ),
        sa.PrimaryKeyConstraint("item_id", "membership_id", name=op.f("pk_item_secrecy_demand")),
    )
    op.create_table(
        "item_version",
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("note", sa.String(length=2000), nullable=True),
        sa.Column("amendment_id", sa.Uuid(), nullable=True),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["membership.id"], name=op.f("fk_item_version_author_id_membership")
        ),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["agenda_item.id"],
            name=op.f("fk_item_version_item_id_agenda_item"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("item_id", "version", name=op.f("pk_item_version")),
    )
    op.create_table(
        "meeting_document",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("bytes", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=120), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("bytes > 0", name=op.f("ck_meeting_document_bytes")),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "author_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_meeting_document_cooperative_id_author_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "meeting_id"],
            ["meeting.cooperative_id", "meeting.id"],
            name=op.f("fk_meeting_document_cooperative_id_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id", "item_id"],
            ["agenda_item.meeting_id", "agenda_item.id"],
            name=op.f("fk_meeting_document_meeting_id_item_id_agenda_item"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_document")),
    )
    op.create_index(op.f("ix_meeting_document_meeting_id"), "meeting_document", ["meeting_id"], unique=False)
    op.create_table(
        "speaker",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("stance", sa.String(length=14), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "stance IN ('for', 'against', 'question', 'point_of_order')", name=op.f("ck_speaker_stance")
        ),
        sa.CheckConstraint("ended_at >= started_at", name=op.f("ck_speaker_ends_later")),
        sa.CheckConstraint(
            "withdrawn_at IS NULL OR started_at IS NULL", name=op.f("ck_speaker_withdrawn_before_speaking")
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "meeting_id"],
            ["meeting.cooperative_id", "meeting.id"],
            name=op.f("fk_speaker_cooperative_id_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "membership_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_speaker_cooperative_id_membership_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id", "item_id"],
            ["agenda_item.meeting_id", "agenda_item.id"],
            name=op.f("fk_speaker_meeting_id_item_id_agenda_item"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speaker")),
    )
    op.create_index(op.f("ix_speaker_item_id"), "speaker", ["item_id"], unique=False)
    op.create_index(
        "uq_speaker_speaking",
        "speaker",
        ["meeting_id"],
        unique=True,
        postgresql_where=sa.text("started_at IS NOT NULL AND ended_at IS NULL"),
    )
    op.create_index(
        "uq_speaker_waiting",
        "speaker",
        ["item_id", "membership_id", "stance"],
        unique=True,
        postgresql_where=sa.text("started_at IS NULL AND withdrawn_at IS NULL"),
    )
    op.create_table(
        "dissent",
        sa.Column("poll_id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.String(length=2000), server_default="", nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "meeting_id"],
            ["meeting.cooperative_id", "meeting.id"],
            name=op.f("fk_dissent_cooperative_id_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "membership_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_dissent_cooperative_id_membership_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "poll_id"],
            ["poll.cooperative_id", "poll.id"],
            name=op.f("fk_dissent_cooperative_id_poll_id_poll"),
        ),
        sa.PrimaryKeyConstraint("poll_id", "membership_id", name=op.f("pk_dissent")),
    )
    op.create_index(op.f("ix_dissent_meeting_id"), "dissent", ["meeting_id"], unique=False)
    op.create_table(
        "hand_count",
        sa.Column("poll_id", sa.Uuid(), nullable=False),
        sa.Column("teller_id", sa.Uuid(), nullable=False),
        sa.Column("cooperative_id", sa.Uuid(), nullable=False),
        sa.Column("hands", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("(hands IS NULL) = (counted_at IS NULL)", name=op.f("ck_hand_count_counted")),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "poll_id"],
            ["poll.cooperative_id", "poll.id"],
            name=op.f("fk_hand_count_cooperative_id_poll_id_poll"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["cooperative_id", "teller_id"],
            ["membership.cooperative_id", "membership.id"],
            name=op.f("fk_hand_count_cooperative_id_teller_id_membership"),
        ),
        sa.PrimaryKeyConstraint("poll_id", "teller_id", name=op.f("pk_hand_count")),
    )
    op.add_column("ballot", sa.Column("cast_by", sa.Uuid(), nullable=True))
    op.create_foreign_key(op.f("fk_ballot_cast_by_membership"), "ballot", "membership", ["cast_by"], ["id"])
    op.add_column("elector", sa.Column("holder_id", sa.Uuid(), nullable=True))
    op.add_column("elector", sa.Column("votes", sa.Integer(), server_default="1", nullable=False))
    op.create_index(
        "ix_elector_holder_id",
        "elector",
        ["holder_id"],
        unique=False,
        postgresql_where=sa.text("holder_id IS NOT NULL"),
    )
    op.create_foreign_key(
        op.f("fk_elector_cooperative_id_holder_id_membership"),
        "elector",
        "membership",
        ["cooperative_id", "holder_id"],
        ["cooperative_id", "id"],
    )
    op.add_column("membership", sa.Column("organisation_id", sa.Uuid(), nullable=True))
    op.add_column("membership", sa.Column("votes", sa.Integer(), server_default="1", nullable=False))
    op.create_foreign_key(
        op.f("fk_membership_cooperative_id_organisation_id_organisation"),
        "membership",
        "organisation",
        ["cooperative_id", "organisation_id"],
        ["cooperative_id", "id"],
    )
    op.add_column("poll", sa.Column("meeting_id", sa.Uuid(), nullable=True))
    op.add_column("poll", sa.Column("item_id", sa.Uuid(), nullable=True))
    op.add_column("poll", sa.Column("amendment_id", sa.Uuid(), nullable=True))
    op.add_column("poll", sa.Column("hands", sa.Boolean(), server_default="false", nullable=False))
    op.add_column("poll", sa.Column("entitled", sa.Integer(), nullable=True))
    op.add_column("poll", sa.Column("entitled_votes", sa.Integer(), nullable=True))
    op.add_column(
        "poll",
        sa.Column("at_opening", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
    )
    op.create_index(op.f("ix_poll_item_id"), "poll", ["item_id"], unique=False)
    op.create_foreign_key(
        op.f("fk_poll_cooperative_id_meeting_id_meeting"),
        "poll",
        "meeting",
        ["cooperative_id", "meeting_id"],
        ["cooperative_id", "id"],
    )
    op.create_foreign_key(
        op.f("fk_poll_meeting_id_item_id_agenda_item"),
        "poll",
        "agenda_item",
        ["meeting_id", "item_id"],
        ["meeting_id", "id"],
    )
    op.create_foreign_key(
        op.f("fk_poll_cooperative_id_amendment_id_amendment"),
        "poll",
        "amendment",
        ["cooperative_id", "amendment_id"],
        ["cooperative_id", "id"],
    )
    for table, checks in CHECKS.items():
        for name, condition in checks.items():
            op.create_check_constraint(op.f(f"ck_{table}_{name}"), table, condition)
    op.drop_constraint(op.f("ck_event_audience"), "event")
    op.create_check_constraint(
        op.f("ck_event_audience"), "event", AUDIENCE.replace("officers|", "officers|stewards:[0-9a-f-]{36}|")
    )
    op.drop_constraint(op.f("ck_register_entry_kind"), "register_entry")
    op.create_check_constraint(
        op.f("ck_register_entry_kind"), "register_entry", f"kind IN ({KINDS}, 'minutes', 'minutes_annex')"
    )
    op.execute(
        LINKS.replace(
            "SUBJECT",
            "CASE WHEN NEW.kind IN ('minutes', 'minutes_annex') THEN said -> 'body' ->> 'meeting_id' "
            "ELSE said -> 'body' ->> 'decision_id' END",
        )
    )
    op.execute(
        "CREATE TRIGGER minutes_record_stays BEFORE UPDATE OR DELETE ON minutes_record "
        "FOR EACH ROW EXECUTE FUNCTION register_stays()"
    )
    op.execute(
        "CREATE TRIGGER minutes_record_stays_whole BEFORE TRUNCATE ON minutes_record "
        "FOR EACH STATEMENT EXECUTE FUNCTION register_stays()"
    )


def downgrade() -> None:
    """Drop them. Entries of minutes stay in the register, for nothing leaves it."""
    op.execute("DELETE FROM event WHERE audience LIKE 'stewards:%'")
    op.drop_constraint(op.f("ck_event_audience"), "event")
    op.create_check_constraint(op.f("ck_event_audience"), "event", AUDIENCE)
    op.execute(LINKS.replace("SUBJECT", "said -> 'body' ->> 'decision_id'"))
    op.drop_constraint(op.f("ck_register_entry_kind"), "register_entry")
    op.create_check_constraint(
        op.f("ck_register_entry_kind"), "register_entry", f"kind IN ({KINDS})", postgresql_not_valid=True
    )
    op.drop_constraint(op.f("fk_poll_cooperative_id_amendment_id_amendment"), "poll", type_="foreignkey")
    op.drop_constraint(op.f("fk_poll_meeting_id_item_id_agenda_item"), "poll", type_="foreignkey")
    op.drop_constraint(op.f("fk_poll_cooperative_id_meeting_id_meeting"), "poll", type_="foreignkey")
    op.drop_index(op.f("ix_poll_item_id"), table_name="poll")
    op.drop_column("poll", "at_opening")
    op.drop_column("poll", "entitled_votes")
    op.drop_column("poll", "entitled")
    op.drop_column("poll", "hands")
    op.drop_column("poll", "amendment_id")
    op.drop_column("poll", "item_id")
    op.drop_column("poll", "meeting_id")
    op.drop_constraint(
        op.f("fk_membership_cooperative_id_organisation_id_organisation"), "membership", type_="foreignkey"
    )
    op.drop_column("membership", "votes")
    op.drop_column("membership", "organisation_id")
    op.drop_constraint(op.f("fk_elector_cooperative_id_holder_id_membership"), "elector", type_="foreignkey")
    op.drop_index(
        "ix_elector_holder_id", table_name="elector", postgresql_where=sa.text("holder_id IS NOT NULL")
    )
    op.drop_column("elector", "votes")
    op.drop_column("elector", "holder_id")
    op.drop_constraint(op.f("fk_ballot_cast_by_membership"), "ballot", type_="foreignkey")
    op.drop_column("ballot", "cast_by")
    op.drop_table("hand_count")
    op.drop_index(op.f("ix_dissent_meeting_id"), table_name="dissent")
    op.drop_table("dissent")
    op.drop_index(
        "uq_speaker_waiting",
        table_name="speaker",
        postgresql_where=sa.text("started_at IS NULL AND withdrawn_at IS NULL"),
    )
    op.drop_index(
        "uq_speaker_speaking",
        table_name="speaker",
        postgresql_where=sa.text("started_at IS NOT NULL AND ended_at IS NULL"),
    )
    op.drop_index(op.f("ix_speaker_item_id"), table_name="speaker")
    op.drop_table("speaker")
    op.drop_index(op.f("ix_meeting_document_meeting_id"), table_name="meeting_document")
    op.drop_table("meeting_document")
    op.drop_table("item_version")
    op.drop_table("item_secrecy_demand")
    op.drop_table("item_backer")
    op.drop_index(op.f("ix_amendment_item_id"), table_name="amendment")
    op.drop_table("amendment")
    op.drop_index("uq_proxy_in_force", table_name="proxy", postgresql_where=sa.text("ended_at IS NULL"))
    op.drop_index(op.f("ix_proxy_holder_id"), table_name="proxy")
    op.drop_table("proxy")
    op.drop_table("minutes_signature")
    op.drop_index(op.f("ix_minutes_annex_meeting_id"), table_name="minutes_annex")
    op.drop_table("minutes_annex")
    op.drop_table("minutes")
    op.drop_index(op.f("ix_meeting_officer_meeting_id"), table_name="meeting_officer")
    op.drop_table("meeting_officer")
    op.drop_table("meeting_notice")
    op.drop_table("meeting_call")
    op.drop_index("uq_attendance_here", table_name="attendance", postgresql_where=sa.text("left_at IS NULL"))
    op.drop_index(op.f("ix_attendance_membership_id"), table_name="attendance")
    op.drop_table("attendance")
    op.drop_index(
        "uq_agenda_item_current", table_name="agenda_item", postgresql_where=sa.text("status = 'current'")
    )
    op.drop_table("agenda_item")
    op.drop_index(op.f("ix_meeting_cooperative_id_status"), table_name="meeting")
    op.drop_table("meeting")
    op.drop_table("organisation")
    op.drop_index(op.f("ix_minutes_record_cooperative_id"), table_name="minutes_record")
    op.drop_table("minutes_record")
