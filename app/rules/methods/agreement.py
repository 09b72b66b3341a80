"""Agree, abstain, disagree or block, read as a majority.

A block counts as a vote against, and the outcome says how many there were: it does not stop a proposal
by itself (consensus, where it does, is a method of its own). Positions as in the common practice of
consensus groups (Seeds for Change: agree, stand aside, block).
"""

from collections.abc import Mapping
from typing import Literal

from app.rules.families.positions import Positions, count_positions
from app.rules.method import Choice, Kind, MajorityUse, Reading, Tally, read_ballot
from app.rules.schema import Settings

Position = Literal["agree", "abstain", "disagree", "block"]
POSITIONS: tuple[Position, ...] = ("agree", "abstain", "disagree", "block")


class AgreementChoice(Choice):
    """One position."""

    position: Position


class Agreement(Positions):
    """See the module."""

    name = "agreement"
    kind: Kind = "question"
    majority: MajorityUse = "required"
    objecting = frozenset({"disagree", "block"})

    def parse(self, choice: object, settings: Settings) -> AgreementChoice:
        """{"position": one of the four}."""
        return read_ballot(AgreementChoice, choice)

    def objects(self, choice: AgreementChoice) -> bool:
        """Disagreeing and blocking object."""
        return choice.position in self.objecting

    def tally(
        self,
        ballots: Mapping[AgreementChoice, int],
        settings: Settings,
        *,
        seed: str | None = None,
        stages: bool = True,
    ) -> Tally:
        """Ballots by position."""
        return count_positions(
            POSITIONS, ((choice.position, n) for choice, n in ballots.items()), ("abstain",)
        )

    def read(self, tally: Tally, settings: Settings) -> Reading:
        """Agree is for; disagree and block are against."""
        counts = tally.counts
        return Reading(
            leaders=None,
            in_favour=counts["agree"],
            against=counts["disagree"] + counts["block"],
            abstaining=counts["abstain"],
            blocks=counts["block"],
        )


METHOD = Agreement()
