"""Any number of options each, or up to `most`; the option most people approve leads.

Brams and Fishburn, "Approval Voting", American Political Science Review 72 (1978). An empty ballot
abstains: it approves nothing and takes no side.
"""

from collections.abc import Mapping

from app.rules.counting import tally as run
from app.rules.families.approved import ApprovalChoice, contest, parse_options
from app.rules.method import (
    Kind,
    MajorityUse,
    Plain,
    Reading,
    Tally,
    check_options,
    count_options,
    read_options,
)
from app.rules.schema import Settings


class Approval(Plain):
    """See the module."""

    name = "approval"
    kind: Kind = "choice"
    majority: MajorityUse = "optional"
    staged = False
    uses = frozenset({"most", "seats", "none_of_these", "shuffle"})

    def check(self, settings: Settings) -> None:
        """2 to 50 different options."""
        check_options(settings, uses=self.uses)

    def parse(self, choice: object, settings: Settings) -> ApprovalChoice:
        """{"options": [ids]}, each at most once."""
        return parse_options(choice, settings)

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
        """Approvals by option; with several seats, who has them."""
        found = count_options(((choice.options, n) for choice, n in ballots.items()), settings)
        if not stages or settings.given.seats == 1 or found.ballots == found.abstentions:
            return found
        return found.model_copy(update={"count": run("approval", contest(ballots, settings), seed=seed)})

    def read(self, tally: Tally, settings: Settings) -> Reading:
        """For: ballots that approve the leader. Against: ballots that approve only others."""
        return read_options(tally)

    def backed(self, option: str, tally: Tally) -> bool:
        """Whether anybody approves it."""
        return tally.counts[option] > 0


METHOD = Approval()
