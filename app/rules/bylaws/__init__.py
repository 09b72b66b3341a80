"""Bylaws as data: what a cooperative's statutes say, each value with its source and how far it was checked.

schema: the parameters · presets: the law's defaults for 13 regimes · judge, calendar: what they mean for
one call · compare: what differs from a preset and whether it may · words, document: the same for people.
"""

from app.rules.bylaws.compare import Difference, check_against, differences
from app.rules.bylaws.errors import BylawsError, parse_bylaws
from app.rules.bylaws.judge import Attendance, Judgement, Votes, judge
from app.rules.bylaws.presets import PRESETS
from app.rules.bylaws.schema import Bylaws, Value
from app.rules.bylaws.words import LANGUAGES, Line, describe

__all__ = [
    "LANGUAGES",
    "PRESETS",
    "Attendance",
    "Bylaws",
    "BylawsError",
    "Difference",
    "Judgement",
    "Line",
    "Value",
    "Votes",
    "check_against",
    "describe",
    "differences",
    "judge",
    "parse_bylaws",
]
