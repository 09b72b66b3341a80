"""Proof of notice: who was told where and how, what came back, and who opened it."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import and_, exists, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from app.accounts.current import CurrentPerson
from app.assemblies import meeting_errors as errors
from app.assemblies.access import access_meeting, stewards
from app.assemblies.announce import notice_out, notices_event
from app.assemblies.errors import StewardsOnlyError
from app.assemblies.law import law_for
from app.assemblies.models import Meeting, MeetingNotice
from app.assemblies.noticing import Addressees
from app.assemblies.queries import calls_of
from app.assemblies.schemas import NoticeList, NoticeOut, PaperNoticeIn
from app.assemblies.standing import tell_standing
from app.cooperatives.access import Viewer
from app.cooperatives.lock import require_active
from app.cooperatives.queries import member_refs
from app.core.errors import InvalidFieldError, NotFoundError
from app.core.pagination import decode_uuid_cursor, encode_cursor
from app.decisions.access import database_now

ROUNDED = timedelta(minutes=1)
"""People write the minute in which a paper was handed over; the convening may have been in the same."""


def require_steward(viewer: Viewer, meeting: Meeting) -> None:
    """Refuse whoever doesn't look after who comes to this meeting.

    Raises:
        SuspendedError, StewardsOnlyError
    """
    require_active(viewer)
    if not stewards(viewer, meeting):
        raise StewardsOnlyError


async def list_notices(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, cursor: str | None, limit: int
) -> NoticeList:
    """All proofs for those who look after who comes, one's own for everyone else; the counts are for all.

    Of a meeting being prepared: whom the notice would go to.
    """
    query = select(MeetingNotice).where(MeetingNotice.meeting_id == meeting.id)
    if not stewards(viewer, meeting):
        query = query.where(MeetingNotice.membership_id == viewer.membership_id)
    after = decode_uuid_cursor(cursor)
    if after is not None:
        query = query.where(MeetingNotice.id > after)
    rows = (await session.scalars(query.order_by(MeetingNotice.id).limit(limit + 1))).all()
    items = [notice_out(row) for row in rows[:limit]]
    counts: dict[str, int | None] = {
        "voters": None,
        "left_out": None,
        **await tell_counts(session, meeting.id),
    }
    if meeting.status == "draft":
        law = await law_for(session, meeting.cooperative_id, meeting.kind, version=None)
        called = await Addressees.of(session, meeting, law, await calls_of(session, meeting.id))
        counts.update(entitled=len(called.addresses), voters=called.voters, left_out=called.left_out)
    return NoticeList(
        items=items,
        members=await member_refs(session, viewer.cooperative_id, [one.membership_id for one in items]),
        next=encode_cursor(str(items[-1].id)) if len(rows) > limit else None,
        **counts,
    )


async def tell_counts(session: AsyncSession, meeting_id: UUID) -> dict[str, int]:
    """How many members were to be told, were told, have a notice that came back, and opened it in the app.

    Told: by a mail or a paper that went out and didn't come back, or because they opened it in the app.
    """
    one = MeetingNotice
    other = aliased(MeetingNotice)
    told = exists().where(
        other.meeting_id == one.meeting_id,
        other.membership_id == one.membership_id,
        (other.channel.in_(("mail", "paper")) & other.sent_at.is_not(None) & other.bounced_at.is_(None))
        | other.opened_at.is_not(None),
    )
    members = func.count(one.membership_id.distinct())
    row = (
        await session.execute(
            select(
                members.label("entitled"),
                members.filter(told).label("told"),
                members.filter(one.bounced_at.is_not(None)).label("bounced"),
                members.filter(one.opened_at.is_not(None)).label("opened"),
            ).where(one.meeting_id == meeting_id)
        )
    ).one()
    return dict(row._mapping)


async def access_notice(
    session: AsyncSession, person: CurrentPerson, notice_id: UUID
) -> tuple[Viewer, Meeting, MeetingNotice]:
    """A proof of notice of somebody else's, for who looks after who comes; its row is held.

    Raises:
        NotFoundError
    """
    meeting_id = await session.scalar(select(MeetingNotice.meeting_id).where(MeetingNotice.id == notice_id))
    if meeting_id is None:
        raise NotFoundError
    viewer, meeting = await access_meeting(session, person, meeting_id)
    notice = await session.get(MeetingNotice, notice_id, with_for_update=True, populate_existing=True)
    if notice is None or not (stewards(viewer, meeting) or notice.membership_id == viewer.membership_id):
        raise NotFoundError
    return viewer, meeting, notice


async def add_paper(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, data: PaperNoticeIn
) -> NoticeOut:
    """Write down a notice that was handed over or posted on paper. One a member: another replaces it.

    Raises:
        SuspendedError, StewardsOnlyError, NoNoticeError, InvalidFieldError
    """
    require_steward(viewer, meeting)
    if meeting.convened_at is None or meeting.notice is None:
        raise errors.NoNoticeError
    owed = await session.scalar(
        select(
            exists().where(
                and_(
                    MeetingNotice.meeting_id == meeting.id,
                    MeetingNotice.membership_id == data.membership_id,
                    MeetingNotice.channel == "app",
                )
            )
        )
    )
    if not owed:
        raise InvalidFieldError("membership_id", "no_notice_owed")
    if data.sent_at > await database_now(session):
        raise InvalidFieldError("sent_at", "notice_in_the_future")
    if data.sent_at < meeting.convened_at - ROUNDED:
        raise InvalidFieldError("sent_at", "notice_before_convening")
    fresh = {
        "address": data.address,
        "sent_at": data.sent_at,
        "delivered_at": None,
        "bounced_at": None,
        "bounce_reason": None,
    }
    notice_id = await session.scalar(
        insert(MeetingNotice)
        .values(
            cooperative_id=meeting.cooperative_id,
            meeting_id=meeting.id,
            membership_id=data.membership_id,
            channel="paper",
            hash=meeting.notice["hash"],
            **fresh,
        )
        .on_conflict_do_update(index_elements=["meeting_id", "membership_id", "channel"], set_=fresh)
        .returning(MeetingNotice.id)
    )
    notice = await session.get_one(MeetingNotice, notice_id, populate_existing=True)
    await notices_event(session, meeting.cooperative_id, [notice], actor_id=viewer.membership_id)
    return notice_out(notice)


async def bounce(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, notice: MeetingNotice, reason: str
) -> None:
    """Write down that a mail or a paper came back. Again changes nothing.

    Raises:
        SuspendedError, StewardsOnlyError, NotSentError
    """
    require_steward(viewer, meeting)
    if notice.bounced_at is not None:
        return
    if notice.channel == "app" or notice.sent_at is None:
        raise errors.NotSentError
    notice.bounced_at, notice.bounce_reason = await database_now(session), reason
    await notices_event(session, meeting.cooperative_id, [notice], actor_id=viewer.membership_id)


async def opened(session: AsyncSession, viewer: Viewer, meeting: Meeting) -> None:
    """Note that a member opened the meeting in the app. Only the first time counts; who was not called is not noted."""
    notice = await session.scalar(
        select(MeetingNotice)
        .where(
            MeetingNotice.meeting_id == meeting.id,
            MeetingNotice.membership_id == viewer.membership_id,
            MeetingNotice.channel == "app",
        )
        .with_for_update()
    )
    if notice is None or notice.opened_at is not None:
        return
    notice.opened_at = await database_now(session)
    await notices_event(session, meeting.cooperative_id, [notice], actor_id=viewer.membership_id)
    await tell_standing(session, meeting, [viewer.membership_id], actor_id=viewer.membership_id)
