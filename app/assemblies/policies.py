"""Who may do what at a meeting. Plain values in, plain answers out."""

from datetime import datetime

from app.rules.meeting.recess import DOORS_BEFORE

RUNNING = frozenset({"admin", "secretary"})
STEWARDING = frozenset({"admin", "secretary", "facilitator"})


def runs(role: str, status: str, *, is_chair: bool = False, is_secretary: bool = False) -> bool:
    """Runs a meeting: administrators, secretaries, whoever chairs it and whoever keeps its minutes."""
    return status == "active" and (role in RUNNING or is_chair or is_secretary)


def stewards(role: str, status: str, *, is_chair: bool = False, is_secretary: bool = False) -> bool:
    """Lets people in and helps those without a device: whoever runs the meeting, and facilitators."""
    return status == "active" and (role in STEWARDING or is_chair or is_secretary)


def prepares(role: str, status: str) -> bool:
    """Prepares a new meeting: administrators, secretaries and facilitators."""
    return status == "active" and role in STEWARDING


def takes_part(role: str, status: str) -> bool:
    """Active members take part: propose, speak, give proxies. Observers read, suspended members meanwhile too."""
    return status == "active" and role != "observer"


def refusal_to_attend(
    role: str, status: str, *, entitled: bool, holds_for_others: bool = False
) -> str | None:
    """Why somebody can't be entered as present; None where they can.

    Args:
        entitled: by the register and the day of the meeting.
        holds_for_others: holds a proxy where the bylaws let anyone hold one.
    """
    if status != "active":
        return "suspended"
    if entitled or holds_for_others:
        return None
    return "observer" if role == "observer" else "joined_too_late"


def doors_open_at(starts_at: datetime) -> datetime:
    """From when on people may check in to a call that begins then."""
    return starts_at - DOORS_BEFORE


def doors_are_open(status: str, starts_at: datetime, now: datetime) -> bool:
    """Whether people may check in: while the meeting is open, and some time before a convened one's call."""
    return status == "open" or (status == "convened" and now >= doors_open_at(starts_at))


def sees_proxy(*, steward: bool, is_giver: bool, is_holder: bool) -> bool:
    """A proxy is seen by its giver, its holder, and those who let people in."""
    return steward or is_giver or is_holder
