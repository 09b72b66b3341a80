"""Refusals about minutes that no rule of meetings knows."""

from app.core.errors import ConflictError, ForbiddenError, field_messages
from app.core.i18n import N_


class NoMinutesYetError(ConflictError):
    """Nothing has happened yet."""

    code = "no_minutes_yet"
    detail = N_(
        "There is nothing to minute yet. A draft is there once the meeting is open or a call has failed."
    )


class MinutesChangedError(ConflictError):
    """Somebody else wrote meanwhile."""

    code = "minutes_changed"
    detail = N_("Somebody changed the minutes meanwhile. Reload, look at the change, and save again.")


class MinutesApprovedError(ConflictError):
    """Approved minutes stay as they are."""

    code = "minutes_approved"
    detail = N_("The minutes are approved. Reopen them before anybody signs to change something.")


class MinutesSignedError(ConflictError):
    """A signature stands under this text."""

    code = "minutes_signed"
    detail = N_(
        "Somebody has signed already, so the minutes stay as they are. Correct them with an annex once sealed."
    )


class MinutesSealedError(ConflictError):
    """Sealed is for good."""

    code = "minutes_sealed"
    detail = N_("The minutes are sealed in the register and stay as they are. Correct them with an annex.")


class NotApprovedError(ConflictError):
    """Approve first."""

    code = "minutes_not_approved"
    detail = N_("The minutes are still a draft. Approve them first.")


class NotSealedError(ConflictError):
    """Seal first."""

    code = "minutes_not_sealed"
    detail = N_("The minutes are not sealed yet. This comes after the last signature.")


class MeetingNotOverError(ConflictError):
    """The meeting goes on."""

    code = "meeting_not_over"
    detail = N_("Minutes are approved once the meeting is closed. Close it first.")


class NumbersDifferError(ConflictError):
    """The record doesn't verify."""

    code = "minutes_do_not_add_up"
    detail = N_("These minutes contradict what happened, so they are not taken: {reason} ({place})")


class SignedAlreadyError(ConflictError):
    """Once each."""

    code = "signed_already"
    detail = N_("You have signed these minutes already. Each person signs once.")


class NotASignerError(ForbiddenError):
    """Others sign as this."""

    code = "not_a_signer"
    detail = N_(
        "You are not who signs the minutes as this. The page of the minutes says who must still sign."
    )


class AllSignedError(ConflictError):
    """Enough have signed as this."""

    code = "no_signature_needed"
    detail = N_("Nobody more needs to sign as this.")


field_messages(
    filed_in_the_future=N_("This day has not come yet. Enter the filing when it is done."),
    filed_before_approval=N_(
        "The minutes were approved after this day. Give the day on which they were filed."
    ),
)
