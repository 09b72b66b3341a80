"""Telling a demo cooperative's assemblies: by the functions that people's requests call, each at its moment.

The session holds that moment (`TOLD_AT`), so notice, doors, quorums, votes and minutes are checked as they would have
been then, and the records verify. Coming, going and ballots are written as rows, as elsewhere in the demo.
"""

import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import event, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from app.accounts.current import CurrentPerson
from app.accounts.models import Person
from app.assemblies import (
    agenda,
    amendments,
    backing,
    calls,
    convening,
    meetings,
    minutes,
    notices,
    proxies,
    room,
    room_close,
    speakers,
)
from app.assemblies.access import lock_meeting
from app.assemblies.minutes_schemas import MinutesPatch, MinutesSigning
from app.assemblies.models import AgendaItem, Amendment, Attendance, Meeting, MeetingNotice
from app.assemblies.presence_schemas import InstructionIn, ProxyIn
from app.assemblies.room_schemas import RoomPollIn, SpeakerIn
from app.assemblies.schemas import AmendmentIn, ItemIn, MeetingIn, PaperNoticeIn
from app.cooperatives.access import Viewer
from app.cooperatives.models import Cooperative, Membership
from app.core.db import Base
from app.decisions.access import TOLD_AT
from app.decisions.closing import close
from app.decisions.models import Ballot, Elector
from app.seed.assembly_story import AssemblyStory, ItemStory, VoteStory
from app.seed.moments import Moments, key

Step = tuple[datetime, Callable[[], Awaitable[None]]]
"""Something that happens at a moment."""

SELDOM = 0.2
"""The share of members who don't open a notice in the app."""

assert room_close  # noqa: S101 (imported because it tells polls about meetings)

_FORGET_JOBS = text(
    "DELETE FROM procrastinate_jobs WHERE status = 'todo' AND ("
    "(task_name = 'send_notice' AND args->>'notice_id' IN "
    "(SELECT id::text FROM meeting_notice WHERE meeting_id = :meeting)) OR "
    "(task_name = 'close_poll' AND args->>'poll_id' IN (SELECT id::text FROM poll WHERE meeting_id = :meeting)))"
)


@asynccontextmanager
async def telling(session: AsyncSession, at: datetime) -> AsyncIterator[None]:
    """Within this, it is that moment for whatever asks for the time, and new rows were made then."""

    def made_then(inner: Session, _context: Any, _instances: Any) -> None:
        for row in inner.new:
            for column in ("created_at", "since"):
                if isinstance(row, Base) and hasattr(row, column) and getattr(row, column) is None:
                    setattr(row, column, at)

    event.listen(session.sync_session, "before_flush", made_then)
    before = session.info.get(TOLD_AT)
    session.info[TOLD_AT] = at
    try:
        yield
        await session.flush()
    finally:
        event.remove(session.sync_session, "before_flush", made_then)
        session.info[TOLD_AT] = before


@dataclass(frozen=True)
class Cast:
    """A cooperative's members by the keys of its stories."""

    cooperative_id: UUID
    viewers: dict[str, Viewer]
    people: dict[str, CurrentPerson]

    def key_of(self, membership_id: UUID) -> str:
        """The key of a member."""
        return next(one for one, viewer in self.viewers.items() if viewer.membership_id == membership_id)


async def cast_of(session: AsyncSession, slug: str) -> Cast:
    """Who can act in the cooperative's stories: its active members, named as their addresses begin."""
    rows = await session.execute(
        select(Membership, Person, Cooperative.id)
        .join(Person, Person.id == Membership.person_id)
        .join(Cooperative, Cooperative.id == Membership.cooperative_id)
        .where(Cooperative.slug == slug, Membership.status == "active")
    )
    viewers, people = {}, {}
    cooperative_id: UUID | None = None
    for member, person, cooperative_id in rows:
        name = person.email.split("@")[0]
        viewers[name] = Viewer(person.id, member.id, cooperative_id, slug, member.role, member.status)
        people[name] = CurrentPerson(person.id, person.name, person.email, person.language, person.time_zone)
    if cooperative_id is None:
        raise ValueError(f"{slug}: nobody is here")
    return Cast(cooperative_id, viewers, people)


@dataclass
class Telling:
    """One assembly while it is told; `steps` are to be taken in the order of their moments."""

    session: AsyncSession
    story: AssemblyStory
    cast: Cast
    moments: Moments
    id: UUID | None = None
    items: dict[str, UUID] = field(default_factory=dict)
    amendments: dict[str, UUID] = field(default_factory=dict)
    dice: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.dice = random.Random(f"batzar demo {self.story.key}")  # noqa: S311 (repeatable on purpose)

    def steps(self) -> list[Step]:
        """Everything that happens, each with its moment."""
        story = self.story
        found: list[Step] = [self._step(story.made, self._make), self._step(story.convened, self._convene)]
        for item in story.items:
            found += self._steps_of_item(item)
        for proxy in story.proxies:
            found.append(self._step(proxy.at, self._lend, proxy))
        for at, how, keys in story.here:
            found.append(self._step(at, self._come, how, keys.split()))
        for at, keys in story.gone:
            found.append(self._step(at, self._go, keys.split()))
        if story.opened:
            found.append(self._step(story.opened, self._open))
        for who, stance, at in story.wishes:
            found.append(self._step(at, self._wish, who, stance))
        if story.closed:
            found.append(self._step(story.closed, self._close))
        if story.minutes is not None:
            found.append(self._step(story.minutes.approved, self._approve))
            for who, signed_as, at in story.minutes.signed:
                found.append(self._step(at, self._sign, who, signed_as))
        return found

    def _steps_of_item(self, item: ItemStory) -> list[Step]:
        found: list[Step] = []
        if item.who:
            found.append(self._step(item.at, self._propose, item))
        for amendment in item.amendments:
            found.append(self._step(amendment.at, self._amend, item.key, amendment))
        if item.starts:
            found.append(self._step(item.starts, self._begin, item.key))
        for vote in item.votes:
            found.append(self._step(vote.closes, self._vote, item, vote))
        if item.ends:
            found.append(self._step(item.ends, self._end, item))
        return found

    def _step(self, moment: str, act: Callable[..., Awaitable[None]], *told: Any) -> Step:
        at = self.moments.at(moment)

        async def take() -> None:
            async with telling(self.session, at):
                await act(at, *told)

        return at, take

    @property
    def meeting_id(self) -> UUID:
        """The meeting, once it is being prepared."""
        if self.id is None:
            raise ValueError(f"{self.story.key}: not made yet")
        return self.id

    @property
    def by(self) -> Viewer:
        """Who prepares and runs it."""
        return self.cast.viewers[self.story.by]

    def _member(self, who: str) -> UUID:
        return self.cast.viewers[who].membership_id

    async def _meeting(self) -> Meeting:
        return await lock_meeting(self.session, self.meeting_id)

    async def _item(self, item_key: str) -> AgendaItem:
        return await self.session.get_one(AgendaItem, self.items[item_key], populate_existing=True)

    async def _make(self, _at: datetime) -> None:
        story = self.story
        data = MeetingIn(
            title=story.title,
            intro=story.intro,
            place=story.place,
            link=story.link,
            remote=True,
            calls=[self.moments.at(story.starts)],
            chair_id=self._member(story.chair),
            secretary_id=self._member(story.secretary),
            speaking_seconds=story.speaking_seconds,
        )
        meeting = await meetings.create(self.session, self.by, data, key=None)
        self.id = meeting.id
        for item in story.items:
            if not item.who:
                await self._add(self.by, item)

    async def _add(self, viewer: Viewer, item: ItemStory) -> None:
        data = ItemIn.model_validate(
            {
                "kind": item.kind,
                "title": item.title,
                "body": item.text,
                "minutes": item.minutes,
                "matter": item.matter or None,
            }
        )
        added = await agenda.add(self.session, viewer, await self._meeting(), data, key=None)
        self.items[item.key] = added.id

    async def _propose(self, _at: datetime, item: ItemStory) -> None:
        await self._add(self.cast.viewers[item.who], item)
        for who in item.backers:
            await backing.support(
                self.session, self.cast.viewers[who], await self._meeting(), await self._item(item.key)
            )

    async def _amend(self, _at: datetime, item_key: str, told: Any) -> None:
        item = await self._item(item_key)
        data = AmendmentIn(title=item.title, body=told.text, reason=told.reason)
        made = await amendments.propose(
            self.session, self.cast.viewers[told.who], await self._meeting(), item, data, key=None
        )
        self.amendments[told.key] = made.id

    async def _convene(self, at: datetime) -> None:
        """Convene it; who was mailed got it within minutes, and most have opened it since."""
        await convening.convene(self.session, self.by, await self._meeting(), None)
        own = MeetingNotice.meeting_id == self.meeting_id
        await self.session.execute(update(MeetingNotice).where(own).values(queued_at=at))
        mailed = {"sent_at": at + timedelta(seconds=20), "delivered_at": at + timedelta(seconds=50)}
        await self.session.execute(
            update(MeetingNotice).where(own, MeetingNotice.channel == "mail").values(mailed)
        )
        back = {self._member(who): reason for who, reason in self.story.bounced}
        for member, reason in back.items():
            await self.session.execute(
                update(MeetingNotice)
                .where(own, MeetingNotice.channel == "mail", MeetingNotice.membership_id == member)
                .values(delivered_at=None, bounced_at=at + timedelta(seconds=70), bounce_reason=reason)
            )
        seen = [
            viewer.membership_id
            for who, viewer in sorted(self.cast.viewers.items())
            if viewer.membership_id not in back and self.dice.random() > SELDOM
        ]
        span = int(min(timedelta(days=2), self.moments.now - at).total_seconds())
        for member in seen:
            await self.session.execute(
                update(MeetingNotice)
                .where(own, MeetingNotice.channel == "app", MeetingNotice.membership_id == member)
                .values(opened_at=at + timedelta(seconds=self.dice.randrange(300, span)))
            )
        for member in back:
            paper = PaperNoticeIn(membership_id=member, address="In the pigeonhole", sent_at=at)
            await notices.add_paper(self.session, self.by, await self._meeting(), paper)

    async def _lend(self, _at: datetime, told: Any) -> None:
        entered_by = self.cast.viewers[self.story.secretary if told.paper else told.giver]
        data = ProxyIn(
            holder_id=self._member(told.holder),
            giver_id=self._member(told.giver) if told.paper else None,
            instructions=[InstructionIn(item_id=self.items[one], text=wish) for one, wish in told.wishes],
            signature=self.cast.people[told.giver].name,
        )
        await proxies.give(self.session, entered_by, await self._meeting(), data, key=None)

    async def _come(self, at: datetime, how: str, keys: list[str]) -> None:
        await self.session.execute(
            insert(Attendance),
            [
                {
                    "cooperative_id": self.cast.cooperative_id,
                    "meeting_id": self.meeting_id,
                    "membership_id": self._member(who),
                    "arrived_at": at + timedelta(seconds=3 * place + self.dice.randrange(3)),
                    "how": how,
                    "confirmed": ["identity"] if how == "online" else None,
                    "by_id": self._member(who),
                }
                for place, who in enumerate(keys)
            ],
        )

    async def _go(self, at: datetime, keys: list[str]) -> None:
        await self.session.execute(
            update(Attendance)
            .where(
                Attendance.meeting_id == self.meeting_id,
                Attendance.membership_id.in_([self._member(who) for who in keys]),
            )
            .values(left_at=at)
        )

    async def _open(self, _at: datetime) -> None:
        await calls.open_meeting(self.session, self.by, await self._meeting(), 1)

    async def _begin(self, _at: datetime, item_key: str) -> None:
        await agenda.start(self.session, self.by, await self._meeting(), await self._item(item_key))

    async def _end(self, _at: datetime, item: ItemStory) -> None:
        found = await self._item(item.key)
        found.notes = item.notes
        await agenda.end(self.session, self.by, await self._meeting(), found, "done")

    async def _vote(self, at: datetime, item: ItemStory, vote: VoteStory) -> None:
        """A vote from its opening to its close."""
        opened = self.moments.at(vote.opens)
        on = self.amendments.get(vote.amendment)
        async with telling(self.session, opened):
            opening = room.Opening(
                self.by,
                await self._meeting(),
                await self._item(item.key),
                None if on is None else await self.session.get_one(Amendment, on, populate_existing=True),
                RoomPollIn(amendment_id=on),
                opened,
            )
            poll = await room.open_vote(self.session, opening, key(opened, self.dice))
        electors = await self.session.execute(
            select(Elector.membership_id, Elector.holder_id)
            .where(Elector.poll_id == poll.id)
            .order_by(Elector.membership_id)
        )
        said = {
            self._member(who): position
            for position, keys in (
                ("disagree", vote.against),
                ("abstain", vote.abstaining),
                ("", vote.silent),
            )
            for who in keys
        }
        await self.session.execute(
            insert(Ballot),
            [
                {
                    "poll_id": poll.id,
                    "membership_id": row.membership_id,
                    "choice": {"position": said.get(row.membership_id, "agree")},
                    "cast_at": opened + timedelta(seconds=10 + self.dice.randrange(120)),
                    "cast_by": row.holder_id,
                }
                for row in electors
                if said.get(row.membership_id) != ""
            ],
        )
        async with telling(self.session, at):
            await close(self.session, poll, at=at, actor_id=self.by.membership_id)
            for who, words in vote.dissents:
                meeting = await self._meeting()
                await minutes.dissent(self.session, self.cast.viewers[who], meeting, poll, words)

    async def _wish(self, at: datetime, who: str, stance: str) -> None:
        current = await self.session.scalar(
            select(AgendaItem.id).where(
                AgendaItem.meeting_id == self.meeting_id, AgendaItem.status == "current"
            )
        )
        if current is None:
            raise ValueError(f"{self.story.key}: {who} speaks on nothing")
        await speakers.ask_to_speak(
            self.session,
            self.cast.people[who],
            current,
            key(at, self.dice),
            SpeakerIn.model_validate({"stance": stance}),
        )

    async def _close(self, _at: datetime) -> None:
        await calls.close_meeting(self.session, self.by, await self._meeting())

    async def _approve(self, _at: datetime) -> None:
        told = self.story.minutes
        if told is None:
            raise ValueError(f"{self.story.key}: no minutes to approve")
        data = MinutesPatch(revision=0, remarks=told.remarks, identification=told.identification)
        await minutes.change(self.session, self.by, await self._meeting(), data)
        await minutes.approve(self.session, self.by, await self._meeting())

    async def _sign(self, _at: datetime, who: str, signed_as: str) -> None:
        data = MinutesSigning(signed_as=signed_as, signature=self.cast.people[who].name)
        await minutes.sign(self.session, self.cast.viewers[who], await self._meeting(), data)

    async def forget_jobs(self) -> None:
        """What has happened in the story waits for no worker: no mails of notices, no closings."""
        await self.session.execute(_FORGET_JOBS, {"meeting": self.meeting_id})
