"""Instant runoff: the lowest goes, until one has more than half of the ballots that still name somebody.

As in Robert's Rules of Order Newly Revised, "preferential voting", and for single seats everywhere STV is
used. One candidate is excluded at a time. Candidates level at the bottom are told apart by nothing but
the lot: rules that look back at earlier rounds differ from place to place.
"""

from app.rules.counting.contest import Ranked
from app.rules.counting.record import Record

NAME = "irv"


def count(contest: Ranked, seats: int, record: Record) -> None:
    """Count into the record; always one winner. Raises OpenTieError, BallotError for equal ranks."""
    del seats
    record.seats = 1
    ballots = contest.strict()
    record.ballots = sum(ballots.values())
    continuing = set(contest.standing)
    piles: dict[int, list[tuple[tuple[int, ...], int, int]]] = {one: [] for one in continuing}
    for ranking, number in ballots.items():
        piles[ranking[0]].append((ranking, 0, number))
    votes = {one: sum(paper[2] for paper in pile) for one, pile in piles.items()}
    exhausted = 0
    record.say("first_count_irv", ballots=record.ballots)
    if contest.withdrawn:
        record.say("withdrawn", sorted(contest.withdrawn))

    def close() -> None:
        record.close_round(votes, {"exhausted": exhausted})

    while continuing:
        total = record.ballots - exhausted
        best = max(votes[one] for one in continuing)
        leaders = [one for one in continuing if votes[one] == best]
        if 2 * best > total or len(continuing) == 1:
            record.elected.append(leaders[0])
            record.say("majority" if total else "elected_last", leaders[:1], votes=best, total=total)
            close()
            return
        least = min(votes[one] for one in continuing)
        tied = sorted(one for one in continuing if votes[one] == least)
        if len(tied) > 1 and not least and len(tied) < len(continuing):
            record.note_tie("exclude", tied, "no_difference", tied)  # nothing to pass on: all go next
            out = tied
        else:
            out = [record.pick("win" if len(continuing) == 2 else "exclude", tied)]
            if len(continuing) == 2 and len(tied) == 2:
                record.elected += out
                close()
                return
        for one in out:
            record.say("excluded_irv", [one], votes=votes[one])
        close()
        continuing -= set(out)
        for one in out:
            pile, piles[one] = piles[one], []
            votes[one] = 0
            for ranking, place, number in pile:
                for next_place in range(place + 1, len(ranking)):
                    if ranking[next_place] in continuing:
                        piles[ranking[next_place]].append((ranking, next_place, number))
                        votes[ranking[next_place]] += number
                        break
                else:
                    exhausted += number
