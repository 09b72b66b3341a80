"""Dots: every ballot spreads up to so many dots over the options; most dots win. An empty ballot abstains."""

from collections.abc import Mapping
from typing import cast

from app.rules.counting import Dots
from app.rules.counting import tally as run
from app.rules.errors import BallotError
from app.rules.families.marks import Marks, Pairs, read_marks, spread_of, whole_number
from app.rules.method import Choice, Kind, Plain, Reading, Tally, check_options, read_options
from app.rules.schema import Settings


class DotsChoice(Choice):
    """The dots of each option that has any, in ballot order."""

    dots: Marks


class DotsMethod(Plain):
    """See the module."""

    name = "dots"
    kind: Kind = "choice"
    uses = frozenset({"dots", "seats", "none_of_these", "shuffle"})

    def check(self, settings: Settings) -> None:
        """2 to 50 different options."""
        check_options(settings, uses=self.uses)

    def parse(self, choice: object, settings: Settings) -> DotsChoice:
        """{"dots": {id: number}}, no more together than the settings say."""
        most = settings.given.dots
        given = read_marks(choice, "dots", settings, whole_number(0, most))
        if sum(cast("int", number) for number in given.values()) > most:
            raise BallotError(
                "too_many_dots", "dots", f"A ballot spreads at most {most} dots.", {"most": most}
            )
        return DotsChoice.model_construct(
            dots=tuple((option, number) for option, number in given.items() if number)
        )

    def objects(self, choice: DotsChoice) -> bool:
        """Giving no dots is no objection."""
        return False

    def tally(
        self,
        ballots: Mapping[DotsChoice, int],
        settings: Settings,
        *,
        seed: str | None = None,
        stages: bool = True,
    ) -> Tally:
        """Dots by option, how many ballots gave each number of them, and who wins."""
        rows: dict[tuple[int, ...], int] = {}
        for choice, number in ballots.items():
            if choice.dots and number:
                given = dict(choice.dots)
                row = tuple(cast("int", given.get(option, 0)) for option in settings.ids)
                rows[row] = rows.get(row, 0) + number
        contest = Dots(names=settings.ids, ballots=rows, most=settings.given.dots, seats=settings.given.seats)
        return Tally(
            ballots=sum(ballots.values()),
            counts={
                option: sum(row[place] * number for row, number in rows.items())
                for place, option in enumerate(settings.ids)
            },
            abstentions=sum(number for choice, number in ballots.items() if not choice.dots),
            spread=spread_of(ballots, _pairs, settings, ()),
            count=run("dots", contest, seed=seed) if stages and rows else None,
        )

    def read(self, tally: Tally, settings: Settings) -> Reading:
        """Who has most dots."""
        return read_options(tally)

    def backed(self, option: str, tally: Tally) -> bool:
        """Whether it has a dot."""
        return tally.counts[option] > 0


def _pairs(choice: DotsChoice) -> Pairs:
    return choice.dots


METHOD = DotsMethod()
