"""Password hashes: argon2id, in a thread, two at a time so that sign-ins never starve the votes."""

import asyncio
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from app.accounts.errors import BusyError, WeakPasswordError
from app.accounts.policies import normal_password, weakness

T = TypeVar("T")

# OWASP's second choice: 19 MiB, two passes, one lane. About 25 ms on one core.
_hasher = PasswordHash((Argon2Hasher(time_cost=2, memory_cost=19 * 1024, parallelism=1),))

AT_ONCE = 2
MOST_WAITING = 200


class _Gate:
    slots = asyncio.Semaphore(AT_ONCE)
    waiting = 0


@lru_cache
def _nobody() -> str:
    """A hash to compare with where there is none, so that the answer takes as long."""
    return _hasher.hash("nobody has this password")


async def _in_thread(work: Callable[[], T]) -> T:
    """Run slow work when it is its turn.

    Raises:
        BusyError: too many wait already.
    """
    if _Gate.waiting >= MOST_WAITING:
        raise BusyError
    _Gate.waiting += 1
    try:
        async with _Gate.slots:
            return await asyncio.to_thread(work)
    finally:
        _Gate.waiting -= 1


def refuse_weak(field: str, password: str, *, email: str, name: str) -> None:
    """Raises WeakPasswordError, naming the field, when the password would be guessed at once."""
    reason = weakness(password, email=email, name=name)
    if reason is not None:
        raise WeakPasswordError(field, reason)


async def hash_password(password: str) -> str:
    """What is stored of a password. Hold no database session meanwhile. Raises BusyError."""
    return await _in_thread(lambda: _hasher.hash(normal_password(password)))


def hash_password_now(password: str) -> str:
    """As `hash_password`, for the command line and the demo."""
    return _hasher.hash(normal_password(password))


async def verify_password(password: str, stored: str | None) -> tuple[bool, str | None]:
    """Whether the password is right, and a fresh hash when the stored one is of an older make.

    Takes as long when nothing is stored. Hold no database session meanwhile. Raises BusyError.
    """

    def work() -> tuple[bool, str | None]:
        right, fresh = _hasher.verify_and_update(normal_password(password), stored or _nobody())
        return (right and stored is not None), (fresh if stored is not None else None)

    return await _in_thread(work)
