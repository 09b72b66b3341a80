"""How often something may be tried, counted in the database and so shared by all processes.

Windows are fixed: a limit of 20 in 15 minutes begins anew at each quarter of an hour. A count is written in a
short transaction of its own, so that it stands even when the request is refused and rolled back. Call `spend`
before the request's session has touched the database: a request then never holds two connections.
"""

import hashlib
import ipaddress
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import String, delete, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlalchemy.orm import mapped_column

from app.core import db
from app.core.clock import now
from app.core.db import Base, Mapped
from app.core.errors import TooManyRequestsError

EPOCH = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Limit:
    """At most `times` within each window of length `per`. The name is part of the stored key."""

    name: str
    times: int
    per: timedelta


def _limit(name: str, times: int, **per: int) -> Limit:
    return Limit(name, times, timedelta(**per))


# "address" is a network address (IPv6: its /64); "account" is an e-mail address, with or without an account.
# Tries that succeed are given back, so a hall of 900 people behind one address is not held up.
SIGN_IN_ADDRESS = _limit("sign_in_address", 100, minutes=10)
SIGN_IN_ACCOUNT = _limit("sign_in_account", 20, minutes=15)
CODE_TRY_ADDRESS = _limit("code_try_address", 100, minutes=10)
CODE_TRY_ACCOUNT = _limit("code_try_account", 10, hours=1)
CODE_TRY_ACCOUNT_DAY = _limit("code_try_account_day", 30, days=1)
CODE_MAIL_ADDRESS = _limit("code_mail_address", 200, hours=1)
CODE_MAIL_ACCOUNT = _limit("code_mail_account", 5, hours=1)
CODE_MAIL_ACCOUNT_DAY = _limit("code_mail_account_day", 20, days=1)
PASSWORD_CHANGE = _limit("password_change", 10, minutes=15)
PICTURE_CHANGE = _limit("picture_change", 20, hours=1)
TOKEN_CREATION = _limit("token_creation", 30, hours=1)
HALL_ADDRESS = _limit("hall_address", 100, minutes=10)  # links that don't exist
DOOR_CODE = _limit("door_code", 10, minutes=10)
COMMENT = _limit("comment", 120, minutes=10)
REMARK = _limit("remark", 60, minutes=10)
INVITATIONS_DAY = _limit("invitations_day", 10_000, days=1)
RESENDS_DAY = _limit("resends_day", 5, days=1)

LONGEST = timedelta(days=1)


class RateCount(Base):
    """How often something was tried in a window. Unlogged: shared by all processes, lost in a crash."""

    __tablename__ = "rate_count"
    __table_args__ = {"prefixes": ["UNLOGGED"]}  # noqa: RUF012 (SQLAlchemy reads it from the class)

    key: Mapped[str] = mapped_column(String(200), primary_key=True)
    window_start: Mapped[datetime] = mapped_column(primary_key=True)
    count: Mapped[int] = mapped_column(server_default="1")


def network(address: str) -> str:
    """What counts as one address: an IPv4 address, or the /64 that one customer gets of IPv6."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped is not None:
            return str(parsed.ipv4_mapped)
        return str(ipaddress.ip_network((parsed, 64), strict=False))
    return str(parsed)


Spending = Sequence[tuple[Limit, str]]


def _window(limit: Limit, moment: datetime) -> datetime:
    return EPOCH + (moment - EPOCH) // limit.per * limit.per


def _key(limit: Limit, subject: str) -> str:
    """Subjects are hashed: the table shows neither addresses nor accounts."""
    return f"{limit.name}:{hashlib.sha256(subject.casefold().encode()).hexdigest()[:40]}"


async def spend(spending: Spending, *, engine: AsyncEngine | None = None) -> None:
    """Count one try against each (limit, subject), in one statement and its own transaction.

    Raises:
        TooManyRequestsError: one of the limits was used up; says how many seconds its window still lasts.
    """
    moment = now()
    limits = {_key(limit, subject): limit for limit, subject in spending}
    statement = (
        insert(RateCount)
        .values(
            [
                {"key": key, "window_start": _window(limits[key], moment), "count": 1}
                for key in sorted(limits)  # one order for all, so that two requests never wait for each other
            ]
        )
        .on_conflict_do_update(index_elements=["key", "window_start"], set_={"count": RateCount.count + 1})
        .returning(RateCount.key, RateCount.count)
    )
    async with (engine or db.engine()).begin() as connection:
        counts = (await connection.execute(statement)).all()
    waits = [
        (_window(limits[key], moment) + limits[key].per - moment).total_seconds()
        for key, count in counts
        if count > limits[key].times
    ]
    if waits:
        raise TooManyRequestsError(retry_after=max(1, math.ceil(max(waits))))


async def count_within(session: AsyncSession, limit: Limit, subject: str, amount: int = 1) -> int | None:
    """Count what the request's own transaction does: what is refused or fails is not counted.

    Returns:
        None while it fits; otherwise the seconds until the window is over. The caller then refuses, which
        rolls the count back.
    """
    moment = now()
    window = _window(limit, moment)
    count = await session.scalar(
        insert(RateCount)
        .values(key=_key(limit, subject), window_start=window, count=amount)
        .on_conflict_do_update(
            index_elements=["key", "window_start"], set_={"count": RateCount.count + amount}
        )
        .returning(RateCount.count)
    )
    if count is None or count <= limit.times:
        return None
    return max(1, math.ceil((window + limit.per - moment).total_seconds()))


async def seconds_to_wait(session: AsyncSession, limit: Limit, subject: str) -> int | None:
    """Whether a limit is used up, without counting: the seconds until its window is over, None while it is not.
    For what only counts when it fails: check first, do it, and `spend` when it failed."""
    return (await all_to_wait(session, limit, [subject])).get(subject)


async def all_to_wait(session: AsyncSession, limit: Limit, subjects: Sequence[str]) -> dict[str, int]:
    """As `seconds_to_wait` for several subjects: those that have to wait."""
    moment = now()
    window = _window(limit, moment)
    keys = {_key(limit, one): one for one in subjects}
    used_up = await session.scalars(
        select(RateCount.key).where(
            RateCount.key.in_(list(keys)), RateCount.window_start == window, RateCount.count >= limit.times
        )
    )
    wait = max(1, math.ceil((window + limit.per - moment).total_seconds()))
    return {keys[key]: wait for key in used_up}


async def give_back(session: AsyncSession, spending: Spending) -> None:
    """Take back one try each, of the present window, because it succeeded."""
    moment = now()
    keys = sorted((_key(limit, subject), _window(limit, moment)) for limit, subject in spending)
    await session.execute(
        update(RateCount)
        .where(tuple_(RateCount.key, RateCount.window_start).in_(keys), RateCount.count > 0)
        .values(count=RateCount.count - 1)
    )


async def forget_old_counts(session: AsyncSession) -> None:
    """Delete the counts of windows that are over."""
    await session.execute(delete(RateCount).where(RateCount.window_start < now() - 2 * LONGEST))
