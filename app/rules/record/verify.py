"""Verifying one decision record: read, hashes, people, ballots, rounds, and the whole count again."""

import json
from typing import Any

from pydantic import ValidationError

from app.rules.outcome import level_between
from app.rules.record.canonical import CanonicalError, canonical, digest, read_canonical
from app.rules.record.chain import Entry
from app.rules.record.meeting import check_meeting
from app.rules.record.order import among, sorted_once
from app.rules.record.parts import part_hashes
from app.rules.record.recount import law_of, recount
from app.rules.record.rounds import check_rounds
from app.rules.record.schema import (
    ENGINE,
    RECORD_FORMAT,
    DecisionRecord,
    HandBallots,
    NamedBallots,
    Record,
    SecretBallots,
)
from app.rules.record.verdict import Verdict, Wrong

KEYS = frozenset({"format", "record", "entry", "hash"})


def read(data: bytes, mark: str, keys: frozenset[str]) -> dict[str, Any]:
    """The object that canonical JSON holds. Raises Wrong; `readable` is false when it is not ours at all.

    Args:
        mark: the beginning of the format's name.
        keys: the object's keys.
    """
    try:
        value = read_canonical(data)
    except CanonicalError as error:
        ours = mark.encode() in data or sum(f'"{key}":'.encode() in data for key in keys) > len(keys) // 2
        raise Wrong(error.code, error.message, byte=error.at, readable=ours) from None
    if not isinstance(value, dict) or len(keys & value.keys()) <= len(keys) // 2:
        raise Wrong("not_ours", "This is no file of that kind.", "$", readable=False)
    return value


def first_fault(error: ValidationError, root: str = "$") -> tuple[str, str]:
    """Path and sentence of the first thing a schema refuses."""
    fault = error.errors(include_url=False, include_input=False)[0]
    path = root
    for part in fault["loc"]:
        path += f"[{part}]" if isinstance(part, int) else f".{part}"
    return path, f"The schema refuses this: {fault['msg']}."


def read_entry(text: str, path: str, number: int | None = None) -> Entry:
    """An entry out of its text. Raises Wrong."""
    try:
        return Entry.model_validate(read_canonical(text.encode("utf-8")))
    except (CanonicalError, UnicodeEncodeError):
        raise Wrong("entry_not_canonical", "The entry is not canonical JSON.", path, entry=number) from None
    except ValidationError as error:
        place, message = first_fault(error, path)
        raise Wrong("entry_schema", message, place, entry=number) from None


def difference(there: Any, again: Any, path: str) -> str | None:
    """The path of the first place where two JSON values differ; none when they are equal."""
    if type(there) is not type(again):
        return path
    if isinstance(there, dict):
        for key in sorted(there.keys() | again.keys()):
            if key not in there or key not in again:
                return f"{path}.{key}"
            if (found := difference(there[key], again[key], f"{path}.{key}")) is not None:
                return found
        return None
    if isinstance(there, list):
        for place, pair in enumerate(zip(there, again, strict=False)):
            if (found := difference(*pair, f"{path}[{place}]")) is not None:
                return found
        return None if len(there) == len(again) else f"{path}[{min(len(there), len(again))}]"
    return None if there == again else path


def check_people(record: Record) -> None:
    """Who was entitled, who was not, and who took part. Raises Wrong."""
    sorted_once(record.electorate, "$.record.electorate", "Somebody")
    electorate = frozenset(record.electorate)
    sorted_once([one.pseudonym for one in record.recused], "$.record.recused", "Somebody")
    for place, one in enumerate(record.recused):
        if one.pseudonym in electorate:
            message = "Somebody who is recused is in the electorate."
            raise Wrong("recused_votes", message, f"$.record.recused[{place}]")
    for name, people in record.classes.items():
        path = f"$.record.classes.{name}"
        sorted_once(people, path, "Somebody")
        among(people, electorate, path, "class_unknown", "Somebody of a class is not in the electorate.")
    if record.roll is None:
        return
    sorted_once(record.roll, "$.record.roll", "Somebody")
    message = "Somebody who took part was not entitled to."
    among(record.roll, electorate, "$.record.roll", "roll_unknown", message)


def check_ballots(record: Record) -> None:
    """As many ballots as people took part, and each by one of them. Raises Wrong."""
    roll, ballots = record.roll, record.ballots
    if roll is None or ballots is None:
        return
    if isinstance(ballots, NamedBallots):
        if record.question.secret:
            raise Wrong("not_secret", "The poll was secret, but ballots are named.", "$.record.ballots")
        voters = [line.pseudonym for line in ballots.lines]
        sorted_once(voters, "$.record.ballots.lines", "A voter")
        message = "This ballot is by somebody who is not among those who took part."
        among(voters, frozenset(roll), "$.record.ballots.lines", "ballot_unknown", message)
        number = len(voters)
    elif isinstance(ballots, SecretBallots):
        if not record.question.secret:
            raise Wrong(
                "not_named", "The poll was not secret, but ballots have no names.", "$.record.ballots"
            )
        keys = [canonical(group.choice) for group in ballots.groups]
        sorted_once(keys, "$.record.ballots.groups", "A choice")
        number = sum(group.ballots for group in ballots.groups)
    else:
        raise Wrong("hands_roll", "Nobody knows whose hands were raised.", "$.record.roll")
    if number != len(roll):
        message = f"{len(roll)} took part, but there are {number} ballots."
        raise Wrong("roll_differs", message, "$.record.ballots")


def check_count(record: Record) -> None:
    """Count again and compare. Raises Wrong with the first number or word that differs."""
    if record.result == "withdrawn":
        for name in ("roll", "ballots", "tally", "outcome"):
            if getattr(record, name) is not None:
                raise Wrong("withdrawn_counted", "A poll called off has no count.", f"$.record.{name}")
        if record.withdrawn is None:
            raise Wrong("withdrawn_reason", "The reason is missing.", "$.record.withdrawn")
        return
    for name in ("roll", "ballots", "tally", "outcome"):
        if getattr(record, name) is None and not (name == "roll" and isinstance(record.ballots, HandBallots)):
            raise Wrong("count_missing", "This is missing.", f"$.record.{name}")
    if record.withdrawn is not None:
        raise Wrong("not_withdrawn", "It was not called off.", "$.record.withdrawn")
    assert record.tally is not None and record.outcome is not None  # noqa: S101 PT018 (checked above)
    again = recount(record)
    told = again.model_dump(mode="json")
    for name, mine, path in (
        ("tally_differs", record.tally.model_dump(mode="json"), "$.record.tally"),
        ("tally_differs", record.outcome.tally.model_dump(mode="json"), "$.record.outcome.tally"),
    ):
        if (place := difference(mine, told["tally"], path)) is not None:
            raise Wrong(name, "The ballots give another count.", place)
    mine = record.outcome.model_dump(mode="json")
    compared = [name for name in mine if name not in {"tally", "words"}]
    for name in compared:
        if (place := difference(mine[name], told[name], f"$.record.outcome.{name}")) is not None:
            raise Wrong("outcome_differs", "The count and the rules give another outcome.", place)
    if record.result != record.outcome.result:
        raise Wrong("result_differs", "The result is not the outcome's.", "$.record.result")
    if record.engine == ENGINE:
        place = difference(mine["words"], told["words"], "$.record.outcome.words")
        if place is not None:
            raise Wrong("words_differ", "The outcome is told in other words than the count gives.", place)


def check_casting(record: Record) -> None:
    """A casting vote is given once the vote is level, by somebody who had a vote, and closes it. That it chose among
    what is level, the count has shown. Raises Wrong."""
    casting, outcome = record.casting_vote, record.outcome
    if casting is None:
        return
    path = "$.record.casting_vote"
    if record.meeting is None or outcome is None:
        raise Wrong("casting_vote", "Casting votes are given where votes in meetings are counted.", path)
    if casting.by not in record.electorate:
        raise Wrong("casting_vote", "Who gave the casting vote had no vote.", f"{path}.by")
    if casting.at != record.times.closed:
        raise Wrong("casting_vote", "The casting vote closes the vote.", f"{path}.at")
    asked = record.question
    if casting.vote == "none" and not level_between(asked.method, asked.settings, law_of(record), outcome):
        raise Wrong("casting_vote", "Nothing was level that the chair could settle.", f"{path}.vote")


def check_entry(record: Record, raw: dict[str, Any], entry: Entry) -> None:
    """The entry is this record's: every part's hash, and what it says of it. Raises Wrong."""
    parts = entry.body.get("parts")
    if entry.kind != "decision" or not isinstance(parts, dict):
        raise Wrong("entry_kind", "The entry is not a decision's.", "$.entry", entry=entry.number)
    for name, value in part_hashes(raw).items():
        if parts.get(name) != value:
            message = "This part is not what the entry holds the hash of: one of the two was changed."
            raise Wrong("part_differs", message, f"$.record.{name}", entry=entry.number)
    if parts.keys() != raw.keys():
        raise Wrong("part_missing", "The entry knows of a part that is not here.", "$.record")
    said = {
        "decision_id": record.decision_id,
        "poll_id": record.question.poll_id,
        "title": record.question.title,
        "matter": record.law.matter,
        "result": record.result,
    }
    for name, value in said.items():
        if entry.body.get(name) != value:
            message = f"The entry says another {name.replace('_', ' ')} than the record."
            raise Wrong("entry_differs", message, "$.entry", entry=entry.number)
    if set(entry.body) != {*said, "parts"}:
        raise Wrong("entry_differs", "The entry says more or less than it should.", "$.entry")
    if entry.cooperative_id != record.cooperative.id:
        raise Wrong("entry_differs", "The entry is another cooperative's.", "$.entry", entry=entry.number)


def check_record(data: bytes) -> tuple[DecisionRecord, Entry]:
    """A record that is right in itself, with its entry. Raises Wrong with the first thing that is not."""
    raw = read(data, "batzar-decision-record/", KEYS)
    if raw.get("format") != RECORD_FORMAT:
        raise Wrong("format", f"The format is not {RECORD_FORMAT}.", "$.format")
    engine = raw["record"].get("engine") if isinstance(raw.get("record"), dict) else None
    if isinstance(engine, int) and engine > ENGINE and _intact(raw):
        message = "This was written by a newer edition of Batzar, which it takes to count it again."
        raise Wrong("engine_newer", message, "$.record.engine", readable=False)
    try:
        file = DecisionRecord.model_validate(raw)
    except ValidationError as error:
        path, message = first_fault(error)
        raise Wrong("schema", message, path) from None
    if digest(file.entry) != file.hash:
        message = "The hash is not the entry's: one of the two was changed."
        raise Wrong("entry_hash", message, "$.entry")
    entry = read_entry(file.entry, "$.entry")
    check_entry(file.record, raw["record"], entry)
    check_contents(file.record)
    return file, entry


def check_contents(record: Record) -> None:
    """Everything that follows from a record alone. Raises Wrong."""
    check_people(record)
    check_ballots(record)
    check_meeting(record)
    check_rounds(record)
    check_count(record)
    check_casting(record)


def _intact(raw: dict[str, Any]) -> bool:
    """Whether the entry has its hash and holds that of the edition: it was written so and not made by a change."""
    entry, engine = raw.get("entry"), canonical(raw["record"]["engine"])
    if not isinstance(entry, str) or digest(entry) != raw.get("hash"):
        return False
    try:
        return bool(json.loads(entry)["body"]["parts"]["engine"] == digest(engine))
    except (ValueError, TypeError, KeyError, RecursionError):
        return False


def facts_of(file: DecisionRecord, entry: Entry) -> dict[str, object]:
    """What a person wants to see confirmed."""
    record = file.record
    return {
        "cooperative": record.cooperative.name,
        "number": entry.number,
        "hash": file.hash,
        "title": record.question.title,
        "result": record.result,
        "electors": len(record.electorate),
        "voted": _voted(record),
        "words_compared": record.engine == ENGINE and record.outcome is not None,
        **_facts_of_meeting(record),
    }


def _voted(record: Record) -> int | None:
    """How many took part; of raised hands how many were counted."""
    if isinstance(record.ballots, HandBallots):
        return sum(record.ballots.counts.values())
    return None if record.roll is None else len(record.roll)


def _facts_of_meeting(record: Record) -> dict[str, object]:
    """Of a vote in a meeting, who was here, and who voted for whom."""
    meeting, ballots = record.meeting, record.ballots
    if meeting is None:
        return {}
    lines = ballots.lines if isinstance(ballots, NamedBallots) else ()
    return {
        "entitled": meeting.entitled,
        "present": len(record.electorate) - len(meeting.represented),
        "proxies": [[one.giver, one.holder] for one in meeting.represented],
        "cast_by_others": sum(line.cast_by is not None for line in lines),
        "votes": None if not meeting.votes else meeting.entitled_votes,
        "hands": isinstance(ballots, HandBallots),
    }


def verify_record(data: bytes, *, head: str | None = None) -> Verdict:
    """Confirm a decision record, or name the first thing that is wrong.

    Args:
        data: the file's bytes.
        head: a hash that somebody kept of the register's head; the record's entry must have it.
    """
    try:
        file, entry = check_record(data)
    except Wrong as wrong:
        return wrong.verdict()
    if head is not None and head != file.hash:
        message = "This entry is not the head that you hold. Verify the whole register against it."
        return Wrong("head_differs", message, "$.hash", entry=entry.number).verdict()
    return Verdict(True, "confirmed", "The record is as it was written.", facts=facts_of(file, entry))
