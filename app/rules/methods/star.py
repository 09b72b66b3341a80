"""STAR: scores from 0 to 5; the two highest sums meet, and the one that more ballots prefer wins.

Equal Vote Coalition, "STAR voting". Left out is 0; an empty ballot abstains.
"""

from app.rules.families.scored import ScoreMethod

METHOD = ScoreMethod(name="star", way="star", uses=frozenset({"none_of_these", "shuffle"}))
