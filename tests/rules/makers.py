"""Short ways to write questions in tests."""

from collections.abc import Mapping
from typing import Any

from app.rules import MethodSettings, Option, Outcome, Rules, decide, group

LETTERS = "ABCDEFGH"
PLAIN = MethodSettings()


def majority(
    fraction: str = "1/2", *, strict: bool = True, base: str = "cast", abstentions: str | None = None
) -> dict[str, Any]:
    """A majority on the wire; abstentions as usual for the base unless told."""
    usual = "excluded" if base == "cast" else "counted"
    return {"fraction": fraction, "strict": strict, "base": base, "abstentions": abstentions or usual}


def rules(quorum: str | None = None, *, quorum_strict: bool = False, majority: Any = None) -> Rules:
    """Rules read from the wire form."""
    wire = {"fraction": quorum, "strict": quorum_strict} if quorum else None
    return Rules.model_validate({"quorum": wire, "majority": majority})


def options(number: int) -> list[Option]:
    """Options a, b, c, … labelled A, B, C, …"""
    return [Option(id=letter.lower(), label=letter) for letter in LETTERS[:number]]


def agree(
    judged_by: Rules, agree: int = 0, against: int = 0, abstain: int = 0, *, blocks: int = 0, electors: int
) -> Outcome:
    """Decide a yes-or-no question."""
    rows: list[tuple[object, int]] = [
        ({"position": "agree"}, agree),
        ({"position": "disagree"}, against),
        ({"position": "abstain"}, abstain),
        ({"position": "block"}, blocks),
    ]
    return decide("agreement", PLAIN, [], group("agreement", PLAIN, [], rows), electors, judged_by)


def choose(
    judged_by: Rules, votes: Mapping[str | None, int], *, electors: int = 1000, number: int = 4
) -> Outcome:
    """Decide a single choice by how many voted for each option."""
    rows: list[tuple[object, int]] = [({"option": option}, n) for option, n in votes.items()]
    asked = options(number)
    return decide(
        "single_choice", PLAIN, asked, group("single_choice", PLAIN, asked, rows), electors, judged_by
    )


def approve(judged_by: Rules, votes: Mapping[str, int], *, electors: int = 1000, number: int = 4) -> Outcome:
    """Decide an approval poll; {"ab": 3} is three ballots that approve a and b."""
    rows: list[tuple[object, int]] = [({"options": list(each)}, n) for each, n in votes.items()]
    asked = options(number)
    return decide("approval", PLAIN, asked, group("approval", PLAIN, asked, rows), electors, judged_by)
