"""The demo's list, and people made from the command line."""

import pytest

from app.accounts.demo import DEMO_PASSWORD, DEMO_PEOPLE
from app.accounts.errors import EmailTakenError, WeakPasswordError
from app.accounts.people import create_person
from app.accounts.policies import weakness
from app.core.db import new_session
from app.core.settings import settings
from tests.accounts.helpers import PASSWORD, new_email
from tests.world import World


async def test_demo_people_are_listed_in_a_demo_only(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    client = world.client()
    await client.refused("GET", "/dev/people", 404, "not_found")
    monkeypatch.setattr(settings(), "demo", True)
    items = (await client.ok("GET", "/dev/people"))["items"]
    assert [item["email"] for item in items] == [person.email for person in DEMO_PEOPLE]
    assert {item["role"] for item in items} == {"admin", "secretary", "facilitator", "member", "observer"}
    assert {item["password"] for item in items} == {DEMO_PASSWORD}
    for item in items:
        assert weakness(item["password"], email=item["email"], name=item["name"]) is None


async def test_somebody_made_from_the_command_line_signs_in(world: World) -> None:
    address = new_email()
    async with new_session() as session:
        person_id = await create_person(session, address, "Maite Admin", PASSWORD, language="es")
    me = await world.client().ok("POST", "/sign-in", 200, json={"email": address, "password": PASSWORD})
    assert me["id"] == str(person_id)
    assert me["language"] == "es"
    with pytest.raises(EmailTakenError):
        async with new_session() as session:
            await create_person(session, address.upper(), "Somebody Else", PASSWORD)
    with pytest.raises(WeakPasswordError):
        async with new_session() as session:
            await create_person(session, new_email(), "Maite Admin", "1234567890")
