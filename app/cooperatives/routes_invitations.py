"""Routes of invitations and share links."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import Path, Request, Response

from app.accounts.current import Actor, Manager
from app.cooperatives import imports, invitation_queries, invitations, requests
from app.cooperatives.access import access_by_id, access_cooperative
from app.cooperatives.jobs import send_invitations
from app.cooperatives.schemas import (
    CooperativeCard,
    ImportReport,
    InvitationCard,
    InvitationOut,
    ListWithMembers,
    MyCooperative,
    NewInvitations,
    NewRequest,
    ShareLinkOut,
    ShareLinkState,
)
from app.core.api import api_router
from app.core.db import Session
from app.core.errors import responses
from app.core.i18n import request_language
from app.core.jobs import defer
from app.core.pagination import Cursor, Limit
from app.events.numbers import stamp

router = api_router("cooperatives")
Token = Annotated[
    str, Path(min_length=20, max_length=64, pattern="^[A-Za-z0-9_-]+$", description="The end of the link.")
]


@router.get("/cooperatives/{slug}/invitations", responses=responses(401, 403, 404, 422))
async def list_invitations(
    session: Session,
    response: Response,
    person: Actor,
    slug: str,
    status: Literal["open", "accepted", "revoked"] | None = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> ListWithMembers[InvitationOut]:
    """List invitations, the newest first. For administrators and secretaries."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    return await invitation_queries.invitations(session, viewer, status, cursor, limit)


@router.post("/cooperatives/{slug}/invitations", responses=responses(401, 403, 404, 422, 429))
async def invite_members(
    session: Session, request: Request, person: Manager, slug: str, new: NewInvitations
) -> ImportReport:
    """Invite people, one a line, up to 5,000: the good lines are sent, every line is reported. For
    administrators and secretaries."""
    viewer = await access_cooperative(session, person, slug)
    report = await imports.import_invitations(session, viewer, new, request_language(request))
    if report.sent:
        await defer(session, send_invitations, cooperative_id=str(viewer.cooperative_id))
    return report


@router.post("/invitations/{invitation_id}/resend", responses=responses(401, 403, 404, 409, 429))
async def resend_invitation(session: Session, person: Manager, invitation_id: UUID) -> InvitationOut:
    """Send an invitation again: a new link for thirty days; the former link ends. For administrators and
    secretaries."""
    cooperative_id = await invitation_queries.cooperative_of_invitation(session, invitation_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    out = await invitations.resend_invitation(session, viewer, invitation_id)
    await defer(session, send_invitations, cooperative_id=str(viewer.cooperative_id))
    return out


@router.delete("/invitations/{invitation_id}", status_code=204, responses=responses(401, 403, 404, 409))
async def revoke_invitation(session: Session, person: Manager, invitation_id: UUID) -> None:
    """Take an invitation back. For administrators and secretaries."""
    cooperative_id = await invitation_queries.cooperative_of_invitation(session, invitation_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    await invitations.revoke_invitation(session, viewer, invitation_id)


@router.get("/invitations/by-token/{token}", responses=responses(404, 409))
async def get_invitation_card(session: Session, token: Token) -> InvitationCard:
    """What an invitation's link leads to. No sign-in is needed: the link is the key."""
    return await invitation_queries.invitation_card(session, token)


@router.post("/invitations/by-token/{token}/accept", responses=responses(401, 403, 404, 409))
async def accept_invitation(session: Session, person: Actor, token: Token) -> MyCooperative:
    """Join by an invitation's link, whatever address I sign in with. A link lets one person in."""
    return await invitations.accept_invitation(session, person, token)


@router.get("/cooperatives/{slug}/share-link", responses=responses(401, 403, 404))
async def get_share_link(session: Session, person: Actor, slug: str) -> ShareLinkState:
    """The live share link, if there is one. For administrators and secretaries."""
    viewer = await access_cooperative(session, person, slug)
    return await invitation_queries.share_link_state(session, viewer)


@router.post("/cooperatives/{slug}/share-link", responses=responses(401, 403, 404, 409))
async def create_share_link(session: Session, person: Manager, slug: str) -> ShareLinkOut:
    """Make the link that lets people ask to join; the live one if there is one. For administrators and
    secretaries."""
    viewer = await access_cooperative(session, person, slug)
    return await requests.make_share_link(session, viewer)


@router.delete("/cooperatives/{slug}/share-link", status_code=204, responses=responses(401, 403, 404))
async def revoke_share_link(session: Session, person: Manager, slug: str) -> None:
    """End the share link. For administrators and secretaries."""
    viewer = await access_cooperative(session, person, slug)
    await requests.revoke_share_link(session, viewer)


@router.get("/share-links/{token}", responses=responses(404))
async def get_share_link_card(session: Session, token: Token) -> CooperativeCard:
    """The cooperative that a share link leads to. No sign-in is needed."""
    return await invitation_queries.share_link_card(session, token)


@router.post("/share-links/{token}/requests", status_code=201, responses=responses(401, 403, 404, 409, 422))
async def request_by_share_link(
    session: Session, person: Actor, token: Token, new: NewRequest
) -> MyCooperative:
    """Ask to join by a share link. Asking again keeps the request that waits."""
    return await requests.ask_by_share_link(session, person, token, new)
