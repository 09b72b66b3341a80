"""The opinion of a body that the bylaws or a matter ask for, attached to the point of the agenda before its vote."""

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies import meeting_errors as errors
from app.assemblies.announce import items_event
from app.assemblies.law import law_of, opinion_body
from app.assemblies.models import AgendaItem, Meeting
from app.cooperatives.access import Viewer
from app.core.markdown import render
from app.decisions.access import database_now
from app.decisions.demands import require_of_body
from app.decisions.matter_errors import NoOpinionAskedError
from app.decisions.models import Poll
from app.decisions.proposals import require_acting


async def attach(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, item: AgendaItem, text: str
) -> None:
    """Attach, or correct, the opinion that a vote needs, until the vote on the item itself opens.

    Raises:
        SuspendedError, ObserverError
        NoOpinionAskedError: its vote needs none.
        MeetingOverError, ItemUnderWayError, ItemHasVotesError
        NotOfBodyError: the viewer is not in the circle that holds the body's office.
    """
    require_acting(viewer)
    body = opinion_body(await law_of(session, meeting), item)
    if body is None:
        raise NoOpinionAskedError
    if meeting.status in ("closed", "cancelled"):
        raise errors.MeetingOverError
    if item.status == "done":
        raise errors.ItemUnderWayError
    if await _voted(session, item):
        raise errors.ItemHasVotesError
    await require_of_body(session, viewer, body)
    if (item.opinion, item.opinion_by) == (text, viewer.membership_id):
        return
    at = await database_now(session)
    item.opinion, item.opinion_html = text, render(text)
    item.opinion_by, item.opinion_at = viewer.membership_id, at
    await session.flush()
    await items_event(session, meeting, [item], actor_id=viewer.membership_id)


async def _voted(session: AsyncSession, item: AgendaItem) -> bool:
    """Whether a vote had the opinion beside it, and was not called off: from then on it stays as it is."""
    return bool(
        await session.scalar(
            select(
                exists().where(
                    Poll.item_id == item.id,
                    Poll.opinion.is_not(None),
                    Poll.status.in_(("scheduled", "open", "closed")),
                )
            )
        )
    )
