"""Wire types of members that are cooperatives themselves."""

from typing import Annotated
from uuid import UUID

from pydantic import ConfigDict, Field

from app.core.wire import Input, Name, Output, Page

Votes = Annotated[int, Field(ge=1, le=1_000_000, strict=True)]
Members = Annotated[
    int, Field(ge=1, le=10_000_000, strict=True, description="How many members it has itself.")
]


class OrganisationOut(Output):
    """A cooperative that is a member. It acts through its delegates: the members with its id."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c14",
                "name": "Okindegia",
                "members": 41,
                "votes": 3,
            }
        }
    )

    id: UUID
    name: str
    members: int
    votes: int


class OtherVotes(Input):
    """The votes that another organisation has from now on."""

    id: UUID
    votes: Votes


Others = Annotated[
    list[OtherVotes],
    Field(
        max_length=1000,
        description="Other organisations whose votes change at the same time: shares of the total often fit only "
        "together.",
    ),
]


class NewOrganisation(Input):
    """A cooperative that becomes a member."""

    name: Name = Field(examples=["Okindegia"])
    members: Members
    votes: Votes = 1
    others: Others = Field(default_factory=list)


class OrganisationChanges(Input):
    """What changes of an organisation; what is left out stays as it is."""

    name: Name | None = Field(None, examples=["Okindegia"])
    members: Members | None = None
    votes: Votes | None = None
    others: Others = Field(default_factory=list)


class VotesRule(Output):
    """What the bylaws in force say about the votes of one organisation, of as many as there are now."""

    total: int = Field(description="All organisations' votes together.")
    most: int | None = Field(description="What one of them may have now; null where nothing limits it.")
    unanimity: bool = Field(description="There are so few that all must agree.")
    words: dict[str, list[str]] = Field(description="What the bylaws say, in sentences by language.")


class OrganisationList(Page[OrganisationOut]):
    """Members that are cooperatives, by name, and the rule of their votes."""

    rule: VotesRule
