"""Borda's count: points by rank. Ballots that stop early are read in one of three ways, named here.

averaged: n candidates get n-1 down to 0 points; those ranked equal, and those left out together, share
the points of their places (the "tournament" count: one point for everyone ranked below, half for everyone
level). pessimistic: as averaged, but those left out get 0. modified: a ballot that ranks m candidates gives
m to its first, down to 1, and 0 to those left out (P. Emerson, "The original Borda count and partial
voting", Social Choice and Welfare 40, 2013: as Borda wrote it himself). Full ballots give the same order by
all three.
"""

from fractions import Fraction
from typing import Literal

from app.rules.counting.contest import Ranked
from app.rules.counting.points import elect_by
from app.rules.counting.record import Record

NAME = "borda"
Variant = Literal["averaged", "pessimistic", "modified"]
VARIANTS: tuple[Variant, ...] = ("averaged", "pessimistic", "modified")


def points(contest: Ranked, variant: Variant = "averaged") -> dict[int, Fraction]:
    """Each standing candidate's points."""
    standing = contest.standing
    doubled = dict.fromkeys(standing, 0)  # twice the points, so that halves stay whole
    for ranking, number in contest.in_play().items():
        ranks = [rank if isinstance(rank, tuple) else (rank,) for rank in ranking]
        named = sum(len(rank) for rank in ranks)
        best = named if variant == "modified" else len(standing) - 1
        for rank in ranks:
            each = 2 * best - (len(rank) - 1)
            for one in rank:
                doubled[one] += each * number
            best -= len(rank)
        left_out = len(standing) - named
        if variant == "averaged" and left_out > 1:
            placed = set().union(*ranks)
            for one in standing:
                if one not in placed:
                    doubled[one] += (left_out - 1) * number
    return {one: Fraction(twice, 2) for one, twice in doubled.items()}


def count(contest: Ranked, seats: int, record: Record, variant: Variant = "averaged") -> None:
    """Count into the record. Raises OpenTieError."""
    record.seats = seats
    record.ballots = sum(contest.in_play().values())
    record.say(f"first_count_borda_{variant}", ballots=record.ballots)
    elect_by(points(contest, variant), contest, seats, record)
