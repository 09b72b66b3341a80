"""Verifying sealed minutes: read, hashes, and every number computed again from what the record says happened."""

from typing import Any

from pydantic import ValidationError

from app.rules.record.canonical import digest
from app.rules.record.chain import Entry
from app.rules.record.minutes import (
    MINUTES_ENGINE,
    MINUTES_FORMAT,
    Minutes,
    MinutesBody,
    MinutesNotice,
    MinutesRecord,
    decisions_of,
)
from app.rules.record.minutes_facts import Facts, missing_signers, notice_days, told_members, when
from app.rules.record.minutes_text import draft
from app.rules.record.order import sorted_once
from app.rules.record.parts import part_hashes
from app.rules.record.verdict import Verdict, Wrong
from app.rules.record.verify import KEYS, difference, first_fault, read, read_entry
from app.rules.record.verify_minutes_calls import check_calls, check_events
from app.rules.record.verify_minutes_items import check_dissents, check_items, check_votes
from app.rules.record.verify_minutes_recess import check_recesses

R = "$.record"


def check_entry(record: Minutes, raw: dict[str, Any], entry: Entry) -> None:
    """The entry is these minutes': every part's hash, and what it says of them. Raises Wrong."""
    parts = entry.body.get("parts")
    if entry.kind != "minutes" or not isinstance(parts, dict):
        raise Wrong("entry_kind", "The entry is not that of minutes.", "$.entry", entry=entry.number)
    for name, value in part_hashes(raw).items():
        if parts.get(name) != value:
            message = "This part is not what the entry holds the hash of: one of the two was changed."
            raise Wrong("part_differs", message, f"{R}.{name}", entry=entry.number)
    if parts.keys() != raw.keys():
        raise Wrong("part_missing", "The entry knows of a part that is not here.", R)
    said = {
        "meeting_id": record.meeting.id,
        "title": record.meeting.title,
        "decisions": decisions_of(raw),
    }
    for name, told in said.items():
        if entry.body.get(name) != told:
            message = f"The entry says another {name.replace('_', ' ')} than the minutes."
            raise Wrong("entry_differs", message, "$.entry", entry=entry.number)
    if set(entry.body) != {*said, "parts"}:
        raise Wrong("entry_differs", "The entry says more or less than it should.", "$.entry")
    if entry.cooperative_id != record.cooperative.id:
        raise Wrong("entry_differs", "The entry is another cooperative's.", "$.entry", entry=entry.number)
    signed = max((one.at for one in record.signatures), default="")
    if entry.at < signed:
        message = "The minutes were entered into the register before the last signature."
        raise Wrong("sealed_early", message, "$.entry", entry=entry.number)


def _named(record: Minutes) -> list[tuple[str, str]]:
    """Every member whom the record names, with the place."""
    meeting = record.meeting
    found = [(one.member, f"{R}.meeting.officers[{n}].member") for n, one in enumerate(meeting.officers)]
    for c, call in enumerate(meeting.calls):
        found += [(one, f"{R}.meeting.calls[{c}].roll") for one in call.roll]
    outside = {one.id for one in record.outsiders}
    for n, event in enumerate(record.events):
        if event.member not in outside:
            found.append((event.member, f"{R}.events[{n}].member"))
        if event.holder is not None and event.holder not in outside:
            found.append((event.holder, f"{R}.events[{n}].holder"))
    for i, item in enumerate(record.items):
        found += [(v.author, f"{R}.items[{i}].versions[{n}].author") for n, v in enumerate(item.versions)]
        found += [(a.author, f"{R}.items[{i}].amendments[{n}].author") for n, a in enumerate(item.amendments)]
    for v, vote in enumerate(record.votes):
        found += [(one.member, f"{R}.votes[{v}].recused[{n}].member") for n, one in enumerate(vote.recused)]
        found += [(one.teller, f"{R}.votes[{v}].hands[{n}].teller") for n, one in enumerate(vote.hands)]
    found += [(one.member, f"{R}.dissents[{n}].member") for n, one in enumerate(record.dissents)]
    found += [(one.member, f"{R}.speakers[{n}].member") for n, one in enumerate(record.speakers)]
    found += [(one.member, f"{R}.signatures[{n}].member") for n, one in enumerate(record.signatures)]
    if record.approval is not None:
        found.append((record.approval.member, f"{R}.approval.member"))
    if record.notice is not None:
        found += [(p.member, f"{R}.notice.proofs[{n}].member") for n, p in enumerate(record.notice.proofs)]
    return found


def check_people(record: Minutes) -> None:
    """Everybody who is named is among the people, each once, and nobody else. Raises Wrong."""
    sorted_once([one.id for one in record.people], f"{R}.people", "Somebody")
    known = {one.id for one in record.people}
    named = _named(record)
    for member, path in named:
        if member not in known:
            raise Wrong("person_unknown", "This member is not among the people of the minutes.", path)
    extra = known - {member for member, _ in named}
    if extra:
        place = next(n for n, one in enumerate(record.people) if one.id in extra)
        raise Wrong("person_unneeded", "Nothing in the minutes is about this member.", f"{R}.people[{place}]")
    _check_outsiders(record, known)
    numbers = [one.number for one in record.people if one.number is not None]
    if len(numbers) != len(set(numbers)):
        raise Wrong("number_repeated", "Two members have one number in the register.", f"{R}.people")


def _check_outsiders(record: Minutes, members: set[str]) -> None:
    """Holders who are no members: each once, each with a proxy, none of them a member, and as the bylaws let them."""
    path = f"{R}.outsiders"
    sorted_once([one.id for one in record.outsiders], path, "Somebody")
    may, outside = record.law.bylaws.proxy.holder.value, {one.id for one in record.outsiders}
    held = {event.holder for event in record.events}
    for place, one in enumerate(record.outsiders):
        if one.id in members or one.id not in held or may not in {"anyone", "member_or_family"}:
            message = "This is a member, holds no proxy, or may hold none."
            raise Wrong("outsider_unfit", message, f"{path}[{place}]")
    for place, event in enumerate(record.events):
        by_outsider = event.kind == "given" and event.holder in outside
        if (event.family and not by_outsider) or (
            by_outsider and may == "member_or_family" and not event.family
        ):
            message = "Family are holders who are no members, and where the bylaws say so all of these are."
            raise Wrong("family_unfit", message, f"{R}.events[{place}].family")
        if event.member in outside and event.kind not in {"arrived", "left"}:
            message = "Who is no member has no vote to lend."
            raise Wrong("outsider_unfit", message, f"{R}.events[{place}].member")


def check_notice(facts: Facts) -> None:
    """The text has its hash, and the days and counts are those that follow. Raises Wrong."""
    notice = facts.body.notice
    if notice is None:
        raise Wrong("notice_missing", "The minutes say nothing of the notice.", f"{R}.notice")
    if digest(notice.text) != notice.hash:
        raise Wrong("notice_hash", "The hash is not that of the notice's text.", f"{R}.notice.hash")
    _check_told(facts.body, notice)
    first = facts.body.meeting.calls[0]
    days = notice_days(facts.bylaws, notice.sent, first.starts, facts.zone, notice.cases, notice.own_days)
    for name, value in {**days, **told_members(notice.proofs)}.items():
        if getattr(notice, name) != value:
            message = f"What happened gives {value} here, not {getattr(notice, name)}."
            raise Wrong("notice_differs", message, f"{R}.notice.{name}")


def _check_told(body: MinutesBody, notice: MinutesNotice) -> None:
    """The notice told of this meeting and of what was decided at it; and everybody was sent that text. Raises Wrong."""
    for name in ("title", "intro"):
        if _plain(getattr(body.meeting, name)) not in notice.text:
            raise Wrong("notice_text", "The notice says otherwise.", f"{R}.meeting.{name}")
    for place, item in enumerate(body.items):
        if item.added_later or item.kind not in {"motion", "election"}:
            continue
        if not any(
            f". {one.title} (" in notice.text and _indented(one.body) in notice.text for one in item.versions
        ):
            message = "The notice has no text of this item."
            raise Wrong("notice_text", message, f"{R}.items[{place}].versions")
    for place, proof in enumerate(notice.proofs):
        path = f"{R}.notice.proofs[{place}]"
        if proof.hash != notice.hash:
            raise Wrong("notice_hash", "This member was sent another text.", f"{path}.hash")
        later = [one for one in (proof.delivered, proof.bounced) if one is not None]
        if later and (proof.sent is None or min(later) < proof.sent):
            raise Wrong("notice_order", "It arrived or came back before it was sent.", path)


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _indented(text: str) -> str:
    """As a notice sets the text of an item apart."""
    return "\n".join(f"   {line}".rstrip() for line in _plain(text).split("\n")) if text.strip() else ""


def check_signatures(facts: Facts) -> None:
    """Approved after the close, and signed by those whom the bylaws name, each once. Raises Wrong."""
    record = facts.body
    if record.approval is None:
        raise Wrong("not_approved", "The minutes were not approved.", f"{R}.approval")
    ended = record.meeting.closed or max(
        (call.failed for call in record.meeting.calls if call.failed is not None), default=""
    )
    if record.approval.at < ended:
        message = "The minutes were approved before the meeting was over."
        raise Wrong("approved_early", message, f"{R}.approval.at")
    needed = facts.signers()
    signed: list[tuple[str, str]] = []
    for place, one in enumerate(record.signatures):
        path = f"{R}.signatures[{place}]"
        if one.member in {member for member, _ in signed}:
            raise Wrong("signed_twice", "One person signs once.", path)
        if one.at < record.approval.at:
            raise Wrong("signed_early", "This was signed before the approval.", f"{path}.at")
        if one.signed_as not in {name for name, _ in missing_signers(needed, signed)}:
            raise Wrong("signer_unneeded", "Nobody needed to sign as this.", f"{path}.signed_as")
        if not facts.may_sign(one.member, one.signed_as):
            raise Wrong("signer_wrong", "This member is not who signs as this.", f"{path}.signed_as")
        if same_name(one.signature) != same_name(facts.names[one.member]):
            raise Wrong("signature_differs", "The signature is not the member's name.", f"{path}.signature")
        signed.append((one.member, one.signed_as))
    lacking = missing_signers(needed, signed)
    if lacking:
        names = ", ".join(f"{name} ({number})" for name, number in lacking)
        raise Wrong("signature_missing", f"Signatures are missing: {names}.", f"{R}.signatures")


def same_name(name: str) -> str:
    """A name as it is compared with another: without regard to case and spaces."""
    return " ".join(name.split()).casefold()


def check_text(record: Minutes) -> None:
    """The text is what the record gives. Raises Wrong."""
    if record.engine != MINUTES_ENGINE:
        return
    again = draft(record).model_dump(mode="json")["text"]
    place = difference(record.model_dump(mode="json")["text"], again, f"{R}.text")
    if place is not None:
        raise Wrong("text_differs", "The minutes read otherwise than what happened gives.", place)


def check_draft(record: Minutes) -> None:
    """Everything that follows from the record before anybody signs. Raises Wrong."""
    facts = Facts(record)
    check_people(record)
    check_events(record)
    check_calls(facts)
    check_recesses(facts)
    check_notice(facts)
    check_items(facts)
    check_votes(facts)
    check_dissents(facts)


def check_sealed(record: Minutes) -> None:
    """Everything that follows from the record alone. Raises Wrong."""
    check_draft(record)
    check_signatures(Facts(record))
    check_text(record)


def check_minutes(data: bytes) -> tuple[MinutesRecord, Entry]:
    """A minutes record that is right in itself, with its entry. Raises Wrong with the first thing that is not."""
    raw = read(data, "batzar-minutes-record/", KEYS)
    if raw.get("format") != MINUTES_FORMAT:
        raise Wrong("format", f"The format is not {MINUTES_FORMAT}.", "$.format")
    engine = raw["record"].get("engine") if isinstance(raw.get("record"), dict) else None
    if isinstance(engine, int) and engine > MINUTES_ENGINE:
        message = "This was written by a newer edition of Batzar, which it takes to verify it."
        raise Wrong("engine_newer", message, f"{R}.engine", readable=False)
    try:
        file = MinutesRecord.model_validate(raw)
    except ValidationError as error:
        path, message = first_fault(error)
        raise Wrong("schema", message, path) from None
    if digest(file.entry) != file.hash:
        raise Wrong("entry_hash", "The hash is not the entry's: one of the two was changed.", "$.entry")
    entry = read_entry(file.entry, "$.entry")
    check_entry(file.record, raw["record"], entry)
    check_sealed(file.record)
    return file, entry


def minutes_facts(file: MinutesRecord, entry: Entry) -> dict[str, object]:
    """What a person wants to see confirmed."""
    record: MinutesBody = file.record
    call = Facts(record).opened_call
    return {
        "cooperative": record.cooperative.name,
        "number": entry.number,
        "hash": file.hash,
        "title": record.meeting.title,
        "call": call.n if call else None,
        "entitled": call.entitled if call else None,
        "present": call.present if call else None,
        "represented": call.represented if call else None,
        "needed": call.needed if call else None,
        "votes": len(record.votes),
        "signatures": len(record.signatures),
        "closed": None if record.meeting.closed is None else when(record.meeting.closed).isoformat(),
    }


def verify_minutes(data: bytes, *, head: str | None = None) -> Verdict:
    """Confirm a minutes record, or name the first thing that is wrong.

    Args:
        head: a hash that somebody kept of the register's head; the minutes' entry must have it.
    """
    try:
        file, entry = check_minutes(data)
    except Wrong as wrong:
        return wrong.verdict()
    if head is not None and head != file.hash:
        message = "This entry is not the head that you hold. Verify the whole register against it."
        return Wrong("head_differs", message, "$.hash", entry=entry.number).verdict()
    message = "The minutes are as they were sealed, and every number in them follows from what happened."
    return Verdict(True, "confirmed", message, facts=minutes_facts(file, entry))
