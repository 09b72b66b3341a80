"""How many voted, for whoever watches: gathered per interval, never one message a ballot.

`changed` holds the polls whose ballots changed in this process since it was last drained, and `voted` the members
who cast a named one; they enter after the ballot's transaction has committed.
"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.core import db
from app.decisions import policies
from app.decisions.counting import count_polls
from app.decisions.models import Ballot, Poll
from app.decisions.schemas import TurnoutOut
from app.rules import Outcome, Tally

changed: set[UUID] = set()
voted: set[UUID] = set()
_VOTED_IN = "voted_in"
_VOTERS = "voters"


def mark(session: AsyncSession, poll_id: UUID, *named: UUID) -> None:
    """Note that a poll's ballots change with this transaction.

    named: members whose other devices are told that a named ballot of theirs, or one that they cast, is in. Nobody
        may be given here for a secret poll: who voted, and when, would then leave the roll.
    """
    session.info.setdefault(_VOTED_IN, set()).add(poll_id)
    session.info.setdefault(_VOTERS, set()).update(named)


def _after_commit(session: AsyncSession) -> None:
    changed.update(session.info.pop(_VOTED_IN, ()))
    voted.update(session.info.pop(_VOTERS, ()))


db.after_commit.append(_after_commit)


@dataclass(frozen=True)
class PollTurnout:
    """A poll's turnout with its tally, to be shown to each as the poll's rule of results says.

    `voters` are those of the memberships asked about that have voted, where that decides who sees the tally;
    else None.
    """

    poll_id: UUID
    cooperative_id: UUID
    circle_id: UUID | None
    status: str
    results: str
    phase: str | None
    voted: int
    electors: int
    tally: Tally
    voters: frozenset[UUID] | None

    def shown_to(self, membership_id: UUID) -> TurnoutOut:
        """What this member may see of it."""
        voted = self.voters is not None and membership_id in self.voters
        seen = policies.sees_results(self.results, self.status, voted=voted, phase=self.phase)
        return TurnoutOut(
            id=self.poll_id,
            voted=self.voted,
            electors=self.electors,
            tally=self.tally if seen else None,
        )


async def turnouts(
    session: AsyncSession, poll_ids: Collection[UUID], watching: Collection[UUID]
) -> list[PollTurnout]:
    """The turnout of several polls, in at most four queries whatever their number, for these memberships.
    The caller sees to it that only those who may see a poll are told of it (`access.access_poll`)."""
    if not poll_ids:
        return []
    polls = (await session.scalars(select(Poll).where(Poll.id.in_(list(poll_ids))).order_by(Poll.id))).all()
    counted = await count_polls(session, polls)
    asking = [poll.id for poll in polls if poll.results == "after_voting" and poll.status != "closed"]
    voters: dict[UUID, set[UUID]] = defaultdict(set)
    if asking:
        rows = await session.execute(
            select(Ballot.poll_id, Ballot.membership_id).where(
                Ballot.poll_id.in_(asking),
                Ballot.membership_id == any_(bindparam(None, list(watching), type_=ARRAY(Uuid()))),
            )
        )
        for poll_id, membership_id in rows:
            voters[poll_id].add(membership_id)
    found = []
    for poll in polls:
        found.append(
            PollTurnout(
                poll_id=poll.id,
                cooperative_id=poll.cooperative_id,
                circle_id=poll.circle_id,
                status=poll.status,
                results=poll.results,
                phase=poll.phase,
                voted=counted[poll.id].voted,
                electors=poll.electors,
                tally=Outcome.model_validate(poll.outcome).tally if poll.outcome else counted[poll.id].tally,
                voters=frozenset(voters[poll.id]) if poll.id in asking else None,
            )
        )
    return found
