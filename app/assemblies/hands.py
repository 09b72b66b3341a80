"""Raised hands: two tellers count, each by themselves, until they find the same."""

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.assemblies.access import stewards
from app.assemblies.errors import refusal
from app.assemblies.models import Meeting
from app.assemblies.room_errors import NoHandsError, TellersOnlyError
from app.assemblies.room_events import HandsChanged
from app.assemblies.room_schemas import HandsOut
from app.cooperatives.access import Viewer
from app.cooperatives.queries import member_refs
from app.core.errors import InvalidFieldError
from app.decisions.access import access_poll, database_now
from app.decisions.counting import as_asked, hand_counts
from app.decisions.errors import PollOverError
from app.decisions.managing import require_running
from app.decisions.models import Elector, HandCount, Poll
from app.decisions.notice import zone_of
from app.decisions.queries import options_of
from app.events.log import emit, member
from app.events.log import stewards as stewards_of
from app.rules.hands import hand_keys
from app.rules.meeting.errors import refused
from app.rules.meeting.tellers import HandCount as Counted
from app.rules.meeting.tellers import differences


def _counted(row: HandCount) -> Counted:
    return Counted(teller=str(row.teller_id), hands=row.hands or {})


async def hands_out(session: AsyncSession, poll: Poll) -> HandsOut:
    """What the tellers of a poll counted, once both have."""
    rows = (await hand_counts(session, [poll.id])).get(poll.id, [])
    done = [row for row in rows if row.hands is not None]
    both = len(rows) > 0 and len(done) == len(rows)
    differ = differences(_counted(rows[0]), _counted(rows[-1])) if both else {}
    return HandsOut(
        id=poll.id,
        tellers=[row.teller_id for row in rows],
        counted=[row.teller_id for row in done],
        counts=[dict(row.hands or {}) for row in rows] if both else [],
        differ={choice: list(pair) for choice, pair in differ.items()},
        agreed=both and not differ,
    )


async def hands_event(session: AsyncSession, poll: Poll, *, actor_id: UUID | None) -> None:
    """Tell the tellers, and those who run or help at the meeting, how the counting stands."""
    await session.flush()
    out = await hands_out(session, poll)
    change = HandsChanged(
        hands=[out], members=await member_refs(session, poll.cooperative_id, list(out.tellers))
    )
    assert poll.meeting_id is not None  # noqa: S101 (hands are raised at meetings)
    for audience in (stewards_of(poll.meeting_id), *(member(one) for one in out.tellers)):
        emit(session, poll.cooperative_id, change, actor_id=actor_id, audience=audience)


async def access_hands(
    session: AsyncSession, person: CurrentPerson, poll_id: UUID, *, lock: bool = False
) -> tuple[Viewer, Poll]:
    """A vote by raised hands, for its tellers and those who help at the meeting.

    Raises:
        NotFoundError
        NoHandsError: the vote is by ballots.
        TellersOnlyError
    """
    viewer, poll = await access_poll(session, person, poll_id, lock=lock)
    if not poll.hands or poll.meeting_id is None:
        raise NoHandsError
    if await session.get(HandCount, (poll.id, viewer.membership_id)) is None:
        meeting = await session.get_one(Meeting, poll.meeting_id)
        if not stewards(viewer, meeting):
            raise TellersOnlyError
    return viewer, poll


async def count_hands(
    session: AsyncSession, person: CurrentPerson, poll_id: UUID, hands: dict[str, int]
) -> HandsOut:
    """Enter what a teller counted, or counted again, while the vote is open.

    Raises:
        NotFoundError, NoHandsError, TellersOnlyError, PollOverError, PollCancelledError
        InvalidFieldError: something that was not asked.
        Problem: more_hands_than_votes
    """
    viewer, poll = await access_hands(session, person, poll_id, lock=True)
    row = await session.get(
        HandCount, (poll.id, viewer.membership_id), with_for_update=True, populate_existing=True
    )
    if row is None:
        raise TellersOnlyError
    at = await database_now(session)
    if poll.status != "open":
        require_running(poll, at)
        raise PollOverError
    options = [as_asked(one) for one in (await options_of(session, [poll.id])).get(poll.id, [])]
    known = hand_keys(poll.method, options)
    for key in hands:
        if key not in known:
            raise InvalidFieldError(f"hands.{key}", "hands_unknown")
    raising = select(func.sum(Elector.votes)).where(Elector.poll_id == poll.id, ~Elector.follows_board)
    votes = await session.scalar(raising) or 0
    if sum(hands.values()) > votes:
        error = refused(
            "more_hands_than_votes",
            "hands",
            "More hands were counted than there are votes here.",
            hands=sum(hands.values()),
            votes=int(votes),
        )
        raise refusal(error, await zone_of(session, poll.cooperative_id))
    counted = {key: hands[key] for key in known if key in hands}
    if row.hands != counted:
        row.hands, row.counted_at = counted, at
        await hands_event(session, poll, actor_id=viewer.membership_id)
    return await hands_out(session, poll)
