"""Wire types of rounds of consent: moving on, what members say, and former rounds."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import ConfigDict, Field, StringConstraints

from app.cooperatives.schemas import ListWithMembers
from app.core.wire import Input, Moment, Output, Prose, ShortText
from app.decisions.choices import ChoiceValue
from app.decisions.poll_schemas import Phase

RemarkKind = Literal["question", "answer", "reaction", "suggestion"]
Words = Annotated[ShortText, StringConstraints(min_length=1)]


class PhaseIn(Input):
    """Where the round goes next. After objections were integrated a new round begins with the text."""

    model_config = ConfigDict(json_schema_extra={"example": {"phase": "react"}})

    phase: Phase
    text: Annotated[Prose, StringConstraints(min_length=1, max_length=50_000)] | None = Field(
        None,
        description="From integrate to decide: what the next round asks about, as markdown. For a poll on a "
        "proposal it becomes the proposal's next version, else the poll's text. The present text may stay.",
    )


class RemarkIn(Input):
    """A question while the proposal is clarified, an answer to one, a reaction while members react, or a
    suggestion while objections are integrated."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"kind": "question", "text": "Does the oven fit through the door?"}}
    )

    kind: RemarkKind
    text: Words = Field(description="Markdown.")
    parent_id: UUID | None = Field(None, description="For an answer: its question.")


class RemarkPatch(Input):
    """Other words for a remark."""

    model_config = ConfigDict(json_schema_extra={"example": {"text": "Does it fit through the back door?"}})

    text: Words


class RemarkOut(Output):
    """What somebody said in a round."""

    id: UUID
    poll_id: UUID
    round: int
    kind: RemarkKind
    author_id: UUID
    parent_id: UUID | None
    text: str
    html: str
    created_at: Moment
    edited_at: Moment | None


class RoundBallotOut(Output):
    """A ballot of a former round, the last one that the member cast in it."""

    membership_id: UUID
    choice: ChoiceValue
    reason: str | None
    cast_at: Moment


class RoundOut(Output):
    """A round that is over because another began: its text, and its ballots. They are kept and not counted."""

    round: int
    proposal_version: int | None
    body: str
    body_html: str
    ended_at: Moment
    ended_by: UUID
    ballots: list[RoundBallotOut]


RemarkList = ListWithMembers[RemarkOut]
RoundList = ListWithMembers[RoundOut]
