"""Minutes, attendance, proxies, the book and the members' register as documents: PDF/A by typst."""

import asyncio
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import Person
from app.assemblies import minutes_words as words
from app.assemblies.access import stewards
from app.assemblies.errors import StewardsOnlyError
from app.assemblies.law import MeetingLaw, current_call, law_of, roll_of
from app.assemblies.minutes_models import Minutes
from app.assemblies.minutes_queries import annexes_of, text_of
from app.assemblies.minutes_reading import sections_with
from app.assemblies.models import (
    AgendaItem,
    Attendance,
    Meeting,
    MeetingCall,
    OutsideHolder,
    OutsideStay,
    Proxy,
)
from app.assemblies.presence import events_of
from app.cooperatives.access import Viewer
from app.cooperatives.models import Cooperative, MemberClass, Membership
from app.cooperatives.register_past import Line, register_before
from app.core.clock import now
from app.core.markdown_paper import paper
from app.core.typeset import TypesetError, typeset_async
from app.decisions.register_documents import Teller
from app.decisions.register_errors import DocumentTroubleError
from app.rules.hours import clock
from app.rules.meeting import LANGUAGES, Roll
from app.rules.meeting.presence import Holder, holders_between

PAPERS = Path(__file__).parent / "papers"
Names = dict[UUID, tuple[int | None, str]]


async def _set(template: str, data: dict[str, Any]) -> bytes:
    try:
        return await typeset_async(PAPERS / template, data)
    except TypesetError as error:
        raise DocumentTroubleError from error


async def _teller(session: AsyncSession, viewer: Viewer, language: str | None) -> tuple[Cooperative, Teller]:
    cooperative = await session.get_one(Cooperative, viewer.cooperative_id)
    return cooperative, Teller(cooperative, language)


async def _names(session: AsyncSession, cooperative_id: UUID) -> Names:
    """Number and name of everybody who is or was a member."""
    rows = await session.execute(
        select(Membership.id, Membership.number, Person.name)
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.cooperative_id == cooperative_id)
    )
    return {row.id: (row.number, row.name) for row in rows}


async def _minutes(
    session: AsyncSession, meeting: Meeting, row: Minutes | None, teller: Teller, names: Names
) -> dict[str, Any]:
    """Minutes from their title to their place in the register.

    Raises:
        NoMinutesYetError
    """
    record = await text_of(session, meeting, row)
    code = teller.language if teller.language in LANGUAGES else "en"
    state = {
        "draft": (words.DRAFT, "open"),
        "approved": (words.APPROVED, "plain"),
        "sealed": (words.SEALED, "good"),
    }[row.status if row else "draft"]
    kicker = [teller.say(words.MINUTES), teller.day(meeting.opened_at or now())]
    number = row.number if row else None
    if number is not None:
        kicker.insert(1, teller.say(words.ENTRY_NUMBER, number=number))
    annexes = await annexes_of(session, meeting.id)
    return {
        "kicker": " · ".join(kicker),
        "title": meeting.title,
        "state": {"word": teller.say(state[0]), "tone": state[1]},
        "sections": await asyncio.to_thread(sections_with, record, code, "prose", paper),
        "annexes": [
            {
                "head": teller.say(
                    words.ANNEX,
                    number=one.number,
                    at=teller.moment(one.created_at),
                    name=names[one.author_id][1],
                ),
                "text": paper(one.text),
                "hash": one.hash,
            }
            for one in annexes
        ],
        "hash": row.hash if row else None,
        "place": [
            [teller.say(words.ENTRY), str(number)],
            [teller.say(words.SEALED_AT), teller.moment(row.sealed_at)],
            *([[teller.say(words.FILED), teller.day(row.filed_on)]] if row.filed_on else []),
        ]
        if row and row.sealed_at
        else [],
        "verify": [teller.say(words.VERIFY)],
        "command": f"batzar verify minutes-{number}-{meeting.id}.json",
    }


def _minutes_words(teller: Teller) -> dict[str, str]:
    return {
        "annexes": teller.say(words.ANNEXES),
        "place": teller.say(words.PLACE),
        "hash": teller.say(words.HASH),
    }


async def minutes_pdf(session: AsyncSession, viewer: Viewer, meeting: Meeting, language: str | None) -> bytes:
    """The minutes, with their place in the register once they are sealed.

    Raises:
        NoMinutesYetError, DocumentTroubleError
    """
    cooperative, teller = await _teller(session, viewer, language)
    row = await session.get(Minutes, meeting.id)
    names = await _names(session, meeting.cooperative_id)
    text = await _minutes(session, meeting, row, teller, names)
    frame = {
        "language": teller.language,
        "document": f"{teller.say(words.MINUTES)}: {meeting.title}",
        "cooperative": cooperative.name,
        "head": teller.say(words.MINUTES),
        "foot": f"{row.number} · {row.hash[:16]}…" if row and row.hash else text["state"]["word"],
        "words": _minutes_words(teller),
    }
    return await _set("minutes.typ", {**text, **frame})


def _table(
    teller: Teller,
    cooperative: Cooperative,
    title: str,
    sum_line: str,
    columns: list[tuple[str, float]],
    rows: list[list[str]],
    *,
    kicker: str,
    hashes: list[dict[str, str]] | None = None,
) -> dict[str, Any]:
    """The data of a list. A column's width is a share of the page, 0 for as wide as its text."""
    return {
        "language": teller.language,
        "document": f"{title}: {cooperative.name}",
        "cooperative": cooperative.name,
        "head": title,
        "foot": kicker,
        "kicker": kicker,
        "title": title,
        "sum": sum_line,
        "columns": [teller.say(label) for label, _ in columns],
        "widths": [width for _, width in columns],
        "rows": rows,
        "hashes": hashes or [],
        "empty": teller.say(words.EMPTY),
    }


def _clock(teller: Teller, at: datetime | None, day: date) -> str:
    """A moment of a meeting: the hour, with the day where it is another."""
    if at is None:
        return ""
    local = at.astimezone(teller.zone)
    hour = clock(at, teller.zone)
    return hour if local.date() == day else f"{teller.day(local.date())}, {hour}"


def _short(teller: Teller, at: datetime) -> str:
    """Day and hour, as they are where the cooperative is."""
    return f"{teller.day(at)}, {clock(at, teller.zone)}"


def _number(names: Names, member: UUID) -> str:
    number = names[member][0]
    return "" if number is None else str(number)


async def _represented(
    session: AsyncSession, meeting: Meeting, law: MeetingLaw, roll: Roll
) -> dict[str, tuple[Holder, ...]]:
    """Who was represented, and by whom: while the meeting was open, or when a call failed."""
    events = await events_of(session, meeting.id)
    failed = await session.scalars(
        select(MeetingCall.failed_at).where(
            MeetingCall.meeting_id == meeting.id, MeetingCall.failed_at.is_not(None)
        )
    )
    # Where the next call is on another day, everyone leaves at the moment of the failing: just before it they were here.
    spans = [(at - timedelta.resolution, at) for at in failed if at]
    if meeting.opened_at is not None:
        spans.append((meeting.opened_at, meeting.closed_at or now()))
    found: dict[str, tuple[Holder, ...]] = {}
    for since, until in sorted(spans):
        for giver, holders in holders_between(law.bylaws, roll, events, since, until).items():
            found[giver] = tuple(dict.fromkeys((*found.get(giver, ()), *holders)))
    return found


def _holder(teller: Teller, names: Names, proxy: Proxy) -> str:
    """Who votes by a proxy: a member, somebody else, or nobody by name."""
    if proxy.holder_id is not None:
        return names[proxy.holder_id][1]
    if proxy.outside_name is None:
        return teller.say(words.NO_HOLDER)
    kin = words.FAMILY if proxy.family else words.NO_MEMBER
    return f"{proxy.outside_name} ({teller.say(kin)})"


async def attendance_pdf(
    session: AsyncSession, viewer: Viewer, meeting: Meeting, language: str | None
) -> bytes:
    """Everybody entitled, by number: when they came and left, how, or who represented them.

    Raises:
        StewardsOnlyError, DocumentTroubleError
    """
    if not stewards(viewer, meeting):
        raise StewardsOnlyError
    cooperative, teller = await _teller(session, viewer, language)
    law = await law_of(session, meeting)
    roll = await roll_of(session, meeting, law)
    names = await _names(session, meeting.cooperative_id)
    day = law.day(meeting.opened_at or (await current_call(session, meeting)).starts_at)
    stays: dict[UUID, list[Attendance]] = defaultdict(list)
    for stay in await session.scalars(
        select(Attendance).where(Attendance.meeting_id == meeting.id).order_by(Attendance.arrived_at)
    ):
        stays[stay.membership_id].append(stay)
    lent = await _represented(session, meeting, law, roll)
    visits: dict[UUID, list[OutsideStay]] = defaultdict(list)
    for visit in await session.scalars(
        select(OutsideStay).where(OutsideStay.meeting_id == meeting.id).order_by(OutsideStay.arrived_at)
    ):
        visits[visit.outside_holder_id].append(visit)
    known = await session.scalars(select(OutsideHolder).where(OutsideHolder.meeting_id == meeting.id))
    outside = {one.id: f"{one.name} ({teller.say(words.NO_MEMBER)})" for one in known}

    def named(holder: Holder) -> str:
        if holder is None:
            return teller.say(words.NO_HOLDER)
        return outside.get(UUID(holder)) or names[UUID(holder)][1]

    everyone = {UUID(one) for one in roll.electors} | set(stays)
    rows = []
    for member in sorted(everyone, key=lambda one: (names[one][0] or 0, names[one][1])):
        first = [_number(names, member), names[member][1]]
        came = stays[member]
        rows.append(
            [
                *first,
                "\n".join(_clock(teller, one.arrived_at, day) for one in came),
                "\n".join(_clock(teller, one.left_at or meeting.closed_at, day) for one in came),
                "\n".join(teller.say(words.HOWS[one.how]) for one in came),
                "\n".join(named(holder) for holder in lent.get(str(member), ())),
            ]
        )
    for one, here in sorted(visits.items(), key=lambda entry: outside[entry[0]]):
        rows.append(
            [
                "",
                outside[one],
                "\n".join(_clock(teller, visit.arrived_at, day) for visit in here),
                "\n".join(_clock(teller, visit.left_at or meeting.closed_at, day) for visit in here),
                "\n".join(teller.say(words.HOWS["steward"]) for _ in here),
                "",
            ]
        )
    sum_line = teller.say(
        words.ATTENDANCE_SUM,
        entitled=len(roll.electors),
        came=sum(1 for one in stays.values() if one),
        represented=len(lent),
    )
    columns = [
        (words.NUMBER, 0),
        (words.NAME, 1.6),
        (words.ARRIVED, 0.8),
        (words.LEFT, 0.8),
        (words.HOW, 0.8),
        (words.BY_PROXY, 1.3),
    ]
    kicker = f"{meeting.title} · {teller.day(day)}"
    title = teller.say(words.ATTENDANCE)
    return await _set("table.typ", _table(teller, cooperative, title, sum_line, columns, rows, kicker=kicker))


async def proxies_pdf(session: AsyncSession, viewer: Viewer, meeting: Meeting, language: str | None) -> bytes:
    """Every proxy in the order given, those that ended too.

    Raises:
        StewardsOnlyError, DocumentTroubleError
    """
    if not stewards(viewer, meeting):
        raise StewardsOnlyError
    cooperative, teller = await _teller(session, viewer, language)
    names = await _names(session, meeting.cooperative_id)
    titles = {
        str(row.id): row.title
        for row in await session.execute(
            select(AgendaItem.id, AgendaItem.title).where(AgendaItem.meeting_id == meeting.id)
        )
    }
    found = (
        await session.scalars(
            select(Proxy).where(Proxy.meeting_id == meeting.id).order_by(Proxy.given_at, Proxy.id)
        )
    ).all()

    def who(member: UUID) -> str:
        number, name = names[member]
        return name if number is None else f"{name} ({number})"

    rows = [
        [
            str(place),
            who(one.giver_id),
            who(one.holder_id) if one.holder_id else _holder(teller, names, one),
            f"{_short(teller, one.given_at)}\n{teller.say(words.GIVEN_HOW[one.how])}",
            "\n".join(f"{titles.get(str(said['item_id']), '')}: {said['text']}" for said in one.instructions),
            teller.say(words.ENDED_BY[one.ended_by], at=_short(teller, one.ended_at))
            if one.ended_at and one.ended_by
            else "",
        ]
        for place, one in enumerate(found, 1)
    ]
    ended = sum(one.ended_at is not None for one in found)
    columns = [
        (words.NUMBER, 0),
        (words.GIVER, 1),
        (words.HOLDER, 1),
        (words.GIVEN, 1.2),
        (words.INSTRUCTIONS, 1.3),
        (words.ENDED, 1.1),
    ]
    title = teller.say(words.PROXIES)
    sum_line = teller.say(words.PROXIES_SUM, number=len(found), ended=ended)
    return await _set(
        "table.typ", _table(teller, cooperative, title, sum_line, columns, rows, kicker=meeting.title)
    )


async def book_pdf(session: AsyncSession, viewer: Viewer, language: str | None) -> bytes:
    """The sealed minutes one after another in the order of the register, with a table of contents and their hashes.

    Raises:
        DocumentTroubleError
    """
    cooperative, teller = await _teller(session, viewer, language)
    found = (
        await session.execute(
            select(Meeting, Minutes)
            .join(Minutes, Minutes.meeting_id == Meeting.id)
            .where(Meeting.cooperative_id == viewer.cooperative_id, Minutes.number.is_not(None))
            .order_by(Minutes.number)
        )
    ).all()
    names = await _names(session, viewer.cooperative_id)
    title, day = teller.say(words.BOOK), teller.day(now())
    data = {
        "language": teller.language,
        "document": f"{title}: {cooperative.name}",
        "cooperative": cooperative.name,
        "head": title,
        "foot": teller.say(words.BOOK_SUM, number=len(found), day=day),
        "kicker": cooperative.name,
        "title": title,
        "sum": teller.say(words.BOOK_SUM, number=len(found), day=day),
        "empty": teller.say(words.EMPTY),
        "words": _minutes_words(teller),
        "minutes": [await _minutes(session, meeting, row, teller, names) for meeting, row in found],
    }
    return await _set("book.typ", data)


@dataclass(frozen=True)
class RegisterLine:
    """A line of the members' register as at a day."""

    number: int | None
    name: str
    class_name: str
    joined_on: date | None
    left_on: date | None


async def members_on(session: AsyncSession, cooperative: Cooperative, day: date) -> list[RegisterLine]:
    """Who was a member on a day: had joined by then, and had not left. By number; with number, name and class as they
    were when the day ended where the cooperative is."""
    ended = datetime.combine(day + timedelta(days=1), time(), ZoneInfo(cooperative.time_zone))
    past = await register_before(session, cooperative.id, ended)
    rows = await session.execute(
        select(MemberClass.id, MemberClass.name).where(MemberClass.cooperative_id == cooperative.id)
    )
    classes = {row.id: row.name for row in rows} | dict(past.classes)
    present = await session.execute(
        select(Membership, Person.name)
        .join(Person, Person.id == Membership.person_id)
        .where(
            Membership.cooperative_id == cooperative.id,
            Membership.joined_on <= day,
            or_(Membership.left_on.is_(None), Membership.left_on > day),
        )
    )
    found = []
    for row, name in present:
        was = past.lines.get(row.id) or Line(row.number, name, row.class_id)
        class_name = classes.get(was.class_id, "") if was.class_id else ""
        found.append(RegisterLine(was.number, was.name, class_name, row.joined_on, row.left_on))
    return sorted(found, key=lambda one: (one.number or 0, one.name))


async def members_pdf(session: AsyncSession, viewer: Viewer, on: date | None, language: str | None) -> bytes:
    """The members' register as at a day; today where none is given.

    Raises:
        DocumentTroubleError
    """
    cooperative, teller = await _teller(session, viewer, language)
    day = on or now().astimezone(teller.zone).date()
    found = await members_on(session, cooperative, day)
    rows = [
        [
            str(row.number or ""),
            row.name,
            row.class_name,
            teller.day(row.joined_on) if row.joined_on else "",
            teller.day(row.left_on) if row.left_on else "",
        ]
        for row in found
    ]
    columns = [
        (words.NUMBER, 0),
        (words.NAME, 1.6),
        (words.CLASS, 1),
        (words.JOINED, 1.1),
        (words.LEFT_ON, 1.1),
    ]
    title = teller.say(words.MEMBERS)
    since = cooperative.created_at.astimezone(teller.zone).date()
    sum_line = teller.say(words.MEMBERS_SUM, day=teller.day(day), number=len(rows))
    sum_line += " " + teller.say(words.EXACT if day >= since else words.BEFORE, day=teller.day(since))
    return await _set(
        "table.typ", _table(teller, cooperative, title, sum_line, columns, rows, kicker=teller.day(day))
    )
