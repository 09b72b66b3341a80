"""Documents of a meeting: kept under a random key, of the kind that their content shows, given out as downloads."""

import hashlib
import io
import re
import secrets
import zipfile
from collections.abc import AsyncIterator
from urllib.parse import quote
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.assemblies import meeting_errors as errors
from app.assemblies.access import access_meeting
from app.assemblies.announce import items_event, meeting_event
from app.assemblies.jobs import delete_document_files
from app.assemblies.meetings import require_runner
from app.assemblies.models import AgendaItem, Meeting, MeetingDocument
from app.cooperatives.access import Viewer
from app.core.errors import InvalidFieldError, NotFoundError
from app.core.jobs import defer
from app.core.storage import get_file, put_file

LARGEST = 10 * 1024 * 1024  # bytes
MOST_DOCUMENTS = 100
ODT = "application/vnd.oasis.opendocument.text"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
TEXT = "text/plain; charset=utf-8"
DOCUMENT_BODY: dict[str, object] = {
    "requestBody": {
        "required": True,
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}
"""How a route that takes a document says so in the OpenAPI document."""


async def receive(chunks: AsyncIterator[bytes]) -> bytes:
    """Read a request's body.

    Raises:
        InvalidFieldError: as soon as it grows beyond 10 MB; when there is nothing.
    """
    content = bytearray()
    async for chunk in chunks:
        content += chunk
        if len(content) > LARGEST:
            raise InvalidFieldError("document", "document_too_large")
    if not content:
        raise InvalidFieldError("document", "document_empty")
    return bytes(content)


def sniff(content: bytes) -> str:
    """What kind of file this is, by its content alone.

    Raises:
        InvalidFieldError: none of those that are taken.
    """
    beginnings = {
        b"%PDF-": "application/pdf",
        b"\x89PNG\r\n\x1a\n": "image/png",
        b"\xff\xd8\xff": "image/jpeg",
    }
    for beginning, media_type in beginnings.items():
        if content.startswith(beginning):
            return media_type
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    found = _packed(content) if content.startswith(b"PK") else _text(content)
    if found is None:
        raise InvalidFieldError("document", "document_kind")
    return found


def _packed(content: bytes) -> str | None:
    """An OpenDocument or Word text; nothing of it is unpacked but the few bytes that name its kind."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            names = set(packed.namelist())
            if "mimetype" in names:
                with packed.open("mimetype") as file:
                    return ODT if file.read(100).strip() == ODT.encode() else None
            return DOCX if {"word/document.xml", "[Content_Types].xml"} <= names else None
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError):
        return None


def _text(content: bytes) -> str | None:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if any(ord(one) < 32 and one not in "\n\r\t\f" for one in text) else TEXT


async def check_room(session: AsyncSession, viewer: Viewer, meeting: Meeting, item_id: UUID | None) -> None:
    """Refuse a document before its file is received.

    Raises:
        SuspendedError, RunnersOnlyError, MeetingOverError, TooManyDocumentsError, InvalidFieldError
    """
    await _require_adder(session, viewer, meeting, item_id)
    if meeting.status in ("closed", "cancelled"):
        raise errors.MeetingOverError
    count = await session.scalar(
        select(func.count()).select_from(MeetingDocument).where(MeetingDocument.meeting_id == meeting.id)
    )
    if (count or 0) >= MOST_DOCUMENTS:
        raise errors.TooManyDocumentsError(most=MOST_DOCUMENTS)


async def _require_adder(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, item_id: UUID | None
) -> AgendaItem | None:
    """Who runs the meeting attaches documents; to an item that waits for backers, also its author."""
    item = None
    if item_id is not None:
        item = await session.get(AgendaItem, item_id, populate_existing=True)
        if item is None or item.meeting_id != meeting.id:
            raise InvalidFieldError("item_id", "unknown_item")
    own = (
        item is not None
        and item.status == "proposed"
        and item.author_id == viewer.membership_id
        and viewer.status == "active"
    )
    if not own:
        require_runner(viewer, meeting)
    return item


async def add(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, item_id: UUID | None, name: str, content: bytes
) -> MeetingDocument:
    """Attach a document to a meeting, which is held, or to one of its items.

    Raises:
        As `check_room`; InvalidFieldError: a kind of file that isn't taken.
    """
    media_type = sniff(content)
    _check_name(name, media_type)
    await check_room(session, viewer, meeting, item_id)
    key = f"meetings/{meeting.cooperative_id}/{secrets.token_urlsafe(24)}"
    await put_file(key, content)
    row = MeetingDocument(
        cooperative_id=meeting.cooperative_id,
        meeting_id=meeting.id,
        item_id=item_id,
        name=name,
        media_type=media_type,
        bytes=len(content),
        hash=hashlib.sha256(content).hexdigest(),
        key=key,
        author_id=viewer.membership_id,
    )
    session.add(row)
    await session.flush()
    await session.refresh(row)
    await _tell(session, viewer, meeting, row)
    return row


async def _tell(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, row: MeetingDocument, *, removed: bool = False
) -> None:
    if row.item_id is None:
        gone = [row.id] if removed else []
        await meeting_event(session, meeting, actor_id=viewer.membership_id, removed_documents=gone)
        return
    item = await session.get_one(AgendaItem, row.item_id)
    await items_event(session, meeting, [item], actor_id=viewer.membership_id)


async def access_document(
    session: AsyncSession, person: CurrentPerson, document_id: UUID, *, lock: bool = False
) -> tuple[Viewer, Meeting, MeetingDocument]:
    """A document of a meeting that the person may see; with `lock`, the meeting to oneself.

    Raises:
        NotFoundError
    """
    meeting_id = await session.scalar(
        select(MeetingDocument.meeting_id).where(MeetingDocument.id == document_id)
    )
    if meeting_id is None:
        raise NotFoundError
    viewer, meeting = await access_meeting(session, person, meeting_id, lock=lock)
    row = await session.get(MeetingDocument, document_id, populate_existing=True)
    if row is None:
        raise NotFoundError
    return viewer, meeting, row


async def read(row: MeetingDocument) -> bytes:
    """A document's file.

    Raises:
        NotFoundError: it is gone from the store.
    """
    content = await get_file(row.key)
    if content is None:
        raise NotFoundError
    return content


async def remove(session: AsyncSession, viewer: Viewer, meeting: Meeting, row: MeetingDocument) -> None:
    """Take a document away that the notice doesn't name; its file goes with it.

    Raises:
        SuspendedError, RunnersOnlyError, MeetingOverError, DocumentNoticedError
    """
    await _require_adder(session, viewer, meeting, row.item_id)
    if meeting.status in ("closed", "cancelled"):
        raise errors.MeetingOverError
    if meeting.convened_at is not None and row.created_at <= meeting.convened_at:
        raise errors.DocumentNoticedError
    await session.execute(delete(MeetingDocument).where(MeetingDocument.id == row.id))
    await defer(session, delete_document_files, keys=[row.key])
    await _tell(session, viewer, meeting, row, removed=True)


_ENDINGS = {
    "application/pdf": ".pdf", "image/png": ".png", "image/jpeg": ".jpg", "image/webp": ".webp", TEXT: ".txt",
    ODT: ".odt", DOCX: ".docx",
}  # fmt: skip


def _check_name(name: str, media_type: str) -> None:
    """Refuse a file whose name says that it is of another kind than it is."""
    dot, end = name.lower().rpartition(".")[1:]
    said = {".jpeg": ".jpg"}.get(dot + end, dot + end)
    if said in _ENDINGS.values() and said != _ENDINGS[media_type]:
        raise InvalidFieldError("document", "document_kind")


def download_headers(row: MeetingDocument) -> dict[str, str]:
    """A file to be saved under its name, with the ending of what it is, and never run, guessed at or framed."""
    ending = _ENDINGS.get(row.media_type, "")
    name = row.name if row.name.lower().endswith(ending) else f"{row.name}{ending}"
    plain = re.sub(r"[^A-Za-z0-9._ -]", "_", name)
    return {
        "Content-Disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Cache-Control": "private, no-cache",
        "ETag": f'"{row.hash}"',
    }
