"""How often things may be tried: each limit from both sides, and across processes."""

import asyncio
from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import create_async_engine

from app.accounts.jobs import tidy_accounts
from app.accounts.models import MailedCode
from app.core import clock, limits
from app.core.db import new_session
from app.core.errors import TooManyRequestsError
from app.core.limits import Limit, RateCount, give_back, network, spend
from tests.accounts.helpers import PASSWORD, forget_limits, last_code, new_email, sign_up_body, signed_up
from tests.world import Client, World, unique

WEEK = timedelta(weeks=1)


def small(times: int = 3, **per: int) -> Limit:
    return Limit(unique("limit"), times, timedelta(**(per or {"minutes": 10})))


def at(world: World, address: str) -> Client:
    """A browser at this network address."""
    client = Client(
        transport=httpx.ASGITransport(world.application, client=(address, 4242)),
        base_url="http://testserver/api/v1",
        headers={"Origin": "http://testserver", "Accept-Language": "en"},
    )
    world._clients.append(client)
    return client


@pytest.fixture(autouse=True)
def _start_of_a_day() -> None:
    """Windows are fixed: begin just after one began, so that no test straddles two."""
    moment = clock.now()
    clock.shift(limits.EPOCH + (moment - limits.EPOCH) // limits.LONGEST * limits.LONGEST + WEEK - moment)
    clock.shift(timedelta(seconds=1))


async def allowed(spending: list[tuple[Limit, str]], tries: int) -> int:
    count = 0
    for _ in range(tries):
        try:
            await spend(spending)
        except TooManyRequestsError:
            continue
        count += 1
    return count


async def test_a_limit_from_both_sides_and_its_next_window() -> None:
    limit = small()
    assert await allowed([(limit, "a")], 5) == 3
    assert await allowed([(limit, "b")], 5) == 3
    with pytest.raises(TooManyRequestsError) as refused:
        await spend([(limit, "a")])
    seconds = refused.value.data["retry_after"]
    assert 590 <= seconds <= 600
    clock.shift(timedelta(seconds=seconds - 10))
    assert await allowed([(limit, "a")], 1) == 0
    clock.shift(timedelta(seconds=11))
    assert await allowed([(limit, "a")], 5) == 3


async def test_the_longest_wait_of_several_limits_is_told() -> None:
    short, long = small(1, minutes=1), small(1, hours=1)
    await spend([(short, "a"), (long, "a")])
    with pytest.raises(TooManyRequestsError) as refused:
        await spend([(short, "a"), (long, "a")])
    assert refused.value.data["retry_after"] > 3500


async def test_two_processes_share_one_count(database: str) -> None:
    limit = small(10)
    engines = [create_async_engine(database, pool_size=4) for _ in range(2)]

    async def attempt(number: int) -> bool:
        try:
            await spend([(limit, "shared")], engine=engines[number % 2])
        except TooManyRequestsError:
            return False
        return True

    assert sum(await asyncio.gather(*(attempt(number) for number in range(40)))) == 10
    for engine in engines:
        await engine.dispose()


async def test_crossing_spenders_do_not_block_each_other() -> None:
    one, two = small(1000), small(1000)
    await asyncio.gather(
        *(spend([(one, "a"), (two, "b")] if n % 2 else [(two, "b"), (one, "a")]) for n in range(60))
    )
    async with new_session() as session:
        counts = await session.scalars(
            select(RateCount.count).where(
                RateCount.key.like(f"{one.name}%") | RateCount.key.like(f"{two.name}%")
            )
        )
        assert sorted(counts) == [60, 60]


async def test_what_succeeded_is_given_back_but_never_below_nothing() -> None:
    limit = small(2)
    await spend([(limit, "a")])
    async with new_session() as session:
        for _ in range(3):
            await give_back(session, [(limit, "a")])
    assert await allowed([(limit, "a")], 5) == 2


@pytest.mark.parametrize(
    ("address", "counted_as"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::1%eth0", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("testclient", "testclient"),
    ],
)
def test_what_counts_as_one_address(address: str, counted_as: str) -> None:
    assert network(address) == counted_as


async def test_the_table_names_nobody() -> None:
    await spend([(small(), "ane@example.org")])
    async with new_session() as session:
        keys = (await session.scalars(select(RateCount.key))).all()
    assert keys
    assert not [key for key in keys if "ane" in key]


async def exhausted(client: Client, path: str, body: dict[str, Any], times: int, status: int) -> None:
    """Exactly `times` tries are heard; the next is told to wait."""
    for _ in range(times):
        assert (await client.post(path, json=body)).status_code == status
    answer = await client.post(path, json=body)
    assert answer.status_code == 429
    problem = answer.json()
    assert problem["code"] == "too_many_requests"
    assert answer.headers["retry-after"] == str(problem["retry_after"])
    assert 0 < problem["retry_after"] <= 86400


async def test_sign_in_per_account_from_any_address_and_without_lasting_harm(world: World) -> None:
    address = new_email()
    await signed_up(world, address)
    wrong = {"email": address, "password": "not the password"}
    for number in range(limits.SIGN_IN_ACCOUNT.times):
        sent = {**wrong, "email": address.upper() if number % 2 else address}
        await world.client().refused("POST", "/sign-in", 401, "wrong_credentials", json=sent)
    right = {"email": address, "password": PASSWORD}
    await world.client().refused("POST", "/sign-in", 429, "too_many_requests", json=right)
    clock.shift(limits.SIGN_IN_ACCOUNT.per)
    await world.client().ok("POST", "/sign-in", 200, json=right)


async def test_signing_in_rightly_is_never_limited(world: World) -> None:
    address = new_email()
    await signed_up(world, address)
    body = {"email": address, "password": PASSWORD}
    client = at(world, "192.0.2.50")
    for _ in range(limits.SIGN_IN_ACCOUNT.times + 3):
        await client.ok("POST", "/sign-in", 200, json=body)


async def test_sign_in_per_address_and_per_ipv6_network(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SIGN_IN_ADDRESS", Limit("sign_in_address", 6, timedelta(minutes=10)))
    for number in range(6):
        body = {"email": new_email(), "password": "not the password"}
        client = at(world, f"2001:db8:7:7::{number + 1}")
        await client.refused("POST", "/sign-in", 401, "wrong_credentials", json=body)
    body = {"email": new_email(), "password": "not the password"}
    await at(world, "2001:db8:7:7:ffff::1").refused("POST", "/sign-in", 429, "too_many_requests", json=body)
    await at(world, "2001:db8:7:8::1").refused("POST", "/sign-in", 401, "wrong_credentials", json=body)


async def test_tries_of_codes_per_account(world: World) -> None:
    body = {"email": new_email(), "code": "000000"}
    await exhausted(world.client(), "/sign-in/code", body, limits.CODE_TRY_ACCOUNT.times, 401)
    reset = {**body, "password": PASSWORD}
    await world.client().refused("POST", "/password/reset", 429, "too_many_requests", json=reset)
    clock.shift(limits.CODE_TRY_ACCOUNT.per)
    await world.client().refused("POST", "/sign-in/code", 401, "wrong_code", json=body)


async def test_tries_of_codes_per_account_and_day(world: World) -> None:
    body = {"email": new_email(), "code": "000000"}
    for _ in range(limits.CODE_TRY_ACCOUNT_DAY.times // limits.CODE_TRY_ACCOUNT.times):
        for _ in range(limits.CODE_TRY_ACCOUNT.times):
            await world.client().refused("POST", "/sign-in/code", 401, "wrong_code", json=body)
        clock.shift(limits.CODE_TRY_ACCOUNT.per)
    problem = await world.client().refused("POST", "/sign-in/code", 429, "too_many_requests", json=body)
    assert problem["retry_after"] > 3600


async def test_tries_of_codes_per_address(world: World) -> None:
    client = at(world, "192.0.2.61")
    for _ in range(limits.CODE_TRY_ADDRESS.times):
        body = {"email": new_email(), "code": "000000"}
        await client.refused("POST", "/sign-in/code", 401, "wrong_code", json=body)
    await client.refused("POST", "/sign-in/code", 429, "too_many_requests", json=body)
    await at(world, "192.0.2.62").refused("POST", "/sign-in/code", 401, "wrong_code", json=body)


async def test_mails_per_account_whatever_asks_for_them(world: World) -> None:
    address = new_email()
    requests: list[tuple[str, dict[str, Any]]] = [
        ("/sign-up", sign_up_body(address)),
        ("/sign-in/code/request", {"email": address}),
        ("/password/reset/request", {"email": address}),
        ("/sign-in/code/request", {"email": address}),
        ("/sign-in/code/request", {"email": address}),
    ]
    assert len(requests) == limits.CODE_MAIL_ACCOUNT.times
    for path, body in requests:
        await world.client().ok("POST", path, 202, json=body)
    for path, body in requests[:3]:
        await world.client().refused("POST", path, 429, "too_many_requests", json=body)


async def test_mails_per_account_and_day(world: World) -> None:
    body = {"email": new_email()}
    sent = 0
    for _ in range(10):
        for _ in range(limits.CODE_MAIL_ACCOUNT.times):
            answer = await world.client().post("/sign-in/code/request", json=body)
            sent += answer.status_code == 202
        clock.shift(limits.CODE_MAIL_ACCOUNT.per)
    assert sent == limits.CODE_MAIL_ACCOUNT_DAY.times


async def test_mails_per_address_are_given_back_to_those_who_sign_in(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hall of people behind one address signs in; somebody who only asks is stopped."""
    monkeypatch.setattr(limits, "CODE_MAIL_ADDRESS", Limit("code_mail_address", 4, timedelta(hours=1)))
    hall = "192.0.2.70"
    for _ in range(6):
        persona = await world.person()
        await at(world, hall).ok("POST", "/sign-in/code/request", 202, json={"email": persona.email})
        body = {"email": persona.email, "code": await last_code(persona.email)}
        await at(world, hall).ok("POST", "/sign-in/code", 200, json=body)
    for _ in range(4):
        await at(world, hall).ok("POST", "/sign-in/code/request", 202, json={"email": new_email()})
    body = {"email": new_email()}
    await at(world, hall).refused("POST", "/sign-in/code/request", 429, "too_many_requests", json=body)


async def test_a_limit_stands_though_the_request_fails(world: World) -> None:
    persona = await world.person()
    await persona.client.ok("PUT", "/me/password", 204, json={"current": None, "new": PASSWORD})
    body = {"current": "not the password", "new": "eight green pears"}
    for _ in range(limits.PASSWORD_CHANGE.times):
        await persona.client.refused("PUT", "/me/password", 422, "invalid", json=body)
    right = {"current": PASSWORD, "new": "eight green pears"}
    await persona.client.refused("PUT", "/me/password", 429, "too_many_requests", json=right)
    clock.shift(limits.PASSWORD_CHANGE.per)
    await persona.client.ok("PUT", "/me/password", 204, json=right)


async def test_pictures_and_tokens_per_person(world: World) -> None:
    one, _ = await signed_up(world)
    for _ in range(limits.PICTURE_CHANGE.times):
        await one.refused("PUT", "/me/picture", 422, "invalid", content=b"no picture")
    await one.refused("PUT", "/me/picture", 429, "too_many_requests", content=b"no picture")
    past = {"name": "T", "scopes": ["read"], "expires_at": "2020-01-01T00:00:00Z"}
    for _ in range(limits.TOKEN_CREATION.times):
        await one.refused("POST", "/me/tokens", 422, "invalid", json=past)
    await one.refused("POST", "/me/tokens", 429, "too_many_requests", json=past)
    other, _ = await signed_up(world)
    await other.refused("PUT", "/me/picture", 422, "invalid", content=b"no picture")


async def test_what_is_over_is_tidied_away(world: World) -> None:
    await forget_limits()
    await world.client().ok("POST", "/sign-in/code/request", 202, json={"email": new_email()})

    async def rows() -> tuple[int, int]:
        async with new_session() as session:
            counts = await session.scalar(select(func.count()).select_from(RateCount))
            codes = await session.scalar(
                select(func.count()).select_from(MailedCode).where(MailedCode.expires_at < clock.now())
            )
        return counts or 0, codes or 0

    clock.shift(timedelta(hours=20))
    await tidy_accounts(0)
    assert (await rows())[0] == 3
    clock.shift(timedelta(days=3))
    await tidy_accounts(0)
    assert await rows() == (0, 0)
