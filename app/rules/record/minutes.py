"""The minutes record: everything that happened at a meeting, from which each of its numbers can be computed again.

It names people: it is the members' own document. Ballots are in it only as the decision records have them.
"""

from typing import Annotated, Any, Literal

from pydantic import Field, StrictBool, StrictInt

from app.rules.bylaws.judge import Attendance
from app.rules.bylaws.schema import Bylaws
from app.rules.bylaws.values import Matter
from app.rules.meeting.remote import Confirmation
from app.rules.record.canonical import canonical
from app.rules.record.chain import Hash, Id, Moment
from app.rules.record.schema import RecordCooperative
from app.rules.schema import Strict

MINUTES_FORMAT = "batzar-minutes-record/1"

MINUTES_ENGINE = 2
"""Which edition of words wrote `text`. Raise it when they change: minutes of an earlier edition are computed again
still, but their sentences are no longer compared."""

Number = Annotated[StrictInt, Field(ge=1)]
Count = Annotated[StrictInt, Field(ge=0)]
Stance = Literal["for", "against", "question", "point_of_order"]


class MinutesPerson(Strict):
    """Somebody whom the minutes name, with the number in the members' register."""

    id: Id
    name: str
    number: Number | None


class MinutesOutsider(Strict):
    """Somebody who is no member and held proxies at the meeting."""

    id: Id
    name: str


class MinutesOfficer(Strict):
    """Who chaired or kept the minutes from a moment on, until the next in the same office."""

    office: Literal["chair", "secretary"]
    member: Id
    since: Moment


class MinutesCall(Strict):
    """A call. Once it was opened or given up: who was entitled, with how many votes, and the numbers then."""

    n: Number
    starts: Moment
    opened: Moment | None
    failed: Moment | None
    kinds: tuple[Matter, ...] = Field(
        description="What its quorum was judged by: one that was met is enough."
    )
    roll: dict[Id, Count] = Field(description="Votes by the id of each member entitled.")
    entitled: Count | None
    entitled_votes: Count | None = Field(description="The votes of all of them.")
    present: Count | None
    represented: Count | None
    needed: Count | None = Field(description="In members or votes, as the bylaws count the quorum.")


class MinutesRecess(Strict):
    """A stop in the open meeting. `until`: when it was said that it would go on; `ended`: when it did, with the numbers
    of those who were here, all three null where the meeting was closed without going on."""

    n: Number
    began: Moment
    until: Moment
    ended: Moment | None
    reason: str
    place: str | None = Field(description="Where it went on, if elsewhere.")
    link: str | None
    present: Count | None
    represented: Count | None


class MinutesMeeting(Strict):
    """What was convened, and what became of it."""

    id: Id
    kind: Literal["ordinary", "extraordinary"]
    title: str
    intro: str
    place: str
    link: str | None
    remote: StrictBool
    time_zone: str
    calls: tuple[MinutesCall, ...]
    opened: Moment | None
    closed: Moment | None
    officers: tuple[MinutesOfficer, ...] = Field(description="In the order of time.")
    recesses: tuple[MinutesRecess, ...] = Field((), description="In the order of time.")


class MinutesLaw(Strict):
    """The bylaws that held at the convening, whole."""

    version: Number
    bylaws: Bylaws


class MinutesProof(Strict):
    """What became of the notice to one member by one channel."""

    member: Id
    channel: Literal["mail", "app", "paper"]
    hash: Hash
    sent: Moment | None
    delivered: Moment | None
    bounced: Moment | None
    opened: Moment | None


class MinutesNotice(Strict):
    """The notice, its days as the bylaws count them, and the proofs. days and needed are null where the bylaws leave
    the count open."""

    sent: Moment
    cases: tuple[Literal["expulsion", "urgent", "proof_of_receipt"], ...] = Field(
        description="Matters on the agenda for which the bylaws have another notice."
    )
    own_days: Count | None = Field(description="What a matter asks for that needs more than the bylaws say.")
    days: StrictInt | None
    needed: Count | None
    clear: StrictBool | None
    in_time: StrictBool | None
    late_reason: str | None
    text: str
    hash: Hash
    told: Count = Field(description="Members with a notice that was sent and did not come back.")
    bounced: Count
    opened: Count
    proofs: tuple[MinutesProof, ...]


class MinutesEvent(Strict):
    """Somebody came or went, gave a proxy or ended one. `how`: door, steward, online; online or paper; revoked or
    presence. A proxy without a holder names none and follows the board. `member` who comes or goes and `holder` may
    be among the outsiders; `family`: such a holder was declared to be of the giver's family."""

    kind: Literal["left", "revoked", "arrived", "given"]
    at: Moment
    member: Id
    holder: Id | None
    how: str
    family: StrictBool = False
    confirmed: tuple[Confirmation, ...] | None = Field(
        None, description="Of who arrived from elsewhere: what they confirmed. Null in older minutes."
    )


class MinutesVersion(Strict):
    """A text of an item."""

    version: Number
    title: str
    body: str
    note: str | None
    amendment: Id | None
    author: Id
    at: Moment


class MinutesAmendment(Strict):
    """A change that was asked for."""

    id: Id
    on_version: Number
    title: str
    body: str
    reason: str
    author: Id
    status: Literal["proposed", "accepted", "adopted", "rejected", "withdrawn"]
    at: Moment


class MinutesDocument(Strict):
    """A file that lay before the meeting."""

    name: str
    hash: Hash
    bytes: Count


class MinutesOpinion(Strict):
    """The opinion of a body that the bylaws ask for; it does not bind."""

    text: str
    member: Id
    at: Moment


class MinutesItem(Strict):
    """A point of the agenda, with its texts and the secretary's notes. `result`: of the last vote on it as a whole."""

    id: Id
    position: Number
    kind: Literal["information", "debate", "motion", "election"]
    title: str
    body: str
    matter: str | None
    adopts_version: Number | None = Field(
        None, description="The version of the bylaws that takes force if the motion is adopted."
    )
    opinion: MinutesOpinion | None = None
    version: Number
    versions: tuple[MinutesVersion, ...]
    amendments: tuple[MinutesAmendment, ...]
    documents: tuple[MinutesDocument, ...]
    added_later: StrictBool
    of_board: StrictBool | None = Field(
        None,
        description="The board puts or supports it; null where the bylaws don't let proxies follow the board.",
    )
    status: Literal["waiting", "current", "done", "postponed"]
    started: Moment | None
    ended: Moment | None
    notes: str
    result: str | None


class MinutesHands(Strict):
    """What one teller counted."""

    teller: Id
    counts: dict[str, Count]
    at: Moment


class MinutesRecused(Strict):
    """Who was kept from a vote, and why."""

    member: Id
    reason: str


class MinutesCasting(Strict):
    """The chair's casting vote: for, against, an option's id; or none, which left it tied."""

    member: Id
    vote: str
    at: Moment


class MinutesVote(Strict):
    """A vote in the room with its whole decision record. `here`: all entitled less the recused, and those of them who
    were present and represented as it opened."""

    poll_id: Id
    item_id: Id
    amendment_id: Id | None
    title: str
    opened: Moment
    closed: Moment | None
    here: Attendance
    recused: tuple[MinutesRecused, ...]
    by_hands: StrictBool
    hands: tuple[MinutesHands, ...]
    casting: MinutesCasting | None = None
    result: str | None = Field(description="Null while the vote lasts.")
    number: Number | None = Field(description="The decision's entry in the register.")
    decision: dict[str, Any] | None = Field(description="The decision record's file.")


class MinutesDissent(Strict):
    """Somebody's declaration that they were against. It says nothing of their ballot."""

    poll_id: Id
    member: Id
    text: str
    at: Moment


class MinutesSpeaker(Strict):
    """Somebody who spoke."""

    item_id: Id
    member: Id
    stance: Stance
    started: Moment
    ended: Moment | None


class MinutesApproval(Strict):
    """Who approved the minutes, and when."""

    member: Id
    at: Moment


class MinutesSignature(Strict):
    """A signature: the name as its owner typed it."""

    member: Id
    signed_as: str
    signature: str
    at: Moment


class Block(Strict):
    """A piece of text. head: what comes next is about; quote: somebody's own words; facts: each line is a label and a
    value; names: each line is a member's number, name, and what is to be told of them."""

    kind: Literal["head", "text", "quote", "list", "facts", "names"]
    lines: tuple[tuple[str, ...], ...]


class Section(Strict):
    """A part of the minutes as they are read."""

    code: str
    item_id: Id | None
    heading: str
    blocks: tuple[Block, ...]


class MinutesBody(Strict):
    """Minutes without their text, which is made of the rest."""

    engine: Number
    cooperative: RecordCooperative
    meeting: MinutesMeeting
    law: MinutesLaw
    notice: MinutesNotice | None
    people: tuple[MinutesPerson, ...] = Field(description="Everyone named, in the order of the ids.")
    outsiders: tuple[MinutesOutsider, ...] = Field(
        (), description="Holders of proxies who are no members, in the order of the ids."
    )
    events: tuple[MinutesEvent, ...] = Field(description="In the order in which they count.")
    items: tuple[MinutesItem, ...]
    votes: tuple[MinutesVote, ...] = Field(description="In the order of opening.")
    dissents: tuple[MinutesDissent, ...]
    speakers: tuple[MinutesSpeaker, ...]
    identification: str
    remarks: str
    approval: MinutesApproval | None
    signatures: tuple[MinutesSignature, ...]


class Minutes(MinutesBody):
    """Minutes, and how they read in each language."""

    text: dict[str, tuple[Section, ...]]


class MinutesRecord(Strict):
    """The file: canonical JSON (RFC 8785), byte for byte. `entry` is the text of the register's entry and `hash` its
    SHA-256; the entry holds the hash of each part of the record."""

    format: Literal["batzar-minutes-record/1"]
    record: Minutes
    entry: str
    hash: Hash


def write_minutes(record: dict[str, Any], entry: str, entry_hash: str) -> str:
    """The file of sealed minutes."""
    return canonical({"format": MINUTES_FORMAT, "record": record, "entry": entry, "hash": entry_hash})


def decisions_of(record: dict[str, Any]) -> list[int]:
    """The register's numbers of the decisions that the minutes hold: what their entry says of them."""
    return [vote["number"] for vote in record["votes"] if vote["number"] is not None]


def minutes_schema() -> dict[str, Any]:
    """The published JSON Schema (2020-12) of a minutes record."""
    schema = MinutesRecord.model_json_schema(mode="serialization")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:batzar:minutes-record:1",
        **schema,
        "title": "Batzar minutes record",
    }
