"""Votes from afar in which members have other than one vote: quorum of people or of votes, majorities of votes."""

from typing import Any

import pytest

from app.rules import Law, MethodSettings, Outcome, Rules, decide, group
from app.rules.here import People
from tests.bylaws.makers import changed, own

SETTINGS = MethodSettings()
VOTES = 9
"""Of four people: 6, 1, 1 and 1."""


def vote(
    yes: int, no: int, people: int, law: Law | None = None, base: str = "cast", quorum: str = "1/2"
) -> Outcome:
    """So many votes for and against, cast by so many of the four."""
    rows: list[tuple[object, int]] = [({"position": "agree"}, yes), ({"position": "disagree"}, no)]
    majority: dict[str, Any] = {"fraction": "1/2", "strict": True, "base": base, "abstentions": "counted"}
    rules = Rules.model_validate({"quorum": {"fraction": quorum, "strict": True}, "majority": majority})
    ballots = {choice: n for choice, n in group("agreement", SETTINGS, [], rows).items() if n}
    return decide(
        "agreement", SETTINGS, [], ballots, VOTES, rules, law=law, people=People(electors=4, voted=people)
    )


def lawful(base: str) -> Law:
    """Bylaws whose first call asks for more than half of the members, or of their votes."""
    quorum = {"base": base, "fraction": "1/2", "strict": True}
    return Law(bylaws=changed("ar", "calls.0.quorum", own(quorum)), kind="ordinary", call=1)


def test_votes_decide_and_both_numbers_are_said() -> None:
    told = vote(6, 3, 4)
    assert (told.result, told.tally.counts["agree"]) == ("adopted", 6)
    assert told.words["en"][:2] == ("9 of 9 votes were cast; 5 were needed.", "4 of 4 members voted.")
    assert told.words["es"][:2] == (
        "Se emitieron 9 de 9 votos; hacían falta 5.",
        "Votaron 4 de 4 integrantes.",
    )
    assert vote(3, 6, 4).result == "rejected"


@pytest.mark.parametrize(("cast", "people", "result"), [(4, 3, "inquorate"), (6, 1, "adopted")])
def test_a_quorum_of_its_own_counts_votes(cast: int, people: int, result: str) -> None:
    told = vote(cast, 0, people)
    assert told.result == result
    assert ("too few votes were cast" in " ".join(told.words["en"])) == (result == "inquorate")


@pytest.mark.parametrize(
    ("base", "cast", "people", "result"),
    [
        ("votes", 4, 3, "inquorate"),
        ("votes", 6, 1, "adopted"),
        ("members", 6, 1, "inquorate"),
        ("members", 3, 3, "adopted"),
    ],
)
def test_the_bylaws_say_whether_people_or_votes_make_the_quorum(
    base: str, cast: int, people: int, result: str
) -> None:
    told = vote(cast, 0, people, lawful(base))
    assert told.result == result
    assert told.quorum is not None
    assert (told.quorum.electors, told.quorum.voted) == ((9, cast) if base == "votes" else (4, people))
    first, second = told.words["en"][:2]
    assert ("votes" in first, "votes" in second) == (base == "votes", base == "members")


@pytest.mark.parametrize(("yes", "result"), [(4, "rejected"), (5, "adopted")])
def test_a_majority_of_all_is_of_all_votes(yes: int, result: str) -> None:
    told = vote(yes, 1, 3, base="members", quorum="1/9")
    assert told.result == result
    assert "all 9 votes" in " ".join(told.words["en"])


def test_a_majority_of_those_who_voted_is_of_the_votes_cast() -> None:
    told = vote(4, 3, 3, base="present")
    assert told.result == "adopted"
    assert "of 7, abstentions included, is 4" in " ".join(told.words["en"])


def test_impossible_numbers_are_refused() -> None:
    with pytest.raises(ValueError, match="people"):
        vote(1, 0, 5)
    with pytest.raises(ValueError, match="ballots"):
        vote(9, 1, 4)
