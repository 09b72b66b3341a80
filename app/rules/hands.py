"""Raised hands as ballots: what each hand says, where hands can say it at all."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.rules.errors import RulesError
from app.rules.method import Choice
from app.rules.methods import get_method
from app.rules.schema import MethodSettings, Option, Settings

METHODS = frozenset({"agreement", "single_choice", "approval"})
POSITIONS = ("agree", "abstain", "disagree", "block")
ABSTAIN = "abstain"


def check_hands(method: str, settings: MethodSettings) -> None:
    """Raise RulesError hands_unfit unless a hand can say what a ballot of this method does: one thing each."""
    if method not in METHODS or settings.seats > 1:
        raise RulesError(
            "hands_unfit",
            "method",
            "Hands are counted where each raises theirs once: for or against, or for one of several options.",
        )


def hand_keys(method: str, options: Sequence[Option]) -> tuple[str, ...]:
    """What hands may be raised for, in the order of the ballot."""
    if method == "agreement":
        return POSITIONS
    return (*(option.id for option in options), ABSTAIN)


def _choice(method: str, key: str) -> dict[str, Any]:
    if method == "agreement":
        return {"position": key}
    if method == "single_choice":
        return {"option": None if key == ABSTAIN else key}
    return {"options": [] if key == ABSTAIN else [key]}


def hand_ballots(
    method: str, settings: MethodSettings, options: Sequence[Option], counts: Mapping[str, int]
) -> dict[Choice, int]:
    """The count of hands as the grouped ballots that counting takes.

    Raises RulesError hands_unfit, or hands_unknown for hands raised for something that was not asked.
    """
    check_hands(method, settings)
    known = hand_keys(method, options)
    asked = Settings(options=tuple(options), given=settings)
    for key in counts:
        if key not in known:
            raise RulesError("hands_unknown", f"hands.{key}", "Hands were raised for something not asked.")
    return {
        get_method(method).parse(_choice(method, key), asked): counts[key]
        for key in known
        if counts.get(key, 0) > 0
    }
