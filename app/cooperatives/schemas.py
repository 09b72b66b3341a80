"""Wire types of cooperatives."""

from typing import Generic, Literal, TypeVar
from uuid import UUID

from app.core.wire import Output, Page

T = TypeVar("T")

Role = Literal["admin", "secretary", "facilitator", "member", "observer"]
Status = Literal["applicant", "active", "suspended", "left"]


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


class ListWithMembers(Page[T], Generic[T]):
    """A page of items and, once each, the members its items name by id."""

    members: list[MemberRef]
