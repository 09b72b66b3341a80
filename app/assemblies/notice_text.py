"""The text of a notice: one for all, in the cooperative's language. Its SHA-256 is what the proofs of notice hold.

It stands word for word in every mail, whatever language the words around it have, so that whoever keeps the mail can
hash it again: UTF-8, lines ended by a single line feed, without one at the end.
"""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import timedelta
from uuid import UUID

from app.assemblies.law import MeetingLaw, opinion_body
from app.assemblies.models import AgendaItem, Meeting, MeetingCall, MeetingDocument
from app.assemblies.noticing import Adding
from app.assemblies.queries import quorum_words
from app.cooperatives.models import Cooperative
from app.core.i18n import N_, translate
from app.core.settings import settings
from app.rules.bylaws.words import say_name
from app.rules.meeting import LANGUAGES, Sayer
from app.rules.meeting.presence import follows_board

KINDS = {
    "ordinary": N_("Notice of an ordinary general assembly"),
    "extraordinary": N_("Notice of an extraordinary general assembly"),
}
ITEM_KINDS = {
    "information": N_("Information"),
    "debate": N_("For debate"),
    "motion": N_("Motion"),
    "election": N_("Election"),
}
CALLS = {1: N_("First call"), 2: N_("Second call"), 3: N_("Third call")}
CALL = N_("Call {n}")
PLACE = N_("Place")
LINK = N_("Link")
AGENDA = N_("Agenda")
MINUTES = N_("{minutes} minutes")
OPINION = N_("Opinion attached ({body}), which does not bind:")
TEXT = N_("Text that is put to the vote")
OF_BOARD = N_("The board puts or supports this motion.")
NOT_OF_BOARD = N_("The board neither puts nor supports this motion.")
DOCUMENTS = N_("Documents")
TAKE_PART = N_("How to take part")
COME = N_("Come in person and check in at the door, with your phone or with whoever stands there.")
REMOTE = N_("You may also take part from elsewhere: {url}")
ON_PAGE = N_("Everything about this meeting: {url}")
LEND = N_(
    "Who can't come may lend their vote: on the meeting's page, or on paper handed to the secretary before the vote."
)
NO_LENDING = N_("The bylaws don't let anyone be represented: votes can't be lent.")
LENDING_OPEN = N_("The bylaws don't say whether votes can be lent. Ask the secretary.")
ADD_BY_DAY = N_(
    "Items can be added by {n} members together, on the meeting's page, until the end of {until}."
)
ADD_BY_HOUR = N_("Items can be added by {n} members together, on the meeting's page, until {until}.")
LATE = N_("This notice is shorter than the bylaws ask. The reason given: {reason}")


def hash_of(text: str) -> str:
    """SHA-256 of a notice's text, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def meeting_url(slug: str, meeting: Meeting) -> str:
    """The meeting's page."""
    return f"{settings().public_url}/c/{slug}/meetings/{meeting.id}"


def call_name(n: int, language: str) -> str:
    """First call, second call, …"""
    return translate(CALLS.get(n, CALL), language).format(n=n)


def call_line(call: MeetingCall, law: MeetingLaw, language: str) -> str:
    """When a call begins where the meeting is."""
    sayer = Sayer(language if language in LANGUAGES else "en", law.zone)
    return f"{call_name(call.n, language)}: {sayer.moment(call.starts_at)} ({law.zone.key})"


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _indented(text: str) -> str:
    return "\n".join(f"   {line}".rstrip() for line in _plain(text).split("\n"))


def about_item(item: AgendaItem, law: MeetingLaw, language: str) -> str:
    """Of what kind an item is, its matter, and the time planned for it."""
    told = [translate(ITEM_KINDS[item.kind], language)]
    matter = law.matters.get(item.matter or "")
    if matter is not None:
        told.append(getattr(matter.name, language, matter.name.en))
    if item.minutes is not None:
        told.append(translate(MINUTES, language).format(minutes=item.minutes))
    return ", ".join(told)


def opinion_label(item: AgendaItem, law: MeetingLaw, language: str) -> str:
    """Whose opinion is attached to an item."""
    body = say_name(language if language in LANGUAGES else "en", opinion_body(law, item) or "")
    return translate(OPINION, language).format(body=body)


def item_lines(
    place: int,
    item: AgendaItem,
    law: MeetingLaw,
    documents: Sequence[MeetingDocument],
    language: str,
    changes: Sequence[str] = (),
) -> str:
    """A point of the agenda, a motion with its full text, and with what its draft of the bylaws `changes`."""
    lines = [f"{place}. {item.title} ({about_item(item, law, language)})"]
    if item.kind == "motion" and follows_board(law.bylaws):
        lines.append(f"   {translate(OF_BOARD if item.of_board else NOT_OF_BOARD, language)}")
    if item.body.strip():
        if item.kind == "motion":
            lines.append(f"   {translate(TEXT, language)}:")
        lines.append(_indented(item.body))
    if item.opinion is not None:
        lines += [f"   {opinion_label(item, law, language)}", _indented(item.opinion)]
    lines += [_indented(change if place == 0 else f"- {change}") for place, change in enumerate(changes)]
    lines += [f"   {document_line(one)}" for one in documents if one.item_id == item.id]
    return "\n".join(lines)


def document_line(document: MeetingDocument) -> str:
    """A document's name and hash."""
    return f"- {document.name} (SHA-256 {document.hash})"


def notice_text(
    cooperative: Cooperative,
    meeting: Meeting,
    law: MeetingLaw,
    calls: Sequence[MeetingCall],
    items: Sequence[AgendaItem],
    documents: Sequence[MeetingDocument],
    right: Adding | None,
    late_reason: str | None,
    changes: Mapping[UUID, Sequence[str]],
) -> str:
    """The notice as it goes to everyone. `changes`: by item, what its draft of the bylaws changes."""
    language = cooperative.language

    def say(words: str, **data: object) -> str:
        return translate(words, language).format(**data)

    parts = [f"{cooperative.name}\n{say(KINDS[meeting.kind])}", meeting.title]
    when = []
    for call in calls:
        when.append(call_line(call, law, language))
        when += [f"   {words}" for words in quorum_words(law, call.n).get(language, [])]
    if meeting.place:
        when.append(f"{say(PLACE)}: {meeting.place}")
    if meeting.link:
        when.append(f"{say(LINK)}: {meeting.link}")
    parts.append("\n".join(when))
    if late_reason:
        parts.append(say(LATE, reason=_plain(late_reason)))
    if meeting.intro.strip():
        parts.append(_plain(meeting.intro))
    parts.append(say(AGENDA))
    parts += [
        item_lines(place, item, law, documents, language, changes.get(item.id, ()))
        for place, item in enumerate(items, start=1)
    ]
    general = [document_line(one) for one in documents if one.item_id is None]
    if general:
        parts.append("\n".join([say(DOCUMENTS), *general]))
    parts.append("\n".join([say(TAKE_PART), *taking_part(cooperative, meeting, law, right)]))
    return "\n\n".join(parts)


def _add_until(right: Adding, law: MeetingLaw, language: str) -> str:
    """Until when members may add to the agenda: a whole last day, or the hour where the meeting begins before it ends."""
    sayer = Sayer(language if language in LANGUAGES else "en", law.zone)
    last = law.day(right.until - timedelta.resolution)
    whole = law.day(right.until) > last
    words, until = (ADD_BY_DAY, sayer.day(last)) if whole else (ADD_BY_HOUR, sayer.moment(right.until))
    return translate(words, language).format(n=right.backers, until=until)


def taking_part(
    cooperative: Cooperative, meeting: Meeting, law: MeetingLaw, right: Adding | None
) -> list[str]:
    """How to come, to take part from elsewhere, to lend a vote and to add to the agenda."""
    language = cooperative.language
    url = meeting_url(cooperative.slug, meeting)
    lending = {True: LEND, False: NO_LENDING, None: LENDING_OPEN}[law.bylaws.proxy.allowed.value]
    said = [translate(COME, language)]
    if meeting.remote:
        said.append(translate(REMOTE, language).format(url=url))
    said.append(translate(lending, language))
    if right is not None:
        said.append(_add_until(right, law, language))
    said.append(translate(ON_PAGE, language).format(url=url))
    return said
