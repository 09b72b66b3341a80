"""The register as a file for spreadsheets."""

import csv
import io
from collections.abc import Iterable
from typing import Any

HEADINGS = ("number", "name", "email", "class", "role", "status", "joined", "left", "reason", "note")


def guarded(words: object) -> str:
    """A cell that no spreadsheet takes for a formula: one that begins like one gets an apostrophe before it."""
    cell = "" if words is None else str(words)
    return f"'{cell}" if cell.lstrip(" \n\r\t")[:1] in {"=", "+", "-", "@"} else cell


def register_csv(rows: Iterable[Any]) -> bytes:
    """CSV of register lines (REGISTER_COLUMNS and class_name), UTF-8 with its mark."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADINGS)
    for row in rows:
        cells = (
            row.number,
            row.name,
            row.email,
            row.class_name,
            row.role,
            row.status,
            row.joined_on,
            row.left_on,
            row.left_reason,
            row.left_note,
        )
        writer.writerow([guarded(cell) for cell in cells])
    return out.getvalue().encode("utf-8-sig")
