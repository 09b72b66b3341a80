"""Comments: nesting, paging, numbering under load, edits, deletions, and the cost of a page."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import event, text

from app.core import db, limits
from app.core.db import new_session
from app.discussions.list_queries import comments_query, walk_indexes
from tests.discussions.fill import fill_thread
from tests.discussions.helpers import comment, pages, thread
from tests.world import World, unique


@contextmanager
def counted_statements() -> Iterator[list[str]]:
    """The SQL statements sent meanwhile."""
    seen: list[str] = []

    def note(connection: Any, cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)

    engine = db.engine().sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)


async def test_replies_follow_what_they_reply_to(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    first = await comment(coop.member, made["id"], "first")
    second = await comment(coop.observer, made["id"], "second")
    reply = await comment(coop.other_member, made["id"], "reply to first", first["id"])
    deeper = await comment(coop.member, made["id"], "reply to reply", reply["id"])
    another = await comment(coop.member, made["id"], "another to first", first["id"])
    assert [one["number"] for one in (first, second, reply, deeper, another)] == [1, 2, 3, 4, 5]
    assert (reply["parent_id"], reply["path"], deeper["path"]) == (first["id"], [1, 3], [1, 3, 4])
    expected = [one["id"] for one in (first, reply, deeper, another, second)]
    path = f"/threads/{made['id']}/comments"
    for limit in (1, 2, 3, 5, 50):
        assert [one["id"] for one in await pages(coop.member, path, limit=limit)] == expected
    page = await coop.member.client.ok("GET", path)
    assert {one["id"] for one in page["members"]} == {
        coop.member.member,
        coop.observer.member,
        coop.other_member.member,
    }
    newer = await pages(coop.member, path, newer_than=2, limit=2)
    assert [one["number"] for one in newer] == [3, 4, 5]
    assert await pages(coop.member, path, newer_than=5) == []
    later = await pages(coop.member, path, from_number=4, limit=1)
    assert [one["number"] for one in later] == [4, 5, 2]
    assert await pages(coop.member, path, from_number=99) == []
    problem = await coop.member.client.refused("GET", f"{path}?newer_than=1&from_number=1", 422, "invalid")
    assert problem["fields"][0]["code"] == "choose_one_order"
    read = await coop.member.client.ok("GET", f"/threads/{made['id']}")
    assert (read["comment_count"], read["last_comment_number"]) == (5, 5)
    assert read["last_activity_at"] >= another["created_at"]


async def test_the_deepest_replies_are_siblings(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    parent: dict[str, Any] | None = None
    chain = []
    for _ in range(20):
        parent = await comment(coop.member, made["id"], "down", parent["id"] if parent else None)
        chain.append(parent)
    assert len(chain[-1]["path"]) == 20
    below = await comment(coop.member, made["id"], "further down", chain[-1]["id"])
    assert below["parent_id"] == chain[18]["id"]
    assert below["path"] == [*chain[18]["path"], 21]
    found = await pages(coop.member, f"/threads/{made['id']}/comments", limit=7)
    assert [one["number"] for one in found] == list(range(1, 22))


async def test_a_reply_stays_in_its_thread(world: World) -> None:
    coop, other = await world.coop(), await world.coop()
    here, there = await thread(coop.member, coop), await thread(coop.member, coop)
    foreign = await comment(other.member, (await thread(other.member, other))["id"])
    elsewhere = await comment(coop.member, there["id"])
    for parent_id in (foreign["id"], elsewhere["id"], here["id"]):
        problem = await coop.member.client.refused(
            "POST",
            f"/threads/{here['id']}/comments",
            422,
            "invalid",
            json={"body": "x", "parent_id": parent_id},
        )
        assert [(one["field"], one["code"]) for one in problem["fields"]] == [
            ("parent_id", "unknown_comment")
        ]
    assert (await coop.member.client.ok("GET", f"/threads/{here['id']}"))["last_comment_number"] == 0


async def test_fifty_at_once_get_consecutive_numbers(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    writers = [coop.member, coop.other_member, coop.observer, coop.facilitator, coop.admin]
    answers = await asyncio.gather(*(comment(writers[n % 5], made["id"], f"Comment {n}") for n in range(50)))
    assert sorted(one["number"] for one in answers) == list(range(1, 51))
    read = await coop.member.client.ok("GET", f"/threads/{made['id']}")
    assert (read["comment_count"], read["last_comment_number"]) == (50, 50)


async def test_an_idempotency_key_makes_one_comment(world: World) -> None:
    coop = await world.coop()
    made, other = await thread(coop.member, coop), await thread(coop.member, coop)
    path, key = f"/threads/{made['id']}/comments", {"Idempotency-Key": "comment-key-0001"}
    answers = await asyncio.gather(
        *(coop.member.client.ok("POST", path, 201, json={"body": "Once"}, headers=key) for _ in range(10))
    )
    assert {(one["id"], one["number"]) for one in answers} == {(answers[0]["id"], 1)}
    await coop.facilitator.client.ok("PATCH", f"/threads/{made['id']}/moderation", json={"locked": True})
    again = await coop.member.client.ok("POST", path, 201, json={"body": "Once"}, headers=key)
    assert again["id"] == answers[0]["id"]
    assert len(await pages(coop.member, path)) == 1
    await coop.member.client.refused(
        "POST",
        f"/threads/{other['id']}/comments",
        409,
        "idempotency_key_reused",
        json={"body": "Once"},
        headers=key,
    )
    await coop.member.client.refused(
        "POST", path, 422, "invalid", json={"body": "x"}, headers={"Idempotency-Key": "bad key!"}
    )


async def test_paging_visits_each_comment_once_while_new_ones_arrive(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    assert coop.member.membership_id is not None
    async with new_session() as session:
        await fill_thread(session, made["id"], coop.member.membership_id, 95)
    path = f"/threads/{made['id']}/comments"
    seen: list[dict[str, Any]] = []
    cursor = None
    while True:
        page = await coop.member.client.ok(
            "GET", path, params={"limit": 10, **({"cursor": cursor} if cursor else {})}
        )
        seen.extend(page["items"])
        await comment(coop.other_member, made["id"], "before", seen[0]["id"])
        await comment(coop.other_member, made["id"], "after", seen[-1]["id"])
        cursor = page["next"]
        if cursor is None or len(seen) > 200:
            break
    numbers = [one["number"] for one in seen]
    assert len(numbers) == len(set(numbers))
    assert [number for number in numbers if number <= 95] == list(range(1, 96))
    assert [one["path"] for one in seen] == sorted(one["path"] for one in seen)


async def test_a_filled_thread_is_like_a_written_one(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    assert coop.member.membership_id is not None
    async with new_session() as session:
        await fill_thread(session, made["id"], coop.member.membership_id, 30)
    found = await pages(coop.member, f"/threads/{made['id']}/comments")
    by_id = {one["id"]: one for one in found}
    assert [one["number"] for one in found] == list(range(1, 31))
    for one in found:
        above = by_id[one["parent_id"]]["path"] if one["parent_id"] else []
        assert one["path"] == [*above, one["number"]]
    added = await comment(coop.member, made["id"], "next")
    assert added["number"] == 31


async def test_a_page_costs_the_same_at_any_size_and_place(world: World) -> None:
    coop = await world.coop()
    assert coop.member.membership_id is not None
    small, large = await thread(coop.member, coop), await thread(coop.member, coop)
    async with new_session() as session:
        await fill_thread(session, small["id"], coop.member.membership_id, 100)
        await fill_thread(session, large["id"], coop.member.membership_id, 20_000)
        await walk_indexes(session)
        statement = comments_query(large["id"], after=[10_001, 10_002], limit=51).compile(
            dialect=db.engine().dialect, compile_kwargs={"literal_binds": True}
        )
        plan = "\n".join(
            row[0] for row in await session.execute(text(f"EXPLAIN (ANALYZE, BUFFERS OFF) {statement}"))
        )
    assert "Index Scan using uq_comment_thread_id_path" in plan, plan
    assert "Sort" not in plan
    assert "rows=51" in plan
    counts = set()
    for made, limit in [(small, 1), (small, 100), (large, 10), (large, 100)]:
        with counted_statements() as seen:
            await coop.member.client.ok("GET", f"/threads/{made['id']}/comments", params={"limit": limit})
        counts.add(len(seen))
    assert len(counts) == 1, counts
    assert counts.pop() <= 9
    assert not any("OFFSET" in one for one in seen)


async def test_lists_cost_the_same_number_of_statements_at_any_page_size(world: World) -> None:
    coop = await world.coop()
    made = [await thread(coop.everyone[n % 6], coop, f"Thread {n}") for n in range(12)]
    for one in made:
        await coop.member.client.ok("PUT", f"/threads/{one['id']}/reactions/👍")
    for path in (
        f"{coop.path}/threads",
        f"{coop.path}/read-positions",
        f"/threads/{made[0]['id']}/reactions",
    ):
        counts = set()
        for limit in (1, 5, 50):
            with counted_statements() as seen:
                await coop.member.client.ok("GET", path, params={"limit": limit})
            counts.add(len(seen))
        assert len(counts) == 1, (path, counts)


async def test_a_comment_takes_a_bounded_number_of_statements(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    assert coop.member.membership_id is not None
    costs = []
    for size in (0, 1_000):
        if size:
            made = await thread(coop.member, coop)
            async with new_session() as session:
                await fill_thread(session, made["id"], coop.member.membership_id, size)
        with counted_statements() as seen:
            await comment(coop.observer, made["id"])
        costs.append(len(seen))
    assert max(costs) <= 14, costs


async def test_editing_keeps_history_and_refuses_conflicts(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    said = await comment(coop.observer, made["id"], "Old")
    path = f"/comments/{said['id']}"
    edited = await coop.observer.client.ok("PATCH", path, json={"body": "New", "version": 1})
    assert (edited["body"], edited["version"], edited["number"]) == ("New", 2, 1)
    assert edited["edited_at"] is not None
    problem = await coop.observer.client.refused(
        "PATCH", path, 409, "edit_conflict", json={"body": "x", "version": 1}
    )
    assert problem["current"] == {"body": "New", "version": 2}
    for other in (coop.member, coop.admin):
        await other.client.refused("PATCH", path, 403, "author_only", json={"body": "x", "version": 2})
    assert [one["body"] for one in await pages(coop.member, f"{path}/revisions", limit=1)] == ["New", "Old"]
    assert (await coop.member.client.ok("GET", path))["body"] == "New"


async def test_deleting_keeps_the_place_and_the_replies(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    said = await comment(coop.observer, made["id"], "Secret words")
    reply = await comment(coop.member, made["id"], "Reply", said["id"])
    path = f"/comments/{said['id']}"
    await coop.member.client.refused("DELETE", path, 403, "facilitators_only")
    await coop.observer.client.ok("PATCH", path, json={"body": "Secret words again", "version": 1})
    await coop.observer.client.ok("DELETE", path, 204)
    await coop.observer.client.ok("DELETE", path, 204)
    answer = await coop.member.client.get(f"/threads/{made['id']}/comments")
    assert "Secret" not in answer.text
    trace, kept = answer.json()["items"]
    assert (trace["body"], trace["body_html"], trace["deleted_by_id"]) == ("", "", coop.observer.member)
    assert kept["id"] == reply["id"]
    read = await coop.member.client.ok("GET", f"/threads/{made['id']}")
    assert (read["comment_count"], read["last_comment_number"]) == (1, 2)
    await coop.observer.client.refused("GET", f"{path}/revisions", 403, "deleted_text")
    assert len(await pages(coop.secretary, f"{path}/revisions")) == 2
    member = coop.member.client
    await member.refused(
        "POST",
        f"/threads/{made['id']}/comments",
        409,
        "comment_deleted",
        json={"body": "x", "parent_id": said["id"]},
    )
    await coop.observer.client.refused(
        "PATCH", path, 409, "comment_deleted", json={"body": "x", "version": 2}
    )
    await member.refused("PUT", f"{path}/reactions/👍", 409, "comment_deleted")
    await coop.facilitator.client.ok("DELETE", f"/comments/{reply['id']}", 204)


async def test_other_cooperatives_find_no_comment(world: World) -> None:
    coop, other = await world.coop(), await world.coop()
    said = await comment(coop.member, (await thread(coop.member, coop))["id"])
    path = f"/comments/{said['id']}"
    admin = other.admin.client
    await admin.refused("GET", path, 404, "not_found")
    await admin.refused("PATCH", path, 404, "not_found", json={"body": "x", "version": 1})
    await admin.refused("DELETE", path, 404, "not_found")
    await admin.refused("GET", f"{path}/revisions", 404, "not_found")
    await admin.refused("GET", f"{path}/reactions", 404, "not_found")
    await admin.refused("PUT", f"{path}/reactions/👍", 404, "not_found")


@pytest.mark.parametrize("limit", [0, 101, -1, "x"])
async def test_page_sizes_are_limited(world: World, limit: object) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    problem = await coop.member.client.refused(
        "GET", f"/threads/{made['id']}/comments?limit={limit}", 422, "invalid"
    )
    assert problem["fields"][0]["field"] == "limit"


async def test_a_thread_is_paged_backwards_too(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    path = f"/threads/{made['id']}/comments"
    first = await comment(coop.member, made["id"])
    for _ in range(4):
        await comment(coop.member, made["id"])
    await comment(coop.member, made["id"], parent_id=first["id"])
    client = coop.observer.client
    page = await client.ok("GET", path, params={"before_number": 4, "limit": 2})
    assert [one["number"] for one in page["items"]] == [2, 3]
    further = {"before_number": 4, "limit": 2, "cursor": page["next"]}
    page = await client.ok("GET", path, params=further)
    assert [one["number"] for one in page["items"]] == [1, 6]
    assert page["next"] is None
    assert (await client.ok("GET", path, params={"before_number": 1}))["items"] == []
    assert (await client.ok("GET", path, params={"before_number": 99}))["items"] == []
    for other in ("from_number", "newer_than"):
        await client.refused("GET", path, 422, "invalid", params={"before_number": 2, other: 2})


async def test_a_thread_says_who_wrote_last(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    assert made["last_author_id"] is None
    await comment(coop.observer, made["id"])
    found = await coop.member.client.ok("GET", f"{coop.path}/threads")
    assert found["items"][0]["last_author_id"] == coop.observer.member
    assert coop.observer.member in {one["id"] for one in found["members"]}


async def test_comments_have_a_generous_limit_of_each_person(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "COMMENT", replace(limits.COMMENT, times=2))
    coop = await world.coop()
    made = await thread(coop.admin, coop)
    path = f"/threads/{made['id']}/comments"
    once = {"Idempotency-Key": unique("key")}
    first = await coop.member.client.ok("POST", path, 201, json={"body": "One"}, headers=once)
    for body in (
        {"body": ""},
        {"body": "x", "parent_id": coop.member.member},
    ):  # what is refused is not counted
        await coop.member.client.refused("POST", path, 422, "invalid", json=body)
    assert first == await coop.member.client.ok("POST", path, 201, json={"body": "One"}, headers=once)
    await comment(coop.member, made["id"], "Two")
    refused = await coop.member.client.refused("POST", path, 429, "comments_used_up", json={"body": "Three"})
    assert "You wrote 2 comments" in refused["detail"]
    assert 0 < refused["retry_after"] <= 600
    assert (await comment(coop.other_member, made["id"], "Mine"))["number"] == 3
