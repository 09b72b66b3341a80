"""Is the notice in time, until when must it be sent, on which days may be met. Days are those of the meeting's zone.

A day counts whole: a notice sent at any hour of the last day is in time. Where the bylaws don't say if the days are
clear, windows take the stricter count, so that whoever keeps to them is in time either way.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Literal

from app.rules.bylaws import calendar
from app.rules.bylaws.calendar import NoticeResult
from app.rules.bylaws.schema import Bylaws
from app.rules.meeting.errors import refused

Case = Literal["expulsion", "urgent", "proof_of_receipt"]


@dataclass(frozen=True)
class Governing:
    """The least days, the case that sets them (none: the usual notice) and the source."""

    days: int
    case: Case | None
    source: str | None


def governing(bylaws: Bylaws, cases: Collection[Case] = (), *, statutes_allow: bool = False) -> Governing:
    """Which notice holds where several cases meet: one that asks for more always, else the shortest that may.

    Raises BylawsError `undecided` where the least notice is unknown.
    """
    usual = Governing(calendar.least_days(bylaws), None, bylaws.notice.min_days.source)
    found = [
        Governing(entry.value.min_days, entry.value.when, entry.source)
        for entry in bylaws.notice.other
        if entry.value and entry.value.when in cases and (statutes_allow or not entry.value.if_statutes)
    ]
    longer = [one for one in found if one.days > usual.days]
    if longer:
        return max(longer, key=lambda one: one.days)
    return min((usual, *found), key=lambda one: one.days)


def look(
    bylaws: Bylaws,
    sent_at: datetime,
    starts_at: datetime,
    zone: tzinfo,
    *,
    cases: Collection[Case] = (),
    statutes_allow: bool = False,
) -> NoticeResult:
    """How many days there are and how many are needed. Raises BylawsError `undecided` only where it matters."""
    case = governing(bylaws, cases, statutes_allow=statutes_allow).case
    given, meeting = sent_at.astimezone(zone).date(), starts_at.astimezone(zone).date()
    return calendar.check_notice(bylaws, given, meeting, case=case, statutes_allow=statutes_allow)


def check_notice(
    bylaws: Bylaws,
    sent_at: datetime,
    starts_at: datetime,
    zone: tzinfo,
    *,
    cases: Collection[Case] = (),
    statutes_allow: bool = False,
) -> NoticeResult:
    """The same, raising MeetingError meeting_past, notice_late or notice_early."""
    if starts_at <= sent_at:
        raise refused(
            "meeting_past", "starts_at", "The meeting would be before its notice.", starts_at=starts_at
        )
    result = look(bylaws, sent_at, starts_at, zone, cases=cases, statutes_allow=statutes_allow)
    if not result.long_enough:
        source = governing(bylaws, cases, statutes_allow=statutes_allow).source
        raise refused(
            "notice_late",
            "starts_at",
            "The notice is shorter than the bylaws ask.",
            source,
            days=result.days,
            needed=result.min_days,
            last_on=window_to_send(
                bylaws, starts_at, zone, cases=cases, statutes_allow=statutes_allow
            ).last_day,
        )
    if not result.not_too_early:
        raise refused(
            "notice_early",
            "starts_at",
            "The notice is longer than the bylaws let it be.",
            bylaws.notice.max_days.source,
            days=result.days,
            most=result.max_days,
        )
    return result


@dataclass(frozen=True)
class ToSend:
    """The days on which notice of a meeting may be sent. before: the moment at which the last of them is over."""

    first_day: date | None
    last_day: date
    before: datetime


def window_to_send(
    bylaws: Bylaws,
    starts_at: datetime,
    zone: tzinfo,
    *,
    cases: Collection[Case] = (),
    statutes_allow: bool = False,
) -> ToSend:
    """From which day and until when notice of a meeting may be sent."""
    case = governing(bylaws, cases, statutes_allow=statutes_allow).case
    meeting = starts_at.astimezone(zone).date()
    last = calendar.last_day_for_notice(bylaws, meeting, case=case, statutes_allow=statutes_allow)
    before = datetime.combine(last + timedelta(days=1), time.min, tzinfo=zone)
    most = bylaws.notice.max_days.value
    both_out = 1 if bylaws.notice.clear_days.value else 0
    first = None if most is None else meeting - timedelta(days=most + both_out)
    return ToSend(first_day=first, last_day=last, before=before)


@dataclass(frozen=True)
class ToMeet:
    """The days on which a meeting may be held whose notice goes out on a day."""

    first_day: date
    last_day: date | None


def window_to_meet(
    bylaws: Bylaws, sent: date, *, cases: Collection[Case] = (), statutes_allow: bool = False
) -> ToMeet:
    """From which day and until which day may be met, if notice is sent on that day."""
    days = governing(bylaws, cases, statutes_allow=statutes_allow).days
    loose = bylaws.notice.clear_days.value is False
    first = sent + timedelta(days=days + (0 if loose else 1))
    most = bylaws.notice.max_days.value
    both_out = 1 if bylaws.notice.clear_days.value else 0
    return ToMeet(first_day=first, last_day=None if most is None else sent + timedelta(days=most + both_out))


def check_texts(bylaws: Bylaws, *, remote: bool, without_text: Collection[str]) -> None:
    """Raise MeetingError text_missing where votes come from afar and the notice lacks the text of a motion.

    remote: votes are cast from elsewhere or by post. without_text: the motions that have none.
    """
    if remote and without_text and bylaws.notice.full_text_if_remote.value:
        raise refused(
            "text_missing",
            "items",
            "Where votes come from afar, the notice carries the full text of every motion.",
            bylaws.notice.full_text_if_remote.source,
            items=", ".join(without_text),
        )
