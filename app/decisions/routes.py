"""Routes of decisions: thin; the rules and writes are in the modules beside. The ballot's is the first to be
tried, since nothing else is asked by so many at once."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Request, Response

import app.decisions.field_words  # noqa: F401 (it declares the words of wrong fields)
from app.accounts import pictures
from app.accounts.current import Actor, BriefActor, BriefVoter
from app.cooperatives.access import access_cooperative
from app.core import limits
from app.core.api import api_router
from app.core.db import Session, new_session
from app.core.errors import responses
from app.core.once import IdempotencyKey
from app.core.pagination import Cursor, Limit
from app.decisions import ballots, home, managing, polls, proposals, queries, results
from app.decisions.access import access_poll, access_proposal
from app.decisions.poll_schemas import (
    CancelIn,
    ExtendIn,
    OptionPicture,
    PollIn,
    PollList,
    PollPatch,
    PollStatus,
    PollWithMembers,
    StatementIn,
)
from app.decisions.proposal_schemas import (
    ProposalIn,
    ProposalList,
    ProposalWithMembers,
    VersionIn,
    VersionList,
    VersionWithMembers,
)
from app.decisions.schemas import (
    BallotIn,
    BallotList,
    BallotReceipt,
    ElectorList,
    HomeOut,
    MyBallot,
    ResultsOut,
    TurnoutOut,
)
from app.discussions.list_queries import require_seen_circle
from app.discussions.queries import access_thread
from app.events.numbers import stamp

router = api_router("decisions")

READ = responses(401, 403, 404, 422)
WRITE = responses(401, 403, 404, 409, 422)


@router.put("/polls/{poll_id}/ballot", responses={**WRITE, **responses(503)})
async def cast_ballot(person: BriefVoter, poll_id: UUID, data: BallotIn) -> BallotReceipt:
    """Vote, or change my vote, until the poll closes. A secret ballot can't be changed."""
    return await ballots.cast(person, poll_id, data.choice, data.reason, in_round=data.round)


@router.get("/threads/{thread_id}/proposals", responses=READ)
async def list_proposals(
    session: Session,
    person: Actor,
    thread_id: UUID,
    response: Response,
    cursor: Cursor = None,
    limit: Limit = 30,
) -> ProposalList:
    """The proposals of a thread, newest first."""
    viewer, thread = await access_thread(session, person, thread_id)
    await stamp(session, response, viewer.cooperative_id)
    return await queries.list_proposals(session, viewer, thread.id, cursor, limit)


@router.post("/threads/{thread_id}/proposals", status_code=201, responses=WRITE)
async def create_proposal(
    session: Session, person: Actor, thread_id: UUID, data: ProposalIn, key: IdempotencyKey = None
) -> ProposalWithMembers:
    """Propose a text in a thread."""
    viewer, thread = await access_thread(session, person, thread_id, lock=True)
    proposal = await proposals.propose(session, viewer, thread, data, key=key)
    return await queries.proposal_with_members(session, proposal)


@router.get("/proposals/{proposal_id}", responses=READ)
async def get_proposal(
    session: Session, person: Actor, proposal_id: UUID, response: Response
) -> ProposalWithMembers:
    """A proposal with its present text."""
    _, proposal = await access_proposal(session, person, proposal_id, response=response)
    return await queries.proposal_with_members(session, proposal)


@router.post("/proposals/{proposal_id}/versions", status_code=201, responses=WRITE)
async def add_proposal_version(
    session: Session, person: Actor, proposal_id: UUID, data: VersionIn, key: IdempotencyKey = None
) -> ProposalWithMembers:
    """Write a new version of an open proposal."""
    viewer, proposal = await access_proposal(session, person, proposal_id, lock=True)
    await proposals.add_version(session, viewer, proposal, data, key=key)
    return await queries.proposal_with_members(session, proposal)


@router.get("/proposals/{proposal_id}/versions", responses=READ)
async def list_proposal_versions(
    session: Session, person: Actor, proposal_id: UUID, cursor: Cursor = None, limit: Limit = 30
) -> VersionList:
    """All versions of a proposal's text, newest first."""
    viewer, proposal = await access_proposal(session, person, proposal_id)
    return await queries.list_versions(session, viewer, proposal.id, cursor, limit)


@router.get("/proposals/{proposal_id}/versions/{version}", responses=READ)
async def get_proposal_version(
    session: Session, person: Actor, proposal_id: UUID, version: Annotated[int, Path(ge=1, le=1_000_000)]
) -> VersionWithMembers:
    """One version of a proposal's text, such as the one a poll asks about."""
    viewer, proposal = await access_proposal(session, person, proposal_id)
    return await queries.get_version(session, viewer, proposal.id, version)


@router.post("/proposals/{proposal_id}/withdraw", responses=WRITE)
async def withdraw_proposal(session: Session, person: Actor, proposal_id: UUID) -> ProposalWithMembers:
    """Withdraw an open proposal. Its text stays readable."""
    viewer, proposal = await access_proposal(session, person, proposal_id, lock=True)
    await proposals.withdraw(session, viewer, proposal)
    return await queries.proposal_with_members(session, proposal)


@router.get("/cooperatives/{slug}/polls", responses=READ)
async def list_polls(
    session: Session,
    person: Actor,
    slug: str,
    response: Response,
    status: Annotated[PollStatus | None, Query(description="Only polls in this state.")] = None,
    thread_id: Annotated[UUID | None, Query(description="Only polls of this thread.")] = None,
    proposal_id: Annotated[UUID | None, Query(description="Only polls on this proposal.")] = None,
    circle_id: Annotated[UUID | None, Query(description="Only polls in this circle, or asking it.")] = None,
    cursor: Cursor = None,
    limit: Limit = 30,
) -> PollList:
    """The polls of a cooperative that the reader may see, newest first."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    if circle_id is not None:
        await require_seen_circle(session, viewer, circle_id)
    return await queries.list_polls(
        session,
        viewer,
        status=status,
        thread_id=thread_id,
        proposal_id=proposal_id,
        circle_id=circle_id,
        cursor=cursor,
        limit=limit,
    )


@router.post("/cooperatives/{slug}/polls", status_code=201, responses=WRITE)
async def create_poll(
    session: Session, person: Actor, slug: str, data: PollIn, key: IdempotencyKey = None
) -> PollWithMembers:
    """Put a question to the vote, at once or later."""
    viewer = await access_cooperative(session, person, slug)
    poll = await polls.create(session, person, viewer, data, key=key)
    return await queries.poll_with_members(session, poll)


@router.post(
    "/cooperatives/{slug}/option-pictures",
    status_code=201,
    openapi_extra=pictures.PICTURE_BODY,
    responses=responses(401, 403, 404, 422, 429),
)
async def upload_option_picture(request: Request, person: BriefActor, slug: str) -> OptionPicture:
    """Send a picture for an option of a poll: a PNG, JPEG or WebP of at most 2 MB. It is cut to a square."""
    async with new_session() as session:
        proposals.require_acting(await access_cooperative(session, person, slug))
    await limits.spend([(limits.PICTURE_CHANGE, str(person.id))])
    key = await pictures.store_picture(await pictures.receive(request.stream()))
    return OptionPicture(key=key, url=f"/api/v1/pictures/{key}")


@router.get("/polls/{poll_id}", responses=READ)
async def get_poll(session: Session, person: Actor, poll_id: UUID, response: Response) -> PollWithMembers:
    """A poll with its settings, its options and, once closed, its outcome."""
    _, poll = await access_poll(session, person, poll_id, response=response)
    return await queries.poll_with_members(session, poll)


@router.patch("/polls/{poll_id}", responses=WRITE)
async def change_poll(session: Session, person: Actor, poll_id: UUID, data: PollPatch) -> PollWithMembers:
    """Change a poll that has not opened."""
    viewer, poll = await access_poll(session, person, poll_id, lock=True)
    await polls.change(session, viewer, poll, data)
    return await queries.poll_with_members(session, poll)


@router.post("/polls/{poll_id}/extend", responses=WRITE)
async def extend_poll(session: Session, person: Actor, poll_id: UUID, data: ExtendIn) -> PollWithMembers:
    """Give an open poll more time, if that was announced."""
    viewer, poll = await access_poll(session, person, poll_id, lock=True)
    await managing.extend(session, viewer, poll, data.closes_at)
    return await queries.poll_with_members(session, poll)


@router.post("/polls/{poll_id}/close", responses=WRITE)
async def close_poll(session: Session, person: Actor, poll_id: UUID) -> PollWithMembers:
    """Close an open poll before its time, if that was announced."""
    viewer, poll = await access_poll(session, person, poll_id, lock=True)
    await managing.close_early(session, viewer, poll)
    return await queries.poll_with_members(session, poll)


@router.post("/polls/{poll_id}/cancel", responses=WRITE)
async def cancel_poll(session: Session, person: Actor, poll_id: UUID, data: CancelIn) -> PollWithMembers:
    """Call a poll off, with the reason. Ballots are kept but never counted."""
    viewer, poll = await access_poll(session, person, poll_id, lock=True)
    await managing.cancel(session, viewer, poll, data.reason)
    return await queries.poll_with_members(session, poll)


@router.post("/polls/{poll_id}/publish", responses={**WRITE, **responses(503)})
async def publish_poll(session: Session, person: Actor, poll_id: UUID) -> PollWithMembers:
    """Close a secret poll whose result was withheld, knowing that it may tell who voted what."""
    viewer, poll = await access_poll(session, person, poll_id, lock=True)
    await managing.publish(session, viewer, poll)
    return await queries.poll_with_members(session, poll)


@router.put("/polls/{poll_id}/statement", responses=WRITE)
async def put_statement(session: Session, person: Actor, poll_id: UUID, data: StatementIn) -> PollWithMembers:
    """Say in a person's words what the outcome means. The last one who wrote it is shown."""
    viewer, poll = await access_poll(session, person, poll_id, lock=True)
    await managing.state(session, viewer, poll, data.text)
    return await queries.poll_with_members(session, poll)


@router.get("/polls/{poll_id}/ballot", responses=READ)
async def get_my_ballot(session: Session, person: Actor, poll_id: UUID) -> MyBallot:
    """My ballot in a poll with my former ones, and whether I am entitled to vote."""
    viewer, poll = await access_poll(session, person, poll_id)
    return await results.my_ballot(session, viewer, poll)


@router.get("/polls/{poll_id}/ballots", responses=READ)
async def list_ballots(
    session: Session,
    person: Actor,
    poll_id: UUID,
    response: Response,
    explained: Annotated[bool, Query(description="Only ballots with a reason.")] = False,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> BallotList:
    """Who voted what and why, with former ballots; only when the results may be seen."""
    viewer, poll = await access_poll(session, person, poll_id, response=response)
    return await results.list_ballots(session, viewer, poll, explained=explained, cursor=cursor, limit=limit)


@router.get("/polls/{poll_id}/electors", responses=READ)
async def list_electors(
    session: Session, person: Actor, poll_id: UUID, cursor: Cursor = None, limit: Limit = 50
) -> ElectorList:
    """Who is entitled to vote; who took part, once the results may be seen."""
    viewer, poll = await access_poll(session, person, poll_id)
    return await results.list_electors(session, viewer, poll, cursor=cursor, limit=limit)


@router.get("/polls/{poll_id}/turnout", responses=READ)
async def get_turnout(session: Session, person: Actor, poll_id: UUID) -> TurnoutOut:
    """How many voted; what they voted, once the results may be seen."""
    viewer, poll = await access_poll(session, person, poll_id)
    return await results.turnout(session, viewer, poll)


@router.get("/polls/{poll_id}/results", responses=READ)
async def get_results(session: Session, person: Actor, poll_id: UUID) -> ResultsOut:
    """The count, and after the close the outcome; only when the results may be seen."""
    viewer, poll = await access_poll(session, person, poll_id)
    return await results.read(session, viewer, poll)


@router.get("/cooperatives/{slug}/home", responses=READ)
async def get_home(session: Session, person: Actor, slug: str, response: Response) -> HomeOut:
    """What needs me now in this cooperative."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    return await home.read(session, viewer)
