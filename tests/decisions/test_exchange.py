"""Polls as files of ballots, out and in: what a file holds counts the same as the poll."""

from typing import Any

from app.decisions.exchange import read_draft
from app.rules.counting import tally
from app.rules.formats import parse_blt, parse_pb
from tests.decisions.helpers import choosing, make_poll
from tests.world import Coop, Persona, World

BLT = """4 2
-3
2 1 2 0
1 4 0
0
"Ana"
"Berta"
"Carlos"
"Dina \\"D\\""
"Board of 2027"
"""
PABULIB = """META
key;value
description;Budget of 2027
num_projects;2
num_votes;2
budget;120000
currency;eur
vote_type;approval
PROJECTS
project_id;cost;name
p1;50000.50;Press
p2;30000;"Wages; all"
VOTES
voter_id;vote
1;p1,p2
2;p2
"""


async def cast(voter: Persona, poll: dict[str, Any], choice: dict[str, Any]) -> None:
    await voter.client.ok("PUT", f"/polls/{poll['id']}/ballot", json={"choice": choice})


async def exported(coop: Coop, poll: dict[str, Any], form: str) -> str:
    answer = await coop.observer.client.get(f"/polls/{poll['id']}/export?format={form}")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.headers["content-disposition"].startswith("attachment")
    return str(answer.text)


async def test_an_election_goes_out_and_counts_the_same(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(
        coop,
        choosing(
            "Ana", 'Berta "B"', "Carlos", method="stv_scottish", settings={"seats": 2}, early_close=True
        ),
    )
    a, b, c = (option["id"] for option in poll["options"])
    await cast(coop.member, poll, {"ranking": [[a], [b]]})
    await cast(coop.admin, poll, {"ranking": [[a], [b]]})
    await cast(coop.facilitator, poll, {"ranking": [[c]]})
    await cast(coop.secretary, poll, {"ranking": []})
    refused = await coop.admin.client.get(f"/polls/{poll['id']}/export?format=blt")
    assert (refused.status_code, refused.json()["code"]) == (409, "export_not_closed")
    await coop.admin.client.ok("POST", f"/polls/{poll['id']}/close")
    text = await exported(coop, poll, "blt")
    assert text == '3 2\n2 1 2 0\n1 3 0\n0\n"Ana"\n"Berta \\"B\\""\n"Carlos"\n"Which oven?"\n'
    closed = await coop.admin.client.ok("GET", f"/polls/{poll['id']}")
    names = {option["id"]: option["label"] for option in poll["options"]}
    again = tally("scottish-stv", parse_blt(text))
    assert [names[one] for one in closed["outcome"]["winners"]] == list(again.elected)
    wrong = await coop.admin.client.get(f"/polls/{poll['id']}/export?format=pabulib")
    assert wrong.json()["fields"][0]["code"] == "format_unfit"


async def test_a_budget_goes_out_and_counts_the_same(world: World) -> None:
    coop = await world.coop()
    options = [
        {"label": label, "cost": cost}
        for label, cost in (("Press", "600"), ("Wages", "300.50"), ("Roof", "200"))
    ]
    poll = await make_poll(
        coop,
        choosing(
            method="budget_greedy",
            settings={"budget": "1000", "currency": "EUR"},
            options=options,
            early_close=True,
        ),
    )
    a, b, c = (option["id"] for option in poll["options"])
    await cast(coop.member, poll, {"options": [a, b]})
    await cast(coop.admin, poll, {"options": [a]})
    await cast(coop.facilitator, poll, {"options": [c, b]})
    await coop.admin.client.ok("POST", f"/polls/{poll['id']}/close")
    text = await exported(coop, poll, "pabulib")
    for member in (coop.member, coop.admin, coop.facilitator):
        assert str(member.membership_id) not in text
    budget = parse_pb(text)
    labels = dict(zip(budget.contest.names, budget.texts, strict=True))
    assert budget.texts == ("Press", "Wages", "Roof")
    closed = await coop.admin.client.ok("GET", f"/polls/{poll['id']}")
    names = {option["id"]: option["label"] for option in poll["options"]}
    funded = [names[one] for one in closed["outcome"]["winners"]]
    assert funded == [labels[one] for one in tally("greedy", budget).elected]
    assert funded


async def test_a_vote_without_such_a_file_says_so(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, choosing(early_close=True))
    await coop.admin.client.ok("POST", f"/polls/{poll['id']}/close")
    for form in ("blt", "pabulib"):
        answer = await coop.admin.client.get(f"/polls/{poll['id']}/export?format={form}")
        assert (answer.status_code, answer.json()["fields"][0]["code"]) == (422, "format_unfit")
    assert (await coop.admin.client.get(f"/polls/{poll['id']}/export?format=csv")).status_code == 422


async def draft(coop: Coop, form: str, text: str, status: int = 200) -> dict[str, Any]:
    answer = await coop.member.client.post(
        f"{coop.path}/polls/import-options", json={"format": form, "text": text}
    )
    assert answer.status_code == status, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def test_options_come_in_and_make_a_poll(world: World) -> None:
    """The withdrawn candidate stays away; what comes in can be sent as a new poll as it is."""
    coop = await world.coop()
    found = await draft(coop, "blt", BLT)
    assert found["title"] == "Board of 2027"
    assert found["method"] == "stv_scottish"
    assert [option["label"] for option in found["options"]] == ["Ana", "Berta", 'Dina "D"']
    assert (found["settings"]["seats"], found["ballots"]) == (2, 3)
    made = await make_poll(
        coop,
        choosing(
            method=found["method"], title=found["title"], settings=found["settings"], options=found["options"]
        ),
    )
    assert [option["label"] for option in made["options"]] == ["Ana", "Berta", 'Dina "D"']

    found = await draft(coop, "pabulib", PABULIB)
    assert (found["title"], found["method"], found["ballots"]) == ("Budget of 2027", "budget_equal_shares", 2)
    assert (found["settings"]["budget"], found["settings"]["currency"]) == ("120000.00", "EUR")
    assert found["options"] == [
        {"label": "Press", "cost": "50000.50"},
        {"label": "Wages; all", "cost": "30000.00"},
    ]
    made = await make_poll(
        coop, choosing(method=found["method"], settings=found["settings"], options=found["options"])
    )
    assert [option["cost"] for option in made["options"]] == ["50000.50", "30000.00"]


def test_one_seat_and_equal_ranks_choose_the_method() -> None:
    assert read_draft("blt", BLT.replace("4 2", "4 1", 1)).method == "instant_runoff"
    assert read_draft("blt", BLT.replace("4 2", "4 1", 1).replace("2 1 2 0", "2 1=2 0")).method == "schulze"
    without = PABULIB.replace("currency;eur\n", "")
    assert read_draft("pabulib", without).settings.currency is None


async def test_a_bad_file_says_which_line_and_why(world: World) -> None:
    coop = await world.coop()
    for text, line in ((BLT.replace("1 4 0", "1 9 0"), 4), (BLT.partition("0\n0")[0], 4), ("4 two\n", 1)):
        problem = await draft(coop, "blt", text, 422)
        assert (problem["code"], problem["line"]) == ("file_unreadable", line)
        assert problem["reason"] in problem["detail"]
        assert f"Line {line}:" in problem["detail"]
    problem = await draft(coop, "pabulib", PABULIB.replace("2;p2", "2;p3"), 422)
    assert (problem["code"], problem["line"]) == ("file_unreadable", 16)
    problem = await draft(coop, "pabulib", PABULIB.replace("50000.50", "50000.505"), 422)
    assert problem["code"] == "file_unfit"
    assert "Press" in problem["reason"]
    problem = await draft(coop, "blt", BLT.replace('"Berta"', '"ana"'), 422)
    assert problem["code"] == "file_unfit"
    assert "read the same" in problem["reason"]
    problem = await draft(coop, "blt", '1 1\n0\n"Ana"\n', 422)
    assert problem["code"] == "file_unfit"
