"""Background work of this package: polls open and close on time, and none is forgotten."""

from uuid import UUID

import structlog
from sqlalchemy import func, or_, select

from app.core.db import new_session
from app.core.jobs import queue
from app.decisions.closing import close_due, close_on_time
from app.decisions.models import Poll
from app.decisions.opening import open_due, open_on_time
from app.decisions.secret_wipe import stir_boxes, wipe_boxes

log = structlog.get_logger()


@queue.periodic(cron="* * * * *", periodic_id="sweep_polls")
@queue.task(name="sweep_polls", queueing_lock="sweep_polls")
async def sweep_polls(timestamp: int) -> None:
    """Open and close whatever is due, should a job have been lost. One poll's trouble leaves the others be.

    Raises:
        ExceptionGroup: of every poll that could not be opened or closed.
    """
    async with new_session() as session:
        due = (
            await session.execute(
                select(Poll.id, Poll.status).where(
                    Poll.status.in_(("scheduled", "open")),
                    or_(
                        (Poll.status == "open")
                        & Poll.withheld.is_(None)
                        & Poll.level.is_(None)
                        & (Poll.closes_at <= func.clock_timestamp()),
                        (Poll.status == "scheduled") & (Poll.opens_at <= func.clock_timestamp()),
                    ),
                )
            )
        ).all()
    troubles: list[Exception] = []
    for poll_id, status in due:
        try:
            await _sweep_one(poll_id, status)
        except Exception as trouble:
            log.exception("poll_not_swept", poll=str(poll_id))
            troubles.append(trouble)
    if troubles:
        raise ExceptionGroup("polls could not be opened or closed", troubles)


async def _sweep_one(poll_id: UUID, status: str) -> None:
    async with new_session() as session:
        if status == "scheduled":
            await open_due(session, poll_id)
        else:
            await close_due(session, poll_id)


__all__ = ["close_on_time", "open_on_time", "stir_boxes", "sweep_polls", "wipe_boxes"]
