"""Canonical JSON (RFC 8785): every value has one spelling, so that its hash can be computed again anywhere."""

import hashlib
import json
from typing import Any

import rfc8785

MAX_DEPTH = 60  # our own documents have under 20 levels; a file from elsewhere may not exhaust the stack


class CanonicalError(ValueError):
    """Text that is not the canonical spelling of a JSON value. `at` is the first byte that shows it."""

    def __init__(self, code: str, at: int, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.at = at
        self.message = message


def canonical(value: Any) -> str:
    """The one spelling of a value made of objects with string keys, lists, strings, numbers, true, false, null.

    Raises ValueError for whole numbers beyond 2^53-1, lone surrogates, and numbers that are none.
    """
    return rfc8785.dumps(value).decode("utf-8")


def digest(text: str) -> str:
    """SHA-256 of a text's UTF-8, as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose keys each come once."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key comes twice")
    return found


def _depth(text: str) -> int:
    """How deep brackets are nested outside of strings, at most."""
    deepest = depth = 0
    inside = escaped = False
    for character in text:
        if inside:
            if escaped:
                escaped = False
            elif character == "\\":
                escaped = True
            elif character == '"':
                inside = False
        elif character == '"':
            inside = True
        elif character in "{[":
            depth += 1
            deepest = max(deepest, depth)
        elif character in "}]":
            depth -= 1
    return deepest


def read_canonical(data: bytes) -> Any:
    """The value that canonical JSON stands for.

    Raises CanonicalError: not UTF-8, not JSON, or another spelling than the canonical one.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise CanonicalError("not_utf8", error.start, "This is not text in UTF-8.") from None
    if _depth(text) > MAX_DEPTH:
        raise CanonicalError("too_deep", 0, f"It is nested over {MAX_DEPTH} levels deep.")
    try:
        value = json.loads(text, object_pairs_hook=_once)
        again = canonical(value).encode("utf-8")
    except json.JSONDecodeError as error:
        at = len(text[: error.pos].encode("utf-8"))
        raise CanonicalError("not_json", at, f"This is not JSON: {error.msg.lower()}.") from None
    except (ValueError, RecursionError) as error:
        raise CanonicalError("not_canonical", 0, f"This can't be canonical JSON: {error}.") from None
    if again != data:
        at = next(
            (place for place, pair in enumerate(zip(again, data, strict=False)) if pair[0] != pair[1]),
            min(len(again), len(data)),
        )
        raise CanonicalError(
            "not_canonical", at, "The bytes are not the canonical spelling of this JSON (RFC 8785)."
        )
    return value
