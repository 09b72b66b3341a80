"""Refusals of the register of decisions."""

from app.core.errors import ConflictError, ForbiddenError, Problem, field_messages
from app.core.i18n import N_


class RegisterKeepersError(ForbiddenError):
    """Voiding and correcting are for those who keep the register."""

    code = "register_keepers_only"
    detail = N_("Only administrators and secretaries write corrections into the register. Ask one of them.")


class DecisionKeepersError(ForbiddenError):
    """Conditions, status and review are for those who look after decisions."""

    code = "decision_keepers_only"
    detail = N_("Only the poll's author and facilitators say what became of a decision. Ask one of them.")


class TaskOwnersError(ForbiddenError):
    """A task belongs to who made it and who has it."""

    code = "task_owners_only"
    detail = N_("Only who has this task, who made it and facilitators may change it.")


class AlreadyVoidError(ConflictError):
    """A void decision stays as it is."""

    code = "already_void"
    detail = N_("This decision was declared void. Nothing more can be changed about it.")


class NothingInForceError(ConflictError):
    """There is nothing to carry out, or to void."""

    code = "nothing_in_force"
    detail = N_("This poll adopted nothing, so there is nothing to carry out or to declare void.")


class ConditionSettledError(ConflictError):
    """A condition is settled once."""

    code = "condition_settled"
    detail = N_("This condition was settled already. Write a correction if that was wrong.")


class RecordMissingError(ConflictError):
    """The poll closed before there was a register."""

    code = "no_record"
    detail = N_("This decision has no record.")


class DocumentTroubleError(Problem):
    """The document could not be set."""

    status = 503
    code = "document_not_made"
    detail = N_("The document could not be made. Download the record instead, and tell who runs this server.")


field_messages(
    unknown_decision=N_("There is no such decision in force in this cooperative."),
    already_superseded=N_("Another decision has replaced this one already. Name that one."),
    not_a_member=N_("Choose an active member of this cooperative."),
    to_before_from=N_("The last day must not come before the first."),
)
