"""Consensus first; where it is blocked, the majority decides, and a block counts against."""

from app.rules.method import ConsensusUse
from app.rules.methods.agreement import Agreement


class ConsensusFallback(Agreement):
    """See the module."""

    name = "consensus_fallback"
    consensus: ConsensusUse = "first"
    uses = frozenset({"blocks_allowed"})


METHOD = ConsensusFallback()
