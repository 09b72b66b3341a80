"""What a language has to supply to say a matter."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Language:
    """Every text the sentences are made of. Placeholders are named at each."""

    code: str
    bodies: Mapping[str, str]  # assembly, board, circle, person
    free: str
    advises: str
    quorum: str  # v
    quorum_of_call: str  # n, v
    majority: str  # v
    majority_of_call: str  # n, v
    plurality: str
    unsettled: str  # topic
    own_quorum: str  # v
    own_no_quorum: str
    own_majority: str  # v
    stricter: str
    raised: str  # what, reason
    fields: Mapping[str, str]
    notice: str  # n
    notice_clear: str  # n
    no_notice: str
    secret: Mapping[str, str]  # by whom
    named: str
    on_demand: str  # v
    recused: str  # v
    opinion: str  # body
    guard: str  # measure, v
    capped: str  # v
    ties: Mapping[str, str]
    review: str  # n
    money_above: str  # amount, currency
    money_up_to: str  # amount, currency
    source: str  # v, source
