"""A recess (cuarto intermedio): an open meeting that goes on later the same day, or on another one.

It is said until when, and the meeting never goes on before: whoever isn't there was told that hour. Where the bylaws
let only those vote after it who were registered at the first sitting, that sitting is everything until the first
recess, whether it lasts an hour or a week.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from app.rules.bylaws.schema import Bylaws
from app.rules.errors import RuleBroken
from app.rules.meeting.errors import MeetingError, refused
from app.rules.meeting.presence import Event, after_recess
from app.rules.meeting.roll import Roll
from app.rules.quorum import QuorumResult
from app.rules.schema import Moment

DOORS_BEFORE = timedelta(hours=2)
"""How long before an hour people may check in."""


@dataclass(frozen=True)
class Recess:
    """A recess, and when the meeting went on, if it has."""

    began_at: datetime
    until: datetime
    ended_at: datetime | None = None


def on_another_day(began_at: datetime, until: datetime, zone: tzinfo) -> bool:
    """Whether the meeting goes on on another day where it is held: then everyone goes, and comes anew. A recess across
    midnight that is over before its doors would open is none of these."""
    later = until.astimezone(zone).date() > began_at.astimezone(zone).date()
    return later and until - DOORS_BEFORE > began_at


def check_until(
    bylaws: Bylaws, opened_at: datetime, began_at: datetime, until: datetime, zone: tzinfo
) -> None:
    """Raise MeetingError unless a recess that begins now may last until then.

    recess_past where that isn't later; recess_too_long with the last day, where the bylaws say in how many days the
    meeting must go on (`recess_days`: Ley 20.337 art. 57 gives thirty in all, Ley 18.407 art. 32 the thirty that
    follow). They are counted from the day of the opening, the stricter reading, whatever the number of recesses.
    """
    if until <= began_at:
        raise refused("recess_past", "until", "The meeting would go on before it stops.")
    most = bylaws.recess_days.value
    if most is None:
        return
    last = opened_at.astimezone(zone).date() + timedelta(days=most)
    if until.astimezone(zone).date() > last:
        raise refused(
            "recess_too_long",
            "until",
            "The meeting would go on later than the bylaws allow.",
            bylaws.recess_days.source,
            most=most,
            last_on=last,
        )


def in_recess(recess: Recess) -> MeetingError:
    """The refusal of whatever waits until the meeting goes on."""
    return refused("in_recess", "meeting", "The meeting is in recess.", until_at=recess.until)


def check_go_on(
    bylaws: Bylaws,
    recess: Recess,
    now: datetime,
    quorums: Sequence[QuorumResult],
    *,
    call: int,
    open_point: RuleBroken | None = None,
) -> None:
    """Raise MeetingError unless the meeting may go on now.

    in_recess before the hour that was said. no_quorum where the bylaws check the quorum throughout (`quorum_check`)
    and none of its matters has one; the others wait for theirs, as at the opening. Where they check it at the opening
    only, or don't say, the meeting goes on, and each vote is judged for itself.

    quorums: of each matter at this call, by those who are here; open_point: what the bylaws leave open of the others.
    """
    if now < recess.until:
        raise in_recess(recess)
    if bylaws.quorum_check.value != "continuous" or any(quorum.met for quorum in quorums):
        return
    if open_point is not None:
        raise open_point
    lacking = min(quorums, key=lambda one: one.needed - one.voted, default=None)
    raise refused(
        "no_quorum",
        "call",
        "Fewer are present or represented than this call needs.",
        bylaws.quorum_check.source,
        call=call,
        here=lacking.voted if lacking else 0,
        needed=lacking.needed if lacking else 1,
    )


def check_close(recess: Recess, now: datetime) -> None:
    """Raise MeetingError `in_recess` where a meeting in recess would be closed before the hour that was said.

    From that hour on it may be closed without going on, as where too few have come.
    """
    if now < recess.until:
        raise in_recess(recess)


def first_sitting_ended(recesses: Iterable[Recess]) -> datetime | None:
    """When the first sitting ended: as the first recess began."""
    return min((one.began_at for one in recesses), default=None)


def registered(
    bylaws: Bylaws, roll: Roll, events: Iterable[Event], first_sitting_ended: Moment | None
) -> frozenset[str] | None:
    """Who may vote from the first recess on, where the bylaws say that it is only those who were registered at the
    first sitting (voters.registered_at_first_sitting); None where everyone entitled may, and before any recess."""
    if first_sitting_ended is None or not bylaws.voters.registered_at_first_sitting.value:
        return None
    return after_recess(bylaws, roll, events, first_sitting_ended)


def that_count(roll: Roll, events: Sequence[Event], may_vote: Collection[str] | None) -> Sequence[Event]:
    """The events that change who is counted as here, by `registered`. Whoever is entitled and was not registered
    neither votes, nor is represented, nor votes for others; they weren't counted before the recess either, so all
    that they do is left out."""
    if may_vote is None:
        return events
    out = roll.electors.keys() - set(may_vote)
    return tuple(one for one in events if one.member not in out)


def not_registered(bylaws: Bylaws) -> MeetingError:
    """Why somebody entitled may not vote after the recess."""
    return refused(
        "not_registered",
        "member",
        "Only those registered at the first sitting may vote after the recess.",
        bylaws.voters.registered_at_first_sitting.source,
    )
