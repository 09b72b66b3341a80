"""Gradients of agreement: eight levels from wholehearted endorsement to a block.

The levels are those of S. Kaner and others, "Facilitator's Guide to Participatory Decision-Making" (1996).
Without a majority it is a measure: it shows where people stand. With one, the first three levels are for,
abstaining and standing aside abstain, the last three are against.
"""

from collections.abc import Mapping
from typing import Literal

from app.rules.families.positions import Positions, count_positions, together
from app.rules.method import Choice, Kind, MajorityUse, Reading, Tally, read_ballot
from app.rules.schema import Settings

Level = Literal[
    "endorse", "minor_concerns", "reservations", "abstain", "stand_aside", "disagree", "disagree_opt_out", "block"
]  # fmt: skip
FOR = ("endorse", "minor_concerns", "reservations")
NEITHER = ("abstain", "stand_aside")
AGAINST = ("disagree", "disagree_opt_out", "block")
LEVELS = (*FOR, *NEITHER, *AGAINST)


class GradientsChoice(Choice):
    """One level."""

    level: Level


class Gradients(Positions):
    """See the module."""

    name = "gradients"
    kind: Kind = "question"
    majority: MajorityUse = "optional"
    objecting = frozenset(AGAINST)

    def parse(self, choice: object, settings: Settings) -> GradientsChoice:
        """{"level": one of the eight}."""
        return read_ballot(GradientsChoice, choice)

    def objects(self, choice: GradientsChoice) -> bool:
        """The last three levels object."""
        return choice.level in self.objecting

    def tally(
        self,
        ballots: Mapping[GradientsChoice, int],
        settings: Settings,
        *,
        seed: str | None = None,
        stages: bool = True,
    ) -> Tally:
        """Ballots by level."""
        return count_positions(LEVELS, ((choice.level, n) for choice, n in ballots.items()), NEITHER)

    def read(self, tally: Tally, settings: Settings) -> Reading:
        """As the module says."""
        return Reading(
            leaders=None,
            in_favour=together(tally.counts, FOR),
            against=together(tally.counts, AGAINST),
            abstaining=tally.abstentions,
            blocks=tally.counts["block"],
        )


METHOD = Gradients()
