"""Items, votes and dissents of minutes against each other, against who was there, and against each decision record."""

from collections import Counter
from collections.abc import Iterable

from app.rules.errors import RuleBroken
from app.rules.matters import CHANGE_BYLAWS
from app.rules.meeting.dissent import check_dissent
from app.rules.meeting.presence import follows_board
from app.rules.record.canonical import canonical
from app.rules.record.meeting import here_of
from app.rules.record.minutes import MinutesAmendment, MinutesItem, MinutesVersion, MinutesVote
from app.rules.record.minutes_facts import Facts, when
from app.rules.record.schema import HandBallots, Record
from app.rules.record.verdict import Wrong
from app.rules.record.verify import check_record

I = "$.record.items"  # noqa: E741 (a path beside V and D)
V = "$.record.votes"
D = "$.record.dissents"


def check_items(facts: Facts) -> None:
    """Items in order; texts and amendments agree with their versions and votes. Raises Wrong."""
    before = 0
    for place, item in enumerate(facts.body.items):
        path = f"{I}[{place}]"
        if item.position <= before:
            raise Wrong("items_order", "The items are not in their order.", f"{path}.position")
        before = item.position
        if [one.version for one in item.versions] != list(range(1, item.version + 1)):
            raise Wrong("versions_order", "Versions of the text are missing or too many.", f"{path}.versions")
        moments = [one.at for one in item.versions]
        if moments != sorted(moments):
            raise Wrong("versions_order", "Versions of the text follow one another.", f"{path}.versions")
        last = item.versions[-1]
        for name in ("title", "body"):
            if getattr(item, name) != getattr(last, name):
                raise Wrong("item_differs", "This is not the text of the last version.", f"{path}.{name}")
        if (item.of_board is not None) and not follows_board(facts.bylaws):
            message = "Where no proxy follows the board, nothing is said of its motions."
            raise Wrong("of_board", message, f"{path}.of_board")
        if item.started and item.ended and item.ended < item.started:
            raise Wrong("item_times", "The item ended before it began.", f"{path}.ended")
        _check_draft(item, path)
        _check_amendments(facts, item, path)
        result = facts.result_of(item)
        if item.result != result:
            message = f"The last vote on it gave {result}, not {item.result}."
            raise Wrong("item_result", message, f"{path}.result")


def _check_draft(item: MinutesItem, path: str) -> None:
    """Only a motion to change the bylaws puts a version of them in force. Raises Wrong."""
    if item.adopts_version is None:
        return
    if (item.kind, item.matter) != ("motion", CHANGE_BYLAWS):
        message = "Only a motion to change the bylaws puts a version of them in force."
        raise Wrong("adopts_differs", message, f"{path}.adopts_version")


def _check_amendments(facts: Facts, item: MinutesItem, path: str) -> None:
    taken = {one.amendment for one in item.versions if one.amendment is not None}
    if taken - {one.id for one in item.amendments}:
        message = "A version names an amendment that is not there."
        raise Wrong("amendment_unknown", message, f"{path}.versions")
    for number, one in enumerate(item.amendments):
        where = f"{path}.amendments[{number}]"
        results = [vote.result for vote in facts.body.votes if vote.amendment_id == one.id]
        result = results[-1] if results else None
        voted = {"adopted": result == "adopted", "rejected": result == "rejected"}
        if not voted.get(one.status, result not in voted):
            message = f"The vote on it gave {result}, not {one.status}."
            raise Wrong("amendment_result", message, f"{where}.status")
        if (one.status in {"adopted", "accepted"}) != (one.id in taken):
            message = "What was adopted is in a version of the text, and nothing else is."
            raise Wrong("amendment_text", message, where)
        made = next((text for text in item.versions if text.amendment == one.id), None)
        if made is not None and not _is_text_of(made, one, item):
            raise Wrong("amendment_text", "The version that it made has another text or number.", where)
        before = sum(text.at <= one.at for text in item.versions)
        if one.on_version != before:
            message = f"The text was version {before} when it was asked for."
            raise Wrong("amendment_version", message, f"{where}.on_version")


def _is_text_of(made: MinutesVersion, change: MinutesAmendment, item: MinutesItem) -> bool:
    """Whether a version is what an amendment asked for, under the motion's own title. Until edition 2 a motion took
    the title of the amendment too."""
    before = next((one.title for one in item.versions if one.version == change.on_version), None)
    same = (made.version, made.body) == (change.on_version + 1, change.body)
    return same and made.title in {before, change.title}


def check_votes(facts: Facts) -> None:
    """Each vote: who was here as it opened, and its whole decision record. Raises Wrong."""
    items = {one.id: one for one in facts.body.items}
    before = ""
    seen: set[str] = set()
    for place, vote in enumerate(facts.body.votes):
        path = f"{V}[{place}]"
        if vote.opened < before:
            raise Wrong("votes_order", "The votes are not in the order of opening.", f"{path}.opened")
        before = vote.opened
        if vote.poll_id in seen:
            raise Wrong("vote_repeated", "This vote is there twice.", f"{path}.poll_id")
        seen.add(vote.poll_id)
        item = items.get(vote.item_id)
        if item is None:
            raise Wrong("item_unknown", "There is no such item.", f"{path}.item_id")
        if vote.amendment_id is not None and vote.amendment_id not in {one.id for one in item.amendments}:
            raise Wrong("amendment_unknown", "The item has no such amendment.", f"{path}.amendment_id")
        _check_times(facts, vote, path)
        _check_here(facts, vote, path)
    for place, vote in enumerate(facts.body.votes):
        _check_decision(facts, vote, items[vote.item_id], f"{V}[{place}]")


def _check_times(facts: Facts, vote: MinutesVote, path: str) -> None:
    meeting = facts.body.meeting
    if meeting.opened is None or vote.opened < meeting.opened:
        raise Wrong("vote_outside", "The vote opened before the meeting did.", f"{path}.opened")
    if vote.closed is None or vote.closed < vote.opened:
        raise Wrong("vote_open", "The vote was not closed after it opened.", f"{path}.closed")
    if meeting.closed is None or vote.closed > meeting.closed:
        raise Wrong("vote_outside", "The vote closed after the meeting did.", f"{path}.closed")


def _check_here(facts: Facts, vote: MinutesVote, path: str) -> None:
    here = facts.here_at(vote)
    if here is None:
        raise Wrong("vote_outside", "No call was opened.", path)
    for name, value in here.model_dump().items():
        if getattr(vote.here, name) != value:
            message = f"What happened gives {value} here, not {getattr(vote.here, name)}."
            raise Wrong("here_differs", message, f"{path}.here.{name}")


def _check_decision(facts: Facts, vote: MinutesVote, item: MinutesItem, path: str) -> None:
    if vote.decision is None:
        raise Wrong("decision_missing", "The decision record of this vote is missing.", f"{path}.decision")
    try:
        file, entry = check_record(canonical(vote.decision).encode("utf-8"))
    except Wrong as wrong:
        inside = (wrong.path or "$").removeprefix("$")
        raise Wrong(wrong.code, wrong.message, f"{path}.decision{inside}", entry=wrong.entry) from None
    record = file.record
    said = {
        "poll_id": record.question.poll_id,
        "title": record.question.title,
        "opened": record.times.opened,
        "closed": record.times.closed,
        "result": record.result,
        "number": entry.number,
    }
    for name, value in said.items():
        if getattr(vote, name) != value:
            message = f"The decision record says {value}, not {getattr(vote, name)}."
            raise Wrong("vote_differs", message, f"{path}.{name}")
    if record.cooperative != facts.body.cooperative:
        raise Wrong("other_cooperative", "This is another cooperative's decision.", f"{path}.decision")
    if len(record.recused) != len(vote.recused):
        raise Wrong("recused_differ", "The decision record has others recused.", f"{path}.recused")
    reasons = sorted(one.reason for one in record.recused)
    if reasons != sorted(one.reason for one in vote.recused):
        raise Wrong("recused_differ", "The decision record has other reasons.", f"{path}.recused")
    _check_law(facts, vote, item, record, path)
    _check_meeting(facts, vote, record, path)
    _check_hands(vote, record, path)
    _check_casting(facts, vote, record, path)
    ended = facts.body.meeting.closed or ""
    for place, teller in enumerate(vote.hands):
        if not vote.opened <= teller.at <= ended:
            message = "Hands were counted before the vote or after the meeting."
            raise Wrong("hands_differ", message, f"{path}.hands[{place}].at")


def _check_law(facts: Facts, vote: MinutesVote, item: MinutesItem, record: Record, path: str) -> None:
    """The decision was judged by the bylaws of the meeting, on the item's matter, and about its text. Raises Wrong."""
    inside = f"{path}.decision.record"
    law = facts.body.law
    if record.law.version not in (None, law.version):
        raise Wrong("law_differs", "The decision was judged by other bylaws.", f"{inside}.law.version")
    ruling = record.law.ruling
    if ruling is not None and ruling.version not in (None, law.version):
        raise Wrong("law_differs", "The ruling is by other bylaws.", f"{inside}.law.ruling.version")
    if ruling is not None and ruling.call != record.question.call:
        raise Wrong("call_differs", "The ruling is for another call.", f"{inside}.law.ruling.call")
    if ruling is not None and ruling.kind is not None:
        calls = max(ruling.call, len(law.bylaws.calls_of(ruling.kind)))
        if ruling.calls != calls:
            message = "The bylaws have other calls for this matter."
            raise Wrong("law_differs", message, f"{inside}.law.ruling.calls")
    if record.law.bylaws not in (None, law.bylaws):
        message = "The bylaws of the meeting are not those that the decision was judged by."
        raise Wrong("law_differs", message, "$.record.law.bylaws")
    if item.kind not in {"motion", "election"}:
        raise Wrong("nothing_to_vote", "Only motions and elections are voted on.", f"{path}.item_id")
    if record.law.matter != (item.matter or item.kind):
        raise Wrong("matter_differs", "The decision is on another matter.", f"{inside}.law.matter")
    asked = (record.question.title, record.question.body)
    change = next((one for one in item.amendments if one.id == vote.amendment_id), None)
    if change is not None and vote.title == change.title and asked != (change.title, change.body):
        raise Wrong("question_differs", "The amendment reads otherwise.", f"{inside}.question.body")
    on_motion = change is None and vote.title == item.title
    if record.question.adopts_version != (item.adopts_version if on_motion else None):
        message = "The decision would put another version of the bylaws in force than the motion."
        raise Wrong("adopts_differs", message, f"{inside}.question.adopts_version")
    if on_motion and item.opinion is not None and item.opinion.at > vote.opened:
        raise Wrong("opinion_late", "The opinion came after the vote had opened.", f"{path}.opened")
    if on_motion:
        then = [one for one in item.versions if one.at <= vote.opened]
        if not then or asked != (then[-1].title, then[-1].body):
            message = "The motion read otherwise as the vote opened."
            raise Wrong("question_differs", message, f"{inside}.question.body")


def _check_meeting(facts: Facts, vote: MinutesVote, record: Record, path: str) -> None:
    """The decision was counted of those who were here. Raises Wrong."""
    call, meeting, inside = facts.opened_call, record.meeting, f"{path}.decision.record.meeting"
    if call is None or call.opened is None or meeting is None:
        raise Wrong("no_meeting", "The decision record knows nothing of a meeting.", inside)
    said = {
        "meeting_id": facts.body.meeting.id,
        "item_id": vote.item_id,
        "amendment_id": vote.amendment_id,
        "call": call.n,
    }
    for name, value in said.items():
        if getattr(meeting, name) != value:
            raise Wrong("meeting_differs", "The decision record is about another vote.", f"{inside}.{name}")
    told = here_of(record)
    if told is None or told.now != vote.here:
        message = "The decision record counts others as present, represented or entitled."
        raise Wrong("here_differs", message, inside)
    if told.at_opening is not None and told.at_opening != facts.here(call, call.opened):
        message = "Others were here as the meeting opened."
        raise Wrong("here_differs", message, f"{inside}.at_opening")
    if (told.at_opening is not None) != (facts.bylaws.quorum_check.value == "opening"):
        message = "The bylaws check the quorum at another time."
        raise Wrong("opening_differs", message, f"{inside}.at_opening")
    recused = {one.member for one in vote.recused}
    lent = facts.standing(call, vote.opened).without(recused).represented
    told_lent = [one.holder for one in meeting.represented]
    if _shares(lent.values()) != _shares(told_lent):
        message = "Other proxies were in force than the decision record has."
        raise Wrong("proxies_differ", message, f"{inside}.represented")
    item = next(one for one in facts.body.items if one.id == vote.item_id)
    told_none = record.question.method != "agreement" or None not in told_lent
    position = None if told_none else facts.board_position(vote, item)
    if meeting.board_position != position:
        message = f"The board's part in this motion gives {position} here."
        raise Wrong("board_position", message, f"{inside}.board_position")


def _shares(holders: Iterable[str | None]) -> tuple[int, list[int]]:
    """How many proxies name no holder, and how many each holder has, whoever they are."""
    found = Counter(holders)
    return found.pop(None, 0), sorted(found.values())


def _check_casting(facts: Facts, vote: MinutesVote, record: Record, path: str) -> None:
    """The casting vote is the decision record's, by who chaired then and was here for the vote. Raises Wrong."""
    mine, theirs, where = vote.casting, record.casting_vote, f"{path}.casting"
    if (mine is None) != (theirs is None):
        raise Wrong("casting_differs", "The decision record has another casting vote, or none.", where)
    if mine is None or theirs is None:
        return
    if (mine.vote, mine.at) != (theirs.vote, theirs.at):
        raise Wrong("casting_differs", "The decision record has another casting vote.", where)
    chairs = [one for one in facts.body.meeting.officers if one.office == "chair" and one.since <= mine.at]
    if not chairs or chairs[-1].member != mine.member:
        raise Wrong(
            "casting_differs", "Somebody else chaired when the casting vote was given.", f"{where}.member"
        )
    recused = {one.member for one in vote.recused}
    if mine.member not in facts.took_part(vote) - recused:
        raise Wrong("casting_differs", "Who gave the casting vote had no vote.", f"{where}.member")


def _check_hands(vote: MinutesVote, record: Record, path: str) -> None:
    """What two tellers counted is what was counted. Raises Wrong."""
    if record.ballots is None:
        return
    if vote.by_hands != isinstance(record.ballots, HandBallots):
        raise Wrong(
            "hands_differ", "The decision record knows of no hands, or of others.", f"{path}.by_hands"
        )
    if not isinstance(record.ballots, HandBallots):
        return
    if len(vote.hands) != 2 or vote.hands[0].teller == vote.hands[1].teller:
        raise Wrong("tellers", "Hands are counted by two people.", f"{path}.hands")
    counted = {name: n for name, n in record.ballots.counts.items() if n}
    for place, teller in enumerate(vote.hands):
        if {name: n for name, n in teller.counts.items() if n} != counted:
            message = "The decision record counts other hands than this teller."
            raise Wrong("hands_differ", message, f"{path}.hands[{place}].counts")


def check_dissents(facts: Facts) -> None:
    """Each by somebody who was here for the vote, in time. Raises Wrong."""
    votes = {one.poll_id: one for one in facts.body.votes}
    closed = facts.body.meeting.closed
    seen: set[tuple[str, str]] = set()
    for place, one in enumerate(facts.body.dissents):
        path = f"{D}[{place}]"
        vote = votes.get(one.poll_id)
        if vote is None or vote.closed is None:
            raise Wrong("dissent_unknown", "There is no such vote.", f"{path}.poll_id")
        if (one.poll_id, one.member) in seen:
            raise Wrong("dissent_repeated", "One member dissents once.", path)
        seen.add((one.poll_id, one.member))
        try:
            check_dissent(
                facts.bylaws,
                took_part=one.member in facts.took_part(vote),
                recused=facts.body.engine > 1 and one.member in {out.member for out in vote.recused},
                decided_at=when(vote.closed),
                closed_at=when(closed) if closed else None,
                now=when(one.at),
            )
        except RuleBroken as error:
            raise Wrong("dissent_refused", f"The bylaws did not let this in: {error.message}", path) from None
    for place, speaker in enumerate(facts.body.speakers):
        if speaker.item_id not in {item.id for item in facts.body.items}:
            raise Wrong("item_unknown", "There is no such item.", f"$.record.speakers[{place}].item_id")
