"""The paper of a proxy: a scan that its giver, its holder and those who run the meeting can read."""

import hashlib
import secrets
from collections.abc import AsyncIterator

from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.access import runs
from app.assemblies.errors import RunnersOnlyError
from app.assemblies.models import Meeting, Proxy
from app.assemblies.presence_errors import NoScanError
from app.assemblies.proxies import require_seen, tell_scan
from app.cooperatives.access import Viewer
from app.cooperatives.lock import require_active
from app.core.errors import InvalidFieldError, NotFoundError
from app.core.storage import get_file, put_file

LARGEST = 10 * 1024 * 1024  # bytes
KINDS = {b"%PDF-": "application/pdf", b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}
ENDINGS = {"application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg"}
SCAN_BODY: dict[str, object] = {
    "requestBody": {
        "required": True,
        "content": {kind: {"schema": {"type": "string", "format": "binary"}} for kind in ENDINGS},
    }
}
"""How the route that takes a scan says so in the OpenAPI document."""


async def receive(chunks: AsyncIterator[bytes]) -> tuple[bytes, str]:
    """A scan and its media type, told by its first bytes.

    Raises:
        InvalidFieldError: empty, larger than 10 MB, or something else.
    """
    content = bytearray()
    async for chunk in chunks:
        content += chunk
        if len(content) > LARGEST:
            raise InvalidFieldError("scan", "scan_too_large")
    if not content:
        raise InvalidFieldError("scan", "scan_empty")
    kind = next((kind for mark, kind in KINDS.items() if content.startswith(mark)), None)
    if kind is None:
        raise InvalidFieldError("scan", "scan_kind")
    return bytes(content), kind


def check_may_scan(viewer: Viewer, meeting: Meeting, proxy: Proxy) -> None:
    """Whether the viewer may add the paper.

    Raises:
        NotFoundError, SuspendedError, RunnersOnlyError, NoScanError
    """
    require_seen(viewer, meeting, proxy)
    require_active(viewer)
    if not runs(viewer, meeting):
        raise RunnersOnlyError
    if proxy.how != "paper":
        raise NoScanError


async def store_scan(content: bytes) -> str:
    """Store a scan; returns its key. Hold no database session meanwhile."""
    key = f"proxies/{secrets.token_urlsafe(24)}"
    await put_file(key, content)
    return key


async def set_scan(
    session: AsyncSession,
    viewer: Viewer,
    meeting: Meeting,
    proxy: Proxy,
    *,
    key: str,
    kind: str,
    content: bytes,
) -> None:
    """Note the stored scan on its proxy; the meeting is locked. A former one stays stored, since it was shown.

    Raises:
        as `check_may_scan`
    """
    check_may_scan(viewer, meeting, proxy)
    proxy.scan_key, proxy.scan_media_type = key, kind
    proxy.scan_hash = hashlib.sha256(content).hexdigest()
    await tell_scan(session, meeting, proxy, actor_id=viewer.membership_id)


async def read_scan(viewer: Viewer, meeting: Meeting, proxy: Proxy) -> tuple[bytes, str]:
    """The scan and its media type.

    Raises:
        NotFoundError: there is none, or it is not the viewer's to see.
    """
    require_seen(viewer, meeting, proxy)
    content = await get_file(proxy.scan_key) if proxy.scan_key else None
    if content is None or proxy.scan_media_type is None:
        raise NotFoundError
    return content, proxy.scan_media_type
