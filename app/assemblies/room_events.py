"""Events of votes in the room, beside those of polls."""

from typing import ClassVar

from app.assemblies.room_schemas import HandsOut
from app.cooperatives.schemas import MemberRef
from app.events.log import Change, event_kind


@event_kind
class HandsChanged(Change):
    """Tellers were named, or one has counted; for them and for those who run or help at the meeting."""

    kind: ClassVar[str] = "hands_changed"

    hands: list[HandsOut]
    members: list[MemberRef]
