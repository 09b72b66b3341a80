"""Going into recess and going on. The meeting is locked by whoever called (`access_meeting(lock=True)`), so nobody
comes or goes until this is committed: those who are here as the first recess begins are those who were registered."""

from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies import outside, presence
from app.assemblies.announce import meeting_event
from app.assemblies.attendance import see_all_off
from app.assemblies.calls import count_quorums
from app.assemblies.errors import MeetingNotOpenError, refusal
from app.assemblies.law import MeetingLaw, law_of
from app.assemblies.meetings import require_runner
from app.assemblies.models import Meeting, MeetingRecess, Speaker
from app.assemblies.notice_mail import tell_of_recess
from app.assemblies.planning import FARTHEST
from app.assemblies.presence import read_here, voters_after_recess
from app.assemblies.presence_errors import VoteOpenError
from app.assemblies.recesses import as_recess, recess_now, recesses_of
from app.assemblies.schemas import RecessIn
from app.assemblies.speakers import FloorTakenError
from app.assemblies.standing import tell_standing
from app.cooperatives.access import Viewer
from app.core.errors import InvalidFieldError
from app.decisions.access import database_now
from app.decisions.models import Poll
from app.rules.errors import RuleBroken
from app.rules.meeting.recess import check_go_on, check_until, in_recess, on_another_day


async def begin_recess(session: AsyncSession, viewer: Viewer, meeting: Meeting, data: RecessIn) -> None:
    """Go into recess until an hour. Where that is on another day everyone goes, and is mailed; votes lent stay lent.
    The same recess again changes nothing.

    Raises:
        SuspendedError, RunnersOnlyError, MeetingNotOpenError, VoteOpenError, FloorTakenError
        InvalidFieldError: the hour is years away.
        Problem: in_recess already; recess_past, recess_too_long
    """
    require_runner(viewer, meeting)
    if meeting.status != "open" or meeting.opened_at is None:
        raise MeetingNotOpenError
    law = await law_of(session, meeting)
    current = await recess_now(session, meeting)
    if current is not None:
        if current.until == data.until:
            return
        raise refusal(in_recess(as_recess(current)), law.zone)
    await _require_quiet(session, meeting)
    at = await database_now(session)
    try:
        check_until(law.bylaws, meeting.opened_at, at, data.until, law.zone)
    except RuleBroken as error:
        raise refusal(error, law.zone) from error
    if data.until - at > FARTHEST:
        raise InvalidFieldError("until", "call_too_far")
    before = len(await recesses_of(session, meeting.id))
    recess = MeetingRecess(
        meeting_id=meeting.id,
        n=before + 1,
        cooperative_id=meeting.cooperative_id,
        began_at=at,
        by_id=viewer.membership_id,
        **data.model_dump(),
    )
    session.add(recess)
    await session.flush()
    another_day = on_another_day(at, data.until, law.zone)
    if another_day:
        await see_all_off(session, meeting, at, actor_id=viewer.membership_id)
        await outside.see_all_off(session, meeting, at, actor_id=viewer.membership_id)
    presence.mark(session, meeting.id)
    await meeting_event(session, meeting, actor_id=viewer.membership_id)
    if before == 0:
        await _tell_the_unregistered(session, meeting, law, actor_id=viewer.membership_id)
    if another_day:
        await tell_of_recess(session, meeting, recess)


async def _require_quiet(session: AsyncSession, meeting: Meeting) -> None:
    """Raises VoteOpenError, FloorTakenError."""
    if await session.scalar(select(exists().where(Poll.meeting_id == meeting.id, Poll.status == "open"))):
        raise VoteOpenError
    speaking = exists().where(
        Speaker.meeting_id == meeting.id, Speaker.started_at.is_not(None), Speaker.ended_at.is_(None)
    )
    if await session.scalar(select(speaking)):
        raise FloorTakenError


async def _tell_the_unregistered(
    session: AsyncSession, meeting: Meeting, law: MeetingLaw, *, actor_id: UUID
) -> None:
    """Tell those who may not vote from now on, where the bylaws say so."""
    may_vote = await voters_after_recess(session, meeting, law)
    if may_vote is None:
        return
    here = await read_here(session, meeting, law)
    out = sorted(UUID(one) for one in here.roll.electors.keys() - may_vote)
    if out:
        await tell_standing(session, meeting, out, actor_id=actor_id, law=law)


async def go_on(session: AsyncSession, viewer: Viewer, meeting: Meeting) -> None:
    """Go on after a recess, at its hour or later. A meeting that isn't in recess goes on as it was.

    Raises:
        SuspendedError, RunnersOnlyError, MeetingNotOpenError
        Problem: in_recess before the hour that was said; no_quorum and undecided, where it is checked throughout.
    """
    require_runner(viewer, meeting)
    if meeting.status != "open":
        raise MeetingNotOpenError
    recess = await recess_now(session, meeting)
    if recess is None:
        return
    at = await database_now(session)
    counted = count_quorums(await read_here(session, meeting, at=at), meeting.call)
    law = counted.here.law
    try:
        check_go_on(
            law.bylaws,
            as_recess(recess),
            at,
            counted.quorums,
            call=meeting.call,
            open_point=counted.open_point,
        )
    except RuleBroken as error:
        raise refusal(error, law.zone) from error
    recess.ended_at, recess.ended_by = at, viewer.membership_id
    await session.flush()
    presence.mark(session, meeting.id)
    await meeting_event(session, meeting, actor_id=viewer.membership_id)
