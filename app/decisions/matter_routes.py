"""Routes of what members do before a vote opens: a body's opinion, the demand that it be secret."""

from uuid import UUID

from app.accounts.current import Actor
from app.core.api import api_router
from app.core.db import Session
from app.core.errors import responses
from app.decisions import demands, queries
from app.decisions.access import access_poll
from app.decisions.matter_schemas import OpinionIn, SecrecyDemandOut
from app.decisions.poll_schemas import PollWithMembers

router = api_router("decisions")

READ = responses(401, 403, 404, 422)
WRITE = responses(401, 403, 404, 409, 422)


@router.put("/polls/{poll_id}/opinion", responses=WRITE)
async def put_opinion(session: Session, person: Actor, poll_id: UUID, data: OpinionIn) -> PollWithMembers:
    """Attach the opinion that a poll needs before it may open. For members of the body that gives it."""
    viewer, poll = await access_poll(session, person, poll_id, lock=True)
    await demands.attach_opinion(session, viewer, poll, data.text)
    return await queries.poll_with_members(session, poll)


@router.get("/polls/{poll_id}/secrecy-demand", responses=READ)
async def get_secrecy_demand(session: Session, person: Actor, poll_id: UUID) -> SecrecyDemandOut:
    """How many ask that a scheduled poll be secret, and how many it takes."""
    viewer, poll = await access_poll(session, person, poll_id)
    return await demands.secrecy_demand(session, viewer, poll)


@router.post("/polls/{poll_id}/secrecy-demand", responses=WRITE)
async def demand_secrecy(session: Session, person: Actor, poll_id: UUID) -> SecrecyDemandOut:
    """Ask that a scheduled poll be secret. It becomes so when as many ask as the bylaws say."""
    viewer, poll = await access_poll(session, person, poll_id, lock=True)
    return await demands.demand_secrecy(session, viewer, poll)
