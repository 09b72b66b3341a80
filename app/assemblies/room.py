"""Opening a vote in the room: who is here is written down as its electorate, and from then on it is a poll.

The meeting is locked first, so that nobody is half in: whoever checks in meanwhile votes in the next one.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.accounts.models import Person
from app.assemblies import meeting_errors, room_errors
from app.assemblies.access import runs
from app.assemblies.agenda import access_item
from app.assemblies.amendments import open_amendments, require_votable
from app.assemblies.announce import items_event
from app.assemblies.backing import was_announced
from app.assemblies.drafts import require_draft
from app.assemblies.errors import MeetingNotOpenError, RunnersOnlyError, refusal
from app.assemblies.hands import hands_event
from app.assemblies.law import DECIDED, law_of
from app.assemblies.models import AgendaItem, Amendment, Meeting
from app.assemblies.outside import names_of
from app.assemblies.presence import Here, Voter, read_here
from app.assemblies.recesses import require_going_on
from app.assemblies.room_board import board_position, cast_with_board
from app.assemblies.room_question import LONGEST, ask, is_beside, matter_of
from app.assemblies.room_schemas import RoomPollIn
from app.assemblies.room_secrecy import demanded
from app.cooperatives.access import Viewer
from app.cooperatives.models import Membership
from app.core import once
from app.core.errors import InvalidError, InvalidFieldError, NotFoundError
from app.core.settings import settings
from app.decisions import secret_boxes
from app.decisions.access import database_now
from app.decisions.announce import poll_event
from app.decisions.calls import bind_draft
from app.decisions.capped import capped_electors
from app.decisions.closing import schedule_closing
from app.decisions.events import PollOpened
from app.decisions.matter_errors import OpinionNeededError
from app.decisions.matters import language_of
from app.decisions.models import Elector, HandCount, Poll, Recusal
from app.decisions.polls import columns_of, write_options, write_recused
from app.decisions.question import Fault, Ruled
from app.decisions.room import with_board_of
from app.decisions.ruled_opening import law_of as law_of_poll
from app.decisions.ruled_opening import recuse_by_role
from app.rules import RuleBroken
from app.rules.bylaws.errors import undecided
from app.rules.bylaws.judge import Attendance
from app.rules.here import Here as HereOfVote
from app.rules.meeting import Roll, attendance
from app.rules.meeting.errors import refused
from app.rules.ruling import Law


@dataclass(frozen=True)
class Opening:
    """A vote about to be opened, with where and by whom."""

    viewer: Viewer
    meeting: Meeting
    item: AgendaItem
    amendment: Amendment | None
    data: RoomPollIn
    at: datetime


async def open_room_poll(
    session: AsyncSession, person: CurrentPerson, item_id: UUID, data: RoomPollIn, *, key: str | None
) -> Poll:
    """Open a vote on the current item for those who are here. The meeting is locked until the transaction ends.

    Raises:
        NotFoundError, RunnersOnlyError, MeetingNotOpenError, ItemNotCurrentError, NothingToVoteError
        AnotherVoteOpenError, AmendmentsFirstError, AmendmentSettledError, AmendmentOutdatedError
        OpinionNeededError: of a body, which is still missing.
        DraftTakenError: another poll votes on a change of the bylaws.
        NobodyHereError: nobody who may vote on this is here.
        SecretWeightedError: votes are unequal, so a secret vote would hide nobody.
        Problem: in_recess, off_agenda, no_such_call, no_quorum (with the numbers), undecided
        InvalidError: with every field that is wrong.
    """
    viewer, meeting, item = await access_item(session, person, item_id, lock=True)
    if not runs(viewer, meeting):
        raise RunnersOnlyError
    poll_id, fresh = await once.claim(session, viewer.person_id, key, "poll")
    if not fresh:
        earlier = await session.get(Poll, poll_id)
        if earlier is None or earlier.item_id != item.id:
            raise NotFoundError
        return earlier
    amendment = await _require_votable(session, meeting, item, data)
    opening = Opening(viewer, meeting, item, amendment, data, await database_now(session))
    return await open_vote(session, opening, poll_id)


async def _require_votable(
    session: AsyncSession, meeting: Meeting, item: AgendaItem, data: RoomPollIn
) -> Amendment | None:
    """Refuse a vote that is not the meeting's turn; the amendment it is on, if any."""
    if meeting.status != "open":
        raise MeetingNotOpenError
    await require_going_on(session, meeting)
    if item.status != "current":
        raise meeting_errors.ItemNotCurrentError
    if item.kind not in DECIDED:
        raise room_errors.NothingToVoteError
    other = await session.scalar(
        select(Poll.id).where(Poll.meeting_id == meeting.id, Poll.status == "open", Poll.withheld.is_(None))
    )
    if other is not None:
        raise room_errors.AnotherVoteOpenError(poll_id=str(other))
    if data.amendment_id is not None:
        amendment = await session.get(Amendment, data.amendment_id, populate_existing=True)
        if amendment is None or amendment.item_id != item.id:
            raise InvalidFieldError("amendment_id", "unknown_amendment")
        require_votable(item, amendment)
        return amendment
    waiting = await open_amendments(session, item.id)
    if waiting and not is_beside(item, data):
        raise room_errors.AmendmentsFirstError(waiting=len(waiting))
    return None


async def open_vote(session: AsyncSession, opening: Opening, poll_id: UUID) -> Poll:
    """Open a vote that may be opened now, for those who are here. The meeting is locked.

    Raises:
        What `open_room_poll` raises of the question, of the quorum and of who is here.
    """
    meeting, item, data, at = opening.meeting, opening.item, opening.data, opening.at
    law = await law_of(session, meeting)
    here = await read_here(session, meeting, law, at=at)
    ruled = ask(
        law,
        meeting,
        item,
        opening.amendment,
        data,
        members=len(here.roll.electors),
        member_id=str(opening.viewer.membership_id),
        announced=await was_announced(session, meeting, item, law),
        demanded=await demanded(session, item, here, matter_of(law, meeting, item)),
        language=await language_of(session, meeting.cooperative_id),
        at=at,
    )
    if opening.amendment is None and not is_beside(item, data):
        await require_draft(session, item.cooperative_id, item.kind, item.matter, item.adopts_version)
        if ruled.ruling.opinion_body is not None and item.opinion is None:
            raise OpinionNeededError
    poll = _poll(opening, poll_id, ruled)
    session.add(poll)
    await session.flush()
    await bind_draft(session, poll, actor_id=opening.viewer.membership_id)
    await write_options(session, poll, ruled.question, await language_of(session, meeting.cooperative_id))
    _check_recused(here, data)
    await write_recused(session, poll, ruled.question)
    await recuse_by_role(session, poll)
    recused = frozenset(
        str(one)
        for one in await session.scalars(select(Recusal.membership_id).where(Recusal.poll_id == poll.id))
    )
    voting = replace(here, standing=here.standing.without(recused))
    counted = await _check_quorum(session, opening, here, poll, _numbers(voting, recused))
    electors = await _write_electors(session, poll, voting.voters())
    poll.board_position = board_position(item, poll) if voting.standing.with_board else None
    await _check_secret(session, poll, data, electors=electors)
    poll.electors, poll.entitled, poll.entitled_votes = electors, counted.now.electors, counted.all_votes
    poll.at_opening = None if counted.at_opening is None else counted.at_opening.model_dump(mode="json")
    poll.status, poll.opened_at = "open", at
    await session.flush()
    if poll.secret:
        await secret_boxes.set_up(session, poll)
    await cast_with_board(session, poll)
    if poll.hands:
        await _write_tellers(session, opening, here, poll)
    await schedule_closing(session, poll)
    await items_event(session, meeting, [item], actor_id=opening.viewer.membership_id)
    await poll_event(session, PollOpened, poll, actor_id=opening.viewer.membership_id)
    return poll


def _poll(opening: Opening, poll_id: UUID, ruled: Ruled) -> Poll:
    """The poll, not yet open; on the item itself with the opinion attached to it."""
    itself = opening.amendment is None and not is_beside(opening.item, opening.data)
    opinion = ("opinion", "opinion_html", "opinion_by", "opinion_at") if itself else ()
    return Poll(
        id=poll_id,
        cooperative_id=opening.meeting.cooperative_id,
        meeting_id=opening.meeting.id,
        item_id=opening.item.id,
        amendment_id=None if opening.amendment is None else opening.amendment.id,
        hands=opening.data.hands,
        author_id=opening.viewer.membership_id,
        status="scheduled",
        electors=0,
        round=1,
        call=opening.meeting.call,
        opens_at=opening.at,
        closes_at=opening.at + LONGEST,
        **columns_of(ruled),
        **{name: getattr(opening.item, name) for name in opinion},
    )


def _check_recused(here: Here, data: RoomPollIn) -> None:
    """Refuse recusals of people who may not vote anyway, or who are named twice."""
    faults: list[Fault] = []
    named = [str(one.membership_id) for one in data.recused]
    for place, member in enumerate(named):
        if member in named[:place]:
            faults.append((f"recused.{place}.membership_id", "named_twice", {}))
        elif member not in here.roll.electors:
            faults.append((f"recused.{place}.membership_id", "not_entitled_here", {}))
    if faults:
        raise InvalidError(faults)


def _numbers(here: Here, recused: frozenset[str]) -> HereOfVote:
    """Who is here, the recused left out of everything that is counted, and not voting for others either.

    Raises:
        NobodyHereError
    """
    left = Roll({one: votes for one, votes in here.roll.electors.items() if one not in recused})
    if not here.standing.present and not here.standing.represented:
        raise room_errors.NobodyHereError
    return HereOfVote(now=attendance(left, here.standing))


async def _check_quorum(
    session: AsyncSession, opening: Opening, here: Here, poll: Poll, counted: HereOfVote
) -> HereOfVote:
    """Refuse a vote for which too few are here, or were at the opening of the meeting where that is what counts.

    Returns:
        the numbers, with those of the meeting's opening where the vote is judged by them.

    Raises:
        Problem: no_quorum with how many are here and needed, undecided
    """
    meeting, law = opening.meeting, await law_of_poll(session, poll)
    if law is None or law.bylaws is None or law.kind is None:
        return counted
    at_opening = await _at_opening(session, here, meeting)
    try:
        if law.bylaws.quorum_check.value == "opening":
            counted = counted.model_copy(update={"at_opening": at_opening})
        quorum = counted.quorum(law.bylaws, matter=law.kind, call=law.call)
        if quorum.met:
            return counted
        _check_open_questions(law, here, meeting, counted, at_opening)
        raise refused(
            "no_quorum",
            "call",
            "Fewer are present or represented than this vote needs.",
            next(
                (one.quorum.source for one in law.bylaws.calls_of(law.kind) if one.n == law.call),
                None,
            ),
            call=law.call,
            here=quorum.voted,
            needed=quorum.needed,
        )
    except RuleBroken as error:
        raise refusal(error, here.law.zone) from error


def _check_open_questions(
    law: Law, here: Here, meeting: Meeting, counted: HereOfVote, at_opening: Attendance
) -> None:
    """Raise BylawsError undecided where a quorum that lacks hangs on what the bylaws don't say."""
    if law.bylaws is None or law.kind is None or counted.at_opening is not None:
        return
    here.quorum(law.kind, meeting.call)
    if law.bylaws.quorum_check.value is None:
        then = HereOfVote(now=at_opening)
        if then.quorum(law.bylaws, matter=law.kind, call=law.call).met:
            raise undecided("quorum_check")


async def _at_opening(session: AsyncSession, here: Here, meeting: Meeting) -> Attendance:
    """Who was here as the meeting opened."""
    then = await read_here(session, meeting, here.law, at=meeting.opened_at)
    return attendance(then.roll, then.standing)


async def _write_electors(session: AsyncSession, poll: Poll, voters: dict[UUID, Voter]) -> int:
    """Write down who may vote, by whom and with how many votes; how many they are."""
    outside = await names_of(session, [one.holder for one in voters.values() if one.holder])
    rows = await session.execute(
        select(Membership.id, Membership.number, Membership.class_id, Person.name)
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.id.in_(list(voters)), Membership.cooperative_id == poll.cooperative_id)
        .order_by(Membership.id)
    )
    values: list[dict[str, Any]] = [
        {
            "poll_id": poll.id,
            "membership_id": row.id,
            "cooperative_id": poll.cooperative_id,
            "name": row.name,
            "number": row.number,
            "class_id": row.class_id,
            **_holder_columns(voters[row.id], outside),
            "votes": voters[row.id].votes,
        }
        for row in rows
    ]
    await session.execute(insert(Elector), values)
    return len(values)


def _holder_columns(voter: Voter, outside: dict[UUID, str]) -> dict[str, Any]:
    """Who casts an elector's ballot. outside: the names of holders who are no members."""
    name = None if voter.holder is None else outside.get(voter.holder)
    return {
        "holder_id": voter.holder if name is None else None,
        "outside_holder_id": None if name is None else voter.holder,
        "outside_holder_name": name,
        "follows_board": voter.with_board,
    }


async def _check_secret(session: AsyncSession, poll: Poll, data: RoomPollIn, *, electors: int) -> None:
    """Refuse a vote that hides nobody though it should, and hands where they would count wrongly.

    Raises:
        SecretWeightedError
        InvalidFieldError: fewer are here than it takes to hide anyone; hands_weighted.
    """
    unequal = bool(
        await session.scalar(
            select(func.count()).select_from(Elector).where(Elector.poll_id == poll.id, Elector.votes != 1)
        )
    )
    if poll.hands and (unequal or await capped_electors(session, poll)):
        raise InvalidFieldError("hands", "hands_weighted")
    if not poll.secret:
        return
    if unequal:
        raise room_errors.SecretWeightedError
    board = await with_board_of(session, poll)
    electors -= board.people if board else 0  # what they say is known, so they hide nobody
    least = settings().secret_fewest
    if electors < least and not data.secret_small_ok:
        raise InvalidFieldError("secret_small_ok", "too_few_to_hide", electors=electors, least=least)


async def _write_tellers(session: AsyncSession, opening: Opening, here: Here, poll: Poll) -> None:
    """Write down who counts the hands: two who are here.

    Raises:
        InvalidFieldError
    """
    tellers = opening.data.tellers
    if len(set(tellers)) != 2:
        raise InvalidFieldError("tellers", "tellers_two")
    for place, teller in enumerate(tellers):
        if str(teller) not in here.standing.present:
            raise InvalidFieldError(f"tellers.{place}", "teller_not_here")
    session.add_all(
        HandCount(poll_id=poll.id, teller_id=teller, cooperative_id=poll.cooperative_id) for teller in tellers
    )
    await session.flush()
    await hands_event(session, poll, actor_id=opening.viewer.membership_id)
