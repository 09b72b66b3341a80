"""Events of the speakers' list."""

from typing import ClassVar

from app.assemblies.room_schemas import SpeakerOut
from app.cooperatives.schemas import MemberRef
from app.events.log import Change, event_kind


@event_kind
class SpeakersChanged(Change):
    """Somebody asked to speak, withdrew, began or ended; holds everyone whose turn changed with it."""

    kind: ClassVar[str] = "speakers_changed"

    speakers: list[SpeakerOut]
    members: list[MemberRef]
