"""Single transferable vote by Meek's method.

I. D. Hill, B. A. Wichmann and D. R. Woodall, "Algorithm 123: Single transferable vote by Meek's method",
Computer Journal 30 (1987). Arithmetic and order of steps are those of the Reference Meek Rule of the
Proportional Representation Foundation: nine decimal places, what a candidate keeps of each ballot rounded
up, the quota cut and 0.000000001 added, an iteration over when the surplus is under 0.000001 or no longer
falls. Votes are kept in units of 0.000000001.

Ballots that reach the same candidates by the same way share one number: a ballot is only looked at again
when the candidate holding its rest is elected or excluded.
"""

from collections.abc import Sequence

from app.rules.counting import reserved
from app.rules.counting.contest import Ranked
from app.rules.counting.record import Record
from app.rules.counting.reserved import Reserve
from app.rules.counting.result import decimals

NAME = "meek"
PLACES = 9
ONE = 10**PLACES
OMEGA = 10**3  # 0.000001

Paper = tuple[tuple[int, ...], int, int]
Way = tuple[int, ...]
"""The elected candidates a ballot passed, in its order."""


def up(product: int, divisor: int) -> int:
    """Division rounded up."""
    return -(-product // divisor)


class Count:
    """A count under way."""

    def __init__(self, contest: Ranked, seats: int, reserves: Sequence[Reserve], record: Record) -> None:
        self.seats = seats
        self.reserves = reserves
        self.record = record
        self.hopeful = set(contest.standing)
        self.keep = dict.fromkeys(contest.standing, ONE)
        self.papers: dict[int, dict[Way, list[Paper]]] = {one: {} for one in contest.standing}
        self.sizes: dict[Way, dict[int | None, int]] = {}
        self.votes = dict.fromkeys(contest.standing, 0)
        self.quota = self.surplus = self.exhausted = 0
        ballots = contest.strict()
        record.ballots = sum(ballots.values())
        for ranking, number in ballots.items():
            self.lay(ranking, 0, number, ())

    def lay(self, ranking: tuple[int, ...], place: int, number: int, way: Way) -> None:
        """Give a ballot's rest to the first hopeful from this place on, past the elected it names."""
        for next_place in range(place, len(ranking)):
            candidate = ranking[next_place]
            if candidate in self.hopeful:
                self.papers[candidate].setdefault(way, []).append((ranking, next_place, number))
                held = self.sizes.setdefault(way, {})
                held[candidate] = held.get(candidate, 0) + number
                return
            if self.keep[candidate]:
                way = (*way, candidate)
        held = self.sizes.setdefault(way, {})
        held[None] = held.get(None, 0) + number

    def move_on(self, candidate: int) -> None:
        """Look again at the ballots whose rest this candidate held, now elected or excluded."""
        papers, self.papers[candidate] = self.papers[candidate], {}
        for way, listed in papers.items():
            del self.sizes[way][candidate]
            if not self.sizes[way]:
                del self.sizes[way]
            onward = (*way, candidate) if self.keep[candidate] else way
            for ranking, place, number in listed:
                self.lay(ranking, place + 1, number, onward)

    def run(self) -> None:
        """Round by round until the seats are filled. Raises OpenTieError."""
        record = self.record
        record.say("first_count_meek", ballots=record.ballots, seats=self.seats)
        if record.contest.withdrawn:
            record.say("withdrawn", sorted(record.contest.withdrawn))
        while len(record.elected) < self.seats and len(record.elected) + len(self.hopeful) > self.seats:
            doomed = reserved.doomed(self.reserves, record.elected, self.hopeful, self.seats)
            if doomed:
                self.distribute()
                record.say("doomed", sorted(doomed))
                self.defeat(sorted(doomed))
            elif not self.iterate():
                self.defeat(self.lowest())
            self.close_round()
        if len(record.elected) < self.seats and self.hopeful:
            self.distribute()
            last = sorted(self.hopeful, key=lambda one: (-self.votes[one], one))
            record.elected += last
            self.hopeful.clear()
            record.say("elected_last", last)
            self.close_round()

    def iterate(self) -> bool:
        """Steps B.2: until somebody is elected (True) or the surplus is as small as it gets (False)."""
        before: int | None = None
        while True:
            self.distribute()
            if self.elect():
                return True
            if self.surplus < OMEGA or (before is not None and self.surplus >= before):
                return False
            before = self.surplus
            for one in self.record.elected:
                self.keep[one] = up(up(self.keep[one] * self.quota, ONE) * ONE, self.votes[one])

    def distribute(self) -> None:
        """B.2.a, b and d: share out all ballots, then the quota and the surplus."""
        votes = dict.fromkeys(self.votes, 0)
        weights: dict[Way, int] = {(): ONE}
        exhausted = 0
        for way in sorted(self._ways(), key=len):
            weight = weights[way[:-1]] if way else ONE
            if way:
                kept = up(weight * self.keep[way[-1]], ONE)
                votes[way[-1]] += kept * self.through[way]
                weight -= kept
                weights[way] = weight
            for holder, number in self.sizes.get(way, {}).items():
                if holder is None:
                    exhausted += weight * number
                else:
                    votes[holder] += weight * number
        self.votes, self.exhausted = votes, exhausted
        self.quota = sum(votes.values()) // (self.seats + 1) + 1
        self.surplus = max(0, sum(votes[one] - self.quota for one in self.record.elected))

    def _ways(self) -> list[Way]:
        """Every way and its beginnings; `through` is how many ballots take each."""
        self.through: dict[Way, int] = {}
        for way, held in self.sizes.items():
            number = sum(held.values())
            for length in range(len(way) + 1):
                part = way[:length]
                self.through[part] = self.through.get(part, 0) + number
        return list(self.through)

    def elect(self) -> bool:
        """B.2.c: hopefuls with the quota."""
        record = self.record
        reached = sorted(
            (one for one in self.hopeful if self.votes[one] >= self.quota),
            key=lambda one: (-self.votes[one], one),
        )
        some = False
        for one in reached:
            out = reserved.doomed(self.reserves, record.elected, self.hopeful, self.seats)
            if one in out or len(record.elected) >= self.seats:
                continue
            record.elected.append(one)
            self.hopeful.discard(one)
            some = True
            record.say("elected_quota", [one], votes=self.show(self.votes[one]), quota=self.show(self.quota))
        if some:
            for one in reached:
                if one not in self.hopeful:
                    self.move_on(one)
        return some

    def lowest(self) -> list[int]:
        """B.3 and T: all within the surplus of the lowest are tied with them."""
        safe = reserved.guarded(self.reserves, self.record.elected, self.hopeful)
        if safe:
            self.record.say("guarded", sorted(safe))
        able = self.hopeful - safe
        least = min(self.votes[one] for one in able)
        tied = sorted(one for one in able if self.votes[one] <= least + self.surplus)
        left = len(self.hopeful) - len(tied) + len(self.record.elected)
        empty = not any(self.papers[one] for one in tied)
        if len(tied) > 1 and empty and left >= self.seats and not self.reserves:
            # No ballot's rest lies with them: each would be the next to go, in any order.
            self.record.note_tie("exclude", tied, "no_difference", tied)
            return tied
        return [self.record.pick("exclude", tied)]

    def defeat(self, out: Sequence[int]) -> None:
        for one in out:
            self.record.say("excluded_meek", [one], votes=self.show(self.votes[one]))
            self.keep[one] = 0
            self.hopeful.discard(one)
        for one in out:
            self.move_on(one)

    def close_round(self) -> None:
        self.record.close_round(
            {one: self.show(votes) for one, votes in self.votes.items()},
            {
                "quota": self.show(self.quota),
                "surplus": self.show(self.surplus),
                "exhausted": self.show(self.exhausted),
                **{
                    f"keep {self.record.names[one]}": self.show(self.keep[one]) for one in self.record.elected
                },
            },
        )

    def show(self, units: int) -> str:
        return decimals(units, PLACES)


def count(contest: Ranked, seats: int, record: Record, reserves: Sequence[Reserve] = ()) -> None:
    """Count into the record. Raises OpenTieError, RulesError for reserves, BallotError for equal ranks."""
    record.seats = seats
    reserved.check(reserves, contest.standing, seats)
    Count(contest, seats, reserves, record).run()
