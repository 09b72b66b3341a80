"""Every SELECT of the register that a route shows, always taking the viewer."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import orjson
from sqlalchemy import ColumnElement, and_, exists, func, literal_column, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer
from app.cooperatives.models import Cooperative
from app.cooperatives.queries import member_refs
from app.core.pagination import decode_cursor, decode_uuid_cursor, encode_cursor
from app.decisions.models import Poll
from app.decisions.register_access import may_see_decision
from app.decisions.register_models import (
    Decision,
    DecisionCondition,
    DecisionTask,
    HeadMails,
    RegisterChain,
    RegisterEntry,
)
from app.decisions.register_schemas import (
    DecisionCondition as ConditionOut,
)
from app.decisions.register_schemas import (
    DecisionDetail,
    DecisionList,
    DecisionOut,
    EntryList,
    EntryOut,
    HeadMailsOut,
    HeadOut,
    TaskList,
    TaskOut,
    TaskWithMembers,
    Voided,
    WinnerOut,
)
from app.rules.record import MINUTES_KINDS, pseudonym

SIMPLE: ColumnElement[str] = literal_column("'simple'::regconfig")
REVIEW_AHEAD = timedelta(days=14)
MOST_AT_HOME = 20
WRITTEN = ("text", "reason", "note")
"""What a person wrote in an entry, by the name it has in the entry's body."""


def searchable(*texts: str | None) -> Any:
    """SQL: the words of texts, without accents and case, as they are searched."""
    return func.to_tsvector(SIMPLE, func.unaccent("\n".join(one for one in texts if one)))


def matching(words: str) -> ColumnElement[bool] | None:
    """SQL: decisions with all these words or beginnings of words; none when there is no word in it."""
    found = re.findall(r"\w+", words)
    if not found:
        return None
    query = " & ".join(f"{one}:*" for one in found[:20])
    return Decision.search.bool_op("@@")(func.to_tsquery(SIMPLE, func.unaccent(query)))


async def _conditions(session: AsyncSession, ids: Iterable[UUID]) -> dict[UUID, list[ConditionOut]]:
    found: dict[UUID, list[ConditionOut]] = defaultdict(list)
    rows = await session.scalars(
        select(DecisionCondition)
        .where(DecisionCondition.decision_id.in_(list(ids)))
        .order_by(DecisionCondition.decision_id, DecisionCondition.position)
    )
    for row in rows:
        found[row.decision_id].append(
            ConditionOut(
                position=row.position,
                text=row.text,
                due_on=row.due_on,
                state=row.state,
                note=row.note,
                settled_at=row.settled_at,
            )
        )
    return found


async def amending(session: AsyncSession, decisions: Iterable[Decision]) -> frozenset[UUID]:
    """Which of these decisions are on an amendment, by their ids."""
    found = await session.scalars(
        select(Decision.id)
        .join(Poll, Poll.id == Decision.poll_id)
        .where(Decision.id.in_([one.id for one in decisions]), Poll.amendment_id.is_not(None))
    )
    return frozenset(found)


async def decision_outs(session: AsyncSession, decisions: Sequence[Decision]) -> list[DecisionOut]:
    """Decisions with their conditions and how many tasks they have, in the order given."""
    if not decisions:
        return []
    ids = [one.id for one in decisions]
    conditions = await _conditions(session, ids)
    counted = await session.execute(
        select(
            DecisionTask.decision_id,
            func.count().filter(DecisionTask.done_at.is_(None)),
            func.count().filter(DecisionTask.done_at.is_not(None)),
        )
        .where(DecisionTask.decision_id.in_(ids))
        .group_by(DecisionTask.decision_id)
    )
    on_amendment = await amending(session, decisions)
    tasks = {decision_id: (waiting, done) for decision_id, waiting, done in counted}
    return [
        DecisionOut(
            id=one.id,
            cooperative_id=one.cooperative_id,
            poll_id=one.poll_id,
            circle_id=one.circle_id,
            number=one.number,
            hash=one.hash,
            title=one.title,
            amendment=one.id in on_amendment,
            matter=one.matter,
            matter_name=one.matter_name,
            body=one.body,
            method=one.method,
            result=one.result,
            winners=[WinnerOut.model_validate(winner) for winner in one.winners],
            words=one.words,
            secret=one.secret,
            electors=one.electors,
            voted=one.voted,
            decided_at=one.decided_at,
            standing=one.standing,
            status=one.status,
            review_on=one.review_on,
            supersedes_id=one.supersedes_id,
            superseded_by_id=one.superseded_by_id,
            voided=None if one.voided_at is None else Voided(at=one.voided_at, reason=one.void_reason or ""),
            conditions=conditions.get(one.id, []),
            tasks_open=tasks.get(one.id, (0, 0))[0],
            tasks_done=tasks.get(one.id, (0, 0))[1],
        )
        for one in decisions
    ]


async def _days(
    session: AsyncSession, viewer: Viewer, first: date | None, last: date | None
) -> list[ColumnElement[bool]]:
    """SQL: decided between these days, as days are where the cooperative is."""
    zone = ZoneInfo(
        await session.scalar(select(Cooperative.time_zone).where(Cooperative.id == viewer.cooperative_id))
        or "UTC"
    )
    found = []
    if first is not None:
        found.append(Decision.decided_at >= datetime.combine(first, time(), zone))
    if last is not None:
        found.append(Decision.decided_at < datetime.combine(last + timedelta(days=1), time(), zone))
    return found


async def list_decisions(
    session: AsyncSession,
    viewer: Viewer,
    *,
    q: str | None,
    equal: dict[str, str | None],
    first: date | None,
    last: date | None,
    cursor: str | None,
    limit: int,
) -> DecisionList:
    """The decisions of a cooperative that the viewer sees, newest first.

    Args:
        q: words that all occur in title, question, options or proposal; beginnings of words do.
        equal: columns (matter, body, result, standing, status) with the value asked for; None for any.
        first, last: days, both included.
    """
    before = decode_cursor(cursor, int)
    query = (
        select(Decision)
        .where(Decision.cooperative_id == viewer.cooperative_id, may_see_decision(viewer))
        .where(*await _days(session, viewer, first, last))
        .where(*(getattr(Decision, name) == value for name, value in equal.items() if value is not None))
        .order_by(Decision.number.desc())
        .limit(limit + 1)
    )
    found = matching(q) if q else None
    if found is not None:
        query = query.where(found)
    if before is not None:
        query = query.where(Decision.number < before[0])
    rows = (await session.scalars(query)).all()
    return DecisionList(
        items=await decision_outs(session, rows[:limit]),
        members=[],
        next=encode_cursor(rows[limit - 1].number) if len(rows) > limit else None,
    )


def entry_out(entry: RegisterEntry, *, shown: bool) -> EntryOut:
    """An entry, or only its place in the chain for who may not see it."""
    if not shown:
        return EntryOut(
            number=entry.number,
            hash=entry.hash,
            previous=entry.previous_hash,
            withheld=True,
            kind=None,
            at=None,
            decision_id=None,
            meeting_id=None,
            by_id=None,
            text=None,
            content=None,
        )
    body = orjson.loads(entry.content)["body"]
    return EntryOut(
        number=entry.number,
        hash=entry.hash,
        previous=entry.previous_hash,
        withheld=False,
        kind=entry.kind,
        at=entry.written_at,
        decision_id=None if entry.kind in MINUTES_KINDS else entry.decision_id,
        meeting_id=entry.decision_id if entry.kind in MINUTES_KINDS else None,
        by_id=body.get("by"),
        text=next((body[name] for name in WRITTEN if body.get(name)), None),
        content=entry.content,
    )


def _shown(viewer: Viewer) -> ColumnElement[bool]:
    """SQL: entries of decisions that the viewer sees, and those of minutes, which every member sees."""
    return or_(
        RegisterEntry.kind.in_(MINUTES_KINDS),
        exists().where(Decision.id == RegisterEntry.decision_id, may_see_decision(viewer)),
    )


async def entries_after(
    session: AsyncSession, viewer: Viewer, number: int, *, limit: int, upto: int | None = None
) -> list[EntryOut]:
    """Entries after a number, in order; those the viewer does not see are withheld."""
    query = (
        select(RegisterEntry, _shown(viewer))
        .where(RegisterEntry.cooperative_id == viewer.cooperative_id, RegisterEntry.number > number)
        .order_by(RegisterEntry.number)
        .limit(limit)
    )
    if upto is not None:
        query = query.where(RegisterEntry.number <= upto)
    return [entry_out(entry, shown=shown) for entry, shown in await session.execute(query)]


async def list_entries(session: AsyncSession, viewer: Viewer, cursor: str | None, limit: int) -> EntryList:
    """The register as it was written, the first entry first."""
    after = decode_cursor(cursor, int)
    number = int(str(after[0])) if after is not None else 0
    rows = await entries_after(session, viewer, number, limit=limit + 1)
    return EntryList(
        items=rows[:limit], next=encode_cursor(rows[limit - 1].number) if len(rows) > limit else None
    )


async def head(session: AsyncSession, cooperative_id: UUID) -> HeadOut:
    """The register's last entry."""
    row = (
        await session.execute(
            select(RegisterChain.number, RegisterChain.hash, RegisterEntry.written_at)
            .outerjoin(
                RegisterEntry,
                and_(
                    RegisterEntry.cooperative_id == RegisterChain.cooperative_id,
                    RegisterEntry.number == RegisterChain.number,
                ),
            )
            .where(RegisterChain.cooperative_id == cooperative_id)
        )
    ).one_or_none()
    if row is None:
        return HeadOut(cooperative_id=cooperative_id, number=0, hash=None, at=None)
    return HeadOut(cooperative_id=cooperative_id, number=row.number, hash=row.hash, at=row.written_at)


async def task_outs(session: AsyncSession, decision_id: UUID) -> list[TaskOut]:
    """The tasks of a decision, the oldest first."""
    rows = await session.scalars(
        select(DecisionTask).where(DecisionTask.decision_id == decision_id).order_by(DecisionTask.id)
    )
    return [task_out(row) for row in rows]


def task_out(row: DecisionTask) -> TaskOut:
    """A task."""
    return TaskOut(
        id=row.id,
        decision_id=row.decision_id,
        text=row.text,
        owner_id=row.owner_id,
        due_on=row.due_on,
        done_at=row.done_at,
        created_by=row.created_by,
        created_at=row.created_at,
    )


def people_of_tasks(tasks: Iterable[TaskOut]) -> list[UUID | None]:
    """The members that tasks name."""
    return [one for task in tasks for one in (task.owner_id, task.created_by)]


async def task_list(
    session: AsyncSession, viewer: Viewer, decision: Decision, cursor: str | None, limit: int
) -> TaskList:
    """The tasks of a decision that the viewer was let to, the oldest first."""
    after = decode_uuid_cursor(cursor)
    query = select(DecisionTask).where(DecisionTask.decision_id == decision.id)
    if after is not None:
        query = query.where(DecisionTask.id > after)
    rows = (await session.scalars(query.order_by(DecisionTask.id).limit(limit + 1))).all()
    items = [task_out(row) for row in rows[:limit]]
    return TaskList(
        items=items,
        members=await member_refs(session, viewer.cooperative_id, people_of_tasks(items)),
        next=encode_cursor(str(items[-1].id)) if len(rows) > limit else None,
    )


async def task_with_members(session: AsyncSession, viewer: Viewer, task: DecisionTask) -> TaskWithMembers:
    """A task and the members it names."""
    out = task_out(task)
    members = await member_refs(session, viewer.cooperative_id, people_of_tasks([out]))
    return TaskWithMembers(**dict(out), members=members)


async def decision_detail(session: AsyncSession, viewer: Viewer, decision: Decision) -> DecisionDetail:
    """A decision that the viewer was let to, with its entries, tasks and the head."""
    out = (await decision_outs(session, [decision]))[0]
    rows = await session.scalars(
        select(RegisterEntry)
        .where(
            RegisterEntry.cooperative_id == decision.cooperative_id, RegisterEntry.decision_id == decision.id
        )
        .order_by(RegisterEntry.number)
    )
    entries = [entry_out(row, shown=True) for row in rows]
    tasks = await task_outs(session, decision.id)
    named = [*people_of_tasks(tasks), *(one.by_id for one in entries)]
    return DecisionDetail(
        **dict(out),
        entries=entries,
        tasks=tasks,
        head=await head(session, decision.cooperative_id),
        members=await member_refs(session, viewer.cooperative_id, named),
    )


async def head_mails(session: AsyncSession, viewer: Viewer) -> HeadMailsOut:
    """Who is mailed the head of the viewer's cooperative."""
    row = await session.get(HeadMails, viewer.cooperative_id)
    if row is None:
        return HeadMailsOut(addresses=[], sent_at=None, sent_number=None)
    return HeadMailsOut(addresses=row.addresses, sent_at=row.sent_at, sent_number=row.sent_number)


async def my_pseudonym(session: AsyncSession, poll_id: UUID, membership_id: UUID) -> str | None:
    """An elector's pseudonym in the record of a poll; none before there is one."""
    salt = await session.scalar(select(Decision.salt).where(Decision.poll_id == poll_id))
    return None if salt is None else pseudonym(salt, str(membership_id))


async def to_review(session: AsyncSession, viewer: Viewer, today: date) -> list[Decision]:
    """Decisions in force whose review is due in the next two weeks or overdue, the longest due first."""
    rows = await session.scalars(
        select(Decision)
        .where(
            Decision.cooperative_id == viewer.cooperative_id,
            Decision.review_on <= today + REVIEW_AHEAD,
            Decision.standing.in_(("in_force", "conditional")),
            may_see_decision(viewer),
        )
        .order_by(Decision.review_on, Decision.number)
        .limit(MOST_AT_HOME)
    )
    return list(rows)


async def my_tasks(session: AsyncSession, viewer: Viewer) -> list[TaskOut]:
    """What the viewer has to do, the soonest due first; tasks of decisions that were voided are left out."""
    rows = await session.scalars(
        select(DecisionTask)
        .join(Decision, Decision.id == DecisionTask.decision_id)
        .where(
            DecisionTask.cooperative_id == viewer.cooperative_id,
            DecisionTask.owner_id == viewer.membership_id,
            DecisionTask.done_at.is_(None),
            Decision.standing != "voided",
            may_see_decision(viewer),
        )
        .order_by(DecisionTask.due_on.asc().nulls_last(), DecisionTask.id)
        .limit(MOST_AT_HOME)
    )
    return [task_out(row) for row in rows]
