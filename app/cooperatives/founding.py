"""Founding a cooperative and changing its settings."""

import re
import unicodedata
from secrets import token_hex
from uuid import UUID

from sqlalchemy import exists, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.cooperatives.access import Viewer
from app.cooperatives.bylaws import write_first_version
from app.cooperatives.days import today_in
from app.cooperatives.errors import AdminsOnlyError, HasOrganisationsError
from app.cooperatives.events import CooperativeChanged, MemberJoined
from app.cooperatives.lock import lock_as, require_active
from app.cooperatives.models import Cooperative, Membership, Organisation, ShareLink
from app.cooperatives.policies import may_change_settings
from app.cooperatives.queries import cooperative_out, member_refs
from app.cooperatives.schemas import CooperativeChanges, CooperativeOut, MyCooperative, NewCooperative
from app.core.clock import now
from app.events.log import emit

SLUG_LENGTH = 50
RACES = 20
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"}
)


def slug_of(name: str) -> str:
    """The part of an address made of a name: small Latin letters without accents, digits and hyphens. A name
    without any gives "cooperative"."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_LETTERS))
    words = re.sub(r"[^a-z0-9]+", "-", "".join(c for c in plain if not unicodedata.combining(c)))
    return words.strip("-")[:SLUG_LENGTH].strip("-") or "cooperative"


async def _insert(
    session: AsyncSession, cooperative_id: UUID, slug: str, time_zone: str, new: NewCooperative
) -> Cooperative | None:
    """Insert the cooperative; None when the slug is taken, also by a transaction that has just committed."""
    found: Cooperative | None = await session.scalar(
        insert(Cooperative)
        .values(id=cooperative_id, slug=slug, time_zone=time_zone, **new.model_dump(exclude={"time_zone"}))
        .on_conflict_do_nothing(index_elements=["slug"])
        .returning(Cooperative)
    )
    return found


async def _insert_with_free_slug(
    session: AsyncSession, cooperative_id: UUID, new: NewCooperative, time_zone: str
) -> Cooperative:
    """Insert the cooperative under a free slug: name, name-2, name-3 … A twin that loses the race takes the
    next; after many lost races a random ending, which can't be taken."""
    base = slug_of(new.name)
    taken = await session.scalar(
        select(func.count()).where(Cooperative.slug.regexp_match(f"^{base}(-[0-9]+)?$"))
    )
    first = (taken or 0) + 1
    for suffix in range(first, first + RACES):
        slug = base if suffix == 1 else f"{base}-{suffix}"
        made = await _insert(session, cooperative_id, slug, time_zone, new)
        if made is not None:
            return made
    made = await _insert(session, cooperative_id, f"{base}-{token_hex(4)}", time_zone, new)
    assert made is not None  # noqa: S101 (2 to the 32 endings)
    return made


async def found_cooperative(
    session: AsyncSession, person: CurrentPerson, cooperative_id: UUID, new: NewCooperative
) -> MyCooperative:
    """Found a cooperative with the person as its first member and administrator, number 1, and with the bylaws
    that its country's law suggests."""
    row = await _insert_with_free_slug(session, cooperative_id, new, new.time_zone or person.time_zone)
    row.last_member_number = 1
    founder = Membership(
        cooperative_id=row.id,
        person_id=person.id,
        number=1,
        role="admin",
        status="active",
        joined_on=today_in(row.time_zone),
    )
    session.add(founder)
    await session.flush()
    await write_first_version(session, row)
    [member] = await member_refs(session, row.id, [founder.id])
    emit(session, row.id, MemberJoined(members=[member]), actor_id=founder.id)
    return MyCooperative(cooperative=cooperative_out(row), membership=member)


async def change_cooperative(
    session: AsyncSession, viewer: Viewer, changes: CooperativeChanges
) -> CooperativeOut:
    """Change settings. The address made of the first name stays. Becoming secret ends the share link.

    Raises:
        SuspendedError, AdminsOnlyError, HasOrganisationsError
    """
    row, viewer = await lock_as(session, viewer)
    require_active(viewer)
    if not may_change_settings(viewer.role, viewer.status):
        raise AdminsOnlyError
    wanted = changes.model_dump(exclude_none=True)
    different = {name: value for name, value in wanted.items() if getattr(row, name) != value}
    if not different:
        return cooperative_out(row)
    if "kind" in different and await session.scalar(
        select(exists().where(Organisation.cooperative_id == row.id))
    ):
        raise HasOrganisationsError
    for name, value in different.items():
        setattr(row, name, value)
    if different.get("visibility") == "secret":
        await session.execute(
            update(ShareLink)
            .where(ShareLink.cooperative_id == row.id, ShareLink.revoked_at.is_(None))
            .values(revoked_at=now())
        )
    await session.flush()
    out = cooperative_out(row)
    emit(session, row.id, CooperativeChanged(cooperatives=[out]), actor_id=viewer.membership_id)
    return out
