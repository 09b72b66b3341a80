"""Routes of who is here, of calls and of proxies: thin; the rules and writes are in the modules beside."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Request, Response

from app.accounts.current import Actor, BriefActor
from app.assemblies import (
    attendance,
    calls,
    coming,
    door,
    outside,
    presence,
    presence_queries,
    proxies,
    proxy_scans,
    queries,
    recess,
)
from app.assemblies.access import access_meeting
from app.assemblies.models import Proxy
from app.assemblies.presence_schemas import (
    AttendanceList,
    AttendanceOut,
    CheckIn,
    DoorOut,
    OpeningIn,
    OutsideHolderList,
    OutsideHolderOut,
    PresenceOut,
    ProxyIn,
    ProxyList,
    ProxyOut,
    StandingOut,
    StewardCheckIn,
)
from app.assemblies.schemas import MeetingWhole, RecessIn
from app.assemblies.standing import my_standing
from app.core.api import api_router
from app.core.db import Session, new_session
from app.core.errors import NotFoundError, responses
from app.core.once import IdempotencyKey
from app.core.pagination import Cursor

router = api_router("meetings")

READ = responses(401, 403, 404, 422)
WRITE = responses(401, 403, 404, 409, 422)
Many = Annotated[int, Query(ge=1, le=5_000, description="How many at most.")]


@router.get("/meetings/{meeting_id}/presence", responses=READ)
async def get_presence(session: Session, person: Actor, meeting_id: UUID) -> PresenceOut:
    """Who is here, in numbers, against the quorum."""
    _, meeting = await access_meeting(session, person, meeting_id)
    return await presence.presence_out(session, meeting)


@router.get("/meetings/{meeting_id}/standing", responses=READ)
async def get_standing(session: Session, person: Actor, meeting_id: UUID, response: Response) -> StandingOut:
    """My own standing at a meeting: whether I may vote, am here, gave or hold proxies."""
    viewer, meeting = await access_meeting(session, person, meeting_id, response=response)
    return await my_standing(session, meeting, viewer.membership_id)


@router.post("/meetings/{meeting_id}/check-in", responses={**WRITE, **responses(429)})
async def check_in(person: BriefActor, meeting_id: UUID, data: CheckIn) -> StandingOut:
    """I am here: by the word at the door, or from elsewhere. Again is the same stay."""
    return await coming.check_in(person, meeting_id, data)


@router.post("/meetings/{meeting_id}/leave", responses=WRITE)
async def leave_meeting(session: Session, person: Actor, meeting_id: UUID) -> StandingOut:
    """I go. Coming again begins a new stay."""
    viewer, _ = await access_meeting(session, person, meeting_id)
    return await attendance.leave(session, viewer, meeting_id)


@router.get("/meetings/{meeting_id}/attendance", responses=READ)
async def list_attendance(
    session: Session,
    person: Actor,
    meeting_id: UUID,
    response: Response,
    cursor: Cursor = None,
    limit: Many = 1_000,
) -> AttendanceList:
    """Every stay, in the order of coming. For stewards."""
    viewer, meeting = await access_meeting(session, person, meeting_id, response=response)
    return await presence_queries.list_attendance(session, viewer, meeting, cursor, limit)


@router.post("/meetings/{meeting_id}/attendance", responses=WRITE)
async def let_in(session: Session, person: Actor, meeting_id: UUID, data: StewardCheckIn) -> AttendanceOut:
    """Let a member in, who may have no device. For stewards. Again is the same stay."""
    viewer, _ = await access_meeting(session, person, meeting_id)
    return await coming.let_in(session, viewer, meeting_id, data.membership_id)


@router.post("/attendance/{attendance_id}/leave", responses=WRITE)
async def see_off(session: Session, person: Actor, attendance_id: UUID) -> AttendanceOut:
    """Note that somebody went. For stewards."""
    stay = await attendance.stay_or_404(session, attendance_id)
    viewer, _ = await access_meeting(session, person, stay.meeting_id)
    return presence_queries.attendance_out(await attendance.see_off(session, viewer, stay))


@router.get("/meetings/{meeting_id}/outside-holders", responses=READ)
async def list_outside_holders(
    session: Session,
    person: Actor,
    meeting_id: UUID,
    response: Response,
    cursor: Cursor = None,
    limit: Many = 1_000,
) -> OutsideHolderList:
    """Who holds proxies without being a member, and whether they are here. For stewards."""
    viewer, meeting = await access_meeting(session, person, meeting_id, response=response)
    return await outside.list_outside_holders(session, viewer, meeting, cursor, limit)


@router.post("/outside-holders/{holder_id}/arrive", responses=WRITE)
async def let_outside_holder_in(session: Session, person: Actor, holder_id: UUID) -> OutsideHolderOut:
    """Let a holder in who is no member. For stewards. Again is the same stay."""
    holder = await outside.holder_or_404(session, holder_id)
    viewer, _ = await access_meeting(session, person, holder.meeting_id)
    return await outside.let_in(session, viewer, holder)


@router.post("/outside-holders/{holder_id}/leave", responses=WRITE)
async def see_outside_holder_off(session: Session, person: Actor, holder_id: UUID) -> OutsideHolderOut:
    """Note that a holder went who is no member. For stewards. Again changes nothing."""
    holder = await outside.holder_or_404(session, holder_id)
    viewer, _ = await access_meeting(session, person, holder.meeting_id)
    return await outside.see_off(session, viewer, holder)


@router.get("/meetings/{meeting_id}/door", responses=WRITE)
async def get_door(session: Session, person: Actor, meeting_id: UUID) -> DoorOut:
    """The word at the door and its QR code. For stewards."""
    viewer, meeting = await access_meeting(session, person, meeting_id)
    if meeting.door_code is None:
        viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    return await door.read_door(session, viewer, meeting, renew=False)


@router.post("/meetings/{meeting_id}/door", responses=WRITE)
async def renew_door(session: Session, person: Actor, meeting_id: UUID) -> DoorOut:
    """Another word at the door, such as when the former one got about. For stewards."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    return await door.read_door(session, viewer, meeting, renew=True)


@router.post("/meetings/{meeting_id}/open", responses=WRITE)
async def open_meeting(session: Session, person: Actor, meeting_id: UUID, data: OpeningIn) -> MeetingWhole:
    """Open the meeting at a call, when enough are here."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await calls.open_meeting(session, viewer, meeting, data.call)
    return await queries.whole(session, meeting)


@router.post("/meetings/{meeting_id}/calls/{n}/fail", responses=WRITE)
async def fail_call(
    session: Session, person: Actor, meeting_id: UUID, n: Annotated[int, Path(ge=1, le=9)]
) -> MeetingWhole:
    """Give a call up for want of a quorum."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await calls.fail_call(session, viewer, meeting, n)
    return await queries.whole(session, meeting)


@router.post("/meetings/{meeting_id}/recess", responses=WRITE)
async def begin_recess(session: Session, person: Actor, meeting_id: UUID, data: RecessIn) -> MeetingWhole:
    """Stop an open meeting until an hour, the same day or another one. Then everyone goes, and is mailed."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await recess.begin_recess(session, viewer, meeting, data)
    return await queries.whole(session, meeting)


@router.post("/meetings/{meeting_id}/recess/end", responses=WRITE)
async def end_recess(session: Session, person: Actor, meeting_id: UUID) -> MeetingWhole:
    """Go on after a recess, at its hour or later."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await recess.go_on(session, viewer, meeting)
    return await queries.whole(session, meeting)


@router.post("/meetings/{meeting_id}/close", responses=WRITE)
async def close_meeting(session: Session, person: Actor, meeting_id: UUID) -> MeetingWhole:
    """Close the meeting."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await calls.close_meeting(session, viewer, meeting)
    return await queries.whole(session, meeting)


@router.get("/meetings/{meeting_id}/proxies", responses=READ)
async def list_proxies(
    session: Session,
    person: Actor,
    meeting_id: UUID,
    response: Response,
    cursor: Cursor = None,
    limit: Many = 1_000,
) -> ProxyList:
    """Votes lent for this meeting: all of them for stewards, my own for others."""
    viewer, meeting = await access_meeting(session, person, meeting_id, response=response)
    return await presence_queries.list_proxies(session, viewer, meeting, cursor, limit)


@router.post("/meetings/{meeting_id}/proxies", status_code=201, responses=WRITE)
async def give_proxy(
    session: Session, person: Actor, meeting_id: UUID, data: ProxyIn, key: IdempotencyKey = None
) -> ProxyOut:
    """Lend my vote for this meeting, or enter a proxy from paper."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    return presence_queries.proxy_out(await proxies.give(session, viewer, meeting, data, key=key))


async def _meeting_of(session: Session, proxy_id: UUID) -> UUID:
    found = await session.get(Proxy, proxy_id)
    if found is None:
        raise NotFoundError
    return found.meeting_id


@router.delete("/proxies/{proxy_id}", responses=WRITE)
async def revoke_proxy(session: Session, person: Actor, proxy_id: UUID) -> ProxyOut:
    """Take my vote back, or end a proxy on paper whose giver says so."""
    meeting_id = await _meeting_of(session, proxy_id)
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    return presence_queries.proxy_out(await proxies.revoke(session, viewer, meeting, proxy_id))


@router.put("/proxies/{proxy_id}/scan", responses=WRITE, openapi_extra=proxy_scans.SCAN_BODY)
async def put_proxy_scan(request: Request, person: BriefActor, proxy_id: UUID) -> ProxyOut:
    """Add the paper of a proxy: a PDF, PNG or JPEG of at most 10 MB. For who runs the meeting."""
    async with new_session() as session:
        viewer, meeting = await access_meeting(session, person, await _meeting_of(session, proxy_id))
        proxy_scans.check_may_scan(viewer, meeting, await proxies.proxy_of(session, meeting, proxy_id))
    content, kind = await proxy_scans.receive(request.stream())
    stored = await proxy_scans.store_scan(content)
    async with new_session() as session:
        viewer, meeting = await access_meeting(session, person, meeting.id, lock=True)
        proxy = await proxies.proxy_of(session, meeting, proxy_id)
        await proxy_scans.set_scan(session, viewer, meeting, proxy, key=stored, kind=kind, content=content)
        return presence_queries.proxy_out(proxy)


@router.get(
    "/proxies/{proxy_id}/scan",
    responses={
        **READ,
        200: {
            "content": {
                kind: {"schema": {"type": "string", "format": "binary"}} for kind in proxy_scans.ENDINGS
            }
        },
    },
    response_class=Response,
)
async def get_proxy_scan(person: BriefActor, proxy_id: UUID) -> Response:
    """The paper of a proxy. For its giver, its holder and stewards."""
    async with new_session() as session:
        viewer, meeting = await access_meeting(session, person, await _meeting_of(session, proxy_id))
        proxy = await proxies.proxy_of(session, meeting, proxy_id)
    content, kind = await proxy_scans.read_scan(viewer, meeting, proxy)
    name = f"proxy-{proxy_id}.{proxy_scans.ENDINGS[kind]}"
    return Response(
        content,
        media_type=kind,
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "Cache-Control": "private, no-store",
        },
    )
