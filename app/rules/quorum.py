"""Whether enough electors took part.

Everyone who voted counts, abstainers too: they took part (present in the sense of Ley 27/1999 art. 28,
Lei 5.764 art. 40 and their like, which all count heads and not positions).
"""

from typing import Annotated

from pydantic import Field, StrictBool, StrictInt

from app.rules.exact import least_whole
from app.rules.schema import Quorum, Strict

Count = Annotated[StrictInt, Field(ge=0)]


class QuorumResult(Strict):
    """The quorum's arithmetic."""

    electors: Count
    voted: Count
    needed: Count
    met: StrictBool


def needed(quorum: Quorum, electors: int) -> int:
    """The least number of voters that makes the quorum; never 0, for nobody is no assembly."""
    return max(1, least_whole(quorum.fraction, electors, strict=quorum.strict))


def check(quorum: Quorum, *, electors: int, voted: int) -> QuorumResult:
    """Compare those who voted with those needed."""
    need = needed(quorum, electors)
    return QuorumResult(electors=electors, voted=voted, needed=need, met=voted >= need)
