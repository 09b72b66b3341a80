"""Convening: the bylaws are fixed, one notice is written, and everyone who may vote is sent it, with proof.

The meeting is held throughout, so it is convened once, whoever presses first.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from procrastinate.types import JSONDict
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies import meeting_errors as errors
from app.assemblies.announce import meeting_event, notices_event, views_event
from app.assemblies.drafts import changes_by_item, require_draft
from app.assemblies.errors import refusal
from app.assemblies.jobs import send_notice
from app.assemblies.law import DECIDED, MeetingLaw, kind_of_item, law_of, roll_of
from app.assemblies.meetings import require_runner, stewards_by_office
from app.assemblies.models import AgendaItem, Meeting, MeetingCall, MeetingNotice
from app.assemblies.notice_text import hash_of, notice_text
from app.assemblies.noticing import Addressees, Needed, adding, plan_summary
from app.assemblies.queries import calls_of, documents_of, items_of
from app.assemblies.remote import check_reachable, check_remote
from app.cooperatives.access import Viewer
from app.cooperatives.models import Cooperative
from app.core.db import driver_connection
from app.core.errors import InvalidFieldError
from app.decisions.access import database_now
from app.rules import RuleBroken
from app.rules.bylaws import BylawsError
from app.rules.bylaws.calendar import NoticeResult
from app.rules.matters import check_majority_settled
from app.rules.meeting import MeetingError
from app.rules.meeting.agenda import check_agenda
from app.rules.meeting.calls import check_plan, matters_at
from app.rules.meeting.notice import check_texts

EVENT_ROWS = 500
"""How many proofs of notice one event tells of."""


async def convene(session: AsyncSession, viewer: Viewer, meeting: Meeting, late_reason: str | None) -> None:
    """Send the notice of a meeting. Again changes nothing.

    A notice shorter than the bylaws ask needs a reason, which stands in it; where the bylaws don't say how long it
    must be, too, because nobody can tell then whether it is in time.

    Raises:
        SuspendedError, RunnersOnlyError, MeetingOverError, InvalidError
        Problem: remote_banned, link_needed, place_needed, meeting_past, what `check_plan` refuses, no_agenda, text_missing, notice_late, notice_early,
            undecided
    """
    require_runner(viewer, meeting)
    if meeting.status == "cancelled":
        raise errors.MeetingOverError
    if meeting.status != "draft":
        return
    law = await law_of(session, meeting)
    calls = await calls_of(session, meeting.id)
    items = [item for item in await items_of(session, meeting.id) if item.status == "waiting"]
    now = await database_now(session)
    needed = Needed.of(law, items)
    if meeting.remote:
        await check_remote(session, meeting.cooperative_id)
        check_reachable(law, link=meeting.link, place=meeting.place)
    for item in items:
        if item.matter is not None and item.matter not in law.matters:
            raise InvalidFieldError("items", "unknown_matter")
        await require_draft(session, meeting.cooperative_id, item.kind, item.matter, item.adopts_version)
    try:
        result, in_time = _check(law, needed, meeting, calls, items, now, late_reason)
    except RuleBroken as error:
        raise refusal(error, law.zone) from error
    reason = None if in_time else late_reason
    documents = await documents_of(session, meeting.id)
    right = await adding(session, meeting, law, calls[0].starts_at, now)
    cooperative = await session.get_one(Cooperative, meeting.cooperative_id)
    changes = await changes_by_item(session, items, cooperative.language)
    text = notice_text(cooperative, meeting, law, calls, items, documents, right, reason, changes)
    voters = len((await roll_of(session, meeting, law)).electors)
    summary = plan_summary(law, needed, calls[0].starts_at).model_dump(mode="json")
    meeting.bylaws_version, meeting.convened_at, meeting.status = law.version, now, "convened"
    meeting.late_reason = reason
    meeting.notice_text = text
    meeting.notice = {
        **summary,
        "days_given": result.days if result else None,
        "in_time": in_time,
        "hash": hash_of(text),
        "entitled": voters,
    }
    await session.flush()
    notices = await _address(session, meeting, law, calls, now)
    await meeting_event(session, meeting, actor_id=viewer.membership_id)
    for first in range(0, len(notices), EVENT_ROWS):
        await notices_event(
            session,
            meeting.cooperative_id,
            notices[first : first + EVENT_ROWS],
            actor_id=viewer.membership_id,
        )
    seen_anew = await stewards_by_office(session, meeting)
    views_event(session, meeting.cooperative_id, seen_anew, actor_id=viewer.membership_id)


def _check(
    law: MeetingLaw,
    needed: Needed,
    meeting: Meeting,
    calls: Sequence[MeetingCall],
    items: Sequence[AgendaItem],
    now: datetime,
    late_reason: str | None,
) -> tuple[NoticeResult | None, bool | None]:
    """The notice against the bylaws, and whether it is in time; none where they leave it open and a reason is given.

    In the order in which a person would mend things: hours, agenda, texts, and the notice last. Raises RuleBroken.
    """
    starts = [call.starts_at for call in calls]
    if starts[0] <= now:
        needed.check(law, now, starts[0])
    check_plan(law.bylaws, starts, law.zone, matters=law.kinds)
    check_agenda(items)
    empty = [item.title for item in items if item.kind == "motion" and not item.body.strip()]
    check_texts(law.bylaws, remote=meeting.remote, without_text=empty)
    _check_majorities(law, meeting, calls, items)
    try:
        return needed.check(law, now, starts[0]), True
    except MeetingError as error:
        if error.code != "notice_late" or late_reason is None:
            raise
        return needed.look(law, now, starts[0]), False
    except BylawsError:
        if late_reason is None:
            raise
        return None, None


def _check_majorities(
    law: MeetingLaw, meeting: Meeting, calls: Sequence[MeetingCall], items: Sequence[AgendaItem]
) -> None:
    """Raise BylawsError `undecided` where the bylaws, which are fixed now, don't say what an item's vote needs."""
    for item in items:
        matter = law.matters.get(item.matter or "")
        if item.kind not in DECIDED or (matter.plurality if matter else item.kind == "election"):
            continue
        kind = kind_of_item(law, meeting.kind, item.matter)
        for call in calls:
            if matters_at(law.bylaws, [kind], call.n):
                check_majority_settled(law.bylaws, kind, call.n)


async def _address(
    session: AsyncSession, meeting: Meeting, law: MeetingLaw, calls: Sequence[MeetingCall], now: datetime
) -> list[MeetingNotice]:
    """A mail and a notice in the app for everyone who may vote at one of the calls, and the mails' jobs."""
    found = await Addressees.of(session, meeting, law, calls)
    own = {
        "cooperative_id": meeting.cooperative_id,
        "meeting_id": meeting.id,
        "hash": (meeting.notice or {})["hash"],
    }
    values = []
    for one, address in found.addresses.items():
        values.append({**own, "membership_id": one, "channel": "mail", "address": address})
        values.append({**own, "membership_id": one, "channel": "app", "address": address, "sent_at": now})
    if not values:
        return []
    await session.execute(insert(MeetingNotice), [{"sent_at": None, **value} for value in values])
    written = await session.scalars(
        select(MeetingNotice).where(MeetingNotice.meeting_id == meeting.id).order_by(MeetingNotice.id)
    )
    notices = list(written)
    mailed: list[UUID] = [one.id for one in notices if one.channel == "mail"]
    connection = await driver_connection(session)
    jobs: list[JSONDict] = [{"notice_id": str(one)} for one in mailed]
    await send_notice.configure(connection=connection).batch_defer_async(*jobs)
    return notices
