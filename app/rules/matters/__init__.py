"""Kinds of matter: who decides on what, and how.

schema: what a matter says · lists, ready: the ready lists, as the bylaws mean them · kinds: what bylaws make of a
matter · resolve, raising: how one vote goes, and how far it may depart · words: the same in sentences.
"""

from app.rules.matters.errors import MatterError
from app.rules.matters.kinds import check_majority_settled, check_settled, kind_of, notice_needed
from app.rules.matters.ready import check_list, check_lowered, parse_matters, ready
from app.rules.matters.resolve import Asked, Resolved, resolve
from app.rules.matters.schema import CHANGE_BYLAWS, OTHER, Matter
from app.rules.matters.words import describe, in_language

__all__ = [
    "CHANGE_BYLAWS",
    "OTHER",
    "Asked",
    "Matter",
    "MatterError",
    "Resolved",
    "check_list",
    "check_lowered",
    "check_majority_settled",
    "check_settled",
    "describe",
    "in_language",
    "kind_of",
    "notice_needed",
    "parse_matters",
    "ready",
    "resolve",
]
