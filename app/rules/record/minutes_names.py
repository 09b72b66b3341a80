"""Who was there and who was represented, by name: what minutes are kept for, and what follows from their events alone."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from app.rules.hours import clock
from app.rules.meeting import Sayer
from app.rules.meeting.presence import holders_between
from app.rules.record.minutes_facts import Facts, when

Line = tuple[str, str, str]
"""A member's number, name, and what is to be told of them."""

Stay = tuple[datetime, datetime | None]


class Named:
    """The names of those who were present or represented, as one language tells them.

    Of a meeting that was opened: at some moment from its opening to its close. Of one that was not: as its last call
    was given up.
    """

    def __init__(self, facts: Facts, sayer: Sayer, words: Mapping[str, str]) -> None:
        self.facts, self.sayer, self.words = facts, sayer, words
        meeting = facts.body.meeting
        failed = [one.failed for one in meeting.calls if one.failed is not None]
        self.since: datetime | None = None
        self.until: datetime | None = None
        if meeting.opened is not None:
            self.since, self.until = when(meeting.opened), when(meeting.closed) if meeting.closed else None
        elif failed:  # whoever leaves as a call is given up was there for it
            self.since, self.until = when(failed[-1]) - timedelta.resolution, when(failed[-1])
        self.numbers = {one.id: one.number for one in facts.body.people}

    def _line(self, member: str, told: str) -> Line:
        number = self.numbers.get(member)
        return ("" if number is None else str(number), self.facts.names.get(member, member), told)

    def _sorted(self, lines: list[Line]) -> list[Line]:
        return sorted(lines, key=lambda one: (not one[0], int(one[0] or 0), one[1]))

    def _stays(self) -> dict[str, list[Stay]]:
        """Of each the stretches that reach into the meeting."""
        found: dict[str, list[Stay]] = {}
        for event in self.facts.events:
            if event.kind == "arrived":
                found.setdefault(event.member, []).append((event.at, None))
            elif event.kind == "left" and found.get(event.member):
                found[event.member][-1] = (found[event.member][-1][0], event.at)
        return {
            member: kept
            for member, stays in found.items()
            if (kept := [one for one in stays if self._reaches(one)])
        }

    def _reaches(self, stay: Stay) -> bool:
        came, left = stay
        if self.since is None or (self.until is not None and came > self.until):
            return False
        return left is None or left > self.since

    def _moment(self, at: datetime) -> str:
        day = at.astimezone(self.facts.zone).date()
        return clock(at, self.facts.zone) if day == self.facts.day else self.sayer.moment(at)

    def _stretch(self, stay: Stay) -> str:
        came, left = stay
        late = self.since is not None and came > self.since
        early = left is not None and (self.until is None or left < self.until)
        key = "stay_part" if late and early else "stay_from" if late else "stay_until" if early else ""
        if not key:
            return ""
        return self.words[key].format(since=self._moment(came), until=self._moment(left) if left else "")

    def present(self) -> list[Line]:
        """Everybody who was there, with when they came or left where that was during the meeting, and from where."""
        afar = {one.member for one in self.facts.from_afar}
        lines = []
        for member, stays in self._stays().items():
            told = [said for said in map(self._stretch, stays) if said]
            told += [self.words["stay_afar"]] if member in afar else []
            told += [self.words["stay_outsider"]] if member in self.facts.outsiders else []
            lines.append(self._line(member, ", ".join(told)))
        return self._sorted(lines)

    def represented(self) -> list[Line]:
        """Everybody for whom somebody was there, with whom."""
        call = self.facts.opened_call or next(
            (one for one in reversed(self.facts.body.meeting.calls) if one.failed is not None), None
        )
        if call is None or self.since is None:
            return []
        roll, until = (
            self.facts.roll(call),
            self.until or max((self.since, *(one.at for one in self.facts.events))),
        )
        lines = []
        for giver, holders in holders_between(
            self.facts.bylaws, roll, self.facts.events, self.since, until
        ).items():
            names = [self.facts.names.get(one, one) if one else self.words["by_board"] for one in holders]
            lines.append(self._line(giver, self.words["by"].format(names=", ".join(names))))
        return self._sorted(lines)
