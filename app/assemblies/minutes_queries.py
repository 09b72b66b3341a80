"""What routes show of minutes: the draft as it would read now or the text as approved, and the book of all."""

import asyncio
from datetime import date, datetime
from typing import Any, cast
from uuid import UUID

import orjson
from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies import minutes_errors as errors
from app.assemblies.law import MeetingLaw, law_of
from app.assemblies.minutes import happened
from app.assemblies.minutes_models import Minutes, MinutesAnnex, MinutesRecord
from app.assemblies.minutes_reading import sections_with
from app.assemblies.minutes_record import dissents_of, gather, signatures_of, with_later
from app.assemblies.minutes_schemas import (
    AnnexOut,
    BookLine,
    DissentOut,
    MinutesBook,
    MinutesOut,
    SignatureOut,
    SignerNeeded,
)
from app.assemblies.models import Meeting, MeetingCall
from app.assemblies.schemas import MeetingKind, MinutesStatus
from app.cooperatives.access import Viewer
from app.cooperatives.queries import member_refs
from app.core.i18n import LANGUAGES
from app.core.markdown import render
from app.core.pagination import decode_uuid_cursor, encode_cursor
from app.rules.meeting import Sayer
from app.rules.meeting.dissent import dissent_until
from app.rules.meeting.minutes import approve_by, fields_needed, file_by
from app.rules.record import Minutes as MinutesText
from app.rules.record import MinutesBody, draft
from app.rules.record.minutes_facts import Facts, filled, missing_signers

HEAVY = frozenset({"people", "events", "law"})
"""Parts of the record that say who came when, and the bylaws: not shown on a page. They are in the record."""


async def body_of(session: AsyncSession, meeting: Meeting, row: Minutes | None) -> MinutesBody:
    """What the minutes hold: as sealed, as approved, or as they would now.

    Raises:
        NoMinutesYetError
    """
    if row is None and not await happened(session, meeting):
        raise errors.NoMinutesYetError
    if row is not None and row.approved is not None:
        return await with_later(session, meeting, row.approved)
    return await gather(session, meeting, row)


async def text_of(session: AsyncSession, meeting: Meeting, row: Minutes | None) -> MinutesText:
    """The minutes with their text; sealed ones as they were sealed.

    Raises:
        NoMinutesYetError
    """
    stored = await session.get(MinutesRecord, meeting.id) if row is not None else None
    if stored is not None:
        return await asyncio.to_thread(
            lambda: MinutesText.model_validate(orjson.loads(stored.content)["record"])
        )
    body = await body_of(session, meeting, row)
    return await asyncio.to_thread(draft, body)


def shown(record: MinutesText) -> dict[str, Any]:
    """The record as a page shows it: without its heavy parts, rolls, proofs and ballots, and with `html` where somebody
    wrote markdown."""
    found = record.model_dump(mode="json", exclude={*HEAVY, "text"})
    found["text"] = {code: sections_with(record, code, "html", render) for code in record.text}
    for call in found["meeting"]["calls"]:
        call.pop("roll")
    if found["notice"] is not None:
        found["notice"].pop("proofs")
        found["notice"].pop("text")
    for vote in found["votes"]:
        decision = vote.pop("decision")
        outcome = decision["record"]["outcome"] if decision else None
        vote["words"] = outcome["words"] if outcome else {}
    return found


async def annexes_of(session: AsyncSession, meeting_id: UUID) -> list[AnnexOut]:
    """The corrections of sealed minutes, the first one first."""
    rows = await session.scalars(
        select(MinutesAnnex).where(MinutesAnnex.meeting_id == meeting_id).order_by(MinutesAnnex.number)
    )
    return [
        AnnexOut(
            id=row.id,
            text=row.text,
            text_html=render(row.text),
            author_id=row.author_id,
            number=row.number,
            hash=row.hash,
            created_at=row.created_at,
        )
        for row in rows
    ]


def deadlines(law: MeetingLaw, day: date, row: Minutes | None) -> tuple[date | None, date | None]:
    """The last days to approve, and to file: the first runs from the meeting, the second from the approval."""
    approved = None if row is None or row.approved_at is None else law.day(row.approved_at)
    return approve_by(law.bylaws, day), None if approved is None else file_by(law.bylaws, approved)


def _words(
    law: MeetingLaw,
    lacking: tuple[tuple[str, int], ...],
    dates: tuple[date | None, date | None],
    until: datetime | None,
    row: Minutes | None,
) -> dict[str, list[str]]:
    """Who must sign and by when."""
    found: dict[str, list[str]] = {}
    for code in LANGUAGES:
        sayer = Sayer(code, law.zone)
        said = []
        if row is None or row.status != "sealed":
            said.append(sayer.signatures(lacking))
            if dates[0] is not None:
                said.append(sayer.deadline("approve", dates[0], law.bylaws.minutes.approve_days.source))
        if until is not None:
            said.append(sayer.dissent(until, law.bylaws.challenge.dissent_note_hours.source))
        found[code] = said
    return found


async def minutes_out(session: AsyncSession, viewer: Viewer, meeting: Meeting) -> MinutesOut:
    """The minutes as every member sees them, with what the viewer may sign.

    Raises:
        NoMinutesYetError
    """
    row = await session.get(Minutes, meeting.id, populate_existing=True)
    record = await text_of(session, meeting, row)
    facts, law = Facts(record), await law_of(session, meeting)
    signed = await signatures_of(session, meeting.id)
    dissents = await dissents_of(session, meeting.id)
    annexes = await annexes_of(session, meeting.id)
    lacking = missing_signers(facts.signers(), [(str(one.membership_id), one.signed_as) for one in signed])
    me = str(viewer.membership_id)
    open_to_me = row is not None and row.status == "approved" and viewer.status == "active"
    mine = any(one.membership_id == viewer.membership_id for one in signed)
    may_sign = [name for name, _ in lacking if open_to_me and not mine and facts.may_sign(me, name)]
    needed = fields_needed(law.bylaws, remote=meeting.remote)
    there = filled(record)
    dates = deadlines(law, facts.day, row)
    until = dissent_until(law.bylaws, meeting.closed_at) if meeting.closed_at else None
    named = [
        meeting.chair_id,
        meeting.secretary_id,
        None if row is None else row.approved_by,
        None if row is None else row.filed_by,
        *(one.membership_id for one in signed),
        *(one.membership_id for one in dissents),
        *(one.author_id for one in annexes),
        *(UUID(one.member) for one in record.speakers),
        *(UUID(one.author) for item in record.items for one in item.amendments),
    ]
    return MinutesOut(
        meeting_id=meeting.id,
        status=cast("MinutesStatus", row.status) if row else "draft",
        revision=row.revision if row else 0,
        content=await asyncio.to_thread(shown, record),
        remarks=row.remarks if row else "",
        identification=row.identification if row else "",
        missing=[name for name in needed if name not in there],
        signatures=[
            SignatureOut(
                membership_id=one.membership_id,
                signed_as=one.signed_as,
                signature=one.signature,
                signed_at=one.signed_at,
            )
            for one in signed
        ],
        signers_needed=[SignerNeeded(signed_as=name, number=number) for name, number in lacking],
        may_sign_as=may_sign,
        approved_at=row.approved_at if row else None,
        approved_by=row.approved_by if row else None,
        sealed_at=row.sealed_at if row else None,
        number=row.number if row else None,
        hash=row.hash if row else None,
        annexes=annexes,
        dissents=[
            DissentOut(
                poll_id=one.poll_id,
                membership_id=one.membership_id,
                text=one.text,
                recorded_at=one.recorded_at,
            )
            for one in dissents
        ],
        dissent_until=until,
        approve_by=dates[0],
        file_days=law.bylaws.minutes.file_days.value,
        file_source=law.bylaws.minutes.file_days.source,
        file_by=dates[1],
        filed_on=row.filed_on if row else None,
        filed_by=row.filed_by if row else None,
        filed_note=row.filed_note if row else None,
        words=_words(law, lacking, dates, until, row),
        members=await member_refs(session, viewer.cooperative_id, named),
    )


async def book(session: AsyncSession, viewer: Viewer, cursor: str | None, limit: int) -> MinutesBook:
    """The minutes of a cooperative, the newest meeting first: of each that was opened, or whose calls failed."""
    before = decode_uuid_cursor(cursor)
    last = (
        select(func.max(func.coalesce(MeetingCall.opened_at, MeetingCall.failed_at)))
        .where(MeetingCall.meeting_id == Meeting.id)
        .scalar_subquery()
    )
    query = (
        select(Meeting, Minutes, last)
        .outerjoin(Minutes, Minutes.meeting_id == Meeting.id)
        .where(
            Meeting.cooperative_id == viewer.cooperative_id,
            or_(Meeting.opened_at.is_not(None), last.is_not(None)),
        )
        .order_by(Meeting.id.desc())
        .limit(limit + 1)
    )
    if before is not None:
        query = query.where(Meeting.id < before)
    rows = (await session.execute(query)).all()
    lines = []
    for meeting, row, held in rows[:limit]:
        law = await law_of(session, meeting)
        at = meeting.opened_at or held
        dates = deadlines(law, law.day(at), row)
        lines.append(
            BookLine(
                meeting_id=meeting.id,
                title=meeting.title,
                kind=cast("MeetingKind", meeting.kind),
                held_at=at,
                status=cast("MinutesStatus", row.status) if row else "draft",
                number=row.number if row else None,
                hash=row.hash if row else None,
                approve_by=dates[0],
                file_by=dates[1],
                filed_on=row.filed_on if row else None,
            )
        )
    more = len(rows) > limit
    return MinutesBook(
        items=lines, members=[], next=encode_cursor(str(lines[-1].meeting_id)) if more else None
    )
