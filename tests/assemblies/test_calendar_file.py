"""The calendar file of a meeting, read as strictly as RFC 5545 writes it."""

import re
from datetime import UTC, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

from app.assemblies.calendar_file import calendar_file
from app.assemblies.models import Meeting, MeetingCall

ROME = ZoneInfo("Europe/Rome")
FIRST = datetime(2027, 3, 1, 17, 30, tzinfo=UTC)
TITLE = "Asamblea; cuentas, \\ y elección de cargos para los próximos cuatro años"
LINE = re.compile(r'(?P<name>[A-Z-]+)(;[A-Z-]+=("[^"]*"|[^";:,]*))*:(?P<value>.*)')
Event = dict[str, str]


def events_of(text: str) -> list[Event]:
    """The events of a file; everything else in it is checked."""
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    raw = text.removesuffix("\r\n").split("\r\n")
    assert all(0 < len(line.encode()) <= 75 for line in raw)
    lines = text.removesuffix("\r\n").replace("\r\n ", "").split("\r\n")
    assert (lines[0], lines[1], lines[-1]) == ("BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR")
    found: list[Event] = []
    now: Event | None = None
    for line in lines[1:-1]:
        split = LINE.fullmatch(line)
        assert split is not None, line
        key, value = split["name"], split["value"]
        if line == "BEGIN:VEVENT":
            assert now is None
            now = {}
        elif line == "END:VEVENT":
            assert now is not None
            found.append(now)
            now = None
        elif now is not None:
            assert key not in now
            now[key] = value
    assert now is None
    for event in found:
        assert {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "ORGANIZER"} <= event.keys()
        for key in ("DTSTAMP", "DTSTART", "DTEND"):
            assert re.fullmatch(r"\d{8}T\d{6}Z", event[key])
        assert event["DTSTART"] < event["DTEND"]
        for key in ("SUMMARY", "DESCRIPTION", "LOCATION"):
            assert re.fullmatch(r"([^\\;,]|\\[\\;,n])*", event[key]), key
    return found


def written(*starts: datetime, status: str = "convened", attendee: str | None = None) -> list[Event]:
    meeting = Meeting(
        id=uuid4(), title=TITLE, place="Sala 1, piso 2", link=None, status=status, convened_at=FIRST
    )
    calls = [
        MeetingCall(meeting_id=meeting.id, n=n, starts_at=starts_at) for n, starts_at in enumerate(starts, 1)
    ]
    text = calendar_file(
        meeting,
        calls,
        cooperative='Cooperativa "La Unión": pan, vino',
        zone=ROME,
        url="https://coop.example/c/union/meetings/1",
        language="en",
        written_at=FIRST + timedelta(seconds=90),
        attendee=attendee,
    )
    return events_of(text)


def test_a_call_on_another_day_is_an_event_of_its_own() -> None:
    first, second = written(FIRST, FIRST + timedelta(days=1))
    assert first["UID"] != second["UID"]
    assert (first["DTSTART"], first["DTEND"]) == ("20270301T173000Z", "20270301T193000Z")
    assert (second["DTSTART"], second["DTEND"]) == ("20270302T173000Z", "20270302T193000Z")
    assert (first["STATUS"], second["STATUS"]) == ("CONFIRMED", "TENTATIVE")
    assert second["SUMMARY"] == first["SUMMARY"] + " (Second call)"
    assert "18:30" in second["DESCRIPTION"]
    assert first["SEQUENCE"] == second["SEQUENCE"] == "90"


def test_calls_of_one_day_are_one_event_by_the_clock_of_the_meeting() -> None:
    [event] = written(FIRST, FIRST + timedelta(hours=1))
    assert event["DTEND"] == "20270301T203000Z"
    assert "First call: 18:30" in event["DESCRIPTION"]
    assert "Second call: 19:30" in event["DESCRIPTION"]
    before_midnight = datetime(
        2027, 3, 1, 22, 30, tzinfo=UTC
    )  # 23:30, and an hour later it is tomorrow there
    assert len(written(before_midnight, before_midnight + timedelta(hours=1))) == 2


def test_calling_off_takes_both_days_away() -> None:
    off = written(FIRST, FIRST + timedelta(days=1), status="cancelled", attendee="ana@coop.example")
    assert [one["STATUS"] for one in off] == ["CANCELLED", "CANCELLED"]
    assert {one["SEQUENCE"] for one in off} == {"91"}
    assert {one["ATTENDEE"] for one in off} == {"mailto:ana@coop.example"}
