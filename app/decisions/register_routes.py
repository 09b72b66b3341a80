"""Routes of the register of decisions: thin; the rules and writes are in the modules beside."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from fastapi import Path, Query, Response
from fastapi.responses import StreamingResponse

from app.accounts.current import Actor, Manager
from app.cooperatives.access import access_cooperative
from app.core.api import api_router
from app.core.db import Session
from app.core.errors import InvalidFieldError, responses
from app.core.once import IdempotencyKey
from app.core.pagination import Cursor, Limit
from app.decisions import register_keeping, register_mails, register_queries, register_tasks
from app.decisions.register_access import access_decision, access_task
from app.decisions.register_documents import register_pdf, sheet_pdf
from app.decisions.register_errors import RecordMissingError
from app.decisions.register_export import export
from app.decisions.register_models import StoredRecord
from app.decisions.register_schemas import (
    Body,
    ConditionSettled,
    CorrectionIn,
    DecisionDetail,
    DecisionList,
    DecisionPatch,
    DecisionResult,
    EntryList,
    HeadMailsIn,
    HeadMailsOut,
    HeadOut,
    Implementation,
    Standing,
    TaskIn,
    TaskList,
    TaskPatch,
    TaskWithMembers,
    VoidIn,
)
from app.events.numbers import stamp
from app.rules.record import json_schema

router = api_router("register")

READ = responses(401, 403, 404, 422)
WRITE = responses(401, 403, 404, 409, 422)


def _file(kind: str, what: str) -> dict[int | str, dict[str, Any]]:
    """What a route answers that gives out a file."""
    content = {kind: {"schema": {"type": "string", "format": "binary"}}}
    return {**responses(401, 403, 404, 409, 503), 200: {"description": what, "content": content}}


def _attachment(name: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"}


@router.get("/cooperatives/{slug}/decisions", responses=READ)
async def list_decisions(
    session: Session,
    person: Actor,
    slug: str,
    response: Response,
    q: Annotated[
        str | None, Query(max_length=200, description="Words, or their beginnings, that all occur.")
    ] = None,
    matter: Annotated[str | None, Query(max_length=64, description="Only this kind of matter.")] = None,
    body: Annotated[Body | None, Query(description="Only what this body decided.")] = None,
    result: Annotated[DecisionResult | None, Query(description="Only with this result.")] = None,
    standing: Annotated[Standing | None, Query(description="Only with this standing.")] = None,
    status: Annotated[Implementation | None, Query(description="Only carried out this far.")] = None,
    first: Annotated[date | None, Query(alias="from", description="Decided on this day or later.")] = None,
    last: Annotated[date | None, Query(alias="to", description="Decided on this day or earlier.")] = None,
    cursor: Cursor = None,
    limit: Limit = 30,
) -> DecisionList:
    """The register of decisions, newest first."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    if first is not None and last is not None and last < first:
        raise InvalidFieldError("to", "to_before_from")
    equal = {"matter": matter, "body": body, "result": result, "standing": standing, "status": status}
    return await register_queries.list_decisions(
        session, viewer, q=q, equal=equal, first=first, last=last, cursor=cursor, limit=limit
    )


@router.get("/cooperatives/{slug}/decisions/head", responses=READ)
async def get_register_head(session: Session, person: Actor, slug: str, response: Response) -> HeadOut:
    """The register's last entry. Keep its hash: it holds everything before."""
    viewer = await access_cooperative(session, person, slug)
    await stamp(session, response, viewer.cooperative_id)
    return await register_queries.head(session, viewer.cooperative_id)


@router.get("/cooperatives/{slug}/decisions/entries", responses=READ)
async def list_register_entries(
    session: Session, person: Actor, slug: str, cursor: Cursor = None, limit: Limit = 50
) -> EntryList:
    """The register as it was written, the first entry first. Entries about closed circles that the reader does
    not see are withheld; their hashes keep the chain whole."""
    viewer = await access_cooperative(session, person, slug)
    return await register_queries.list_entries(session, viewer, cursor, limit)


@router.get(
    "/cooperatives/{slug}/decisions/export",
    response_class=Response,
    responses=_file("application/zip", "A folder for `batzar verify`: register.json, records/ and minutes/."),
)
async def export_register(session: Session, person: Actor, slug: str) -> Response:
    """Download the register with the record of every decision, to be verified without this server."""
    viewer = await access_cooperative(session, person, slug)
    return StreamingResponse(
        export(viewer), media_type="application/zip", headers=_attachment(f"{viewer.slug}-decisions.zip")
    )


@router.get(
    "/cooperatives/{slug}/decisions.pdf",
    response_class=Response,
    responses=_file("application/pdf", "The register as PDF/A."),
)
async def get_register_document(session: Session, person: Actor, slug: str) -> Response:
    """The register of decisions as a document, in the cooperative's language."""
    viewer = await access_cooperative(session, person, slug)
    content = await register_pdf(session, viewer)
    return Response(
        content, media_type="application/pdf", headers=_attachment(f"{viewer.slug}-decisions.pdf")
    )


@router.get("/cooperatives/{slug}/decisions/head-mails", responses=READ)
async def get_head_mails(session: Session, person: Actor, slug: str) -> HeadMailsOut:
    """Who is mailed the register's head."""
    viewer = await access_cooperative(session, person, slug)
    return await register_queries.head_mails(session, viewer)


@router.put("/cooperatives/{slug}/decisions/head-mails", responses=WRITE)
async def set_head_mails(session: Session, person: Manager, slug: str, data: HeadMailsIn) -> HeadMailsOut:
    """Say who is mailed the register's head, so that others hold it. For administrators."""
    viewer = await access_cooperative(session, person, slug)
    await register_mails.set_head_mails(session, viewer, list(data.addresses))
    return await register_queries.head_mails(session, viewer)


@router.get("/decisions/{decision_id}", responses=READ)
async def get_decision(
    session: Session, person: Actor, decision_id: UUID, response: Response
) -> DecisionDetail:
    """A decision with its entries in the register, its conditions and its tasks."""
    viewer, decision = await access_decision(session, person, decision_id, response=response)
    return await register_queries.decision_detail(session, viewer, decision)


@router.patch("/decisions/{decision_id}", responses=WRITE)
async def change_decision(
    session: Session, person: Actor, decision_id: UUID, data: DecisionPatch
) -> DecisionDetail:
    """Say how far a decision is carried out, or when it is reviewed. For the poll's author and facilitators."""
    viewer, decision = await access_decision(session, person, decision_id, lock=True)
    await register_keeping.change(session, viewer, decision, data)
    return await register_queries.decision_detail(session, viewer, decision)


@router.get(
    "/decisions/{decision_id}/record",
    response_class=Response,
    responses=_file("application/json", "The decision record, byte for byte as it was written."),
)
async def get_decision_record(session: Session, person: Actor, decision_id: UUID) -> Response:
    """Download the decision record: all it takes to count again, for `batzar verify`."""
    _, decision = await access_decision(session, person, decision_id)
    stored = await session.get(StoredRecord, decision.id)
    if stored is None:
        raise RecordMissingError
    return Response(
        stored.content.encode("utf-8"),
        media_type="application/json",
        headers=_attachment(f"decision-{decision.number}-{decision.id}.json"),
    )


@router.get(
    "/decisions/{decision_id}/sheet.pdf",
    response_class=Response,
    responses=_file("application/pdf", "The decision sheet as PDF/A."),
)
async def get_decision_sheet(session: Session, person: Actor, decision_id: UUID) -> Response:
    """The decision as a document, in the cooperative's language."""
    viewer, decision = await access_decision(session, person, decision_id)
    content = await sheet_pdf(session, viewer, decision)
    return Response(
        content, media_type="application/pdf", headers=_attachment(f"decision-{decision.number}.pdf")
    )


@router.post("/decisions/{decision_id}/corrections", status_code=201, responses=WRITE)
async def correct_decision(
    session: Session, person: Actor, decision_id: UUID, data: CorrectionIn, key: IdempotencyKey = None
) -> DecisionDetail:
    """Write a correction into the register; what it corrects stays. For administrators and secretaries."""
    viewer, decision = await access_decision(session, person, decision_id, lock=True)
    await register_keeping.correct(session, viewer, decision, data.text, key=key)
    return await register_queries.decision_detail(session, viewer, decision)


@router.post("/decisions/{decision_id}/void", responses=WRITE)
async def void_decision(session: Session, person: Actor, decision_id: UUID, data: VoidIn) -> DecisionDetail:
    """Declare a decision void, with the reason. For administrators and secretaries."""
    viewer, decision = await access_decision(session, person, decision_id, lock=True)
    await register_keeping.void(session, viewer, decision, data.reason)
    return await register_queries.decision_detail(session, viewer, decision)


@router.post("/decisions/{decision_id}/conditions/{position}", responses=WRITE)
async def settle_condition(
    session: Session,
    person: Actor,
    decision_id: UUID,
    position: Annotated[int, Path(ge=1, le=1000)],
    data: ConditionSettled,
) -> DecisionDetail:
    """Say whether a condition came true. For the poll's author and facilitators."""
    viewer, decision = await access_decision(session, person, decision_id, lock=True)
    await register_keeping.settle_condition(session, viewer, decision, position, data)
    return await register_queries.decision_detail(session, viewer, decision)


@router.get("/decisions/{decision_id}/tasks", responses=READ)
async def list_tasks(
    session: Session,
    person: Actor,
    decision_id: UUID,
    response: Response,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> TaskList:
    """What is to be done for a decision, the oldest first."""
    viewer, decision = await access_decision(session, person, decision_id, response=response)
    return await register_queries.task_list(session, viewer, decision, cursor, limit)


@router.post("/decisions/{decision_id}/tasks", status_code=201, responses=WRITE)
async def create_task(
    session: Session, person: Actor, decision_id: UUID, data: TaskIn, key: IdempotencyKey = None
) -> TaskWithMembers:
    """Add a task, maybe with who does it and until when."""
    viewer, decision = await access_decision(session, person, decision_id, lock=True)
    task = await register_tasks.add(session, viewer, decision, data, key=key)
    return await register_queries.task_with_members(session, viewer, task)


@router.patch("/tasks/{task_id}", responses=WRITE)
async def change_task(session: Session, person: Actor, task_id: UUID, data: TaskPatch) -> TaskWithMembers:
    """Change a task, or say that it is done. For who has it, who made it and facilitators."""
    viewer, decision, task = await access_task(session, person, task_id)
    await register_tasks.change(session, viewer, decision, task, data)
    return await register_queries.task_with_members(session, viewer, task)


@router.delete("/tasks/{task_id}", status_code=204, responses=WRITE)
async def delete_task(session: Session, person: Actor, task_id: UUID) -> None:
    """Take a task away. For who has it, who made it and facilitators."""
    viewer, decision, task = await access_task(session, person, task_id)
    await register_tasks.remove(session, viewer, decision, task)


@router.get("/schemas/decision-record.json", response_model=dict[str, Any])
async def get_record_schema() -> dict[str, Any]:
    """The JSON Schema of a decision record."""
    return json_schema()
