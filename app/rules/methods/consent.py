"""Consent: adopted when nobody objects and somebody consents.

Sociocratic consent knows no abstention: who has no reasoned objection consents (G. Endenburg, "Sociocracy",
1998; T. J. Rau and J. Koch-Gonzalez, "Many Voices One Song", 2018).
"""

from collections.abc import Mapping
from typing import Literal

from app.rules.families.positions import Positions, count_positions
from app.rules.method import Choice, ConsensusUse, Kind, Reading, Tally, read_ballot
from app.rules.schema import Settings

Position = Literal["consent", "object"]
POSITIONS: tuple[Position, ...] = ("consent", "object")


class ConsentChoice(Choice):
    """One position."""

    position: Position


class Consent(Positions):
    """See the module."""

    name = "consent"
    kind: Kind = "question"
    consensus: ConsensusUse = "only"
    objecting = frozenset({"object"})

    def parse(self, choice: object, settings: Settings) -> ConsentChoice:
        """{"position": consent or object}."""
        return read_ballot(ConsentChoice, choice)

    def objects(self, choice: ConsentChoice) -> bool:
        """Whether it objects."""
        return choice.position in self.objecting

    def tally(
        self,
        ballots: Mapping[ConsentChoice, int],
        settings: Settings,
        *,
        seed: str | None = None,
        stages: bool = True,
    ) -> Tally:
        """Ballots by position."""
        return count_positions(POSITIONS, ((choice.position, n) for choice, n in ballots.items()))

    def read(self, tally: Tally, settings: Settings) -> Reading:
        """An objection is against, and stops it."""
        objections = tally.counts["object"]
        return Reading(
            leaders=None,
            in_favour=tally.counts["consent"],
            against=objections,
            abstaining=0,
            blocks=objections,
        )


METHOD = Consent()
