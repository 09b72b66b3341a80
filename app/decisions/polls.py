"""Making polls, and changing them before they open. Everything a person can get wrong is named by its field."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from pydantic import ValidationError
from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.cooperatives.access import Viewer, may_see_circle
from app.cooperatives.models import Circle, MemberClass
from app.core import once
from app.core.errors import InvalidError, InvalidFieldError, NotFoundError
from app.core.markdown import render
from app.decisions import policies
from app.decisions.access import access_proposal, database_now
from app.decisions.announce import poll_event, withdraw_from_readers
from app.decisions.errors import NotManagerError, PollStartedError, ProposalNotOpenError
from app.decisions.events import PollAdded, PollChanged
from app.decisions.models import Poll, PollOption, Proposal
from app.decisions.opening import open_now, schedule_opening
from app.decisions.proposals import require_acting
from app.decisions.queries import options_of
from app.decisions.schemas import Electorate, PollIn, PollPatch
from app.discussions.models import Thread
from app.discussions.queries import access_thread, require_open, require_writer
from app.rules import Option, Rules, RulesError, check_question

LONGEST = timedelta(days=366)
Fault = tuple[str, str, Mapping[str, Any]]


def _time_faults(question: PollIn, at: datetime) -> list[Fault]:
    faults: list[Fault] = []
    if question.opens_at is not None and question.opens_at <= at:
        faults.append(("opens_at", "in_the_past", {}))
    if question.closes_at <= at:
        faults.append(("closes_at", "in_the_past", {}))
    elif question.opens_at is not None and question.closes_at <= question.opens_at:
        faults.append(("closes_at", "before_opening", {}))
    elif question.closes_at - at > LONGEST:
        faults.append(("closes_at", "too_far", {}))
    return faults


def _question_faults(question: PollIn) -> list[Fault]:
    """What the rules refuse: options that can't be told apart, a method without its majority."""
    options: list[Option] = []
    faults: list[Fault] = []
    for place, label in enumerate(question.options):
        try:
            options.append(Option(id=str(place), label=label))
        except ValidationError as error:
            fault = error.errors(include_url=False, include_input=False)[0]
            faults.append((f"options.{place}", fault["type"], fault.get("ctx", {})))
    if not faults:
        try:
            check_question(question.method, options, question.rules)
        except RulesError as error:
            limits = {name: value for name, value in error.data.items() if name in {"min", "max"}}
            faults.append((error.field.removesuffix(".label"), error.code, limits))
    if (
        question.reasons == "required_from_objectors"
        and question.method not in policies.METHODS_WITH_OBJECTORS
    ):
        faults.append(("reasons", "no_objectors", {}))
    return faults


async def _electorate_faults(
    session: AsyncSession, viewer: Viewer, asked: Electorate, *, in_thread: bool, place: UUID | None
) -> list[Fault]:
    """What is wrong with whom a poll asks, in the circle `place` or outside of circles."""
    faults: list[Fault] = []
    if asked.class_ids and asked.kind != "classes":
        faults.append(("electorate.class_ids", "not_for_this_electorate", {}))
    if asked.circle_id is not None and asked.kind != "circle":
        faults.append(("electorate.circle_id", "not_for_this_electorate", {}))
    if asked.kind == "classes":
        wanted = set(asked.class_ids)
        known = await session.scalar(
            select(func.count())
            .select_from(MemberClass)
            .where(MemberClass.cooperative_id == viewer.cooperative_id, MemberClass.id.in_(wanted))
        )
        if not wanted:
            faults.append(("electorate.class_ids", "classes_needed", {}))
        elif known != len(wanted):
            faults.append(("electorate.class_ids", "unknown_class", {}))
    if asked.kind == "circle" and asked.circle_id is None:
        faults.append(("electorate.circle_id", "circle_needed", {}))
    circle = None
    if asked.kind == "circle" and asked.circle_id is not None:
        circle = await session.scalar(
            select(Circle).where(
                Circle.id == asked.circle_id,
                Circle.cooperative_id == viewer.cooperative_id,
                may_see_circle(viewer, Circle.id),
            )
        )
        if circle is None:
            faults.append(("electorate.circle_id", "unknown_circle", {}))
    if not faults and in_thread:
        asks_place = circle is not None and circle.id == place
        closed_place = place is not None and await session.scalar(
            select(Circle.closed).where(Circle.id == place)
        )
        if closed_place and not asks_place:
            faults.append(("electorate", "closed_circle_place", {}))
        elif circle is not None and circle.closed and not asks_place:
            faults.append(("electorate.circle_id", "closed_circle_elsewhere", {}))
    return faults


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


def _settings(question: PollIn) -> dict[str, Any]:
    """The columns of a poll that its author chooses, except times."""
    return {
        "title": question.title,
        "body": question.body,
        "body_html": render(question.body),
        "method": question.method,
        "electorate": question.electorate.model_dump(mode="json"),
        "rules": question.rules.model_dump(mode="json"),
        "reasons": question.reasons,
        "results": question.results,
        "managers": question.managers,
        "early_close": question.early_close,
        "extension": question.extension,
    }


async def _write_options(session: AsyncSession, poll: Poll, labels: list[str]) -> None:
    """Replace a poll's options, as the rules read their labels."""
    await session.execute(delete(PollOption).where(PollOption.poll_id == poll.id))
    session.add_all(
        PollOption(poll_id=poll.id, position=place, label=Option(id=str(place), label=label).label)
        for place, label in enumerate(labels)
    )
    await session.flush()


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
    """
    require_acting(viewer)
    poll_id, fresh = await once.claim(session, viewer.person_id, key, "poll")
    if not fresh:
        earlier = await session.get(Poll, poll_id)
        if earlier is None or earlier.cooperative_id != viewer.cooperative_id:
            raise NotFoundError
        return earlier
    thread, proposal = await _surroundings(session, person, viewer, data)
    place = thread.circle_id if thread else data.electorate.circle_id
    at = await database_now(session)
    faults = [*_time_faults(data, at), *_question_faults(data)]
    faults += await _electorate_faults(
        session, viewer, data.electorate, in_thread=thread is not None, place=place
    )
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
        opens_at=data.opens_at or at,
        closes_at=data.closes_at,
        **_settings(data),
    )
    session.add(poll)
    if proposal is not None:
        proposal.status = "voting"
    await session.flush()
    await _write_options(session, poll, data.options)
    if data.opens_at is None:
        await open_now(session, poll, at=at, actor_id=viewer.membership_id)
    else:
        await schedule_opening(session, poll)
        await poll_event(session, PollAdded, poll, actor_id=viewer.membership_id)
    return poll


async def _as_asked(session: AsyncSession, poll: Poll) -> PollIn:
    """A poll's present settings in the form they are sent in."""
    options = (await options_of(session, [poll.id])).get(poll.id, [])
    return PollIn.model_validate(
        {
            "title": poll.title,
            "body": poll.body,
            "thread_id": poll.thread_id,
            "proposal_id": poll.proposal_id,
            "method": poll.method,
            "options": [option.label for option in options],
            "opens_at": poll.opens_at,
            "closes_at": poll.closes_at,
            "reasons": poll.reasons,
            "results": poll.results,
            "electorate": Electorate.model_validate(poll.electorate),
            "rules": Rules.model_validate(poll.rules),
            "managers": poll.managers,
            "early_close": poll.early_close,
            "extension": poll.extension,
        }
    )


async def change(session: AsyncSession, viewer: Viewer, poll: Poll, data: PollPatch) -> None:
    """Change a poll before it opens. The poll and its surroundings are locked.

    Raises:
        NotManagerError: the viewer does not manage it.
        PollStartedError: it has opened, is about to, or is over.
        InvalidError: with every field that is wrong once the changes are in.
    """
    require_manager(viewer, poll)
    at = await database_now(session)
    if poll.status != "scheduled" or poll.opens_at <= at:
        raise PollStartedError
    given = {name: value for name in data.model_fields_set if (value := getattr(data, name)) is not None}
    question = (await _as_asked(session, poll)).model_copy(update=given)
    place = poll.circle_id if poll.thread_id else question.electorate.circle_id
    faults = [*_time_faults(question, at), *_question_faults(question)]
    faults += await _electorate_faults(
        session, viewer, question.electorate, in_thread=poll.thread_id is not None, place=place
    )
    if faults:
        raise InvalidError(faults)
    await require_writer(session, viewer, place)
    await withdraw_from_readers(session, poll, place, actor_id=viewer.membership_id)
    for name, value in _settings(question).items():
        setattr(poll, name, value)
    poll.circle_id = place
    poll.opens_at, poll.closes_at = question.opens_at or poll.opens_at, question.closes_at
    await session.flush()
    if "options" in given:
        await _write_options(session, poll, question.options)
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
