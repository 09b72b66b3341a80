"""Routes of the screen in the hall. Its live side is in app/realtime/halls.py."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Request

from app.accounts.current import Actor
from app.assemblies import hall
from app.assemblies.room_schemas import HallLink, HallOut
from app.core import limits
from app.core.api import api_router
from app.core.db import Session
from app.core.errors import NotFoundError, responses

router = api_router("assemblies")

Token = Annotated[str, Path(max_length=64, description="The secret of the link.")]


@router.get("/meetings/{meeting_id}/hall", responses=responses(401, 403, 404))
async def get_hall_link(session: Session, person: Actor, meeting_id: UUID) -> HallLink:
    """The address of the screen in the hall. For who runs the meeting."""
    return await hall.hall_link(session, person, meeting_id)


@router.post("/meetings/{meeting_id}/hall", responses=responses(401, 403, 404, 409))
async def make_hall_link(session: Session, person: Actor, meeting_id: UUID) -> HallLink:
    """Make the address of the screen in the hall, or another one: an earlier one goes dark. For who runs the
    meeting."""
    return await hall.make_hall_link(session, person, meeting_id)


@router.delete("/meetings/{meeting_id}/hall", responses=responses(401, 403, 404))
async def revoke_hall_link(session: Session, person: Actor, meeting_id: UUID) -> HallLink:
    """Take the address of the screen back: its screens go dark. For who runs the meeting."""
    return await hall.revoke_hall_link(session, person, meeting_id)


@router.get("/hall/{token}", responses=responses(404, 429))
async def get_hall(session: Session, request: Request, token: Token) -> HallOut:
    """Everything that the screen in the hall shows. No sign-in is needed, only the link. Who tries links that don't
    exist has to wait; one that does is shown always."""
    try:
        meeting = await hall.meeting_of_token(session, token)
    except NotFoundError:
        await session.rollback()
        address = request.client.host if request.client else "unknown"
        await limits.spend([(limits.HALL_ADDRESS, limits.network(address))])
        raise
    return await hall.hall_out(session, meeting)
