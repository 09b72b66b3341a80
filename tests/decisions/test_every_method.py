"""A poll by every method, from making it to its outcome, through the API."""

from typing import Any

import pytest

from app.rules import METHODS
from tests.decisions.helpers import MAJORITY, choosing, make_poll, moment
from tests.world import World

MONEY = {"budget": "1000", "currency": "EUR"}
POSITIONS = {
    "agreement": {"position": "agree"},
    "consensus": {"position": "agree"},
    "consensus_fallback": {"position": "agree"},
    "consent": {"position": "consent"},
    "gradients": {"level": "endorse"},
    "count_me_in": {"answer": "yes"},
}


def question(method: str) -> dict[str, Any]:
    """A poll by this method, that may be closed early."""
    asked: dict[str, Any] = choosing(method=method, early_close=True)
    if not METHODS[method].has_options:
        asked["options"] = []
    elif method == "find_a_time":
        asked["options"] = [
            {"label": f"Day {n}", "starts_at": moment(days=n), "ends_at": moment(days=n, hours=1)}
            for n in (2, 3, 4)
        ]
    elif method.startswith("budget"):
        asked["options"] = [{"label": label, "cost": "400"} for label in ("Press", "Roof", "Oven")]
        asked["settings"] = MONEY
    if METHODS[method].majority == "required":
        asked["rules"] = {"quorum": None, "majority": MAJORITY}
    if method == "consent":
        asked["phase"] = "decide"
    return asked


def choice(method: str, first: str, second: str) -> dict[str, Any]:
    """A ballot that is for the first option most, and for the second less."""
    field: dict[str, dict[str, Any]] = {
        "single_choice": {"option": first},
        "approval": {"options": [first]},
        "score": {"scores": {first: 5, second: 1}},
        "star": {"scores": {first: 5, second: 1}},
        "majority_judgment": {"grades": {first: "excellent", second: "fair"}},
        "dots": {"dots": {first: 7, second: 3}},
        "find_a_time": {"answers": {first: "yes"}},
        "budget_greedy": {"options": [first]},
        "budget_equal_shares": {"options": [first]},
    }
    return field.get(method, {"ranking": [[first], [second]]})


@pytest.mark.parametrize("method", sorted(METHODS))
async def test_from_the_question_to_the_outcome(world: World, method: str) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, question(method))
    options = [option["id"] for option in poll["options"]]
    ballot = POSITIONS.get(method) or choice(method, options[1], options[0])
    for voter in (coop.member, coop.admin, coop.facilitator):
        receipt = await voter.client.ok("PUT", f"/polls/{poll['id']}/ballot", json={"choice": ballot})
        again = await voter.client.ok(
            "PUT", f"/polls/{poll['id']}/ballot", json={"choice": receipt["choice"]}
        )
        assert (again["choice"], again["revision"]) == (receipt["choice"], 1)
    closed = await coop.admin.client.ok("POST", f"/polls/{poll['id']}/close")
    outcome = closed["outcome"]
    kind = METHODS[method].kind
    expected = {"election": "elected", "measure": "measured"}.get(kind, "adopted")
    assert outcome["result"] == ("measured" if method == "gradients" else expected)
    assert outcome["winners"] == (options[1:2] if METHODS[method].has_options else [])
    results = await coop.observer.client.ok("GET", f"/polls/{poll['id']}/results")
    assert results["tally"]["ballots"] == 3
    assert results["outcome"] == outcome
    assert results["turnout"]["tally"] == outcome["tally"]
    labels = {option["id"]: option["label"] for option in poll["options"]}
    for sentences in outcome["words"].values():
        assert not any(one in sentence for sentence in sentences for one in options)
        if options:
            assert any(labels[options[1]] in sentence for sentence in sentences)
