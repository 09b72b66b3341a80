"""The decision record: one document that says what was asked, by which rules, of whom, what they answered, and
what that means. Published as JSON Schema; whoever reads a record needs nothing else to count it again.
"""

from typing import Annotated, Any, Literal

from pydantic import Field, StrictBool, StrictInt

from app.rules.bylaws.judge import Attendance
from app.rules.bylaws.schema import Bylaws
from app.rules.here import Position
from app.rules.method import Tally
from app.rules.outcome import Outcome
from app.rules.record.chain import Day, Hash, Id, Moment
from app.rules.ruling import Ruling
from app.rules.schema import MethodSettings, Option, Rules, Strict

RECORD_FORMAT = "batzar-decision-record/1"

ENGINE = 1
"""Which edition of methods and words wrote an outcome. Raise it when either changes what a count says: records
of an earlier edition are recounted still, but their sentences are no longer compared."""

Pseudonym = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Number = Annotated[StrictInt, Field(ge=1)]
Result = Literal["adopted", "rejected", "inquorate", "tied", "elected", "measured", "void", "withdrawn"]


class RecordCooperative(Strict):
    """Whose decision it is."""

    id: Id
    name: str


class RecordVersion(Strict):
    """One version of the text that was proposed."""

    version: Number
    title: str
    body: str
    note: str | None
    at: Moment


class RecordProposal(Strict):
    """The proposal put to the vote: `version` is the one that was asked about."""

    id: Id
    version: Number
    versions: tuple[RecordVersion, ...]


class BallotLine(Strict):
    """One named ballot. The name is there only where the cooperative shows names."""

    pseudonym: Pseudonym
    choice: dict[str, Any]
    name: str | None = None
    cast_by: Pseudonym | None = Field(
        None, description="Who cast it, where that was another: the holder of a proxy, or who helped."
    )


class RecordObjection(Strict):
    """Why a voter objected. The name is there only where the cooperative shows names."""

    pseudonym: Pseudonym
    reason: str
    name: str | None = None


class RecordRound(Strict):
    """A round of consent before the one that was counted. Its ballots stand as they were and count no more."""

    round: Number
    body: str = Field(description="The poll's own text in this round.")
    proposal_version: Number | None = Field(
        description="Of a poll on a proposal: which version it asked about."
    )
    ended: Moment
    objections: tuple[RecordObjection, ...]
    ballots: tuple[BallotLine, ...] = Field(description="In the order of the pseudonyms.")


class RecordQuestion(Strict):
    """What was asked, and how. Texts are markdown as written."""

    poll_id: Id
    title: str
    body: str
    method: str
    settings: MethodSettings
    options: tuple[Option, ...]
    seed: str | None = Field(description="Draws lots and shuffles options; fixed when the poll was made.")
    secret: StrictBool
    call: Number
    proposal: RecordProposal | None
    adopts_version: Number | None = Field(
        None, description="The version of the bylaws that takes force if this is adopted."
    )
    round: Number = Field(1, description="Of consent: the round that was counted.")
    rounds: tuple[RecordRound, ...] = Field(
        (), description="Of consent: the rounds before it, the first one first. Other methods have none."
    )


class RecordLaw(Strict):
    """The rules in force. `rules` judge the poll, or `bylaws` where the ruling names a kind of majority."""

    matter: str
    rules: Rules
    ruling: Ruling | None
    version: Number | None = Field(description="The version of the bylaws in force when the poll opened.")
    bylaws: Bylaws | None


class RecordTimes(Strict):
    """When it was announced, opened, was to close, and closed."""

    announced: Moment
    opened: Moment
    closes: Moment
    closed: Moment


class RecordRecused(Strict):
    """A member who was not entitled, and why."""

    pseudonym: Pseudonym
    reason: str


class BallotGroup(Strict):
    """How many secret ballots say the same."""

    choice: dict[str, Any]
    ballots: Number


class NamedBallots(Strict):
    """Every ballot under its voter's pseudonym, in the order of the pseudonyms."""

    kind: Literal["named"]
    lines: tuple[BallotLine, ...]


class SecretBallots(Strict):
    """Equal ballots together, in the order of their canonical text: no line belongs to anybody."""

    kind: Literal["secret"]
    groups: tuple[BallotGroup, ...]


class HandBallots(Strict):
    """Raised hands, as two tellers found the same: by position, or by option and `abstain`."""

    kind: Literal["hands"]
    tellers: tuple[Pseudonym, ...] = Field(description="The two who counted, sorted.")
    counts: dict[str, Annotated[StrictInt, Field(ge=0)]]


class RecordProxy(Strict):
    """A vote that was lent: `holder` cast it for `giver`. A holder who is no member cast it at the desk. Without a
    holder the proxy names none, and follows the board."""

    giver: Pseudonym
    holder: Pseudonym | None


class RecordMeeting(Strict):
    """Of a vote in a meeting: who was here as it opened. The electorate are those present and represented."""

    meeting_id: Id
    item_id: Id
    amendment_id: Id | None = Field(description="The amendment that was voted on.")
    call: Number = Field(description="The meeting's call.")
    entitled: Number = Field(description="Everyone entitled at the meeting, less the recused.")
    entitled_votes: Number = Field(description="Their votes.")
    represented: tuple[RecordProxy, ...] = Field(description="In the order of the givers.")
    votes: dict[Pseudonym, Number] = Field(description="Electors' votes where they are not 1.")
    at_opening: Attendance | None = Field(
        description="Who was here as the meeting opened, where the bylaws check the quorum then and not later."
    )
    board_position: Position | None = Field(
        None,
        description="How the ballots were cast of those whose proxy names no holder; null where none were.",
    )


class RecordCasting(Strict):
    """The chair's casting vote on what was level. Never secret; the name is there only where the cooperative shows
    names."""

    vote: str = Field(description="for, against, an option's id; or none, which left it tied.")
    by: Pseudonym
    at: Moment
    name: str | None = None


class Reference(Strict):
    """Another decision of the same register, by its entry."""

    decision_id: Id
    number: Number
    hash: Hash


class RecordCondition(Strict):
    """What must come true for an adopted decision to hold."""

    text: str
    due_on: Day | None


class RecordWithdrawn(Strict):
    """Why a poll was called off, and when."""

    reason: str
    at: Moment


class Record(Strict):
    """A decision. `roll`, `ballots`, `tally` and `outcome` are null for a poll that was called off, `roll` also
    where hands were raised."""

    engine: Number
    cooperative: RecordCooperative
    decision_id: Id
    question: RecordQuestion
    law: RecordLaw
    times: RecordTimes
    electorate: tuple[Pseudonym, ...] = Field(description="Everyone entitled to vote, sorted.")
    classes: dict[str, tuple[Pseudonym, ...]] = Field(
        description="Electors of classes whose votes the bylaws cap, by class; empty where nothing is capped."
    )
    recused: tuple[RecordRecused, ...]
    roll: tuple[Pseudonym, ...] | None = Field(description="Everyone who took part, sorted.")
    ballots: Annotated[NamedBallots | SecretBallots | HandBallots, Field(discriminator="kind")] | None
    result: Result
    withdrawn: RecordWithdrawn | None
    tally: Tally | None
    outcome: Outcome | None
    previous_calls: tuple[Reference, ...]
    supersedes: Reference | None
    conditions: tuple[RecordCondition, ...]
    review_on: Day | None
    meeting: RecordMeeting | None = Field(None, description="Of a vote in a meeting.")
    casting_vote: RecordCasting | None = Field(
        None, description="Of a vote in a meeting that was level, where the chair settles ties."
    )
    votes: dict[Pseudonym, Number] = Field(
        default_factory=dict,
        description="Electors' votes where they are not 1; of a vote in a meeting, `meeting` says them.",
    )


class DecisionRecord(Strict):
    """The file. `entry` is the text of the register's entry and `hash` its SHA-256; the entry in turn holds the
    hash of each part of the record. The file itself is canonical JSON (RFC 8785), byte for byte."""

    format: Literal["batzar-decision-record/1"]
    record: Record
    entry: str
    hash: Hash


def json_schema() -> dict[str, Any]:
    """The published JSON Schema (2020-12) of a decision record."""
    schema = DecisionRecord.model_json_schema(mode="serialization")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:batzar:decision-record:1",
        **schema,
        "title": "Batzar decision record",
    }
