from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from app.rules.hours import clock


@pytest.mark.parametrize(
    ("zone", "at", "said"),
    [
        ("Europe/Madrid", "2026-10-24T23:59", "01:59"),
        ("Europe/Madrid", "2026-10-25T00:00", "02:00 UTC+2"),
        ("Europe/Madrid", "2026-10-25T00:59", "02:59 UTC+2"),
        ("Europe/Madrid", "2026-10-25T01:00", "02:00 UTC+1"),
        ("Europe/Madrid", "2026-10-25T01:59", "02:59 UTC+1"),
        ("Europe/Madrid", "2026-10-25T02:00", "03:00"),
        ("Europe/Madrid", "2026-03-29T01:00", "03:00"),
        ("America/St_Johns", "2026-11-01T03:30", "01:00 UTC-2:30"),
        ("America/St_Johns", "2026-11-01T04:30", "01:00 UTC-3:30"),
        ("Australia/Lord_Howe", "2026-04-04T14:45", "01:45 UTC+11"),
        ("Australia/Lord_Howe", "2026-04-04T15:15", "01:45 UTC+10:30"),
        ("America/Argentina/Buenos_Aires", "2026-10-25T03:30", "00:30"),
    ],
)
def test_an_hour_that_clocks_show_twice_is_told_apart(zone: str, at: str, said: str) -> None:
    assert clock(datetime.fromisoformat(at).replace(tzinfo=UTC), ZoneInfo(zone)) == said
