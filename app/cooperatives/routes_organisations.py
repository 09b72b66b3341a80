"""Routes of members that are cooperatives themselves."""

from uuid import UUID

from fastapi import Response

from app.accounts.current import Actor, Manager
from app.cooperatives import organisations
from app.cooperatives.access import access_by_id, access_cooperative
from app.cooperatives.organisation_schemas import (
    NewOrganisation,
    OrganisationChanges,
    OrganisationList,
    OrganisationOut,
)
from app.core import once
from app.core.api import api_router
from app.core.db import Session
from app.core.errors import responses
from app.core.once import IdempotencyKey
from app.core.pagination import Cursor, Limit
from app.events.numbers import stamp

router = api_router("cooperatives")


@router.get("/cooperatives/{slug}/organisations", responses=responses(401, 404, 422))
async def list_organisations(
    session: Session, response: Response, person: Actor, slug: str, cursor: Cursor = None, limit: Limit = 100
) -> OrganisationList:
    """List the members that are cooperatives by name, with what the bylaws say about their votes."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    return await organisations.organisations(session, viewer, cursor, limit)


@router.post(
    "/cooperatives/{slug}/organisations", status_code=201, responses=responses(401, 403, 404, 409, 422)
)
async def create_organisation(
    session: Session, person: Manager, slug: str, new: NewOrganisation, key: IdempotencyKey = None
) -> OrganisationOut:
    """Take a cooperative in as a member. For administrators and secretaries."""
    viewer = await access_cooperative(session, person, slug)
    organisation_id, fresh = await once.claim(session, person.id, key, "organisation")
    if fresh:
        return await organisations.create_organisation(session, viewer, organisation_id, new)
    return await organisations.organisation_again(session, viewer, organisation_id)


@router.patch("/organisations/{organisation_id}", responses=responses(401, 403, 404, 422))
async def change_organisation(
    session: Session, person: Manager, organisation_id: UUID, changes: OrganisationChanges
) -> OrganisationOut:
    """Change a member that is a cooperative, and the votes of others with it. For administrators and secretaries."""
    cooperative_id = await organisations.cooperative_of_organisation(session, organisation_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    return await organisations.change_organisation(session, viewer, organisation_id, changes)


@router.delete(
    "/organisations/{organisation_id}", status_code=204, responses=responses(401, 403, 404, 409, 422)
)
async def delete_organisation(session: Session, person: Manager, organisation_id: UUID) -> None:
    """Let a member that is a cooperative go, once it has no delegates. For administrators and secretaries."""
    cooperative_id = await organisations.cooperative_of_organisation(session, organisation_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    await organisations.delete_organisation(session, viewer, organisation_id)
