"""Single transferable vote as counted in Scotland: weighted inclusive Gregory method, SSI 2007/42."""

from app.rules.families.ranked import RankedMethod

METHOD = RankedMethod(
    name="stv_scottish",
    way="scottish-stv",
    kind="election",
    uses=frozenset({"seats", "reserves", "none_of_these", "shuffle"}),
)
