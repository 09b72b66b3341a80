"""Notice to the very moment: midnight in the cooperative's zone, and days on which the clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.decisions.notice import Notice


def notice(given: date, zone: str, *, days: int = 15, most: int | None = None, clear: bool = True) -> Notice:
    return Notice(days=days, most=most, clear=clear, source="Article 12", given=given, zone=ZoneInfo(zone))


CHANGES = [
    ("Europe/Madrid", date(2027, 3, 28)),  # 2:00 is 3:00
    ("Europe/Madrid", date(2027, 10, 31)),  # 3:00 is 2:00
    ("America/Santiago", date(2027, 9, 5)),  # midnight is 1:00
    ("Africa/Cairo", date(2027, 4, 30)),  # midnight is 1:00
    ("America/Havana", date(2027, 11, 7)),  # 1:00 is midnight
    ("Pacific/Kiritimati", date(2027, 3, 28)),
    ("UTC", date(2027, 3, 28)),
]


@pytest.mark.parametrize(("zone", "day"), CHANGES)
def test_the_first_moment_of_the_day_is_enough_and_the_last_before_is_not(zone: str, day: date) -> None:
    asked = notice(day - timedelta(days=16), zone)
    assert asked.earliest == day
    first = datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)
    assert asked.faults(first) == []
    [(field, code, data)] = asked.faults(first - timedelta(microseconds=1))
    assert (field, code, data["earliest"]) == ("opens_at", "notice_too_short", day.isoformat())


@pytest.mark.parametrize(("zone", "day"), CHANGES)
@pytest.mark.parametrize("hour", [0, 1, 2, 3, 12, 23])
def test_an_opening_by_itself_is_on_the_first_day_at_that_time(zone: str, day: date, hour: int) -> None:
    """Also at times of the day that the first day does not have."""
    asked = notice(day - timedelta(days=16), zone)
    at = datetime.combine(asked.given, time(hour, 30), ZoneInfo(zone)).astimezone(UTC)
    opens = asked.opening(None, at)
    assert opens is not None
    assert asked.faults(opens.astimezone(UTC)) == []
    local = opens.astimezone(UTC).astimezone(ZoneInfo(zone))
    assert (local.date(), local.minute) == (day, 30)
    assert local.hour in (hour, hour + 1)


def test_days_that_are_not_clear_count_the_opening_and_too_long_a_notice_ends_at_midnight() -> None:
    asked = notice(date(2027, 3, 13), "Europe/Madrid", most=60, clear=False)
    assert asked.earliest == date(2027, 3, 28)
    last = datetime(2027, 5, 12, 23, 59, 59, 999_999, tzinfo=ZoneInfo("Europe/Madrid"))
    assert asked.faults(last) == []
    [(_, code, data)] = asked.faults(last.astimezone(UTC) + timedelta(microseconds=1))
    assert (code, data["latest"]) == ("notice_too_long", "2027-05-12")
