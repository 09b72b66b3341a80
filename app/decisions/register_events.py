"""Events of the register: decisions and what is to be done about them."""

from typing import ClassVar

from app.cooperatives.schemas import MemberRef
from app.decisions.register_schemas import DecisionOut, TaskOut
from app.events.log import Change, event_kind


class DecisionEvent(Change):
    """Something happened to a decision. `decisions` may hold more than one: who supersedes and who is superseded."""

    decisions: list[DecisionOut]


@event_kind
class DecisionAdded(DecisionEvent):
    """A poll closed, or was called off after it had opened, and was entered into the register."""

    kind: ClassVar[str] = "decision_added"


@event_kind
class DecisionChanged(DecisionEvent):
    """A decision was voided, corrected or superseded, a condition settled, or its status or review changed."""

    kind: ClassVar[str] = "decision_changed"


class TaskEvent(Change):
    """Something happened to a task; its decision counts it."""

    tasks: list[TaskOut]
    decisions: list[DecisionOut]
    members: list[MemberRef]


@event_kind
class TaskAdded(TaskEvent):
    """Something is to be done for a decision."""

    kind: ClassVar[str] = "task_added"


@event_kind
class TaskChanged(TaskEvent):
    """A task was given to somebody, got another text or date, or is done."""

    kind: ClassVar[str] = "task_changed"


@event_kind
class TaskRemoved(TaskEvent):
    """A task was taken away."""

    kind: ClassVar[str] = "task_removed"
