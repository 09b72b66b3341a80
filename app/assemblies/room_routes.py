"""Routes of votes in the room. Closing and calling off are those of every poll."""

from uuid import UUID

from app.accounts.current import Actor, BriefVoter
from app.assemblies import casting, casting_vote, hands, room, room_queries, room_secrecy
from app.assemblies.access import stewards
from app.assemblies.agenda import access_item
from app.assemblies.errors import StewardsOnlyError
from app.assemblies.models import Meeting
from app.assemblies.room_errors import RoomOnlyError
from app.assemblies.room_schemas import (
    CastingVoteIn,
    HandsIn,
    HandsOut,
    ItemSecrecyOut,
    MyVotes,
    RoomBallotIn,
    RoomPollIn,
    VoterList,
)
from app.core.api import api_router
from app.core.db import Session
from app.core.errors import responses
from app.core.once import IdempotencyKey
from app.core.pagination import Cursor, Limit
from app.decisions.access import access_poll
from app.decisions.poll_schemas import PollWithMembers
from app.decisions.queries import poll_with_members
from app.decisions.schemas import BallotReceipt

router = api_router("assemblies")

READ = responses(401, 403, 404, 409, 422)
WRITE = responses(401, 403, 404, 409, 422)


@router.post("/items/{item_id}/polls", status_code=201, responses=WRITE)
async def open_room_poll(
    session: Session, person: Actor, item_id: UUID, data: RoomPollIn, key: IdempotencyKey = None
) -> PollWithMembers:
    """Open a vote on the current item for those who are here. For who runs the meeting."""
    poll = await room.open_room_poll(session, person, item_id, data, key=key)
    return await poll_with_members(session, poll)


@router.post("/polls/{poll_id}/casting-vote", responses={**WRITE, **responses(503)})
async def give_casting_vote(
    session: Session, person: Actor, poll_id: UUID, data: CastingVoteIn
) -> PollWithMembers:
    """Settle a level vote in a meeting, where the bylaws give the chair the casting vote. For who chairs it."""
    poll = await casting_vote.give_casting_vote(session, person, poll_id, data.vote)
    return await poll_with_members(session, poll)


@router.get("/polls/{poll_id}/my-votes", responses=READ)
async def my_votes(session: Session, person: Actor, poll_id: UUID) -> MyVotes:
    """The ballots that are mine to cast in a vote at a meeting: mine, and one for each who lent me theirs."""
    viewer, poll = await access_poll(session, person, poll_id)
    if poll.meeting_id is None:
        raise RoomOnlyError
    return await room_queries.my_votes(session, viewer, poll)


@router.put("/polls/{poll_id}/electors/{membership_id}/ballot", responses={**WRITE, **responses(503)})
async def cast_for(
    person: BriefVoter, poll_id: UUID, membership_id: UUID, data: RoomBallotIn
) -> BallotReceipt:
    """Cast the vote that somebody lent me; or, as who helps at the meeting, enter the vote of somebody here who has
    not voted and has no device."""
    return await casting.cast_for(person, poll_id, membership_id, data.choice)


@router.get("/polls/{poll_id}/voters", responses=READ)
async def list_voters(
    session: Session, person: Actor, poll_id: UUID, cursor: Cursor = None, limit: Limit = 100
) -> VoterList:
    """Who may vote in a vote at a meeting, and who has: never what. For those who help at the meeting."""
    viewer, poll = await access_poll(session, person, poll_id)
    if poll.meeting_id is None:
        raise RoomOnlyError
    if not stewards(viewer, await session.get_one(Meeting, poll.meeting_id)):
        raise StewardsOnlyError
    return await room_queries.list_voters(session, viewer, poll, cursor=cursor, limit=limit)


@router.get("/polls/{poll_id}/hands", responses=READ)
async def get_hands(session: Session, person: Actor, poll_id: UUID) -> HandsOut:
    """What the tellers of raised hands counted, once both have. For them and those who help at the meeting."""
    _, poll = await hands.access_hands(session, person, poll_id)
    return await hands.hands_out(session, poll)


@router.put("/polls/{poll_id}/hands", responses=WRITE)
async def count_hands(session: Session, person: Actor, poll_id: UUID, data: HandsIn) -> HandsOut:
    """Enter what I counted as a teller, or counted again."""
    return await hands.count_hands(session, person, poll_id, data.hands)


@router.get("/items/{item_id}/secrecy", responses=READ)
async def get_item_secrecy(session: Session, person: Actor, item_id: UUID) -> ItemSecrecyOut:
    """Whether votes on an item will be secret because those here demand it."""
    viewer, meeting, item = await access_item(session, person, item_id)
    return await room_secrecy.item_secrecy(session, viewer, meeting, item)


@router.put("/items/{item_id}/secrecy", responses=WRITE)
async def demand_item_secrecy(session: Session, person: Actor, item_id: UUID) -> ItemSecrecyOut:
    """Ask that votes on an item be secret, before they open."""
    viewer, meeting, item = await access_item(session, person, item_id, lock=True)
    return await room_secrecy.demand(session, viewer, meeting, item)


@router.delete("/items/{item_id}/secrecy", responses=WRITE)
async def withdraw_item_secrecy(session: Session, person: Actor, item_id: UUID) -> ItemSecrecyOut:
    """Ask no more that votes on an item be secret."""
    viewer, meeting, item = await access_item(session, person, item_id, lock=True)
    return await room_secrecy.take_back(session, viewer, meeting, item)
