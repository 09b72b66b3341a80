"""Threads: begin, read, list, edit with history, delete with a trace, pin, lock, move."""

import asyncio
from uuid import uuid4

import pytest

from tests.discussions.helpers import circle, comment, pages, thread
from tests.world import World


async def test_a_member_and_an_observer_begin_threads_and_everyone_reads_them(world: World) -> None:
    coop = await world.coop()
    for author in (coop.member, coop.observer, coop.admin):
        made = await thread(author, coop, "A new oven", "Ours is **old**.")
        assert made["body_html"] == "<p>Ours is <strong>old</strong>.</p>\n"
        assert [one["id"] for one in made["members"]] == [author.member]
        for reader in (coop.other_member, coop.observer, coop.suspended):
            answer = await reader.client.get(f"/threads/{made['id']}")
            assert answer.headers["batzar-event"].isdigit()
            read = answer.json()
            assert {**read, "read_position": None} == {**made, "read_position": None}
        read = (await author.client.ok("GET", f"/threads/{made['id']}"))["read_position"]
        assert (read["id"], read["number"]) == (made["id"], 0)


async def test_strangers_outsiders_and_suspended_members_are_refused(world: World) -> None:
    coop, other = await world.coop(), await world.coop()
    made = await thread(coop.member, coop)
    path = f"/threads/{made['id']}"
    new = {"title": "Mine", "body": ""}
    await world.client().refused("GET", path, 401, "sign_in_first")
    await world.client().refused("POST", f"{coop.path}/threads", 401, "sign_in_first", json=new)
    for outsider in (other.admin, await world.person()):
        await outsider.client.refused("GET", path, 404, "not_found")
        await outsider.client.refused("GET", f"{path}/comments", 404, "not_found")
        await outsider.client.refused("GET", f"{path}/revisions", 404, "not_found")
        await outsider.client.refused("GET", f"{coop.path}/threads", 404, "not_found")
        await outsider.client.refused("POST", f"{coop.path}/threads", 404, "not_found", json=new)
        await outsider.client.refused("POST", f"{path}/comments", 404, "not_found", json={"body": "x"})
        await outsider.client.refused("PATCH", path, 404, "not_found", json={"title": "x", "version": 1})
        await outsider.client.refused("PATCH", f"{path}/moderation", 404, "not_found", json={"pinned": True})
        await outsider.client.refused("DELETE", path, 404, "not_found")
        await outsider.client.refused("PUT", f"{path}/read", 404, "not_found", json={"number": 0})
        await outsider.client.refused("PUT", f"{path}/reactions/👍", 404, "not_found")
    suspended = coop.suspended.client
    await suspended.refused("POST", f"{coop.path}/threads", 403, "suspended", json=new)
    await suspended.refused("POST", f"{path}/comments", 403, "suspended", json={"body": "x"})
    await suspended.refused("PUT", f"{path}/reactions/👍", 403, "suspended")
    await suspended.refused("DELETE", path, 403, "suspended")
    await coop.member.client.refused("GET", f"/threads/{uuid4()}", 404, "not_found")
    await coop.member.client.refused("GET", "/threads/not-an-id", 404, "not_found")


@pytest.mark.parametrize(
    ("new", "field", "code"),
    [
        ({"title": ""}, "title", "string_too_short"),
        ({"title": "   "}, "title", "string_too_short"),
        ({"title": "x" * 201}, "title", "string_too_long"),
        ({"title": "two\nlines"}, "title", "single_line"),
        ({"title": "nul\x00"}, "title", "control_character"),
        ({"title": "x", "body": "x" * 50_001}, "body", "string_too_long"),
        ({"title": "x", "body": "\x07"}, "body", "control_character"),
        ({"title": "x", "body": 3}, "body", "string_type"),
        ({"body": "x"}, "title", "missing"),
        ({"title": "x", "pinned": True}, "pinned", "extra_forbidden"),
        ({"title": "x", "circle_id": "no"}, "circle_id", "uuid_parsing"),
        ({"title": "x", "circle_id": str(uuid4())}, "circle_id", "unknown_circle"),
    ],
)
async def test_bad_threads_name_the_field(
    world: World, new: dict[str, object], field: str, code: str
) -> None:
    coop = await world.coop()
    problem = await coop.member.client.refused("POST", f"{coop.path}/threads", 422, "invalid", json=new)
    assert [(one["field"], one["code"]) for one in problem["fields"]] == [(field, code)]
    assert (await coop.member.client.ok("GET", f"{coop.path}/threads"))["items"] == []


async def test_limits_are_reached_but_not_passed(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop, "t" * 200, "b" * 50_000)
    assert len(made["title"]) == 200
    assert len(made["body"]) == 50_000
    path = f"/threads/{made['id']}/comments"
    assert len((await comment(coop.member, made["id"], "c" * 20_000))["body"]) == 20_000
    for body, code in [
        ("c" * 20_001, "string_too_long"),
        ("", "string_too_short"),
        (" \n ", "string_too_short"),
    ]:
        problem = await coop.member.client.refused("POST", path, 422, "invalid", json={"body": body})
        assert problem["fields"][0]["code"] == code


async def test_hostile_words_are_kept_as_they_are_and_shown_harmless(world: World) -> None:
    coop = await world.coop()
    title = "'; DROP TABLE thread; -- <script>alert(1)</script> 𝕏"
    made = await thread(coop.member, coop, f"\u202e{title} \u2066", "\u202e<img src=x onerror=alert(1)>")
    assert made["title"] == title
    assert made["body"] == "<img src=x onerror=alert(1)>"
    assert "<img" not in made["body_html"]


async def test_an_edit_keeps_the_former_wording(world: World) -> None:
    coop = await world.coop()
    author = coop.member.client
    made = await thread(coop.member, coop, "Oven", "Old")
    path = f"/threads/{made['id']}"
    edited = await author.ok("PATCH", path, json={"body": "*New*", "version": 1})
    assert (edited["title"], edited["body"], edited["version"]) == ("Oven", "*New*", 2)
    assert edited["body_html"] == "<p><em>New</em></p>\n"
    assert edited["edited_at"] is not None
    renamed = await author.ok("PATCH", path, json={"title": "Ovens", "version": 2})
    assert (renamed["title"], renamed["body"], renamed["version"]) == ("Ovens", "*New*", 3)
    same = await author.ok("PATCH", path, json={"title": "Ovens", "version": 3})
    assert same["version"] == 3
    for limit in (1, 2, 3, 100):
        found = await pages(coop.observer, f"{path}/revisions", limit=limit)
        assert [(one["version"], one["title"], one["body"]) for one in found] == [
            (3, "Ovens", "*New*"),
            (2, "Oven", "*New*"),
            (1, "Oven", "Old"),
        ]
    assert found[2]["written_at"] == made["created_at"]
    assert found[1]["written_at"] == edited["edited_at"]


async def test_an_edit_of_an_older_version_is_refused_with_the_present_wording(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop, "Oven", "Old")
    path = f"/threads/{made['id']}"
    await coop.member.client.ok("PATCH", path, json={"body": "New", "version": 1})
    problem = await coop.member.client.refused(
        "PATCH", path, 409, "edit_conflict", json={"body": "Other", "version": 1}
    )
    assert problem["current"] == {"title": "Oven", "body": "New", "version": 2}
    await coop.member.client.refused("PATCH", path, 409, "edit_conflict", json={"body": "x", "version": 3})
    answers = await asyncio.gather(
        *(
            coop.member.client.request("PATCH", path, json={"body": f"Racer {n}", "version": 2})
            for n in range(8)
        )
    )
    assert sorted(one.status_code for one in answers) == [200, *[409] * 7]
    assert len(await pages(coop.member, f"{path}/revisions")) == 3


async def test_only_the_author_edits(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    for other in (coop.other_member, coop.facilitator, coop.admin):
        await other.client.refused(
            "PATCH", f"/threads/{made['id']}", 403, "author_only", json={"title": "x", "version": 1}
        )


async def test_deleting_leaves_a_trace_without_the_words(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop, "Secret title", "Secret body")
    path = f"/threads/{made['id']}"
    await coop.member.client.ok("PATCH", path, json={"body": "Secret again", "version": 1})
    said = await comment(coop.other_member, made["id"], "Still here")
    await coop.other_member.client.ok("PUT", f"{path}/reactions/👍")
    for other in (coop.other_member, coop.observer):
        await other.client.refused("DELETE", path, 403, "facilitators_only")
    await coop.facilitator.client.ok("DELETE", path, 204)
    answer = await coop.other_member.client.get(path)
    trace = answer.json()
    assert "Secret" not in answer.text
    assert (trace["title"], trace["body"], trace["body_html"], trace["reactions"]) == ("", "", "", {})
    assert trace["deleted_by_id"] == coop.facilitator.member
    named = [coop.member, coop.facilitator, coop.other_member]
    assert {one["id"] for one in trace["members"]} == {one.member for one in named}
    await coop.admin.client.ok("DELETE", path, 204)
    assert (await coop.member.client.ok("GET", path))["deleted_by_id"] == coop.facilitator.member
    assert (await coop.member.client.ok("GET", f"{coop.path}/threads"))["items"] == []
    assert [one["id"] for one in await pages(coop.member, f"{path}/comments")] == [said["id"]]
    for reader in (coop.member, coop.other_member, coop.suspended):
        await reader.client.refused("GET", f"{path}/revisions", 403, "deleted_text")
    kept = await pages(coop.facilitator, f"{path}/revisions")
    assert [one["body"] for one in kept] == ["Secret again", "Secret body"]
    assert (await coop.member.client.ok("GET", f"{path}/reactions"))["items"] == []
    member = coop.member.client
    await member.refused("POST", f"{path}/comments", 409, "thread_deleted", json={"body": "x"})
    await member.refused("PATCH", path, 409, "thread_deleted", json={"title": "x", "version": 2})
    await member.refused("PUT", f"{path}/reactions/👍", 409, "thread_deleted")
    await coop.admin.client.refused(
        "PATCH", f"{path}/moderation", 409, "thread_deleted", json={"pinned": True}
    )


async def test_the_author_deletes_an_own_thread(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.observer, coop)
    await coop.observer.client.ok("DELETE", f"/threads/{made['id']}", 204)
    assert (await coop.member.client.ok("GET", f"/threads/{made['id']}"))["deleted_at"] is not None


async def test_facilitators_pin_and_lock_and_others_do_not(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    said = await comment(coop.member, made["id"])
    path = f"/threads/{made['id']}"
    for other in (coop.member, coop.observer):
        await other.client.refused(
            "PATCH", f"{path}/moderation", 403, "facilitators_only", json={"locked": True}
        )
    await coop.suspended.client.refused(
        "PATCH", f"{path}/moderation", 403, "suspended", json={"locked": True}
    )
    for officer in (coop.facilitator, coop.secretary, coop.admin):
        await officer.client.ok("PATCH", f"{path}/moderation", json={"pinned": False, "locked": False})
    locked = await coop.facilitator.client.ok(
        "PATCH", f"{path}/moderation", json={"pinned": True, "locked": True}
    )
    assert (locked["pinned"], locked["locked"], locked["circle_id"]) == (True, True, None)
    for one in (coop.member, coop.admin):
        await one.client.refused("POST", f"{path}/comments", 409, "thread_locked", json={"body": "x"})
        await one.client.refused("PUT", f"{path}/reactions/👍", 409, "thread_locked")
    member = coop.member.client
    await member.refused("PATCH", path, 409, "thread_locked", json={"title": "x", "version": 1})
    await member.refused("DELETE", path, 409, "thread_locked")
    await member.refused(
        "PATCH", f"/comments/{said['id']}", 409, "thread_locked", json={"body": "x", "version": 1}
    )
    await member.refused("DELETE", f"/comments/{said['id']}", 409, "thread_locked")
    await coop.facilitator.client.ok("DELETE", f"/comments/{said['id']}", 204)
    await coop.secretary.client.ok("PATCH", f"{path}/moderation", json={"locked": False})
    await comment(coop.member, made["id"], "Unlocked")


async def test_the_list_is_by_pin_and_activity_and_pages_visit_each_thread_once(world: World) -> None:
    coop = await world.coop()
    made = [await thread(coop.member, coop, f"Thread {n}") for n in range(7)]
    await comment(coop.member, made[2]["id"])
    for n in (1, 4):
        await coop.facilitator.client.ok(
            "PATCH", f"/threads/{made[n]['id']}/moderation", json={"pinned": True}
        )
    expected = [made[n]["id"] for n in (4, 1, 2, 6, 5, 3, 0)]
    for limit in (1, 2, 3, 7, 100):
        found = await pages(coop.observer, f"{coop.path}/threads", limit=limit)
        assert [one["id"] for one in found] == expected, limit


async def test_cursors_that_are_not_ours_are_refused(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    for path in (
        f"{coop.path}/threads",
        f"/threads/{made['id']}/comments",
        f"/threads/{made['id']}/comments?newer_than=0",
        f"/threads/{made['id']}/revisions",
        f"/threads/{made['id']}/reactions",
        f"/threads/{made['id']}/reactions/mine",
        f"{coop.path}/read-positions",
    ):
        sign = "&" if "?" in path else "?"
        for cursor in (
            "x",
            "W10",
            "WyJ4Il0",
            "W3RydWUsIngiLCJ4Il0",
            "W1tdXQ",
            "W1stMV1d",
            "Wzk5OTk5OTk5OTk5OV0",
        ):
            problem = await coop.member.client.refused("GET", f"{path}{sign}cursor={cursor}", 422, "invalid")
            assert problem["fields"][0]["code"] == "bad_cursor"


async def test_an_idempotency_key_makes_one_thread(world: World) -> None:
    coop, other = await world.coop(), await world.coop()
    key = {"Idempotency-Key": "thread-key-0001"}
    new = {"title": "Once"}
    answers = await asyncio.gather(
        *(coop.member.client.ok("POST", f"{coop.path}/threads", 201, json=new, headers=key) for _ in range(6))
    )
    assert len({one["id"] for one in answers}) == 1
    assert len((await coop.member.client.ok("GET", f"{coop.path}/threads"))["items"]) == 1
    path = f"/threads/{answers[0]['id']}/comments"
    await coop.member.client.refused(
        "POST", path, 409, "idempotency_key_reused", json={"body": "x"}, headers=key
    )
    await other.member.client.ok("POST", f"{other.path}/threads", 201, json=new, headers=key)


async def test_threads_of_an_open_circle_are_read_by_all_and_written_by_its_members(world: World) -> None:
    coop = await world.coop()
    oven = await circle(coop, coop.member)
    made = await thread(coop.member, coop, circle_id=oven)
    path = f"/threads/{made['id']}"
    new = {"title": "x", "circle_id": str(oven)}
    for other in (coop.other_member, coop.observer):
        await other.client.ok("GET", path)
        await other.client.refused("POST", f"{path}/comments", 403, "circle_members_only", json={"body": "x"})
        await other.client.refused("POST", f"{coop.path}/threads", 403, "circle_members_only", json=new)
        await other.client.refused("PUT", f"{path}/reactions/👍", 403, "circle_members_only")
    for writer in (coop.member, coop.facilitator, coop.secretary, coop.admin):
        await comment(writer, made["id"])
    await thread(coop.member, coop, "Elsewhere")
    found = await pages(coop.observer, f"{coop.path}/threads", circle_id=str(oven))
    assert [one["id"] for one in found] == [made["id"]]
    other_coop = await world.coop()
    await other_coop.admin.client.refused(
        "GET", f"{other_coop.path}/threads?circle_id={oven}", 404, "not_found"
    )
    problem = await other_coop.admin.client.refused(
        "POST", f"{other_coop.path}/threads", 422, "invalid", json=new
    )
    assert problem["fields"][0]["code"] == "unknown_circle"


async def test_a_closed_circle_is_hidden_from_all_but_its_members_and_administrators(world: World) -> None:
    coop = await world.coop()
    board = await circle(coop, coop.member, closed=True)
    made = await thread(coop.member, coop, circle_id=board)
    said = await comment(coop.member, made["id"])
    path = f"/threads/{made['id']}"
    for other in (coop.other_member, coop.observer, coop.facilitator, coop.secretary, coop.suspended):
        await other.client.refused("GET", path, 404, "not_found")
        await other.client.refused("GET", f"/comments/{said['id']}", 404, "not_found")
        await other.client.refused("GET", f"/comments/{said['id']}/revisions", 404, "not_found")
        await other.client.refused("DELETE", f"/comments/{said['id']}", 404, "not_found")
        await other.client.refused("PATCH", f"{path}/moderation", 404, "not_found", json={"pinned": True})
        await other.client.refused("GET", f"{coop.path}/threads?circle_id={board}", 404, "not_found")
        assert (await other.client.ok("GET", f"{coop.path}/threads"))["items"] == []
        await other.client.refused("GET", f"{coop.path}/mentions?circle_id={board}", 404, "not_found")
    for one in (coop.member, coop.admin):
        await one.client.ok("GET", path)
        assert len((await one.client.ok("GET", f"{coop.path}/threads"))["items"]) == 1


async def test_a_thread_moves_between_circles(world: World) -> None:
    coop, other = await world.coop(), await world.coop()
    board = await circle(coop, coop.member, closed=True)
    foreign = await circle(other)
    made = await thread(coop.other_member, coop)
    path = f"/threads/{made['id']}"
    problem = await coop.facilitator.client.refused(
        "PATCH", f"{path}/moderation", 422, "invalid", json={"circle_id": str(foreign)}
    )
    assert problem["fields"][0]["code"] == "unknown_circle"
    await coop.facilitator.client.refused(
        "PATCH", f"{path}/moderation", 422, "invalid", json={"circle_id": str(board)}
    )
    moved = await coop.admin.client.ok("PATCH", f"{path}/moderation", json={"circle_id": str(board)})
    assert moved["circle_id"] == str(board)
    await coop.other_member.client.refused("GET", path, 404, "not_found")
    await coop.member.client.ok("GET", path)
    kept = await coop.admin.client.ok("PATCH", f"{path}/moderation", json={"pinned": True})
    assert kept["circle_id"] == str(board)
    await coop.admin.client.ok("PATCH", f"{path}/moderation", json={"circle_id": None})
    await coop.other_member.client.ok("GET", path)
