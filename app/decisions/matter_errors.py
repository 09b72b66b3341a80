"""What a matter or the bylaws refuse, in words: with the field, and the article where there is one."""

from collections.abc import Mapping
from typing import Any

from app.core.errors import ConflictError, ForbiddenError, InvalidError, field_messages
from app.core.i18n import N_
from app.rules import RuleBroken
from app.rules.bylaws import BylawsError


class NoSecrecyDemandError(ConflictError):
    """Neither the bylaws nor the matter let members demand a secret vote, or it is secret already."""

    code = "secrecy_not_on_demand"
    detail = N_("In this poll nobody can demand that the vote be secret, or it is secret already.")


class NotToVoteError(ForbiddenError):
    """Only those who will vote may demand that it be secret."""

    code = "not_to_vote"
    detail = N_("Only those who will be entitled to vote can demand that the vote be secret.")


class DraftTakenError(ConflictError):
    """One change of the bylaws is voted on at a time, so that each is made to the version in force."""

    code = "draft_taken"
    detail = N_(
        "Another poll votes on a change of the bylaws, or this draft was dropped. Wait for that poll to close."
    )


class NoOpinionAskedError(ConflictError):
    """The poll needs no opinion."""

    code = "no_opinion_asked"
    detail = N_("This poll needs no opinion of a body. Write in its thread instead.")


class NotOfBodyError(ForbiddenError):
    """The opinion is its body's."""

    code = "not_of_body"
    detail = N_("Only members of the body whose opinion is asked may attach it. Ask one of them.")


class OpinionNeededError(ConflictError):
    """The vote waits for an opinion."""

    code = "opinion_needed"
    detail = N_(
        "The opinion that must be attached has not come yet, so this can't be voted on. Ask for it; amendments and questions beside it can be voted on meanwhile."
    )


OPINION_NEVER_CAME = N_(
    "The opinion that must be attached did not come before the closing time. Ask for it and make the poll again."
)
RULED_OUT = N_(
    "When the poll was to open, the bylaws did not allow it any more. Make it again under the rules in force."
)
AS_ANNOUNCED = N_("As announced before the bylaws changed.")
RECUSED_BY_OFFICE = N_("Holds an office whose members do not vote on this: {roles}")
RECUSED_BY_ARTICLE = N_("Holds an office whose members do not vote on this: {roles} ({source})")

_SAID = {
    "not_changeable", "only_raised", "change_reason_needed", "method_not_allowed", "always_secret", "secret_shows",
    "affected_needed", "guard_broken", "money_currency", "money_above", "money_up_to",
}  # fmt: skip


def refusal(error: RuleBroken) -> InvalidError:
    """The refusal as an answer, with its article in the sentence."""
    if isinstance(error, BylawsError):
        data = {"path": error.field, "message": error.message}
        return InvalidError([("matter", "matter_unsettled", data)])
    code = f"matter_{error.code}" if error.code in _SAID else error.code
    source = error.data.get("source")
    if source and error.code in {"only_raised", "always_secret"}:
        code = f"{code}_by_article"
    data = {"message": error.message, **_readable(error.data)}
    return InvalidError([(error.field, code, data)])


def _readable(data: Mapping[str, object]) -> dict[str, Any]:
    return {
        key: ", ".join(str(one) for one in value) if isinstance(value, list | tuple) else value
        for key, value in data.items()
    }


field_messages(
    unknown_matter=N_("This cooperative has no such matter. Choose one of its list."),
    matter_unsettled=N_("The bylaws don't say what this vote needs yet: settle {path} first, in a draft of the bylaws."),
    matter_not_changeable=N_("This matter doesn't let this be changed."),
    matter_only_raised=N_("This may be raised for one vote and never lowered."),
    matter_only_raised_by_article=N_("The bylaws ask for more, and one vote can't ask for less: {source}."),
    matter_change_reason_needed=N_("This departs from what its matter asks. Give the reason."),
    matter_method_not_allowed=N_("This matter isn't decided by this method. Choose one of these: {allowed}."),
    matter_always_secret=N_("A vote on this matter is always secret."),
    matter_always_secret_by_article=N_("A vote on this matter is always secret: {source}."),
    matter_secret_shows=N_("A secret vote takes no reasons and shows its results after the close."),
    matter_affected_needed=N_("Say how many members this would hit. The law guards against it: {source}."),
    matter_guard_broken=N_("Nobody may decide this, by whatever majority: it would hit more than {fraction} of the members ({source})."),
    matter_money_currency=N_("This matter's limit is in {currency}. Give the budget in {currency}."),
    matter_money_above=N_("This matter is for sums above {amount} {currency}. Choose the matter for smaller ones."),
    matter_money_up_to=N_("This matter is for sums up to {amount} {currency}. Choose the matter for larger ones."),
    set_by_matter=N_("The matter says who decides. Leave this out."),
    no_office=N_("No circle holds the office that decides this. Give it to a circle first: {office}."),
    notice_too_short=N_("Notice is {days} days ({source}): it can open on {earliest} at the earliest."),
    notice_too_long=N_("Notice is at most {days} days ({source}): it must open by {latest}."),
    draft_needed=N_("Say which draft of the bylaws this would put in force."),
    unknown_draft=N_("There is no such draft of the bylaws."),
    draft_of_older=N_("This draft was made from a version that is no longer in force. Make it again."),
    not_for_this_matter=N_("This does not go with the matter that was chosen."),
)  # fmt: skip
