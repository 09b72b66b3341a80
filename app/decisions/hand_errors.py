"""Refusals of votes in the room."""

from app.core.errors import ConflictError, ForbiddenError
from app.core.i18n import N_


class HandsNotAgreedError(ConflictError):
    """What only one person found does not count."""

    code = "hands_not_agreed"
    detail = N_("The two tellers have not found the same yet. Let them count again, then close the vote.")


class HandsOnlyError(ConflictError):
    """Hands are raised, nothing is sent."""

    code = "hands_only"
    detail = N_("This vote is by raised hands: raise yours in the room. Nothing is sent from here.")


class NotHereError(ForbiddenError):
    """The electorate of a vote in a meeting are those who were here."""

    code = "not_here"
    detail = N_(
        "You were not here when this vote opened, so it does not count you in. Check in, and you can vote in the next."
    )


class VoteLentError(ForbiddenError):
    """The elector's vote is cast by the holder of their proxy."""

    code = "vote_lent"
    detail = N_("Your vote is lent to {holder}; it was so when this vote opened. Only they can cast it.")


class FollowsBoardError(ForbiddenError):
    """The elector's proxy names no holder, so nobody casts their ballot."""

    code = "follows_board"
    detail = N_(
        "The proxy for this vote names no holder: it goes with the board's motions by itself, and nobody casts it."
    )


class NotYoursToCastError(ForbiddenError):
    """Only the holder of a proxy, or who helps at the meeting, casts another's ballot."""

    code = "not_yours_to_cast"
    detail = N_("Only who holds this member's vote, and who helps at this meeting, may cast it.")


class AlreadyVotedError(ConflictError):
    """Nobody's ballot is replaced by somebody who only helps."""

    code = "already_voted"
    detail = N_("This member has voted. Only they, or who holds their vote, can change it.")


class RoomPollError(ConflictError):
    """A vote in a meeting is opened and closed there."""

    code = "room_poll"
    detail = N_("This is a vote in a meeting: who runs the meeting closes it or calls it off there.")
