"""Borda: one point for each option ranked below, half a point for each ranked level or left out together."""

from app.rules.families.ranked import RankedMethod

METHOD = RankedMethod(
    name="borda",
    way="borda",
    kind="choice",
    uses=frozenset({"seats", "none_of_these", "shuffle"}),
    equal_ranks=True,
)
