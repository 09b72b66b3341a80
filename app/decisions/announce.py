"""Telling everyone who may see a poll or proposal what became of it."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import circle_audience
from app.cooperatives.queries import member_refs
from app.decisions.events import PollChanged, PollEvent, ProposalChanged, ProposalEvent, StatementGiven
from app.decisions.models import Poll, Proposal
from app.decisions.proposal_schemas import ProposalOut
from app.decisions.queries import people_of, poll_outs, proposal_out
from app.discussions.models import Thread
from app.discussions.queries import bump_activity, thread_out
from app.discussions.queries import people_of as people_of_thread
from app.events.log import emit


async def _raise_thread(session: AsyncSession, thread_id: UUID | None) -> Thread | None:
    """The thread, risen in the list; None where there is none to raise. The caller has locked it."""
    if thread_id is None:
        return None
    thread = await session.get_one(Thread, thread_id)
    if thread.deleted_at is not None:
        return None
    await bump_activity(session, thread)
    return thread


async def proposal_event(
    session: AsyncSession, kind: type[ProposalEvent], proposal: Proposal, *, actor_id: UUID
) -> None:
    """Tell the readers of a proposal's thread, and raise the thread, which is locked."""
    await session.flush()
    thread = await _raise_thread(session, proposal.thread_id)
    out = await proposal_out(session, proposal)
    circle_id = (await session.get_one(Thread, proposal.thread_id)).circle_id
    named = [out.author_id, out.version_author_id, *(people_of_thread(thread) if thread else ())]
    emit(
        session,
        proposal.cooperative_id,
        kind(
            proposals=[out],
            threads=[thread_out(thread)] if thread else [],
            members=await member_refs(session, proposal.cooperative_id, named),
        ),
        actor_id=actor_id,
        audience=await circle_audience(session, circle_id),
    )


async def poll_event(
    session: AsyncSession,
    kind: type[PollEvent],
    poll: Poll,
    *,
    actor_id: UUID | None,
    raise_thread: bool = True,
    removed: dict[str, list[str]] | None = None,
) -> None:
    """Tell the readers of a poll; with it go its proposal and its thread, which are locked. `removed`: what of
    the poll is gone, as ids by resource.

    A thread may have moved to another circle since. Then the poll's readers are told of the poll, and the
    thread's readers of the proposal and the thread, so that neither learns what is not theirs.
    """
    await session.flush()
    thread = await _raise_thread(session, poll.thread_id) if raise_thread else None
    proposals: list[ProposalOut] = []
    if poll.proposal_id is not None:
        proposals = [await proposal_out(session, await session.get_one(Proposal, poll.proposal_id))]
    polls = await poll_outs(session, [poll])
    threads = [thread_out(thread)] if thread else []
    audience = await circle_audience(session, poll.circle_id)
    place = audience
    if poll.thread_id is not None:
        circle_id = (await session.get_one(Thread, poll.thread_id)).circle_id
        place = await circle_audience(session, circle_id)
    of_place: list[UUID | None] = [one for out in proposals for one in (out.author_id, out.version_author_id)]
    of_place += people_of_thread(thread) if thread else ()
    of_poll = people_of(polls)
    if place != audience:
        if proposals or threads:
            members = await member_refs(session, poll.cooperative_id, of_place)
            change = ProposalChanged(proposals=proposals, threads=threads, members=members)
            emit(session, poll.cooperative_id, change, actor_id=actor_id, audience=place)
        proposals, threads, of_place = [], [], []
    members = await member_refs(session, poll.cooperative_id, [*of_poll, *of_place])
    emit(
        session,
        poll.cooperative_id,
        kind(polls=polls, proposals=proposals, threads=threads, members=members, removed=removed or {}),
        actor_id=actor_id,
        audience=audience,
    )


async def statement_event(session: AsyncSession, poll: Poll, *, actor_id: UUID) -> None:
    """Tell the readers of a poll what somebody says its outcome means."""
    await session.flush()
    polls = await poll_outs(session, [poll])
    emit(
        session,
        poll.cooperative_id,
        StatementGiven(
            polls=polls,
            members=await member_refs(session, poll.cooperative_id, people_of(polls)),
        ),
        actor_id=actor_id,
        audience=await circle_audience(session, poll.circle_id),
    )


async def withdraw_from_readers(
    session: AsyncSession, poll: Poll, circle_id: UUID | None, *, actor_id: UUID
) -> None:
    """Take a poll away from its present readers when it goes to another circle with other readers. Call it
    before the poll's circle changes; who sees the poll there is told of it afterwards."""
    before = await circle_audience(session, poll.circle_id)
    if before == await circle_audience(session, circle_id):
        return
    change = PollChanged(polls=[], proposals=[], threads=[], members=[], removed={"polls": [str(poll.id)]})
    emit(session, poll.cooperative_id, change, actor_id=actor_id, audience=before)
