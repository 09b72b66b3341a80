"""What discussions refuse, and what to do then."""

from app.core.errors import ConflictError, ForbiddenError, TooManyRequestsError, field_messages
from app.core.i18n import N_


class CircleMembersOnlyError(ForbiddenError):
    """An open circle is read by all and written in by its members."""

    code = "circle_members_only"
    detail = N_("Only members of this circle write here. Ask them to add you.")


class AuthorOnlyError(ForbiddenError):
    """Words belong to whoever wrote them."""

    code = "author_only"
    detail = N_("Only its author can change this text.")


class FacilitatorsOnlyError(ForbiddenError):
    """Moderation is the facilitators' work."""

    code = "facilitators_only"
    detail = N_("Only facilitators, secretaries and administrators can do this. Ask one of them.")


class CommentsUsedUpError(TooManyRequestsError):
    """A person wrote as many comments as they may in ten minutes."""

    code = "comments_used_up"
    detail = N_("You wrote {limit} comments in ten minutes. Wait {retry_after} seconds before the next one.")


class ThreadLockedError(ConflictError):
    """Nothing is added to or changed in a locked thread."""

    code = "thread_locked"
    detail = N_("This thread is locked. A facilitator can unlock it.")


class ThreadDeletedError(ConflictError):
    """Only the trace of the thread is left."""

    code = "thread_deleted"
    detail = N_("This thread was deleted. Start a new one.")


class CommentDeletedError(ConflictError):
    """Only the trace of the comment is left."""

    code = "comment_deleted"
    detail = N_("This comment was deleted, so nothing can be added to it.")


class EditConflictError(ConflictError):
    """The text was edited since it was read; `current` holds its present wording."""

    code = "edit_conflict"
    detail = N_("This text was changed meanwhile. Compare with the present wording and save again.")


class FormerTextsHiddenError(ForbiddenError):
    """What was deleted is kept for those who moderate."""

    code = "deleted_text"
    detail = N_("This text was deleted. Only facilitators, secretaries and administrators can still read it.")


field_messages(
    unknown_comment=N_("The comment you reply to is not in this thread. Reload the thread."),
    choose_one_order=N_("Use only one of newer_than, from_number and before_number."),
)
