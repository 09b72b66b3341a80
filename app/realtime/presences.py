"""Who is here at meetings, live."""

from collections.abc import Iterable
from uuid import UUID

from app.assemblies.presence import presences
from app.assemblies.presence_schemas import PresenceOut
from app.core import metrics
from app.realtime import protocol
from app.realtime.counting import Counted, Counts, Watcher
from app.realtime.queries import reading


class Presences(Counts):
    """All watched meetings of this process: each is told at most twice in any second. Some are always counted again,
    because the hour alone changes quorums."""

    what = "who is here"
    interval = 0.52
    at_once = 10
    checked = 2
    sent = metrics.PRESENCES_SENT

    async def count(self, due: list[UUID], watchers: Iterable[Watcher]) -> Iterable[Counted]:
        """Everybody is told the same."""
        async with reading() as session:
            return [_told(found) for found in await presences(session, due)]


def _told(found: PresenceOut) -> Counted:
    message = protocol.presence(found.model_dump_json())
    return Counted(found.id, lambda _: message)
