"""Demanding that votes on the current item be secret: by those who are here, before the vote opens."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.law import DECIDED, law_of
from app.assemblies.models import AgendaItem, ItemSecrecyDemand, Meeting
from app.assemblies.presence import Here, read_here
from app.assemblies.room_errors import NoDemandError, NotPresentError
from app.assemblies.room_question import matter_of
from app.assemblies.room_schemas import ItemSecrecyOut
from app.cooperatives.access import Viewer
from app.cooperatives.lock import require_active
from app.rules.bylaws.judge import share_needed
from app.rules.bylaws.values import Share
from app.rules.matters import Matter
from app.rules.matters.kinds import secret_by


def _needed(here: Here, matter: Matter) -> int | None:
    """How many of those here make a vote secret; None where nobody can demand it, or it is secret anyway."""
    if secret_by(matter, here.law.bylaws) is not None or here.roll.weighted:
        return None
    share = here.law.bylaws.secrecy.on_demand.value
    if share is None and matter.secrecy == "on_demand":
        share = Share.model_validate({"fraction": "1/10", "of": "members"})
    if share is None:
        return None
    standing = here.standing
    return share_needed(
        share,
        present=len(standing.present) + len(standing.represented),
        members=len(here.roll.electors),
        field="secrecy.on_demand",
    )


async def _asking(session: AsyncSession, item: AgendaItem, here: Here) -> int:
    """How many demand it of those who are here now."""
    rows = await session.scalars(
        select(ItemSecrecyDemand.membership_id).where(ItemSecrecyDemand.item_id == item.id)
    )
    return len({str(one) for one in rows} & here.standing.present)


async def demanded(session: AsyncSession, item: AgendaItem, here: Here, matter: Matter) -> bool:
    """Whether enough of those here demand that votes on an item be secret."""
    asking = await _asking(session, item, here)
    if asking == 0:
        return False
    needed = _needed(here, matter)
    return needed is not None and asking >= needed


async def item_secrecy(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, item: AgendaItem
) -> ItemSecrecyOut:
    """How many of those here demand a secret vote, and how many it takes. Who does is shown to nobody else."""
    law = await law_of(session, meeting)
    here = await read_here(session, meeting, law)
    decided = item.kind in DECIDED and meeting.status == "open" and item.status in ("waiting", "current")
    matter = matter_of(law, meeting, item) if item.kind in DECIDED else None
    needed = _needed(here, matter) if matter is not None and decided else None
    asking = await _asking(session, item, here)
    mine = await session.get(ItemSecrecyDemand, (item.id, viewer.membership_id))
    always = matter is not None and secret_by(matter, law.bylaws) is not None
    return ItemSecrecyOut(
        item_id=item.id,
        possible=needed is not None,
        asking=asking,
        needed=needed,
        mine=mine is not None,
        secret=always or (needed is not None and asking >= needed > 0),
    )


async def demand(session: AsyncSession, viewer: Viewer, meeting: Meeting, item: AgendaItem) -> ItemSecrecyOut:
    """Ask that votes on an item be secret. The meeting is locked. Asking again changes nothing.

    Raises:
        SuspendedError
        NoDemandError: nobody can ask for it here, or now.
        NotPresentError: the viewer is not here, so would not vote.
    """
    require_active(viewer)
    state = await item_secrecy(session, viewer, meeting, item)
    if not state.possible:
        raise NoDemandError
    here = await read_here(session, meeting)
    if str(viewer.membership_id) not in here.standing.present:
        raise NotPresentError
    await session.execute(
        insert(ItemSecrecyDemand)
        .values(item_id=item.id, membership_id=viewer.membership_id, cooperative_id=meeting.cooperative_id)
        .on_conflict_do_nothing()
    )
    return await item_secrecy(session, viewer, meeting, item)


async def take_back(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, item: AgendaItem
) -> ItemSecrecyOut:
    """Ask no more that votes on an item be secret."""
    require_active(viewer)
    await session.execute(
        delete(ItemSecrecyDemand).where(
            ItemSecrecyDemand.item_id == item.id, ItemSecrecyDemand.membership_id == viewer.membership_id
        )
    )
    return await item_secrecy(session, viewer, meeting, item)
