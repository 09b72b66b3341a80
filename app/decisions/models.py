"""Proposals, polls, the electorate as it stood at the opening, and ballots."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    Computed,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Numeric,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import mapped_column

from app.core.db import Base, CreatedAt, Id, Mapped


class Proposal(Base):
    """A text with versions, discussed in its thread and put to a vote as a poll."""

    __tablename__ = "proposal"
    __table_args__ = (
        UniqueConstraint("cooperative_id", "id"),
        ForeignKeyConstraint(["cooperative_id", "thread_id"], ["thread.cooperative_id", "thread.id"]),
        ForeignKeyConstraint(["cooperative_id", "author_id"], ["membership.cooperative_id", "membership.id"]),
        CheckConstraint("status IN ('open', 'voting', 'decided', 'withdrawn')", "status"),
        Index(None, "thread_id"),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID] = mapped_column(ForeignKey("cooperative.id", ondelete="CASCADE"))
    thread_id: Mapped[UUID]
    author_id: Mapped[UUID]
    status: Mapped[str] = mapped_column(String(10), server_default="open")
    version: Mapped[int] = mapped_column(server_default="1")
    created_at: Mapped[CreatedAt]


class ProposalVersion(Base):
    """One version of a proposal's text; never changed once written."""

    __tablename__ = "proposal_version"

    proposal_id: Mapped[UUID] = mapped_column(ForeignKey("proposal.id", ondelete="CASCADE"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    body: Mapped[str] = mapped_column(Text)
    body_html: Mapped[str] = mapped_column(Text)
    note: Mapped[str | None] = mapped_column(String(2000))
    author_id: Mapped[UUID] = mapped_column(ForeignKey("membership.id"))
    created_at: Mapped[CreatedAt]


class Poll(Base):
    """A question put to an electorate until a moment. `rules` is app.rules' schema, fixed at the opening.
    `board_position`: how the ballots were cast of those here whose proxy names no holder; null where none were.
    `level`: while a vote in a meeting waits for the chair's casting vote, {"between": what it may choose, "votes": what
    each has}."""

    __tablename__ = "poll"
    __table_args__ = (
        UniqueConstraint("cooperative_id", "id"),
        ForeignKeyConstraint(["cooperative_id", "thread_id"], ["thread.cooperative_id", "thread.id"]),
        ForeignKeyConstraint(["cooperative_id", "circle_id"], ["circle.cooperative_id", "circle.id"]),
        ForeignKeyConstraint(["cooperative_id", "author_id"], ["membership.cooperative_id", "membership.id"]),
        ForeignKeyConstraint(["cooperative_id", "proposal_id"], ["proposal.cooperative_id", "proposal.id"]),
        ForeignKeyConstraint(
            ["proposal_id", "proposal_version"], ["proposal_version.proposal_id", "proposal_version.version"]
        ),
        CheckConstraint("status IN ('scheduled', 'open', 'closed', 'cancelled')", "status"),
        CheckConstraint("reasons IN ('off', 'optional', 'required', 'required_from_objectors')", "reasons"),
        CheckConstraint("results IN ('always', 'after_voting', 'after_close')", "results"),
        CheckConstraint("managers IN ('author_and_facilitators', 'facilitators')", "managers"),
        CheckConstraint("closes_at > opens_at", "closes_after_opening"),
        CheckConstraint("(status IN ('open', 'closed')) <= (opened_at IS NOT NULL)", "opened"),
        CheckConstraint("(status = 'closed') = (outcome IS NOT NULL)", "outcome_at_close"),
        CheckConstraint("(status IN ('closed', 'cancelled')) = (closed_at IS NOT NULL)", "closed_at"),
        CheckConstraint("NOT secret OR (results = 'after_close' AND reasons = 'off')", "secret_till_close"),
        CheckConstraint(
            "withheld IN ('too_few', 'all_alike') AND secret AND status = 'open' OR withheld IS NULL",
            "withheld",
        ),
        CheckConstraint("level IS NULL OR (status = 'open' AND item_id IS NOT NULL)", "level_in_the_room"),
        CheckConstraint("num_nulls(casting_vote, casting_by, casting_at) IN (0, 3)", "casting_together"),
        CheckConstraint(
            "casting_vote IS NULL OR (status = 'closed' AND item_id IS NOT NULL)", "casting_at_close"
        ),
        ForeignKeyConstraint(
            ["id", "casting_by"],
            ["elector.poll_id", "elector.membership_id"],
            name="fk_poll_id_casting_by_elector",
            use_alter=True,
        ),
        CheckConstraint("call >= 1", "call"),
        CheckConstraint("round >= 1", "round"),
        CheckConstraint("phase IN ('clarify', 'react', 'decide', 'integrate')", "phase"),
        CheckConstraint("phase IS NULL OR (method = 'consent' AND NOT secret)", "phase_of_consent"),
        ForeignKeyConstraint(["cooperative_id", "previous_poll_id"], ["poll.cooperative_id", "poll.id"]),
        ForeignKeyConstraint(["cooperative_id", "meeting_id"], ["meeting.cooperative_id", "meeting.id"]),
        ForeignKeyConstraint(["meeting_id", "item_id"], ["agenda_item.meeting_id", "agenda_item.id"]),
        ForeignKeyConstraint(
            ["cooperative_id", "amendment_id"], ["amendment.cooperative_id", "amendment.id"]
        ),
        CheckConstraint("(meeting_id IS NULL) = (item_id IS NULL)", "item_of_meeting"),
        CheckConstraint("amendment_id IS NULL OR item_id IS NOT NULL", "amendment_of_item"),
        CheckConstraint("hands <= (item_id IS NOT NULL AND NOT secret)", "hands_in_the_room"),
        CheckConstraint("board_position IN ('agree', 'disagree')", "board_position"),
        CheckConstraint("board_position IS NULL OR item_id IS NOT NULL", "board_in_the_room"),
        CheckConstraint(
            "(entitled IS NOT NULL) = (item_id IS NOT NULL AND opened_at IS NOT NULL)", "entitled"
        ),
        Index(None, "item_id"),
        Index(None, "cooperative_id", "status", "closes_at"),
        Index(None, "thread_id"),
        Index(None, "proposal_id"),
        Index("uq_poll_previous_poll_id", "previous_poll_id", unique=True),
        Index("ix_poll_due", "closes_at", postgresql_where=text("status IN ('scheduled', 'open')")),
    )

    id: Mapped[Id]
    cooperative_id: Mapped[UUID] = mapped_column(ForeignKey("cooperative.id", ondelete="CASCADE"))
    thread_id: Mapped[UUID | None]
    circle_id: Mapped[UUID | None]
    proposal_id: Mapped[UUID | None]
    proposal_version: Mapped[int | None]
    author_id: Mapped[UUID]
    title: Mapped[str] = mapped_column(String(200))
    body: Mapped[str] = mapped_column(Text)
    body_html: Mapped[str] = mapped_column(Text)
    method: Mapped[str] = mapped_column(String(30))
    settings: Mapped[dict[str, Any]] = mapped_column(JSONB, server_default="{}")
    seed: Mapped[str] = mapped_column(
        String(32), server_default=text("encode(uuid_send(gen_random_uuid()), 'hex')")
    )
    secret: Mapped[bool] = mapped_column(server_default="false")
    matter: Mapped[str] = mapped_column(String(64), server_default="other")
    ruling: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    bylaws_version: Mapped[int | None]
    adopts_version: Mapped[int | None]
    call: Mapped[int] = mapped_column(server_default="1")
    previous_poll_id: Mapped[UUID | None]
    affected: Mapped[int | None]
    conditions: Mapped[list[dict[str, Any]]] = mapped_column(JSONB, server_default="[]")
    supersedes_id: Mapped[UUID | None]
    review_on: Mapped[date | None]
    opinion: Mapped[str | None] = mapped_column(Text)
    opinion_html: Mapped[str | None] = mapped_column(Text)
    opinion_by: Mapped[UUID | None] = mapped_column(ForeignKey("membership.id"))
    opinion_at: Mapped[datetime | None]
    withheld: Mapped[str | None] = mapped_column(String(10))
    level: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    casting_vote: Mapped[str | None] = mapped_column(String(40))
    casting_by: Mapped[UUID | None]
    casting_at: Mapped[datetime | None]
    phase: Mapped[str | None] = mapped_column(String(12))
    round: Mapped[int] = mapped_column(server_default="1")
    meeting_id: Mapped[UUID | None]
    item_id: Mapped[UUID | None]
    amendment_id: Mapped[UUID | None]
    hands: Mapped[bool] = mapped_column(server_default="false")
    board_position: Mapped[str | None] = mapped_column(String(8))
    entitled: Mapped[int | None]
    entitled_votes: Mapped[int | None]
    at_opening: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    electorate: Mapped[dict[str, Any]] = mapped_column(JSONB)
    rules: Mapped[dict[str, Any]] = mapped_column(JSONB)
    reasons: Mapped[str] = mapped_column(String(30))
    results: Mapped[str] = mapped_column(String(20))
    managers: Mapped[str] = mapped_column(String(30))
    early_close: Mapped[bool]
    extension: Mapped[bool]
    status: Mapped[str] = mapped_column(String(10), server_default="scheduled")
    electors: Mapped[int] = mapped_column(server_default="0")
    opens_at: Mapped[datetime]
    opened_at: Mapped[datetime | None]
    closes_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    cancel_reason: Mapped[str | None] = mapped_column(String(2000))
    outcome: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    statement: Mapped[str | None] = mapped_column(Text)
    statement_html: Mapped[str | None] = mapped_column(Text)
    statement_by: Mapped[UUID | None] = mapped_column(ForeignKey("membership.id"))
    statement_at: Mapped[datetime | None]
    created_at: Mapped[CreatedAt]


class PollOption(Base):
    """An answer to choose; methods of yes or no have none."""

    __tablename__ = "poll_option"
    __table_args__ = (UniqueConstraint("poll_id", "position", deferrable=True),)

    id: Mapped[Id]
    poll_id: Mapped[UUID] = mapped_column(ForeignKey("poll.id", ondelete="CASCADE"))
    position: Mapped[int]
    label: Mapped[str] = mapped_column(String(200))
    description: Mapped[str] = mapped_column(String(2000), server_default="")
    description_html: Mapped[str] = mapped_column(Text, server_default="")
    cost: Mapped[Decimal | None] = mapped_column(Numeric(14, 2))
    group_name: Mapped[str | None] = mapped_column(String(60))
    starts_at: Mapped[datetime | None]
    ends_at: Mapped[datetime | None]
    picture: Mapped[str | None] = mapped_column(String(80))
    none_of_these: Mapped[bool] = mapped_column(server_default="false")


class Recusal(Base):
    """Who may not vote in a poll, by name, with the reason that everyone reads."""

    __tablename__ = "recusal"
    __table_args__ = (
        ForeignKeyConstraint(
            ["cooperative_id", "poll_id"], ["poll.cooperative_id", "poll.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["cooperative_id", "membership_id"], ["membership.cooperative_id", "membership.id"]
        ),
    )

    poll_id: Mapped[UUID] = mapped_column(primary_key=True)
    membership_id: Mapped[UUID] = mapped_column(primary_key=True)
    cooperative_id: Mapped[UUID]
    reason: Mapped[str] = mapped_column(String(2000))


class SecrecyDemand(Base):
    """A member who asks that a scheduled poll be secret."""

    __tablename__ = "secrecy_demand"
    __table_args__ = (
        ForeignKeyConstraint(
            ["cooperative_id", "poll_id"], ["poll.cooperative_id", "poll.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["cooperative_id", "membership_id"], ["membership.cooperative_id", "membership.id"]
        ),
    )

    poll_id: Mapped[UUID] = mapped_column(primary_key=True)
    membership_id: Mapped[UUID] = mapped_column(primary_key=True)
    cooperative_id: Mapped[UUID]


class Elector(Base):
    """Who is entitled to vote in a poll: written when it opens, unchanged afterwards.

    In a meeting these are those present and represented. The ballot of a represented member is cast by `holder_id`,
    or for `outside_holder_id`, who is no member, or by nobody: it follows the board.
    """

    __tablename__ = "elector"
    __table_args__ = (
        ForeignKeyConstraint(
            ["cooperative_id", "poll_id"], ["poll.cooperative_id", "poll.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["cooperative_id", "membership_id"], ["membership.cooperative_id", "membership.id"]
        ),
        ForeignKeyConstraint(["cooperative_id", "holder_id"], ["membership.cooperative_id", "membership.id"]),
        ForeignKeyConstraint(
            ["cooperative_id", "outside_holder_id"], ["outside_holder.cooperative_id", "outside_holder.id"]
        ),
        CheckConstraint("holder_id <> membership_id", "holder_is_another"),
        CheckConstraint("num_nonnulls(holder_id, outside_holder_id) + follows_board::int <= 1", "one_holder"),
        CheckConstraint(
            "(outside_holder_id IS NULL) = (outside_holder_name IS NULL)", "outside_holder_named"
        ),
        CheckConstraint("votes >= 1", "votes"),
        Index(None, "membership_id"),
        Index("ix_elector_holder_id", "holder_id", postgresql_where=text("holder_id IS NOT NULL")),
        Index(
            "ix_elector_outside_holder_id",
            "outside_holder_id",
            postgresql_where=text("outside_holder_id IS NOT NULL"),
        ),
    )

    poll_id: Mapped[UUID] = mapped_column(primary_key=True)
    membership_id: Mapped[UUID] = mapped_column(primary_key=True)
    cooperative_id: Mapped[UUID]
    name: Mapped[str] = mapped_column(String(120))
    number: Mapped[int | None]
    class_id: Mapped[UUID | None]
    holder_id: Mapped[UUID | None]
    outside_holder_id: Mapped[UUID | None]
    outside_holder_name: Mapped[str | None] = mapped_column(String(120))
    follows_board: Mapped[bool] = mapped_column(server_default="false")
    represented: Mapped[bool] = mapped_column(
        Computed("num_nonnulls(holder_id, outside_holder_id) > 0 OR follows_board", persisted=True)
    )
    votes: Mapped[int] = mapped_column(server_default="1")


class Ballot(Base):
    """An elector's present ballot: the key makes it one. `cast_by`: who cast it, if another did."""

    __tablename__ = "ballot"
    __table_args__ = (
        ForeignKeyConstraint(
            ["poll_id", "membership_id"], ["elector.poll_id", "elector.membership_id"], ondelete="CASCADE"
        ),
    )

    poll_id: Mapped[UUID] = mapped_column(primary_key=True)
    membership_id: Mapped[UUID] = mapped_column(primary_key=True)
    choice: Mapped[dict[str, Any]] = mapped_column(JSONB)
    reason: Mapped[str | None] = mapped_column(String(2000))
    revision: Mapped[int] = mapped_column(server_default="1")
    cast_at: Mapped[datetime]
    cast_by: Mapped[UUID | None] = mapped_column(ForeignKey("membership.id"))


class FormerBallot(Base):
    """A ballot that its elector replaced before the close. Kept, marked, never counted."""

    __tablename__ = "former_ballot"
    __table_args__ = (
        ForeignKeyConstraint(
            ["poll_id", "membership_id"], ["elector.poll_id", "elector.membership_id"], ondelete="CASCADE"
        ),
    )

    poll_id: Mapped[UUID] = mapped_column(primary_key=True)
    membership_id: Mapped[UUID] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    choice: Mapped[dict[str, Any]] = mapped_column(JSONB)
    reason: Mapped[str | None] = mapped_column(String(2000))
    cast_at: Mapped[datetime]


class HandCount(Base):
    """A teller of raised hands, and what they counted by choice. Two tellers must find the same."""

    __tablename__ = "hand_count"
    __table_args__ = (
        ForeignKeyConstraint(
            ["cooperative_id", "poll_id"], ["poll.cooperative_id", "poll.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(["cooperative_id", "teller_id"], ["membership.cooperative_id", "membership.id"]),
        CheckConstraint("(hands IS NULL) = (counted_at IS NULL)", "counted"),
    )

    poll_id: Mapped[UUID] = mapped_column(primary_key=True)
    teller_id: Mapped[UUID] = mapped_column(primary_key=True)
    cooperative_id: Mapped[UUID]
    hands: Mapped[dict[str, Any] | None]
    counted_at: Mapped[datetime | None]
