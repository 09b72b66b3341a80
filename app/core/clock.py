"""The time, in one place, so that a test can move it."""

from datetime import UTC, datetime, timedelta


class _Clock:
    offset = timedelta(0)


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC) + _Clock.offset


def shift(by: timedelta) -> None:
    """Move this process's clock; for tests of deadlines."""
    _Clock.offset += by


def reset() -> None:
    """Put the clock back to the machine's."""
    _Clock.offset = timedelta(0)
