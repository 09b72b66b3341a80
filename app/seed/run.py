"""Filling an empty database with the demo."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from app.accounts.demo import DEMO_PASSWORD, DEMO_PEOPLE
from app.accounts.models import Person
from app.accounts.passwords import hash_password_now
from app.core.clock import now
from app.core.db import new_session
from app.decisions.closing import schedule_closing
from app.decisions.models import Poll
from app.decisions.opening import schedule_opening
from app.seed import bakery, course, factory
from app.seed.register import People, begin
from app.seed.rows import Rows
from app.seed.talk import tell_threads
from app.seed.votes import tell_polls, tell_proposals

STORIES = (bakery.STORY, factory.STORY, course.STORY)
_SEEDING = 0x62617A6172  # the advisory lock that lets one process at a time seed


def gather(present: datetime) -> tuple[Rows, list[UUID]]:
    """Every row of the demo as of a moment; and the ids of the polls that wait for their opening or close."""
    rows = Rows()
    waiting: list[UUID] = []
    hashed = hash_password_now(DEMO_PASSWORD)
    people = People(rows, {person.email: hashed for person in DEMO_PEOPLE})
    for story in STORIES:
        context = begin(story, present, rows, people)
        tell_threads(context)
        tell_proposals(context)
        waiting += tell_polls(context)
    return rows, waiting


async def seed(say: Callable[[str], None] | None = None) -> bool:
    """Make the demo cooperatives, in one transaction. The queue must be open, for the polls' closings.

    Args:
        say: told a line at each step.

    Returns:
        False, having done nothing, when any person exists already.
    """
    say = say or (lambda line: None)
    async with new_session() as session:
        await session.execute(select(func.pg_advisory_xact_lock(_SEEDING)))
        if await session.scalar(select(Person.id).limit(1)) is not None:
            say("There are people here already: no demo data was added.")
            return False
        say("Telling the stories of three cooperatives ...")
        rows, waiting = gather(now())
        number = await rows.store(session)
        for poll_id in waiting:
            poll = await session.get_one(Poll, poll_id)
            await (schedule_opening if poll.status == "scheduled" else schedule_closing)(session, poll)
        say(f"Stored {number:,} rows: {', '.join(story.name for story in STORIES)}.")
    return True
