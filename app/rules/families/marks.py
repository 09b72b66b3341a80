"""Ballots that give options a value each: scores, grades, dots, answers.

On the wire and in storage a ballot is {field: {option id: value}}; inside, pairs in ballot order, so that equal
ballots are equal.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Annotated, Any, cast

from pydantic import BeforeValidator, PlainSerializer

from app.rules.errors import BallotError
from app.rules.method import Choice, known_option
from app.rules.schema import Settings

Value = int | str
Pairs = tuple[tuple[str, Value], ...]

Marks = Annotated[
    Pairs,
    BeforeValidator(lambda value: tuple(value.items()) if isinstance(value, Mapping) else value),
    PlainSerializer(dict, return_type=dict[str, Value]),
]


def read_marks(
    choice: object, field: str, settings: Settings, check: Callable[[object, str], Value]
) -> dict[str, Value]:
    """What a ballot gives each option it names, in ballot order.

    `check` takes a value and its field path, and returns it or raises BallotError.
    """
    if not isinstance(choice, dict):
        raise BallotError("not_an_object", "", "A ballot is an object with named fields.")
    for name in choice:
        if name != field:
            raise BallotError("unknown_field", str(name)[:64], "A ballot of this method has no such field.")
    if field not in choice:
        raise BallotError("missing_field", field, "The ballot lacks this field.")
    given = choice[field]
    if not isinstance(given, dict):
        raise BallotError("malformed", field, "This part of the ballot has the wrong form.")
    read: dict[str, Value] = {}
    for option, value in given.items():
        if not isinstance(option, str):
            raise BallotError("malformed", field, "This part of the ballot has the wrong form.")
        path = f"{field}.{option[:64]}"
        read[known_option(option, path, settings)] = check(value, path)
    return {option: read[option] for option in settings.ids if option in read}


def whole_number(low: int, high: int) -> Callable[[object, str], Value]:
    """A check for whole numbers from low to high: BallotError malformed or score_range."""

    def check(value: object, path: str) -> Value:
        if isinstance(value, bool) or not isinstance(value, int):
            raise BallotError("malformed", path, "This is not a whole number.")
        if not low <= value <= high:
            raise BallotError("score_range", path, f"Give {low} to {high}.", {"low": low, "high": high})
        return value

    return check


def one_of(words: Iterable[str]) -> Callable[[object, str], Value]:
    """A check for one of some words: BallotError unknown_position."""
    known = tuple(words)

    def check(value: object, path: str) -> Value:
        if not isinstance(value, str) or value not in known:
            raise BallotError(
                "unknown_position",
                path,
                "That is not one of the answers to choose from.",
                {"expected": ", ".join(known)},
            )
        return value

    return check


def filled(given: dict[str, Value], settings: Settings, left_out: Value) -> Pairs:
    """A value for every option, those left out at their default; nothing for a ballot that names none."""
    if not given:
        return ()
    return tuple((option, given.get(option, left_out)) for option in settings.ids)


def spread_of(
    ballots: Mapping[Any, int], pairs: Callable[[Any], Pairs], settings: Settings, values: Iterable[Value]
) -> dict[str, dict[str, int]]:
    """For each option, how many ballots gave it each value; values in the order given, others as they come."""
    found: dict[str, dict[str, int]] = {
        option: {str(value): 0 for value in values} for option in settings.ids
    }
    for choice, number in ballots.items():
        for option, value in pairs(choice):
            row = found[option]
            row[str(value)] = row.get(str(value), 0) + number
    return found


def numbers(
    ballots: Mapping[Any, int], pairs: Callable[[Any], Pairs], worth: Callable[[Value], int] | None = None
) -> dict[tuple[int, ...], int]:
    """The ballots that give something as rows of numbers, grouped; `worth` turns words into numbers."""
    found: dict[tuple[int, ...], int] = {}
    for choice, number in ballots.items():
        row = tuple(worth(value) if worth else cast("int", value) for _, value in pairs(choice))
        if row and number:
            found[row] = found.get(row, 0) + number
    return found


def cast_and_abstained(ballots: Mapping[Choice, int], pairs: Callable[[Any], Pairs]) -> tuple[int, int]:
    """All ballots, and those among them that give nothing."""
    return sum(ballots.values()), sum(number for choice, number in ballots.items() if not pairs(choice))
