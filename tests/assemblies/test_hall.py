"""The screen in the hall: what a link shows, what it never shows, and that it goes dark."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest
from fastapi import FastAPI

from app.core import limits
from app.realtime import halls
from app.realtime.protocol import LINK_REVOKED, TOO_MANY
from app.realtime.running import realtime
from tests.assemblies.meetings import convened_meeting, make_meeting
from tests.assemblies.test_attendance import come, door_code
from tests.assemblies.test_speakers import Room, act, ask, open_room
from tests.world import World

PATIENCE = 30.0  # seconds


@pytest.fixture(scope="module", autouse=True)
async def live(application: FastAPI) -> AsyncIterator[None]:
    """What runs in a web process so that its screens see."""
    async with realtime():
        yield


class Screen:
    """A websocket of a hall, without anything but its token."""

    def __init__(self, application: FastAPI, token: str, address: str = "10.7.7.7") -> None:
        self._inbox: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._outbox: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        path = f"/api/v1/hall/{token}/live"
        scope = {
            "type": "websocket",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "scheme": "ws",
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "root_path": "",
            "headers": [(b"host", b"testserver"), (b"origin", b"http://testserver")],
            "client": (address, 4242),
            "server": ("testserver", 80),
            "subprotocols": [],
            "state": {},
        }
        self._inbox.put_nowait({"type": "websocket.connect"})
        self._task = asyncio.create_task(application(scope, self._inbox.get, self._outbox.put))  # type: ignore[arg-type]  # queues of dicts stand for receive and send

    async def next(self) -> dict[str, Any]:
        """What the server sends next, its ASGI message; a first acceptance is passed over."""
        async with asyncio.timeout(PATIENCE):
            found = await self._outbox.get()
            return found if found["type"] != "websocket.accept" else await self.next()

    async def hear(self) -> dict[str, Any]:
        """The next message."""
        found = await self.next()
        assert found["type"] == "websocket.send", found
        message: dict[str, Any] = orjson.loads(found["text"])
        return message

    async def until(self, **wanted: Any) -> dict[str, Any]:
        """The first state in which these fields are so."""
        while True:
            message = await self.hear()
            hall: dict[str, Any] = message.get("hall", {})
            if message["type"] == "hall" and all(hall[name] == value for name, value in wanted.items()):
                return hall

    def say(self) -> None:
        """A word, which no screen has to say."""
        self._inbox.put_nowait({"type": "websocket.receive", "text": "?"})

    async def leave(self) -> None:
        """Hang up."""
        self._inbox.put_nowait({"type": "websocket.disconnect", "code": 1000})
        async with asyncio.timeout(PATIENCE):
            await self._task


async def token_of(room: Room) -> str:
    """A new link's token."""
    made = await room.coop.admin.client.ok("POST", f"/meetings/{room.meeting}/hall", 200)
    assert made["qr_svg"].startswith("<svg")
    return str(made["url"]).rsplit("/hall/", 1)[1]


async def vote(room: Room, **settings: Any) -> str:
    """An open vote on the current item; its id."""
    made = await room.coop.admin.client.ok("POST", f"/items/{room.item}/polls", 201, json=settings)
    return str(made["id"])


async def test_the_link_is_made_renewed_and_taken_back(world: World) -> None:
    room = await open_room(world)
    coop, path, anybody = room.coop, f"/meetings/{room.meeting}/hall", world.client()
    for method in ("GET", "POST", "DELETE"):
        await coop.member.client.refused(method, path, 403, "runners_only")
        await coop.facilitator.client.refused(method, path, 403, "runners_only")
        await (await world.person()).client.refused(method, path, 404, "not_found")
    assert (await coop.secretary.client.ok("GET", path))["url"] is None
    first = await token_of(room)
    assert len(first) >= 43, "32 random bytes"
    assert (await coop.secretary.client.ok("GET", path))["url"].endswith(first)
    assert (await anybody.ok("GET", f"/hall/{first}"))["title"] == "Annual assembly"
    second = await token_of(room)
    await anybody.refused("GET", f"/hall/{first}", 404, "not_found")
    await anybody.ok("GET", f"/hall/{second}")
    await coop.admin.client.ok("DELETE", path)
    await coop.admin.client.ok("DELETE", path)
    await anybody.refused("GET", f"/hall/{second}", 404, "not_found")
    draft = (await make_meeting(coop))["meeting"]["id"]
    await coop.admin.client.refused("POST", f"/meetings/{draft}/hall", 409, "meeting_not_convened")


async def test_before_the_opening_it_shows_the_hour_and_who_comes(world: World) -> None:
    coop = await world.coop()
    made = await convened_meeting(coop)
    meeting = made["meeting"]["id"]
    room = Room(coop, meeting, made["items"][0]["id"], "")
    path = f"/hall/{await token_of(room)}"
    shown = await world.client().ok("GET", path)
    assert (shown["status"], shown["item"], shown["poll"], shown["place"]) == (
        "convened",
        None,
        None,
        "The hall",
    )
    assert (shown["presence"]["present"], shown["presence"]["met"]) == (0, False)
    assert (shown["next_item"], shown["chair"]) == ("The accounts", "Amaia Admin")
    await come(meeting, coop.admin, coop.member, coop.other_member, code=await door_code(coop, meeting))
    shown = await world.client().ok("GET", path)
    assert (shown["presence"]["present"], shown["presence"]["met"]) == (3, True)


async def test_a_vote_shows_how_many_and_only_after_the_close_what(
    world: World, application: FastAPI
) -> None:
    room = await open_room(world, speaking_seconds=90)
    coop = room.coop
    token = await token_of(room)
    screen = Screen(application, token)
    first = await screen.until(status="open")
    assert (first["item"]["place"], first["item"]["of"], first["item"]["title"]) == (1, 2, "The accounts")
    assert first["next_item"] == "The rota"
    one, two = await ask(room, coop.member), await ask(room, coop.other_member, "against")
    await act(coop.admin, one, "start")
    hall = await screen.hear()
    while hall["hall"]["speaking"] is None or not hall["hall"]["waiting"]:
        hall = await screen.hear()
    speaking, [waiting] = hall["hall"]["speaking"], hall["hall"]["waiting"]
    assert (speaking["name"], speaking["stance"], speaking["seconds"]) == ("Maren Member", "for", 90)
    assert (waiting["id"], waiting["name"]) == (two, "Oihana Other")
    await act(coop.admin, one, "end")
    poll = await vote(room)
    while (hall := await screen.hear())["hall"]["poll"] is None:
        pass
    opened = hall["hall"]["poll"]
    assert (opened["id"], opened["status"], opened["voted"], opened["may_vote"]) == (poll, "open", 0, 4)
    for persona in (coop.member, coop.other_member, coop.admin):
        await persona.client.ok("PUT", f"/polls/{poll}/ballot", json={"choice": {"position": "agree"}})
    while (hall := await screen.hear())["hall"]["poll"]["voted"] < 3:
        assert hall["hall"]["poll"]["tally"] is None
    assert (hall["hall"]["poll"]["tally"], hall["hall"]["poll"]["outcome"]) == (None, None)
    await coop.admin.client.ok("POST", f"/polls/{poll}/close")
    while (hall := await screen.hear())["hall"]["poll"]["status"] == "open":
        pass
    closed = hall["hall"]["poll"]
    assert (closed["outcome"]["result"], closed["tally"]["counts"]["agree"]) == ("adopted", 3)
    assert closed["outcome"]["words"]["es"]
    shown = json.dumps(hall)
    for hidden in (coop.member.member, str(coop.member.person_id), coop.member.email, "ballots/"):
        assert hidden not in shown
    await coop.admin.client.ok("POST", f"/items/{room.item}/end", json={"status": "done"})
    assert (await screen.until(item=None))["poll"] is None
    await coop.admin.client.ok("POST", f"/meetings/{room.meeting}/close")
    await screen.until(status="closed")
    await screen.leave()


async def test_of_a_secret_vote_nothing_but_the_number_until_its_close(world: World) -> None:
    room = await open_room(world)
    coop, anybody = room.coop, world.client()
    path = f"/hall/{await token_of(room)}"
    poll = await vote(room, secret=True, secret_small_ok=True)
    everyone = (coop.member, coop.other_member, coop.admin, coop.facilitator)
    for n, persona in enumerate(everyone):
        position = "agree" if n else "disagree"
        await persona.client.ok("PUT", f"/polls/{poll}/ballot", json={"choice": {"position": position}})
        shown = (await anybody.ok("GET", path))["poll"]
        assert (shown["secret"], shown["voted"], shown["tally"], shown["outcome"]) == (
            True,
            n + 1,
            None,
            None,
        )
    await coop.admin.client.ok("POST", f"/polls/{poll}/close")
    shown = (await anybody.ok("GET", path))["poll"]
    assert shown["withheld"], "four ballots hide nobody"
    assert (shown["status"], shown["tally"], shown["outcome"]) == ("open", None, None)


async def test_a_secret_vote_of_enough_is_shown_when_it_closes(world: World) -> None:
    room = await open_room(world, more=2)
    coop = room.coop
    path = f"/hall/{await token_of(room)}"
    poll = await vote(room, secret=True)
    everyone = (coop.member, coop.other_member, coop.admin, coop.facilitator, *room.more)
    for n, persona in enumerate(everyone):
        position = "agree" if n else "disagree"
        await persona.client.ok("PUT", f"/polls/{poll}/ballot", json={"choice": {"position": position}})
    await coop.admin.client.ok("POST", f"/polls/{poll}/close")
    shown = (await world.client().ok("GET", path))["poll"]
    assert (shown["status"], shown["tally"]["counts"]["agree"], shown["withheld"]) == ("closed", 5, False)


async def test_a_link_taken_back_ends_its_screens_and_only_those(world: World, application: FastAPI) -> None:
    room, other = await open_room(world), await open_room(world)
    gone, stays = Screen(application, await token_of(room)), Screen(application, await token_of(other))
    await gone.until(status="open")
    await stays.until(status="open")
    await room.coop.admin.client.ok("DELETE", f"/meetings/{room.meeting}/hall")
    assert await gone.hear() == {"type": "revoked"}
    assert await gone.next() == {"type": "websocket.close", "code": LINK_REVOKED, "reason": ""}
    await other.coop.admin.client.ok("POST", f"/items/{other.item}/end", json={"status": "done"})
    await stays.until(item=None)
    await stays.leave()
    stranger = Screen(application, "no-such-link")
    assert await stranger.hear() == {"type": "revoked"}
    assert (await stranger.next())["code"] == LINK_REVOKED


async def test_changes_come_together_and_the_same_is_not_told_twice(
    world: World, application: FastAPI
) -> None:
    room = await open_room(world)
    screen = Screen(application, await token_of(room))
    await screen.until(status="open")
    began, told = asyncio.get_running_loop().time(), 0
    for n in range(12):
        await act(room.coop.member, await ask(room, room.coop.member), "withdraw")
        told = n
    last = await ask(room, room.coop.other_member)
    heard = 1
    while not (hall := (await screen.hear())["hall"])["waiting"] or hall["waiting"][0]["id"] != last:
        heard += 1
    lasted = asyncio.get_running_loop().time() - began
    assert told == 11
    assert heard <= lasted / halls.INTERVAL + 2
    await screen.leave()


async def test_too_many_screens_too_many_words_and_too_many_requests(
    world: World, application: FastAPI, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = await open_room(world)
    token = await token_of(room)
    monkeypatch.setattr(halls, "SCREENS_A_LINK", 1)
    screen = Screen(application, token)
    await screen.until(status="open")
    second = Screen(application, token)
    assert (await second.hear())["code"] == "too_many_screens"
    assert (await second.next())["code"] == TOO_MANY
    for _ in range(halls.MESSAGES):
        screen.say()
    while (message := await screen.hear())["type"] != "refused":
        pass
    assert message["code"] == "too_many_messages"
    assert (await screen.next())["code"] == TOO_MANY
    monkeypatch.setattr(limits, "HALL_ADDRESS", limits.Limit("hall_address", 2, limits.HALL_ADDRESS.per))
    client = world.client()
    await client.refused("GET", f"/hall/{token}x", 404, "not_found")
    await client.refused("GET", f"/hall/{token}y", 404, "not_found")
    await client.refused("GET", f"/hall/{token}z", 429, "too_many_requests")
    address = "10.250.0.9"
    for expected in ("revoked", "revoked", "refused"):
        assert (await Screen(application, f"{token}x", address).hear())["type"] == expected
    # What others behind its address tried holds up no screen that has its link.
    await screen.leave()
    for _ in range(3):
        await client.ok("GET", f"/hall/{token}")
        once = Screen(application, token, address)
        assert (await once.hear())["type"] == "hall"
        await once.leave()


async def test_a_screen_that_nothing_changes_for_hears_that_we_are_there(
    world: World, application: FastAPI, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = await open_room(world)
    monkeypatch.setattr(halls, "ALIVE_EVERY", 0.05)
    screen = Screen(application, await token_of(room))
    await screen.until(status="open")
    assert await screen.hear() == {"type": "alive"}
    await screen.leave()
