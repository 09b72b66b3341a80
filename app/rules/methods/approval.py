"""Any number of options each; the option most people approve leads.

Brams and Fishburn, "Approval Voting", American Political Science Review 72 (1978). An empty ballot
abstains: it approves nothing and takes no side.
"""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from app.rules.errors import BallotError
from app.rules.method import (
    Choice,
    Kind,
    Plain,
    Reading,
    Tally,
    check_options,
    count_options,
    known_option,
    read_ballot,
    read_options,
)
from app.rules.schema import MAX_OPTIONS, OptionId, Settings


class ApprovalChoice(Choice):
    """The options approved, in ballot order whatever order they were sent in; none to abstain."""

    options: Annotated[tuple[OptionId, ...], Field(max_length=MAX_OPTIONS)]


class Approval(Plain):
    """See the module."""

    name = "approval"
    kind: Kind = "choice"
    majority: Literal["optional"] = "optional"
    uses = frozenset({"most", "seats", "none_of_these", "shuffle"})

    def check(self, settings: Settings) -> None:
        """2 to 50 different options."""
        check_options(settings, uses=self.uses)

    def parse(self, choice: object, settings: Settings) -> ApprovalChoice:
        """{"options": [ids]}, each at most once."""
        ballot = read_ballot(ApprovalChoice, choice)
        seen: set[str] = set()
        for place, option in enumerate(ballot.options):
            known_option(option, f"options.{place}", settings)
            if option in seen:
                raise BallotError(
                    "repeated_option",
                    f"options.{place}",
                    "An option can be approved only once.",
                    {"option": option},
                )
            seen.add(option)
        return ApprovalChoice(options=tuple(sorted(ballot.options, key=settings.positions.__getitem__)))

    def objects(self, choice: ApprovalChoice) -> bool:
        """Not approving is no objection."""
        return False

    def tally(
        self,
        ballots: Mapping[ApprovalChoice, int],
        settings: Settings,
        *,
        seed: str | None = None,
        stages: bool = True,
    ) -> Tally:
        """Approvals by option."""
        return count_options(((choice.options, n) for choice, n in ballots.items()), settings)

    def read(self, tally: Tally, settings: Settings) -> Reading:
        """For: ballots that approve the leader. Against: ballots that approve only others."""
        return read_options(tally)


METHOD = Approval()
