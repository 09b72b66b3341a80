"""Events of decisions: what everyone who sees a poll or a proposal is told."""

from typing import ClassVar

from app.cooperatives.schemas import MemberRef
from app.decisions.poll_schemas import PollOut
from app.decisions.proposal_schemas import ProposalOut
from app.decisions.schemas import BallotOut
from app.discussions.schemas import ThreadOut
from app.events.log import Change, event_kind


class ProposalEvent(Change):
    """Something happened to a proposal."""

    proposals: list[ProposalOut]
    threads: list[ThreadOut]
    members: list[MemberRef]


@event_kind
class ProposalAdded(ProposalEvent):
    """A text was proposed."""

    kind: ClassVar[str] = "proposal_added"


@event_kind
class ProposalChanged(ProposalEvent):
    """A proposal has a new version, or its state follows a poll that part of its readers don't see."""

    kind: ClassVar[str] = "proposal_changed"


@event_kind
class ProposalWithdrawn(ProposalEvent):
    """A proposal was withdrawn."""

    kind: ClassVar[str] = "proposal_withdrawn"


class PollEvent(Change):
    """Something happened to a poll, and with it to its proposal and thread."""

    polls: list[PollOut]
    proposals: list[ProposalOut]
    threads: list[ThreadOut]
    members: list[MemberRef]


@event_kind
class PollAdded(PollEvent):
    """A poll was made that opens later."""

    kind: ClassVar[str] = "poll_added"


@event_kind
class PollOpened(PollEvent):
    """A poll opened, at its time or as soon as it was made."""

    kind: ClassVar[str] = "poll_opened"


@event_kind
class PollChanged(PollEvent):
    """A poll was prolonged, or changed before its opening."""

    kind: ClassVar[str] = "poll_changed"


@event_kind
class PollClosed(PollEvent):
    """A poll closed with an outcome."""

    kind: ClassVar[str] = "poll_closed"


@event_kind
class PollCancelled(PollEvent):
    """A poll was called off, by somebody or because nobody was entitled to vote."""

    kind: ClassVar[str] = "poll_cancelled"


@event_kind
class StatementGiven(Change):
    """Somebody said in words what an outcome means, or corrected it."""

    kind: ClassVar[str] = "statement_given"
    polls: list[PollOut]
    members: list[MemberRef]


@event_kind
class BallotExplained(Change):
    """A ballot whose reason everyone may read was cast, changed or lost its reason (then it is removed)."""

    kind: ClassVar[str] = "ballot_explained"
    ballots: list[BallotOut]
    members: list[MemberRef]
