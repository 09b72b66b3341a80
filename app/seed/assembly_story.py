"""The words an assembly of the demo is told in. Moments are those of story.py."""

from dataclasses import dataclass


@dataclass(frozen=True)
class VoteStory:
    """A vote in the room. Everyone who was here and isn't named voted in favour."""

    opens: str
    closes: str
    amendment: str = ""
    """The key of the amendment it is on; the motion, when left out."""
    against: tuple[str, ...] = ()
    abstaining: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    dissents: tuple[tuple[str, str], ...] = ()
    """Who had it recorded that they were against, and their words."""


@dataclass(frozen=True)
class AmendmentStory:
    """Another text for a motion, by a member."""

    key: str
    who: str
    at: str
    text: str
    reason: str


@dataclass(frozen=True)
class ItemStory:
    """A point of the agenda; with `who` one that a member wants on it, backed by others."""

    key: str
    kind: str
    title: str
    text: str
    matter: str = ""
    minutes: int | None = None
    who: str = ""
    at: str = ""
    backers: tuple[str, ...] = ()
    amendments: tuple[AmendmentStory, ...] = ()
    starts: str = ""
    ends: str = ""
    notes: str = ""
    votes: tuple[VoteStory, ...] = ()


@dataclass(frozen=True)
class ProxyStory:
    """A vote lent; `paper` was entered by whoever keeps the minutes. `wishes`: how to vote on items, by their keys."""

    giver: str
    holder: str
    at: str
    paper: bool = False
    wishes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class MinutesStory:
    """What was written by hand, and who signed when."""

    remarks: str
    identification: str
    approved: str
    signed: tuple[tuple[str, str, str], ...]
    """Who, as what, when."""


@dataclass(frozen=True)
class AssemblyStory:
    """An assembly from its first draft on."""

    key: str
    title: str
    intro: str
    place: str
    link: str
    by: str
    chair: str
    secretary: str
    made: str
    convened: str
    starts: str
    items: tuple[ItemStory, ...]
    proxies: tuple[ProxyStory, ...] = ()
    bounced: tuple[tuple[str, str], ...] = ()
    """Whose notice came back, and why; they got one on paper."""
    here: tuple[tuple[str, str, str], ...] = ()
    """When they came, how (door, online), and their keys."""
    gone: tuple[tuple[str, str], ...] = ()
    """When they went, and their keys."""
    opened: str = ""
    closed: str = ""
    wishes: tuple[tuple[str, str, str], ...] = ()
    """Who asks for the floor on the current item, for what, and when."""
    minutes: MinutesStory | None = None
    again: bool = False
    """Told anew when a demo is served again after its day."""
    speaking_seconds: int | None = None
