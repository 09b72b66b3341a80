"""Inviting many people at once: the good lines become invitations, the others are reported one by one.

However many the lines, the database is asked a fixed number of questions.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from secrets import token_bytes
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Text, any_, bindparam, func, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import Person
from app.cooperatives import errors
from app.cooperatives.access import Viewer
from app.cooperatives.invitation_lines import LINES, Line, count_lines, read_lines
from app.cooperatives.invitation_queries import invitation_out
from app.cooperatives.invitations import VALID, lock_as_officer, tell_officers
from app.cooperatives.models import Invitation, MemberClass, Membership
from app.cooperatives.policies import may_give_role
from app.cooperatives.register import require_class
from app.cooperatives.schemas import ImportedLine, ImportReport, NewInvitations
from app.core import limits
from app.core.clock import now
from app.core.errors import InvalidFieldError
from app.core.i18n import N_, translate

UNKNOWN_CLASS = N_("There is no class of this name. Make it first.")
NUMBER_TAKEN = N_("Another member or invitation has this number.")
NOT_YOURS_TO_GIVE = N_("Only an administrator may invite administrators.")
ALREADY_MEMBER = N_("This person is a member already.")
ALREADY_INVITED = N_("This address has an open invitation. Send that one again instead.")
DUPLICATE = N_("This address is in an earlier line.")


@dataclass(frozen=True)
class _Register:
    """What is there already: under the cooperative's lock, so it stays so until the commit."""

    members: frozenset[str]
    open: Mapping[str, tuple[UUID, bool]]
    """By address: the open invitation, and whether its time is over."""
    numbers: frozenset[int]
    """Of members and open invitations whose time is not over."""
    classes: Mapping[str, UUID]


async def _read_register(session: AsyncSession, cooperative_id: UUID, lines: list[Line]) -> _Register:
    emails = [line.email.lower() for line in lines if line.problem is None]
    numbers = [line.number for line in lines if line.number is not None]
    wanted = any_(bindparam("emails", emails, type_=ARRAY(Text)))
    members = await session.scalars(
        select(func.lower(Person.email))
        .join(Membership, Membership.person_id == Person.id)
        .where(
            Membership.cooperative_id == cooperative_id,
            Membership.status.in_(("active", "suspended")),
            func.lower(Person.email) == wanted,
        )
    )
    still_open = (Invitation.accepted_at.is_(None), Invitation.revoked_at.is_(None))
    invited = await session.execute(
        select(func.lower(Invitation.email).label("email"), Invitation.id, Invitation.expires_at).where(
            Invitation.cooperative_id == cooperative_id, func.lower(Invitation.email) == wanted, *still_open
        )
    )
    taken = await session.scalars(
        text(
            "SELECT number FROM membership WHERE cooperative_id = :cooperative AND number = ANY(:numbers)"
            " UNION SELECT number FROM invitation WHERE cooperative_id = :cooperative"
            " AND number = ANY(:numbers) AND accepted_at IS NULL AND revoked_at IS NULL"
            " AND expires_at > :moment"
        ),
        {"cooperative": cooperative_id, "numbers": numbers, "moment": now()},
    )
    classes = await session.execute(
        select(func.lower(MemberClass.name).label("name"), MemberClass.id).where(
            MemberClass.cooperative_id == cooperative_id
        )
    )
    return _Register(
        frozenset(members),
        {row.email: (row.id, row.expires_at <= now()) for row in invited},
        frozenset(taken),
        {row.name.casefold(): row.id for row in classes},
    )


def _judge(
    line: Line, register: _Register, seen: set[str], numbers: set[int], viewer: Viewer, role: str
) -> tuple[str, str | None]:
    """What becomes of a line, and why: (status, message to translate)."""
    if line.problem is not None:
        return "invalid", line.problem
    email = line.email.lower()
    if email in seen:
        return "duplicate", DUPLICATE
    if email in register.members:
        return "already_member", ALREADY_MEMBER
    if email in register.open and not register.open[email][1]:
        return "already_invited", ALREADY_INVITED
    if line.class_name is not None and line.class_name.casefold() not in register.classes:
        return "invalid", UNKNOWN_CLASS
    if line.number is not None and (line.number in register.numbers or line.number in numbers):
        return "invalid", NUMBER_TAKEN
    if not may_give_role(viewer.role, viewer.status, line.role or role):
        return "invalid", NOT_YOURS_TO_GIVE
    return "sent", None


async def import_invitations(
    session: AsyncSession, viewer: Viewer, new: NewInvitations, language: str
) -> ImportReport:
    """Make invitations of the good lines; the caller queues one job that sends them all. An address whose open
    invitation is past its time gets that one anew.

    Args:
        language: of the report's messages.

    Raises:
        SuspendedError, OfficersOnlyError, AdminsMakeAdminsError
        InvalidFieldError: no line, too many lines, or an unknown class_id.
        InvitationsUsedUpError: the cooperative would send too many in a day.
    """
    count = count_lines(new.text)
    if count > LINES + 1:
        raise InvalidFieldError("text", "too_many_lines", lines=count, limit=LINES)
    lines = read_lines(new.text)
    if not lines:
        raise InvalidFieldError("text", "no_lines")
    if len(lines) > LINES:
        raise InvalidFieldError("text", "too_many_lines", lines=len(lines), limit=LINES)
    _, viewer = await lock_as_officer(session, viewer)
    if not may_give_role(viewer.role, viewer.status, new.role):
        raise errors.AdminsMakeAdminsError
    await require_class(session, viewer.cooperative_id, new.class_id)
    register = await _read_register(session, viewer.cooperative_id, lines)
    seen: set[str] = set()
    numbers: set[int] = set()
    report: list[ImportedLine] = []
    good: list[Line] = []
    for line in lines:
        status, message = _judge(line, register, seen, numbers, viewer, new.role)
        if line.problem is None:
            seen.add(line.email.lower())
        if status == "sent":
            good.append(line)
            if line.number is not None:
                numbers.add(line.number)
        words = None if message is None else translate(message, language)
        report.append(
            ImportedLine.model_validate(
                {"line": line.line, "email": line.email, "status": status, "message": words}
            )
        )
    if good:
        wait = await limits.count_within(
            session, limits.INVITATIONS_DAY, str(viewer.cooperative_id), amount=len(good)
        )
        if wait is not None:
            raise errors.InvitationsUsedUpError(retry_after=wait, limit=limits.INVITATIONS_DAY.times)
    await _store(session, viewer, new, register, good)
    return ImportReport(sent=len(good), lines=report)


async def _store(
    session: AsyncSession, viewer: Viewer, new: NewInvitations, register: _Register, good: list[Line]
) -> None:
    def values(line: Line) -> dict[str, Any]:
        return {
            "email": line.email,
            "name": line.name,
            "number": line.number,
            "class_id": register.classes[line.class_name.casefold()] if line.class_name else new.class_id,
            "role": line.role or new.role,
            "message": new.message,
            "secret_hash": token_bytes(32),
            "invited_by": viewer.membership_id,
            "expires_at": now() + VALID,
        }

    fresh = [line for line in good if line.email.lower() not in register.open]
    late = [line for line in good if line.email.lower() in register.open]
    made: list[Invitation] = []
    if fresh:
        made += await session.scalars(
            insert(Invitation).returning(Invitation, sort_by_parameter_order=True),
            [{"cooperative_id": viewer.cooperative_id, **values(line)} for line in fresh],
        )
    if late:
        await session.execute(
            update(Invitation),
            [{"id": register.open[line.email.lower()][0], "sent_at": None, **values(line)} for line in late],
        )
        made += await session.scalars(
            select(Invitation)
            .where(Invitation.id.in_([register.open[line.email.lower()][0] for line in late]))
            .execution_options(populate_existing=True)
        )
    tell_officers(session, viewer.cooperative_id, [invitation_out(row) for row in made], viewer.membership_id)
