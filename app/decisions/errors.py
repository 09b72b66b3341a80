"""Refusals of decisions. Each says who may, or what to do next."""

from app.core.errors import ConflictError, ForbiddenError, Problem, field_messages
from app.core.i18n import N_


class ObserverError(ForbiddenError):
    """Observers speak, but neither propose nor vote."""

    code = "observers_do_not_vote"
    detail = N_("Observers may speak, but they don't propose or vote. Ask an administrator for another role.")


class SuspendedError(ForbiddenError):
    """A suspended member reads only."""

    code = "suspended"
    detail = N_("Your membership is suspended: you may read, but not propose or vote. Ask the secretary.")


class NotAuthorError(ForbiddenError):
    """A proposal's text belongs to its author and the facilitators."""

    code = "not_author"
    detail = N_(
        "Only the author and facilitators may change this proposal. Say in the thread what you would change."
    )


class NotManagerError(ForbiddenError):
    """The poll names who manages it."""

    code = "not_manager"
    detail = N_(
        "Only those who manage this poll may do this: its author, where the poll says so, and facilitators."
    )


class NotElectorError(ForbiddenError):
    """The poll asks others."""

    code = "not_elector"
    detail = N_("This poll asks other members: you were not in its electorate when it opened.")


class RecusedError(ForbiddenError):
    """The matter is the member's own, by name or by an office they held when the poll opened."""

    code = "recused"
    detail = N_("You don't vote in this poll, because the matter is your own: {reason}")


class JoinedAfterOpeningError(ForbiddenError):
    """The electorate was written down when the poll opened."""

    code = "joined_after_opening"
    detail = N_(
        "This poll opened before you became entitled to vote, so it does not count you in. You can vote in the next."
    )


class ResultsHiddenError(ForbiddenError):
    """The poll keeps its results back. `until` is `voted` or `closed`."""

    code = "results_hidden"
    detail = N_(
        "The results of this poll are not shown yet. They will be when you have voted or the poll has closed, as its author chose."
    )


class ProposalNotOpenError(ConflictError):
    """The text stands still while it is voted on and afterwards. `status` says why."""

    code = "proposal_not_open"
    detail = N_(
        "This proposal is being voted on, decided or withdrawn, so its text can't change. Make a new proposal."
    )


class PollNotOpenError(ConflictError):
    """It opens later."""

    code = "poll_not_open"
    detail = N_("This poll has not opened yet. Come back when it opens.")


class PollOverError(ConflictError):
    """The time to vote is over, whether or not it has been counted."""

    code = "poll_over"
    detail = N_("The time to vote in this poll is over. Nothing was changed.")


class PollCancelledError(ConflictError):
    """It was called off."""

    code = "poll_cancelled"
    detail = N_("This poll was cancelled. Read the reason on its page.")


class BallotIsFinalError(ConflictError):
    """A secret ballot was cast already: nobody can tell which one it is, so nobody can change it."""

    code = "ballot_is_final"
    detail = N_(
        "You have voted in this secret poll. A secret ballot can't be changed: nobody, the operator included, knows which one is yours."
    )


class NothingWithheldError(ConflictError):
    """Only a result that waits for it can be published."""

    code = "nothing_withheld"
    detail = N_("No result of this poll waits to be published. It closes by itself at its time.")


class BoxesShutError(Problem):
    """The server can't open what was sealed: `reason` is `key` or `count`. Nothing is lost, and it is tried again."""

    status = 503
    code = "ballot_boxes_shut"
    detail = N_(
        "The sealed ballots of this poll can't be opened at the moment. Nothing is lost. Tell whoever runs this server; the log says what to do."
    )


class PollNotClosedError(ConflictError):
    """A statement is about an outcome, and there is none."""

    code = "poll_not_closed"
    detail = N_("This poll has no outcome yet. Write the statement after it closes.")


class PollStartedError(ConflictError):
    """Settings are fixed when a poll opens."""

    code = "poll_started"
    detail = N_(
        "This poll has opened, so its settings are fixed. Cancel it and make a new one, or prolong it if that was announced."
    )


class ExtensionNotAnnouncedError(ConflictError):
    """Whether a poll may be prolonged is said when it is made."""

    code = "extension_not_announced"
    detail = N_("This poll was announced without the possibility of more time. It closes as planned.")


class EarlyCloseNotAnnouncedError(ConflictError):
    """Whether a poll may close early is said when it is made."""

    code = "early_close_not_announced"
    detail = N_(
        "This poll was announced to stay open until its time. Cancel it with a reason if it must not go on."
    )


class EmptyElectorateError(ConflictError):
    """There is nobody to ask."""

    code = "empty_electorate"
    detail = N_(
        "Nobody is entitled to vote in this poll. Choose other classes or another circle, or add members first."
    )


class SecretWeightedError(ConflictError):
    """Ballots that weigh differently tell whose they are."""

    code = "secret_weighted"
    detail = N_(
        "Those who may vote have unequal numbers of votes, so the weight of a ballot would tell whose it is. Vote openly."
    )


VOTES_UNEQUAL = N_(
    "When the poll was to open in secret, those who may vote had unequal numbers of votes, so the weight of a ballot would have told whose it is. Make it again as an open vote."
)
NOBODY_ENTITLED = N_(
    "When the poll was to open, nobody was entitled to vote in it. Choose another electorate and make it again."
)
NEVER_OPENED = N_(
    "The closing time had passed before the poll could be opened. Make it again with a later closing time."
)

field_messages(
    in_the_past=N_("This moment has passed. Choose a later one."),
    too_far=N_("At most one year from now."),
    before_opening=N_("The poll must close after it opens."),
    not_later=N_("Later than the present closing time."),
    unknown_thread=N_("There is no such thread."),
    unknown_proposal=N_("There is no such proposal."),
    other_thread=N_("This proposal is discussed in another thread. Leave the thread out."),
    classes_needed=N_("Choose at least one class."),
    circle_needed=N_("Choose a circle."),
    unknown_picture=N_("This picture is not there. Upload it again."),
    person_needed=N_("Choose who decides."),
    unknown_member=N_("There is no such member here, or they may not vote."),
    named_twice=N_("This member is named twice."),
    unknown_matter=N_("The bylaws of this cooperative know no such matter. Choose one from its list."),
    secret_until_close=N_("A secret poll shows its results after the close only."),
    secret_without_reasons=N_("A secret ballot takes no reason: its words would give its writer away."),
    too_few_to_hide=N_(
        "Only {electors} may vote, and with fewer than {least} a secret ballot hardly hides anyone. Ask more people, or say that this is understood."
    ),
    not_for_this_electorate=N_("This does not go with the electorate that was chosen."),
    closed_circle_place=N_("In a closed circle only its members see the poll, so they are its electorate."),
    closed_circle_elsewhere=N_("A closed circle votes in its own threads, or in a poll without a thread."),
    no_objectors=N_("Nobody objects in this method. Choose optional or required reasons."),
    reason_not_asked=N_("This poll takes no reasons. Leave it empty."),
    reason_needed=N_("This poll asks for a reason. Write one."),
    reason_needed_from_objectors=N_("This poll asks those who disagree or block for a reason. Write one."),
    fraction_form=N_("Write the fraction as two whole numbers with a slash, such as 2/3."),
    fraction_denominator=N_("The number under the slash must be from 1 to {max}."),
    fraction_range=N_("The fraction must be more than 0 and at most 1/1."),
    strict_all=N_("More than all can never be reached: use 1/1 without strict."),
    abstentions_in_base=N_(
        "A majority of those present or of all members includes who abstains: count abstentions in, or take the votes cast as base."
    ),
    majority_required=N_("This method decides yes or no, so it needs a majority."),
    options_not_used=N_("People agree or disagree here: leave the options empty."),
    too_few_options=N_("Give at least {min} options."),
    too_many_options=N_("Give at most {max} options."),
    repeated_label=N_("Two options read the same: nobody could tell them apart."),
    label_length=N_("A label has 1 to {max} characters."),
    label_characters=N_("A label is one line of text, without control characters."),
    unknown_field=N_("A ballot of this method has no such field."),
    missing_field=N_("The ballot lacks this field."),
    not_an_object=N_("A ballot is an object with named fields."),
    unknown_position=N_("Choose one of: {expected}."),
    unknown_option=N_("This poll has no such option."),
    repeated_option=N_("Each option counts once."),
    malformed=N_("This part of the ballot has the wrong form."),
)
