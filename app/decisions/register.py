"""Entering decisions into the register: at the close of a poll, in the closing's own transaction."""

import asyncio
import secrets
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import circle_audience
from app.decisions.models import Poll, ProposalVersion
from app.decisions.queries import options_of
from app.decisions.register_access import HOLDS
from app.decisions.register_chain import write
from app.decisions.register_events import DecisionAdded, DecisionChanged, DecisionEvent
from app.decisions.register_models import Decision, DecisionCondition, StoredRecord
from app.decisions.register_queries import decision_outs, searchable
from app.decisions.register_record import gather
from app.events.log import emit
from app.rules import Outcome
from app.rules.record import part_hashes, write_record
from app.rules.ruling import Ruling

CARRIED = frozenset({"adopted", "elected"})


async def tell(
    session: AsyncSession, kind: type[DecisionEvent], *decisions: Decision, actor_id: UUID | None
) -> None:
    """Tell who may see them what became of decisions; those of different circles in events of their own."""
    await session.flush()
    by_audience: dict[str, list[Decision]] = {}
    for one in decisions:
        by_audience.setdefault(await circle_audience(session, one.circle_id), []).append(one)
    for audience, some in by_audience.items():
        change = kind(decisions=await decision_outs(session, some))
        emit(session, some[0].cooperative_id, change, actor_id=actor_id, audience=audience)


async def replaceable(
    session: AsyncSession, cooperative_id: UUID, decision_id: UUID | None
) -> Decision | None:
    """The decision that another would replace, locked; None when it holds no more or never did."""
    if decision_id is None:
        return None
    found = await session.scalar(
        select(Decision)
        .where(Decision.id == decision_id, Decision.cooperative_id == cooperative_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return found if found is not None and found.standing in HOLDS else None


async def replace(session: AsyncSession, old: Decision, new: Decision) -> None:
    """Write down that a decision is replaced by another. Both are locked or new."""
    body = {"by_decision_id": str(new.id), "by_number": new.number, "by_hash": new.hash}
    await write(session, old.cooperative_id, "superseded", old.id, body)
    old.superseded_by_id = new.id
    old.standing = "superseded"


async def _words(session: AsyncSession, poll: Poll, ruling: Ruling | None, labels: list[str]) -> Any:
    """SQL: what the decision is found by."""
    proposal = await session.scalar(
        select(ProposalVersion).where(
            ProposalVersion.proposal_id == poll.proposal_id, ProposalVersion.version == poll.proposal_version
        )
    )
    proposed = (proposal.title, proposal.body) if proposal is not None else ()
    names = ruling.matter_name.values() if ruling else ()
    return searchable(poll.title, poll.body, *labels, *proposed, *names)


def _body(poll: Poll, ruling: Ruling | None) -> str:
    """Who decided."""
    if ruling is not None:
        return ruling.body
    return {"circle": "circle", "person": "person"}.get(poll.electorate["kind"], "assembly")


def _voted(record: dict[str, Any]) -> int | None:
    """How many took part; of raised hands how many were counted; None for a poll that was called off."""
    if record["ballots"] is not None and record["ballots"]["kind"] == "hands":
        counted: dict[str, int] = record["ballots"]["counts"]
        return sum(counted.values())
    return None if record["roll"] is None else len(record["roll"])


async def register_decision(
    session: AsyncSession,
    poll: Poll,
    outcome: Outcome | None,
    *,
    at: datetime,
    actor_id: UUID | None,
) -> Decision:
    """Enter a poll that is over into its cooperative's register, with its record. The poll is locked.

    Args:
        outcome: what was decided; None for a poll that had opened and was called off.
        at: when it closed or was called off.
    """
    old = await replaceable(session, poll.cooperative_id, poll.supersedes_id)
    decision_id = UUID(str(await session.scalar(select(text("uuidv7()")))))
    salt = secrets.token_bytes(32)
    record = await gather(session, poll, outcome, decision_id=decision_id, salt=salt, at=at, supersedes=old)
    parts = await asyncio.to_thread(part_hashes, record)
    ruling = None if poll.ruling is None else Ruling.model_validate(poll.ruling)
    said = {
        "poll_id": str(poll.id),
        "title": poll.title,
        "matter": poll.matter,
        "result": record["result"],
        "parts": parts,
    }
    number, entry, digest = await write(session, poll.cooperative_id, "decision", decision_id, said)
    content = await asyncio.to_thread(write_record, record, entry, digest)
    await session.execute(
        insert(StoredRecord).values(
            decision_id=decision_id, cooperative_id=poll.cooperative_id, content=content
        )
    )
    labels = {str(one.id): one.label for one in (await options_of(session, [poll.id])).get(poll.id, [])}
    carried = record["result"] in CARRIED and (ruling is None or ruling.decides)
    decision = Decision(
        id=decision_id,
        cooperative_id=poll.cooperative_id,
        poll_id=poll.id,
        circle_id=poll.circle_id,
        number=number,
        hash=digest,
        title=poll.title,
        matter=poll.matter,
        matter_name=ruling.matter_name if ruling else {},
        body=_body(poll, ruling),
        method=poll.method,
        result=record["result"],
        winners=[{"id": one, "label": labels.get(one, one)} for one in outcome.winners] if outcome else [],
        words={code: list(lines) for code, lines in outcome.words.items()} if outcome else {},
        secret=poll.secret,
        electors=len(record["electorate"]),
        voted=_voted(record),
        decided_at=at,
        standing=("conditional" if poll.conditions else "in_force") if carried else "none",
        status="none",
        review_on=poll.review_on if carried else None,
        supersedes_id=None if old is None else old.id,
        salt=salt,
        search=await _words(session, poll, ruling, list(labels.values())),
    )
    session.add(decision)
    await session.flush()
    for position, one in enumerate(record["conditions"], 1):
        session.add(
            DecisionCondition(
                decision_id=decision_id,
                position=position,
                text=one["text"],
                due_on=None if one["due_on"] is None else datetime.fromisoformat(one["due_on"]).date(),
                state="waiting",
            )
        )
    if old is not None and decision.standing == "in_force":
        await replace(session, old, decision)
        await tell(session, DecisionChanged, old, actor_id=actor_id)
    await tell(session, DecisionAdded, decision, actor_id=actor_id)
    return decision
