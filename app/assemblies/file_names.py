"""What the files of a meeting are called: in plain words that every system can keep."""

import re
import unicodedata

from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.law import current_call
from app.assemblies.models import Meeting
from app.decisions.notice import zone_of

LONGEST = 60


async def file_name(session: AsyncSession, what: str, meeting: Meeting, ending: str = "pdf") -> str:
    """The kind of file, the day of the meeting where it is, and its title: minutes-2026-03-12-yearly-assembly.pdf."""
    at = meeting.opened_at or (await current_call(session, meeting)).starts_at
    day = at.astimezone(await zone_of(session, meeting.cooperative_id)).date()
    letters = unicodedata.normalize("NFKD", meeting.title).encode("ascii", "ignore").decode().lower()
    title = re.sub(r"[^a-z0-9]+", "-", letters)[:LONGEST].strip("-")
    return "-".join(one for one in (what, day.isoformat(), title) if one) + f".{ending}"
