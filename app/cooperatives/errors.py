"""Refusals of this package, each saying what to do next."""

from app.core.errors import ConflictError, ForbiddenError, TooManyRequestsError, field_messages
from app.core.i18n import N_


class OfficersOnlyError(ForbiddenError):
    """For administrators and secretaries."""

    code = "officers_only"
    detail = N_("Only administrators and secretaries may do this. Ask one of them.")


class AdminsOnlyError(ForbiddenError):
    """For administrators."""

    code = "admins_only"
    detail = N_("Only administrators may do this. Ask one of them.")


class CircleManagersOnlyError(ForbiddenError):
    """For administrators, secretaries and facilitators."""

    code = "circle_managers_only"
    detail = N_("Only administrators, secretaries and facilitators may do this. Ask one of them.")


class AdminsMakeAdminsError(ForbiddenError):
    """A secretary tried to make or unmake an administrator."""

    code = "admins_make_admins"
    detail = N_("Only an administrator may make somebody an administrator, or end it. Ask one of them.")


class OwnRoleError(ForbiddenError):
    """Somebody tried to raise their own role."""

    code = "own_role_upward"
    detail = N_("You can't give yourself a higher role. Ask an administrator.")


class SuspendedError(ForbiddenError):
    """A suspended member reads only."""

    code = "suspended"
    detail = N_("Your membership is suspended: you can read, and nothing more. Ask an administrator.")


class LastAdminError(ConflictError):
    """The cooperative would be left without an active administrator."""

    code = "last_admin"
    detail = N_("A cooperative keeps at least one administrator. Make somebody else an administrator first.")


class OwnMembershipError(ConflictError):
    """Officers don't suspend or exclude themselves."""

    code = "own_membership"
    detail = N_("This is your own membership. To go, use “Leave the cooperative”.")


class AlreadyMemberError(ConflictError):
    """The person is in the register already."""

    code = "already_member"
    detail = N_("You are a member of this cooperative already. Open it from your cooperatives.")


class MembershipOverError(ConflictError):
    """The line of the register is closed and stays as it is."""

    code = "membership_over"
    detail = N_("This membership is over. Invite the person again: they get a new line and a new number.")


class NotActiveError(ConflictError):
    """Only active members go into circles."""

    code = "member_not_active"
    detail = N_("Only active members can be in a circle. Make the member active first.")


class StillApplicantError(ConflictError):
    """A request has to be answered before the member can be changed."""

    code = "still_applicant"
    detail = N_("This is a request to join. Approve or decline it first.")


class NoRequestError(ConflictError):
    """The request was answered or taken back already."""

    code = "request_answered"
    detail = N_("This request was answered already. Reload the list.")


class InvitationUsedError(ConflictError):
    """A link lets one person in."""

    code = "invitation_used"
    detail = N_("This invitation was used already. If it was not by you, ask for another one.")


class InvitationRevokedError(ConflictError):
    """The cooperative took the invitation back."""

    code = "invitation_revoked"
    detail = N_("This invitation was taken back. Ask the cooperative for another one.")


class InvitationExpiredError(ConflictError):
    """Older than its thirty days."""

    code = "invitation_expired"
    detail = N_("This invitation is older than 30 days. Ask the cooperative to send it again.")


class NoShareLinkError(ConflictError):
    """Secret cooperatives are joined by invitation only."""

    code = "secret_cooperative"
    detail = N_("A secret cooperative has no share link. Invite people by mail, or change the visibility.")


class ClassInUseError(ConflictError):
    """Lines of the register or open invitations name the class."""

    code = "class_in_use"
    detail = N_("Members or invitations belong to this class, former members included. Rename it instead.")


class NotSecondDegreeError(ConflictError):
    """Only cooperatives of the second degree have cooperatives as members."""

    code = "not_second_degree"
    detail = N_(
        "Only a cooperative of the second degree has cooperatives as members. Change its kind in the settings first."
    )


class HasOrganisationsError(ConflictError):
    """It stays of the second degree while cooperatives are its members."""

    code = "has_organisations"
    detail = N_("Cooperatives are members here, so the kind stays. Let them go first.")


class HasDelegatesError(ConflictError):
    """Somebody speaks for the organisation."""

    code = "has_delegates"
    detail = N_("This cooperative has delegates. End their membership, or give them no organisation, first.")


class TooManyOrganisationsError(ConflictError):
    """A bound against runaway programs."""

    code = "too_many_organisations"
    detail = N_("This cooperative has {limit} member cooperatives, and that is the limit.")


class CircleHasCirclesError(ConflictError):
    """Circles lie inside it."""

    code = "circle_has_circles"
    detail = N_("There are circles inside this one. Move or delete them first.")


class CircleInUseError(ConflictError):
    """Threads or polls belong to it."""

    code = "circle_in_use"
    detail = N_("This circle has threads or polls, which are kept. Rename it, or close it, instead.")


class TooManyCirclesError(ConflictError):
    """A bound against runaway programs."""

    code = "too_many_circles"
    detail = N_("This cooperative has {limit} circles, and that is the limit. Delete some first.")


class InvitationsUsedUpError(TooManyRequestsError):
    """The cooperative has sent as many invitations as it may in a day."""

    code = "invitations_used_up"
    detail = N_("This cooperative has sent {limit} invitations today. Go on tomorrow.")


class ResendsUsedUpError(TooManyRequestsError):
    """An invitation was sent again as often as it may be in a day."""

    code = "resends_used_up"
    detail = N_(
        "This invitation was sent again {limit} times today. Wait until tomorrow, or check the address."
    )


field_messages(
    name_taken=N_("This name is taken. Choose another one."),
    number_taken=N_("Another member or invitation has this number. Choose another one."),
    office_taken=N_("Another circle holds this office. Take it from that circle first."),
    unknown_class=N_("There is no such class in this cooperative."),
    unknown_organisation=N_("There is no such member cooperative here."),
    organisation_twice=N_("This member cooperative stands here twice. Give its votes once."),
    organisation_over_limit=N_(
        "{name} would have {votes} of {total} votes, and at most {most} are allowed ({source}). Share the votes out anew, those of several at once where that is needed."
    ),
    organisation_votes_used=N_(
        "Of the votes of {name} there are this many left to give: {left}. Take some from its other delegates first."
    ),
    delegates_have_more=N_("The delegates of {name} have {given} votes together. Lower theirs first."),
    votes_without_organisation=N_("Only delegates of a member cooperative have other than one vote."),
    unknown_circle=N_("There is no such circle in this cooperative."),
    circle_loop=N_("A circle can't lie inside itself."),
    circle_too_deep=N_("At most {limit} circles can lie one inside another."),
    date_in_future=N_("This day is still to come. Give today or an earlier day."),
    date_before_joining=N_("This is before the member joined."),
    unknown_country=N_("There is no country with this code. Use two letters of ISO 3166-1, such as ES."),
    too_many_lines=N_("Too many lines: {lines}. Send at most {limit} at once."),
    no_lines=N_("There is no line with an address in this text."),
)
