"""Votes lent for one meeting: given online with a typed signature, or entered from paper; ended by their giver.

All of it holds the meeting's lock, so that of two proxies that go together badly one is always there first.
"""

from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import Person
from app.assemblies import presence
from app.assemblies.access import runs, stewards
from app.assemblies.attendance import require_under_way, tell_proxies
from app.assemblies.errors import RunnersOnlyError, refusal
from app.assemblies.law import MeetingLaw, current_call, is_entitled
from app.assemblies.models import AgendaItem, Meeting, MeetingCall, Proxy
from app.assemblies.outside import holder_named, plain, tell
from app.assemblies.policies import sees_proxy
from app.assemblies.presence_errors import NotYourProxyError
from app.assemblies.presence_queries import in_force
from app.assemblies.presence_schemas import InstructionIn, ProxyIn
from app.assemblies.standing import meeting_law, tell_standing
from app.cooperatives.access import Viewer
from app.cooperatives.lock import require_active
from app.cooperatives.models import Circle, CircleMember, Membership
from app.core import once
from app.core.errors import InvalidFieldError, NotFoundError
from app.decisions.access import database_now
from app.decisions.matters import classes_of, member_count
from app.rules.errors import RuleBroken
from app.rules.meeting import proxies as rules

OFFICES = ("board", "audit", "management")
WORKERS = ("workers", "worker")
FIELDS = {"holder": "holder_id", "giver": "giver_id", "proxy": "holder_id", "proxy.max": "holder_id"}


async def give(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, data: ProxyIn, *, key: str | None
) -> Proxy:
    """Lend a vote until the meeting closes: the viewer's own, or, from paper, one that they enter who run the meeting.

    A giver who is here may give too; it counts from when they leave. The same key gives once.

    Raises:
        SuspendedError, RunnersOnlyError, NotConvenedError, MeetingClosedError, InvalidFieldError
        Problem: what the bylaws refuse, with their article.
    """
    require_active(viewer)
    require_under_way(meeting)
    if data.outside is not None and (data.holder_id is not None or not plain(data.outside.name)):
        raise InvalidFieldError("outside.name", "one_holder" if data.holder_id else "name_unreadable")
    giver_id = data.giver_id or viewer.membership_id
    on_paper = giver_id != viewer.membership_id
    if on_paper and not runs(viewer, meeting):
        raise RunnersOnlyError
    proxy_id, fresh = await once.claim(session, viewer.person_id, key, "proxy")
    if not fresh:
        return await proxy_of(session, meeting, proxy_id)
    law, call = await meeting_law(session, meeting), await current_call(session, meeting)
    giver = await _person(session, meeting, law, call, giver_id, "giver_id")
    holder, outside = None, None
    if data.outside is not None:
        outside = await holder_named(session, meeting, data.outside.name, entered_by=viewer.membership_id)
        holder = rules.Person(id=str(outside.id), member=False, entitled=False, family=data.outside.family)
    elif data.holder_id is not None:
        holder = await _person(session, meeting, law, call, data.holder_id, "holder_id")
    await _check_instructions(session, meeting, data.instructions)
    if not on_paper:
        await _check_signature(session, giver_id, data.signature)
    try:
        rules.check_proxy(
            law.bylaws,
            giver,
            holder,
            in_force=await in_force(session, meeting.id),
            members=await member_count(session, meeting.cooperative_id),
        )
    except RuleBroken as error:
        field = FIELDS.get(error.field, error.field)
        if outside is not None and field == "holder_id":
            field = "outside.name"
        raise refusal(error, law.zone, field=field) from error
    proxy = Proxy(
        id=proxy_id,
        cooperative_id=meeting.cooperative_id,
        meeting_id=meeting.id,
        giver_id=giver_id,
        holder_id=data.holder_id,
        outside_holder_id=None if outside is None else outside.id,
        outside_name=None if data.outside is None else data.outside.name,
        family=data.outside is not None and data.outside.family,
        how="paper" if on_paper else "online",
        signature=data.signature,
        instructions=[one.model_dump(mode="json") for one in data.instructions],
        entered_by=viewer.membership_id,
        given_at=await database_now(session),
    )
    session.add(proxy)
    await session.flush()
    await _tell(session, meeting, proxy, actor_id=viewer.membership_id)
    return proxy


async def _person(
    session: AsyncSession, meeting: Meeting, law: MeetingLaw, call: MeetingCall, member: UUID, field: str
) -> rules.Person:
    """What the rules ask about a giver or holder. An observer is no member of the cooperative.

    Raises:
        InvalidFieldError: there is no such active member.
    """
    office = exists().where(
        CircleMember.membership_id == Membership.id,
        CircleMember.circle_id == Circle.id,
        Circle.office.in_(OFFICES),
    )
    row = (
        await session.execute(
            select(Membership, office.label("officer")).where(
                Membership.id == member,
                Membership.cooperative_id == meeting.cooperative_id,
                Membership.status.in_(("active", "suspended")),
            )
        )
    ).one_or_none()
    if row is None:
        raise InvalidFieldError(field, "unknown_member")
    workers = await classes_of(session, meeting.cooperative_id, WORKERS)
    may_vote = await presence.voters_after_recess(session, meeting, law)
    return rules.Person(
        id=str(member),
        member=row.Membership.role != "observer",
        entitled=is_entitled(law, call, row.Membership)
        and row.Membership.status == "active"
        and (may_vote is None or str(member) in may_vote),
        officer=bool(row.officer),
        worker=row.Membership.class_id in workers,
    )


async def _check_instructions(session: AsyncSession, meeting: Meeting, given: list[InstructionIn]) -> None:
    """Raises InvalidFieldError where they name an item twice, or one of another meeting."""
    wanted = [one.item_id for one in given]
    if len(set(wanted)) < len(wanted):
        raise InvalidFieldError("instructions", "item_twice")
    known = set(
        await session.scalars(
            select(AgendaItem.id).where(AgendaItem.meeting_id == meeting.id, AgendaItem.id.in_(wanted))
        )
    )
    for place, one in enumerate(wanted):
        if one not in known:
            raise InvalidFieldError(f"instructions.{place}.item_id", "unknown_item")


def same_name(typed: str, name: str) -> bool:
    """Whether a typed signature is this name; case, accents, marks and gaps don't matter."""
    return plain(typed) == plain(name)


async def _check_signature(session: AsyncSession, giver_id: UUID, signature: str) -> None:
    name = await session.scalar(
        select(Person.name)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.id == giver_id)
    )
    if name is None or not same_name(signature, name):
        raise InvalidFieldError("signature", "signature_differs", name=name or "")


async def proxy_of(session: AsyncSession, meeting: Meeting, proxy_id: UUID) -> Proxy:
    """A proxy of this meeting as it stands. Raises NotFoundError."""
    found = await session.scalar(
        select(Proxy)
        .where(Proxy.id == proxy_id, Proxy.meeting_id == meeting.id)
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise NotFoundError
    return found


def require_seen(viewer: Viewer, meeting: Meeting, proxy: Proxy) -> None:
    """A proxy is seen by its giver, its holder and those who let people in.

    Raises:
        NotFoundError
    """
    me = viewer.membership_id
    if not sees_proxy(
        steward=stewards(viewer, meeting), is_giver=proxy.giver_id == me, is_holder=proxy.holder_id == me
    ):
        raise NotFoundError


async def revoke(session: AsyncSession, viewer: Viewer, meeting: Meeting, proxy_id: UUID) -> Proxy:
    """End a proxy: its giver, or, of one on paper, who runs the meeting. A vote that is open keeps whom it found at
    its opening. Again changes nothing.

    Raises:
        NotFoundError, SuspendedError, NotYourProxyError, NotConvenedError, MeetingClosedError
    """
    proxy = await proxy_of(session, meeting, proxy_id)
    require_seen(viewer, meeting, proxy)
    require_active(viewer)
    own = proxy.giver_id == viewer.membership_id
    if not own and not (proxy.how == "paper" and runs(viewer, meeting)):
        raise NotYourProxyError
    require_under_way(meeting)
    if proxy.ended_at is not None:
        return proxy
    proxy.ended_at = max(await database_now(session), proxy.given_at)
    proxy.ended_by = "revoked"
    await session.flush()
    await _tell(session, meeting, proxy, actor_id=viewer.membership_id)
    return proxy


async def _tell(session: AsyncSession, meeting: Meeting, proxy: Proxy, *, actor_id: UUID) -> None:
    presence.mark(session, meeting.id)
    await tell_proxies(session, meeting, [proxy], actor_id=actor_id)
    concerned = [one for one in (proxy.giver_id, proxy.holder_id) if one is not None]
    await tell_standing(session, meeting, concerned, actor_id=actor_id, proxies=[proxy])
    if proxy.outside_holder_id is not None:
        await tell(session, meeting, [proxy.outside_holder_id], actor_id=actor_id)


async def tell_scan(session: AsyncSession, meeting: Meeting, proxy: Proxy, *, actor_id: UUID) -> None:
    """Tell everyone who sees a proxy that its paper is there now."""
    await session.flush()
    await _tell(session, meeting, proxy, actor_id=actor_id)
