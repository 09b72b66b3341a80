"""Rounds of consent: clarify, react, decide; where somebody objects integrate, and decide again.

Every step holds the poll's row FOR UPDATE, which casting takes FOR SHARE (ballots.py). So a ballot counts in the
round that it was cast in or not at all, and of two managers who move at once the second sees what the first did.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, delete, exists, func, insert, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer
from app.core.db import new_session
from app.core.errors import InvalidFieldError
from app.core.markdown import render
from app.decisions import policies, turnout
from app.decisions.access import database_now
from app.decisions.announce import poll_event
from app.decisions.closing import close, lock_poll
from app.decisions.consent_errors import NobodyObjectedError, NoRoundsError, PhaseOrderError
from app.decisions.consent_events import ConsentPhase
from app.decisions.consent_models import PollRound, RoundBallot
from app.decisions.consent_schemas import PhaseIn
from app.decisions.explained import ballot_id
from app.decisions.managing import require_running
from app.decisions.models import Ballot, FormerBallot, Poll, Proposal, ProposalVersion
from app.decisions.polls import require_manager
from app.decisions.proposals import write_version


async def move(session: AsyncSession, viewer: Viewer, poll: Poll, data: PhaseIn) -> None:
    """Go on to another phase. The poll and its surroundings are locked. Being there already changes nothing.

    Raises:
        SuspendedError, ObserverError, NotManagerError
        PollNotOpenError, PollCancelledError, PollOverError
        NoRoundsError: the poll is no consent round.
        PhaseOrderError: another phase comes next.
        NobodyObjectedError: nothing to integrate.
        InvalidFieldError: a new round lacks its text, or there is one where no round begins.
    """
    require_manager(viewer, poll)
    at = await database_now(session)
    require_running(poll, at)
    if poll.phase is None:
        raise NoRoundsError
    if data.phase == poll.phase and (data.text is None or data.text == await _present_text(session, poll)):
        return
    if not policies.may_follow(poll.phase, data.phase):
        raise PhaseOrderError(phase=poll.phase, round=poll.round, next=policies.PHASES_AFTER[poll.phase])
    if poll.phase != "integrate" and data.text is not None:
        raise InvalidFieldError("text", "text_not_used")
    removed: dict[str, list[str]] = {}
    if poll.phase == "integrate":
        if data.text is None:
            raise InvalidFieldError("text", "text_needed")
        gone = await _next_round(session, viewer, poll, data.text, at)
        if gone and poll.results == "always":
            removed = {"ballots": [str(one) for one in gone]}
    elif data.phase == "integrate" and not await session.scalar(select(_somebody_objects(poll.id))):
        raise NobodyObjectedError
    poll.phase = data.phase
    turnout.mark(session, poll.id)
    await poll_event(session, ConsentPhase, poll, actor_id=viewer.membership_id, removed=removed)


def _somebody_objects(poll_id: UUID) -> ColumnElement[bool]:
    return exists().where(Ballot.poll_id == poll_id, Ballot.choice["position"].astext == "object")


async def _present_text(session: AsyncSession, poll: Poll) -> str:
    """What the round asks about: the proposal's version that is voted on, or the poll's own text."""
    if poll.proposal_id is None or poll.proposal_version is None:
        return poll.body
    version = await session.get_one(ProposalVersion, (poll.proposal_id, poll.proposal_version))
    return version.body


async def _next_round(
    session: AsyncSession, viewer: Viewer, poll: Poll, text: str, at: datetime
) -> Sequence[UUID]:
    """Keep the round's text and ballots and begin another, in which nobody has voted.

    Returns:
        The ids of the ballots that had a reason.
    """
    session.add(
        PollRound(
            poll_id=poll.id,
            round=poll.round,
            body=poll.body,
            body_html=poll.body_html,
            proposal_version=poll.proposal_version,
            ended_at=at,
            ended_by=viewer.membership_id,
        )
    )
    await session.flush()
    columns = ["poll_id", "round", "membership_id", "revision", "choice", "reason", "cast_at", "standing"]
    for table in (Ballot, FormerBallot):
        cast = select(
            table.poll_id,
            literal(poll.round),
            table.membership_id,
            table.revision,
            table.choice,
            table.reason,
            table.cast_at,
            literal(value=table is Ballot),
        ).where(table.poll_id == poll.id)
        await session.execute(insert(RoundBallot).from_select(columns, cast))
    reasoned = await session.scalars(
        select(Ballot.membership_id).where(Ballot.poll_id == poll.id, Ballot.reason.is_not(None))
    )
    gone = [ballot_id(poll.id, one) for one in reasoned]
    for table in (FormerBallot, Ballot):
        await session.execute(delete(table).where(table.poll_id == poll.id))
    if text != await _present_text(session, poll):
        await _write_text(session, viewer, poll, text)
    poll.round += 1
    return gone


async def _write_text(session: AsyncSession, viewer: Viewer, poll: Poll, text: str) -> None:
    """Ask about another text: the proposal's next version, or the poll's own."""
    if poll.proposal_id is None or poll.proposal_version is None:
        poll.body, poll.body_html = text, render(text)
        return
    proposal = await session.get_one(Proposal, poll.proposal_id)
    title = (await session.get_one(ProposalVersion, (proposal.id, poll.proposal_version))).title
    proposal.version += 1
    await session.flush()
    await write_version(session, viewer, proposal, title, text, None)
    poll.proposal_version = proposal.version


async def _all_consent(session: AsyncSession, poll_id: UUID) -> bool:
    consents = (
        select(func.count())
        .select_from(Ballot)
        .where(Ballot.poll_id == poll_id, Ballot.choice["position"].astext == "consent")
        .scalar_subquery()
    )
    agreed = exists().where(
        Poll.id == poll_id, Poll.status == "open", Poll.phase == "decide", Poll.electors == consents
    )
    return bool(await session.scalar(select(agreed)))


async def end_if_all_consent(poll_id: UUID) -> None:
    """Close a round in which every elector consents: nothing is left to wait for. Asked after a ballot is stored,
    in a transaction of its own; should it be lost, the poll closes at its time with the same outcome."""
    async with new_session() as session:
        if not await _all_consent(session, poll_id):
            return
        poll = await lock_poll(session, poll_id)
        if poll is None or not await _all_consent(session, poll_id):
            return
        at = min(await database_now(session), poll.closes_at)
        await close(session, poll, at=at, actor_id=None)
