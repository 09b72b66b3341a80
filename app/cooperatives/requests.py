"""Asking to join, and the cooperative's answer; the share link that lets people ask."""

from secrets import token_urlsafe
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.accounts.models import Person
from app.cooperatives import errors
from app.cooperatives.access import Viewer
from app.cooperatives.days import today_in
from app.cooperatives.events import MemberRequested
from app.cooperatives.invitation_mails import approval_mail, refusal_mail
from app.cooperatives.invitation_queries import cooperative_of_share_link, share_link_out
from app.cooperatives.invitations import lock_as_officer
from app.cooperatives.lock import lock_cooperative
from app.cooperatives.models import Cooperative, Membership, ShareLink
from app.cooperatives.policies import may_give_role
from app.cooperatives.queries import cooperative_out, member_or_404
from app.cooperatives.register import close_request, enter, open_line, require_class
from app.cooperatives.schemas import Admission, MemberRef, MyCooperative, NewRequest, Refusal, ShareLinkOut
from app.core.clock import now
from app.core.errors import NotFoundError
from app.core.mail import queue_mails
from app.events.log import emit, officers


async def ask_open_cooperative(
    session: AsyncSession, person: CurrentPerson, slug: str, new: NewRequest
) -> MyCooperative:
    """Ask to join an open cooperative.

    Raises:
        NotFoundError: no such cooperative, or it is not open.
        AlreadyMemberError
    """
    cooperative_id = await session.scalar(select(Cooperative.id).where(Cooperative.slug == slug))
    if cooperative_id is None:
        raise NotFoundError
    cooperative = await lock_cooperative(session, cooperative_id)
    line = await open_line(session, cooperative.id, person.id)
    if line is None and cooperative.visibility != "open":
        raise NotFoundError
    return await _ask(session, person, cooperative, line, new)


async def ask_by_share_link(
    session: AsyncSession, person: CurrentPerson, token: str, new: NewRequest
) -> MyCooperative:
    """Ask to join by a share link.

    Raises:
        NotFoundError: no such live link.
        AlreadyMemberError
    """
    cooperative = await lock_cooperative(session, await cooperative_of_share_link(session, token))
    if await cooperative_of_share_link(session, token) != cooperative.id:
        raise NotFoundError
    line = await open_line(session, cooperative.id, person.id)
    return await _ask(session, person, cooperative, line, new)


async def _ask(
    session: AsyncSession,
    person: CurrentPerson,
    cooperative: Cooperative,
    line: Membership | None,
    new: NewRequest,
) -> MyCooperative:
    """Make the request; asking again keeps the one that waits. The cooperative is locked."""
    if line is not None and line.status != "applicant":
        raise errors.AlreadyMemberError
    fresh = line is None
    if line is None:
        line = Membership(
            cooperative_id=cooperative.id,
            person_id=person.id,
            role="member",
            status="applicant",
            request_message=new.message,
        )
        session.add(line)
        await session.flush()
    ref = await member_or_404(session, cooperative.id, line.id)
    if fresh:
        emit(session, cooperative.id, MemberRequested(members=[ref]), actor_id=line.id, audience=officers())
    return MyCooperative(cooperative=cooperative_out(cooperative), membership=ref)


async def _request_or_refused(session: AsyncSession, viewer: Viewer, membership_id: UUID) -> Membership:
    line = await session.scalar(
        select(Membership)
        .where(Membership.id == membership_id, Membership.cooperative_id == viewer.cooperative_id)
        .execution_options(populate_existing=True)
    )
    if line is None:
        raise NotFoundError
    if line.status != "applicant":
        raise errors.NoRequestError
    return line


async def _applicant(session: AsyncSession, line: Membership) -> Person:
    return await session.get_one(Person, line.person_id)


async def approve_request(
    session: AsyncSession, viewer: Viewer, membership_id: UUID, admission: Admission
) -> MemberRef:
    """Let an applicant in: active, with the next number; a mail tells so.

    Raises:
        NotFoundError, SuspendedError, OfficersOnlyError, AdminsMakeAdminsError, NoRequestError
        InvalidFieldError: an unknown class.
    """
    cooperative, viewer = await lock_as_officer(session, viewer)
    line = await _request_or_refused(session, viewer, membership_id)
    if not may_give_role(viewer.role, viewer.status, admission.role):
        raise errors.AdminsMakeAdminsError
    await require_class(session, viewer.cooperative_id, admission.class_id)
    ref = await enter(
        session,
        cooperative,
        line.person_id,
        role=admission.role,
        class_id=admission.class_id,
        actor_id=viewer.membership_id,
    )
    person = await _applicant(session, line)
    mail = approval_mail(
        person.email,
        cooperative=cooperative.name,
        slug=cooperative.slug,
        number=ref.number or 0,
        language=person.language,
    )
    await queue_mails(session, [mail])
    return ref


async def decline_request(
    session: AsyncSession, viewer: Viewer, membership_id: UUID, refusal: Refusal
) -> None:
    """Turn an applicant down; a mail tells so, with the note.

    Raises:
        NotFoundError, SuspendedError, OfficersOnlyError, NoRequestError
    """
    cooperative, viewer = await lock_as_officer(session, viewer)
    line = await _request_or_refused(session, viewer, membership_id)
    on = today_in(cooperative.time_zone)
    await close_request(session, line, "declined", refusal.note, on, actor_id=viewer.membership_id)
    person = await _applicant(session, line)
    mail = refusal_mail(
        person.email, cooperative=cooperative.name, note=refusal.note, language=person.language
    )
    await queue_mails(session, [mail])


async def make_share_link(session: AsyncSession, viewer: Viewer) -> ShareLinkOut:
    """The live share link; made when there is none.

    Raises:
        SuspendedError, OfficersOnlyError
        NoShareLinkError: the cooperative is secret.
    """
    cooperative, viewer = await lock_as_officer(session, viewer)
    if cooperative.visibility == "secret":
        raise errors.NoShareLinkError
    link = await session.scalar(
        select(ShareLink).where(
            ShareLink.cooperative_id == viewer.cooperative_id, ShareLink.revoked_at.is_(None)
        )
    )
    if link is None:
        link = ShareLink(
            cooperative_id=viewer.cooperative_id,
            secret=token_urlsafe(24),
            created_by=viewer.membership_id,
            created_at=now(),
        )
        session.add(link)
        await session.flush()
    return share_link_out(link)


async def revoke_share_link(session: AsyncSession, viewer: Viewer) -> None:
    """End the share link; requests made by it stay. Repeating it changes nothing.

    Raises:
        SuspendedError, OfficersOnlyError
    """
    _, viewer = await lock_as_officer(session, viewer)
    await session.execute(
        update(ShareLink)
        .where(ShareLink.cooperative_id == viewer.cooperative_id, ShareLink.revoked_at.is_(None))
        .values(revoked_at=now())
    )
