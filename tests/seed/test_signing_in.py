"""The people of the demo sign in as anybody does, and find something to do."""

import pytest
from fastapi import FastAPI

from app.accounts.demo import DEMO_PASSWORD, DEMO_PEOPLE, DemoPerson
from tests.world import World


@pytest.mark.parametrize("person", DEMO_PEOPLE, ids=lambda one: f"{one.email}-{one.slug}")
async def test_signs_in_and_has_something_to_do(demo: str, application: FastAPI, person: DemoPerson) -> None:
    world = World(application)
    client = world.client()
    me = await client.ok("POST", "/sign-in", json={"email": person.email, "password": DEMO_PASSWORD})
    assert me["name"] == person.name
    mine = await client.ok("GET", "/cooperatives")
    roles = {one["cooperative"]["slug"]: one["membership"]["role"] for one in mine["items"]}
    assert roles[person.slug] == person.role
    home = await client.ok("GET", f"/cooperatives/{person.slug}/home")
    open_polls = [*home["to_vote"], *home["open_polls"]]
    assert open_polls
    assert all(not one["voted"] for one in home["to_vote"])
    if person.role != "observer":
        assert home["to_vote"], "nothing to vote on at first sight"
    if person.role in ("member", "facilitator"):
        assert home["unread"], "nothing unread at first sight"
    assert (home["requests"] or 0) > 0 or person.role not in ("admin", "secretary")
    await world.close()
