"""Founding, settings, visibility, the directory."""

import asyncio
from typing import Any

import pytest

from tests.cooperatives.helpers import kinds, last_number
from tests.world import World, unique

FORM: dict[str, Any] = {"name": "Okindegia", "kind": "worker", "country": "ES", "language": "es"}


async def test_the_founder_is_number_one_and_administrator(world: World) -> None:
    ane = await world.person()
    name = unique("Ñandú Çöøp")
    made = await ane.client.ok("POST", "/cooperatives", 201, json={**FORM, "name": name, "country": "ar"})
    assert made["cooperative"]["slug"] == name.lower().replace("ñ", "n").replace("ú", "u").replace(
        "ç", "c"
    ).replace("ö", "o").replace("ø", "o").replace(" ", "-")
    assert made["cooperative"]["country"] == "AR"
    assert made["cooperative"]["time_zone"] == "Europe/Madrid"
    assert made["cooperative"]["visibility"] == "closed"
    assert (made["membership"]["role"], made["membership"]["number"]) == ("admin", 1)
    mine = await ane.client.ok("GET", "/cooperatives")
    assert mine["items"] == [made]
    answer = await ane.client.get(f"/cooperatives/{made['cooperative']['slug']}")
    assert answer.json() == made["cooperative"]
    assert answer.headers["batzar-event"] == "1"


async def test_twenty_of_one_name_at_once_get_twenty_addresses(world: World) -> None:
    people = [await world.person() for _ in range(8)]
    name = unique("Same")
    made = await asyncio.gather(
        *(person.client.ok("POST", "/cooperatives", 201, json={**FORM, "name": name}) for person in people)
    )
    slugs = {one["cooperative"]["slug"] for one in made}
    assert len(slugs) == 8
    assert name.lower() in slugs
    assert all(slug == name.lower() or slug.startswith(f"{name.lower()}-") for slug in slugs)


@pytest.mark.parametrize(
    ("name", "start"), [("合作社", "cooperative"), ("--- !!!", "cooperative"), ("A" * 120, "a" * 50)]
)
async def test_a_slug_is_made_of_any_name(world: World, name: str, start: str) -> None:
    ane = await world.person()
    made = await ane.client.ok("POST", "/cooperatives", 201, json={**FORM, "name": name})
    assert made["cooperative"]["slug"].startswith(start)
    assert len(made["cooperative"]["slug"]) <= 60


async def test_one_key_founds_one_cooperative(world: World) -> None:
    ane = await world.person()
    key = {"Idempotency-Key": unique("key")}
    both = await asyncio.gather(
        *(ane.client.ok("POST", "/cooperatives", 201, json=FORM, headers=key) for _ in range(2))
    )
    assert both[0] == both[1]
    assert len((await ane.client.ok("GET", "/cooperatives"))["items"]) == 1


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"name": "a\x00b"}, "name"),
        ({"kind": "bank"}, "kind"),
        ({"country": "ZZ"}, "country"),
        ({"country": "EU"}, "country"),
        ({"language": "xx"}, "language"),
        ({"description": "x" * 2001}, "description"),
        ({"time_zone": "Europe/Atlantis"}, "time_zone"),
        ({"owner": "me"}, "owner"),
    ],
)
async def test_bad_forms_name_the_field(world: World, change: dict[str, Any], field: str) -> None:
    ane = await world.person()
    problem = await ane.client.refused("POST", "/cooperatives", 422, "invalid", json={**FORM, **change})
    assert [item["field"] for item in problem["fields"]] == [field]


async def test_only_administrators_change_settings(world: World) -> None:
    coop = await world.coop()
    for persona in (coop.secretary, coop.facilitator, coop.member, coop.observer):
        await persona.client.refused("PATCH", coop.path, 403, "admins_only", json={"name": "X"})
    await coop.suspended.client.refused("PATCH", coop.path, 403, "suspended", json={"name": "X"})
    before = await last_number(coop.id)
    changed = await coop.admin.client.ok("PATCH", coop.path, json={"name": "New", "country": "uy"})
    assert (changed["name"], changed["country"], changed["slug"]) == ("New", "UY", coop.slug)
    assert await kinds(coop.id, before) == [("cooperative_changed", "all")]
    await coop.admin.client.ok("PATCH", coop.path, json={"name": "New"})
    assert len(await kinds(coop.id, before)) == 1, "nothing changed, nothing is told"
    for persona in coop.everyone:
        assert await persona.client.ok("GET", coop.path) == changed


async def test_outsiders_and_strangers_see_by_visibility(world: World) -> None:
    outsider = await world.person()
    stranger = world.client()
    for visibility in ("open", "closed", "secret"):
        coop = await world.coop(visibility=visibility)
        await outsider.client.refused("GET", coop.path, 404, "not_found")
        await outsider.client.refused("PATCH", coop.path, 404, "not_found", json={"name": "X"})
        await outsider.client.refused("GET", f"{coop.path}/members", 404, "not_found")
        await stranger.refused("GET", f"{coop.path}/card", 401, "sign_in_first")
        if visibility == "open":
            card = await outsider.client.ok("GET", f"{coop.path}/card")
            assert (card["member_count"], card["my_status"]) == (6, None)
            assert "id" not in card
        else:
            await outsider.client.refused("GET", f"{coop.path}/card", 404, "not_found")
            await outsider.client.refused("POST", f"{coop.path}/requests", 404, "not_found", json={})
    await stranger.refused("GET", "/directory", 401, "sign_in_first")


async def test_the_directory_lists_open_cooperatives_by_name_in_pages(world: World) -> None:
    ane = await world.person()
    mark = unique("Zaldibár")
    for number in range(5):
        await ane.client.ok(
            "POST",
            "/cooperatives",
            201,
            json={**FORM, "name": f"{mark} {number}", "visibility": "secret" if number == 2 else "open"},
        )
    plain = mark.replace("á", "a").upper()
    names, cursor = [], None
    while True:
        page = await ane.client.ok(
            "GET", "/directory", params={"q": plain, "limit": 2, **({"cursor": cursor} if cursor else {})}
        )
        names += [item["name"] for item in page["items"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert names == [f"{mark} {number}" for number in (0, 1, 3, 4)]
    assert (await ane.client.ok("GET", "/directory", params={"q": f"{mark}%"}))["items"] == []
    assert (await ane.client.ok("GET", "/directory", params={"q": plain, "country": "fr"}))["items"] == []
    await ane.client.refused("GET", "/directory", 422, "invalid", params={"cursor": "x"})
    await ane.client.refused("GET", "/directory", 422, "invalid", params={"q": "a\x00"})
