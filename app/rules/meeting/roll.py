"""Who is entitled at a meeting, and with how many votes: what presence and quorum are counted of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.rules.bylaws.calendar import long_enough_in_register
from app.rules.bylaws.schema import Bylaws
from app.rules.meeting.errors import refused


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


def check_entitled(bylaws: Bylaws, joined: date, meeting: date) -> None:
    """Raise MeetingError unless a member of this day of entry may vote at a meeting on that day.

    joined_too_late with the days in the register and those needed, electorate_fixed with the last day to enter.
    """
    if not long_enough_in_register(bylaws, joined, meeting):
        raise refused(
            "joined_too_late",
            "member",
            "This member has not been in the register for long enough.",
            bylaws.voters.min_days_in_register.source,
            days=max(0, meeting.toordinal() - joined.toordinal()),
            needed=bylaws.voters.min_days_in_register.value,
        )
    last = meeting - timedelta(days=bylaws.voters.record_date.value or 0)
    if joined > last:
        raise refused(
            "electorate_fixed",
            "member",
            "This member entered after the day that fixes who may vote.",
            bylaws.voters.record_date.source,
            last_on=last,
        )
