"""Routes of files of ballots: thin; exchange.py reads and writes them."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response

from app.accounts.current import Actor
from app.cooperatives.access import access_cooperative
from app.core.api import api_router
from app.core.db import Session
from app.core.errors import responses
from app.decisions import exchange
from app.decisions.access import access_poll
from app.decisions.exchange_schemas import FileFormat, FileIn, PollDraft
from app.decisions.proposals import require_acting

router = api_router("decisions")


@router.get(
    "/polls/{poll_id}/export",
    response_class=Response,
    responses={
        **responses(401, 403, 404, 409, 422),
        200: {
            "description": "The file.",
            "content": {"text/plain": {"schema": {"type": "string"}}},
        },
    },
)
async def export_poll(
    session: Session,
    person: Actor,
    poll_id: UUID,
    format: Annotated[FileFormat, Query(description="blt for rankings, pabulib for budgets.")],  # noqa: A002 (its name on the wire)
) -> Response:
    """The ballots of a closed poll as a file that other programs count: grouped, without names."""
    _, poll = await access_poll(session, person, poll_id)
    content = await exchange.export(session, poll, format)
    ending = "blt" if format == "blt" else "pb"
    return Response(
        content.encode("utf-8"),
        media_type="text/plain; charset=utf-8",
        headers={
            "Content-Disposition": f'attachment; filename="poll-{poll.id}.{ending}"',
            "X-Content-Type-Options": "nosniff",
        },
    )


@router.post("/cooperatives/{slug}/polls/import-options", responses=responses(401, 403, 404, 422))
async def import_poll_options(session: Session, person: Actor, slug: str, data: FileIn) -> PollDraft:
    """Read options and settings out of a file, for the form of a new poll. Nothing is stored."""
    viewer = await access_cooperative(session, person, slug)
    require_acting(viewer)
    return exchange.read_draft(data.format, data.text)
