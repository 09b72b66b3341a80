"""Background work of this package."""

from datetime import timedelta

from sqlalchemy import delete

import app.core.mail  # the job that sends mail
from app.accounts.models import ApiToken, MailedCode, SignInSession
from app.core.clock import now
from app.core.db import new_session
from app.core.jobs import queue
from app.core.limits import forget_old_counts
from app.core.storage import delete_file

TOKENS_SHOWN_AFTER_THEIR_END = timedelta(days=90)


@queue.task(name="delete_picture_file", retry=5)
async def delete_picture_file(key: str) -> None:
    """Delete the file of a picture that nobody shows any more."""
    await delete_file(f"pictures/{key}")


@queue.periodic(cron="17 * * * *")
@queue.task(name="tidy_accounts", queueing_lock="tidy_accounts")
async def tidy_accounts(timestamp: int) -> None:
    """Delete what is over: codes, sessions, tokens, counts of limits, mails that could not be sent.

    Args:
        timestamp: when this was due, in seconds; part of how periodic jobs are called.
    """
    moment = now()
    async with new_session() as session:
        await session.execute(delete(MailedCode).where(MailedCode.expires_at < moment))
        await session.execute(delete(SignInSession).where(SignInSession.expires_at < moment))
        await session.execute(
            delete(ApiToken).where(ApiToken.expires_at < moment - TOKENS_SHOWN_AFTER_THEIR_END)
        )
        await forget_old_counts(session)
        await app.core.mail.forget_unsent_mails(session)
