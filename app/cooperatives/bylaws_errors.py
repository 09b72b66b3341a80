"""Refusals about bylaws, each with the path of the value and, where there is one, the article or sentence."""

from collections.abc import Mapping
from typing import Any

from app.core.errors import ConflictError, ForbiddenError, InvalidError, field_messages
from app.core.i18n import N_
from app.rules.bylaws import BylawsError


class DraftersOnlyError(ForbiddenError):
    """A draft is its author's, and the officers'."""

    code = "not_drafter"
    detail = N_(
        "Only who made this draft, administrators and secretaries may change it. Make a draft of your own."
    )


class ObserversDontDraftError(ForbiddenError):
    """Observers neither propose nor draft."""

    code = "observers_do_not_draft"
    detail = N_("Observers don't draft bylaws. Ask a member to.")


class NotADraftError(ConflictError):
    """Only drafts change."""

    code = "not_a_draft"
    detail = N_(
        "This version is no draft any more, so it stays as it is. Make a new draft from the version in force."
    )


class DraftInVoteError(ConflictError):
    """A poll votes on it."""

    code = "draft_in_vote"
    detail = N_("A poll votes on these bylaws, so they stand still. Wait for it to close, or cancel it.")


class DraftOutdatedError(ConflictError):
    """It was made from a version that is no longer in force."""

    code = "draft_outdated"
    detail = N_(
        "These changes were made to version {base}, and version {in_force} is in force. Make them again."
    )


class VotesHeldError(ConflictError):
    """From the first vote on, only votes change the bylaws."""

    code = "votes_held"
    detail = N_(
        "A vote was held under these bylaws, so from now on only a vote changes them. Start one on the matter “Change the bylaws kept here”."
    )


class TooManyDraftsError(ConflictError):
    """A bound against runaway programs."""

    code = "too_many_drafts"
    detail = N_("There are {limit} drafts, and that is the limit. Drop some first.")


_SAID = {
    "under_floor", "over_cap", "not_permitted", "reason_needed", "guard_removed", "undecided", "unsourced", "one_of",
    "none_with_number", "quorum_empty", "fraction_missing", "plus_one_strict", "quorum_over_all", "rounding_unused",
    "combine", "floor_missing", "strict_all", "abstentions_in_base", "unless_harder", "proxies_banned",
    "remote_banned", "one_vote_each", "notice_order", "calls_order", "calls_rise", "majority_twice", "no_such_call",
    "unknown_path", "matter_twice", "matter_missing", "named_by_bylaws", "judged_by_bylaws", "other_is_free",
    "change_needs_kind", "rules_and_kind", "plurality_unfit", "kind_elsewhere", "circle_unfit", "method_twice",
    "too_many_matters", "secret_shows",
}  # fmt: skip
"""Codes of app.rules that have words here, so that they are told in the reader's language."""


def as_field(error: BylawsError, at: str = "") -> InvalidError:
    """The refusal as an answer: the path, and the sentence with its article."""
    field = f"{at}.{error.field}".strip(".") if at else error.field
    data: Mapping[str, Any] = {"source": "?", **error.data, "message": error.message}
    code = f"bylaws_{error.code}" if error.code in _SAID else error.code
    return InvalidError([(field or "changes", code, data)])


field_messages(
    bylaws_under_floor=N_("This asks for less than {source}, and nothing we know of lets statutes do so. Give the reason in writing."),
    bylaws_over_cap=N_("This allows more than {source}, and nothing we know of lets statutes do so. Give the reason in writing."),
    bylaws_not_permitted=N_("{source} doesn't let statutes change it so. Give the reason in writing."),
    bylaws_reason_needed=N_("Our sources don't say that statutes may change what {source} says. Give the reason in writing."),
    bylaws_guard_removed=N_("No statute may change this guard: {source}."),
    bylaws_undecided=N_("The bylaws don't say this yet. Settle it in a draft first."),
    bylaws_unsourced=N_("Every value needs its source: the article or sentence of your statutes."),
    bylaws_one_of=N_("Give one of the two numbers, and not both."),
    bylaws_none_with_number=N_("A call without quorum can't ask for a number."),
    bylaws_quorum_empty=N_("Give a fraction or a count, or say that there is no quorum."),
    bylaws_fraction_missing=N_("More than, and plus one, need a fraction."),
    bylaws_plus_one_strict=N_("Choose more than a fraction or a fraction plus one."),
    bylaws_quorum_over_all=N_("More than all members can never be present."),
    bylaws_rounding_unused=N_("Rounding settles a fraction plus one only."),
    bylaws_combine=N_("A fraction and a count need the lesser or the greater of both."),
    bylaws_floor_missing=N_("There is no floor to limit."),
    bylaws_strict_all=N_("More than all can never be reached. Use 1/1 without strict."),
    bylaws_abstentions_in_base=N_("A majority of those present or of the members includes those who abstain. Choose counted, or base cast to leave them out."),
    bylaws_unless_harder=N_("A high turnout can't ask for more than a low one."),
    bylaws_proxies_banned=N_("Proxies are not allowed, so there is no number of them."),
    bylaws_remote_banned=N_("Remote meetings are not allowed, so they need nothing."),
    bylaws_one_vote_each=N_("With one vote each, nobody can have more than one."),
    bylaws_notice_order=N_("The least notice is longer than the longest."),
    bylaws_calls_order=N_("Calls are numbered 1, 2, 3 and stand in that order."),
    bylaws_calls_rise=N_("A later call can't ask for more than the one before it."),
    bylaws_majority_twice=N_("A matter has one majority for each call."),
    bylaws_no_such_call=N_("There is no such call."),
    bylaws_unknown_path=N_("Bylaws have no such value."),
    bylaws_matter_twice=N_("Two matters have the same code."),
    bylaws_matter_missing=N_("The list always has the matter {code}."),
    bylaws_named_by_bylaws=N_("The bylaws speak of this matter by a name that would be lost."),
    bylaws_judged_by_bylaws=N_("The bylaws name this matter, so their quorum and majority judge it."),
    bylaws_other_is_free=N_("The question outside the bylaws has no rules of its own."),
    bylaws_change_needs_kind=N_("A change of the bylaws is judged by the bylaws themselves: give it a kind."),
    bylaws_rules_and_kind=N_("The bylaws judge this kind, so it can't have rules of its own."),
    bylaws_plurality_unfit=N_("Most votes win only where a kind gives the quorum."),
    bylaws_kind_elsewhere=N_("The bylaws' quorum and majority are the assembly's: give this body rules of its own."),
    bylaws_circle_unfit=N_("Only the body circle names a circle."),
    bylaws_method_twice=N_("A way of counting stands in the list once."),
    bylaws_too_many_matters=N_("Keep at most {max} matters."),
    bylaws_secret_shows=N_("A secret vote takes no reasons and shows its results after the close."),
    unknown_version=N_("There is no such version of the bylaws."),
    no_changes=N_("Nothing would change. Change at least one value or matter."),
)  # fmt: skip
