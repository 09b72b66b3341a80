"""Projects with costs, and ballots that approve some of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import permutations
from math import factorial

from app.rules.counting import Budget, Result
from app.rules.counting import tally as run
from app.rules.errors import RulesError
from app.rules.families.approved import ApprovalChoice, contest, parse_options
from app.rules.method import Kind, Plain, Reading, Tally, check_options, count_options, read_options
from app.rules.schema import Settings


@dataclass(frozen=True)
class BudgetMethod(Plain):
    """A method of budgets. `way` is its name in app.rules.counting."""

    name: str
    way: str
    kind: Kind = "budget"
    uses: frozenset[str] = frozenset({"budget", "currency", "shuffle"})

    def check(self, settings: Settings) -> None:
        """2 to 50 projects, each with its cost, and money. Raises RulesError."""
        if settings.given.budget is None or not settings.given.budget:
            raise RulesError("budget_missing", "settings.budget", "Say how much money there is.")
        if settings.given.currency is None:
            raise RulesError("currency_missing", "settings.currency", "Say in which currency.")
        check_options(settings, uses=self.uses)
        for place, option in enumerate(settings.options):
            if option.cost is None:
                raise RulesError("cost_missing", f"options.{place}.cost", "Say what this project costs.")

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
        """Approvals by project, and what is bought with the money."""
        found = count_options(((choice.options, n) for choice, n in ballots.items()), settings)
        if not stages or found.ballots == found.abstentions:
            return found
        return found.model_copy(update={"count": run(self.way, budget_of(ballots, settings), seed=seed)})

    def read(self, tally: Tally, settings: Settings) -> Reading:
        """Who has most approvals."""
        return read_options(tally)

    def level(
        self, ballots: Mapping[ApprovalChoice, int], settings: Settings, count: Result
    ) -> tuple[str, ...]:
        """The projects whose fate hangs on the order of level ones, in ballot order; none where it doesn't.

        The count takes level projects in the order of their names. So it is done again in every order of
        them; where the orders are too many to try, all that are level are named.
        """
        level = {one for tie in count.ties for one in tie.between}
        while level:
            if factorial(len(level)) > MOST_ORDERS:
                return _in_order(level, settings)
            met = set(level)
            outcomes: list[set[str]] = []
            for order in permutations(sorted(level)):
                names = _ranked_names(order, settings)
                budget = budget_of(ballots, settings)
                contest = replace(budget.contest, names=tuple(names))
                found = run(self.way, replace(budget, contest=contest))
                met |= {names[one] for tie in found.ties for one in tie.between}
                outcomes.append({names[one] for one in found.elected})
            if met == level:
                always = set(settings.ids).intersection(*outcomes)
                return _in_order(set[str]().union(*outcomes) - always, settings)
            level = met
        return ()

    def backed(self, option: str, tally: Tally) -> bool:
        """Whether anybody approves it."""
        return tally.counts[option] > 0


MOST_ORDERS = 120


def _ranked_names(first: Sequence[str], settings: Settings) -> dict[str, str]:
    """A name for each option, in ballot order, with its id: sorted by name these come first, in this order."""
    ranked = [*first, *sorted(one for one in settings.ids if one not in first)]
    rank = {one: f"{place:02d}" for place, one in enumerate(ranked)}
    return {rank[one]: one for one in settings.ids}


def _in_order(projects: set[str], settings: Settings) -> tuple[str, ...]:
    return tuple(one for one in settings.ids if one in projects)


def budget_of(ballots: Mapping[ApprovalChoice, int], settings: Settings) -> Budget:
    """The ballots that approve something, with costs, as app.rules.counting takes them."""
    return Budget(
        contest=contest(ballots, settings),
        costs=tuple(Fraction(option.cost or 0) for option in settings.options),
        limit=Fraction(settings.given.budget or 0),
        texts=tuple(option.label for option in settings.options),
    )
