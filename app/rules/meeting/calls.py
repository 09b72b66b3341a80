"""Which call may open now, which may be given up, and when the calls of a meeting may be planned. No clock is read.

Time between calls is measured from the hour for which the one before was convened, not from when it was given up.
Where no source says how long it must be, a later call only has to be later.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from app.rules.bylaws.calendar import gap_met
from app.rules.bylaws.schema import Bylaws, Call, Value
from app.rules.bylaws.values import Gap, Matter
from app.rules.meeting.errors import refused
from app.rules.quorum import QuorumResult


@dataclass(frozen=True)
class Planned:
    """A call of a meeting as it was convened, and what became of it."""

    starts_at: datetime
    opened_at: datetime | None = None
    failed_at: datetime | None = None


def _said(bylaws: Bylaws, matters: Sequence[Matter], n: int) -> list[Call]:
    """What the bylaws say of a call for these matters; each says it for itself."""
    return [call for matter in dict.fromkeys(matters) for call in bylaws.calls_of(matter) if call.n == n]


def matters_at(bylaws: Bylaws, matters: Sequence[Matter], n: int) -> tuple[Matter, ...]:
    """The matters that can be decided at a call: not all have as many calls."""
    return tuple(matter for matter in dict.fromkeys(matters) if _said(bylaws, [matter], n))


def earliest_after(
    gap: Value[Gap], before: datetime, zone: tzinfo, *, statutes_allow: bool = False
) -> datetime:
    """The earliest moment for a call after one convened for `before`; that moment itself where nothing says.

    Another day begins at midnight in the zone of the meeting.
    """
    found = gap.value
    if found is None:
        return before
    if statutes_allow and found.minutes_if_statutes is not None:
        return before + timedelta(minutes=found.minutes_if_statutes)
    at = before + timedelta(minutes=found.minutes or 0)
    if found.other_day or found.minutes_if_statutes is not None:
        local = before.astimezone(zone)
        midnight = datetime.combine(local.date() + timedelta(days=1), datetime.min.time(), tzinfo=zone)
        at = max(at, midnight.astimezone(at.tzinfo))
    return at


def check_gap(
    gap: Value[Gap], before: datetime, after: datetime, zone: tzinfo, *, n: int, statutes_allow: bool = False
) -> None:
    """Raise MeetingError unless a call may be so long after the one before.

    calls_order, call_too_soon (with the earliest moment), call_too_late (with the days).
    """
    if after <= before:
        raise refused("calls_order", f"calls.{n}", "Calls follow one another in time.", call=n)
    if gap.value is None:
        return
    minutes = (after - before) // timedelta(minutes=1)
    days = (after.astimezone(zone).date() - before.astimezone(zone).date()).days
    if gap_met(gap.value, minutes=minutes, days=days, statutes_allow=statutes_allow):
        return
    if gap.value.within_days is not None and days > gap.value.within_days:
        raise refused(
            "call_too_late",
            f"calls.{n}",
            "This call would come too long after the one before.",
            gap.source,
            call=n,
            days=gap.value.within_days,
        )
    raise refused(
        "call_too_soon",
        f"calls.{n}",
        "This call would come too soon after the one before.",
        gap.source,
        call=n,
        earliest_at=earliest_after(gap, before, zone, statutes_allow=statutes_allow),
    )


def check_plan(
    bylaws: Bylaws,
    starts: Sequence[datetime],
    zone: tzinfo,
    *,
    matters: Sequence[Matter] = ("ordinary",),
    statutes_allow: bool = False,
) -> None:
    """Raise MeetingError unless calls may be convened for these moments.

    no_call where there is none, no_such_call where the bylaws have fewer, and what check_gap raises.
    """
    if not starts:
        raise refused("no_call", "calls", "A meeting is convened for a time: give its first call.")
    for n, start in enumerate(starts, start=1):
        said = _said(bylaws, matters, n)
        if not said:
            raise refused("no_such_call", f"calls.{n}", "The bylaws have no such call.", call=n)
        for call in said if n > 1 else ():
            check_gap(call.min_gap, starts[n - 2], start, zone, n=n, statutes_allow=statutes_allow)


def _current(calls: Sequence[Planned], n: int) -> Planned:
    if not 1 <= n <= len(calls):
        raise refused("call_not_convened", "call", "The meeting was not convened for such a call.", call=n)
    for place, call in enumerate(calls, start=1):
        if call.opened_at is not None:
            raise refused("meeting_is_open", "call", "The meeting is open already.", call=place)
    if calls[n - 1].failed_at is not None:
        raise refused("call_has_failed", "call", "This call has failed already.", call=n)
    for place in range(1, n):
        if calls[place - 1].failed_at is None:
            raise refused(
                "call_before_waits", "call", "The call before has not failed yet.", call=n, before=place
            )
    return calls[n - 1]


def check_open(
    bylaws: Bylaws,
    calls: Sequence[Planned],
    n: int,
    now: datetime,
    zone: tzinfo,
    quorums: Sequence[QuorumResult],
    *,
    matters: Sequence[Matter] = ("ordinary",),
    statutes_allow: bool = False,
) -> None:
    """Raise MeetingError unless call n may open now.

    quorums: of each matter at this call (`matters_at`), by those who are here. One that is met is enough to open;
    matters without theirs wait. Codes: call_not_convened, meeting_is_open, call_has_failed, call_before_waits,
    call_not_yet, call_too_soon, call_too_late, no_quorum.
    """
    call = _current(calls, n)
    if now < call.starts_at:
        raise refused(
            "call_not_yet", "call", "The hour of this call has not come.", call=n, starts_at=call.starts_at
        )
    for said in _said(bylaws, matters, n) if n > 1 else ():
        check_gap(said.min_gap, calls[n - 2].starts_at, now, zone, n=n, statutes_allow=statutes_allow)
    if not any(quorum.met for quorum in quorums):
        lacking = min(quorums, key=lambda one: one.needed - one.voted, default=None)
        source = next((said.quorum.source for said in _said(bylaws, matters, n)), None)
        raise refused(
            "no_quorum",
            "call",
            "Fewer are present or represented than this call needs.",
            source,
            call=n,
            here=lacking.voted if lacking else 0,
            needed=lacking.needed if lacking else 1,
        )


def waits_until(bylaws: Bylaws, calls: Sequence[Planned], n: int, *, matters: Sequence[Matter]) -> datetime:
    """The moment from which a call may be given up: its hour and as long as the bylaws wait for a quorum."""
    minutes = max((said.wait_minutes.value or 0 for said in _said(bylaws, matters, n)), default=0)
    return calls[n - 1].starts_at + timedelta(minutes=minutes)


def check_fail(
    bylaws: Bylaws,
    calls: Sequence[Planned],
    n: int,
    now: datetime,
    quorums: Sequence[QuorumResult],
    *,
    matters: Sequence[Matter] = ("ordinary",),
) -> None:
    """Raise MeetingError unless call n may be given up now.

    As check_open raises, and call_waits before its time is over, call_is_quorate where enough are here.
    """
    _current(calls, n)
    until = waits_until(bylaws, calls, n, matters=matters)
    if now < until:
        source = next((said.wait_minutes.source for said in _said(bylaws, matters, n)), None)
        raise refused(
            "call_waits", "call", "This call still waits for a quorum.", source, call=n, until_at=until
        )
    if any(quorum.met for quorum in quorums):
        raise refused(
            "call_is_quorate", "call", "Enough are present or represented: open the meeting.", call=n
        )
