"""API tokens: scopes, ends, and what they may never touch."""

import asyncio
from datetime import timedelta
from itertools import product
from typing import Any

import pytest
from fastapi import FastAPI

import app.core.errors
from app.accounts.current import Actor, BriefActor, Manager, Voter
from app.accounts.tokens import MOST_TOKENS
from app.core import clock
from tests.accounts.helpers import forget_limits, signed_up
from tests.world import Client, World

SCOPES = ("read", "write", "vote", "manage")


def body(*scopes: str, days: int = 30, **changes: Any) -> dict[str, Any]:
    end = (clock.now() + timedelta(days=days)).isoformat()
    return {"name": "Script", "scopes": list(scopes), "expires_at": end, **changes}


async def token_client(world: World, owner: Client, *scopes: str) -> Client:
    made = await owner.ok("POST", "/me/tokens", 201, json=body(*scopes))
    return world.client(Authorization=f"Bearer {made['secret']}")


async def test_who_is_signed_in_is_read_with_the_scope_for_reading(world: World) -> None:
    owner, me = await signed_up(world)
    reader = await token_client(world, owner, "read")
    assert await reader.ok("GET", "/session") == {"me": me}
    await (await token_client(world, owner, "vote")).refused("GET", "/session", 403, "missing_scope")


async def test_a_secret_is_shown_once(world: World) -> None:
    owner, _ = await signed_up(world)
    made = await owner.ok("POST", "/me/tokens", 201, json=body("vote", "read", "read"))
    secret = made.pop("secret")
    assert secret.startswith("batzar_")
    assert made["scopes"] == ["read", "vote"]
    assert made["last_used_at"] is None
    answer = await owner.get("/me/tokens")
    assert answer.json() == {"items": [made], "next": None}
    assert secret not in answer.text
    await world.client(Authorization=f"bearer {secret}").ok("GET", "/me")
    (listed,) = (await owner.ok("GET", "/me/tokens"))["items"]
    assert listed["last_used_at"] is not None


def scope_application() -> FastAPI:
    """One route for each kind of dependency, to try every scope against."""
    application = FastAPI()
    app.core.errors.install(application)

    async def actor(person: Actor) -> None: ...
    async def brief_actor(person: BriefActor) -> None: ...
    async def voter(person: Voter) -> None: ...
    async def manager(person: Manager) -> None: ...

    for route in (actor, brief_actor, voter, manager):
        application.add_api_route(
            f"/api/v1/{route.__name__}",
            route,
            methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
            name=route.__name__,
        )
    return application


NEEDED = {
    **{(kind, "GET"): "read" for kind in ("actor", "brief_actor")},
    **dict.fromkeys(product(("actor", "brief_actor"), ("POST", "PUT", "PATCH", "DELETE")), "write"),
    **{("voter", method): "vote" for method in ("GET", "POST", "PUT", "PATCH", "DELETE")},
    **{("manager", method): "manage" for method in ("GET", "POST", "PUT", "PATCH", "DELETE")},
}


async def test_each_scope_opens_its_routes_and_no_other(world: World) -> None:
    owner, _ = await signed_up(world)
    stage = World(scope_application())
    for scope in SCOPES:
        made = await owner.ok("POST", "/me/tokens", 201, json=body(scope))
        client = stage.client(Authorization=f"Bearer {made['secret']}")
        for (kind, method), needed in NEEDED.items():
            if scope == needed:
                await client.ok(method, f"/{kind}", 200)
            else:
                problem = await client.refused(method, f"/{kind}", 403, "missing_scope")
                assert problem["scope"] == needed
    await stage.close()


BROWSER_ONLY = [
    ("PUT", "/me/password", {"current": None, "new": "seven red apples"}),
    ("GET", "/me/sessions", None),
    ("DELETE", "/me/sessions/0199d7a4-6a3c-7c52-9d1e-2f0e5b7a9c12", None),
    ("GET", "/me/tokens", None),
    ("POST", "/me/tokens", body("read")),
    ("DELETE", "/me/tokens/0199d7a4-6a3c-7c52-9d1e-2f0e5b7a9c12", None),
    ("POST", "/sign-out-everywhere", None),
]


@pytest.mark.parametrize(("method", "path", "sent"), BROWSER_ONLY)
async def test_no_token_reaches_sessions_tokens_or_the_password(
    world: World, method: str, path: str, sent: dict[str, Any] | None
) -> None:
    owner, _ = await signed_up(world)
    client = await token_client(world, owner, *SCOPES)
    await client.refused(method, path, 403, "browser_only", json=sent)


async def test_a_read_token_changes_nothing(world: World) -> None:
    owner, me = await signed_up(world)
    reader = await token_client(world, owner, "read")
    assert await reader.ok("GET", "/me") == me
    problem = await reader.refused("PATCH", "/me", 403, "missing_scope", json={"name": "X Y"})
    assert "write" in problem["detail"]
    writer = await token_client(world, owner, "write")
    await writer.refused("GET", "/me", 403, "missing_scope")
    await writer.ok("PATCH", "/me", 200, json={"name": "X Y"})


async def test_a_token_ends_on_its_date_and_when_deleted(world: World) -> None:
    owner, _ = await signed_up(world)
    client = await token_client(world, owner, "read")
    clock.shift(timedelta(days=29, hours=23))
    await client.ok("GET", "/me")
    clock.shift(timedelta(hours=1, seconds=1))
    await client.refused("GET", "/me", 401, "sign_in_first")
    clock.reset()
    client = await token_client(world, owner, "read")
    token_id = (await owner.ok("GET", "/me/tokens"))["items"][0]["id"]
    await owner.ok("DELETE", f"/me/tokens/{token_id}", 204)
    await client.refused("GET", "/me", 401, "sign_in_first")
    await owner.refused("DELETE", f"/me/tokens/{token_id}", 404, "not_found")


async def test_nobody_sees_or_deletes_anothers_token(world: World) -> None:
    owner, _ = await signed_up(world)
    other, _ = await signed_up(world)
    made = await owner.ok("POST", "/me/tokens", 201, json=body("read"))
    assert (await other.ok("GET", "/me/tokens"))["items"] == []
    await other.refused("DELETE", f"/me/tokens/{made['id']}", 404, "not_found")
    assert len((await owner.ok("GET", "/me/tokens"))["items"]) == 1


async def test_ends_from_both_sides(world: World) -> None:
    owner, _ = await signed_up(world)
    for sent, code in (
        (body("read", days=-1), "past"),
        (body("read", days=367), "too_late"),
        (body("read", expires_at="tomorrow"), "datetime_from_date_parsing"),
        (body("read", expires_at="2026-13-01T00:00:00Z"), "datetime_from_date_parsing"),
    ):
        problem = await owner.refused("POST", "/me/tokens", 422, "invalid", json=sent)
        assert problem["fields"][0]["field"] == "expires_at"
        assert problem["fields"][0]["code"] == code
    await owner.ok("POST", "/me/tokens", 201, json=body("read", days=365))


@pytest.mark.parametrize("change", [{"scopes": []}, {"scopes": ["root"]}, {"name": ""}, {"secret": "mine"}])
async def test_bad_tokens_are_not_made(world: World, change: dict[str, Any]) -> None:
    owner, _ = await signed_up(world)
    await owner.refused("POST", "/me/tokens", 422, "invalid", json={**body("read"), **change})
    assert (await owner.ok("GET", "/me/tokens"))["items"] == []


async def test_an_end_without_zone_is_is_refused(world: World) -> None:
    owner, _ = await signed_up(world)
    naive = (clock.now() + timedelta(days=2)).replace(tzinfo=None, microsecond=0).isoformat()
    await owner.refused("POST", "/me/tokens", 422, "invalid", json=body("read", expires_at=naive))


async def test_the_same_key_makes_one_token(world: World) -> None:
    owner, _ = await signed_up(world)
    headers = {"Idempotency-Key": "token-key-0001"}
    sent = body("read")
    answers = await asyncio.gather(*(owner.post("/me/tokens", json=sent, headers=headers) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
    assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {
        "token_already_made"
    }
    assert len((await owner.ok("GET", "/me/tokens"))["items"]) == 1


async def test_fifty_tokens_and_no_more_even_at_once(world: World) -> None:
    owner, _ = await signed_up(world)
    for _ in range(2):
        await forget_limits()
        for _ in range((MOST_TOKENS - 2) // 2):
            await owner.ok("POST", "/me/tokens", 201, json=body("read"))
    await forget_limits()
    answers = await asyncio.gather(*(owner.post("/me/tokens", json=body("read")) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [201, 201, 409, 409, 409]
    assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {"too_many_tokens"}


@pytest.mark.parametrize(
    "header", ["Bearer", "Bearer ", "Bearer batzar_", "Bearer x", "Bearer batzar_" + "a" * 9000, "Basic YTpi"]
)
async def test_made_up_tokens_are_refused(world: World, header: str) -> None:
    await world.client(Authorization=header).refused("GET", "/me", 401, "sign_in_first")


async def test_a_bad_token_is_not_rescued_by_a_cookie(world: World) -> None:
    owner, _ = await signed_up(world)
    answer = await owner.get("/me", headers={"Authorization": "Bearer batzar_wrong"})
    assert answer.status_code == 401
