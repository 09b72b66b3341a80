"""The record a count writes as it goes, and the one place where ties are met.

A tie that a method's own rule does not break is broken by lot if a seed was given. Without one, the
count is done for every way of breaking it: when all elect the same, the tie makes no difference and is
reported as that; else the count stops at the first tie that makes one, and what was decided before stands.

The lot is one order of all candidates: by the SHA-256 of the seed, a line feed and the name. The first
in that order is taken wherever a tie is about being chosen, the last where it is about being excluded.
So anyone can draw it again, and neither ballots nor the order of candidates can steer it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from app.rules.counting.contest import Contest
from app.rules.counting.lot import ticket
from app.rules.counting.result import Action, Amount, Broken, Result, Round, Step, Tie

MAX_COUNTS = 200  # ways of breaking ties that are tried before a tie is called open


class OpenTieError(Exception):
    """A tie that nothing breaks: the count stops here."""


class Record:
    """Rounds, elected and ties so far. `script` is how open ties are broken while trying all ways."""

    def __init__(
        self, contest: Contest, seed: str | None = None, script: Sequence[int] = (), *, stop: bool = False
    ) -> None:
        self.contest = contest
        self.names = contest.names
        self.seed = seed
        self.script = script
        self.stop = stop
        self.taken: list[int] = []
        self.ways: list[int] = []
        self.rounds: list[Round] = []
        self.elected: list[int] = []
        self.levels: list[tuple[int, ...]] = []
        self.ties: list[Tie] = []
        self.steps: list[Step] = []
        self.ballots = 0
        self.seats = 0

    @property
    def level(self) -> tuple[str, ...]:
        """Who is level in the tie that stopped the count."""
        return next((tie.between for tie in self.ties if tie.broken == "open"), ())

    @property
    def number(self) -> int:
        """The number of the round being written, from 1."""
        return len(self.rounds) + 1

    def called(self, candidates: Iterable[int]) -> tuple[str, ...]:
        """Their names."""
        return tuple(self.names[one] for one in candidates)

    def say(self, code: str, candidates: Iterable[int] = (), **values: Amount) -> None:
        """Note a step of this round."""
        self.steps.append(Step(code=code, names=self.called(candidates), values=values))

    def close_round(
        self,
        votes: Mapping[int, Amount] | None = None,
        facts: Mapping[str, Amount] | None = None,
        table: Mapping[int, Mapping[int, Amount]] | None = None,
    ) -> None:
        """End the round with its numbers."""
        self.rounds.append(
            Round(
                number=self.number,
                votes={self.names[one]: value for one, value in (votes or {}).items()},
                facts=dict(facts or {}),
                table={
                    self.names[one]: {self.names[other]: value for other, value in row.items()}
                    for one, row in (table or {}).items()
                },
                steps=tuple(self.steps),
            )
        )
        self.steps = []

    def note_tie(
        self, action: Action, tied: Iterable[int], broken: Broken, chosen: Iterable[int] = ()
    ) -> None:
        """Report a tie, in the list of ties and in this round's words."""
        between, taken = self.called(sorted(tied)), self.called(chosen)
        self.ties.append(Tie(round=self.number, action=action, between=between, broken=broken, chosen=taken))
        self.steps.append(Step(code=f"tie_{broken}", names=between))
        if taken:
            self.steps.append(Step(code=f"taken_{action}", names=taken))

    def drawn(self, tied: Iterable[int]) -> list[int]:
        """The tied in the order of the lot."""
        return sorted(tied, key=lambda candidate: ticket(f"{self.seed}", self.names[candidate]))

    def pick(self, action: Action, tied: Sequence[int]) -> int:
        """One of the tied: the chosen one, or with `exclude` the one to go. Raises OpenTieError."""
        tied = sorted(tied)
        if len(tied) == 1:
            return tied[0]
        if self.seed is not None:
            order = self.drawn(tied)
            one = order[-1] if action == "exclude" else order[0]
            self.note_tie(action, tied, "lot", [one])
            return one
        depth = len(self.taken)
        if self.stop and depth >= len(self.script):
            self.note_tie(action, tied, "open")
            raise OpenTieError
        way = self.script[depth] if depth < len(self.script) else 0
        self.taken.append(way)
        self.ways.append(len(tied))
        self.note_tie(action, tied, "no_difference", [tied[way]])
        return tied[way]

    def fill(self, levels: Iterable[Sequence[int]], seats: int, action: Action = "elect") -> None:
        """Elect level by level. Where a level holds more than the seats left: by lot, or stop.

        Raises OpenTieError; the levels above the tie are elected then.
        """
        for level in levels:
            left = seats - len(self.elected)
            if left <= 0 or not level:
                return
            if len(level) <= left:
                self.elected += sorted(level)
            elif self.seed is not None:
                chosen = self.drawn(level)[:left]
                self.note_tie(action, level, "lot", chosen)
                self.elected += chosen
            else:
                self.note_tie(action, level, "open")
                raise OpenTieError

    def result(self, method: str, contenders: Iterable[int] = ()) -> Result:
        """The record as a result."""
        if self.steps:
            self.close_round()
        return Result(
            method=method,
            seats=self.seats,
            candidates=self.names,
            withdrawn=self.called(sorted(self.contest.withdrawn)),
            ballots=self.ballots,
            elected=self.called(self.elected),
            ranking=tuple(self.called(level) for level in self.levels),
            rounds=tuple(self.rounds),
            ties=tuple(self.ties),
            complete=not any(tie.broken == "open" for tie in self.ties),
            contenders=self.called(sorted(contenders)) or self.level,
            lot=self.seed,
        )


def settle(method: str, contest: Contest, seed: str | None, count: Callable[[Record], None]) -> Result:
    """Count, and meet ties as the module says."""

    def run(script: Sequence[int], *, stop: bool = False) -> Record:
        record = Record(contest, seed, script, stop=stop)
        try:
            count(record)
        except OpenTieError:
            if record.steps:
                record.close_round()
        return record

    first = run(())
    if not first.ways:
        return first.result(method)
    leaves: list[tuple[tuple[int, ...], frozenset[int]]] = []
    level: set[int] = set()
    pending: list[tuple[int, ...]] = [()]
    while pending and len(leaves) < MAX_COUNTS:
        script = pending.pop()
        record = run(script) if script else first
        leaves.append((tuple(record.taken), frozenset(record.elected)))
        level.update(contest.names.index(name) for name in record.level)
        for depth in range(len(script), len(record.ways)):
            pending += [(*record.taken[:depth], way) for way in range(1, record.ways[depth])]
    if pending:
        return run((), stop=True).result(method)
    elected = [elected for _, elected in leaves]
    always = frozenset.intersection(*elected)
    contenders = level.union(*elected) - always
    decided: tuple[int, ...] = ()
    while len({chosen for _, chosen in leaves}) > 1:
        by_way: dict[int, set[frozenset[int]]] = {}
        for taken, chosen in leaves:
            by_way.setdefault(taken[len(decided)], set()).add(chosen)
        if len({frozenset(outcomes) for outcomes in by_way.values()}) > 1:
            return run(decided, stop=True).result(method, contenders)
        decided = (*decided, 0)
        leaves = [leaf for leaf in leaves if leaf[0][: len(decided)] == decided]
    return first.result(method)
