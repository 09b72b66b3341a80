"""The members' register: who comes in, what changes, who goes. Every write holds the cooperative's lock."""

from datetime import date
from uuid import UUID

from sqlalchemy import delete, exists, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.cooperatives import errors
from app.cooperatives.access import Viewer
from app.cooperatives.circle_queries import circle_outs
from app.cooperatives.days import today_in
from app.cooperatives.events import (
    CircleLeft,
    MemberChanged,
    MemberJoined,
    MemberLeft,
    RequestDeclined,
    ViewChanged,
    circle_member_id,
)
from app.cooperatives.lock import lock_as, lock_cooperative, require_active
from app.cooperatives.models import Circle, CircleMember, Cooperative, MemberClass, Membership
from app.cooperatives.organisations import check_delegate
from app.cooperatives.policies import refusal_of_member_change, refusal_of_role_change
from app.cooperatives.queries import member_or_404
from app.cooperatives.schemas import EndMembership, MemberChanges, MemberRef
from app.core.errors import InvalidFieldError, NotFoundError, Problem
from app.events.log import circle, emit, member, officers

REFUSALS: dict[str, type[Problem]] = {
    problem.code: problem
    for problem in (
        errors.OfficersOnlyError,
        errors.AdminsOnlyError,
        errors.AdminsMakeAdminsError,
        errors.OwnRoleError,
    )
}


async def require_class(session: AsyncSession, cooperative_id: UUID, class_id: UUID | None) -> None:
    """See that the class is this cooperative's.

    Raises:
        InvalidFieldError: class_id, "unknown_class".
    """
    if class_id is not None and not await session.scalar(
        select(exists().where(MemberClass.id == class_id, MemberClass.cooperative_id == cooperative_id))
    ):
        raise InvalidFieldError("class_id", "unknown_class")


async def number_is_taken(session: AsyncSession, cooperative_id: UUID, number: int) -> bool:
    """Whether a line of the register, also a closed one, or an open invitation has this number."""
    return bool(
        await session.scalar(
            text(
                "SELECT EXISTS (SELECT FROM membership WHERE cooperative_id = :cooperative AND number = :number)"
                " OR EXISTS (SELECT FROM invitation WHERE cooperative_id = :cooperative AND number = :number"
                " AND accepted_at IS NULL AND revoked_at IS NULL)"
            ),
            {"cooperative": cooperative_id, "number": number},
        )
    )


async def has_member_number(session: AsyncSession, cooperative_id: UUID, number: int) -> bool:
    """Whether a line of the register, also a closed one, has this number."""
    taken = exists().where(Membership.cooperative_id == cooperative_id, Membership.number == number)
    return bool(await session.scalar(select(taken)))


async def next_number(session: AsyncSession, cooperative: Cooperative) -> int:
    """The first number after the counter that nobody has and no open invitation keeps; moves the counter there.
    The cooperative is locked."""
    found: int = (
        await session.execute(
            text(
                """
                WITH taken AS (
                  SELECT CAST(:last AS integer) AS number
                  UNION SELECT number FROM membership
                    WHERE cooperative_id = :cooperative AND number > :last
                  UNION SELECT number FROM invitation
                    WHERE cooperative_id = :cooperative AND number > :last
                      AND accepted_at IS NULL AND revoked_at IS NULL
                )
                SELECT number + 1 FROM taken t
                WHERE NOT EXISTS (SELECT FROM taken o WHERE o.number = t.number + 1)
                ORDER BY number LIMIT 1
                """
            ),
            {"cooperative": cooperative.id, "last": cooperative.last_member_number},
        )
    ).scalar_one()
    cooperative.last_member_number = found
    return found


async def open_line(session: AsyncSession, cooperative_id: UUID, person_id: UUID) -> Membership | None:
    """The person's line that is not closed, if any."""
    found: Membership | None = await session.scalar(
        select(Membership)
        .where(
            Membership.cooperative_id == cooperative_id,
            Membership.person_id == person_id,
            Membership.status != "left",
        )
        .execution_options(populate_existing=True)
    )
    return found


async def enter(
    session: AsyncSession,
    cooperative: Cooperative,
    person_id: UUID,
    *,
    role: str,
    class_id: UUID | None,
    actor_id: UUID | None,
    number: int | None = None,
) -> MemberRef:
    """Make the person an active member: a new line, or the line of a request that waits. The cooperative is
    locked and the person has no active or suspended line.

    Args:
        number: a number that was kept for the person; None: the next one.
        actor_id: who let the person in; None: the person came in by an invitation.
    """
    if number is None:
        number = await next_number(session, cooperative)
    line = await open_line(session, cooperative.id, person_id)
    if line is None:
        line = Membership(cooperative_id=cooperative.id, person_id=person_id)
        session.add(line)
    line.number = number
    line.role = role
    line.class_id = class_id
    line.status = "active"
    line.joined_on = today_in(cooperative.time_zone)
    await session.flush()
    ref = await member_or_404(session, cooperative.id, line.id)
    emit(session, cooperative.id, MemberJoined(members=[ref]), actor_id=actor_id or line.id)
    return ref


async def _line_or_404(session: AsyncSession, viewer: Viewer, membership_id: UUID) -> Membership:
    """The line to be changed, as it is under the lock. Who is no officer learns nothing of requests."""
    line = await session.scalar(
        select(Membership)
        .where(Membership.id == membership_id, Membership.cooperative_id == viewer.cooperative_id)
        .execution_options(populate_existing=True)
    )
    if line is None or (line.number is None and not viewer.is_officer):
        raise NotFoundError
    return line


def _require_changeable(line: Membership) -> None:
    if line.status == "applicant":
        raise errors.StillApplicantError
    if line.status == "left":
        raise errors.MembershipOverError


async def _require_another_admin(session: AsyncSession, line: Membership) -> None:
    """Refuse to take the last active administrator away. The database's trigger would refuse as well."""
    if line.role != "admin" or line.status != "active":
        return
    others = exists().where(
        Membership.cooperative_id == line.cooperative_id,
        Membership.role == "admin",
        Membership.status == "active",
        Membership.id != line.id,
    )
    if not await session.scalar(select(others)):
        raise errors.LastAdminError


def _view(role: str, status: str) -> tuple[bool, bool]:
    """What decides what a member sees: the workings of the register, and every closed circle."""
    active = status == "active"
    return active and role in {"admin", "secretary"}, active and role == "admin"


async def change_member(
    session: AsyncSession, viewer: Viewer, membership_id: UUID, changes: MemberChanges
) -> MemberRef:
    """Change role, class, status, number, organisation or votes of a member.

    Raises:
        NotFoundError, SuspendedError, StillApplicantError, MembershipOverError, OwnMembershipError, LastAdminError
        OfficersOnlyError, AdminsOnlyError, AdminsMakeAdminsError, OwnRoleError: by the rules in policies.py.
        InvalidFieldError: unknown class or organisation, a number that is taken, votes that there are not.
    """
    _, viewer = await lock_as(session, viewer)
    require_active(viewer)
    line = await _line_or_404(session, viewer, membership_id)
    own = line.id == viewer.membership_id
    sent = changes.model_fields_set
    role = changes.role or line.role
    status = changes.status or line.status
    number = changes.number or line.number
    class_id = changes.class_id if "class_id" in sent else line.class_id
    organisation_id = changes.organisation_id if "organisation_id" in sent else line.organisation_id
    own_vote = 1 if organisation_id is None else line.votes
    votes = own_vote if changes.votes is None else changes.votes
    refusal = None
    if role != line.role:
        refusal = refusal_of_role_change(viewer.role, viewer.status, own=own, former=line.role, wanted=role)
    if refusal is None and (role == line.role or sent - {"role"}):
        refusal = refusal_of_member_change(viewer.role, viewer.status, own=own, former=line.role)
    if refusal is not None:
        raise REFUSALS[refusal]
    _require_changeable(line)
    if own and status != line.status:
        raise errors.OwnMembershipError
    if class_id != line.class_id:
        await require_class(session, viewer.cooperative_id, class_id)
    if number != line.number and await number_is_taken(session, viewer.cooperative_id, number or 0):
        raise InvalidFieldError("number", "number_taken")
    if (organisation_id, votes) != (line.organisation_id, line.votes):
        await check_delegate(session, line, organisation_id, votes)
    if not (role == "admin" and status == "active"):
        await _require_another_admin(session, line)
    wanted = (role, status, number, class_id, organisation_id, votes)
    if wanted == (line.role, line.status, line.number, line.class_id, line.organisation_id, line.votes):
        return await member_or_404(session, viewer.cooperative_id, line.id)
    sees_otherwise = _view(role, status) != _view(line.role, line.status)
    line.role, line.status, line.number, line.class_id = role, status, number, class_id
    line.organisation_id, line.votes = organisation_id, votes
    await session.flush()
    ref = await member_or_404(session, viewer.cooperative_id, line.id)
    emit(session, viewer.cooperative_id, MemberChanged(members=[ref]), actor_id=viewer.membership_id)
    if sees_otherwise:
        emit(
            session,
            viewer.cooperative_id,
            ViewChanged(),
            actor_id=viewer.membership_id,
            audience=member(line.id),
        )
    return ref


async def end_membership(
    session: AsyncSession, viewer: Viewer, membership_id: UUID, ending: EndMembership
) -> MemberRef:
    """Close a member's line with a reason. Repeating it changes nothing.

    Raises:
        NotFoundError, SuspendedError, OfficersOnlyError, AdminsOnlyError, OwnMembershipError, StillApplicantError,
        LastAdminError
        InvalidFieldError: a day to come, or before the member joined.
    """
    cooperative, viewer = await lock_as(session, viewer)
    require_active(viewer)
    line = await _line_or_404(session, viewer, membership_id)
    own = line.id == viewer.membership_id
    refusal = refusal_of_member_change(viewer.role, viewer.status, own=own, former=line.role)
    if refusal is not None:
        raise REFUSALS[refusal]
    if own:
        raise errors.OwnMembershipError
    if line.status == "left":
        return await member_or_404(session, viewer.cooperative_id, line.id)
    _require_changeable(line)
    on = ending.on or today_in(cooperative.time_zone)
    if on > today_in(cooperative.time_zone):
        raise InvalidFieldError("on", "date_in_future")
    if line.joined_on is not None and on < line.joined_on:
        raise InvalidFieldError("on", "date_before_joining")
    return await _close(session, line, ending.reason, ending.note, on, viewer.membership_id)


async def leave(session: AsyncSession, person: CurrentPerson, slug: str) -> None:
    """Go out of a cooperative oneself, suspended or not; who waits as an applicant takes the request back.

    Raises:
        NotFoundError: the person has no open line here.
        LastAdminError
    """
    cooperative_id = await session.scalar(
        select(Cooperative.id)
        .join(Membership, Membership.cooperative_id == Cooperative.id)
        .where(Cooperative.slug == slug, Membership.person_id == person.id, Membership.status != "left")
    )
    if cooperative_id is None:
        raise NotFoundError
    cooperative = await lock_cooperative(session, cooperative_id)
    line = await open_line(session, cooperative.id, person.id)
    if line is None:
        raise NotFoundError
    on = today_in(cooperative.time_zone)
    if line.status == "applicant":
        await close_request(session, line, "resigned", None, on, actor_id=None)
        return
    await _close(session, line, "resigned", None, on, line.id)


async def close_request(
    session: AsyncSession, line: Membership, reason: str, note: str | None, on: date, *, actor_id: UUID | None
) -> None:
    """Close the line of a request that waits. It never had a number and is seen by officers only."""
    line.status, line.left_on, line.left_reason, line.left_note = "left", on, reason, note
    await session.flush()
    emit(
        session,
        line.cooperative_id,
        RequestDeclined(removed={"members": [str(line.id)]}),
        actor_id=actor_id,
        audience=officers(),
    )


async def _close(
    session: AsyncSession, line: Membership, reason: str, note: str | None, on: date, actor_id: UUID
) -> MemberRef:
    """Close a line: out of every circle, the number never given again."""
    await _require_another_admin(session, line)
    cooperative_id = line.cooperative_id
    circles = (
        await session.execute(
            select(Circle.id, Circle.closed)
            .join(CircleMember, CircleMember.circle_id == Circle.id)
            .where(CircleMember.membership_id == line.id)
            .order_by(Circle.id)
        )
    ).all()
    await session.execute(delete(CircleMember).where(CircleMember.membership_id == line.id))
    line.status, line.left_on, line.left_reason, line.left_note = "left", on, reason, note
    await session.flush()
    ref = await member_or_404(session, cooperative_id, line.id)
    opened = [row.id for row in circles if not row.closed]
    emit(
        session,
        cooperative_id,
        MemberLeft(
            members=[ref],
            circles=await circle_outs(session, cooperative_id, opened),
            removed={"circle_members": [circle_member_id(one, line.id) for one in opened]},
        ),
        actor_id=actor_id,
    )
    for row in circles:
        if row.closed:
            emit(
                session,
                cooperative_id,
                CircleLeft(
                    circles=await circle_outs(session, cooperative_id, [row.id]),
                    removed={"circle_members": [circle_member_id(row.id, line.id)]},
                ),
                actor_id=actor_id,
                audience=circle(row.id),
            )
    return ref
