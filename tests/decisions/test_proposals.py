"""Proposals: who writes them, their versions, and what a poll does to them."""

import asyncio
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.core.db import new_session
from tests.decisions.helpers import (
    agreement,
    end_time,
    events,
    make_circle,
    make_poll,
    make_proposal,
    make_thread,
    moment,
    set_poll,
    vote,
)
from tests.world import World

TEXT = {"title": "Buy the oven", "body": "We buy it."}


async def test_a_proposal_is_a_text_with_versions_in_its_thread(world: World) -> None:
    coop = await world.coop()
    thread = await make_thread(coop)
    made = await make_proposal(coop, thread)
    assert (made["status"], made["version"], made["note"]) == ("open", 1, None)
    assert "<strong>deck</strong>" in made["body_html"]
    assert [one["id"] for one in made["members"]] == [coop.member.member]
    path = f"/proposals/{made['id']}"
    changed = await coop.facilitator.client.ok(
        "POST", f"{path}/versions", 201, json={"title": "Buy it", "body": "For €7,000", "note": "Cheaper"}
    )
    assert (changed["version"], changed["title"], changed["note"]) == (2, "Buy it", "Cheaper")
    assert changed["author_id"] == coop.member.member
    assert changed["version_author_id"] == coop.facilitator.member
    assert changed == await coop.observer.client.ok("GET", path)
    versions = await coop.suspended.client.ok("GET", f"{path}/versions?limit=1")
    assert [one["version"] for one in versions["items"]] == [2]
    rest = await coop.suspended.client.ok("GET", f"{path}/versions?limit=1&cursor={versions['next']}")
    assert [(one["version"], one["title"]) for one in rest["items"]] == [(1, "Buy the oven")]
    assert rest["next"] is None
    first = await coop.member.client.ok("GET", f"{path}/versions/1")
    assert first["body"] == "We buy the **deck** oven."
    await coop.member.client.refused("GET", f"{path}/versions/3", 404, "not_found")
    listed = await coop.member.client.ok("GET", f"/threads/{thread}/proposals")
    assert [one["version"] for one in listed["items"]] == [2]
    kinds = [event.kind for event in await events(coop)]
    assert kinds == ["proposal_added", "proposal_changed"]


async def test_proposals_of_a_thread_are_paged_newest_first(world: World) -> None:
    coop = await world.coop()
    thread = await make_thread(coop)
    made = [(await make_proposal(coop, thread))["id"] for _ in range(3)]
    first = await coop.member.client.ok("GET", f"/threads/{thread}/proposals?limit=2")
    rest = await coop.member.client.ok("GET", f"/threads/{thread}/proposals?limit=2&cursor={first['next']}")
    assert [one["id"] for one in first["items"] + rest["items"]] == made[::-1]
    for cursor in ("zz", "WyJhYmMiXQ", "WzFd"):
        problem = await coop.member.client.refused(
            "GET", f"/threads/{thread}/proposals?cursor={cursor}", 422, "invalid"
        )
        assert problem["fields"][0]["field"] == "cursor"


async def test_a_proposal_raises_its_thread_for_everyone(world: World) -> None:
    coop = await world.coop()
    thread = await make_thread(coop)
    async with new_session() as session:
        await session.execute(
            text("UPDATE thread SET last_activity_at = now() - interval '9 days' WHERE id = :id"),
            {"id": UUID(thread)},
        )
    await make_proposal(coop, thread)
    (event,) = await events(coop)
    (told,) = event.put["threads"]
    assert told["id"] == thread
    assert told["last_activity_at"] > moment(days=-1)


async def test_who_may_propose(world: World) -> None:
    coop, other = await world.coop(), await world.coop()
    thread = await make_thread(coop)
    path = f"/threads/{thread}/proposals"
    await coop.observer.client.refused("POST", path, 403, "observers_do_not_vote", json=TEXT)
    await coop.suspended.client.refused("POST", path, 403, "suspended", json=TEXT)
    await other.admin.client.refused("POST", path, 404, "not_found", json=TEXT)
    await (await world.person()).client.refused("POST", path, 404, "not_found", json=TEXT)
    await world.client().refused("POST", path, 401, "sign_in_first", json=TEXT)
    for persona in (coop.admin, coop.secretary, coop.facilitator, coop.member):
        await persona.client.ok("POST", path, 201, json=TEXT)
    made = await make_proposal(coop, thread)
    for persona in (other.admin, other.member):
        for method, end in (("GET", ""), ("GET", "/versions"), ("POST", "/withdraw")):
            await persona.client.refused(method, f"/proposals/{made['id']}{end}", 404, "not_found")
        await persona.client.refused("POST", f"/proposals/{made['id']}/versions", 404, "not_found", json=TEXT)


async def test_in_a_circle_its_members_propose(world: World) -> None:
    coop = await world.coop()
    circle = await make_circle(coop, coop.member)
    thread = await make_thread(coop, circle_id=circle)
    path = f"/threads/{thread}/proposals"
    await coop.other_member.client.refused("POST", path, 403, "circle_members_only", json=TEXT)
    made = await coop.member.client.ok("POST", path, 201, json=TEXT)
    await coop.facilitator.client.ok("POST", path, 201, json=TEXT)
    assert (await coop.other_member.client.ok("GET", f"/proposals/{made['id']}"))["title"] == TEXT["title"]


async def test_a_closed_circle_hides_its_proposals(world: World) -> None:
    coop = await world.coop()
    circle = await make_circle(coop, coop.member, closed=True)
    made = await make_proposal(coop, await make_thread(coop, circle_id=circle))
    await coop.other_member.client.refused("GET", f"/proposals/{made['id']}", 404, "not_found")
    await coop.admin.client.ok("GET", f"/proposals/{made['id']}")
    assert [event.audience for event in await events(coop)] == [f"circle:{circle}"]


async def test_nothing_is_proposed_in_a_locked_or_deleted_thread(world: World) -> None:
    coop = await world.coop()
    for column, code in (("locked = true", "thread_locked"), ("deleted_at = now()", "thread_deleted")):
        thread = await make_thread(coop)
        made = await make_proposal(coop, thread)
        async with new_session() as session:
            await session.execute(text(f"UPDATE thread SET {column} WHERE id = :id"), {"id": UUID(thread)})
        client = coop.member.client
        await client.refused("POST", f"/threads/{thread}/proposals", 409, code, json=TEXT)
        await client.refused("POST", f"/proposals/{made['id']}/versions", 409, code, json=TEXT)
        question = agreement(proposal_id=made["id"])
        await client.refused("POST", f"{coop.path}/polls", 409, code, json=question)


async def test_only_the_author_and_facilitators_change_a_proposal(world: World) -> None:
    coop = await world.coop()
    made = await make_proposal(coop, await make_thread(coop))
    path = f"/proposals/{made['id']}"
    for end, body in (("versions", TEXT), ("withdraw", None)):
        await coop.other_member.client.refused("POST", f"{path}/{end}", 403, "not_author", json=body)
        await coop.observer.client.refused("POST", f"{path}/{end}", 403, "observers_do_not_vote", json=body)
        await coop.suspended.client.refused("POST", f"{path}/{end}", 403, "suspended", json=body)
    assert (await coop.member.client.ok("GET", path))["version"] == 1


async def test_a_withdrawn_proposal_stays_and_stands_still(world: World) -> None:
    coop = await world.coop()
    made = await make_proposal(coop, await make_thread(coop))
    path = f"/proposals/{made['id']}"
    assert (await coop.member.client.ok("POST", f"{path}/withdraw", 200))["status"] == "withdrawn"
    assert (await coop.member.client.ok("POST", f"{path}/withdraw", 200))["status"] == "withdrawn"
    assert [event.kind for event in await events(coop)] == ["proposal_added", "proposal_withdrawn"]
    await coop.member.client.refused("POST", f"{path}/versions", 409, "proposal_not_open", json=TEXT)
    await coop.member.client.refused(
        "POST", f"{coop.path}/polls", 409, "proposal_not_open", json=agreement(proposal_id=made["id"])
    )


@pytest.mark.parametrize(
    ("position", "expected"), [("agree", "decided"), ("disagree", "decided"), ("abstain", "decided")]
)
async def test_a_poll_holds_the_text_and_its_outcome_settles_it(
    world: World, position: str, expected: str
) -> None:
    coop = await world.coop()
    thread = await make_thread(coop)
    made = await make_proposal(coop, thread)
    path = f"/proposals/{made['id']}"
    poll = await make_poll(coop, agreement(proposal_id=made["id"]))
    assert (poll["thread_id"], poll["proposal_version"]) == (thread, 1)
    assert (await coop.member.client.ok("GET", path))["status"] == "voting"
    (opened,) = await events(coop, "poll_opened")
    assert opened.put["proposals"][0]["status"] == "voting"
    for end, body in (("versions", TEXT), ("withdraw", None)):
        problem = await coop.member.client.refused(
            "POST", f"{path}/{end}", 409, "proposal_not_open", json=body
        )
        assert problem["status_now"] == "voting"
    await coop.member.client.refused(
        "POST", f"{coop.path}/polls", 409, "proposal_not_open", json=agreement(proposal_id=made["id"])
    )
    await vote(coop.member, poll, position)
    await end_time(poll)
    await coop.facilitator.client.ok("POST", f"/polls/{poll['id']}/close", 200)
    assert (await coop.member.client.ok("GET", path))["status"] == expected
    (closed,) = await events(coop, "poll_closed")
    assert closed.put["proposals"][0]["status"] == expected
    assert closed.put["threads"][0]["id"] == thread


@pytest.mark.parametrize("ending", ["inquorate", "tied", "cancelled"])
async def test_a_poll_that_settles_nothing_leaves_its_proposal_open(world: World, ending: str) -> None:
    coop = await world.coop()
    made = await make_proposal(coop, await make_thread(coop))
    rules = dict(agreement()["rules"])
    if ending == "inquorate":
        rules["quorum"] = {"fraction": "1/1", "strict": False}
    poll = await make_poll(coop, agreement(proposal_id=made["id"], rules=rules))
    await vote(coop.member, poll)
    await vote(coop.other_member, poll, "disagree")
    client = coop.facilitator.client
    if ending == "cancelled":
        await client.ok("POST", f"/polls/{poll['id']}/cancel", 200, json={"reason": "No offer"})
    else:
        await end_time(poll)
        done = await client.ok("POST", f"/polls/{poll['id']}/close", 200)
        assert done["outcome"]["result"] == ending
    assert (await client.ok("GET", f"/proposals/{made['id']}"))["status"] == "open"
    await client.ok("POST", f"/proposals/{made['id']}/versions", 201, json=TEXT)
    again = await make_poll(coop, agreement(proposal_id=made["id"]))
    assert again["proposal_version"] == 2
    listed = await client.ok("GET", f"{coop.path}/polls?proposal_id={made['id']}")
    assert [one["id"] for one in listed["items"]] == [again["id"], poll["id"]]


async def test_a_scheduled_poll_holds_the_text_too(world: World) -> None:
    coop = await world.coop()
    made = await make_proposal(coop, await make_thread(coop))
    poll = await make_poll(coop, agreement(proposal_id=made["id"], opens_at=moment(hours=1)))
    assert poll["status"] == "scheduled"
    await coop.member.client.refused(
        "POST", f"/proposals/{made['id']}/versions", 409, "proposal_not_open", json=TEXT
    )


async def test_two_polls_at_once_on_one_proposal_are_one(world: World) -> None:
    coop = await world.coop()
    made = await make_proposal(coop, await make_thread(coop))
    question = agreement(proposal_id=made["id"])
    answers = await asyncio.gather(
        *(
            one.client.post(f"{coop.path}/polls", json=question)
            for one in (coop.member, coop.other_member, coop.admin, coop.facilitator)
        )
    )
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]


async def test_versions_at_once_are_numbered_one_by_one(world: World) -> None:
    coop = await world.coop()
    made = await make_proposal(coop, await make_thread(coop))
    path = f"/proposals/{made['id']}/versions"
    await asyncio.gather(*(coop.member.client.ok("POST", path, 201, json=TEXT) for _ in range(8)))
    listed = await coop.member.client.ok("GET", path)
    assert [one["version"] for one in listed["items"]] == list(range(9, 0, -1))


async def test_repeating_with_the_same_key_makes_one(world: World) -> None:
    coop = await world.coop()
    thread = await make_thread(coop)
    headers = {"Idempotency-Key": "proposal-0001"}
    path = f"/threads/{thread}/proposals"
    answers = await asyncio.gather(
        *(coop.member.client.ok("POST", path, 201, json=TEXT, headers=headers) for _ in range(4))
    )
    assert len({one["id"] for one in answers}) == 1
    assert len((await coop.member.client.ok("GET", path))["items"]) == 1
    versions = f"/proposals/{answers[0]['id']}/versions"
    for _ in range(2):
        again = await coop.member.client.ok(
            "POST", versions, 201, json=TEXT, headers={"Idempotency-Key": "version-0001"}
        )
        assert again["version"] == 2
    await coop.member.client.refused(
        "POST", versions, 409, "idempotency_key_reused", json=TEXT, headers=headers
    )
    elsewhere = await make_thread(coop)
    await coop.member.client.refused(
        "POST", f"/threads/{elsewhere}/proposals", 404, "not_found", json=TEXT, headers=headers
    )


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"title": "", "body": "x"}, "title"),
        ({"title": "   ", "body": "x"}, "title"),
        ({"title": "x" * 201, "body": "x"}, "title"),
        ({"title": "two\nlines", "body": "x"}, "title"),
        ({"title": "x", "body": ""}, "body"),
        ({"title": "x", "body": "x" * 50_001}, "body"),
        ({"title": "x", "body": "nul\x00"}, "body"),
        ({"title": "x", "body": "x", "status": "decided"}, "status"),
        ({"title": "x"}, "body"),
        ({"title": ["x"], "body": "x"}, "title"),
    ],
)
async def test_bad_proposals_name_the_field(world: World, body: dict[str, object], field: str) -> None:
    coop = await world.coop()
    thread = await make_thread(coop)
    problem = await coop.member.client.refused(
        "POST", f"/threads/{thread}/proposals", 422, "invalid", json=body
    )
    assert [one["field"] for one in problem["fields"]] == [field]
    assert (await coop.member.client.ok("GET", f"/threads/{thread}/proposals"))["items"] == []


async def test_markup_in_a_proposal_is_made_harmless(world: World) -> None:
    coop = await world.coop()
    thread = await make_thread(coop)
    nasty = "<script>alert(1)</script> '; DROP TABLE poll; -- [x](javascript:alert(1))"
    made = await coop.member.client.ok(
        "POST", f"/threads/{thread}/proposals", 201, json={"title": nasty, "body": nasty}
    )
    assert made["title"] == nasty
    assert "<script" not in made["body_html"]
    assert 'href="javascript' not in made["body_html"]


async def test_a_version_can_never_be_rewritten(world: World) -> None:
    coop = await world.coop()
    made = await make_proposal(coop, await make_thread(coop))
    with pytest.raises(IntegrityError, match="written once"):
        async with new_session() as session:
            await session.execute(
                text("UPDATE proposal_version SET body = 'other' WHERE proposal_id = :id"),
                {"id": UUID(made["id"])},
            )


async def test_a_moved_thread_does_not_carry_its_proposal_to_the_poll_s_readers(world: World) -> None:
    """The poll was asked of everyone; the thread then went into a closed circle."""
    coop = await world.coop()
    thread = await make_thread(coop)
    made = await make_proposal(coop, thread)
    poll = await make_poll(coop, agreement(proposal_id=made["id"]))
    circle = await make_circle(coop, coop.member, closed=True)
    async with new_session() as session:
        await session.execute(
            text("UPDATE thread SET circle_id = :circle WHERE id = :id"),
            {"circle": circle, "id": UUID(thread)},
        )
    assert (await coop.other_member.client.ok("GET", f"/polls/{poll['id']}"))["id"] == poll["id"]
    await coop.other_member.client.refused("GET", f"/proposals/{made['id']}", 404, "not_found")
    await set_poll(poll, early_close=True)
    await coop.member.client.ok("POST", f"/polls/{poll['id']}/close", 200)
    told = (await events(coop))[-2:]
    assert {event.kind: event.audience for event in told} == {
        "proposal_changed": f"circle:{circle}",
        "poll_closed": "all",
    }
    closed = next(event for event in told if event.kind == "poll_closed")
    assert closed.put["proposals"] == closed.put["threads"] == []
