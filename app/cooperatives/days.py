"""Days of the register: dates where the cooperative is."""

from datetime import date
from zoneinfo import ZoneInfo

from app.core.clock import now


def today_in(time_zone: str) -> date:
    """The present day in a time zone."""
    return now().astimezone(ZoneInfo(time_zone)).date()
