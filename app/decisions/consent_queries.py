"""Every SELECT of remarks and former rounds that a route shows. The viewer was let to the poll by `access_poll`."""

from collections import defaultdict
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer
from app.cooperatives.queries import member_refs
from app.core.pagination import decode_cursor, decode_uuid_cursor, encode_cursor
from app.decisions.consent_models import PollRound, Remark, RoundBallot
from app.decisions.consent_schemas import RemarkList, RemarkOut, RoundBallotOut, RoundList, RoundOut
from app.decisions.models import Poll, ProposalVersion


async def list_remarks(
    session: AsyncSession, viewer: Viewer, poll_id: UUID, cursor: str | None, limit: int
) -> RemarkList:
    """What was said in a poll's rounds, oldest first."""
    after = decode_uuid_cursor(cursor)
    query = select(Remark).where(Remark.poll_id == poll_id).order_by(Remark.id).limit(limit + 1)
    if after is not None:
        query = query.where(Remark.id > after)
    rows = (await session.scalars(query)).all()
    items = [RemarkOut.model_validate(row) for row in rows[:limit]]
    return RemarkList(
        items=items,
        members=await member_refs(session, viewer.cooperative_id, [item.author_id for item in items]),
        next=encode_cursor(str(items[-1].id)) if len(rows) > limit else None,
    )


async def list_rounds(
    session: AsyncSession, viewer: Viewer, poll: Poll, cursor: str | None, limit: int
) -> RoundList:
    """The rounds before the present one, newest first, with their ballots: objections first."""
    before = decode_cursor(cursor, int)
    query = (
        select(PollRound, ProposalVersion)
        .outerjoin(
            ProposalVersion,
            (ProposalVersion.proposal_id == poll.proposal_id)
            & (ProposalVersion.version == PollRound.proposal_version),
        )
        .where(PollRound.poll_id == poll.id)
        .order_by(PollRound.round.desc())
        .limit(limit + 1)
    )
    if before is not None:
        query = query.where(PollRound.round < before[0])
    rows = (await session.execute(query)).all()
    page = rows[:limit]
    ballots: dict[int, list[RoundBallotOut]] = defaultdict(list)
    found = await session.execute(
        select(RoundBallot)
        .where(
            RoundBallot.poll_id == poll.id,
            RoundBallot.round.in_([row.round for row, _ in page]),
            RoundBallot.standing,
        )
        .order_by(RoundBallot.choice["position"].astext.desc(), RoundBallot.membership_id)
    )
    for ballot in found.scalars():
        ballots[ballot.round].append(RoundBallotOut.model_validate(ballot))
    items = [
        RoundOut(
            round=row.round,
            proposal_version=row.proposal_version,
            body=row.body if version is None else version.body,
            body_html=row.body_html if version is None else version.body_html,
            ended_at=row.ended_at,
            ended_by=row.ended_by,
            ballots=ballots[row.round],
        )
        for row, version in page
    ]
    named = [item.ended_by for item in items]
    named += [ballot.membership_id for item in items for ballot in item.ballots]
    return RoundList(
        items=items,
        members=await member_refs(session, viewer.cooperative_id, named),
        next=encode_cursor(items[-1].round) if len(rows) > limit else None,
    )
