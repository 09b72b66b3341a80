"""Events of preparing a meeting: what its cooperative's members are told of it, its agenda and its notices."""

from typing import ClassVar

from app.assemblies.schemas import DocumentOut, ItemOut, MeetingOut, NoticeOut
from app.cooperatives.schemas import MemberRef
from app.events.log import Change, event_kind


class MeetingEvent(Change):
    """Something happened to a meeting, or to the documents that belong to it as a whole."""

    meetings: list[MeetingOut]
    meeting_documents: list[DocumentOut] = []  # noqa: RUF012 (a pydantic default, copied for each payload)
    members: list[MemberRef]


@event_kind
class MeetingAdded(MeetingEvent):
    """A meeting is being prepared."""

    kind: ClassVar[str] = "meeting_added"


@event_kind
class MeetingChanged(MeetingEvent):
    """A meeting was changed, convened, opened, closed or called off, or its minutes grew."""

    kind: ClassVar[str] = "meeting_changed"


@event_kind
class MeetingRemoved(Change):
    """A meeting that was never convened was dropped, with its agenda and documents."""

    kind: ClassVar[str] = "meeting_removed"


@event_kind
class ItemsChanged(Change):
    """Points of an agenda were added, changed, put in order, begun, ended or taken away."""

    kind: ClassVar[str] = "items_changed"

    agenda_items: list[ItemOut]
    meetings: list[MeetingOut]
    members: list[MemberRef]


@event_kind
class NoticesChanged(Change):
    """Proofs of notice came or became something, for those who see them."""

    kind: ClassVar[str] = "notices_changed"

    meeting_notices: list[NoticeOut]
    members: list[MemberRef]
