"""Mail going out: kept in a table until sent, so that its words (and the codes in them) are in no log or job.

`queue_mail` writes the mail and its job in the caller's transaction. The job sends it by SMTP, again and again
with growing pauses while the server can't take it, or writes an .eml file when no server is set.
"""

import email.policy
import re
import ssl
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid, parseaddr
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from uuid import UUID

import aiosmtplib
import structlog
from procrastinate import BaseRetryStrategy, RetryDecision
from procrastinate.jobs import Job
from procrastinate.types import JSONDict
from sqlalchemy import String, Text, delete, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import mapped_column

from app.core.clock import now
from app.core.db import Base, CreatedAt, Id, Mapped, driver_connection, new_session
from app.core.jobs import queue
from app.core.settings import settings

log = structlog.get_logger()

SECONDS_TO_ANSWER = 30
TRIES = 9  # the pauses between them add up to about two days
LONGEST_PAUSE = 12 * 3600  # seconds
KEPT_UNSENT = timedelta(days=7)
KEPT_FILES = 500


Attach = Callable[[EmailMessage], Awaitable[None]]


class OutgoingMail(Base):
    """A mail that waits to be sent; deleted when it is."""

    __tablename__ = "outgoing_mail"

    id: Mapped[Id]
    recipient: Mapped[str] = mapped_column(String(254))
    subject: Mapped[str] = mapped_column(String(250))
    text: Mapped[str] = mapped_column(Text)
    html: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[CreatedAt]
    useless_after: Mapped[datetime | None]


@dataclass(frozen=True)
class Mail:
    """One mail to one address. After `useless_after` (a code is over) it is no longer sent."""

    to: str
    subject: str
    text: str
    html: str | None = None
    useless_after: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse what could add a header or a recipient.

        Raises:
            ValueError: a line break or control character in the address or subject, or not one address.
        """
        for value in (self.to, self.subject):
            if re.search(r"[\x00-\x1f\x7f\x85\u2028\u2029]", value):
                raise ValueError("control character in a mail header")
        if not re.fullmatch(r"[^\s@<>(),;:\\\"\[\]]+@[^\s@<>(),;:\\\"\[\]]+", self.to) or len(self.to) > 254:
            raise ValueError("not one mail address")
        if len(self.subject) > 250:
            raise ValueError("subject too long")


async def queue_mail(
    session: AsyncSession,
    to: str,
    subject: str,
    text: str,
    html: str | None = None,
    *,
    useless_after: datetime | None = None,
) -> None:
    """Send a mail when the session's transaction commits. Raises ValueError as `Mail`."""
    await queue_mails(session, [Mail(to, subject, text, html, useless_after)])


async def queue_mails(
    session: AsyncSession, mails: Sequence[Mail], *, task: str = "send_mail", **told: str
) -> None:
    """Send many mails when the session's transaction commits: two statements however many they are. Another task than
    `send_mail` is one that ends in `send_stored`; it is `told` more than the mail's id."""
    if not mails:
        return
    ids = await session.scalars(
        insert(OutgoingMail).returning(OutgoingMail.id),
        [
            {
                "recipient": mail.to,
                "subject": mail.subject,
                "text": mail.text,
                "html": mail.html,
                "created_at": now(),
                "useless_after": mail.useless_after,
            }
            for mail in mails
        ],
    )
    connection = await driver_connection(session)
    jobs: list[JSONDict] = [{"mail_id": str(mail_id), **told} for mail_id in ids]
    await queue.tasks[task].configure(connection=connection).batch_defer_async(*jobs)


class TemporaryMailError(Exception):
    """The server can't take the mail now."""


class PermanentMailError(Exception):
    """The server refused the mail for good."""


class PauseLonger(BaseRetryStrategy):
    """Try again after 30 seconds, 2 minutes, 8 minutes and so on, up to 12 hours between tries."""

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:
        """None when the mail is lost."""
        if isinstance(exception, PermanentMailError) or job.attempts + 1 >= TRIES:
            return None
        return RetryDecision(retry_in={"seconds": min(30 * 4**job.attempts, LONGEST_PAUSE)})


@queue.task(name="send_mail", queue="mail", retry=PauseLonger())
async def send_mail(mail_id: str) -> None:
    """Send one mail and forget it.

    Raises:
        TemporaryMailError: to be tried again.
        PermanentMailError: refused; the mail is forgotten, the log says so without naming its content.
    """
    await send_stored(mail_id)


async def send_stored(mail_id: str, attach: Attach | None = None) -> None:
    """As `send_mail`, with what is attached when it is sent."""
    async with new_session() as session:
        row = await session.get(OutgoingMail, UUID(mail_id))
    if row is None:
        return
    if row.useless_after is None or row.useless_after > now():
        message = mime_message(Mail(row.recipient, row.subject, row.text, row.html))
        if attach is not None:
            await attach(message)
        try:
            await deliver(message)
        except PermanentMailError:
            await _forget(row.id)
            raise
    await _forget(row.id)


async def _forget(mail_id: UUID) -> None:
    async with new_session() as session:
        await session.execute(delete(OutgoingMail).where(OutgoingMail.id == mail_id))


async def forget_unsent_mails(session: AsyncSession) -> None:
    """Delete mails that could not be sent in a week."""
    await session.execute(delete(OutgoingMail).where(OutgoingMail.created_at < now() - KEPT_UNSENT))


def mime_message(mail: Mail) -> EmailMessage:
    """The mail as it travels: plain text, and HTML beside it when there is some."""
    name, sender = parseaddr(settings().mail_from)
    message = EmailMessage(policy=email.policy.SMTP)
    message["From"] = Address(display_name=name, addr_spec=sender)
    message["To"] = mail.to
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(now())
    message["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2] or "localhost")
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text)
    if mail.html is not None:
        message.add_alternative(mail.html, subtype="html")
    return message


async def deliver(message: EmailMessage) -> None:
    """Hand a message to the server of the settings, or to the folder.

    Raises:
        TemporaryMailError, PermanentMailError: with the server's reply code only, for the log.
    """
    url = settings().mail_url
    if not url:
        write_eml(message)
        return
    reason: Exception
    try:
        await aiosmtplib.send(message, timeout=SECONDS_TO_ANSWER, **smtp_options(url))
    except aiosmtplib.SMTPRecipientsRefused as error:
        code = max(refused.code for refused in error.recipients)
        reason = PermanentMailError(f"recipient refused, {code}") if code >= 500 else TemporaryMailError(code)
    except aiosmtplib.SMTPAuthenticationError as error:
        reason = TemporaryMailError(f"the mail server refused BATZAR_MAIL_URL's user, {error.code}")
    except aiosmtplib.SMTPResponseException as error:
        permanent = 500 <= error.code < 600
        reason = PermanentMailError(error.code) if permanent else TemporaryMailError(error.code)
    except ssl.SSLError as error:  # before ValueError, which a bad certificate is too
        reason = TemporaryMailError(type(error).__name__)
    except (aiosmtplib.SMTPNotSupported, ValueError) as error:
        reason = PermanentMailError(type(error).__name__)
    except (aiosmtplib.SMTPException, OSError) as error:
        reason = TemporaryMailError(type(error).__name__)
    else:
        return
    log.warning("mail_not_sent", reason=f"{type(reason).__name__}: {reason}")
    raise reason from None


def smtp_options(url: str) -> dict[str, Any]:
    """What aiosmtplib needs to know. smtp:// uses TLS when the server offers it, without checking whose it is;
    smtp+starttls:// and smtps:// insist on it and check the certificate."""
    parts = urlsplit(url)
    implicit, insisted = parts.scheme == "smtps", parts.scheme == "smtp+starttls"
    strict = implicit or insisted
    context = ssl.create_default_context()
    if not strict:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return {
        "hostname": parts.hostname or "localhost",
        "port": parts.port or (465 if implicit else 587 if insisted else 25),
        "username": unquote(parts.username) if parts.username else None,
        "password": unquote(parts.password) if parts.password else None,
        "use_tls": implicit,
        "start_tls": None if not strict else insisted,
        "tls_context": context,
    }


def mail_folder() -> Path:
    """Where mails go when no server is set."""
    return settings().data_dir / "mail"


def write_eml(message: EmailMessage) -> Path:
    """Write a message into the folder, readable by its owner only; the oldest beyond 500 are deleted."""
    folder = mail_folder()
    folder.mkdir(parents=True, exist_ok=True)
    stamp = now().strftime("%Y%m%dT%H%M%S%f")
    unique = re.sub(r"[^0-9a-zA-Z]", "", str(message["Message-ID"]).partition("@")[0])[-12:]
    path = folder / f"{stamp}-{unique}.eml"
    unfinished = path.with_suffix(".part")
    unfinished.touch(mode=0o600)
    unfinished.write_bytes(message.as_bytes())
    unfinished.rename(path)
    for old in sorted(folder.glob("*.eml"))[:-KEPT_FILES]:
        old.unlink(missing_ok=True)
    return path
