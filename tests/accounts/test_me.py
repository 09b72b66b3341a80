"""The profile: name, language, time zone, password, and who hears of changes."""

import asyncio
from uuid import UUID

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts import hooks
from app.accounts.people import initials
from tests.accounts.helpers import PASSWORD, mails_to, new_email, signed_up
from tests.world import World


async def test_what_is_left_out_stays(world: World) -> None:
    client, me = await signed_up(world)
    changed = await client.ok("PATCH", "/me", 200, json={"language": "es"})
    assert changed == {**me, "language": "es"}
    changed = await client.ok(
        "PATCH", "/me", 200, json={"name": "  Jon Sarasola  ", "time_zone": "America/Montevideo"}
    )
    assert changed["name"] == "Jon Sarasola"
    assert changed["initials"] == "JS"
    assert changed["time_zone"] == "America/Montevideo"
    assert await client.ok("PATCH", "/me", 200, json={}) == changed
    assert await client.ok("GET", "/me") == changed
    assert await client.ok("GET", "/session") == {"me": changed}


async def test_a_page_learns_that_nobody_is_signed_in_without_a_refusal(world: World) -> None:
    stranger = world.client()
    assert await stranger.ok("GET", "/session", 200) == {"me": None}
    await stranger.refused("GET", "/me", 401, "sign_in_first")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"name": "a\u0000b"}, "name"),
        ({"language": "fr"}, "language"),
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
        ({"time_zone": ""}, "time_zone"),
        ({"email": "other@example.org"}, "email"),
        ({"id": "0199d7a4-6a3c-7c52-9d1e-2f0e5b7a9c11"}, "id"),
        ({"name": ["a"]}, "name"),
    ],
)
async def test_bad_changes_change_nothing(world: World, change: dict[str, object], field: str) -> None:
    client, me = await signed_up(world)
    problem = await client.refused("PATCH", "/me", 422, "invalid", json=change)
    assert problem["fields"][0]["field"] == field
    assert await client.ok("GET", "/me") == me


async def test_field_errors_are_in_the_readers_language(world: World) -> None:
    client, _ = await signed_up(world)
    problem = await client.refused(
        "PATCH", "/me", 422, "invalid", json={"time_zone": "Nowhere"}, headers={"Accept-Language": "es"}
    )
    assert problem["fields"][0]["code"] == "unknown_time_zone"
    assert "zona horaria" in problem["fields"][0]["message"]


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ane Agirre", "AA"),
        ("Ane", "A"),
        ("ane maria lopez", "AL"),
        ("ñandú élan", "ÑÉ"),
        ("ßeta", "S"),
        ("王小明", "王"),
        ("(Ane) Agirre", "A"),
        ("🙂 🙃", "🙂🙃"),
        ("", ""),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


async def test_a_change_of_name_is_announced_once(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[UUID] = []

    async def listen(session: AsyncSession, person_id: UUID) -> None:
        assert session.in_transaction()
        heard.append(person_id)

    monkeypatch.setattr(hooks, "profile_changed", [listen])
    client, me = await signed_up(world)
    await client.ok("PATCH", "/me", 200, json={"language": "es", "time_zone": "UTC"})
    await client.ok("PATCH", "/me", 200, json={"name": me["name"]})
    assert heard == []
    await client.ok("PATCH", "/me", 200, json={"name": "New Name"})
    assert heard == [UUID(me["id"])]


async def test_a_change_that_a_listener_refuses_is_not_made(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.core.errors import ConflictError

    async def refuse(session: AsyncSession, person_id: UUID) -> None:
        raise ConflictError

    client, me = await signed_up(world)
    monkeypatch.setattr(hooks, "profile_changed", [refuse])
    await client.refused("PATCH", "/me", 409, "conflict", json={"name": "New Name"})
    assert await client.ok("GET", "/me") == me


async def test_changing_the_password_ends_the_other_sessions(world: World) -> None:
    address = new_email()
    client, _ = await signed_up(world, address)
    other = world.client()
    await other.ok("POST", "/sign-in", 200, json={"email": address, "password": PASSWORD})
    new = "eight green pears"
    problem = await client.refused(
        "PUT", "/me/password", 422, "invalid", json={"current": "not the password", "new": new}
    )
    assert problem["fields"][0] == {
        "field": "current",
        "code": "wrong_password",
        "message": "This is not your present password.",
    }
    await client.refused("PUT", "/me/password", 422, "invalid", json={"current": None, "new": new})
    await other.ok("GET", "/me")
    await client.ok("PUT", "/me/password", 204, json={"current": PASSWORD, "new": new})
    await client.ok("GET", "/me")
    await other.refused("GET", "/me", 401, "sign_in_first")
    await other.refused(
        "POST", "/sign-in", 401, "wrong_credentials", json={"email": address, "password": PASSWORD}
    )
    await other.ok("POST", "/sign-in", 200, json={"email": address, "password": new})
    assert (await mails_to(address))[-1].subject == "Your Batzar password was changed"


async def test_a_first_password_needs_no_present_one(world: World) -> None:
    persona = await world.person()
    client = persona.client
    assert (await client.ok("GET", "/me"))["has_password"] is False
    await client.refused("PUT", "/me/password", 422, "invalid", json={"current": "guess", "new": PASSWORD})
    await client.ok("PUT", "/me/password", 204, json={"current": None, "new": PASSWORD})
    assert (await client.ok("GET", "/me"))["has_password"] is True
    await client.refused("PUT", "/me/password", 422, "invalid", json={"current": None, "new": PASSWORD})


async def test_of_two_changes_at_once_one_wins(world: World) -> None:
    address = new_email()
    client, _ = await signed_up(world, address)
    wanted = ["eight green pears", "nine yellow plums"]
    answers = await asyncio.gather(
        *(client.put("/me/password", json={"current": PASSWORD, "new": new}) for new in wanted)
    )
    statuses = [answer.status_code for answer in answers]
    assert sorted(statuses) in ([204, 409], [204, 422])
    winner = wanted[statuses.index(204)]
    await world.client().ok("POST", "/sign-in", 200, json={"email": address, "password": winner})


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("short", "string_too_short"),
        ("x1" * 101, "string_too_long"),
        ("aaaaaaaaaaaa", "weak_password_repeated"),
        ("abcabcabcabc", "weak_password_repeated"),
        ("abcdefghijkl", "weak_password_sequence"),
        ("Password123", "weak_password_common"),
        ("Nerea Otxoa", "weak_password_personal"),
    ],
)
async def test_weak_passwords_are_refused_and_named(world: World, password: str, code: str) -> None:
    client, _ = await signed_up(world)
    body = {"current": PASSWORD, "new": password}
    problem = await client.refused("PUT", "/me/password", 422, "invalid", json=body)
    assert [(item["field"], item["code"]) for item in problem["fields"]] == [("new", code)]
