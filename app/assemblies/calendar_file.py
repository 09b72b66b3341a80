"""A meeting as a calendar file (RFC 5545): an event for the first call, and one for each call on another day.

What is mailed asks and calls off as RFC 5546 says: the same UID, and a SEQUENCE that grows, so that calendars change the
event they have. It is the seconds since the notice: a later file always stands above an earlier one.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from email.utils import parseaddr

from app.assemblies.models import Meeting, MeetingCall
from app.assemblies.notice_text import call_name
from app.core.settings import settings
from app.rules.hours import clock

USUALLY = timedelta(hours=2)
OCTETS = 75


def _escaped(text: str) -> str:
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\")
    return plain.replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _stamp(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _folded(line: str) -> str:
    """Lines longer than 75 octets go on after a line break and a space, never within a character."""
    lines, now = [], ""
    for character in line:
        if len((now + character).encode()) > OCTETS:
            lines.append(now)
            now = " "
        now += character
    return "\r\n".join([*lines, now])


def _quoted(text: str) -> str:
    """A parameter's value, in which there can be no double quotes."""
    return '"' + text.replace('"', "'") + '"'


def method_of(meeting: Meeting, attendee: str | None) -> str:
    """What a file asks of a calendar: to keep what one fetched, what one was sent, or to call it off."""
    if meeting.status == "cancelled":
        return "CANCEL"
    return "PUBLISH" if attendee is None else "REQUEST"


def _sequence(meeting: Meeting, written_at: datetime) -> int:
    if meeting.convened_at is None:
        return 0
    seconds = max(0, int((written_at - meeting.convened_at).total_seconds()))
    return seconds + (meeting.status == "cancelled")


def calendar_file(
    meeting: Meeting,
    calls: Sequence[MeetingCall],
    *,
    cooperative: str,
    zone: tzinfo,
    url: str,
    language: str,
    written_at: datetime,
    attendee: str | None = None,
) -> str:
    """The file's text; `attendee` is the mail address of whom it is sent to. Nobody is asked to answer."""
    cancelled = meeting.status == "cancelled"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Batzar//Meetings//EN"]
    lines.append(f"METHOD:{method_of(meeting, attendee)}")
    sender = parseaddr(settings().mail_from)[1]
    days = set()
    for call in calls:
        day = call.starts_at.astimezone(zone).date()
        if day in days:
            continue
        days.add(day)
        title = meeting.title if call.n == 1 else f"{meeting.title} ({call_name(call.n, language)})"
        same = [one for one in calls if one.starts_at.astimezone(zone).date() == day]
        hours = [f"{call_name(one.n, language)}: {clock(one.starts_at, zone)}" for one in same]
        status = "CANCELLED" if cancelled else "CONFIRMED" if call.n == 1 else "TENTATIVE"
        event = {
            "UID": f"{meeting.id}-{call.n}@batzar",
            "DTSTAMP": _stamp(written_at),
            "DTSTART": _stamp(call.starts_at),
            "DTEND": _stamp(same[-1].starts_at + USUALLY),
            "SEQUENCE": str(_sequence(meeting, written_at)),
            "STATUS": status,
            "SUMMARY": _escaped(title),
            "LOCATION": _escaped(meeting.place or meeting.link or ""),
            "DESCRIPTION": _escaped("\n".join([*hours, *filter(None, [meeting.link, url])])),
            "URL": url,
            f"ORGANIZER;CN={_quoted(cooperative)}": f"mailto:{sender}",
            "ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=FALSE": f"mailto:{attendee}" if attendee else "",
        }
        lines += [
            "BEGIN:VEVENT",
            *(f"{name}:{value}" for name, value in event.items() if value),
            "END:VEVENT",
        ]
    return "\r\n".join(_folded(line) for line in [*lines, "END:VCALENDAR"]) + "\r\n"
