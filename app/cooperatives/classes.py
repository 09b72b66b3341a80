"""Classes of members. Every write holds the cooperative's lock."""

from uuid import UUID

from sqlalchemy import exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer
from app.cooperatives.errors import ClassInUseError, OfficersOnlyError
from app.cooperatives.events import ClassAdded, ClassChanged, ClassRemoved
from app.cooperatives.lock import lock_as, require_active
from app.cooperatives.models import Invitation, MemberClass, Membership
from app.cooperatives.policies import may_manage_members
from app.cooperatives.schemas import MemberClassOut, NewMemberClass
from app.core.errors import InvalidFieldError, NotFoundError
from app.events.log import emit


async def _lock_as_officer(session: AsyncSession, viewer: Viewer) -> Viewer:
    _, viewer = await lock_as(session, viewer)
    require_active(viewer)
    if not may_manage_members(viewer.role, viewer.status):
        raise OfficersOnlyError
    return viewer


async def _require_free_name(
    session: AsyncSession, viewer: Viewer, name: str, but: UUID | None = None
) -> None:
    taken = exists().where(
        MemberClass.cooperative_id == viewer.cooperative_id,
        func.lower(MemberClass.name) == func.lower(name),
        MemberClass.id.is_distinct_from(but),
    )
    if await session.scalar(select(taken)):
        raise InvalidFieldError("name", "name_taken")


async def _class_or_404(session: AsyncSession, viewer: Viewer, class_id: UUID) -> MemberClass:
    found = await session.scalar(
        select(MemberClass).where(
            MemberClass.id == class_id, MemberClass.cooperative_id == viewer.cooperative_id
        )
    )
    if found is None:
        raise NotFoundError
    return found


async def create_class(
    session: AsyncSession, viewer: Viewer, class_id: UUID, new: NewMemberClass
) -> MemberClassOut:
    """Make a class.

    Raises:
        SuspendedError, OfficersOnlyError
        InvalidFieldError: the name is taken.
    """
    viewer = await _lock_as_officer(session, viewer)
    await _require_free_name(session, viewer, new.name)
    session.add(MemberClass(id=class_id, cooperative_id=viewer.cooperative_id, name=new.name))
    await session.flush()
    out = MemberClassOut(id=class_id, name=new.name)
    emit(session, viewer.cooperative_id, ClassAdded(classes=[out]), actor_id=viewer.membership_id)
    return out


async def class_again(session: AsyncSession, viewer: Viewer, class_id: UUID) -> MemberClassOut:
    """A class that an earlier request with the same key made.

    Raises:
        NotFoundError: it is gone.
    """
    row = await _class_or_404(session, viewer, class_id)
    return MemberClassOut(id=row.id, name=row.name)


async def rename_class(
    session: AsyncSession, viewer: Viewer, class_id: UUID, new: NewMemberClass
) -> MemberClassOut:
    """Give a class another name.

    Raises:
        NotFoundError, SuspendedError, OfficersOnlyError
        InvalidFieldError: the name is taken.
    """
    viewer = await _lock_as_officer(session, viewer)
    row = await _class_or_404(session, viewer, class_id)
    await _require_free_name(session, viewer, new.name, but=class_id)
    out = MemberClassOut(id=row.id, name=new.name)
    if row.name != new.name:
        row.name = new.name
        await session.flush()
        emit(session, viewer.cooperative_id, ClassChanged(classes=[out]), actor_id=viewer.membership_id)
    return out


async def delete_class(session: AsyncSession, viewer: Viewer, class_id: UUID) -> None:
    """Delete a class that no line of the register and no open invitation names.

    Raises:
        NotFoundError, SuspendedError, OfficersOnlyError, ClassInUseError
    """
    viewer = await _lock_as_officer(session, viewer)
    row = await _class_or_404(session, viewer, class_id)
    in_use = or_(
        exists().where(Membership.cooperative_id == viewer.cooperative_id, Membership.class_id == class_id),
        exists().where(
            Invitation.cooperative_id == viewer.cooperative_id,
            Invitation.class_id == class_id,
            Invitation.accepted_at.is_(None),
            Invitation.revoked_at.is_(None),
        ),
    )
    if await session.scalar(select(in_use)):
        raise ClassInUseError
    await session.execute(
        update(Invitation)
        .where(Invitation.cooperative_id == viewer.cooperative_id, Invitation.class_id == class_id)
        .values(class_id=None)
    )
    await session.delete(row)
    await session.flush()
    emit(
        session,
        viewer.cooperative_id,
        ClassRemoved(removed={"classes": [str(class_id)]}),
        actor_id=viewer.membership_id,
    )
