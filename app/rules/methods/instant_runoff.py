"""Instant runoff: the option with fewest first preferences goes, until one has more than half.

Under a majority, the winner's ballots at the last stage are for, all others that took part against.
"""

from app.rules.families.ranked import RankedMethod

METHOD = RankedMethod(
    name="instant_runoff",
    way="irv",
    kind="choice",
    uses=frozenset({"none_of_these", "shuffle"}),
    majority="optional",
)
