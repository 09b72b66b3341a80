"""Background work of meetings: notices are mailed one by one, and what became of each is written down."""

from datetime import datetime
from email.message import EmailMessage
from uuid import UUID

from procrastinate import JobContext
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.announce import notices_event
from app.assemblies.models import Meeting, MeetingNotice
from app.assemblies.notice_mail import attach_calendar, language_of, notice_message
from app.core.db import new_session
from app.core.i18n import N_, translate
from app.core.jobs import queue
from app.core.mail import (
    TRIES,
    PauseLonger,
    PermanentMailError,
    TemporaryMailError,
    deliver,
    send_stored,
)
from app.core.storage import delete_file
from app.decisions.access import database_now

REFUSED = N_("The mail server refused it: {answer}")
NEVER_TAKEN = N_("No mail server took it within two days: {answer}")


@queue.task(name="send_notice", queue="mail", retry=PauseLonger(), pass_context=True)
async def send_notice(context: JobContext, notice_id: str) -> None:
    """Mail one notice, once, and write down when it was handed over and accepted, or that it came back.

    Raises:
        TemporaryMailError: to be tried again; the last time it is written down as not delivered.
        PermanentMailError: refused for good, which is written down.
    """
    async with new_session() as session:
        notice = await session.get(MeetingNotice, UUID(notice_id))
        if notice is None or notice.delivered_at is not None or notice.bounced_at is not None:
            return
        meeting = await session.get_one(Meeting, notice.meeting_id)
        if meeting.status == "cancelled":
            return
        language = await language_of(session, notice.membership_id)
        message = await notice_message(session, notice, language)
        handed_at = await database_now(session)
    try:
        await deliver(message)
    except PermanentMailError as error:
        await _written(notice.id, handed_at, REFUSED, str(error))
        raise
    except TemporaryMailError as error:
        if context.job is not None and context.job.attempts + 1 >= TRIES:
            await _written(notice.id, handed_at, NEVER_TAKEN, str(error))
        raise
    await _written(notice.id, handed_at, None, "")


@queue.task(name="send_meeting_mail", queue="mail", retry=PauseLonger())
async def send_meeting_mail(mail_id: str, meeting_id: str, language: str) -> None:
    """Send a mail about a meeting, with the calendar file as it is by then.

    Raises:
        TemporaryMailError, PermanentMailError
    """

    async def attach(message: EmailMessage) -> None:
        async with new_session() as session:
            meeting = await session.get_one(Meeting, UUID(meeting_id))
            await attach_calendar(session, meeting, message, language)

    await send_stored(mail_id, attach)


async def _written(notice_id: UUID, handed_at: datetime, trouble: str | None, answer: str) -> None:
    async with new_session() as session:
        notice = await session.get(MeetingNotice, notice_id, with_for_update=True)
        if notice is None:
            return
        at = await database_now(session)
        notice.sent_at = handed_at
        if trouble is None:
            notice.delivered_at = at
        elif notice.bounced_at is None:
            language = await _meeting_language(session, notice)
            notice.bounced_at = at
            notice.bounce_reason = translate(trouble, language).format(answer=answer)[:500]
        await notices_event(session, notice.cooperative_id, [notice], actor_id=None)


async def _meeting_language(session: AsyncSession, notice: MeetingNotice) -> str:
    """The language in which reasons that nobody wrote are put down: that of whoever keeps the minutes."""
    meeting = await session.get_one(Meeting, notice.meeting_id)
    return await language_of(session, meeting.secretary_id)


@queue.task(name="delete_document_files", retry=5)
async def delete_document_files(keys: list[str]) -> None:
    """Delete the files of documents that no meeting has any more."""
    for key in keys:
        await delete_file(key)
