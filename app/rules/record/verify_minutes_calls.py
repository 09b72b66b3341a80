"""The calls of a meeting played again: who was entitled, present and represented, and whether each might open or be
given up."""

from app.rules.errors import RuleBroken
from app.rules.meeting.calls import Planned, check_fail, check_open
from app.rules.meeting.presence import follows_board
from app.rules.record.minutes import Minutes, MinutesCall
from app.rules.record.minutes_facts import Facts, when
from app.rules.record.verdict import Wrong

M = "$.record.meeting"
PLACES = frozenset({"door", "steward", "online"})
WAYS = {
    "arrived": PLACES,
    "left": PLACES,
    "given": frozenset({"online", "paper"}),
    "revoked": frozenset({"revoked", "presence"}),
}
"""How each kind of event can come about."""


def check_events(record: Minutes) -> None:
    """Coming and going stand in the order in which they count, none twice. Raises Wrong."""
    rank = {"left": 0, "revoked": 1, "arrived": 2, "given": 3}
    before: tuple[str, int, str] | None = None
    here: set[str] = set()
    lent: set[str] = set()
    for place, event in enumerate(record.events):
        path = f"$.record.events[{place}]"
        order = (event.at, rank[event.kind], event.member)
        if before is not None and not before < order:
            raise Wrong("events_order", "The events are not in their order, or one comes twice.", path)
        before = order
        blank = event.kind == "given" and event.holder is None
        if (
            (event.kind != "given" and event.holder is not None)
            or event.holder == event.member
            or (blank and not follows_board(record.law.bylaws))
        ):
            raise Wrong("event_holder", "Only a proxy has a holder, who is another.", f"{path}.holder")
        if event.how not in WAYS[event.kind]:
            raise Wrong("event_how", "Nobody comes, goes or lends a vote so.", f"{path}.how")
        if event.confirmed is not None and (event.kind, event.how) != ("arrived", "online"):
            message = "Only whoever comes from elsewhere confirms anything."
            raise Wrong("event_confirmed", message, f"{path}.confirmed")
        there, comes = (
            (here, event.kind == "arrived")
            if event.kind in {"arrived", "left"}
            else (
                lent,
                event.kind == "given",
            )
        )
        if comes == (event.member in there):
            message = "Somebody comes who is there, leaves who is not, or lends or ends a vote so."
            raise Wrong("event_unfit", message, path)
        (there.add if comes else there.discard)(event.member)


def check_calls(facts: Facts) -> None:
    """Each call opened or failed as the bylaws let it, with the numbers of those who were there. Raises Wrong."""
    meeting = facts.body.meeting
    if not meeting.calls:
        raise Wrong("no_call", "The meeting has no call.", f"{M}.calls")
    planned = [Planned(starts_at=when(call.starts)) for call in meeting.calls]
    for place, call in enumerate(meeting.calls):
        path = f"{M}.calls[{place}]"
        if call.n != place + 1:
            raise Wrong("calls_order", f"Here should be call {place + 1}.", f"{path}.n")
        if place and when(call.starts) <= planned[place - 1].starts_at:
            raise Wrong("calls_order", "Calls follow one another in time.", f"{path}.starts")
        at = call.opened or call.failed
        numbers = (call.entitled, call.entitled_votes, call.present, call.represented, call.needed)
        if at is None:
            if call.roll or call.kinds or any(one is not None for one in numbers):
                raise Wrong("call_waits", "A call that was not reached has no numbers.", path)
            continue
        if call.opened is not None and call.failed is not None:
            raise Wrong("call_ends_twice", "A call is opened or given up, not both.", path)
        _check_numbers(facts, call, at, path)
        _check_allowed(facts, call, at, planned, path)
        planned[place] = Planned(
            starts_at=when(call.starts),
            opened_at=when(call.opened) if call.opened else None,
            failed_at=when(call.failed) if call.failed else None,
        )
    opened = facts.opened_call
    if meeting.opened != (opened.opened if opened else None):
        raise Wrong("opening_differs", "No call was opened at this moment.", f"{M}.opened")
    if meeting.opened is None and any(call.failed is None for call in meeting.calls):
        raise Wrong("not_over", "A call still waits.", f"{M}.calls")
    if (meeting.closed is None) != (meeting.opened is None):
        raise Wrong("not_over", "The meeting is not closed.", f"{M}.closed")
    if meeting.opened and meeting.closed and meeting.closed < meeting.opened:
        raise Wrong("closed_early", "The meeting was closed before it was opened.", f"{M}.closed")
    _check_officers(facts)


def _check_numbers(facts: Facts, call: MinutesCall, at: str, path: str) -> None:
    _same(call, path, {"entitled": len(call.roll), "entitled_votes": sum(call.roll.values())})
    here, found = facts.here(call, at), facts.quorum(call, at)
    told = {
        "present": here.present,
        "represented": here.represented,
        "needed": found[1].needed if found else 1,
    }
    _same(call, path, told)


def _same(call: MinutesCall, path: str, told: dict[str, int]) -> None:
    for name, value in told.items():
        if getattr(call, name) != value:
            message = f"What happened gives {value} here, not {getattr(call, name)}."
            raise Wrong("call_differs", message, f"{path}.{name}")


def _check_allowed(facts: Facts, call: MinutesCall, at: str, planned: list[Planned], path: str) -> None:
    quorums = list(facts.quorums(call, at).values())
    try:
        if call.opened is not None:
            check_open(facts.bylaws, planned, call.n, when(at), facts.zone, quorums, matters=call.kinds)
        else:
            check_fail(facts.bylaws, planned, call.n, when(at), quorums, matters=call.kinds)
    except RuleBroken as error:
        what = "open" if call.opened else "be given up"
        message = f"The bylaws did not let this call {what} then: {error.message}"
        raise Wrong("call_refused", message, path) from None


def _check_officers(facts: Facts) -> None:
    officers = facts.body.meeting.officers
    for place in range(1, len(officers)):
        if officers[place].since < officers[place - 1].since:
            raise Wrong(
                "officers_order", "The officers are not in the order of time.", f"{M}.officers[{place}]"
            )
    for office in ("chair", "secretary"):
        if facts.officer(office) is None:
            raise Wrong("officer_missing", f"The meeting has no {office}.", f"{M}.officers")
