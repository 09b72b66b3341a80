"""Who may do what with proposals, polls and ballots. Plain values in, plain answers out."""

from datetime import datetime
from typing import Literal, Protocol

FACILITATING = frozenset({"admin", "secretary", "facilitator"})
METHODS_WITH_OBJECTORS = frozenset({"agreement", "consensus", "consensus_fallback", "consent", "gradients"})


class Member(Protocol):
    """What a rule needs to know of the one who asks."""

    @property
    def role(self) -> str: ...

    @property
    def status(self) -> str: ...


def facilitates(member: Member) -> bool:
    """Administrators, secretaries and facilitators look after polls and proposals."""
    return member.status == "active" and member.role in FACILITATING


def keeps_register(member: Member) -> bool:
    """Administrators and secretaries correct the register of decisions and declare decisions void."""
    return member.status == "active" and member.role in {"admin", "secretary"}


def acts(member: Member) -> bool:
    """Active members propose, open polls and vote; observers never, suspended members not meanwhile."""
    return member.status == "active" and member.role != "observer"


def may_edit_proposal(member: Member, *, is_author: bool) -> bool:
    """The author and facilitators write versions and withdraw."""
    return acts(member) and (is_author or facilitates(member))


def may_manage_poll(member: Member, *, is_author: bool, managers: str) -> bool:
    """Extending, closing early, cancelling, changing: facilitators, and the author where the poll says so."""
    return facilitates(member) or (acts(member) and is_author and managers == "author_and_facilitators")


def may_state_outcome(member: Member, *, is_author: bool) -> bool:
    """The outcome in words is for the poll's author and facilitators, whoever manages the poll."""
    return acts(member) and (is_author or facilitates(member))


def sees_results(results: str, status: str, *, voted: bool, phase: str | None = None) -> bool:
    """Whether counts, ballots and who took part are shown to somebody who has (not) voted.

    Managers are no exception: who decides when a poll ends must not know how it stands.
    A cancelled poll shows nothing more than it did while open. While the objections of a consent round are
    integrated its voting is over, so everyone reads them.
    """
    if results == "always" or status == "closed" or phase == "integrate":
        return True
    return results == "after_voting" and voted


def is_over(status: str, closes_at: datetime, at: datetime) -> bool:
    """Whether the time to vote has ended; the closing moment itself is already over."""
    return status == "closed" or (status == "open" and at >= closes_at)


def hides_nobody(ballots: int, different: int, fewest: int) -> Literal["too_few", "all_alike"] | None:
    """Why the counts of a secret poll, with its roll beside them, would tell who voted what: None if they don't.

    Args:
        ballots: how many were cast; none hide all there is to hide.
        different: how many different things they say.
        fewest: how many it takes.
    """
    if ballots == 0:
        return None
    if ballots < fewest:
        return "too_few"
    return "all_alike" if different == 1 else None


PHASES_AFTER = {"clarify": "react", "react": "decide", "decide": "integrate", "integrate": "decide"}
"""Where a consent round goes from each phase; from integrate on with the next round."""

PHASE_OF_REMARK = {
    "question": "clarify",
    "answer": "clarify",
    "reaction": "react",
    "suggestion": "integrate",
}
"""When each kind of remark is said."""


def start_phase(method: str, asked: str | None) -> str | None:
    """Where a poll's round begins: at clarifying unless the asker begins later; None where there are no rounds."""
    return (asked or "clarify") if method == "consent" else None


def phase_of_next_call(phase: str | None) -> str | None:
    """Where the round of a later call begins: where it stood, with deciding if objections were being integrated."""
    return "decide" if phase == "integrate" else phase


def decides_now(phase: str | None) -> bool:
    """Whether ballots are cast: always where there are no rounds."""
    return phase is None or phase == "decide"


def may_follow(phase: str, then: str) -> bool:
    """Whether a round may go from one phase to another. Whether anybody objected is another question."""
    return PHASES_AFTER.get(phase) == then


def may_remark(member: Member, kind: str, *, is_elector: bool, is_author: bool) -> bool:
    """Who is asked speaks, and so do the author and facilitators; the latter two answer questions."""
    leads = is_author or facilitates(member)
    return acts(member) and (leads or (is_elector and kind != "answer"))
