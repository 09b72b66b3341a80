"""Making a person from the command line: the first one of an installation, without mail."""

from typing import Annotated
from zoneinfo import available_timezones

from pydantic import EmailStr, StringConstraints, ValidationError, field_validator
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from app.accounts.models import Person
from app.accounts.passwords import hash_password_now
from app.accounts.policies import weakness
from app.core.db import new_session
from app.core.i18n import LANGUAGES
from app.core.wire import Input, Name

SHORTEST, LONGEST = 10, 200  # characters of a password


class InvalidPersonError(Exception):
    """What was given can't be a person; one sentence for each reason."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__(" ".join(lines))
        self.lines = lines


class NewPerson(Input):
    """What a person needs to sign in."""

    email: EmailStr
    name: Name
    password: Annotated[
        str, StringConstraints(strip_whitespace=False, min_length=SHORTEST, max_length=LONGEST)
    ]
    language: str
    time_zone: str

    @field_validator("language")
    @classmethod
    def _spoken(cls, value: str) -> str:
        if value not in LANGUAGES:
            raise ValueError(f"must be one of {', '.join(LANGUAGES)}")
        return value

    @field_validator("time_zone")
    @classmethod
    def _known(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError("must be a name such as Europe/Madrid")
        return value


async def create_person(email: str, name: str, password: str, *, language: str, time_zone: str) -> None:
    """Store the person.

    Raises:
        InvalidPersonError: a value can't be used, or the address has an account.
    """
    try:
        given = NewPerson(email=email, name=name, password=password, language=language, time_zone=time_zone)
    except ValidationError as error:
        raise InvalidPersonError([f"{item['loc'][0]}: {item['msg']}" for item in error.errors()]) from error
    reason = weakness(given.password, email=given.email, name=given.name)
    if reason is not None:
        raise InvalidPersonError([f"password: it would be guessed ({reason})"])
    hashed = hash_password_now(given.password)
    try:
        async with new_session() as session:
            await session.execute(
                insert(Person).values(
                    email=given.email,
                    name=given.name,
                    password_hash=hashed,
                    language=given.language,
                    time_zone=given.time_zone,
                )
            )
    except IntegrityError as error:
        raise InvalidPersonError([f"{given.email} has an account already."]) from error
