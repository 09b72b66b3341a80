"""/dev/mail: the mails that were written into the folder, for development only."""

import email
import email.policy
import re
from email.message import EmailMessage
from html import escape
from pathlib import Path

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from app.core.errors import NotFoundError
from app.core.mail import mail_folder
from app.core.settings import settings

dev_router = APIRouter(include_in_schema=False)

HEADERS = {
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
}
STYLE = (
    "body{font:1rem/1.5 sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}"
    "pre{white-space:pre-wrap;overflow-wrap:anywhere}td,th{text-align:start;padding:.25rem .75rem .25rem 0}"
)
SHOWN = 100


def _page(title: str, body: str) -> HTMLResponse:
    return HTMLResponse(
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="robots" content="noindex">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>"
        f"<body><h1>{escape(title)}</h1>{body}</body></html>",
        headers=HEADERS,
    )


def _only_in_development() -> None:
    if settings().environment != "development" or settings().mail_url:
        raise NotFoundError


def _read(path: Path) -> EmailMessage:
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert isinstance(message, EmailMessage)  # noqa: S101 (the default policy makes these)
    return message


def _with_links(text: str) -> str:
    """The text escaped, with our own links to click on."""
    parts = re.split(r"(https?://[^\s<>\"']+)", text)
    return "".join(
        f'<a href="{escape(part)}">{escape(part)}</a>' if index % 2 else escape(part)
        for index, part in enumerate(parts)
    )


@dev_router.get("/dev/mail")
def list_mails() -> HTMLResponse:
    """The latest mails, newest first."""
    _only_in_development()
    rows = []
    for path in sorted(mail_folder().glob("*.eml"), reverse=True)[:SHOWN]:
        message = _read(path)
        rows.append(
            f"<tr><td>{escape(str(message['Date']))}</td><td>{escape(str(message['To']))}</td>"
            f'<td><a href="/dev/mail/{escape(path.stem)}">{escape(str(message["Subject"]))}</a></td></tr>'
        )
    if not rows:
        return _page("Mail", "<p>No mail yet. Mails are shown here because BATZAR_MAIL_URL is empty.</p>")
    head = "<tr><th>Date</th><th>To</th><th>Subject</th></tr>"
    return _page("Mail", f"<table>{head}{''.join(rows)}</table>")


@dev_router.get("/dev/mail/{name}")
def show_mail(name: str) -> HTMLResponse:
    """One mail's text."""
    _only_in_development()
    path = mail_folder() / f"{name}.eml"
    if not re.fullmatch(r"[0-9A-Za-z]+-[0-9A-Za-z]+", name) or not path.is_file():
        raise NotFoundError
    message = _read(path)
    body = message.get_body(("plain",))
    text = "" if body is None else str(body.get_content())
    return _page(
        str(message["Subject"]),
        f"<p>To {escape(str(message['To']))}, {escape(str(message['Date']))}</p>"
        f'<pre>{_with_links(text)}</pre><p><a href="/dev/mail">All mails</a></p>',
    )
