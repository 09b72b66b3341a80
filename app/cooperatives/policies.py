"""Who may do what in a cooperative: plain values in, plain values out.

A function named `may_…` answers yes or no. A function named `refusal_…` answers None or the code of the refusal,
which the caller turns into the problem that says so.
"""

from collections.abc import Mapping
from typing import TypeVar

Key = TypeVar("Key")

RANK: dict[str, int] = {"observer": 0, "member": 1, "facilitator": 2, "secretary": 3, "admin": 4}

CIRCLE_DEPTH = 8
"""How many circles may lie one inside another, the outermost included."""

CIRCLES = 1_000
"""How many circles a cooperative may have."""


def may_change_settings(role: str, status: str) -> bool:
    """Name, visibility and the other settings: administrators."""
    return status == "active" and role == "admin"


def may_manage_members(role: str, status: str) -> bool:
    """Register, invitations, requests, share link, classes: administrators and secretaries."""
    return status == "active" and role in {"admin", "secretary"}


def may_manage_circles(role: str, status: str) -> bool:
    """Make, change and delete circles, and say who is in them: also facilitators. Of closed circles only those
    that they see."""
    return status == "active" and role in {"admin", "secretary", "facilitator"}


def may_give_role(role: str, status: str, given: str) -> bool:
    """Let somebody in with this role: officers, and only administrators make administrators."""
    return may_manage_members(role, status) and (given != "admin" or role == "admin")


def refusal_of_role_change(role: str, status: str, *, own: bool, former: str, wanted: str) -> str | None:
    """Whether the holder of `role` may turn a member's role from `former` into `wanted`.

    Args:
        role: the acting member's role.
        status: the acting member's status.
        own: whether the acting member's own role is changed.
        former: the role as it stands.
        wanted: the role as asked for.

    Returns:
        None (allowed), "officers_only", "admins_make_admins" or "own_role_upward".
    """
    if not may_manage_members(role, status):
        return "officers_only"
    if own and RANK[wanted] > RANK[former]:
        return "own_role_upward"
    if role != "admin" and "admin" in {former, wanted}:
        return "admins_make_admins"
    return None


def refusal_of_member_change(role: str, status: str, *, own: bool, former: str) -> str | None:
    """Whether the holder of `role` may change class, number or status of a member whose role is `former`, or end
    the membership.

    Returns:
        None (allowed), "officers_only" or "admins_only" (for what concerns administrators).
    """
    if not may_manage_members(role, status):
        return "officers_only"
    if former == "admin" and role != "admin" and not own:
        return "admins_only"
    return None


def may_join_circle(role: str, status: str, *, closed: bool) -> bool:
    """Go into a circle oneself: an active member, of whatever role, into an open one; who manages circles also
    into a closed one that they see."""
    return status == "active" and (not closed or may_manage_circles(role, status))


def closes_loop(parents: Mapping[Key, Key | None], circle: Key, parent: Key | None) -> bool:
    """Whether putting `circle` into `parent` would put it inside itself.

    Args:
        parents: every circle of the cooperative and the one it lies in.
        circle: the circle that moves.
        parent: where to; None is the outermost level.
    """
    seen: set[Key] = set()
    while parent is not None and parent not in seen:
        if parent == circle:
            return True
        seen.add(parent)
        parent = parents.get(parent)
    return False


def depth_with(parents: Mapping[Key, Key | None], circle: Key | None, parent: Key | None) -> int:
    """How deep the tree would reach at its deepest leaf of `circle`, put into `parent`.

    Args:
        parents: every circle of the cooperative and the one it lies in, free of loops.
        circle: the circle that moves; None for a new one, which has none inside.
        parent: where to; None is the outermost level.
    """
    above = 0
    while parent is not None:
        above += 1
        parent = parents.get(parent)
    below = 1
    level: set[Key | None] = {circle} if circle is not None else set()
    while level := {child for child, own in parents.items() if own is not None and own in level}:
        below += 1
    return above + below


def may_draft(role: str, status: str) -> bool:
    """Draft a change of the bylaws: every active member, as with any proposal; observers not."""
    return status == "active" and role != "observer"


def may_edit_draft(role: str, status: str, *, own: bool) -> bool:
    """Change or drop a draft: who made it, administrators and secretaries."""
    return may_draft(role, status) and (own or role in {"admin", "secretary"})


def may_adopt_statutes(role: str, status: str, *, votes_held: bool) -> bool:
    """Say that a draft is what the statutes already say: administrators, until the first vote was closed."""
    return status == "active" and role == "admin" and not votes_held
