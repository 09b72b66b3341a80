"""Secret polls over HTTP: casting, what is hidden until the close and after it, warnings, a lost key."""

import secrets
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from app.core.db import new_session
from app.core.jobs import queue
from app.core.settings import settings
from app.decisions import turnout
from app.decisions.closing import close_on_time
from app.decisions.jobs import sweep_polls
from tests.decisions.helpers import count_rows, end_time, events, make_poll, moment, opening_time
from tests.decisions.secret_helpers import cast, hall, ranking, rows, secretly, six_votes
from tests.world import World

OPEN_TABLES = ("open_roll", "ballot_box")


async def test_a_ballot_is_taken_once_and_the_receipt_tells_nothing(world: World) -> None:
    made = await hall(world, 2)
    poll = await make_poll(made.coop, secretly())
    voter = made.voters[0]
    path = f"/polls/{poll['id']}/ballot"
    before = await voter.client.ok("GET", path)
    assert (before["elector"], before["in_roll"], before["ballot"]) == (True, False, None)
    receipt = await voter.client.ok("PUT", path, 200, json={"choice": {"position": "block"}})
    assert receipt == {
        "poll_id": poll["id"],
        "membership_id": voter.member,
        "choice": None,
        "reason": None,
        "revision": 1,
        "cast_at": None,
    }
    mine = await voter.client.ok("GET", path)
    assert (mine["in_roll"], mine["ballot"]) == (True, None)
    for position in ("block", "agree"):
        problem = await voter.client.refused(
            "PUT", path, 409, "ballot_is_final", json={"choice": {"position": position}}
        )
        assert "can't be changed" in problem["detail"]
    spanish = await voter.client.put(
        path, json={"choice": {"position": "agree"}}, headers={"Accept-Language": "es"}
    )
    assert "secreto" in spanish.json()["detail"]
    assert await count_rows("open_roll", poll) == 1
    for table in ("ballot", "former_ballot", "roll", "counted_ballot"):
        assert await count_rows(table, poll) == 0


async def test_bad_ballots_and_reasons_are_refused_and_nothing_is_kept(world: World) -> None:
    made = await hall(world, 1)
    poll = await make_poll(made.coop, secretly())
    path = f"/polls/{poll['id']}/ballot"
    client = made.voters[0].client
    await client.refused("PUT", path, 422, "invalid", json={"choice": {"position": "perhaps"}})
    problem = await client.refused(
        "PUT", path, 422, "invalid", json={"choice": {"position": "agree"}, "reason": "I am Ane."}
    )
    assert problem["fields"][0]["code"] == "reason_not_asked"
    assert await count_rows("open_roll", poll) == 0
    assert await cast(made.voters[0], poll, {"position": "agree"}) == 200


async def test_only_electors_may_and_each_is_told_why_not(world: World) -> None:
    made = await hall(world, 1)
    poll = await make_poll(made.coop, secretly())
    path = f"/polls/{poll['id']}/ballot"
    choice = {"choice": {"position": "agree"}}
    late = await world.join(made.coop.id)
    outsider = await world.person()
    for persona, status, code in (
        (late, 403, "joined_after_opening"),
        (made.coop.observer, 403, "observers_do_not_vote"),
        (made.coop.suspended, 403, "suspended"),
        (outsider, 404, "not_found"),
    ):
        await persona.client.refused("PUT", path, status, code, json=choice)
    assert await count_rows("open_roll", poll) == 0


async def test_nothing_is_seen_before_the_close_whoever_asks(world: World) -> None:
    made, poll = await six_votes(world)
    path = f"/polls/{poll['id']}"
    for persona in (made.coop.admin, made.coop.member, made.coop.observer, made.voters[0]):
        for part in ("results", "ballots"):
            await persona.client.refused("GET", f"{path}/{part}", 403, "results_hidden")
        turnout = await persona.client.ok("GET", f"{path}/turnout")
        assert (turnout["voted"], turnout["tally"]) == (6, None)
        electors = await persona.client.ok("GET", f"{path}/electors?limit=100")
        assert {one["voted"] for one in electors["items"]} == {None}
    home = await made.voters[0].client.ok("GET", f"{made.coop.path}/home")
    assert [one["voted"] for one in home["open_polls"]] == [True]
    waiting = await made.coop.member.client.ok("GET", f"{made.coop.path}/home")
    assert [one["voted"] for one in waiting["to_vote"]] == [False]
    assert await events(made.coop, "ballot_explained") == []


async def test_after_the_close_what_was_said_and_who_took_part_stand_apart(world: World) -> None:
    made, poll = await six_votes(world)
    path = f"/polls/{poll['id']}"
    closed = await made.coop.member.client.ok("POST", f"{path}/close")
    assert (closed["status"], closed["withheld"]) == ("closed", None)
    assert closed["outcome"]["tally"]["counts"] == {"agree": 3, "abstain": 1, "disagree": 2, "block": 0}
    ballots = await made.coop.observer.client.ok("GET", f"{path}/ballots")
    assert (ballots["items"], ballots["members"], ballots["next"]) == ([], [], None)
    assert ballots["grouped"] == [
        {"choice": {"position": "abstain"}, "number": 1},
        {"choice": {"position": "agree"}, "number": 3},
        {"choice": {"position": "disagree"}, "number": 2},
    ]
    electors = await made.coop.member.client.ok("GET", f"{path}/electors?limit=100")
    took_part = {one["membership_id"] for one in electors["items"] if one["voted"]}
    assert took_part == {one.member for one in made.voters}
    results = await made.voters[0].client.ok("GET", f"{path}/results")
    assert results["turnout"]["voted"] == 6
    for table in OPEN_TABLES:
        assert await count_rows(table, poll) == 0
    assert await count_rows("roll", poll) == 6
    (event,) = await events(made.coop, "poll_closed")
    assert event.put["polls"][0]["outcome"]["tally"] == closed["outcome"]["tally"]


async def test_grouped_ballots_come_in_pages(world: World) -> None:
    made = await hall(world, 7)
    poll = await make_poll(made.coop, ranking("A", "B", "C", "D"))
    a, b, c, d = (one["id"] for one in poll["options"])
    orders = [[a], [b], [c], [d], [a, b], [b, c], []]
    for persona, order in zip(made.voters, orders, strict=True):
        assert await cast(persona, poll, {"ranking": [[one] for one in order]}) == 200
    path = f"/polls/{poll['id']}"
    await made.coop.member.client.ok("POST", f"{path}/close")
    found: list[Any] = []
    cursor = ""
    for _ in range(3):
        page = await made.coop.member.client.ok("GET", f"{path}/ballots?limit=3{cursor}")
        found += page["grouped"]
        if page["next"] is None:
            break
        cursor = f"&cursor={page['next']}"
    assert sorted(len(one["choice"]["ranking"]) for one in found) == sorted(map(len, orders))
    assert found == sorted(found, key=lambda one: str(one["choice"]).replace("'", '"').replace(" ", ""))


async def test_few_electors_are_a_warning_before_the_opening(world: World) -> None:
    coop = await world.coop()  # five may vote; one of them leaves
    await coop.other_member.client.ok("POST", f"{coop.path}/leave")
    for times in ({}, {"opens_at": moment(hours=1), "closes_at": moment(hours=2)}):
        problem = await coop.member.client.refused(
            "POST", f"{coop.path}/polls", 422, "invalid", json=secretly(**times)
        )
        (field,) = problem["fields"]
        assert (field["field"], field["code"]) == ("secret_small_ok", "too_few_to_hide")
        assert "Only 4" in field["message"]
        poll = await make_poll(coop, secretly(secret_small_ok=True, **times))
        assert poll["secret"]
    await make_poll(coop, secretly(secret=False))


async def test_a_poll_planned_for_few_opens_all_the_same(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, secretly(opens_at=moment(hours=1), closes_at=moment(hours=2)))
    await coop.other_member.client.ok("POST", f"{coop.path}/leave")
    await opening_time(poll)
    await sweep_polls(timestamp=0)
    read = await coop.member.client.ok("GET", f"/polls/{poll['id']}")
    assert (read["status"], read["electors"]) == ("open", 4)
    assert await cast(coop.member, poll, {"position": "agree"}) == 200


async def test_few_ballots_wait_until_a_manager_publishes_them(world: World) -> None:
    made = await hall(world, 6)
    poll = await make_poll(made.coop, secretly())
    path = f"/polls/{poll['id']}"
    for persona, position in zip(made.voters[:4], ("agree", "agree", "disagree", "agree"), strict=True):
        assert await cast(persona, poll, {"position": position}) == 200
    await made.coop.member.client.refused("POST", f"{path}/publish", 409, "nothing_withheld")
    await end_time(poll)
    for _ in range(2):
        await close_on_time(poll_id=poll["id"])
        await sweep_polls(timestamp=0)
    read = await made.coop.observer.client.ok("GET", path)
    assert (read["status"], read["withheld"], read["outcome"]) == ("open", "too_few", None)
    (event,) = [
        one for one in await events(made.coop, "poll_changed") if one.put["polls"][0]["withheld"] is not None
    ]
    assert event.put["polls"][0]["outcome"] is None
    for part in ("results", "ballots"):
        await made.coop.admin.client.refused("GET", f"{path}/{part}", 403, "results_hidden")
    assert await count_rows("counted_ballot", poll) == 0
    assert await count_rows("open_roll", poll) == 4
    late = made.voters[5]
    await late.client.refused(
        "PUT", f"{path}/ballot", 409, "poll_over", json={"choice": {"position": "agree"}}
    )
    await late.client.refused("POST", f"{path}/publish", 403, "not_manager")
    await made.coop.facilitator.client.refused(
        "POST", f"{path}/extend", 409, "poll_over", json={"closes_at": moment(days=2)}
    )
    published = await made.coop.member.client.ok("POST", f"{path}/publish")
    assert (published["status"], published["withheld"]) == ("closed", None)
    assert published["closed_at"] == read["closes_at"]
    assert published["outcome"]["tally"]["counts"]["agree"] == 3
    await made.coop.member.client.refused("POST", f"{path}/publish", 409, "nothing_withheld")


async def test_ballots_all_alike_wait_too_and_may_never_be_known(world: World) -> None:
    made = await hall(world, 6)
    poll = await make_poll(made.coop, secretly(early_close=True))
    path = f"/polls/{poll['id']}"
    for persona in made.voters:
        assert await cast(persona, poll, {"position": "disagree"}) == 200
    held = await made.coop.member.client.ok("POST", f"{path}/close")
    assert (held["status"], held["withheld"], held["outcome"]) == ("open", "all_alike", None)
    again = await made.coop.member.client.ok("POST", f"{path}/close")
    assert again["withheld"] == "all_alike"
    called_off = await made.coop.member.client.ok("POST", f"{path}/cancel", json={"reason": "We vote anew."})
    assert (called_off["status"], called_off["withheld"]) == ("cancelled", None)
    for table in (*OPEN_TABLES, "counted_ballot"):
        assert await count_rows(table, poll) == 0
    await made.coop.admin.client.refused("GET", f"{path}/ballots", 403, "results_hidden")
    turnout = await made.coop.admin.client.ok("GET", f"{path}/turnout")
    assert (turnout["voted"], turnout["tally"]) == (6, None)
    electors = await made.coop.admin.client.ok("GET", f"{path}/electors?limit=100")
    assert {one["voted"] for one in electors["items"]} == {None}


async def test_nobody_voted_is_no_secret(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, secretly(early_close=True))
    closed = await coop.member.client.ok("POST", f"/polls/{poll['id']}/close")
    assert (closed["status"], closed["outcome"]["tally"]["ballots"]) == ("closed", 0)


async def test_a_poll_called_off_loses_its_ballots_unread(world: World) -> None:
    made, poll = await six_votes(world)
    await made.coop.member.client.ok(
        "POST", f"/polls/{poll['id']}/cancel", json={"reason": "The offer is gone."}
    )
    assert [await count_rows(table, poll) for table in (*OPEN_TABLES, "roll", "counted_ballot")] == [
        0,
        0,
        6,
        0,
    ]


@pytest.fixture
def other_key(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Turns the server's key into another and back."""

    def turn(key: str = "") -> None:
        monkeypatch.setattr(settings(), "seal_key", key)

    return turn


async def test_a_lost_key_loses_no_ballot(
    world: World, other_key: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    async with new_session() as session:  # boxes that other tests left, sealed by servers of their own
        await session.execute(text("DELETE FROM ballot_box"))
    made, poll = await six_votes(world)
    path = f"/polls/{poll['id']}"
    health = f"{world.client().base_url}".replace("/api/v1/", "/health/ready")
    client = world.client()
    assert "seal_key" not in (await client.ok("GET", health))["warnings"]
    other_key(secrets.token_hex(32))
    capsys.readouterr()
    assert (await client.ok("GET", health))["warnings"] == ["seal_key"]
    await made.coop.member.client.refused(
        "PUT", f"{path}/ballot", 503, "ballot_boxes_shut", json={"choice": {"position": "agree"}}
    )
    await made.coop.member.client.refused("POST", f"{path}/close", 503, "ballot_boxes_shut")
    await end_time(poll)
    with pytest.raises(ExceptionGroup):
        await sweep_polls(timestamp=0)
    said = capsys.readouterr().out
    assert "secret_ballots_do_not_open" in said
    assert "BATZAR_SEAL_KEY" in said
    assert poll["id"] in said
    assert [await count_rows(table, poll) for table in ("open_roll", "roll", "counted_ballot")] == [6, 0, 0]
    other_key()
    await sweep_polls(timestamp=0)
    closed = await made.coop.member.client.ok("GET", path)
    assert closed["outcome"]["tally"]["ballots"] == 6
    assert "seal_key" not in (await client.ok("GET", health))["warnings"]


async def test_a_box_that_was_changed_or_taken_stops_the_closing(world: World) -> None:
    made, poll = await six_votes(world)
    path = f"/polls/{poll['id']}"
    kept = await rows("SELECT membership_id FROM open_roll WHERE poll_id = :id", poll)
    async with new_session() as session:
        await session.execute(
            text("DELETE FROM open_roll WHERE poll_id = :id AND membership_id = :one"),
            {"id": poll["id"], "one": kept[0][0]},
        )
    problem = await made.coop.member.client.refused("POST", f"{path}/close", 503, "ballot_boxes_shut")
    assert problem["reason"] == "count"
    async with new_session() as session:
        await session.execute(
            text("INSERT INTO open_roll VALUES (:id, :one)"), {"id": poll["id"], "one": kept[0][0]}
        )
        await session.execute(
            text(
                "UPDATE ballot_box SET sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) WHERE poll_id = :id"
            ),
            {"id": poll["id"]},
        )
    problem = await made.coop.member.client.refused("POST", f"{path}/close", 503, "ballot_boxes_shut")
    assert problem["reason"] == "key"


async def test_closing_queues_the_wiping_with_it(world: World) -> None:
    made, poll = await six_votes(world)
    await made.coop.member.client.ok("POST", f"/polls/{poll['id']}/close")
    waiting = await queue.job_manager.list_jobs_async(task="wipe_boxes", status="todo")
    assert len(list(waiting)) == 1
    await world.run_jobs()
    assert list(await queue.job_manager.list_jobs_async(task="wipe_boxes", status="todo")) == []


@pytest.mark.parametrize(
    "method", ["borda", "stv_scottish", "star", "approval", "single_choice", "budget_greedy"]
)
async def test_live_turnout_is_a_number_and_nothing_else(world: World, method: str) -> None:
    made = await hall(world, 2)
    money = {"budget": "100.00", "currency": "EUR"}
    options: dict[str, Any] = (
        {"options": [{"label": "A", "cost": "50"}, {"label": "B", "cost": "60"}], "settings": money}
        if method == "budget_greedy"
        else {"options": ["A", "B", "C"]}
    )
    poll = await make_poll(made.coop, {**ranking(), **options, "method": method})
    first = poll["options"][0]["id"]
    forms: dict[str, dict[str, Any]] = {
        "borda": {"ranking": [[first]]},
        "stv_scottish": {"ranking": [[first]]},
        "star": {"scores": {first: 5}},
        "single_choice": {"option": first},
    }
    choice = forms.get(method, {"options": [first]})
    for voter in made.voters:
        assert await cast(voter, poll, choice) == 200
    async with new_session() as session:
        (found,) = await turnout.turnouts(
            session, [UUID(poll["id"])], [made.voters[0].membership_id or UUID(int=0)]
        )
    for who in (made.voters[0], made.coop.admin):
        shown = found.shown_to(who.membership_id or UUID(int=0))
        assert (shown.voted, shown.electors, shown.tally) == (2, 7, None)
    assert found.tally.ballots == 0
