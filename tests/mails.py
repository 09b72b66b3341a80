"""Mails that a server or worker wrote to a folder while nothing was set to send them."""

import email
import email.policy
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path


def mails_in(*folders: Path) -> Iterator[EmailMessage]:
    """Every mail that is there, the oldest first. Whoever writes beyond 500 deletes the oldest: one that goes
    meanwhile is left out."""
    for file in sorted((one for folder in folders for one in folder.glob("*.eml")), key=lambda one: one.name):
        try:
            written = file.read_bytes()
        except FileNotFoundError:
            continue
        yield email.message_from_bytes(written, policy=email.policy.default)


def text_of(mail: EmailMessage) -> str:
    """What a mail says to people."""
    part = mail.get_body(("plain",))
    return str(part.get_content()) if part is not None else ""
