"""Who is here when a vote opens in a meeting: what its quorum and majority are counted of.

In a vote from afar whoever votes took part. In a meeting those who are present or represented did, whether they
vote or not; and where the bylaws check the quorum at the opening only, those who were here then.
"""

from typing import Annotated, Literal

from pydantic import Field, StrictInt

from app.rules.bylaws.judge import Attendance, check_quorum
from app.rules.bylaws.schema import Bylaws
from app.rules.bylaws.values import Matter
from app.rules.quorum import QuorumResult
from app.rules.schema import Strict

Position = Literal["agree", "disagree"]
"""How a vote that follows the board is cast: with a motion that the board puts or supports, against any other."""


class People(Strict):
    """Of a vote from afar in which somebody has other than one vote: how many people may vote, and how many did."""

    electors: int
    voted: int


class Followed(Strict):
    """Ballots cast for those whose proxy names no holder: how many people, and how they vote, with the board."""

    people: Annotated[StrictInt, Field(ge=1)]
    position: Position


class Here(Strict):
    """now: all entitled less the recused, and those of them present and represented as the vote opened.

    at_opening: the same as the meeting opened, nobody recused; given where the bylaws check the quorum only then.
    with_board: the ballots cast for those who named no holder; they are among those represented.
    """

    now: Attendance
    at_opening: Attendance | None = None
    with_board: Followed | None = None

    @property
    def votes(self) -> int:
        """The votes of those here."""
        return self.now.here("votes")

    @property
    def all_votes(self) -> int:
        """The votes of all entitled."""
        return self.now.all("votes")

    @property
    def weighted(self) -> bool:
        """Whether anybody has other than one vote."""
        return self.now.votes is not None

    def judging(self, bylaws: Bylaws) -> Attendance:
        """The numbers that the quorum is judged by. Raises ValueError where those of the opening are missing, or
        given although they don't count."""
        if (bylaws.quorum_check.value == "opening") != (self.at_opening is not None):
            raise ValueError("the numbers of the opening don't fit the bylaws' check of the quorum")
        return self.at_opening or self.now

    def quorum(self, bylaws: Bylaws, *, matter: Matter, call: int) -> QuorumResult:
        """The quorum by presence. Raises BylawsError undecided or no_such_call."""
        return check_quorum(bylaws, self.judging(bylaws), matter=matter, call=call)
