"""Score: each option from 0 to the highest score; the highest sum wins. Left out is 0; an empty ballot abstains."""

from app.rules.families.scored import ScoreMethod

METHOD = ScoreMethod(name="score", way="score", uses=frozenset({"high", "seats", "none_of_these", "shuffle"}))
