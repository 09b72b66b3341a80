"""Threads of a demo cooperative: comments, reactions, mentions, former texts, what was read."""

import re
from datetime import datetime, timedelta
from uuid import UUID

from app.core.markdown import mention, named_ids, render
from app.discussions.models import Comment, Mention, Reaction, ReadPosition, TextVersion, Thread
from app.seed.moments import told
from app.seed.register import Context, Member
from app.seed.story import Say, ThreadStory

_NAMED = re.compile(r"@\[(\w+)\]")
_OFFICERS = frozenset({"admin", "secretary", "facilitator"})


def written(context: Context, text: str) -> str:
    """A text of the story as a member would have typed it, mentions and all."""

    def name(found: re.Match[str]) -> str:
        member = context.members[found[1]]
        return mention(member.name, member.id)

    return _NAMED.sub(name, text.strip())


def html(context: Context, text: str) -> str:
    """The clean HTML of a written text."""
    return render(text, mentions=context.named)


def tell_threads(context: Context) -> None:
    """All threads of the story."""
    for thread in context.story.threads:
        _Telling(context, thread).tell()


class _Telling:
    """One thread while it is told."""

    def __init__(self, context: Context, thread: ThreadStory) -> None:
        self.context, self.thread = context, thread
        self.at = context.moments.at(thread.start)
        self.id = context.key(self.at)
        self.comments: list[UUID] = []
        self.paths: list[list[int]] = []
        self.read: dict[str, int] = {}
        context.threads[thread.key] = self.id

    def tell(self) -> None:
        """Gather every row of the thread."""
        context, thread = self.context, self.thread
        last = context.moments.at(thread.last)
        times = told(
            self.at,
            last,
            [context.moments.at(say.at) if say.at else None for say in thread.says],
            context.dice,
        )
        if [self.at, *times] != sorted({self.at, *times}) or times[-1:] > [context.moments.now]:
            raise ValueError(
                f"{context.story.slug}: thread {thread.key} ends before it starts, or later than now"
            )
        author = self._writer(thread.who, self.at)
        body = written(context, thread.text)
        if thread.was:
            self._former(self.at, author, thread.was[1], title=thread.was[0])
        context.rows.add(
            Thread,
            id=self.id,
            cooperative_id=context.id,
            circle_id=context.circles[thread.circle] if thread.circle else None,
            author_id=author.id,
            title=thread.title,
            body=body,
            body_html=html(context, body),
            version=2 if thread.was else 1,
            pinned=thread.pinned,
            locked=thread.locked,
            last_comment_number=len(thread.says),
            last_author_id=context.member(thread.says[-1].who, times[-1]).id if thread.says else None,
            comment_count=sum(not say.deleted for say in thread.says),
            reactions=self._reactions(thread.react, author, self.at),
            created_at=self.at,
            last_activity_at=times[-1] if times else self.at,
            edited_at=self.at + timedelta(minutes=11) if thread.was else None,
            deleted_at=None,
        )
        self._mentions(body, self.at)
        self.read[author.key] = 0
        for number, (say, at) in enumerate(zip(thread.says, times, strict=True), start=1):
            self._comment(number, say, at)
        self._positions(times)

    def _writer(self, key: str, at: datetime) -> Member:
        """Somebody who may write here."""
        member = self.context.member(key, at)
        circle = self.thread.circle
        if circle and circle not in member.circles and member.role not in _OFFICERS:
            raise ValueError(
                f"{self.context.story.slug}: {key} writes in circle {circle} without being in it"
            )
        return member

    def _comment(self, number: int, say: Say, at: datetime) -> None:
        context = self.context
        author = self._writer(say.who, at)
        new_id = context.key(at)
        path = [*(self.paths[say.re - 1] if say.re else []), number]
        body = written(context, say.text)
        remover = context.member(say.deleted, at).id if say.deleted else None
        if say.was:
            self._former(at, author, written(context, say.was), comment_id=new_id)
        self.comments.append(new_id)
        self.paths.append(path)
        self.read[author.key] = number
        context.rows.add(
            Comment,
            id=new_id,
            cooperative_id=context.id,
            thread_id=self.id,
            parent_id=self.comments[say.re - 1] if say.re else None,
            author_id=author.id,
            number=number,
            path=path,
            body=body,
            body_html=html(context, body),
            version=2 if say.was else 1,
            reactions=self._reactions(say.react, author, at, comment_id=new_id),
            created_at=at,
            edited_at=at + timedelta(minutes=4) if say.was else None,
            deleted_at=at + timedelta(minutes=7) if say.deleted else None,
            deleted_by=remover,
        )
        if not say.deleted:
            self._mentions(body, at, comment_id=new_id)

    def _former(
        self,
        at: datetime,
        author: Member,
        body: str,
        *,
        title: str | None = None,
        comment_id: UUID | None = None,
    ) -> None:
        self.context.rows.add(
            TextVersion,
            id=self.context.key(at),
            thread_id=None if comment_id else self.id,
            comment_id=comment_id,
            version=1,
            title=title,
            body=body,
            written_at=at,
            written_by=author.id,
        )

    def _reactions(
        self, said: str, author: Member, at: datetime, *, comment_id: UUID | None = None
    ) -> dict[str, int]:
        """The counts by emoji; members who react are drawn from those who may, never the author."""
        context = self.context
        counts: dict[str, int] = {}
        words = said.split()
        circle = self.thread.circle
        able = [
            member
            for member in context.members.values()
            if member.key != author.key
            and member.was_in(context.day(at))
            and (not circle or circle in member.circles)
        ]
        for emoji, number in zip(words[::2], words[1::2], strict=True):
            chosen = context.dice.sample(able, min(int(number), len(able)))
            for member in chosen:
                moment = min(at + timedelta(minutes=context.dice.randint(1, 400)), context.moments.now)
                context.rows.add(
                    Reaction,
                    id=context.key(moment),
                    membership_id=member.id,
                    thread_id=None if comment_id else self.id,
                    comment_id=comment_id,
                    emoji=emoji,
                    created_at=moment,
                )
            if chosen:
                counts[emoji] = len(chosen)
        return counts

    def _mentions(self, body: str, at: datetime, *, comment_id: UUID | None = None) -> None:
        for member_id in named_ids(body):
            self.context.rows.add(
                Mention,
                id=self.context.key(at),
                membership_id=UUID(member_id),
                thread_id=None if comment_id else self.id,
                comment_id=comment_id,
                created_at=at,
            )

    def _positions(self, times: list[datetime]) -> None:
        """Who wrote has read up to there; the listed people have read what the story says."""
        positions = dict(self.read)
        if self.thread.unread is not None:
            reached = max(len(times) - self.thread.unread, 0)
            for key in self.context.story.readers:
                member = self.context.members[key]
                sees = not self._closed or self.thread.circle in member.circles or member.role == "admin"
                if sees and member.was_in(self.context.day(self.at)):
                    positions[key] = max(reached, positions.get(key, 0))
        for key, number in positions.items():
            self.context.rows.add(
                ReadPosition,
                membership_id=self.context.members[key].id,
                thread_id=self.id,
                number=number,
                read_at=times[number - 1] if number else self.at,
            )

    @property
    def _closed(self) -> bool:
        circles = self.context.story.circles
        return any(circle.closed for circle in circles if circle.key == self.thread.circle)
