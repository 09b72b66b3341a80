"""Events of rounds of consent."""

from typing import ClassVar

from app.cooperatives.schemas import MemberRef
from app.decisions.consent_schemas import RemarkOut
from app.decisions.events import PollEvent
from app.events.log import Change, event_kind


@event_kind
class ConsentPhase(PollEvent):
    """A round went on to its next phase, or another round began: then the public ballots of the last are gone."""

    kind: ClassVar[str] = "consent_phase"


class RemarkEvent(Change):
    """Somebody said something in a round, put it in other words, or took it back (then it is removed)."""

    remarks: list[RemarkOut]
    members: list[MemberRef]


@event_kind
class RemarkAdded(RemarkEvent):
    """A question, an answer, a reaction or a suggestion."""

    kind: ClassVar[str] = "remark_added"


@event_kind
class RemarkChanged(RemarkEvent):
    """In other words."""

    kind: ClassVar[str] = "remark_changed"


@event_kind
class RemarkRemoved(RemarkEvent):
    """Taken back by who said it, or removed by who facilitates; a question with its answers."""

    kind: ClassVar[str] = "remark_removed"
