"""Wire types of discussions. What is mine (read positions, reactions) stands apart."""

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import ConfigDict, Field, StringConstraints

from app.cooperatives.schemas import ListWithMembers, MemberRef
from app.core.wire import Input, Line, Moment, Output, Page, Prose, Title

Emoji = Literal["👍", "👎", "💚", "🎉", "😄", "🤔", "👀", "🙏"]

ThreadBody = Annotated[Prose, StringConstraints(max_length=50_000)]
CommentBody = Annotated[Prose, StringConstraints(min_length=1, max_length=20_000)]
Version = Annotated[int, Field(ge=1, le=2_000_000_000, description="The version that was edited.")]
Reactions = Annotated[dict[str, int], Field(description="How many members reacted, by emoji; none: absent.")]

_THREAD = "0198f7a2-0000-7000-8000-000000000001"
_COMMENT = "0198f7a2-0000-7000-8000-000000000002"
_MEMBER = "0198f7a2-0000-7000-8000-000000000003"
_COOPERATIVE = "0198f7a2-0000-7000-8000-000000000004"
_MOMENT = "2026-05-04T09:30:00.000000Z"
_EXAMPLE_THREAD: dict[str, Any] = {
    "id": _THREAD,
    "cooperative_id": _COOPERATIVE,
    "circle_id": None,
    "author_id": _MEMBER,
    "title": "A new oven",
    "body": "Ours is **32 years** old.",
    "body_html": "<p>Ours is <strong>32 years</strong> old.</p>",
    "version": 1,
    "pinned": False,
    "locked": False,
    "comment_count": 4,
    "last_comment_number": 5,
    "last_author_id": _MEMBER,
    "reactions": {"👍": 3},
    "created_at": _MOMENT,
    "last_activity_at": _MOMENT,
    "edited_at": None,
    "deleted_at": None,
    "deleted_by_id": None,
}
_EXAMPLE_COMMENT: dict[str, Any] = {
    "id": _COMMENT,
    "cooperative_id": _COOPERATIVE,
    "thread_id": _THREAD,
    "parent_id": None,
    "author_id": _MEMBER,
    "number": 5,
    "path": [5],
    "body": "What would it cost?",
    "body_html": "<p>What would it cost?</p>",
    "version": 1,
    "reactions": {},
    "created_at": _MOMENT,
    "edited_at": None,
    "deleted_at": None,
    "deleted_by_id": None,
}


class NewThread(Input):
    """A thread to begin, in the cooperative or in one of its circles."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {"title": "A new oven", "body": "Ours is **32 years** old.", "circle_id": None}
        }
    )

    title: Title
    body: ThreadBody = ""
    circle_id: UUID | None = None


class ThreadEdit(Input):
    """A new wording by the author. Fields left out stay; `version` is the one that was read."""

    model_config = ConfigDict(json_schema_extra={"example": {"title": "A new oven, or two", "version": 1}})

    title: Title | None = None
    body: ThreadBody | None = None
    version: Version


class Moderation(Input):
    """What facilitators change. Fields left out stay; `circle_id: null` moves it out of any circle."""

    model_config = ConfigDict(json_schema_extra={"example": {"pinned": True, "locked": False}})

    pinned: bool | None = None
    locked: bool | None = None
    circle_id: UUID | None = None


class NewComment(Input):
    """A comment, or a reply to the comment `parent_id`."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"body": "What would it cost?", "parent_id": None}}
    )

    body: CommentBody
    parent_id: UUID | None = None


class CommentEdit(Input):
    """A new wording by the author; `version` is the one that was read."""

    model_config = ConfigDict(json_schema_extra={"example": {"body": "What would it cost us?", "version": 1}})

    body: CommentBody
    version: Version


class ReadTo(Input):
    """The number of the last comment that was read; 0: the opening text."""

    number: int = Field(ge=0, le=2_000_000_000, examples=[12])


class PreviewIn(Input):
    """Markdown to show as it will look. With a cooperative's slug, mentions of its members become links."""

    model_config = ConfigDict(json_schema_extra={"example": {"body": "**Yes**", "cooperative": "the-bakery"}})

    body: ThreadBody
    cooperative: Annotated[Line, StringConstraints(max_length=60)] | None = None


class PreviewOut(Output):
    """Clean HTML."""

    html: str = Field(examples=["<p><strong>Yes</strong></p>\n"])


class ThreadOut(Output):
    """A thread as everyone who may see it sees it. A deleted one has an empty title and body."""

    model_config = ConfigDict(json_schema_extra={"example": _EXAMPLE_THREAD})

    id: UUID
    cooperative_id: UUID
    circle_id: UUID | None
    author_id: UUID
    title: str
    body: str
    body_html: str
    version: int
    pinned: bool
    locked: bool
    comment_count: int = Field(description="Comments that stand, without deleted ones.")
    last_comment_number: int = Field(description="Numbers run from 1 without gaps; 0: no comment yet.")
    last_author_id: UUID | None = Field(description="Who wrote the last comment; none: no comment yet.")
    reactions: Reactions
    created_at: Moment
    last_activity_at: Moment
    edited_at: Moment | None
    deleted_at: Moment | None
    deleted_by_id: UUID | None


class CommentOut(Output):
    """A comment as everyone who may see it sees it. Sorting by `path` gives the reading order, its length the
    depth (1 to 20). A deleted one keeps its place with an empty body."""

    model_config = ConfigDict(json_schema_extra={"example": _EXAMPLE_COMMENT})

    id: UUID
    cooperative_id: UUID
    thread_id: UUID
    parent_id: UUID | None
    author_id: UUID
    number: int
    path: list[int]
    body: str
    body_html: str
    version: int
    reactions: Reactions
    created_at: Moment
    edited_at: Moment | None
    deleted_at: Moment | None
    deleted_by_id: UUID | None


class ReadPositionOut(Output):
    """How far I have read in a thread; `id` is the thread's. No position: never opened."""

    model_config = ConfigDict(json_schema_extra={"example": {"id": _THREAD, "number": 5, "read_at": _MOMENT}})

    id: UUID
    number: int
    read_at: Moment


class ThreadPage(ThreadOut):
    """A thread, the members it names, and how far I have read in it."""

    members: list[MemberRef]
    read_position: ReadPositionOut | None


class ThreadWithMembers(ThreadOut):
    """A thread and the members it names."""

    members: list[MemberRef]


class CommentWithMembers(CommentOut):
    """A comment and the members it names."""

    members: list[MemberRef]


class ThreadList(ListWithMembers[ThreadOut]):
    """A page of threads, pinned first, then by last activity; and how far I have read in them."""

    read_positions: list[ReadPositionOut]


class TextVersionOut(Output):
    """One wording of a thread or comment; the highest version is the present one."""

    version: int
    title: str | None
    body: str
    author_id: UUID
    written_at: Moment


class ReactionOut(Output):
    """One member's reaction."""

    member_id: UUID
    emoji: Emoji
    created_at: Moment


class MyReactionOut(Output):
    """A reaction of mine in a thread: `comment_id` is null for one to the opening text."""

    thread_id: UUID
    comment_id: UUID | None
    emoji: Emoji


CommentList = ListWithMembers[CommentOut]
TextVersionList = ListWithMembers[TextVersionOut]
ReactionList = ListWithMembers[ReactionOut]
MyReactionList = Page[MyReactionOut]
ReadPositionList = Page[ReadPositionOut]
MemberList = Page[MemberRef]
