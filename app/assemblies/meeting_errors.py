"""Refusals of preparing a meeting, its agenda and its documents, in words that say what to do next."""

from app.core.errors import ConflictError, ForbiddenError, field_messages
from app.core.i18n import N_


class PreparersOnlyError(ForbiddenError):
    """Preparing a meeting is for a few."""

    code = "preparers_only"
    detail = N_("Only administrators, secretaries and facilitators prepare meetings. Ask one of them.")


class AddersOnlyError(ForbiddenError):
    """The bylaws give members no right to add to the agenda."""

    code = "runners_add"
    detail = N_(
        "The bylaws don't say that members may add to the agenda, so only who runs this meeting does. Ask one of them."
    )


class AuthorOnlyError(ForbiddenError):
    """What one member wrote is theirs to change, or for who runs the meeting."""

    code = "item_author_only"
    detail = N_("Only who proposed this, and who runs this meeting, may do this.")


class ConvenedAlreadyError(ConflictError):
    """A convened meeting can be called off but not made undone."""

    code = "meeting_convened"
    detail = N_("This meeting has been convened, and members were told. Call it off, with the reason.")


class FixedByNoticeError(ConflictError):
    """What the notice told stays as it is. `field` says what."""

    code = "fixed_by_notice"
    detail = N_(
        "The notice told everyone the kind, the title, the text and the calls, so these stand. Call the meeting off and convene another."
    )


class MeetingOverError(ConflictError):
    """The meeting is closed or was called off."""

    code = "meeting_over"
    detail = N_("This meeting is closed or was called off, so nothing can be changed in it.")


class NotDraftError(ConflictError):
    """There is nothing to call off."""

    code = "meeting_not_announced"
    detail = N_("Nobody was told of this meeting yet, so there is nothing to call off. Delete it.")


class MeetingRunsError(ConflictError):
    """An open meeting is closed, not called off."""

    code = "meeting_runs"
    detail = N_("This meeting is open. Close it, or postpone what can't be dealt with.")


class ItemUnderWayError(ConflictError):
    """The item was dealt with, or is being dealt with."""

    code = "item_under_way"
    detail = N_("This item is being dealt with or is done, so this can't be changed any more.")


class AnotherItemCurrentError(ConflictError):
    """One item at a time."""

    code = "another_item_current"
    detail = N_("Another item is being dealt with. End it first.")


class ItemNotCurrentError(ConflictError):
    """Only what was begun can end."""

    code = "item_not_current"
    detail = N_("This item is not being dealt with. Begin it first.")


class ItemProposedError(ConflictError):
    """The item is not on the agenda yet."""

    code = "item_not_on_agenda"
    detail = N_("This item is not on the agenda yet: more members have to back it.")


class OldVersionError(ConflictError):
    """The text changed meanwhile. `version` is the present one."""

    code = "old_version"
    detail = N_(
        "The text has changed meanwhile: version {version} is the present one. Read it, and make your change to it."
    )


class NotesChangedError(ConflictError):
    """Somebody else wrote the notes meanwhile. `notes` are the present ones."""

    code = "notes_changed"
    detail = N_("Somebody else changed these notes meanwhile. Read theirs, and put yours with them.")


class NotifiedTextError(ConflictError):
    """A motion's text went out with the notice."""

    code = "text_noticed"
    detail = N_("Members were sent this text with the notice. Change it by an amendment.")


class ItemHasVotesError(ConflictError):
    """What was voted on stays."""

    code = "item_has_votes"
    detail = N_("There was a vote on this item, so it stays as it is.")


class ItemNoticedError(ConflictError):
    """What members were told of stays on the agenda."""

    code = "item_noticed"
    detail = N_(
        "Members were told of this item, so it stays on the agenda. It can be postponed at the meeting."
    )


class ItemVoteOpenError(ConflictError):
    """A vote is going on."""

    code = "item_vote_open"
    detail = N_("A vote on this item is open. Close it first.")


class ItemOnAgendaError(ConflictError):
    """Enough members backed it."""

    code = "item_on_agenda"
    detail = N_("Enough members back this item, and it is on the agenda: backing it can't be taken back.")


class NotesApprovedError(ConflictError):
    """The notes are part of the minutes."""

    code = "minutes_approved"
    detail = N_(
        "The minutes have been approved, so the notes stand. A correction is an annex to the minutes."
    )


class NoMotionError(ConflictError):
    """Only motions have amendments."""

    code = "no_motion"
    detail = N_("Only the text of a motion can be amended.")


class DraftNotAmendableError(ConflictError):
    """What the assembly would put in force is the draft, and no text of the motion."""

    code = "draft_not_amendable"
    detail = N_(
        "This motion puts a draft of the bylaws in force, which stands in values and not in a text, so it takes no amendments. Change the draft before the notice goes out, or propose another draft for another meeting."
    )


class DraftOnAgendaError(ConflictError):
    """Members were told what they will vote on."""

    code = "draft_on_agenda"
    detail = N_(
        "Members were told that a meeting votes on this draft, so it stands still until the meeting has dealt with it. Make another draft."
    )


class AmendmentSettledError(ConflictError):
    """An amendment is decided once."""

    code = "amendment_settled"
    detail = N_("This amendment has been decided or withdrawn already.")


class AmendmentOutdatedError(ConflictError):
    """The text that the amendment changes is not the present one."""

    code = "amendment_outdated"
    detail = N_(
        "This amendment was made to version {on_version} of the motion, and version {version} is the present one. Withdraw it and propose it anew to the present text."
    )


class NotEntitledError(ForbiddenError):
    """Only those who may vote at the meeting."""

    code = "not_entitled_at_meeting"
    detail = N_("Only members who may vote at this meeting may do this.")


class NotSentError(ConflictError):
    """Only what went out comes back."""

    code = "notice_not_sent"
    detail = N_("This notice has not gone out by mail or on paper, so it can't have come back.")


class NoNoticeError(ConflictError):
    """There is no notice before the convening."""

    code = "no_notice_yet"
    detail = N_("This meeting has not been convened, so there is no notice yet.")


class TooManyItemsError(ConflictError):
    """An agenda has an end."""

    code = "too_many_items"
    detail = N_("An agenda takes at most {most} items. Put some of them together.")


class TooManyDocumentsError(ConflictError):
    """A meeting holds so many documents."""

    code = "too_many_documents"
    detail = N_("A meeting takes at most {most} documents. Put some of them together.")


class DocumentNoticedError(ConflictError):
    """Documents went out with the notice, by name and hash."""

    code = "document_noticed"
    detail = N_("The notice names this document and its hash, so it stays.")


field_messages(
    call_in_the_past=N_("This hour has passed. Choose a later one."),
    call_too_far=N_("At most three years from now."),
    unknown_officer=N_("There is no such active member here who may take this on."),
    order_incomplete=N_("Name every item of the agenda once, and no other."),
    document_empty=N_("This file is empty."),
    document_too_large=N_("This file is too large: at most 10 MB."),
    document_kind=N_(
        "Only PDF, PNG, JPEG, WebP, plain text and OpenDocument or Word texts can be attached. This file is something else."
    ),
    unknown_item=N_("There is no such item in this meeting."),
    unknown_amendment=N_("There is no such amendment."),
    notice_in_the_future=N_("This moment has not come yet. Enter the notice when it was handed over."),
    notice_before_convening=N_("This was before the meeting was convened."),
    no_notice_owed=N_("This member may not vote at this meeting, so no notice is owed."),
    unchanged_amendment=N_("This is the text as it stands. Change something in it."),
)
