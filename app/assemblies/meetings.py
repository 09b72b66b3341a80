"""Preparing a meeting, changing and calling it off, and who chairs it and keeps its minutes.

Whatever changes a meeting holds its row (`access.access_meeting(lock=True)`).
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies import meeting_errors as errors
from app.assemblies import policies
from app.assemblies.access import runs
from app.assemblies.announce import meeting_event, views_event
from app.assemblies.errors import MeetingClosedError, RunnersOnlyError
from app.assemblies.events import MeetingAdded, MeetingRemoved
from app.assemblies.jobs import delete_document_files
from app.assemblies.law import law_of
from app.assemblies.models import Meeting, MeetingCall, Officer
from app.assemblies.notice_mail import tell_of_cancelling, tell_of_change
from app.assemblies.planning import check_calls, check_times, planned
from app.assemblies.queries import documents_of, items_of
from app.assemblies.remote import check_reachable, check_remote
from app.assemblies.schemas import MeetingIn, MeetingPatch, TakingOver
from app.assemblies.speakers import telling
from app.assemblies.standing import tell_standing
from app.cooperatives.access import Viewer
from app.cooperatives.lock import require_active
from app.cooperatives.models import Membership
from app.core import once
from app.core.errors import InvalidFieldError
from app.core.jobs import defer
from app.core.markdown import render
from app.decisions.access import database_now
from app.events.log import emit

AFTER_NOTICE = frozenset({"place", "link", "alternate", "first_time_first", "speaking_seconds"})
TOLD_BY_MAIL = frozenset({"place", "link"})


def require_runner(viewer: Viewer, meeting: Meeting) -> None:
    """Refuse whoever doesn't run this meeting.

    Raises:
        SuspendedError, RunnersOnlyError
    """
    require_active(viewer)
    if not runs(viewer, meeting):
        raise RunnersOnlyError


async def require_officer(
    session: AsyncSession, cooperative_id: UUID, membership_id: UUID, field: str
) -> None:
    """Refuse to give an office at a meeting to whom can't hold it.

    Raises:
        InvalidFieldError
    """
    row = (
        await session.execute(
            select(Membership.status, Membership.role).where(
                Membership.id == membership_id, Membership.cooperative_id == cooperative_id
            )
        )
    ).one_or_none()
    if row is None or not policies.takes_part(row.role, row.status):
        raise InvalidFieldError(field, "unknown_officer")


async def _usual_secretary(session: AsyncSession, viewer: Viewer) -> UUID:
    """The cooperative's secretary, the one with the lowest number; the viewer where it has none."""
    found = await session.scalar(
        select(Membership.id)
        .where(
            Membership.cooperative_id == viewer.cooperative_id,
            Membership.role == "secretary",
            Membership.status == "active",
        )
        .order_by(Membership.number)
        .limit(1)
    )
    return found or viewer.membership_id


async def create(session: AsyncSession, viewer: Viewer, data: MeetingIn, *, key: str | None) -> Meeting:
    """Begin to prepare a meeting. The same key makes it once.

    Raises:
        SuspendedError, PreparersOnlyError, InvalidFieldError, Problem
    """
    require_active(viewer)
    if not policies.prepares(viewer.role, viewer.status):
        raise errors.PreparersOnlyError
    meeting_id, fresh = await once.claim(session, viewer.person_id, key, "meeting")
    if not fresh:
        return await session.get_one(Meeting, meeting_id)
    calls = await planned(session, viewer.cooperative_id, data.kind, data.calls)
    for field, given in (("chair_id", data.chair_id), ("secretary_id", data.secretary_id)):
        if given is not None:
            await require_officer(session, viewer.cooperative_id, given, field)
    if data.remote:
        await check_remote(session, viewer.cooperative_id)
    meeting = Meeting(
        id=meeting_id,
        cooperative_id=viewer.cooperative_id,
        author_id=viewer.membership_id,
        chair_id=data.chair_id or viewer.membership_id,
        secretary_id=data.secretary_id or await _usual_secretary(session, viewer),
        intro_html=render(data.intro),
        **data.model_dump(exclude={"calls", "chair_id", "secretary_id"}),
    )
    session.add(meeting)
    await session.flush()
    await _set_calls(session, meeting, calls)
    for office, holder in (("chair", meeting.chair_id), ("secretary", meeting.secretary_id)):
        session.add(_officer(meeting, office, holder, viewer))
    await session.refresh(meeting)
    await meeting_event(session, meeting, actor_id=viewer.membership_id, kind=MeetingAdded)
    return meeting


def _officer(meeting: Meeting, office: str, holder: UUID, viewer: Viewer) -> Officer:
    return Officer(
        cooperative_id=meeting.cooperative_id,
        meeting_id=meeting.id,
        office=office,
        membership_id=holder,
        by_id=viewer.membership_id,
    )


async def _set_calls(session: AsyncSession, meeting: Meeting, calls: Sequence[datetime]) -> None:
    await session.execute(delete(MeetingCall).where(MeetingCall.meeting_id == meeting.id))
    await session.execute(
        insert(MeetingCall),
        [
            {
                "meeting_id": meeting.id,
                "cooperative_id": meeting.cooperative_id,
                "n": n,
                "starts_at": starts_at,
            }
            for n, starts_at in enumerate(calls, start=1)
        ],
    )


async def change(session: AsyncSession, viewer: Viewer, meeting: Meeting, data: MeetingPatch) -> None:
    """Change a meeting. Once it is convened only its place, its link and how speakers are called do; a new place
    or link is mailed to everyone.

    Raises:
        SuspendedError, RunnersOnlyError, MeetingOverError, FixedByNoticeError, InvalidFieldError, Problem
    """
    require_runner(viewer, meeting)
    if meeting.status in ("closed", "cancelled"):
        raise errors.MeetingOverError
    sent = {name: getattr(data, name) for name in data.model_fields_set}
    nothing = ("link", "speaking_seconds")
    wanted = {name: value for name, value in sent.items() if value is not None or name in nothing}
    changed = {
        name: value for name, value in wanted.items() if name == "calls" or getattr(meeting, name) != value
    }
    if meeting.status != "draft":
        fixed = [name for name in changed if name not in AFTER_NOTICE]
        if fixed:
            raise errors.FixedByNoticeError(field=fixed[0])
    calls: list[datetime] | None = changed.pop("calls", None)
    if changed.get("remote"):
        await check_remote(session, meeting.cooperative_id)
    if meeting.remote and meeting.status != "draft" and changed.keys() & TOLD_BY_MAIL:
        law = await law_of(session, meeting)
        place, link = changed.get("place", meeting.place), changed.get("link", meeting.link)
        check_reachable(law, link=link, place=place)
    async with telling(session, meeting, None, viewer.membership_id):
        for name, value in changed.items():
            setattr(meeting, name, value)
    if "intro" in changed:
        meeting.intro_html = render(meeting.intro)
    await session.flush()
    if calls is not None:
        await _change_calls(session, meeting, calls)
    elif not changed:
        return
    await meeting_event(session, meeting, actor_id=viewer.membership_id)
    if meeting.convened_at is not None and changed.keys() & TOLD_BY_MAIL:
        await tell_of_change(session, meeting)


async def _change_calls(session: AsyncSession, meeting: Meeting, calls: list[datetime]) -> None:
    """Other hours, judged by what stands on the agenda; only a first one brings the others along."""
    law = await law_of(session, meeting)
    check_times(calls, await database_now(session))
    if len(calls) == 1:
        calls = await planned(session, meeting.cooperative_id, meeting.kind, calls)
    else:
        check_calls(law, calls)
    await _set_calls(session, meeting, calls)


async def remove(session: AsyncSession, viewer: Viewer, meeting: Meeting) -> None:
    """Drop a meeting that nobody was told of, with its agenda and documents.

    Raises:
        SuspendedError, RunnersOnlyError, ConvenedAlreadyError
    """
    require_runner(viewer, meeting)
    if meeting.status != "draft":
        raise errors.ConvenedAlreadyError
    documents = await documents_of(session, meeting.id)
    items = await items_of(session, meeting.id)
    if documents:
        await defer(session, delete_document_files, keys=[one.key for one in documents])
    removed = {
        "meetings": [str(meeting.id)],
        "agenda_items": [str(one.id) for one in items],
        "meeting_documents": [str(one.id) for one in documents if one.item_id is None],
    }
    await session.execute(delete(Meeting).where(Meeting.id == meeting.id))
    emit(
        session,
        meeting.cooperative_id,
        MeetingRemoved(removed={name: ids for name, ids in removed.items() if ids}),
        actor_id=viewer.membership_id,
    )


async def cancel(session: AsyncSession, viewer: Viewer, meeting: Meeting, reason: str) -> None:
    """Call a convened meeting off, and mail everyone who was told of it. Again changes nothing.

    Raises:
        SuspendedError, RunnersOnlyError, NotDraftError, MeetingRunsError, MeetingClosedError
    """
    require_runner(viewer, meeting)
    if meeting.status == "cancelled":
        return
    if meeting.status == "draft":
        raise errors.NotDraftError
    if meeting.status == "open":
        raise errors.MeetingRunsError
    if meeting.status == "closed":
        raise MeetingClosedError
    meeting.status, meeting.cancel_reason = "cancelled", reason
    await meeting_event(session, meeting, actor_id=viewer.membership_id)
    views_event(
        session, meeting.cooperative_id, await stewards_by_office(session, meeting),
        actor_id=viewer.membership_id,
    )  # fmt: skip
    await tell_of_cancelling(session, meeting)


async def stewards_by_office(session: AsyncSession, meeting: Meeting) -> list[UUID]:
    """Who sees more of a meeting only because they chair it or keep its minutes."""
    return list(
        await session.scalars(
            select(Membership.id).where(
                Membership.id.in_([meeting.chair_id, meeting.secretary_id]),
                Membership.role.not_in(("admin", "secretary", "facilitator")),
            )
        )
    )


async def take_over(session: AsyncSession, viewer: Viewer, meeting: Meeting, data: TakingOver) -> None:
    """Give the chair, or the minutes, to somebody from now on. The chain of who had it is kept.

    Raises:
        SuspendedError, RunnersOnlyError, MeetingOverError, InvalidFieldError
    """
    require_runner(viewer, meeting)
    if meeting.status in ("closed", "cancelled"):
        raise errors.MeetingOverError
    column = f"{data.office}_id"
    if getattr(meeting, column) == data.membership_id:
        return
    await require_officer(session, meeting.cooperative_id, data.membership_id, "membership_id")
    former = set(await stewards_by_office(session, meeting))
    before: UUID = getattr(meeting, column)
    setattr(meeting, column, data.membership_id)
    session.add(_officer(meeting, data.office, data.membership_id, viewer))
    await session.flush()
    await meeting_event(session, meeting, actor_id=viewer.membership_id)
    await tell_standing(session, meeting, {before, data.membership_id}, actor_id=viewer.membership_id)
    if meeting.status != "draft":
        seen_anew = former ^ set(await stewards_by_office(session, meeting))
        views_event(session, meeting.cooperative_id, sorted(seen_anew), actor_id=viewer.membership_id)
