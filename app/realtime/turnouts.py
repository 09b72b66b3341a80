"""Turnout of polls, live."""

from collections.abc import Iterable
from uuid import UUID

from app.core import metrics
from app.decisions.policies import sees_results
from app.decisions.schemas import TurnoutOut
from app.decisions.turnout import PollTurnout, turnouts
from app.realtime import protocol
from app.realtime.counting import Counted, Counts, Watcher
from app.realtime.queries import reading


class Turnouts(Counts):
    """All watched polls of this process: each is told at most four times in any second."""

    what = "turnout"
    interval = 0.28
    at_once = 20
    checked = 20
    sent = metrics.TURNOUTS_SENT

    async def count(self, due: list[UUID], watchers: Iterable[Watcher]) -> Iterable[Counted]:
        """The tally goes to those alone who may see it."""
        members = {one.membership_id for one in watchers if one.membership_id is not None}
        async with reading() as session:
            return [_told(found) for found in await turnouts(session, due, members)]


def _told(found: PollTurnout) -> Counted:
    bare = protocol.turnout(_out(found, whole=False))
    whole = protocol.turnout(_out(found, whole=True))

    def message(watcher: Watcher) -> str:
        voted = found.voters is not None and watcher.membership_id in found.voters
        return whole if sees_results(found.results, found.status, voted=voted, phase=found.phase) else bare

    return Counted(found.poll_id, message, over=found.status in {"closed", "cancelled"})


def _out(found: PollTurnout, *, whole: bool) -> str:
    out = TurnoutOut(
        id=found.poll_id,
        voted=found.voted,
        electors=found.electors,
        tally=found.tally if whole else None,
    )
    return out.model_dump_json()
