"""One option each; most votes lead (plurality). A ballot without an option abstains."""

from collections.abc import Mapping

from app.rules.method import (
    Choice,
    Kind,
    MajorityUse,
    Plain,
    Reading,
    Tally,
    check_options,
    count_options,
    known_option,
    read_ballot,
    read_options,
)
from app.rules.schema import OptionId, Settings


class SingleChoice(Choice):
    """The option chosen, or null to abstain. The field must be sent: leaving it out is no abstention."""

    option: OptionId | None


class SingleChoiceMethod(Plain):
    """See the module."""

    name = "single_choice"
    kind: Kind = "choice"
    majority: MajorityUse = "optional"
    staged = False
    uses = frozenset({"none_of_these", "shuffle"})

    def check(self, settings: Settings) -> None:
        """2 to 50 different options."""
        check_options(settings, uses=self.uses)

    def parse(self, choice: object, settings: Settings) -> SingleChoice:
        """{"option": id or null}."""
        ballot = read_ballot(SingleChoice, choice)
        if ballot.option is not None:
            known_option(ballot.option, "option", settings)
        return ballot

    def objects(self, choice: SingleChoice) -> bool:
        """Choosing something else is no objection."""
        return False

    def tally(
        self,
        ballots: Mapping[SingleChoice, int],
        settings: Settings,
        *,
        seed: str | None = None,
        stages: bool = True,
    ) -> Tally:
        """Votes by option."""
        return count_options(
            ((() if choice.option is None else (choice.option,), n) for choice, n in ballots.items()),
            settings,
        )

    def read(self, tally: Tally, settings: Settings) -> Reading:
        """For: votes of the leader. Against: votes for other options."""
        return read_options(tally)


METHOD = SingleChoiceMethod()
