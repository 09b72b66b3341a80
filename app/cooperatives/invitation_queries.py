"""The SELECTs of invitations and share links."""

from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import secret_hash
from app.accounts.models import Person
from app.cooperatives.access import Viewer
from app.cooperatives.errors import (
    InvitationExpiredError,
    InvitationRevokedError,
    InvitationUsedError,
    OfficersOnlyError,
)
from app.cooperatives.models import Cooperative, Invitation, Membership, ShareLink
from app.cooperatives.queries import card_by_id, member_refs
from app.cooperatives.schemas import (
    CooperativeCard,
    InvitationCard,
    InvitationOut,
    ListWithMembers,
    ShareLinkOut,
    ShareLinkState,
)
from app.core.clock import now
from app.core.errors import NotFoundError
from app.core.pagination import decode_uuid_cursor, encode_cursor
from app.core.settings import settings


def invitation_out(row: Any) -> InvitationOut:
    """An invitation as officers see it."""
    status = "accepted" if row.accepted_at else "revoked" if row.revoked_at else "open"
    return InvitationOut(
        id=row.id,
        email=row.email,
        name=row.name,
        number=row.number,
        class_id=row.class_id,
        role=row.role,
        message=row.message,
        status=status,
        invited_by_id=row.invited_by,
        created_at=row.created_at,
        sent_at=row.sent_at,
        expires_at=row.expires_at,
    )


async def invitations(
    session: AsyncSession, viewer: Viewer, status: str | None, cursor: str | None, limit: int
) -> ListWithMembers[InvitationOut]:
    """Invitations, the newest first.

    Raises:
        OfficersOnlyError: for administrators and secretaries.
    """
    if not viewer.is_officer:
        raise OfficersOnlyError
    query = select(Invitation).where(Invitation.cooperative_id == viewer.cooperative_id)
    if status == "open":
        query = query.where(Invitation.accepted_at.is_(None), Invitation.revoked_at.is_(None))
    elif status == "accepted":
        query = query.where(Invitation.accepted_at.is_not(None))
    elif status == "revoked":
        query = query.where(Invitation.revoked_at.is_not(None))
    after = decode_uuid_cursor(cursor)
    if after is not None:
        query = query.where(Invitation.id < after)
    rows = (await session.scalars(query.order_by(Invitation.id.desc()).limit(limit + 1))).all()
    items = [invitation_out(row) for row in rows[:limit]]
    return ListWithMembers(
        items=items,
        members=await member_refs(session, viewer.cooperative_id, [item.invited_by_id for item in items]),
        next=encode_cursor(str(items[-1].id)) if len(rows) > limit else None,
    )


async def cooperative_of_invitation(session: AsyncSession, invitation_id: UUID) -> UUID | None:
    """Which cooperative an invitation belongs to."""
    found: UUID | None = await session.scalar(
        select(Invitation.cooperative_id).where(Invitation.id == invitation_id)
    )
    return found


def invitation_by_token(token: str) -> Select[Invitation]:
    """The SELECT of the invitation whose link has this secret."""
    return select(Invitation).where(Invitation.secret_hash == secret_hash(token))


def require_open(invitation: Invitation) -> None:
    """Say why an invitation lets nobody in any more.

    Raises:
        InvitationUsedError, InvitationRevokedError, InvitationExpiredError.
    """
    if invitation.accepted_at is not None:
        raise InvitationUsedError
    if invitation.revoked_at is not None:
        raise InvitationRevokedError
    if invitation.expires_at <= now():
        raise InvitationExpiredError


async def invitation_card(session: AsyncSession, token: str) -> InvitationCard:
    """What the holder of an invitation's link sees; no sign-in is needed, the link is the key.

    Raises:
        NotFoundError: no invitation has this secret.
        InvitationUsedError, InvitationRevokedError, InvitationExpiredError: it is over.
    """
    invitation = await session.scalar(invitation_by_token(token))
    if invitation is None:
        raise NotFoundError
    require_open(invitation)
    inviter = await session.scalar(
        select(Person.name)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.id == invitation.invited_by)
    )
    return InvitationCard(
        cooperative=await card_by_id(session, invitation.cooperative_id),
        email=invitation.email,
        name=invitation.name,
        role=invitation.role,
        message=invitation.message,
        invited_by=inviter or "",
        expires_at=invitation.expires_at,
    )


async def share_link_state(session: AsyncSession, viewer: Viewer) -> ShareLinkState:
    """The live share link.

    Raises:
        OfficersOnlyError: for administrators and secretaries.
    """
    if not viewer.is_officer:
        raise OfficersOnlyError
    link = await session.scalar(
        select(ShareLink).where(
            ShareLink.cooperative_id == viewer.cooperative_id, ShareLink.revoked_at.is_(None)
        )
    )
    return ShareLinkState(share_link=None if link is None else share_link_out(link))


def share_link_out(link: ShareLink) -> ShareLinkOut:
    """A share link as officers see it."""
    return ShareLinkOut(
        token=link.secret, url=f"{settings().public_url}/join/{link.secret}", created_at=link.created_at
    )


async def cooperative_of_share_link(session: AsyncSession, token: str) -> UUID:
    """Which cooperative a live share link leads to.

    Raises:
        NotFoundError: there is no such live link.
    """
    found = await session.scalar(
        select(ShareLink.cooperative_id)
        .join(Cooperative, Cooperative.id == ShareLink.cooperative_id)
        .where(ShareLink.secret == token, ShareLink.revoked_at.is_(None), Cooperative.visibility != "secret")
    )
    if found is None:
        raise NotFoundError
    return found


async def share_link_card(session: AsyncSession, token: str) -> CooperativeCard:
    """What the holder of a share link sees; no sign-in is needed.

    Raises:
        NotFoundError: there is no such live link.
    """
    return await card_by_id(session, await cooperative_of_share_link(session, token))
