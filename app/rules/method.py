"""What every way of counting offers. One module in methods/ is one method.

A method reads ballots (parse), counts them (tally) and says what the count means for a majority (read).
It never decides: outcome.py does, in one place for all methods.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeVar

from pydantic import Field, ValidationError

from app.rules.counting.result import Result as CountResult
from app.rules.errors import BallotError, RulesError
from app.rules.quorum import Count
from app.rules.schema import MAX_OPTIONS, MIN_OPTIONS, Settings, Strict, look

Kind = Literal["question", "choice", "election", "budget", "measure"]
"""What a method gives: yes or no, one option (or several seats), people elected, projects funded, a picture."""

MajorityUse = Literal["required", "optional", "none"]
ConsensusUse = Literal["no", "only", "first"]


class Tally(Strict):
    """The count. `ballots` are all ballots, `abstentions` those that took no side.

    `counts`: by position, level or answer; by option else: votes, approvals, sums of scores or dots, ballots
    with at least a good, first preferences, those who can come. `spread`: for each option how many ballots
    gave it each score, grade, number of dots or answer. `count`: every stage, where the method has stages.
    """

    ballots: Count
    counts: dict[str, Count]
    abstentions: Count
    spread: dict[str, dict[str, Count]] = Field(default_factory=dict)
    count: CountResult | None = None


@dataclass(frozen=True)
class Reading:
    """A tally as a majority sees it.

    `leaders` are the options with most votes, in ballot order, more than one when they are equal, empty
    when no option has any; None when the question is yes or no. The counts are of ballots for and
    against the question, or for and without a leader (equal leaders have equal counts).
    """

    leaders: tuple[str, ...] | None
    in_favour: int
    against: int
    abstaining: int
    blocks: int = 0


class Choice(Strict):
    """What one ballot says. Frozen and in one canonical form, so that equal choices group together."""


C = TypeVar("C", bound=Choice)


class Method(Protocol[C]):
    """A way of counting."""

    @property
    def name(self) -> str:
        """The name on the wire."""

    @property
    def kind(self) -> Kind:
        """What it gives."""

    @property
    def majority(self) -> MajorityUse:
        """Whether a poll by this method is judged by a majority: it must, may or can't have one."""

    @property
    def consensus(self) -> ConsensusUse:
        """Whether blocks stop a proposal: never, always, or until the majority decides."""

    @property
    def has_options(self) -> bool:
        """Whether people choose between options."""

    @property
    def uses(self) -> frozenset[str]:
        """The settings it reads."""

    @property
    def objecting(self) -> frozenset[str]:
        """The positions that object."""

    @property
    def objectors(self) -> bool:
        """Whether anybody can object, so that reasons may be required from those who do."""

    @property
    def equal_ranks(self) -> bool:
        """Whether a ballot may rank options equal."""

    def check(self, settings: Settings) -> None:
        """Raise RulesError when a poll can't be held by this method with these settings."""

    def parse(self, choice: object, settings: Settings) -> C:
        """Read a choice as sent. Raises BallotError naming the rule it breaks."""

    def objects(self, choice: C) -> bool:
        """Whether this ballot objects to the proposal, so that a reason may be asked for."""

    def tally(
        self, ballots: Mapping[C, int], settings: Settings, *, seed: str | None = None, stages: bool = True
    ) -> Tally:
        """Count grouped ballots: how many were cast for each choice.

        Without `stages` only what is quick to count, for showing while a poll is open. `seed` draws ties.
        """

    def read(self, tally: Tally, settings: Settings) -> Reading:
        """What the tally means for a majority, and who leads."""

    @property
    def staged(self) -> bool:
        """Whether a single winner comes out of a count in stages, rather than of the votes as they are."""

    def level(self, ballots: Mapping[C, int], settings: Settings, count: CountResult) -> tuple[str, ...]:
        """The projects of a budget whose fate hangs on the order of level ones."""

    def backed(self, option: str, tally: Tally) -> bool:
        """Whether anybody is for this option at all: nothing is carried by nobody."""


class Plain:
    """What most methods have in common: no majority of their own making, no settings, nobody who objects."""

    majority: MajorityUse = "none"
    consensus: ConsensusUse = "no"
    has_options = True
    uses: frozenset[str] = frozenset()
    objecting: frozenset[str] = frozenset()
    equal_ranks = False
    staged = True

    def level(self, ballots: Mapping[Any, int], settings: Settings, count: CountResult) -> tuple[str, ...]:
        """Only budgets have such."""
        return ()

    @property
    def objectors(self) -> bool:
        """Whether there is a position that objects."""
        return bool(self.objecting)

    def backed(self, option: str, tally: Tally) -> bool:
        """Whoever a count of rankings elects is backed."""
        return True


_CODES = {
    "extra_forbidden": ("unknown_field", "A ballot of this method has no such field."),
    "missing": ("missing_field", "The ballot lacks this field."),
    "model_type": ("not_an_object", "A ballot is an object with named fields."),
    "literal_error": ("unknown_position", "That is not one of the positions to choose from."),
    "too_long": ("too_many_options", "The ballot names more options than a poll can have."),
}


def read_ballot(model: type[C], choice: object) -> C:
    """Read a choice into its model; the first fault as a BallotError."""
    try:
        return model.model_validate(choice)
    except ValidationError as error:
        fault = error.errors(include_url=False, include_input=False)[0]
        code, message = _CODES.get(
            fault["type"], ("malformed", "This part of the ballot has the wrong form.")
        )
        data = {"expected": fault["ctx"]["expected"]} if code == "unknown_position" else {}
        field = ".".join(str(part) for part in fault["loc"])
        raise BallotError(code, field, message, data) from None


def known_option(option: str, field: str, settings: Settings) -> str:
    """The option, if the poll has it; else BallotError unknown_option."""
    if option not in settings.positions:
        raise BallotError("unknown_option", field, "This poll has no such option.", {"option": option})
    return option


def check_no_options(settings: Settings) -> None:
    """Raise RulesError options_not_used when there are any."""
    if settings.options:
        raise RulesError(
            "options_not_used", "options", "People answer the question itself here: leave the options empty."
        )


def check_options(settings: Settings, *, uses: frozenset[str] = frozenset(), times: bool = False) -> None:
    """Raise RulesError unless there are 2 to 50 options that can be told apart, as the settings need them.

    `uses` are the method's settings: who has no reserves takes no groups. `times`: whether options are times.
    """
    number = len(settings.options)
    if number < MIN_OPTIONS:
        raise RulesError(
            "too_few_options", "options", f"Give at least {MIN_OPTIONS} options.", {"min": MIN_OPTIONS}
        )
    if number > MAX_OPTIONS:
        raise RulesError(
            "too_many_options", "options", f"Give at most {MAX_OPTIONS} options.", {"max": MAX_OPTIONS}
        )
    ids: set[str] = set()
    labels: set[str] = set()
    for place, option in enumerate(settings.options):
        label = look(option.label)
        if option.id in ids:
            raise RulesError("repeated_option", f"options.{place}.id", "Two options have the same id.")
        if label in labels:
            raise RulesError(
                "repeated_label",
                f"options.{place}.label",
                "Two options read the same: nobody could tell them apart.",
                {"label": option.label},
            )
        if option.starts_at is not None and not times:
            raise RulesError("time_not_used", f"options.{place}.starts_at", "Only times to meet have a time.")
        if option.group is not None and "reserves" not in uses:
            raise RulesError("group_not_used", f"options.{place}.group", "This method reserves no seats.")
        ids.add(option.id)
        labels.add(label)
    _check_none_of_these(settings)
    _check_numbers(settings)


def _check_none_of_these(settings: Settings) -> None:
    """One option says none of these when the settings ask for it, and none else."""
    flagged = [place for place, option in enumerate(settings.options) if option.none_of_these]
    if settings.given.none_of_these and not flagged:
        raise RulesError("none_of_these_missing", "options", "The option that says none of these is missing.")
    if len(flagged) > settings.given.none_of_these:
        raise RulesError(
            "none_of_these_unfit",
            f"options.{flagged[-1]}.none_of_these",
            "One option may say none of these, where the settings ask for it.",
        )


def _check_numbers(settings: Settings) -> None:
    """Seats and the most approvals are no more than there are options; reserved seats can all be kept."""
    given = settings.given
    standing = len(settings.options) - given.none_of_these
    if given.seats > standing:
        raise RulesError(
            "too_many_seats", "settings.seats", "There are fewer options than seats.", {"max": standing}
        )
    if given.most is not None and given.most > len(settings.options):
        raise RulesError(
            "most_range",
            "settings.most",
            "There are fewer options than a ballot may approve.",
            {"max": len(settings.options)},
        )
    for place, reserve in enumerate(given.reserves):
        there = sum(option.group == reserve.group for option in settings.options)
        if there < reserve.at_least:
            raise RulesError(
                "reserve_too_few",
                f"settings.reserves.{place}",
                "More seats are reserved for this group than it has options.",
                {"group": reserve.group, "seats": reserve.at_least, "candidates": there},
            )
    if sum(reserve.at_least for reserve in given.reserves) > given.seats:
        raise RulesError("reserve_too_many", "settings.reserves", "More seats are reserved than there are.")


def count_options(ballots: Iterable[tuple[tuple[str, ...], int]], settings: Settings) -> Tally:
    """Count ballots that each name some options once; those that name none abstain."""
    counts = dict.fromkeys(settings.positions, 0)
    total = abstentions = 0
    for options, number in ballots:
        total += number
        if not options:
            abstentions += number
        for option in options:
            counts[option] += number
    return Tally(ballots=total, counts=counts, abstentions=abstentions)


def read_options(tally: Tally) -> Reading:
    """The options with most votes, against the ballots that took part and left them out."""
    most = max(tally.counts.values(), default=0)
    leaders = tuple(option for option, votes in tally.counts.items() if votes == most > 0)
    expressed = tally.ballots - tally.abstentions
    return Reading(leaders=leaders, in_favour=most, against=expressed - most, abstaining=tally.abstentions)
