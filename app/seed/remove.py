"""Taking the demo out again."""

from collections.abc import Callable

from sqlalchemy import delete, or_, select, text

from app.accounts.models import Person
from app.assemblies.minutes_models import Dissent
from app.assemblies.models import Amendment, Meeting
from app.cooperatives.models import (
    CircleMember,
    Cooperative,
    Invitation,
    Membership,
    ShareLink,
)
from app.core.db import new_session
from app.decisions.models import Elector, HandCount, Poll, Proposal
from app.decisions.register_models import Decision, DecisionTask
from app.discussions.models import Comment, Mention, Reaction, ReadPosition, TextVersion, Thread
from app.seed.run import ASKING, STORIES

_FORGET_JOBS = text(
    "DELETE FROM procrastinate_jobs WHERE status = 'todo' AND ("
    "(task_name IN ('open_poll', 'close_poll') AND args->>'poll_id' IN (SELECT poll.id::text FROM poll "
    "JOIN cooperative ON cooperative.id = poll.cooperative_id WHERE slug = ANY(:slugs))) OR "
    "(task_name = 'send_notice' AND args->>'notice_id' IN (SELECT meeting_notice.id::text FROM meeting_notice "
    "JOIN cooperative ON cooperative.id = meeting_notice.cooperative_id WHERE slug = ANY(:slugs))))"
)


async def wipe(say: Callable[[str], None] | None = None) -> None:
    """Delete the demo cooperatives with everything in them, and the demo's people.

    Somebody else who joined a demo cooperative keeps the account; a demo person who joined another cooperative
    keeps account and membership there.
    """
    say = say or (lambda line: None)
    slugs = [story.slug for story in STORIES]
    domains = [f"%@{story.domain}" for story in STORIES]
    async with new_session() as session:
        ours = select(Cooperative.id).where(Cooperative.slug.in_(slugs)).scalar_subquery()
        await session.execute(_FORGET_JOBS, {"slugs": slugs})
        members = select(Membership.id).where(Membership.cooperative_id.in_(ours)).scalar_subquery()
        for table in (Reaction, Mention, ReadPosition):
            await session.execute(delete(table).where(table.membership_id.in_(members)))
        await session.execute(delete(TextVersion).where(TextVersion.written_by.in_(members)))
        for owned in (
            DecisionTask,
            Dissent,
            Decision,
            HandCount,
            Elector,
            Poll,
            Amendment,
            Meeting,
            Proposal,
            Comment,
            Thread,
            Invitation,
            ShareLink,
            CircleMember,
            Membership,
        ):
            await session.execute(delete(owned).where(owned.cooperative_id.in_(ours)))
        await session.execute(delete(Cooperative).where(Cooperative.slug.in_(slugs)))
        gone = await session.scalars(
            delete(Person)
            .where(
                or_(*(Person.email.like(domain) for domain in domains), Person.email.in_(ASKING)),
                ~select(Membership.id).where(Membership.person_id == Person.id).exists(),
            )
            .returning(Person.id)
        )
        say(f"Removed the demo cooperatives and {len(gone.all())} people.")
