"""Wire types of accounts."""

from functools import lru_cache
from typing import Annotated, Literal
from uuid import UUID
from zoneinfo import available_timezones

from pydantic import AfterValidator, ConfigDict, EmailStr, Field, StringConstraints
from pydantic_core import PydanticCustomError

from app.core.wire import Input, Line, Moment, Name, Output

Language = Literal["en", "es"]
Scope = Literal["read", "write", "vote", "manage"]
Role = Literal["admin", "secretary", "facilitator", "member", "observer"]


@lru_cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _known_zone(value: str) -> str:
    if value not in _zones():
        raise PydanticCustomError("unknown_time_zone", "There is no such time zone.")
    return value


Email = Annotated[EmailStr, StringConstraints(max_length=254)]
# Spaces at the ends of a password are part of it. What else is refused, policies.weakness says.
PasswordText = Annotated[str, StringConstraints(strip_whitespace=False, max_length=200)]
Password = Annotated[PasswordText, Field(repr=False)]
NewPassword = Annotated[
    str, StringConstraints(strip_whitespace=False, min_length=10, max_length=200), Field(repr=False)
]
Code = Annotated[str, StringConstraints(pattern=r"^[0-9]{6}$"), Field(repr=False)]
TimeZone = Annotated[str, StringConstraints(max_length=64), AfterValidator(_known_zone)]

EXAMPLE_EMAIL = "ane@example.org"
EXAMPLE_PASSWORD = "seven red apples"  # noqa: S105 (an example in the documentation)


class SignUp(Input):
    """Somebody who wants an account. It exists when the mailed code comes back from the same browser."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "email": EXAMPLE_EMAIL,
                "name": "Ane Agirre",
                "password": EXAMPLE_PASSWORD,
                "language": "es",
                "time_zone": "Europe/Madrid",
            }
        }
    )

    email: Email
    name: Name
    password: NewPassword
    language: Language
    time_zone: TimeZone


class SignIn(Input):
    """Address and password."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"email": EXAMPLE_EMAIL, "password": EXAMPLE_PASSWORD}}
    )

    email: Email
    password: Password


class CodeRequest(Input):
    """Where to send a code."""

    model_config = ConfigDict(json_schema_extra={"example": {"email": EXAMPLE_EMAIL}})

    email: Email


class CodeSignIn(Input):
    """The code that came by mail."""

    model_config = ConfigDict(json_schema_extra={"example": {"email": EXAMPLE_EMAIL, "code": "204816"}})

    email: Email
    code: Code


class PasswordReset(Input):
    """The code that came by mail, and the password from now on."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {"email": EXAMPLE_EMAIL, "code": "204816", "password": EXAMPLE_PASSWORD}
        }
    )

    email: Email
    code: Code
    password: NewPassword


class CodeSent(Output):
    """The same answer whether or not there is an account: a mail is on its way."""

    model_config = ConfigDict(json_schema_extra={"example": {"expires_in": 900}})

    expires_in: int = Field(description="Seconds until the code no longer counts.")


class Me(Output):
    """The signed-in person."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "id": "0199d7a4-6a3c-7c52-9d1e-2f0e5b7a9c11",
                "email": EXAMPLE_EMAIL,
                "name": "Ane Agirre",
                "initials": "AA",
                "language": "es",
                "time_zone": "Europe/Madrid",
                "picture_url": None,
                "has_password": True,
                "created_at": "2026-03-02T09:15:00.000000Z",
            }
        }
    )

    id: UUID
    email: str
    name: str
    initials: str
    language: Language
    time_zone: str
    picture_url: str | None
    has_password: bool
    created_at: Moment


class Present(Output):
    """Who is signed in with this browser, if anybody."""

    me: Me | None


class MeChange(Input):
    """What to change; what is left out stays."""

    model_config = ConfigDict(json_schema_extra={"example": {"name": "Ane Agirre Etxebarria"}})

    name: Name | None = None
    language: Language | None = None
    time_zone: TimeZone | None = None


class PasswordChange(Input):
    """The present password (null when there is none yet) and the new one."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"current": EXAMPLE_PASSWORD, "new": "eight green pears"}}
    )

    current: Annotated[PasswordText | None, Field(repr=False)]
    new: NewPassword


class SignedInBrowser(Output):
    """A browser that is signed in."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "id": "0199d7a4-6a3c-7c52-9d1e-2f0e5b7a9c12",
                "current": True,
                "user_agent": "Mozilla/5.0 (Android 16; Mobile; rv:140.0) Firefox/140.0",
                "address": "192.0.2.17",
                "created_at": "2026-03-02T09:15:00.000000Z",
                "last_seen_at": "2026-03-04T18:02:11.000000Z",
                "expires_at": "2026-04-03T18:02:11.000000Z",
            }
        }
    )

    id: UUID
    current: bool = Field(description="Whether this is the browser that asks.")
    user_agent: str
    address: str
    created_at: Moment
    last_seen_at: Moment
    expires_at: Moment


class Token(Output):
    """An API token, without its secret."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "id": "0199d7a4-6a3c-7c52-9d1e-2f0e5b7a9c13",
                "name": "Accounting export",
                "scopes": ["read"],
                "created_at": "2026-03-02T09:15:00.000000Z",
                "expires_at": "2026-09-01T00:00:00.000000Z",
                "last_used_at": None,
            }
        }
    )

    id: UUID
    name: str
    scopes: list[Scope]
    created_at: Moment
    expires_at: Moment
    last_used_at: Moment | None


class TokenIn(Input):
    """A token to make. Scopes: read (all GETs), write, vote (ballots), manage (members, settings)."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "name": "Accounting export",
                "scopes": ["read"],
                "expires_at": "2026-09-01T00:00:00Z",
            }
        }
    )

    name: Name
    scopes: Annotated[list[Scope], Field(min_length=1, max_length=4)]
    expires_at: Moment


class NewToken(Token):
    """A token with its secret, which is shown this once."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "id": "0199d7a4-6a3c-7c52-9d1e-2f0e5b7a9c13",
                "name": "Accounting export",
                "scopes": ["read"],
                "created_at": "2026-03-02T09:15:00.000000Z",
                "expires_at": "2026-09-01T00:00:00.000000Z",
                "last_used_at": None,
                "secret": "batzar_3q2-7wAAq3b8Vd1cXe9fYg5hZi2jAk7lBm0nCo6pDq4",
            }
        }
    )

    secret: str = Field(repr=False, description="For the header `Authorization: Bearer …`.")


class DemoPersonOut(Output):
    """Somebody to sign in as, in a demo."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "name": "Rosa Whitlock",
                "email": "rosa@risingtide.example",
                "password": "batzar-demo",
                "cooperative": "Rising Tide Bakery",
                "slug": "rising-tide-bakery",
                "role": "admin",
                "language": "en",
            }
        }
    )

    name: str
    email: str
    password: str
    cooperative: str
    slug: str
    role: Role
    language: Language


class DemoPeople(Output):
    """Everybody to sign in as, in a demo."""

    items: list[DemoPersonOut]


PictureKey = Annotated[Line, StringConstraints(pattern=r"^[A-Za-z0-9_-]{32}\.webp$")]
