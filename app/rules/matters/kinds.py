"""What bylaws make of a matter: its kind, its notice, its secrecy, who doesn't vote, whose opinion it needs."""

from typing import Literal

from app.rules.bylaws import calendar
from app.rules.bylaws.errors import undecided
from app.rules.bylaws.judge import quorum_needed
from app.rules.bylaws.schema import Bylaws
from app.rules.bylaws.values import Guard, MajorityNumbers
from app.rules.matters.schema import OTHER, Kind, Matter

SIZES = range(60, 72)
"""Sizes of an electorate among which every rounding that can matter does."""


def kind_of(matter: Matter, bylaws: Bylaws) -> Kind | None:
    """The kind by which bylaws judge it: extraordinary where they name it so, whatever the list says.

    A kind that the bylaws don't have (no majority is written for it) falls back to ordinary.
    """
    named = matter.names & set(bylaws.extraordinary_matters.value or ())
    kind = matter.kind
    if named and kind in (None, "ordinary") and matter.body.kind == "assembly":
        kind = "extraordinary"
    if kind not in (None, "ordinary") and not any(entry.matter == kind for entry in bylaws.majority):
        kind = "ordinary"
    return kind


def calls_of(matter: Matter, bylaws: Bylaws) -> int:
    """How many calls there are, at least one."""
    kind = kind_of(matter, bylaws)
    return max(1, len(matter.rules) if kind is None else len(bylaws.calls_of(kind)))


def notice_needed(matter: Matter, bylaws: Bylaws) -> int:
    """The least days of notice. Never fewer than the bylaws' where they judge it.

    Raises BylawsError `undecided` where the bylaws have to say it and don't.
    """
    if matter.code == OTHER:
        return 0
    own = matter.notice_days
    if kind_of(matter, bylaws) is not None:
        return max(calendar.least_days(bylaws, case=matter.notice_case), own or 0)
    if own is not None:
        return own
    if matter.body.kind != "assembly":
        return 0
    return calendar.least_days(bylaws, case=matter.notice_case)


def secret_by(matter: Matter, bylaws: Bylaws) -> Literal["bylaws", "matter"] | None:
    """What makes every vote on it secret, if anything does."""
    if matter.names & set(bylaws.secrecy.always_for.value or ()):
        return "bylaws"
    return "matter" if matter.secrecy == "secret" else None


def bylaws_recusals(matter: Matter, bylaws: Bylaws) -> tuple[tuple[str, str | None], ...]:
    """The roles that the bylaws keep from voting on it, each with the article."""
    return tuple(
        (role, entry.source)
        for entry in bylaws.recusal
        if entry.value and entry.value.matter in matter.names
        for role in entry.value.excluded_roles
    )


def bylaws_opinion(matter: Matter, bylaws: Bylaws) -> tuple[str | None, str | None]:
    """The body whose opinion must be attached, with the article where the bylaws ask for it."""
    for entry in bylaws.opinions:
        if entry.value and entry.value.matter in matter.names:
            return entry.value.body, entry.source
    return matter.opinion_body, None


def guard_of(bylaws: Bylaws, measure: str | None) -> tuple[Guard, str | None] | None:
    """The bylaws' guard against a measure, with the article."""
    for entry in bylaws.guards:
        if entry.value and entry.value.measure == measure:
            return entry.value, entry.source
    return None


def register_days(matter: Matter, bylaws: Bylaws) -> int:
    """How many days before the opening a member must have joined, where the bylaws judge the matter: for the
    days in the register, and for the day at which the electorate is fixed."""
    if matter.code == OTHER or kind_of(matter, bylaws) is None:
        return 0
    voters = bylaws.voters
    return max(voters.min_days_in_register.value or 0, voters.record_date.value or 0)


def caps_for(matter: Matter, bylaws: Bylaws) -> tuple[str, ...]:
    """The classes whose votes the bylaws cap, where the bylaws judge the matter."""
    if kind_of(matter, bylaws) is None:
        return ()
    caps = [entry.value for entry in bylaws.class_caps if entry.value and entry.value.what == "votes"]
    return tuple(dict.fromkeys(name for cap in caps for name in cap.classes))


def check_settled(
    bylaws: Bylaws, kind: Kind, call: int, electors: int | None = None, *, plurality: bool = False
) -> None:
    """Raise BylawsError `undecided` for whatever a judgement could need and the bylaws don't say.

    electors: how many will be entitled; it decides whether rounding matters. Without it, it has to be settled
    for any number.
    """
    found = [entry for entry in bylaws.calls_of(kind) if entry.n == call]
    if not found or found[0].quorum.value is None:
        raise undecided(f"calls.{found[0].matter if found else kind}.{call}.quorum")
    for number in SIZES if electors is None else (electors,):
        quorum_needed(found[0].quorum.value, number, field=f"calls.{found[0].matter}.{call}.quorum")
    if not plurality:
        check_majority_settled(bylaws, kind, call)


def check_majority_settled(bylaws: Bylaws, kind: Kind, call: int) -> None:
    """Raise BylawsError `undecided` for what a majority could need and the bylaws don't say."""
    own = any(entry.matter == kind and entry.call == call for entry in bylaws.majority)
    path = f"majority.{kind}.{call if own else 0}"
    rule = bylaws.majority_of(kind, call).value
    if rule is None:
        raise undecided(path)
    for numbers in (rule, *((rule.unless.then,) if rule.unless else ())):
        _check_numbers(numbers, path)


def _check_numbers(numbers: MajorityNumbers, path: str) -> None:
    if numbers.base is None:
        raise undecided(f"{path}.base")
    if numbers.base == "cast" and numbers.abstentions is None:
        raise undecided(f"{path}.abstentions")
