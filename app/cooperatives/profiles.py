"""When a person changes name or picture, their lines in registers look different to everyone there."""

from itertools import groupby
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts import hooks
from app.accounts.models import Person
from app.cooperatives.events import MemberChanged
from app.cooperatives.models import Membership
from app.cooperatives.queries import MEMBER_COLUMNS, member_ref
from app.events.log import emit, everyone, officers


async def tell_cooperatives(session: AsyncSession, person_id: UUID) -> None:
    """Emit the person's lines, closed ones too (their names stand beside what they wrote); a request that waits
    is for officers."""
    await session.flush()
    rows = await session.execute(
        select(Membership.cooperative_id, *MEMBER_COLUMNS)
        .join(Person, Person.id == Membership.person_id)
        .where(
            Membership.person_id == person_id,
            (Membership.number.is_not(None)) | (Membership.status == "applicant"),
        )
        .order_by(Membership.cooperative_id, Membership.status == "applicant", Membership.id)
    )
    for (cooperative_id, waits), lines in groupby(
        rows.all(), key=lambda row: (row.cooperative_id, row.status == "applicant")
    ):
        refs = [member_ref(row) for row in lines]
        open_line = next((ref.id for ref in refs if ref.status != "left"), None)
        emit(
            session,
            cooperative_id,
            MemberChanged(members=refs),
            actor_id=open_line,
            audience=officers() if waits else everyone(),
        )


def listen() -> None:
    """Hear of changed profiles from now on."""
    if tell_cooperatives not in hooks.profile_changed:
        hooks.profile_changed.append(tell_cooperatives)
