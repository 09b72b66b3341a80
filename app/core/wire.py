"""Base classes of everything that goes over the wire."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Annotated, Generic, TypeVar

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    PlainSerializer,
    StringConstraints,
)
from pydantic_core import PydanticCustomError

from app.core.letters import clean_line, clean_prose, has_breaks

T = TypeVar("T")


def _no_control_characters(value: str) -> str:
    """Refuse characters that no person types and no database column takes."""
    for character in value:
        if (ord(character) < 32 and character not in "\n\t\r") or 0xD800 <= ord(character) <= 0xDFFF:
            raise PydanticCustomError("control_character", "contains a control character")
    return value


def _single_line(value: str) -> str:
    if has_breaks(value):
        raise PydanticCustomError("single_line", "must be a single line")
    return value


class Input(BaseModel):
    """What a client sends: unknown fields are refused, strings are stripped, of invisible characters too."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, str_max_length=100_000)


class Output(BaseModel):
    """What a client receives."""

    model_config = ConfigDict(from_attributes=True, extra="forbid")


class Strict(BaseModel):
    """Payloads between our own parts: an extra field or a wrong type is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


def _utc(value: datetime) -> str:
    return value.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _blank_is_none(value: object) -> object:
    return None if isinstance(value, str) and not value.strip() else value


def _cleaned(clean: Callable[[str], str]) -> BeforeValidator:
    return BeforeValidator(lambda value: clean(value) if isinstance(value, str) else value)


Line = Annotated[
    str, _cleaned(clean_line), AfterValidator(_no_control_characters), AfterValidator(_single_line)
]
Prose = Annotated[str, _cleaned(clean_prose), AfterValidator(_no_control_characters)]
Name = Annotated[Line, StringConstraints(min_length=1, max_length=120)]
Title = Annotated[Line, StringConstraints(min_length=1, max_length=200)]
Body = Annotated[Prose, StringConstraints(max_length=50_000)]
ShortText = Annotated[Prose, StringConstraints(max_length=2_000)]
Moment = Annotated[AwareDatetime, PlainSerializer(_utc, return_type=str, when_used="json")]
OptionalText = Annotated[ShortText | None, BeforeValidator(_blank_is_none)]


class Page(Output, Generic[T]):
    """One page of a list. `next` is the cursor of the following page, or null at the end."""

    items: list[T]
    next: str | None = None
