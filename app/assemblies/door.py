"""The word at the door, and the QR code that opens the page with it."""

import io
import secrets
from urllib.parse import quote

import segno
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.access import stewards
from app.assemblies.attendance import require_under_way
from app.assemblies.errors import StewardsOnlyError
from app.assemblies.models import Meeting
from app.assemblies.presence_schemas import DoorOut
from app.cooperatives.access import Viewer
from app.core.settings import settings

ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Letters and digits that nobody takes for one another."""
LENGTH = 6


def new_code() -> str:
    """A word at the door: one of 887 million."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def qr_svg(url: str) -> str:
    """The address as a QR code: an SVG element that scales, black on white with its quiet zone."""
    out = io.BytesIO()
    segno.make_qr(url, error="m").save(
        out, kind="svg", xmldecl=False, svgns=True, omitsize=True, border=4, light="#fff", nl=False
    )
    return out.getvalue().decode()


async def read_door(session: AsyncSession, viewer: Viewer, meeting: Meeting, *, renew: bool) -> DoorOut:
    """The word at the door, made where there is none; another one if `renew`, and the former then opens nothing.
    The meeting is locked where a word is to be made.

    Raises:
        StewardsOnlyError, NotConvenedError, MeetingClosedError
    """
    if not stewards(viewer, meeting):
        raise StewardsOnlyError
    require_under_way(meeting)
    if renew or meeting.door_code is None:
        meeting.door_code = new_code()
        await session.flush()
    url = (
        f"{settings().public_url}/c/{viewer.slug}/meetings/{meeting.id}/door?code={quote(meeting.door_code)}"
    )
    return DoorOut(code=meeting.door_code, url=url, qr_svg=qr_svg(url))
