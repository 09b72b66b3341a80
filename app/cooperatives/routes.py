"""Routes of cooperatives: thin; the rules and writes are in the modules beside."""

from typing import Annotated

from fastapi import Query, Response

from app.accounts.current import Actor, Manager
from app.cooperatives import founding, profiles, queries
from app.cooperatives.access import access_by_id, access_cooperative
from app.cooperatives.routes_bylaws import router as bylaws
from app.cooperatives.routes_circles import router as circles
from app.cooperatives.routes_invitations import router as invitations
from app.cooperatives.routes_members import Letters
from app.cooperatives.routes_members import router as members
from app.cooperatives.routes_organisations import router as organisations
from app.cooperatives.schemas import (
    CooperativeCard,
    CooperativeChanges,
    CooperativeOut,
    Kind,
    MyCooperative,
    NewCooperative,
)
from app.core import once
from app.core.api import api_router
from app.core.db import Session
from app.core.errors import responses
from app.core.once import IdempotencyKey
from app.core.pagination import Cursor, Limit
from app.core.wire import Page
from app.events.numbers import stamp

router = api_router("cooperatives")


@router.get("/cooperatives", responses=responses(401, 422))
async def list_my_cooperatives(
    session: Session, person: Actor, cursor: Cursor = None, limit: Limit = 50
) -> Page[MyCooperative]:
    """List the cooperatives where I am a member, or wait to become one."""
    return await queries.my_cooperatives(session, person.id, cursor, limit)


@router.post("/cooperatives", status_code=201, responses=responses(401, 403, 409, 422))
async def create_cooperative(
    session: Session, person: Manager, new: NewCooperative, key: IdempotencyKey = None
) -> MyCooperative:
    """Found a cooperative by a short form. I become its first administrator."""
    cooperative_id, fresh = await once.claim(session, person.id, key, "cooperative")
    if fresh:
        return await founding.found_cooperative(session, person, cooperative_id, new)
    viewer = await access_by_id(session, person.id, cooperative_id)
    return MyCooperative(
        cooperative=await queries.cooperative_of(session, viewer),
        membership=await queries.member_or_404(session, cooperative_id, viewer.membership_id),
    )


@router.get("/directory", responses=responses(401, 422))
async def list_directory(
    session: Session,
    person: Actor,
    q: Letters = None,
    country: Annotated[str | None, Query(pattern="^[A-Za-z]{2}$")] = None,
    kind: Kind | None = None,
    cursor: Cursor = None,
    limit: Limit = 30,
) -> Page[CooperativeCard]:
    """List the open cooperatives by name."""
    return await queries.directory(
        session, person.id, q=q, country=country, kind=kind, cursor=cursor, limit=limit
    )


@router.get("/cooperatives/{slug}", responses=responses(401, 404))
async def get_cooperative(session: Session, response: Response, person: Actor, slug: str) -> CooperativeOut:
    """A cooperative where I am a member."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    return await queries.cooperative_of(session, viewer)


@router.get("/cooperatives/{slug}/card", responses=responses(401, 404))
async def get_cooperative_card(session: Session, person: Actor, slug: str) -> CooperativeCard:
    """What outsiders see of an open cooperative, and applicants of the one they ask."""
    return await queries.card_by_slug(session, person.id, slug)


@router.patch("/cooperatives/{slug}", responses=responses(401, 403, 404, 409, 422))
async def change_cooperative(
    session: Session, person: Manager, slug: str, changes: CooperativeChanges
) -> CooperativeOut:
    """Change settings. For administrators."""
    viewer = await access_cooperative(session, person, slug)
    return await founding.change_cooperative(session, viewer, changes)


for part in (members, organisations, circles, invitations, bylaws):
    router.routes.extend(part.routes)
profiles.listen()
