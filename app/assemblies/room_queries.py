"""What routes show of votes in the room: the ballots that are mine to cast, and who may vote."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.models import Proxy
from app.assemblies.room_schemas import MyVote, MyVotes, RoomVoter, VoterList
from app.cooperatives.access import Viewer
from app.cooperatives.queries import member_refs
from app.core.pagination import decode_uuid_cursor, encode_cursor
from app.decisions.models import Ballot, Elector, Poll
from app.decisions.results import outside_holder_of
from app.decisions.schemas import BallotReceipt
from app.decisions.secret_boxes import on_roll


def _voted(poll: Poll) -> ColumnElement[bool]:
    """SQL: whether an elector's ballot is cast."""
    if poll.secret:
        return on_roll(Elector.poll_id, Elector.membership_id)
    return exists().where(Ballot.poll_id == Elector.poll_id, Ballot.membership_id == Elector.membership_id)


async def my_votes(session: AsyncSession, viewer: Viewer, poll: Poll) -> MyVotes:
    """The ballots that the viewer casts: their own first, then one for each giver in the order of their ids."""
    mine = viewer.membership_id
    rows = (
        await session.execute(
            select(Elector, _voted(poll).label("voted"))
            .where(
                Elector.poll_id == poll.id,
                or_(Elector.membership_id == mine, Elector.holder_id == mine),
            )
            .order_by(Elector.membership_id)
        )
    ).all()
    own = next((elector for elector, _ in rows if elector.membership_id == mine), None)
    to_cast = [
        (elector, voted)
        for elector, voted in rows
        if elector.holder_id == mine or (elector.membership_id == mine and not elector.represented)
    ]
    to_cast.sort(key=lambda one: (one[0].membership_id != mine, one[0].membership_id))
    ids = [elector.membership_id for elector, _ in to_cast]
    ballots = {
        one.membership_id: BallotReceipt.model_validate(one)
        for one in await session.scalars(
            select(Ballot).where(Ballot.poll_id == poll.id, Ballot.membership_id.in_(ids))
        )
    }
    wishes = await _wishes(session, poll, Proxy.holder_id == mine)
    return MyVotes(
        poll_id=poll.id,
        here=own is not None,
        cast_by=None if own is None else own.holder_id,
        outside_holder=None if own is None else outside_holder_of(own),
        follows_board=own is not None and own.follows_board,
        votes=[
            MyVote(
                membership_id=elector.membership_id,
                instruction=wishes.get(elector.membership_id),
                votes=elector.votes,
                receipt=ballots.get(elector.membership_id),
                in_roll=bool(voted),
            )
            for elector, voted in to_cast
        ],
    )


async def _wishes(session: AsyncSession, poll: Poll, held: ColumnElement[bool]) -> dict[UUID, str]:
    """What givers asked their holders to do with the item, by giver: by the last proxy before the vote opened.

    held: SQL: of which proxies.
    """
    if poll.meeting_id is None:
        return {}
    rows = await session.execute(
        select(Proxy.giver_id, Proxy.instructions)
        .where(
            Proxy.meeting_id == poll.meeting_id,
            held,
            Proxy.given_at <= poll.opened_at,
        )
        .order_by(Proxy.given_at)
    )
    last: dict[UUID, list[Any]] = {row.giver_id: row.instructions for row in rows}
    return {
        giver: one["text"]
        for giver, instructions in last.items()
        for one in instructions
        if one["item_id"] == str(poll.item_id)
    }


async def list_voters(
    session: AsyncSession, viewer: Viewer, poll: Poll, *, cursor: str | None, limit: int
) -> VoterList:
    """Who may vote in a poll of a meeting, by whom, and whether they have: never what. For those who help there."""
    after = decode_uuid_cursor(cursor)
    query = (
        select(Elector, _voted(poll).label("voted"))
        .where(Elector.poll_id == poll.id)
        .order_by(Elector.membership_id)
        .limit(limit + 1)
    )
    if after is not None:
        query = query.where(Elector.membership_id > after)
    rows = (await session.execute(query)).all()
    lent = [
        elector.membership_id
        for elector, _ in rows[:limit]
        if elector.holder_id or outside_holder_of(elector)
    ]
    wishes = await _wishes(session, poll, Proxy.giver_id.in_(lent)) if lent else {}
    items = [
        RoomVoter(
            membership_id=elector.membership_id,
            holder_id=elector.holder_id,
            outside_holder=outside_holder_of(elector),
            follows_board=elector.follows_board,
            instruction=wishes.get(elector.membership_id),
            votes=elector.votes,
            voted=bool(voted),
        )
        for elector, voted in rows[:limit]
    ]
    named = [one for item in items for one in (item.membership_id, item.holder_id)]
    return VoterList(
        items=items,
        members=await member_refs(session, viewer.cooperative_id, named),
        next=encode_cursor(str(items[-1].membership_id)) if len(rows) > limit else None,
    )
