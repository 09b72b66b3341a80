"""Wire types of bylaws: presets, versions, their sentences, and the matters a cooperative decides on."""

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import ConfigDict, Field, JsonValue, StringConstraints

from app.cooperatives.schemas import ListWithMembers, MemberRef
from app.core.wire import Input, Moment, Output, ShortText
from app.rules import Rules
from app.rules.bylaws.values import Matter as Kind
from app.rules.matters import Matter

Path = Annotated[str, StringConstraints(min_length=1, max_length=120, pattern=r"^[a-z0-9_.]+$")]
Reason = Annotated[ShortText, StringConstraints(min_length=1)]
VersionStatus = Literal["draft", "in_force", "replaced", "dropped"]
FlagOut = Literal["V", "S", "M", "O"]


class BylawsLine(Output):
    """One value in a sentence, with its source and how far it was checked. `value` is the same as data."""

    path: str
    topic: str
    text: str
    source: str | None = Field(description="Null where nothing is known.")
    flag: FlagOut | None = Field(
        description="V the law's text was read, S model bylaws or a secondary page, M from memory, O own statutes."
    )
    checked: str | None = Field(description="The flag in words.")
    difference: str | None = Field(description="What the preset says instead, and whether statutes may.")
    value: JsonValue


class BylawsSection(Output):
    """Lines that belong together."""

    code: str
    title: str
    lines: list[BylawsLine]


class BylawsDifference(Output):
    """A value that differs from the preset."""

    path: str
    topic: str
    text: str
    before: JsonValue
    after: JsonValue
    verdict: Literal["allowed", "forbidden", "unknown"]
    source: str | None = Field(description="The article that says so.")
    reason: str | None = Field(description="The reason given in writing.")


class Unsettled(Output):
    """What the bylaws don't say yet and a vote needs."""

    path: str
    topic: str


class MatterOut(Output):
    """A kind of matter, and what the bylaws make of it."""

    code: str
    name: str = Field(description="In the reader's language.")
    about: str
    matter: Matter = Field(description="All of it, as a draft takes it.")
    kind: Kind | None = Field(description="The kind by which the bylaws judge it; null: rules of its own.")
    calls: int
    rules: Rules | None = Field(
        description="Quorum and majority of the first call as far as a poll's rules can say them."
    )
    notice_days: int | None = Field(description="Days of notice; null while the bylaws don't say.")
    secret_by: Literal["bylaws", "matter"] | None = Field(description="What makes every vote on it secret.")
    recused_roles: list[str]
    opinion_body: str | None
    guard: str | None = Field(description="The guarded measure; a poll then says how many members it hits.")
    guard_limit: str | None = Field(description="The fraction of members that it may not hit more than.")
    sentences: list[str]
    unsettled: list[Unsettled]


class PresetCard(Output):
    """A preset to start from."""

    code: str
    jurisdiction: str
    legal_form: str
    source: str
    flag: FlagOut
    countries: list[str]


class PresetList(Output):
    """All presets, and that none is legal advice."""

    items: list[PresetCard]
    warning: str


class PresetOut(PresetCard):
    """A preset in sentences."""

    warning: str
    sections: list[BylawsSection]
    matters: list[MatterOut]
    unsettled: list[Unsettled]


class BylawsVersionOut(Output):
    """A version, without its text."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c15",
                "version": 2,
                "status": "draft",
                "base_version": 1,
                "preset": "es",
                "note": "Notice of twenty days, as our statutes say.",
                "author_id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c14",
                "poll_id": None,
                "adopted_by": None,
                "created_at": "2026-01-12T08:30:00.000000Z",
                "in_force_at": None,
                "replaced_at": None,
            }
        }
    )

    id: UUID
    version: int
    status: VersionStatus
    base_version: int | None
    preset: str
    note: str
    author_id: UUID | None
    poll_id: UUID | None = Field(description="The poll that votes on it, or adopted it.")
    adopted_by: Literal["founding", "statutes", "vote"] | None
    created_at: Moment
    in_force_at: Moment | None
    replaced_at: Moment | None


class BylawsOut(Output):
    """A version in plain sentences, in the reader's language."""

    version: BylawsVersionOut
    preset: PresetCard
    warning: str
    sections: list[BylawsSection]
    differences: list[BylawsDifference]
    matters: list[MatterOut]
    unsettled: list[Unsettled] = Field(
        description="What has to be settled before every matter can be voted on."
    )
    reasons: dict[str, str]
    may_edit: bool = Field(description="Whether the reader may make drafts, or change this one.")
    may_adopt: bool = Field(
        description="Whether the reader may say that these are the statutes already in force: administrators, until "
        "the first vote under the bylaws has closed."
    )
    members: list[MemberRef]


class BylawsChange(Input):
    """One value to set, to remove from a list, or (value null) to leave to the statutes."""

    path: Path
    value: JsonValue = None
    source: Annotated[ShortText, StringConstraints(min_length=1, max_length=500)] = Field(
        description="The article or sentence of the cooperative's own statutes."
    )
    remove: bool = False


class DraftIn(Input):
    """Changes to a version, as a draft."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "base_version": 1,
                "changes": [
                    {"path": "notice.min_days", "value": 20, "source": "Statutes, article 12"},
                ],
                "reasons": {},
                "note": "Notice of twenty days, as our statutes say.",
            }
        }
    )

    base_version: int = Field(ge=1, le=1_000_000)
    preset: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,63}$")] | None = Field(
        None, description="Start over from this preset instead of the base's."
    )
    changes: list[BylawsChange] = Field(default_factory=list, max_length=200)
    matters: list[dict[str, Any]] | None = Field(
        None, max_length=200, description="The whole list of matters; left out: the base's."
    )
    reasons: dict[Path, Reason] = Field(
        default_factory=dict,
        max_length=200,
        description="Why a value goes beyond what the law says, by path.",
    )
    note: ShortText = ""


BylawsVersionList = ListWithMembers[BylawsVersionOut]
