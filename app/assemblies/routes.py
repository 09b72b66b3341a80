"""Routes of meetings, their notices and calendar files: thin; the rules and writes are in the modules beside."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response

from app.accounts.current import Actor, Manager
from app.assemblies import convening, meetings, notices, planning, queries
from app.assemblies.access import access_meeting
from app.assemblies.announce import notice_out
from app.assemblies.calendar_file import calendar_file
from app.assemblies.file_names import file_name
from app.assemblies.notice_pdf import notice_pdf
from app.assemblies.notice_text import meeting_url
from app.assemblies.schemas import (
    BounceIn,
    CallsAsked,
    CallsPlanned,
    Cancelling,
    Convening,
    MeetingIn,
    MeetingList,
    MeetingPatch,
    MeetingStatus,
    MeetingWhole,
    NoticeList,
    NoticeOut,
    PaperNoticeIn,
    TakingOver,
)
from app.cooperatives.access import access_cooperative
from app.cooperatives.models import Cooperative
from app.core.api import api_router
from app.core.db import Session
from app.core.errors import responses
from app.core.once import IdempotencyKey
from app.core.pagination import Cursor, Limit
from app.decisions.access import database_now
from app.decisions.notice import zone_of
from app.events.numbers import stamp

router = api_router("meetings")

READ = responses(401, 403, 404, 422)
WRITE = responses(401, 403, 404, 409, 422)
PDF: dict[int | str, dict[str, object]] = {200: {"content": {"application/pdf": {}}}}
ICS: dict[int | str, dict[str, object]] = {200: {"content": {"text/calendar": {}}}}


@router.get("/cooperatives/{slug}/meetings", responses=READ)
async def list_meetings(
    session: Session,
    person: Actor,
    slug: str,
    response: Response,
    status: Annotated[MeetingStatus | None, Query(description="Only meetings in this state.")] = None,
    to_file: Annotated[
        bool, Query(description="Only meetings whose minutes are approved and still to be filed.")
    ] = False,
    cursor: Cursor = None,
    limit: Limit = 30,
) -> MeetingList:
    """The meetings of a cooperative, the newest first. Those being prepared are there too."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    return await queries.list_meetings(session, viewer, status, cursor, limit, to_file=to_file)


@router.post("/cooperatives/{slug}/meetings", status_code=201, responses=WRITE)
async def create_meeting(
    session: Session, person: Actor, slug: str, data: MeetingIn, key: IdempotencyKey = None
) -> MeetingWhole:
    """Begin to prepare a meeting. With only its first call, the others are planned as early as may be."""
    viewer = await access_cooperative(session, person, slug)
    meeting = await meetings.create(session, viewer, data, key=key)
    return await queries.whole(session, meeting)


@router.post("/cooperatives/{slug}/meetings/plan", responses=READ)
async def plan_calls(session: Session, person: Actor, slug: str, data: CallsAsked) -> CallsPlanned:
    """What the bylaws make of a first call's hour: the other calls, and the last day for the notice. Nothing is
    stored."""
    viewer = await access_cooperative(session, person, slug)
    return await planning.plan(session, viewer, data)


@router.get("/meetings/{meeting_id}", responses=READ)
async def get_meeting(session: Session, person: Actor, meeting_id: UUID, response: Response) -> MeetingWhole:
    """A meeting with its agenda and documents."""
    _, meeting = await access_meeting(session, person, meeting_id, response=response)
    return await queries.whole(session, meeting)


@router.patch("/meetings/{meeting_id}", responses=WRITE)
async def change_meeting(
    session: Session, person: Actor, meeting_id: UUID, data: MeetingPatch
) -> MeetingWhole:
    """Change a meeting; once it is convened, only where it is and how speakers are called. A new place or link is
    mailed to everyone."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await meetings.change(session, viewer, meeting, data)
    return await queries.whole(session, meeting)


@router.delete("/meetings/{meeting_id}", status_code=204, responses=WRITE)
async def delete_meeting(session: Session, person: Actor, meeting_id: UUID) -> None:
    """Drop a meeting that was not convened."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await meetings.remove(session, viewer, meeting)


@router.post("/meetings/{meeting_id}/convene", responses=WRITE)
async def convene_meeting(
    session: Session, person: Manager, meeting_id: UUID, data: Convening
) -> MeetingWhole:
    """Send the notice to everyone who may vote. From then on the bylaws of the meeting are fixed."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await convening.convene(session, viewer, meeting, data.late_reason)
    return await queries.whole(session, meeting)


@router.post("/meetings/{meeting_id}/cancel", responses=WRITE)
async def cancel_meeting(
    session: Session, person: Manager, meeting_id: UUID, data: Cancelling
) -> MeetingWhole:
    """Call a convened meeting off, with the reason; everyone is mailed."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await meetings.cancel(session, viewer, meeting, data.reason)
    return await queries.whole(session, meeting)


@router.post("/meetings/{meeting_id}/officers", responses=WRITE)
async def take_over(session: Session, person: Actor, meeting_id: UUID, data: TakingOver) -> MeetingWhole:
    """Give the chair, or the keeping of the minutes, to a member from now on."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await meetings.take_over(session, viewer, meeting, data)
    return await queries.whole(session, meeting)


@router.get("/meetings/{meeting_id}/calendar.ics", response_class=Response, responses={**READ, **ICS})
async def meeting_calendar(session: Session, person: Actor, meeting_id: UUID) -> Response:
    """The meeting for a calendar."""
    viewer, meeting = await access_meeting(session, person, meeting_id)
    cooperative = await session.get_one(Cooperative, meeting.cooperative_id)
    file = calendar_file(
        meeting,
        await queries.calls_of(session, meeting.id),
        cooperative=cooperative.name,
        zone=await zone_of(session, meeting.cooperative_id),
        url=meeting_url(viewer.slug, meeting),
        language=person.language,
        written_at=await database_now(session),
    )
    name = await file_name(session, "meeting", meeting, "ics")
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(file, media_type="text/calendar; charset=utf-8", headers=headers)


@router.get("/meetings/{meeting_id}/notice.pdf", response_class=Response, responses={**READ, **PDF})
async def get_notice_pdf(session: Session, person: Actor, meeting_id: UUID) -> Response:
    """The notice as PDF/A; for those who look after who comes, with what became of it."""
    viewer, meeting = await access_meeting(session, person, meeting_id)
    cooperative = await session.get_one(Cooperative, meeting.cooperative_id)
    content = await notice_pdf(session, viewer, meeting, cooperative)
    name = await file_name(session, "notice", meeting)
    headers = {"Content-Disposition": f'inline; filename="{name}"'}
    return Response(content, media_type="application/pdf", headers=headers)


@router.get("/meetings/{meeting_id}/notices", responses=READ)
async def list_notices(
    session: Session,
    person: Actor,
    meeting_id: UUID,
    response: Response,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> NoticeList:
    """Proofs that members were told; members see their own, and how many there are of each in all."""
    viewer, meeting = await access_meeting(session, person, meeting_id, response=response)
    return await notices.list_notices(session, viewer, meeting, cursor, limit)


@router.post("/meetings/{meeting_id}/notices/paper", status_code=201, responses=WRITE)
async def add_paper_notice(
    session: Session, person: Manager, meeting_id: UUID, data: PaperNoticeIn
) -> NoticeOut:
    """Write down a notice that was handed over or posted on paper."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    return await notices.add_paper(session, viewer, meeting, data)


@router.post("/notices/{notice_id}/bounce", responses=WRITE)
async def mark_bounced(session: Session, person: Manager, notice_id: UUID, data: BounceIn) -> NoticeOut:
    """Write down that a notice came back."""
    viewer, meeting, notice = await notices.access_notice(session, person, notice_id)
    await notices.bounce(session, viewer, meeting, notice, data.reason)
    return notice_out(notice)


@router.post("/meetings/{meeting_id}/notices/mine/opened", status_code=204, responses=READ)
async def open_notice(session: Session, person: Actor, meeting_id: UUID) -> None:
    """Say that I have opened the meeting's page. The first time is kept as proof that I was told."""
    viewer, meeting = await access_meeting(session, person, meeting_id)
    await notices.opened(session, viewer, meeting)
