"""Lists that must be in their order, name nobody twice, and stay within another."""

from collections.abc import Iterable, Sequence

from app.rules.record.verdict import Wrong


def sorted_once(values: Sequence[str], path: str, whom: str) -> None:
    """Raise Wrong unless each comes once, in order."""
    for place in range(1, len(values)):
        if values[place] == values[place - 1]:
            raise Wrong("repeated", f"{whom} is listed twice.", f"{path}[{place}]")
        if values[place] < values[place - 1]:
            raise Wrong("not_sorted", "The list is not in its order.", f"{path}[{place}]")


def among(values: Iterable[str], there: frozenset[str], path: str, code: str, message: str) -> None:
    """Raise Wrong at the first value that is not there."""
    for place, value in enumerate(values):
        if value not in there:
            raise Wrong(code, message, f"{path}[{place}]")
