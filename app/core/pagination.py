"""Cursors: opaque to clients, the sort key of the last row inside."""

import base64
import binascii
from typing import Annotated
from uuid import UUID

import orjson
from fastapi import Query

from app.core.errors import InvalidFieldError

Limit = Annotated[int, Query(ge=1, le=100, description="How many items at most.")]
Cursor = Annotated[
    str | None, Query(max_length=500, description="The `next` of the page before; none for the first page.")
]


def encode_cursor(*key: str | int | float | bool | list[int] | None) -> str:
    """Make a cursor of the last row's sort key (UUIDs and times as strings)."""
    return base64.urlsafe_b64encode(orjson.dumps(key)).rstrip(b"=").decode()


def decode_cursor(cursor: str | None, *kinds: type) -> list[str | int | float | bool | list[int]] | None:
    """Read a cursor back.

    Args:
        cursor: what the client sent; None for the first page.
        kinds: the expected type of each part.

    Raises:
        InvalidFieldError: when it is not one of ours.
    """
    if cursor is None:
        return None
    try:
        parts = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (binascii.Error, ValueError) as error:
        raise InvalidFieldError("cursor", "bad_cursor") from error
    well_formed = isinstance(parts, list) and len(parts) == len(kinds)
    if not well_formed or not all(
        isinstance(part, kind) and (kind is bool or not isinstance(part, bool))
        for part, kind in zip(parts, kinds, strict=True)
    ):
        raise InvalidFieldError("cursor", "bad_cursor")
    if any(isinstance(part, str) and "\x00" in part for part in parts):
        raise InvalidFieldError("cursor", "bad_cursor")
    return list(parts)


def uuid_of(value: object) -> UUID:
    """An id out of a cursor's key.

    Raises:
        InvalidFieldError: when it is none.
    """
    try:
        return UUID(str(value))
    except ValueError as error:
        raise InvalidFieldError("cursor", "bad_cursor") from error


def decode_uuid_cursor(cursor: str | None) -> UUID | None:
    """Read the cursor of a list whose sort key is an id; None for the first page.

    Raises:
        InvalidFieldError: when it is not one of ours.
    """
    key = decode_cursor(cursor, str)
    return None if key is None else uuid_of(key[0])
