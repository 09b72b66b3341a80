"""How much notice a meeting needs, until when it may be sent, and until when members may add to the agenda."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import Person
from app.assemblies.law import DECIDED, MeetingLaw, roll_of
from app.assemblies.models import AgendaItem, Meeting, MeetingCall
from app.assemblies.schemas import NoticeSummary
from app.cooperatives.models import Membership
from app.rules.bylaws import Bylaws, BylawsError
from app.rules.bylaws.calendar import NoticeResult
from app.rules.bylaws.schema import Value
from app.rules.matters import Matter
from app.rules.meeting import entitled, notice
from app.rules.meeting.agenda import add_until, backers_needed
from app.rules.meeting.notice import Case, Governing, ToSend


@dataclass(frozen=True)
class Needed:
    """What decides how much notice a meeting needs. `bylaws` has the longer notice of a matter worked in."""

    bylaws: Bylaws
    cases: frozenset[Case]

    @classmethod
    def of(cls, law: MeetingLaw, items: Sequence[AgendaItem]) -> "Needed":
        """The notice for these items. A matter of its own list that asks for more than the bylaws goes before
        them, with its name for the article."""
        found = (law.matters.get(item.matter or "") for item in items if item.kind in DECIDED)
        matters = [matter for matter in found if matter is not None]
        cases = frozenset(matter.notice_case for matter in matters if matter.notice_case)
        own = max(matters, key=_own_days, default=None)
        needed = cls(law.bylaws, cases)
        if own is None or _own_days(own) <= needed.days_or(0):
            return needed
        value = Value[int](value=_own_days(own), source=own.name.en, flag="O")
        longer = law.bylaws.notice.model_copy(update={"min_days": value, "other": ()})
        return cls(law.bylaws.model_copy(update={"notice": longer}), cases)

    def days_or(self, otherwise: int) -> int:
        """The days, or something else where nothing says them."""
        try:
            return self.governing().days
        except BylawsError:
            return otherwise

    def governing(self) -> Governing:
        """The days, and what sets them. Raises BylawsError `undecided`."""
        return notice.governing(self.bylaws, self.cases)

    def window(self, law: MeetingLaw, starts_at: datetime) -> ToSend:
        """When the notice may be sent. Raises BylawsError `undecided`."""
        return notice.window_to_send(self.bylaws, starts_at, law.zone, cases=self.cases)

    def look(self, law: MeetingLaw, sent_at: datetime, starts_at: datetime) -> NoticeResult:
        """How many days there are. Raises BylawsError `undecided` where it matters."""
        return notice.look(self.bylaws, sent_at, starts_at, law.zone, cases=self.cases)

    def check(self, law: MeetingLaw, sent_at: datetime, starts_at: datetime) -> NoticeResult:
        """The same, refusing what isn't in time. Raises MeetingError, BylawsError."""
        return notice.check_notice(self.bylaws, sent_at, starts_at, law.zone, cases=self.cases)


def _own_days(matter: Matter) -> int:
    return matter.notice_days or 0


def plan_summary(law: MeetingLaw, needed: Needed, starts_at: datetime) -> NoticeSummary:
    """The notice of a meeting that has not been convened."""
    governing: Governing | None = None
    window: ToSend | None = None
    with suppress(BylawsError):  # the bylaws leave it open, and so does what is told
        governing, window = needed.governing(), needed.window(law, starts_at)
    return NoticeSummary(
        days_needed=governing.days if governing else None,
        clear_days=law.bylaws.notice.clear_days.value,
        source=governing.source if governing else None,
        due_at=window.before if window else None,
        sent_at=None,
        days_given=None,
        in_time=None,
        late_reason=None,
        hash=None,
    )


def notice_summary(
    meeting: Meeting, law: MeetingLaw, items: Sequence[AgendaItem], starts_at: datetime
) -> NoticeSummary:
    """The notice against what the bylaws ask: as it was at the convening, or as it would be."""
    if meeting.notice is None:
        return plan_summary(
            law, Needed.of(law, [one for one in items if one.status != "proposed"]), starts_at
        )
    stored = {name: meeting.notice.get(name) for name in _STORED}
    return NoticeSummary(sent_at=meeting.convened_at, late_reason=meeting.late_reason, **stored)


_STORED = ("days_needed", "clear_days", "source", "due_at", "days_given", "in_time", "hash")


@dataclass(frozen=True)
class Adding:
    """How many members together may add an item, and until when (that moment is too late)."""

    backers: int
    until: datetime


async def adding(
    session: AsyncSession,
    meeting: Meeting,
    law: MeetingLaw,
    starts_at: datetime,
    noticed_at: datetime | None = None,
) -> Adding | None:
    """Members' right to add to the agenda; None where nothing gives it to them. The number of members is that of
    the convening, once there was one. `noticed_at`: when the notice goes out, where it has not yet."""
    noticed_at = meeting.convened_at or noticed_at
    if law.bylaws.agenda.add.value is None:
        return None
    if meeting.notice is not None:
        members = int(meeting.notice["entitled"])
    else:
        members = len((await roll_of(session, meeting, law)).electors)
    backers = backers_needed(law.bylaws, members)
    if noticed_at is None:
        return Adding(backers, starts_at)
    last = add_until(law.bylaws, law.day(noticed_at), law.day(starts_at))
    over = datetime.combine(last + timedelta(days=1), time.min, tzinfo=law.zone)
    return Adding(backers, min(over, starts_at))


@dataclass(frozen=True)
class Addressees:
    """Whom a notice that is sent now is for.

    Attributes:
        addresses: of those who may vote at one of the calls, by membership.
        voters: how many of them may vote at the first call.
        left_out: how many other active members there are, observers apart.
    """

    addresses: dict[UUID, str]
    voters: int
    left_out: int

    @classmethod
    async def of(
        cls, session: AsyncSession, meeting: Meeting, law: MeetingLaw, calls: Sequence[MeetingCall]
    ) -> "Addressees":
        """Everyone who may vote on the day of the last call, by the register as it is."""
        rows = (
            await session.execute(
                select(Membership.id, Membership.joined_on, Person.email)
                .join(Person, Person.id == Membership.person_id)
                .where(
                    Membership.cooperative_id == meeting.cooperative_id,
                    Membership.status == "active",
                    Membership.role != "observer",
                )
                .order_by(Membership.id)
            )
        ).all()
        joined = {str(row.id): row.joined_on for row in rows if row.joined_on is not None}
        days = [law.day(call.starts_at) for call in calls]
        called = entitled(law.bylaws, joined, max(days))
        addresses = {row.id: row.email for row in rows if str(row.id) in called}
        return cls(addresses, len(entitled(law.bylaws, joined, days[0])), len(rows) - len(addresses))
