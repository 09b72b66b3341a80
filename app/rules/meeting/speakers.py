"""The order of a speakers' list, and the time left. A meeting's own wishes; no law speaks of it.

Points of order come at once, in the order asked. Then, where the meeting wishes, those who have not spoken yet go
before those who have, and among them for and against take turns; a question keeps its place in time. First-time
speakers go before turns where both are wished.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from app.rules.meeting.presence import Id
from app.rules.schema import Moment, Strict

Stance = Literal["for", "against", "question", "point_of_order"]
_OPPOSITE: dict[Stance, Stance] = {"for": "against", "against": "for"}


class Request(Strict):
    """Somebody's wish to speak."""

    id: Id
    member: Id
    stance: Stance
    asked_at: Moment


def speaking_order(
    waiting: Iterable[Request],
    spoken: Sequence[tuple[str, Stance]] = (),
    *,
    alternate: bool = False,
    first_time_first: bool = False,
) -> tuple[Request, ...]:
    """Those waiting in the order they will speak.

    spoken: member and stance of those who have spoken on this item, in order. A point of order is not having spoken.
    """
    asked = sorted(waiting, key=lambda one: (one.asked_at, one.id))
    ordered = [one for one in asked if one.stance == "point_of_order"]
    left = [one for one in asked if one.stance != "point_of_order"]
    heard = {member for member, stance in spoken if stance != "point_of_order"}
    last: Stance | None = next((stance for _, stance in reversed(spoken) if stance in _OPPOSITE), None)
    while left:
        choice = [one for one in left if one.member not in heard] if first_time_first else []
        choice = choice or left
        if alternate and last is not None:
            turn = [one for one in choice if one.stance != last]
            # A question keeps its place, but does not jump the queue where nobody answers for the other side.
            choice = turn if any(one.stance == _OPPOSITE[last] for one in turn) else choice
        following = choice[0]
        left.remove(following)
        ordered.append(following)
        heard.add(following.member)
        last = following.stance if following.stance in _OPPOSITE else last
    return tuple(ordered)


@dataclass(frozen=True)
class TimeLeft:
    """What is left of a limit, and by how much it is over; both none without a limit."""

    used: timedelta
    left: timedelta | None
    over: timedelta | None


def time_left(
    spans: Iterable[tuple[datetime, datetime | None]], now: datetime, limit: timedelta | None
) -> TimeLeft:
    """How much time is left after these spans of speaking; one without an end goes on until now."""
    nothing = timedelta()
    used = sum((max(nothing, min(now, now if end is None else end) - start) for start, end in spans), nothing)
    if limit is None:
        return TimeLeft(used=used, left=None, over=None)
    return TimeLeft(used=used, left=max(nothing, limit - used), over=max(nothing, used - limit))
