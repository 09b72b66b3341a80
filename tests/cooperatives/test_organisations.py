"""Members that are cooperatives: who may, what the bylaws allow at both sides of their limits, delegates' votes."""

import asyncio
from typing import Any

from tests.cooperatives.helpers import kinds, last_number
from tests.world import Coop, Persona, World, unique


async def add(coop: Coop, votes: int = 1, others: dict[str, int] | None = None, **more: Any) -> str:
    """A new member cooperative's id."""
    body = {
        "name": unique("Oven"),
        "members": 40,
        "votes": votes,
        "others": [{"id": one, "votes": number} for one, number in (others or {}).items()],
        **more,
    }
    made = await coop.secretary.client.ok("POST", f"{coop.path}/organisations", 201, json=body)
    return str(made["id"])


def votes(*pairs: tuple[str, int]) -> list[dict[str, Any]]:
    return [{"id": one, "votes": number} for one, number in pairs]


async def delegate(coop: Coop, who: Persona, organisation: str | None, *numbers: int) -> None:
    body = {"organisation_id": organisation, **({"votes": numbers[0]} if numbers else {})}
    await coop.admin.client.ok("PATCH", f"/members/{who.member}", json=body)


async def test_member_cooperatives_come_change_and_go(world: World) -> None:
    coop = await world.coop(kind="second_degree")
    client, before = coop.secretary.client, await last_number(coop.id)
    name = unique("Okindegia")
    made = await add(coop, name=name)
    problem = await client.refused(
        "POST", f"{coop.path}/organisations", 422, "invalid", json={"name": name.upper(), "members": 3}
    )
    assert problem["fields"][0]["code"] == "name_taken"
    await client.ok("PATCH", f"/organisations/{made}", json={"name": name, "members": 41})
    await client.ok("PATCH", f"/organisations/{made}", json={"name": name, "members": 41})  # told once
    await delegate(coop, coop.member, made)
    found = await coop.observer.client.ok("GET", f"{coop.path}/organisations")
    assert found["items"] == [{"id": made, "name": name, "members": 41, "votes": 1}]
    detail = await coop.observer.client.ok("GET", f"/members/{coop.member.member}")
    assert (detail["member"]["organisation_id"], detail["member"]["votes"]) == (made, 1)
    await client.refused("DELETE", f"/organisations/{made}", 409, "has_delegates")
    await coop.admin.client.ok("POST", f"/members/{coop.member.member}/end", json={"reason": "resigned"})
    await client.ok("DELETE", f"/organisations/{made}", 204)
    detail = await coop.admin.client.ok("GET", f"/members/{coop.member.member}")
    assert (detail["member"]["organisation_id"], detail["member"]["votes"]) == (None, 1)
    await client.refused("DELETE", f"/organisations/{made}", 404, "not_found")
    assert [kind for kind, _ in await kinds(coop.id, before)] == [
        "organisation_added",
        "organisation_changed",
        "member_changed",
        "member_left",
        "organisation_removed",
    ]


async def test_only_officers_of_this_cooperative_and_only_in_one_of_the_second_degree(world: World) -> None:
    plain, coop = await world.coop(), await world.coop(kind="second_degree")
    new = {"name": "Kandela", "members": 12}
    await plain.admin.client.refused(
        "POST", f"{plain.path}/organisations", 409, "not_second_degree", json=new
    )
    for persona in (coop.member, coop.facilitator, coop.observer):
        await persona.client.refused("POST", f"{coop.path}/organisations", 403, "officers_only", json=new)
    await coop.suspended.client.refused("POST", f"{coop.path}/organisations", 403, "suspended", json=new)
    theirs = await add(coop)
    foreign = plain.admin.client
    await foreign.refused("GET", f"{coop.path}/organisations", 404, "not_found")
    await foreign.refused("PATCH", f"/organisations/{theirs}", 404, "not_found", json={"members": 3})
    await foreign.refused("DELETE", f"/organisations/{theirs}", 404, "not_found")
    problem = await foreign.refused(
        "PATCH", f"/members/{plain.member.member}", 422, "invalid", json={"organisation_id": theirs}
    )
    assert problem["fields"][0]["code"] == "unknown_organisation"
    other = await world.coop(kind="second_degree")
    problem = await other.admin.client.refused(
        "POST", f"{other.path}/organisations", 422, "invalid", json={**new, "others": votes((theirs, 1))}
    )
    assert problem["fields"][0] == {
        "field": "others.0.id",
        "code": "unknown_organisation",
        "message": "There is no such member cooperative here.",
    }
    refused = await coop.admin.client.request("PATCH", coop.path, json={"kind": "worker"})
    assert (refused.status_code, refused.json()["code"]) == (409, "has_organisations")


async def test_a_third_of_the_votes_and_not_one_more(world: World) -> None:
    """Ley 27/1999: with four, nobody has more than a third; one vote each is everybody's right."""
    coop = await world.coop(kind="second_degree")
    a, b, c, d = [await add(coop) for _ in range(4)]
    client, path = coop.admin.client, f"/organisations/{a}"
    problem = await client.refused("PATCH", path, 422, "invalid", json={"votes": 2})  # 2 of 5
    [field] = problem["fields"]
    assert (field["field"], field["code"]) == ("votes", "organisation_over_limit")
    assert "2 of 5 votes" in field["message"]
    assert "at most 1 are allowed (Ley 27/1999)" in field["message"]
    await client.ok("PATCH", path, json={"votes": 2, "others": votes((b, 2))})  # 2 of 6 is a third
    await client.ok("PATCH", path, json={"votes": 3, "others": votes((b, 3), (c, 3), (d, 1))})  # 3 of 10
    await client.refused("PATCH", path, 422, "invalid", json={"votes": 4})  # 4 of 11
    await client.refused("PATCH", f"/organisations/{d}", 422, "invalid", json={"votes": 5})  # 5 of 14
    await client.ok("PATCH", f"/organisations/{d}", json={"votes": 4})  # 4 of 13 is below a third
    rule = (await client.ok("GET", f"{coop.path}/organisations"))["rule"]
    assert (rule["total"], rule["most"], rule["unanimity"]) == (13, 4, False)
    assert any("Ley 27/1999" in line for line in rule["words"]["es"])


async def test_of_three_two_fifths_and_two_must_agree(world: World) -> None:
    coop = await world.coop(kind="second_degree")
    a, b = await add(coop), await add(coop)
    rule = (await coop.member.client.ok("GET", f"{coop.path}/organisations"))["rule"]
    assert (rule["most"], rule["unanimity"]) == (None, True)
    await coop.admin.client.ok("PATCH", f"/organisations/{a}", json={"votes": 7})  # nothing limits two
    c = await add(coop, 5, {a: 8, b: 7})  # 8 of 20 are two fifths
    over = {"votes": 9, "others": votes((b, 6))}
    await coop.admin.client.refused("PATCH", f"/organisations/{a}", 422, "invalid", json=over)
    twice = {"votes": 8, "others": votes((a, 8))}
    problem = await coop.admin.client.refused("PATCH", f"/organisations/{a}", 422, "invalid", json=twice)
    assert problem["fields"][0]["code"] == "organisation_twice"
    await coop.admin.client.ok("DELETE", f"/organisations/{c}", 204)  # two again


async def test_whoever_goes_may_not_leave_another_with_too_much(world: World) -> None:
    coop = await world.coop(kind="second_degree")
    a, b, c, d = [await add(coop) for _ in range(4)]
    client = coop.admin.client
    await client.ok("PATCH", f"/organisations/{a}", json={"votes": 3, "others": votes((b, 3), (c, 2))})
    problem = await client.refused(
        "DELETE", f"/organisations/{c}", 422, "invalid"
    )  # 3 of 7: above two fifths
    assert problem["fields"][0]["code"] == "organisation_over_limit"
    await client.ok("DELETE", f"/organisations/{d}", 204)  # 3 of 8 are below
    await client.ok("DELETE", f"/organisations/{c}", 204)  # of two, nothing limits either


async def test_five_votes_in_italy(world: World) -> None:
    coop = await world.coop(kind="second_degree", country="IT", zone="Europe/Rome")
    a = await add(coop, 5)
    problem = await coop.admin.client.refused(
        "PATCH", f"/organisations/{a}", 422, "invalid", json={"votes": 6}
    )
    assert "Codice civile" in problem["fields"][0]["message"]


async def test_delegates_have_no_more_than_their_organisation(world: World) -> None:
    coop = await world.coop(kind="second_degree", country="IT", zone="Europe/Rome")
    a, client = await add(coop, 3), coop.admin.client
    await delegate(coop, coop.member, a, 2)
    path = f"/members/{coop.other_member.member}"
    problem = await client.refused("PATCH", path, 422, "invalid", json={"organisation_id": a, "votes": 2})
    assert problem["fields"][0]["code"] == "organisation_votes_used"
    assert "left to give: 1." in problem["fields"][0]["message"]
    await delegate(coop, coop.other_member, a)  # one, without saying so
    await delegate(coop, coop.secretary, a, 0)  # a delegate may have none
    problem = await client.refused("PATCH", f"/organisations/{a}", 422, "invalid", json={"votes": 2})
    assert problem["fields"][0]["code"] == "delegates_have_more"
    await client.refused("PATCH", f"/members/{coop.observer.member}", 422, "invalid", json={"votes": 2})
    await client.refused("PATCH", path, 422, "invalid", json={"votes": -1})
    await delegate(coop, coop.member, None)  # a member of their own again, with one vote
    member = (await client.ok("GET", f"/members/{coop.member.member}"))["member"]
    assert (member["organisation_id"], member["votes"]) == (None, 1)
    await client.ok("PATCH", path, json={"votes": 3})
    # Whoever's membership is over gives the votes back.
    await client.ok("POST", f"{path}/end", json={"reason": "resigned"})
    await delegate(coop, coop.member, a, 3)


async def test_two_who_give_the_last_votes_at_once(world: World) -> None:
    coop = await world.coop(kind="second_degree", country="IT", zone="Europe/Rome")
    a = await add(coop, 3)
    people = [coop.member, coop.other_member, coop.facilitator, coop.observer]
    answers = await asyncio.gather(
        *(
            (coop.admin if n % 2 else coop.secretary).client.request(
                "PATCH", f"/members/{one.member}", json={"organisation_id": a, "votes": 2}
            )
            for n, one in enumerate(people)
        )
    )
    assert sorted(one.status_code for one in answers) == [200, 422, 422, 422]


async def test_two_who_raise_votes_at_once_stay_within_the_law(world: World) -> None:
    coop = await world.coop(kind="second_degree")
    a, b, c, d, e = [await add(coop) for _ in range(5)]
    await coop.admin.client.ok(
        "PATCH", f"/organisations/{a}", json={"votes": 2, "others": votes((b, 2), (c, 2), (d, 2), (e, 2))}
    )
    answers = await asyncio.gather(
        *(
            coop.admin.client.request("PATCH", f"/organisations/{one}", json={"votes": 5})
            for one in (a, b, c, d)
        )
    )
    listed = await coop.admin.client.ok("GET", f"{coop.path}/organisations")
    total = sum(one["votes"] for one in listed["items"])
    assert all(one["votes"] * 3 <= total for one in listed["items"])
    assert {one.status_code for one in answers} <= {200, 422}


async def test_the_same_key_makes_one_and_pages_follow(world: World) -> None:
    coop = await world.coop(kind="second_degree")
    client, path = coop.admin.client, f"{coop.path}/organisations"
    body, headers = {"name": unique("Once"), "members": 5}, {"Idempotency-Key": unique("key")}
    first = await client.ok("POST", path, json=body, headers=headers)
    assert await client.ok("POST", path, json=body, headers=headers) == first
    await add(coop, name="Aaa")
    page = await client.ok("GET", path, params={"limit": 1})
    rest = await client.ok("GET", path, params={"limit": 1, "cursor": page["next"]})
    assert [page["items"][0]["name"], rest["items"][0]["id"], rest["next"]] == ["Aaa", first["id"], None]
