"""A poll that is over, read from the database and put together as a decision record."""

from collections import defaultdict
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.bylaws_queries import version_or_none
from app.cooperatives.models import Cooperative
from app.decisions.capped import capped_electors
from app.decisions.consent_models import PollRound, RoundBallot
from app.decisions.counting import agreed_hands, as_asked, hand_counts
from app.decisions.models import Ballot, Elector, Poll, ProposalVersion, Recusal
from app.decisions.queries import options_of
from app.decisions.register_chain import told
from app.decisions.register_models import Decision
from app.decisions.secret_models import CountedBallot, Roll
from app.rules import MethodSettings, Outcome
from app.rules.record import ENGINE, canonical, pseudonym
from app.rules.ruling import Ruling


async def _bylaws(session: AsyncSession, poll: Poll) -> dict[str, Any] | None:
    """The whole document that was in force when the poll opened."""
    if poll.bylaws_version is None:
        return None
    row = await version_or_none(session, poll.cooperative_id, poll.bylaws_version)
    return None if row is None else row.bylaws


async def _options(session: AsyncSession, poll: Poll) -> list[dict[str, Any]]:
    rows = (await options_of(session, [poll.id])).get(poll.id, [])
    return [as_asked(row).model_dump(mode="json") for row in rows]


async def _proposal(session: AsyncSession, poll: Poll) -> dict[str, Any] | None:
    """The proposal with every version up to the one asked about."""
    if poll.proposal_id is None or poll.proposal_version is None:
        return None
    rows = await session.scalars(
        select(ProposalVersion)
        .where(
            ProposalVersion.proposal_id == poll.proposal_id, ProposalVersion.version <= poll.proposal_version
        )
        .order_by(ProposalVersion.version)
    )
    return {
        "id": str(poll.proposal_id),
        "version": poll.proposal_version,
        "versions": [
            {
                "version": row.version,
                "title": row.title,
                "body": row.body,
                "note": row.note,
                "at": told(row.created_at),
            }
            for row in rows
        ],
    }


async def _ballots(
    session: AsyncSession, poll: Poll, salt: bytes, names: dict[UUID, str] | None
) -> tuple[list[str] | None, dict[str, Any]]:
    """The roll and the ballots, as they may be shown; of raised hands there is no roll."""
    if poll.hands:
        tellers = (await hand_counts(session, [poll.id])).get(poll.id, [])
        return None, {
            "kind": "hands",
            "tellers": sorted(pseudonym(salt, str(one.teller_id)) for one in tellers),
            "counts": agreed_hands(tellers) or {},
        }
    if poll.secret:
        people = await session.scalars(select(Roll.membership_id).where(Roll.poll_id == poll.id))
        roll = sorted(pseudonym(salt, str(one)) for one in people)
        groups = [
            {"choice": row.choice, "ballots": row.number}
            for row in await session.scalars(select(CountedBallot).where(CountedBallot.poll_id == poll.id))
        ]
        groups.sort(key=lambda one: canonical(one["choice"]))
        return roll, {"kind": "secret", "groups": groups}
    lines: list[dict[str, Any]] = []
    rows = await session.execute(
        select(Ballot.membership_id, Ballot.choice, Ballot.cast_by).where(Ballot.poll_id == poll.id)
    )
    for membership_id, choice, cast_by in rows:
        line: dict[str, Any] = {"pseudonym": pseudonym(salt, str(membership_id)), "choice": choice}
        if cast_by is not None:
            line["cast_by"] = pseudonym(salt, str(cast_by))
        if names is not None:
            line["name"] = names[membership_id]
        lines.append(line)
    lines.sort(key=lambda one: str(one["pseudonym"]))
    return [one["pseudonym"] for one in lines], {"kind": "named", "lines": lines}


async def _rounds(
    session: AsyncSession, poll: Poll, salt: bytes, names: dict[UUID, str] | None, *, shown: bool
) -> list[dict[str, Any]]:
    """The rounds of consent before the present one: their texts, and the ballots that stood at the end of each.

    Args:
        shown: whether ballots are; of a poll that was called off they are not.
    """

    def by(membership_id: UUID) -> dict[str, Any]:
        one = {"pseudonym": pseudonym(salt, str(membership_id))}
        return one if names is None else {**one, "name": names[membership_id]}

    ended = select(PollRound).where(PollRound.poll_id == poll.id).order_by(PollRound.round)
    rounds = (await session.scalars(ended)).all()
    ballots: dict[int, list[dict[str, Any]]] = defaultdict(list)
    objections: dict[int, list[dict[str, Any]]] = defaultdict(list)
    if rounds and shown:
        cast = select(RoundBallot).where(RoundBallot.poll_id == poll.id, RoundBallot.standing)
        for row in await session.scalars(cast):
            ballots[row.round].append({**by(row.membership_id), "choice": row.choice})
            if row.choice.get("position") == "object":
                objections[row.round].append({**by(row.membership_id), "reason": row.reason or ""})
    return [
        {
            "round": row.round,
            "body": row.body,
            "proposal_version": row.proposal_version,
            "ended": told(row.ended_at),
            "objections": sorted(objections[row.round], key=lambda one: str(one["pseudonym"])),
            "ballots": sorted(ballots[row.round], key=lambda one: str(one["pseudonym"])),
        }
        for row in rounds
    ]


def reference(decision: Decision) -> dict[str, Any]:
    """Another decision as a record names it."""
    return {"decision_id": str(decision.id), "number": decision.number, "hash": decision.hash}


async def _previous_calls(session: AsyncSession, poll: Poll) -> list[dict[str, Any]]:
    """The decisions of the calls before this one, the first call first."""
    found: list[dict[str, Any]] = []
    before = poll.previous_poll_id
    while before is not None and len(found) < 9:
        decision = await session.scalar(select(Decision).where(Decision.poll_id == before))
        if decision is not None:
            found.insert(0, reference(decision))
        before = await session.scalar(select(Poll.previous_poll_id).where(Poll.id == before))
    return found


async def _classes(session: AsyncSession, poll: Poll, salt: bytes) -> dict[str, list[str]]:
    """The electors of classes whose votes are capped, by the name that the bylaws have for the class."""
    found = await capped_electors(session, poll)
    return {
        name: sorted(pseudonym(salt, str(one)) for one in people) for name, people in sorted(found.items())
    }


async def _votes(session: AsyncSession, poll: Poll, salt: bytes) -> dict[str, int]:
    """The votes of electors who have other than one."""
    rows = await session.execute(
        select(Elector.membership_id, Elector.votes).where(Elector.poll_id == poll.id, Elector.votes != 1)
    )
    return {pseudonym(salt, str(membership_id)): votes for membership_id, votes in rows}


async def _meeting(session: AsyncSession, poll: Poll, salt: bytes) -> dict[str, Any]:
    """Of a vote in a meeting, who was here as it opened; of others votes, where somebody has other than one."""
    unequal = await _votes(session, poll, salt)
    if poll.item_id is None:
        return {"votes": unequal} if unequal else {}
    rows = (
        await session.execute(
            select(Elector.membership_id, Elector.holder_id, Elector.outside_holder_id).where(
                Elector.poll_id == poll.id, Elector.represented
            )
        )
    ).all()
    represented = [
        {
            "giver": pseudonym(salt, str(row.membership_id)),
            "holder": pseudonym(salt, str(holder))
            if (holder := row.holder_id or row.outside_holder_id)
            else None,
        }
        for row in rows
    ]
    told_meeting = {
        "meeting_id": str(poll.meeting_id),
        "item_id": str(poll.item_id),
        "amendment_id": None if poll.amendment_id is None else str(poll.amendment_id),
        "call": poll.call,
        "entitled": poll.entitled,
        "entitled_votes": poll.entitled_votes,
        "represented": sorted(represented, key=lambda one: str(one["giver"])),
        "votes": unequal,
        "at_opening": poll.at_opening,
        "board_position": poll.board_position,
    }
    return {"meeting": told_meeting}


def _casting(poll: Poll, salt: bytes, names: dict[UUID, str] | None) -> dict[str, Any]:
    """The chair's casting vote, where one was given."""
    if poll.casting_vote is None or poll.casting_by is None or poll.casting_at is None:
        return {}
    found = {
        "vote": poll.casting_vote,
        "by": pseudonym(salt, str(poll.casting_by)),
        "at": told(poll.casting_at),
    }
    return {"casting_vote": found if names is None else {**found, "name": names[poll.casting_by]}}


async def gather(
    session: AsyncSession,
    poll: Poll,
    outcome: Outcome | None,
    *,
    decision_id: UUID,
    salt: bytes,
    at: datetime,
    supersedes: Decision | None,
) -> dict[str, Any]:
    """The record as JSON values. Without an outcome the poll was called off, and no ballot is shown.

    Args:
        at: when it closed or was called off.
    """
    cooperative = await session.get_one(Cooperative, poll.cooperative_id)
    entitled = select(Elector.membership_id, Elector.name, Elector.class_id)
    rows = (await session.execute(entitled.where(Elector.poll_id == poll.id))).all()
    recused = await session.scalars(select(Recusal).where(Recusal.poll_id == poll.id))
    ruling = None if poll.ruling is None else Ruling.model_validate(poll.ruling)
    names = {row.membership_id: row.name for row in rows} if cooperative.record_names else None
    roll, ballots = (None, None) if outcome is None else await _ballots(session, poll, salt, names)
    told_outcome = None if outcome is None else outcome.model_dump(mode="json")
    return {
        "engine": ENGINE,
        "cooperative": {"id": str(cooperative.id), "name": cooperative.name},
        "decision_id": str(decision_id),
        "question": {
            "poll_id": str(poll.id),
            "title": poll.title,
            "body": poll.body,
            "method": poll.method,
            "settings": MethodSettings.model_validate(poll.settings).model_dump(mode="json"),
            "options": await _options(session, poll),
            "seed": poll.seed,
            "secret": poll.secret,
            "call": poll.call,
            "proposal": await _proposal(session, poll),
            **({} if poll.adopts_version is None else {"adopts_version": poll.adopts_version}),
            "round": poll.round,
            "rounds": await _rounds(session, poll, salt, names, shown=outcome is not None),
        },
        "law": {
            "matter": poll.matter,
            "rules": poll.rules,
            "ruling": None if ruling is None else ruling.model_dump(mode="json"),
            "version": poll.bylaws_version,
            "bylaws": await _bylaws(session, poll),
        },
        "times": {
            "announced": told(poll.created_at),
            "opened": told(poll.opened_at or poll.opens_at),
            "closes": told(poll.closes_at),
            "closed": told(at),
        },
        "electorate": sorted(pseudonym(salt, str(row.membership_id)) for row in rows),
        "classes": await _classes(session, poll, salt),
        "recused": sorted(
            ({"pseudonym": pseudonym(salt, str(one.membership_id)), "reason": one.reason} for one in recused),
            key=lambda one: one["pseudonym"],
        ),
        "roll": roll,
        "ballots": ballots,
        "result": "withdrawn" if told_outcome is None else told_outcome["result"],
        "withdrawn": None if outcome is not None else {"reason": poll.cancel_reason or "", "at": told(at)},
        "tally": None if told_outcome is None else told_outcome["tally"],
        "outcome": told_outcome,
        "previous_calls": await _previous_calls(session, poll),
        "supersedes": None if supersedes is None else reference(supersedes),
        "conditions": [{"text": one["text"], "due_on": one.get("due_on")} for one in poll.conditions],
        "review_on": None if poll.review_on is None else poll.review_on.isoformat(),
        **await _meeting(session, poll, salt),
        **_casting(poll, salt, names),
    }
