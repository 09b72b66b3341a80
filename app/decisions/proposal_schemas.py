"""Wire types of proposals and the versions of their text."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import ConfigDict, StringConstraints

from app.cooperatives.schemas import ListWithMembers, MemberRef
from app.core.wire import Input, Moment, OptionalText, Output, Prose, Title

ProposalStatus = Literal["open", "voting", "decided", "withdrawn"]

Text = Annotated[Prose, StringConstraints(min_length=1, max_length=50_000)]


class ProposalIn(Input):
    """A new proposal in a thread."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {"title": "Buy the second oven", "body": "We buy a used **deck oven** for €8,000."}
        }
    )

    title: Title
    body: Text


class VersionIn(Input):
    """A new version of a proposal's text; `note` says what changed."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "title": "Buy the second oven",
                "body": "We buy a used deck oven for at most €7,000.",
                "note": "Lower price after the talk with the seller",
            }
        }
    )

    title: Title
    body: Text
    note: OptionalText = None


class ProposalOut(Output):
    """A proposal with its present text. While it is voted on, its text stands still."""

    id: UUID
    cooperative_id: UUID
    thread_id: UUID
    author_id: UUID
    status: ProposalStatus
    version: int
    title: str
    body: str
    body_html: str
    note: str | None
    version_author_id: UUID
    version_at: Moment
    created_at: Moment


class ProposalWithMembers(ProposalOut):
    """A proposal and the members it names."""

    members: list[MemberRef]


class VersionOut(Output):
    """One version of a proposal's text, as it was written."""

    proposal_id: UUID
    version: int
    title: str
    body: str
    body_html: str
    note: str | None
    author_id: UUID
    created_at: Moment


class VersionWithMembers(VersionOut):
    """A version and the members it names."""

    members: list[MemberRef]


ProposalList = ListWithMembers[ProposalOut]
VersionList = ListWithMembers[VersionOut]
