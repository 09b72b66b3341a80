"""Find a time: who can come when. A measure.

The best time is the one to which most people can come, if need be included; among those, the one with most
plain yeses. An option left out is a no.
"""

from collections.abc import Mapping

from app.rules.errors import RulesError
from app.rules.families.marks import Marks, Pairs, one_of, read_marks, spread_of
from app.rules.method import Choice, Kind, Plain, Reading, Tally, check_options
from app.rules.schema import Settings

ANSWERS = ("yes", "if_need_be", "no")


class TimesChoice(Choice):
    """An answer for every time."""

    answers: Marks


def _pairs(choice: TimesChoice) -> Pairs:
    return choice.answers


class FindATime(Plain):
    """See the module."""

    name = "find_a_time"
    kind: Kind = "measure"

    def check(self, settings: Settings) -> None:
        """2 to 50 different times. Raises RulesError time_missing or repeated_time."""
        check_options(settings, uses=self.uses, times=True)
        times = set()
        for place, option in enumerate(settings.options):
            if option.starts_at is None:
                raise RulesError("time_missing", f"options.{place}.starts_at", "Say when this would be.")
            if option.time in times:
                raise RulesError("repeated_time", f"options.{place}.starts_at", "This time is there twice.")
            times.add(option.time)

    def parse(self, choice: object, settings: Settings) -> TimesChoice:
        """{"answers": {id: yes, if_need_be or no}}."""
        given = read_marks(choice, "answers", settings, one_of(ANSWERS))
        return TimesChoice.model_construct(
            answers=tuple((option, given.get(option, "no")) for option in settings.ids)
        )

    def objects(self, choice: TimesChoice) -> bool:
        """Having no time is no objection."""
        return False

    def tally(
        self,
        ballots: Mapping[TimesChoice, int],
        settings: Settings,
        *,
        seed: str | None = None,
        stages: bool = True,
    ) -> Tally:
        """Yeses by time, and how many gave each answer."""
        spread = spread_of(ballots, _pairs, settings, ANSWERS)
        return Tally(
            ballots=sum(ballots.values()),
            counts={option: row["yes"] for option, row in spread.items()},
            abstentions=0,
            spread=spread,
        )

    def read(self, tally: Tally, settings: Settings) -> Reading:
        """The best times, and who can come to them."""
        rank = {option: (row["yes"] + row["if_need_be"], row["yes"]) for option, row in tally.spread.items()}
        best = max(rank.values())
        leaders = tuple(option for option in settings.ids if rank[option] == best) if best[0] else ()
        return Reading(leaders=leaders, in_favour=best[0], against=tally.ballots - best[0], abstaining=0)


METHOD = FindATime()
