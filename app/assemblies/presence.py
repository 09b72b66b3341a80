"""Who is here: the rows of attendance and proxies, read as the events that the rules of meetings count.

Nothing is kept beside the rows: every number is computed from them by `app.rules.meeting`, so that whoever has the
rows finds the same ones. Checks-in compute none; what changed is noted in `changed`, and each process counts a
meeting that somebody watches at most twice a second (`app/realtime/presences.py`).
"""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.law import MeetingLaw, current_call, law_of, roll_of
from app.assemblies.models import Attendance, Meeting, OutsideStay, Proxy
from app.assemblies.presence_schemas import PresenceOut
from app.assemblies.recesses import first_sitting, recess_now
from app.core import db
from app.decisions.access import database_now
from app.rules.bylaws import Bylaws, BylawsError
from app.rules.matters.schema import Kind
from app.rules.meeting import Event, Roll, Standing, attendance, quorum_course, quorum_of, standing_at
from app.rules.meeting.calls import matters_at
from app.rules.meeting.recess import registered, that_count
from app.rules.quorum import QuorumResult

changed: set[UUID] = set()
"""Meetings of which this process changed who is here, since it was last drained; entered after the commit."""

_WHO_IS_HERE = "who_is_here"


def mark(session: AsyncSession, meeting_id: UUID) -> None:
    """Note that who is here at a meeting changes with this transaction."""
    session.info.setdefault(_WHO_IS_HERE, set()).add(meeting_id)


def _after_commit(session: AsyncSession) -> None:
    changed.update(session.info.pop(_WHO_IS_HERE, ()))


db.after_commit.append(_after_commit)


def events_of_stay(member: UUID, arrived_at: datetime, left_at: datetime | None) -> Iterable[Event]:
    """A stay as events; none where it lasted no time, for leaving goes before arriving at one moment."""
    if left_at is not None and left_at <= arrived_at:
        return
    yield Event.model_construct(kind="arrived", at=arrived_at, member=str(member), holder=None, place=None)
    if left_at is not None:
        yield Event.model_construct(kind="left", at=left_at, member=str(member), holder=None, place=None)


def events_of_proxy(
    giver: UUID, holder: UUID | None, given_at: datetime, ended_at: datetime | None
) -> Iterable[Event]:
    """A proxy as events; none where it was in force for no time."""
    if ended_at is not None and ended_at <= given_at:
        return
    named = None if holder is None else str(holder)
    yield Event.model_construct(kind="given", at=given_at, member=str(giver), holder=named, place=None)
    if ended_at is not None:
        yield Event.model_construct(kind="revoked", at=ended_at, member=str(giver), holder=None, place=None)


async def events_of(session: AsyncSession, meeting_id: UUID) -> list[Event]:
    """Everything that changed who is here. The rows satisfy the tables' own checks, so they aren't checked again."""
    return _events(*await _rows(session, meeting_id))


async def _rows(session: AsyncSession, meeting_id: UUID) -> tuple[Sequence[Any], Sequence[Any]]:
    """The stays and the proxies of a meeting, those of holders who are no members too."""
    stays = await session.execute(
        select(Attendance.membership_id, Attendance.arrived_at, Attendance.left_at)
        .where(Attendance.meeting_id == meeting_id)
        .union_all(
            select(OutsideStay.outside_holder_id, OutsideStay.arrived_at, OutsideStay.left_at).where(
                OutsideStay.meeting_id == meeting_id
            )
        )
    )
    found = stays.all()
    lent = await session.execute(
        select(
            Proxy.giver_id,
            func.coalesce(Proxy.holder_id, Proxy.outside_holder_id),
            Proxy.given_at,
            Proxy.ended_at,
        ).where(Proxy.meeting_id == meeting_id)
    )
    return found, lent.all()


def _events(stays: Sequence[Any], lent: Sequence[Any]) -> list[Event]:
    came = (event for row in stays for event in events_of_stay(*row))
    return [*came, *(event for row in lent for event in events_of_proxy(*row))]


@dataclass(frozen=True)
class Voter:
    """How somebody here votes: themselves, by the holder of their proxy (a member or not), or with the board."""

    votes: int
    holder: UUID | None = None
    with_board: bool = False


@dataclass(frozen=True)
class Here:
    """Who is here at a moment, with what it is judged by. Ids are membership ids as texts; of holders who are no
    members, those of `OutsideHolder`."""

    law: MeetingLaw
    roll: Roll
    events: Sequence[Event]
    at: datetime
    standing: Standing

    def quorum(self, kind: Kind, call: int) -> QuorumResult:
        """The quorum for a kind of matter. Raises BylawsError `undecided`."""
        return quorum_of(self.law.bylaws, self.roll, self.standing, matter=kind, call=call)

    def voters(self) -> dict[UUID, Voter]:
        """Everyone who may vote now."""
        found = {UUID(one): Voter(self.roll.electors[one]) for one in self.standing.present}
        for giver, holder in self.standing.represented.items():
            by = None if holder is None else UUID(holder)
            found[UUID(giver)] = Voter(self.roll.electors[giver], by, with_board=by is None)
        return found


async def read_here(
    session: AsyncSession, meeting: Meeting, law: MeetingLaw | None = None, *, at: datetime | None = None
) -> Here:
    """Who is here now, or at a moment; at its close, where the meeting is closed."""
    law = law or await law_of(session, meeting)
    roll = await roll_of(session, meeting, law)
    rows = await _rows(session, meeting.id)
    sitting = await first_sitting(session, meeting, law.bylaws)
    moment = at or meeting.closed_at or await database_now(session)

    def count() -> Here:
        events = _events(*rows)
        counted = that_count(roll, events, _registered(meeting.id, law.bylaws, roll, events, sitting))
        return Here(law, roll, counted, moment, standing_at(law.bylaws, roll, counted, moment))

    return await asyncio.to_thread(count)  # of thousands: others have their turn meanwhile


_held: dict[tuple[UUID, datetime], frozenset[str]] = {}
_MOST_HELD = 50


def _registered(
    meeting_id: UUID, bylaws: Bylaws, roll: Roll, events: Sequence[Event], sitting: datetime | None
) -> frozenset[str] | None:
    """Who may still vote after the first sitting, if not everyone. What happened until then stands, so a process
    counts it once."""
    if sitting is None:
        return None
    found = _held.get((meeting_id, sitting))
    if found is None:
        found = registered(bylaws, roll, events, sitting) or frozenset()
        while len(_held) >= _MOST_HELD:
            _held.pop(next(iter(_held)), None)
        _held[meeting_id, sitting] = found
    return found


async def voters_after_recess(
    session: AsyncSession, meeting: Meeting, law: MeetingLaw
) -> frozenset[str] | None:
    """Who may vote after the meeting's first recess; None where everyone entitled may, and before any."""
    sitting = await first_sitting(session, meeting, law.bylaws)
    if sitting is None or (meeting.id, sitting) in _held:
        return None if sitting is None else _held[meeting.id, sitting]
    roll, events = await roll_of(session, meeting, law), await events_of(session, meeting.id)
    return _registered(meeting.id, law.bylaws, roll, events, sitting)


@dataclass(frozen=True)
class _Found:
    """A kind's quorum: the result, or the field that leaves it open."""

    kind: Kind
    result: QuorumResult | None
    undecided: str | None = None
    lost_at: datetime | None = None
    holds: bool | None = None


def _look(here: Here, kind: Kind, call: int, opened_at: datetime | None) -> _Found:
    result: QuorumResult | None = None
    try:
        result = here.quorum(kind, call)
        if opened_at is None:
            return _Found(kind, result)
        course = quorum_course(
            here.law.bylaws,
            here.roll,
            here.events,
            opened_at=opened_at,
            now=here.at,
            matter=kind,
            call=call,
        )
    except BylawsError as error:
        return _Found(kind, result, undecided=error.field)
    return _Found(kind, result, lost_at=course.lost_at, holds=course.holds)


def _rank(found: _Found) -> tuple[int, int]:
    """The quorum that is met goes first, then the one that lacks least: one that is met lets a call open."""
    if found.result is None:
        return 2, 0
    return (0 if found.result.met else 1), found.result.needed - found.result.voted


def presence_of(here: Here, meeting_id: UUID, call: int, opened_at: datetime | None) -> PresenceOut:
    """The numbers at a call, pure. Where matters of several kinds are decided, those of the quorum that lets the
    meeting open or would most nearly."""
    kinds = matters_at(here.law.bylaws, here.law.kinds, call) or here.law.kinds
    found = min((_look(here, kind, call, opened_at) for kind in kinds), key=_rank)
    base = quorum_base(here.law, found.kind, call)
    counted = attendance(here.roll, here.standing)
    result = found.result
    return PresenceOut(
        id=meeting_id,
        call=call,
        entitled=len(here.roll.electors),
        present=len(here.standing.present),
        represented=len(here.standing.represented),
        base=base,
        here=result.voted if result else counted.here(base),
        everyone=result.electors if result else counted.all(base),
        needed=result.needed if result else None,
        met=result.met if result else None,
        undecided=found.undecided,
        lost_at=found.lost_at,
        holds=found.holds,
    )


def quorum_base(law: MeetingLaw, kind: Kind, call: int) -> Literal["members", "votes"]:
    """What the quorum of a call is counted in; members where the bylaws leave it open."""
    said: Any = next((one.quorum.value for one in law.bylaws.calls_of(kind) if one.n == call), None)
    base: Literal["members", "votes"] = said.base if said is not None else "members"
    return base


async def presence_out(
    session: AsyncSession, meeting: Meeting, here: Here | None = None, *, at: datetime | None = None
) -> PresenceOut:
    """Who is here, in numbers."""
    here = here or await read_here(session, meeting, at=at)
    # In recess nothing is decided and no quorum is lost: only the numbers are told.
    opened_at = None if await recess_now(session, meeting) else meeting.opened_at
    return await asyncio.to_thread(presence_of, here, meeting.id, meeting.call, opened_at)


async def presences(session: AsyncSession, meeting_ids: Iterable[UUID]) -> list[PresenceOut]:
    """The numbers of several meetings, for those who watch them. The caller sees to it that only members of the
    cooperative are told (`access.access_meeting`)."""
    found = []
    rows = await session.scalars(select(Meeting).where(Meeting.id.in_(list(meeting_ids))))
    for meeting in rows.all():
        found.append(await presence_out(session, meeting))
    return found


async def starts_at_of(session: AsyncSession, meeting: Meeting) -> datetime:
    """The hour of the call that waits or was opened."""
    return (await current_call(session, meeting)).starts_at
