"""Who may do what in discussions. Plain values in, an answer out."""

MODERATORS = frozenset({"admin", "secretary", "facilitator"})


def may_moderate(*, role: str, status: str) -> bool:
    """Pin, lock, move, and delete what others wrote."""
    return status == "active" and role in MODERATORS


def may_write(*, status: str) -> bool:
    """Begin threads, comment, react: members and observers alike, unless suspended."""
    return status == "active"


def may_write_in_circle(*, role: str, status: str, in_circle: bool) -> bool:
    """Write in a circle's threads: its members and those who moderate."""
    return may_write(status=status) and (in_circle or role in MODERATORS)


def may_delete(*, is_author: bool, locked: bool, role: str, status: str) -> bool:
    """Delete a text: its author while the thread is not locked, and whoever moderates at any time."""
    return may_moderate(role=role, status=status) or (may_write(status=status) and is_author and not locked)


def may_see_former_texts(*, deleted: bool, role: str, status: str) -> bool:
    """Read former wordings: everyone who sees the text; once it is deleted, only those who moderate."""
    return not deleted or may_moderate(role=role, status=status)
