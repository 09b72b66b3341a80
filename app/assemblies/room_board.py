"""Ballots of those here whose proxy names no holder: cast as a vote opens, in the same transaction, with the board.

Yes to a motion that the board puts or supports, no to any other and to amendments, which are their movers'. To what is
not a yes or no, to elections and to questions beside the motion the proxies say nothing: there no ballot is cast for
them, and they only count as represented.
"""

from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.models import AgendaItem
from app.decisions import secret, secret_boxes, turnout
from app.decisions.models import Ballot, Elector, Poll
from app.rules.here import Position


def board_position(item: AgendaItem, poll: Poll) -> Position | None:
    """How the board votes on what a poll asks; None where it is not its to say yes or no to."""
    if item.kind != "motion" or poll.method != "agreement":
        return None
    if poll.amendment_id is not None:
        return "disagree"
    if poll.title != item.title:
        return None
    return "agree" if item.of_board else "disagree"


async def cast_with_board(session: AsyncSession, poll: Poll) -> None:
    """Cast the ballots of those whose proxy names no holder, in a poll that has just opened with its boxes set up."""
    if poll.board_position is None:
        return
    followers = (
        await session.scalars(
            select(Elector.membership_id)
            .where(Elector.poll_id == poll.id, Elector.follows_board)
            .order_by(Elector.membership_id)
        )
    ).all()
    choice: dict[str, Any] = {"position": poll.board_position}
    turnout.mark(session, poll.id)
    if poll.secret:
        boxes = await secret_boxes.number_of(session, poll.id)
        given = [secret.SecretBallot(one, choice, boxes) for one in followers]
        await secret.store(session, poll.id, given, statement=secret.ENTER_FOR)
    elif not poll.hands:
        await session.execute(
            insert(Ballot),
            [
                {
                    "poll_id": poll.id,
                    "membership_id": one,
                    "choice": choice,
                    "revision": 1,
                    "cast_at": poll.opened_at,
                }
                for one in followers
            ],
        )
