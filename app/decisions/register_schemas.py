"""Wire types of the register of decisions: decisions, entries, conditions, tasks, the head and who is mailed it."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import ConfigDict, EmailStr, Field, StringConstraints

from app.cooperatives.schemas import ListWithMembers, MemberRef
from app.core.wire import Input, Moment, OptionalText, Output, Page, ShortText
from app.rules.record.chain import EntryKind

Body = Literal["assembly", "board", "circle", "person"]
DecisionResult = Literal[
    "adopted", "rejected", "inquorate", "tied", "elected", "measured", "void", "withdrawn"
]
Standing = Literal["none", "in_force", "conditional", "lapsed", "superseded", "voided"]
Implementation = Literal["none", "planned", "in_progress", "done", "dropped"]
ConditionState = Literal["waiting", "met", "lapsed"]

Reason = Annotated[ShortText, StringConstraints(min_length=1)]
TaskText = Annotated[ShortText, StringConstraints(min_length=1, max_length=500)]
Address = Annotated[EmailStr, Field(max_length=254)]
MOST_ADDRESSES = 20


class DecisionCondition(Output):
    """What must come true for the decision to hold, and whether it has."""

    position: int
    text: str
    due_on: date | None
    state: ConditionState
    note: str | None
    settled_at: Moment | None


class Voided(Output):
    """That a decision was declared void, when and why."""

    at: Moment
    reason: str


class WinnerOut(Output):
    """An option that won, in the order of winning."""

    id: str
    label: str


class DecisionOut(Output):
    """A decision as everyone who may see it sees it.

    `result` is what the poll gave and never changes. `standing` is whether it holds now: `none` where there is
    nothing to hold (rejected, measured, called off), `conditional` until its conditions are met.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c77",
                "cooperative_id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c11",
                "poll_id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c22",
                "circle_id": None,
                "number": 7,
                "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "title": "Shall we buy the second oven?",
                "amendment": False,
                "matter": "investment",
                "matter_name": {"en": "Investment above a sum", "es": "Inversión por encima de una suma"},
                "body": "assembly",
                "method": "agreement",
                "result": "adopted",
                "winners": [],
                "words": {"en": ["9 of 12 members voted; 7 were needed."]},
                "secret": False,
                "electors": 12,
                "voted": 9,
                "decided_at": "2027-03-01T18:00:00.000000Z",
                "standing": "in_force",
                "status": "planned",
                "review_on": "2028-03-01",
                "supersedes_id": None,
                "superseded_by_id": None,
                "voided": None,
                "conditions": [],
                "tasks_open": 1,
                "tasks_done": 0,
            }
        }
    )

    id: UUID
    cooperative_id: UUID
    poll_id: UUID
    circle_id: UUID | None
    number: int = Field(description="Its entry in the register.")
    hash: str = Field(description="The hash of that entry.")
    title: str
    amendment: bool = Field(
        description="It is on an amendment to a motion, and `title` is the amendment's: the motion was decided apart."
    )
    matter: str
    matter_name: dict[str, str] = Field(description="By language; empty for a question outside the bylaws.")
    body: Body
    method: str
    result: DecisionResult
    winners: list[WinnerOut]
    words: dict[str, list[str]] = Field(description="The outcome in sentences, by language.")
    secret: bool
    electors: int
    voted: int | None = Field(description="Null for a poll that was called off.")
    decided_at: Moment
    standing: Standing
    status: Implementation = Field(description="How far it is carried out.")
    review_on: date | None
    supersedes_id: UUID | None
    superseded_by_id: UUID | None
    voided: Voided | None
    conditions: list[DecisionCondition]
    tasks_open: int
    tasks_done: int


class EntryOut(Output):
    """An entry of the register. `content` is the canonical text that `hash` is the SHA-256 of; null, with
    `withheld`, for an entry about a closed circle that the reader does not see."""

    number: int
    hash: str
    previous: str | None
    withheld: bool
    kind: EntryKind | None
    at: Moment | None
    decision_id: UUID | None
    meeting_id: UUID | None = Field(description="Of minutes and their annexes.")
    by_id: UUID | None = Field(description="The member who wrote it; null for the system.")
    text: str | None = Field(description="What a person wrote in it: a correction, a reason, a note.")
    content: str | None


class HeadOut(Output):
    """The last entry of the register. Whoever keeps its hash can show later that nothing before was changed."""

    cooperative_id: UUID
    number: int = Field(description="0 while there is no entry.")
    hash: str | None
    at: Moment | None


class TaskOut(Output):
    """Something to do so that a decision is carried out."""

    id: UUID
    decision_id: UUID
    text: str
    owner_id: UUID | None
    due_on: date | None
    done_at: Moment | None
    created_by: UUID
    created_at: Moment


class DecisionDetail(DecisionOut):
    """A decision with the register's entries about it, its tasks, and the register's head."""

    entries: list[EntryOut]
    tasks: list[TaskOut]
    head: HeadOut
    members: list[MemberRef]


class DecisionWithMembers(DecisionOut):
    """A decision and the members it names."""

    members: list[MemberRef]


class TaskWithMembers(TaskOut):
    """A task and the members it names."""

    members: list[MemberRef]


class DecisionPatch(Input):
    """What follows a decision. What is left out stays; `review_on` null takes the date away."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"status": "done", "note": "The oven bakes since Monday."}}
    )

    status: Implementation | None = None
    review_on: date | None = None
    note: OptionalText = Field(None, description="Why, for the register.")


class CorrectionIn(Input):
    """What was wrong and how it should read. The entry before stays as it is."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"text": "The title names the deck oven; the rotary oven was meant."}}
    )

    text: Reason


class VoidIn(Input):
    """Why the decision is void."""

    model_config = ConfigDict(json_schema_extra={"example": {"reason": "The notice came two days late."}})

    reason: Reason


class ConditionSettled(Input):
    """Whether a condition came true."""

    model_config = ConfigDict(json_schema_extra={"example": {"state": "met", "note": "The bank agreed."}})

    state: Literal["met", "lapsed"]
    note: OptionalText = None


class TaskIn(Input):
    """A task, maybe with who does it and until when."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"text": "Order the oven", "due_on": "2027-03-15"}}
    )

    text: TaskText
    owner_id: UUID | None = Field(None, description="A membership of this cooperative.")
    due_on: date | None = None


class TaskPatch(Input):
    """Changes to a task; what is left out stays."""

    model_config = ConfigDict(json_schema_extra={"example": {"done": True}})

    text: TaskText | None = None
    owner_id: UUID | None = None
    due_on: date | None = None
    done: bool | None = None


class HeadMailsIn(Input):
    """Who is mailed the register's head: at most once a day after a decision, and once a week."""

    model_config = ConfigDict(json_schema_extra={"example": {"addresses": ["notary@example.org"]}})

    addresses: list[Address] = Field(max_length=MOST_ADDRESSES)


class HeadMailsOut(Output):
    """Who is mailed the register's head, and when it last went out."""

    addresses: list[str]
    sent_at: Moment | None
    sent_number: int | None


DecisionList = ListWithMembers[DecisionOut]
EntryList = Page[EntryOut]
TaskList = ListWithMembers[TaskOut]
