"""Ballots: what is stored, what is refused and why, and that a refused one changes nothing."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import IntegrityError

from app.core.db import engine, new_session
from app.decisions import turnout
from tests.decisions.helpers import (
    agreement,
    choosing,
    count_rows,
    database_moment,
    end_time,
    events,
    make_class,
    make_poll,
    set_poll,
    vote,
)
from tests.world import Coop, World

AGREE = {"choice": {"position": "agree"}}


async def set_member(membership_id: UUID | None, column: str, value: str) -> None:
    async with new_session() as session:
        await session.execute(
            text(f"UPDATE membership SET {column} = :value WHERE id = :id"),
            {"value": value, "id": membership_id},
        )


async def test_a_ballot_may_change_and_the_former_ones_are_kept(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    path = f"/polls/{poll['id']}/ballot"
    mine = await coop.member.client.ok("GET", path)
    assert (mine["elector"], mine["ballot"]) == (True, None)
    first = await vote(coop.member, poll, "agree", reason="  Good  ")
    assert (first["revision"], first["reason"]) == (1, "Good")
    second = await vote(coop.member, poll, "block")
    third = await vote(coop.member, poll, "abstain", reason="Unsure")
    assert (second["revision"], third["revision"]) == (2, 3)
    assert first["cast_at"] < second["cast_at"] < third["cast_at"]
    ballot = (await coop.member.client.ok("GET", path))["ballot"]
    assert (ballot["choice"], ballot["revision"]) == ({"position": "abstain"}, 3)
    assert [(one["revision"], one["choice"]["position"], one["reason"]) for one in ballot["former"]] == [
        (2, "block", None),
        (1, "agree", "Good"),
    ]
    assert await count_rows("ballot", poll) == 1
    assert (await coop.observer.client.ok("GET", path))["elector"] is False


async def test_the_same_ballot_again_is_one_ballot(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    first = await vote(coop.member, poll, "agree", reason="Yes")
    assert await vote(coop.member, poll, "agree", reason="Yes") == first
    assert await count_rows("former_ballot", poll) == 0
    assert (await vote(coop.member, poll, "agree"))["revision"] == 2


async def test_approval_is_one_ballot_in_whatever_order(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, choosing(method="approval"))
    ids = [one["id"] for one in poll["options"]]
    path = f"/polls/{poll['id']}/ballot"
    for options in (ids, ids[::-1]):
        receipt = await coop.member.client.ok("PUT", path, 200, json={"choice": {"options": options}})
        assert (receipt["choice"], receipt["revision"]) == ({"options": ids}, 1)
    empty = await coop.member.client.ok("PUT", path, 200, json={"choice": {"options": []}})
    assert empty["revision"] == 2


async def test_single_choice_and_abstaining(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, choosing())
    path = f"/polls/{poll['id']}/ballot"
    option = poll["options"][1]["id"]
    for chosen in (option, None):
        receipt = await coop.member.client.ok("PUT", path, 200, json={"choice": {"option": chosen}})
        assert receipt["choice"] == {"option": chosen}


async def refused_everywhere(
    coop: Coop, poll: dict[str, Any], body: Any, field: str, code: str | None = None
) -> None:
    problem = await coop.member.client.refused(
        "PUT", f"/polls/{poll['id']}/ballot", 422, "invalid", json=body
    )
    assert problem["fields"][0]["field"] == field, problem
    assert code is None or problem["fields"][0]["code"] == code
    assert problem["fields"][0]["message"] != problem["fields"][0]["code"]


async def test_hostile_ballots_change_nothing_and_say_why(world: World) -> None:
    coop = await world.coop()
    yes_no, one, several = [
        await make_poll(coop, question) for question in (agreement(), choosing(), choosing(method="approval"))
    ]
    foreign = (await make_poll(coop, choosing()))["options"][0]["id"]
    own = several["options"][0]["id"]
    deep: Any = "x"
    for _ in range(200):
        deep = [deep]
    hostile: list[tuple[dict[str, Any], Any, str, str | None]] = [
        (yes_no, {}, "choice", "missing"),
        (yes_no, [], "body", None),
        (yes_no, {"choice": None}, "choice", None),
        (yes_no, {"choice": "agree"}, "choice", None),
        (yes_no, {"choice": {}}, "choice.position", "missing_field"),
        (yes_no, {"choice": {"position": "AGREE"}}, "choice.position", "unknown_position"),
        (yes_no, {"choice": {"position": "agree\x00"}}, "choice.position", "unknown_position"),
        (yes_no, {"choice": {"position": "'; DROP TABLE ballot; --"}}, "choice.position", "unknown_position"),
        (yes_no, {"choice": {"position": ["agree"]}}, "choice.position", None),
        (yes_no, {"choice": {"position": deep}}, "choice.position", None),
        (yes_no, {"choice": {"position": "agree", "weight": 9}}, "choice.weight", "unknown_field"),
        (yes_no, {"choice": {"option": own}}, "choice.position", None),
        (yes_no, {**AGREE, "membership_id": coop.admin.member}, "membership_id", "extra_forbidden"),
        (yes_no, {**AGREE, "reason": "x" * 2_001}, "reason", "string_too_long"),
        (yes_no, {**AGREE, "reason": "nul\x00"}, "reason", None),
        (one, {"choice": {"option": foreign}}, "choice.option", "unknown_option"),
        (one, {"choice": {"option": str(uuid4())}}, "choice.option", "unknown_option"),
        (one, {"choice": {"option": 7}}, "choice.option", None),
        (one, {"choice": {"option": ""}}, "choice.option", None),
        (one, {"choice": {"option": "x" * 100_000}}, "choice.option", None),
        (one, {"choice": {"options": [own]}}, "choice.option", None),
        (several, {"choice": {"options": [own, own]}}, "choice.options.1", "repeated_option"),
        (several, {"choice": {"options": [own, foreign]}}, "choice.options.1", "unknown_option"),
        (several, {"choice": {"options": [own] * 51}}, "choice.options", "too_many_options"),
        (several, {"choice": {"options": None}}, "choice.options", None),
    ]
    for poll, body, field, code in hostile:
        await refused_everywhere(coop, poll, body, field, code)
    raw = b'{"choice": {"position": "\\ud800"}}'
    answer = await coop.member.client.put(
        f"/polls/{yes_no['id']}/ballot", content=raw, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == 422
    for poll in (yes_no, one, several):
        assert await count_rows("ballot", poll) == 0


async def test_an_outsider_learns_nothing_even_from_a_malformed_ballot(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    stranger = await world.person()
    for body in (AGREE, {"choice": {"nonsense": 1}}):
        await stranger.client.refused("PUT", f"/polls/{poll['id']}/ballot", 404, "not_found", json=body)
        await coop.member.client.refused("PUT", f"/polls/{uuid4()}/ballot", 404, "not_found", json=body)
    await world.client().refused("PUT", f"/polls/{poll['id']}/ballot", 401, "sign_in_first", json=AGREE)
    await coop.member.client.refused("PUT", "/polls/none/ballot", 404, "not_found", json=AGREE)


@pytest.mark.parametrize(
    ("reasons", "position", "reason", "code"),
    [
        ("off", "agree", "Why", "reason_not_asked"),
        ("off", "block", None, None),
        ("optional", "disagree", None, None),
        ("optional", "disagree", "Why", None),
        ("required", "agree", None, "reason_needed"),
        ("required", "agree", "   ", "reason_needed"),
        ("required", "abstain", "Why", None),
        ("required_from_objectors", "agree", None, None),
        ("required_from_objectors", "abstain", None, None),
        ("required_from_objectors", "disagree", None, "reason_needed_from_objectors"),
        ("required_from_objectors", "block", None, "reason_needed_from_objectors"),
        ("required_from_objectors", "block", "Why", None),
    ],
)
async def test_reasons_as_the_poll_asks(
    world: World, reasons: str, position: str, reason: str | None, code: str | None
) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(reasons=reasons))
    if code is None:
        assert (await vote(coop.member, poll, position, reason=reason))["reason"] == reason
    else:
        body = {"choice": {"position": position}, "reason": reason}
        await refused_everywhere(coop, poll, body, "reason", code)


async def test_the_deadline_from_both_sides(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    await end_time(poll, ago=-2.0)
    await vote(coop.member, poll)
    await end_time(poll, ago=0.0)
    client, path = coop.member.client, f"/polls/{poll['id']}/ballot"
    await client.refused("PUT", path, 409, "poll_over", json={"choice": {"position": "block"}})
    await client.refused("PUT", path, 409, "poll_over", json={"choice": {"wrong": 1}})
    await coop.admin.client.refused("PUT", path, 409, "poll_over", json=AGREE)
    assert await count_rows("ballot", poll) == 1
    mine = await client.ok("GET", path)
    assert (mine["ballot"]["choice"], mine["ballot"]["former"]) == ({"position": "agree"}, [])


async def test_voting_waits_for_no_job_and_no_local_clock(world: World) -> None:
    """The application's clock is an hour slow; the database's decides."""
    from datetime import timedelta

    from app.core import clock

    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    await end_time(poll)
    clock.shift(timedelta(hours=-1))
    try:
        await coop.member.client.refused("PUT", f"/polls/{poll['id']}/ballot", 409, "poll_over", json=AGREE)
    finally:
        clock.reset()
    read = await coop.member.client.ok("GET", f"/polls/{poll['id']}")
    assert read["status"] == "open"


async def test_closed_and_cancelled_polls_take_no_ballots(world: World) -> None:
    coop = await world.coop()
    closed, cancelled = await make_poll(coop, agreement(early_close=True)), await make_poll(coop, agreement())
    await vote(coop.member, closed)
    await coop.member.client.ok("POST", f"/polls/{closed['id']}/close", 200)
    await coop.member.client.ok("POST", f"/polls/{cancelled['id']}/cancel", 200, json={"reason": "No"})
    body = {"choice": {"position": "block"}}
    for poll, code in ((closed, "poll_over"), (cancelled, "poll_cancelled")):
        for persona in (coop.member, coop.other_member):
            await persona.client.refused("PUT", f"/polls/{poll['id']}/ballot", 409, code, json=body)
    read = await coop.member.client.ok("GET", f"/polls/{closed['id']}/results")
    assert read["tally"]["counts"]["agree"] == read["tally"]["ballots"] == 1


async def test_the_electorate_is_that_of_the_opening(world: World) -> None:
    coop = await world.coop()
    class_id = await make_class(coop)
    early = await world.join(coop.id, class_id=class_id)
    by_all = await make_poll(coop, agreement())
    by_class = await make_poll(coop, agreement(electorate={"kind": "classes", "class_ids": [str(class_id)]}))
    late = await world.join(coop.id, class_id=class_id)
    for poll in (by_all, by_class):
        await late.client.refused(
            "PUT", f"/polls/{poll['id']}/ballot", 403, "joined_after_opening", json=AGREE
        )
    await coop.member.client.refused("PUT", f"/polls/{by_class['id']}/ballot", 403, "not_elector", json=AGREE)
    await coop.observer.client.refused(
        "PUT", f"/polls/{by_all['id']}/ballot", 403, "observers_do_not_vote", json=AGREE
    )
    await set_member(early.membership_id, "role", "observer")
    await vote(early, by_all)
    read = await coop.member.client.ok("GET", f"/polls/{by_all['id']}/turnout")
    assert (read["voted"], read["electors"]) == (1, by_all["electors"])


async def test_who_is_suspended_may_not_act_until_reinstated(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    path = f"/polls/{poll['id']}/ballot"
    await set_member(coop.member.membership_id, "status", "suspended")
    await coop.member.client.refused("PUT", path, 403, "suspended", json=AGREE)
    await coop.suspended.client.refused("PUT", path, 403, "suspended", json=AGREE)
    await set_member(coop.member.membership_id, "status", "active")
    await vote(coop.member, poll)
    await set_member(coop.suspended.membership_id, "status", "active")
    await coop.suspended.client.refused("PUT", path, 403, "joined_after_opening", json=AGREE)


async def test_the_ballot_of_who_then_leaves_counts(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    await vote(coop.other_member, poll)
    async with new_session() as session:
        await session.execute(
            text("UPDATE membership SET status = 'left', left_on = now() WHERE id = :id"),
            {"id": coop.other_member.membership_id},
        )
    await coop.other_member.client.refused("PUT", f"/polls/{poll['id']}/ballot", 404, "not_found", json=AGREE)
    await end_time(poll)
    done = await coop.facilitator.client.ok("POST", f"/polls/{poll['id']}/close", 200)
    assert (done["electors"], done["outcome"]["tally"]["ballots"]) == (5, 1)


async def test_a_ballot_takes_one_statement_after_the_sign_in(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(results="after_close"))
    await vote(coop.admin, poll)
    statements: list[str] = []

    def note(*arguments: Any) -> None:
        statements.append(arguments[2])

    event.listen(engine().sync_engine, "before_cursor_execute", note)
    try:
        await vote(coop.member, poll, reason="Yes")
    finally:
        event.remove(engine().sync_engine, "before_cursor_execute", note)
    assert len(statements) == 2, statements
    assert "sign_in_session" in statements[0]
    assert "FOR SHARE" in statements[1]
    assert await events(coop, "ballot_explained") == []


async def test_turnout_is_marked_once_the_ballot_is_stored(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    poll_id = UUID(poll["id"])
    turnout.changed.discard(poll_id)
    await coop.observer.client.put(f"/polls/{poll['id']}/ballot", json=AGREE)
    assert poll_id not in turnout.changed
    await vote(coop.member, poll)
    assert poll_id in turnout.changed
    turnout.changed.discard(poll_id)
    await vote(coop.member, poll)
    assert poll_id not in turnout.changed


async def test_a_public_reason_is_told_changed_and_taken_back(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(results="always"))
    await vote(coop.other_member, poll)
    await vote(coop.member, poll, reason="Cheap")
    await vote(coop.member, poll, "disagree", reason="Dear")
    told = await events(coop, "ballot_explained")
    assert [one.put["ballots"][0]["reason"] for one in told] == ["Cheap", "Dear"]
    listed = await coop.member.client.ok("GET", f"/polls/{poll['id']}/ballots?explained=true")
    assert listed["items"] == told[-1].put["ballots"]
    assert [one["revision"] for one in listed["items"][0]["former"]] == [1]
    await vote(coop.member, poll, "disagree")
    last = (await events(coop, "ballot_explained"))[-1]
    assert (last.put["ballots"], last.remove) == ([], {"ballots": [listed["items"][0]["id"]]})
    assert (await coop.member.client.ok("GET", f"/polls/{poll['id']}/ballots?explained=true"))["items"] == []


async def test_one_member_voting_from_twenty_connections_has_one_ballot(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    positions = ["agree", "abstain", "disagree", "block"] * 5
    receipts = await asyncio.gather(*(vote(coop.member, poll, one) for one in positions))
    assert await count_rows("ballot", poll) == 1
    ballot = (await coop.member.client.ok("GET", f"/polls/{poll['id']}/ballot"))["ballot"]
    revisions = [ballot, *ballot["former"]]
    assert [one["revision"] for one in revisions] == list(range(len(revisions), 0, -1))
    acknowledged = {one["revision"]: one["choice"] for one in receipts}
    assert {one["revision"]: one["choice"] for one in revisions} == acknowledged
    moments = [one["cast_at"] for one in revisions]
    assert moments == sorted(moments, reverse=True)


async def test_the_database_itself_refuses_a_ballot_without_an_elector(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    with pytest.raises(IntegrityError):
        async with new_session() as session:
            await session.execute(
                text(
                    "INSERT INTO ballot (poll_id, membership_id, choice, cast_at) "
                    "VALUES (:poll, :member, '{}', now())"
                ),
                {"poll": UUID(poll["id"]), "member": coop.observer.membership_id},
            )


async def test_a_poll_read_before_its_opening_is_not_remembered(world: World) -> None:
    """Settings may change until the opening: a process that saw the old ones must not judge by them."""
    from app.decisions.opening import open_on_time
    from tests.decisions.helpers import moment, opening_time

    coop = await world.coop()
    poll = await make_poll(coop, agreement(opens_at=moment(hours=1)))
    path = f"/polls/{poll['id']}"
    await coop.member.client.refused("PUT", f"{path}/ballot", 409, "poll_not_open", json=AGREE)
    await coop.member.client.ok("PATCH", path, 200, json={"reasons": "required"})
    await opening_time(poll)
    await open_on_time(poll_id=poll["id"])
    await refused_everywhere(coop, poll, AGREE, "reason", "reason_needed")
    await set_poll(poll, closes_at=await database_moment(hours=1))
    await vote(coop.member, poll, reason="Now")
