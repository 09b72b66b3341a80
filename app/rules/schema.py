"""What a vote is judged by: strict, frozen models. Errors carry a stable `type` and name the field.

The parameters and their names come from the domain's parameter set ("what the bylaws data must be
able to say"). How each is counted is in quorum.py and majority.py, which are the only readers.
"""

import unicodedata
from datetime import UTC, datetime
from fractions import Fraction
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StrictInt,
    StringConstraints,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from app.rules.errors import RulesError
from app.rules.exact import Money, WireFraction

MIN_OPTIONS = 2
MAX_OPTIONS = 50
MAX_LABEL = 200
MAX_OPTION_ID = 64
MAX_DESCRIPTION = 2_000
MAX_GROUP = 60
MAX_SCORE = 10
MAX_DOTS = 100
MAX_RESERVES = 10
MAX_BLOCKS = 1_000
MAX_TARGET = 1_000_000

Base = Literal["cast", "present", "members"]
Abstentions = Literal["excluded", "counted"]

# Always told in UTC, so that the same moment reads the same everywhere.
Moment = Annotated[AwareDatetime, AfterValidator(lambda at: at.astimezone(UTC))]
Group = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_GROUP)]
OptionId = Annotated[str, Field(min_length=1, max_length=MAX_OPTION_ID)]


class Strict(BaseModel):
    """Frozen, and an unknown field is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)


def _refuse_more_than_all(strict: bool, info: ValidationInfo) -> bool:
    if strict and info.data.get("fraction") == Fraction(1):
        raise PydanticCustomError("strict_all", "More than all can never be reached: use 1/1 without strict.")
    return strict


class Quorum(Strict):
    """How many electors must take part: at least (strict: more than) a fraction of them."""

    fraction: WireFraction
    strict: StrictBool = False

    _reachable = field_validator("strict")(_refuse_more_than_all)


class Majority(Strict):
    """How many votes in favour carry: at least (strict: more than) a fraction of the base.

    `base` is whom the fraction is taken of. cast: the votes for or against. present: those present
    or represented, which in an online poll is everyone who voted, abstainers too. members: every
    elector, whether they voted or not. Sources: cast Ley 27/1999 (ES), Reg. 1435/2003 (SCE);
    present Ley 20.337 (AR), Ley 18.407 (UY), Lei 5.764 (BR); members the model statutes of French
    worker cooperatives, first call.

    `abstentions` says if they enlarge the base, where they work as a no. With present and members
    they always do; with cast they usually don't.
    """

    fraction: WireFraction
    strict: StrictBool
    base: Base
    abstentions: Abstentions

    _reachable = field_validator("strict")(_refuse_more_than_all)

    @field_validator("abstentions")
    @classmethod
    def _fits_base(cls, abstentions: Abstentions, info: ValidationInfo) -> Abstentions:
        base = info.data.get("base")
        if base in ("present", "members") and abstentions == "excluded":
            raise PydanticCustomError(
                "abstentions_in_base",
                "A majority of those {whom} includes the people who abstain, so abstentions can't be left "
                "out of it. Choose abstentions counted, or base cast to leave them out.",
                {"whom": "present" if base == "present" else "who are members", "base": base},
            )
        return abstentions


class Rules(Strict):
    """What turns a tally into an outcome. No quorum: any turnout will do. No majority: most votes win."""

    quorum: Quorum | None = None
    majority: Majority | None = None


class Option(Strict):
    """Something to choose. The id is whatever the caller uses; the label is what people read.

    `cost` is in the poll's currency. `group` is what reserved seats speak of. `starts_at` and `ends_at` are
    for finding a time. `none_of_these` marks the one option that says so.
    """

    id: OptionId
    label: str
    description: Annotated[str, Field(max_length=MAX_DESCRIPTION)] = ""
    cost: Money | None = None
    group: Group | None = None
    starts_at: Moment | None = None
    ends_at: Moment | None = None
    none_of_these: StrictBool = False

    @field_validator("label")
    @classmethod
    def _readable(cls, label: str) -> str:
        """Trimmed, one line, composed (NFC), and without characters that hide or reorder text."""
        label = unicodedata.normalize("NFC", label.strip())
        if not 1 <= len(label) <= MAX_LABEL:
            raise PydanticCustomError(
                "label_length", "A label has 1 to {max} characters.", {"max": MAX_LABEL, "length": len(label)}
            )
        blank = all(character in _HARMLESS or character.isspace() for character in label)
        if blank or any(_unreadable(character) for character in label):
            raise PydanticCustomError(
                "label_characters", "A label is one line of text, without control characters."
            )
        return label

    @model_validator(mode="after")
    def _ends_after_start(self) -> Self:
        if self.ends_at is not None and (self.starts_at is None or self.ends_at <= self.starts_at):
            raise PydanticCustomError("ends_before_start", "It must end after it starts.")
        return self

    @property
    def time(self) -> tuple[datetime | None, datetime | None]:
        """When it starts and ends."""
        return self.starts_at, self.ends_at


_HARMLESS = "\u200c\u200d\u200e\u200f"  # joiners (Persian, Indic scripts, emoji) and plain direction marks
_EMPTY = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"  # fillers, a joiner of marks, empty Braille


def _unreadable(character: str) -> bool:
    """Control, line or paragraph separator, lone surrogate, invisible formatting (bidi overrides), or a letter
    or mark that shows nothing, with which two options look alike."""
    if character in _EMPTY:
        return True
    category = unicodedata.category(character)
    return category in ("Cc", "Zl", "Zp", "Cs") or (category == "Cf" and character not in _HARMLESS)


def look(label: str) -> str:
    """A label as far as people can tell it from another: without case, runs of spaces, and what shows nothing."""
    seen = "".join(one for one in label if one not in _HARMLESS and not "\ufe00" <= one <= "\ufe0f")
    return " ".join(seen.casefold().split())


Seats = Annotated[StrictInt, Field(ge=1, le=MAX_OPTIONS)]


class SeatsReserved(Strict):
    """At least so many seats for the options of a group."""

    group: Group
    at_least: Seats


class MethodSettings(Strict):
    """All that a method can be told beyond its options. Each method names what it `uses`; the rest stays alone.

    seats: how many win · most: options a ballot may approve · high: the best score, from 0 · dots: points a
    ballot spreads · blocks_allowed: blocks that don't stop a consensus · target: people wanted · budget: the
    money there is, in `currency` (ISO 4217) · reserves: seats kept for groups · none_of_these: the last option
    says so and may win · shuffle: each voter sees the options in an order of their own.
    """

    seats: Seats = 1
    most: Seats | None = None
    high: Annotated[StrictInt, Field(ge=1, le=MAX_SCORE)] = 5
    dots: Annotated[StrictInt, Field(ge=1, le=MAX_DOTS)] = 10
    blocks_allowed: Annotated[StrictInt, Field(ge=0, le=MAX_BLOCKS)] = 0
    target: Annotated[StrictInt, Field(ge=1, le=MAX_TARGET)] | None = None
    budget: Money | None = None
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] | None = None
    reserves: Annotated[tuple[SeatsReserved, ...], Field(max_length=MAX_RESERVES)] = ()
    none_of_these: StrictBool = False
    shuffle: StrictBool = False

    @field_validator("reserves")
    @classmethod
    def _once_each(cls, reserves: tuple[SeatsReserved, ...]) -> tuple[SeatsReserved, ...]:
        if len({reserve.group for reserve in reserves}) < len(reserves):
            raise PydanticCustomError("repeated_group", "A group has its reserved seats once.")
        return reserves


class Settings(Strict):
    """What a method needs to read a ballot and to count: the options in ballot order, and what it was told."""

    options: tuple[Option, ...] = ()
    given: MethodSettings = MethodSettings()

    @cached_property
    def positions(self) -> dict[str, int]:
        """Option id to its place on the ballot."""
        return {option.id: place for place, option in enumerate(self.options)}

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The options' ids in ballot order."""
        return tuple(option.id for option in self.options)


def check_used(given: MethodSettings, uses: frozenset[str]) -> None:
    """Raise RulesError setting_unfit for a setting that the method does not read."""
    for name, field in MethodSettings.model_fields.items():
        if name not in uses and getattr(given, name) != field.default:
            raise RulesError(
                "setting_unfit",
                f"settings.{name}",
                "This method has no such setting. Leave it out.",
                {"setting": name},
            )
