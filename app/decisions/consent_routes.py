"""Routes of rounds of consent: thin; the writes are in consent.py and consent_remarks.py."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response

from app.accounts.current import Actor, BriefActor
from app.core import limits
from app.core.api import api_router
from app.core.db import Session
from app.core.errors import responses
from app.core.once import IdempotencyKey
from app.core.pagination import Cursor, Limit
from app.decisions import consent, consent_queries, consent_remarks
from app.decisions.access import access_poll
from app.decisions.consent_schemas import PhaseIn, RemarkIn, RemarkList, RemarkOut, RemarkPatch, RoundList
from app.decisions.poll_schemas import PollWithMembers
from app.decisions.queries import poll_with_members

router = api_router("decisions")

READ = responses(401, 403, 404, 422)
WRITE = responses(401, 403, 404, 409, 422)
ADD = responses(401, 403, 404, 409, 422, 429)


@router.post("/polls/{poll_id}/phase", responses=WRITE)
async def move_poll_phase(session: Session, person: Actor, poll_id: UUID, data: PhaseIn) -> PollWithMembers:
    """Take a round of consent on to its next phase; after integrating objections, with the new text."""
    viewer, poll = await access_poll(session, person, poll_id, lock=True)
    await consent.move(session, viewer, poll, data)
    return await poll_with_members(session, poll)


@router.get("/polls/{poll_id}/remarks", responses=READ)
async def list_remarks(
    session: Session,
    person: Actor,
    poll_id: UUID,
    response: Response,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> RemarkList:
    """Questions, answers, reactions and suggestions of a poll's rounds of consent, oldest first."""
    viewer, poll = await access_poll(session, person, poll_id, response=response)
    return await consent_queries.list_remarks(session, viewer, poll.id, cursor, limit)


@router.post("/polls/{poll_id}/remarks", status_code=201, responses=ADD)
async def add_remark(
    session: Session, person: BriefActor, poll_id: UUID, data: RemarkIn, key: IdempotencyKey = None
) -> RemarkOut:
    """Ask, answer, react or suggest, each in its phase of the round."""
    await limits.spend([(limits.REMARK, str(person.id))])
    viewer, poll = await access_poll(session, person, poll_id, lock=True)
    return RemarkOut.model_validate(await consent_remarks.add(session, viewer, poll, data, key=key))


@router.patch("/remarks/{remark_id}", responses=WRITE)
async def edit_remark(session: Session, person: Actor, remark_id: UUID, data: RemarkPatch) -> RemarkOut:
    """Put my remark in other words while its phase lasts."""
    viewer, poll, remark = await consent_remarks.access_remark(session, person, remark_id)
    await consent_remarks.edit(session, viewer, poll, remark, data)
    return RemarkOut.model_validate(remark)


@router.delete("/remarks/{remark_id}", status_code=204, responses=WRITE)
async def remove_remark(session: Session, person: Actor, remark_id: UUID) -> None:
    """Take my remark back while its phase lasts; facilitators remove any, a question with its answers."""
    viewer, poll, remark = await consent_remarks.access_remark(session, person, remark_id)
    await consent_remarks.remove(session, viewer, poll, remark)


@router.get("/polls/{poll_id}/rounds", responses=READ)
async def list_rounds(
    session: Session,
    person: Actor,
    poll_id: UUID,
    cursor: Cursor = None,
    limit: Annotated[int, Query(ge=1, le=10)] = 5,
) -> RoundList:
    """The rounds of consent before the present one, newest first: their texts and ballots with the reasons."""
    viewer, poll = await access_poll(session, person, poll_id)
    return await consent_queries.list_rounds(session, viewer, poll, cursor, limit)
