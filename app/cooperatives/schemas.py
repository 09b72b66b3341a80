"""Wire types of cooperatives."""

from datetime import date
from typing import Annotated, Generic, Literal, TypeVar
from uuid import UUID

from pydantic import BeforeValidator, ConfigDict, Field

from app.cooperatives.places import Country, TimeZone
from app.core.wire import Input, Moment, Name, OptionalText, Output, Page, ShortText

T = TypeVar("T")

Role = Literal["admin", "secretary", "facilitator", "member", "observer"]
Status = Literal["applicant", "active", "suspended", "left"]
Kind = Literal["worker", "recovered", "multi_stakeholder", "second_degree", "practice"]
Visibility = Literal["open", "closed", "secret"]
Language = Literal["en", "es"]
LeftReason = Literal["resigned", "excluded", "deceased", "declined", "other"]
Office = Literal["board", "social_council", "audit", "management"]
DelegateVotes = Annotated[int, Field(ge=0, le=1_000_000, strict=True)]
MemberNumber = Annotated[int, Field(ge=1, le=9_999_999, strict=True)]


class MemberRef(Output):
    """A member as everyone in the cooperative may see them."""

    id: UUID
    person_id: UUID
    name: str
    initials: str
    picture_url: str | None
    number: int | None
    role: Role
    status: Status
    class_id: UUID | None
    organisation_id: UUID | None = Field(
        None, description="The member cooperative that they are a delegate of."
    )
    votes: int = Field(1, description="One, or as many as the organisation gave this delegate.")


class ListWithMembers(Page[T], Generic[T]):
    """A page of items and, once each, the members its items name by id."""

    members: list[MemberRef]


class CooperativeOut(Output):
    """A cooperative as its members see it."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c11",
                "slug": "okindegia",
                "name": "Okindegia",
                "kind": "worker",
                "country": "ES",
                "language": "es",
                "time_zone": "Europe/Madrid",
                "description": "Bread for the valley.",
                "visibility": "closed",
                "record_names": False,
                "created_at": "2026-01-12T08:30:00.000000Z",
            }
        }
    )

    id: UUID
    slug: str
    name: str
    kind: Kind
    country: str
    language: str
    time_zone: str
    description: str
    visibility: Visibility
    record_names: bool = Field(description="Decision records of named ballots carry the voters' names.")
    created_at: Moment


class CooperativeCard(Output):
    """A cooperative as somebody who is not a member sees it."""

    slug: str
    name: str
    kind: Kind
    country: str
    language: str
    description: str
    visibility: Visibility
    member_count: int = Field(description="Active members.")
    my_status: Status | None = Field(
        description="How the reader stands to it: `applicant` while a request waits; null for a stranger."
    )


class NewCooperative(Input):
    """The short form that founds a cooperative. Whoever sends it becomes its first administrator."""

    name: Name = Field(examples=["Okindegia"])
    kind: Kind
    country: Country = Field(examples=["ES"], description="ISO 3166-1, two letters.")
    language: Language
    description: ShortText = ""
    visibility: Visibility = "closed"
    time_zone: TimeZone | None = Field(None, description="Left out: the founder's own.")


class CooperativeChanges(Input):
    """Settings to change; what is left out stays as it is."""

    name: Name | None = Field(None, examples=["Okindegia"])
    kind: Kind | None = None
    country: Country | None = None
    language: Language | None = None
    description: ShortText | None = None
    visibility: Visibility | None = None
    time_zone: TimeZone | None = None
    record_names: bool | None = Field(
        None, description="Whether decision records of polls closed from now on show who voted what."
    )


class MyCooperative(Output):
    """A cooperative and my line in its register."""

    cooperative: CooperativeOut
    membership: MemberRef


class RegisterLine(MemberRef):
    """A line of the register with what only administrators and secretaries may see."""

    email: str
    joined_on: date | None
    left_on: date | None
    left_reason: LeftReason | None
    left_note: str | None


class MemberDetail(Output):
    """A member with the days and circles that every member may see; officers also get the register's line."""

    member: MemberRef
    joined_on: date | None
    left_on: date | None
    circle_ids: list[UUID] = Field(description="The circles of the member that the reader may see.")
    register_line: RegisterLine | None = Field(description="For administrators and secretaries only.")


class MemberChanges(Input):
    """Changes to a member; what is left out stays as it is. A class_id of null takes the class away, an
    organisation_id of null makes a delegate a member of their own, with one vote."""

    role: Role | None = Field(None, examples=["facilitator"])
    class_id: UUID | None = None
    status: Literal["active", "suspended"] | None = None
    number: MemberNumber | None = None
    organisation_id: UUID | None = None
    votes: DelegateVotes | None = Field(
        None, description="Of a delegate: together they have no more than their organisation."
    )


class EndMembership(Input):
    """Why and when a membership ended."""

    reason: Literal["resigned", "excluded", "deceased", "other"] = Field(examples=["resigned"])
    note: OptionalText = None
    on: date | None = Field(None, description="Left out: today in the cooperative's time zone.")


class Admission(Input):
    """How an applicant is let in."""

    role: Role = Field("member", examples=["member"])
    class_id: UUID | None = None


class Refusal(Input):
    """Why an applicant is not let in; the applicant gets to read it."""

    note: OptionalText = Field(None, examples=["We take new members again in spring."])


class NewRequest(Input):
    """What an applicant tells the cooperative."""

    message: OptionalText = Field(None, examples=["I have baked here every summer."])


class RequestOut(Output):
    """A request to join. Its id is the id of the membership it may become."""

    id: UUID
    member_id: UUID
    email: str
    message: str | None
    requested_at: Moment


class MemberClassOut(Output):
    """A class of members."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c12", "name": "Workers"}}
    )

    id: UUID
    name: str


class NewMemberClass(Input):
    """A class to make, or its new name."""

    name: Name = Field(examples=["Workers"])


class CircleOut(Output):
    """A working circle."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "id": "0199d1a2-7c3e-7d52-9f00-2f1c7f9b0c13",
                "parent_id": None,
                "name": "Night shift",
                "purpose": "Rota and ovens from ten to six.",
                "closed": False,
                "office": None,
                "member_count": 7,
                "created_at": "2026-01-12T08:30:00.000000Z",
            }
        }
    )

    id: UUID
    parent_id: UUID | None = Field(description="May be a closed circle that the reader does not see.")
    name: str
    purpose: str
    closed: bool
    office: Office | None = Field(
        description="The organ that its members are, so that bylaws can speak of them."
    )
    member_count: int
    created_at: Moment


class CircleMemberOut(Output):
    """That a member is in a circle."""

    id: str = Field(description="Both ids with a colon between.")
    circle_id: UUID
    membership_id: UUID


class CircleList(Page[CircleOut]):
    """A page of circles, and on every page in which circles the reader is."""

    circle_members: list[CircleMemberOut]


class NewCircle(Input):
    """A circle to make. Whoever makes it is in it."""

    name: Name = Field(examples=["Night shift"])
    purpose: ShortText = ""
    parent_id: UUID | None = None
    closed: bool = False
    office: Office | None = Field(None, description="Given by administrators and secretaries only.")


class CircleChanges(Input):
    """Changes to a circle; what is left out stays as it is. A parent_id of null moves it outermost, an office of
    null takes it away."""

    name: Name | None = Field(None, examples=["Night shift"])
    purpose: ShortText | None = None
    parent_id: UUID | None = None
    closed: bool | None = None
    office: Office | None = Field(None, description="Given and taken by administrators and secretaries only.")


def _without_mark(value: object) -> object:
    return value.removeprefix("\ufeff") if isinstance(value, str) else value


class NewInvitations(Input):
    """People to invite, one a line: an address, or columns “email, name, number, class, role” with commas,
    semicolons or tabs between, quotes where needed, a first line of headings if wanted. At most 5,000 lines."""

    model_config = ConfigDict(str_max_length=1_000_000, str_strip_whitespace=False)

    text: Annotated[str, BeforeValidator(_without_mark)] = Field(
        min_length=1, examples=["ane@example.org\njon@example.org,Jon Etxeberria,41,Workers,member"]
    )
    role: Role = Field("member", description="For lines that name none.")
    class_id: UUID | None = Field(None, description="For lines that name none.")
    message: OptionalText = Field(None, description="Goes into the mail.")


class ImportedLine(Output):
    """What became of one line."""

    line: int = Field(description="Counted from 1, blank lines included.")
    email: str = Field(description="As it was read; may be empty.")
    status: Literal["sent", "already_member", "already_invited", "duplicate", "invalid"]
    message: str | None = Field(description="What is wrong, in the reader's language; null when sent.")


class ImportReport(Output):
    """What became of the lines."""

    sent: int
    lines: list[ImportedLine]


class InvitationOut(Output):
    """An invitation by mail. An open one whose `expires_at` has passed lets nobody in until it is sent again."""

    id: UUID
    email: str
    name: str | None
    number: int | None
    class_id: UUID | None
    role: Role
    message: str | None
    status: Literal["open", "accepted", "revoked"]
    invited_by_id: UUID
    created_at: Moment
    sent_at: Moment | None = Field(description="Null while the mail waits to be sent.")
    expires_at: Moment


class InvitationCard(Output):
    """What the holder of an invitation's link sees before signing in."""

    cooperative: CooperativeCard
    email: str
    name: str | None
    role: Role
    message: str | None
    invited_by: str
    expires_at: Moment


class ShareLinkOut(Output):
    """The link that lets people ask to join."""

    token: str
    url: str
    created_at: Moment


class ShareLinkState(Output):
    """The live share link, or null when there is none."""

    share_link: ShareLinkOut | None
