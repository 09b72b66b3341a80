"""The table that `make bench` prints."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One figure: what was measured, what came out, and what it is held against."""

    what: str
    figure: str
    against: str = ""
    ratio: float | None = None
    note: str = ""


def print_table(rows: list[Row]) -> None:
    """Print figures, peers and ratios in columns."""
    head = Row("measured", "figure", "against", None, "note")
    cells = [
        (row.what, row.figure, row.against, "" if row.ratio is None else f"{row.ratio:.2f}", row.note)
        for row in rows
    ]
    lines = [(head.what, head.figure, head.against, "ratio", head.note), *cells]
    widths = [max(len(line[column]) for line in lines) for column in range(5)]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
