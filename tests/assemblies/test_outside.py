"""Proxies whose holder is no member, as in Spain, and proxies that name no holder and follow the board, as in France:
given, let in, voted, minuted, and counted again by who verifies."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import update

from app.assemblies.models import Meeting
from app.cooperatives.models import MemberClass, Membership
from app.core.db import new_session
from app.rules.record import verify_minutes
from tests.assemblies.meetings import add_item, convene, make_meeting, move_hours, set_bylaws
from tests.assemblies.test_attendance import presence
from tests.assemblies.test_minutes import record_of as minutes_of
from tests.assemblies.test_minutes import sealed
from tests.assemblies.test_minutes_forged import forged
from tests.assemblies.test_room import AGREE, DISAGREE, Room, a_room, cast, for_other, record_of
from tests.decisions.helpers import events
from tests.world import Persona, World

ARTICLE = "Ley 27/1999 art. 27"


def to_outsider(giver: Persona, name: str, *, family: bool = True, **more: Any) -> dict[str, Any]:
    """A proxy to somebody who is no member, signed by its giver."""
    return {"outside": {"name": name, "family": family}, "signature": giver.name, **more}


def blank(giver: Persona) -> dict[str, Any]:
    """A proxy that names no holder."""
    return {"signature": giver.name}


async def make_worker(room: Room, one: Persona) -> None:
    """A member of the class of workers."""
    async with new_session() as session:
        workers = MemberClass(cooperative_id=room.coop.id, name="Workers")
        session.add(workers)
        await session.flush()
        await session.execute(
            update(Membership).where(Membership.id == UUID(one.member)).values(class_id=workers.id)
        )


async def finish(room: Room) -> bytes:
    """The meeting closed, its minutes sealed: the record, which is right."""
    await room.chair.client.ok("PATCH", f"/items/{room.item}", json={"notes": "Debated."})
    await room.chair.client.ok("POST", f"/items/{room.item}/end", json={})
    for office, one in (("chair", room.coop.facilitator), ("secretary", room.coop.secretary)):
        asked = {"office": office, "membership_id": one.member}
        await room.chair.client.ok("POST", f"/meetings/{room.meeting}/officers", json=asked)
    await room.chair.client.ok("POST", f"/meetings/{room.meeting}/close")
    await sealed(room.coop, room.meeting)
    data = await minutes_of(room.chair, room.meeting)
    verdict = verify_minutes(data)
    assert verdict.confirmed, verdict
    return data


async def test_in_spain_family_holds_proxies_and_votes_at_the_desk(world: World) -> None:
    at_opening = {"path": "quorum_check", "value": "opening", "source": "Statutes"}
    signers = {"path": "minutes.signers", "value": ["chairperson", "secretary"], "source": "Statutes"}
    room = await a_room(world, opened=False, changes=(at_opening, signers))
    coop, path = room.coop, f"/meetings/{room.meeting}/proxies"
    ana, bea, carla, worker = [
        await world.join(coop.id, name=f"{n} Pérez") for n in ("Ana", "Bea", "Carla", "Wim")
    ]
    await make_worker(room, worker)
    wish = [{"item_id": room.item, "text": "For it."}]
    made = await ana.client.ok(
        "POST", path, 201, json={**to_outsider(ana, "Juan López"), "instructions": wish}
    )
    juan = made["outside"]["id"]
    assert (made["holder_id"], made["outside"]) == (None, {"id": juan, "name": "Juan López", "family": True})
    for giver, body, code in (
        (worker, to_outsider(worker, "Juan López"), "family_for_worker"),
        (bea, to_outsider(bea, "Juan López", family=False), "holder_not_family"),
    ):
        problem = await giver.client.refused("POST", path, 422, code, json=body)
        assert ARTICLE in problem["detail"]
        assert problem["fields"][0]["field"] == "outside.name"
    await bea.client.refused(
        "POST", path, 422, "invalid", json=to_outsider(bea, "X", holder_id=coop.admin.member)
    )
    await bea.client.refused("POST", path, 422, "invalid", json=to_outsider(bea, "…"))
    await bea.client.refused("POST", path, 422, "proxy_blank", json=blank(bea))
    paper = to_outsider(bea, "juan  LOPEZ", giver_id=bea.member)
    entered = await coop.secretary.client.ok("POST", path, 201, json=paper)
    assert (entered["how"], entered["outside"]["id"]) == ("paper", juan), "the same name is the same person"
    third = await carla.client.refused(
        "POST", path, 422, "too_many_proxies", json=to_outsider(carla, "Juan López")
    )
    assert "at most 2 proxies" in third["detail"]

    assert (await presence(coop, room.meeting))["represented"] == 0, "he is not here"
    door = f"/outside-holders/{juan}"
    await coop.member.client.refused("POST", f"{door}/arrive", 403, "stewards_only")
    await (await world.coop()).admin.client.refused("POST", f"{door}/arrive", 404, "not_found")
    for _ in range(2):
        came = await coop.facilitator.client.ok("POST", f"{door}/arrive")
    listed = await coop.facilitator.client.ok("GET", f"/meetings/{room.meeting}/outside-holders")
    assert listed["items"] == [came]
    assert (came["name"], came["held"]) == ("Juan López", 2)
    counted = await presence(coop, room.meeting)
    assert (counted["present"], counted["represented"]) == (4, 2)
    assert len(await events(coop, "outside_holders_changed")) == 4

    await room.chair.client.ok("POST", f"/meetings/{room.meeting}/open", json={"call": 1})
    await room.chair.client.ok("POST", f"/items/{room.item}/start")
    poll = await room.open()
    voters = (await coop.facilitator.client.ok("GET", f"/polls/{poll['id']}/voters"))["items"]
    held = [
        one["membership_id"] for one in voters if one["outside_holder"] == {"id": juan, "name": "Juan López"}
    ]
    assert held == [ana.member, bea.member]
    assert [one["instruction"] for one in voters if one["outside_holder"]] == ["For it.", None]
    mine = await ana.client.ok("GET", f"/polls/{poll['id']}/my-votes")
    assert (mine["here"], mine["outside_holder"]["name"], mine["votes"]) == (True, "Juan López", [])
    refused = await ana.client.refused("PUT", f"/polls/{poll['id']}/ballot", 403, "vote_lent", json=AGREE)
    assert "Juan López" in refused["detail"]
    desk = coop.facilitator.client
    await desk.ok("PUT", for_other(poll, ana), json=AGREE)
    await desk.ok("PUT", for_other(poll, bea), json=DISAGREE)
    await desk.refused("PUT", for_other(poll, ana), 409, "already_voted", json=DISAGREE)
    await cast(coop.admin, poll)
    record = await record_of(room, await room.close(poll))
    lent = record["meeting"]["represented"]
    assert len({one["holder"] for one in lent}) == 1
    assert len(lent) == 2
    assert record["meeting"]["board_position"] is None

    secret = await room.open(title="The order", secret=True, secret_small_ok=True)
    await desk.ok("PUT", for_other(secret, ana), json=AGREE)
    await desk.refused("PUT", for_other(secret, ana), 409, "already_voted", json=DISAGREE)
    await room.chair.client.ok("POST", f"/polls/{secret['id']}/cancel", json={"reason": "Asked wrongly."})

    gone = await coop.facilitator.client.ok("POST", f"{door}/leave")
    assert gone["arrived_at"] is None
    assert (await presence(coop, room.meeting))["represented"] == 0
    other = await room.open(title="Another order")
    assert other["electors"] == 4
    await room.chair.client.ok("POST", f"/polls/{other['id']}/cancel", json={"reason": "Enough."})

    data = await finish(room)
    told = json.loads(data)["record"]
    assert told["outsiders"] == [{"id": juan, "name": "Juan López"}]
    assert [one["here"]["represented"] for one in told["votes"]] == [2, 2, 0]
    assert "Juan López" in json.dumps(told["text"]["es"], ensure_ascii=False)
    changes: dict[str, Callable[[dict[str, Any]], Any]] = {
        "person_unknown": lambda one: one["outsiders"].clear(),
        "family_unfit": lambda one: [e.update(family=False) for e in one["events"] if e["family"]],
        "here_differs": lambda one: one["events"].remove(
            next(e for e in one["events"] if e["member"] == juan and e["kind"] == "left")
        ),
    }
    found = {code: verify_minutes(forged(data, change)).code for code, change in changes.items()}
    assert found == {code: code for code in changes}
    for name in ("attendance", "proxies"):
        answer = await room.chair.client.get(f"/meetings/{room.meeting}/{name}.pdf")
        assert answer.status_code == 200, answer.text


async def test_anyone_may_hold_where_the_bylaws_say_so_and_nobody_else_where_they_dont(world: World) -> None:
    room = await a_room(
        world,
        changes=({"path": "proxy.holder", "value": "anyone", "source": "Statutes"},),
    )
    path = f"/meetings/{room.meeting}/proxies"
    giver = room.coop.other_member
    made = await giver.client.ok("POST", path, 201, json=to_outsider(giver, "Zoe", family=False))
    await room.chair.client.ok("POST", f"/outside-holders/{made['outside']['id']}/arrive")
    assert (await presence(room.coop, room.meeting))["represented"] == 1
    await giver.client.ok("DELETE", f"/proxies/{made['id']}")
    assert (await presence(room.coop, room.meeting))["represented"] == 0

    only = await a_room(
        world, changes=({"path": "proxy.holder", "value": "member", "source": "Statutes, article 3"},)
    )
    giver = only.coop.other_member
    problem = await giver.client.refused(
        "POST", f"/meetings/{only.meeting}/proxies", 422, "holder_not_member", json=to_outsider(giver, "Zoe")
    )
    assert "Statutes, article 3" in problem["detail"]


async def in_france(world: World) -> tuple[Room, str, list[Persona]]:
    """An open meeting of a French cooperative: four of eight are here, and three have named no holder. Its second
    motion is a member's."""
    coop = await world.coop(country="FR")
    await set_bylaws(
        coop,
        {"path": "proxy.revoked_by_presence", "value": True, "source": "Statutes"},
        {"path": "secrecy.on_demand", "value": {"fraction": "1/2"}, "source": "Statutes"},
    )
    givers = [await world.join(coop.id, name=f"Giver {n}") for n in "abc"]
    meeting = (await make_meeting(coop))["meeting"]["id"]
    other = (await add_item(coop, meeting, title="A day off", body="On Mondays."))["id"]
    await coop.admin.client.ok("PATCH", f"/items/{other}", json={"of_board": False})
    told = await convene(coop, meeting)
    began = datetime.now(UTC) - timedelta(minutes=5)
    await move_hours(meeting, began - datetime.fromisoformat(told["meeting"]["starts_at"]))
    room = Room(coop, meeting, told["items"][0]["id"])
    for one in givers:
        made = await one.client.ok("POST", f"/meetings/{meeting}/proxies", 201, json=blank(one))
        assert (made["holder_id"], made["outside"]) == (None, None)
    await room.come(coop.admin, coop.secretary, coop.facilitator, coop.member)
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/open", json={"call": 1})
    return room, other, givers


async def test_in_france_blank_proxies_go_with_the_board(world: World) -> None:
    room, other, givers = await in_france(world)
    coop, path = room.coop, f"/meetings/{room.meeting}/proxies"
    told = (await coop.other_member.client.ok("GET", path))["room"]
    assert (told["blank"], told["holder"]) == ("follows_board", "member")
    assert any("as no to others" in line for line in told["words"]["en"])
    async with new_session() as session:
        notice = (await session.get_one(Meeting, UUID(room.meeting))).notice_text or ""
    assert notice.index("The board puts or") < notice.index("The board neither puts nor supports")
    counted = await presence(coop, room.meeting)
    assert (counted["present"], counted["represented"]) == (4, 3)

    await coop.admin.client.ok("POST", f"/items/{room.item}/start")
    changed = await coop.member.client.ok(
        "POST", f"/items/{room.item}/amendments", json={"title": "With thanks", "body": "With thanks."}
    )
    asked = await room.open(amendment_id=changed["id"])
    record = await record_of(room, await room.close(asked))
    assert [one["choice"] for one in record["ballots"]["lines"]] == [{"position": "disagree"}] * 3
    aside = await room.open(title="The order")
    assert (await record_of(room, await room.close(aside)))["ballots"]["lines"] == []

    poll = await room.open()
    assert (await coop.member.client.ok("GET", f"/polls/{poll['id']}/turnout"))["voted"] == 3
    await coop.admin.client.refused(
        "PATCH", f"/items/{room.item}", 409, "item_has_votes", json={"of_board": False}
    )
    mine = await givers[0].client.ok("GET", f"/polls/{poll['id']}/my-votes")
    assert (mine["here"], mine["follows_board"], mine["cast_by"], mine["votes"]) == (True, True, None, [])
    await givers[0].client.refused("PUT", f"/polls/{poll['id']}/ballot", 403, "follows_board", json=DISAGREE)
    await coop.facilitator.client.refused(
        "PUT", for_other(poll, givers[0]), 403, "follows_board", json=DISAGREE
    )
    for one in (coop.admin, coop.secretary):
        await cast(one, poll)
    closed = await room.close(poll)
    assert closed["outcome"]["result"] == "adopted"
    assert any(line.startswith("3 of them named nobody") for line in closed["outcome"]["words"]["en"])
    record = await record_of(room, closed)
    assert [one["holder"] for one in record["meeting"]["represented"]] == [None] * 3
    assert record["meeting"]["board_position"] == "agree"
    await coop.admin.client.ok("PATCH", f"/items/{room.item}", json={"notes": "Debated."})
    await coop.admin.client.ok("POST", f"/items/{room.item}/end", json={})

    # A giver who comes votes for themselves; by hands, the tellers don't count those who named nobody.
    room.item = other
    await coop.admin.client.ok("POST", f"/items/{other}/start")
    await room.come(givers[2])
    tellers = (coop.secretary, coop.member)
    raised = await room.open(hands=True, tellers=[one.member for one in tellers])
    await tellers[0].client.refused(
        "PUT", f"/polls/{raised['id']}/hands", 422, "more_hands_than_votes", json={"hands": {"agree": 6}}
    )
    for one in tellers:
        await one.client.ok("PUT", f"/polls/{raised['id']}/hands", json={"hands": {"agree": 4, "abstain": 1}})
    by_hands = await room.close(raised)
    assert by_hands["outcome"]["tally"]["ballots"] == 7
    record = await record_of(room, by_hands)
    assert (record["ballots"]["counts"]["agree"], record["meeting"]["board_position"]) == (4, "disagree")

    # In a secret vote what they say is known, so they hide nobody.
    await coop.member.client.ok("POST", f"/meetings/{room.meeting}/leave")
    few = await room.refused(422, "invalid", secret=True)
    assert few["fields"][0]["code"] == "too_few_to_hide"
    sealed_vote = await room.open(secret=True, secret_small_ok=True)
    for one in (coop.admin, coop.secretary, coop.facilitator):
        await cast(one, sealed_vote, "disagree")
    withheld = await room.close(sealed_vote)
    assert (withheld["status"], withheld["withheld"]) == ("open", "too_few")
    published = await coop.admin.client.ok("POST", f"/polls/{sealed_vote['id']}/publish")
    record = await record_of(room, published)
    assert record["ballots"]["groups"] == [{"choice": {"position": "disagree"}, "ballots": 5}]
    assert len(record["roll"]) == 5

    data = await finish(room)
    told = json.loads(data)["record"]
    assert [one["of_board"] for one in told["items"]] == [True, False]
    assert [one["here"]["represented"] for one in told["votes"]] == [3, 3, 3, 2, 2]
    assert "3 proxies name no holder" in str(told["text"]["en"])
    changes: dict[str, Callable[[dict[str, Any]], Any]] = {
        "board_position": lambda one: one["items"][1].update(of_board=True),
        "text_differs": lambda one: one["text"]["en"][2]["blocks"][0]["lines"].append(["4"]),
        "call_differs": lambda one: one["events"].remove(
            next(e for e in one["events"] if e["kind"] == "given" and e["member"] == givers[0].member)
        ),
        "of_board": lambda one: one["law"]["bylaws"]["proxy"]["blank"].update(value="void"),
    }
    found = {code: verify_minutes(forged(data, change)).code for code, change in changes.items()}
    assert found == {code: code for code in changes} | {"of_board": "event_holder"}
