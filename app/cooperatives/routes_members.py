"""Routes of the members' register."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import AfterValidator

from app.accounts.current import Actor, Manager
from app.cooperatives import register, register_queries, requests
from app.cooperatives.access import access_by_id, access_cooperative
from app.cooperatives.register_csv import register_csv
from app.cooperatives.schemas import (
    Admission,
    EndMembership,
    ListWithMembers,
    MemberChanges,
    MemberDetail,
    MemberRef,
    MyCooperative,
    NewRequest,
    Refusal,
    RegisterLine,
    RequestOut,
    Role,
    Status,
)
from app.core.api import api_router
from app.core.db import Session
from app.core.errors import responses
from app.core.pagination import Cursor, Limit
from app.core.wire import Line, Page
from app.events.numbers import stamp

router = api_router("cooperatives")


def _some(value: str | None) -> str | None:
    return value.strip() or None if value else None


Letters = Annotated[
    Line | None,
    Query(max_length=120, description="Letters of the name, whatever their case and accents; or a number."),
    AfterValidator(_some),
]
Statuses = Annotated[
    list[Status],
    Query(max_length=4, description="Left out: active and suspended. `applicant`: officers only."),
]


@router.get("/cooperatives/{slug}/members", responses=responses(401, 403, 404, 422))
async def list_members(
    session: Session,
    response: Response,
    person: Actor,
    slug: str,
    status: Statuses = [],  # noqa: B006 (FastAPI copies it)
    role: Role | None = None,
    class_id: UUID | None = None,
    q: Letters = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Page[MemberRef]:
    """List members by number, as every member may see them."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    return await register_queries.members(
        session, viewer, cursor, limit, statuses=status, role=role, class_id=class_id, q=q
    )


@router.get("/cooperatives/{slug}/register", responses=responses(401, 403, 404, 422))
async def list_register(
    session: Session,
    response: Response,
    person: Actor,
    slug: str,
    status: Statuses = [],  # noqa: B006 (FastAPI copies it)
    role: Role | None = None,
    class_id: UUID | None = None,
    q: Letters = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Page[RegisterLine]:
    """List the register with addresses, days, and why members left. For administrators and secretaries."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    return await register_queries.register(
        session, viewer, cursor, limit, statuses=status, role=role, class_id=class_id, q=q
    )


@router.get(
    "/cooperatives/{slug}/register.csv",
    response_class=Response,
    responses={
        **responses(401, 403, 404),
        200: {"description": "The register.", "content": {"text/csv": {"schema": {"type": "string"}}}},
    },
)
async def download_register(session: Session, person: Actor, slug: str) -> Response:
    """Download the register as CSV (UTF-8 with its mark, so that spreadsheets read it). For administrators and
    secretaries."""
    viewer = await access_cooperative(session, person, slug)
    content = register_csv(await register_queries.whole_register(session, viewer))
    return Response(
        content,
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{viewer.slug}-register.csv"'},
    )


@router.get("/members/{membership_id}", responses=responses(401, 404))
async def get_member(
    session: Session, response: Response, person: Actor, membership_id: UUID
) -> MemberDetail:
    """A member, with the circles that I may see."""
    cooperative_id = await register_queries.cooperative_of_member(session, membership_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    await stamp(session, response, viewer.cooperative_id)
    return await register_queries.member_detail(session, viewer, membership_id)


@router.patch("/members/{membership_id}", responses=responses(401, 403, 404, 409, 422))
async def change_member(
    session: Session, person: Manager, membership_id: UUID, changes: MemberChanges
) -> MemberRef:
    """Change role, class, status or number of a member. For administrators and secretaries."""
    cooperative_id = await register_queries.cooperative_of_member(session, membership_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    return await register.change_member(session, viewer, membership_id, changes)


@router.post("/members/{membership_id}/end", responses=responses(401, 403, 404, 409, 422))
async def end_membership(
    session: Session, person: Manager, membership_id: UUID, ending: EndMembership
) -> MemberRef:
    """Close a member's line in the register, with the reason. For administrators and secretaries."""
    cooperative_id = await register_queries.cooperative_of_member(session, membership_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    return await register.end_membership(session, viewer, membership_id, ending)


@router.post("/cooperatives/{slug}/leave", status_code=204, responses=responses(401, 403, 404, 409))
async def leave_cooperative(session: Session, person: Manager, slug: str) -> None:
    """Leave a cooperative, or take my request to join back."""
    await register.leave(session, person, slug)


@router.post("/cooperatives/{slug}/requests", status_code=201, responses=responses(401, 403, 404, 409, 422))
async def request_to_join(session: Session, person: Actor, slug: str, new: NewRequest) -> MyCooperative:
    """Ask to join an open cooperative. Asking again keeps the request that waits."""
    return await requests.ask_open_cooperative(session, person, slug, new)


@router.get("/cooperatives/{slug}/requests", responses=responses(401, 403, 404, 422))
async def list_requests(
    session: Session, response: Response, person: Actor, slug: str, cursor: Cursor = None, limit: Limit = 50
) -> ListWithMembers[RequestOut]:
    """List the requests to join that wait. For administrators and secretaries."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    return await register_queries.requests(session, viewer, cursor, limit)


@router.post("/members/{membership_id}/approve", responses=responses(401, 403, 404, 409, 422))
async def approve_request(
    session: Session, person: Manager, membership_id: UUID, admission: Admission
) -> MemberRef:
    """Let an applicant in, with the next number. For administrators and secretaries."""
    cooperative_id = await register_queries.cooperative_of_member(session, membership_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    return await requests.approve_request(session, viewer, membership_id, admission)


@router.post(
    "/members/{membership_id}/decline", status_code=204, responses=responses(401, 403, 404, 409, 422)
)
async def decline_request(session: Session, person: Manager, membership_id: UUID, refusal: Refusal) -> None:
    """Turn an applicant down. For administrators and secretaries."""
    cooperative_id = await register_queries.cooperative_of_member(session, membership_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    await requests.decline_request(session, viewer, membership_id, refusal)
