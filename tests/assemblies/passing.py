"""Let time pass for one meeting. The database's clock is never faked: instead every moment of the meeting's rows goes
back, as if what happened had happened that much earlier. Open pages are to be loaded anew afterwards."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, DateTime, Table, exists, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.law import law_of
from app.assemblies.minutes_models import Minutes
from app.assemblies.models import AgendaItem, Meeting, MeetingCall, MeetingNotice
from app.assemblies.notice_text import call_line, hash_of
from app.cooperatives.models import Cooperative
from app.core.db import Base, new_session
from app.decisions.models import FormerBallot, Poll
from app.decisions.register_models import Decision, DecisionCondition, DecisionTask

REGISTER = {Decision.__tablename__, DecisionCondition.__tablename__, DecisionTask.__tablename__}
"""Tables of what the register says, which nobody changes."""


async def let_time_pass(meeting_id: str | UUID, delta: timedelta) -> None:
    """Set every moment of a meeting back: of itself, its calls, notices, attendance, proxies, agenda, speakers,
    officers, polls and ballots. The hours in the text of its notice follow, and so does its hash.

    Raises:
        ValueError: the register has a decision of it, or its minutes are approved: their moments are fixed.
    """
    at = UUID(str(meeting_id))
    async with new_session() as session:
        meeting = await session.get_one(Meeting, at, with_for_update=True)
        if await _fixed(session, at):
            raise ValueError("What is in the register, or in approved minutes, can't go back in time.")
        before = await _hours(session, meeting)
        former = await session.scalar(
            select(exists().where(FormerBallot.poll_id.in_(select(Poll.id).where(Poll.meeting_id == at))))
        )
        if former:
            await session.execute(
                text("ALTER TABLE former_ballot DISABLE TRIGGER former_ballot_written_once")
            )
        for table in Base.metadata.sorted_tables:
            moments = [column for column in table.columns if isinstance(column.type, DateTime)]
            whose = _whose(table, at)
            if moments and whose is not None and table.name not in REGISTER:
                await session.execute(update(table).where(whose).values(_back(moments, delta)))
        if former:
            await session.execute(text("ALTER TABLE former_ballot ENABLE TRIGGER former_ballot_written_once"))
        session.expire_all()
        meeting = await session.get_one(Meeting, at)
        await _move_notice(session, meeting, before, await _hours(session, meeting), delta)


async def _fixed(session: AsyncSession, meeting_id: UUID) -> bool:
    decided = exists().where(Decision.poll_id == Poll.id, Poll.meeting_id == meeting_id)
    approved = exists().where(Minutes.meeting_id == meeting_id, Minutes.approved_at.is_not(None))
    return bool(await session.scalar(select(decided | approved)))


def _whose(table: Table, meeting_id: UUID) -> ColumnElement[bool] | None:
    """Which rows of a table are the meeting's; None for tables that have nothing to do with meetings."""
    if table.name == Meeting.__tablename__:
        return table.c.id == meeting_id
    if "meeting_id" in table.c:
        return table.c.meeting_id == meeting_id
    if "item_id" in table.c:
        return table.c.item_id.in_(select(AgendaItem.id).where(AgendaItem.meeting_id == meeting_id))
    if "poll_id" in table.c:
        return table.c.poll_id.in_(select(Poll.id).where(Poll.meeting_id == meeting_id))
    return None


def _back(moments: list[Column[Any]], delta: timedelta) -> dict[str, Any]:
    return {column.name: column - delta for column in moments}


async def _hours(session: AsyncSession, meeting: Meeting) -> list[str]:
    """What the notice says of when the calls are."""
    if meeting.notice_text is None:
        return []
    law = await law_of(session, meeting)
    language = (await session.get_one(Cooperative, meeting.cooperative_id)).language
    calls = await session.scalars(
        select(MeetingCall).where(MeetingCall.meeting_id == meeting.id).order_by(MeetingCall.n)
    )
    return [call_line(call, law, language) for call in calls]


async def _move_notice(
    session: AsyncSession, meeting: Meeting, before: list[str], after: list[str], delta: timedelta
) -> None:
    if meeting.notice is None or meeting.notice_text is None:
        return
    told = meeting.notice_text
    for old, new in zip(before, after, strict=True):
        told = told.replace(old, new)
    moved: dict[str, Any] = {**meeting.notice, "hash": hash_of(told)}
    if moved["due_at"] is not None:
        moved["due_at"] = (datetime.fromisoformat(moved["due_at"]) - delta).isoformat()
    meeting.notice_text, meeting.notice = told, moved
    await session.execute(
        update(MeetingNotice).where(MeetingNotice.meeting_id == meeting.id).values(hash=moved["hash"])
    )
