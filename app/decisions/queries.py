"""Every SELECT of proposals and polls that a route shows, always taking the viewer."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Row, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer, may_see_circle
from app.cooperatives.queries import member_refs
from app.core.errors import NotFoundError
from app.core.pagination import decode_cursor, decode_uuid_cursor, encode_cursor
from app.decisions.access import may_see_poll
from app.decisions.models import Poll, PollOption, Proposal, ProposalVersion, Recusal
from app.decisions.poll_schemas import (
    CastingVoteOut,
    ConditionOut,
    ElectorateOut,
    LevelOut,
    OpinionOut,
    OptionOut,
    PollList,
    PollOut,
    PollWithMembers,
    RecusedOut,
    StatementOut,
)
from app.decisions.proposal_schemas import (
    ProposalList,
    ProposalOut,
    ProposalWithMembers,
    VersionList,
    VersionOut,
    VersionWithMembers,
)
from app.decisions.register_models import Decision
from app.decisions.room import weighted
from app.discussions.models import Thread
from app.rules import MethodSettings, Outcome, Rules
from app.rules.ruling import Ruling


def _proposal_out(proposal: Proposal, version: ProposalVersion) -> ProposalOut:
    return ProposalOut(
        id=proposal.id,
        cooperative_id=proposal.cooperative_id,
        thread_id=proposal.thread_id,
        author_id=proposal.author_id,
        status=proposal.status,
        version=proposal.version,
        title=version.title,
        body=version.body,
        body_html=version.body_html,
        note=version.note,
        version_author_id=version.author_id,
        version_at=version.created_at,
        created_at=proposal.created_at,
    )


def _present_versions() -> Any:
    return select(Proposal, ProposalVersion).join(
        ProposalVersion,
        (ProposalVersion.proposal_id == Proposal.id) & (ProposalVersion.version == Proposal.version),
    )


async def proposal_out(session: AsyncSession, proposal: Proposal) -> ProposalOut:
    """A proposal with its present text."""
    version = await session.get_one(ProposalVersion, (proposal.id, proposal.version))
    return _proposal_out(proposal, version)


async def proposal_with_members(session: AsyncSession, proposal: Proposal) -> ProposalWithMembers:
    """A proposal with its present text, and its authors."""
    out = await proposal_out(session, proposal)
    members = await member_refs(session, out.cooperative_id, [out.author_id, out.version_author_id])
    return ProposalWithMembers(**dict(out), members=members)


async def list_proposals(
    session: AsyncSession, viewer: Viewer, thread_id: UUID, cursor: str | None, limit: int
) -> ProposalList:
    """The proposals of a thread that the viewer sees, newest first."""
    after = decode_uuid_cursor(cursor)
    query = (
        _present_versions()
        .join(Thread, Thread.id == Proposal.thread_id)
        .where(
            Proposal.thread_id == thread_id,
            Proposal.cooperative_id == viewer.cooperative_id,
            may_see_circle(viewer, Thread.circle_id),
        )
        .order_by(Proposal.id.desc())
        .limit(limit + 1)
    )
    if after is not None:
        query = query.where(Proposal.id < after)
    rows: Sequence[Row[Proposal, ProposalVersion]] = (await session.execute(query)).all()
    items = [_proposal_out(proposal, version) for proposal, version in rows[:limit]]
    named = [one for item in items for one in (item.author_id, item.version_author_id)]
    return ProposalList(
        items=items,
        members=await member_refs(session, viewer.cooperative_id, named),
        next=encode_cursor(str(items[-1].id)) if len(rows) > limit else None,
    )


async def list_versions(
    session: AsyncSession, viewer: Viewer, proposal_id: UUID, cursor: str | None, limit: int
) -> VersionList:
    """The versions of a proposal, newest first. The viewer was let to the proposal by `access_proposal`."""
    before = decode_cursor(cursor, int)
    query = (
        select(ProposalVersion)
        .where(ProposalVersion.proposal_id == proposal_id)
        .order_by(ProposalVersion.version.desc())
        .limit(limit + 1)
    )
    if before is not None:
        query = query.where(ProposalVersion.version < before[0])
    rows = (await session.scalars(query)).all()
    items = [VersionOut.model_validate(row) for row in rows[:limit]]
    return VersionList(
        items=items,
        members=await member_refs(session, viewer.cooperative_id, [item.author_id for item in items]),
        next=encode_cursor(items[-1].version) if len(rows) > limit else None,
    )


async def get_version(
    session: AsyncSession, viewer: Viewer, proposal_id: UUID, version: int
) -> VersionWithMembers:
    """One version of a proposal. The viewer was let to the proposal by `access_proposal`.

    Raises:
        NotFoundError: it has no such version.
    """
    found = await session.scalar(
        select(ProposalVersion).where(
            ProposalVersion.proposal_id == proposal_id, ProposalVersion.version == version
        )
    )
    if found is None:
        raise NotFoundError
    out = VersionOut.model_validate(found)
    members = await member_refs(session, viewer.cooperative_id, [out.author_id])
    return VersionWithMembers(**dict(out), members=members)


async def options_of(session: AsyncSession, poll_ids: Iterable[UUID]) -> dict[UUID, list[PollOption]]:
    """The options of polls, in ballot order."""
    found: dict[UUID, list[PollOption]] = defaultdict(list)
    rows = await session.scalars(
        select(PollOption)
        .where(PollOption.poll_id.in_(list(poll_ids)))
        .order_by(PollOption.poll_id, PollOption.position)
    )
    for option in rows:
        found[option.poll_id].append(option)
    return found


def _option_out(option: PollOption) -> OptionOut:
    return OptionOut(
        id=option.id,
        label=option.label,
        position=option.position,
        description=option.description,
        description_html=option.description_html,
        cost=option.cost,
        group=option.group_name,
        starts_at=option.starts_at,
        ends_at=option.ends_at,
        picture_url=None if option.picture is None else f"/api/v1/pictures/{option.picture}",
        none_of_these=option.none_of_these,
    )


def _statement_out(poll: Poll) -> StatementOut | None:
    if poll.statement is None or poll.statement_by is None or poll.statement_at is None:
        return None
    return StatementOut(
        text=poll.statement,
        html=poll.statement_html or "",
        author_id=poll.statement_by,
        at=poll.statement_at,
    )


def _opinion_out(poll: Poll) -> OpinionOut | None:
    if poll.opinion is None or poll.opinion_by is None or poll.opinion_at is None:
        return None
    return OpinionOut(
        text=poll.opinion, html=poll.opinion_html or "", author_id=poll.opinion_by, at=poll.opinion_at
    )


def _casting_vote_out(poll: Poll) -> CastingVoteOut | None:
    if poll.casting_vote is None or poll.casting_by is None or poll.casting_at is None:
        return None
    return CastingVoteOut(vote=poll.casting_vote, membership_id=poll.casting_by, at=poll.casting_at)


@dataclass(frozen=True)
class _Beside:
    """What stands beside polls in other tables, by the poll's id."""

    options: dict[UUID, list[PollOption]]
    recused: dict[UUID, list[RecusedOut]]
    next_polls: dict[UUID, UUID]
    decisions: dict[UUID, UUID]


async def _beside(session: AsyncSession, polls: Sequence[Poll]) -> _Beside:
    ids = [poll.id for poll in polls]
    recused: dict[UUID, list[RecusedOut]] = defaultdict(list)
    for row in await session.scalars(
        select(Recusal).where(Recusal.poll_id.in_(ids)).order_by(Recusal.poll_id, Recusal.membership_id)
    ):
        recused[row.poll_id].append(RecusedOut(membership_id=row.membership_id, reason=row.reason))
    following = await session.execute(
        select(Poll.previous_poll_id, Poll.id).where(Poll.previous_poll_id.in_(ids))
    )
    entered = await session.execute(select(Decision.poll_id, Decision.id).where(Decision.poll_id.in_(ids)))
    return _Beside(
        await options_of(session, ids),
        recused,
        {before: after for before, after in following if before},
        {row.poll_id: row.id for row in entered},
    )


def _poll_out(poll: Poll, beside: _Beside) -> PollOut:
    return PollOut(
        id=poll.id,
        cooperative_id=poll.cooperative_id,
        thread_id=poll.thread_id,
        proposal_id=poll.proposal_id,
        proposal_version=poll.proposal_version,
        circle_id=poll.circle_id,
        author_id=poll.author_id,
        title=poll.title,
        body=poll.body,
        body_html=poll.body_html,
        matter=poll.matter,
        ruling=None if poll.ruling is None else Ruling.model_validate(poll.ruling),
        call=poll.call,
        previous_poll_id=poll.previous_poll_id,
        next_poll_id=beside.next_polls.get(poll.id),
        method=poll.method,
        settings=MethodSettings.model_validate(poll.settings),
        seed=poll.seed,
        options=[_option_out(option) for option in beside.options.get(poll.id, [])],
        secret=poll.secret,
        recused=beside.recused.get(poll.id, []),
        conditions=[ConditionOut.model_validate(one) for one in poll.conditions],
        affected=poll.affected,
        supersedes=poll.supersedes_id,
        review_on=poll.review_on,
        adopts_version=poll.adopts_version,
        opinion=_opinion_out(poll),
        phase=poll.phase,
        round=poll.round,
        meeting_id=poll.meeting_id,
        item_id=poll.item_id,
        amendment_id=poll.amendment_id,
        hands=poll.hands,
        entitled=poll.entitled,
        entitled_votes=poll.entitled_votes if weighted(poll) else None,
        reasons=poll.reasons,
        results=poll.results,
        electorate=ElectorateOut.model_validate(poll.electorate),
        rules=Rules.model_validate(poll.rules),
        managers=poll.managers,
        early_close=poll.early_close,
        extension=poll.extension,
        status=poll.status,
        opens_at=poll.opens_at,
        opened_at=poll.opened_at,
        closes_at=poll.closes_at,
        closed_at=poll.closed_at,
        cancel_reason=poll.cancel_reason,
        electors=poll.electors,
        withheld=poll.withheld,
        level=None if poll.level is None else LevelOut.model_validate(poll.level),
        casting_vote=_casting_vote_out(poll),
        outcome=None if poll.outcome is None else Outcome.model_validate(poll.outcome),
        decision_id=beside.decisions.get(poll.id),
        statement=_statement_out(poll),
        created_at=poll.created_at,
    )


async def poll_outs(session: AsyncSession, polls: Sequence[Poll]) -> list[PollOut]:
    """Polls with their options, in the order given."""
    if not polls:
        return []
    beside = await _beside(session, polls)
    return [_poll_out(poll, beside) for poll in polls]


def people_of(polls: Iterable[PollOut]) -> list[UUID | None]:
    """The members that polls name."""
    return [
        one
        for poll in polls
        for one in (
            poll.author_id,
            poll.statement.author_id if poll.statement else None,
            poll.opinion.author_id if poll.opinion else None,
            poll.casting_vote.membership_id if poll.casting_vote else None,
            *(recused.membership_id for recused in poll.recused),
        )
    ]


async def poll_with_members(session: AsyncSession, poll: Poll) -> PollWithMembers:
    """A poll, and the members it names."""
    out = (await poll_outs(session, [poll]))[0]
    members = await member_refs(session, poll.cooperative_id, people_of([out]))
    return PollWithMembers(**dict(out), members=members)


async def list_polls(
    session: AsyncSession,
    viewer: Viewer,
    *,
    status: str | None,
    thread_id: UUID | None,
    proposal_id: UUID | None,
    circle_id: UUID | None,
    cursor: str | None,
    limit: int,
) -> PollList:
    """The polls of a cooperative that the viewer sees, newest first. `circle_id`: those whose place is this
    circle or whose electors are its members."""
    after = decode_uuid_cursor(cursor)
    query = (
        select(Poll)
        .where(Poll.cooperative_id == viewer.cooperative_id, may_see_poll(viewer))
        .order_by(Poll.id.desc())
        .limit(limit + 1)
    )
    if after is not None:
        query = query.where(Poll.id < after)
    if status is not None:
        query = query.where(Poll.status == status)
    if thread_id is not None:
        query = query.where(Poll.thread_id == thread_id)
    if proposal_id is not None:
        query = query.where(Poll.proposal_id == proposal_id)
    if circle_id is not None:
        asked = Poll.electorate["circle_id"].astext
        query = query.where(or_(Poll.circle_id == circle_id, asked == str(circle_id)))
    rows = (await session.scalars(query)).all()
    polls = rows[:limit]
    items = await poll_outs(session, polls)
    return PollList(
        items=items,
        members=await member_refs(session, viewer.cooperative_id, people_of(items)),
        next=encode_cursor(str(polls[-1].id)) if len(rows) > limit else None,
    )
