"""Refusals at the door and of proxies, in words that say what to do next."""

from datetime import UTC, datetime, tzinfo

from app.core.errors import ConflictError, ForbiddenError, field_messages
from app.core.i18n import N_, translate
from app.rules.meeting import LANGUAGES, MeetingError, Sayer


class DoorsClosedError(ConflictError):
    """Too early. `opens_at`: from when on people may check in."""

    code = "doors_closed"
    detail = N_("The doors open two hours before the hour of the call: {opens_at}.")

    def __init__(self, opens_at: datetime, zone: tzinfo) -> None:
        super().__init__(opens_at=opens_at.isoformat())
        self.opens_at = opens_at
        self.zone = zone

    def sentence(self, language: str) -> str:
        said = Sayer(language if language in LANGUAGES else "en", self.zone).moment(self.opens_at)
        return translate(self.detail, language).format(opens_at=said)


class RecessDoorsError(DoorsClosedError):
    """Too early on the day on which a meeting goes on."""

    detail = N_(
        "The meeting is in recess. The doors open two hours before the hour when it goes on: {opens_at}."
    )


class NotRemoteError(ConflictError):
    """The meeting is held in one place only."""

    code = "meeting_not_remote"
    detail = N_(
        "Nobody takes part in this meeting from elsewhere. Come to its place and check in at the door."
    )


class ObserverAttendsError(ForbiddenError):
    """Observers are guests: they are not counted."""

    code = "observers_do_not_attend"
    detail = N_("Observers have no vote here, so they are not checked in. They may follow everything.")


class SuspendedAttendsError(ForbiddenError):
    """Suspended members take no part."""

    code = "suspended_do_not_attend"
    detail = N_("Suspended members have no vote meanwhile, so they are not checked in.")


class JoinedTooLateError(ForbiddenError):
    """Entitled are those who were in the register in time."""

    code = "joined_too_late"
    detail = N_(
        "Who may vote at this meeting was fixed by the register of an earlier day, and this member was not in it then."
    )

    def __init__(self, error: MeetingError | None = None, zone: tzinfo = UTC) -> None:
        super().__init__()
        self.error = error
        self.zone = zone

    def sentence(self, language: str) -> str:
        if self.error is None:
            return super().sentence(language)
        return Sayer(language if language in LANGUAGES else "en", self.zone).refusal(self.error)


class VoteOpenError(ConflictError):
    """A meeting closes after its votes."""

    code = "vote_open"
    detail = N_(
        "A vote is open in this meeting, or waits for the chair's casting vote. Close it first, or cancel it."
    )


class NotYourProxyError(ForbiddenError):
    """A proxy is ended by whoever gave it."""

    code = "not_your_proxy"
    detail = N_(
        "Only who gave this proxy may end it, and one on paper also who runs the meeting, when the giver says so."
    )


class NoScanError(ConflictError):
    """Given in Batzar, so there is no paper."""

    code = "proxy_not_on_paper"
    detail = N_("This proxy was given here and not on paper, so there is nothing to scan.")


REFUSED_TO_ATTEND: dict[str, type[ForbiddenError]] = {
    "observer": ObserverAttendsError,
    "suspended": SuspendedAttendsError,
}
"""By the code of `policies.refusal_to_attend`; `joined_too_late` has its own reason each time."""

field_messages(
    wrong_door_code=N_("This is not the word at the door. Read it again, or ask a steward."),
    confirm_identity=N_("Confirm that you are who you signed in as."),
    confirm_live_av=N_("Confirm that you see and hear the meeting live."),
    confirm_secrecy=N_("Confirm that you vote where nobody looks on."),
    unknown_member=N_("There is no such active member here."),
    signature_differs=N_("Type your name as it stands in your profile: {name}."),
    one_holder=N_("Name one holder: a member, or somebody else."),
    name_unreadable=N_("Write the name with letters."),
    item_twice=N_("Give one instruction for each item."),
    scan_empty=N_("This file is empty."),
    scan_too_large=N_("This file is too large: at most 10 MB."),
    scan_kind=N_("A scan is a PDF, a PNG or a JPEG. This file is something else."),
)
