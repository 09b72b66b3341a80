"""Count me in: who takes part. A measure: it says whether enough people are there, and decides nothing."""

from collections.abc import Mapping
from typing import Literal

from app.rules.families.positions import Positions, count_positions
from app.rules.method import Choice, Kind, Reading, Tally, read_ballot
from app.rules.schema import Settings

Answer = Literal["yes", "maybe", "no"]
ANSWERS: tuple[Answer, ...] = ("yes", "maybe", "no")


class CountMeInChoice(Choice):
    """One answer."""

    answer: Answer


class CountMeIn(Positions):
    """See the module."""

    name = "count_me_in"
    kind: Kind = "measure"
    uses = frozenset({"target"})

    def parse(self, choice: object, settings: Settings) -> CountMeInChoice:
        """{"answer": yes, maybe or no}."""
        return read_ballot(CountMeInChoice, choice)

    def objects(self, choice: CountMeInChoice) -> bool:
        """Not taking part is no objection."""
        return False

    def tally(
        self,
        ballots: Mapping[CountMeInChoice, int],
        settings: Settings,
        *,
        seed: str | None = None,
        stages: bool = True,
    ) -> Tally:
        """Ballots by answer."""
        return count_positions(ANSWERS, ((choice.answer, n) for choice, n in ballots.items()))

    def read(self, tally: Tally, settings: Settings) -> Reading:
        """Who comes, who doesn't, and who may."""
        counts = tally.counts
        return Reading(
            leaders=None, in_favour=counts["yes"], against=counts["no"], abstaining=counts["maybe"]
        )


METHOD = CountMeIn()
