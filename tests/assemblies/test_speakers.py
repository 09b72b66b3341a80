"""The speakers' list: who may ask, whose turn it is, that one speaks at a time, and how it ends."""

import asyncio
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from app.assemblies.speakers import WISHES
from tests.assemblies.meetings import add_item, convened_meeting
from tests.assemblies.test_attendance import come, door_code
from tests.decisions.helpers import events
from tests.world import Coop, Persona, World, unique


@dataclass
class Room:
    """An open meeting with two items, the first one current."""

    coop: Coop
    meeting: str
    item: str
    second: str
    more: list[Persona] = field(default_factory=list)
    """Members besides the cooperative's usual ones."""

    async def wishes(self, **params: Any) -> list[dict[str, Any]]:
        """The list as an observer reads it."""
        found = await self.coop.observer.client.ok("GET", f"/meetings/{self.meeting}/speakers", params=params)
        listed: list[dict[str, Any]] = found["items"]
        return listed

    async def turns(self) -> list[tuple[str, str]]:
        """Members and stances of those waiting, the next one first."""
        waiting = [one for one in await self.wishes() if one["place"] is not None]
        return [
            (one["membership_id"], one["stance"]) for one in sorted(waiting, key=lambda one: one["place"])
        ]


async def ask(room: Room, who: Persona, stance: str = "for") -> str:
    """A wish's id."""
    made = await who.client.ok("POST", f"/items/{room.item}/speakers", 201, json={"stance": stance})
    return str(made["id"])


async def act(who: Persona, wish: str, what: str) -> dict[str, Any]:
    """Start, end or withdraw."""
    done: dict[str, Any] = await who.client.ok("POST", f"/speakers/{wish}/{what}", 200)
    return done


async def open_room(world: World, *, more: int = 0, **settings: Any) -> Room:
    """A meeting in which administrator, facilitator and both members are."""
    coop = await world.coop()
    others = [await world.join(coop.id) for _ in range(more)]
    made = await convened_meeting(coop, **settings)
    meeting, item = made["meeting"]["id"], made["items"][0]["id"]
    code = await door_code(coop, meeting)
    await come(meeting, coop.admin, coop.facilitator, coop.member, coop.other_member, *others, code=code)
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/open", json={"call": 1})
    await coop.admin.client.ok("POST", f"/items/{item}/start")
    second = await add_item(coop, meeting, kind="debate", title="The rota", body="")
    return Room(coop, meeting, item, str(second["id"]), others)


async def test_a_wish_a_turn_and_its_end(world: World) -> None:
    room = await open_room(world, speaking_seconds=120)
    coop = room.coop
    wish = await ask(room, coop.member)
    assert await ask(room, coop.member) == wish, "who waits for the same keeps their turn"
    other = await ask(room, coop.other_member, "against")
    assert await room.turns() == [(coop.member.member, "for"), (coop.other_member.member, "against")]
    await coop.member.client.refused("POST", f"/speakers/{wish}/start", 403, "runners_only")
    await coop.facilitator.client.refused("POST", f"/speakers/{wish}/start", 403, "runners_only")
    await coop.admin.client.refused("POST", f"/speakers/{wish}/end", 409, "not_speaking")
    began = await act(coop.secretary, wish, "start")
    assert (began["place"], began["ended_at"]) == (None, None)
    assert (await act(coop.admin, wish, "start"))["started_at"] == began["started_at"]
    assert await room.turns() == [(coop.other_member.member, "against")]
    await coop.admin.client.refused("POST", f"/speakers/{other}/start", 409, "floor_taken")
    await coop.member.client.refused("POST", f"/speakers/{wish}/withdraw", 409, "had_the_floor")
    ended = await act(coop.member, wish, "end")
    assert ended["ended_at"] > ended["started_at"]
    assert ended["first_time"] is False
    assert (await act(coop.admin, wish, "end"))["ended_at"] == ended["ended_at"]
    await coop.admin.client.refused("POST", f"/speakers/{wish}/start", 409, "had_the_floor")
    last = (await events(coop, "speakers_changed"))[-1]
    assert [one["id"] for one in last.put["speakers"]] == [wish]
    assert last.audience == "all"


async def test_only_who_is_here_and_only_on_the_current_item(world: World) -> None:
    room = await open_room(world)
    coop, path = room.coop, f"/items/{room.item}/speakers"
    wish = {"stance": "for"}
    await coop.secretary.client.refused("POST", path, 409, "not_here", json=wish)
    await coop.observer.client.refused("POST", path, 409, "not_here", json=wish)
    await coop.suspended.client.refused("POST", path, 403, "suspended", json=wish)
    await coop.member.client.refused("POST", path, 422, "invalid", json={"stance": "loud"})
    await coop.member.client.refused(
        "POST", f"/items/{room.second}/speakers", 409, "item_not_current", json=wish
    )
    stranger = (await world.coop()).admin
    await stranger.client.refused("POST", path, 404, "not_found", json=wish)
    await stranger.client.refused("GET", f"/meetings/{room.meeting}/speakers", 404, "not_found")
    mine = await ask(room, coop.member)
    for what in ("start", "end", "withdraw"):
        await stranger.client.refused("POST", f"/speakers/{mine}/{what}", 404, "not_found")
    await coop.other_member.client.refused("POST", f"/speakers/{mine}/withdraw", 403, "not_your_wish")
    await coop.member.client.ok("POST", f"/meetings/{room.meeting}/leave")
    await coop.admin.client.refused("POST", f"/speakers/{mine}/start", 409, "speaker_gone")
    await act(coop.member, mine, "withdraw")
    first = (await act(coop.admin, mine, "withdraw"))["withdrawn_at"]
    assert (await act(coop.member, mine, "withdraw"))["withdrawn_at"] == first
    await coop.admin.client.refused("POST", f"/speakers/{mine}/start", 409, "wish_withdrawn")
    await coop.admin.client.ok("POST", f"/meetings/{room.meeting}/close")
    await coop.other_member.client.refused("POST", path, 409, "meeting_not_open", json=wish)


async def test_turns_follow_the_meetings_wish_also_when_it_changes(world: World) -> None:
    room = await open_room(world)
    coop = room.coop
    a, b, c = coop.member.member, coop.other_member.member, coop.facilitator.member
    first = await ask(room, coop.member, "for")
    await act(coop.admin, first, "start")
    await act(coop.admin, first, "end")
    await ask(room, coop.member, "for")
    await ask(room, coop.other_member, "for")
    await ask(room, coop.facilitator, "against")
    assert [one for one, _ in await room.turns()] == [a, b, c]
    await coop.admin.client.ok("PATCH", f"/meetings/{room.meeting}", json={"first_time_first": True})
    assert [one for one, _ in await room.turns()] == [b, c, a]
    await coop.admin.client.ok("PATCH", f"/meetings/{room.meeting}", json={"alternate": True})
    assert [one for one, _ in await room.turns()] == [c, b, a]
    told = (await events(coop, "speakers_changed"))[-1]
    assert {one["membership_id"]: one["place"] for one in told.put["speakers"]} == {c: 1, b: 2}
    await ask(room, coop.admin, "point_of_order")
    assert (await room.turns())[0] == (coop.admin.member, "point_of_order")
    told = (await events(coop, "speakers_changed"))[-1]
    assert len(told.put["speakers"]) == 4, "everyone behind moved back by one"


async def test_an_item_that_ends_takes_its_speakers_along(world: World) -> None:
    room = await open_room(world)
    coop = room.coop
    speaking, waiting = await ask(room, coop.member), await ask(room, coop.other_member)
    await act(coop.admin, speaking, "start")
    await coop.admin.client.ok("POST", f"/items/{room.item}/end", json={"status": "done"})
    listed = {one["id"]: one for one in await room.wishes(item_id=room.item)}
    assert listed[speaking]["ended_at"] is not None
    assert (listed[waiting]["withdrawn_at"] is not None, listed[waiting]["place"]) == (True, None)
    assert await room.wishes(item_id=room.second) == []
    await coop.admin.client.ok("POST", f"/items/{room.second}/start")
    room.item = room.second
    third = await ask(room, coop.member)
    assert [one["id"] for one in await room.wishes(item_id=room.second)] == [third]
    assert (await room.wishes(item_id=room.second))[0]["first_time"] is True, "a new item, a new list"
    await coop.admin.client.ok("POST", f"/meetings/{room.meeting}/close")
    assert (await room.wishes(item_id=room.second))[0]["withdrawn_at"] is not None


async def test_the_floor_is_given_once_however_many_give_it(world: World) -> None:
    room = await open_room(world)
    coop = room.coop
    wishes = [await ask(room, one) for one in (coop.member, coop.other_member, coop.facilitator)]
    runners = [coop.admin, coop.secretary, coop.admin]
    answers = await asyncio.gather(
        *(
            runner.client.request("POST", f"/speakers/{wish}/start")
            for runner, wish in zip(runners, wishes, strict=True)
        )
    )
    assert sorted(one.status_code for one in answers) == [200, 409, 409]
    speaking = [one for one in await room.wishes() if one["started_at"] is not None]
    assert len(speaking) == 1
    # The same phone, three times at once: one wish.
    asked = await asyncio.gather(
        *(
            coop.admin.client.request("POST", f"/items/{room.item}/speakers", json={"stance": "question"})
            for _ in range(3)
        )
    )
    assert len({one.json()["id"] for one in asked}) == 1
    # Withdrawn and started at once: whichever comes first holds.
    await act(coop.admin, speaking[0]["id"], "end")
    wish = str(UUID(asked[0].json()["id"]))
    started, withdrawn = await asyncio.gather(
        coop.secretary.client.request("POST", f"/speakers/{wish}/start"),
        coop.admin.client.request("POST", f"/speakers/{wish}/withdraw"),
    )
    assert sorted((started.status_code, withdrawn.status_code)) == [200, 409]


async def test_the_same_key_asks_once_and_there_is_an_end_to_asking(world: World) -> None:
    room = await open_room(world)
    path, headers = f"/items/{room.item}/speakers", {"Idempotency-Key": unique("key")}
    client = room.coop.member.client
    made = [await client.ok("POST", path, json={"stance": "for"}, headers=headers) for _ in range(2)]
    assert made[0] == made[1]
    again = {"Idempotency-Key": unique("key")}
    same = [await client.ok("POST", path, json={"stance": "for"}, headers=again) for _ in range(2)]
    assert {one["id"] for one in same} == {made[0]["id"]}
    for _ in range(WISHES - 1):
        wish = await ask(room, room.coop.member, "question")
        await act(room.coop.member, wish, "withdraw")
    await client.refused("POST", path, 409, "too_many_wishes", json={"stance": "question"})
    assert await ask(room, room.coop.member) == made[0]["id"]
