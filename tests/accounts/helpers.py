"""What tests of accounts need: mails as a reader finds them, and people who sign up."""

import email
import email.policy
import re
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Any

from sqlalchemy import delete, select

from app.core.db import new_session
from app.core.limits import RateCount
from app.core.mail import OutgoingMail, mail_folder
from tests.world import Client, World, unique

PASSWORD = "seven red apples"


@dataclass
class Received:
    """A mail that waits to be sent."""

    subject: str
    text: str
    html: str

    @property
    def code(self) -> str:
        """The six digits in it."""
        found = re.findall(r"(?m)^ {4}([0-9]{6})$", self.text)
        assert len(found) == 1, self.text
        return str(found[0])


def new_email() -> str:
    """An address that no other test has."""
    return f"{unique('someone')}@example.org"


async def mails_to(address: str) -> list[Received]:
    """All mails queued for an address, oldest first."""
    async with new_session() as session:
        rows = await session.scalars(
            select(OutgoingMail).where(OutgoingMail.recipient == address).order_by(OutgoingMail.id)
        )
        return [Received(row.subject, row.text, row.html or "") for row in rows]


async def last_code(address: str) -> str:
    """The code in the latest mail to an address."""
    return (await mails_to(address))[-1].code


async def forget_limits() -> None:
    """Begin with no tries counted."""
    async with new_session() as session:
        await session.execute(delete(RateCount))


def sign_up_body(address: str, **changes: Any) -> dict[str, Any]:
    """What the sign-up form sends."""
    return {
        "email": address,
        "name": "Nerea Otxoa",
        "password": PASSWORD,
        "language": "en",
        "time_zone": "Europe/Madrid",
        **changes,
    }


async def signed_up(
    world: World, address: str | None = None, **changes: Any
) -> tuple[Client, dict[str, Any]]:
    """A browser in which somebody has just signed up with a password, and their Me."""
    address = address or new_email()
    client = world.client()
    await client.ok("POST", "/sign-up", 202, json=sign_up_body(address, **changes))
    code = await last_code(address)
    return client, await client.ok("POST", "/sign-in/code", 200, json={"email": address, "code": code})


def written_mails(address: str) -> list[EmailMessage]:
    """The .eml files to an address, oldest first."""
    found = []
    for path in sorted(mail_folder().glob("*.eml")):
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        if message["To"] == address:
            found.append(message)
    return found
