"""Refusals of rounds of consent. Each says what to do next."""

from app.core.errors import ConflictError, ForbiddenError, field_messages
from app.core.i18n import N_


class NoRoundsError(ConflictError):
    """The poll is no consent round."""

    code = "no_rounds"
    detail = N_("This poll is not held in rounds. Vote in it, or discuss it in its thread.")


class PhaseOrderError(ConflictError):
    """`phase` and `round`: where the poll is; `next`: where it can go."""

    code = "phase_out_of_order"
    detail = N_("The round can't go there from where it is now. Somebody may have moved it on: look again.")


class NobodyObjectedError(ConflictError):
    """There is nothing to integrate."""

    code = "nobody_objected"
    detail = N_(
        "Nobody has objected in this round, so there is nothing to integrate. Let everyone decide first."
    )


class NotDecidingYetError(ConflictError):
    """Ballots are cast in the phase of deciding only. `phase` says where the round is."""

    code = "not_deciding_yet"
    detail = N_(
        "Nobody decides at this point of the round. Read on the poll's page what comes now, and vote when it asks you to."
    )


class RoundOverError(ConflictError):
    """The ballot was meant for another text. `round`: the present one."""

    code = "round_over"
    detail = N_(
        "Another round has begun, with another text. Nothing was stored. Read the new text, then decide on it."
    )


class OtherPhaseError(ConflictError):
    """Each kind of remark has its phase. `phase` says where the round is."""

    code = "other_phase"
    detail = N_("This is not said at this point of the round. Reload the page and see what comes now.")


class NotAnswererError(ForbiddenError):
    """Questions are put to who proposes."""

    code = "not_answerer"
    detail = N_("The author and facilitators answer. You can ask a question yourself.")


class NotRemarkAuthorError(ForbiddenError):
    """What somebody said stays theirs; facilitators may remove it."""

    code = "not_remark_author"
    detail = N_("Only who wrote this may change it, and besides them only facilitators may remove it.")


class ReactedAlreadyError(ConflictError):
    """One reaction each. `remark_id`: the one there is."""

    code = "reacted_already"
    detail = N_("Each says one reaction in a round, and you have said yours. You may still change it.")


class QuestionAnsweredError(ConflictError):
    """Taking the question away would leave an answer to nothing."""

    code = "question_answered"
    detail = N_("This question has an answer, so it stays. You may still change its words.")


field_messages(
    text_needed=N_("Write the text that the next round asks about, or leave the present one in its place."),
    text_not_used=N_("A new text goes with the step from integrating to deciding only."),
    phase_not_used=N_("Only consent is held in rounds. Leave the phase out."),
    secret_consent=N_("An objection needs its reason, so a round of consent can't be secret."),
    objectors_give_reasons=N_(
        "In a round of consent an objection needs its reason: require it from objectors."
    ),
    unknown_question=N_("There is no such question in this round."),
    question_needed=N_("Say which question this answers."),
    parent_not_used=N_("Only an answer belongs to a question."),
)
