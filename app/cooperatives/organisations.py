"""Members that are cooperatives themselves: their votes within what the bylaws allow, and the delegates who cast
them. Every write holds the cooperative's lock.

Shares are of all organisations' votes together: members without an organisation don't make room for more. One vote
is always an organisation's right, whatever share of the total that is.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer
from app.cooperatives.bylaws_errors import as_field
from app.cooperatives.bylaws_queries import version_in_force
from app.cooperatives.errors import (
    HasDelegatesError,
    NotSecondDegreeError,
    OfficersOnlyError,
    TooManyOrganisationsError,
)
from app.cooperatives.events import OrganisationAdded, OrganisationChanged, OrganisationRemoved
from app.cooperatives.lock import lock_as, require_active
from app.cooperatives.models import Cooperative, Membership, Organisation
from app.cooperatives.organisation_schemas import (
    NewOrganisation,
    OrganisationChanges,
    OrganisationList,
    OrganisationOut,
    OtherVotes,
    VotesRule,
)
from app.cooperatives.policies import may_manage_members
from app.cooperatives.queries import member_refs
from app.core.errors import InvalidFieldError, NotFoundError
from app.core.i18n import LANGUAGES
from app.core.pagination import decode_cursor, encode_cursor
from app.events.log import emit
from app.rules.bylaws import Bylaws, BylawsError
from app.rules.bylaws.judge import needs_unanimity, votes_most
from app.rules.bylaws.words import describe

WHO = ("second_degree", "legal_person")
"""What the bylaws call a member that is a cooperative."""

ORGANISATIONS = 1_000
RULE = "voters.max_votes_per_member"


async def _bylaws(session: AsyncSession, cooperative_id: UUID) -> Bylaws:
    return Bylaws.model_validate((await version_in_force(session, cooperative_id)).bylaws)


def most_of(bylaws: Bylaws, *, members: int, total: int) -> tuple[int | None, str | None]:
    """The most votes that one of so many organisations may have of so many in all, and the article that says so;
    none where nothing limits it.

    Raises:
        BylawsError: `undecided`, where a count and a share give different numbers.
    """
    if bylaws.voters.weight.value == "one":
        return 1, bylaws.voters.weight.source
    found: list[tuple[int, str | None]] = []
    for who in WHO:
        most = votes_most(bylaws, who, members=members, total=total)
        if most is not None:
            entries = [
                one for one in bylaws.voters.max_votes_per_member if one.value and one.value.who == who
            ]
            said = next((one for one in entries if one.value and one.value.members == members), entries[0])
            found.append((max(1, most), said.source))
    return min(found, key=lambda one: one[0], default=(None, None))


def organisation_out(row: Organisation) -> OrganisationOut:
    """An organisation as every member sees it."""
    return OrganisationOut(id=row.id, name=row.name, members=row.members, votes=row.votes)


async def _all(session: AsyncSession, cooperative_id: UUID) -> list[Organisation]:
    rows = await session.scalars(
        select(Organisation)
        .where(Organisation.cooperative_id == cooperative_id)
        .order_by(func.lower(Organisation.name), Organisation.id)
        .execution_options(populate_existing=True)
    )
    return list(rows)


async def organisations(
    session: AsyncSession, viewer: Viewer, cursor: str | None, limit: int
) -> OrganisationList:
    """The cooperative's organisations by name, with the rule of their votes."""
    rows = await _all(session, viewer.cooperative_id)
    after = decode_cursor(cursor, int)
    start = max(0, int(str(after[0]))) if after is not None else 0
    return OrganisationList(
        items=[organisation_out(row) for row in rows[start : start + limit]],
        next=encode_cursor(start + limit) if len(rows) > start + limit else None,
        rule=await _rule(session, viewer.cooperative_id, rows),
    )


async def _rule(session: AsyncSession, cooperative_id: UUID, rows: Sequence[Organisation]) -> VotesRule:
    bylaws = await _bylaws(session, cooperative_id)
    total = sum(row.votes for row in rows)
    try:
        most, _ = most_of(bylaws, members=len(rows), total=total)
    except BylawsError:
        most = None  # the sentence below says that the bylaws leave it open
    limits = bylaws.voters.max_votes_per_member
    paths = {f"{RULE}.{place}" for place, one in enumerate(limits) if one.value and one.value.who in WHO}
    paths |= {"voters.weight"} if bylaws.voters.weight.value == "one" else set()
    return VotesRule(
        total=total,
        most=most,
        unanimity=any(needs_unanimity(bylaws, who, members=len(rows)) for who in WHO),
        words={
            code: [
                f"{line.text.rstrip('.')} ({line.source})." if line.source else line.text
                for line in describe(bylaws, code)
                if line.path in paths
            ]
            for code in LANGUAGES
        },
    )


async def cooperative_of_organisation(session: AsyncSession, organisation_id: UUID) -> UUID | None:
    """Which cooperative an organisation belongs to."""
    found: UUID | None = await session.scalar(
        select(Organisation.cooperative_id).where(Organisation.id == organisation_id)
    )
    return found


async def _lock_as_officer(session: AsyncSession, viewer: Viewer) -> tuple[Cooperative, Viewer]:
    cooperative, viewer = await lock_as(session, viewer)
    require_active(viewer)
    if not may_manage_members(viewer.role, viewer.status):
        raise OfficersOnlyError
    return cooperative, viewer


async def _own(session: AsyncSession, viewer: Viewer, organisation_id: UUID) -> Organisation:
    found: Organisation | None = await session.scalar(
        select(Organisation).where(
            Organisation.id == organisation_id, Organisation.cooperative_id == viewer.cooperative_id
        )
    )
    if found is None:
        raise NotFoundError
    return found


def _require_free_name(rows: Sequence[Organisation], name: str, but: UUID | None = None) -> None:
    if any(row.name.casefold() == name.casefold() and row.id != but for row in rows):
        raise InvalidFieldError("name", "name_taken")


async def _given(session: AsyncSession, organisation_id: UUID, but: UUID | None = None) -> int:
    """The votes that an organisation's delegates have together, without one of them."""
    return (
        await session.scalar(
            select(func.coalesce(func.sum(Membership.votes), 0)).where(
                Membership.organisation_id == organisation_id,
                Membership.status != "left",
                Membership.id.is_distinct_from(but),
            )
        )
    ) or 0


async def _set_votes(
    session: AsyncSession,
    rows: Sequence[Organisation],
    own: Organisation,
    votes: int,
    others: Sequence[OtherVotes],
) -> list[Organisation]:
    """Give organisations their votes; those that have other ones now.

    Raises:
        InvalidFieldError: an unknown organisation, one named twice, or fewer votes than its delegates have.
    """
    wanted = {own.id: votes}
    known = {row.id: row for row in rows}
    for place, other in enumerate(others):
        if other.id not in known:
            raise InvalidFieldError(f"others.{place}.id", "unknown_organisation")
        if other.id in wanted:
            raise InvalidFieldError(f"others.{place}.id", "organisation_twice")
        wanted[other.id] = other.votes
    changed = [known[one] for one, number in wanted.items() if known[one].votes != number]
    for row in changed:
        row.votes = wanted[row.id]
        given = await _given(session, row.id)
        if row.votes < given:
            raise InvalidFieldError("votes", "delegates_have_more", name=row.name, given=given)
    return changed


async def _require_lawful(session: AsyncSession, rows: Sequence[Organisation], cooperative_id: UUID) -> None:
    """Every organisation's votes are within what the bylaws allow.

    Raises:
        InvalidFieldError: with the article.
    """
    bylaws = await _bylaws(session, cooperative_id)
    total = sum(row.votes for row in rows)
    try:
        most, source = most_of(bylaws, members=len(rows), total=total)
    except BylawsError as error:
        raise as_field(error) from error
    for row in rows:
        if most is not None and row.votes > most:
            raise InvalidFieldError(
                "votes",
                "organisation_over_limit",
                name=row.name,
                votes=row.votes,
                total=total,
                most=most,
                source=source or "–",
            )


async def create_organisation(
    session: AsyncSession, viewer: Viewer, organisation_id: UUID, new: NewOrganisation
) -> OrganisationOut:
    """Take a cooperative in as a member.

    Raises:
        SuspendedError, OfficersOnlyError, NotSecondDegreeError, TooManyOrganisationsError
        InvalidFieldError: the name is taken, or votes beyond what the bylaws allow.
    """
    cooperative, viewer = await _lock_as_officer(session, viewer)
    if cooperative.kind != "second_degree":
        raise NotSecondDegreeError
    rows = await _all(session, viewer.cooperative_id)
    if len(rows) >= ORGANISATIONS:
        raise TooManyOrganisationsError(limit=ORGANISATIONS)
    _require_free_name(rows, new.name)
    row = Organisation(
        id=organisation_id,
        cooperative_id=viewer.cooperative_id,
        name=new.name,
        members=new.members,
        votes=new.votes,
    )
    session.add(row)
    rows.append(row)
    changed = await _set_votes(session, rows, row, new.votes, new.others)
    await _require_lawful(session, rows, viewer.cooperative_id)
    await session.flush()
    told = [organisation_out(one) for one in (row, *changed)]
    emit(session, viewer.cooperative_id, OrganisationAdded(organisations=told), actor_id=viewer.membership_id)
    return told[0]


async def organisation_again(session: AsyncSession, viewer: Viewer, organisation_id: UUID) -> OrganisationOut:
    """An organisation that an earlier request with the same key made.

    Raises:
        NotFoundError: it is gone.
    """
    return organisation_out(await _own(session, viewer, organisation_id))


async def change_organisation(
    session: AsyncSession, viewer: Viewer, organisation_id: UUID, changes: OrganisationChanges
) -> OrganisationOut:
    """Change an organisation, and the votes of others with it.

    Raises:
        NotFoundError, SuspendedError, OfficersOnlyError
        InvalidFieldError: the name is taken, or votes beyond what the bylaws allow or below what delegates have.
    """
    _, viewer = await _lock_as_officer(session, viewer)
    row = await _own(session, viewer, organisation_id)
    rows = await _all(session, viewer.cooperative_id)
    before = {one.id: organisation_out(one) for one in rows}
    name = changes.name or row.name
    _require_free_name(rows, name, but=row.id)
    row.name, row.members = name, changes.members or row.members
    if await _set_votes(session, rows, row, changes.votes or row.votes, changes.others):
        await _require_lawful(session, rows, viewer.cooperative_id)
    await session.flush()
    told = [out for out in map(organisation_out, rows) if before[out.id] != out]
    if told:
        event = OrganisationChanged(organisations=told)
        emit(session, viewer.cooperative_id, event, actor_id=viewer.membership_id)
    return organisation_out(row)


async def delete_organisation(session: AsyncSession, viewer: Viewer, organisation_id: UUID) -> None:
    """Let an organisation go that has no delegates any more; its former ones are nobody's then.

    Raises:
        NotFoundError, SuspendedError, OfficersOnlyError, HasDelegatesError
        InvalidFieldError: without its votes another one would have too large a share.
    """
    _, viewer = await _lock_as_officer(session, viewer)
    row = await _own(session, viewer, organisation_id)
    delegates = (
        await session.execute(
            select(Membership.id, Membership.status).where(Membership.organisation_id == organisation_id)
        )
    ).all()
    if any(one.status != "left" for one in delegates):
        raise HasDelegatesError
    rest = [one for one in await _all(session, viewer.cooperative_id) if one.id != row.id]
    if rest:
        await _require_lawful(session, rest, viewer.cooperative_id)
    former = [one.id for one in delegates]
    await session.execute(
        update(Membership).where(Membership.id.in_(former)).values(organisation_id=None, votes=1)
    )
    await session.delete(row)
    await session.flush()
    event = OrganisationRemoved(
        members=await member_refs(session, viewer.cooperative_id, former),
        removed={"organisations": [str(organisation_id)]},
    )
    emit(session, viewer.cooperative_id, event, actor_id=viewer.membership_id)


async def check_delegate(
    session: AsyncSession, line: Membership, organisation_id: UUID | None, votes: int
) -> None:
    """See that a member may speak for an organisation with so many of its votes. The cooperative is locked.

    Raises:
        InvalidFieldError: no such organisation, more votes than it has left, or other than one vote without one.
    """
    if organisation_id is None:
        if votes != 1:
            raise InvalidFieldError("votes", "votes_without_organisation")
        return
    row: Any = await session.scalar(
        select(Organisation).where(
            Organisation.id == organisation_id, Organisation.cooperative_id == line.cooperative_id
        )
    )
    if row is None:
        raise InvalidFieldError("organisation_id", "unknown_organisation")
    left = row.votes - await _given(session, organisation_id, but=line.id)
    if votes > left:
        raise InvalidFieldError("votes", "organisation_votes_used", name=row.name, left=max(0, left))
