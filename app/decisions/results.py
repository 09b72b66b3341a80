"""Results: who may see them now, and what they are."""

from uuid import UUID

from sqlalchemy import exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer
from app.cooperatives.queries import member_refs
from app.core.pagination import decode_uuid_cursor, encode_cursor
from app.decisions import policies
from app.decisions.counting import count_polls
from app.decisions.errors import ResultsHiddenError
from app.decisions.explained import ballot_outs
from app.decisions.models import Ballot, Elector, Poll
from app.decisions.schemas import (
    BallotList,
    ElectorList,
    ElectorOut,
    MyBallot,
    ResultsOut,
    TurnoutOut,
)
from app.rules import Outcome, Tally


async def visible(session: AsyncSession, viewer: Viewer, poll: Poll) -> bool:
    """Whether the viewer may see counts, ballots and who took part in this poll now."""
    voted = False
    if poll.results == "after_voting" and poll.status != "closed":
        own = exists().where(Ballot.poll_id == poll.id, Ballot.membership_id == viewer.membership_id)
        voted = bool(await session.scalar(select(own)))
    return policies.sees_results(poll.results, poll.status, voted=voted)


async def require_visible(session: AsyncSession, viewer: Viewer, poll: Poll) -> None:
    """Refuse who may not see the results yet.

    Raises:
        ResultsHiddenError: says until when.
    """
    if not await visible(session, viewer, poll):
        raise ResultsHiddenError(until="voted" if poll.results == "after_voting" else "closed")


async def _tally(session: AsyncSession, poll: Poll) -> Tally:
    if poll.outcome is not None:
        return Outcome.model_validate(poll.outcome).tally
    return (await count_polls(session, [poll]))[poll.id].tally


async def turnout(session: AsyncSession, viewer: Viewer, poll: Poll) -> TurnoutOut:
    """How many voted; the tally where the viewer may see it."""
    if await visible(session, viewer, poll):
        tally = await _tally(session, poll)
        return TurnoutOut(id=poll.id, voted=tally.ballots, electors=poll.electors, tally=tally)
    voted = await session.scalar(select(func.count()).select_from(Ballot).where(Ballot.poll_id == poll.id))
    return TurnoutOut(id=poll.id, voted=voted or 0, electors=poll.electors, tally=None)


async def read(session: AsyncSession, viewer: Viewer, poll: Poll) -> ResultsOut:
    """The count, and the outcome once there is one.

    Raises:
        ResultsHiddenError: not for the viewer yet.
    """
    await require_visible(session, viewer, poll)
    tally = await _tally(session, poll)
    return ResultsOut(
        turnout=TurnoutOut(id=poll.id, voted=tally.ballots, electors=poll.electors, tally=tally),
        tally=tally,
        outcome=None if poll.outcome is None else Outcome.model_validate(poll.outcome),
    )


async def my_ballot(session: AsyncSession, viewer: Viewer, poll_id: UUID) -> MyBallot:
    """The viewer's part in a poll."""
    key = (poll_id, viewer.membership_id)
    elector = await session.get(Elector, key)
    ballot = await session.get(Ballot, key)
    return MyBallot(
        poll_id=poll_id,
        elector=elector is not None,
        ballot=(await ballot_outs(session, [ballot]))[0] if ballot is not None else None,
    )


async def list_ballots(
    session: AsyncSession, viewer: Viewer, poll: Poll, *, explained: bool, cursor: str | None, limit: int
) -> BallotList:
    """Ballots with their members' names, in the order the members joined.

    Raises:
        ResultsHiddenError: not for the viewer yet.
    """
    await require_visible(session, viewer, poll)
    after = decode_uuid_cursor(cursor)
    query = select(Ballot).where(Ballot.poll_id == poll.id).order_by(Ballot.membership_id).limit(limit + 1)
    if after is not None:
        query = query.where(Ballot.membership_id > after)
    if explained:
        query = query.where(Ballot.reason.is_not(None))
    rows = (await session.scalars(query)).all()
    page = rows[:limit]
    return BallotList(
        items=await ballot_outs(session, page),
        members=await member_refs(session, viewer.cooperative_id, [one.membership_id for one in page]),
        next=encode_cursor(str(page[-1].membership_id)) if len(rows) > limit else None,
    )


async def list_electors(
    session: AsyncSession, viewer: Viewer, poll: Poll, *, cursor: str | None, limit: int
) -> ElectorList:
    """Who is entitled, in the order they joined. Whether each voted is told where results may be seen."""
    shown = await visible(session, viewer, poll)
    after = decode_uuid_cursor(cursor)
    query = (
        select(Elector, Ballot.membership_id.is_not(None).label("voted"))
        .outerjoin(
            Ballot,
            (Ballot.poll_id == Elector.poll_id) & (Ballot.membership_id == Elector.membership_id),
        )
        .where(Elector.poll_id == poll.id)
        .order_by(Elector.membership_id)
        .limit(limit + 1)
    )
    if after is not None:
        query = query.where(Elector.membership_id > after)
    rows = (await session.execute(query)).all()
    items = [
        ElectorOut(
            membership_id=elector.membership_id,
            name=elector.name,
            number=elector.number,
            class_id=elector.class_id,
            voted=voted if shown else None,
        )
        for elector, voted in rows[:limit]
    ]
    return ElectorList(
        items=items,
        members=await member_refs(session, viewer.cooperative_id, [one.membership_id for one in items]),
        next=encode_cursor(str(items[-1].membership_id)) if len(rows) > limit else None,
    )
