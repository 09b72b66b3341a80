"""Rules: what a vote means. Pure: values in, values out.

schema: what the rules say · methods: ways of counting · quorum, majority: the exact arithmetic ·
outcome: the decision · words: the same in sentences. Nothing here reads a clock, a file or a database.
"""

from app.rules.errors import BallotError, RuleBroken, RulesError
from app.rules.exact import MAX_DENOMINATOR, Money, Votes, WireFraction
from app.rules.families.approved import ApprovalChoice
from app.rules.majority import MajorityResult
from app.rules.method import Choice, Tally
from app.rules.methods import METHODS
from app.rules.methods.agreement import AgreementChoice
from app.rules.methods.single_choice import SingleChoice
from app.rules.outcome import (
    Outcome,
    check_question,
    count,
    decide,
    group,
    level_between,
    objects,
    parse_choice,
)
from app.rules.quorum import QuorumResult
from app.rules.ruling import Capped, Law, Ruling, RulingChange, RulingGuard
from app.rules.schema import (
    MAX_LABEL,
    MAX_OPTIONS,
    MIN_OPTIONS,
    Majority,
    MethodSettings,
    Option,
    Quorum,
    Rules,
    SeatsReserved,
    Settings,
)
from app.rules.shuffle import order
from app.rules.verdicts import ConsensusResult
from app.rules.words import LANGUAGES

__all__ = [
    "LANGUAGES",
    "MAX_DENOMINATOR",
    "MAX_LABEL",
    "MAX_OPTIONS",
    "METHODS",
    "MIN_OPTIONS",
    "AgreementChoice",
    "ApprovalChoice",
    "BallotError",
    "Capped",
    "Choice",
    "ConsensusResult",
    "Law",
    "Majority",
    "MajorityResult",
    "MethodSettings",
    "Money",
    "Option",
    "Outcome",
    "Quorum",
    "QuorumResult",
    "RuleBroken",
    "Rules",
    "RulesError",
    "Ruling",
    "RulingChange",
    "RulingGuard",
    "SeatsReserved",
    "Settings",
    "SingleChoice",
    "Tally",
    "Votes",
    "WireFraction",
    "check_question",
    "count",
    "decide",
    "group",
    "level_between",
    "objects",
    "order",
    "parse_choice",
]
