"""Quorum by presence: heads and votes from who is here, and whether the quorum must hold once or throughout."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from app.rules.bylaws.errors import undecided
from app.rules.bylaws.judge import Attendance, check_quorum
from app.rules.bylaws.schema import Bylaws
from app.rules.bylaws.values import Matter
from app.rules.meeting.presence import Event, Standing, standing_at, standings
from app.rules.meeting.roll import Roll
from app.rules.quorum import QuorumResult
from app.rules.schema import Moment


def attendance(
    roll: Roll,
    standing: Standing,
    *,
    doubtful: bool = False,
    by_post: frozenset[str] = frozenset(),
    motion_changed: bool = False,
) -> Attendance:
    """Heads, and votes where anybody has other than one.

    doubtful: count those of whom the bylaws don't say, too. by_post: who voted by post; whoever is neither present
    nor represented counts as represented, and is told apart where the motion has since changed.
    """
    represented = frozenset(standing.represented) | (
        frozenset(standing.doubtful) if doubtful else frozenset()
    )
    posted = (by_post & roll.electors.keys()) - standing.present - represented
    represented |= posted
    postal = len(posted) if motion_changed else 0
    if not roll.weighted:
        return Attendance(
            electors=len(roll.electors),
            present=len(standing.present),
            represented=len(represented),
            postal=postal,
        )
    return Attendance(
        electors=len(roll.electors),
        present=len(standing.present),
        represented=len(represented),
        votes=roll.votes(frozenset(roll.electors)),
        votes_present=roll.votes(standing.present),
        votes_represented=roll.votes(represented),
        postal=postal,
    )


def quorum_of(bylaws: Bylaws, roll: Roll, standing: Standing, *, matter: Matter, call: int) -> QuorumResult:
    """The quorum of those who are here. Raises BylawsError `undecided` where it hangs on what nothing says."""
    sure = check_quorum(bylaws, attendance(roll, standing), matter=matter, call=call)
    if standing.doubtful and not sure.met:
        most = check_quorum(bylaws, attendance(roll, standing, doubtful=True), matter=matter, call=call)
        if most.met:
            raise undecided("proxy.revoked_by_presence")
    return sure


@dataclass(frozen=True)
class QuorumCourse:
    """The quorum at the opening and now. `lost_at`: since when it is missing, if it is; nobody doubtful is counted.

    `holds`: whether the meeting may decide now.
    """

    at_opening: QuorumResult
    now: QuorumResult
    check: Literal["opening", "continuous"] | None
    lost_at: Moment | None
    holds: bool


def quorum_course(
    bylaws: Bylaws,
    roll: Roll,
    events: Iterable[Event],
    *,
    opened_at: Moment,
    now: Moment,
    matter: Matter,
    call: int,
) -> QuorumCourse:
    """Whether a meeting opened at a moment may decide now, as the bylaws check the quorum.

    Raises BylawsError `undecided` with quorum_check where the quorum was there at the opening, is not there now,
    and the bylaws don't say which counts; and as quorum_of does, for the moments that count.
    """
    known, check = tuple(events), bylaws.quorum_check.value
    opening = quorum_of(bylaws, roll, standing_at(bylaws, roll, known, opened_at), matter=matter, call=call)
    standing = standing_at(bylaws, roll, known, now)
    last = check_quorum(bylaws, attendance(roll, standing), matter=matter, call=call)
    if check != "opening":
        last = quorum_of(bylaws, roll, standing, matter=matter, call=call)
    if check is None and opening.met and not last.met:
        raise undecided("quorum_check")
    holds = opening.met and (check == "opening" or last.met)
    lost_at = None if last.met else _lost_at(bylaws, roll, known, opened_at, now, matter, call)
    return QuorumCourse(at_opening=opening, now=last, check=check, lost_at=lost_at, holds=holds)


def _lost_at(
    bylaws: Bylaws,
    roll: Roll,
    events: tuple[Event, ...],
    since: Moment,
    now: Moment,
    matter: Matter,
    call: int,
) -> Moment | None:
    """Since when the quorum that is missing now has been missing."""
    lost_at: Moment | None = None
    for moment, standing in standings(bylaws, roll, events, since, now):
        if check_quorum(bylaws, attendance(roll, standing), matter=matter, call=call).met:
            lost_at = None
        elif lost_at is None:
            lost_at = moment
    return lost_at
