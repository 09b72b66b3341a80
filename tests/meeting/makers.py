"""Moments, people and refusals for tests of meetings."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.rules.bylaws import Bylaws
from app.rules.errors import RuleBroken
from app.rules.meeting import LANGUAGES, Event, MeetingError, Roll, Sayer
from tests.bylaws.makers import changed, own

BUENOS_AIRES, ROME, MADRID, LONDON = (
    ZoneInfo(f"{name}")
    for name in ("America/Argentina/Buenos_Aires", "Europe/Rome", "Europe/Madrid", "Europe/London")
)
START = datetime(2028, 3, 10, 18, 0, tzinfo=UTC)


def at(minutes: float = 0) -> datetime:
    """So many minutes after the start."""
    return START + timedelta(minutes=minutes)


def names(number: int, prefix: str = "m") -> tuple[str, ...]:
    """m1, m2, … m<number>."""
    return tuple(f"{prefix}{n}" for n in range(1, number + 1))


def roll(number: int) -> Roll:
    """So many members, one vote each."""
    return Roll.of(*names(number))


def arrived(member: str, minutes: float = 0, place: str | None = None) -> Event:
    return Event(kind="arrived", at=at(minutes), member=member, place=place)


def left(member: str, minutes: float, place: str | None = None) -> Event:
    return Event(kind="left", at=at(minutes), member=member, place=place)


def given(giver: str, holder: str | None, minutes: float = -60) -> Event:
    return Event(kind="given", at=at(minutes), member=giver, holder=holder)


def revoked(giver: str, minutes: float) -> Event:
    return Event(kind="revoked", at=at(minutes), member=giver)


def settled(preset: str, path: str, value: object) -> Bylaws:
    """A preset with one value from the cooperative's own statutes."""
    return changed(preset, path, own(value))


def refusal(code: str, step: Callable[[], object], *, source: str | None = None) -> RuleBroken:
    """The step is refused with this code and article, and both languages can say so, with the article."""
    with pytest.raises(RuleBroken) as caught:
        step()
    error = caught.value
    assert error.code == code
    assert error.data.get("source") == source
    for language in LANGUAGES:
        said = Sayer(language, MADRID).refusal(error)
        assert "{" not in said
        assert said.endswith(".")
        if isinstance(error, MeetingError):
            assert Sayer(language).knows(error)
            assert source is None or f"({source})" in said
    return error


def undecided(path: str, step: Callable[[], object]) -> None:
    """The step hangs on what no source says."""
    assert refusal("undecided", step).field == path
