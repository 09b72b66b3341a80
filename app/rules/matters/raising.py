"""Whether a quorum or a majority asks for more than another one, whatever the numbers turn out to be."""

from fractions import Fraction

from app.rules.bylaws.values import CallQuorum, MajorityRule
from app.rules.schema import Base, Majority, Quorum

_WIDTH: dict[Base, int] = {"cast": 0, "present": 2, "members": 3}


def quorum_raised(before: Quorum | None, after: Quorum) -> bool:
    """Whether `after` asks for at least as many, in an electorate of any size."""
    if before is None:
        return True
    return (after.fraction, after.strict) >= (before.fraction, before.strict)


def _width(majority: Majority) -> int:
    """How wide the base is: each holds the one before it."""
    counted = majority.base == "cast" and majority.abstentions == "counted"
    return 1 if counted else _WIDTH[majority.base]


def majority_raised(before: Majority | None, after: Majority) -> bool:
    """Whether `after` asks for at least as many votes in favour, whatever was cast: its fraction is no lower
    and its base no narrower."""
    if before is None:
        return True
    return _width(after) >= _width(before) and (after.fraction, after.strict) >= (
        before.fraction,
        before.strict,
    )


def as_quorum(law: CallQuorum | None) -> Quorum | None:
    """The bylaws' quorum as a poll's rules say it; none where they can't, or there is none."""
    if law is None or law.none or law.fraction is None or law.plus_one or law.combine or law.floor:
        return None
    return Quorum(fraction=law.fraction, strict=law.strict)


def as_majority(rule: MajorityRule | None) -> Majority | None:
    """The bylaws' majority as a poll's rules say it; none where the base is not said."""
    if rule is None or rule.base is None:
        return None
    abstentions = rule.abstentions or ("excluded" if rule.base == "cast" else "counted")
    return Majority(fraction=rule.fraction, strict=rule.strict, base=rule.base, abstentions=abstentions)


def raise_call_quorum(law: CallQuorum, wanted: Quorum) -> CallQuorum | None:
    """The bylaws' quorum raised to this fraction, and never under what they ask; none where it would sink.

    A fraction plus one stays a fraction plus one, the greater of two stays the greater, and a floor stays. The
    lesser of a fraction and a count becomes the fraction alone, a bare count the greater of both.
    """
    if law.none:
        return CallQuorum(base=law.base, fraction=wanted.fraction, strict=wanted.strict)
    if law.fraction is None:
        return CallQuorum(
            base=law.base,
            fraction=wanted.fraction,
            strict=wanted.strict,
            or_count=law.or_count,
            combine="max",
            floor=law.floor,
            floor_up_to_members=law.floor_up_to_members,
        )
    if (wanted.fraction, wanted.strict or law.plus_one) < (law.fraction, law.strict or law.plus_one):
        return None
    plus_one = law.plus_one and wanted.fraction < Fraction(1)
    return CallQuorum(
        base=law.base,
        fraction=wanted.fraction,
        strict=wanted.strict and not plus_one,
        plus_one=plus_one,
        rounding=law.rounding if plus_one else None,
        or_count=law.or_count if law.combine == "max" else None,
        combine="max" if law.combine == "max" else None,
        floor=law.floor,
        floor_up_to_members=law.floor_up_to_members,
    )
