"""What the members of classes under a cap cast, so that together they don't count for more than they may."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.decisions.counting import Counted
from app.decisions.matters import classes_of
from app.decisions.models import Ballot, Elector, Poll
from app.decisions.ruled_opening import law_under, ruling_of
from app.decisions.secret_models import OpenRoll
from app.rules import Capped, parse_choice
from app.rules.matters.caps import capped_ballots


async def capped_electors(session: AsyncSession, poll: Poll) -> dict[str, list[UUID]]:
    """By class under a cap, who is entitled in a poll."""
    ruling = ruling_of(poll)
    classes = await classes_of(session, poll.cooperative_id, ruling.capped_classes if ruling else ())
    found: dict[str, list[UUID]] = {}
    if classes:
        rows = await session.execute(
            select(Elector.membership_id, Elector.class_id).where(
                Elector.poll_id == poll.id, Elector.class_id.in_(list(classes))
            )
        )
        for membership_id, class_id in rows:
            if class_id is not None:
                found.setdefault(classes[class_id], []).append(membership_id)
    return found


async def capped_of(session: AsyncSession, poll: Poll, counted: Counted) -> tuple[Capped, ...]:
    """The part of a closing poll's ballots that classes under a cap cast. Its row is locked.

    Of a secret poll nobody knows what they chose, only how many took part.
    """
    electors = await capped_electors(session, poll)
    if not electors:
        return ()
    bylaws = (await law_under(session, poll)).bylaws
    classes = {code: [str(one) for one in people] for code, people in electors.items()}
    people = [one for some in electors.values() for one in some]
    if poll.secret:
        took_part = await session.scalars(
            select(OpenRoll.membership_id).where(
                OpenRoll.poll_id == poll.id, OpenRoll.membership_id.in_(people)
            )
        )
        return capped_ballots(bylaws, classes, voted=[str(one) for one in took_part], ballots=None)
    if (
        poll.hands
    ):  # nobody knows whose hands were raised, so a cap leaves the vote void if anybody is under it
        return capped_ballots(bylaws, classes, voted=[str(one) for one in people], ballots=None)
    rows = (
        await session.execute(
            select(Ballot.membership_id, Ballot.choice, Elector.votes)
            .join(
                Elector,
                (Elector.poll_id == Ballot.poll_id) & (Elector.membership_id == Ballot.membership_id),
            )
            .where(Ballot.poll_id == poll.id, Ballot.membership_id.in_(people))
        )
    ).all()
    ballots = {
        str(row.membership_id): parse_choice(counted.method, counted.settings, counted.options, row.choice)
        for row in rows
    }
    votes = {str(row.membership_id): row.votes for row in rows if row.votes != 1}
    return capped_ballots(bylaws, classes, voted=list(ballots), ballots=ballots, votes=votes)
