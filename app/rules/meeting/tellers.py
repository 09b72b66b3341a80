"""Raised hands: two people count, and only what both found counts."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field, StrictInt

from app.rules.meeting.errors import refused
from app.rules.meeting.presence import Id
from app.rules.schema import Strict


class HandCount(Strict):
    """What one teller counted, by choice. A choice left out is 0."""

    teller: Id
    hands: dict[str, Annotated[StrictInt, Field(ge=0)]]

    @property
    def total(self) -> int:
        """All hands."""
        return sum(self.hands.values())


def differences(one: HandCount, other: HandCount) -> dict[str, tuple[int, int]]:
    """By choice, what each counted, where they differ."""
    return {
        choice: (one.hands.get(choice, 0), other.hands.get(choice, 0))
        for choice in sorted({*one.hands, *other.hands})
        if one.hands.get(choice, 0) != other.hands.get(choice, 0)
    }


def agreed(one: HandCount, other: HandCount, *, votes_here: int) -> Mapping[str, int]:
    """The count that both tellers found.

    votes_here: the votes of those present or represented who may vote. Raises MeetingError tellers_same,
    tellers_differ (with what differs) or more_hands_than_votes.
    """
    if one.teller == other.teller:
        raise refused("tellers_same", "tellers", "Two different people count.")
    found = differences(one, other)
    if found:
        raise refused(
            "tellers_differ",
            "hands",
            "The two counts differ: count again.",
            choices=", ".join(f"{choice} {a}/{b}" for choice, (a, b) in found.items()),
            differ={choice: list(pair) for choice, pair in found.items()},
        )
    if one.total > votes_here:
        raise refused(
            "more_hands_than_votes",
            "hands",
            "More hands were counted than there are votes here.",
            hands=one.total,
            votes=votes_here,
        )
    return {choice: one.hands.get(choice, 0) for choice in sorted({*one.hands, *other.hands})}
