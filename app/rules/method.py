"""What every way of counting offers. One module in methods/ is one method.

A method reads ballots (parse), counts them (tally) and says what the count means for a majority (read).
It never decides: outcome.py does, in one place for all methods.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from pydantic import ValidationError

from app.rules.errors import BallotError, RulesError
from app.rules.quorum import Count
from app.rules.schema import MAX_OPTIONS, MIN_OPTIONS, Settings, Strict


class Tally(Strict):
    """The count. `ballots` are all ballots, `abstentions` those that took no side."""

    ballots: Count
    counts: dict[str, Count]
    abstentions: Count


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
    def majority_required(self) -> bool:
        """Whether a poll by this method has no outcome without a majority."""

    def check(self, settings: Settings) -> None:
        """Raise RulesError when a poll can't be held by this method with these settings."""

    def parse(self, choice: object, settings: Settings) -> C:
        """Read a choice as sent. Raises BallotError naming the rule it breaks."""

    def objects(self, choice: C) -> bool:
        """Whether this ballot objects to the proposal, so that a reason may be asked for."""

    def tally(self, ballots: Mapping[C, int], settings: Settings) -> Tally:
        """Count grouped ballots: how many were cast for each choice."""

    def read(self, tally: Tally, settings: Settings) -> Reading:
        """What the tally means for a majority."""


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


def check_options(settings: Settings) -> None:
    """Raise RulesError unless there are 2 to 50 options, each id once and each label once."""
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
        label = " ".join(option.label.casefold().split())
        if option.id in ids:
            raise RulesError("repeated_option", f"options.{place}.id", "Two options have the same id.")
        if label in labels:
            raise RulesError(
                "repeated_label",
                f"options.{place}.label",
                "Two options read the same: nobody could tell them apart.",
                {"label": option.label},
            )
        ids.add(option.id)
        labels.add(label)


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
