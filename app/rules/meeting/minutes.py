"""What minutes must hold, who signs them, and by when they are approved and filed."""

from collections.abc import Collection, Iterable
from datetime import date, timedelta

from app.rules.bylaws.schema import Bylaws, Value
from app.rules.meeting.errors import refused
from app.rules.meeting.presence import Id
from app.rules.schema import Strict

USUAL_FIELDS = (
    "place",
    "date",
    "call",
    "present_in_person",
    "present_by_proxy",
    "quorum",
    "notice_given",
    "agenda",
    "debate_in_short",
    "texts",
    "results",
    "dissents_on_request",
)
"""What minutes hold where the bylaws don't say: advice, and no duty."""

IDENTIFICATION = "minutes_say_identification"
_PEOPLE = {"two_members": 2, "two_designated_members": 2}


class Signature(Strict):
    """Who signed, and as what: secretary, chairperson, two_members, two_designated_members or the bylaws' own name."""

    member: Id
    signed_as: str


def fields_needed(bylaws: Bylaws, *, remote: bool = False) -> tuple[str, ...]:
    """The fields that the bylaws ask for, none where they don't say; how people were identified, where they met
    from afar and the bylaws ask for that."""
    fields = bylaws.minutes.fields.value or ()
    if remote and IDENTIFICATION in (bylaws.remote.needs.value or ()):
        fields = (*fields, IDENTIFICATION)
    return fields


def check_complete(bylaws: Bylaws, filled: Collection[str], *, remote: bool = False) -> None:
    """Raise MeetingError minutes_incomplete with the fields that are missing, in the order of the bylaws."""
    missing = tuple(name for name in fields_needed(bylaws, remote=remote) if name not in filled)
    if missing:
        source = bylaws.minutes.fields.source
        source = bylaws.remote.needs.source if missing == (IDENTIFICATION,) else source
        raise refused(
            "minutes_incomplete", "minutes", "The minutes lack what they must hold.", source, names=missing
        )


def signers_needed(bylaws: Bylaws) -> tuple[tuple[str, int], ...]:
    """As what and how many sign; none where the bylaws don't say."""
    return tuple((name, _PEOPLE.get(name, 1)) for name in bylaws.minutes.signers.value or ())


def signatures_missing(bylaws: Bylaws, signed: Iterable[Signature]) -> tuple[tuple[str, int], ...]:
    """As what and how many must still sign. One person signs once: a second signature in another role is none."""
    first: dict[str, str] = {}
    for one in signed:
        first.setdefault(one.member, one.signed_as)
    given = list(first.values())
    lacking = ((name, number - given.count(name)) for name, number in signers_needed(bylaws))
    return tuple((name, number) for name, number in lacking if number > 0)


def check_signed(bylaws: Bylaws, signed: Iterable[Signature]) -> None:
    """Raise MeetingError minutes_unsigned with those who must still sign."""
    missing = signatures_missing(bylaws, signed)
    if missing:
        raise refused(
            "minutes_unsigned",
            "signatures",
            "The minutes still lack signatures.",
            bylaws.minutes.signers.source,
            names=tuple(name for name, _ in missing),
        )


def _after(days: Value[int], since: date) -> date | None:
    return None if days.value is None else since + timedelta(days=days.value)


def approve_by(bylaws: Bylaws, meeting: date) -> date | None:
    """The last day to approve and sign, counted from the day of the meeting; none where the bylaws don't say."""
    return _after(bylaws.minutes.approve_days, meeting)


def file_by(bylaws: Bylaws, since: date) -> date | None:
    """The last day to file, counted from the day the bylaws mean; none where they don't say."""
    return _after(bylaws.minutes.file_days, since)


def check_approved_in_time(bylaws: Bylaws, meeting: date, today: date) -> None:
    """Raise MeetingError minutes_late after the last day to approve: for a warning, the minutes stay due."""
    until = approve_by(bylaws, meeting)
    if until is not None and today > until:
        source = bylaws.minutes.approve_days.source
        raise refused("minutes_late", "minutes", "The time to approve is over.", source, last_on=until)
