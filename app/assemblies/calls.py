"""Opening a meeting at one of its calls, giving a call up for want of a quorum, and closing the meeting.

The meeting is locked by whoever called (`access_meeting(lock=True)`): nobody comes or goes until this is committed,
so the numbers that are written down are those of everyone who was here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies import agenda, outside, presence
from app.assemblies.announce import meeting_event, views_event
from app.assemblies.attendance import see_all_off
from app.assemblies.errors import (
    MeetingClosedError,
    MeetingNotOpenError,
    NotConvenedError,
    call_refusal,
    refusal,
)
from app.assemblies.meetings import require_runner, stewards_by_office
from app.assemblies.models import AgendaItem, Meeting, MeetingCall
from app.assemblies.policies import doors_are_open
from app.assemblies.presence import Here, read_here
from app.assemblies.presence_errors import VoteOpenError
from app.assemblies.queries import calls_of
from app.assemblies.recesses import as_recess, recess_now
from app.assemblies.speakers import end_speaking
from app.assemblies.standing import tell_standing
from app.cooperatives.access import Viewer
from app.cooperatives.models import Membership
from app.core.errors import NotFoundError
from app.decisions.access import database_now
from app.decisions.models import Poll
from app.decisions.notice import zone_of
from app.rules.bylaws import BylawsError
from app.rules.errors import RuleBroken
from app.rules.matters.schema import Kind
from app.rules.meeting import MeetingError
from app.rules.meeting.calls import Planned, check_fail, check_open, matters_at
from app.rules.meeting.recess import check_close
from app.rules.quorum import QuorumResult


@dataclass(frozen=True)
class Counted:
    """The quorums of a call by those who are here; `open_point` is what the bylaws leave open of the others."""

    here: Here
    quorums: list[QuorumResult]
    open_point: BylawsError | None

    @property
    def best(self) -> QuorumResult | None:
        """The one that is met, or lacks least."""
        return min(self.quorums, key=lambda one: (not one.met, one.needed - one.voted), default=None)


def count_quorums(here: Here, n: int) -> Counted:
    """The quorums of call n by those who are here."""
    quorums, open_point = [], None
    for kind in matters_at(here.law.bylaws, here.law.kinds, n):
        try:
            quorums.append(here.quorum(kind, n))
        except BylawsError as error:
            open_point = error
    return Counted(here, quorums, open_point)


def kinds_that_may_decide(here: Here, n: int) -> tuple[Kind, ...]:
    """The kinds of matter whose quorum is met at a call now; the others wait for theirs."""
    found: list[Kind] = []
    for kind in matters_at(here.law.bylaws, here.law.kinds, n):
        try:
            if here.quorum(kind, n).met:
                found.append(kind)
        except BylawsError:
            continue
    return tuple(found)


def _planned(calls: Sequence[MeetingCall]) -> list[Planned]:
    return [Planned(one.starts_at, one.opened_at, one.failed_at) for one in calls]


def _call(calls: Sequence[MeetingCall], n: int) -> MeetingCall:
    """Call n. Raises NotFoundError where the meeting was not convened for such a call."""
    found = next((one for one in calls if one.n == n), None)
    if found is None:
        raise NotFoundError
    return found


def _require_convened(meeting: Meeting) -> None:
    """Raises MeetingClosedError, NotConvenedError. An open meeting passes: the rules say that it is open."""
    if meeting.status == "closed":
        raise MeetingClosedError
    if meeting.status not in ("convened", "open"):
        raise NotConvenedError


async def open_meeting(session: AsyncSession, viewer: Viewer, meeting: Meeting, n: int) -> None:
    """Open the meeting at call n, by those who are here. The same call again changes nothing.

    Raises:
        SuspendedError, RunnersOnlyError, NotConvenedError, MeetingClosedError, NotFoundError
        Problem: what the rules refuse: too early, too few, the call before has not failed.
    """
    require_runner(viewer, meeting)
    _require_convened(meeting)
    if meeting.status == "open" and meeting.call == n:
        return
    calls = await calls_of(session, meeting.id)
    call = _call(calls, n)
    at = await database_now(session)
    counted = count_quorums(await read_here(session, meeting, at=at), n)
    law = counted.here.law
    try:
        check_open(law.bylaws, _planned(calls), n, at, law.zone, counted.quorums, matters=law.kinds)
    except MeetingError as error:
        # Fewer than needed, unless it hangs on what the bylaws leave open: that goes first.
        found: RuleBroken = counted.open_point if error.code == "no_quorum" and counted.open_point else error
        raise call_refusal(found, law.zone) from error
    call.opened_at = at
    _write_numbers(call, counted)
    meeting.status, meeting.opened_at = "open", at
    await session.flush()
    presence.mark(session, meeting.id)
    await meeting_event(session, meeting, actor_id=viewer.membership_id)


def _write_numbers(call: MeetingCall, counted: Counted) -> None:
    """The numbers as they are, and the roll that they were counted of, which stands from now on."""
    here, best = counted.here, counted.best
    call.entitled = len(here.roll.electors)
    call.present = len(here.standing.present)
    call.represented = len(here.standing.represented)
    call.needed = best.needed if best else 1
    call.roll = {"kinds": list(here.law.kinds), "votes": dict(here.roll.electors)}


async def fail_call(session: AsyncSession, viewer: Viewer, meeting: Meeting, n: int) -> None:
    """Give call n up for want of a quorum; the next one, if there is one, waits from now on. Where that is on another
    day, nobody is here any more. Again changes nothing.

    Raises:
        SuspendedError, RunnersOnlyError, NotConvenedError, MeetingClosedError, NotFoundError
        Problem: what the rules refuse: it still waits, or enough are here.
    """
    require_runner(viewer, meeting)
    _require_convened(meeting)
    calls = await calls_of(session, meeting.id)
    call = _call(calls, n)
    if call.failed_at is not None:
        return
    at = await database_now(session)
    counted = count_quorums(await read_here(session, meeting, at=at), n)
    law = counted.here.law
    try:
        check_fail(law.bylaws, _planned(calls), n, at, counted.quorums, matters=law.kinds)
        if counted.open_point is not None:
            raise counted.open_point
    except RuleBroken as error:
        raise call_refusal(error, law.zone) from error
    call.failed_at = at
    _write_numbers(call, counted)
    meeting.call = min(n + 1, len(calls))
    await session.flush()
    following = calls[meeting.call - 1].starts_at
    if law.day(following) > law.day(at) and not doors_are_open(meeting.status, following, at):
        await see_all_off(session, meeting, at, actor_id=viewer.membership_id)
        await outside.see_all_off(session, meeting, at, actor_id=viewer.membership_id)
    presence.mark(session, meeting.id)
    await meeting_event(session, meeting, actor_id=viewer.membership_id)
    await tell_standing(
        session, meeting, await _not_entitled(session, meeting, counted), actor_id=viewer.membership_id
    )


async def _not_entitled(session: AsyncSession, meeting: Meeting, counted: Counted) -> list[UUID]:
    """Active members who could not vote at a call for the day of their entry: at the next one they may."""
    members = await session.scalars(
        select(Membership.id).where(
            Membership.cooperative_id == meeting.cooperative_id,
            Membership.status == "active",
            Membership.role != "observer",
        )
    )
    return [one for one in members if str(one) not in counted.here.roll.electors]


async def close_meeting(session: AsyncSession, viewer: Viewer, meeting: Meeting) -> None:
    """Close the meeting: the current item ends, and with the meeting all stays and proxies. Stays are not written to:
    whoever reads them takes the close for their end. Again changes nothing.

    Raises:
        SuspendedError, RunnersOnlyError, MeetingNotOpenError, VoteOpenError
        Problem: in_recess, before the hour at which it was to go on
    """
    require_runner(viewer, meeting)
    if meeting.status == "closed":
        return
    if meeting.status != "open":
        raise MeetingNotOpenError
    await _require_hour(session, meeting)
    voting = await session.scalar(
        select(exists().where(Poll.meeting_id == meeting.id, Poll.status == "open"))
    )
    if voting:
        raise VoteOpenError
    await end_speaking(session, meeting, viewer.membership_id)
    await _end_current_item(session, viewer, meeting)
    meeting.status, meeting.closed_at = "closed", await closing_moment(session, meeting)
    await session.flush()
    presence.mark(session, meeting.id)
    await meeting_event(session, meeting, actor_id=viewer.membership_id)
    lost = await stewards_by_office(session, meeting)
    views_event(session, meeting.cooperative_id, lost, actor_id=viewer.membership_id)


async def _require_hour(session: AsyncSession, meeting: Meeting) -> None:
    """Raises Problem in_recess where the meeting was to go on later than now."""
    recess = await recess_now(session, meeting)
    if recess is None:
        return
    try:
        check_close(as_recess(recess), await database_now(session))
    except RuleBroken as error:
        raise refusal(error, await zone_of(session, meeting.cooperative_id)) from error


async def closing_moment(session: AsyncSession, meeting: Meeting) -> datetime:
    """Now, and never before the opening."""
    at = await database_now(session)
    return at if meeting.opened_at is None else max(at, meeting.opened_at)


async def _end_current_item(session: AsyncSession, viewer: Viewer, meeting: Meeting) -> None:
    current = await session.scalar(
        select(AgendaItem).where(AgendaItem.meeting_id == meeting.id, AgendaItem.status == "current")
    )
    if current is not None:
        await agenda.end(session, viewer, meeting, current, "done")
