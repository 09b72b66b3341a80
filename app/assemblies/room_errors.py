"""Refusals of votes in the room: what to do first, or who may."""

from app.core.errors import ConflictError, ForbiddenError, field_messages
from app.core.i18n import N_


class NothingToVoteError(ConflictError):
    """Information and debates end without a vote."""

    code = "nothing_to_vote"
    detail = N_("Only motions and elections are voted on. Make this item a motion first.")


class AnotherVoteOpenError(ConflictError):
    """One vote at a time. `poll_id` is the one that is open."""

    code = "another_vote_open"
    detail = N_("Another vote is open in this meeting. Close it first.")


class AmendmentsFirstError(ConflictError):
    """Whoever votes on a motion knows its text."""

    code = "amendments_first"
    detail = N_("Amendments wait for their vote ({waiting}). Vote on them first, or have them withdrawn.")


class NobodyHereError(ConflictError):
    """There is nobody to ask."""

    code = "nobody_here"
    detail = N_("Nobody who may vote on this is here. Let people check in first.")


class SecretWeightedError(ConflictError):
    """Ballots that weigh differently tell whose they are."""

    code = "secret_weighted"
    detail = N_(
        "Members here have unequal numbers of votes, so the weight of a ballot would tell whose it is. Vote openly."
    )


class TellersOnlyError(ForbiddenError):
    """Two people count."""

    code = "tellers_only"
    detail = N_("Only the two tellers of this vote enter what they counted; who runs the meeting sees it.")


class NoHandsError(ConflictError):
    """Ballots are sent, nothing is counted."""

    code = "no_hands"
    detail = N_("This vote is not by raised hands, so there is nothing for tellers to count.")


class RoomOnlyError(ConflictError):
    """A poll from afar has one ballot a person."""

    code = "not_in_a_meeting"
    detail = N_("This poll is not a vote at a meeting: everyone casts their own ballot on its page.")


class NoDemandError(ConflictError):
    """The bylaws give no such right, or it is too late."""

    code = "secrecy_not_on_demand"
    detail = N_("Nobody can demand a secret vote on this item now, or it will be secret anyway.")


class NotPresentError(ForbiddenError):
    """Only those who would vote may demand it."""

    code = "not_present"
    detail = N_("Only those who are here and may vote can demand that the vote be secret. Check in first.")


class CastingVoteIsTheChairsError(ForbiddenError):
    """The bylaws give it to the chair, not to whoever else runs the meeting."""

    code = "chair_only"
    detail = N_("The casting vote is the chair's. Whoever chairs this meeting gives it.")


class NothingLevelError(ConflictError):
    """A casting vote settles a tie and nothing else."""

    code = "nothing_level"
    detail = N_("This vote doesn't wait for a casting vote: it is not level, or was settled already.")


class ChairWithoutVoteError(ForbiddenError):
    """Whoever had no vote has no casting vote either."""

    code = "chair_without_vote"
    detail = N_(
        "The chair took no part in this vote, so gives no casting vote in it. Let somebody who may vote in it take over the chair."
    )


CHOSEN_IN_THE_ROOM = N_("Chosen in the meeting.")

field_messages(
    tellers_two=N_("Name two different people who count, both of them here."),
    teller_not_here=N_("This person is not here. Tellers are chosen among those present."),
    hands_unfit=N_(
        "Hands are counted for or against, or for one of several options. Choose such a method, or ballots."
    ),
    hands_secret=N_("This vote is secret, so hands can't be raised. Use ballots."),
    hands_weighted=N_(
        "Members here have unequal numbers of votes, or the votes of some are capped, so hands can't be counted. Use ballots."
    ),
    hands_unknown=N_("This was not asked: count only for what stands in the list."),
    not_in_the_room=N_("This method takes rounds over days. Choose another one for a vote in the room."),
    not_level=N_("Choose one of those that are level, or leave it tied."),
    not_entitled_here=N_("This member may not vote at this meeting anyway."),
)
