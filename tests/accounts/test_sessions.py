"""Sessions: cookies, rotation, ends; and the path that every request takes."""

import asyncio
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.cookies import SimpleCookie
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import event, func, select

from app.accounts.current import people_of_secrets, secret_hash
from app.accounts.keeper import SessionKeeper
from app.accounts.models import SignInSession
from app.accounts.sessions import MOST_SESSIONS
from app.core import clock, db
from app.core.db import new_session
from app.core.settings import settings
from tests.accounts.helpers import PASSWORD, forget_limits, new_email, signed_up
from tests.world import Client, World

COOKIE = "batzar_session"


def browser(world: World, secret: str) -> Client:
    """A browser that presents one secret and forgets what it is given."""
    client = world.client()
    client.headers["Cookie"] = f"{COOKIE}={secret}"
    return client


@contextmanager
def statements() -> Iterator[list[str]]:
    """The statements that run meanwhile."""
    seen: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        seen.append(statement)

    event.listen(db.engine().sync_engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(db.engine().sync_engine, "before_cursor_execute", note)


async def test_the_application_keeps_sessions(world: World) -> None:
    """The middleware is in place exactly once."""
    stack: list[object] = [middleware.cls for middleware in world.application.user_middleware]
    assert stack.count(SessionKeeper) == 1


async def test_who_asks_costs_one_query_and_no_write(world: World) -> None:
    client, _ = await signed_up(world)
    with statements() as seen:
        await client.ok("GET", "/me")
    assert len(seen) == 2  # who asks; what is asked
    assert not [one for one in seen if not one.lstrip().startswith("SELECT")]


async def test_the_cookie_is_for_this_host_and_no_script(world: World) -> None:
    client, _ = await signed_up(world)
    answer = await client.post("/sign-out")
    (cleared,) = answer.headers.get_list("set-cookie")
    assert "Max-Age=0" in cleared
    address = new_email()
    client, _ = await signed_up(world, address)
    answer = await world.client().post("/sign-in", json={"email": address, "password": PASSWORD})
    morsel = SimpleCookie(
        next(one for one in answer.headers.get_list("set-cookie") if one.startswith(COOKIE))
    )[COOKIE]
    assert morsel["httponly"]
    assert morsel["samesite"].lower() == "lax"
    assert morsel["path"] == "/"
    assert not morsel["domain"]
    assert not morsel["secure"]
    assert int(morsel["max-age"]) == 30 * 86400
    assert len(morsel.value) >= 43
    assert answer.headers["cache-control"] == "no-store"


async def test_over_https_the_cookie_is_secure_and_bound_to_the_host(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = new_email()
    await signed_up(world, address)
    monkeypatch.setattr(settings(), "base_url", "https://testserver")
    client = Client(
        transport=httpx.ASGITransport(world.application, client=("10.9.9.9", 1)),
        base_url="https://testserver/api/v1",
        headers={"Origin": "https://testserver"},
    )
    answer = await client.post("/sign-in", json={"email": address, "password": PASSWORD})
    assert answer.status_code == 200
    cookies = answer.headers.get_list("set-cookie")
    assert {one.partition("=")[0] for one in cookies} == {"__Host-batzar_session", "__Host-batzar_sign_up"}
    for one in cookies:
        assert re.search(r"; Secure(;|$)", one)
        assert "Path=/" in one
        assert "Domain" not in one
    await client.ok("GET", "/me")
    plain = {"Cookie": f"{COOKIE}={client.cookies['__Host-batzar_session']}"}
    client.cookies.clear()
    assert (await client.get("/me", headers=plain)).status_code == 401
    await client.aclose()


async def test_only_a_hash_of_the_secret_is_stored(world: World) -> None:
    client, _ = await signed_up(world)
    secret = client.cookies[COOKIE]
    async with new_session() as session:
        row = (
            await session.execute(
                select(SignInSession).where(SignInSession.secret_hash == secret_hash(secret))
            )
        ).scalar_one()
    assert secret.encode() not in row.secret_hash


async def test_a_days_use_brings_a_new_secret_and_the_former_counts_a_minute(world: World) -> None:
    client, me = await signed_up(world)
    first = client.cookies[COOKIE]
    clock.shift(timedelta(hours=23, minutes=59))
    await client.ok("GET", "/me")
    assert client.cookies[COOKIE] == first
    clock.shift(timedelta(minutes=2))
    await client.ok("GET", "/me")
    second = client.cookies[COOKIE]
    assert second != first
    former = browser(world, first)
    clock.shift(timedelta(seconds=59))
    answer = await former.get("/me")
    assert answer.status_code == 200
    assert "set-cookie" not in answer.headers  # the former secret earns no new one
    clock.shift(timedelta(seconds=2))
    await former.refused("GET", "/me", 401, "sign_in_first")
    assert await client.ok("GET", "/me") == me
    clock.shift(timedelta(hours=24))
    await client.ok("GET", "/me")
    assert client.cookies[COOKIE] not in (first, second)
    await former.refused("GET", "/me", 401, "sign_in_first")


async def test_parallel_requests_rotate_once_and_all_succeed(world: World) -> None:
    client, me = await signed_up(world)
    secret = client.cookies[COOKIE]
    clock.shift(timedelta(hours=25))
    answers = await asyncio.gather(*(browser(world, secret).get("/me") for _ in range(12)))
    assert {answer.status_code for answer in answers} == {200}
    fresh = [answer.headers["set-cookie"] for answer in answers if "set-cookie" in answer.headers]
    assert len(fresh) == 1
    new = SimpleCookie(fresh[0])[COOKIE].value
    assert await browser(world, new).ok("GET", "/me") == me


async def test_rotation_comes_with_refusals_too(world: World) -> None:
    client, _ = await signed_up(world)
    first = client.cookies[COOKIE]
    clock.shift(timedelta(hours=25))
    await client.refused("DELETE", f"/me/sessions/{uuid4()}", 404, "not_found")
    assert client.cookies[COOKIE] != first
    await client.ok("GET", "/me")


async def test_signing_out_when_a_rotation_is_due_signs_out(world: World) -> None:
    client, _ = await signed_up(world)
    secret = client.cookies[COOKIE]
    clock.shift(timedelta(hours=25))
    answer = await client.post("/sign-out-everywhere")
    assert [one.startswith(f'{COOKIE}=""') for one in answer.headers.get_list("set-cookie")] == [True]
    await browser(world, secret).refused("GET", "/me", 401, "sign_in_first")


async def test_browsers_looked_up_together_are_told_apart(world: World) -> None:
    """A former secret that is over stays so when the present one is asked about in the same statement."""
    client, me = await signed_up(world)
    other, someone = await signed_up(world)
    first = client.cookies[COOKIE]
    clock.shift(timedelta(hours=24, minutes=1))
    await client.ok("GET", "/me")
    secrets = [first, client.cookies[COOKIE], other.cookies[COOKIE], "no one's"]
    hashes = [secret_hash(one) for one in secrets]
    clock.shift(timedelta(seconds=50))
    found = await people_of_secrets(None, hashes)
    assert [one and str(one.id) for one in found] == [me["id"], me["id"], someone["id"], None]
    assert [one.use.is_current for one in found if one and one.use] == [False, True, True]
    clock.shift(timedelta(seconds=20))
    found = await people_of_secrets(None, hashes)
    assert [one and str(one.id) for one in found] == [None, me["id"], someone["id"], None]


async def test_signing_in_gives_a_new_secret_and_ends_the_former_session(world: World) -> None:
    address = new_email()
    client, _ = await signed_up(world, address)
    first = client.cookies[COOKIE]
    await client.ok("POST", "/sign-in", 200, json={"email": address, "password": PASSWORD})
    assert client.cookies[COOKIE] != first
    await browser(world, first).refused("GET", "/me", 401, "sign_in_first")
    assert len((await client.ok("GET", "/me/sessions"))["items"]) == 1


async def test_an_unused_session_ends_after_thirty_days(world: World) -> None:
    for unused, status in ((timedelta(days=29, hours=23), 200), (timedelta(days=30), 401)):
        client, _ = await signed_up(world)
        clock.shift(unused)
        assert (await client.get("/me")).status_code == status
        clock.reset()


async def test_a_used_session_ends_after_half_a_year(world: World) -> None:
    client, _ = await signed_up(world)
    for _ in range(8):
        clock.shift(timedelta(days=20))
        await client.ok("GET", "/me")
    clock.shift(timedelta(days=19, hours=23))
    await client.ok("GET", "/me")
    clock.shift(timedelta(hours=2))
    await client.refused("GET", "/me", 401, "sign_in_first")


async def test_use_is_noted_at_most_every_ten_minutes(world: World) -> None:
    client, _ = await signed_up(world)
    (before,) = (await client.ok("GET", "/me/sessions"))["items"]
    clock.shift(timedelta(minutes=9))
    with statements() as seen:
        await client.ok("GET", "/me")
    assert not [one for one in seen if one.startswith("UPDATE")]
    clock.shift(timedelta(minutes=2))
    with statements() as seen:
        await client.ok("GET", "/me")
    assert len([one for one in seen if one.startswith("UPDATE")]) == 1
    (after,) = (await client.ok("GET", "/me/sessions"))["items"]
    assert after["last_seen_at"] > before["last_seen_at"]
    assert after["expires_at"] > before["expires_at"]
    assert after["created_at"] == before["created_at"]


async def test_sessions_are_listed_and_revoked_at_once(world: World) -> None:
    address = new_email()
    phone, _ = await signed_up(world, address)
    desk = world.client(**{"User-Agent": "Desk <b>browser</b>\u0007"})
    await desk.ok("POST", "/sign-in", 200, json={"email": address, "password": PASSWORD})
    listed = (await phone.ok("GET", "/me/sessions"))["items"]
    assert [item["current"] for item in listed] == [False, True]
    assert listed[0]["user_agent"] == "Desk <b>browser</b>"
    assert listed[0]["address"].startswith("10.")
    assert set(listed[0]) == {
        "id",
        "current",
        "user_agent",
        "address",
        "created_at",
        "last_seen_at",
        "expires_at",
    }
    await desk.ok("GET", "/me")
    await phone.ok("DELETE", f"/me/sessions/{listed[0]['id']}", 204)
    await desk.refused("GET", "/me", 401, "sign_in_first")
    await phone.refused("DELETE", f"/me/sessions/{listed[0]['id']}", 404, "not_found")
    await phone.ok("DELETE", f"/me/sessions/{listed[1]['id']}", 204)
    await phone.refused("GET", "/me", 401, "sign_in_first")


async def test_nobody_revokes_anothers_session(world: World) -> None:
    one, _ = await signed_up(world)
    other, _ = await signed_up(world)
    (theirs,) = (await other.ok("GET", "/me/sessions"))["items"]
    await one.refused("DELETE", f"/me/sessions/{theirs['id']}", 404, "not_found")
    await one.refused("DELETE", "/me/sessions/not-an-id", 404, "not_found")
    await other.ok("GET", "/me")


async def test_a_person_has_at_most_fifty_sessions(world: World) -> None:
    address = new_email()
    first, me = await signed_up(world, address)
    for number in range(MOST_SESSIONS):
        if number % 15 == 0:
            await forget_limits()
        await world.client().ok("POST", "/sign-in", 200, json={"email": address, "password": PASSWORD})
    await first.refused("GET", "/me", 401, "sign_in_first")
    async with new_session() as session:
        count = await session.scalar(
            select(func.count()).select_from(SignInSession).where(SignInSession.person_id == me["id"])
        )
    assert count == MOST_SESSIONS


@pytest.mark.parametrize("secret", ["", "x", "\u00e9", "a" * 5000, "' OR 1=1 --", "%00"])
async def test_made_up_secrets_are_refused(world: World, secret: str) -> None:
    raw = [(b"Cookie", f"{COOKIE}={secret}".encode())]
    answer = await world.client().get("/me", headers=raw)
    assert answer.status_code == 401
    assert answer.json()["code"] == "sign_in_first"
