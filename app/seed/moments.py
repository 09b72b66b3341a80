"""Moments of a story, counted from the moment of seeding; and keys that sort by them."""

import random
import re
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

_MOMENT = re.compile(r"([+-]\d+)([dhm])(?: (\d\d):(\d\d))?")
_UNITS = {"d": "days", "h": "hours", "m": "minutes"}


class Moments:
    """A cooperative's calendar around the moment of seeding, which is rounded down to five minutes."""

    def __init__(self, present: datetime, time_zone: str) -> None:
        self.now = present.astimezone(UTC).replace(second=0, microsecond=0) - timedelta(
            minutes=present.minute % 5
        )
        self.zone = ZoneInfo(time_zone)

    def at(self, moment: str) -> datetime:
        """The moment in UTC.

        Raises:
            ValueError: not written as story.py says.
        """
        found = _MOMENT.fullmatch(moment)
        if found is None:
            raise ValueError(f"no moment: {moment!r}")
        number, unit, hour, minute = found.groups()
        moved = self.now + timedelta(**{_UNITS[unit]: int(number)})
        if hour is None:
            return moved
        local = moved.astimezone(self.zone).replace(hour=int(hour), minute=int(minute))
        return local.astimezone(UTC)

    def day(self, day: date | int) -> date:
        """A date as it is, or so many days before today on the cooperative's clock."""
        if isinstance(day, date):
            return day
        return (self.now.astimezone(self.zone) - timedelta(days=day)).date()

    def start_of(self, day: date) -> datetime:
        """When a day begins on the cooperative's clock, in UTC."""
        return datetime(day.year, day.month, day.day, tzinfo=self.zone).astimezone(UTC)


def key(at: datetime, dice: random.Random) -> UUID:
    """A version 7 UUID made at a moment, as the database makes them, but repeatable."""
    milliseconds = int(at.timestamp() * 1000)
    return UUID(
        int=milliseconds << 80 | 7 << 76 | dice.getrandbits(12) << 64 | 2 << 62 | dice.getrandbits(62)
    )


def told(
    start: datetime, last: datetime, fixed: list[datetime | None], dice: random.Random
) -> list[datetime]:
    """A moment for each item in order: the fixed ones as they are, the others spread in between, the last at `last`."""
    out: list[datetime] = []
    for place, moment in enumerate(fixed, start=1):
        anchor = moment or (last if place == len(fixed) else None)
        if anchor is not None:
            out += spread(out[-1] if out else start, anchor, place - len(out), dice)
    return out


def spread(first: datetime, last: datetime, number: int, dice: random.Random) -> list[datetime]:
    """So many moments after `first`, in order, uneven as people are, the last one at `last`."""
    gaps = [dice.expovariate(1.0) + 0.15 for _ in range(number)]
    scale = (last - first).total_seconds() / sum(gaps) if gaps else 0.0
    out, passed = [], 0.0
    for gap in gaps:
        passed += gap
        out.append(first + timedelta(seconds=round(passed * scale)))
    return out
