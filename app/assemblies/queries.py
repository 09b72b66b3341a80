"""The SELECTs of meetings and their agenda as routes and events show them. A meeting is seen by every member of its
cooperative; the way to one is `access.access_meeting`."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal, cast
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.law import MeetingLaw, law_of, opinion_body
from app.assemblies.minutes_models import Minutes
from app.assemblies.models import (
    AgendaItem,
    Amendment,
    ItemBacker,
    ItemVersion,
    Meeting,
    MeetingCall,
    MeetingDocument,
    MeetingRecess,
)
from app.assemblies.noticing import adding, notice_summary
from app.assemblies.policies import doors_open_at
from app.assemblies.recesses import recesses_of
from app.assemblies.schemas import (
    AmendmentOut,
    CallOut,
    CallStatus,
    DocumentOut,
    ItemList,
    ItemOut,
    ItemVersionOut,
    MeetingList,
    MeetingOut,
    MeetingStatus,
    MeetingWhole,
    RecessOut,
)
from app.cooperatives.access import Viewer
from app.cooperatives.bylaws_models import BylawsVersion
from app.cooperatives.queries import member_refs
from app.core.i18n import LANGUAGES
from app.core.markdown import render
from app.core.pagination import decode_uuid_cursor, encode_cursor
from app.decisions.models import Poll
from app.decisions.poll_schemas import OpinionOut
from app.rules.bylaws.words import describe
from app.rules.meeting.calls import Planned, matters_at, waits_until
from app.rules.meeting.minutes import file_by
from app.rules.meeting.presence import follows_board
from app.rules.meeting.recess import on_another_day
from app.rules.meeting.remote import confirmations


async def calls_of(session: AsyncSession, meeting_id: UUID) -> list[MeetingCall]:
    """The calls of a meeting in their order."""
    return list(
        await session.scalars(
            select(MeetingCall).where(MeetingCall.meeting_id == meeting_id).order_by(MeetingCall.n)
        )
    )


async def items_of(session: AsyncSession, meeting_id: UUID) -> list[AgendaItem]:
    """The agenda of a meeting in its order, proposed items too."""
    return list(
        await session.scalars(
            select(AgendaItem).where(AgendaItem.meeting_id == meeting_id).order_by(AgendaItem.position)
        )
    )


def call_status(call: MeetingCall) -> CallStatus:
    """Whether it waits, was opened or failed."""
    return "open" if call.opened_at else "failed" if call.failed_at else "waiting"


def quorum_words(law: MeetingLaw, n: int) -> dict[str, list[str]]:
    """What the bylaws ask of a call of this meeting, in sentences with their article, by language."""
    paths = {
        f"calls.{call.matter}.{call.n}.quorum"
        for kind in matters_at(law.bylaws, law.kinds, n)
        for call in law.bylaws.calls_of(kind)
        if call.n == n
    }
    words: dict[str, list[str]] = {}
    for code in LANGUAGES:
        lines = [line for line in describe(law.bylaws, code) if line.path in paths]
        words[code] = [
            (f"{line.topic}: " if len(lines) > 1 else "")
            + (f"{line.text.rstrip('.')} ({line.source})." if line.source else line.text)
            for line in lines
        ]
    return words


def _calls_out(law: MeetingLaw, calls: Sequence[MeetingCall]) -> list[CallOut]:
    planned = [Planned(call.starts_at, call.opened_at, call.failed_at) for call in calls]
    return [
        CallOut(
            n=call.n,
            starts_at=call.starts_at,
            status=call_status(call),
            opened_at=call.opened_at,
            failed_at=call.failed_at,
            may_fail_from=waits_until(law.bylaws, planned, place, matters=law.kinds),
            entitled=call.entitled,
            present=call.present,
            represented=call.represented,
            needed=call.needed,
            quorum_words=quorum_words(law, call.n),
        )
        for place, call in enumerate(calls, start=1)
    ]


def recess_out(row: MeetingRecess, law: MeetingLaw) -> RecessOut:
    """A recess, with from when on people come anew."""
    another_day = on_another_day(row.began_at, row.until, law.zone)
    return RecessOut(
        n=row.n,
        began_at=row.began_at,
        by_id=row.by_id,
        until=row.until,
        another_day=another_day,
        doors_open_at=doors_open_at(row.until) if another_day else None,
        reason=row.reason,
        place=row.place,
        link=row.link,
        ended_at=row.ended_at,
    )


async def meeting_out(session: AsyncSession, meeting: Meeting, law: MeetingLaw | None = None) -> MeetingOut:
    """A meeting as every member of its cooperative sees it."""
    await session.flush()
    law = law or await law_of(session, meeting)
    calls = await calls_of(session, meeting.id)
    items = await items_of(session, meeting.id)
    minutes = (
        await session.execute(
            select(Minutes.status, Minutes.revision, Minutes.approved_at, Minutes.filed_on).where(
                Minutes.meeting_id == meeting.id
            )
        )
    ).one_or_none()
    right = await adding(session, meeting, law, calls[0].starts_at)
    recesses = [recess_out(one, law) for one in await recesses_of(session, meeting.id)]
    return MeetingOut(
        id=meeting.id,
        cooperative_id=meeting.cooperative_id,
        kind=cast("Literal['ordinary', 'extraordinary']", meeting.kind),
        title=meeting.title,
        intro=meeting.intro,
        intro_html=meeting.intro_html,
        place=meeting.place,
        link=meeting.link,
        remote=meeting.remote,
        remote_confirms=list(confirmations(law.bylaws)) if meeting.remote else [],
        remote_source=law.bylaws.remote.needs.source if meeting.remote else None,
        status=cast("MeetingStatus", meeting.status),
        author_id=meeting.author_id,
        chair_id=meeting.chair_id,
        secretary_id=meeting.secretary_id,
        bylaws_version=meeting.bylaws_version,
        starts_at=calls[0].starts_at,
        calls=_calls_out(law, calls),
        call=meeting.call,
        convened_at=meeting.convened_at,
        notice=notice_summary(meeting, law, items, calls[0].starts_at),
        quorum_check=law.bylaws.quorum_check.value,
        follows_board=follows_board(law.bylaws),
        opened_at=meeting.opened_at,
        recess=next((one for one in recesses if one.ended_at is None and meeting.status == "open"), None),
        recesses=recesses,
        registered_only=law.bylaws.voters.registered_at_first_sitting.value is True,
        closed_at=meeting.closed_at,
        cancel_reason=meeting.cancel_reason,
        alternate=meeting.alternate,
        first_time_first=meeting.first_time_first,
        speaking_seconds=meeting.speaking_seconds,
        current_item_id=next((item.id for item in items if item.status == "current"), None),
        items=sum(item.status != "proposed" for item in items),
        minutes_status=minutes.status if minutes else None,
        minutes_revision=minutes.revision if minutes else 0,
        file_days=law.bylaws.minutes.file_days.value,
        file_by=file_by(law.bylaws, law.day(minutes.approved_at))
        if minutes and minutes.approved_at
        else None,
        filed_on=minutes.filed_on if minutes else None,
        add_until=right.until if right else None,
        backers_needed=right.backers if right else None,
    )


async def list_meetings(
    session: AsyncSession,
    viewer: Viewer,
    status: MeetingStatus | None,
    cursor: str | None,
    limit: int,
    *,
    to_file: bool = False,
) -> MeetingList:
    """The meetings of the viewer's cooperative, the newest first. `to_file`: only those whose minutes are approved and
    still to be filed."""
    before = decode_uuid_cursor(cursor)
    query = (
        select(Meeting)
        .where(Meeting.cooperative_id == viewer.cooperative_id)
        .order_by(Meeting.id.desc())
        .limit(limit + 1)
    )
    if status is not None:
        query = query.where(Meeting.status == status)
    if to_file:
        asked = BylawsVersion.bylaws["minutes"]["file_days"]["value"]
        query = (
            query.join(Minutes, Minutes.meeting_id == Meeting.id)
            .join(
                BylawsVersion,
                (BylawsVersion.cooperative_id == Meeting.cooperative_id)
                & (BylawsVersion.version == Meeting.bylaws_version),
            )
            .where(
                Minutes.approved_at.is_not(None), Minutes.filed_on.is_(None), asked.as_string().is_not(None)
            )
        )
    if before is not None:
        query = query.where(Meeting.id < before)
    rows = (await session.scalars(query)).all()
    items = [await meeting_out(session, row) for row in rows[:limit]]
    return MeetingList(
        items=items,
        members=await member_refs(
            session, viewer.cooperative_id, [one for item in items for one in people_of_meeting(item)]
        ),
        next=encode_cursor(str(items[-1].id)) if len(rows) > limit else None,
    )


def people_of_meeting(meeting: MeetingOut) -> list[UUID]:
    """Whom a meeting names."""
    return [
        meeting.author_id,
        meeting.chair_id,
        meeting.secretary_id,
        *(one.by_id for one in meeting.recesses),
    ]


def people_of_item(item: ItemOut) -> list[UUID]:
    """Whom an item names."""
    return [
        item.author_id,
        *item.backers,
        *([item.opinion.author_id] if item.opinion else []),
        *(one.author_id for one in item.amendments),
        *(one.author_id for one in item.documents),
    ]


def document_out(row: MeetingDocument) -> DocumentOut:
    """A document, with where to fetch it."""
    return DocumentOut(
        id=row.id,
        meeting_id=row.meeting_id,
        item_id=row.item_id,
        name=row.name,
        media_type=row.media_type,
        bytes=row.bytes,
        hash=row.hash,
        url=f"/api/v1/documents/{row.id}",
        author_id=row.author_id,
        created_at=row.created_at,
    )


async def documents_of(session: AsyncSession, meeting_id: UUID) -> list[MeetingDocument]:
    """The documents of a meeting and its items, the oldest first."""
    return list(
        await session.scalars(
            select(MeetingDocument)
            .where(MeetingDocument.meeting_id == meeting_id)
            .order_by(MeetingDocument.id)
        )
    )


async def meeting_documents(session: AsyncSession, meeting_id: UUID) -> list[DocumentOut]:
    """Those that belong to the meeting as a whole."""
    return [document_out(one) for one in await documents_of(session, meeting_id) if one.item_id is None]


async def amendment_outs(session: AsyncSession, item_ids: Iterable[UUID]) -> dict[UUID, list[AmendmentOut]]:
    """The amendments of items, the first one first."""
    rows = (
        await session.scalars(
            select(Amendment).where(Amendment.item_id.in_(set(item_ids))).order_by(Amendment.id)
        )
    ).all()
    found = await session.execute(
        select(Poll.amendment_id, Poll.id)
        .where(Poll.amendment_id.in_([row.id for row in rows]), Poll.status != "cancelled")
        .order_by(Poll.id)
    )
    polls = {row.amendment_id: row.id for row in found}
    out: dict[UUID, list[AmendmentOut]] = defaultdict(list)
    for row in rows:
        out[row.item_id].append(
            AmendmentOut.model_validate(
                {name: getattr(row, name) for name in AmendmentOut.model_fields if name != "poll_id"}
                | {"poll_id": polls.get(row.id)}
            )
        )
    return out


async def item_outs(session: AsyncSession, items: Sequence[AgendaItem], law: MeetingLaw) -> list[ItemOut]:
    """Items of one meeting as every member sees them, in the order given."""
    await session.flush()
    if not items:
        return []
    ids = [item.id for item in items]
    backers: dict[UUID, list[UUID]] = defaultdict(list)
    for backer in await session.execute(
        select(ItemBacker.item_id, ItemBacker.membership_id)
        .where(ItemBacker.item_id.in_(ids))
        .order_by(ItemBacker.backed_at, ItemBacker.membership_id)
    ):
        backers[backer.item_id].append(backer.membership_id)
    polls: dict[UUID | None, list[UUID]] = defaultdict(list)
    for poll in await session.execute(
        select(Poll.item_id, Poll.id).where(Poll.item_id.in_(ids)).order_by(Poll.id)
    ):
        polls[poll.item_id].append(poll.id)
    documents: dict[UUID | None, list[DocumentOut]] = defaultdict(list)
    for document in await session.scalars(
        select(MeetingDocument).where(MeetingDocument.item_id.in_(ids)).order_by(MeetingDocument.id)
    ):
        documents[document.item_id].append(document_out(document))
    amendments = await amendment_outs(session, ids)
    matters = matter_names(law)
    beside = {"matter_name", "opinion_body", "opinion", "backers", "poll_ids", "amendments", "documents"}
    plain = set(ItemOut.model_fields) - beside
    return [
        ItemOut.model_validate(
            {name: getattr(item, name) for name in plain}
            | {
                "matter_name": matters.get(item.matter or "", {}),
                "opinion_body": opinion_body(law, item),
                "opinion": _opinion_out(item),
                "backers": backers[item.id],
                "poll_ids": polls[item.id],
                "amendments": amendments.get(item.id, []),
                "documents": documents[item.id],
            }
        )
        for item in items
    ]


def _opinion_out(item: AgendaItem) -> OpinionOut | None:
    if item.opinion is None or item.opinion_by is None or item.opinion_at is None:
        return None
    return OpinionOut(
        text=item.opinion, html=item.opinion_html or "", author_id=item.opinion_by, at=item.opinion_at
    )


def matter_names(law: MeetingLaw) -> dict[str, dict[str, str]]:
    """What the matters that the meeting's bylaws know are called, by code and language."""
    return {code: {"en": matter.name.en, "es": matter.name.es} for code, matter in law.matters.items()}


async def agenda_of(session: AsyncSession, meeting: Meeting) -> list[ItemOut]:
    """The whole agenda."""
    law = await law_of(session, meeting)
    return await item_outs(session, await items_of(session, meeting.id), law)


async def one_item(session: AsyncSession, meeting: Meeting, item: AgendaItem) -> ItemOut:
    """One point of the agenda."""
    return (await item_outs(session, [item], await law_of(session, meeting)))[0]


async def whole(session: AsyncSession, meeting: Meeting) -> MeetingWhole:
    """A meeting with its agenda and everyone referred to."""
    law = await law_of(session, meeting)
    out = await meeting_out(session, meeting, law)
    items = await item_outs(session, await items_of(session, meeting.id), law)
    documents = await meeting_documents(session, meeting.id)
    named = [
        *people_of_meeting(out),
        *(one for item in items for one in people_of_item(item)),
        *(one.author_id for one in documents),
    ]
    return MeetingWhole(
        meeting=out,
        items=items,
        documents=documents,
        members=await member_refs(session, meeting.cooperative_id, named),
    )


async def item_list(session: AsyncSession, meeting: Meeting) -> ItemList:
    """The agenda and everyone it names."""
    items = await agenda_of(session, meeting)
    named = [one for item in items for one in people_of_item(item)]
    return ItemList(items=items, members=await member_refs(session, meeting.cooperative_id, named), next=None)


async def version_outs(session: AsyncSession, item_id: UUID) -> list[ItemVersionOut]:
    """Every version of an item's text, the newest first."""
    rows = await session.scalars(
        select(ItemVersion).where(ItemVersion.item_id == item_id).order_by(ItemVersion.version.desc())
    )
    return [
        ItemVersionOut(
            version=row.version,
            title=row.title,
            body=row.body,
            body_html=render(row.body),
            note=row.note,
            amendment_id=row.amendment_id,
            author_id=row.author_id,
            created_at=row.created_at,
        )
        for row in rows
    ]


async def count_items(session: AsyncSession, meeting_id: UUID) -> int:
    """How many items there are, proposed ones too."""
    return (
        await session.execute(
            select(func.count()).select_from(AgendaItem).where(AgendaItem.meeting_id == meeting_id)
        )
    ).scalar_one()


async def amendment_out(session: AsyncSession, amendment: Amendment) -> AmendmentOut:
    """One amendment."""
    await session.flush()
    outs = await amendment_outs(session, [amendment.item_id])
    return next(one for one in outs[amendment.item_id] if one.id == amendment.id)
