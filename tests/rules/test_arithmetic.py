"""Quorum and majority: exact, and least."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.exact import least_whole
from app.rules.majority import check as check_majority
from app.rules.quorum import check as check_quorum
from app.rules.schema import Majority, Quorum
from tests.rules.makers import majority

fractions = st.integers(1, 1000).flatmap(
    lambda below: st.integers(1, below).map(lambda above: Fraction(above, below))
)


@pytest.mark.parametrize(
    ("fraction", "of", "at_least", "more_than"),
    [
        ("2/3", 9, 6, 7),
        ("2/3", 299, 200, 200),
        ("2/3", 10, 7, 7),
        ("1/2", 21, 11, 11),
        ("1/2", 20, 10, 11),
        ("1/2", 1, 1, 1),
        ("1/2", 2, 1, 2),
        ("3/4", 4, 3, 4),
        ("3/4", 41, 31, 31),
        ("1/10", 100, 10, 11),
        ("1/10", 101, 11, 11),
        ("4/5", 5, 4, 5),
        ("1/3", 3_000_000_000_000_001, 1_000_000_000_000_001, 1_000_000_000_000_001),
    ],
)
def test_needed(fraction: str, of: int, at_least: int, more_than: int) -> None:
    assert least_whole(Fraction(fraction), of, strict=False) == at_least
    assert least_whole(Fraction(fraction), of, strict=True) == more_than


@given(fractions, st.integers(0, 10**9), st.booleans())
def test_needed_satisfies_and_one_less_does_not(fraction: Fraction, of: int, strict: bool) -> None:
    def satisfies(number: int) -> bool:
        left, right = number * fraction.denominator, fraction.numerator * of
        return left > right if strict else left >= right

    needed = least_whole(fraction, of, strict=strict)
    assert satisfies(needed)
    assert not satisfies(needed - 1)


@given(fractions.filter(lambda f: f < 1), st.integers(1, 10**6), st.booleans())
def test_what_is_needed_can_be_reached(fraction: Fraction, of: int, strict: bool) -> None:
    assert 1 <= least_whole(fraction, of, strict=strict) <= of


@pytest.mark.parametrize(
    ("fraction", "strict", "electors", "needed"),
    [
        ("1/2", False, 41, 21),
        ("1/2", True, 40, 21),
        ("1/2", False, 40, 20),
        ("2/3", False, 900, 600),
        ("1/10", False, 95, 10),
        ("1/1", False, 7, 7),
        ("1/1000", False, 5, 1),
        ("1/2", False, 0, 1),
    ],
)
def test_quorum_from_both_sides(fraction: str, strict: bool, electors: int, needed: int) -> None:
    quorum = Quorum.model_validate({"fraction": fraction, "strict": strict})
    for voted, met in [(needed - 1, False), (needed, True), (needed + 1, True)]:
        result = check_quorum(quorum, electors=electors, voted=voted)
        assert (result.needed, result.met) == (needed, met)


# Ordinary and extraordinary majorities by regime, from the table "Notice, quorum, majorities" of the
# domain notes: name, fraction, strict, base, abstaining, those who take a side, electors, base, needed.
REGIMES = [
    (
        "ES 27/1999 ordinary: over half of cast, blanks and abstentions out",
        "1/2",
        True,
        "cast",
        7,
        21,
        60,
        21,
        11,
    ),
    ("ES ordinary, even number cast", "1/2", True, "cast", 7, 20, 60, 20, 11),
    ("ES statute change: 2/3 of present and represented", "2/3", False, "present", 3, 27, 60, 30, 20),
    ("ES, nobody abstains", "2/3", False, "present", 0, 27, 60, 27, 18),
    ("ES, statutes raised to 4/5", "4/5", False, "present", 1, 30, 60, 31, 25),
    ("Euskadi 11/2019 ordinary: over half of cast", "1/2", True, "cast", 10, 9, 60, 9, 5),
    ("Euskadi merger: 2/3 of cast", "2/3", False, "cast", 10, 299, 400, 299, 200),
    ("AR 20.337 ordinary: simple majority of present", "1/2", True, "present", 4, 17, 41, 21, 11),
    ("AR ordinary without abstentions", "1/2", True, "present", 0, 17, 41, 17, 9),
    ("AR dissolution: 2/3 of present", "2/3", False, "present", 1, 8, 21, 9, 6),
    ("UY 18.407 ordinary: simple majority of present", "1/2", True, "present", 2, 10, 30, 12, 7),
    ("UY extraordinary: 3/4 of present", "3/4", False, "present", 1, 99, 120, 100, 75),
    ("BR 5.764 ordinary: majority of present", "1/2", True, "present", 1, 40, 80, 41, 21),
    ("BR extraordinary (art. 46): 2/3 of present", "2/3", False, "present", 2, 98, 150, 100, 67),
    ("FR worker co-op, first call: over half of all members", "1/2", True, "members", 5, 15, 41, 41, 21),
    ("FR extraordinary: 3/4 of present or represented", "3/4", False, "present", 0, 41, 50, 41, 31),
    ("UK model rules ordinary: simple majority of cast", "1/2", True, "cast", 3, 12, 20, 12, 7),
    ("UK extraordinary: at least 75 % of cast", "3/4", False, "cast", 3, 12, 20, 12, 9),
    ("UK entrenched clause: all members", "1/1", False, "members", 0, 20, 20, 20, 20),
    ("US-CA, removing a director: 75 % of all members", "3/4", False, "members", 2, 30, 41, 41, 31),
    ("CA federal special resolution: 2/3 of cast", "2/3", False, "cast", 5, 100, 200, 100, 67),
    ("Québec: 2/3 of votes cast by members present", "2/3", False, "cast", 5, 9, 20, 9, 6),
    ("SCE 1435/2003: majority of validly cast", "1/2", True, "cast", 1, 100, 200, 100, 51),
    ("SCE rule change: 2/3 of validly cast", "2/3", False, "cast", 1, 100, 200, 100, 67),
    ("IT: absolute majority", "1/2", True, "present", 0, 21, 41, 21, 11),
]


@pytest.mark.parametrize(
    ("fraction", "strict", "base", "abstaining", "sided", "electors", "number", "needed"),
    [row[1:] for row in REGIMES],
    ids=[row[0] for row in REGIMES],
)
def test_regimes(
    fraction: str,
    strict: bool,
    base: str,
    abstaining: int,
    sided: int,
    electors: int,
    number: int,
    needed: int,
) -> None:
    wire = Majority.model_validate(majority(fraction, strict=strict, base=base))
    for in_favour in (needed - 1, needed, needed + 1):
        if in_favour > sided:
            continue
        result = check_majority(
            wire, in_favour=in_favour, against=sided - in_favour, abstaining=abstaining, electors=electors
        )
        assert (result.base, result.needed) == (number, needed)
        assert result.met == (in_favour >= needed)


def test_abstentions_counted_among_the_votes_cast_work_as_a_no() -> None:
    votes = {"in_favour": 6, "against": 5, "abstaining": 1, "electors": 30}
    out = check_majority(Majority.model_validate(majority()), **votes)
    counted = check_majority(Majority.model_validate(majority(abstentions="counted")), **votes)
    assert (out.base, out.needed, out.met) == (11, 6, True)
    assert (counted.base, counted.needed, counted.met) == (12, 7, False)


@pytest.mark.parametrize(
    ("wire", "in_favour", "against", "abstaining", "level"),
    [
        (majority(), 5, 5, 3, True),
        (majority(), 5, 4, 3, False),
        (majority(), 0, 0, 3, False),
        (majority(strict=False), 5, 5, 3, False),
        (majority("2/3"), 5, 5, 3, False),
        (majority(base="present"), 5, 5, 0, True),
        (majority(base="present"), 5, 5, 1, False),
        (majority(base="members"), 5, 5, 3, False),
        (majority(base="members"), 10, 10, 0, True),
    ],
)
def test_level_is_two_equal_halves_of_the_base(
    wire: dict[str, object], in_favour: int, against: int, abstaining: int, level: bool
) -> None:
    result = check_majority(
        Majority.model_validate(wire),
        in_favour=in_favour,
        against=against,
        abstaining=abstaining,
        electors=20,
    )
    assert result.level is level
