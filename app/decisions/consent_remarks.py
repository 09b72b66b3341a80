"""What members say in a round of consent. All writes hold the poll's lock, so the phase stands still meanwhile."""

from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.cooperatives.access import Viewer, circle_audience
from app.cooperatives.queries import member_refs
from app.core import once
from app.core.errors import InvalidFieldError, NotFoundError
from app.core.markdown import render
from app.decisions import policies
from app.decisions.access import access_poll, database_now
from app.decisions.consent_errors import (
    NoRoundsError,
    NotAnswererError,
    NotRemarkAuthorError,
    OtherPhaseError,
    QuestionAnsweredError,
    ReactedAlreadyError,
)
from app.decisions.consent_events import RemarkAdded, RemarkChanged, RemarkEvent, RemarkRemoved
from app.decisions.consent_models import Remark
from app.decisions.consent_schemas import RemarkIn, RemarkOut, RemarkPatch
from app.decisions.errors import NotElectorError
from app.decisions.managing import require_running
from app.decisions.models import Elector, Poll, Proposal
from app.decisions.proposals import require_acting
from app.events.log import emit


async def access_remark(
    session: AsyncSession, person: CurrentPerson, remark_id: UUID
) -> tuple[Viewer, Poll, Remark]:
    """A remark with its poll, which is locked.

    Raises:
        NotFoundError: there is none, or the person may not see its poll.
    """
    poll_id = await session.scalar(select(Remark.poll_id).where(Remark.id == remark_id))
    if poll_id is None:
        raise NotFoundError
    viewer, poll = await access_poll(session, person, poll_id, lock=True)
    remark = await session.get(Remark, remark_id, populate_existing=True)
    if remark is None:
        raise NotFoundError
    return viewer, poll, remark


async def _require_phase(session: AsyncSession, poll: Poll, kind: str) -> None:
    require_running(poll, await database_now(session))
    if poll.phase is None:
        raise NoRoundsError
    if poll.phase != policies.PHASE_OF_REMARK[kind]:
        raise OtherPhaseError(phase=poll.phase)


async def _require_voice(session: AsyncSession, viewer: Viewer, poll: Poll, kind: str) -> None:
    require_acting(viewer)
    mine = viewer.membership_id
    is_elector = await session.scalar(
        select(exists().where(Elector.poll_id == poll.id, Elector.membership_id == mine))
    )
    is_author = poll.author_id == mine
    if not is_author and poll.proposal_id is not None:
        is_author = (await session.get_one(Proposal, poll.proposal_id)).author_id == mine
    if policies.may_remark(viewer, kind, is_elector=bool(is_elector), is_author=is_author):
        return
    raise NotAnswererError if kind == "answer" else NotElectorError


async def _check_parent(session: AsyncSession, poll: Poll, data: RemarkIn) -> None:
    if data.kind != "answer":
        if data.parent_id is not None:
            raise InvalidFieldError("parent_id", "parent_not_used")
        return
    if data.parent_id is None:
        raise InvalidFieldError("parent_id", "question_needed")
    parent = await session.get(Remark, data.parent_id)
    if parent is None or (parent.poll_id, parent.round, parent.kind) != (poll.id, poll.round, "question"):
        raise InvalidFieldError("parent_id", "unknown_question")


async def add(
    session: AsyncSession, viewer: Viewer, poll: Poll, data: RemarkIn, *, key: str | None
) -> Remark:
    """Say something in the round. The poll is locked.

    Raises:
        SuspendedError, ObserverError, NotElectorError, NotAnswererError
        PollNotOpenError, PollCancelledError, PollOverError, NoRoundsError
        OtherPhaseError: it is not the time for this kind.
        ReactedAlreadyError: each reacts once.
        InvalidFieldError: an answer without its question, or something else with one.
    """
    await _require_voice(session, viewer, poll, data.kind)
    remark_id, fresh = await once.claim(session, viewer.person_id, key, "remark")
    if not fresh:
        earlier = await session.get(Remark, remark_id)
        if earlier is None or earlier.poll_id != poll.id:
            raise NotFoundError
        return earlier
    await _require_phase(session, poll, data.kind)
    await _check_parent(session, poll, data)
    if data.kind == "reaction":
        said = await session.scalar(
            select(Remark.id).where(
                Remark.poll_id == poll.id,
                Remark.round == poll.round,
                Remark.author_id == viewer.membership_id,
                Remark.kind == "reaction",
            )
        )
        if said is not None:
            raise ReactedAlreadyError(remark_id=str(said))
    remark = Remark(
        id=remark_id,
        cooperative_id=poll.cooperative_id,
        poll_id=poll.id,
        round=poll.round,
        kind=data.kind,
        author_id=viewer.membership_id,
        parent_id=data.parent_id,
        text=data.text,
        html=render(data.text),
        created_at=await database_now(session),
        edited_at=None,
    )
    session.add(remark)
    await _tell(session, viewer, poll, RemarkAdded, remark)
    return remark


async def edit(session: AsyncSession, viewer: Viewer, poll: Poll, remark: Remark, data: RemarkPatch) -> None:
    """Put one's own remark in other words, while its phase lasts. The poll is locked.

    Raises:
        SuspendedError, ObserverError, NotRemarkAuthorError
        PollNotOpenError, PollCancelledError, PollOverError, OtherPhaseError
    """
    await _require_own(session, viewer, poll, remark)
    if remark.text == data.text:
        return
    remark.text, remark.html = data.text, render(data.text)
    remark.edited_at = await database_now(session)
    await _tell(session, viewer, poll, RemarkChanged, remark)


async def remove(session: AsyncSession, viewer: Viewer, poll: Poll, remark: Remark) -> None:
    """Take one's own remark back while its phase lasts; or, facilitating, remove anybody's at any time, a question
    with its answers. The poll is locked.

    Raises:
        SuspendedError, ObserverError, NotRemarkAuthorError, and of one's own remark, for who does not facilitate:
        PollNotOpenError, PollCancelledError, PollOverError, OtherPhaseError
        QuestionAnsweredError: it has an answer.
    """
    answers = (await session.scalars(select(Remark).where(Remark.parent_id == remark.id))).all()
    if not (policies.acts(viewer) and policies.facilitates(viewer)):
        await _require_own(session, viewer, poll, remark)
        if answers:
            raise QuestionAnsweredError
    gone = [*answers, remark]
    for one in gone:
        await session.delete(one)
        await session.flush()
    change = RemarkRemoved(remarks=[], members=[], removed={"remarks": [str(one.id) for one in gone]})
    emit(
        session,
        poll.cooperative_id,
        change,
        actor_id=viewer.membership_id,
        audience=await circle_audience(session, poll.circle_id),
    )


async def _require_own(session: AsyncSession, viewer: Viewer, poll: Poll, remark: Remark) -> None:
    require_acting(viewer)
    if remark.author_id != viewer.membership_id:
        raise NotRemarkAuthorError
    await _require_phase(session, poll, remark.kind)
    if remark.round != poll.round:
        raise OtherPhaseError(phase=poll.phase)


async def _tell(
    session: AsyncSession, viewer: Viewer, poll: Poll, kind: type[RemarkEvent], remark: Remark
) -> None:
    """Tell the readers of the poll."""
    await session.flush()
    emit(
        session,
        poll.cooperative_id,
        kind(
            remarks=[RemarkOut.model_validate(remark)],
            members=await member_refs(session, poll.cooperative_id, [remark.author_id]),
        ),
        actor_id=viewer.membership_id,
        audience=await circle_audience(session, poll.circle_id),
    )
