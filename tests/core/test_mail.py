"""Mail, sent to a real SMTP server or written into the folder."""

import asyncio
import logging
import ssl
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session
from fastapi import FastAPI
from sqlalchemy import func, select, text

from app.core import clock
from app.core.db import new_session
from app.core.jobs import queue
from app.core.mail import (
    TRIES,
    Mail,
    OutgoingMail,
    PauseLonger,
    PermanentMailError,
    TemporaryMailError,
    forget_unsent_mails,
    mail_folder,
    queue_mail,
    queue_mails,
    send_mail,
    smtp_options,
)
from app.core.settings import settings
from tests.world import World, unique


class Inbox:
    """What the server received, and what it answers."""

    def __init__(self) -> None:
        self.envelopes: list[Envelope] = []
        self.recipient_answer = "250 OK"
        self.data_answer = "250 OK"

    async def handle_RCPT(  # noqa: N802 (the server's name for it)
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.recipient_answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.recipient_answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.data_answer.startswith("250"):
            self.envelopes.append(envelope)
        return self.data_answer


@asynccontextmanager
async def post_office(inbox: Inbox, tls: ssl.SSLContext | None = None, **options: Any) -> AsyncIterator[int]:
    """A running server; its port. `tls` is for TLS from the start."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(inbox, hostname="post.example.org", loop=loop, **options), "127.0.0.1", 0, ssl=tls
    )
    async with server:
        yield server.sockets[0].getsockname()[1]


@pytest.fixture
async def inbox(application: FastAPI, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Inbox]:
    """A plain SMTP server that the settings name."""
    inbox = Inbox()
    async with post_office(inbox) as port:
        monkeypatch.setattr(settings(), "mail_url", f"smtp://127.0.0.1:{port}")
        yield inbox


def address() -> str:
    return f"{unique('reader')}@example.org"


async def queued(to: str, subject: str = "Poll closes tonight", body: str = "Vote.\n", **options: Any) -> str:
    """Queue a mail; its id."""
    async with new_session() as session:
        await queue_mail(session, to, subject, body, **options)
        return str(await session.scalar(select(OutgoingMail.id).where(OutgoingMail.recipient == to)))


async def waiting(to: str) -> int:
    async with new_session() as session:
        found = select(func.count()).select_from(OutgoingMail).where(OutgoingMail.recipient == to)
        return await session.scalar(found) or 0


async def test_a_mail_arrives_whole(world: World, inbox: Inbox) -> None:
    to = address()
    await queued(to, "La votación cierra hoy ✓", "Ñandú y café.\n.\nFin\n", html="<p>Ñandú</p>")
    await world.run_jobs()
    (envelope,) = [one for one in inbox.envelopes if one.rcpt_tos == [to]]
    assert envelope.mail_from == "batzar@localhost"
    content = envelope.content
    assert isinstance(content, bytes)
    message = message_from_bytes(content, policy=policy.default)
    assert message["Subject"] == "La votación cierra hoy ✓"
    assert message["To"] == to
    assert message["From"] == "Batzar <batzar@localhost>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Message-ID"]
    assert message["Date"]
    parts = {
        part.get_content_type(): part.get_content() for part in message.walk() if not part.is_multipart()
    }
    assert parts["text/plain"].replace("\r\n", "\n") == "Ñandú y café.\n.\nFin\n"
    assert "<p>Ñandú</p>" in parts["text/html"]
    assert await waiting(to) == 0


async def test_no_mail_leaves_when_the_transaction_fails(world: World, inbox: Inbox) -> None:
    to = address()

    async def fail() -> None:
        async with new_session() as session:
            await queue_mail(session, to, "Hello", "Hello")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    await world.run_jobs()
    assert [one for one in inbox.envelopes if one.rcpt_tos == [to]] == []


@pytest.mark.parametrize("answer", ["recipient", "data"])
async def test_a_server_that_is_busy_is_asked_again(world: World, inbox: Inbox, answer: str) -> None:
    to = address()
    setattr(inbox, f"{answer}_answer", "451 later")
    mail_id = await queued(to)
    with pytest.raises(TemporaryMailError):
        await send_mail(mail_id)
    assert await waiting(to) == 1
    setattr(inbox, f"{answer}_answer", "250 OK")
    await world.run_jobs()
    assert len([one for one in inbox.envelopes if one.rcpt_tos == [to]]) == 1
    assert await waiting(to) == 0


async def test_the_queue_tries_again_later(world: World, inbox: Inbox) -> None:
    to = address()
    inbox.recipient_answer = "450 later"
    mail_id = await queued(to)
    await world.run_jobs()
    job = "SELECT status, attempts, scheduled_at FROM procrastinate_jobs WHERE args->>'mail_id' = :id"
    async with new_session() as session:
        row = (await session.execute(text(job), {"id": mail_id})).one()
    assert (row.status, row.attempts) == ("todo", 1)
    assert row.scheduled_at > clock.now()
    inbox.recipient_answer = "250 OK"
    async with new_session() as session:
        due = text("UPDATE procrastinate_jobs SET scheduled_at = now() WHERE args->>'mail_id' = :id")
        await session.execute(due, {"id": mail_id})
    await world.run_jobs()
    assert len([one for one in inbox.envelopes if one.rcpt_tos == [to]]) == 1


@pytest.mark.parametrize("answer", ["recipient", "data"])
async def test_a_refusal_for_good_ends_it(world: World, inbox: Inbox, answer: str) -> None:
    to = address()
    setattr(inbox, f"{answer}_answer", "550 nobody here")
    mail_id = await queued(to)
    with pytest.raises(PermanentMailError) as refused:
        await send_mail(mail_id)
    assert to not in str(refused.value)
    assert await waiting(to) == 0
    await send_mail(mail_id)  # nothing left to do


async def test_no_server_is_a_temporary_trouble(
    application: FastAPI, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings(), "mail_url", "smtp://127.0.0.1:9")
    to = address()
    with pytest.raises(TemporaryMailError):
        await send_mail(await queued(to))
    assert await waiting(to) == 1


def test_pauses_grow_and_end() -> None:
    def pause(attempts: int, error: Exception) -> float | None:
        job: Any = type("Job", (), {"attempts": attempts})
        decision = PauseLonger().get_retry_decision(exception=error, job=job)
        if decision is None or decision.retry_at is None:
            return None
        from datetime import UTC, datetime

        return round((decision.retry_at - datetime.now(UTC)).total_seconds())

    pauses = [pause(attempts, TemporaryMailError()) for attempts in range(TRIES)]
    assert pauses == [30, 120, 480, 1920, 7680, 30720, 43200, 43200, None]
    assert pause(0, PermanentMailError()) is None


async def test_a_code_that_is_over_is_not_sent(world: World, inbox: Inbox) -> None:
    to = address()
    await queued(to, useless_after=clock.now() - timedelta(seconds=1))
    await world.run_jobs()
    assert [one for one in inbox.envelopes if one.rcpt_tos == [to]] == []
    assert await waiting(to) == 0


async def test_many_mails_at_once(world: World, inbox: Inbox) -> None:
    addresses = [address() for _ in range(30)]
    async with new_session() as session:
        await queue_mails(session, [Mail(to, f"To {to}", f"{to}\n") for to in addresses])
        await queue_mails(session, [])
    await world.run_jobs()
    arrived = {str(one.rcpt_tos[0]): one.content for one in inbox.envelopes}
    assert set(addresses) <= set(arrived)
    for to in addresses:
        content = arrived[to]
        assert isinstance(content, bytes)
        assert f"Subject: To {to}".encode() in content


@pytest.mark.parametrize(
    ("to", "subject"),
    [
        ("a@example.org\r\nBcc: b@example.org", "Hello"),
        ("a@example.org, b@example.org", "Hello"),
        ("a@example.org b@example.org", "Hello"),
        ("<a@example.org>", "Hello"),
        ("nobody", "Hello"),
        ("", "Hello"),
        (f"{'a' * 250}@example.org", "Hello"),
        ("a@example.org", "Hello\nBcc: b@example.org"),
        ("a@example.org", "Hello\rBcc: b@example.org"),
        ("a@example.org", "Hello\u2028there"),
        ("a@example.org", "nul\x00"),
        ("a@example.org", "x" * 251),
    ],
)
def test_headers_can_not_be_injected(to: str, subject: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Mail(to, subject, "text")


async def test_neither_the_job_nor_the_log_holds_the_words(
    world: World, inbox: Inbox, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = unique("secret")
    caplog.set_level(logging.DEBUG)
    inbox.data_answer = "451 later"
    mail_id = await queued(address(), f"Subject {secret}", f"Code {secret}")
    await world.run_jobs()
    async with new_session() as session:
        jobs = await session.scalars(text("SELECT args::text FROM procrastinate_jobs"))
        assert not [args for args in jobs if secret in args]
    printed = capsys.readouterr()
    ours = "\n".join(
        one.getMessage() for one in caplog.records if one.name != "mail.log"
    )  # the test server's
    assert secret not in ours + printed.out + printed.err
    assert mail_id in ours


async def test_what_can_not_be_sent_for_a_week_is_forgotten(application: FastAPI) -> None:
    to = address()
    await queued(to)
    for later, left in ((timedelta(days=6, hours=23), 1), (timedelta(hours=2), 0)):
        clock.shift(later)
        async with new_session() as session:
            await forget_unsent_mails(session)
        assert await waiting(to) == left
    clock.reset()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A key and a certificate for 127.0.0.1 that nobody trusts yet."""
    folder = tmp_path_factory.mktemp("tls")
    key, cert = folder / "key.pem", folder / "cert.pem"
    subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    made = ["-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", str(key), "-out", str(cert)]
    subprocess.run(["openssl", "req", "-x509", *made, *subject], check=True, capture_output=True)
    return key, cert


# the test server does not see that TLS from the start is TLS
@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS:UserWarning")
@pytest.mark.parametrize(
    ("scheme", "implicit", "trusted", "arrives"),
    [
        ("smtps", True, True, True),
        ("smtps", True, False, False),
        ("smtp+starttls", False, True, True),
        ("smtp+starttls", False, False, False),
        ("smtp", False, False, True),
    ],
)
async def test_tls(
    application: FastAPI,
    certificate: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
    scheme: str,
    implicit: bool,
    trusted: bool,
    arrives: bool,
) -> None:
    key, cert = certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)

    def login(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        return AuthResult(success=(data.login, data.password) == (b"bat zar", b"p@ss:word"))

    options: dict[str, Any] = {} if implicit else {"tls_context": context, "require_starttls": True}
    options |= {"authenticator": login, "auth_required": True, "auth_require_tls": not implicit}
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(cert))
    inbox = Inbox()
    to = address()
    async with post_office(inbox, context if implicit else None, **options) as port:
        user = "bat%20zar:p%40ss%3Aword"
        monkeypatch.setattr(settings(), "mail_url", f"{scheme}://{user}@127.0.0.1:{port}")
        if arrives:
            await send_mail(await queued(to))
        else:
            with pytest.raises(TemporaryMailError):
                await send_mail(await queued(to))
    assert [one.rcpt_tos for one in inbox.envelopes] == ([[to]] if arrives else [])


async def test_starttls_is_insisted_on(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    url = settings().mail_url.replace("smtp://", "smtp+starttls://")
    monkeypatch.setattr(settings(), "mail_url", url)
    with pytest.raises((TemporaryMailError, PermanentMailError)):
        await send_mail(await queued(address()))
    assert inbox.envelopes == []


def test_ports_follow_the_scheme() -> None:
    assert smtp_options("smtp://mail.example.org")["port"] == 25
    assert smtp_options("smtps://mail.example.org")["port"] == 465
    assert smtp_options("smtp+starttls://mail.example.org")["port"] == 587
    assert smtp_options("smtp://mail.example.org:2525")["port"] == 2525


async def test_without_a_server_mails_are_files_with_a_page(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    to = address()
    subject = "<script>alert(1)</script> & more"
    await queued(to, subject, 'See <b>https://example.org/?a=1&b=2</b> "now"\n', html="<p>x</p>")
    await world.run_jobs()
    path = max(mail_folder().glob("*.eml"))
    assert path.stat().st_mode & 0o077 == 0
    client = world.client()
    client.base_url = "http://testserver"
    listed = await client.get("/dev/mail")
    assert listed.status_code == 200
    assert "&lt;script&gt;" in listed.text
    assert "<script" not in listed.text
    assert "noindex" in listed.headers["x-robots-tag"]
    assert path.stem in listed.text
    shown = await client.get(f"/dev/mail/{path.stem}")
    assert shown.status_code == 200
    assert "<b>" not in shown.text
    assert 'href="https://example.org/?a=1&amp;b=2"' in shown.text
    for name in ("nothing-here", "x", "%2e%2e", f"{path.stem}.eml"):
        assert (await client.get(f"/dev/mail/{name}")).status_code == 404
    monkeypatch.setattr(settings(), "environment", "production")
    assert (await client.get("/dev/mail")).status_code == 404
    assert (await client.get(f"/dev/mail/{path.stem}")).status_code == 404


def test_the_job_is_known_to_the_queue() -> None:
    assert "send_mail" in queue.tasks
