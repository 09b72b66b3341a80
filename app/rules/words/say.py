"""Sentences by code with values in them, said in any language.

A value is a number, raw text, labels in quotation marks, a term of the language, an amount of money, a clause,
or a list of clauses, with semicolons.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from app.rules.exact import write_fraction
from app.rules.words.language import Language

Number = int | Fraction


@dataclass(frozen=True)
class Labels:
    """Labels, each in quotation marks."""

    labels: tuple[str, ...]


@dataclass(frozen=True)
class Term:
    """A word of the language, by its name on the wire."""

    name: str


@dataclass(frozen=True)
class Sum:
    """Money, with at most two decimals, and its currency."""

    amount: Fraction
    currency: str


@dataclass(frozen=True)
class Clause:
    """A clause or sentence by its code; `n` picks its grammatical form."""

    code: str
    n: Number = 0
    values: Mapping[str, "Value"] = field(default_factory=dict)


Value = int | Fraction | str | Labels | Term | Sum | Clause | tuple[Clause, ...]


def say(language: Language, clause: Clause) -> str:
    """The clause in a language."""
    forms = language.results[clause.code]
    values = {name: _value(language, value) for name, value in clause.values.items()}
    return language.form({"other": forms} if isinstance(forms, str) else forms, clause.n, **values)


def _value(language: Language, value: Value) -> str:
    match value:
        case str():
            return value
        case int():
            return language.number(value)
        case Fraction():
            return write_fraction(value)
        case Labels():
            return language.comma.join(language.quote(label) for label in value.labels)
        case Term():
            return language.terms[value.name]
        case Sum():
            return _sum(language, value)
        case Clause():
            return say(language, value)
        case _:
            return "; ".join(say(language, clause) for clause in value)


def _sum(language: Language, value: Sum) -> str:
    whole, cents = divmod(round(value.amount * 100), 100)
    decimals = f"{language.decimal_mark}{cents:02d}" if cents else ""
    return f"{language.number(whole)}{decimals}\u00a0{value.currency}"
