"""Ballots with their reasons: how they are read one by one, and the event when a public one changes."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID, uuid5

from sqlalchemy import select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import circle_audience
from app.cooperatives.queries import member_refs
from app.decisions.events import BallotExplained
from app.decisions.models import Ballot, FormerBallot
from app.decisions.schemas import BallotOut, FormerBallotOut
from app.events.log import emit


def ballot_id(poll_id: UUID, membership_id: UUID) -> UUID:
    """A name for a ballot in clients: its key is the poll and the member, so it is made of both."""
    return uuid5(poll_id, str(membership_id))


async def ballot_outs(session: AsyncSession, ballots: Sequence[Ballot]) -> list[BallotOut]:
    """Ballots with the former ones of the same members, in the order given."""
    former: dict[tuple[UUID, UUID], list[FormerBallotOut]] = defaultdict(list)
    changed = [(one.poll_id, one.membership_id) for one in ballots if one.revision > 1]
    if changed:
        rows = await session.scalars(
            select(FormerBallot)
            .where(tuple_(FormerBallot.poll_id, FormerBallot.membership_id).in_(changed))
            .order_by(FormerBallot.revision.desc())
        )
        for row in rows:
            former[row.poll_id, row.membership_id].append(FormerBallotOut.model_validate(row))
    return [
        BallotOut(
            id=ballot_id(one.poll_id, one.membership_id),
            poll_id=one.poll_id,
            membership_id=one.membership_id,
            choice=one.choice,
            reason=one.reason,
            revision=one.revision,
            cast_at=one.cast_at,
            cast_by=one.cast_by,
            former=former[one.poll_id, one.membership_id],
        )
        for one in ballots
    ]


async def tell(
    session: AsyncSession,
    cooperative_id: UUID,
    circle_id: UUID | None,
    poll_id: UUID,
    membership_id: UUID,
) -> None:
    """Tell everyone of a ballot's public reason, or that there is none any more."""
    ballot = await session.get_one(Ballot, (poll_id, membership_id), populate_existing=True)
    outs = await ballot_outs(session, [ballot]) if ballot.reason is not None else []
    removed = {} if outs else {"ballots": [str(ballot_id(poll_id, membership_id))]}
    emit(
        session,
        cooperative_id,
        BallotExplained(
            ballots=outs,
            members=await member_refs(session, cooperative_id, [membership_id]),
            removed=removed,
        ),
        actor_id=membership_id,
        audience=await circle_audience(session, circle_id),
    )
