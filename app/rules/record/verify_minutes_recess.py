"""The recesses of a meeting played again: in their order, as long as the bylaws let them, and nothing done in them."""

from app.rules.errors import RuleBroken
from app.rules.meeting.recess import check_close, check_go_on, check_until, on_another_day
from app.rules.record.minutes import MinutesCall, MinutesRecess
from app.rules.record.minutes_facts import Facts, as_recess, when
from app.rules.record.verdict import Wrong

PATH = "$.record.meeting.recesses"


def check_recesses(facts: Facts) -> None:
    """Each began in the open meeting after the one before was over, went on as the bylaws let it with the numbers of
    those who were there, and nobody voted or spoke meanwhile. Raises Wrong."""
    meeting, call = facts.body.meeting, facts.opened_call
    before = meeting.opened
    for place, recess in enumerate(meeting.recesses):
        path = f"{PATH}[{place}]"
        if call is None or before is None or recess.n != place + 1 or recess.began < before:
            raise Wrong("recess_order", "This recess is not in its place.", path)
        _check_times(facts, recess, path)
        _check_numbers(facts, call, recess, path)
        _check_stays(facts, recess, path)
        _check_quiet(facts, recess, path)
        if recess.ended is None and place + 1 < len(meeting.recesses):
            raise Wrong("recess_order", "Another recess began before the meeting went on.", f"{path}.ended")
        before = recess.ended


def _check_times(facts: Facts, recess: MinutesRecess, path: str) -> None:
    meeting, told = facts.body.meeting, as_recess(recess)
    end = recess.ended or meeting.closed
    if meeting.opened is None or end is None or meeting.closed is None or end > meeting.closed:
        raise Wrong("recess_outside", "The recess lasted longer than the meeting.", path)
    try:
        check_until(facts.bylaws, when(meeting.opened), told.began_at, told.until, facts.zone)
        check_close(told, when(end))
    except RuleBroken as error:
        raise Wrong("recess_refused", f"The bylaws did not let this be: {error.message}", path) from None


def _check_numbers(facts: Facts, call: MinutesCall, recess: MinutesRecess, path: str) -> None:
    """Who was here as the meeting went on, and that it was enough where the quorum is checked throughout."""
    present = represented = None
    if recess.ended is not None:
        here = facts.here(call, recess.ended)
        present, represented = here.present, here.represented
        quorums = list(facts.quorums(call, recess.ended).values())
        try:
            check_go_on(facts.bylaws, as_recess(recess), when(recess.ended), quorums, call=call.n)
        except RuleBroken as error:
            message = f"The bylaws did not let the meeting go on then: {error.message}"
            raise Wrong("recess_refused", message, f"{path}.ended") from None
    for name, value in {"present": present, "represented": represented}.items():
        if getattr(recess, name) != value:
            message = f"What happened gives {value} here, not {getattr(recess, name)}."
            raise Wrong("recess_differs", message, f"{path}.{name}")


def _check_stays(facts: Facts, recess: MinutesRecess, path: str) -> None:
    """Where the meeting goes on on another day, everyone goes, and comes anew."""
    told, end = as_recess(recess), recess.ended or facts.body.meeting.closed or ""
    if not on_another_day(told.began_at, told.until, facts.zone):
        return
    here: set[str] = set()
    for event in facts.body.events:
        if event.at > recess.began and event.kind == "left":
            here.discard(event.member)
        elif event.at <= recess.began and event.kind in {"arrived", "left"}:
            (here.add if event.kind == "arrived" else here.discard)(event.member)
        if event.at > end:
            break
    if here:
        raise Wrong("recess_stay", "Somebody was counted as here from one day to another.", path)


def _check_quiet(facts: Facts, recess: MinutesRecess, path: str) -> None:
    end = recess.ended or facts.body.meeting.closed or ""
    for vote in facts.body.votes:
        if vote.opened < end and (vote.closed is None or vote.closed > recess.began):
            raise Wrong("recess_vote", "A vote lasted into the recess, or opened in it.", path)
    for one in facts.body.speakers:
        if one.started < end and (one.ended is None or one.ended > recess.began):
            raise Wrong("recess_speaker", "Somebody spoke in the recess.", path)
    for item in facts.body.items:
        if item.started is not None and recess.began < item.started < end:
            raise Wrong("recess_item", "An item began in the recess.", path)
