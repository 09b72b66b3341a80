"""Wire types of who is here: attendance, the live quorum, proxies, and my own standing at a meeting."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from app.cooperatives.schemas import ListWithMembers
from app.core.wire import Input, Line, Moment, Output, ShortText
from app.decisions.schemas import OutsideHolderRef
from app.rules.meeting.remote import Confirmation

How = Literal["door", "steward", "online"]
DoorCode = Annotated[Line, StringConstraints(min_length=1, max_length=20)]
Signature = Annotated[Line, StringConstraints(min_length=1, max_length=120)]


class PresenceOut(Output):
    """Who is here, in numbers: told to everyone while it changes, at most twice a second. `id` is the meeting's.

    needed and met are null where the bylaws leave open what the quorum hangs on; `undecided` names the field.
    """

    id: UUID
    call: int
    entitled: int
    present: int
    represented: int
    base: Literal["members", "votes"]
    here: int = Field(description="Present and represented, in the quorum's base.")
    everyone: int = Field(description="All entitled, in the quorum's base.")
    needed: int | None
    met: bool | None
    undecided: str | None
    lost_at: Moment | None = Field(description="Of an open meeting: since when the quorum is missing.")
    holds: bool | None = Field(description="Of an open meeting: whether it may decide now.")


class AttendanceOut(Output):
    """A stretch of somebody's presence."""

    id: UUID
    meeting_id: UUID
    membership_id: UUID
    arrived_at: Moment
    left_at: Moment | None
    how: How
    confirmed: list[Confirmation] | None = Field(
        description="Of who came from elsewhere: what they confirmed."
    )
    by_id: UUID


class CheckIn(Input):
    """I am here: with the word or QR code at the door, or from elsewhere where the meeting allows it."""

    code: DoorCode | None = Field(None, description="Null: I take part from elsewhere.")
    confirmed: list[Confirmation] = Field(
        default_factory=list,
        max_length=3,
        description="From elsewhere: all that the meeting's `remote_confirms` asks for.",
    )


class StewardCheckIn(Input):
    """A steward lets a member in."""

    membership_id: UUID


class OpeningIn(Input):
    """The call at which the meeting opens."""

    call: int = Field(1, ge=1, le=9)


class DoorOut(Output):
    """The word at the door, the address that its QR code opens, and the code as SVG."""

    code: str
    url: str
    qr_svg: str


class InstructionIn(Input):
    """How the giver wants the holder to vote on an item."""

    item_id: UUID
    text: Annotated[ShortText, StringConstraints(min_length=1, max_length=500)]


class InstructionOut(Output):
    """How the giver wants the holder to vote on an item."""

    item_id: UUID
    text: str


class OutsideHolderIn(Input):
    """Who holds the proxy without being a member. The same name at the same meeting is the same person."""

    name: Signature
    family: bool = Field(False, description="The giver declares that the holder is of their family.")


class ProxyIn(Input):
    """Lend a vote for one meeting: to a member, or to somebody else where the bylaws let them hold it; to nobody by
    name, where the bylaws let such a proxy follow the board. The secretary may enter one on paper, naming the giver."""

    holder_id: UUID | None = None
    outside: OutsideHolderIn | None = Field(None, description="In place of `holder_id`.")
    giver_id: UUID | None = Field(None, description="Only for a paper proxy that the secretary enters.")
    instructions: list[InstructionIn] = Field(default_factory=list, max_length=200)
    signature: Signature = Field(
        description="The giver's name, typed by the giver; of a paper one, as signed."
    )


class OutsideProxyHolder(OutsideHolderRef):
    """Who holds a proxy without being a member, as its giver named them."""

    family: bool


class OutsideHolderOut(Output):
    """Somebody who holds proxies at a meeting without being a member. `held`: how many are in force."""

    id: UUID
    meeting_id: UUID
    name: str
    held: int
    arrived_at: Moment | None = Field(description="Of the present stay; null: not here.")


class ProxyOut(Output):
    """A vote lent for one meeting. Instructions are shown to the giver, the holder and officers only; else empty.

    With neither `holder_id` nor `outside` it names no holder and follows the board.
    """

    id: UUID
    meeting_id: UUID
    giver_id: UUID
    holder_id: UUID | None
    outside: OutsideProxyHolder | None
    how: Literal["online", "paper"]
    signature: str
    instructions: list[InstructionOut]
    scan_url: str | None
    entered_by: UUID
    given_at: Moment
    ended_at: Moment | None
    ended_by: Literal["revoked", "presence"] | None


class Held(Output):
    """How many proxies somebody holds at a meeting."""

    membership_id: UUID
    held: int


class ProxyRoom(Output):
    """What the bylaws say about proxies here, and how many each holder has."""

    allowed: bool | None
    most: int | None = Field(description="How many one holder may have; null where the bylaws leave it open.")
    holder: Literal["member", "member_or_family", "anyone"] | None = Field(description="Who may hold one.")
    blank: Literal["void", "follows_board"] | None = Field(
        description="What a proxy does that names no holder; null: nothing is said, and none may be given."
    )
    holders: list[Held] = Field(
        default_factory=list, description="Who holds any now, so that who lends a vote sees who has room."
    )
    words: dict[str, list[str]]


class ProxyList(ListWithMembers[ProxyOut]):
    """Proxies of a meeting, in force first, with the room there is."""

    room: ProxyRoom


class StandingOut(Output):
    """My own standing at a meeting; `id` is the meeting's. Told to my devices when it changes."""

    id: UUID
    entitled: bool
    words: dict[str, list[str]] = Field(
        description="Why I may not vote though I am an active member, with the article, by language."
    )
    runs: bool = Field(
        description="I may run the meeting: chair, its secretary, administrators, secretaries."
    )
    stewards: bool = Field(description="I may let people in and enter votes for those without a device.")
    attendance: AttendanceOut | None = Field(description="My present stay.")
    given: ProxyOut | None = Field(description="The proxy I gave, in force.")
    held: list[ProxyOut] = Field(description="The proxies I hold, in force.")
    notice_opened: bool


AttendanceList = ListWithMembers[AttendanceOut]
OutsideHolderList = ListWithMembers[OutsideHolderOut]
