"""The number a client's state stands at, sent as a header with what it reads."""

from uuid import UUID

from fastapi import Response
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.events.models import EventCounter

HEADER = "Batzar-Event"


async def stamp(session: AsyncSession, response: Response, cooperative_id: UUID) -> None:
    """Put the cooperative's last event number on the answer. Call before reading what is answered, so that
    events after the number are at worst applied twice, never missed."""
    last = await session.scalar(
        select(EventCounter.last).where(EventCounter.cooperative_id == cooperative_id)
    )
    response.headers[HEADER] = str(last or 0)
