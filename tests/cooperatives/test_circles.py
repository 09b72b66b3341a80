"""Classes and circles: nesting, closed ones, who may, what is told."""

import asyncio
from typing import Any

from sqlalchemy import insert

from app.cooperatives.policies import CIRCLE_DEPTH
from app.core.db import new_session
from app.discussions.models import Thread
from tests.cooperatives.helpers import apply, events, kinds, last_number
from tests.world import Coop, Persona, World, unique


async def make(persona: Persona, coop: Coop, **fields: Any) -> dict[str, Any]:
    body = {"name": unique("circle"), **fields}
    made: dict[str, Any] = await persona.client.ok("POST", f"{coop.path}/circles", 201, json=body)
    return made


async def test_classes_come_and_go(world: World) -> None:
    coop = await world.coop()
    client = coop.secretary.client
    before = await last_number(coop.id)
    made = await client.ok("POST", f"{coop.path}/classes", 201, json={"name": " Workers "})
    assert made["name"] == "Workers"
    problem = await client.refused("POST", f"{coop.path}/classes", 422, "invalid", json={"name": "WORKERS"})
    assert problem["fields"][0]["code"] == "name_taken"
    await client.ok("PATCH", f"/classes/{made['id']}", json={"name": "workers"})
    await client.ok("PATCH", f"/members/{coop.member.member}", json={"class_id": made["id"]})
    await client.refused("DELETE", f"/classes/{made['id']}", 409, "class_in_use")
    await client.ok("PATCH", f"/members/{coop.member.member}", json={"class_id": None})
    await client.ok("DELETE", f"/classes/{made['id']}", 204)
    await client.refused("DELETE", f"/classes/{made['id']}", 404, "not_found")
    assert (await coop.observer.client.ok("GET", f"{coop.path}/classes"))["items"] == []
    assert [kind for kind, _ in await kinds(coop.id, before)] == [
        "class_added",
        "class_changed",
        "member_changed",
        "member_changed",
        "class_removed",
    ]


async def test_a_class_of_another_cooperative_is_unknown(world: World) -> None:
    coop, other = await world.coop(), await world.coop()
    foreign = await other.admin.client.ok("POST", f"{other.path}/classes", 201, json={"name": "X"})
    problem = await coop.admin.client.refused(
        "PATCH", f"/members/{coop.member.member}", 422, "invalid", json={"class_id": foreign["id"]}
    )
    assert problem["fields"][0] == {
        "field": "class_id",
        "code": "unknown_class",
        "message": "There is no such class in this cooperative.",
    }
    await coop.admin.client.refused(
        "PATCH", f"/classes/{foreign['id']}", 404, "not_found", json={"name": "Y"}
    )
    await coop.admin.client.refused("DELETE", f"/classes/{foreign['id']}", 404, "not_found")


async def test_who_makes_circles(world: World) -> None:
    coop = await world.coop()
    for persona in (coop.admin, coop.secretary, coop.facilitator):
        made = await make(persona, coop)
        assert made["member_count"] == 1
        people = await coop.observer.client.ok("GET", f"/circles/{made['id']}/members")
        assert [one["id"] for one in people["members"]] == [persona.member]
        assert people["items"] == [
            {
                "id": f"{made['id']}:{persona.member}",
                "circle_id": made["id"],
                "membership_id": persona.member,
            }
        ]
    for persona in (coop.member, coop.observer):
        await persona.client.refused(
            "POST", f"{coop.path}/circles", 403, "circle_managers_only", json={"name": "X"}
        )
        await persona.client.refused(
            "PATCH", f"/circles/{made['id']}", 403, "circle_managers_only", json={"name": "X"}
        )
        await persona.client.refused("DELETE", f"/circles/{made['id']}", 403, "circle_managers_only")
    await coop.suspended.client.refused("POST", f"{coop.path}/circles", 403, "suspended", json={"name": "X"})


async def test_one_key_makes_one_circle(world: World) -> None:
    coop = await world.coop()
    key = {"Idempotency-Key": unique("key")}
    both = await asyncio.gather(
        *(
            coop.admin.client.ok("POST", f"{coop.path}/circles", 201, json={"name": "One"}, headers=key)
            for _ in range(2)
        )
    )
    assert both[0] == both[1]


async def test_names_are_unique_beside_each_other_only(world: World) -> None:
    coop = await world.coop()
    first = await make(coop.admin, coop, name="Ovens")
    problem = await coop.admin.client.refused(
        "POST", f"{coop.path}/circles", 422, "invalid", json={"name": "ovens"}
    )
    assert problem["fields"][0]["code"] == "name_taken"
    await make(coop.admin, coop, name="Ovens", parent_id=first["id"])


async def test_circles_nest_without_loops_and_not_too_deep(world: World) -> None:
    coop = await world.coop()
    chain = [await make(coop.admin, coop)]
    while len(chain) < CIRCLE_DEPTH:
        chain.append(await make(coop.admin, coop, parent_id=chain[-1]["id"]))
    too_deep = {"name": "X", "parent_id": chain[-1]["id"]}
    problem = await coop.admin.client.refused("POST", f"{coop.path}/circles", 422, "invalid", json=too_deep)
    assert problem["fields"][0]["code"] == "circle_too_deep"
    for inner in (chain[0], chain[3], chain[-1]):
        problem = await coop.admin.client.refused(
            "PATCH", f"/circles/{chain[0]['id']}", 422, "invalid", json={"parent_id": inner["id"]}
        )
        assert problem["fields"][0]["code"] == "circle_loop"
    outer = await make(coop.admin, coop)
    problem = await coop.admin.client.refused(
        "PATCH", f"/circles/{chain[0]['id']}", 422, "invalid", json={"parent_id": outer["id"]}
    )
    assert problem["fields"][0]["code"] == "circle_too_deep"
    await coop.admin.client.ok("PATCH", f"/circles/{chain[1]['id']}", json={"parent_id": None})
    await coop.admin.client.ok("PATCH", f"/circles/{chain[0]['id']}", json={"parent_id": outer["id"]})


async def test_a_foreign_parent_is_unknown(world: World) -> None:
    coop, other = await world.coop(), await world.coop()
    foreign = await make(other.admin, other)
    problem = await coop.admin.client.refused(
        "POST", f"{coop.path}/circles", 422, "invalid", json={"name": "X", "parent_id": foreign["id"]}
    )
    assert problem["fields"][0]["code"] == "unknown_circle"
    for method, path in (("GET", ""), ("GET", "/members"), ("DELETE", "")):
        await coop.admin.client.refused(method, f"/circles/{foreign['id']}{path}", 404, "not_found")
    mine = await make(coop.admin, coop)
    await coop.admin.client.refused(
        "PUT", f"/circles/{mine['id']}/members/{other.member.member}", 404, "not_found"
    )
    await coop.admin.client.refused(
        "DELETE", f"/circles/{mine['id']}/members/{other.member.member}", 404, "not_found"
    )


async def test_two_moves_at_once_make_no_loop(world: World) -> None:
    coop = await world.coop()
    for _ in range(5):
        one, two = await make(coop.admin, coop), await make(coop.admin, coop)
        answers = await asyncio.gather(
            coop.admin.client.patch(f"/circles/{one['id']}", json={"parent_id": two["id"]}),
            coop.secretary.client.patch(f"/circles/{two['id']}", json={"parent_id": one["id"]}),
        )
        assert sorted(answer.status_code for answer in answers) == [200, 422]


async def test_members_come_and_go_by_themselves_in_open_circles(world: World) -> None:
    coop = await world.coop()
    made = await make(coop.admin, coop)
    before = await last_number(coop.id)
    mine = f"/circles/{made['id']}/members/{coop.observer.member}"
    for _ in range(2):
        await coop.observer.client.ok("PUT", mine, 204)
    listed = await coop.observer.client.ok("GET", f"{coop.path}/circles")
    assert [one["circle_id"] for one in listed["circle_members"]] == [made["id"]]
    assert listed["items"][0]["member_count"] == 2
    for _ in range(2):
        await coop.observer.client.ok("DELETE", mine, 204)
    assert await kinds(coop.id, before) == [("circle_joined", "all"), ("circle_left", "all")]
    for method in ("PUT", "DELETE"):
        await coop.member.client.refused(
            method, f"/circles/{made['id']}/members/{coop.other_member.member}", 403, "circle_managers_only"
        )
    await coop.facilitator.client.refused(
        "PUT", f"/circles/{made['id']}/members/{coop.suspended.member}", 409, "member_not_active"
    )


async def test_closed_circles_are_invisible(world: World) -> None:
    coop = await world.coop()
    closed = await make(coop.facilitator, coop, closed=True)
    path = f"/circles/{closed['id']}"
    for persona in (coop.secretary, coop.member, coop.observer):
        listed = await persona.client.ok("GET", f"{coop.path}/circles")
        assert listed["items"] == []
        for method, tail, body in (
            ("GET", "", None),
            ("GET", "/members", None),
            ("PATCH", "", {"name": "X"}),
            ("DELETE", "", None),
            ("PUT", f"/members/{persona.member}", None),
            ("DELETE", f"/members/{persona.member}", None),
        ):
            await persona.client.refused(method, path + tail, 404, "not_found", json=body)
        assert (await persona.client.ok("GET", f"/members/{coop.facilitator.member}"))["circle_ids"] == []
    problem = await coop.secretary.client.refused(
        "POST", f"{coop.path}/circles", 422, "invalid", json={"name": "X", "parent_id": closed["id"]}
    )
    assert problem["fields"][0]["code"] == "unknown_circle"
    assert await coop.admin.client.ok("GET", path) == closed
    before = await last_number(coop.id)
    await coop.facilitator.client.ok("PUT", f"{path}/members/{coop.member.member}", 204)
    assert await kinds(coop.id, before) == [
        ("circle_joined", f"circle:{closed['id']}"),
        ("view_changed", f"member:{coop.member.member}"),
    ]
    assert (await coop.member.client.ok("GET", path))["member_count"] == 2
    await coop.member.client.refused(
        "PUT", f"{path}/members/{coop.other_member.member}", 403, "circle_managers_only"
    )
    await coop.member.client.ok("DELETE", f"{path}/members/{coop.member.member}", 204)
    await coop.member.client.refused("GET", path, 404, "not_found")


async def test_opening_and_closing_is_told_to_everybody(world: World) -> None:
    coop = await world.coop()
    made = await make(coop.facilitator, coop)
    before = await last_number(coop.id)
    await coop.facilitator.client.ok("PATCH", f"/circles/{made['id']}", json={"closed": True})
    await coop.facilitator.client.ok("PATCH", f"/circles/{made['id']}", json={"closed": False})
    assert await kinds(coop.id, before) == [
        ("circle_changed", f"circle:{made['id']}"),
        ("view_changed", "all"),
        ("circle_changed", "all"),
        ("view_changed", "all"),
    ]


async def test_what_is_not_empty_is_kept(world: World) -> None:
    coop = await world.coop()
    outer = await make(coop.admin, coop)
    inner = await make(coop.admin, coop, parent_id=outer["id"])
    await coop.admin.client.refused("DELETE", f"/circles/{outer['id']}", 409, "circle_has_circles")
    async with new_session() as session:
        await session.execute(
            insert(Thread).values(
                cooperative_id=coop.id,
                circle_id=inner["id"],
                author_id=coop.admin.membership_id,
                title="T",
                body="",
                body_html="",
            )
        )
    problem = await coop.admin.client.refused("DELETE", f"/circles/{inner['id']}", 409, "circle_in_use")
    assert "threads or polls" in problem["detail"]
    empty = await make(coop.admin, coop)
    before = await last_number(coop.id)
    await coop.admin.client.ok("DELETE", f"/circles/{empty['id']}", 204)
    [told] = await events(coop.id, before)
    assert told.remove == {
        "circles": [empty["id"]],
        "circle_members": [f"{empty['id']}:{coop.admin.member}"],
    }


async def test_circles_come_in_pages(world: World) -> None:
    coop = await world.coop()
    names = sorted([(await make(coop.admin, coop))["name"] for _ in range(5)])
    found: list[str] = []
    cursor = None
    while True:
        params = {"limit": 2, **({"cursor": cursor} if cursor else {})}
        page = await coop.member.client.ok("GET", f"{coop.path}/circles", params=params)
        found += [item["name"] for item in page["items"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert found == names


async def test_state_and_events_are_what_is_read_anew(world: World) -> None:
    coop = await world.coop()

    async def read(persona: Persona) -> dict[str, dict[str, Any]]:
        state: dict[str, dict[str, Any]] = {}
        client = persona.client
        members = (await client.ok("GET", f"{coop.path}/members"))["items"]
        listed = await client.ok("GET", f"{coop.path}/circles")
        state["members"] = {one["id"]: one for one in members}
        state["circles"] = {one["id"]: one for one in listed["items"]}
        state["classes"] = {
            one["id"]: one for one in (await client.ok("GET", f"{coop.path}/classes"))["items"]
        }
        cooperative = await client.ok("GET", coop.path)
        state["cooperatives"] = {cooperative["id"]: cooperative}
        state["circle_members"] = {}
        for one in listed["items"]:
            people = await client.ok("GET", f"/circles/{one['id']}/members")
            state["circle_members"] |= {item["id"]: item for item in people["items"]}
        return state

    watchers = [
        (coop.observer, {"all", f"member:{coop.observer.member}"}),
        (coop.secretary, {"all", "officers", f"member:{coop.secretary.member}"}),
    ]
    states = {id(one): await read(one) for one, _ in watchers}
    before = await last_number(coop.id)
    admin = coop.admin.client
    made = await make(coop.admin, coop, name="A")
    hidden = await make(coop.admin, coop, name="H", closed=True)
    await admin.ok("PUT", f"/circles/{hidden['id']}/members/{coop.member.member}", 204)
    await admin.ok("PUT", f"/circles/{made['id']}/members/{coop.member.member}", 204)
    await admin.ok("PUT", f"/circles/{made['id']}/members/{coop.other_member.member}", 204)
    gone = await make(coop.admin, coop, name="B", parent_id=made["id"])
    await admin.ok("PATCH", f"/circles/{gone['id']}", json={"name": "BB", "purpose": "p", "parent_id": None})
    await admin.ok("DELETE", f"/circles/{gone['id']}", 204)
    kind = await admin.ok("POST", f"{coop.path}/classes", 201, json={"name": "K"})
    await admin.ok("PATCH", f"/members/{coop.member.member}", json={"class_id": kind["id"], "number": 50})
    await admin.ok("PATCH", coop.path, json={"description": "d", "visibility": "open"})
    await admin.ok("DELETE", f"/circles/{made['id']}/members/{coop.other_member.member}", 204)
    await coop.other_member.client.ok("POST", f"{coop.path}/leave", 204)
    await coop.member.client.ok("POST", f"{coop.path}/leave", 204)
    newcomer = await world.person()
    asked = await newcomer.client.ok("POST", f"{coop.path}/requests", 201, json={})
    await admin.ok("POST", f"/members/{asked['membership']['id']}/approve", json={"class_id": kind["id"]})
    refused = await (await world.person()).client.ok("POST", f"{coop.path}/requests", 201, json={})
    await admin.ok("POST", f"/members/{refused['membership']['id']}/decline", 204, json={})
    happened = await events(coop.id, before)
    for persona, audiences in watchers:
        state = states[id(persona)]
        assert not apply(state, happened, audiences)
        state["members"] = {
            key: one for key, one in state["members"].items() if one["status"] in ("active", "suspended")
        }
        assert state == await read(persona)
