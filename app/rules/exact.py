"""Exact numbers, never a float: fractions are "2/3" on the wire, money is a decimal string, "120000.00".

Source: DESIGN, "Exactness": a two-thirds majority of 299 is 199 1/3 exactly, so 200 votes.
"""

import math
import re
from decimal import Decimal
from fractions import Fraction
from typing import Annotated

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

MAX_DENOMINATOR = 1000
_FORM = re.compile(r"(0|[1-9][0-9]{0,8})/(0|[1-9][0-9]{0,8})")


def parse_fraction(value: object) -> Fraction:
    """The fraction that "n/d" (or a Fraction) stands for; over 0, at most 1, d at most 1000.

    Raises PydanticCustomError fraction_form, fraction_denominator or fraction_range.
    """
    if isinstance(value, Fraction):
        numerator, denominator = value.numerator, value.denominator
    elif isinstance(value, str) and (found := _FORM.fullmatch(value)):
        numerator, denominator = int(found[1]), int(found[2])
    else:
        raise PydanticCustomError(
            "fraction_form", "Write the fraction as two whole numbers with a slash, such as 2/3."
        )
    if not 1 <= denominator <= MAX_DENOMINATOR:
        raise PydanticCustomError(
            "fraction_denominator",
            "The number under the slash must be from 1 to {max}.",
            {"max": MAX_DENOMINATOR},
        )
    if not 0 < numerator <= denominator:
        raise PydanticCustomError("fraction_range", "The fraction must be more than 0 and at most 1/1.")
    return Fraction(numerator, denominator)


def write_fraction(value: Fraction) -> str:
    """The wire form, always with a slash: 2/3, 1/1."""
    return f"{value.numerator}/{value.denominator}"


WireFraction = Annotated[
    Fraction,
    PlainValidator(parse_fraction),
    PlainSerializer(write_fraction, return_type=str),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": r"^[1-9][0-9]*/[1-9][0-9]*$",
            "maxLength": 19,
            "examples": ["2/3"],
            "description": f"An exact fraction, over 0 and at most 1/1, denominator at most {MAX_DENOMINATOR}.",
        }
    ),
]


def parse_votes(value: object) -> int | Fraction:
    """A number of votes, 0 or more: whole, or the exact fraction that "5/2" stands for.

    Raises PydanticCustomError votes_form.
    """
    if isinstance(value, str) and (found := _FORM.fullmatch(value)) and int(found[2]):
        value = Fraction(int(found[1]), int(found[2]))
    if isinstance(value, bool) or not isinstance(value, int | Fraction) or value < 0:
        raise PydanticCustomError("votes_form", "Votes are a whole number or a fraction such as 5/2.")
    return int(value) if isinstance(value, Fraction) and value.denominator == 1 else value


def write_votes(value: int | Fraction) -> int | str:
    """The wire form: 3, or "5/2"."""
    return value if isinstance(value, int) else write_fraction(value)


Votes = Annotated[
    int | Fraction,
    PlainValidator(parse_votes),
    PlainSerializer(write_votes, return_type=int | str),
    WithJsonSchema(
        {
            "anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": r"^[0-9]+/[0-9]+$"}],
            "examples": [12, "5/2"],
            "description": "Votes: a whole number, or an exact fraction where a cap makes votes count for less.",
        }
    ),
]


def least_whole(fraction: Fraction, of: int, *, strict: bool) -> int:
    """The least whole number that is at least (strict: more than) this fraction of `of`.

    Two thirds of 9 is 6 and of 299 is 200; more than half of 21 is 11, and of 20 is 11.
    """
    share = fraction * of
    return math.floor(share) + 1 if strict else math.ceil(share)


_MONEY = re.compile(r"(?:0|[1-9][0-9]{0,11})(?:\.[0-9]{1,2})?")


def parse_money(value: object) -> Decimal:
    """An amount from 0 to 999999999999.99 with two places, from "120000", "120000.5" or a Decimal.

    Raises PydanticCustomError money_form.
    """
    written = f"{value:f}" if isinstance(value, Decimal) else value
    if not isinstance(written, str) or not _MONEY.fullmatch(written):
        raise PydanticCustomError(
            "money_form", "Write the amount as a number with at most two decimals after a point."
        )
    return Decimal(written).quantize(Decimal("0.01"))


Money = Annotated[
    Decimal,
    PlainValidator(parse_money),
    PlainSerializer(str, return_type=str),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": r"^(0|[1-9][0-9]{0,11})(\.[0-9]{1,2})?$",
            "maxLength": 15,
            "examples": ["120000.00"],
            "description": "An amount of money, 0 or more, with at most two decimals after a point.",
        }
    ),
]
