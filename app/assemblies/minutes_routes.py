"""Routes of minutes and books: thin; the rules and writes are in the modules beside."""

from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import Query, Response
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import Actor, CurrentPerson
from app.assemblies import minutes, minutes_documents, minutes_queries
from app.assemblies.access import access_meeting
from app.assemblies.file_names import file_name
from app.assemblies.minutes_errors import NotSealedError
from app.assemblies.minutes_models import Minutes, MinutesRecord
from app.assemblies.minutes_schemas import (
    AnnexIn,
    DissentIn,
    DissentOut,
    MinutesBook,
    MinutesFiling,
    MinutesOut,
    MinutesPatch,
    MinutesSigning,
)
from app.assemblies.models import Meeting
from app.cooperatives.access import Viewer, access_cooperative
from app.core.api import api_router
from app.core.db import Session
from app.core.errors import NotFoundError, responses
from app.core.once import IdempotencyKey
from app.core.pagination import Cursor, Limit
from app.decisions.access import access_poll
from app.decisions.models import Poll
from app.events.numbers import stamp
from app.rules.record import minutes_schema

router = api_router("minutes")

READ = responses(401, 403, 404, 409, 422)
WRITE = responses(401, 403, 404, 409, 422)
Language = Annotated[
    Literal["en", "es"] | None,
    Query(description="The document's language; the cooperative's, when left out."),
]


def _file(kind: str, what: str) -> dict[int | str, dict[str, Any]]:
    """What a route answers that gives out a file."""
    content = {kind: {"schema": {"type": "string", "format": "binary"}}}
    return {**responses(401, 403, 404, 409, 422, 503), 200: {"description": what, "content": content}}


def _pdf(content: bytes, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"}
    return Response(content, media_type="application/pdf", headers=headers)


async def _after(session: AsyncSession, viewer: Viewer, meeting: Meeting) -> MinutesOut:
    await session.flush()
    return await minutes_queries.minutes_out(session, viewer, meeting)


@router.get("/meetings/{meeting_id}/minutes", responses=READ)
async def get_minutes(session: Session, person: Actor, meeting_id: UUID, response: Response) -> MinutesOut:
    """The minutes: as they would read now, as approved, or as sealed. There once the meeting was opened or a call
    was given up."""
    viewer, meeting = await access_meeting(session, person, meeting_id, response=response)
    return await minutes_queries.minutes_out(session, viewer, meeting)


@router.patch("/meetings/{meeting_id}/minutes", responses=WRITE)
async def change_minutes(session: Session, person: Actor, meeting_id: UUID, data: MinutesPatch) -> MinutesOut:
    """Write remarks, or how people were identified. For those who run the meeting."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await minutes.change(session, viewer, meeting, data)
    return await _after(session, viewer, meeting)


@router.post("/meetings/{meeting_id}/minutes/approve", responses=WRITE)
async def approve_minutes(session: Session, person: Actor, meeting_id: UUID) -> MinutesOut:
    """Approve the minutes of a meeting that is over: their text stays as it is. For those who run the meeting."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await minutes.approve(session, viewer, meeting)
    return await _after(session, viewer, meeting)


@router.post("/meetings/{meeting_id}/minutes/reopen", responses=WRITE)
async def reopen_minutes(session: Session, person: Actor, meeting_id: UUID) -> MinutesOut:
    """Make approved minutes a draft again, before anybody signs. For those who run the meeting."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await minutes.reopen(session, viewer, meeting)
    return await _after(session, viewer, meeting)


@router.post("/meetings/{meeting_id}/minutes/sign", responses=WRITE)
async def sign_minutes(session: Session, person: Actor, meeting_id: UUID, data: MinutesSigning) -> MinutesOut:
    """Sign approved minutes with one's name, as what the bylaws name. The last signature seals them."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await minutes.sign(session, viewer, meeting, data)
    return await _after(session, viewer, meeting)


@router.post("/meetings/{meeting_id}/minutes/seal", responses=WRITE)
async def seal_minutes(session: Session, person: Actor, meeting_id: UUID) -> MinutesOut:
    """Seal minutes that all have signed into the register. For those who run the meeting."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await minutes.seal(session, viewer, meeting)
    return await _after(session, viewer, meeting)


@router.post("/meetings/{meeting_id}/minutes/filed", responses=WRITE)
async def file_minutes(session: Session, person: Actor, meeting_id: UUID, data: MinutesFiling) -> MinutesOut:
    """Say that sealed minutes were filed where the law asks. For those who run the meeting."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await minutes.file(session, viewer, meeting, data)
    return await _after(session, viewer, meeting)


@router.post("/meetings/{meeting_id}/minutes/annexes", status_code=201, responses=WRITE)
async def add_annex(
    session: Session, person: Actor, meeting_id: UUID, data: AnnexIn, key: IdempotencyKey = None
) -> MinutesOut:
    """Correct sealed minutes: they stay, and the correction is a later entry. For those who run the meeting."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await minutes.annex(session, viewer, meeting, data.text, key=key)
    return await _after(session, viewer, meeting)


async def _meeting_of(session: AsyncSession, person: CurrentPerson, poll_id: UUID) -> tuple[Viewer, Meeting]:
    """The meeting of a vote, locked. Raises NotFoundError for a poll outside of meetings."""
    meeting_id = await session.scalar(select(Poll.meeting_id).where(Poll.id == poll_id))
    if meeting_id is None:
        raise NotFoundError
    return await access_meeting(session, person, meeting_id, lock=True)


@router.put("/polls/{poll_id}/dissent", responses=WRITE)
async def record_dissent(session: Session, person: Actor, poll_id: UUID, data: DissentIn) -> DissentOut:
    """Have it recorded in the minutes that I was against what was decided. For those present or represented, within
    the time that the bylaws allow. It has nothing to do with any ballot."""
    viewer, meeting = await _meeting_of(session, person, poll_id)
    _, poll = await access_poll(session, person, poll_id)
    found = await minutes.dissent(session, viewer, meeting, poll, data.text)
    return DissentOut(
        poll_id=found.poll_id,
        membership_id=found.membership_id,
        text=found.text,
        recorded_at=found.recorded_at,
    )


@router.get(
    "/meetings/{meeting_id}/minutes/record",
    response_class=Response,
    responses=_file("application/json", "The minutes record, byte for byte as it was sealed."),
)
async def get_minutes_record(session: Session, person: Actor, meeting_id: UUID) -> Response:
    """Download sealed minutes: all it takes to compute every number again, for `batzar verify`."""
    _, meeting = await access_meeting(session, person, meeting_id)
    stored = await session.get(MinutesRecord, meeting.id)
    row = await session.get(Minutes, meeting.id)
    if stored is None or row is None:
        raise NotSealedError
    name = f"minutes-{row.number}-{meeting.id}.json"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"}
    return Response(stored.content.encode("utf-8"), media_type="application/json", headers=headers)


@router.get(
    "/meetings/{meeting_id}/minutes.pdf",
    response_class=Response,
    responses=_file("application/pdf", "The minutes as PDF/A."),
)
async def get_minutes_document(
    session: Session, person: Actor, meeting_id: UUID, language: Language = None
) -> Response:
    """The minutes as a document, marked as a draft until they are approved."""
    viewer, meeting = await access_meeting(session, person, meeting_id)
    content = await minutes_documents.minutes_pdf(session, viewer, meeting, language)
    return _pdf(content, await file_name(session, "minutes", meeting))


@router.get(
    "/meetings/{meeting_id}/attendance.pdf",
    response_class=Response,
    responses=_file("application/pdf", "The attendance list as PDF/A."),
)
async def get_attendance_document(
    session: Session, person: Actor, meeting_id: UUID, language: Language = None
) -> Response:
    """Who was there, from when until when, and who was represented by whom. For those who run the meeting and
    facilitators."""
    viewer, meeting = await access_meeting(session, person, meeting_id)
    content = await minutes_documents.attendance_pdf(session, viewer, meeting, language)
    return _pdf(content, await file_name(session, "attendance", meeting))


@router.get(
    "/meetings/{meeting_id}/proxies.pdf",
    response_class=Response,
    responses=_file("application/pdf", "The register of proxies as PDF/A."),
)
async def get_proxies_document(
    session: Session, person: Actor, meeting_id: UUID, language: Language = None
) -> Response:
    """Every proxy for the meeting: giver, holder, how it was given, its instructions, its end. For those who run the
    meeting and facilitators."""
    viewer, meeting = await access_meeting(session, person, meeting_id)
    content = await minutes_documents.proxies_pdf(session, viewer, meeting, language)
    return _pdf(content, await file_name(session, "proxies", meeting))


@router.get("/cooperatives/{slug}/minutes", responses=READ)
async def list_minutes(
    session: Session, person: Actor, slug: str, response: Response, cursor: Cursor = None, limit: Limit = 30
) -> MinutesBook:
    """The book of minutes: every meeting that was opened or failed, the newest first."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    return await minutes_queries.book(session, viewer, cursor, limit)


@router.get(
    "/cooperatives/{slug}/minutes.pdf",
    response_class=Response,
    responses=_file("application/pdf", "The book of minutes as PDF/A."),
)
async def get_minutes_book(session: Session, person: Actor, slug: str, language: Language = None) -> Response:
    """The book of sealed minutes with their numbers and hashes."""
    viewer = await access_cooperative(session, person, slug)
    return _pdf(await minutes_documents.book_pdf(session, viewer, language), f"{viewer.slug}-minutes.pdf")


@router.get(
    "/cooperatives/{slug}/members.pdf",
    response_class=Response,
    responses=_file("application/pdf", "The members' register as PDF/A."),
)
async def get_members_document(
    session: Session,
    person: Actor,
    slug: str,
    on: Annotated[date | None, Query(description="As at this day; today, when left out.")] = None,
    language: Language = None,
) -> Response:
    """The members' register as at a day: number, name, class, joined, and left for those who have left since."""
    viewer = await access_cooperative(session, person, slug)
    content = await minutes_documents.members_pdf(session, viewer, on, language)
    return _pdf(content, f"{viewer.slug}-members.pdf")


@router.get("/schemas/minutes-record.json", response_model=dict[str, Any])
async def get_minutes_schema() -> dict[str, Any]:
    """The JSON Schema of a minutes record."""
    return minutes_schema()
