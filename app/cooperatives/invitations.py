"""Invitations: sent in bulk, sent again, taken back, accepted. Every write but the sending holds the cooperative's
lock.

An invitation's link carries a secret of 256 bits that nothing stores: the row keeps its hash. The secret is made
when the mail is written (`send_some`), in the same transaction that claims the row and queues the mail, so the
worker needs no key to derive it from and two workers can't send one twice. Sending again makes a new secret, and
the link of the former mail ends. Until its first mail is written a row holds the hash of a secret that nobody knows.

Whoever holds the link may use it, whatever address they sign in with: people register with another address than
the one the cooperative knows. The register shows officers the address of the account that came in. A link lets
one person in, once.
"""

from collections.abc import Sequence
from datetime import timedelta
from secrets import token_urlsafe
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson, secret_hash
from app.accounts.models import Person
from app.cooperatives import errors
from app.cooperatives.access import Viewer
from app.cooperatives.events import InvitationsChanged
from app.cooperatives.invitation_mails import invitation_mail
from app.cooperatives.invitation_queries import invitation_by_token, invitation_out, require_open
from app.cooperatives.lock import lock_as, lock_cooperative, require_active
from app.cooperatives.models import Cooperative, Invitation, Membership
from app.cooperatives.policies import may_give_role, may_manage_members
from app.cooperatives.queries import cooperative_out, member_or_404
from app.cooperatives.register import enter, has_member_number, open_line
from app.cooperatives.schemas import InvitationOut, MyCooperative
from app.core import limits
from app.core.clock import now
from app.core.errors import NotFoundError
from app.core.mail import Mail, queue_mails
from app.events.log import emit, officers

VALID = timedelta(days=30)
PER_EVENT = 250
PER_BATCH = 100


def tell_officers(
    session: AsyncSession, cooperative_id: UUID, changed: Sequence[InvitationOut], actor_id: UUID | None
) -> None:
    """Emit the invitations as they are now, in events of bearable size."""
    for start in range(0, len(changed), PER_EVENT):
        emit(
            session,
            cooperative_id,
            InvitationsChanged(invitations=list(changed[start : start + PER_EVENT])),
            actor_id=actor_id,
            audience=officers(),
        )


async def lock_as_officer(session: AsyncSession, viewer: Viewer) -> tuple[Cooperative, Viewer]:
    """Lock the cooperative for a write of administrators and secretaries.

    Raises:
        SuspendedError, OfficersOnlyError
    """
    cooperative, viewer = await lock_as(session, viewer)
    require_active(viewer)
    if not may_manage_members(viewer.role, viewer.status):
        raise errors.OfficersOnlyError
    return cooperative, viewer


async def _open_or_refused(session: AsyncSession, viewer: Viewer, invitation_id: UUID) -> Invitation:
    """The invitation under the lock, its row locked against a worker that is just sending it.

    Raises:
        NotFoundError, InvitationUsedError
    """
    row = await session.scalar(
        select(Invitation)
        .where(Invitation.id == invitation_id, Invitation.cooperative_id == viewer.cooperative_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if row is None:
        raise NotFoundError
    if row.accepted_at is not None:
        raise errors.InvitationUsedError
    return row


async def resend_invitation(session: AsyncSession, viewer: Viewer, invitation_id: UUID) -> InvitationOut:
    """Send an open invitation again, with a new link and thirty new days. The caller queues the job.

    Raises:
        NotFoundError, SuspendedError, OfficersOnlyError, AdminsMakeAdminsError, InvitationUsedError,
        InvitationRevokedError, ResendsUsedUpError
    """
    _, viewer = await lock_as_officer(session, viewer)
    row = await _open_or_refused(session, viewer, invitation_id)
    if row.revoked_at is not None:
        raise errors.InvitationRevokedError
    if not may_give_role(viewer.role, viewer.status, row.role):
        raise errors.AdminsMakeAdminsError
    wait = await limits.count_within(session, limits.RESENDS_DAY, str(row.id))
    if wait is not None:
        raise errors.ResendsUsedUpError(retry_after=wait, limit=limits.RESENDS_DAY.times)
    row.sent_at = None
    row.expires_at = now() + VALID
    await session.flush()
    out = invitation_out(row)
    tell_officers(session, viewer.cooperative_id, [out], viewer.membership_id)
    return out


async def revoke_invitation(session: AsyncSession, viewer: Viewer, invitation_id: UUID) -> None:
    """Take an invitation back: its link lets nobody in. Repeating it changes nothing.

    Raises:
        NotFoundError, SuspendedError, OfficersOnlyError, AdminsMakeAdminsError, InvitationUsedError
    """
    _, viewer = await lock_as_officer(session, viewer)
    row = await _open_or_refused(session, viewer, invitation_id)
    if row.revoked_at is not None:
        return
    if not may_give_role(viewer.role, viewer.status, row.role):
        raise errors.AdminsMakeAdminsError
    row.revoked_at = now()
    await session.flush()
    tell_officers(session, viewer.cooperative_id, [invitation_out(row)], viewer.membership_id)


async def accept_invitation(session: AsyncSession, person: CurrentPerson, token: str) -> MyCooperative:
    """Come in by a link. Repeating it by the person who came in answers the same; a request that waits becomes
    the membership.

    Raises:
        NotFoundError: no invitation has this secret.
        AlreadyMemberError: the person is a member; the invitation stays open for somebody else.
        InvitationUsedError, InvitationRevokedError, InvitationExpiredError
    """
    found = await session.scalar(invitation_by_token(token))
    if found is None:
        raise NotFoundError
    cooperative = await lock_cooperative(session, found.cooperative_id)
    invitation = await session.scalar(
        invitation_by_token(token).with_for_update().execution_options(populate_existing=True)
    )
    if invitation is None:
        raise NotFoundError
    line = await open_line(session, cooperative.id, person.id)
    if line is not None and line.status != "applicant":
        if invitation.accepted_at is None:
            raise errors.AlreadyMemberError
        ref = await member_or_404(session, cooperative.id, line.id)
        return MyCooperative(cooperative=cooperative_out(cooperative), membership=ref)
    require_open(invitation)
    number = invitation.number
    if number is not None and await has_member_number(session, cooperative.id, number):
        number = None  # given away after this invitation's time was over; it was sent again since
    invitation.accepted_at = now()
    await session.flush()
    ref = await enter(
        session,
        cooperative,
        person.id,
        role=invitation.role,
        class_id=invitation.class_id,
        number=number,
        actor_id=None,
    )
    tell_officers(session, cooperative.id, [invitation_out(invitation)], ref.id)
    return MyCooperative(cooperative=cooperative_out(cooperative), membership=ref)


async def send_some(session: AsyncSession, cooperative_id: UUID) -> int:
    """Claim up to a hundred invitations that wait for their mail, make their secrets and queue the mails, all in
    the session's transaction: killed before its end, it did nothing; after it, the mail queue has them.

    Rows that another worker is just claiming are passed over. Returns how many were sent; 0 at the end.
    """
    rows = (
        await session.scalars(
            select(Invitation)
            .where(
                Invitation.cooperative_id == cooperative_id,
                Invitation.sent_at.is_(None),
                Invitation.accepted_at.is_(None),
                Invitation.revoked_at.is_(None),
                Invitation.expires_at > now(),
            )
            .order_by(Invitation.id)
            .limit(PER_BATCH)
            .with_for_update(skip_locked=True)
            .execution_options(populate_existing=True)
        )
    ).all()
    if not rows:
        return 0
    cooperative = await session.get_one(Cooperative, cooperative_id)
    inviters = await _names(session, {row.invited_by for row in rows})
    languages = await _languages(session, [row.email for row in rows])
    mails: list[Mail] = []
    for row in rows:
        secret = token_urlsafe(32)
        row.sent_at = now()
        row.secret_hash = secret_hash(secret)
        mails.append(
            invitation_mail(
                row,
                secret,
                cooperative=cooperative.name,
                inviter=inviters[row.invited_by],
                language=languages.get(row.email.lower(), cooperative.language),
            )
        )
    await session.flush()
    await queue_mails(session, mails)
    tell_officers(session, cooperative_id, [invitation_out(row) for row in rows], None)
    return len(rows)


async def _names(session: AsyncSession, membership_ids: set[UUID]) -> dict[UUID, str]:
    rows = await session.execute(
        select(Membership.id, Person.name)
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.id.in_(membership_ids))
    )
    return {row.id: row.name for row in rows}


async def _languages(session: AsyncSession, emails: Sequence[str]) -> dict[str, str]:
    """The languages of those addresses that have an account."""
    rows = await session.execute(
        select(func.lower(Person.email).label("email"), Person.language).where(
            func.lower(Person.email).in_([email.lower() for email in emails])
        )
    )
    return {row.email: row.language for row in rows}


async def cooperatives_with_unsent(session: AsyncSession, older_than: timedelta) -> list[UUID]:
    """Where invitations wait for their mail longer than they should."""
    rows = await session.scalars(
        text(
            "SELECT DISTINCT cooperative_id FROM invitation WHERE sent_at IS NULL AND accepted_at IS NULL"
            " AND revoked_at IS NULL AND expires_at > :moment AND created_at < :before"
        ),
        {"moment": now(), "before": now() - older_than},
    )
    return list(rows)
