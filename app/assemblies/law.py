"""What a meeting is judged by: the version of the bylaws that held at its convening, and whom it makes entitled."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.models import AgendaItem, Meeting, MeetingCall, OutsideHolder, Proxy
from app.cooperatives.bylaws_queries import version_in_force, version_or_none
from app.cooperatives.models import Membership
from app.decisions.matters import InForce, read_version
from app.decisions.notice import zone_of
from app.rules.bylaws import Bylaws
from app.rules.matters import Matter, kind_of
from app.rules.matters.kinds import bylaws_opinion
from app.rules.matters.schema import Kind
from app.rules.meeting import MeetingError, Roll, entitled
from app.rules.meeting.roll import check_entitled

DECIDED = ("motion", "election")


@dataclass(frozen=True)
class MeetingLaw:
    """The bylaws of a meeting.

    matters: the cooperative's list, by code. kinds: how the bylaws call what this meeting decides (ordinary,
    extraordinary, …), in a fixed order, never empty: what its calls and quorums are judged by.
    """

    version: int
    bylaws: Bylaws
    zone: ZoneInfo
    matters: dict[str, Matter]
    kinds: tuple[Kind, ...]

    @property
    def kind(self) -> Kind:
        """The kind that a question without a matter of its own is judged by."""
        return self.kinds[0]

    def day(self, at: datetime) -> date:
        """The calendar day of a moment where the meeting is."""
        return at.astimezone(self.zone).date()


def default_kind(bylaws: Bylaws, meeting_kind: str) -> Kind:
    """The kind of what is decided without a matter: extraordinary at an extraordinary meeting, where the bylaws
    have calls for such."""
    if meeting_kind == "extraordinary" and any(call.matter == "extraordinary" for call in bylaws.calls):
        return "extraordinary"
    return "ordinary"


def kind_of_item(law: MeetingLaw, meeting_kind: str, matter: str | None) -> Kind:
    """The kind by which the bylaws judge an item on a matter; the meeting's own where the matter has none."""
    known = law.matters.get(matter) if matter else None
    return (kind_of(known, law.bylaws) if known else None) or default_kind(law.bylaws, meeting_kind)


def opinion_body(law: MeetingLaw, item: AgendaItem) -> str | None:
    """The body whose opinion the vote on an item needs."""
    matter = law.matters.get(item.matter or "") if item.kind in DECIDED else None
    return None if matter is None else bylaws_opinion(matter, law.bylaws)[0]


_held: dict[tuple[UUID, int], InForce] = {}
_MOST_HELD = 200


async def _version(session: AsyncSession, cooperative_id: UUID, version: int | None) -> InForce:
    """A version of the bylaws, read. One that was in force never changes, so a process reads it once."""
    found = _held.get((cooperative_id, version)) if version is not None else None
    if found is not None:
        return found
    row = await version_or_none(session, cooperative_id, version) if version is not None else None
    row = row or await version_in_force(session, cooperative_id)
    found = read_version(row)
    while len(_held) >= _MOST_HELD:
        _held.pop(next(iter(_held)))
    if row.status in ("in_force", "replaced"):
        _held[cooperative_id, row.version] = found
    return found


async def law_for(
    session: AsyncSession, cooperative_id: UUID, kind: str, *, version: int | None = None
) -> MeetingLaw:
    """The law of a meeting of this kind with nothing on its agenda, under a version; None: the one in force."""
    held = await _version(session, cooperative_id, version)
    return MeetingLaw(
        version=held.version,
        bylaws=held.bylaws,
        zone=await zone_of(session, cooperative_id),
        matters=held.matters,
        kinds=(default_kind(held.bylaws, kind),),
    )


async def law_of(session: AsyncSession, meeting: Meeting) -> MeetingLaw:
    """What a meeting is judged by: fixed at the convening; before it, the bylaws in force."""
    law = await law_for(session, meeting.cooperative_id, meeting.kind, version=meeting.bylaws_version)
    codes = await session.scalars(
        select(AgendaItem.matter)
        .where(
            AgendaItem.meeting_id == meeting.id,
            AgendaItem.kind.in_(DECIDED),
            AgendaItem.status.not_in(("proposed", "postponed")),
        )
        .order_by(AgendaItem.position)
    )
    kinds = dict.fromkeys(kind_of_item(law, meeting.kind, code) for code in codes)
    if not kinds:
        return law
    return MeetingLaw(law.version, law.bylaws, law.zone, law.matters, tuple(kinds))


async def current_call(session: AsyncSession, meeting: Meeting) -> MeetingCall:
    """The call that waits or was opened."""
    found: MeetingCall = (
        await session.scalars(
            select(MeetingCall)
            .where(MeetingCall.meeting_id == meeting.id, MeetingCall.n == meeting.call)
            .execution_options(populate_existing=True)
        )
    ).one()
    return found


async def roll_of(session: AsyncSession, meeting: Meeting, law: MeetingLaw) -> Roll:
    """Who is entitled, with how many votes, on the day of the call that waits or was opened.

    Ids are membership ids as texts. Of a closed meeting, whoever has left since is entitled still.
    """
    call = await current_call(session, meeting)
    day = law.day(call.starts_at)
    if call.roll is not None:  # once it was opened, the roll stands
        return await _with_holders(session, meeting, law, dict(call.roll["votes"]))
    there = Membership.status == "active"
    if meeting.closed_at is not None:
        there = or_(there, and_(Membership.status == "left", Membership.left_on > law.day(meeting.closed_at)))
    rows = (
        await session.execute(
            select(Membership.id, Membership.joined_on, Membership.votes).where(
                Membership.cooperative_id == meeting.cooperative_id,
                there,
                Membership.role != "observer",
                Membership.joined_on.is_not(None),
            )
        )
    ).all()
    may_vote = entitled(law.bylaws, {str(row.id): row.joined_on for row in rows}, day)
    electors = {str(row.id): row.votes for row in rows if str(row.id) in may_vote}
    return await _with_holders(session, meeting, law, electors)


async def _with_holders(
    session: AsyncSession, meeting: Meeting, law: MeetingLaw, electors: dict[str, int]
) -> Roll:
    """The roll with those who hold proxies without being entitled, as far as the bylaws let them."""
    others: set[str] = set()
    may = law.bylaws.proxy.holder.value
    if may == "anyone":
        members = select(Proxy.holder_id).where(Proxy.meeting_id == meeting.id, Proxy.holder_id.is_not(None))
        others |= {str(one) for one in await session.scalars(members)} - electors.keys()
    if may in ("anyone", "member_or_family"):
        outside = select(OutsideHolder.id).where(OutsideHolder.meeting_id == meeting.id)
        others |= {str(one) for one in await session.scalars(outside)}
    return Roll(electors, frozenset(others))


def why_not_entitled(law: MeetingLaw, call: MeetingCall, membership: Membership) -> MeetingError | None:
    """Why an active member may not vote at the call that waits or was opened, where it is for their day of entry."""
    if membership.role == "observer" or membership.joined_on is None:
        return None
    try:
        check_entitled(law.bylaws, membership.joined_on, law.day(call.starts_at))
    except MeetingError as error:
        return error
    return None


def is_entitled(law: MeetingLaw, call: MeetingCall, membership: Membership) -> bool:
    """Whether one member may vote at the meeting, by its call that waits or was opened."""
    if call.roll is not None:
        return str(membership.id) in call.roll["votes"]
    if membership.status != "active" or membership.role == "observer" or membership.joined_on is None:
        return False
    joined = {str(membership.id): membership.joined_on}
    return bool(entitled(law.bylaws, joined, law.day(call.starts_at)))
