"""The words a demo cooperative is told in. Content modules use these; build.py turns them into rows.

Moments are strings: "-6d 09:10" is six days before, at ten past nine on the cooperative's clock; "-90m", "+2h",
"+3d" are counted from the moment of seeding. Texts name members as @[key].
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.rules import MethodSettings, Rules
from app.seed.assembly_story import AssemblyStory

Votes = tuple[tuple[Any, int], ...]
"""(choice, how many ballots): a position, an option's place (None abstains), or a tuple of places."""


@dataclass(frozen=True)
class Person:
    """A line of the register. `joined` and `left` are dates, or days before today when whole numbers."""

    key: str
    name: str
    joined: date | int
    role: str = "member"
    cls: str = ""
    circles: tuple[str, ...] = ()
    email: str = ""
    language: str = ""
    suspended: int | None = None
    left: int | None = None
    left_reason: str = "resigned"
    left_note: str | None = None


@dataclass(frozen=True)
class CircleStory:
    """A circle; `parent` is another circle's key, which comes before it."""

    key: str
    name: str
    purpose: str
    parent: str = ""
    closed: bool = False
    office: str | None = None


@dataclass(frozen=True)
class Say:
    """A comment. `re` is the number of the comment it answers; `was` a former text; `deleted` by whom; `at` a
    moment, where it matters.

    `react` lists reactions: "👍 12 ❤️ 3" for that many members, or with keys: "👍 dan,tess".
    """

    who: str
    text: str
    re: int = 0
    react: str = ""
    was: str = ""
    deleted: str = ""
    at: str = ""


@dataclass(frozen=True)
class ThreadStory:
    """A conversation. Comments are in the order of writing, spread between `start` and `last`."""

    key: str
    title: str
    who: str
    text: str
    start: str
    last: str
    says: tuple[Say, ...] = ()
    circle: str = ""
    pinned: bool = False
    locked: bool = False
    react: str = ""
    was: tuple[str, str] | None = None
    """Former title and body."""
    unread: int | None = None
    """How many of the last comments the listed people have not read; None: they never opened the thread."""


@dataclass(frozen=True)
class Version:
    """One version of a proposal's text."""

    title: str
    text: str
    at: str
    who: str = ""
    note: str | None = None


@dataclass(frozen=True)
class ProposalStory:
    """A proposal in a thread, with its versions in order."""

    key: str
    thread: str
    who: str
    status: str
    versions: tuple[Version, ...]


@dataclass(frozen=True)
class Voice:
    """A ballot of a named member, with a reason; `before` are the ballots it replaced, oldest first."""

    who: str
    choice: Any
    reason: str | None = None
    before: tuple[tuple[Any, str | None], ...] = ()


@dataclass(frozen=True)
class OptionStory:
    """An option with more than a label. `starts`, `ends`: moments, for finding a time."""

    label: str
    description: str = ""
    cost: str = ""
    group: str = ""
    starts: str = ""
    ends: str = ""


@dataclass(frozen=True)
class TaskStory:
    """What somebody does about a decision, due in so many days; done at a moment."""

    text: str
    who: str
    due: int | None = None
    done: str = ""


@dataclass(frozen=True)
class PollStory:
    """A poll. A choice of the story names options by their place and is written as `votes.sent` reads it.
    `votes` counts all ballots, the voices' among them; electors in `silent` have not voted."""

    key: str
    title: str
    who: str
    text: str
    method: str
    rules: Rules
    opens: str
    closes: str
    status: str
    created: str = ""
    votes: Votes = ()
    voices: tuple[Voice, ...] = ()
    silent: tuple[str, ...] = ()
    options: tuple[str | OptionStory, ...] = ()
    settings: MethodSettings = field(default_factory=MethodSettings)
    secret: bool = False
    matter: str = "other"
    thread: str = ""
    proposal: str = ""
    version: int | None = None
    classes: tuple[str, ...] = ()
    circle: str = ""
    reasons: str = "optional"
    results: str = "after_voting"
    managers: str = "author_and_facilitators"
    early_close: bool = True
    extension: bool = True
    cancel_reason: str | None = None
    closed: str = ""
    statement: tuple[str, str, str] | None = None
    """Who gave it, when, and its text."""
    review: int | None = None
    """In how many days the decision is looked at again."""
    conditions: tuple[str, ...] = ()
    tasks: tuple[TaskStory, ...] = ()


@dataclass(frozen=True)
class Request:
    """Somebody who asks to join."""

    name: str
    email: str
    message: str
    at: str


@dataclass(frozen=True)
class Invite:
    """An open invitation."""

    email: str
    by: str
    at: str
    name: str | None = None
    role: str = "member"
    cls: str = ""
    message: str | None = None


@dataclass(frozen=True)
class CoopStory:
    """A cooperative and everything that happened in it."""

    slug: str
    name: str
    kind: str
    country: str
    language: str
    time_zone: str
    description: str
    visibility: str
    domain: str
    """Where its people's addresses are: key@domain."""
    founded: int
    """Days since it began to use Batzar."""
    classes: tuple[tuple[str, str], ...]
    circles: tuple[CircleStory, ...]
    people: tuple[Person, ...]
    threads: tuple[ThreadStory, ...]
    proposals: tuple[ProposalStory, ...]
    polls: tuple[PollStory, ...]
    requests: tuple[Request, ...] = ()
    invites: tuple[Invite, ...] = ()
    share_link_by: str = ""
    statutes: tuple[tuple[str, Any, str], ...] = ()
    """What its statutes settle: the bylaws' path, the value, the article."""
    statutes_note: str = ""
    assemblies: tuple[AssemblyStory, ...] = ()
    readers: tuple[str, ...] = field(default=())
    """The people listed at sign-in."""
