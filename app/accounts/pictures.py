"""Pictures of people: made small, stripped of everything but the picture, kept under a random key."""

import asyncio
import io
import secrets
from collections.abc import AsyncIterator
from uuid import UUID

from PIL import Image, ImageOps, UnidentifiedImageError
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.hooks import announce_profile
from app.accounts.jobs import delete_picture_file
from app.accounts.models import Person
from app.core.errors import InvalidFieldError
from app.core.jobs import defer
from app.core.storage import get_file, put_file

LARGEST_FILE = 2 * 1024 * 1024  # bytes
MOST_PIXELS = 25_000_000
SIDE = 256  # pixels
PICTURE_BODY: dict[str, object] = {
    "requestBody": {
        "required": True,
        "content": {
            kind: {"schema": {"type": "string", "format": "binary"}}
            for kind in ("image/png", "image/jpeg", "image/webp")
        },
    }
}
"""How a route that takes a picture says so in the OpenAPI document."""

_one_at_a_time = asyncio.Semaphore(1)


def picture_path(key: str) -> str:
    """Where a picture's file is."""
    return f"pictures/{key}"


async def receive(chunks: AsyncIterator[bytes]) -> bytes:
    """Read a request's body. Raises InvalidFieldError as soon as it grows beyond 2 MB."""
    content = bytearray()
    async for chunk in chunks:
        content += chunk
        if len(content) > LARGEST_FILE:
            raise InvalidFieldError("picture", "file_too_large")
    return bytes(content)


def shrink(content: bytes) -> bytes:
    """A square WebP of the picture's middle, 256 pixels wide, upright, without metadata.

    Raises:
        InvalidFieldError: no PNG, JPEG or WebP, damaged, or with too many pixels.
    """
    try:
        with Image.open(io.BytesIO(content), formats=("PNG", "JPEG", "WEBP")) as image:
            if image.width * image.height > MOST_PIXELS:
                raise InvalidFieldError("picture", "too_many_pixels")
            image.draft("RGB", (2 * SIDE, 2 * SIDE))  # a large JPEG is decoded at a fraction of its size
            image.thumbnail((8 * SIDE, 8 * SIDE), reducing_gap=2)
            upright = ImageOps.exif_transpose(image)
            mode = "RGBA" if upright.has_transparency_data else "RGB"
            square = ImageOps.fit(upright.convert(mode), (SIDE, SIDE), Image.Resampling.LANCZOS)
    except Image.DecompressionBombError as error:
        raise InvalidFieldError("picture", "too_many_pixels") from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError) as error:
        raise InvalidFieldError("picture", "not_an_image") from error
    clean = Image.new(mode, square.size)
    clean.paste(square)
    out = io.BytesIO()
    clean.save(out, "WEBP", quality=85, method=4)
    return out.getvalue()


async def store_picture(content: bytes) -> str:
    """Shrink a picture and store it; returns its key. Hold no database session meanwhile."""
    async with _one_at_a_time:
        small = await asyncio.to_thread(shrink, content)
    key = f"{secrets.token_urlsafe(24)}.webp"
    await put_file(picture_path(key), small)
    return key


async def set_picture(session: AsyncSession, person_id: UUID, key: str | None) -> None:
    """Show another picture, or none; the former one's file is deleted once this is committed."""
    former = await session.scalar(select(Person.picture_key).where(Person.id == person_id).with_for_update())
    if former == key:
        return
    await session.execute(update(Person).where(Person.id == person_id).values(picture_key=key))
    if former is not None:
        await defer(session, delete_picture_file, key=former)
    await announce_profile(session, person_id)


async def read_picture(key: str) -> bytes | None:
    """A picture's file, or None."""
    return await get_file(picture_path(key))
