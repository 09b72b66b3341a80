"""What the tests of cooperatives share: reading events and mails."""

import email
import email.policy
import re
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.db import new_session
from app.core.mail import mail_folder
from app.events.models import Event


async def last_number(cooperative_id: UUID) -> int:
    """The number of the last event."""
    async with new_session() as session:
        return max(
            (await session.scalars(select(Event.number).where(Event.cooperative_id == cooperative_id))).all(),
            default=0,
        )


async def events(cooperative_id: UUID, after: int = 0) -> list[Event]:
    """The events of a cooperative after a number, in order."""
    async with new_session() as session:
        return list(
            await session.scalars(
                select(Event)
                .where(Event.cooperative_id == cooperative_id, Event.number > after)
                .order_by(Event.number)
            )
        )


async def kinds(cooperative_id: UUID, after: int = 0) -> list[tuple[str, str]]:
    """(kind, audience) of the events after a number."""
    return [(event.kind, event.audience) for event in await events(cooperative_id, after)]


def apply(state: dict[str, dict[str, Any]], happened: list[Event], audiences: set[str]) -> bool:
    """Change a client's state as a client does: put is upsert, remove is delete. True when the client was told
    to read anew."""
    stale = False
    for event in happened:
        if event.audience not in audiences:
            continue
        stale = stale or event.kind == "view_changed"
        for resource, values in event.put.items():
            state.setdefault(resource, {}).update({value["id"]: value for value in values})
        for resource, ids in event.remove.items():
            for one in ids:
                state.setdefault(resource, {}).pop(one, None)
    return stale


def mails_to(address: str) -> list[str]:
    """The plain text of the mails written to an address, the oldest first."""
    found = []
    for path in sorted(mail_folder().glob("*.eml")):
        written = path.read_bytes()
        if address.isascii() and address[:16].encode() not in written:
            continue  # there are many, and to read one in full takes a while
        message = email.message_from_bytes(written, policy=email.policy.default)
        if message["To"] == address:
            body = message.get_body(("plain",))
            assert body is not None
            found.append(f"{message['Subject']}\n{body.get_content()}")
    return found


def token_in(mail: str) -> str:
    """The secret at the end of an invitation's link."""
    found = re.search(r"/invitation/([A-Za-z0-9_-]+)", mail)
    assert found is not None, mail
    return found[1]
