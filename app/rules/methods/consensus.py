"""Consensus: adopted when somebody agrees and nobody blocks, or no more than the settings allow.

Who disagrees stands aside: they don't stop it, and their reason is kept. As many groups practise it (Seeds for
Change, "Consensus decision making"; C. T. Butler and A. Rothstein, "On Conflict and Consensus", 1987).
"""

from app.rules.method import ConsensusUse, MajorityUse
from app.rules.methods.agreement import Agreement


class Consensus(Agreement):
    """See the module."""

    name = "consensus"
    majority: MajorityUse = "none"
    consensus: ConsensusUse = "only"
    uses = frozenset({"blocks_allowed"})


METHOD = Consensus()
