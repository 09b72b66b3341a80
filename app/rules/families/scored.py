"""Ballots that score each option from 0 to the highest score."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.rules.counting import Scores
from app.rules.counting import tally as run
from app.rules.families.marks import Marks, Pairs, filled, numbers, read_marks, spread_of, whole_number
from app.rules.method import Choice, Kind, Plain, Reading, Tally, check_options, read_options
from app.rules.schema import Settings


class ScoreChoice(Choice):
    """A score for every option, or for none to abstain."""

    scores: Marks


def _pairs(choice: ScoreChoice) -> Pairs:
    return choice.scores


@dataclass(frozen=True)
class ScoreMethod(Plain):
    """A method of scores. `way` is its name in app.rules.counting."""

    name: str
    way: str
    uses: frozenset[str]
    kind: Kind = "choice"

    def check(self, settings: Settings) -> None:
        """2 to 50 different options."""
        check_options(settings, uses=self.uses)

    def parse(self, choice: object, settings: Settings) -> ScoreChoice:
        """{"scores": {id: 0 to the highest}}."""
        given = read_marks(choice, "scores", settings, whole_number(0, settings.given.high))
        return ScoreChoice.model_construct(scores=filled(given, settings, 0))

    def objects(self, choice: ScoreChoice) -> bool:
        """A low score is no objection."""
        return False

    def tally(
        self,
        ballots: Mapping[ScoreChoice, int],
        settings: Settings,
        *,
        seed: str | None = None,
        stages: bool = True,
    ) -> Tally:
        """Sums by option, how many gave each score, and who wins."""
        high = settings.given.high
        rows = numbers(ballots, _pairs)
        contest = Scores(names=settings.ids, ballots=rows, high=high, seats=settings.given.seats)
        return Tally(
            ballots=sum(ballots.values()),
            counts={
                option: sum(row[place] * number for row, number in rows.items())
                for place, option in enumerate(settings.ids)
            },
            abstentions=sum(number for choice, number in ballots.items() if not choice.scores),
            spread=spread_of(ballots, _pairs, settings, range(high, -1, -1)),
            count=run(self.way, contest, seed=seed) if stages and rows else None,
        )

    def read(self, tally: Tally, settings: Settings) -> Reading:
        """Who has the highest sum."""
        return read_options(tally)

    def backed(self, option: str, tally: Tally) -> bool:
        """Whether anybody gave it more than 0."""
        return tally.counts[option] > 0
