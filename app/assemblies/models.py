"""A meeting with its calls, its agenda, who was told of it, who came, and who lent their vote."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import mapped_column

from app.core.db import Base, CreatedAt, Id, Mapped


def by_member(column: str) -> ForeignKeyConstraint:
    """A foreign key to a member of the same cooperative."""
    return ForeignKeyConstraint(["cooperative_id", column], ["membership.cooperative_id", "membership.id"])


def of_meeting() -> ForeignKeyConstraint:
    """A foreign key to a meeting of the same cooperative."""
    return ForeignKeyConstraint(
        ["cooperative_id", "meeting_id"], ["meeting.cooperative_id", "meeting.id"], ondelete="CASCADE"
    )


class Meeting(Base):
    """A general assembly. Its row is the lock for everything that happens in it."""

    __tablename__ = "meeting"
    __table_args__ = (
        UniqueConstraint("cooperative_id", "id"),
        by_member("author_id"),
        by_member("chair_id"),
        by_member("secretary_id"),
        CheckConstraint("kind IN ('ordinary', 'extraordinary')", "kind"),
        CheckConstraint("status IN ('draft', 'convened', 'open', 'closed', 'cancelled')", "status"),
        CheckConstraint("(status IN ('open', 'closed')) = (opened_at IS NOT NULL)", "opened"),
        CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL)", "closed"),
        CheckConstraint("(status = 'cancelled') = (cancel_reason IS NOT NULL)", "cancelled"),
        CheckConstraint(
            "(status IN ('convened', 'open', 'closed')) <= (convened_at IS NOT NULL)", "convened"
        ),
        CheckConstraint("(convened_at IS NULL) = (bylaws_version IS NULL)", "bylaws_at_convening"),
        CheckConstraint("opened_at IS NULL OR closed_at IS NULL OR closed_at >= opened_at", "closes_later"),
        CheckConstraint("speaking_seconds BETWEEN 10 AND 3600", "speaking_seconds"),
        Index(None, "cooperative_id", "status"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID] = mapped_column(ForeignKey("cooperative.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(13))
    title: Mapped[str] = mapped_column(String(200))
    intro: Mapped[str] = mapped_column(Text, server_default="")
    intro_html: Mapped[str] = mapped_column(Text, server_default="")
    place: Mapped[str] = mapped_column(String(300), server_default="")
    link: Mapped[str | None] = mapped_column(String(500))
    remote: Mapped[bool] = mapped_column(server_default="false")
    status: Mapped[str] = mapped_column(String(9), server_default="draft")
    author_id: Mapped[UUID]
    chair_id: Mapped[UUID]
    secretary_id: Mapped[UUID]
    bylaws_version: Mapped[int | None]
    convened_at: Mapped[datetime | None]
    late_reason: Mapped[str | None] = mapped_column(String(2000))
    notice: Mapped[dict[str, Any] | None]
    notice_text: Mapped[str | None] = mapped_column(Text)
    call: Mapped[int] = mapped_column(server_default="1")
    opened_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    cancel_reason: Mapped[str | None] = mapped_column(String(2000))
    alternate: Mapped[bool] = mapped_column(server_default="false")
    first_time_first: Mapped[bool] = mapped_column(server_default="false")
    speaking_seconds: Mapped[int | None]
    door_code: Mapped[str | None] = mapped_column(String(20))
    hall_token: Mapped[str | None] = mapped_column(String(64), unique=True)
    created_at: Mapped[CreatedAt]


class MeetingCall(Base):
    """A call of a meeting, and what became of it. The numbers are those at its opening or failing, and so is `roll`:
    {"kinds": what its quorum was judged by, "votes": by the id of each member entitled}. From the opening on nobody
    else is entitled."""

    __tablename__ = "meeting_call"
    __table_args__ = (
        of_meeting(),
        CheckConstraint("n BETWEEN 1 AND 9", "n"),
        CheckConstraint("opened_at IS NULL OR failed_at IS NULL", "one_end"),
        CheckConstraint("opened_at >= starts_at AND failed_at >= starts_at", "not_before_its_hour"),
        CheckConstraint(
            "(opened_at IS NOT NULL OR failed_at IS NOT NULL) = (entitled IS NOT NULL)", "numbers"
        ),
        CheckConstraint("num_nulls(entitled, present, represented, needed) IN (0, 4)", "numbers_together"),
    )

    meeting_id: Mapped[UUID] = mapped_column(primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    cooperative_id: Mapped[UUID]
    starts_at: Mapped[datetime]
    opened_at: Mapped[datetime | None]
    failed_at: Mapped[datetime | None]
    entitled: Mapped[int | None]
    present: Mapped[int | None]
    represented: Mapped[int | None]
    needed: Mapped[int | None]
    roll: Mapped[dict[str, Any] | None]


class MeetingRecess(Base):
    """A stop in an open meeting until an hour that was said, and when it went on. `place` and `link` are where it goes
    on, if elsewhere. The index makes it one at a time; a meeting that is closed in its recess never went on."""

    __tablename__ = "meeting_recess"
    __table_args__ = (
        of_meeting(),
        by_member("by_id"),
        by_member("ended_by"),
        CheckConstraint("n >= 1", "n"),
        CheckConstraint("until > began_at", "ends_later"),
        CheckConstraint("ended_at >= until", "not_before_its_hour"),
        CheckConstraint("(ended_at IS NULL) = (ended_by IS NULL)", "ended"),
        Index("uq_meeting_recess_now", "meeting_id", unique=True, postgresql_where=text("ended_at IS NULL")),
    )

    meeting_id: Mapped[UUID] = mapped_column(primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    cooperative_id: Mapped[UUID]
    began_at: Mapped[datetime]
    by_id: Mapped[UUID]
    until: Mapped[datetime]
    reason: Mapped[str] = mapped_column(String(2000))
    place: Mapped[str | None] = mapped_column(String(300))
    link: Mapped[str | None] = mapped_column(String(500))
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[UUID | None]


class AgendaItem(Base):
    """A point of the agenda. A motion's text has versions; `version` is the present one. `of_board`: the board puts or
    supports it, so that votes whose proxy names no holder are in favour."""

    __tablename__ = "agenda_item"
    __table_args__ = (
        UniqueConstraint("cooperative_id", "id"),
        UniqueConstraint("meeting_id", "id"),
        UniqueConstraint("meeting_id", "position", deferrable=True),
        of_meeting(),
        by_member("author_id"),
        by_member("opinion_by"),
        CheckConstraint(
            "num_nulls(opinion, opinion_html, opinion_by, opinion_at) IN (0, 4)", "opinion_together"
        ),
        ForeignKeyConstraint(
            ["cooperative_id", "adopts_version"],
            ["bylaws_version.cooperative_id", "bylaws_version.version"],
            name="fk_agenda_item_cooperative_id_adopts_version_bylaws_version",
            use_alter=True,  # versions know polls, which know items
        ),
        CheckConstraint("kind IN ('information', 'debate', 'motion', 'election')", "kind"),
        CheckConstraint("adopts_version IS NULL OR kind = 'motion'", "motion_adopts"),
        CheckConstraint("status IN ('proposed', 'waiting', 'current', 'done', 'postponed')", "status"),
        CheckConstraint("minutes BETWEEN 1 AND 600", "minutes"),
        CheckConstraint("(status IN ('current', 'done')) <= (started_at IS NOT NULL)", "started"),
        Index(
            "uq_agenda_item_current",
            "meeting_id",
            unique=True,
            postgresql_where=text("status = 'current'"),
        ),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID]
    meeting_id: Mapped[UUID]
    position: Mapped[int]
    kind: Mapped[str] = mapped_column(String(11))
    title: Mapped[str] = mapped_column(String(200))
    body: Mapped[str] = mapped_column(Text, server_default="")
    body_html: Mapped[str] = mapped_column(Text, server_default="")
    version: Mapped[int] = mapped_column(server_default="1")
    minutes: Mapped[int | None]
    matter: Mapped[str | None] = mapped_column(String(64))
    adopts_version: Mapped[int | None]
    opinion: Mapped[str | None] = mapped_column(Text)
    opinion_html: Mapped[str | None] = mapped_column(Text)
    opinion_by: Mapped[UUID | None]
    opinion_at: Mapped[datetime | None]
    status: Mapped[str] = mapped_column(String(9), server_default="waiting")
    author_id: Mapped[UUID]
    added_later: Mapped[bool] = mapped_column(server_default="false")
    of_board: Mapped[bool] = mapped_column(server_default="true")
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    notes: Mapped[str] = mapped_column(Text, server_default="")
    created_at: Mapped[CreatedAt]


class ItemVersion(Base):
    """One version of an item's text; never changed once written."""

    __tablename__ = "item_version"

    item_id: Mapped[UUID] = mapped_column(ForeignKey("agenda_item.id", ondelete="CASCADE"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    title: Mapped[str] = mapped_column(String(200))
    body: Mapped[str] = mapped_column(Text)
    note: Mapped[str | None] = mapped_column(String(2000))
    amendment_id: Mapped[UUID | None]
    author_id: Mapped[UUID] = mapped_column(ForeignKey("membership.id"))
    created_at: Mapped[CreatedAt]


class ItemBacker(Base):
    """A member who backs an item that a member wants on the agenda."""

    __tablename__ = "item_backer"
    __table_args__ = (
        ForeignKeyConstraint(
            ["cooperative_id", "item_id"],
            ["agenda_item.cooperative_id", "agenda_item.id"],
            ondelete="CASCADE",
        ),
        by_member("membership_id"),
    )

    item_id: Mapped[UUID] = mapped_column(primary_key=True)
    membership_id: Mapped[UUID] = mapped_column(primary_key=True)
    cooperative_id: Mapped[UUID]
    backed_at: Mapped[CreatedAt]


class ItemSecrecyDemand(Base):
    """A member who asks that votes on an item be secret."""

    __tablename__ = "item_secrecy_demand"
    __table_args__ = (
        ForeignKeyConstraint(
            ["cooperative_id", "item_id"],
            ["agenda_item.cooperative_id", "agenda_item.id"],
            ondelete="CASCADE",
        ),
        by_member("membership_id"),
    )

    item_id: Mapped[UUID] = mapped_column(primary_key=True)
    membership_id: Mapped[UUID] = mapped_column(primary_key=True)
    cooperative_id: Mapped[UUID]


class Amendment(Base):
    """A change to a motion's text, voted before it. `body` is the whole text as it would then read."""

    __tablename__ = "amendment"
    __table_args__ = (
        UniqueConstraint("cooperative_id", "id"),
        ForeignKeyConstraint(
            ["cooperative_id", "item_id"],
            ["agenda_item.cooperative_id", "agenda_item.id"],
            ondelete="CASCADE",
        ),
        by_member("author_id"),
        CheckConstraint("status IN ('proposed', 'accepted', 'adopted', 'rejected', 'withdrawn')", "status"),
        CheckConstraint("(status = 'proposed') = (settled_at IS NULL)", "settled"),
        Index(None, "item_id"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID]
    item_id: Mapped[UUID]
    on_version: Mapped[int]
    title: Mapped[str] = mapped_column(String(200))
    body: Mapped[str] = mapped_column(Text)
    body_html: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(String(2000), server_default="")
    status: Mapped[str] = mapped_column(String(9), server_default="proposed")
    author_id: Mapped[UUID]
    created_at: Mapped[CreatedAt]
    settled_at: Mapped[datetime | None]


class MeetingDocument(Base):
    """A file that belongs to a meeting or one of its items. `key` is where it is stored."""

    __tablename__ = "meeting_document"
    __table_args__ = (
        of_meeting(),
        ForeignKeyConstraint(
            ["meeting_id", "item_id"], ["agenda_item.meeting_id", "agenda_item.id"], ondelete="CASCADE"
        ),
        by_member("author_id"),
        CheckConstraint("bytes > 0", "bytes"),
        Index(None, "meeting_id"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID]
    meeting_id: Mapped[UUID]
    item_id: Mapped[UUID | None]
    name: Mapped[str] = mapped_column(String(200))
    media_type: Mapped[str] = mapped_column(String(100))
    bytes: Mapped[int]
    hash: Mapped[str] = mapped_column(String(64))
    key: Mapped[str] = mapped_column(String(120))
    author_id: Mapped[UUID]
    created_at: Mapped[CreatedAt]


class MeetingNotice(Base):
    """Proof that a member was told: where, how, what (its hash), and what became of it."""

    __tablename__ = "meeting_notice"
    __table_args__ = (
        UniqueConstraint("meeting_id", "membership_id", "channel"),
        of_meeting(),
        by_member("membership_id"),
        CheckConstraint("channel IN ('mail', 'app', 'paper')", "channel"),
        CheckConstraint("delivered_at IS NULL OR sent_at IS NOT NULL", "delivered_after_sent"),
        CheckConstraint("(bounced_at IS NULL) = (bounce_reason IS NULL)", "bounced"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID]
    meeting_id: Mapped[UUID]
    membership_id: Mapped[UUID]
    channel: Mapped[str] = mapped_column(String(5))
    address: Mapped[str] = mapped_column(String(320))
    hash: Mapped[str] = mapped_column(String(64))
    queued_at: Mapped[CreatedAt]
    sent_at: Mapped[datetime | None]
    delivered_at: Mapped[datetime | None]
    bounced_at: Mapped[datetime | None]
    bounce_reason: Mapped[str | None] = mapped_column(String(500))
    opened_at: Mapped[datetime | None]


class Attendance(Base):
    """A stretch of somebody's presence. The index makes a person in two places present once. `confirmed`: what whoever
    came from elsewhere confirmed, as rules.meeting.remote names it."""

    __tablename__ = "attendance"
    __table_args__ = (
        of_meeting(),
        by_member("membership_id"),
        by_member("by_id"),
        CheckConstraint("how IN ('door', 'steward', 'online')", "how"),
        CheckConstraint("(how = 'online') = (confirmed IS NOT NULL)", "online_confirmed"),
        CheckConstraint("left_at >= arrived_at", "leaves_later"),
        Index(
            "uq_attendance_here",
            "meeting_id",
            "membership_id",
            unique=True,
            postgresql_where=text("left_at IS NULL"),
        ),
        Index(None, "membership_id"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID]
    meeting_id: Mapped[UUID]
    membership_id: Mapped[UUID]
    arrived_at: Mapped[datetime]
    left_at: Mapped[datetime | None]
    how: Mapped[str] = mapped_column(String(7))
    confirmed: Mapped[list[Any] | None]
    by_id: Mapped[UUID]


class OutsideHolder(Base):
    """Somebody who is no member and holds proxies at one meeting. The same name is the same person there, so that
    nobody holds more by being named twice: `plain_name` is the name without case, accents and marks."""

    __tablename__ = "outside_holder"
    __table_args__ = (
        UniqueConstraint("cooperative_id", "id"),
        UniqueConstraint("meeting_id", "id"),
        UniqueConstraint("meeting_id", "plain_name"),
        of_meeting(),
        by_member("entered_by"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID]
    meeting_id: Mapped[UUID]
    name: Mapped[str] = mapped_column(String(120))
    plain_name: Mapped[str] = mapped_column(String(500))
    entered_by: Mapped[UUID]
    created_at: Mapped[CreatedAt]


def of_outside_holder() -> ForeignKeyConstraint:
    """A foreign key to who holds proxies at the same meeting without being a member."""
    return ForeignKeyConstraint(
        ["meeting_id", "outside_holder_id"],
        ["outside_holder.meeting_id", "outside_holder.id"],
        ondelete="CASCADE",
    )


class OutsideStay(Base):
    """A stretch of the presence of somebody who is no member, noted by a steward."""

    __tablename__ = "outside_stay"
    __table_args__ = (
        of_meeting(),
        of_outside_holder(),
        by_member("by_id"),
        CheckConstraint("left_at >= arrived_at", "leaves_later"),
        Index(
            "uq_outside_stay_here",
            "outside_holder_id",
            unique=True,
            postgresql_where=text("left_at IS NULL"),
        ),
        Index(None, "meeting_id"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID]
    meeting_id: Mapped[UUID]
    outside_holder_id: Mapped[UUID]
    arrived_at: Mapped[datetime]
    left_at: Mapped[datetime | None]
    by_id: Mapped[UUID]


class Proxy(Base):
    """A vote lent for one meeting: to a member, to somebody else, or to nobody by name (blank), which follows the board
    where the bylaws say so. The index makes it one in force a giver. `outside_name`: as this giver wrote it."""

    __tablename__ = "proxy"
    __table_args__ = (
        of_meeting(),
        of_outside_holder(),
        CheckConstraint("num_nonnulls(holder_id, outside_holder_id) <= 1", "one_holder"),
        CheckConstraint("(outside_holder_id IS NULL) = (outside_name IS NULL)", "outside_named"),
        CheckConstraint("family <= (outside_holder_id IS NOT NULL)", "family_is_outside"),
        by_member("giver_id"),
        by_member("holder_id"),
        by_member("entered_by"),
        CheckConstraint("giver_id <> holder_id", "not_to_oneself"),
        CheckConstraint("how IN ('online', 'paper')", "how"),
        CheckConstraint("ended_by IN ('revoked', 'presence')", "ended_by"),
        CheckConstraint("(ended_at IS NULL) = (ended_by IS NULL)", "ended"),
        CheckConstraint("ended_at >= given_at", "ends_later"),
        Index(
            "uq_proxy_in_force",
            "meeting_id",
            "giver_id",
            unique=True,
            postgresql_where=text("ended_at IS NULL"),
        ),
        Index(None, "holder_id"),
        Index(None, "outside_holder_id"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID]
    meeting_id: Mapped[UUID]
    giver_id: Mapped[UUID]
    holder_id: Mapped[UUID | None]
    outside_holder_id: Mapped[UUID | None]
    outside_name: Mapped[str | None] = mapped_column(String(120))
    family: Mapped[bool] = mapped_column(server_default="false")
    how: Mapped[str] = mapped_column(String(6))
    signature: Mapped[str] = mapped_column(String(120))
    instructions: Mapped[list[Any]]
    scan_key: Mapped[str | None] = mapped_column(String(120))
    scan_media_type: Mapped[str | None] = mapped_column(String(100))
    scan_hash: Mapped[str | None] = mapped_column(String(64))
    entered_by: Mapped[UUID]
    given_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str | None] = mapped_column(String(8))


class Speaker(Base):
    """Somebody's wish to speak on an item, and when they spoke."""

    __tablename__ = "speaker"
    __table_args__ = (
        of_meeting(),
        ForeignKeyConstraint(
            ["meeting_id", "item_id"], ["agenda_item.meeting_id", "agenda_item.id"], ondelete="CASCADE"
        ),
        by_member("membership_id"),
        CheckConstraint("stance IN ('for', 'against', 'question', 'point_of_order')", "stance"),
        CheckConstraint("ended_at >= started_at", "ends_later"),
        CheckConstraint("withdrawn_at IS NULL OR started_at IS NULL", "withdrawn_before_speaking"),
        Index(
            "uq_speaker_waiting",
            "item_id",
            "membership_id",
            "stance",
            unique=True,
            postgresql_where=text("started_at IS NULL AND withdrawn_at IS NULL"),
        ),
        Index(
            "uq_speaker_speaking",
            "meeting_id",
            unique=True,
            postgresql_where=text("started_at IS NOT NULL AND ended_at IS NULL"),
        ),
        Index(None, "item_id"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID]
    meeting_id: Mapped[UUID]
    item_id: Mapped[UUID]
    membership_id: Mapped[UUID]
    stance: Mapped[str] = mapped_column(String(14))
    asked_at: Mapped[CreatedAt]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]


class Officer(Base):
    """Who chaired the meeting or kept its minutes from when on: the chain of who took over."""

    __tablename__ = "meeting_officer"
    __table_args__ = (
        of_meeting(),
        by_member("membership_id"),
        by_member("by_id"),
        CheckConstraint("office IN ('chair', 'secretary')", "office"),
        Index(None, "meeting_id"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID]
    meeting_id: Mapped[UUID]
    office: Mapped[str] = mapped_column(String(9))
    membership_id: Mapped[UUID]
    by_id: Mapped[UUID]
    since: Mapped[CreatedAt]
