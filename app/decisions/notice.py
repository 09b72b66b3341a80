"""Notice of a vote: from when to when it may open, in the days of the cooperative's own time zone."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Self
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.models import Cooperative
from app.decisions.question import Fault
from app.rules.bylaws import Bylaws
from app.rules.matters import Matter, kind_of, notice_needed


async def zone_of(session: AsyncSession, cooperative_id: UUID) -> ZoneInfo:
    """The cooperative's time zone."""
    name = await session.scalar(select(Cooperative.time_zone).where(Cooperative.id == cooperative_id))
    return ZoneInfo(name or "UTC")


@dataclass(frozen=True)
class Notice:
    """The notice that a matter asks for, counted from the day on which it was given.

    Days are clear (the day of the notice and that of the opening don't count) where the bylaws say so, and
    where they don't say.
    """

    days: int
    most: int | None
    clear: bool
    source: str
    given: date
    zone: ZoneInfo

    @classmethod
    def of(cls, matter: Matter, bylaws: Bylaws, since: datetime, zone: ZoneInfo) -> Self:
        """The notice of a matter. Raises BylawsError `undecided` where the bylaws have to say it and don't."""
        days = notice_needed(matter, bylaws)
        value = bylaws.notice.min_days
        judged = kind_of(matter, bylaws) is not None and days > 0
        return cls(
            days=days,
            most=bylaws.notice.max_days.value if judged else None,
            clear=bylaws.notice.clear_days.value is not False,
            source=value.source or "the bylaws",
            given=since.astimezone(zone).date(),
            zone=zone,
        )

    @property
    def earliest(self) -> date:
        """The first day on which it may open."""
        return self.given + timedelta(days=self.days + (1 if self.clear else 0))

    @property
    def latest(self) -> date | None:
        """The last day on which it may open, where notice can be too long."""
        return None if self.most is None else self.given + timedelta(days=self.most)

    def opening(self, asked: datetime | None, at: datetime) -> datetime | None:
        """When it opens: as asked, or as soon as the notice is over, at this time of the day; None: at once."""
        if asked is not None or self.days == 0:
            return asked
        return datetime.combine(self.earliest, at.astimezone(self.zone).time(), self.zone)

    def faults(self, opens_at: datetime | None) -> list[Fault]:
        """What is wrong with an opening, with the day from or until which it would be right."""
        if self.days == 0 or opens_at is None:
            return []
        day = opens_at.astimezone(self.zone).date()
        if day < self.earliest:
            data = {"days": self.days, "source": self.source, "earliest": self.earliest.isoformat()}
            return [("opens_at", "notice_too_short", data)]
        if self.latest is not None and day > self.latest:
            data = {"days": self.most or 0, "source": self.source, "latest": self.latest.isoformat()}
            return [("opens_at", "notice_too_long", data)]
        return []
