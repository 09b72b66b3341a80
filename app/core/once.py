"""Writes that a phone may send twice: the same key by the same person makes one thing."""

from typing import Annotated
from uuid import UUID

from fastapi import Header
from sqlalchemy import ForeignKey, String, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import mapped_column

from app.core.db import Base, CreatedAt, Mapped
from app.core.errors import ConflictError
from app.core.i18n import N_

IdempotencyKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=8,
        max_length=100,
        pattern=r"^[A-Za-z0-9_\-]+$",
        description="Made by the client once per thing it creates; sending it again creates nothing new.",
    ),
]


class WriteOnce(Base):
    """A key that was used, and the id of the thing it made. The primary key makes a racing twin wait."""

    __tablename__ = "write_once"

    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    key: Mapped[str] = mapped_column(String(100), primary_key=True)
    kind: Mapped[str] = mapped_column(String(40))
    resource_id: Mapped[UUID] = mapped_column(server_default=text("uuidv7()"))
    created_at: Mapped[CreatedAt]


class KeyReusedError(ConflictError):
    """One key was sent for two different kinds of thing."""

    code = "idempotency_key_reused"
    detail = N_("This Idempotency-Key was used for something else. Make a new key for each thing.")


async def claim(session: AsyncSession, person_id: UUID, key: str | None, kind: str) -> tuple[UUID, bool]:
    """The id for a new thing, and whether it is to be made now.

    Without a key: a fresh id and True. With a key seen before: the id of the thing made then and False.
    A twin that is still in flight is waited for.

    Raises:
        KeyReusedError: the key made another kind of thing.
    """
    if key is None:
        fresh = await session.scalar(select(text("uuidv7()")))
        return UUID(str(fresh)), True
    made = await session.scalar(
        insert(WriteOnce)
        .values(person_id=person_id, key=key, kind=kind)
        .on_conflict_do_nothing()
        .returning(WriteOnce.resource_id)
    )
    if made is not None:
        return made, True
    earlier = (
        await session.execute(
            select(WriteOnce.resource_id, WriteOnce.kind).where(
                WriteOnce.person_id == person_id, WriteOnce.key == key
            )
        )
    ).one()
    if earlier.kind != kind:
        raise KeyReusedError
    return earlier.resource_id, False
