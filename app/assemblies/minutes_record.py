"""What happened at a meeting, read from its rows and put together as the body of a minutes record."""

import asyncio
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import Person
from app.assemblies.law import DECIDED, MeetingLaw, law_of
from app.assemblies.minutes_models import Dissent, Minutes, MinutesSignature
from app.assemblies.models import (
    AgendaItem,
    Amendment,
    Attendance,
    ItemVersion,
    Meeting,
    MeetingDocument,
    MeetingNotice,
    Officer,
    OutsideHolder,
    OutsideStay,
    Proxy,
    Speaker,
)
from app.assemblies.queries import calls_of, items_of
from app.assemblies.recesses import recesses_of
from app.cooperatives.models import Cooperative, Membership
from app.decisions.models import HandCount, Poll, Recusal
from app.decisions.register_chain import told
from app.decisions.register_models import Decision, StoredRecord
from app.rules.bylaws import BylawsError
from app.rules.meeting.notice import governing
from app.rules.meeting.presence import follows_board
from app.rules.record import MINUTES_ENGINE, MinutesBody
from app.rules.record.minutes import MinutesNotice, MinutesRecess, MinutesVote
from app.rules.record.minutes_facts import Facts, notice_days, told_members

NOTHING_HERE = {"electors": 0, "present": 0, "represented": 0}


def _at(moment: datetime | None) -> str | None:
    return None if moment is None else told(moment)


async def _calls(session: AsyncSession, meeting: Meeting) -> list[dict[str, Any]]:
    return [
        {
            "n": call.n,
            "starts": told(call.starts_at),
            "opened": _at(call.opened_at),
            "failed": _at(call.failed_at),
            "kinds": (call.roll or {}).get("kinds", []),
            "roll": (call.roll or {}).get("votes", {}),
            "entitled": call.entitled,
            "entitled_votes": None if call.roll is None else sum(call.roll["votes"].values()),
            "present": call.present,
            "represented": call.represented,
            "needed": call.needed,
        }
        for call in await calls_of(session, meeting.id)
    ]


async def _officers(session: AsyncSession, meeting: Meeting) -> list[dict[str, Any]]:
    rows = await session.scalars(
        select(Officer).where(Officer.meeting_id == meeting.id).order_by(Officer.since, Officer.id)
    )
    return [
        {"office": one.office, "member": str(one.membership_id), "since": told(one.since)} for one in rows
    ]


async def _recesses(session: AsyncSession, meeting: Meeting) -> list[dict[str, Any]]:
    """The recesses; who was here as the meeting went on is filled in by `gather`."""
    return [
        {
            "n": one.n,
            "began": told(one.began_at),
            "until": told(one.until),
            "ended": _at(one.ended_at),
            "reason": one.reason,
            "place": one.place,
            "link": one.link,
            "present": None,
            "represented": None,
        }
        for one in await recesses_of(session, meeting.id)
    ]


def _event(
    kind: str, at: datetime, member: UUID, how: str, holder: UUID | None = None, *, family: bool = False
) -> dict[str, Any]:
    return {
        "kind": kind,
        "at": told(at),
        "member": str(member),
        "holder": None if holder is None else str(holder),
        "how": how,
        "family": family,
    }


async def _outsiders(
    session: AsyncSession, meeting: Meeting, events: list[dict[str, Any]]
) -> list[dict[str, str]]:
    """Those among the holders of the events who are no members."""
    held = {one["holder"] for one in events}
    rows = await session.scalars(select(OutsideHolder).where(OutsideHolder.meeting_id == meeting.id))
    found = [{"id": str(one.id), "name": one.name} for one in rows if str(one.id) in held]
    return sorted(found, key=lambda one: one["id"])


async def _events(session: AsyncSession, meeting: Meeting) -> list[dict[str, Any]]:
    """Coming, going and proxies until the close, in the order in which they count; what lasted no time left out."""
    found: list[dict[str, Any]] = []
    end = meeting.closed_at
    stays = await session.scalars(select(Attendance).where(Attendance.meeting_id == meeting.id))
    for stay in stays:
        if stay.left_at is None or stay.left_at > stay.arrived_at:
            came = _event("arrived", stay.arrived_at, stay.membership_id, stay.how)
            found.append({**came, "confirmed": stay.confirmed})
            if stay.left_at is not None:
                found.append(_event("left", stay.left_at, stay.membership_id, stay.how))
    for proxy in await session.scalars(select(Proxy).where(Proxy.meeting_id == meeting.id)):
        if proxy.ended_at is None or proxy.ended_at > proxy.given_at:
            holder = proxy.holder_id or proxy.outside_holder_id
            found.append(
                _event("given", proxy.given_at, proxy.giver_id, proxy.how, holder, family=proxy.family)
            )
            if proxy.ended_at is not None:
                how = proxy.ended_by or "revoked"
                found.append(_event("revoked", proxy.ended_at, proxy.giver_id, how))
    held = {one["holder"] for one in found}
    visits = select(OutsideStay).where(OutsideStay.meeting_id == meeting.id)
    for visit in await session.scalars(visits):
        lasted = visit.left_at is None or visit.left_at > visit.arrived_at
        if lasted and str(visit.outside_holder_id) in held:
            found.append(_event("arrived", visit.arrived_at, visit.outside_holder_id, "steward"))
            if visit.left_at is not None:
                found.append(_event("left", visit.left_at, visit.outside_holder_id, "steward"))
    rank = {"left": 0, "revoked": 1, "arrived": 2, "given": 3}
    found.sort(key=lambda one: (one["at"], rank[one["kind"]], one["member"]))
    return [one for one in found if end is None or one["at"] <= told(end)]


async def _notice(
    session: AsyncSession, meeting: Meeting, law: MeetingLaw, items: list[AgendaItem], first: str
) -> dict[str, Any] | None:
    """The notice with its proofs; the days are counted anew from the moments, as whoever verifies does."""
    if meeting.convened_at is None or meeting.notice is None:
        return None
    rows = await session.scalars(
        select(MeetingNotice)
        .where(MeetingNotice.meeting_id == meeting.id)
        .order_by(MeetingNotice.membership_id, MeetingNotice.channel)
    )
    proofs = [
        {
            "member": str(one.membership_id),
            "channel": one.channel,
            "hash": one.hash,
            "sent": _at(one.sent_at),
            "delivered": _at(one.delivered_at),
            "bounced": _at(one.bounced_at),
            "opened": _at(one.opened_at),
        }
        for one in rows
    ]
    asked = [
        law.matters.get(one.matter or "") for one in items if one.kind in DECIDED and not one.added_later
    ]
    cases = sorted({one.notice_case for one in asked if one is not None and one.notice_case})
    own_days = meeting.notice.get("days_needed")
    try:
        if own_days == governing(law.bylaws, cases).days:
            own_days = None
    except BylawsError:
        pass
    sent = told(meeting.convened_at)
    notice = MinutesNotice.model_validate(
        {
            "sent": sent,
            "cases": cases,
            "own_days": own_days,
            **notice_days(law.bylaws, sent, first, law.zone, cases, own_days),
            "late_reason": meeting.late_reason,
            "text": meeting.notice_text or "",
            "hash": meeting.notice["hash"],
            **dict.fromkeys(("told", "bounced", "opened"), 0),
            "proofs": proofs,
        }
    )
    return notice.model_copy(update=told_members(notice.proofs)).model_dump(mode="json")


async def _by_item(session: AsyncSession, query: Any) -> dict[UUID, list[Any]]:
    found: dict[UUID, list[Any]] = defaultdict(list)
    for row in await session.scalars(query):
        found[row.item_id].append(row)
    return found


def _opinion(item: AgendaItem) -> dict[str, Any] | None:
    if item.opinion is None:
        return None
    return {"text": item.opinion, "member": str(item.opinion_by), "at": _at(item.opinion_at)}


async def _items(
    session: AsyncSession,
    meeting: Meeting,
    items: list[AgendaItem],
    results: dict[UUID, str | None],
    *,
    with_board: bool,
) -> list[dict[str, Any]]:
    ids = [one.id for one in items]
    versions = await _by_item(
        session,
        select(ItemVersion).where(ItemVersion.item_id.in_(ids)).order_by(ItemVersion.version),
    )
    amendments = await _by_item(
        session, select(Amendment).where(Amendment.item_id.in_(ids)).order_by(Amendment.id)
    )
    documents = await _by_item(
        session,
        select(MeetingDocument)
        .where(MeetingDocument.meeting_id == meeting.id, MeetingDocument.item_id.is_not(None))
        .order_by(MeetingDocument.id),
    )
    return [
        {
            "id": str(item.id),
            "position": item.position,
            "kind": item.kind,
            "title": item.title,
            "body": item.body,
            "matter": item.matter,
            "adopts_version": item.adopts_version,
            "opinion": _opinion(item),
            "version": item.version,
            "versions": [
                {
                    "version": one.version,
                    "title": one.title,
                    "body": one.body,
                    "note": one.note,
                    "amendment": None if one.amendment_id is None else str(one.amendment_id),
                    "author": str(one.author_id),
                    "at": told(one.created_at),
                }
                for one in versions[item.id]
            ],
            "amendments": [
                {
                    "id": str(one.id),
                    "on_version": one.on_version,
                    "title": one.title,
                    "body": one.body,
                    "reason": one.reason,
                    "author": str(one.author_id),
                    "status": one.status,
                    "at": told(one.created_at),
                }
                for one in amendments[item.id]
            ],
            "documents": [
                {"name": one.name, "hash": one.hash, "bytes": one.bytes} for one in documents[item.id]
            ],
            "added_later": item.added_later,
            "of_board": item.of_board if with_board else None,
            "status": item.status,
            "started": _at(item.started_at),
            "ended": _at(item.ended_at),
            "notes": item.notes,
            "result": results.get(item.id),
        }
        for item in items
    ]


def _casting(poll: Poll) -> dict[str, Any] | None:
    if poll.casting_vote is None:
        return None
    return {"member": str(poll.casting_by), "vote": poll.casting_vote, "at": _at(poll.casting_at)}


async def _votes(session: AsyncSession, meeting: Meeting) -> list[dict[str, Any]]:
    """The votes that opened, with their decision records; who was here is filled in by `gather`."""
    polls = (
        await session.scalars(
            select(Poll)
            .where(Poll.meeting_id == meeting.id, Poll.opened_at.is_not(None))
            .order_by(Poll.opened_at, Poll.id)
        )
    ).all()
    ids = [one.id for one in polls]
    recused: dict[UUID, list[dict[str, Any]]] = defaultdict(list)
    for one in await session.scalars(
        select(Recusal).where(Recusal.poll_id.in_(ids)).order_by(Recusal.membership_id)
    ):
        recused[one.poll_id].append({"member": str(one.membership_id), "reason": one.reason})
    hands: dict[UUID, list[dict[str, Any]]] = defaultdict(list)
    counted = select(HandCount).where(HandCount.poll_id.in_(ids), HandCount.hands.is_not(None))
    for count in await session.scalars(counted.order_by(HandCount.teller_id)):
        row = {"teller": str(count.teller_id), "counts": count.hands, "at": _at(count.counted_at)}
        hands[count.poll_id].append(row)
    decisions = {
        row.poll_id: row
        for row in await session.execute(
            select(Decision.poll_id, Decision.number, Decision.result, StoredRecord.content)
            .join(StoredRecord, StoredRecord.decision_id == Decision.id)
            .where(Decision.poll_id.in_(ids))
        )
    }
    found = []
    for poll in polls:
        decision = decisions.get(poll.id)
        found.append(
            {
                "poll_id": str(poll.id),
                "item_id": str(poll.item_id),
                "amendment_id": None if poll.amendment_id is None else str(poll.amendment_id),
                "title": poll.title,
                "opened": _at(poll.opened_at),
                "closed": _at(poll.closed_at),
                "here": NOTHING_HERE,
                "recused": recused[poll.id],
                "by_hands": poll.hands,
                "hands": hands[poll.id] if poll.hands else [],
                "casting": _casting(poll),
                "result": decision.result if decision else None,
                "number": decision.number if decision else None,
                "decision": orjson.loads(decision.content) if decision else None,
            }
        )
    return found


async def dissents_of(session: AsyncSession, meeting_id: UUID) -> list[Dissent]:
    """The dissents recorded, the first one first."""
    return list(
        await session.scalars(
            select(Dissent)
            .where(Dissent.meeting_id == meeting_id)
            .order_by(Dissent.recorded_at, Dissent.poll_id, Dissent.membership_id)
        )
    )


def as_dissents(rows: Iterable[Dissent]) -> list[dict[str, Any]]:
    """As the record has them."""
    return [
        {
            "poll_id": str(one.poll_id),
            "member": str(one.membership_id),
            "text": one.text,
            "at": told(one.recorded_at),
        }
        for one in rows
    ]


async def signatures_of(session: AsyncSession, meeting_id: UUID) -> list[MinutesSignature]:
    """The signatures, the first one first."""
    return list(
        await session.scalars(
            select(MinutesSignature)
            .where(MinutesSignature.meeting_id == meeting_id)
            .order_by(MinutesSignature.signed_at, MinutesSignature.membership_id)
        )
    )


def as_signatures(rows: Iterable[MinutesSignature]) -> list[dict[str, Any]]:
    """As the record has them."""
    return [
        {
            "member": str(one.membership_id),
            "signed_as": one.signed_as,
            "signature": one.signature,
            "at": told(one.signed_at),
        }
        for one in rows
    ]


async def _speakers(session: AsyncSession, meeting: Meeting) -> list[dict[str, Any]]:
    rows = await session.scalars(
        select(Speaker)
        .where(Speaker.meeting_id == meeting.id, Speaker.started_at.is_not(None))
        .order_by(Speaker.started_at, Speaker.id)
    )
    return [
        {
            "item_id": str(one.item_id),
            "member": str(one.membership_id),
            "stance": one.stance,
            "started": _at(one.started_at),
            "ended": _at(one.ended_at),
        }
        for one in rows
    ]


def _named(body: dict[str, Any]) -> set[str]:
    """The members whom a body names."""
    found = {one["member"] for one in body["events"]} | {one["holder"] for one in body["events"]}
    for call in body["meeting"]["calls"]:
        found |= call["roll"].keys()
    for part in (body["meeting"]["officers"], body["dissents"], body["speakers"], body["signatures"]):
        found |= {one["member"] for one in part}
    if body["notice"] is not None:
        found |= {one["member"] for one in body["notice"]["proofs"]}
    if body["approval"] is not None:
        found.add(body["approval"]["member"])
    for item in body["items"]:
        found |= {one["author"] for one in (*item["versions"], *item["amendments"])}
        found |= {item["opinion"]["member"]} if item["opinion"] else set()
    for vote in body["votes"]:
        found |= {one["member"] for one in vote["recused"]} | {one["teller"] for one in vote["hands"]}
        found |= {vote["casting"]["member"]} if vote["casting"] else set()
    return {one for one in found if one is not None}


async def people_of(
    session: AsyncSession, cooperative_id: UUID, body: dict[str, Any]
) -> list[dict[str, Any]]:
    """Everybody whom a body names, in the order of the ids."""
    rows = await session.execute(
        select(Membership.id, Membership.number, Person.name)
        .join(Person, Person.id == Membership.person_id)
        .where(
            Membership.cooperative_id == cooperative_id,
            Membership.id.in_([UUID(one) for one in _named(body)]),
        )
    )
    found = [{"id": str(row.id), "name": row.name, "number": row.number} for row in rows]
    return sorted(found, key=lambda one: str(one["id"]))


def _with_numbers(body: MinutesBody) -> MinutesBody:
    """The same, with who was here for each vote and as the meeting went on after a recess."""
    facts = Facts(body)
    votes: list[MinutesVote] = []
    for vote in body.votes:
        here = facts.here_at(vote)
        votes.append(vote if here is None else vote.model_copy(update={"here": here}))
    recesses: list[MinutesRecess] = []
    for recess in body.meeting.recesses:
        call = facts.opened_call
        if call is not None and recess.ended is not None:
            now = facts.here(call, recess.ended)
            numbers = {"present": now.present, "represented": now.represented}
            recesses.append(recess.model_copy(update=numbers))
        else:
            recesses.append(recess)
    meeting = body.meeting.model_copy(update={"recesses": tuple(recesses)})
    return body.model_copy(update={"votes": tuple(votes), "meeting": meeting})


async def gather(
    session: AsyncSession,
    meeting: Meeting,
    minutes: Minutes | None,
    *,
    approval: tuple[UUID, datetime] | None = None,
) -> MinutesBody:
    """The body of the minutes by what happened until now, without signatures."""
    cooperative = await session.get_one(Cooperative, meeting.cooperative_id)
    law = await law_of(session, meeting)
    items = [one for one in await items_of(session, meeting.id) if one.status != "proposed"]
    calls = await _calls(session, meeting)
    votes = await _votes(session, meeting)
    events = await _events(session, meeting)
    titles = {str(item.id): item.title for item in items}
    results = {
        UUID(one["item_id"]): one["result"]
        for one in votes
        if one["amendment_id"] is None and one["title"] == titles.get(one["item_id"])
    }
    body: dict[str, Any] = {
        "engine": MINUTES_ENGINE,
        "cooperative": {"id": str(cooperative.id), "name": cooperative.name},
        "meeting": {
            "id": str(meeting.id),
            "kind": meeting.kind,
            "title": meeting.title,
            "intro": meeting.intro,
            "place": meeting.place,
            "link": meeting.link,
            "remote": meeting.remote,
            "time_zone": law.zone.key,
            "calls": calls,
            "opened": _at(meeting.opened_at),
            "closed": _at(meeting.closed_at),
            "officers": await _officers(session, meeting),
            "recesses": await _recesses(session, meeting),
        },
        "law": {"version": law.version, "bylaws": law.bylaws.model_dump(mode="json")},
        "notice": await _notice(session, meeting, law, items, calls[0]["starts"]),
        "outsiders": await _outsiders(session, meeting, events),
        "events": events,
        "items": await _items(session, meeting, items, results, with_board=follows_board(law.bylaws)),
        "votes": votes,
        "dissents": as_dissents(await dissents_of(session, meeting.id)),
        "speakers": await _speakers(session, meeting),
        "identification": minutes.identification if minutes else "",
        "remarks": minutes.remarks if minutes else "",
        "approval": None if approval is None else {"member": str(approval[0]), "at": told(approval[1])},
        "signatures": [],
    }
    body["people"] = await people_of(session, meeting.cooperative_id, body)
    return await asyncio.to_thread(lambda: _with_numbers(MinutesBody.model_validate(body)))


async def with_later(session: AsyncSession, meeting: Meeting, approved: dict[str, Any]) -> MinutesBody:
    """Approved minutes with what comes after the approval: dissents in their time, and signatures."""
    body = {
        **approved,
        "dissents": as_dissents(await dissents_of(session, meeting.id)),
        "signatures": as_signatures(await signatures_of(session, meeting.id)),
    }
    known = {one["id"] for one in approved["people"]}
    body["people"] = approved["people"] + [
        one for one in await people_of(session, meeting.cooperative_id, body) if one["id"] not in known
    ]
    body["people"].sort(key=lambda one: str(one["id"]))
    return await asyncio.to_thread(MinutesBody.model_validate, body)
