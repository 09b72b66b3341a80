"""Days of notice, days in the register, time between calls. Dates are given, no clock is read."""

from typing import Protocol, Self, TypeVar

from pydantic import StrictBool, StrictInt

from app.rules.bylaws.errors import undecided
from app.rules.bylaws.schema import Bylaws
from app.rules.bylaws.values import Gap
from app.rules.schema import Strict


class Day(Protocol):
    """A calendar day, such as `datetime.date`."""

    def toordinal(self) -> int: ...
    @classmethod
    def fromordinal(cls, ordinal: int, /) -> Self: ...


D = TypeVar("D", bound=Day)


class NoticeResult(Strict):
    """days: as the bylaws count them. long_enough and not_too_early make it lawful together."""

    days: StrictInt
    min_days: StrictInt
    max_days: StrictInt | None
    clear: StrictBool
    long_enough: StrictBool
    not_too_early: StrictBool

    @property
    def met(self) -> bool:
        """Whether the notice is in time."""
        return self.long_enough and self.not_too_early


def least_days(bylaws: Bylaws, *, case: str | None = None, statutes_allow: bool = False) -> int:
    """The least notice in days. case: expulsion, urgent or proof_of_receipt, where one applies.

    A case that needs the statutes' leave counts only if they give it.
    """
    for entry in bylaws.notice.other:
        other = entry.value
        if other and other.when == case and (statutes_allow or not other.if_statutes):
            return other.min_days
    if bylaws.notice.min_days.value is None:
        raise undecided("notice.min_days")
    return bylaws.notice.min_days.value


def check_notice(
    bylaws: Bylaws, given: Day, meeting: Day, *, case: str | None = None, statutes_allow: bool = False
) -> NoticeResult:
    """Count the days between notice and meeting; clear days leave both end days out.

    Where the bylaws don't say whether days are clear, the count is only refused if it matters.
    """
    low, high = least_days(bylaws, case=case, statutes_allow=statutes_allow), bylaws.notice.max_days.value
    apart = meeting.toordinal() - given.toordinal()

    def counted(*, clear: bool) -> NoticeResult:
        days = apart - 1 if clear else apart
        return NoticeResult(
            days=days,
            min_days=low,
            max_days=high,
            clear=clear,
            long_enough=days >= low,
            not_too_early=high is None or days <= high,
        )

    clear = bylaws.notice.clear_days.value
    if clear is not None:
        return counted(clear=clear)
    strictly, loosely = counted(clear=True), counted(clear=False)
    if strictly.met != loosely.met:
        raise undecided("notice.clear_days")
    return loosely


def last_day_for_notice(
    bylaws: Bylaws, meeting: D, *, case: str | None = None, statutes_allow: bool = False
) -> D:
    """The last day on which notice is in time; counted in clear days where the bylaws don't say."""
    days = least_days(bylaws, case=case, statutes_allow=statutes_allow)
    clear = bylaws.notice.clear_days.value is not False
    return type(meeting).fromordinal(meeting.toordinal() - days - (1 if clear else 0))


def long_enough_in_register(bylaws: Bylaws, joined: Day, meeting: Day) -> bool:
    """Whether a member has been in the register for the days the bylaws ask; true where they ask none."""
    least = bylaws.voters.min_days_in_register.value
    return least is None or meeting.toordinal() - joined.toordinal() >= least


def gap_met(gap: Gap, *, minutes: int, days: int, statutes_allow: bool = False) -> bool:
    """Whether a call so long after the one before may be held; days: calendar days between their dates."""
    if statutes_allow and gap.minutes_if_statutes is not None and minutes >= gap.minutes_if_statutes:
        return gap.within_days is None or days <= gap.within_days
    if gap.other_day and days < 1:
        return False
    if gap.minutes_if_statutes is not None and days < 1:
        return False
    if gap.minutes is not None and minutes < gap.minutes:
        return False
    return gap.within_days is None or days <= gap.within_days
