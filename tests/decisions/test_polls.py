"""Making polls: what can be chosen, what is refused and by which field, who may."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from app.core.db import new_session
from app.decisions.opening import open_on_time
from tests.decisions.helpers import (
    MAJORITY,
    RULES,
    agreement,
    choosing,
    count_rows,
    database_moment,
    events,
    let_pass,
    make_circle,
    make_class,
    make_poll,
    make_proposal,
    make_thread,
    moment,
    opening_time,
    set_poll,
    vote,
    wire,
)
from tests.world import World


async def test_a_poll_opens_at_once_with_all_its_settings(world: World) -> None:
    coop = await world.coop()
    rules = {"quorum": {"fraction": "1/3", "strict": True}, "majority": {**MAJORITY, "fraction": "2/3"}}
    question = choosing(
        " Deck ",
        "Rotary",
        method="approval",
        body="**Which?**",
        reasons="required",
        results="always",
        managers="facilitators",
        early_close=True,
        extension=False,
        rules=rules,
    )
    poll = await make_poll(coop, question)
    assert poll["status"] == "open"
    assert [(one["label"], one["position"]) for one in poll["options"]] == [("Deck", 0), ("Rotary", 1)]
    for name in ("title", "body", "method", "reasons", "results", "managers", "early_close", "extension"):
        assert poll[name] == question[name]
    assert poll["rules"] == rules
    assert poll["electors"] == 5
    assert poll["opens_at"] == poll["opened_at"]
    assert poll["outcome"] is poll["statement"] is poll["closed_at"] is None
    assert poll["body_html"] == "<p><strong>Which?</strong></p>\n"
    assert poll == await coop.observer.client.ok("GET", f"/polls/{poll['id']}")
    (event,) = await events(coop)
    assert (event.kind, event.actor_id) == ("poll_opened", coop.member.membership_id)
    assert event.put["polls"] == [{name: poll[name] for name in poll if name != "members"}]


async def test_fractions_come_back_as_they_were_meant(world: World) -> None:
    coop = await world.coop()
    rules = {"quorum": {"fraction": "2/4", "strict": False}, "majority": {**MAJORITY, "fraction": "199/1000"}}
    poll = await make_poll(coop, agreement(rules=rules))
    assert poll["rules"]["quorum"]["fraction"] == "1/2"
    assert poll["rules"]["majority"]["fraction"] == "199/1000"


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"title": ""}, "title", "string_too_short"),
        ({"title": "x" * 201}, "title", "string_too_long"),
        ({"title": "a\x00b"}, "title", "control_character"),
        ({"body": "x" * 50_001}, "body", "string_too_long"),
        ({"method": "lottery"}, "method", "literal_error"),
        ({"results": "never"}, "results", "literal_error"),
        ({"reasons": "some"}, "reasons", "literal_error"),
        ({"managers": "me"}, "managers", "literal_error"),
        ({"status": "closed"}, "status", "extra_forbidden"),
        ({"closes_at": "2020-01-01T00:00:00Z"}, "closes_at", "in_the_past"),
        ({"closes_at": "2027-01-01T00:00:00"}, "closes_at", "timezone_aware"),
        ({"closes_at": "soon"}, "closes_at", "datetime_from_date_parsing"),
        ({"closes_at": "9999-12-31T23:59:59-12:00"}, "closes_at", "too_far"),
        ({"closes_at": "0001-01-01T00:00:00+14:00"}, "closes_at", "in_the_past"),
        ({"opens_at": "2020-01-01T00:00:00Z"}, "opens_at", "in_the_past"),
        ({"opens_at": "9999-12-31T23:59:59Z"}, "closes_at", "before_opening"),
        ({"early_close": "perhaps"}, "early_close", "bool_parsing"),
        ({"rules": {"majority": None}}, "rules.majority", "majority_required"),
        ({"rules": {"majority": {**MAJORITY, "fraction": "0.5"}}}, "rules.majority.fraction", "fraction_form"),
        ({"rules": {"majority": {**MAJORITY, "fraction": "3/2"}}}, "rules.majority.fraction", "fraction_range"),
        ({"rules": {"majority": {**MAJORITY, "fraction": 0.5}}}, "rules.majority.fraction", "fraction_form"),
        ({"rules": {"majority": {**MAJORITY, "fraction": "1/1001"}}}, "rules.majority.fraction", "fraction_denominator"),
        ({"rules": {"majority": {**MAJORITY, "fraction": "1/1"}}}, "rules.majority.strict", "strict_all"),
        ({"rules": {"majority": {**MAJORITY, "base": "members"}}}, "rules.majority.abstentions", "abstentions_in_base"),
        ({"rules": {"majority": MAJORITY, "veto": 1}}, "rules.veto", "extra_forbidden"),
        ({"options": ["Yes", "No"]}, "options", "options_not_used"),
        ({"method": "approval", "options": ["One"]}, "options", "too_few_options"),
        ({"method": "approval", "options": [f"o{n}" for n in range(51)]}, "options", "too_long"),
        ({"method": "approval", "options": ["Deck", "  dECK "]}, "options.1", "repeated_label"),
        ({"method": "approval", "options": ["Deck", "  "]}, "options.1", "label_length"),
        ({"method": "approval", "options": ["Deck", "x" * 201]}, "options.1", "label_length"),
        ({"method": "approval", "options": ["Deck", "a\nb"]}, "options.1", "label_characters"),
        ({"method": "approval", "options": ["Deck", "\u202ekceD"]}, "options.1", "label_characters"),
        ({"method": "approval", "options": ["a", "b"], "reasons": "required_from_objectors"}, "reasons", "no_objectors"),
        ({"electorate": {"kind": "classes"}}, "electorate.class_ids", "classes_needed"),
        ({"electorate": {"kind": "classes", "class_ids": [str(uuid4())]}}, "electorate.class_ids", "unknown_class"),
        ({"electorate": {"kind": "circle"}}, "electorate.circle_id", "circle_needed"),
        ({"electorate": {"kind": "circle", "circle_id": str(uuid4())}}, "electorate.circle_id", "unknown_circle"),
        ({"electorate": {"kind": "all", "circle_id": str(uuid4())}}, "electorate.circle_id", "not_for_this_electorate"),
        ({"electorate": {"kind": "all", "class_ids": [str(uuid4())]}}, "electorate.class_ids", "not_for_this_electorate"),
        ({"electorate": {"kind": "friends"}}, "electorate.kind", "literal_error"),
        ({"thread_id": str(uuid4())}, "thread_id", "unknown_thread"),
        ({"thread_id": "here"}, "thread_id", "uuid_parsing"),
        ({"proposal_id": str(uuid4())}, "proposal_id", "unknown_proposal"),
    ],
)  # fmt: skip
async def test_bad_settings_name_the_field(
    world: World, changes: dict[str, Any], field: str, code: str
) -> None:
    coop = await world.coop()
    problem = await coop.member.client.refused(
        "POST", f"{coop.path}/polls", 422, "invalid", json=agreement(**changes)
    )
    assert [(one["field"], one["code"]) for one in problem["fields"]] == [(field, code)]
    assert problem["fields"][0]["message"]
    assert (await coop.member.client.ok("GET", f"{coop.path}/polls"))["items"] == []


async def test_every_wrong_field_is_named_at_once(world: World) -> None:
    coop = await world.coop()
    question = choosing(
        "One",
        closes_at="2020-01-01T00:00:00Z",
        reasons="required_from_objectors",
        electorate={"kind": "circle"},
    )
    problem = await coop.member.client.refused("POST", f"{coop.path}/polls", 422, "invalid", json=question)
    assert {one["field"] for one in problem["fields"]} == {
        "closes_at",
        "options",
        "reasons",
        "electorate.circle_id",
    }


async def test_the_longest_poll_is_a_year(world: World) -> None:
    coop = await world.coop()
    await make_poll(coop, agreement(closes_at=wire(await database_moment(days=365, hours=23))))
    late = agreement(closes_at=wire(await database_moment(days=366, minutes=1)))
    problem = await coop.member.client.refused("POST", f"{coop.path}/polls", 422, "invalid", json=late)
    assert problem["fields"][0]["code"] == "too_far"


async def test_fifty_options_are_the_most_and_two_the_least(world: World) -> None:
    coop = await world.coop()
    assert len((await make_poll(coop, choosing(*(f"o{n}" for n in range(50)))))["options"]) == 50
    assert len((await make_poll(coop, choosing("a", "b")))["options"]) == 2


async def test_who_may_make_polls(world: World) -> None:
    coop, other = await world.coop(), await world.coop()
    path, question = f"{coop.path}/polls", agreement()
    await coop.observer.client.refused("POST", path, 403, "observers_do_not_vote", json=question)
    await coop.suspended.client.refused("POST", path, 403, "suspended", json=question)
    await other.admin.client.refused("POST", path, 404, "not_found", json=question)
    await world.client().refused("POST", path, 401, "sign_in_first", json=question)
    for persona in (coop.admin, coop.secretary, coop.facilitator, coop.member):
        await make_poll(coop, question, by=persona)


async def test_things_of_other_cooperatives_are_not_there(world: World) -> None:
    coop, other = await world.coop(), await world.coop()
    thread = await make_thread(other)
    proposal = await make_proposal(other, thread)
    circle, class_id = await make_circle(other, other.member), await make_class(other)
    person = coop.member
    async with new_session() as session:  # somebody who is a member of both
        await session.execute(
            text("UPDATE membership SET person_id = :person WHERE id = :id"),
            {"person": person.person_id, "id": other.other_member.membership_id},
        )
    for changes, field in (
        ({"thread_id": thread}, "thread_id"),
        ({"proposal_id": proposal["id"]}, "proposal_id"),
        ({"electorate": {"kind": "circle", "circle_id": str(circle)}}, "electorate.circle_id"),
        ({"electorate": {"kind": "classes", "class_ids": [str(class_id)]}}, "electorate.class_ids"),
    ):
        problem = await person.client.refused(
            "POST", f"{coop.path}/polls", 422, "invalid", json=agreement(**changes)
        )
        assert [one["field"] for one in problem["fields"]] == [field]
    poll = await make_poll(other, agreement())
    for method, end, body in (
        ("GET", "", None),
        ("PATCH", "", {}),
        ("POST", "/extend", {"closes_at": moment(days=3)}),
        ("POST", "/close", None),
        ("POST", "/cancel", {"reason": "x"}),
        ("PUT", "/statement", {"text": "x"}),
        ("PUT", "/ballot", {"choice": {"position": "agree"}}),
        ("GET", "/ballot", None),
        ("GET", "/ballots", None),
        ("GET", "/electors", None),
        ("GET", "/turnout", None),
        ("GET", "/results", None),
    ):
        await coop.admin.client.refused(method, f"/polls/{poll['id']}{end}", 404, "not_found", json=body)
        await coop.admin.client.refused(method, f"/polls/{uuid4()}{end}", 404, "not_found", json=body)


async def test_the_electorate_is_active_members_without_observers(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    listed = await coop.observer.client.ok("GET", f"/polls/{poll['id']}/electors")
    entitled = [coop.admin, coop.secretary, coop.facilitator, coop.member, coop.other_member]
    assert [one["membership_id"] for one in listed["items"]] == [one.member for one in entitled]
    assert [one["name"] for one in listed["items"]] == [one.name for one in entitled]
    assert {one["voted"] for one in listed["items"]} == {None}
    first = await coop.member.client.ok("GET", f"/polls/{poll['id']}/electors?limit=3")
    rest = await coop.member.client.ok("GET", f"/polls/{poll['id']}/electors?limit=3&cursor={first['next']}")
    assert first["items"] + rest["items"] == listed["items"]
    assert rest["next"] is None


async def test_classes_and_circles_as_electorate(world: World) -> None:
    coop = await world.coop()
    class_id = await make_class(coop)
    worker = await world.join(coop.id, class_id=class_id)
    observer = await world.join(coop.id, "observer", class_id=class_id)
    await world.join(coop.id, status="suspended", class_id=class_id)
    by_class = await make_poll(coop, agreement(electorate={"kind": "classes", "class_ids": [str(class_id)]}))
    assert by_class["electors"] == 1
    await vote(worker, by_class)
    circle = await make_circle(coop, coop.member, worker, observer)
    by_circle = await make_poll(coop, agreement(electorate={"kind": "circle", "circle_id": str(circle)}))
    assert (by_circle["electors"], by_circle["circle_id"]) == (2, str(circle))
    await vote(worker, by_circle)
    await coop.other_member.client.refused(
        "PUT", f"/polls/{by_circle['id']}/ballot", 403, "not_elector", json={"choice": {"position": "agree"}}
    )
    await coop.other_member.client.refused(
        "POST", f"{coop.path}/polls", 403, "circle_members_only",
        json=agreement(electorate={"kind": "circle", "circle_id": str(circle)}),
    )  # fmt: skip


async def test_a_poll_that_nobody_could_vote_in_does_not_open(world: World) -> None:
    coop = await world.coop()
    class_id = await make_class(coop)
    electorate = {"kind": "classes", "class_ids": [str(class_id)]}
    await coop.member.client.refused(
        "POST", f"{coop.path}/polls", 409, "empty_electorate", json=agreement(electorate=electorate)
    )
    assert (await coop.member.client.ok("GET", f"{coop.path}/polls"))["items"] == []
    proposal = await make_proposal(coop, await make_thread(coop))
    later = await make_poll(
        coop, agreement(electorate=electorate, opens_at=moment(hours=1), proposal_id=proposal["id"])
    )
    await opening_time(later)
    await open_on_time(poll_id=later["id"])
    read = await coop.member.client.ok("GET", f"/polls/{later['id']}")
    assert read["status"] == "cancelled"
    assert "nobody was entitled" in read["cancel_reason"]
    assert [event.kind for event in await events(coop)][-1] == "poll_cancelled"
    assert (await coop.member.client.ok("GET", f"/proposals/{proposal['id']}"))["status"] == "open"


async def test_a_scheduled_poll_opens_by_its_job_and_not_before(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(opens_at=moment(hours=1)))
    assert (poll["status"], poll["electors"], poll["opened_at"]) == ("scheduled", 0, None)
    ballot = {"choice": {"position": "agree"}}
    path = f"/polls/{poll['id']}"
    await coop.member.client.refused("PUT", f"{path}/ballot", 409, "poll_not_open", json=ballot)
    await open_on_time(poll_id=poll["id"])
    assert (await coop.member.client.ok("GET", path))["status"] == "scheduled"
    newcomer = await world.join(coop.id)
    await opening_time(poll)
    await asyncio.gather(*(open_on_time(poll_id=poll["id"]) for _ in range(3)))
    opened = await coop.member.client.ok("GET", path)
    assert (opened["status"], opened["electors"]) == ("open", 6)
    await vote(newcomer, poll)
    assert [event.kind for event in await events(coop)] == ["poll_added", "poll_opened"]


async def test_a_poll_whose_whole_time_went_by_is_cancelled(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(opens_at=moment(hours=1)))
    await set_poll(poll, opens_at=await database_moment(hours=-2), closes_at=await database_moment(hours=-1))
    await open_on_time(poll_id=poll["id"])
    read = await coop.member.client.ok("GET", f"/polls/{poll['id']}")
    assert (read["status"], read["electors"]) == ("cancelled", 0)
    assert "closing time had passed" in read["cancel_reason"]


async def test_jobs_wait_for_opening_and_closing(world: World) -> None:
    coop = await world.coop()
    later = await make_poll(coop, agreement(opens_at=moment(hours=1)))
    running = await make_poll(coop, agreement())
    async with new_session() as session:
        rows = await session.execute(
            text(
                "SELECT task_name, args->>'poll_id' AS poll, scheduled_at FROM procrastinate_jobs "
                "WHERE args->>'poll_id' = ANY(:ids)"
            ),
            {"ids": [later["id"], running["id"]]},
        )
        jobs = {(row.task_name, row.poll): wire(row.scheduled_at)[:26] for row in rows}
    assert jobs["open_poll", later["id"]] == later["opens_at"][:26]
    assert jobs["close_poll", running["id"]] == running["closes_at"][:26]


async def test_the_worker_opens_what_is_due(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(opens_at=moment(hours=1)))
    await let_pass(poll, hours=1, seconds=1)
    await world.run_jobs()
    assert (await coop.member.client.ok("GET", f"/polls/{poll['id']}"))["status"] == "open"


async def test_settings_change_until_the_opening_only(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, choosing(opens_at=moment(hours=1)))
    path = f"/polls/{poll['id']}"
    opens, closes = moment(hours=2), moment(days=2)
    changed = await coop.facilitator.client.ok(
        "PATCH", path, 200, json={"title": "Other", "options": ["A", "B"], "opens_at": opens, "closes_at": closes}
    )  # fmt: skip
    assert (changed["title"], [one["label"] for one in changed["options"]]) == ("Other", ["A", "B"])
    assert changed["opens_at"][:22] == opens[:22]
    assert changed["method"] == "single_choice"
    unchanged = await coop.member.client.ok("PATCH", path, 200, json={"body": "More", "title": None})
    assert (unchanged["title"], unchanged["body"]) == ("Other", "More")
    assert unchanged["options"] == changed["options"]
    for changes, field in (
        ({"closes_at": moment(hours=1.5)}, "closes_at"),
        ({"method": "agreement"}, "options"),
        ({"rules": {"majority": {**MAJORITY, "fraction": "x"}}}, "rules.majority.fraction"),
        ({"thread_id": str(uuid4())}, "thread_id"),
    ):
        problem = await coop.member.client.refused("PATCH", path, 422, "invalid", json=changes)
        assert [one["field"] for one in problem["fields"]] == [field]
    await coop.other_member.client.refused("PATCH", path, 403, "not_manager", json={"title": "Mine"})
    await opening_time(poll)
    await coop.member.client.refused("PATCH", path, 409, "poll_started", json={"title": "Late"})
    await open_on_time(poll_id=poll["id"])
    await coop.member.client.refused("PATCH", path, 409, "poll_started", json={"title": "Late"})
    read = await coop.member.client.ok("GET", path)
    assert (read["title"], read["status"]) == ("Other", "open")


async def test_a_poll_that_changes_its_circle_leaves_its_former_readers(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(opens_at=moment(hours=1)))
    circle = await make_circle(coop, coop.member, closed=True)
    electorate = {"kind": "circle", "circle_id": str(circle)}
    await coop.member.client.ok("PATCH", f"/polls/{poll['id']}", 200, json={"electorate": electorate})
    await coop.other_member.client.refused("GET", f"/polls/{poll['id']}", 404, "not_found")
    _, taken, put = await events(coop)
    assert (taken.audience, taken.remove) == ("all", {"polls": [poll["id"]]})
    assert taken.put["polls"] == []
    assert (put.audience, put.put["polls"][0]["circle_id"]) == (f"circle:{circle}", str(circle))


async def test_closed_circles_vote_among_themselves(world: World) -> None:
    coop = await world.coop()
    circle = await make_circle(coop, coop.member, closed=True)
    inside, outside = await make_thread(coop, circle_id=circle), await make_thread(coop)
    electorate = {"kind": "circle", "circle_id": str(circle)}
    client, path = coop.member.client, f"{coop.path}/polls"
    for changes, field, code in (
        ({"thread_id": inside}, "electorate", "closed_circle_place"),
        ({"thread_id": outside, "electorate": electorate}, "electorate.circle_id", "closed_circle_elsewhere"),
    ):
        problem = await client.refused("POST", path, 422, "invalid", json=agreement(**changes))
        assert [(one["field"], one["code"]) for one in problem["fields"]] == [(field, code)]
    poll = await make_poll(coop, agreement(thread_id=inside, electorate=electorate))
    await coop.other_member.client.refused("GET", f"/polls/{poll['id']}", 404, "not_found")
    await coop.other_member.client.refused(
        "POST", path, 422, "invalid", json=agreement(electorate=electorate)
    )
    assert (await coop.other_member.client.ok("GET", path))["items"] == []
    assert (await coop.admin.client.ok("GET", path))["items"][0]["id"] == poll["id"]
    assert {event.audience for event in await events(coop)} == {f"circle:{circle}"}


async def test_who_is_taken_out_of_a_closed_circle_keeps_the_vote_of_the_opening(world: World) -> None:
    coop = await world.coop()
    circle = await make_circle(coop, coop.member, coop.other_member, closed=True)
    poll = await make_poll(coop, agreement(electorate={"kind": "circle", "circle_id": str(circle)}))
    async with new_session() as session:
        await session.execute(
            text("DELETE FROM circle_member WHERE circle_id = :circle AND membership_id = :id"),
            {"circle": circle, "id": coop.other_member.membership_id},
        )
    await vote(coop.other_member, poll)
    assert (await coop.other_member.client.ok("GET", f"/polls/{poll['id']}"))["id"] == poll["id"]
    assert len((await coop.other_member.client.ok("GET", f"{coop.path}/polls"))["items"]) == 1


async def test_repeating_with_the_same_key_makes_one_poll(world: World) -> None:
    coop = await world.coop()
    proposal = await make_proposal(coop, await make_thread(coop))
    headers, question = {"Idempotency-Key": "poll-00001"}, agreement(proposal_id=proposal["id"])
    answers = await asyncio.gather(
        *(
            coop.member.client.ok("POST", f"{coop.path}/polls", 201, json=question, headers=headers)
            for _ in range(5)
        )
    )
    assert len({one["id"] for one in answers}) == 1
    assert len((await coop.member.client.ok("GET", f"{coop.path}/polls"))["items"]) == 1
    assert await count_rows("elector", answers[0]) == 5


async def test_polls_are_listed_by_state_and_thread_and_paged(world: World) -> None:
    coop = await world.coop()
    thread = await make_thread(coop)
    opened = [(await make_poll(coop, agreement(thread_id=thread)))["id"] for _ in range(3)]
    later = (await make_poll(coop, agreement(opens_at=moment(hours=1))))["id"]
    client = coop.observer.client

    async def ids(query: str) -> list[str]:
        found = await client.ok("GET", f"{coop.path}/polls?{query}")
        return [one["id"] for one in found["items"]]

    assert await ids("") == [later, *opened[::-1]]
    assert await ids("status=scheduled") == [later]
    assert await ids(f"thread_id={thread}&status=open") == opened[::-1]
    first = await client.ok("GET", f"{coop.path}/polls?limit=3")
    assert [one["id"] for one in first["items"]] == [later, *opened[:0:-1]]
    assert await ids(f"limit=3&cursor={first['next']}") == opened[:1]
    await client.refused("GET", f"{coop.path}/polls?status=secret", 422, "invalid")
    await client.refused("GET", f"{coop.path}/polls?limit=101", 422, "invalid")


async def test_the_list_takes_the_same_number_of_queries_however_long(world: World) -> None:
    from sqlalchemy import event

    from app.core.db import engine

    coop = await world.coop()

    async def cost(path: str) -> int:
        statements: list[str] = []

        def note(*arguments: Any) -> None:
            statements.append(arguments[2])

        event.listen(engine().sync_engine, "before_cursor_execute", note)
        try:
            await coop.member.client.ok("GET", path)
        finally:
            event.remove(engine().sync_engine, "before_cursor_execute", note)
        return len(statements)

    await make_poll(coop, choosing(rules=RULES))
    await make_poll(coop, agreement(opens_at=moment(hours=1)))
    few = {path: await cost(coop.path + path) for path in ("/polls", "/home")}
    for number in range(6):
        await make_poll(coop, choosing(), by=[coop.admin, coop.member, coop.facilitator][number % 3])
    assert {path: await cost(coop.path + path) for path in few} == few
    assert few["/polls"] <= 9  # with options, recusals, later calls and decisions
    assert few["/home"] <= 15  # with reviews and tasks


async def test_an_electorate_can_never_be_rewritten(world: World) -> None:
    from sqlalchemy.exc import IntegrityError

    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    with pytest.raises(IntegrityError, match="written once"):
        async with new_session() as session:
            await session.execute(
                text("UPDATE elector SET name = 'x' WHERE poll_id = :id"), {"id": UUID(poll["id"])}
            )


async def test_polls_of_a_circle_are_those_in_it_and_those_that_ask_it(world: World) -> None:
    coop = await world.coop()
    circle = await make_circle(coop, coop.member)
    other = await make_circle(coop, coop.member)
    inside = await make_poll(coop, agreement(thread_id=await make_thread(coop, circle_id=circle)))
    asking = {"kind": "circle", "circle_id": str(circle)}
    asked = await make_poll(coop, agreement(thread_id=await make_thread(coop), electorate=asking))
    await make_poll(coop, agreement())
    await make_poll(coop, agreement(electorate={"kind": "circle", "circle_id": str(other)}))
    found = await coop.observer.client.ok("GET", f"{coop.path}/polls", params={"circle_id": str(circle)})
    assert [poll["id"] for poll in found["items"]] == [asked["id"], inside["id"]]
    first = await coop.observer.client.ok(
        "GET", f"{coop.path}/polls", params={"circle_id": str(circle), "limit": 1}
    )
    rest = await coop.observer.client.ok(
        "GET", f"{coop.path}/polls", params={"circle_id": str(circle), "cursor": first["next"]}
    )
    assert [poll["id"] for poll in [*first["items"], *rest["items"]]] == [asked["id"], inside["id"]]


async def test_polls_of_a_closed_circle_are_asked_for_by_who_sees_it(world: World) -> None:
    coop = await world.coop()
    circle = await make_circle(coop, coop.member, closed=True)
    poll = await make_poll(coop, agreement(electorate={"kind": "circle", "circle_id": str(circle)}))
    asked = f"polls?circle_id={circle}"
    for persona in (coop.member, coop.admin):
        found = await persona.client.ok("GET", f"{coop.path}/{asked}")
        assert [one["id"] for one in found["items"]] == [poll["id"]]
    outsider = await world.coop()
    await coop.other_member.client.refused("GET", f"{coop.path}/{asked}", 404, "not_found")
    await outsider.admin.client.refused("GET", f"{outsider.path}/{asked}", 404, "not_found")
