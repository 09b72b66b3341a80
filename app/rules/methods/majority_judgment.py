"""Majority judgment: a grade for each option; the highest median grade wins.

M. Balinski and R. Laraki, "Majority Judgment" (2011), with their six grades. Equal medians are told apart by
the majority value. Left out is reject; an empty ballot abstains.
"""

from collections.abc import Mapping
from typing import cast

from app.rules.counting import Scores
from app.rules.counting import tally as run
from app.rules.families.marks import Marks, Pairs, Value, filled, numbers, one_of, read_marks, spread_of
from app.rules.method import Choice, Kind, Plain, Reading, Tally, check_options
from app.rules.schema import Settings

GRADES = ("excellent", "very_good", "good", "fair", "poor", "reject")
WORTH = {grade: worth for worth, grade in enumerate(reversed(GRADES))}
_AT_LEAST_GOOD = ("excellent", "very_good", "good")


class GradesChoice(Choice):
    """A grade for every option, or for none to abstain."""

    grades: Marks


def _pairs(choice: GradesChoice) -> Pairs:
    return choice.grades


def _worth(grade: Value) -> int:
    return WORTH[cast("str", grade)]


class MajorityJudgment(Plain):
    """See the module."""

    name = "majority_judgment"
    kind: Kind = "choice"
    uses = frozenset({"none_of_these", "shuffle"})

    def check(self, settings: Settings) -> None:
        """2 to 50 different options."""
        check_options(settings, uses=self.uses)

    def parse(self, choice: object, settings: Settings) -> GradesChoice:
        """{"grades": {id: grade}}."""
        given = read_marks(choice, "grades", settings, one_of(GRADES))
        return GradesChoice.model_construct(grades=filled(given, settings, "reject"))

    def objects(self, choice: GradesChoice) -> bool:
        """A low grade is no objection."""
        return False

    def tally(
        self,
        ballots: Mapping[GradesChoice, int],
        settings: Settings,
        *,
        seed: str | None = None,
        stages: bool = True,
    ) -> Tally:
        """Ballots with at least a good by option, how many gave each grade, and who wins."""
        spread = spread_of(ballots, _pairs, settings, GRADES)
        rows = numbers(ballots, _pairs, _worth)
        contest = Scores(names=settings.ids, ballots=rows, high=len(GRADES) - 1)
        return Tally(
            ballots=sum(ballots.values()),
            counts={option: sum(row[grade] for grade in _AT_LEAST_GOOD) for option, row in spread.items()},
            abstentions=sum(number for choice, number in ballots.items() if not choice.grades),
            spread=spread,
            count=run("majority-judgment", contest, seed=seed) if stages and rows else None,
        )

    def read(self, tally: Tally, settings: Settings) -> Reading:
        """The winner, with the ballots that give at least a good."""
        winners = tally.count.elected if tally.count else ()
        good = tally.counts[winners[0]] if winners else 0
        expressed = tally.ballots - tally.abstentions
        return Reading(
            leaders=winners, in_favour=good, against=expressed - good, abstaining=tally.abstentions
        )

    def backed(self, option: str, tally: Tally) -> bool:
        """Whether anybody gave it more than a reject."""
        return any(number for grade, number in tally.spread[option].items() if grade != "reject")


METHOD = MajorityJudgment()
