"""Results: who may see them now, and what they are."""

from uuid import UUID

from sqlalchemy import ColumnElement, exists, func, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer
from app.cooperatives.queries import member_refs
from app.core.pagination import decode_cursor, decode_uuid_cursor, encode_cursor
from app.decisions import policies, secret_boxes
from app.decisions.counting import as_asked, count_polls
from app.decisions.errors import ResultsHiddenError
from app.decisions.explained import ballot_outs
from app.decisions.models import Ballot, Elector, Poll
from app.decisions.queries import options_of
from app.decisions.register_queries import my_pseudonym
from app.decisions.room import weighted
from app.decisions.schemas import (
    BallotList,
    CountedBallotOut,
    ElectorList,
    ElectorOut,
    MyBallot,
    OutsideHolderRef,
    ResultsOut,
    TurnoutOut,
)
from app.decisions.secret_boxes import on_roll
from app.decisions.secret_models import CountedBallot
from app.rules import Outcome, Tally
from app.rules.shuffle import order as shuffled


async def visible(session: AsyncSession, viewer: Viewer, poll: Poll) -> bool:
    """Whether the viewer may see counts, ballots and who took part in this poll now."""
    voted = False
    if poll.results == "after_voting" and poll.status != "closed":
        own = exists().where(Ballot.poll_id == poll.id, Ballot.membership_id == viewer.membership_id)
        voted = bool(await session.scalar(select(own)))
    return policies.sees_results(poll.results, poll.status, voted=voted, phase=poll.phase)


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


async def _voted(session: AsyncSession, poll: Poll) -> int:
    if poll.hands:
        return (await _tally(session, poll)).ballots
    if poll.secret:
        return (await secret_boxes.voted(session, [poll.id])).get(poll.id, 0)
    query = select(func.count()).select_from(Ballot).where(Ballot.poll_id == poll.id)
    return (await session.execute(query)).scalar_one()


async def turnout(session: AsyncSession, viewer: Viewer, poll: Poll) -> TurnoutOut:
    """How many voted; the tally where the viewer may see it."""
    if await visible(session, viewer, poll):
        tally = await _tally(session, poll)
        voted = await _voted(session, poll) if weighted(poll) else tally.ballots
        return TurnoutOut(id=poll.id, voted=voted, electors=poll.electors, tally=tally)
    voted = await _voted(session, poll)
    return TurnoutOut(id=poll.id, voted=voted, electors=poll.electors, tally=None)


async def read(session: AsyncSession, viewer: Viewer, poll: Poll) -> ResultsOut:
    """The count, and the outcome once there is one.

    Raises:
        ResultsHiddenError: not for the viewer yet.
    """
    await require_visible(session, viewer, poll)
    tally = await _tally(session, poll)
    voted = await _voted(session, poll) if weighted(poll) else tally.ballots
    return ResultsOut(
        turnout=TurnoutOut(id=poll.id, voted=voted, electors=poll.electors, tally=tally),
        tally=tally,
        outcome=None if poll.outcome is None else Outcome.model_validate(poll.outcome),
    )


async def _order(session: AsyncSession, viewer: Viewer, poll: Poll) -> list[UUID]:
    """The options as the viewer sees them, where each sees their own order; else nothing."""
    if not poll.settings.get("shuffle"):
        return []
    options = (await options_of(session, [poll.id])).get(poll.id, [])
    seen = shuffled([as_asked(one) for one in options], poll.seed, str(viewer.membership_id))
    return [UUID(one) for one in seen]


async def my_ballot(session: AsyncSession, viewer: Viewer, poll: Poll) -> MyBallot:
    """The viewer's part in a poll; of a secret one only whether they took part."""
    key = (poll.id, viewer.membership_id)
    elector = await session.get(Elector, key)
    mine = None if elector is None else await my_pseudonym(session, *key)
    casts = elector is not None and not elector.represented and not poll.hands
    seen = await _order(session, viewer, poll)
    if poll.secret:
        in_roll = bool(await session.scalar(select(on_roll(*key))))
        return MyBallot(
            poll_id=poll.id,
            elector=casts,
            ballot=None,
            in_roll=in_roll,
            order=seen,
            pseudonym=mine,
        )
    ballot = await session.get(Ballot, key)
    return MyBallot(
        poll_id=poll.id,
        elector=casts,
        ballot=(await ballot_outs(session, [ballot]))[0] if ballot is not None else None,
        order=seen,
        pseudonym=mine,
    )


async def list_ballots(
    session: AsyncSession, viewer: Viewer, poll: Poll, *, explained: bool, cursor: str | None, limit: int
) -> BallotList:
    """Ballots with their members' names, in the order the members joined; of a secret poll what they say, grouped.

    Raises:
        ResultsHiddenError: not for the viewer yet.
    """
    await require_visible(session, viewer, poll)
    if poll.secret:
        return await _counted_ballots(session, poll, cursor, limit)
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


async def _counted_ballots(session: AsyncSession, poll: Poll, cursor: str | None, limit: int) -> BallotList:
    """What the ballots of a closed secret poll say: there are no reasons, and nobody's name."""
    after = decode_cursor(cursor, int)
    query = (
        select(CountedBallot)
        .where(CountedBallot.poll_id == poll.id)
        .order_by(CountedBallot.place)
        .limit(limit + 1)
    )
    if after is not None:
        query = query.where(CountedBallot.place > after[0])
    rows = (await session.scalars(query)).all()
    return BallotList(
        items=[],
        members=[],
        grouped=[CountedBallotOut(choice=row.choice, number=row.number) for row in rows[:limit]],
        next=encode_cursor(rows[limit - 1].place) if len(rows) > limit else None,
    )


def outside_holder_of(elector: Elector) -> OutsideHolderRef | None:
    """Who votes for somebody represented without being a member, as the snapshot names them."""
    if elector.outside_holder_id is None or elector.outside_holder_name is None:
        return None
    return OutsideHolderRef(id=elector.outside_holder_id, name=elector.outside_holder_name)


async def list_electors(
    session: AsyncSession, viewer: Viewer, poll: Poll, *, cursor: str | None, limit: int
) -> ElectorList:
    """Who is entitled, in the order they joined. Whether each voted is told where results may be seen."""
    shown = await visible(session, viewer, poll)
    voted: ColumnElement[bool] = Ballot.membership_id.is_not(None)
    if poll.secret:
        voted = on_roll(Elector.poll_id, Elector.membership_id) if shown else literal(value=False)
    after = decode_uuid_cursor(cursor)
    query = (
        select(Elector, voted.label("voted"))
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
            holder_id=elector.holder_id,
            outside_holder=outside_holder_of(elector),
            follows_board=elector.follows_board,
            votes=elector.votes,
            voted=has_voted if shown else None,
        )
        for elector, has_voted in rows[:limit]
    ]
    return ElectorList(
        items=items,
        members=await member_refs(session, viewer.cooperative_id, [one.membership_id for one in items]),
        next=encode_cursor(str(items[-1].membership_id)) if len(rows) > limit else None,
    )
