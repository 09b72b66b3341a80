"""Short ways to set up what meetings are tested on, over the API as people would. Only hours are moved by SQL, because
a meeting can't be convened for the past and the database's clock is never faked."""

from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import update

from app.assemblies.models import Meeting, MeetingCall, MeetingRecess
from app.core.db import new_session
from tests.world import Coop, Persona

ZONE = ZoneInfo("Europe/Madrid")
ADD_RIGHT = {
    "path": "agenda.add",
    "value": {"or_count": 2, "within_days": 3},
    "source": "Statutes, article 7",
}


FROM_AFAR = {"code": None, "confirmed": ["identity", "live_av", "secrecy"]}
"""Checking in from elsewhere, with all that Ley 27/1999 needs."""


async def remote(coop: Coop) -> dict[str, Any]:
    """A meeting's settings to be attended from elsewhere, which the statutes allow from now on."""
    await set_bylaws(coop, {"path": "remote.allowed", "value": "yes", "source": "Statutes, article 3"})
    return {"remote": True, "link": "https://video.example/assembly"}


async def set_bylaws(coop: Coop, *changes: dict[str, Any]) -> None:
    """Change the cooperative's bylaws as its statutes already say, through the API."""
    told = await coop.admin.client.ok("GET", f"{coop.path}/bylaws")
    reasons = {change["path"]: "So our statutes say." for change in changes}
    body = {"base_version": told["version"]["version"], "changes": list(changes), "reasons": reasons}
    made = await coop.admin.client.ok("POST", f"{coop.path}/bylaws/drafts", json=body)
    version = made["version"]["version"]
    await coop.admin.client.ok("POST", f"{coop.path}/bylaws/drafts/{version}/adopt-as-statutes")


def in_days(days: int, hour: int = 18, zone: ZoneInfo = ZONE) -> datetime:
    """An hour of the day so many days from today, where the cooperative is."""
    day = datetime.now(zone).date() + timedelta(days=days)
    return datetime.combine(day, time(hour), zone)


async def make_meeting(
    coop: Coop, *, by: Persona | None = None, days: int = 40, items: bool = True, **changes: Any
) -> dict[str, Any]:
    """A meeting being prepared, with a motion on its agenda; as GET tells it."""
    body = {
        "title": "Annual assembly",
        "place": "The hall",
        "calls": [in_days(days).isoformat()],
        **changes,
    }
    client = (by or coop.admin).client
    made: dict[str, Any] = await client.ok("POST", f"{coop.path}/meetings", 201, json=body)
    if items:
        await add_item(coop, made["meeting"]["id"], by=by)
        made = await client.ok("GET", f"/meetings/{made['meeting']['id']}")
    return made


async def add_item(
    coop: Coop, meeting_id: str, *, by: Persona | None = None, **changes: Any
) -> dict[str, Any]:
    """A point of the agenda: a motion unless said otherwise."""
    body = {"kind": "motion", "title": "The accounts", "body": "We approve the accounts.", **changes}
    made: dict[str, Any] = await (by or coop.admin).client.ok(
        "POST", f"/meetings/{meeting_id}/items", 201, json=body
    )
    return made


async def convene(
    coop: Coop, meeting_id: str, *, by: Persona | None = None, **changes: Any
) -> dict[str, Any]:
    """Send the notice."""
    made: dict[str, Any] = await (by or coop.admin).client.ok(
        "POST", f"/meetings/{meeting_id}/convene", 200, json=changes
    )
    return made


async def move_hours(meeting_id: str, by: timedelta) -> None:
    """Move the convening and every call of a meeting in time."""
    async with new_session() as session:
        await session.execute(
            update(MeetingCall)
            .where(MeetingCall.meeting_id == UUID(meeting_id))
            .values(starts_at=MeetingCall.starts_at + by)
        )
        await session.execute(
            update(Meeting).where(Meeting.id == UUID(meeting_id)).values(convened_at=Meeting.convened_at + by)
        )


async def set_hours(meeting_id: str, *starts: datetime) -> None:
    """Give the calls of a meeting these hours."""
    async with new_session() as session:
        for n, starts_at in enumerate(starts, start=1):
            await session.execute(
                update(MeetingCall)
                .where(MeetingCall.meeting_id == UUID(meeting_id), MeetingCall.n == n)
                .values(starts_at=starts_at)
            )


async def recess_over(meeting_id: str) -> None:
    """The hour at which a meeting in recess goes on has come."""
    async with new_session() as session:
        await session.execute(
            update(MeetingRecess)
            .where(MeetingRecess.meeting_id == UUID(meeting_id), MeetingRecess.ended_at.is_(None))
            .values(until=MeetingRecess.began_at + timedelta(microseconds=1))
        )


async def convened_meeting(
    coop: Coop, *, began: timedelta = timedelta(minutes=5), **changes: Any
) -> dict[str, Any]:
    """A meeting convened in time whose first call's hour was so long ago (negative: is still to come); later calls
    keep their distance."""
    made = await make_meeting(coop, **changes)
    meeting_id = made["meeting"]["id"]
    told = await convene(coop, meeting_id)
    first = datetime.fromisoformat(told["meeting"]["starts_at"])
    await move_hours(meeting_id, datetime.now(UTC) - began - first)
    found: dict[str, Any] = await coop.admin.client.ok("GET", f"/meetings/{meeting_id}")
    return found


async def set_status(meeting_id: str, **values: Any) -> None:
    """Set a meeting's own columns, for what a test doesn't play out."""
    async with new_session() as session:
        await session.execute(update(Meeting).where(Meeting.id == UUID(meeting_id)).values(**values))
