"""Signing up, in and out, by password and by code."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from app.core import clock
from tests.accounts.helpers import (
    PASSWORD,
    forget_limits,
    last_code,
    mails_to,
    new_email,
    sign_up_body,
    signed_up,
)
from tests.world import Client, World


async def signed_in(client: Client) -> bool:
    return (await client.get("/me")).status_code == 200


async def test_sign_up_by_code_then_sign_in_by_password(world: World) -> None:
    address = new_email()
    client, me = await signed_up(world, address, language="es")
    assert me["email"] == address
    assert me["name"] == "Nerea Otxoa"
    assert me["initials"] == "NO"
    assert me["language"] == "es"
    assert me["time_zone"] == "Europe/Madrid"
    assert me["has_password"] is True
    assert me["picture_url"] is None
    assert await client.ok("GET", "/me") == me
    elsewhere = world.client()
    again = await elsewhere.ok("POST", "/sign-in", 200, json={"email": address.upper(), "password": PASSWORD})
    assert again == me
    assert await signed_in(elsewhere)


async def test_nothing_exists_before_the_code_comes_back(world: World) -> None:
    address = new_email()
    client = world.client()
    await client.ok("POST", "/sign-up", 202, json=sign_up_body(address))
    assert not await signed_in(client)
    body = {"email": address, "password": PASSWORD}
    await client.refused("POST", "/sign-in", 401, "wrong_credentials", json=body)


async def test_mails_are_in_the_persons_language(world: World) -> None:
    address = new_email()
    await world.client().ok("POST", "/sign-up", 202, json=sign_up_body(address, language="es"))
    (mail,) = await mails_to(address)
    assert "código" in mail.subject
    assert 'lang="es"' in mail.html
    assert mail.code in mail.html
    assert "Nerea" not in mail.text + mail.html + mail.subject


async def test_a_password_counts_only_in_the_browser_that_chose_it(world: World) -> None:
    address = new_email()
    stranger, owner = world.client(), world.client()
    await stranger.ok("POST", "/sign-up", 202, json=sign_up_body(address, password="the stranger's own"))
    theirs = await last_code(address)
    await owner.ok("POST", "/sign-up", 202, json=sign_up_body(address))
    me = await owner.ok("POST", "/sign-in/code", 200, json={"email": address, "code": theirs})
    assert me["has_password"] is False
    body = {"email": address, "password": "the stranger's own"}
    await stranger.refused("POST", "/sign-in", 401, "wrong_credentials", json=body)
    await owner.ok("PUT", "/me/password", 204, json={"current": None, "new": PASSWORD})
    await world.client().ok("POST", "/sign-in", 200, json={"email": address, "password": PASSWORD})


async def test_signing_up_with_an_account_changes_nothing_of_it(world: World) -> None:
    address = new_email()
    _, me = await signed_up(world, address)
    other = world.client()
    body = sign_up_body(address, name="Somebody Else", password="another password")
    await other.ok("POST", "/sign-up", 202, json=body)
    code = await last_code(address)
    assert await other.ok("POST", "/sign-in/code", 200, json={"email": address, "code": code}) == me
    refused = {"email": address, "password": "another password"}
    await other.refused("POST", "/sign-in", 401, "wrong_credentials", json=refused)


async def test_two_sign_ups_of_one_address_make_one_person(world: World) -> None:
    address = new_email()
    browsers = [world.client(), world.client()]
    codes = []
    for browser in browsers:
        await browser.ok("POST", "/sign-up", 202, json=sign_up_body(address))
        codes.append(await last_code(address))
    answers = await asyncio.gather(
        *(
            browser.post("/sign-in/code", json={"email": address, "code": code})
            for browser, code in zip(browsers, codes, strict=True)
        )
    )
    assert sorted(answer.status_code for answer in answers) == [200, 401]


async def test_a_code_is_used_once_even_at_the_same_moment(world: World) -> None:
    persona = await world.person()
    for _ in range(3):
        await forget_limits()
        await world.client().ok("POST", "/sign-in/code/request", 202, json={"email": persona.email})
        body = {"email": persona.email, "code": await last_code(persona.email)}
        answers = await asyncio.gather(*(world.client().post("/sign-in/code", json=body) for _ in range(6)))
        assert sorted(answer.status_code for answer in answers) == [200, 401, 401, 401, 401, 401]
        assert len({answer.json()["code"] for answer in answers if answer.status_code == 401}) == 1


async def test_a_code_counts_fifteen_minutes(world: World) -> None:
    persona = await world.person()
    client = world.client()
    for late, status in ((timedelta(minutes=14, seconds=59), 200), (timedelta(minutes=15), 401)):
        await forget_limits()
        await client.ok("POST", "/sign-in/code/request", 202, json={"email": persona.email})
        body = {"email": persona.email, "code": await last_code(persona.email)}
        clock.shift(late)
        assert (await client.post("/sign-in/code", json=body)).status_code == status
        clock.reset()


async def test_a_code_takes_five_tries(world: World) -> None:
    for wrong_tries, status in ((4, 200), (5, 401)):
        persona = await world.person()
        client = world.client()
        await client.ok("POST", "/sign-in/code/request", 202, json={"email": persona.email})
        code = await last_code(persona.email)
        wrong = {"email": persona.email, "code": f"{(int(code) + 1) % 10**6:06}"}
        for _ in range(wrong_tries):
            await client.refused("POST", "/sign-in/code", 401, "wrong_code", json=wrong)
        answer = await client.post("/sign-in/code", json={"email": persona.email, "code": code})
        assert answer.status_code == status


async def test_a_code_is_bound_to_its_address_and_purpose(world: World) -> None:
    persona, other = await world.person(), await world.person()
    client = world.client()
    await client.ok("POST", "/sign-in/code/request", 202, json={"email": persona.email})
    code = await last_code(persona.email)
    await client.refused(
        "POST", "/sign-in/code", 401, "wrong_code", json={"email": other.email, "code": code}
    )
    reset = {"email": persona.email, "code": code, "password": PASSWORD}
    await client.refused("POST", "/password/reset", 401, "wrong_code", json=reset)
    await client.ok("POST", "/password/reset/request", 202, json={"email": persona.email})
    reset_code = await last_code(persona.email)
    body = {"email": persona.email, "code": reset_code}
    await client.refused("POST", "/sign-in/code", 401, "wrong_code", json=body)
    await client.ok("POST", "/sign-in/code", 200, json={"email": persona.email, "code": code})


async def test_an_earlier_code_still_counts_until_one_is_used(world: World) -> None:
    persona = await world.person()
    client = world.client()
    codes = []
    for _ in range(2):
        await client.ok("POST", "/sign-in/code/request", 202, json={"email": persona.email})
        codes.append(await last_code(persona.email))
    await client.ok("POST", "/sign-in/code", 200, json={"email": persona.email, "code": codes[0]})
    body = {"email": persona.email, "code": codes[1]}
    await client.refused("POST", "/sign-in/code", 401, "wrong_code", json=body)


async def test_reset_signs_in_here_and_out_everywhere_else(world: World) -> None:
    address = new_email()
    first, _ = await signed_up(world, address)
    second = world.client()
    await second.ok("POST", "/sign-in", 200, json={"email": address, "password": PASSWORD})
    browser = world.client()
    await browser.ok("POST", "/sign-in/code/request", 202, json={"email": address})
    pending_code = await last_code(address)
    await browser.ok("POST", "/password/reset/request", 202, json={"email": address})
    body = {"email": address, "code": await last_code(address), "password": "eight green pears"}
    await browser.ok("POST", "/password/reset", 200, json=body)
    assert await signed_in(browser)
    assert not await signed_in(first)
    assert not await signed_in(second)
    await second.refused(
        "POST", "/sign-in", 401, "wrong_credentials", json={"email": address, "password": PASSWORD}
    )
    await second.ok("POST", "/sign-in", 200, json={"email": address, "password": "eight green pears"})
    await second.refused(
        "POST", "/sign-in/code", 401, "wrong_code", json={"email": address, "code": pending_code}
    )
    await browser.refused("POST", "/password/reset", 401, "wrong_code", json=body)
    assert "changed" in (await mails_to(address))[-1].subject


async def test_a_weak_reset_does_not_use_the_code_up(world: World) -> None:
    persona = await world.person()
    client = world.client()
    await client.ok("POST", "/password/reset/request", 202, json={"email": persona.email})
    body = {"email": persona.email, "code": await last_code(persona.email), "password": "aaaaaaaaaaaa"}
    await client.refused("POST", "/password/reset", 422, "invalid", json=body)
    await client.ok("POST", "/password/reset", 200, json={**body, "password": PASSWORD})


async def test_sign_out_ends_the_session_and_not_only_the_cookie(world: World) -> None:
    client, _ = await signed_up(world)
    secret = client.cookies["batzar_session"]
    await client.ok("POST", "/sign-out", 204)
    assert "batzar_session" not in client.cookies
    thief = world.client()
    thief.cookies.set("batzar_session", secret)
    await thief.refused("GET", "/me", 401, "sign_in_first")
    await client.ok("POST", "/sign-out", 204)


async def test_sign_out_everywhere(world: World) -> None:
    address = new_email()
    first, _ = await signed_up(world, address)
    second = world.client()
    await second.ok("POST", "/sign-in", 200, json={"email": address, "password": PASSWORD})
    await second.ok("POST", "/sign-in/code/request", 202, json={"email": address})
    code = await last_code(address)
    await first.ok("POST", "/sign-out-everywhere", 204)
    assert not await signed_in(first)
    assert not await signed_in(second)
    await second.refused("POST", "/sign-in/code", 401, "wrong_code", json={"email": address, "code": code})
    await first.refused("POST", "/sign-out-everywhere", 401, "sign_in_first")


async def test_no_answer_tells_who_has_an_account(world: World) -> None:
    known, unknown = new_email(), new_email()
    await signed_up(world, known)
    client = world.client()
    requests: list[tuple[str, Callable[[str], dict[str, Any]]]] = [
        ("/sign-up", lambda address: sign_up_body(address)),
        ("/sign-in/code/request", lambda address: {"email": address}),
        ("/password/reset/request", lambda address: {"email": address}),
        ("/sign-in", lambda address: {"email": address, "password": "not the password"}),
        ("/sign-in/code", lambda address: {"email": address, "code": "000000"}),
        (
            "/password/reset",
            lambda address: {"email": address, "code": "000000", "password": "eight green pears"},
        ),
    ]
    for path, body in requests:
        answers = [await client.post(path, json=body(address)) for address in (known, unknown)]
        assert answers[0].status_code == answers[1].status_code, path
        assert answers[0].content == answers[1].content, path
        names = [
            sorted(name for name in answer.headers if name not in {"date", "content-length"})
            for answer in answers
        ]
        assert names[0] == names[1], path
    assert len(await mails_to(unknown)) == 3
    assert "No Batzar account" in (await mails_to(unknown))[-1].subject


async def test_limits_do_not_tell_who_has_an_account(world: World) -> None:
    known, unknown = new_email(), new_email()
    await signed_up(world, known)
    await forget_limits()
    for path, body in (
        ("/sign-in/code/request", {}),
        ("/sign-in", {"password": "not the password"}),
    ):
        sequences = []
        for address in (known, unknown):
            answers = [
                (await world.client().post(path, json={"email": address, **body})).status_code
                for _ in range(22)
            ]
            sequences.append(answers)
        assert sequences[0] == sequences[1]
        assert sequences[0][-1] == 429


async def test_unknown_and_known_addresses_cost_the_same_hash(world: World) -> None:
    """Not a stopwatch test: both must run the slow comparison, and a skipped one would be ten times faster."""
    known = new_email()
    await signed_up(world, known)
    client = world.client()
    loop = asyncio.get_running_loop()

    async def fastest(address: str) -> float:
        times = []
        for _ in range(5):
            begin = loop.time()
            await client.post("/sign-in", json={"email": address, "password": "not the password"})
            times.append(loop.time() - begin)
        return min(times)

    with_account, without = await fastest(known), await fastest(new_email())
    assert 1 / 3 < with_account / without < 3


async def test_bad_input_names_the_field(world: World) -> None:
    client = world.client()
    good = sign_up_body(new_email())
    for change, field in (
        ({"email": "no address"}, "email"),
        ({"email": "a@b.org\nBcc: c@d.org"}, "email"),
        ({"email": f"{'a' * 250}@example.org"}, "email"),
        ({"name": ""}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"name": "two\nlines"}, "name"),
        ({"name": "nul\x00"}, "name"),
        ({"password": "short"}, "password"),
        ({"password": "x1" * 101}, "password"),
        ({"language": "xx"}, "language"),
        ({"time_zone": "Europe/Atlantis"}, "time_zone"),
        ({"time_zone": "../../etc/passwd"}, "time_zone"),
        ({"role": "admin"}, "role"),
    ):
        problem = await client.refused("POST", "/sign-up", 422, "invalid", json={**good, **change})
        assert [item["field"] for item in problem["fields"]] == [field], problem
        assert good["password"] not in str(problem)
    for code in ("12345", "1234567", "abcdef", "١٢٣٤٥٦", "12345\n"):
        body = {"email": good["email"], "code": code}
        problem = await client.refused("POST", "/sign-in/code", 422, "invalid", json=body)
        assert [item["field"] for item in problem["fields"]] == ["code"]


async def test_spaces_of_a_password_are_part_of_it(world: World) -> None:
    address = new_email()
    await signed_up(world, address, password="  spaced words  ")
    client = world.client()
    await client.refused(
        "POST", "/sign-in", 401, "wrong_credentials", json={"email": address, "password": "spaced words"}
    )
    await client.ok("POST", "/sign-in", 200, json={"email": address, "password": "  spaced words  "})


async def test_a_password_typed_on_another_keyboard_is_the_same(world: World) -> None:
    address = new_email()
    await signed_up(world, address, password="contrase\u00f1a de pan")
    await world.client().ok(
        "POST", "/sign-in", 200, json={"email": address, "password": "contrasen\u0303a de pan"}
    )
