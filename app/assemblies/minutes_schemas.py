"""Wire types of minutes: the draft from what happened, what the secretary adds, signatures, annexes and books."""

from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from app.assemblies.presence_schemas import Signature
from app.assemblies.schemas import MinutesStatus
from app.cooperatives.schemas import ListWithMembers, MemberRef
from app.core.wire import Body, Input, Moment, OptionalText, Output, ShortText


class SignatureOut(Output):
    """A signature under the minutes."""

    membership_id: UUID
    signed_as: str
    signature: str
    signed_at: Moment


class SignerNeeded(Output):
    """As what, and by how many, the minutes must still be signed."""

    signed_as: str
    number: int


class AnnexOut(Output):
    """A correction, entered into the register after the seal."""

    id: UUID
    text: str
    text_html: str
    author_id: UUID
    number: int
    hash: str
    created_at: Moment


class DissentOut(Output):
    """A member's declaration that they were against what was decided."""

    poll_id: UUID
    membership_id: UUID
    text: str
    recorded_at: Moment


class MinutesOut(Output):
    """The minutes of a meeting. `content` is what they say: of a draft as it would read now, then as approved.

    Its shape is the minutes part of the record (app/rules/record/minutes.py), so that what is shown is what is sealed.
    Blocks of the text that somebody wrote as markdown also have it as clean `html`.
    """

    meeting_id: UUID
    status: MinutesStatus
    revision: int
    content: dict[str, Any]
    remarks: str
    identification: str
    missing: list[str] = Field(description="Fields that the bylaws ask for and the draft lacks.")
    signatures: list[SignatureOut]
    signers_needed: list[SignerNeeded]
    may_sign_as: list[str] = Field(description="As what I may sign now.")
    approved_at: Moment | None
    approved_by: UUID | None
    sealed_at: Moment | None
    number: int | None = Field(description="Its entry in the register.")
    hash: str | None
    annexes: list[AnnexOut]
    dissents: list[DissentOut]
    dissent_until: Moment | None
    approve_by: date | None
    file_days: int | None = Field(description="Within how many days of the approval they are to be filed.")
    file_source: str | None = Field(description="What asks for the filing.")
    file_by: date | None = Field(description="The last day for it; null before the approval.")
    filed_on: date | None
    filed_by: UUID | None
    filed_note: str | None
    words: dict[str, list[str]] = Field(description="Who must sign and by when, in sentences by language.")
    members: list[MemberRef]


class MinutesPatch(Input):
    """What the secretary writes. `revision`: the one this was made from, refused if it is old."""

    revision: int
    remarks: Body | None = None
    identification: ShortText | None = None


class MinutesSigning(Input):
    """Sign approved minutes."""

    signed_as: Annotated[str, StringConstraints(min_length=1, max_length=64)]
    signature: Signature


class MinutesFiling(Input):
    """That the minutes were filed where the law asks."""

    filed_on: date
    note: OptionalText = None


class AnnexIn(Input):
    """A correction of sealed minutes."""

    text: Annotated[Body, StringConstraints(min_length=1)]


class DissentIn(Input):
    """I was against."""

    text: ShortText = ""


class BookLine(Output):
    """Minutes in the book."""

    meeting_id: UUID
    title: str
    kind: Literal["ordinary", "extraordinary"]
    held_at: Moment
    status: MinutesStatus
    number: int | None
    hash: str | None
    approve_by: date | None
    file_by: date | None
    filed_on: date | None


MinutesBook = ListWithMembers[BookLine]
