"""Old client state + events = freshly fetched state, for every kind of event and for whoever receives it."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

from tests.discussions.helpers import Store, circle, comment, events, hears, pages, thread
from tests.world import Coop, Persona, World


async def fetch(persona: Persona, coop: Coop, thread_ids: list[str]) -> dict[str, dict[str, Any]]:
    """What this person's client would hold after fetching everything anew."""
    listed = await pages(persona, f"{coop.path}/threads", limit=100)
    positions = await pages(persona, f"{coop.path}/read-positions", limit=100)
    comments: list[dict[str, Any]] = []
    seen = {one["id"]: one for one in listed}
    for thread_id in thread_ids:
        answer = await persona.client.get(f"/threads/{thread_id}")
        if answer.status_code == 404:
            continue
        one = {k: v for k, v in answer.json().items() if k not in {"members", "read_position"}}
        seen[thread_id] = one
        comments += await pages(persona, f"/threads/{thread_id}/comments", limit=100)
    return {
        "threads": seen,
        "comments": {one["id"]: one for one in comments},
        "read_positions": {one["id"]: one for one in positions},
    }


async def test_state_and_events_equal_what_is_fetched(world: World) -> None:
    coop = await world.coop()
    board = await circle(coop, coop.member, closed=True)
    crew = await circle(coop, coop.member, coop.observer, closed=True, name="Crew")
    circles: dict[str, set[UUID]] = {
        coop.member.member: {board, crew},
        coop.observer.member: {crew},
        coop.other_member.member: set(),
        coop.admin.member: set(),
    }
    people = [coop.member, coop.observer, coop.other_member, coop.admin]
    stores = {one.member: Store() for one in people}
    ids: list[str] = []
    kinds: set[str] = set()
    last = 0

    async def check(step: str) -> None:
        nonlocal last
        new = await events(coop, last)
        assert [one.number for one in new] == list(range(last + 1, last + 1 + len(new)))
        last += len(new)
        kinds.update(one.kind for one in new)
        for persona in people:
            store = stores[persona.member]
            for one in new:
                if hears(one, persona, circles[persona.member], admin=persona is coop.admin):
                    store.apply(one)
            fresh = await fetch(persona, coop, ids)
            assert store.all("threads") == fresh["threads"], (step, persona.name)
            assert store.all("read_positions").keys() >= fresh["read_positions"].keys(), (step, persona.name)
            for key, value in fresh["read_positions"].items():
                assert store.all("read_positions")[key] == value, (step, persona.name)
            shown = {k: v for k, v in store.all("comments").items() if v["thread_id"] in fresh["threads"]}
            assert shown == fresh["comments"], (step, persona.name)

    made = await thread(coop.member, coop)
    ids.append(made["id"])
    await check("begun")
    said = await comment(coop.observer, made["id"])
    await check("commented")
    reply = await comment(coop.member, made["id"], "reply", said["id"])
    await check("replied")
    path = f"/threads/{made['id']}"
    moderate = f"{path}/moderation"
    steps: list[Callable[[], Awaitable[Any]]] = [
        lambda: coop.member.client.ok("PATCH", path, json={"title": "Other", "version": 1}),
        lambda: coop.observer.client.ok("PATCH", f"/comments/{said['id']}", json={"body": "x", "version": 1}),
        lambda: coop.other_member.client.ok("PUT", f"{path}/reactions/👍"),
        lambda: coop.other_member.client.ok("PUT", f"/comments/{reply['id']}/reactions/💚"),
        lambda: coop.other_member.client.ok("DELETE", f"/comments/{reply['id']}/reactions/💚"),
        lambda: coop.other_member.client.ok("PUT", f"{path}/read", json={"number": 2}),
        lambda: coop.facilitator.client.ok("PATCH", moderate, json={"pinned": True, "locked": True}),
        lambda: coop.facilitator.client.ok("PATCH", moderate, json={"locked": False}),
        lambda: coop.observer.client.ok("DELETE", f"/comments/{said['id']}"),
        lambda: coop.admin.client.ok("PATCH", moderate, json={"circle_id": str(crew)}),
        lambda: comment(coop.member, made["id"], "only for the crew"),
        lambda: coop.admin.client.ok("PATCH", moderate, json={"circle_id": str(board)}),
        lambda: coop.member.client.ok("DELETE", path),
    ]
    for number, step in enumerate(steps):
        await step()
        await check(f"step {number}")
    assert kinds == {
        *("thread_added", "thread_changed", "thread_moved", "thread_deleted", "comment_added"),
        *("comment_changed", "comment_deleted", "reactions_changed", "read_moved"),
    }
    names = {ref["id"] for ref in stores[coop.member.member].all("members").values()}
    assert {coop.member.member, coop.observer.member} <= names


async def test_events_of_a_closed_circle_are_for_its_members_only(world: World) -> None:
    coop = await world.coop()
    board = await circle(coop, coop.member, closed=True)
    made = await thread(coop.member, coop, circle_id=board)
    await comment(coop.member, made["id"])
    await coop.member.client.ok("PUT", f"/threads/{made['id']}/reactions/👍")
    audiences = {one.audience for one in await events(coop)}
    assert audiences == {f"circle:{board}", f"member:{coop.member.member}"}


async def test_what_changes_nothing_says_nothing(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop, "Same", "Same")
    path = f"/threads/{made['id']}"
    before = len(await events(coop))
    await coop.member.client.ok("PATCH", path, json={"title": "Same", "body": "Same", "version": 1})
    await coop.member.client.ok("DELETE", f"{path}/reactions/👍")
    await coop.member.client.ok("PUT", f"{path}/read", json={"number": 0})
    await coop.facilitator.client.ok("PATCH", f"{path}/moderation", json={"pinned": False, "circle_id": None})
    await coop.observer.client.refused("POST", f"{path}/comments", 422, "invalid", json={"body": ""})
    assert len(await events(coop)) == before
