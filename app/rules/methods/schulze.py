"""Schulze: who wins the comparisons of two, by the strongest chains of victories.

M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
election method", Social Choice and Welfare 36 (2011). More seats than one go down the ranking.
"""

from app.rules.families.ranked import RankedMethod

METHOD = RankedMethod(
    name="schulze",
    way="schulze",
    kind="choice",
    uses=frozenset({"seats", "none_of_these", "shuffle"}),
    equal_ranks=True,
)
