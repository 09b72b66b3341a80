"""Wire types of polls: what is asked, by which rules, and what everyone sees of it."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, BeforeValidator, ConfigDict, Field, StringConstraints

from app.accounts.schemas import PictureKey
from app.cooperatives.schemas import ListWithMembers, MemberRef
from app.core.wire import Input, Line, Moment, Output, Prose, ShortText, Title
from app.decisions.choices import Method
from app.rules import MAX_OPTIONS, MethodSettings, Outcome, Rules
from app.rules.exact import Money, Votes
from app.rules.ruling import Ruling

Reasons = Literal["off", "optional", "required", "required_from_objectors"]
Results = Literal["always", "after_voting", "after_close"]
Managers = Literal["author_and_facilitators", "facilitators"]
PollStatus = Literal["scheduled", "open", "closed", "cancelled"]

Statement = Annotated[Prose, StringConstraints(min_length=1, max_length=10_000)]
CancelReason = Annotated[ShortText, StringConstraints(min_length=1)]
Matter = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,63}$")]
Phase = Literal["clarify", "react", "decide", "integrate"]
Label = Annotated[str, StringConstraints(max_length=1_000)]


def _label_alone(value: object) -> object:
    return {"label": value} if isinstance(value, str) else value


class Electorate(Input):
    """Who is asked: all active members, those of some classes, those of a circle, or one person who decides
    after taking advice. Observers never vote."""

    kind: Literal["all", "classes", "circle", "person"] = "all"
    class_ids: list[UUID] = Field(default_factory=list, max_length=50)
    circle_id: UUID | None = None
    membership_id: UUID | None = None


class OptionIn(Input):
    """An answer to choose. Which of the fields beside the label are needed, the method says."""

    label: Label
    description: ShortText = Field("", description="Markdown.")
    cost: Money | None = Field(None, description="For budgets, in the budget's currency.")
    group: Annotated[Line, StringConstraints(min_length=1, max_length=60)] | None = Field(
        None, description="For reserved seats, such as night shift."
    )
    starts_at: AwareDatetime | None = Field(None, description="For finding a time.")
    ends_at: AwareDatetime | None = None
    picture: PictureKey | None = Field(None, description="The key that uploading a picture gave.")


AnOption = Annotated[
    OptionIn,
    BeforeValidator(
        _label_alone, json_schema_input_type=OptionIn | Annotated[str, StringConstraints(max_length=1_000)]
    ),
]


class OptionPicture(Output):
    """A picture that an option may carry."""

    key: PictureKey
    url: str


class RecusedIn(Input):
    """A member who does not vote, by name, because the matter is their own."""

    membership_id: UUID
    reason: Annotated[ShortText, StringConstraints(min_length=1)]


class ConditionIn(Input):
    """What must happen for the decision to hold: such as 'the loan is granted', by a date."""

    text: Annotated[ShortText, StringConstraints(min_length=1)]
    due_on: date | None = None


class Asked(Input):
    """The fields of a question that a matter can fill in: left out or null, they are the matter's."""

    method: Method | None = None
    settings: MethodSettings | None = None
    closes_at: AwareDatetime | None = Field(None, description="After the opening, at most a year from now.")
    reasons: Reasons | None = None
    results: Results | None = None
    electorate: Electorate | None = None
    rules: Rules | None = None
    secret: bool | None = Field(
        None, description="Whether nobody can learn who voted what, the operator included."
    )
    affected: int | None = Field(
        None,
        ge=0,
        le=1_000_000,
        description="How many members the measure hits, where the law guards against it.",
    )
    recused: list[RecusedIn] | None = Field(None, max_length=200)
    conditions: list[ConditionIn] | None = Field(None, max_length=20)
    supersedes: UUID | None = Field(None, description="The decision that this one would replace.")
    review_on: date | None = Field(None, description="When to look at the decision again.")
    changes_reason: dict[
        Annotated[str, StringConstraints(max_length=60)],
        Annotated[ShortText, StringConstraints(min_length=1)],
    ] = Field(
        default_factory=dict, max_length=20, description="Why a field departs from its matter, by field."
    )
    secret_small_ok: bool = Field(
        False, description="Said after the warning that too few are asked to hide anyone."
    )


class PollIn(Asked):
    """A new poll. Without `opens_at` it opens at once, or as soon as its matter's notice is over."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "title": "Shall we buy the second oven?",
                "body": "",
                "matter": "other",
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
    matter: Matter = Field(
        "other", description="What kind of matter it is, by the bylaws; other: a question outside of them."
    )
    options: list[AnOption] = Field(
        default_factory=list,
        max_length=MAX_OPTIONS,
        description="In ballot order: 2 to 50 different ones; none for a question of yes or no. A label alone "
        "is an option without more.",
    )
    opens_at: AwareDatetime | None = Field(None, description="Later than now; none opens at once.")
    managers: Managers = "author_and_facilitators"
    early_close: bool = Field(False, description="Whether managers may close it before its time.")
    extension: bool = Field(True, description="Whether managers may prolong it.")
    adopts_version: int | None = Field(
        None, ge=1, le=1_000_000, description="The draft of the bylaws that takes force if this is adopted."
    )
    phase: Literal["clarify", "decide"] | None = Field(
        None,
        description="Where a round of consent begins: with questions (clarify, the default) or at once with "
        "deciding. Not used by other methods.",
    )


class PollPatch(Asked):
    """Changes to a poll that has not opened. What is left out or null stays as it is; its matter stays."""

    model_config = ConfigDict(json_schema_extra={"example": {"closes_at": "2027-03-02T18:00:00Z"}})

    title: Title | None = None
    body: Annotated[Prose, StringConstraints(max_length=50_000)] | None = None
    options: list[AnOption] | None = Field(None, max_length=MAX_OPTIONS)
    opens_at: AwareDatetime | None = None
    managers: Managers | None = None
    early_close: bool | None = None
    extension: bool | None = None


class OptionOut(Output):
    """An answer to choose."""

    id: UUID
    label: str
    position: int
    description: str
    description_html: str
    cost: Money | None
    group: str | None
    starts_at: Moment | None
    ends_at: Moment | None
    picture_url: str | None
    none_of_these: bool


class RecusedOut(Output):
    """A member who does not vote, and why."""

    membership_id: UUID
    reason: str


class ConditionOut(Output):
    """What must happen for the decision to hold."""

    text: str
    due_on: date | None


class OpinionOut(Output):
    """A body's opinion on the question, which does not bind; who attached it, and when."""

    text: str
    html: str
    author_id: UUID
    at: Moment


class StatementOut(Output):
    """What a person says the outcome means, with who wrote it last and when."""

    text: str
    html: str
    author_id: UUID
    at: Moment


class LevelOut(Output):
    """A vote in a meeting that is level, where the chair settles ties: its time is over, and it waits for the casting
    vote."""

    between: list[str] = Field(description="What it may choose: for and against, or the ids of options.")
    votes: Votes = Field(description="How many votes each has.")


class CastingVoteOut(Output):
    """The casting vote that closed a level vote."""

    vote: str = Field(description="for, against, an option's id; or none, which left it tied.")
    membership_id: UUID
    at: Moment


class ElectorateOut(Output):
    """Who was asked."""

    kind: Literal["all", "classes", "circle", "person"]
    class_ids: list[UUID]
    circle_id: UUID | None
    membership_id: UUID | None = None


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
    matter: str
    ruling: Ruling | None = Field(
        description="What its matter and the bylaws fix; null only for polls from before there were bylaws."
    )
    call: int = Field(description="1, or the later call that this is after one without a quorum.")
    previous_poll_id: UUID | None = Field(description="The poll of the call before.")
    next_poll_id: UUID | None = Field(description="The poll of the next call.")
    method: Method
    settings: MethodSettings
    seed: str = Field(description="What the order of options and lots are drawn from.")
    options: list[OptionOut]
    secret: bool
    recused: list[RecusedOut]
    conditions: list[ConditionOut]
    affected: int | None
    supersedes: UUID | None
    review_on: date | None
    adopts_version: int | None
    opinion: OpinionOut | None
    phase: Phase | None = Field(description="Where a consent round stands.")
    round: int = Field(description="Which consent round it is.")
    meeting_id: UUID | None = Field(description="Of a vote in a meeting; its electors are those here.")
    item_id: UUID | None = Field(description="The point of the agenda that is voted on.")
    amendment_id: UUID | None = Field(description="The amendment that is voted on.")
    hands: bool = Field(description="By raised hands, which two tellers count.")
    entitled: int | None = Field(
        description="Of a vote in a meeting: everyone entitled there less the recused, here or not."
    )
    entitled_votes: int | None = Field(
        None,
        description="The votes of those entitled, where somebody has other than one: votes are counted then.",
    )
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
    withheld: Literal["too_few", "all_alike"] | None = Field(
        description="Why the result of a secret poll whose time is over waits until a manager publishes it: its "
        "counts would tell who voted what."
    )
    level: LevelOut | None = Field(description="While it waits for the chair's casting vote.")
    casting_vote: CastingVoteOut | None
    outcome: Outcome | None
    decision_id: UUID | None = Field(description="Its place in the register, once closed.")
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


PollList = ListWithMembers[PollOut]
