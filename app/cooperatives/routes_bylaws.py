"""Routes of bylaws: presets, versions, drafts."""

from typing import Annotated

from fastapi import Path, Request, Response

from app.accounts.current import Actor, Manager
from app.cooperatives import bylaws, bylaws_queries
from app.cooperatives.access import access_cooperative
from app.cooperatives.bylaws_schemas import (
    BylawsOut,
    BylawsVersionList,
    DraftIn,
    PresetList,
    PresetOut,
)
from app.core import once
from app.core.api import api_router
from app.core.db import Session
from app.core.errors import NotFoundError, responses
from app.core.i18n import request_language
from app.core.once import IdempotencyKey
from app.core.pagination import Cursor, Limit
from app.events.numbers import stamp
from app.rules.bylaws.choose import STARTS
from app.rules.bylaws.words import warning
from app.rules.matters import ready

router = api_router("cooperatives")

READ = responses(401, 404)
WRITE = responses(401, 403, 404, 409, 422)
Version = Annotated[int, Path(ge=1, le=1_000_000)]


@router.get("/bylaws/presets", responses=responses(401))
async def list_bylaws_presets(request: Request, person: Actor) -> PresetList:
    """List the presets that bylaws can start from, and that none of them is legal advice."""
    items = [bylaws_queries.preset_card(preset) for preset in STARTS.values()]
    return PresetList(items=items, warning=warning(request_language(request)))


@router.get("/bylaws/presets/{code}", responses=READ)
async def get_bylaws_preset(request: Request, person: Actor, code: str, recovered: bool = False) -> PresetOut:
    """A preset in plain sentences with sources and flags, and the matters that come with it."""
    preset = STARTS.get(code)
    if preset is None:
        raise NotFoundError
    matters = ready(preset, recovered=recovered)
    return bylaws_queries.preset_out(preset, request_language(request), matters)


@router.get("/cooperatives/{slug}/bylaws", responses=READ)
async def get_bylaws(
    session: Session, request: Request, response: Response, person: Actor, slug: str
) -> BylawsOut:
    """The bylaws in force in plain sentences, what differs from the preset, and the matters."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    row = await bylaws_queries.version_in_force(session, viewer.cooperative_id)
    return await bylaws_queries.bylaws_out(session, viewer, row, request_language(request))


@router.get("/cooperatives/{slug}/bylaws/versions", responses=responses(401, 404, 422))
async def list_bylaws_versions(
    session: Session, response: Response, person: Actor, slug: str, cursor: Cursor = None, limit: Limit = 30
) -> BylawsVersionList:
    """List all versions of the bylaws, drafts too, newest first."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    return await bylaws_queries.list_versions(session, viewer, cursor, limit)


@router.get("/cooperatives/{slug}/bylaws/versions/{version}", responses=READ)
async def get_bylaws_version(
    session: Session, request: Request, response: Response, person: Actor, slug: str, version: Version
) -> BylawsOut:
    """One version in plain sentences, such as the one a poll was judged by."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    row = await bylaws_queries.version_or_404(session, viewer, version)
    return await bylaws_queries.bylaws_out(session, viewer, row, request_language(request))


@router.post("/cooperatives/{slug}/bylaws/drafts", status_code=201, responses=WRITE)
async def create_bylaws_draft(
    session: Session,
    request: Request,
    person: Actor,
    slug: str,
    data: DraftIn,
    key: IdempotencyKey = None,
) -> BylawsOut:
    """Draft a change of the bylaws. For active members. Refused with the path and the article where it
    contradicts itself, or goes under what the law lets statutes do without a written reason."""
    viewer = await access_cooperative(session, person, slug)
    draft_id, fresh = await once.claim(session, person.id, key, "bylaws_draft")
    if fresh:
        row = await bylaws.create_draft(session, viewer, draft_id, data)
    else:
        row = await bylaws.draft_again(session, viewer, draft_id)
    return await bylaws_queries.bylaws_out(session, viewer, row, request_language(request))


@router.put("/cooperatives/{slug}/bylaws/drafts/{version}", responses=WRITE)
async def change_bylaws_draft(
    session: Session, request: Request, person: Actor, slug: str, version: Version, data: DraftIn
) -> BylawsOut:
    """Write a draft anew. For who made it, administrators and secretaries."""
    viewer = await access_cooperative(session, person, slug)
    row = await bylaws.change_draft(session, viewer, version, data)
    return await bylaws_queries.bylaws_out(session, viewer, row, request_language(request))


@router.delete(
    "/cooperatives/{slug}/bylaws/drafts/{version}", status_code=204, responses=responses(401, 403, 404, 409)
)
async def drop_bylaws_draft(session: Session, person: Actor, slug: str, version: Version) -> None:
    """Drop a draft. It stays readable among the versions."""
    viewer = await access_cooperative(session, person, slug)
    await bylaws.drop_draft(session, viewer, version)


@router.post(
    "/cooperatives/{slug}/bylaws/drafts/{version}/adopt-as-statutes",
    responses=responses(401, 403, 404, 409),
)
async def adopt_bylaws_as_statutes(
    session: Session, request: Request, person: Manager, slug: str, version: Version
) -> BylawsOut:
    """Say that a draft is what the statutes already say, and put it in force. For administrators, until the
    first vote under the bylaws has closed; from then on a vote on the matter `change_bylaws` does it."""
    viewer = await access_cooperative(session, person, slug)
    row = await bylaws.adopt_as_statutes(session, viewer, version)
    return await bylaws_queries.bylaws_out(session, viewer, row, request_language(request))
