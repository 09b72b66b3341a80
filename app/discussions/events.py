"""Events of discussions: what changed, for everyone who may see it."""

from typing import ClassVar

from app.cooperatives.schemas import MemberRef
from app.discussions.schemas import CommentOut, ReadPositionOut, ThreadOut
from app.events.log import Change, event_kind


@event_kind
class ThreadAdded(Change):
    """Somebody began a thread."""

    kind: ClassVar[str] = "thread_added"
    threads: list[ThreadOut]
    members: list[MemberRef]


@event_kind
class ThreadChanged(Change):
    """A thread was edited, pinned, unpinned, locked or unlocked."""

    kind: ClassVar[str] = "thread_changed"
    threads: list[ThreadOut]
    members: list[MemberRef]


@event_kind
class ThreadMoved(Change):
    """A thread went to another circle. Who can't see it there has it removed; its comments go with it."""

    kind: ClassVar[str] = "thread_moved"
    threads: list[ThreadOut]
    members: list[MemberRef]


@event_kind
class ThreadDeleted(Change):
    """A thread was deleted; what is put is the trace, no longer part of the list of threads."""

    kind: ClassVar[str] = "thread_deleted"
    threads: list[ThreadOut]
    members: list[MemberRef]


@event_kind
class CommentAdded(Change):
    """Somebody commented."""

    kind: ClassVar[str] = "comment_added"
    comments: list[CommentOut]
    threads: list[ThreadOut]
    members: list[MemberRef]


@event_kind
class CommentChanged(Change):
    """A comment was edited."""

    kind: ClassVar[str] = "comment_changed"
    comments: list[CommentOut]
    members: list[MemberRef]


@event_kind
class CommentDeleted(Change):
    """A comment was deleted; what is put is the trace."""

    kind: ClassVar[str] = "comment_deleted"
    comments: list[CommentOut]
    threads: list[ThreadOut]
    members: list[MemberRef]


@event_kind
class ReactionsChanged(Change):
    """The counts of reactions changed, of a comment or of a thread's opening text."""

    kind: ClassVar[str] = "reactions_changed"
    threads: list[ThreadOut]
    comments: list[CommentOut]


@event_kind
class ReadMoved(Change):
    """A member read on; for that member's other devices."""

    kind: ClassVar[str] = "read_moved"
    read_positions: list[ReadPositionOut]
