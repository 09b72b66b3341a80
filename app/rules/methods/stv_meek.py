"""Single transferable vote by Meek's method."""

from app.rules.families.ranked import RankedMethod

METHOD = RankedMethod(
    name="stv_meek",
    way="meek",
    kind="election",
    uses=frozenset({"seats", "reserves", "none_of_these", "shuffle"}),
)
