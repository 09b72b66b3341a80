"""Wire types of polls, ballots, turnout, results and a cooperative's home. Proposals' are in proposal_schemas.py."""

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AwareDatetime, ConfigDict, Field, StringConstraints, WithJsonSchema

from app.cooperatives.schemas import ListWithMembers, MemberRef
from app.core.wire import Input, Moment, OptionalText, Output, Prose, ShortText, Title
from app.discussions.schemas import ThreadOut
from app.rules import MAX_OPTIONS, Outcome, Rules, Tally

Method = Literal["agreement", "single_choice", "approval"]
Reasons = Literal["off", "optional", "required", "required_from_objectors"]
Results = Literal["always", "after_voting", "after_close"]
Managers = Literal["author_and_facilitators", "facilitators"]
PollStatus = Literal["scheduled", "open", "closed", "cancelled"]

Statement = Annotated[Prose, StringConstraints(min_length=1, max_length=10_000)]
CancelReason = Annotated[ShortText, StringConstraints(min_length=1)]
Label = Annotated[str, StringConstraints(max_length=1_000)]

CHOICE_SCHEMA: dict[str, Any] = {
    "description": "By the poll's method: agreement takes a position, single_choice one option's id or null to "
    "abstain, approval the ids of the options approved, none to abstain.",
    "oneOf": [
        {
            "type": "object",
            "title": "AgreementChoice",
            "properties": {"position": {"type": "string", "enum": ["agree", "abstain", "disagree", "block"]}},
            "required": ["position"],
            "additionalProperties": False,
        },
        {
            "type": "object",
            "title": "SingleChoice",
            "properties": {"option": {"type": ["string", "null"], "maxLength": 64}},
            "required": ["option"],
            "additionalProperties": False,
        },
        {
            "type": "object",
            "title": "ApprovalChoice",
            "properties": {
                "options": {
                    "type": "array",
                    "items": {"type": "string", "maxLength": 64},
                    "maxItems": MAX_OPTIONS,
                }
            },
            "required": ["options"],
            "additionalProperties": False,
        },
    ],
    "examples": [{"position": "agree"}],
}
ChoiceValue = Annotated[dict[str, Any], WithJsonSchema(CHOICE_SCHEMA)]


class Electorate(Input):
    """Who is asked: all active members, those of some classes, or those of a circle. Observers never vote."""

    kind: Literal["all", "classes", "circle"] = "all"
    class_ids: list[UUID] = Field(default_factory=list, max_length=50)
    circle_id: UUID | None = None


class PollIn(Input):
    """A new poll. Without `opens_at` it opens at once."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "title": "Shall we buy the second oven?",
                "body": "",
                "method": "agreement",
                "closes_at": "2027-03-01T18:00:00Z",
                "reasons": "required_from_objectors",
                "results": "after_voting",
                "electorate": {"kind": "all"},
                "rules": {
                    "quorum": {"fraction": "1/2", "strict": False},
                    "majority": {
                        "fraction": "1/2",
                        "strict": True,
                        "base": "cast",
                        "abstentions": "excluded",
                    },
                },
            }
        }
    )

    title: Title
    body: Annotated[Prose, StringConstraints(max_length=50_000)] = ""
    thread_id: UUID | None = Field(None, description="The thread it belongs to; none for a poll of its own.")
    proposal_id: UUID | None = Field(
        None, description="The proposal put to the vote, in its present version."
    )
    method: Method
    options: list[Label] = Field(
        default_factory=list,
        max_length=MAX_OPTIONS,
        description="Labels, in ballot order: 2 to 50 different ones; none for agreement.",
    )
    opens_at: AwareDatetime | None = Field(None, description="Later than now; none opens at once.")
    closes_at: AwareDatetime = Field(description="After the opening, at most a year from now.")
    reasons: Reasons = "optional"
    results: Results = "after_close"
    electorate: Electorate = Field(default_factory=Electorate)
    rules: Rules = Field(default_factory=Rules)
    managers: Managers = "author_and_facilitators"
    early_close: bool = Field(False, description="Whether managers may close it before its time.")
    extension: bool = Field(True, description="Whether managers may prolong it.")


class PollPatch(Input):
    """Changes to a poll that has not opened. What is left out or null stays as it is."""

    model_config = ConfigDict(json_schema_extra={"example": {"closes_at": "2027-03-02T18:00:00Z"}})

    title: Title | None = None
    body: Annotated[Prose, StringConstraints(max_length=50_000)] | None = None
    method: Method | None = None
    options: list[Label] | None = Field(None, max_length=MAX_OPTIONS)
    opens_at: AwareDatetime | None = None
    closes_at: AwareDatetime | None = None
    reasons: Reasons | None = None
    results: Results | None = None
    electorate: Electorate | None = None
    rules: Rules | None = None
    managers: Managers | None = None
    early_close: bool | None = None
    extension: bool | None = None


class OptionOut(Output):
    """An answer to choose."""

    id: UUID
    label: str
    position: int


class StatementOut(Output):
    """What a person says the outcome means, with who wrote it last and when."""

    text: str
    html: str
    author_id: UUID
    at: Moment


class ElectorateOut(Output):
    """Who was asked."""

    kind: Literal["all", "classes", "circle"]
    class_ids: list[UUID]
    circle_id: UUID | None


class PollOut(Output):
    """A poll as everyone who may see it sees it. Counts before the close are in its turnout."""

    id: UUID
    cooperative_id: UUID
    thread_id: UUID | None
    proposal_id: UUID | None
    proposal_version: int | None
    circle_id: UUID | None
    author_id: UUID
    title: str
    body: str
    body_html: str
    method: Method
    options: list[OptionOut]
    reasons: Reasons
    results: Results
    electorate: ElectorateOut
    rules: Rules
    managers: Managers
    early_close: bool
    extension: bool
    status: PollStatus
    opens_at: Moment
    opened_at: Moment | None
    closes_at: Moment
    closed_at: Moment | None
    cancel_reason: str | None
    electors: int = Field(description="How many were entitled when it opened; 0 before.")
    outcome: Outcome | None
    statement: StatementOut | None
    created_at: Moment


class PollWithMembers(PollOut):
    """A poll and the members it names."""

    members: list[MemberRef]


class ExtendIn(Input):
    """A later closing time."""

    model_config = ConfigDict(json_schema_extra={"example": {"closes_at": "2027-03-08T18:00:00Z"}})

    closes_at: AwareDatetime


class CancelIn(Input):
    """Why the poll is called off; everyone reads it."""

    model_config = ConfigDict(json_schema_extra={"example": {"reason": "The seller withdrew the offer."}})

    reason: CancelReason


class StatementIn(Input):
    """The outcome in a person's words, as markdown."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"text": "We buy the oven. **Maren** orders it on Monday."}}
    )

    text: Statement


class BallotIn(Input):
    """A ballot. It may be changed until the close."""

    model_config = ConfigDict(
        str_strip_whitespace=True,
        extra="forbid",
        json_schema_extra={"example": {"choice": {"position": "agree"}, "reason": "We need the capacity."}},
    )

    choice: ChoiceValue
    reason: OptionalText = None


class BallotReceipt(Output):
    """The ballot as it is stored and will be counted."""

    poll_id: UUID
    membership_id: UUID
    choice: ChoiceValue
    reason: str | None
    revision: int
    cast_at: Moment


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
    former: list[FormerBallotOut]


class MyBallot(Output):
    """Whether I am entitled to vote in this poll, and my ballot if I voted."""

    poll_id: UUID
    elector: bool
    ballot: BallotOut | None


class ElectorOut(Output):
    """Somebody entitled to vote, as the register said when the poll opened. `voted` is null while hidden."""

    membership_id: UUID
    name: str
    number: int | None
    class_id: UUID | None
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
    members: list[MemberRef]


PollList = ListWithMembers[PollOut]
BallotList = ListWithMembers[BallotOut]
ElectorList = ListWithMembers[ElectorOut]
