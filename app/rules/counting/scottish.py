"""Single transferable vote, weighted inclusive Gregory method, as counted in Scotland.

Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45 to 52; the rule's
number stands at each step. Votes are kept in units of 0.00001: rule 48(3) calculates transfer values to
five decimal places and ignores the rest.

All ballots a candidate holds are passed on with their surplus, each at
surplus x value when received / total, cut to five places. Equal surpluses and lowest candidates are told
apart by the most recent stage at which they differed, then by lot (rules 49 and 51).
"""

from collections.abc import Sequence

from app.rules.counting import reserved
from app.rules.counting.contest import Ranked
from app.rules.counting.record import Record
from app.rules.counting.reserved import Reserve
from app.rules.counting.result import Action, Amount, decimals

NAME = "scottish-stv"
PLACES = 5
ONE = 10**PLACES

Paper = tuple[tuple[int, ...], int, int]
"""The ranking, the place on it where it lies now, and how many such ballots."""


class Count:
    """A count under way."""

    def __init__(self, contest: Ranked, seats: int, reserves: Sequence[Reserve], record: Record) -> None:
        self.seats = seats
        self.reserves = reserves
        self.record = record
        self.continuing = set(contest.standing)
        self.piles: dict[int, dict[int, list[Paper]]] = {one: {} for one in contest.standing}
        self.votes = dict.fromkeys(contest.standing, 0)
        self.history: list[dict[int, int]] = []
        self.surplus_due: list[int] = []
        self.not_transferable = 0
        self.lost = 0
        ballots = contest.strict()
        record.ballots = sum(ballots.values())
        self.quota = (record.ballots // (seats + 1) + 1) * ONE  # 46
        for ranking, number in ballots.items():  # 45
            first = ranking[0]
            self.piles[first].setdefault(ONE, []).append((ranking, 0, number))
            self.votes[first] += number * ONE

    def run(self) -> None:
        """Stage by stage until the seats are filled. Raises OpenTieError."""
        record = self.record
        record.say("first_count", ballots=record.ballots, seats=self.seats, quota=self.quota // ONE)
        if record.contest.withdrawn:
            record.say("withdrawn", sorted(record.contest.withdrawn))
        while True:
            self.elect()
            self.close_stage()
            if len(record.elected) >= self.seats or not self.continuing:
                return
            doomed = reserved.doomed(self.reserves, record.elected, self.continuing, self.seats)
            if doomed:
                record.say("doomed", sorted(doomed))
                self.exclude(sorted(doomed))
            elif self.surplus_due:
                self.pass_surplus()
            else:
                self.exclude(self.lowest())

    def elect(self) -> None:
        """Rules 47 and 52: those with the quota; and when as many remain as seats, all of them."""
        record = self.record
        reached = [one for one in self.continuing if self.votes[one] >= self.quota]
        for one in sorted(reached, key=lambda one: (-self.votes[one], one)):
            out = reserved.doomed(self.reserves, record.elected, self.continuing, self.seats)
            if len(record.elected) < self.seats and one not in out:
                self.take(one)
                record.say(
                    "elected_quota", [one], votes=self.show(self.votes[one]), quota=self.show(self.quota)
                )
                if self.votes[one] > self.quota:
                    self.surplus_due.append(one)
        self.note_level(reached)
        vacancies = self.seats - len(record.elected)
        if vacancies > 0 and len(self.continuing) <= vacancies:
            last = sorted(self.continuing, key=lambda one: (-self.votes[one], one))
            for one in last:
                self.take(one)
            record.say("elected_last", last)

    def take(self, one: int) -> None:
        self.record.elected.append(one)
        self.continuing.discard(one)

    def note_level(self, reached: Sequence[int]) -> None:
        """Elected at one stage with equal votes: all have a seat, so no tie is to be broken; it is told."""
        by_votes: dict[int, list[int]] = {}
        for one in reached:
            if one in self.record.elected:
                by_votes.setdefault(self.votes[one], []).append(one)
        for level in by_votes.values():
            if len(level) > 1:
                self.record.say("elected_level", sorted(level))

    def close_stage(self) -> None:
        self.history.append(dict(self.votes))
        facts: dict[str, Amount] = {
            "quota": self.show(self.quota),
            "not_transferable": self.show(self.not_transferable),
            "lost_to_rounding": self.show(self.lost),
        }
        self.record.close_round({one: self.show(votes) for one, votes in self.votes.items()}, facts)

    def pass_surplus(self) -> None:
        """Rules 48 and 49: the largest surplus first."""
        most = max(self.votes[one] for one in self.surplus_due)
        one = self.pick("surplus", [one for one in self.surplus_due if self.votes[one] == most])
        self.surplus_due.remove(one)
        total = self.votes[one]
        surplus = total - self.quota
        self.record.say("surplus", [one], surplus=self.show(surplus), total=self.show(total))
        moved = 0
        piles, self.piles[one] = self.piles[one], {}
        for value, papers in piles.items():
            worth = surplus * value // total  # 48(3), "any remainder being ignored"
            for paper in papers:
                moved += worth * paper[2]
                self.lay(paper, worth)
        self.votes[one] = self.quota
        self.lost += surplus - moved

    def lowest(self) -> list[int]:
        """Rules 50 and 51: who is to be excluded."""
        safe = reserved.guarded(self.reserves, self.record.elected, self.continuing)
        if safe:
            self.record.say("guarded", sorted(safe))
        able = self.continuing - safe
        least = min(self.votes[one] for one in able)
        tied = sorted(one for one in able if self.votes[one] == least)
        enough = len(self.continuing) - len(tied) >= self.seats - len(self.record.elected)
        if len(tied) > 1 and not any(self.piles[one] for one in tied) and enough and not self.reserves:
            # Without ballots nothing is passed on: each would be the next to go, in any order.
            self.record.note_tie("exclude", tied, "no_difference", tied)
            return tied
        return [self.pick("exclude", tied)]

    def exclude(self, out: Sequence[int]) -> None:
        """Rule 50: each ballot is passed on at the value it had when received."""
        for one in out:
            self.record.say("excluded", [one], votes=self.show(self.votes[one]))
            self.continuing.discard(one)
        for one in out:
            piles, self.piles[one] = self.piles[one], {}
            for value, papers in piles.items():
                for paper in papers:
                    self.lay(paper, value)
            self.votes[one] = 0

    def lay(self, paper: Paper, value: int) -> None:
        """Lay a ballot on the pile of the next continuing candidate it names, at this value each."""
        ranking, place, number = paper
        for next_place in range(place + 1, len(ranking)):
            candidate = ranking[next_place]
            if candidate in self.continuing:
                self.votes[candidate] += value * number
                if value:
                    pile = self.piles[candidate]
                    if value in pile:
                        pile[value].append((ranking, next_place, number))
                    else:
                        pile[value] = [(ranking, next_place, number)]
                return
        self.not_transferable += value * number

    def pick(self, action: Action, tied: list[int]) -> int:
        """Of candidates with equal votes, by the most recent stage at which they differed; else the tie."""
        left = tied
        best = min if action == "exclude" else max
        for stage in reversed(self.history):
            extreme = best(stage[one] for one in left)
            left = [one for one in left if stage[one] == extreme]
        if 1 == len(left) < len(tied):
            self.record.note_tie(action, tied, "earlier_stage", left)
            return left[0]
        return self.record.pick(action, left)

    def show(self, units: int) -> str:
        return decimals(units, PLACES)


def count(contest: Ranked, seats: int, record: Record, reserves: Sequence[Reserve] = ()) -> None:
    """Count into the record. Raises OpenTieError, RulesError for reserves, BallotError for equal ranks."""
    record.seats = seats
    reserved.check(reserves, contest.standing, seats)
    Count(contest, seats, reserves, record).run()
