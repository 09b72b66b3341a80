"""What a language has to supply to say bylaws."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Language:
    """Every text the sentences are made of. Placeholders are named at each."""

    code: str
    sections: Mapping[str, str]  # by code, in the order of a page
    fields: Mapping[str, tuple[str, str]]  # by path without numbers: topic, sentence ({v} value)
    names: Mapping[str, str]  # matters, roles and other names in the data
    parts: Mapping[str, str]  # clauses of structured values
    flags: Mapping[str, str]
    unknown: str
    left_open: str
    call: str  # matter, n
    every_call: str  # matter
    differs: str  # before
    verdicts: Mapping[str, str]
    reason: str  # reason
    warning: str
