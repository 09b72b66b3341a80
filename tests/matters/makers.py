"""Matters and questions for tests."""

from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

from app.rules.bylaws import PRESETS, Bylaws
from app.rules.bylaws.edit import Edit, apply
from app.rules.matters import Asked, Matter, ready
from app.rules.schema import Majority, Quorum, Rules

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def bylaws(code: str, **values: Any) -> Bylaws:
    """A preset with values settled; __ stands for a dot."""
    edits = [
        Edit(path=path.replace("__", "."), value=value, source="Statutes, article 1")
        for path, value in values.items()
    ]
    return apply(PRESETS[code], edits, PRESETS[code])


ROUNDED = {"base": "members", "fraction": "1/2", "plus_one": True, "rounding": "down"}
AR = bylaws("ar", calls__ordinary__1__quorum=ROUNDED)
ES = PRESETS["es"]


def matter(code: str, law: Bylaws = ES) -> Matter:
    """A matter of the ready list."""
    return next(one for one in ready(law, recovered=True) if one.code == code)


def asked(**values: Any) -> Asked:
    """What somebody asks for."""
    return Asked(at=AT, members=20, **values)


def majority(fraction: str, *, strict: bool = False, base: str = "cast") -> Rules:
    """Rules with a majority alone."""
    return Rules(majority=plain(fraction, strict=strict, base=base))


def plain(fraction: str, *, strict: bool = False, base: str = "cast") -> Majority:
    """A majority; abstentions follow from the base."""
    return Majority.model_validate(
        {
            "fraction": fraction,
            "strict": strict,
            "base": base,
            "abstentions": "excluded" if base == "cast" else "counted",
        }
    )


def quorum(fraction: str, *, strict: bool = False) -> Rules:
    """Rules with a quorum alone."""
    return Rules(quorum=Quorum(fraction=Fraction(fraction), strict=strict))
