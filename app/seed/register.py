"""The register of a demo cooperative: people, memberships, classes, circles, requests, invitations."""

import hashlib
import random
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from app.accounts.models import Person as PersonRow
from app.cooperatives.models import (
    Circle,
    CircleMember,
    Cooperative,
    Invitation,
    MemberClass,
    Membership,
    ShareLink,
)
from app.core.markdown import Person as Named
from app.events.models import EventCounter
from app.seed.moments import Moments, key
from app.seed.rows import Rows
from app.seed.story import CoopStory, Person


@dataclass(frozen=True)
class Member:
    """A member as the rest of the story needs them."""

    id: UUID
    key: str
    name: str
    number: int
    role: str
    class_key: str
    class_id: UUID | None
    circles: frozenset[str]
    joined_on: date
    suspended_on: date | None
    left_on: date | None

    def was_in(self, day: date) -> bool:
        """Whether they were an active member on that day."""
        gone = [one for one in (self.suspended_on, self.left_on) if one is not None]
        return self.joined_on <= day and all(day < one for one in gone)


@dataclass
class Context:
    """One cooperative while it is told."""

    story: CoopStory
    moments: Moments
    dice: random.Random
    rows: Rows
    id: UUID
    began: datetime
    members: dict[str, Member] = field(default_factory=dict)
    classes: dict[str, UUID] = field(default_factory=dict)
    circles: dict[str, UUID] = field(default_factory=dict)
    threads: dict[str, UUID] = field(default_factory=dict)
    proposals: dict[str, UUID] = field(default_factory=dict)
    named: dict[str, Named] = field(default_factory=dict)

    def member(self, key: str, at: datetime) -> Member:
        """A member who was active at a moment.

        Raises:
            ValueError: the story lets somebody act who was not there.
        """
        found = self.members[key]
        if not found.was_in(self.day(at)):
            raise ValueError(f"{self.story.slug}: {key} acts on {at:%Y-%m-%d} without being a member")
        return found

    def day(self, at: datetime) -> date:
        """The day on the cooperative's clock."""
        return at.astimezone(self.moments.zone).date()

    def key(self, at: datetime) -> UUID:
        """A fresh key of that moment."""
        return key(at, self.dice)


class People:
    """Everybody with an account, by address: one person may be in two cooperatives."""

    def __init__(self, rows: Rows, password_hashes: dict[str, str], known: dict[str, UUID]) -> None:
        self._rows = rows
        self._passwords = password_hashes
        self._ids = dict(known)

    def add(self, email: str, name: str, language: str, time_zone: str, at: datetime, new_id: UUID) -> UUID:
        """The person's id; a second time the first one's."""
        if email in self._ids:
            return self._ids[email]
        self._ids[email] = new_id
        self._rows.add(
            PersonRow,
            id=new_id,
            email=email,
            name=name,
            password_hash=self._passwords.get(email),
            language=language,
            time_zone=time_zone,
            created_at=at,
        )
        return new_id


def begin(story: CoopStory, present: datetime, rows: Rows, people: People) -> Context:
    """The cooperative with its whole register."""
    dice = random.Random(f"batzar demo {story.slug}")  # noqa: S311 (repeatable on purpose)
    moments = Moments(present, story.time_zone)
    began = moments.at(f"-{story.founded}d 10:00")
    context = Context(story, moments, dice, rows, key(began, dice), began)
    rows.add(
        Cooperative,
        id=context.id,
        slug=story.slug,
        name=story.name,
        kind=story.kind,
        country=story.country,
        language=story.language,
        time_zone=story.time_zone,
        description=story.description,
        visibility=story.visibility,
        last_member_number=len(story.people),
        created_at=began,
    )
    rows.add(EventCounter, cooperative_id=context.id, last=0)
    for class_key, name in story.classes:
        context.classes[class_key] = context.key(began)
        rows.add(
            MemberClass,
            id=context.classes[class_key],
            cooperative_id=context.id,
            name=name,
            created_at=began,
        )
    for circle in story.circles:
        context.circles[circle.key] = context.key(began)
        rows.add(
            Circle,
            id=context.circles[circle.key],
            cooperative_id=context.id,
            parent_id=context.circles[circle.parent] if circle.parent else None,
            name=circle.name,
            purpose=circle.purpose,
            closed=circle.closed,
            office=circle.office,
            created_at=began,
        )
    for number, person in enumerate(story.people, start=1):
        _enrol(context, people, number, person)
    _ways_in(context, people)
    return context


def _enrol(context: Context, people: People, number: int, person: Person) -> None:
    story, rows = context.story, context.rows
    joined = context.moments.day(person.joined)
    at = max(context.began, context.moments.start_of(joined) + timedelta(hours=8))
    at = min(at, context.moments.now)
    suspended, left = (
        context.moments.day(days) if days is not None else None for days in (person.suspended, person.left)
    )
    email = person.email or f"{person.key}@{story.domain}"
    class_id = context.classes[person.cls] if person.cls else None
    person_id = people.add(
        email, person.name, person.language or story.language, story.time_zone, at, context.key(at)
    )
    status = "left" if left else "suspended" if suspended else "active"
    member = Member(
        context.key(at),
        person.key,
        person.name,
        number,
        person.role,
        person.cls,
        class_id,
        frozenset(person.circles if not left else ()),
        joined,
        suspended,
        left,
    )
    context.members[person.key] = member
    context.named[str(member.id)] = Named(person.name, f"/c/{story.slug}/members/{member.id}")
    _line(
        context,
        at,
        id=member.id,
        person_id=person_id,
        number=number,
        class_id=class_id,
        role=person.role,
        status=status,
        joined_on=joined,
        left_on=left,
        left_reason=person.left_reason if left else None,
        left_note=person.left_note,
    )
    if left:
        return
    for circle in person.circles:
        rows.add(
            CircleMember,
            circle_id=context.circles[circle],
            membership_id=member.id,
            cooperative_id=context.id,
            created_at=at,
        )


def _line(context: Context, at: datetime, **values: Any) -> None:
    """A line of the register; what is not said is empty."""
    empty = dict.fromkeys(
        ("number", "class_id", "request_message", "joined_on", "left_on", "left_reason", "left_note")
    )
    context.rows.add(Membership, cooperative_id=context.id, created_at=at, **{**empty, **values})


def _ways_in(context: Context, people: People) -> None:
    """Requests that wait, invitations that are open, the share link."""
    story, moments = context.story, context.moments
    for request in story.requests:
        at = moments.at(request.at)
        person_id = people.add(
            request.email, request.name, story.language, story.time_zone, at, context.key(at)
        )
        _line(
            context,
            at,
            id=context.key(at),
            person_id=person_id,
            role="member",
            status="applicant",
            request_message=request.message,
        )
    for invite in story.invites:
        at = moments.at(invite.at)
        context.rows.add(
            Invitation,
            id=context.key(at),
            cooperative_id=context.id,
            email=invite.email,
            name=invite.name,
            number=None,
            class_id=context.classes[invite.cls] if invite.cls else None,
            role=invite.role,
            message=invite.message,
            secret_hash=hashlib.sha256(f"{story.slug} {invite.email}".encode() + _secret()).digest(),
            invited_by=context.member(invite.by, at).id,
            created_at=at,
            sent_at=at,
            expires_at=at + timedelta(days=30),
        )
    if story.share_link_by:
        at = moments.at("-20d 11:00")
        context.rows.add(
            ShareLink,
            id=context.key(at),
            cooperative_id=context.id,
            secret=hashlib.sha256(_secret()).hexdigest()[:43],
            created_by=context.member(story.share_link_by, at).id,
            created_at=at,
        )


def _secret() -> bytes:
    """Secrets are the one thing that is never repeatable."""
    return random.SystemRandom().randbytes(32)
