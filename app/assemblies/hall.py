"""The screen in the hall: its link, and everything that it shows to whoever holds the link.

The link is all that is asked for, so what it shows is what a projector may show: no names beyond the chair, speakers
and winners, no tally before the close, never who voted what.
"""

import secrets
from typing import cast
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.accounts.models import Person
from app.assemblies import presence
from app.assemblies.access import access_meeting, runs
from app.assemblies.door import qr_svg
from app.assemblies.errors import NotConvenedError, RunnersOnlyError
from app.assemblies.law import current_call
from app.assemblies.models import AgendaItem, Meeting
from app.assemblies.recesses import recess_now
from app.assemblies.room_schemas import (
    HallItem,
    HallLink,
    HallOption,
    HallOut,
    HallPoll,
    HallRecess,
    HallSpeaker,
    SpeakerOut,
)
from app.assemblies.schemas import ItemKind, MeetingStatus
from app.assemblies.speaker_queries import speakers_of
from app.cooperatives.lock import require_active
from app.cooperatives.models import Cooperative, Membership
from app.core.errors import NotFoundError
from app.core.settings import settings
from app.decisions.access import database_now
from app.decisions.models import Poll, Recusal
from app.decisions.poll_schemas import LevelOut
from app.decisions.queries import options_of
from app.decisions.turnout import turnouts
from app.rules import Outcome

WAITING_SHOWN = 6


def _link(meeting: Meeting) -> HallLink:
    token = meeting.hall_token
    if token is None:
        return HallLink(url=None, qr_svg=None)
    url = f"{settings().public_url}/hall/{token}"
    return HallLink(url=url, qr_svg=qr_svg(url))


async def hall_link(session: AsyncSession, person: CurrentPerson, meeting_id: UUID) -> HallLink:
    """The screen's address, if there is one.

    Raises:
        NotFoundError, RunnersOnlyError
    """
    viewer, meeting = await access_meeting(session, person, meeting_id)
    if not runs(viewer, meeting):
        raise RunnersOnlyError
    return _link(meeting)


async def make_hall_link(session: AsyncSession, person: CurrentPerson, meeting_id: UUID) -> HallLink:
    """Make the link; an earlier one goes dark.

    Raises:
        NotFoundError, SuspendedError, RunnersOnlyError, NotConvenedError
    """
    meeting = await _locked(session, person, meeting_id)
    if meeting.status not in ("convened", "open", "closed"):
        raise NotConvenedError
    meeting.hall_token = secrets.token_urlsafe(32)
    return _link(meeting)


async def revoke_hall_link(session: AsyncSession, person: CurrentPerson, meeting_id: UUID) -> HallLink:
    """Take the link back: its screens go dark. Without one nothing happens.

    Raises:
        NotFoundError, SuspendedError, RunnersOnlyError
    """
    meeting = await _locked(session, person, meeting_id)
    meeting.hall_token = None
    return _link(meeting)


async def _locked(session: AsyncSession, person: CurrentPerson, meeting_id: UUID) -> Meeting:
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    require_active(viewer)
    if not runs(viewer, meeting):
        raise RunnersOnlyError
    presence.mark(session, meeting.id)  # so that every process looks at its screens at once
    return meeting


async def meeting_of_token(session: AsyncSession, token: str) -> Meeting:
    """The meeting that a link shows.

    Raises:
        NotFoundError: there is no such link, or not any more.
    """
    found = await session.scalar(
        select(Meeting).where(Meeting.hall_token == token).execution_options(populate_existing=True)
    )
    if found is None:
        raise NotFoundError
    return found


async def hall_out(session: AsyncSession, meeting: Meeting) -> HallOut:
    """What the screen shows now."""
    cooperative = await session.get_one(Cooperative, meeting.cooperative_id)
    call = await current_call(session, meeting)
    items = (
        await session.scalars(
            select(AgendaItem)
            .where(AgendaItem.meeting_id == meeting.id, AgendaItem.status != "proposed")
            .order_by(AgendaItem.position)
            .execution_options(populate_existing=True)
        )
    ).all()
    current = next((item for item in items if item.status == "current"), None)
    following = next((item for item in items if item.status == "waiting"), None)
    poll = await _poll(session, current.id) if current else None
    names = await _names(session, [meeting.chair_id])
    speaking, waiting = await _speakers(session, meeting, current)
    recess = await recess_now(session, meeting)
    return HallOut(
        cooperative=cooperative.name,
        language=cooperative.language,
        time_zone=cooperative.time_zone,
        title=meeting.title,
        status=cast("MeetingStatus", meeting.status),
        place=meeting.place,
        starts_at=call.starts_at,
        recess=HallRecess(until=recess.until, place=recess.place) if recess else None,
        chair=names[meeting.chair_id],
        presence=await presence.presence_out(session, meeting),
        item=_item(current, list(items), poll) if current else None,
        next_item=following.title if following else None,
        speaking=speaking,
        waiting=waiting,
        poll=await _poll_out(session, poll) if poll else None,
        at=await database_now(session),
    )


def _item(item: AgendaItem, items: list[AgendaItem], poll: Poll | None) -> HallItem:
    """The current item; while its vote is open, with the text that is voted on, such as an amendment's."""
    asked = poll.body_html if poll is not None and poll.status == "open" else ""
    return HallItem(
        place=items.index(item) + 1,
        of=len(items),
        kind=cast("ItemKind", item.kind),
        title=item.title,
        body_html=asked or item.body_html,
        started_at=item.started_at,
        minutes=item.minutes,
    )


async def _names(session: AsyncSession, members: list[UUID]) -> dict[UUID, str]:
    rows = await session.execute(
        select(Membership.id, Person.name)
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.id.in_(members))
    )
    return {row.id: row.name for row in rows}


async def _speakers(
    session: AsyncSession, meeting: Meeting, item: AgendaItem | None
) -> tuple[HallSpeaker | None, list[HallSpeaker]]:
    """Who has the floor, and the next ones."""
    if item is None or meeting.status != "open":
        return None, []
    listed = await speakers_of(session, meeting, item.id)
    speaking = next((one for one in listed if one.started_at is not None and one.ended_at is None), None)
    waiting = sorted(((one.place, one) for one in listed if one.place is not None), key=lambda one: one[0])
    shown = [one for _, one in waiting[:WAITING_SHOWN]]
    names = await _names(session, [one.membership_id for one in (*shown, *([speaking] if speaking else []))])

    def out(one: SpeakerOut) -> HallSpeaker:
        return HallSpeaker(
            id=one.id,
            name=names[one.membership_id],
            stance=one.stance,
            started_at=one.started_at,
            seconds=meeting.speaking_seconds,
        )

    return out(speaking) if speaking else None, [out(one) for one in shown]


async def _poll(session: AsyncSession, item_id: UUID) -> Poll | None:
    """The vote that is open on an item, or the last one that was closed."""
    found: Poll | None = await session.scalar(
        select(Poll)
        .where(Poll.item_id == item_id, Poll.status.in_(("open", "closed")))
        .order_by((Poll.status == "open").desc(), Poll.opened_at.desc(), Poll.id.desc())
        .limit(1)
        .execution_options(populate_existing=True)
    )
    return found


async def _poll_out(session: AsyncSession, poll: Poll) -> HallPoll:
    [turnout] = await turnouts(session, [poll.id], [])
    outcome = Outcome.model_validate(poll.outcome) if poll.status == "closed" and poll.outcome else None
    options = (await options_of(session, [poll.id]))[poll.id]
    recused = await session.scalar(
        select(func.count()).select_from(Recusal).where(Recusal.poll_id == poll.id)
    )
    return HallPoll(
        id=poll.id,
        title=poll.title,
        amendment=poll.amendment_id is not None,
        status="closed" if poll.status == "closed" else "open",
        method=poll.method,
        secret=poll.secret,
        hands=poll.hands,
        withheld=poll.withheld is not None,
        level=None if poll.level is None else LevelOut.model_validate(poll.level),
        voted=turnout.voted,
        may_vote=turnout.electors,
        recused=recused or 0,
        options=[HallOption(id=one.id, label=one.label) for one in options],
        tally=outcome.tally if outcome else None,
        outcome=outcome,
    )
