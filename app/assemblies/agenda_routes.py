"""Routes of the agenda: its points, who backs them, amendments to motions, and documents."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Request, Response

from app.accounts.current import Actor, BriefActor
from app.assemblies import agenda, amendments, backing, documents, drafts, opinions, queries
from app.assemblies.access import access_meeting
from app.assemblies.agenda import access_item
from app.assemblies.schemas import (
    AmendmentIn,
    AmendmentOut,
    DocumentOut,
    DraftChanges,
    ItemEnd,
    ItemIn,
    ItemList,
    ItemOrder,
    ItemOut,
    ItemPatch,
    ItemVersionOut,
)
from app.cooperatives.queries import member_refs
from app.cooperatives.schemas import ListWithMembers
from app.core.api import api_router
from app.core.db import Session, new_session
from app.core.errors import responses
from app.core.i18n import LANGUAGES
from app.core.once import IdempotencyKey
from app.core.wire import Title
from app.decisions.matter_schemas import OpinionIn

router = api_router("meetings")

READ = responses(401, 403, 404, 422)
WRITE = responses(401, 403, 404, 409, 422)
FILE: dict[int | str, dict[str, object]] = {200: {"content": {"application/octet-stream": {}}}}

VersionsOfItem = ListWithMembers[ItemVersionOut]
AmendmentList = ListWithMembers[AmendmentOut]


@router.get("/meetings/{meeting_id}/items", responses=READ)
async def list_items(session: Session, person: Actor, meeting_id: UUID, response: Response) -> ItemList:
    """The agenda in its order, with what members propose for it."""
    _, meeting = await access_meeting(session, person, meeting_id, response=response)
    return await queries.item_list(session, meeting)


@router.post("/meetings/{meeting_id}/items", status_code=201, responses=WRITE)
async def add_item(
    session: Session, person: Actor, meeting_id: UUID, data: ItemIn, key: IdempotencyKey = None
) -> ItemOut:
    """Add to the agenda: at once by who runs the meeting; a member's item waits until enough members back it."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    item = await agenda.add(session, viewer, meeting, data, key=key)
    return await queries.one_item(session, meeting, item)


@router.put("/meetings/{meeting_id}/items/order", responses=WRITE)
async def order_items(session: Session, person: Actor, meeting_id: UUID, data: ItemOrder) -> ItemList:
    """Put the agenda in order: all its items, those that wait for backers too."""
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
    await agenda.order(session, viewer, meeting, data.ids)
    return await queries.item_list(session, meeting)


@router.patch("/items/{item_id}", responses=WRITE)
async def change_item(session: Session, person: Actor, item_id: UUID, data: ItemPatch) -> ItemOut:
    """Change an item. A motion's text that members were told is changed by amendments only."""
    viewer, meeting, item = await access_item(session, person, item_id, lock=True)
    await agenda.change(session, viewer, meeting, item, data)
    return await queries.one_item(session, meeting, item)


@router.delete("/items/{item_id}", status_code=204, responses=WRITE)
async def delete_item(session: Session, person: Actor, item_id: UUID) -> None:
    """Take an item away that members were not told of."""
    viewer, meeting, item = await access_item(session, person, item_id, lock=True)
    await agenda.remove(session, viewer, meeting, item)


@router.post("/items/{item_id}/start", responses=WRITE)
async def start_item(session: Session, person: Actor, item_id: UUID) -> ItemOut:
    """Begin to deal with an item of an open meeting."""
    viewer, meeting, item = await access_item(session, person, item_id, lock=True)
    await agenda.start(session, viewer, meeting, item)
    return await queries.one_item(session, meeting, item)


@router.post("/items/{item_id}/end", responses=WRITE)
async def end_item(session: Session, person: Actor, item_id: UUID, data: ItemEnd) -> ItemOut:
    """End an item, or postpone it."""
    viewer, meeting, item = await access_item(session, person, item_id, lock=True)
    await agenda.end(session, viewer, meeting, item, data.status)
    return await queries.one_item(session, meeting, item)


@router.put("/items/{item_id}/backing", responses=WRITE)
async def back_item(session: Session, person: Actor, item_id: UUID) -> ItemOut:
    """Back a member's item. With enough members behind it, it is on the agenda."""
    viewer, meeting, item = await access_item(session, person, item_id, lock=True)
    await backing.support(session, viewer, meeting, item)
    return await queries.one_item(session, meeting, item)


@router.delete("/items/{item_id}/backing", responses=WRITE)
async def unback_item(session: Session, person: Actor, item_id: UUID) -> ItemOut:
    """Back an item no more, while it waits."""
    viewer, meeting, item = await access_item(session, person, item_id, lock=True)
    await backing.leave(session, viewer, meeting, item)
    return await queries.one_item(session, meeting, item)


@router.get("/items/{item_id}/versions", responses=READ)
async def list_item_versions(session: Session, person: Actor, item_id: UUID) -> VersionsOfItem:
    """Every text that an item has had, the newest first."""
    viewer, _, item = await access_item(session, person, item_id)
    items = await queries.version_outs(session, item.id)
    members = await member_refs(session, viewer.cooperative_id, [one.author_id for one in items])
    return VersionsOfItem(items=items, members=members, next=None)


@router.put("/items/{item_id}/opinion", responses=WRITE)
async def put_item_opinion(session: Session, person: Actor, item_id: UUID, data: OpinionIn) -> ItemOut:
    """Attach the opinion that the vote on an item needs. For members of the body that gives it."""
    viewer, meeting, item = await access_item(session, person, item_id, lock=True)
    await opinions.attach(session, viewer, meeting, item, data.text)
    return await queries.one_item(session, meeting, item)


@router.get("/items/{item_id}/draft", responses=READ)
async def get_item_draft(session: Session, person: Actor, item_id: UUID) -> DraftChanges:
    """What the draft of the bylaws that a motion puts in force would change, in sentences."""
    _, _, item = await access_item(session, person, item_id)
    words = {code: await drafts.changes_of(session, item, code) for code in LANGUAGES}
    return DraftChanges(adopts_version=item.adopts_version, words=words)


@router.get("/items/{item_id}/amendments", responses=READ)
async def list_amendments(session: Session, person: Actor, item_id: UUID) -> AmendmentList:
    """The amendments to a motion, the first one first."""
    viewer, _, item = await access_item(session, person, item_id)
    items = (await queries.amendment_outs(session, [item.id])).get(item.id, [])
    members = await member_refs(session, viewer.cooperative_id, [one.author_id for one in items])
    return AmendmentList(items=items, members=members, next=None)


@router.post("/items/{item_id}/amendments", status_code=201, responses=WRITE)
async def propose_amendment(
    session: Session, person: Actor, item_id: UUID, data: AmendmentIn, key: IdempotencyKey = None
) -> AmendmentOut:
    """Propose another text for a motion: the whole text as it should read."""
    viewer, meeting, item = await access_item(session, person, item_id, lock=True)
    amendment = await amendments.propose(session, viewer, meeting, item, data, key=key)
    return await queries.amendment_out(session, amendment)


@router.post("/amendments/{amendment_id}/accept", responses=WRITE)
async def accept_amendment(session: Session, person: Actor, amendment_id: UUID) -> AmendmentOut:
    """Take an amendment over without a vote: its text is the motion's next version."""
    viewer, meeting, item, amendment = await amendments.access_amendment(session, person, amendment_id)
    await amendments.accept(session, viewer, meeting, item, amendment)
    return await queries.amendment_out(session, amendment)


@router.post("/amendments/{amendment_id}/withdraw", responses=WRITE)
async def withdraw_amendment(session: Session, person: Actor, amendment_id: UUID) -> AmendmentOut:
    """Withdraw an amendment; one made to a former text may be laid aside by who runs the meeting."""
    viewer, meeting, item, amendment = await amendments.access_amendment(session, person, amendment_id)
    await amendments.withdraw(session, viewer, meeting, item, amendment)
    return await queries.amendment_out(session, amendment)


@router.post(
    "/meetings/{meeting_id}/documents",
    status_code=201,
    openapi_extra=documents.DOCUMENT_BODY,
    responses=WRITE,
)
async def add_document(
    request: Request,
    person: BriefActor,
    meeting_id: UUID,
    name: Annotated[Title, Query(description="What the document is called.")],
    item_id: Annotated[
        UUID | None, Query(description="The item that it belongs to; none: the meeting.")
    ] = None,
) -> DocumentOut:
    """Attach a document of at most 10 MB: PDF, PNG, JPEG, WebP, plain text, OpenDocument or Word text."""
    async with new_session() as session:
        viewer, meeting = await access_meeting(session, person, meeting_id)
        await documents.check_room(session, viewer, meeting, item_id)
    content = await documents.receive(request.stream())
    async with new_session() as session:
        viewer, meeting = await access_meeting(session, person, meeting_id, lock=True)
        row = await documents.add(session, viewer, meeting, item_id, name, content)
        return queries.document_out(row)


@router.get("/documents/{document_id}", response_class=Response, responses={**READ, **FILE})
async def get_document(session: Session, person: Actor, document_id: UUID) -> Response:
    """A document, to be saved; nothing in it is run or shown here."""
    _, _, row = await documents.access_document(session, person, document_id)
    return Response(
        await documents.read(row), media_type=row.media_type, headers=documents.download_headers(row)
    )


@router.delete("/documents/{document_id}", status_code=204, responses=WRITE)
async def delete_document(session: Session, person: Actor, document_id: UUID) -> None:
    """Take a document away that the notice doesn't name."""
    viewer, meeting, row = await documents.access_document(session, person, document_id, lock=True)
    await documents.remove(session, viewer, meeting, row)
