"""The notice as a document: PDF/A by typst, in the cooperative's language. For those who look after who comes it ends
with what became of each member's notice."""

import asyncio
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import Person
from app.assemblies import notice_text as words
from app.assemblies.access import stewards
from app.assemblies.drafts import changes_by_item
from app.assemblies.law import law_of
from app.assemblies.models import Meeting, MeetingNotice
from app.assemblies.notices import tell_counts
from app.assemblies.noticing import adding, notice_summary
from app.assemblies.queries import calls_of, documents_of, items_of, quorum_words
from app.assemblies.schemas import NoticeSummary
from app.cooperatives.access import Viewer
from app.cooperatives.models import Cooperative, Membership
from app.core.i18n import N_
from app.core.markdown_paper import paper
from app.core.typeset import TypesetError, typeset_async
from app.decisions.register_documents import Teller
from app.decisions.register_errors import DocumentTroubleError

TEMPLATE = Path(__file__).parent / "papers" / "notice.typ"
PREPARED = N_("Being prepared: no notice has been sent")
CANCELLED = N_("Called off")
CONVENED = N_("Convened")
NEEDED = N_("Notice the bylaws ask for")
CLEAR_DAYS = N_("{days} clear days")
DAYS = N_("{days} days")
LEFT_OPEN = N_("not said")
GIVEN = N_("Notice given")
IN_TIME = N_("{days}, in time")
LATE = N_("{days}, late")
PROOF = N_("Proof of notice")
PROOF_HASH = N_("SHA-256 of the text that every member was sent")
TOLD = N_("Told")
TOLD_COUNT = N_("{told} of {entitled} members")
BOUNCED = N_("Came back")
OPENED = N_("Opened in the app")
MEMBERS_TOLD = N_("What became of each notice")
NUMBER = N_("No.")
MEMBER = N_("Member")
WHERE = N_("Where")
BECAME = N_("What became of it")
CHANNELS = {"mail": N_("by mail"), "app": N_("in the app"), "paper": N_("on paper")}
WAITING = N_("waits to be sent")
SENT = N_("sent {at}")
DELIVERED = N_("accepted {at}")
CAME_BACK = N_("came back {at}: {reason}")
OPENED_AT = N_("opened {at}")
REASON = N_("Reason: {reason}")


def _days(teller: Teller, days: int | None, *, clear: bool | None) -> str:
    if days is None:
        return teller.say(LEFT_OPEN)
    return teller.say(CLEAR_DAYS if clear else DAYS, days=days)


def _proof(teller: Teller, summary: NoticeSummary, counts: dict[str, int]) -> list[list[str]]:
    """The notice against the bylaws, and how many were told."""
    needed = _days(teller, summary.days_needed, clear=summary.clear_days)
    if summary.source:
        needed = f"{needed} ({summary.source})"
    given = _days(teller, summary.days_given, clear=summary.clear_days)
    if summary.in_time is not None:
        given = teller.say(IN_TIME if summary.in_time else LATE, days=given)
    rows = [(NEEDED, needed), (GIVEN, given), (TOLD, teller.say(TOLD_COUNT, **counts))]
    rows += [(BOUNCED, teller.number(counts["bounced"])), (OPENED, teller.number(counts["opened"]))]
    return [[teller.say(label), value] for label, value in rows]


async def _told(session: AsyncSession, teller: Teller, meeting: Meeting) -> list[list[str]]:
    """A row for each proof: number, name, where, what became of it."""
    rows = await session.execute(
        select(MeetingNotice, Membership.number, Person.name)
        .join(Membership, Membership.id == MeetingNotice.membership_id)
        .join(Person, Person.id == Membership.person_id)
        .where(MeetingNotice.meeting_id == meeting.id)
        .order_by(Membership.number, MeetingNotice.id)
    )
    out = []
    for notice, number, name in rows:
        if notice.channel == "app" and notice.opened_at is None:
            continue
        out.append(
            [
                str(number or ""),
                name,
                f"{teller.say(CHANNELS[notice.channel])}: {notice.address}",
                "\n".join(_became(teller, notice)),
            ]
        )
    return out


def _became(teller: Teller, notice: MeetingNotice) -> list[str]:
    if notice.channel == "app":
        return [teller.say(OPENED_AT, at=teller.moment(notice.opened_at))] if notice.opened_at else []
    if notice.bounced_at is not None:
        at = teller.moment(notice.bounced_at)
        return [teller.say(CAME_BACK, at=at, reason=notice.bounce_reason or "")]
    if notice.delivered_at is not None:
        return [teller.say(DELIVERED, at=teller.moment(notice.delivered_at))]
    if notice.sent_at is not None:
        return [teller.say(SENT, at=teller.moment(notice.sent_at))]
    return [teller.say(WAITING)]


def _badge(teller: Teller, meeting: Meeting) -> dict[str, str] | None:
    if meeting.status == "draft":
        return {"word": teller.say(PREPARED), "tone": "open"}
    if meeting.status == "cancelled":
        return {"word": teller.say(CANCELLED), "tone": "bad"}
    return None


async def notice_pdf(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, cooperative: Cooperative
) -> bytes:
    """The notice of a meeting that the viewer may see; of one being prepared, as it would be.

    Raises:
        DocumentTroubleError
    """
    teller = Teller(cooperative)
    law = await law_of(session, meeting)
    calls = await calls_of(session, meeting.id)
    items = [one for one in await items_of(session, meeting.id) if one.status != "proposed"]
    documents = await documents_of(session, meeting.id)
    right = await adding(session, meeting, law, calls[0].starts_at)
    summary = notice_summary(meeting, law, items, calls[0].starts_at)
    changes = await changes_by_item(session, items, teller.language)
    facts = []
    for call in calls:
        told = " ".join(quorum_words(law, call.n).get(teller.language, []))
        name = words.call_name(call.n, teller.language)
        facts.append([name, f"{teller.moment(call.starts_at)}\n{told}".strip()])
    facts += [
        [teller.say(label), value]
        for label, value in ((words.PLACE, meeting.place), (words.LINK, meeting.link or ""))
        if value
    ]
    if meeting.convened_at is not None:
        facts.append([teller.say(CONVENED), teller.moment(meeting.convened_at)])
    late = teller.say(words.LATE, reason=meeting.late_reason) if meeting.late_reason else None
    if meeting.cancel_reason:
        late = teller.say(REASON, reason=meeting.cancel_reason)
    sees_proof = stewards(viewer, meeting) and meeting.convened_at is not None
    kind = teller.say(words.KINDS[meeting.kind])
    texts = await asyncio.to_thread(lambda: [paper(one.body) for one in items])
    opinions = {
        one.id: {"label": words.opinion_label(one, law, teller.language), "text": paper(one.opinion)}
        for one in items
        if one.opinion is not None
    }
    data: dict[str, Any] = {
        "language": teller.language,
        "document": f"{kind}: {meeting.title}",
        "cooperative": cooperative.name,
        "head": kind,
        "foot": f"{summary.hash[:16]}…" if summary.hash else "",
        "kicker": kind,
        "title": meeting.title,
        "badge": _badge(teller, meeting),
        "facts": facts,
        "late": late,
        "intro": paper(meeting.intro),
        "items": [
            {
                "title": item.title,
                "about": words.about_item(item, law, teller.language),
                "text": text,
                "opinion": opinions.get(item.id),
                "changes": changes[item.id],
                "documents": [
                    {"name": one.name, "hash": one.hash} for one in documents if one.item_id == item.id
                ],
            }
            for item, text in zip(items, texts, strict=True)
        ],
        "documents": [{"name": one.name, "hash": one.hash} for one in documents if one.item_id is None],
        "take_part": words.taking_part(cooperative, meeting, law, right),
        "hash": summary.hash,
        "proof": _proof(teller, summary, await tell_counts(session, meeting.id)) if summary.hash else [],
        "told": await _told(session, teller, meeting) if sees_proof else [],
        "words": {
            "agenda": teller.say(words.AGENDA),
            "documents": teller.say(words.DOCUMENTS),
            "take_part": teller.say(words.TAKE_PART),
            "proof": teller.say(PROOF),
            "hash": teller.say(PROOF_HASH),
            "told": teller.say(MEMBERS_TOLD),
            "columns": [teller.say(one) for one in (NUMBER, MEMBER, WHERE, BECAME)],
        },
    }
    try:
        return await typeset_async(TEMPLATE, data)
    except TypesetError as error:
        raise DocumentTroubleError from error
