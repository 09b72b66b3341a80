"""Votes lent: what the bylaws refuse, with the article; on paper; ended; and two at once."""

import asyncio
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from app.assemblies.models import Proxy
from app.core.db import new_session
from tests.assemblies.meetings import convened_meeting
from tests.assemblies.test_attendance import come, door_code, presence
from tests.decisions.helpers import events
from tests.world import Coop, Persona, World

ARTICLE = "Statutes, article 12"


async def allow(coop: Coop, **values: Any) -> None:
    """Settle what the bylaws say about proxies."""
    changes = {"max": {"count": 2}, "revoked_by_presence": True, **values}
    client = coop.admin.client
    paths = {f"proxy.{name}": value for name, value in changes.items()}
    told = await client.ok("GET", f"{coop.path}/bylaws")
    body = {
        "base_version": told["version"]["version"],
        "changes": [{"path": path, "value": value, "source": ARTICLE} for path, value in paths.items()],
        "reasons": dict.fromkeys(paths, "So our statutes say."),
    }
    draft = (await client.ok("POST", f"{coop.path}/bylaws/drafts", json=body))["version"]["version"]
    await client.ok("POST", f"{coop.path}/bylaws/drafts/{draft}/adopt-as-statutes")


def lend(giver: Persona, holder: Persona, **more: Any) -> dict[str, Any]:
    """A proxy signed by its giver."""
    return {"holder_id": holder.member, "signature": giver.name, **more}


async def give(meeting: str, giver: Persona, holder: Persona, **more: Any) -> dict[str, Any]:
    """A proxy given online."""
    made: dict[str, Any] = await giver.client.ok(
        "POST", f"/meetings/{meeting}/proxies", 201, json=lend(giver, holder, **more)
    )
    return made


async def started(world: World, **values: Any) -> tuple[Coop, str]:
    """A cooperative whose bylaws allow two proxies a holder, and its convened meeting."""
    coop = await world.coop()
    await allow(coop, **values)
    return coop, (await convened_meeting(coop))["meeting"]["id"]


async def test_a_vote_is_lent_counted_and_taken_back(world: World) -> None:
    coop, meeting = await started(world)
    path = f"/meetings/{meeting}/proxies"
    problem = await coop.member.client.refused(
        "POST", path, 422, "invalid", json=lend(coop.member, coop.admin, signature="Somebody Else")
    )
    assert problem["fields"][0]["code"] == "signature_differs"
    key = {"Idempotency-Key": "proxy-key-1"}
    body = lend(coop.member, coop.admin, signature="  MAREN  mémber ")
    made = await coop.member.client.ok("POST", path, 201, json=body, headers=key)
    assert (await coop.member.client.ok("POST", path, 201, json=body, headers=key)) == made
    counted = await presence(coop, meeting)
    assert (counted["present"], counted["represented"]) == (0, 0), "its holder is not here"
    code = await door_code(coop, meeting)
    await come(meeting, coop.admin, code=code)
    counted = await presence(coop, meeting)
    assert (counted["present"], counted["represented"], counted["here"]) == (1, 1, 2)
    assert {one.audience for one in await events(coop, "standing_changed")} == {
        f"member:{coop.member.member}",
        f"member:{coop.admin.member}",
    }
    held = await coop.admin.client.ok("GET", f"/meetings/{meeting}/standing")
    assert [one["id"] for one in held["held"]] == [made["id"]]
    assert (await coop.other_member.client.ok("GET", path))["items"] == []
    assert [one["id"] for one in (await coop.facilitator.client.ok("GET", path))["items"]] == [made["id"]]
    await coop.other_member.client.refused("DELETE", f"/proxies/{made['id']}", 404, "not_found")
    await coop.admin.client.refused("DELETE", f"/proxies/{made['id']}", 403, "not_your_proxy")
    ended = await coop.member.client.ok("DELETE", f"/proxies/{made['id']}")
    assert ended["ended_by"] == "revoked"
    assert (await coop.member.client.ok("DELETE", f"/proxies/{made['id']}")) == ended
    assert (await presence(coop, meeting))["represented"] == 0


async def test_who_comes_ends_their_proxy_where_the_bylaws_say_so(world: World) -> None:
    coop, meeting = await started(world)
    made = await give(meeting, coop.member, coop.admin)
    code = await door_code(coop, meeting)
    await come(meeting, coop.admin, coop.member, code=code)
    [row] = (await coop.secretary.client.ok("GET", f"/meetings/{meeting}/proxies"))["items"]
    assert (row["id"], row["ended_by"]) == (made["id"], "presence")
    assert (await coop.admin.client.ok("GET", f"/meetings/{meeting}/standing"))["held"] == []
    await coop.member.client.ok("POST", f"/meetings/{meeting}/leave")
    counted = await presence(coop, meeting)
    assert (counted["present"], counted["represented"]) == (1, 0)

    other, there = await started(world, revoked_by_presence=False)
    await give(there, other.member, other.admin)
    await come(there, other.admin, other.member, code=await door_code(other, there))
    assert (await presence(other, there))["represented"] == 0
    await other.member.client.ok("POST", f"/meetings/{there}/leave")
    assert (await presence(other, there))["represented"] == 1


async def test_what_the_bylaws_refuse_names_the_article(world: World) -> None:
    coop, meeting = await started(world)
    path = f"/meetings/{meeting}/proxies"
    people = [await world.join(coop.id, name=f"Giver {n}") for n in "abc"]
    for one in people[:2]:
        await give(meeting, one, coop.admin)
    problem = await people[2].client.refused(
        "POST", path, 422, "too_many_proxies", json=lend(people[2], coop.admin)
    )
    assert ARTICLE in problem["detail"]
    assert problem["fields"] == [
        {"field": "holder_id", "code": "too_many_proxies", "message": problem["detail"]}
    ]
    spanish = world.client(**{"Accept-Language": "es"})
    spanish.cookies = people[2].client.cookies
    said = await spanish.refused("POST", path, 422, "too_many_proxies", json=lend(people[2], coop.admin))
    assert said["detail"] != problem["detail"]
    for giver, holder, status, code in (
        (people[0], coop.secretary, 409, "proxy_given_already"),
        (coop.admin, coop.secretary, 422, "giver_holds_proxies"),
        (people[2], people[0], 422, "proxy_onward"),
        (people[2], people[2], 422, "proxy_to_oneself"),
        (people[2], coop.suspended, 422, "holder_not_entitled"),
        (coop.observer, coop.secretary, 422, "giver_not_entitled"),
    ):
        await giver.client.refused("POST", path, status, code, json=lend(giver, holder))
    await coop.suspended.client.refused("POST", path, 403, "suspended", json=lend(coop.suspended, coop.admin))
    outsider = (await world.coop()).member
    problem = await people[2].client.refused("POST", path, 422, "invalid", json=lend(people[2], outsider))
    assert problem["fields"][0]["code"] == "unknown_member"
    wrong = [{"item_id": str(meeting), "text": "Yes"}]
    await people[2].client.refused(
        "POST", path, 422, "invalid", json=lend(people[2], coop.secretary, instructions=wrong)
    )


async def test_one_that_names_no_holder_is_void_where_the_bylaws_say_so(world: World) -> None:
    coop, meeting = await started(world, blank="void")
    path = f"/meetings/{meeting}/proxies"
    unnamed = {"signature": coop.member.name}
    refused = await coop.member.client.refused("POST", path, 422, "proxy_blank", json=unnamed)
    assert ARTICLE in refused["detail"]
    items = (await coop.member.client.ok("GET", f"/meetings/{meeting}"))["items"]
    wish = [{"item_id": items[0]["id"], "text": "Yes"}]
    made = await give(meeting, coop.member, coop.admin, instructions=wish)
    assert made["instructions"] == wish
    room = (await coop.member.client.ok("GET", path))["room"]
    assert (room["allowed"], room["most"], room["blank"]) == (True, 2, "void")
    assert any(ARTICLE in line for line in room["words"]["es"])


async def test_a_proxy_on_paper_with_its_scan(world: World) -> None:
    coop, meeting = await started(world)
    path = f"/meetings/{meeting}/proxies"
    body = lend(coop.member, coop.other_member, giver_id=coop.member.member, signature="M. Member")
    await coop.facilitator.client.refused("POST", path, 403, "runners_only", json=body)
    made = await coop.secretary.client.ok("POST", path, 201, json=body)
    assert (made["how"], made["entered_by"], made["scan_url"]) == ("paper", coop.secretary.member, None)
    scan = f"/proxies/{made['id']}/scan"
    await coop.member.client.refused("GET", scan, 404, "not_found")
    await coop.secretary.client.refused("PUT", scan, 422, "invalid", content=b"GIF89a")
    await coop.secretary.client.refused("PUT", scan, 422, "invalid", content=b"%PDF-" + b"0" * 10_485_760)
    await coop.member.client.refused("PUT", scan, 403, "runners_only", content=b"%PDF-1.7")
    told = await coop.secretary.client.ok("PUT", scan, content=b"%PDF-1.7 signed")
    assert told["scan_url"] == f"/api/v1{scan}"
    for who in (coop.member, coop.other_member, coop.secretary):
        answer = await who.client.get(scan)
        assert (answer.content, answer.headers["content-type"]) == (b"%PDF-1.7 signed", "application/pdf")
    observer = coop.observer
    await observer.client.refused("GET", scan, 404, "not_found")
    await coop.other_member.client.refused("DELETE", f"/proxies/{made['id']}", 403, "not_your_proxy")
    assert (await coop.secretary.client.ok("DELETE", f"/proxies/{made['id']}"))["ended_by"] == "revoked"


async def test_two_proxies_at_once_and_a_vote_passed_on(world: World) -> None:
    coop, meeting = await started(world)
    people = [await world.join(coop.id, name=f"Giver {n}") for n in "abcd"]
    path = f"/meetings/{meeting}/proxies"
    answers = await asyncio.gather(
        *(
            people[0].client.request("POST", path, json=lend(people[0], holder))
            for holder in (coop.admin, coop.secretary, coop.member)
        )
    )
    assert sorted(one.status_code for one in answers) == [201, 409, 409]
    # One gives their own vote away while another gives them theirs: only one of both can be.
    passed = await asyncio.gather(
        people[1].client.request("POST", path, json=lend(people[1], people[2])),
        people[2].client.request("POST", path, json=lend(people[2], people[3])),
        people[3].client.request("POST", path, json=lend(people[3], people[1])),
    )
    assert sorted(one.status_code for one in passed) == [201, 422, 422]
    async with new_session() as session:
        held = await session.scalar(
            select(func.count()).where(Proxy.meeting_id == UUID(meeting), Proxy.ended_at.is_(None))
        )
    assert held == 2


async def test_proxies_that_became_too_many_as_members_left_are_told(world: World) -> None:
    coop, meeting = await started(world, max={"count": 2, "below_members": 5, "count_below": 1})
    for giver in (coop.facilitator, coop.other_member):
        await give(meeting, giver, coop.member)
    path = f"/meetings/{meeting}/proxies"
    before = (await coop.admin.client.ok("GET", path))["room"]
    assert before["most"] == 2
    assert not any("Members have left" in sentence for sentence in before["words"]["en"])
    await coop.admin.client.ok("POST", f"/members/{coop.secretary.member}/end", json={"reason": "resigned"})
    told = await coop.admin.client.ok("GET", path)
    assert told["room"]["most"] == 1
    assert told["room"]["words"]["en"][-1].startswith("Members have left since, so that 1 proxy is more than")
    assert "1 representación excede" in told["room"]["words"]["es"][-1]
    assert [one["ended_at"] for one in told["items"]] == [None, None], "nobody's vote is taken from them"
