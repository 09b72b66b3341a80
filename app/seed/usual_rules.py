"""Rules that the demo's polls are judged by."""

from fractions import Fraction

from app.rules import Majority, Quorum, Rules

HALF = Quorum(fraction=Fraction(1, 2))
MORE_THAN_HALF_OF_MEMBERS = Quorum(fraction=Fraction(1, 2), strict=True)
THIRD = Quorum(fraction=Fraction(1, 3))

SIMPLE = Majority(fraction=Fraction(1, 2), strict=True, base="cast", abstentions="excluded")
OF_PRESENT = Majority(fraction=Fraction(1, 2), strict=True, base="present", abstentions="counted")
TWO_THIRDS = Majority(fraction=Fraction(2, 3), strict=False, base="present", abstentions="counted")
THREE_QUARTERS = Majority(fraction=Fraction(3, 4), strict=False, base="cast", abstentions="excluded")
OF_ALL_MEMBERS = Majority(fraction=Fraction(1, 2), strict=True, base="members", abstentions="counted")

ORDINARY = Rules(quorum=HALF, majority=SIMPLE)
LOOSE = Rules(quorum=None, majority=SIMPLE)
PLURALITY = Rules(quorum=THIRD, majority=None)
MOST_VOTES = Rules(quorum=None, majority=None)
