"""The chain of entries. An entry is a canonical text that holds the hash of the entry before it."""

from typing import Annotated, Any, Literal

from pydantic import Field, StrictInt

from app.rules.record.canonical import canonical, digest
from app.rules.schema import Strict

REGISTER_FORMAT = "batzar-register/1"

Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Id = Annotated[str, Field(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
Moment = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$")]
Day = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]

EntryKind = Literal[
    "decision",
    "correction",
    "superseded",
    "condition_met",
    "condition_lapsed",
    "voided",
    "status_changed",
    "review_changed",
    "minutes",
    "minutes_annex",
]
MINUTES_KINDS = frozenset({"minutes", "minutes_annex"})
"""Entries about a meeting: their body names it as `meeting_id`; those of the other kinds name a `decision_id`."""


class Entry(Strict):
    """What an entry's text says. `previous` is the hash of the entry before; null for the first."""

    cooperative_id: Id
    number: Annotated[StrictInt, Field(ge=1)]
    previous: Hash | None
    at: Moment
    kind: EntryKind
    body: dict[str, Any]


def write_entry(entry: Entry) -> tuple[str, str]:
    """The entry's canonical text and its hash."""
    text = canonical(entry.model_dump(mode="json"))
    return text, digest(text)
