"""Who is entitled at a meeting, and with how many votes: what presence and quorum are counted of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.rules.bylaws.calendar import long_enough_in_register
from app.rules.bylaws.schema import Bylaws


@dataclass(frozen=True)
class Roll:
    """Those entitled with their votes, and others who may hold proxies where the bylaws let them (family, anyone).

    Raises ValueError where somebody has fewer than 0 votes.
    """

    electors: Mapping[str, int]
    other_holders: frozenset[str] = field(default=frozenset())

    def __post_init__(self) -> None:
        if any(votes < 0 for votes in self.electors.values()):
            raise ValueError("votes are 0 or more")

    @classmethod
    def of(cls, *members: str) -> "Roll":
        """One vote each."""
        return cls(dict.fromkeys(members, 1))

    @property
    def weighted(self) -> bool:
        """Whether anybody has other than one vote."""
        return any(votes != 1 for votes in self.electors.values())

    def votes(self, members: frozenset[str]) -> int:
        """Their votes together."""
        return sum(self.electors[member] for member in members)


def entitled(bylaws: Bylaws, joined: Mapping[str, date], meeting: date) -> frozenset[str]:
    """The members who may vote at a meeting on that day, by the days they have been in the register.

    joined: by member, the day of entry; leave out the suspended. Where the bylaws fix the electorate some days
    before the meeting (voters.record_date), whoever entered after that day is out as well.
    """
    record = bylaws.voters.record_date.value or 0
    return frozenset(
        member
        for member, day in joined.items()
        if meeting.toordinal() - day.toordinal() >= record and long_enough_in_register(bylaws, day, meeting)
    )
