"""A record's parts and their hashes, which the entry holds: a change shows, and shows in which part."""

from typing import Any

from app.rules.record.canonical import canonical, digest
from app.rules.record.schema import RECORD_FORMAT


def part_hashes(record: dict[str, Any]) -> dict[str, str]:
    """The hash of each top-level part of a record, by its name."""
    return {name: digest(canonical(value)) for name, value in record.items()}


def write_record(record: dict[str, Any], entry: str, entry_hash: str) -> str:
    """The file: canonical JSON with the record, the text of its entry and the entry's hash."""
    return canonical({"format": RECORD_FORMAT, "record": record, "entry": entry, "hash": entry_hash})
