"""Making polls, and changing them before they open. What is wrong with a question is found in faults.py."""

from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.cooperatives.access import Viewer
from app.cooperatives.models import Cooperative
from app.core import once
from app.core.errors import InvalidError, InvalidFieldError, NotFoundError
from app.core.i18n import DEFAULT_LANGUAGE, translate
from app.core.markdown import render
from app.decisions import policies
from app.decisions.access import access_proposal, database_now
from app.decisions.announce import poll_event, withdraw_from_readers
from app.decisions.calls import bind_draft
from app.decisions.errors import NotManagerError, PollStartedError, ProposalNotOpenError
from app.decisions.events import PollAdded, PollChanged
from app.decisions.faults import NONE_OF_THESE, question_faults, read_options
from app.decisions.hand_errors import RoomPollError
from app.decisions.matters import rule_for
from app.decisions.models import Poll, PollOption, Proposal, Recusal
from app.decisions.opening import open_now, require_crowd, require_equal_votes, schedule_opening
from app.decisions.poll_schemas import Electorate, PollIn, PollPatch
from app.decisions.proposals import require_acting
from app.decisions.queries import options_of
from app.decisions.question import Question, Ruled
from app.decisions.ruled_opening import ruling_of, waits_for_opinion
from app.discussions.models import Thread
from app.discussions.queries import access_thread, require_open, require_writer
from app.rules import MethodSettings, Rules
from app.rules.ruling import Ruling

SUBSTANCE = frozenset(
    {"title", "body", "options", "method", "settings", "electorate", "affected", "adopts_version"}
)
"""What is asked: when it changes, the notice begins anew."""


async def _surroundings(
    session: AsyncSession, person: CurrentPerson, viewer: Viewer, data: PollIn
) -> tuple[Thread | None, Proposal | None]:
    """The thread and the proposal that a new poll belongs to, locked in that order.

    Raises:
        InvalidFieldError: one of them is not there, or not in this cooperative.
    """
    proposal = None
    thread_id = data.thread_id
    if data.proposal_id is not None:
        try:
            there, proposal = await access_proposal(session, person, data.proposal_id, lock=True)
        except NotFoundError as error:
            raise InvalidFieldError("proposal_id", "unknown_proposal") from error
        if there.cooperative_id != viewer.cooperative_id:
            raise InvalidFieldError("proposal_id", "unknown_proposal")
        if thread_id is not None and thread_id != proposal.thread_id:
            raise InvalidFieldError("thread_id", "other_thread")
        thread_id = proposal.thread_id
    if thread_id is None:
        return None, None
    try:
        there, thread = await access_thread(session, person, thread_id, lock=True)
    except NotFoundError as error:
        raise InvalidFieldError("thread_id", "unknown_thread") from error
    if there.cooperative_id != viewer.cooperative_id:
        raise InvalidFieldError("thread_id", "unknown_thread")
    return thread, proposal


def columns_of(ruled: Ruled) -> dict[str, Any]:
    """The columns of a poll that its author and its matter choose, except times."""
    question = ruled.question
    return {
        "title": question.title,
        "body": question.body,
        "body_html": render(question.body),
        "matter": question.matter,
        "ruling": ruled.ruling.model_dump(mode="json"),
        "bylaws_version": ruled.version,
        "method": question.method,
        "settings": question.settings.model_dump(mode="json"),
        "electorate": question.electorate.model_dump(mode="json"),
        "rules": question.rules.model_dump(mode="json"),
        "reasons": question.reasons,
        "results": question.results,
        "managers": question.managers,
        "early_close": question.early_close,
        "extension": question.extension,
        "secret": question.secret,
        "affected": question.affected,
        "conditions": [one.model_dump(mode="json") for one in question.conditions],
        "supersedes_id": question.supersedes,
        "review_on": question.review_on,
        "adopts_version": question.adopts_version,
    }


async def write_options(session: AsyncSession, poll: Poll, question: Question, language: str) -> None:
    """Replace a poll's options, as the rules read them."""
    options, _ = read_options(question)
    await session.execute(delete(PollOption).where(PollOption.poll_id == poll.id))
    session.add_all(
        PollOption(
            poll_id=poll.id,
            position=place,
            label=option.label,
            description=option.description,
            description_html=render(option.description),
            cost=option.cost,
            group_name=option.group,
            starts_at=option.starts_at,
            ends_at=option.ends_at,
            picture=asked.picture,
            none_of_these=False,
        )
        for place, (option, asked) in enumerate(zip(options, question.options, strict=True))
    )
    if question.settings.none_of_these:
        label = translate(NONE_OF_THESE, language)
        session.add(
            PollOption(
                poll_id=poll.id,
                position=len(options),
                label=label,
                description="",
                description_html="",
                none_of_these=True,
            )
        )
    await session.flush()


async def write_recused(session: AsyncSession, poll: Poll, question: Question) -> None:
    """Replace who is recused by name."""
    await session.execute(delete(Recusal).where(Recusal.poll_id == poll.id))
    session.add_all(
        Recusal(
            poll_id=poll.id,
            membership_id=one.membership_id,
            cooperative_id=poll.cooperative_id,
            reason=one.reason,
        )
        for one in question.recused
    )
    await session.flush()


async def _language(session: AsyncSession, cooperative_id: UUID) -> str:
    found = await session.scalar(select(Cooperative.language).where(Cooperative.id == cooperative_id))
    return found or DEFAULT_LANGUAGE


async def create(
    session: AsyncSession, person: CurrentPerson, viewer: Viewer, data: PollIn, *, key: str | None
) -> Poll:
    """Make a poll, and open it unless it opens later.

    It belongs to its thread's circle, or to the circle it asks when it has no thread; that stays so even
    if the thread moves.

    Raises:
        SuspendedError, ObserverError, CircleMembersOnlyError, ThreadLockedError, ThreadDeletedError
        ProposalNotOpenError: the proposal is already voted on, decided or withdrawn.
        InvalidError: with every field that is wrong.
        EmptyElectorateError: it would open now, and nobody could vote.
        SecretWeightedError: those who may vote have unequal numbers of votes.
    """
    require_acting(viewer)
    poll_id, fresh = await once.claim(session, viewer.person_id, key, "poll")
    if not fresh:
        earlier = await session.get(Poll, poll_id)
        if earlier is None or earlier.cooperative_id != viewer.cooperative_id:
            raise NotFoundError
        return earlier
    thread, proposal = await _surroundings(session, person, viewer, data)
    at = await database_now(session)
    ruled = await rule_for(session, viewer, data, at=at)
    question = ruled.question
    place = thread.circle_id if thread else question.electorate.circle_id
    faults = await question_faults(session, viewer, ruled, at, in_thread=thread is not None, place=place)
    if data.phase is not None and question.method != "consent":
        faults.append(("phase", "phase_not_used", {}))
    if faults:
        raise InvalidError(faults)
    await require_writer(session, viewer, place)
    if thread is not None:
        require_open(thread)
    if proposal is not None and proposal.status != "open":
        raise ProposalNotOpenError(status_now=proposal.status)
    poll = Poll(
        id=poll_id,
        cooperative_id=viewer.cooperative_id,
        thread_id=thread.id if thread else None,
        circle_id=place,
        proposal_id=proposal.id if proposal else None,
        proposal_version=proposal.version if proposal else None,
        author_id=viewer.membership_id,
        status="scheduled",
        electors=0,
        call=ruled.ruling.call,
        phase=policies.start_phase(question.method, data.phase),
        opens_at=question.opens_at or at,
        closes_at=question.closes_at,
        **columns_of(ruled),
    )
    session.add(poll)
    if proposal is not None:
        proposal.status = "voting"
    await session.flush()
    await write_options(session, poll, question, await _language(session, poll.cooperative_id))
    await write_recused(session, poll, question)
    await bind_draft(session, poll, actor_id=viewer.membership_id)
    if poll.secret:
        await require_equal_votes(session, poll)
    if poll.secret and not data.secret_small_ok:
        await require_crowd(session, poll)
    if question.opens_at is None and not waits_for_opinion(poll):
        await open_now(session, poll, at=at, actor_id=viewer.membership_id)
    else:
        await schedule_opening(session, poll)
        await poll_event(session, PollAdded, poll, actor_id=viewer.membership_id)
    return poll


async def as_asked(session: AsyncSession, poll: Poll) -> PollIn:
    """A poll's present settings in the form they are sent in."""
    options = (await options_of(session, [poll.id])).get(poll.id, [])
    recused = await session.scalars(
        select(Recusal).where(Recusal.poll_id == poll.id).order_by(Recusal.membership_id)
    )
    ruling = None if poll.ruling is None else Ruling.model_validate(poll.ruling)
    return PollIn.model_validate(
        {
            "title": poll.title,
            "body": poll.body,
            "thread_id": poll.thread_id,
            "proposal_id": poll.proposal_id,
            "matter": poll.matter,
            "method": poll.method,
            "settings": MethodSettings.model_validate(poll.settings),
            "options": [
                {
                    "label": option.label,
                    "description": option.description,
                    "cost": option.cost,
                    "group": option.group_name,
                    "starts_at": option.starts_at,
                    "ends_at": option.ends_at,
                    "picture": option.picture,
                }
                for option in options
                if not option.none_of_these
            ],
            "opens_at": poll.opens_at,
            "closes_at": poll.closes_at,
            "reasons": poll.reasons,
            "results": poll.results,
            "electorate": Electorate.model_validate(poll.electorate),
            "rules": Rules.model_validate(poll.rules),
            "managers": poll.managers,
            "early_close": poll.early_close,
            "extension": poll.extension,
            "secret": poll.secret,
            "affected": poll.affected,
            "recused": [{"membership_id": one.membership_id, "reason": one.reason} for one in recused],
            "conditions": poll.conditions,
            "supersedes": poll.supersedes_id,
            "review_on": poll.review_on,
            "adopts_version": poll.adopts_version,
            "changes_reason": {one.field: one.reason for one in ruling.changes} if ruling else {},
        }
    )


async def change(session: AsyncSession, viewer: Viewer, poll: Poll, data: PollPatch) -> None:
    """Change a poll before it opens. The poll and its surroundings are locked.

    Raises:
        NotManagerError: the viewer does not manage it.
        PollStartedError: it has opened, is about to, or is over.
        RoomPollError: it is a vote in a meeting.
        InvalidError: with every field that is wrong once the changes are in.
    """
    if poll.meeting_id is not None:
        raise RoomPollError
    require_manager(viewer, poll)
    at = await database_now(session)
    if poll.status != "scheduled" or poll.opens_at <= at:
        raise PollStartedError
    given = {name: value for name in data.model_fields_set if (value := getattr(data, name)) is not None}
    before = await as_asked(session, poll)
    if "changes_reason" in given:
        given["changes_reason"] = {**before.changes_reason, **given["changes_reason"]}
    ruling = ruling_of(poll)
    same = not (SUBSTANCE & given.keys())
    ruled = await rule_for(
        session,
        viewer,
        before.model_copy(update=given),
        at=at,
        call=poll.call,
        earlier=ruling,
        noticed_at=ruling.notice_from if same and ruling else None,
    )
    question = ruled.question
    place = poll.circle_id if poll.thread_id else question.electorate.circle_id
    faults = await question_faults(
        session, viewer, ruled, at, in_thread=poll.thread_id is not None, place=place
    )
    if faults:
        raise InvalidError(faults)
    await require_writer(session, viewer, place)
    await withdraw_from_readers(session, poll, place, actor_id=viewer.membership_id)
    for name, value in columns_of(ruled).items():
        setattr(poll, name, value)
    poll.phase = policies.start_phase(question.method, poll.phase)
    poll.circle_id = place
    poll.opens_at, poll.closes_at = question.opens_at or poll.opens_at, question.closes_at
    await session.flush()
    if {"options", "settings"} & given.keys():
        await write_options(session, poll, question, await _language(session, poll.cooperative_id))
    if "recused" in given:
        await write_recused(session, poll, question)
    await bind_draft(session, poll, actor_id=viewer.membership_id)
    asks_others = not before.secret or bool({"electorate", "recused"} & given.keys())
    if poll.secret:
        await require_equal_votes(session, poll)
    if poll.secret and asks_others and not data.secret_small_ok:
        await require_crowd(session, poll)
    if "opens_at" in given:
        await schedule_opening(session, poll)
    await poll_event(session, PollChanged, poll, actor_id=viewer.membership_id, raise_thread=False)


def require_manager(viewer: Viewer, poll: Poll) -> None:
    """Refuse who does not manage this poll.

    Raises:
        SuspendedError, ObserverError, NotManagerError
    """
    require_acting(viewer)
    is_author = poll.author_id == viewer.membership_id
    if not policies.may_manage_poll(viewer, is_author=is_author, managers=poll.managers):
        raise NotManagerError
