"""Records of votes from afar in which members have other than one vote: counted again, and every change is found."""

import copy
from typing import Any

import pytest

from app.rules import MethodSettings, Rules, decide, group
from app.rules.here import People
from app.rules.record import verify_record
from tests.record.makers import MAJORITY, file, forged, person, record


def weighty() -> dict[str, Any]:
    """Three of five voted; the first has four votes, and lost with two against them."""
    agree, disagree = {"position": "agree"}, {"position": "disagree"}
    made = record([disagree, agree, agree])
    made["votes"] = {person(0): 4}
    rules = Rules.model_validate({"quorum": None, "majority": MAJORITY})
    rows: list[tuple[object, int]] = [(disagree, 4), (agree, 2)]
    ballots = group("agreement", MethodSettings(), [], rows)
    told = decide(
        "agreement", MethodSettings(), [], ballots, 8, rules, people=People(electors=5, voted=3), seed="a1"
    ).model_dump(mode="json")
    return {**made, "outcome": told, "tally": told["tally"], "result": told["result"]}


HEAVY = weighty()
FORGERIES: dict[str, tuple[str, dict[str, Any]]] = {
    "all of one weight": ("tally_differs", {"votes": {}}),
    "less weight": ("tally_differs", {f"votes__{person(0)}": 3}),
    "weight for one who did not vote": ("words_differ", {f"votes__{person(4)}": 2}),
    "weight for a stranger": ("votes_unknown", {f"votes__{'f' * 32}": 2}),
    "weight of one": ("votes_unknown", {f"votes__{person(1)}": 1}),
}


def test_what_was_written_is_confirmed() -> None:
    verdict = verify_record(file(HEAVY))
    assert verdict.confirmed, verdict
    assert HEAVY["result"] == "rejected"
    assert verdict.facts["voted"] == len(HEAVY["roll"])


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forgery_with_all_hashes_made_anew_is_found(name: str) -> None:
    code, changes = FORGERIES[name]
    verdict = verify_record(forged(HEAVY, **changes))
    assert (verdict.confirmed, verdict.code) == (False, code), verdict


def test_a_secret_vote_of_unequal_votes_is_refused() -> None:
    made = record([{"position": "agree"}, {"position": "disagree"}], secret=True)
    assert verify_record(file(made)).confirmed
    heavy = copy.deepcopy(made)
    heavy["votes"] = {person(0): 2}
    assert verify_record(file(heavy)).code == "secret_weighted"
