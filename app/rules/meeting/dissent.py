"""Until when somebody may have it recorded that they were against (challenge.dissent_note_hours).

A declaration of one's own, also after a secret vote, and never joined to a ballot.
"""

from datetime import datetime, timedelta

from app.rules.bylaws.errors import undecided
from app.rules.bylaws.schema import Bylaws
from app.rules.meeting.errors import refused


def dissent_until(bylaws: Bylaws, closed_at: datetime) -> datetime | None:
    """The last moment, that moment included: so many hours after the meeting closed; none where nothing says."""
    hours = bylaws.challenge.dissent_note_hours.value
    return None if hours is None else closed_at + timedelta(hours=hours)


def check_dissent(
    bylaws: Bylaws,
    *,
    took_part: bool,
    recused: bool = False,
    in_favour: bool = False,
    decided_at: datetime,
    closed_at: datetime | None,
    now: datetime,
) -> None:
    """Raise MeetingError dissenter_recused, dissenter_absent, not_decided_yet, dissenter_in_favour or dissent_late unless
    a dissent may be recorded now.

    Whoever was there and abstained or cast no ballot may be against (Ley 27/1999 art. 31.4 asks for the opposition, not
    for a ballot); who was absent, or was wrongly kept from voting, needs no note to challenge.

    took_part: present or represented when the vote was taken. in_favour: their own named ballot says so. While the meeting lasts (closed_at none) a dissent may
    always be recorded. Raises BylawsError `undecided` after the close, where the bylaws don't say how long.
    """
    if recused:
        raise refused("dissenter_recused", "member", "Who is recused takes no side on the question.")
    if not took_part:
        raise refused(
            "dissenter_absent", "member", "Only those present or represented can record their dissent."
        )
    if now < decided_at:
        raise refused("not_decided_yet", "item", "Nothing has been decided yet.")
    _check_time(bylaws, closed_at, now)
    if in_favour:
        raise refused("dissenter_in_favour", "member", "Who voted in favour was not against.")


def _check_time(bylaws: Bylaws, closed_at: datetime | None, now: datetime) -> None:
    if closed_at is None or now <= closed_at:
        return
    until = dissent_until(bylaws, closed_at)
    if until is None:
        raise undecided("challenge.dissent_note_hours")
    if now > until:
        hours = bylaws.challenge.dissent_note_hours
        raise refused(
            "dissent_late",
            "item",
            "The time to record a dissent is over.",
            hours.source,
            hours=hours.value,
            until_at=until,
        )
