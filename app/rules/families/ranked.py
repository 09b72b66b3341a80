"""Ballots that put options in order, best first; those left out are below all; an empty one abstains."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from app.rules.counting import Ranked, Reserve
from app.rules.counting import tally as run
from app.rules.counting.contest import Ranking
from app.rules.errors import BallotError
from app.rules.method import (
    Choice,
    Kind,
    MajorityUse,
    Plain,
    Reading,
    Tally,
    check_options,
    known_option,
    read_ballot,
)
from app.rules.schema import MAX_OPTIONS, OptionId, Settings

Rank = Annotated[tuple[OptionId, ...], Field(max_length=MAX_OPTIONS)]


class RankingChoice(Choice):
    """One tuple a rank, those ranked equal together in ballot order."""

    ranking: Annotated[tuple[Rank, ...], Field(max_length=MAX_OPTIONS)]


@dataclass(frozen=True)
class RankedMethod(Plain):
    """A method of rankings. `way` is its name in app.rules.counting."""

    name: str
    way: str
    kind: Kind
    uses: frozenset[str] = frozenset()
    equal_ranks: bool = False
    majority: MajorityUse = "none"

    def check(self, settings: Settings) -> None:
        """2 to 50 different options, seats and reserved seats that can be filled."""
        check_options(settings, uses=self.uses)

    def parse(self, choice: object, settings: Settings) -> RankingChoice:
        """{"ranking": [[id], [id, id], …]}, each option at most once."""
        ballot = read_ballot(RankingChoice, choice)
        seen: set[str] = set()
        ranks: list[tuple[str, ...]] = []
        for place, rank in enumerate(ballot.ranking):
            field = f"ranking.{place}"
            if not rank:
                raise BallotError("empty_rank", field, "A rank names at least one option.")
            if len(rank) > 1 and not self.equal_ranks:
                raise BallotError("equal_ranks", field, "This method takes one option a rank.")
            for at, option in enumerate(rank):
                known_option(option, f"{field}.{at}", settings)
                if option in seen:
                    raise BallotError(
                        "repeated_option",
                        f"{field}.{at}",
                        "An option is ranked only once.",
                        {"option": option},
                    )
                seen.add(option)
            ranks.append(tuple(sorted(rank, key=settings.positions.__getitem__)))
        return RankingChoice.model_construct(ranking=tuple(ranks))

    def objects(self, choice: RankingChoice) -> bool:
        """Ranking low is no objection."""
        return False

    def tally(
        self,
        ballots: Mapping[RankingChoice, int],
        settings: Settings,
        *,
        seed: str | None = None,
        stages: bool = True,
    ) -> Tally:
        """First preferences by option, and every stage."""
        firsts = dict.fromkeys(settings.ids, 0)
        for choice, number in ballots.items():
            for option in choice.ranking[0] if choice.ranking else ():
                firsts[option] += number
        contest = contest_of(ballots, settings)
        return Tally(
            ballots=sum(ballots.values()),
            counts=firsts,
            abstentions=sum(number for choice, number in ballots.items() if not choice.ranking),
            count=run(self.way, contest, seed=seed, reserves=_reserves(settings))
            if stages and contest.ballots
            else None,
        )

    def read(self, tally: Tally, settings: Settings) -> Reading:
        """For: the ballots that are with the winner at the last stage. Against: all others that took part."""
        expressed = tally.ballots - tally.abstentions
        if tally.count is None or not tally.count.elected:
            return Reading(leaders=(), in_favour=0, against=expressed, abstaining=tally.abstentions)
        winner = tally.count.elected[0]
        held = tally.count.rounds[-1].votes.get(winner, 0)
        support = held if isinstance(held, int) else 0
        return Reading(
            leaders=(winner,),
            in_favour=support,
            against=expressed - support,
            abstaining=tally.abstentions,
        )


def contest_of(ballots: Mapping[RankingChoice, int], settings: Settings) -> Ranked:
    """The ballots that rank something, as app.rules.counting takes them; candidates are option ids."""
    places = settings.positions
    found: dict[Ranking, int] = {}
    for choice, number in ballots.items():
        if choice.ranking and number:
            ranking = tuple(
                places[rank[0]] if len(rank) == 1 else tuple(places[option] for option in rank)
                for rank in choice.ranking
            )
            found[ranking] = number
    return Ranked(names=settings.ids, seats=settings.given.seats, ballots=found)


def _reserves(settings: Settings) -> tuple[Reserve, ...]:
    return tuple(
        Reserve(
            seats=reserve.at_least,
            candidates=frozenset(
                place for place, option in enumerate(settings.options) if option.group == reserve.group
            ),
        )
        for reserve in settings.given.reserves
    )
