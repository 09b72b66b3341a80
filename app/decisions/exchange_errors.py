"""Refusals of files of ballots. Each says what to do next."""

from app.core.errors import ConflictError, Problem, field_messages
from app.core.i18n import N_


class ExportNotClosedError(ConflictError):
    """A file holds ballots, and they are shown when the vote is over."""

    code = "export_not_closed"
    detail = N_("This poll has no result yet. Its ballots can be saved as a file after it closes.")


class FileUnreadableError(Problem):
    """A file that can't be read: `line`, and the `reason` as the reader of the format gives it."""

    status = 422
    code = "file_unreadable"
    detail = N_("The file can't be read. Line {line}: {reason}")


class FileUnfitError(Problem):
    """A file that was read and makes no poll: `reason` says why."""

    status = 422
    code = "file_unfit"
    detail = N_("The file was read, but it makes no poll: {reason}")


field_messages(
    format_unfit=N_(
        "Rankings are saved as BLT, and budgets as Pabulib. This poll is neither of the two, or the other."
    ),
)
