"""Ballots that take one of a few positions on the question itself."""

from collections.abc import Iterable, Mapping

from app.rules.method import Plain, Tally, check_no_options
from app.rules.schema import Settings


class Positions(Plain):
    """A method of positions."""

    has_options = False

    def check(self, settings: Settings) -> None:
        """Questions with positions have no options: RulesError options_not_used."""
        check_no_options(settings)


def count_positions(
    positions: Iterable[str], ballots: Iterable[tuple[str, int]], abstaining: Iterable[str] = ()
) -> Tally:
    """Ballots by position, in the order of the positions."""
    counts: dict[str, int] = dict.fromkeys(positions, 0)
    for position, number in ballots:
        counts[position] += number
    return Tally(
        ballots=sum(counts.values()), counts=counts, abstentions=sum(counts[one] for one in abstaining)
    )


def together(counts: Mapping[str, int], positions: Iterable[str]) -> int:
    """How many took one of these positions."""
    return sum(counts[position] for position in positions)
