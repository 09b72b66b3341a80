"""Wire types of ballots, turnout, results and a cooperative's home. Polls' are in poll_schemas.py, proposals' in
proposal_schemas.py."""

from uuid import UUID

from pydantic import ConfigDict, Field

from app.cooperatives.schemas import ListWithMembers, MemberRef
from app.core.wire import Input, Moment, OptionalText, Output
from app.decisions.choices import ChoiceValue
from app.decisions.poll_schemas import PollOut
from app.decisions.register_schemas import DecisionOut, TaskOut
from app.discussions.schemas import ThreadOut
from app.rules import Outcome, Tally


class BallotIn(Input):
    """A ballot. It may be changed until the close."""

    model_config = ConfigDict(
        str_strip_whitespace=True,
        extra="forbid",
        json_schema_extra={"example": {"choice": {"position": "agree"}, "reason": "We need the capacity."}},
    )

    choice: ChoiceValue
    reason: OptionalText = None
    round: int | None = Field(
        None,
        ge=1,
        le=1_000_000,
        description="The round of consent whose text was read: refused once another has begun.",
    )


class BallotReceipt(Output):
    """The ballot as it is stored and will be counted. Of a secret one nobody keeps which was whose: no choice,
    no time."""

    poll_id: UUID
    membership_id: UUID
    choice: ChoiceValue | None
    reason: str | None
    revision: int
    cast_at: Moment | None


class FormerBallotOut(Output):
    """A ballot that was replaced. It is not counted."""

    revision: int
    choice: ChoiceValue
    reason: str | None
    cast_at: Moment


class BallotOut(Output):
    """A member's ballot with the former ones, newest first. `id` is made of the poll's and the member's."""

    id: UUID
    poll_id: UUID
    membership_id: UUID
    choice: ChoiceValue
    reason: str | None
    revision: int
    cast_at: Moment
    cast_by: UUID | None = Field(
        None, description="In a meeting: who cast it, the holder of a proxy or who helped."
    )
    former: list[FormerBallotOut]


class MyBallot(Output):
    """Whether I am entitled to vote in this poll, and my ballot if I voted."""

    poll_id: UUID
    elector: bool
    ballot: BallotOut | None
    in_roll: bool = Field(False, description="A secret poll: I took part, and nobody knows how.")
    order: list[UUID] = Field(
        default_factory=list, description="The order in which I see the options, where each sees their own."
    )
    pseudonym: str | None = Field(None, description="My line in the decision record.")


class OutsideHolderRef(Output):
    """Somebody who is no member and holds proxies at a meeting."""

    id: UUID
    name: str


class ElectorOut(Output):
    """Somebody entitled to vote, as the register said when the poll opened. `voted` is null while hidden."""

    membership_id: UUID
    name: str
    number: int | None
    class_id: UUID | None
    holder_id: UUID | None = Field(None, description="In a meeting: who casts it for them.")
    outside_holder: OutsideHolderRef | None = Field(
        None, description="In a meeting: who votes for them without being a member."
    )
    follows_board: bool = Field(False, description="In a meeting: their proxy names no holder.")
    votes: int = 1
    voted: bool | None


class TurnoutOut(Output):
    """How many voted, always; what they voted, only where the receiver may see it now."""

    id: UUID
    voted: int
    electors: int
    tally: Tally | None


class ResultsOut(Output):
    """The count so far, or the final one with the outcome."""

    turnout: TurnoutOut
    tally: Tally
    outcome: Outcome | None


class HomePoll(Output):
    """A poll on my home page, with my part in it."""

    poll: PollOut
    elector: bool
    voted: bool
    closing_soon: bool = Field(description="It closes within 24 hours.")


class HomeThread(Output):
    """A thread with comments I have not read."""

    thread: ThreadOut
    unread: int = Field(description="Comments since I last read it; 0 for a thread I never opened.")


class HomeOut(Output):
    """What needs me now."""

    to_vote: list[HomePoll] = Field(description="Open polls that wait for my ballot, soonest close first.")
    open_polls: list[HomePoll] = Field(description="Other open polls, soonest close first.")
    scheduled: list[HomePoll] = Field(description="Polls that open later, soonest first.")
    decided: list[HomePoll] = Field(description="Polls closed in the last 30 days, latest first.")
    unread: list[HomeThread] = Field(description="Threads with something new, latest activity first.")
    requests: int | None = Field(description="Requests to join that wait; null for who does not handle them.")
    to_review: list[DecisionOut] = Field(
        description="Decisions whose review is due within two weeks or overdue, the longest due first."
    )
    my_tasks: list[TaskOut] = Field(description="What I have to do, the soonest due first.")
    members: list[MemberRef]


class CountedBallotOut(Output):
    """What `number` ballots of a secret poll say, alike in everything."""

    choice: ChoiceValue
    number: int


class BallotList(ListWithMembers[BallotOut]):
    """Named ballots; of a secret poll none, but what was said, in the order of what it says."""

    grouped: list[CountedBallotOut] = Field(default_factory=list)


ElectorList = ListWithMembers[ElectorOut]
