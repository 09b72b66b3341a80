"""Verifying an exported register: the chain link by link, and the record of every decision in it."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field, StrictInt, ValidationError

from app.rules.record.canonical import canonical, digest
from app.rules.record.chain import MINUTES_KINDS, REGISTER_FORMAT, Entry, Hash, Id
from app.rules.record.schema import DecisionRecord
from app.rules.record.verdict import Verdict, Wrong
from app.rules.record.verify import check_record, first_fault, read, read_entry
from app.rules.record.verify_minutes import check_minutes
from app.rules.schema import Strict

REGISTER = "register.json"
KEYS = frozenset({"format", "cooperative_id", "entries", "head"})


class Shown(Strict):
    """An entry with its text."""

    content: str
    hash: Hash


class Withheld(Strict):
    """An entry that the reader may not see; its hashes keep the chain whole."""

    number: Annotated[StrictInt, Field(ge=1)]
    previous: Hash | None
    hash: Hash
    withheld: Literal[True]


class Head(Strict):
    """The last entry."""

    number: Annotated[StrictInt, Field(ge=1)]
    hash: Hash


class Register(Strict):
    """The file register.json: canonical JSON, byte for byte."""

    format: Literal["batzar-register/1"]
    cooperative_id: Id
    entries: tuple[Shown | Withheld, ...]
    head: Head | None


def record_name(decision_id: str) -> str:
    """The name of a decision's record in the folder."""
    return f"records/{decision_id}.json"


def minutes_name(meeting_id: str) -> str:
    """The name of a meeting's minutes in the folder."""
    return f"minutes/{meeting_id}.json"


def write_register(cooperative_id: str, entries: Sequence[Mapping[str, Any]]) -> str:
    """The file register.json.

    Args:
        entries: in order: {content, hash}, or {number, previous, hash, withheld: true}.
    """
    head = {"number": len(entries), "hash": entries[-1]["hash"]} if entries else None
    return canonical(
        {
            "format": REGISTER_FORMAT,
            "cooperative_id": cooperative_id,
            "entries": [dict(one) for one in entries],
            "head": head,
        }
    )


def _check_chain(register: Register) -> dict[int, Entry]:
    """Every link; the entries that are shown, by number. Raises Wrong."""
    shown: dict[int, Entry] = {}
    before: str | None = None
    for number, one in enumerate(register.entries, 1):
        path = f"$.entries[{number - 1}]"
        if isinstance(one, Shown):
            if digest(one.content) != one.hash:
                message = "The hash is not the text's: one of the two was changed."
                raise Wrong("entry_hash", message, path, entry=number)
            entry = read_entry(one.content, f"{path}.content", number)
            if entry.cooperative_id != register.cooperative_id:
                raise Wrong("other_cooperative", "This is another cooperative's entry.", path, entry=number)
            said, previous = entry.number, entry.previous
            shown[number] = entry
        else:
            said, previous = one.number, one.previous
        if said != number:
            message = f"Here should be entry {number}, but this is entry {said}."
            raise Wrong("number", message, path, entry=number)
        if previous != before:
            message = "It does not hold the hash of the entry before: one was changed, put in or taken out."
            raise Wrong("previous", message, path, entry=number)
        before = one.hash
    head = register.head
    last = (len(register.entries), before) if register.entries else None
    if (None if head is None else (head.number, head.hash)) != last:
        raise Wrong("head", "The head is not the last entry.", "$.head")
    return shown


def _check_bodies(register: Register, shown: Mapping[int, Entry]) -> tuple[dict[str, int], dict[str, int]]:
    """Later entries are about decisions or minutes entered before; the decisions' numbers, and the minutes' by
    meeting. Raises Wrong."""
    numbers: dict[str, int] = {}
    minutes: dict[str, int] = {}
    hidden = len(shown) < len(register.entries)
    for number, entry in shown.items():
        path = f"$.entries[{number - 1}].content"
        of_meeting = entry.kind in MINUTES_KINDS
        about = entry.body.get("meeting_id" if of_meeting else "decision_id")
        if not isinstance(about, str):
            what = "meeting" if of_meeting else "decision"
            raise Wrong("entry_schema", f"It names no {what}.", path, entry=number)
        known = minutes if of_meeting else numbers
        if entry.kind in {"decision", "minutes"}:
            if about in known:
                raise Wrong("repeated", "This was entered before.", path, entry=number)
            known[about] = number
        elif about not in known and not hidden:
            what = "minutes" if of_meeting else "decision"
            raise Wrong(f"unknown_{what}", f"It is about no {what} before it.", path, entry=number)
    return numbers, minutes


def _check_references(file: DecisionRecord, register: Register, number: int) -> None:
    """Decisions that a record refers to are there, under their numbers and hashes. Raises Wrong."""
    record = file.record
    named = [(one, f"$.record.previous_calls[{n}]") for n, one in enumerate(record.previous_calls)]
    if record.supersedes is not None:
        named.append((record.supersedes, "$.record.supersedes"))
    for one, path in named:
        if one.number >= number or register.entries[one.number - 1].hash != one.hash:
            message = "It refers to an entry that is not there."
            raise Wrong("unknown_reference", message, path, entry=number)


def _read_register(data: bytes) -> Register:
    """register.json. Raises Wrong."""
    raw = read(data, "batzar-register/", KEYS)
    if raw.get("format") != REGISTER_FORMAT:
        raise Wrong("format", f"The format is not {REGISTER_FORMAT}.", "$.format")
    try:
        return Register.model_validate(raw)
    except ValidationError as error:
        path, message = first_fault(error)
        raise Wrong("schema", message, path) from None


def _check_head(register: Register, head: str | None) -> int | None:
    """How many entries came after the head that somebody holds. Raises Wrong when it is none of them."""
    if head is None:
        return None
    hashes = [one.hash for one in register.entries]
    if head not in hashes:
        message = "No entry has the hash that you hold: this is another history than the one you saw."
        raise Wrong("head_missing", message, "$.entries")
    return len(hashes) - 1 - hashes.index(head)


def _check_file(register: Register, decision: str, number: int, data: bytes | None) -> None:
    """The record of a decision. Raises Wrong."""
    if data is None:
        raise Wrong("record_missing", "The record of this decision is missing.")
    found, _ = check_record(data)
    if found.hash != register.entries[number - 1].hash or found.record.decision_id != decision:
        raise Wrong("record_differs", "The record is not the one of the register's entry.", "$.hash")
    _check_references(found, register, number)


def _check_minutes(register: Register, meeting: str, number: int, data: bytes | None) -> None:
    """The minutes of a meeting, and the decisions in them. Raises Wrong."""
    if data is None:
        raise Wrong("record_missing", "The record of these minutes is missing.")
    found, _ = check_minutes(data)
    if found.hash != register.entries[number - 1].hash or found.record.meeting.id != meeting:
        raise Wrong("record_differs", "The minutes are not those of the register's entry.", "$.hash")
    for place, vote in enumerate(found.record.votes):
        held = vote.decision["hash"] if vote.decision else None
        if vote.number is None or vote.number >= number or register.entries[vote.number - 1].hash != held:
            message = "It holds a decision that is not in the register under its number."
            raise Wrong("unknown_reference", message, f"$.record.votes[{place}].number", entry=number)


def verify_register(data: bytes, records: Mapping[str, bytes], *, head: str | None = None) -> Verdict:
    """Confirm an exported register, or name the first thing that is wrong.

    Args:
        data: the bytes of register.json.
        records: the bytes of the files in records/ and minutes/, by their names in the folder.
        head: a hash that somebody kept; an entry must have it. What came before that entry is then as it was.
    """
    file: str | None = REGISTER
    number: int | None = None
    try:
        register = _read_register(data)
        shown = _check_chain(register)
        numbers, minutes = _check_bodies(register, shown)
        after = _check_head(register, head)
        for decision, number in numbers.items():
            file = record_name(decision)
            _check_file(register, decision, number, records.get(file))
        for meeting, number in minutes.items():
            file = minutes_name(meeting)
            _check_minutes(register, meeting, number, records.get(file))
    except Wrong as wrong:
        wrong.entry = number if wrong.entry is None else wrong.entry
        return wrong.verdict(file)
    known = {record_name(one) for one in numbers} | {minutes_name(one) for one in minutes}
    extra = next((name for name in sorted(records) if name not in known), None)
    if extra is not None:
        return Wrong("record_unknown", "No entry of the register is about this record.").verdict(extra)
    return Verdict(
        True,
        "confirmed",
        "The register is whole, and every record in it is as it was written.",
        facts={
            "entries": len(register.entries),
            "decisions": len(numbers),
            "minutes": len(minutes),
            "withheld": len(register.entries) - len(shown),
            "head": register.head.hash if register.head else None,
            "after_head": after,
        },
    )
