"""Majority judgment: the highest median grade wins. Three ways of telling equal medians apart, named here.

The median of an even number of grades is the lower one. M. Balinski and R. Laraki, "A theory of measuring,
electing, and ranking", PNAS 104 (2007), and "Majority Judgment" (2011):
majority-value: take one median grade away from each, compare the medians that then result, and go on so.
majority-gauge: the share p above and q below the median; p > q counts as median plus, and most p first;
else median minus, and least q first.
typical: the difference p - q (A. Fabre, "Tie-breaking the highest median", Social Choice and Welfare 56,
2021, "typical judgment").
"""

from fractions import Fraction
from typing import Literal

from app.rules.counting.contest import Scores
from app.rules.counting.record import Record
from app.rules.counting.result import Amount

NAME = "majority-judgment"
Variant = Literal["majority-value", "majority-gauge", "typical"]
VARIANTS: tuple[Variant, ...] = ("majority-value", "majority-gauge", "typical")
Key = tuple[Fraction | int, ...]


def grades_of(contest: Scores, candidate: int) -> dict[int, int]:
    """How many ballots gave each grade."""
    found: dict[int, int] = {}
    for scores, number in contest.ballots.items():
        found[scores[candidate]] = found.get(scores[candidate], 0) + number
    return found


def majority_value(grades: dict[int, int]) -> Key:
    """The medians in the order in which they are taken away: the middle, then by turns below and above."""
    line = [grade for grade in sorted(grades) for _ in range(grades[grade])]
    middle = len(line) // 2
    odd = len(line) % 2
    found = line[middle : middle + odd]
    for low, high in zip(reversed(line[:middle]), line[middle + odd :], strict=True):
        found += (low, high)
    return tuple(found)


def key(grades: dict[int, int], variant: Variant) -> Key:
    """What candidates are compared by; the greater wins."""
    total = sum(grades.values())
    if not total:
        return ()
    if variant == "majority-value":
        return majority_value(grades)
    median = _median(grades, total)
    above = Fraction(sum(n for grade, n in grades.items() if grade > median), total)
    below = Fraction(sum(n for grade, n in grades.items() if grade < median), total)
    if variant == "typical":
        return (median, above - below)
    return (median, 1, above) if above > below else (median, 0, -below)


def _median(grades: dict[int, int], total: int) -> int:
    seen = 0
    for grade in sorted(grades):
        seen += grades[grade]
        if 2 * seen >= total:
            return grade
    raise AssertionError


def count(contest: Scores, seats: int, record: Record, variant: Variant = "majority-value") -> None:
    """Count into the record. Raises OpenTieError."""
    record.seats = seats
    record.ballots = sum(contest.ballots.values())
    grades = {one: grades_of(contest, one) for one in contest.standing}
    keys = {one: key(given, variant) for one, given in grades.items()}
    record.say(f"first_count_{variant}", ballots=record.ballots, low=contest.low, high=contest.high)
    if contest.withdrawn:
        record.say("withdrawn", sorted(contest.withdrawn))
    order = sorted(set(keys.values()), reverse=True)
    record.levels = [tuple(one for one in contest.standing if keys[one] == each) for each in order]
    medians: dict[int, Amount] = {
        one: _median(given, record.ballots) for one, given in grades.items() if record.ballots
    }
    facts: dict[str, Amount] = {
        f"{record.names[one]}: {grade}": grades[one].get(grade, 0)
        for one in contest.standing
        for grade in range(contest.low, contest.high + 1)
    }
    try:
        record.fill(record.levels, seats)
    finally:
        for one in record.elected:
            record.say("elected_median", [one], grade=medians.get(one, 0))
        record.close_round(medians, facts)
