"""What a vote is judged by: strict, frozen models. Errors carry a stable `type` and name the field.

The parameters and their names come from the domain's parameter set ("what the bylaws data must be
able to say"). How each is counted is in quorum.py and majority.py, which are the only readers.
"""

import unicodedata
from fractions import Fraction
from functools import cached_property
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from app.rules.exact import WireFraction

MIN_OPTIONS = 2
MAX_OPTIONS = 50
MAX_LABEL = 200
MAX_OPTION_ID = 64

Base = Literal["cast", "present", "members"]
Abstentions = Literal["excluded", "counted"]
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
    """Something to choose. The id is whatever the caller uses; the label is what people read."""

    id: OptionId
    label: str

    @field_validator("label")
    @classmethod
    def _readable(cls, label: str) -> str:
        """Trimmed, one line, composed (NFC), and without characters that hide or reorder text."""
        label = unicodedata.normalize("NFC", label.strip())
        if not 1 <= len(label) <= MAX_LABEL:
            raise PydanticCustomError(
                "label_length", "A label has 1 to {max} characters.", {"max": MAX_LABEL, "length": len(label)}
            )
        if any(_unreadable(character) for character in label):
            raise PydanticCustomError(
                "label_characters", "A label is one line of text, without control characters."
            )
        return label


_HARMLESS = "\u200c\u200d\u200e\u200f"  # joiners (Persian, Indic scripts, emoji) and plain direction marks


def _unreadable(character: str) -> bool:
    """Control, line or paragraph separator, lone surrogate, or invisible formatting (bidi overrides)."""
    category = unicodedata.category(character)
    return category in ("Cc", "Zl", "Zp", "Cs") or (category == "Cf" and character not in _HARMLESS)


class Settings(Strict):
    """What a method needs to read a ballot. A method with more to set derives its own."""

    options: tuple[Option, ...] = ()

    @cached_property
    def positions(self) -> dict[str, int]:
        """Option id to its place on the ballot."""
        return {option.id: place for place, option in enumerate(self.options)}
