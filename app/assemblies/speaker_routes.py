"""Routes of the speakers' list."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response

from app.accounts.current import Actor
from app.assemblies import speaker_queries, speakers
from app.assemblies.access import access_meeting
from app.assemblies.room_schemas import SpeakerIn, SpeakerList, SpeakerOut
from app.core import once
from app.core.api import api_router
from app.core.db import Session
from app.core.errors import responses
from app.core.once import IdempotencyKey

router = api_router("assemblies")


@router.get("/meetings/{meeting_id}/speakers", responses=responses(401, 404, 422))
async def list_speakers(
    session: Session,
    response: Response,
    person: Actor,
    meeting_id: UUID,
    item_id: Annotated[UUID | None, Query(description="Left out: those of every item.")] = None,
) -> SpeakerList:
    """List who wished to speak, each with their turn."""
    _, meeting = await access_meeting(session, person, meeting_id, response=response)
    return await speaker_queries.speaker_list(session, meeting, item_id)


@router.post("/items/{item_id}/speakers", status_code=201, responses=responses(401, 403, 404, 409, 422))
async def ask_to_speak(
    session: Session, person: Actor, item_id: UUID, wish: SpeakerIn, key: IdempotencyKey = None
) -> SpeakerOut:
    """Ask to speak on the current item, in the room or online. Who waits for the same already keeps their turn."""
    speaker_id, fresh = await once.claim(session, person.id, key, "speaker")
    if not fresh and await speakers.was_made(session, speaker_id):
        meeting_id = await speakers.meeting_of_item(session, item_id)
        _, meeting = await access_meeting(session, person, meeting_id)
        return await speakers.speaker_again(session, meeting, speaker_id)
    return await speakers.ask_to_speak(session, person, item_id, speaker_id, wish)


@router.post("/speakers/{speaker_id}/start", responses=responses(401, 403, 404, 409))
async def give_floor(session: Session, person: Actor, speaker_id: UUID) -> SpeakerOut:
    """Give somebody the floor; the time runs. For who runs the meeting."""
    return await speakers.give_floor(session, person, speaker_id)


@router.post("/speakers/{speaker_id}/end", responses=responses(401, 403, 404, 409))
async def end_turn(session: Session, person: Actor, speaker_id: UUID) -> SpeakerOut:
    """End a turn to speak: who runs the meeting, or the speaker."""
    return await speakers.end_turn(session, person, speaker_id)


@router.post("/speakers/{speaker_id}/withdraw", responses=responses(401, 403, 404, 409))
async def withdraw_wish(session: Session, person: Actor, speaker_id: UUID) -> SpeakerOut:
    """Take a wish to speak back: one's own, or anybody's for who runs the meeting."""
    return await speakers.withdraw_wish(session, person, speaker_id)
