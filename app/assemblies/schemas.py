"""Wire types of meetings: what everyone sees of one, its agenda, its documents and the proof of its notice."""

import re
from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AfterValidator, AwareDatetime, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from app.cooperatives.schemas import ListWithMembers, MemberRef
from app.core.wire import Body, Input, Line, Moment, OptionalText, Output, ShortText, Title
from app.decisions.poll_schemas import Matter, OpinionOut
from app.rules.meeting.remote import Confirmation

MeetingKind = Literal["ordinary", "extraordinary"]
MeetingStatus = Literal["draft", "convened", "open", "closed", "cancelled"]
CallStatus = Literal["waiting", "open", "failed"]
ItemKind = Literal["information", "debate", "motion", "election"]
ItemStatus = Literal["proposed", "waiting", "current", "done", "postponed"]
AmendmentStatus = Literal["proposed", "accepted", "adopted", "rejected", "withdrawn"]
Channel = Literal["mail", "app", "paper"]
MinutesStatus = Literal["draft", "approved", "sealed"]

Place = Annotated[Line, StringConstraints(max_length=300)]
WEB_ADDRESS = r"^https?://\S+$"


def _web_address(link: str) -> str:
    if not re.match(WEB_ADDRESS, link):
        raise PydanticCustomError("not_a_link", "no address of a page")
    return link


Link = Annotated[
    Line,
    StringConstraints(max_length=500),
    AfterValidator(_web_address),
    WithJsonSchema({"type": "string", "maxLength": 500, "pattern": WEB_ADDRESS}),
]
Reason = Annotated[ShortText, StringConstraints(min_length=1)]
Draft = Annotated[
    int,
    Field(ge=1, le=1_000_000, description="The draft that a motion to change the bylaws puts in force."),
]
Planned = Annotated[int, Field(ge=1, le=600, description="Minutes planned.")]


class CallOut(Output):
    """A call. The numbers are those at its opening or failing; null before."""

    n: int
    starts_at: Moment
    status: CallStatus
    opened_at: Moment | None
    failed_at: Moment | None
    may_fail_from: Moment = Field(description="When it may be given up for want of a quorum.")
    entitled: int | None
    present: int | None
    represented: int | None
    needed: int | None
    quorum_words: dict[str, list[str]] = Field(
        description="What the bylaws ask of this call, in sentences by language."
    )


class RecessOut(Output):
    """A stop in an open meeting until an hour that was said; it never goes on before."""

    n: int
    began_at: Moment
    by_id: UUID
    until: Moment
    another_day: bool = Field(
        description="It goes on on another day where the meeting is: everyone goes, and checks in anew."
    )
    doors_open_at: Moment | None = Field(
        description="From when on people check in anew; null where they stay checked in."
    )
    reason: str
    place: str | None = Field(description="Where it goes on, if elsewhere.")
    link: str | None
    ended_at: Moment | None = Field(description="When the meeting went on.")


class RecessIn(Input):
    """Go into recess: until when, why, and where the meeting goes on, if elsewhere."""

    until: AwareDatetime
    reason: Reason
    place: Annotated[Place, StringConstraints(min_length=1)] | None = None
    link: Link | None = None


class NoticeSummary(Output):
    """The notice of a meeting against what the bylaws ask. Days are counted as they count them."""

    days_needed: int | None = Field(description="Null where the bylaws leave it open.")
    clear_days: bool | None
    source: str | None
    due_at: Moment | None = Field(description="The first moment that is too late to send it.")
    sent_at: Moment | None
    days_given: int | None
    in_time: bool | None
    late_reason: str | None
    hash: str | None = Field(description="SHA-256 of the text that was sent.")


class MeetingOut(Output):
    """A meeting as every member of its cooperative sees it."""

    id: UUID
    cooperative_id: UUID
    kind: MeetingKind
    title: str
    intro: str
    intro_html: str
    place: str
    link: str | None
    remote: bool = Field(description="Members may take part from elsewhere, in Batzar.")
    remote_confirms: list[Confirmation] = Field(
        description="What whoever comes from elsewhere confirms, as the bylaws need it; empty where nobody may."
    )
    remote_source: str | None = Field(description="What asks for that.")
    status: MeetingStatus
    author_id: UUID
    chair_id: UUID
    secretary_id: UUID
    bylaws_version: int | None
    starts_at: Moment = Field(description="The hour of the first call.")
    calls: list[CallOut]
    call: int = Field(description="The call that waits or was opened.")
    convened_at: Moment | None
    notice: NoticeSummary
    quorum_check: Literal["opening", "continuous"] | None
    follows_board: bool = Field(
        description="Votes whose proxy names no holder go with the board's motions, so each motion says if it is one."
    )
    opened_at: Moment | None
    recess: RecessOut | None = Field(
        description="The recess that the open meeting is in: nothing is dealt with until it goes on."
    )
    recesses: list[RecessOut] = Field(description="Every recess, the first one first.")
    registered_only: bool = Field(
        description="By the bylaws only those who were there at the first sitting vote after a recess."
    )
    closed_at: Moment | None
    cancel_reason: str | None
    alternate: bool = Field(description="Speakers for and against take turns.")
    first_time_first: bool
    speaking_seconds: int | None
    current_item_id: UUID | None
    items: int
    minutes_status: MinutesStatus | None
    minutes_revision: int = Field(description="Grows with every change of the minutes; 0 without any.")
    file_days: int | None = Field(
        description="Within how many days of their approval the minutes are to be filed."
    )
    file_by: date | None = Field(description="The last day for it; null before the approval.")
    filed_on: date | None
    add_until: Moment | None = Field(description="Until when members may add items; null where nothing says.")
    backers_needed: int | None = Field(description="Members who must back an item; null: only officers add.")


class MeetingIn(Input):
    """A meeting to prepare. Without calls' times after the first, the bylaws' other calls are planned as early as
    they allow."""

    kind: MeetingKind = "ordinary"
    title: Title
    intro: Body = ""
    place: Place = ""
    link: Link | None = None
    remote: bool = False
    calls: list[AwareDatetime] = Field(min_length=1, max_length=9, description="When each call begins.")
    chair_id: UUID | None = Field(None, description="Who chairs; you, when left out.")
    secretary_id: UUID | None = None
    alternate: bool = False
    first_time_first: bool = False
    speaking_seconds: int | None = Field(None, ge=10, le=3600)


class MeetingPatch(Input):
    """What changes. After the convening only place, link, officers and the speakers' wishes do, each told to all."""

    kind: MeetingKind | None = None
    title: Title | None = None
    intro: Body | None = None
    place: Place | None = None
    link: Link | None = None
    remote: bool | None = None
    calls: list[AwareDatetime] | None = Field(None, min_length=1, max_length=9)
    alternate: bool | None = None
    first_time_first: bool | None = None
    speaking_seconds: int | None = Field(None, ge=10, le=3600)


class CallsAsked(Input):
    """The kind and the hour of a first call, to be told the other calls and the last day for the notice."""

    kind: MeetingKind = "ordinary"
    starts_at: AwareDatetime


class CallsPlanned(Output):
    """When the calls may be, and until when the notice must go out."""

    calls: list[Moment]
    words: dict[str, list[str]] = Field(description="What the bylaws ask, in sentences by language.")
    notice: NoticeSummary


class Convening(Input):
    """Send the notice. A late notice is refused unless a reason is given, which everyone reads and the minutes keep."""

    late_reason: OptionalText = None


class Cancelling(Input):
    """Call a meeting off."""

    reason: Reason


class TakingOver(Input):
    """Who takes the chair, or keeps the minutes, from now on."""

    office: Literal["chair", "secretary"]
    membership_id: UUID


class DocumentOut(Output):
    """A file of a meeting or of one of its items."""

    id: UUID
    meeting_id: UUID
    item_id: UUID | None
    name: str
    media_type: str
    bytes: int
    hash: str
    url: str
    author_id: UUID
    created_at: Moment


class AmendmentOut(Output):
    """A change to a motion, with the whole text as it would then read."""

    id: UUID
    item_id: UUID
    on_version: int
    title: str
    body: str
    body_html: str
    reason: str
    status: AmendmentStatus
    author_id: UUID
    poll_id: UUID | None
    created_at: Moment
    settled_at: Moment | None


class AmendmentIn(Input):
    """A change to a motion: the whole text as it should read."""

    title: Title
    body: Annotated[Body, StringConstraints(min_length=1)]
    reason: ShortText = ""


class ItemVersionOut(Output):
    """A former or present text of an item."""

    version: int
    title: str
    body: str
    body_html: str
    note: str | None
    amendment_id: UUID | None
    author_id: UUID
    created_at: Moment


class ItemOut(Output):
    """A point of the agenda."""

    id: UUID
    meeting_id: UUID
    position: int
    kind: ItemKind
    title: str
    body: str
    body_html: str
    version: int
    minutes: int | None
    matter: str | None
    matter_name: dict[str, str] = Field(description="By language; empty without a matter.")
    adopts_version: int | None = Field(
        description="The draft of the bylaws that takes force if this motion is adopted."
    )
    opinion_body: str | None = Field(description="The body whose opinion must be attached before its vote.")
    opinion: OpinionOut | None
    status: ItemStatus
    author_id: UUID
    backers: list[UUID]
    added_later: bool = Field(description="Added after the notice had gone out.")
    of_board: bool = Field(
        description="The board puts or supports it: votes whose proxy names no holder are in favour."
    )
    started_at: Moment | None
    ended_at: Moment | None
    notes: str = Field(description="The secretary's notes of the debate, for the minutes.")
    poll_ids: list[UUID] = Field(description="Its votes, the first one first.")
    amendments: list[AmendmentOut]
    documents: list[DocumentOut]


class DraftChanges(Output):
    """What the draft of the bylaws that a motion names would change; nothing for other items."""

    adopts_version: int | None
    words: dict[str, list[str]] = Field(
        description="By language: which version takes force, then change by change, as the notice says it."
    )


class ItemIn(Input):
    """A point to put on the agenda."""

    kind: ItemKind = "debate"
    title: Title
    body: Body = ""
    minutes: Planned | None = None
    matter: Matter | None = None
    adopts_version: Draft | None = None


class ItemPatch(Input):
    """What changes. A new text of a motion is a new version; `note` says why."""

    kind: ItemKind | None = None
    title: Title | None = None
    body: Body | None = None
    minutes: Planned | None = None
    matter: Matter | None = None
    adopts_version: Draft | None = None
    notes: Body | None = None
    of_board: bool | None = Field(
        None, description="The board puts or supports it; until a vote on it opens, by who runs the meeting."
    )
    notes_before: Body | None = Field(
        None, description="The notes that these were written over: refused where others stand there by now."
    )
    note: OptionalText = None
    version: int | None = Field(
        None, description="The version this change was made from: refused if it is old."
    )


class ItemOrder(Input):
    """The items' ids in their new order, all of them once."""

    ids: list[UUID] = Field(max_length=200)


class ItemEnd(Input):
    """How an item ends."""

    status: Literal["done", "postponed"] = "done"


class NoticeOut(Output):
    """Proof that one member was told."""

    id: UUID
    meeting_id: UUID
    membership_id: UUID
    channel: Channel
    address: str
    hash: str
    queued_at: Moment
    sent_at: Moment | None
    delivered_at: Moment | None
    bounced_at: Moment | None
    bounce_reason: str | None
    opened_at: Moment | None


class PaperNoticeIn(Input):
    """A notice handed over or posted on paper, to somebody who has no mail or whose mail bounced."""

    membership_id: UUID
    address: Annotated[Line, StringConstraints(min_length=1, max_length=320)]
    sent_at: AwareDatetime


class BounceIn(Input):
    """That a notice came back, with what the mail server said."""

    reason: Annotated[Line, StringConstraints(min_length=1, max_length=500)]


class MeetingWhole(Output):
    """A meeting with its agenda and everyone referred to."""

    meeting: MeetingOut
    items: list[ItemOut]
    documents: list[DocumentOut] = Field(description="Of the meeting itself.")
    members: list[MemberRef]


MeetingList = ListWithMembers[MeetingOut]
ItemList = ListWithMembers[ItemOut]


class NoticeList(ListWithMembers[NoticeOut]):
    """Proofs of notice, and how many members were told in all."""

    entitled: int = Field(
        description="Members whom the notice is for: who may vote at one of the calls. Of a meeting being prepared, "
        "whom it would go to now."
    )
    voters: int | None = Field(
        description="Of a meeting being prepared: how many of them may vote at the first call."
    )
    left_out: int | None = Field(
        description="Of a meeting being prepared: active members who may not vote at any of its calls yet, and so "
        "get no notice. Observers are not among them."
    )
    told: int = Field(description="Members with a notice that was sent or handed over and did not come back.")
    bounced: int
    opened: int
