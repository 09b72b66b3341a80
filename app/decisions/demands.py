"""What members do before a vote opens: attach their body's opinion, demand that it be secret."""

from sqlalchemy import exists, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer
from app.cooperatives.models import Circle, CircleMember
from app.core.markdown import render
from app.decisions.access import database_now
from app.decisions.announce import poll_event
from app.decisions.errors import PollStartedError
from app.decisions.events import PollChanged
from app.decisions.matter_errors import (
    NoOpinionAskedError,
    NoSecrecyDemandError,
    NotOfBodyError,
    NotToVoteError,
)
from app.decisions.matter_schemas import SecrecyDemandOut
from app.decisions.models import Poll, SecrecyDemand
from app.decisions.opening import entitled, open_waiting
from app.decisions.proposals import require_acting
from app.decisions.ruled_opening import OFFICES, law_under, ruling_of
from app.rules.bylaws.values import Share
from app.rules.exact import least_whole
from app.rules.matters import OTHER
from app.rules.matters.words import describe_ruling


async def attach_opinion(session: AsyncSession, viewer: Viewer, poll: Poll, text: str) -> None:
    """Attach, or correct, the opinion that a scheduled poll needs. The poll and its surroundings are locked. If
    its opening time has come, it opens.

    Raises:
        SuspendedError, ObserverError
        NoOpinionAskedError: the poll needs none.
        PollStartedError: it has opened, or is over.
        NotOfBodyError: the viewer is not in the circle that holds the body's office.
    """
    require_acting(viewer)
    ruling = ruling_of(poll)
    if ruling is None or ruling.opinion_body is None:
        raise NoOpinionAskedError
    at = await database_now(session)
    if poll.status != "scheduled" or poll.closes_at <= at:
        raise PollStartedError
    await require_of_body(session, viewer, ruling.opinion_body)
    if poll.opinion == text and poll.opinion_by == viewer.membership_id:
        return
    poll.opinion, poll.opinion_html = text, render(text)
    poll.opinion_by, poll.opinion_at = viewer.membership_id, at
    await session.flush()
    await poll_event(session, PollChanged, poll, actor_id=viewer.membership_id)
    if poll.opens_at <= at:
        await open_waiting(session, poll, at=at)


async def require_of_body(session: AsyncSession, viewer: Viewer, body: str) -> None:
    """Refuse whoever is not in the circle that holds a body's office.

    Raises:
        NotOfBodyError
    """
    office = OFFICES.get(body, body)
    of_body = await session.scalar(
        select(
            exists().where(
                Circle.cooperative_id == viewer.cooperative_id,
                Circle.office == office,
                CircleMember.circle_id == Circle.id,
                CircleMember.membership_id == viewer.membership_id,
            )
        )
    )
    if not of_body:
        raise NotOfBodyError


async def _share(session: AsyncSession, poll: Poll) -> Share | None:
    """What fraction or number of members can demand a secret vote; None where nobody can."""
    if poll.matter == OTHER or poll.method == "consent":
        return None
    law = await law_under(session, poll)
    matter = law.matters.get(poll.matter)
    demand = law.bylaws.secrecy.on_demand.value
    if demand is None and matter is not None and matter.secrecy == "on_demand":
        return Share.model_validate({"fraction": "1/10", "of": "members"})
    return demand


async def secrecy_demand(session: AsyncSession, viewer: Viewer, poll: Poll) -> SecrecyDemandOut:
    """How many ask that a poll be secret, and how many it takes. Who asks is shown to nobody else."""
    share = await _share(session, poll)
    voters = entitled(poll).subquery()
    number, unequal = (
        await session.execute(
            select(func.count(), func.count().filter(voters.c.votes != 1)).select_from(voters)
        )
    ).one()
    needed = None
    if share is not None:
        # Before an opening nobody is present yet: a share of those present is taken of all who may come.
        needed = share.count
        if share.fraction is not None:
            needed = max(1, least_whole(share.fraction, number, strict=False))
    asking = (
        await session.execute(
            select(func.count()).select_from(SecrecyDemand).where(SecrecyDemand.poll_id == poll.id)
        )
    ).scalar_one()
    mine = await session.get(SecrecyDemand, (poll.id, viewer.membership_id))
    return SecrecyDemandOut(
        poll_id=poll.id,
        # Ballots of unequal weight would tell whose they are, so such a poll stays open.
        possible=needed is not None and poll.status == "scheduled" and not poll.secret and not unequal,
        asking=asking,
        needed=needed,
        mine=mine is not None,
        secret=poll.secret,
    )


async def demand_secrecy(session: AsyncSession, viewer: Viewer, poll: Poll) -> SecrecyDemandOut:
    """Ask that a scheduled poll be secret; it becomes so when enough ask. The poll is locked. Asking again
    changes nothing.

    Raises:
        SuspendedError, ObserverError
        PollStartedError: it has opened, or is over.
        NoSecrecyDemandError: nobody can ask for it here, or it is secret already.
        NotToVoteError: the viewer will not be entitled to vote.
    """
    require_acting(viewer)
    at = await database_now(session)
    if poll.status != "scheduled" or poll.opens_at <= at:
        raise PollStartedError
    state = await secrecy_demand(session, viewer, poll)
    if state.mine:
        return state
    if not state.possible or state.needed is None:
        raise NoSecrecyDemandError
    voters = entitled(poll).subquery()
    if not await session.scalar(select(exists().where(voters.c.id == viewer.membership_id))):
        raise NotToVoteError
    await session.execute(
        insert(SecrecyDemand)
        .values(poll_id=poll.id, membership_id=viewer.membership_id, cooperative_id=poll.cooperative_id)
        .on_conflict_do_nothing()
    )
    if state.asking + 1 >= state.needed:
        await _make_secret(session, poll)
    return await secrecy_demand(session, viewer, poll)


async def _make_secret(session: AsyncSession, poll: Poll) -> None:
    """Turn a scheduled poll secret because enough members asked, and say so in its ruling."""
    ruling, law = ruling_of(poll), await law_under(session, poll)
    poll.secret, poll.results, poll.reasons = True, "after_close", "off"
    if ruling is not None:
        ruling = ruling.model_copy(update={"secret_by": "demand"})
        matter = law.matters.get(poll.matter)
        if matter is not None:
            ruling = ruling.model_copy(update={"words": describe_ruling(matter, law.bylaws, ruling)})
        poll.ruling = ruling.model_dump(mode="json")
    await session.flush()
    await poll_event(session, PollChanged, poll, actor_id=None, raise_thread=False)
