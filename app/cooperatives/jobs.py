"""Background work of this package: sending invitations."""

from datetime import timedelta
from uuid import UUID

from procrastinate import RetryStrategy

from app.cooperatives.invitations import cooperatives_with_unsent, send_some
from app.core.db import new_session
from app.core.jobs import queue

OVERDUE = timedelta(minutes=10)


@queue.task(name="send_invitations", retry=RetryStrategy(max_attempts=8, exponential_wait=3))
async def send_invitations(cooperative_id: str) -> None:
    """Send every invitation of a cooperative that waits for its mail, a hundred in a transaction. Several may
    run at once; each invitation is sent by one of them."""
    while True:
        async with new_session() as session:
            if not await send_some(session, UUID(cooperative_id)):
                return


@queue.periodic(cron="*/10 * * * *")
@queue.task(name="resume_invitations", queueing_lock="resume_invitations", pass_context=False)
async def resume_invitations(timestamp: int) -> None:
    """Take up what a killed worker has left.

    Args:
        timestamp: when this run was due, in seconds since 1970; given by the queue.
    """
    async with new_session() as session:
        waiting = await cooperatives_with_unsent(session, OVERDUE)
    for cooperative_id in waiting:
        await send_invitations(str(cooperative_id))
