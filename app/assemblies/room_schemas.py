"""Wire types of the room: votes on the agenda, tellers, speakers, and the screen in the hall."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from app.assemblies.presence_schemas import PresenceOut
from app.assemblies.schemas import ItemKind, MeetingStatus
from app.cooperatives.schemas import ListWithMembers
from app.core.wire import Input, Moment, Output, ShortText, Title
from app.decisions.choices import ChoiceValue, Method
from app.decisions.poll_schemas import AnOption, LevelOut
from app.decisions.schemas import BallotReceipt, OutsideHolderRef
from app.rules import MethodSettings, Outcome, Tally

Stance = Literal["for", "against", "question", "point_of_order"]


class RoomPollIn(Input):
    """Open a vote on the current item, now, for those who are here. What is left out the item's matter fills in.

    A motion is put as it reads; an amendment as the text that it would make. Titles and bodies may be changed for
    questions beside the motion, such as procedure.
    """

    amendment_id: UUID | None = None
    title: Title | None = None
    method: Method | None = None
    settings: MethodSettings = Field(default_factory=MethodSettings)
    options: list[AnOption] = Field(default_factory=list, max_length=100)
    secret: bool = False
    secret_small_ok: bool = False
    hands: bool = Field(False, description="By raised hands, counted by two tellers.")
    tellers: list[UUID] = Field(
        default_factory=list, max_length=2, description="Two who are here, where hands count."
    )
    recused: list["RoomRecusal"] = Field(default_factory=list, max_length=200)
    affected: int | None = Field(None, ge=0)


class RoomRecusal(Input):
    """Who may not vote on this, and why."""

    membership_id: UUID
    reason: Annotated[ShortText, StringConstraints(min_length=1, max_length=500)]


class RoomBallotIn(Input):
    """A ballot for one elector: cast by the holder of their proxy, or entered by a steward."""

    choice: ChoiceValue


class CastingVoteIn(Input):
    """The chair's casting vote on a level vote."""

    vote: Annotated[str, StringConstraints(min_length=1, max_length=40)] = Field(
        description="for, against, the id of an option that is level; or none, to leave it tied."
    )


class ItemSecrecyOut(Output):
    """Whether votes on an item will be secret because those here demand it."""

    item_id: UUID
    possible: bool = Field(description="Those here can demand it now.")
    asking: int = Field(description="How many of those here demand it.")
    needed: int | None = Field(description="How many it takes.")
    mine: bool
    secret: bool = Field(description="Enough demand it, or the bylaws make it secret anyway.")


class RoomVoter(Output):
    """Somebody who may vote in this poll, as the snapshot at its opening has them."""

    membership_id: UUID
    holder_id: UUID | None = Field(description="Who casts it for them.")
    outside_holder: OutsideHolderRef | None = Field(
        description="Who votes for them without being a member, on a steward's device."
    )
    follows_board: bool = Field(description="Their proxy names no holder: nobody casts it.")
    instruction: str | None = Field(description="Their wish for this item, for who casts it for them.")
    votes: int
    voted: bool


class MyVotes(Output):
    """The ballots that I cast in a poll of a meeting: mine first, then one for each giver. `instruction` is the
    giver's wish for this item."""

    poll_id: UUID
    here: bool = Field(description="I was present at the snapshot, or am represented by another.")
    cast_by: UUID | None = Field(description="Who casts mine, if I lent it.")
    outside_holder: OutsideHolderRef | None = Field(description="The same, where that is no member.")
    follows_board: bool = Field(
        description="My proxy names no holder: my vote goes with the board's motions."
    )
    votes: list["MyVote"]


class MyVote(Output):
    """One ballot that is mine to cast."""

    membership_id: UUID
    instruction: str | None
    votes: int
    receipt: BallotReceipt | None = Field(
        description="Null while it has not been cast, and of secret ballots."
    )
    in_roll: bool = Field(description="It has been cast.")


class HandsIn(Input):
    """What one teller counted, by choice: the positions of an agreement, or option ids and `abstain`."""

    hands: dict[
        Annotated[str, StringConstraints(min_length=1, max_length=64)],
        Annotated[int, Field(ge=0, le=100_000)],
    ] = Field(max_length=120)


class HandsOut(Output):
    """What the tellers of a poll counted, once both have. `differ` names, by choice, both counts where they are not the same."""

    id: UUID = Field(description="The poll's.")
    tellers: list[UUID]
    counted: list[UUID] = Field(description="Tellers who have counted.")
    counts: list[dict[str, int]] = Field(description="In the tellers' order; empty until both have counted.")
    differ: dict[str, list[int]]
    agreed: bool


class SpeakerIn(Input):
    """I wish to speak on the current item."""

    stance: Stance


class SpeakerOut(Output):
    """A wish to speak, and its turn."""

    id: UUID
    meeting_id: UUID
    item_id: UUID
    membership_id: UUID
    stance: Stance
    asked_at: Moment
    started_at: Moment | None
    ended_at: Moment | None
    withdrawn_at: Moment | None
    place: int | None = Field(
        description="Its turn among those waiting, 1 next; null once it spoke or withdrew."
    )
    first_time: bool = Field(description="Has not spoken on this item yet.")


class HallOut(Output):
    """Everything the screen in the hall shows; no names beyond speakers, chair and winners."""

    cooperative: str
    language: str
    time_zone: str
    title: str
    status: MeetingStatus
    place: str
    starts_at: Moment
    recess: "HallRecess | None" = Field(description="While the open meeting is in recess.")
    chair: str
    presence: PresenceOut
    item: "HallItem | None"
    next_item: str | None
    speaking: "HallSpeaker | None"
    waiting: list["HallSpeaker"]
    poll: "HallPoll | None" = Field(description="The vote that is open, or the last one of the current item.")
    at: Moment = Field(
        description="When it was so, by the server's clock: what the screen counts its times from."
    )


class HallRecess(Output):
    """Until when the meeting stops, and where it goes on, if elsewhere."""

    until: Moment
    place: str | None


class HallItem(Output):
    """The current item."""

    place: int
    of: int
    kind: ItemKind
    title: str
    body_html: str
    started_at: Moment | None
    minutes: int | None


class HallSpeaker(Output):
    """Somebody who speaks or waits."""

    id: UUID
    name: str
    stance: Stance
    started_at: Moment | None
    seconds: int | None = Field(description="The limit.")


class HallPoll(Output):
    """A vote as the hall sees it. The tally stays hidden until the close."""

    id: UUID
    title: str
    amendment: bool = Field(
        description="It is on an amendment to the current item, and `title` is that amendment's."
    )
    status: Literal["open", "closed", "cancelled"]
    method: str
    secret: bool
    hands: bool
    withheld: bool = Field(
        description="The vote is over, and so few voted, or all alike, that its count waits."
    )
    level: LevelOut | None = Field(description="The vote is over and waits for the chair's casting vote.")
    voted: int
    may_vote: int
    recused: int = Field(description="Who may not vote on this because it concerns them: not in `may_vote`.")
    options: list["HallOption"]
    tally: Tally | None
    outcome: Outcome | None


class HallOption(Output):
    """An answer."""

    id: UUID
    label: str


class HallLink(Output):
    """The hall screen's address; null when there is none."""

    url: str | None
    qr_svg: str | None = Field(description="The address as a QR code.")


VoterList = ListWithMembers[RoomVoter]
SpeakerList = ListWithMembers[SpeakerOut]
RoomPollIn.model_rebuild()
