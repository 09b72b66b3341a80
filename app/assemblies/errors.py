"""Refusals at meetings. Those of the rules are told in the reader's language, with the article that refuses."""

from datetime import tzinfo
from typing import Any, ClassVar

from app.core.errors import ConflictError, ForbiddenError, Problem
from app.core.i18n import N_, translate
from app.rules.errors import RuleBroken
from app.rules.meeting import LANGUAGES, Sayer

CONFLICTS = frozenset({
    "call_not_convened", "meeting_is_open", "call_has_failed", "call_before_waits", "call_not_yet", "call_too_soon",
    "call_too_late", "no_quorum", "in_recess", "not_registered", "call_waits", "call_is_quorate", "undecided", "agenda_closed", "off_agenda",
    "proxy_given_already", "tellers_differ",
})  # fmt: skip
"""Refusals that depend on the state of things rather than on what was sent: 409; the others are 422."""


class RefusedByRules(Problem):
    """What the rules of meetings or the bylaws refuse; made by `refusal`. The sentence is the rules' own."""

    error: ClassVar[RuleBroken]
    zone: ClassVar[tzinfo]
    field: ClassVar[str]
    ways_out: ClassVar[tuple[str, ...]]

    def sentence(self, language: str) -> str:
        """Why not, what to do next, and the article."""
        said = Sayer(language if language in LANGUAGES else "en", self.zone).refusal(self.error)
        ways = (translate(one, language).format_map(self.error.data) for one in self.ways_out)
        return " ".join([said, *ways])

    def fields(self, language: str) -> list[dict[str, str]]:
        return [{"field": self.field, "code": self.error.code, "message": self.sentence(language)}]


def refusal(
    error: RuleBroken, zone: tzinfo, *, field: str | None = None, ways_out: tuple[str, ...] = ()
) -> Problem:
    """The one translator: a refusal of the rules as an answer with the rules' code and its sentence.

    Args:
        zone: where the meeting is: moments are told in it.
        field: the name of the field as it was sent, where it differs from the rules' own.
        ways_out: sentences that the rules can't know, told after theirs, filled with the refusal's data.
    """
    known: dict[str, Any] = {
        "status": 409 if error.code in CONFLICTS else 422,
        "code": error.code,
        "error": error,
        "zone": zone,
        "field": error.field if field is None else field,
        "ways_out": ways_out,
    }
    problem: Problem = type("RefusedByRules", (RefusedByRules,), known)(**_plain(error.data))
    return problem


_CALL_OFF = N_(
    "Settle it in the bylaws. A meeting is judged by the bylaws of the day it was convened, so call this one off and convene it again under the new ones."
)
_TAKE_BACK = N_(
    "It is settled for today when those who gave a proxy, came and left again come back, or end their proxy."
)


def call_refusal(error: RuleBroken, zone: tzinfo) -> Problem:
    """As `refusal`, of opening a call and of giving it up: where the bylaws leave open whether enough are here, neither
    can be done, so what can is said."""
    if error.code != "undecided":
        return refusal(error, zone)
    today = (_TAKE_BACK,) if error.field == "proxy.revoked_by_presence" else ()
    return refusal(error, zone, ways_out=(*today, _CALL_OFF))


def _plain(data: dict[str, object]) -> dict[str, object]:
    taken = {"type", "title", "status", "code", "detail", "fields"}
    return {
        name: list(one) if isinstance(one, tuple) else one for name, one in data.items() if name not in taken
    }


class RunnersOnlyError(ForbiddenError):
    """Running a meeting is for a few."""

    code = "runners_only"
    detail = N_(
        "Only who chairs this meeting, who keeps its minutes, administrators and secretaries may do this. Ask one of them."
    )


class StewardsOnlyError(ForbiddenError):
    """Letting people in is for a few."""

    code = "stewards_only"
    detail = N_("Only who runs this meeting and facilitators may do this. Ask one of them at the door.")


class NotConvenedError(ConflictError):
    """The meeting has not been convened, or was called off."""

    code = "meeting_not_convened"
    detail = N_("This meeting has not been convened, or was called off, so this can't be done in it.")


class MeetingClosedError(ConflictError):
    """The meeting is over."""

    code = "meeting_closed"
    detail = N_("This meeting is closed: nothing that happens now belongs to it any more.")


class MeetingNotOpenError(ConflictError):
    """Only in an open meeting."""

    code = "meeting_not_open"
    detail = N_("This is done while the meeting is open. Open it first.")
