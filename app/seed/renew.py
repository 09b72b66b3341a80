"""Keeping the demo's assemblies of today: when a demo is served again days later, an assembly whose day is over makes
room for a new one, told as of now."""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import delete, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies import calls
from app.assemblies.access import lock_meeting
from app.assemblies.jobs import delete_document_files
from app.assemblies.models import Meeting, MeetingCall
from app.assemblies.queries import documents_of
from app.cooperatives.models import Cooperative
from app.core.db import new_session
from app.core.errors import Problem
from app.core.jobs import defer
from app.decisions.access import database_now
from app.decisions.models import Poll
from app.seed.assembly import Cast, cast_of
from app.seed.assembly_story import AssemblyStory
from app.seed.run import SEEDING, STORIES, tell_all

OVER = timedelta(hours=18)
"""How long after its hour an assembly is of today."""


async def renew(say: Callable[[str], None] | None = None, *, at: datetime | None = None) -> list[str]:
    """Tell those assemblies of the demo anew whose day is over. The queue must be open.

    One in which something was voted on stays, closed as who runs it would have; any other that is not over goes.

    Args:
        at: the moment; now, when left out.

    Returns:
        the keys of those told anew.
    """
    say = say or (lambda line: None)
    told = []
    for cooperative in STORIES:
        for story in cooperative.assemblies:
            if not story.again:
                continue
            try:
                async with new_session() as session:
                    if await _renew(session, cooperative.slug, story, at or await database_now(session)):
                        told.append(story.key)
                        say(f"{story.title} of {cooperative.name}: told as of today.")
            except (Problem, KeyError) as error:  # somebody changed who may do what: the demo is theirs now
                say(f"{story.title} of {cooperative.name} stays as it is ({error}).")
    return told


async def _renew(session: AsyncSession, slug: str, story: AssemblyStory, at: datetime) -> bool:
    """Whether the assembly was told anew: the last one of its title is over, and there was one."""
    await session.execute(select(func.pg_advisory_xact_lock(SEEDING)))
    last = (
        await session.execute(
            select(Meeting.id, MeetingCall.starts_at)
            .join(Cooperative, Cooperative.id == Meeting.cooperative_id)
            .join(MeetingCall, MeetingCall.meeting_id == Meeting.id)
            .where(Cooperative.slug == slug, Meeting.title == story.title)
            .order_by(MeetingCall.starts_at.desc())
            .limit(1)
        )
    ).one_or_none()
    if last is None or last.starts_at + OVER > at:
        return False
    await _make_room(session, story, await cast_of(session, slug), await lock_meeting(session, last.id))
    await tell_all(session, at, {slug: (story,)}, [])
    return True


async def _make_room(session: AsyncSession, story: AssemblyStory, cast: Cast, meeting: Meeting) -> None:
    """End what was left open; one that came to nothing is taken away with its files."""
    if meeting.status not in ("convened", "open"):
        return
    if await session.scalar(select(exists().where(Poll.meeting_id == meeting.id))):
        await calls.close_meeting(session, cast.viewers[story.by], meeting)
        return
    documents = await documents_of(session, meeting.id)
    if documents:
        await defer(session, delete_document_files, keys=[one.key for one in documents])
    await session.execute(delete(Meeting).where(Meeting.id == meeting.id))
