"""What a count gives: who is elected, in order, and every number needed to do it again by hand.

Whole numbers are numbers; numbers of a rule's own precision are decimal strings of that precision
("13.33333"); exact fractions are strings with a slash ("7/3"). Never a float.
"""

from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field, StrictBool, StrictInt, StrictStr

from app.rules.schema import Strict

Amount = StrictInt | StrictStr
Action = Literal["elect", "exclude", "surplus", "place", "finalist", "win", "fund"]
Broken = Literal["open", "earlier_stage", "lot", "rule", "no_difference"]


class Tie(Strict):
    """Who was level, for what, and how it was broken.

    open: it was not, and the count stops there. earlier_stage, rule: as the method's own rule says.
    lot: by the recorded seed. no_difference: any way of breaking it elects the same.
    """

    round: StrictInt
    action: Action
    between: tuple[str, ...]
    broken: Broken
    chosen: tuple[str, ...] = ()


class Step(Strict):
    """One thing that happened, for words: a sentence's code, the names and the numbers in it."""

    code: str
    names: tuple[str, ...] = ()
    values: dict[str, Amount] = Field(default_factory=dict)


class Round(Strict):
    """One stage: the numbers at its end and what was done. `table` holds comparisons of two (a against b)."""

    number: StrictInt
    votes: dict[str, Amount] = Field(default_factory=dict)
    facts: dict[str, Amount] = Field(default_factory=dict)
    table: dict[str, dict[str, Amount]] = Field(default_factory=dict)
    steps: tuple[Step, ...] = ()


class Result(Strict):
    """The outcome of a count. `complete` is False when a tie stopped it; `lot` is the seed that was drawn.

    `contenders` are those who would be elected by one way of breaking the open tie and not by another.
    """

    method: str
    seats: Annotated[StrictInt, Field(ge=0)]
    candidates: tuple[str, ...]
    withdrawn: tuple[str, ...] = ()
    ballots: StrictInt
    elected: tuple[str, ...]
    ranking: tuple[tuple[str, ...], ...] = ()
    rounds: tuple[Round, ...]
    ties: tuple[Tie, ...] = ()
    complete: StrictBool
    contenders: tuple[str, ...] = ()
    lot: str | None = None


def amount(value: Fraction | int) -> Amount:
    """An exact number as it is written in results: 3, or "7/3"."""
    if isinstance(value, int) or value.denominator == 1:
        return int(value)
    return f"{value.numerator}/{value.denominator}"


def decimals(units: int, places: int) -> str:
    """So many units of the last place as a decimal string: decimals(1333333, 5) is "13.33333"."""
    sign, units = ("-", -units) if units < 0 else ("", units)
    whole, rest = divmod(units, 10**places)
    return f"{sign}{whole}.{rest:0{places}d}"
