"""Minutes as they are read: a pure function of what happened, so that no number in them can differ from it."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from app.rules.meeting import Sayer
from app.rules.record.minutes import (
    Block,
    Minutes,
    MinutesBody,
    MinutesCall,
    MinutesItem,
    MinutesRecess,
    MinutesVote,
    Section,
)
from app.rules.record.minutes_facts import Facts, when
from app.rules.record.minutes_names import Named
from app.rules.record.minutes_words import WORDS


class _Writer:
    """Writes one language."""

    def __init__(self, facts: Facts, code: str) -> None:
        self.facts, self.body, self.code = facts, facts.body, code
        self.words, self.sayer = WORDS[code], Sayer(code, facts.zone)

    def say(self, key: str, **data: object) -> str:
        """A sentence by its key. Moments are given as texts of the record."""
        return self.sayer.fill(self.words[key], **data)

    def name(self, member: str) -> str:
        """Somebody's name."""
        return self.facts.names.get(member, member)

    def moment(self, at: str) -> str:
        return self.sayer.moment(when(at))

    def result(self, code: str) -> str:
        return self.words.get(f"result_{code}", code)

    def section(
        self, code: str, blocks: Iterable[Block | None], item: str | None = None, heading: str = ""
    ) -> Section:
        """A section without what is empty."""
        kept = tuple(one for one in blocks if one is not None and one.lines)
        return Section(code=code, item_id=item, heading=heading or self.words[code], blocks=kept)

    def meeting(self) -> Section:
        """Where, when, who chaired."""
        meeting = self.body.meeting
        rows = [(self.words["place"], meeting.place)] if meeting.place else []
        if meeting.remote or meeting.link:
            rows.append((self.words["link"], meeting.link or "Batzar"))
        if meeting.opened:
            rows.append((self.words["opened"], self.moment(meeting.opened)))
        if meeting.closed:
            rows.append((self.words["closed"], self.moment(meeting.closed)))
        rows.append((self.words["time_zone"], meeting.time_zone))
        for office in ("chair", "secretary"):
            course = [one for one in meeting.officers if one.office == office]
            begun = [one for one in course if one.since <= (meeting.opened or one.since)]
            course = course[max(0, len(begun) - 1) :] if meeting.opened else course[-1:]
            said = [
                self.name(one.member)
                if not place
                else self.say("since", name=self.name(one.member), since_at=one.since)
                for place, one in enumerate(course)
            ]
            rows.append((self.words[office], "; ".join(said)))
        rows.append((self.words["bylaws"], self.say("bylaws_version", version=self.body.law.version)))
        lines = [self.say(meeting.kind, cooperative=self.body.cooperative.name) + "."]
        if not meeting.opened and meeting.calls and meeting.calls[-1].failed:
            lines.append(self.words["never_opened"])
        elif not meeting.closed:
            lines.append(self.words["no_end"])
        return self.section("meeting", [texts(lines), facts(rows)])

    def notice(self) -> Section:
        """The notice against what the bylaws ask."""
        notice = self.body.notice
        if notice is None:
            return self.section("notice", [])
        lines = [self.say("sent", sent_at=notice.sent)]
        if notice.days is None or notice.needed is None:
            lines.append(self.words["notice_open"])
        else:
            key = "notice_clear" if notice.clear else "notice_days"
            lines.append(self.say(key, days=notice.days, needed=notice.needed))
            if notice.in_time:
                lines.append(self.words["in_time"])
        if notice.in_time is False or notice.late_reason:
            reason = notice.late_reason
            lines.append(self.say("late", reason=reason) if reason else self.words["late_bare"])
        lines.append(self.say("told", told=notice.told, bounced=notice.bounced, opened=notice.opened))
        lines.append(self.say("notice_hash", hash=notice.hash))
        return self.section("notice", [texts(lines)])

    def _call(self, call: MinutesCall) -> list[str]:
        at = call.opened or call.failed
        if at is None:
            key = "call_unneeded" if self.body.meeting.opened else "call_waits"
            return [self.say(key, n=call.n, starts_at=call.starts)]
        key = "call_opened" if call.opened else "call_failed"
        lines = [self.say(key, n=call.n, starts_at=call.starts, at_at=at)]
        lines.append(
            self.say("present", entitled=call.entitled, present=call.present, represented=call.represented)
        )
        found = self.facts.quorum(call, at)
        if found is None:
            lines.append(self.words["quorum_left_open"])
        else:
            kind, result = found
            lines += self.sayer.quorum(result, self.facts.base(kind, call), self.facts.source(kind, call))
        return lines

    def presence(self) -> Section:
        """Every call with its numbers, and who came and went after the opening."""
        blocks = [texts(self._call(call)) for call in self.body.meeting.calls]
        call = self.facts.opened_call
        if call is not None and call.opened is not None:
            opened = self.facts.standing(call, call.opened)
            end = self.body.meeting.closed
            later = {
                one.member
                for one in self.body.events
                if one.kind == "arrived" and one.at > call.opened and one.member in call.roll
            } - opened.present
            came = self.facts.attended & call.roll.keys()
            left = came - self.facts.standing_before(call, end).present if end else frozenset()
            lines = [self.say("came_later", later=len(later), left=len(left))] if later or left else []
            if opened.represented:
                lines.append(self.say("proxies", n=len(opened.represented)))
            if opened.with_board:
                lines.append(self.say("with_board", n=len(opened.with_board)))
            held = [one.holder for one in self.body.events if one.holder in self.facts.outsiders]
            if held:
                names = ", ".join(self.name(one) for one in dict.fromkeys(held) if one)
                lines.append(self.say("outsiders", names=names))
            blocks.append(texts(lines))
            blocks += [texts(self._recess(one)) for one in self.body.meeting.recesses]
        return self.section("presence", blocks)

    def _recess(self, recess: MinutesRecess) -> list[str]:
        times = {"began_at": recess.began, "until_at": recess.until}
        if recess.ended is not None:
            numbers = {"present": recess.present, "represented": recess.represented}
            lines = [self.say("recess_over", **times, ended_at=recess.ended, **numbers)]
        elif self.body.meeting.closed is not None:
            lines = [self.say("recess_closed", **times, closed_at=self.body.meeting.closed)]
        else:
            lines = [self.say("recess", **times)]
        where = " · ".join(one for one in (recess.place, recess.link) if one)
        if where:
            lines.append(self.say("recess_where", where=where))
        lines.append(self.say("recess_why", reason=recess.reason))
        only = self.facts.bylaws.voters.registered_at_first_sitting
        if recess.n == 1 and only.value:
            lines.append(self.sayer.sourced(self.words["recess_registered"], only.source))
        return lines

    def agenda(self) -> Section:
        """The items in their order."""
        lines = []
        for place, item in enumerate(self.body.items, 1):
            kind = self.words[f"kind_{item.kind}"]
            more = f", {self.words['added_later']}" if item.added_later else ""
            lines.append(f"{self.say('item', n=place, title=item.title)} ({kind.lower()}{more})")
        return self.section("agenda", [texts(lines)])

    def item(self, place: int, item: MinutesItem) -> Section:
        """What happened at an item."""
        lines = [self.words[f"kind_{item.kind}"] + "."]
        if item.status == "postponed":
            lines.append(self.words["postponed"])
        elif item.started is None:
            lines.append(self.words["not_taken"])
        elif item.ended is not None:
            lines.append(self.say("taken", started_at=item.started, ended_at=item.ended))
        else:
            lines.append(self.say("begun", started_at=item.started))
        spoken = dict.fromkeys(
            (one.member, one.stance) for one in self.body.speakers if one.item_id == item.id
        )
        if spoken:
            names = [f"{self.name(member)} ({self.words[f'stance_{stance}']})" for member, stance in spoken]
            lines.append(self.say("spoke", names=", ".join(names)))
        put, now = self._texts(item)
        blocks = [texts(lines[:1]), *put, texts(lines[1:]), texts(paragraphs(item.notes))]
        votes = [vote for vote in self.body.votes if vote.item_id == item.id]
        for amendment in item.amendments:
            result = self.words[f"amendment_{amendment.status}"]
            said = self.say(
                "amendment", name=self.name(amendment.author), title=amendment.title, result=result
            )
            blocks += [head(said), quote(amendment.body), texts(paragraphs(amendment.reason))]
            for vote in votes:
                if vote.amendment_id == amendment.id:
                    blocks += self.vote(vote, "on_amendment")
        if item.kind == "motion" and item.of_board is not None:
            blocks.append(texts([self.words["of_board" if item.of_board else "not_of_board"]]))
        blocks += now
        if item.opinion is not None:
            by = item.opinion
            said = self.say("opinion", name=self.name(by.member), given_at=by.at)
            blocks += [texts([said]), quote(by.text)]
        if item.adopts_version is not None:
            blocks.append(texts([self.say("adopts", n=item.adopts_version)]))
        for vote in votes:
            if vote.amendment_id is None:
                blocks += self.vote(vote, "on_item")
        return self.section("item", blocks, item=item.id, heading=self.say("item", n=place, title=item.title))

    def _texts(self, item: MinutesItem) -> tuple[list[Block | None], list[Block | None]]:
        """The text that was put to the meeting, and what the amendments made of it, if they did."""
        numbered = len(item.versions) > 1
        amended = next((place for place, one in enumerate(item.versions) if one.amendment is not None), 0)
        last = self._text(item.version, item.body, numbered)
        if not amended:
            return last, []
        first = item.versions[amended - 1]
        return self._text(first.version, first.body, numbered), last

    def _text(self, version: int, body: str, numbered: bool) -> list[Block | None]:
        return [texts([self.say("text", version=version)]) if numbered and body else None, quote(body)]

    def vote(self, vote: MinutesVote, key: str) -> list[Block | None]:
        """A vote: who was here, and the count's own sentences."""
        lines: list[str] = []
        if vote.closed:
            lines.append(self.say("vote_time", opened_at=vote.opened, closed_at=vote.closed))
        else:
            lines.append(self.say("vote_open", opened_at=vote.opened))
        here = vote.here
        numbers = {"entitled": here.electors, "present": here.present, "represented": here.represented}
        lines.append(self.say("vote_here", **numbers))
        if here.votes is not None:
            lines.append(self.say("vote_votes", here=here.here("votes"), everyone=here.all("votes")))
        if vote.recused:
            names = [
                self.say("recused_why", name=self.name(one.member), reason=one.reason) for one in vote.recused
            ]
            lines.append(self.say("recused", names=", ".join(names)))
        record = vote.decision["record"] if vote.decision else None
        if record and record["question"]["secret"]:
            lines.append(self.words["secret"])
        if vote.by_hands and vote.hands:
            lines.append(self.say("by_hands", names=", ".join(self.name(one.teller) for one in vote.hands)))
        if vote.casting is not None:
            key_of_casting = "no_casting_vote" if vote.casting.vote == "none" else "casting_vote"
            lines.append(self.say(key_of_casting, name=self.name(vote.casting.member)))
        said = self._outcome(record)
        result = [self.result(vote.result)] if vote.result else []
        number = [self.say("decision", number=vote.number)] if vote.number is not None else []
        told = [" ".join([*result, *number])] if result else []
        adopts = record["question"].get("adopts_version") if record else None
        if adopts is not None and vote.result == "adopted":
            told.append(self.say("took_force", n=adopts))
        return [head(self.say(key, title=vote.title)), texts(lines), texts(said), texts(told)]

    def _outcome(self, record: dict[str, Any] | None) -> list[str]:
        """The count's own sentences, and whom it elected."""
        if record is None:
            return []
        if record["outcome"] is None:
            return [record["withdrawn"]["reason"]] if record["withdrawn"] else []
        words: dict[str, list[str]] = record["outcome"]["words"]
        return list(words.get(self.code) or words.get("en") or [])

    def dissents(self) -> Section:
        """Who had it recorded that they were against."""
        titles = {vote.poll_id: vote.title for vote in self.body.votes}
        blocks: list[Block | None] = []
        for one in self.body.dissents:
            title = titles.get(one.poll_id, "")
            blocks.append(
                texts([self.say("dissent", name=self.name(one.member), title=title, recorded_at=one.at)])
            )
            blocks.append(quote(one.text))
        return self.section("dissents", blocks)

    def identification(self) -> Section:
        """How those were known who came from elsewhere: what they confirmed, and what the secretary adds."""
        came = self.facts.from_afar
        nobody = self.body.meeting.remote and self.facts.opened_call is not None and not came
        said = [self.words["nobody_from_afar"]] if nobody else []
        for confirmed, number in Counter(one.confirmed for one in came if one.confirmed).items():
            what = "; ".join(self.words[f"confirmed_{one}"] for one in confirmed)
            line = self.say("from_afar", n=number, what=what)
            said.append(self.sayer.sourced(line, self.facts.bylaws.remote.needs.source))
        return self.section("identification", [texts(said), texts(paragraphs(self.body.identification))])

    def names(self) -> list[Section]:
        """Who was there and who was represented, by number and name."""
        named = Named(self.facts, self.sayer, self.words)
        here, represented = named.present(), named.represented()
        key = "names_present" if self.facts.opened_call else "names_failed"
        return [
            self.section(
                code, [texts([self.say(said, n=len(lines))]), Block(kind="names", lines=tuple(lines))]
            )
            for code, said, lines in (
                ("names", key, here),
                ("names_lent", "names_represented", represented),
            )
            if lines
        ]

    def annexes(self) -> Section:
        """The documents that lay before the meeting."""
        rows = [
            self.say("document", name=one.name, size=str(one.bytes), hash=one.hash)
            for item in self.body.items
            for one in item.documents
        ]
        return self.section("annexes", [Block(kind="list", lines=tuple((row,) for row in rows))])

    def approval(self) -> Section:
        """Who approved and who signed."""
        lines: list[str] = []
        if self.body.approval is not None:
            by = self.body.approval
            lines.append(self.say("approved", name=self.name(by.member), approved_at=by.at))
            if not self.body.signatures:
                lines.append(self.words["not_signed"])
        rows = []
        for one in self.body.signatures:
            role = self.words.get(f"role_{one.signed_as}", one.signed_as.replace("_", " "))
            label = self.say("signature", name=self.name(one.member), role=role)
            rows.append((label, self.say("signature_value", signature=one.signature, signed_at=one.at)))
        return self.section("approval", [texts(lines), facts(rows)])

    def sections(self) -> tuple[Section, ...]:
        """All that have something to say."""
        found = [self.meeting(), self.notice(), self.presence(), self.agenda()]
        found += [self.item(place, item) for place, item in enumerate(self.body.items, 1)]
        found.append(self.dissents())
        found += [self.identification(), self.section("remarks", [texts(paragraphs(self.body.remarks))])]
        found += [self.annexes(), *self.names(), self.approval()]
        return tuple(one for one in found if one.blocks)


def paragraphs(text: str) -> list[str]:
    """A text as its writer parted it."""
    return [one.strip() for one in re.split(r"\n\s*\n", text) if one.strip()]


def texts(lines: Iterable[str]) -> Block | None:
    """Paragraphs."""
    found = tuple((line,) for line in lines if line)
    return Block(kind="text", lines=found) if found else None


def head(line: str) -> Block:
    """What comes next is about."""
    return Block(kind="head", lines=((line,),))


def quote(text: str) -> Block | None:
    """Somebody else's words."""
    found = tuple((line,) for line in paragraphs(text))
    return Block(kind="quote", lines=found) if found else None


def facts(rows: Iterable[tuple[str, str]]) -> Block | None:
    """Labels with values."""
    found = tuple(rows)
    return Block(kind="facts", lines=found) if found else None


def draft(body: MinutesBody) -> Minutes:
    """Minutes with their text in every language."""
    found = Facts(body)
    text = {code: _Writer(found, code).sections() for code in WORDS}
    fields = {name: getattr(body, name) for name in MinutesBody.model_fields}
    return Minutes(**fields, text=text)
