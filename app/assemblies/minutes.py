"""Minutes from draft to seal: what the secretary adds, approval, signatures, the seal, annexes, the filing, dissents.

Each function gets its meeting locked (`access_meeting(lock=True)`), and tells everyone that the minutes grew.
"""

import asyncio
import secrets
from datetime import datetime
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import Person
from app.assemblies import minutes_errors as errors
from app.assemblies.announce import meeting_event
from app.assemblies.errors import refusal
from app.assemblies.law import law_of
from app.assemblies.meetings import require_runner
from app.assemblies.minutes_models import Dissent, Minutes, MinutesAnnex, MinutesRecord, MinutesSignature
from app.assemblies.minutes_record import gather, with_later
from app.assemblies.minutes_schemas import MinutesFiling, MinutesPatch, MinutesSigning
from app.assemblies.models import Meeting
from app.assemblies.queries import calls_of
from app.cooperatives.access import Viewer
from app.cooperatives.lock import require_active
from app.core import once
from app.core.errors import InvalidFieldError, NotFoundError, field_messages
from app.core.i18n import N_
from app.decisions.access import database_now
from app.decisions.models import Ballot, Elector, Poll, Recusal
from app.decisions.register_chain import told, write
from app.rules.errors import RuleBroken
from app.rules.meeting.dissent import check_dissent
from app.rules.meeting.minutes import check_complete
from app.rules.record import MinutesBody, draft, part_hashes, write_minutes
from app.rules.record.minutes import decisions_of
from app.rules.record.minutes_facts import Facts, filled, missing_signers
from app.rules.record.verdict import Wrong
from app.rules.record.verify_minutes import check_draft, check_sealed, same_name

log = structlog.get_logger()

field_messages(other_name=N_("Sign with your name as it stands in the register: {name}."))


async def happened(session: AsyncSession, meeting: Meeting) -> bool:
    """Whether there is anything to minute: the meeting was opened, or a call was given up."""
    calls = await calls_of(session, meeting.id)
    return meeting.opened_at is not None or any(call.failed_at is not None for call in calls)


async def is_over(session: AsyncSession, meeting: Meeting) -> bool:
    """Whether the meeting is closed, or every call of it failed."""
    calls = await calls_of(session, meeting.id)
    return meeting.status == "closed" or all(call.failed_at is not None for call in calls)


async def minutes_of(session: AsyncSession, meeting: Meeting) -> Minutes:
    """The minutes' row, made when there is none; the meeting is locked.

    Raises:
        NoMinutesYetError
    """
    row = await session.get(Minutes, meeting.id, populate_existing=True)
    if row is None:
        if not await happened(session, meeting):
            raise errors.NoMinutesYetError
        row = Minutes(
            meeting_id=meeting.id, cooperative_id=meeting.cooperative_id, salt=secrets.token_bytes(32)
        )
        session.add(row)
        await session.flush()
        await session.refresh(row)
    return row


async def _told(session: AsyncSession, viewer: Viewer, meeting: Meeting, row: Minutes) -> None:
    """Tell everyone that the minutes are another now."""
    row.revision += 1
    await session.flush()
    await meeting_event(session, meeting, actor_id=viewer.membership_id)


def _require_draft(row: Minutes) -> None:
    """Raises MinutesSealedError, MinutesApprovedError."""
    if row.status == "sealed":
        raise errors.MinutesSealedError
    if row.status == "approved":
        raise errors.MinutesApprovedError


async def change(session: AsyncSession, viewer: Viewer, meeting: Meeting, data: MinutesPatch) -> None:
    """Write remarks, or how people were identified.

    Raises:
        SuspendedError, RunnersOnlyError, NoMinutesYetError, MinutesSealedError, MinutesApprovedError
        MinutesChangedError: it was made from an older revision.
    """
    require_runner(viewer, meeting)
    row = await minutes_of(session, meeting)
    _require_draft(row)
    wanted = {name: getattr(data, name) for name in ("remarks", "identification")}
    changed = {name: text for name, text in wanted.items() if text is not None and text != getattr(row, name)}
    if not changed:
        return
    if data.revision != row.revision and (data.revision, row.revision) != (0, 1):  # 0: there was no row yet
        raise errors.MinutesChangedError
    for name, text in changed.items():
        setattr(row, name, text)
    await _told(session, viewer, meeting, row)


def _differs(wrong: Wrong, meeting: Meeting) -> errors.NumbersDifferError:
    log.error("minutes_differ", meeting_id=str(meeting.id), code=wrong.code, path=wrong.path)
    return errors.NumbersDifferError(reason=wrong.message, place=wrong.path, rule=wrong.code)


async def approve(session: AsyncSession, viewer: Viewer, meeting: Meeting) -> None:
    """Approve the minutes: from now on they stay as they are. Again changes nothing.

    Raises:
        SuspendedError, RunnersOnlyError, NoMinutesYetError, MeetingNotOverError, NumbersDifferError
        Problem: minutes_incomplete, with what the bylaws ask for and the minutes lack.
    """
    require_runner(viewer, meeting)
    row = await minutes_of(session, meeting)
    if row.status != "draft":
        return
    if not await is_over(session, meeting):
        raise errors.MeetingNotOverError
    at = await database_now(session)
    body = await gather(session, meeting, row, approval=(viewer.membership_id, at))
    law = await law_of(session, meeting)
    try:
        check_complete(law.bylaws, filled(body), remote=meeting.remote)
    except RuleBroken as error:
        raise refusal(error, law.zone) from error
    try:
        await asyncio.to_thread(check_draft, draft(body))
    except Wrong as wrong:
        raise _differs(wrong, meeting) from wrong
    row.status, row.approved_at, row.approved_by = "approved", at, viewer.membership_id
    row.approved = body.model_dump(mode="json")
    await _told(session, viewer, meeting, row)


async def _signatures(session: AsyncSession, meeting: Meeting) -> list[MinutesSignature]:
    return list(
        await session.scalars(select(MinutesSignature).where(MinutesSignature.meeting_id == meeting.id))
    )


async def reopen(session: AsyncSession, viewer: Viewer, meeting: Meeting) -> None:
    """Make approved minutes a draft again, before anybody signs.

    Raises:
        SuspendedError, RunnersOnlyError, NoMinutesYetError, MinutesSealedError, MinutesSignedError
    """
    require_runner(viewer, meeting)
    row = await minutes_of(session, meeting)
    if row.status == "sealed":
        raise errors.MinutesSealedError
    if row.status == "draft":
        return
    if await _signatures(session, meeting):
        raise errors.MinutesSignedError
    row.status, row.approved, row.approved_at, row.approved_by = "draft", None, None, None
    await _told(session, viewer, meeting, row)


async def sign(session: AsyncSession, viewer: Viewer, meeting: Meeting, data: MinutesSigning) -> None:
    """Sign approved minutes; the last signature seals them. The same signature again changes nothing.

    Raises:
        SuspendedError, NoMinutesYetError, NotApprovedError, MinutesSealedError, SignedAlreadyError,
        NotASignerError, AllSignedError, NumbersDifferError
        InvalidFieldError: the name is not the member's own.
    """
    require_active(viewer)
    row = await minutes_of(session, meeting)
    signed = await _signatures(session, meeting)
    mine = next((one for one in signed if one.membership_id == viewer.membership_id), None)
    if mine is not None:
        if mine.signed_as == data.signed_as:
            return
        raise errors.SignedAlreadyError
    if row.status == "sealed":
        raise errors.MinutesSealedError
    if row.approved is None:
        raise errors.NotApprovedError
    facts = Facts(await with_later(session, meeting, row.approved))
    given = [(str(one.membership_id), one.signed_as) for one in signed]
    lacking = dict(missing_signers(facts.signers(), given))
    if data.signed_as not in dict(facts.signers()):
        raise errors.NotASignerError
    if data.signed_as not in lacking:
        raise errors.AllSignedError
    if not facts.may_sign(str(viewer.membership_id), data.signed_as):
        raise errors.NotASignerError
    name = facts.names.get(str(viewer.membership_id)) or await session.scalar(
        select(Person.name).where(Person.id == viewer.person_id)
    )
    if same_name(data.signature) != same_name(str(name)):
        raise InvalidFieldError("signature", "other_name", name=name)
    session.add(
        MinutesSignature(
            meeting_id=meeting.id,
            membership_id=viewer.membership_id,
            cooperative_id=meeting.cooperative_id,
            signed_as=data.signed_as,
            signature=data.signature,
            signed_at=await database_now(session),
        )
    )
    await session.flush()
    given.append((str(viewer.membership_id), data.signed_as))
    if not missing_signers(facts.signers(), given):
        await _seal(session, meeting, row)
    await _told(session, viewer, meeting, row)


async def seal(session: AsyncSession, viewer: Viewer, meeting: Meeting) -> None:
    """Seal minutes that all have signed. Again changes nothing.

    Raises:
        SuspendedError, RunnersOnlyError, NoMinutesYetError, NotApprovedError, NumbersDifferError
        Problem: minutes_unsigned, with who must still sign.
    """
    require_runner(viewer, meeting)
    row = await minutes_of(session, meeting)
    if row.status == "sealed":
        return
    if row.approved is None:
        raise errors.NotApprovedError
    facts = Facts(await with_later(session, meeting, row.approved))
    signed = [(one.member, one.signed_as) for one in facts.body.signatures]
    lacking = missing_signers(facts.signers(), signed)
    if lacking:
        names = tuple(name for name, _ in lacking)
        error = RuleBroken("minutes_unsigned", "signatures", "Signatures are missing.", {"names": names})
        raise refusal(error, facts.zone)
    await _seal(session, meeting, row)
    await _told(session, viewer, meeting, row)


def _sealed(body: MinutesBody) -> tuple[dict[str, Any], dict[str, str]]:
    """The record and its parts' hashes. Raises Wrong."""
    record = draft(body)
    check_sealed(record)
    dumped = record.model_dump(mode="json")
    return dumped, part_hashes(dumped)


async def _seal(session: AsyncSession, meeting: Meeting, row: Minutes) -> None:
    body = await with_later(session, meeting, row.approved or {})
    try:
        record, parts = await asyncio.to_thread(_sealed, body)
    except Wrong as wrong:
        raise _differs(wrong, meeting) from wrong
    said = {"title": meeting.title, "decisions": decisions_of(record), "parts": parts}
    number, entry, digest = await write(session, meeting.cooperative_id, "minutes", meeting.id, said)
    content = await asyncio.to_thread(write_minutes, record, entry, digest)
    await session.execute(
        insert(MinutesRecord).values(
            meeting_id=meeting.id, cooperative_id=meeting.cooperative_id, content=content
        )
    )
    at = await database_now(session)
    row.status, row.number, row.hash, row.sealed_at = "sealed", number, digest, at


async def file(session: AsyncSession, viewer: Viewer, meeting: Meeting, data: MinutesFiling) -> None:
    """Say that sealed minutes were filed where the law asks, and on which day. Again changes the day and the note.

    Raises:
        SuspendedError, RunnersOnlyError, NoMinutesYetError, NotSealedError, InvalidFieldError
    """
    require_runner(viewer, meeting)
    row = await minutes_of(session, meeting)
    if row.status != "sealed":
        raise errors.NotSealedError
    law, now = await law_of(session, meeting), await database_now(session)
    if data.filed_on > law.day(now):
        raise InvalidFieldError("filed_on", "filed_in_the_future")
    if row.approved_at is not None and data.filed_on < law.day(row.approved_at):
        raise InvalidFieldError("filed_on", "filed_before_approval")
    if (row.filed_on, row.filed_note) != (data.filed_on, data.note):
        row.filed_at, row.filed_by = now, viewer.membership_id
        row.filed_on, row.filed_note = data.filed_on, data.note
        await _told(session, viewer, meeting, row)


async def annex(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, text: str, *, key: str | None
) -> None:
    """Correct sealed minutes by an entry after them.

    Raises:
        SuspendedError, RunnersOnlyError, NoMinutesYetError, NotSealedError
    """
    require_runner(viewer, meeting)
    row = await minutes_of(session, meeting)
    annex_id, fresh = await once.claim(session, viewer.person_id, key, "minutes_annex")
    if not fresh:
        earlier = await session.get(MinutesAnnex, annex_id)
        if earlier is None or earlier.meeting_id != meeting.id:
            raise NotFoundError
        return
    if row.status != "sealed":
        raise errors.NotSealedError
    await _annex(session, viewer, meeting, text, annex_id)
    await _told(session, viewer, meeting, row)


async def _annex(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, text: str, annex_id: UUID | None = None
) -> None:
    said = {"by": str(viewer.membership_id), "text": text}
    number, _, digest = await write(session, meeting.cooperative_id, "minutes_annex", meeting.id, said)
    session.add(
        MinutesAnnex(
            **({} if annex_id is None else {"id": annex_id}),
            cooperative_id=meeting.cooperative_id,
            meeting_id=meeting.id,
            text=text,
            author_id=viewer.membership_id,
            number=number,
            hash=digest,
        )
    )
    await session.flush()


async def _took_part(session: AsyncSession, meeting: Meeting, poll: Poll, member: UUID) -> bool:
    """Whether somebody was present or represented as a vote opened, by what happened and not by ballots."""
    facts = Facts(await gather(session, meeting, None))
    vote = next((one for one in facts.body.votes if one.poll_id == str(poll.id)), None)
    return vote is not None and str(member) in facts.took_part(vote)


async def _in_favour(session: AsyncSession, poll: Poll, member: UUID) -> bool:
    """Whether somebody's own named ballot is in favour; what a holder cast for them is the holder's choice."""
    elector = await session.get(Elector, (poll.id, member))
    if elector is None or elector.holder_id is not None or elector.outside_holder_id is not None:
        return False
    ballot = await session.get(Ballot, (poll.id, member))
    return ballot is not None and ballot.choice.get("position") == "agree"


async def dissent(session: AsyncSession, viewer: Viewer, meeting: Meeting, poll: Poll, text: str) -> Dissent:
    """Have it recorded that one was against a decision. Until the minutes are sealed it stands in them; within the
    time that the bylaws allow but after the seal, it is an annex. Again changes its words, before the seal.

    Raises:
        SuspendedError, MinutesSealedError
        Problem: dissenter_recused, dissenter_absent, not_decided_yet, dissenter_in_favour, dissent_late, undecided.
    """
    require_active(viewer)
    at = await database_now(session)
    row = await minutes_of(session, meeting)
    found = await session.get(Dissent, (poll.id, viewer.membership_id), populate_existing=True)
    if found is not None and found.text == text:
        return found
    if found is not None and row.status == "sealed":
        raise errors.MinutesSealedError
    law = await law_of(session, meeting)
    never = poll.status == "cancelled" or poll.closed_at is None
    try:
        check_dissent(
            law.bylaws,
            took_part=await _took_part(session, meeting, poll, viewer.membership_id),
            recused=await session.get(Recusal, (poll.id, viewer.membership_id)) is not None,
            in_favour=await _in_favour(session, poll, viewer.membership_id),
            decided_at=datetime.max.replace(tzinfo=law.zone) if never else poll.closed_at or at,
            closed_at=meeting.closed_at,
            now=at,
        )
    except RuleBroken as error:
        raise refusal(error, law.zone) from error
    if found is None:
        found = Dissent(
            poll_id=poll.id,
            membership_id=viewer.membership_id,
            cooperative_id=meeting.cooperative_id,
            meeting_id=meeting.id,
            recorded_at=at,
        )
        session.add(found)
    found.text, found.recorded_at = text, at
    await session.flush()
    if row.status == "sealed":
        name = await session.scalar(select(Person.name).where(Person.id == viewer.person_id))
        await _annex(session, viewer, meeting, f"{name} · {poll.title} · {told(at)}\n\n{text}".strip())
    await _told(session, viewer, meeting, row)
    return found
