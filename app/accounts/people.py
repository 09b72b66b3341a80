"""People: made, changed, and how their names are shortened."""

from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.errors import EmailTakenError
from app.accounts.hooks import announce_profile
from app.accounts.models import Person
from app.accounts.passwords import hash_password_now, refuse_weak


def initials(name: str) -> str:
    """The letters shown where there is no picture: of the first and the last word that begin with one."""
    words = [word for word in name.split() if word[0].isalnum()] or name.split()
    if not words:
        return ""
    ends = words[:1] if len(words) == 1 else [words[0], words[-1]]
    return "".join(word[0].upper()[0] for word in ends)


async def find_person_id(session: AsyncSession, email: str) -> UUID | None:
    """Who has this address, in whatever case it is written."""
    return await session.scalar(select(Person.id).where(func.lower(Person.email) == func.lower(email)))


async def add_person(
    session: AsyncSession,
    *,
    email: str,
    name: str,
    password_hash: str | None,
    language: str,
    time_zone: str,
) -> UUID | None:
    """Make a person; None when the address has one already. A racing twin is waited for."""
    return await session.scalar(
        insert(Person)
        .values(email=email, name=name, password_hash=password_hash, language=language, time_zone=time_zone)
        .on_conflict_do_nothing(index_elements=[func.lower(Person.email)])
        .returning(Person.id)
    )


async def create_person(
    session: AsyncSession,
    email: str,
    name: str,
    password: str | None = None,
    *,
    language: str = "en",
    time_zone: str = "UTC",
) -> UUID:
    """Make a person at once, without a mailed code: for the command line.

    Args:
        password: None for somebody who will sign in by mailed codes.

    Raises:
        EmailTakenError: the address has an account.
        WeakPasswordError: the password would be guessed at once.
    """
    if password is not None:
        refuse_weak("password", password, email=email, name=name)
    person_id = await add_person(
        session,
        email=email,
        name=name,
        password_hash=None if password is None else hash_password_now(password),
        language=language,
        time_zone=time_zone,
    )
    if person_id is None:
        raise EmailTakenError
    return person_id


async def change_profile(session: AsyncSession, person_id: UUID, changes: dict[str, str]) -> None:
    """Change name, language or time zone; whoever shows the name hears of it."""
    if not changes:
        return
    former = await session.scalar(select(Person.name).where(Person.id == person_id).with_for_update())
    await session.execute(update(Person).where(Person.id == person_id).values(**changes))
    if changes.get("name", former) != former:
        await announce_profile(session, person_id)
