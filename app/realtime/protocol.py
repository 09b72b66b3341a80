"""What goes over the wire of /api/v1/live, both ways. All messages are JSON objects in text frames.

From the client::

    {"type": "subscribe", "cooperative": slug, "after": N | null}    null: from now on
    {"type": "unsubscribe", "cooperative": slug}
    {"type": "watch", "poll": id}          {"type": "unwatch", "poll": id}
    {"type": "watch", "meeting": id}       {"type": "unwatch", "meeting": id}

From the server: `event`, `ready`, `turnout` (of a watched poll), `presence` (of a watched meeting: who is here, in
numbers, at once and at most twice a second while it changes), `voted` (the receiver cast a named ballot, maybe on
another device; not stored, so a socket that was away looks by itself), `stale`, `ended`, `refused`. After `stale` and `ended` the
subscription is over; after `stale` the client reads everything anew and subscribes from the number it then has.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson

LONGEST_SLUG = 60
HIGHEST_NUMBER = 2**53 - 1  # the largest integer that JavaScript keeps exactly

SIGN_IN_FIRST = 4401
TOO_SLOW = 4408
LINK_REVOKED = 4410
TOO_MANY = 4429
BROKEN = 1011


class MalformedError(ValueError):
    """The client sent something else than the messages above."""


@dataclass(frozen=True)
class Subscribe:
    """Hear a cooperative's events after a number; None: from now on."""

    cooperative: str
    after: int | None


@dataclass(frozen=True)
class Unsubscribe:
    """Hear a cooperative no longer."""

    cooperative: str


@dataclass(frozen=True)
class Watch:
    """Hear a poll's turnout."""

    poll: UUID


@dataclass(frozen=True)
class Unwatch:
    """Hear a poll's turnout no longer."""

    poll: UUID


@dataclass(frozen=True)
class WatchMeeting:
    """Hear who is here at a meeting, in numbers."""

    meeting: UUID


@dataclass(frozen=True)
class UnwatchMeeting:
    """Hear who is here at a meeting no longer."""

    meeting: UUID


ClientMessage = Subscribe | Unsubscribe | Watch | Unwatch | WatchMeeting | UnwatchMeeting


def read(text: str | None) -> ClientMessage:
    """Read a message of the client's.

    Raises:
        MalformedError: it is none; extra fields are refused as everywhere.
    """
    try:
        message = orjson.loads(text or "")
    except ValueError as error:
        raise MalformedError from error
    if not isinstance(message, dict):
        raise MalformedError
    kind = message.pop("type", None)
    if kind == "subscribe" and message.keys() <= {"cooperative", "after"}:
        return Subscribe(_slug(message), _number(message.get("after")))
    if kind == "unsubscribe" and message.keys() == {"cooperative"}:
        return Unsubscribe(_slug(message))
    if kind in ("watch", "unwatch") and message.keys() == {"poll"}:
        return Watch(_id(message, "poll")) if kind == "watch" else Unwatch(_id(message, "poll"))
    if kind in ("watch", "unwatch") and message.keys() == {"meeting"}:
        meeting = _id(message, "meeting")
        return WatchMeeting(meeting) if kind == "watch" else UnwatchMeeting(meeting)
    raise MalformedError


def _slug(message: dict[str, Any]) -> str:
    slug = message.get("cooperative")
    if not isinstance(slug, str) or not 0 < len(slug) <= LONGEST_SLUG or "\x00" in slug:
        raise MalformedError
    return slug


def _number(value: Any) -> int | None:
    if value is None:
        return None
    if type(value) is not int or not 0 <= value <= HIGHEST_NUMBER:
        raise MalformedError
    return value


def _id(message: dict[str, Any], field: str) -> UUID:
    value = message.get(field)
    if not isinstance(value, str) or len(value) != 36:
        raise MalformedError
    try:
        return UUID(value)
    except ValueError as error:
        raise MalformedError from error


def _text(message: dict[str, Any]) -> str:
    return orjson.dumps(message).decode()


def event(
    slug: str, number: int, kind: str, at: datetime, actor_id: UUID | None, put: str, remove: str
) -> str:
    """An event. `put` and `remove` are JSON already and are not read again. Made once for all its receivers."""
    head = orjson.dumps(
        {
            "type": "event",
            "cooperative": slug,
            "number": number,
            "kind": kind,
            "at": at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z"),
            "actor_id": actor_id,
        }
    ).decode()
    return f'{head[:-1]},"put":{put},"remove":{remove}}}'


def ready(slug: str, number: int) -> str:
    """The backlog is sent; everything up to the number is known to the client now."""
    return _text({"type": "ready", "cooperative": slug, "number": number})


def stale(slug: str) -> str:
    """Too far behind, or the receiver sees other things than before: read everything anew."""
    return _text({"type": "stale", "cooperative": slug})


def ended(slug: str) -> str:
    """The receiver's membership is over."""
    return _text({"type": "ended", "cooperative": slug})


def voted(slug: str) -> str:
    """A named ballot of the receiver's, or one that they cast for another, is in: their other devices look again."""
    return _text({"type": "voted", "cooperative": slug})


def turnout(body: str) -> str:
    """How many took part in a poll, and, where the receiver may know, what they voted; `body` is JSON."""
    return f'{{"type":"turnout","turnout":{body}}}'


def presence(body: str) -> str:
    """Who is here at a meeting, in numbers; `body` is JSON."""
    return f'{{"type":"presence","presence":{body}}}'


def refused(code: str, **about: str) -> str:
    """A message can't be followed; `about` repeats what it was about."""
    return _text({"type": "refused", "code": code, **about})
