"""Seats reserved for groups, by guarding and doomed candidates.

I. D. Hill, "STV with constraints", Voting matters 9 (1998): a candidate whom a group can't do without
is guarded and can't be excluded; one whose election would leave too few seats for the groups still
short is doomed and is excluded at once. Nothing else in the count changes, so the seats go to those of
the group whom the voters prefer. A candidate belongs to one group at most.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.rules.errors import RulesError


@dataclass(frozen=True)
class Reserve:
    """At least `seats` seats for these candidates."""

    seats: int
    candidates: frozenset[int]


def check(reserves: Sequence[Reserve], standing: Collection[int], seats: int) -> None:
    """Raise RulesError when the reserved seats can't all be kept."""
    seen: set[int] = set()
    for place, reserve in enumerate(reserves):
        if reserve.seats < 1:
            raise RulesError("reserve_seats", f"reserves.{place}", "A group is given at least one seat.")
        if seen & reserve.candidates:
            raise RulesError(
                "reserve_overlap", f"reserves.{place}", "A candidate can be in one group with seats only."
            )
        seen |= reserve.candidates
        there = len(reserve.candidates & set(standing))
        if there < reserve.seats:
            raise RulesError(
                "reserve_too_few",
                f"reserves.{place}",
                f"{reserve.seats} seats are reserved for a group with {there} candidates.",
                {"seats": reserve.seats, "candidates": there},
            )
    if sum(reserve.seats for reserve in reserves) > seats:
        raise RulesError("reserve_too_many", "reserves", "More seats are reserved than there are.")


def guarded(
    reserves: Sequence[Reserve], elected: Collection[int], continuing: Collection[int]
) -> frozenset[int]:
    """Those whom a group can't do without."""
    found: set[int] = set()
    for reserve in reserves:
        left = reserve.candidates & set(continuing)
        if left and len(left) + len(reserve.candidates & set(elected)) <= reserve.seats:
            found |= left
    return frozenset(found)


def doomed(
    reserves: Sequence[Reserve], elected: Collection[int], continuing: Collection[int], seats: int
) -> frozenset[int]:
    """Those for whom no seat is left once the groups that are short have theirs."""
    short = {
        place: missing
        for place, reserve in enumerate(reserves)
        if (missing := reserve.seats - len(reserve.candidates & set(elected))) > 0
    }
    if not short or seats - len(elected) > sum(short.values()):
        return frozenset()
    helping = frozenset(one for place in short for one in reserves[place].candidates)
    return frozenset(continuing) - helping
