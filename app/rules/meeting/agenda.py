"""Who may add to the agenda and until when, what may be decided off it, and who may demand a meeting."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from app.rules.bylaws.errors import undecided
from app.rules.bylaws.judge import share_needed
from app.rules.bylaws.schema import Bylaws
from app.rules.exact import least_whole
from app.rules.meeting.errors import refused


def check_agenda(items: Sequence[object]) -> None:
    """Raise MeetingError no_agenda where there is nothing to meet about."""
    if not items:
        raise refused("no_agenda", "items", "A meeting needs an agenda: add at least one item.")


def backers_needed(bylaws: Bylaws, members: int) -> int:
    """How many members together may add an item: the fraction or the count, whichever is reached first.

    One where the right is everyone's. Raises BylawsError `undecided` where the bylaws give no such right.
    """
    right = bylaws.agenda.add.value
    if right is None:
        raise undecided("agenda.add")
    numbers = [] if right.or_count is None else [right.or_count]
    if right.fraction is not None:
        numbers.append(least_whole(right.fraction, members, strict=False))
    return max(1, min(numbers, default=1))


def add_until(bylaws: Bylaws, noticed: date, meeting: date) -> date:
    """The last day to add an item: so many days after the notice, and never after the meeting's day."""
    right = bylaws.agenda.add.value
    if right is None or right.within_days is None:
        return meeting
    return min(meeting, noticed + timedelta(days=right.within_days))


def check_add(
    bylaws: Bylaws, *, backers: int, members: int, today: date, noticed: date | None, meeting: date
) -> None:
    """Raise MeetingError backers_missing or agenda_closed unless so many members may add an item today.

    noticed: the day of the notice; none while it has not been sent, when adding is only a matter of backers.
    """
    source = bylaws.agenda.add.source
    need = backers_needed(bylaws, members)
    if backers < need:
        raise refused(
            "backers_missing",
            "backers",
            "Too few members back this item.",
            source,
            backers=backers,
            needed=need,
        )
    until = meeting if noticed is None else add_until(bylaws, noticed, meeting)
    if today > until:
        raise refused(
            "agenda_closed", "items", "Items could be added until an earlier day.", source, last_on=until
        )


def check_decidable(bylaws: Bylaws, names: Collection[str], *, on_agenda: bool) -> None:
    """Raise MeetingError off_agenda for a decision that the notice didn't announce and the bylaws don't except.

    names: what the matter is called. Raises BylawsError `undecided` where the bylaws don't say what is excepted.
    """
    if on_agenda:
        return
    excepted = bylaws.agenda.off_agenda_exceptions
    if excepted.unknown:
        raise undecided("agenda.off_agenda_exceptions")
    if not set(names) & set(excepted.value or ()):
        raise refused("off_agenda", "item", "Only what stands on the agenda can be decided.", excepted.source)


def requisition_met(bylaws: Bylaws, *, asking: int, members: int) -> bool:
    """Whether so many members asking make a meeting due. Raises BylawsError `undecided` where nothing says."""
    share = bylaws.agenda.requisition.value
    if share is None:
        raise undecided("agenda.requisition")
    return asking >= share_needed(share, present=members, members=members, field="agenda.requisition")
