"""Who is present and who is represented at a moment, and whether that makes a quorum.

What happened is a set of events, and the order in which they are read never matters. At one and the same moment
those who go go first: left, revoked, arrived, given. A person present in several places is present once, until the
last place is left. A giver is never both present and represented.

A proxy that names no holder (blank) follows the board where the bylaws say so, and then it represents its giver as
long as it is in force, whoever is here; elsewhere it represents nobody.

Where the bylaws don't say if the giver's own presence ends the proxy for good (proxy.revoked_by_presence), a giver
who came and left again is `doubtful`: not counted, and a quorum that hangs on it is undecided.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from app.rules.bylaws.schema import Bylaws
from app.rules.bylaws.values import refuse
from app.rules.meeting.roll import Roll
from app.rules.schema import Moment, Strict

Kind = Literal["left", "revoked", "arrived", "given"]
_RANK: dict[Kind, int] = {"left": 0, "revoked": 1, "arrived": 2, "given": 3}
Id = Annotated[str, Field(min_length=1, max_length=100)]
Holder = str | None
"""Who votes for a giver; None: nobody is named, and the vote goes with the board's motions."""


def follows_board(bylaws: Bylaws) -> bool:
    """Whether a proxy that names no holder is good, and goes with the board: yes to the motions that it puts or
    supports, no to others (for companies Code de commerce L225-106; so model statutes of SCOP)."""
    return bylaws.proxy.blank.value == "follows_board"


class Event(Strict):
    """Something that changes who is here.

    arrived, left: `member` at a `place` (the door, a session online); leaving without a place leaves them all.
    given: `member` gives `holder` a proxy, in place of any former one; without a holder it is blank. revoked: `member`
    takes it back.
    """

    kind: Kind
    at: Moment
    member: Id
    holder: Id | None = None
    place: str | None = None

    @model_validator(mode="after")
    def _fits_kind(self) -> Self:
        if self.kind != "given" and self.holder is not None:
            raise refuse("holder_of_given", "Nothing but a proxy has a holder.", "holder")
        if self.holder == self.member:
            raise refuse("proxy_to_oneself", "Nobody holds a proxy of their own.", "holder")
        return self

    @property
    def order(self) -> tuple[object, ...]:
        """What the events are put in order by, whatever order they come in."""
        return self.at, _RANK[self.kind], self.member, self.place or "", self.holder or ""


@dataclass(frozen=True)
class Standing:
    """Who is here. represented: giver to holder. doubtful: givers of whom the bylaws don't say."""

    present: frozenset[str]
    represented: Mapping[str, Holder]
    doubtful: Mapping[str, Holder]

    @property
    def with_board(self) -> tuple[str, ...]:
        """The givers who named no holder, in a fixed order."""
        return tuple(sorted(giver for giver, holder in self.represented.items() if holder is None))

    def votes_of(self, holder: str) -> tuple[str, ...]:
        """For whom a holder who is here votes besides themselves, in a fixed order."""
        return tuple(sorted(giver for giver, by in self.represented.items() if by == holder))

    def without(self, recused: Collection[str]) -> "Standing":
        """Who is here for a question that concerns some: they vote neither for themselves nor for those who lent
        them their vote."""
        lent = {
            giver: holder
            for giver, holder in self.represented.items()
            if giver not in recused and holder not in recused
        }
        return Standing(present=self.present - frozenset(recused), represented=lent, doubtful={})


@dataclass
class _Given:
    """A proxy in force. came: the giver was present after giving it."""

    holder: Holder
    came: bool = False


class _Course:
    """The state while events are read in order."""

    def __init__(self, bylaws: Bylaws, roll: Roll) -> None:
        self.ends_by_presence = bylaws.proxy.revoked_by_presence.value
        self.follows_board = follows_board(bylaws)
        self.roll = roll
        self.places: dict[str, set[str]] = {}
        self.given: dict[str, _Given] = {}

    def apply(self, event: Event) -> None:
        if event.kind == "arrived":
            here = self.places.setdefault(event.member, set())
            if not here and event.member in self.given:
                self.given[event.member].came = True
            here.add(event.place or "")
        elif event.kind == "left":
            here = self.places.get(event.member, set())
            if event.place is None:
                here.clear()
            here.discard(event.place or "")
        elif event.kind == "given":
            self.given[event.member] = _Given(event.holder)
        else:
            self.given.pop(event.member, None)

    def standing(self) -> Standing:
        around = {member for member, places in self.places.items() if places}
        present = frozenset(around & self.roll.electors.keys())
        represented, doubtful = dict[str, Holder](), dict[str, Holder]()
        for giver, proxy in sorted(self.given.items()):
            if proxy.holder is None:
                counts = self.follows_board
            else:
                counts = proxy.holder in present or (
                    proxy.holder in around and proxy.holder in self.roll.other_holders
                )
            if giver not in self.roll.electors or giver in around or not counts:
                continue
            if not proxy.came or self.ends_by_presence is False:
                represented[giver] = proxy.holder
            elif self.ends_by_presence is None:
                doubtful[giver] = proxy.holder
        return Standing(present=present, represented=represented, doubtful=doubtful)


def standing_at(bylaws: Bylaws, roll: Roll, events: Iterable[Event], at: Moment) -> Standing:
    """Who is present and represented at a moment: whoever arrives at it is there, whoever leaves at it is not."""
    course = _Course(bylaws, roll)
    for event in sorted((one for one in events if one.at <= at), key=lambda one: one.order):
        course.apply(event)
    return course.standing()


def standings(
    bylaws: Bylaws, roll: Roll, events: Iterable[Event], since: Moment, until: Moment
) -> tuple[tuple[Moment, Standing], ...]:
    """Who is here at `since`, and after each later moment at which something happens, up to `until`."""
    ordered = sorted((one for one in events if one.at <= until), key=lambda one: one.order)
    course, found, place = _Course(bylaws, roll), [], 0
    for moment in sorted({since, *(one.at for one in ordered if one.at > since)}):
        while place < len(ordered) and ordered[place].at <= moment:
            course.apply(ordered[place])
            place += 1
        found.append((moment, course.standing()))
    return tuple(found)


def registered_by(bylaws: Bylaws, roll: Roll, events: Iterable[Event], until: Moment) -> frozenset[str]:
    """Everyone entitled who was present or represented at some moment until then: the attendance list."""
    known = tuple(one for one in events if one.at <= until)
    if not known:
        return frozenset()
    course = standings(bylaws, roll, known, min(one.at for one in known), until)
    return frozenset(
        member for _, standing in course for member in (*standing.present, *standing.represented)
    )


def holders_between(
    bylaws: Bylaws, roll: Roll, events: Iterable[Event], since: Moment, until: Moment
) -> dict[str, tuple[Holder, ...]]:
    """Who was represented at `since` or at some later moment up to `until`, and by whom, the first holder first."""
    found: dict[str, dict[Holder, None]] = {}
    for _, standing in standings(bylaws, roll, events, since, until):
        for giver, holder in standing.represented.items():
            found.setdefault(giver, {})[holder] = None
    return {giver: tuple(holders) for giver, holders in found.items()}


def after_recess(
    bylaws: Bylaws, roll: Roll, events: Iterable[Event], first_sitting_ended: Moment
) -> frozenset[str]:
    """Who may vote once the meeting goes on after a recess: everyone entitled, or, where the bylaws say so
    (voters.registered_at_first_sitting, such as Ley 18.407), only those registered at the first sitting."""
    if not bylaws.voters.registered_at_first_sitting.value:
        return frozenset(roll.electors)
    return registered_by(bylaws, roll, events, first_sitting_ended)
