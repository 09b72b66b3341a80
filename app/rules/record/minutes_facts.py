"""What follows from a minutes record: who was here at a moment, the quorum of a call, the days of notice, who signs.

The draft, its words and the verifier all ask here, so that they can't differ.
"""

from collections.abc import Iterable
from datetime import date, datetime
from functools import cached_property
from typing import Literal
from zoneinfo import ZoneInfo

from app.rules.bylaws.calendar import check_notice
from app.rules.bylaws.errors import BylawsError
from app.rules.bylaws.judge import Attendance
from app.rules.bylaws.schema import Bylaws, Call
from app.rules.bylaws.values import Matter
from app.rules.here import Position
from app.rules.meeting import Event, Roll, Standing, attendance, quorum_of, standing_at
from app.rules.meeting.calls import matters_at
from app.rules.meeting.minutes import IDENTIFICATION, signers_needed
from app.rules.meeting.notice import Case, governing
from app.rules.meeting.recess import Recess, first_sitting_ended, registered, that_count
from app.rules.quorum import QuorumResult
from app.rules.record.minutes import (
    MinutesBody,
    MinutesCall,
    MinutesEvent,
    MinutesItem,
    MinutesProof,
    MinutesRecess,
    MinutesVote,
)

OFFICES = {"chairperson": "chair", "secretary": "secretary"}
"""The offices at a meeting by the name that the bylaws give to who signs in them."""


def when(moment: str) -> datetime:
    """A moment of a record."""
    return datetime.fromisoformat(moment)


def _as_event(event: MinutesEvent) -> Event:
    return Event(kind=event.kind, at=when(event.at), member=event.member, holder=event.holder)


def as_recess(recess: MinutesRecess) -> Recess:
    """A recess as the rules take it."""
    ended = None if recess.ended is None else when(recess.ended)
    return Recess(when(recess.began), when(recess.until), ended)


class Facts:
    """A body of minutes, asked for what follows from it."""

    def __init__(self, body: MinutesBody) -> None:
        self.body = body
        self.zone = ZoneInfo(body.meeting.time_zone)
        self.bylaws: Bylaws = body.law.bylaws
        self.names = {one.id: one.name for one in body.people}
        self.names |= {one.id: one.name for one in body.outsiders}
        self.outsiders = frozenset(one.id for one in body.outsiders)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """What changed who is here: all that happened, less what newcomers did after a recess where they don't vote."""
        found, call = tuple(_as_event(one) for one in self.body.events), self.opened_call
        if call is None:
            return found
        ended = first_sitting_ended(as_recess(one) for one in self.body.meeting.recesses)
        roll = self._roll(call, found)
        return tuple(that_count(roll, found, registered(self.bylaws, roll, found, ended)))

    @property
    def opened_call(self) -> MinutesCall | None:
        """The call that was opened; none where every one failed."""
        return next((call for call in self.body.meeting.calls if call.opened is not None), None)

    def roll(self, call: MinutesCall) -> Roll:
        """Who was entitled at a call; others who were here may hold proxies as far as the bylaws let them."""
        return self._roll(call, self.events)

    def _roll(self, call: MinutesCall, events: Iterable[Event]) -> Roll:
        others: frozenset[str] = frozenset()
        if self.bylaws.proxy.holder.value == "anyone":
            others = frozenset(one.holder for one in events if one.holder) - call.roll.keys()
        elif self.bylaws.proxy.holder.value == "member_or_family":
            others = self.outsiders
        return Roll(dict(call.roll), others)

    def standing(self, call: MinutesCall, at: str) -> Standing:
        """Who was present and represented at a moment."""
        return standing_at(self.bylaws, self.roll(call), self.events, when(at))

    def standing_before(self, call: MinutesCall, at: str) -> Standing:
        """Who was there until a moment: whoever leaves at it still counts."""
        until = when(at)
        known = [one for one in self.events if one.at < until]
        return standing_at(self.bylaws, self.roll(call), known, until)

    def quorums(self, call: MinutesCall, at: str) -> dict[Matter, QuorumResult]:
        """The quorum of each kind that can be decided at a call, at a moment; without those that the bylaws leave
        open."""
        roll, standing = self.roll(call), self.standing(call, at)
        found: dict[Matter, QuorumResult] = {}
        for kind in matters_at(self.bylaws, call.kinds, call.n):
            try:
                found[kind] = quorum_of(self.bylaws, roll, standing, matter=kind, call=call.n)
            except BylawsError:
                continue
        return found

    def quorum(self, call: MinutesCall, at: str) -> tuple[Matter, QuorumResult] | None:
        """The quorum that a call is told with: one that is met lets it open; else the one that lacks least."""
        found = self.quorums(call, at).items()
        return min(found, key=lambda one: (not one[1].met, one[1].needed - one[1].voted), default=None)

    def _asked(self, kind: Matter, call: MinutesCall) -> Call | None:
        return next((one for one in self.bylaws.calls_of(kind) if one.n == call.n), None)

    def base(self, kind: Matter, call: MinutesCall) -> Literal["members", "votes"]:
        """What the quorum of a call is counted in."""
        asked = self._asked(kind, call)
        return "members" if asked is None or asked.quorum.value is None else asked.quorum.value.base

    def source(self, kind: Matter, call: MinutesCall) -> str | None:
        """The article that the quorum of a call comes from."""
        asked = self._asked(kind, call)
        return None if asked is None else asked.quorum.source

    def here(self, call: MinutesCall, at: str, recused: Iterable[str] = ()) -> Attendance:
        """Numbers of those entitled and here at a moment, the recused left out."""
        out = frozenset(recused)
        whole, standing = self.roll(call), self.standing(call, at)
        roll = Roll({one: votes for one, votes in whole.electors.items() if one not in out})
        return attendance(roll, standing.without(out))

    def here_at(self, vote: MinutesVote) -> Attendance | None:
        """Numbers of those who were here as a vote opened."""
        call = self.opened_call
        if call is None:
            return None
        return self.here(call, vote.opened, [one.member for one in vote.recused])

    def took_part(self, vote: MinutesVote) -> frozenset[str]:
        """Who was present or represented as a vote opened."""
        call = self.opened_call
        if call is None:
            return frozenset()
        standing = self.standing(call, vote.opened)
        return standing.present | frozenset(standing.represented)

    def result_of(self, item: MinutesItem) -> str | None:
        """The result of the last vote on an item as a whole, under its own title: amendments and other questions,
        such as the order of procedure, are beside it."""
        found = [
            vote.result
            for vote in self.body.votes
            if vote.item_id == item.id and vote.amendment_id is None and vote.title == item.title
        ]
        return found[-1] if found else None

    def board_position(self, vote: MinutesVote, item: MinutesItem) -> Position | None:
        """How votes whose proxy names no holder were cast in a vote by yes or no; none where the board has no say: in
        elections, and in questions beside the motion."""
        if item.kind != "motion":
            return None
        if vote.amendment_id is not None:
            return "disagree"
        titles = [one.title for one in item.versions if one.at <= vote.opened]
        if not titles or vote.title != titles[-1]:
            return None
        return "agree" if item.of_board else "disagree"

    @property
    def attended(self) -> frozenset[str]:
        """Every member who was there at some moment, and counted."""
        return frozenset(one.member for one in self.events if one.kind == "arrived") - self.outsiders

    @property
    def from_afar(self) -> tuple[MinutesEvent, ...]:
        """The first arrival of each who came from elsewhere."""
        found: dict[str, MinutesEvent] = {}
        for one in self.body.events:
            if one.kind == "arrived" and one.how == "online":
                found.setdefault(one.member, one)
        return tuple(found.values())

    def officer(self, office: str) -> str | None:
        """Who had an office last."""
        found = [one.member for one in self.body.meeting.officers if one.office == office]
        return found[-1] if found else None

    @property
    def officers(self) -> frozenset[str]:
        """Who had an office at any time."""
        return frozenset(one.member for one in self.body.meeting.officers)

    @property
    def day(self) -> date:
        """The day of the meeting, where it was: of its opening, or else of its last call."""
        at = self.body.meeting.opened or self.body.meeting.calls[-1].starts
        return when(at).astimezone(self.zone).date()

    def signers(self) -> tuple[tuple[str, int], ...]:
        """As what and how many sign. Where the bylaws don't say: who chaired and who kept the minutes, and somebody
        who did both signs once. Of members no more are asked than came who had no office."""
        others = sum(self._may_sign_as_member(one) for one in self.attended)
        said = [
            (name, number if name in OFFICES else min(number, others))
            for name, number in signers_needed(self.bylaws)
        ]
        kept = tuple((name, number) for name, number in said if number > 0)
        if kept:
            return kept
        both = self.officer("chair") == self.officer("secretary")
        return (("chairperson", 1),) if both else (("chairperson", 1), ("secretary", 1))

    def _may_sign_as_member(self, member: str) -> bool:
        """Whether somebody was entitled and there, and had no office."""
        ended = (one for one in reversed(self.body.meeting.calls) if one.failed is not None)
        call = self.opened_call or next(ended, None)
        there = call is not None and member in call.roll and member in self.attended
        return there and member not in self.officers

    def may_sign(self, member: str, signed_as: str) -> bool:
        """Whether somebody is who signs in a role: the office's holder; else a member who was there and had none."""
        if signed_as in OFFICES:
            return self.officer(OFFICES[signed_as]) == member
        return self._may_sign_as_member(member)


def missing_signers(
    needed: Iterable[tuple[str, int]], signed: Iterable[tuple[str, str]]
) -> tuple[tuple[str, int], ...]:
    """As what and how many must still sign, by who signed as what: one person signs once."""
    first: dict[str, str] = {}
    for member, signed_as in signed:
        first.setdefault(member, signed_as)
    given = list(first.values())
    lacking = ((name, number - given.count(name)) for name, number in needed)
    return tuple((name, number) for name, number in lacking if number > 0)


def notice_days(
    bylaws: Bylaws, sent: str, starts: str, zone: ZoneInfo, cases: Iterable[Case], own_days: int | None
) -> dict[str, int | bool | None]:
    """Days of notice as the bylaws count them; all null where they leave open what the count hangs on.

    own_days: what a matter asks for that needs more than the bylaws say.
    """
    given, meeting = (when(one).astimezone(zone).date() for one in (sent, starts))
    try:
        ruling = governing(bylaws, tuple(cases))
        found = check_notice(bylaws, given, meeting, case=ruling.case)
    except BylawsError:
        return {"days": None, "needed": own_days, "clear": None, "in_time": None}
    if own_days is None:
        return {"days": found.days, "needed": found.min_days, "clear": found.clear, "in_time": found.met}
    in_time = found.days >= own_days and found.not_too_early
    return {"days": found.days, "needed": own_days, "clear": found.clear, "in_time": in_time}


def told_members(proofs: Iterable[MinutesProof]) -> dict[str, int]:
    """How many members were told, how many have a notice that came back, and how many opened one.

    Told: by a mail or a paper that went out and didn't come back, or because they opened it. That it lay in the app
    tells nobody.
    """
    rows = list(proofs)
    went = {
        one.member for one in rows if one.channel != "app" and one.sent is not None and one.bounced is None
    }
    bounced = {one.member for one in rows if one.bounced is not None}
    opened = {one.member for one in rows if one.opened is not None}
    return {"told": len(went | opened), "bounced": len(bounced), "opened": len(opened)}


def filled(body: MinutesBody) -> frozenset[str]:
    """Which of the fields that bylaws ask for the minutes have."""
    facts = Facts(body)
    call = facts.opened_call
    meeting = body.meeting
    ended = [one for one in meeting.calls if one.present is not None]
    has = {
        "place": bool(meeting.place or meeting.link),
        "date": bool(ended),
        "call": bool(ended),
        "present_in_person": bool(ended),
        "present_by_proxy": bool(ended),
        "quorum": all(one.needed is not None for one in ended) and bool(ended),
        "notice_given": body.notice is not None,
        "agenda": bool(body.items),
        "debate_in_short": call is None
        or all(one.notes.strip() for one in body.items if one.kind in {"debate", "motion"} and one.started),
        "texts": all(one.body.strip() or one.title.strip() for one in body.items if one.kind == "motion"),
        "results": all(vote.result is not None for vote in body.votes),
        "dissents_on_request": True,
        IDENTIFICATION: bool(body.identification.strip()) or all(one.confirmed for one in facts.from_afar),
    }
    return frozenset(name for name, there in has.items() if there)
