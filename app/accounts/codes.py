"""Six-digit codes sent by mail: bound to an address and a purpose, 15 minutes, five tries, one use."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import MailedCode
from app.core.clock import now

Purpose = Literal["sign_in", "reset"]

LIFETIME = timedelta(minutes=15)
MOST_TRIES = 5


def _code_hash(email: str, purpose: Purpose, code: str) -> bytes:
    return hashlib.sha256(f"{purpose}:{email.casefold()}:{code}".encode()).digest()


@dataclass(frozen=True)
class UsedCode:
    """A code that was right. `pending` is the sign-up it completes."""

    pending: dict[str, Any] | None


async def issue_code(
    session: AsyncSession, email: str, purpose: Purpose, pending: dict[str, Any] | None = None
) -> tuple[str, datetime]:
    """Store a new code for an address; returns it, and when it stops counting. Earlier ones still count, because
    mails arrive in any order."""
    code = f"{secrets.randbelow(10**6):06}"
    end = now() + LIFETIME
    session.add(
        MailedCode(
            email=email,
            purpose=purpose,
            code_hash=_code_hash(email, purpose, code),
            pending=pending,
            created_at=now(),
            expires_at=end,
        )
    )
    await session.flush()
    return code, end


async def use_code(session: AsyncSession, email: str, purpose: Purpose, code: str) -> UsedCode | None:
    """Use a code up; None when none matches. Then commit all the same: a wrong try counts against every code that
    was alive. Locks the address's live codes, so of two racing uses the second finds none.
    """
    alive = (
        select(MailedCode.id, MailedCode.code_hash, MailedCode.pending)
        .where(
            func.lower(MailedCode.email) == func.lower(email),
            MailedCode.purpose == purpose,
            MailedCode.used_at.is_(None),
            MailedCode.expires_at > now(),
            MailedCode.tries < MOST_TRIES,
        )
        .order_by(MailedCode.id)
        .with_for_update()
    )
    rows = (await session.execute(alive)).all()
    wanted = _code_hash(email, purpose, code)
    matching = [row for row in rows if hmac.compare_digest(row.code_hash, wanted)]
    ids = [row.id for row in rows]
    if not matching:
        await session.execute(
            update(MailedCode).where(MailedCode.id.in_(ids)).values(tries=MailedCode.tries + 1)
        )
        return None
    await session.execute(
        update(MailedCode).where(MailedCode.id.in_(ids)).values(used_at=now(), pending=None)
    )
    return UsedCode(matching[-1].pending)


async def end_codes(session: AsyncSession, email: str) -> None:
    """Every code of an address stops counting, because its password was changed."""
    await session.execute(
        update(MailedCode)
        .where(func.lower(MailedCode.email) == func.lower(email), MailedCode.used_at.is_(None))
        .values(used_at=now(), pending=None)
    )
