"""Mails about a meeting: the notice with its calendar file, a change, that it was called off, what was added.

The words around the notice are in the reader's language; the notice itself stands in the cooperative's, the same for
everyone (`notice_text`).
"""

from collections import defaultdict
from collections.abc import Mapping
from email.message import EmailMessage
from html import escape
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import Person
from app.assemblies.calendar_file import calendar_file, method_of
from app.assemblies.drafts import changes_of
from app.assemblies.law import law_of
from app.assemblies.models import AgendaItem, Meeting, MeetingNotice, MeetingRecess
from app.assemblies.notice_text import call_line, document_line, item_lines, meeting_url
from app.assemblies.queries import calls_of, documents_of
from app.cooperatives.models import Cooperative, Membership
from app.core.i18n import N_, translate
from app.core.mail import Mail, mime_message, queue_mails
from app.core.mail_text import Letter, letter
from app.decisions.access import database_now
from app.rules.meeting import LANGUAGES, Sayer

NOTICE_SUBJECT = N_("{cooperative}: {title}, {day}")
NOTICE_INTRO = N_(
    "You are called to a general assembly of {cooperative}. The notice follows; the calendar file is attached."
)
NOTICE_HASH = N_(
    "SHA-256 of the notice, from its first line to its last, by which it can be proved what you were sent: {hash}"
)
OPEN = N_("Open the meeting")
CHANGE_SUBJECT = N_("CHANGED: {cooperative}: {title}, {day}")
CHANGE_INTRO = N_(
    "The place or the link of a general assembly you were called to has changed. Days and hours stand."
)
PLACE_NOW = N_("Place: {place}")
LINK_NOW = N_("Link: {link}")
NO_PLACE = N_("No place is given.")
NO_LINK = N_("No link is given.")
CANCEL_SUBJECT = N_("CALLED OFF: {cooperative}: {title}, {day}")
CANCEL_INTRO = N_("A general assembly you were called to will not take place.")
REASON = N_("Reason: {reason}")
ADDED_SUBJECT = N_("ADDED TO THE AGENDA: {cooperative}: {title}, {day}")
ADDED_INTRO = N_("An item was added to the agenda of a general assembly you were called to:")
RECESS_SUBJECT = N_("RECESS: {cooperative}: {title}")
RECESS_INTRO = N_(
    "A general assembly of {cooperative} is in recess and goes on on {until}. Everyone checks in anew then, from two hours before. Votes that were lent stay lent."
)
RECESS_REGISTERED = N_(
    "By the bylaws only those who were present or represented until the recess vote after it ({source})."
)
LONGEST_SUBJECT = 250


async def _told(session: AsyncSession, meeting: Meeting) -> list[tuple[str, str]]:
    """Address and language of those who were called."""
    rows = await session.execute(
        select(Person.email, Person.language)
        .join(Membership, Membership.person_id == Person.id)
        .where(
            Membership.id.in_(
                select(MeetingNotice.membership_id).where(MeetingNotice.meeting_id == meeting.id)
            ),
            Membership.status != "left",
        )
        .order_by(Membership.id)
    )
    return [(row.email, row.language) for row in rows]


async def _frame(session: AsyncSession, meeting: Meeting, language: str) -> dict[str, str]:
    """What the words of a mail need: cooperative, title, day, and the meeting's page."""
    cooperative = await session.get_one(Cooperative, meeting.cooperative_id)
    calls = await calls_of(session, meeting.id)
    zone = ZoneInfo(cooperative.time_zone)
    sayer = Sayer(language if language in LANGUAGES else "en", zone)
    return {
        "cooperative": cooperative.name,
        "title": meeting.title,
        "day": sayer.day(calls[0].starts_at.astimezone(zone).date()),
        "url": meeting_url(cooperative.slug, meeting),
    }


def _subject(words: str, language: str, frame: Mapping[str, str]) -> str:
    """A subject whose title is shortened rather than its day."""
    room = LONGEST_SUBJECT - len(translate(words, language).format(**{**frame, "title": ""}))
    title = frame["title"] if len(frame["title"]) <= room else frame["title"][: room - 1] + "…"
    return translate(words, language).format(**{**frame, "title": title})


async def notice_message(session: AsyncSession, notice: MeetingNotice, language: str) -> EmailMessage:
    """The mail that one member gets, with the notice word for word and the calendar file."""
    meeting = await session.get_one(Meeting, notice.meeting_id)
    frame = await _frame(session, meeting, language)
    text = meeting.notice_text or ""
    intro = translate(NOTICE_INTRO, language).format(**frame)
    made = letter(
        language,
        _subject(NOTICE_SUBJECT, language, frame),
        [intro, text],
        link=(translate(OPEN, language), frame["url"]),
        after=[translate(NOTICE_HASH, language).format(hash=notice.hash)],
    )
    html = made.html.replace(
        f"<p>{escape(text)}</p>",
        f'<pre style="white-space:pre-wrap;font:inherit;border-left:3px solid;padding-left:1rem">{escape(text)}</pre>',
        1,
    )
    message = mime_message(Mail(notice.address, made.subject, made.text, html))
    await attach_calendar(session, meeting, message, language)
    return message


async def attach_calendar(
    session: AsyncSession, meeting: Meeting, message: EmailMessage, language: str
) -> None:
    """Add the meeting as it is now, for the calendar of whom the mail goes to."""
    cooperative = await session.get_one(Cooperative, meeting.cooperative_id)
    attendee = str(message["To"])
    file = calendar_file(
        meeting,
        await calls_of(session, meeting.id),
        cooperative=cooperative.name,
        zone=ZoneInfo(cooperative.time_zone),
        url=meeting_url(cooperative.slug, meeting),
        language=language,
        written_at=await database_now(session),
        attendee=attendee,
    )
    method = method_of(meeting, attendee)
    message.add_attachment(file, subtype="calendar", filename="meeting.ics", params={"method": method})


async def tell_of_change(session: AsyncSession, meeting: Meeting) -> None:
    """Mail everyone who was called that the place or link is another."""
    place, link = meeting.place, meeting.link
    law = await law_of(session, meeting)
    calls = await calls_of(session, meeting.id)
    bodies = {
        language: [
            translate(CHANGE_INTRO, language),
            translate(PLACE_NOW, language).format(place=place) if place else translate(NO_PLACE, language),
            translate(LINK_NOW, language).format(link=link) if link else translate(NO_LINK, language),
            *(call_line(call, law, language) for call in calls),
        ]
        for language in LANGUAGES
    }
    await _mail_all(session, meeting, CHANGE_SUBJECT, bodies, calendar=True)


async def tell_of_cancelling(session: AsyncSession, meeting: Meeting) -> None:
    """Mail everyone who was called that the meeting will not take place, and why."""
    reason = meeting.cancel_reason or ""
    bodies = {
        language: [translate(CANCEL_INTRO, language), translate(REASON, language).format(reason=reason)]
        for language in LANGUAGES
    }
    await _mail_all(session, meeting, CANCEL_SUBJECT, bodies, calendar=True)


async def tell_of_recess(session: AsyncSession, meeting: Meeting, recess: MeetingRecess) -> None:
    """Mail everyone who was called when and where the meeting goes on, on another day."""
    law = await law_of(session, meeting)
    cooperative = await session.get_one(Cooperative, meeting.cooperative_id)
    place, link = recess.place or meeting.place, recess.link or meeting.link
    only = law.bylaws.voters.registered_at_first_sitting
    bodies = {}
    for language in LANGUAGES:
        until = Sayer(language, law.zone).moment(recess.until)
        bodies[language] = [
            translate(RECESS_INTRO, language).format(cooperative=cooperative.name, until=until),
            *([translate(PLACE_NOW, language).format(place=place)] if place else []),
            *([translate(LINK_NOW, language).format(link=link)] if link else []),
            translate(REASON, language).format(reason=recess.reason),
        ]
        if only.value:
            bodies[language].append(translate(RECESS_REGISTERED, language).format(source=only.source))
    await _mail_all(session, meeting, RECESS_SUBJECT, bodies)


async def tell_of_added(session: AsyncSession, meeting: Meeting, item: AgendaItem) -> None:
    """Mail everyone who was called an item that came to the agenda after the notice, with its full text."""
    law = await law_of(session, meeting)
    documents = await documents_of(session, meeting.id)
    own = [document_line(one) for one in documents if one.item_id == item.id]
    bodies = {
        language: [
            translate(ADDED_INTRO, language),
            item_lines(item.position, item, law, [], language, await changes_of(session, item, language)),
            *own,
        ]
        for language in LANGUAGES
    }
    await _mail_all(session, meeting, ADDED_SUBJECT, bodies)


async def _mail_all(
    session: AsyncSession,
    meeting: Meeting,
    subject: str,
    bodies: Mapping[str, list[str]],
    *,
    calendar: bool = False,
) -> None:
    """One letter in each language to everyone who was called; the calendar file is added when it is sent."""
    letters: dict[str, Letter] = {}
    mails: dict[str, list[Mail]] = defaultdict(list)
    for address, wanted in await _told(session, meeting):
        language = wanted if wanted in bodies else "en"
        if language not in letters:
            frame = await _frame(session, meeting, language)
            letters[language] = letter(
                language,
                _subject(subject, language, frame),
                bodies[language],
                link=(translate(OPEN, language), frame["url"]),
            )
        made = letters[language]
        mails[language].append(Mail(address, made.subject, made.text, made.html))
    for language, written in mails.items():
        if calendar:
            told = {"meeting_id": str(meeting.id), "language": language}
            await queue_mails(session, written, task="send_meeting_mail", **told)
        else:
            await queue_mails(session, written)


async def language_of(session: AsyncSession, membership_id: UUID) -> str:
    """The language of the person behind a membership."""
    found = await session.scalar(
        select(Person.language)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.id == membership_id)
    )
    return found or "en"
