"""Reactions counted exactly, read positions that only go forward, mentions and their completion."""

import asyncio

from sqlalchemy import select

from app.core.db import new_session
from app.core.markdown import mention
from app.discussions.models import Mention
from tests.discussions.helpers import circle, comment, events, pages, thread
from tests.world import World


async def test_reactions_are_counted_once_a_member(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    said = await comment(coop.member, made["id"])
    for path in (f"/threads/{made['id']}", f"/comments/{said['id']}"):
        for persona in (coop.member, coop.observer, coop.observer):
            changed = await persona.client.ok("PUT", f"{path}/reactions/👍")
        assert changed["reactions"] == {"👍": 2}
        changed = await coop.member.client.ok("PUT", f"{path}/reactions/💚")
        assert changed["reactions"] == {"👍": 2, "💚": 1}
        changed = await coop.member.client.ok("DELETE", f"{path}/reactions/👍")
        changed = await coop.member.client.ok("DELETE", f"{path}/reactions/👍")
        assert changed["reactions"] == {"👍": 1, "💚": 1}
        assert (await coop.other_member.client.ok("GET", path))["reactions"] == changed["reactions"]
        for limit in (1, 50):
            who = await pages(coop.other_member, f"{path}/reactions", limit=limit)
            assert [(one["member_id"], one["emoji"]) for one in who] == [
                (coop.observer.member, "👍"),
                (coop.member.member, "💚"),
            ]
        await coop.member.client.refused("PUT", f"{path}/reactions/🧨", 404, "not_found")
        await coop.member.client.refused("PUT", f"{path}/reactions/like", 404, "not_found")
    for limit in (1, 100):
        mine = await pages(coop.member, f"/threads/{made['id']}/reactions/mine", limit=limit)
        assert [(one["thread_id"], one["comment_id"], one["emoji"]) for one in mine] == [
            (made["id"], None, "💚"),
            (made["id"], said["id"], "💚"),
        ]
    assert await pages(coop.other_member, f"/threads/{made['id']}/reactions/mine") == []


async def test_many_reactions_at_once_lose_none(world: World) -> None:
    coop = await world.coop()
    said = await comment(coop.member, (await thread(coop.member, coop))["id"])
    people = [one for one in coop.everyone if one is not coop.suspended]
    path = f"/comments/{said['id']}/reactions"
    await asyncio.gather(*(one.client.ok("PUT", f"{path}/👍") for one in people for _ in range(4)))
    assert (await coop.member.client.ok("GET", f"/comments/{said['id']}"))["reactions"] == {"👍": len(people)}
    heard = [one for one in await events(coop) if one.kind == "reactions_changed"]
    assert [one.put["comments"][0]["reactions"]["👍"] for one in heard] == list(range(1, len(people) + 1))


async def test_a_read_position_only_goes_forward(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    for _ in range(4):
        await comment(coop.member, made["id"])
    path, reader = f"/threads/{made['id']}", coop.observer.client
    for asked, expected in [(0, 0), (2, 2), (1, 2), (99, 4), (3, 4)]:
        moved = await reader.ok("PUT", f"{path}/read", json={"number": asked})
        assert (moved["id"], moved["number"]) == (made["id"], expected)
    assert (await reader.ok("GET", path))["read_position"]["number"] == 4
    heard = [one for one in await events(coop) if one.audience == f"member:{coop.observer.member}"]
    assert [one.put["read_positions"][0]["number"] for one in heard] == [0, 2, 4]
    positions = await pages(coop.observer, f"{coop.path}/read-positions")
    assert [(one["id"], one["number"]) for one in positions] == [(made["id"], 4)]
    for number in (-1, 1.5, "x", None, 2**31):
        await reader.refused("PUT", f"{path}/read", 422, "invalid", json={"number": number})
    await coop.suspended.client.ok("PUT", f"{path}/read", json={"number": 1})


async def test_racing_devices_end_at_the_furthest_position(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    for _ in range(10):
        await comment(coop.member, made["id"])
    await asyncio.gather(
        *(
            coop.observer.client.ok("PUT", f"/threads/{made['id']}/read", json={"number": number})
            for number in (3, 9, 1, 10, 5, 7, 2, 8, 4, 6)
        )
    )
    heard = [one for one in await events(coop) if one.audience == f"member:{coop.observer.member}"]
    numbers = [one.put["read_positions"][0]["number"] for one in heard]
    assert numbers == sorted(set(numbers))
    assert numbers[-1] == 10


async def test_unread_threads_are_those_never_opened_or_with_something_new(world: World) -> None:
    coop = await world.coop()
    untouched, read, behind = [await thread(coop.member, coop, name) for name in "abc"]
    await comment(coop.member, behind["id"])
    await comment(coop.member, behind["id"])
    await coop.observer.client.ok("PUT", f"/threads/{read['id']}/read", json={"number": 0})
    await coop.observer.client.ok("PUT", f"/threads/{behind['id']}/read", json={"number": 1})
    for limit in (1, 30):
        found = await pages(coop.observer, f"{coop.path}/threads", unread="true", limit=limit)
        assert [one["id"] for one in found] == [behind["id"], untouched["id"]]
    page = await coop.observer.client.ok("GET", f"{coop.path}/threads")
    assert {one["id"]: one["number"] for one in page["read_positions"]} == {read["id"]: 0, behind["id"]: 1}
    assert await pages(coop.member, f"{coop.path}/threads", unread="true") == []
    await coop.observer.client.ok("PUT", f"/threads/{behind['id']}/read", json={"number": 2})
    await coop.facilitator.client.ok("DELETE", f"/threads/{untouched['id']}", 204)
    assert await pages(coop.observer, f"{coop.path}/threads", unread="true") == []


async def test_an_own_comment_counts_as_read_only_when_nothing_before_was_missed(world: World) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    await comment(coop.other_member, made["id"])
    await comment(coop.member, made["id"])
    path = f"/threads/{made['id']}"
    assert (await coop.other_member.client.ok("GET", path))["read_position"]["number"] == 1
    assert (await coop.member.client.ok("GET", path))["read_position"]["number"] == 0
    await comment(coop.observer, made["id"])
    assert (await coop.observer.client.ok("GET", path))["read_position"] is None


async def test_mentions_are_linked_stored_and_limited_to_who_sees_the_circle(world: World) -> None:
    coop, other = await world.coop(), await world.coop()
    board = await circle(coop, coop.member, closed=True)
    body = " ".join(
        mention("Whatever", one.member)
        for one in (coop.member, coop.observer, coop.suspended, other.member, coop.admin)
    )
    for circle_id, expected in [
        (None, [coop.member, coop.observer, coop.suspended, coop.admin]),
        (board, [coop.member, coop.admin]),
    ]:
        made = await thread(coop.member, coop, body=body, circle_id=circle_id)
        for one in expected:
            assert f'href="/c/{coop.slug}/members/{one.member}"' in made["body_html"]
            assert f">@{one.name}</a>" in made["body_html"]
        assert made["body_html"].count("<a ") == len(expected)
        assert other.member.member not in made["body_html"]
        async with new_session() as session:
            stored = await session.scalars(
                select(Mention.membership_id).where(Mention.thread_id == made["id"])
            )
            assert set(stored) == {one.membership_id for one in expected}
    said = await comment(
        coop.member, made["id"], f"{mention('x', coop.admin.member)} {mention('x', coop.admin.member)}"
    )
    for new, version, expected_ids in [
        ("none", 1, set()),
        (mention("x", coop.member.member), 2, {coop.member.membership_id}),
    ]:
        path = f"/comments/{said['id']}"
        await coop.member.client.ok("PATCH", path, json={"body": new, "version": version})
        async with new_session() as session:
            stored = await session.scalars(
                select(Mention.membership_id).where(Mention.comment_id == said["id"])
            )
            assert set(stored) == expected_ids


async def test_completion_ignores_accents_and_capitals_and_keeps_to_the_circle(world: World) -> None:
    coop, other = await world.coop(), await world.coop()
    jose = await world.join(coop.id, name="José Ángel Ñíguez")
    await world.join(coop.id, name="Josefa Gone", status="active")
    await world.join(other.id, name="José Elsewhere")
    percent = await world.join(coop.id, name="100% Wool_Weaver")
    path = f"{coop.path}/mentions"

    async def names(typed: str, **params: object) -> list[str]:
        found = await coop.member.client.ok("GET", path, params={"q": typed, **params})
        return [one["name"] for one in found["items"]]

    assert await names("jose") == ["José Ángel Ñíguez", "Josefa Gone"]
    assert await names("JOSÉ") == ["José Ángel Ñíguez", "Josefa Gone"]
    assert await names("ang") == ["José Ángel Ñíguez"]
    assert await names("niguez") == ["José Ángel Ñíguez"]
    assert await names("jose a") == ["José Ángel Ñíguez"]
    assert await names("ose") == []
    assert await names("100%") == [percent.name]
    assert await names("%") == []
    assert await names("_") == []
    assert await names("' OR 1=1 --") == []
    assert len(await names("", limit=3)) == 3
    board = await circle(coop, coop.member, jose, closed=True)
    assert await names("jose", circle_id=str(board)) == [jose.name]
    assert await names("a", circle_id=str(board)) == ["Amaia Admin", jose.name]
    opened = await circle(coop, jose, name="Open")
    assert await names("jose", circle_id=str(opened)) == ["José Ángel Ñíguez", "Josefa Gone"]
    await coop.member.client.refused("GET", f"{path}?q=%00", 422, "invalid")
    await coop.member.client.refused("GET", f"{path}?q={'x' * 61}", 422, "invalid")
    await other.member.client.refused("GET", path, 404, "not_found")
    await other.member.client.refused("GET", f"{other.path}/mentions?circle_id={board}", 404, "not_found")


async def test_the_preview_is_what_will_stand_there(world: World) -> None:
    coop = await world.coop()
    body = f"**Hello** {mention('x', coop.observer.member)} <script>"
    shown = await coop.member.client.ok(
        "POST", "/markdown/preview", 200, json={"body": body, "cooperative": coop.slug}
    )
    assert (
        shown["html"]
        == (await comment(coop.member, (await thread(coop.member, coop))["id"], body))["body_html"]
    )
    alone = await (await world.person()).client.ok("POST", "/markdown/preview", json={"body": body})
    assert alone["html"] == "<p><strong>Hello</strong> @x &lt;script&gt;</p>\n"
    stranger = (await world.person()).client
    await stranger.refused(
        "POST", "/markdown/preview", 404, "not_found", json={"body": body, "cooperative": coop.slug}
    )
    await world.client().refused("POST", "/markdown/preview", 401, "sign_in_first", json={"body": body})
    await coop.member.client.refused("POST", "/markdown/preview", 422, "invalid", json={"body": "x" * 50_001})
