"""Refusals of the rules package. The code is stable; the sentence is for people who read logs."""

from collections.abc import Mapping


class RuleBroken(ValueError):
    """A value that the rules refuse.

    `code` is stable and meant for programs and translations, `field` is the dotted path of the
    value refused ("" for the whole), `data` holds what a sentence about it needs.
    """

    def __init__(self, code: str, field: str, message: str, data: Mapping[str, object] | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.field = field
        self.message = message
        self.data: dict[str, object] = dict(data or {})


class RulesError(RuleBroken):
    """A question that can't be asked so: method, options and rules that don't go together."""


class BallotError(RuleBroken):
    """A ballot that breaks a rule of its method. Field paths are relative to the choice."""
