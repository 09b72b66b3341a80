"""Filling an empty database with the demo."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.demo import DEMO_PASSWORD, DEMO_PEOPLE
from app.accounts.models import Person
from app.accounts.passwords import hash_password_now
from app.cooperatives.events import ViewChanged
from app.cooperatives.models import Cooperative
from app.core.clock import now
from app.core.db import new_session
from app.decisions.closing import schedule_closing
from app.decisions.models import Poll
from app.decisions.opening import schedule_opening
from app.decisions.register import register_decision
from app.decisions.register_models import DecisionTask
from app.events.log import OUTBOX, emit
from app.rules import Outcome
from app.seed import bakery, course, factory
from app.seed.assembly import Step, Telling, cast_of, telling
from app.seed.assembly_story import AssemblyStory
from app.seed.moments import Moments
from app.seed.register import People, begin
from app.seed.rows import Rows
from app.seed.statutes import write_bylaws
from app.seed.talk import tell_threads
from app.seed.votes import Told, tell_polls, tell_proposals

STORIES = (bakery.STORY, factory.STORY, course.STORY)
ASKING = [request.email for story in STORIES for request in story.requests]
SEEDING = 0x62617A6172  # the advisory lock that lets one process at a time seed


def gather(present: datetime, known: dict[str, UUID] | None = None) -> tuple[Rows, Told]:
    """Every row of the demo as of a moment; and the polls that something is left to do for.

    `known` are people who have an account already, by address.
    """
    rows = Rows()
    told = Told([], [])
    hashed = hash_password_now(DEMO_PASSWORD)
    people = People(rows, {person.email: hashed for person in DEMO_PEOPLE}, known or {})
    for story in STORIES:
        context = begin(story, present, rows, people)
        tell_threads(context)
        tell_proposals(context)
        tell_polls(context, told)
    return rows, told


def _entries(session: AsyncSession, told: Told) -> list[Step]:
    """For each poll that is over, its entry into its cooperative's register as the poll ended."""

    def entry(at: datetime, poll_id: UUID, tasks: list[dict[str, Any]]) -> Step:
        async def enter() -> None:
            poll = await session.get_one(Poll, poll_id)
            outcome = None if poll.outcome is None else Outcome.model_validate(poll.outcome)
            async with telling(session, at):
                decision = await register_decision(session, poll, outcome, at=at, actor_id=None)
            session.add_all(
                DecisionTask(cooperative_id=poll.cooperative_id, decision_id=decision.id, **task)
                for task in tasks
            )

        return at, enter

    return [entry(*one) for one in told.over]


async def tell_all(
    session: AsyncSession, present: datetime, stories: dict[str, tuple[AssemblyStory, ...]], steps: list[Step]
) -> None:
    """Tell assemblies, by cooperative, together with other steps, each at its moment.

    Nobody looked on while it happened, so of all its events only one is kept: that there is something new to read.
    """
    tellings = []
    for slug, assemblies in stories.items():
        cast = await cast_of(session, slug)
        cooperative = await session.get_one(Cooperative, cast.cooperative_id)
        moments = Moments(present, cooperative.time_zone)
        tellings += [Telling(session, story, cast, moments) for story in assemblies]
    kept = list(session.info.get(OUTBOX, ()))
    for _, take in sorted(
        [*steps, *(one for each in tellings for one in each.steps())], key=lambda one: one[0]
    ):
        await take()
    await session.flush()
    for one in tellings:
        await one.forget_jobs()
    session.info[OUTBOX] = kept
    for cooperative_id in {one.cast.cooperative_id for one in tellings}:
        emit(session, cooperative_id, ViewChanged(), actor_id=None)


async def seed(say: Callable[[str], None] | None = None, *, among_others: bool = False) -> bool:
    """Make the demo cooperatives, in one transaction. The queue must be open, for the polls' closings.

    Args:
        say: told a line at each step.
        among_others: also where there are people already, as after `wipe`.

    Returns:
        False, having done nothing: any person exists already, or with `among_others` any demo cooperative.
    """
    say = say or (lambda line: None)
    slugs = [story.slug for story in STORIES]
    async with new_session() as session:
        await session.execute(select(func.pg_advisory_xact_lock(SEEDING)))
        if (
            await session.scalar(select(Cooperative.id).where(Cooperative.slug.in_(slugs)).limit(1))
            is not None
        ):
            say("The demo cooperatives are here already: nothing was added.")
            return False
        if not among_others and await session.scalar(select(Person.id).limit(1)) is not None:
            say("There are people here already: no demo data was added.")
            return False
        known = {
            person.email: person.id
            for person in await session.execute(
                select(Person.email, Person.id).where(
                    or_(
                        *(Person.email.like(f"%@{story.domain}") for story in STORIES),
                        Person.email.in_(ASKING),
                    )
                )
            )
        }
        say("Telling the stories of three cooperatives ...")
        present = now()
        rows, told = gather(present, known)
        number = await rows.store(session)
        by_slug = {story.slug: story for story in STORIES}
        for cooperative in await session.scalars(select(Cooperative).where(Cooperative.slug.in_(slugs))):
            await write_bylaws(session, cooperative, by_slug[cooperative.slug], at=cooperative.created_at)
        for poll_id in told.waiting:
            poll = await session.get_one(Poll, poll_id)
            await (schedule_opening if poll.status == "scheduled" else schedule_closing)(session, poll)
        say("Entering what was decided into their registers ...")
        assemblies = {story.slug: story.assemblies for story in STORIES if story.assemblies}
        await tell_all(session, present, assemblies, _entries(session, told))
        say(f"Stored {number:,} rows: {', '.join(story.name for story in STORIES)}.")
    return True
