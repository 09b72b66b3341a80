"""Routes of classes and circles."""

from uuid import UUID

from fastapi import Response

from app.accounts.current import Actor, Manager
from app.cooperatives import circle_queries, circles, classes
from app.cooperatives.access import access_by_id, access_cooperative
from app.cooperatives.schemas import (
    CircleChanges,
    CircleList,
    CircleMemberOut,
    CircleOut,
    ListWithMembers,
    MemberClassOut,
    NewCircle,
    NewMemberClass,
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


@router.get("/cooperatives/{slug}/classes", responses=responses(401, 404, 422))
async def list_classes(
    session: Session, response: Response, person: Actor, slug: str, cursor: Cursor = None, limit: Limit = 100
) -> Page[MemberClassOut]:
    """List the classes of members by name."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    return await circle_queries.classes(session, viewer, cursor, limit)


@router.post("/cooperatives/{slug}/classes", status_code=201, responses=responses(401, 403, 404, 409, 422))
async def create_class(
    session: Session, person: Manager, slug: str, new: NewMemberClass, key: IdempotencyKey = None
) -> MemberClassOut:
    """Make a class of members. For administrators and secretaries."""
    viewer = await access_cooperative(session, person, slug)
    class_id, fresh = await once.claim(session, person.id, key, "class")
    if fresh:
        return await classes.create_class(session, viewer, class_id, new)
    return await classes.class_again(session, viewer, class_id)


@router.patch("/classes/{class_id}", responses=responses(401, 403, 404, 422))
async def rename_class(
    session: Session, person: Manager, class_id: UUID, new: NewMemberClass
) -> MemberClassOut:
    """Give a class another name. For administrators and secretaries."""
    cooperative_id = await circle_queries.cooperative_of_class(session, class_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    return await classes.rename_class(session, viewer, class_id, new)


@router.delete("/classes/{class_id}", status_code=204, responses=responses(401, 403, 404, 409))
async def delete_class(session: Session, person: Manager, class_id: UUID) -> None:
    """Delete a class that nobody belongs to. For administrators and secretaries."""
    cooperative_id = await circle_queries.cooperative_of_class(session, class_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    await classes.delete_class(session, viewer, class_id)


@router.get("/cooperatives/{slug}/circles", responses=responses(401, 404, 422))
async def list_circles(
    session: Session, response: Response, person: Actor, slug: str, cursor: Cursor = None, limit: Limit = 100
) -> CircleList:
    """List the circles that I may see by name, and in which of them I am."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    return await circle_queries.circles(session, viewer, cursor, limit)


@router.post("/cooperatives/{slug}/circles", status_code=201, responses=responses(401, 403, 404, 409, 422))
async def create_circle(
    session: Session, person: Actor, slug: str, new: NewCircle, key: IdempotencyKey = None
) -> CircleOut:
    """Make a circle. For administrators, secretaries and facilitators."""
    viewer = await access_cooperative(session, person, slug)
    circle_id, fresh = await once.claim(session, person.id, key, "circle")
    if fresh:
        return await circles.create_circle(session, viewer, circle_id, new)
    return await circle_queries.circle_or_404(session, viewer, circle_id)


@router.get("/circles/{circle_id}", responses=responses(401, 404))
async def get_circle(session: Session, response: Response, person: Actor, circle_id: UUID) -> CircleOut:
    """A circle that I may see."""
    cooperative_id = await circle_queries.cooperative_of_circle(session, circle_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    await stamp(session, response, viewer.cooperative_id)
    return await circle_queries.circle_or_404(session, viewer, circle_id)


@router.patch("/circles/{circle_id}", responses=responses(401, 403, 404, 409, 422))
async def change_circle(
    session: Session, person: Actor, circle_id: UUID, changes: CircleChanges
) -> CircleOut:
    """Change name, purpose, place or openness of a circle. For administrators, secretaries and facilitators."""
    cooperative_id = await circle_queries.cooperative_of_circle(session, circle_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    return await circles.change_circle(session, viewer, circle_id, changes)


@router.delete("/circles/{circle_id}", status_code=204, responses=responses(401, 403, 404, 409))
async def delete_circle(session: Session, person: Actor, circle_id: UUID) -> None:
    """Delete a circle that nothing lies in. For administrators, secretaries and facilitators."""
    cooperative_id = await circle_queries.cooperative_of_circle(session, circle_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    await circles.delete_circle(session, viewer, circle_id)


@router.get("/circles/{circle_id}/members", responses=responses(401, 404, 422))
async def list_circle_members(
    session: Session,
    response: Response,
    person: Actor,
    circle_id: UUID,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> ListWithMembers[CircleMemberOut]:
    """List who is in a circle, by number."""
    cooperative_id = await circle_queries.cooperative_of_circle(session, circle_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    await stamp(session, response, viewer.cooperative_id)
    return await circle_queries.circle_members(session, viewer, circle_id, cursor, limit)


@router.put(
    "/circles/{circle_id}/members/{membership_id}", status_code=204, responses=responses(401, 403, 404, 409)
)
async def join_circle(session: Session, person: Actor, circle_id: UUID, membership_id: UUID) -> None:
    """Put a member into a circle: myself into an open one; anybody, for administrators, secretaries and
    facilitators."""
    cooperative_id = await circle_queries.cooperative_of_circle(session, circle_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    await circles.join_circle(session, viewer, circle_id, membership_id)


@router.delete(
    "/circles/{circle_id}/members/{membership_id}", status_code=204, responses=responses(401, 403, 404)
)
async def leave_circle(session: Session, person: Actor, circle_id: UUID, membership_id: UUID) -> None:
    """Take a member out of a circle: myself; anybody, for administrators, secretaries and facilitators."""
    cooperative_id = await circle_queries.cooperative_of_circle(session, circle_id)
    viewer = await access_by_id(session, person.id, cooperative_id)
    await circles.leave_circle(session, viewer, circle_id, membership_id)
