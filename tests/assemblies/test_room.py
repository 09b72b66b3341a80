"""Votes in the room, over the API: opened for those who are here, cast by themselves, by the holder of their vote or
by who helps them, counted by hands, and closed into the register, whose record is counted again."""

import asyncio
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text, update

from app.assemblies.models import AgendaItem
from app.cooperatives.models import Membership, Organisation
from app.core.db import new_session
from app.decisions.closing import close_due
from app.rules.record import verify_record
from tests.assemblies.meetings import convened_meeting, set_bylaws
from tests.decisions.helpers import count_rows, end_time, events
from tests.world import Coop, Persona, World

STATUTES = "Statutes, article 9"


@dataclass
class Room:
    """An open meeting with people in it and its motion begun."""

    coop: Coop
    meeting: str
    item: str
    here: list[Persona] = field(default_factory=list)

    @property
    def chair(self) -> Persona:
        return self.coop.admin

    async def come(self, *people: Persona) -> None:
        """These people are here, let in by a steward."""
        for one in people:
            await self.coop.facilitator.client.ok(
                "POST", f"/meetings/{self.meeting}/attendance", json={"membership_id": one.member}
            )
            self.here.append(one)

    async def open(self, **asked: Any) -> dict[str, Any]:
        """A vote on the item."""
        made: dict[str, Any] = await self.chair.client.ok(
            "POST", f"/items/{self.item}/polls", 201, json=asked
        )
        return made

    async def refused(self, status: int, code: str, **asked: Any) -> dict[str, Any]:
        """A vote that may not open."""
        return await self.chair.client.refused("POST", f"/items/{self.item}/polls", status, code, json=asked)

    async def close(self, poll: dict[str, Any]) -> dict[str, Any]:
        """The result."""
        closed: dict[str, Any] = await self.chair.client.ok("POST", f"/polls/{poll['id']}/close", 200)
        return closed


async def lend(room: Room, giver: Persona, holder: Persona, wish: str | None = None) -> None:
    """A member lends their vote."""
    wishes = [] if wish is None else [{"item_id": room.item, "text": wish}]
    body = {"holder_id": holder.member, "signature": giver.name, "instructions": wishes}
    await giver.client.ok("POST", f"/meetings/{room.meeting}/proxies", json=body)


async def a_room(
    world: World,
    *,
    lent: bool = False,
    opened: bool = True,
    changes: tuple[dict[str, Any], ...] = (),
    item: dict[str, Any] | None = None,
) -> Room:
    """An open meeting of five who may vote: administrator, secretary, facilitator and a member are here; the other
    member is not, and may have lent the member their vote."""
    coop = await world.coop()
    if changes:
        await set_bylaws(coop, *changes)
    told = await convened_meeting(coop)
    meeting = told["meeting"]["id"]
    room = Room(coop, meeting, told["items"][0]["id"])
    if item is not None:
        async with new_session() as session:
            await session.execute(update(AgendaItem).where(AgendaItem.id == UUID(room.item)).values(**item))
    if lent:
        await lend(room, coop.other_member, coop.member, "Vote yes, please.")
    await room.come(coop.admin, coop.secretary, coop.facilitator, coop.member)
    if opened:
        await coop.admin.client.ok("POST", f"/meetings/{meeting}/open", json={"call": 1})
        await coop.admin.client.ok("POST", f"/items/{room.item}/start")
    return room


async def cast(one: Persona, poll: dict[str, Any], position: str = "agree") -> None:
    """A ballot of one's own."""
    await one.client.ok("PUT", f"/polls/{poll['id']}/ballot", json={"choice": {"position": position}})


def for_other(poll: dict[str, Any], one: Persona) -> str:
    """Where another's ballot is cast."""
    return f"/polls/{poll['id']}/electors/{one.member}/ballot"


AGREE, DISAGREE = ({"choice": {"position": one}} for one in ("agree", "disagree"))


async def record_of(room: Room, closed: dict[str, Any]) -> dict[str, Any]:
    """The decision's record, verified as a stranger would."""
    answer = await room.chair.client.get(f"/decisions/{closed['decision_id']}/record")
    assert answer.status_code == 200, answer.text
    verdict = verify_record(answer.content)
    assert verdict.confirmed, verdict
    found: dict[str, Any] = answer.json()["record"]
    return found


async def test_a_motion_is_voted_on_by_those_here_and_for_who_is_not(world: World) -> None:
    room = await a_room(world, lent=True)
    coop, giver, holder = room.coop, room.coop.other_member, room.coop.member
    poll = await room.open()
    assert (poll["electors"], poll["entitled"], poll["results"], poll["hands"]) == (
        5,
        5,
        "after_close",
        False,
    )
    assert (poll["meeting_id"], poll["item_id"], poll["body"]) == (
        room.meeting,
        room.item,
        "We approve the accounts.",
    )
    mine = await holder.client.ok("GET", f"/polls/{poll['id']}/my-votes")
    assert [one["membership_id"] for one in mine["votes"]] == [holder.member, giver.member]
    assert [one["instruction"] for one in mine["votes"]] == [None, "Vote yes, please."]
    lent = await giver.client.ok("GET", f"/polls/{poll['id']}/my-votes")
    assert (lent["here"], lent["cast_by"], lent["votes"]) == (True, holder.member, [])
    await cast(holder, poll, "disagree")
    refused = await giver.client.refused("PUT", f"/polls/{poll['id']}/ballot", 403, "vote_lent", json=AGREE)
    assert holder.name in refused["detail"]
    await holder.client.ok("PUT", for_other(poll, giver), json=DISAGREE)
    receipt = await holder.client.ok("PUT", for_other(poll, giver), json=AGREE)
    assert (receipt["revision"], receipt["choice"]) == (2, {"position": "agree"})
    await cast(coop.admin, poll)
    turnout = await coop.observer.client.ok("GET", f"/polls/{poll['id']}/turnout")
    assert (turnout["voted"], turnout["electors"], turnout["tally"]) == (3, 5, None)
    closed = await room.close(poll)
    assert closed["outcome"]["result"] == "adopted"
    assert closed["outcome"]["words"]["en"][0].startswith("5 of 5 members are here or represented;")
    record = await record_of(room, closed)
    assert len(record["meeting"]["represented"]) == 1
    assert [one.get("cast_by") is not None for one in record["ballots"]["lines"]].count(True) == 1
    item = (await coop.member.client.ok("GET", f"/meetings/{room.meeting}"))["items"][0]
    assert item["poll_ids"] == [poll["id"]]
    assert len(await events(coop, "poll_closed")) == 1


async def test_only_the_meetings_turn_is_voted_on_and_by_who_runs_it(world: World) -> None:
    room = await a_room(world, opened=False)
    coop, path = room.coop, f"/items/{room.item}/polls"
    outsider = (await world.coop()).admin
    await outsider.client.refused("POST", path, 404, "not_found", json={})
    await coop.member.client.refused("POST", path, 403, "runners_only", json={})
    await room.refused(409, "meeting_not_open")
    await coop.admin.client.ok("POST", f"/meetings/{room.meeting}/open", json={"call": 1})
    await room.refused(409, "item_not_current")
    await coop.admin.client.ok("POST", f"/items/{room.item}/start")
    poll = await room.open()
    again = await room.refused(409, "another_vote_open")
    assert again["poll_id"] == poll["id"]
    for one, code in ((coop.observer, "observers_do_not_vote"), (coop.other_member, "not_here")):
        await one.client.refused("PUT", f"/polls/{poll['id']}/ballot", 403, code, json=AGREE)
    changes: list[tuple[str, str, dict[str, str]]] = [
        ("POST", "extend", {"closes_at": "2030-01-01T00:00:00Z"}),
        ("PATCH", "", {"title": "x"}),
    ]
    for verb, way, change in changes:
        await coop.admin.client.refused(
            verb, f"/polls/{poll['id']}/{way}".rstrip("/"), 409, "room_poll", json=change
        )
    for way, body in (("close", None), ("cancel", {"reason": "x"})):
        path = f"/polls/{poll['id']}/{way}"
        await coop.member.client.refused("POST", path, 403, "runners_only", json=body)
        await outsider.client.refused("POST", path, 404, "not_found", json=body)
    called_off = await coop.secretary.client.ok(
        "POST", f"/polls/{poll['id']}/cancel", json={"reason": "Asked wrongly."}
    )
    assert called_off["status"] == "cancelled"
    assert (await room.open())["status"] == "open"


async def test_home_shows_a_vote_to_who_may_cast_it(world: World) -> None:
    room = await a_room(world, lent=True)
    poll = await room.open()
    for one, waits in (
        (room.coop.member, True),
        (room.coop.other_member, False),
        (room.coop.observer, False),
    ):
        home = await one.client.ok("GET", f"{room.coop.path}/home")
        assert ([there["poll"]["id"] for there in home["to_vote"]] == [poll["id"]]) is waits


async def test_too_few_here_are_told_before_the_vote_opens(world: World) -> None:
    room = await a_room(world)
    coop = room.coop
    for one in (coop.secretary, coop.facilitator):
        await one.client.ok("POST", f"/meetings/{room.meeting}/leave")
    told = await room.refused(409, "undecided")
    assert "quorum" in told["detail"].casefold()


async def test_where_the_opening_counts_too_few_now_may_still_vote(world: World) -> None:
    changes = {"path": "quorum_check", "value": "opening", "source": STATUTES}
    room = await a_room(world, changes=(changes,))
    for one in (room.coop.secretary, room.coop.facilitator):
        await one.client.ok("POST", f"/meetings/{room.meeting}/leave")
    poll = await room.open()
    await cast(room.coop.member, poll)
    closed = await room.close(poll)
    assert closed["outcome"]["result"] == "adopted"
    assert closed["outcome"]["words"]["en"][0].startswith("4 of 5 members were here or represented when")
    record = await record_of(room, closed)
    assert record["meeting"]["at_opening"]["present"] == 4


async def test_where_the_quorum_must_hold_too_few_may_not(world: World) -> None:
    changes = {"path": "quorum_check", "value": "continuous", "source": STATUTES}
    room = await a_room(world, changes=(changes,))
    for one in (room.coop.secretary, room.coop.facilitator):
        await one.client.ok("POST", f"/meetings/{room.meeting}/leave")
    told = await room.refused(409, "no_quorum")
    assert (told["here"], told["needed"]) == (2, 3)
    await room.come(room.coop.other_member)
    assert (await room.open())["electors"] == 3


async def test_who_helps_is_told_who_holds_a_vote_and_what_its_giver_wishes(world: World) -> None:
    room = await a_room(world, lent=True)
    coop, poll = room.coop, await room.open()
    voters = (await coop.facilitator.client.ok("GET", f"/polls/{poll['id']}/voters"))["items"]
    told = {one["membership_id"]: (one["holder_id"], one["instruction"]) for one in voters}
    assert told[coop.other_member.member] == (coop.member.member, "Vote yes, please.")
    assert told[coop.member.member] == (None, None)


async def test_who_helps_enters_a_vote_once_and_its_member_may_change_it(world: World) -> None:
    room = await a_room(world)
    coop, poll = room.coop, await room.open()
    path = for_other(poll, coop.member)
    await coop.other_member.client.refused("PUT", path, 403, "not_yours_to_cast", json=AGREE)
    await coop.facilitator.client.ok("PUT", path, json=AGREE)
    await coop.facilitator.client.ok("PUT", path, json=AGREE)
    await coop.facilitator.client.refused("PUT", path, 409, "already_voted", json=DISAGREE)
    await coop.secretary.client.refused("PUT", path, 409, "already_voted", json=AGREE)
    await cast(coop.member, poll, "disagree")
    await coop.facilitator.client.refused(
        "PUT", for_other(poll, coop.other_member), 403, "not_here", json=AGREE
    )
    voters = await coop.facilitator.client.ok("GET", f"/polls/{poll['id']}/voters")
    assert [one["voted"] for one in voters["items"] if one["membership_id"] == coop.member.member] == [True]
    assert "choice" not in str(voters)
    await coop.member.client.refused("GET", f"/polls/{poll['id']}/voters", 403, "stewards_only")
    assert await count_rows("former_ballot", poll) == 1
    closed = await room.close(poll)
    assert closed["outcome"]["tally"]["counts"]["disagree"] == 1


async def test_a_member_and_who_helps_at_once_make_one_ballot(world: World) -> None:
    room = await a_room(world)
    coop = room.coop
    for _ in range(3):
        poll = await room.open()
        answers = await asyncio.gather(
            coop.facilitator.client.put(for_other(poll, coop.member), json=AGREE),
            coop.secretary.client.put(for_other(poll, coop.member), json=DISAGREE),
        )
        assert sorted(one.status_code for one in answers) == [200, 409]
        assert await count_rows("ballot", poll) == 1
        await room.close(poll)


async def test_a_secret_vote_is_entered_once_and_tells_nobody(world: World) -> None:
    room = await a_room(world, lent=True)
    coop = room.coop
    own = [{"membership_id": coop.secretary.member, "reason": "Her own matter."}]
    refused = await room.refused(422, "invalid", secret=True, recused=own)
    assert refused["fields"][0]["code"] == "too_few_to_hide"
    poll = await room.open(secret=True, secret_small_ok=True)
    await coop.facilitator.client.ok("PUT", for_other(poll, coop.secretary), json=AGREE)
    receipt = await coop.member.client.ok("PUT", for_other(poll, coop.other_member), json=AGREE)
    assert (receipt["choice"], receipt["cast_at"]) == (None, None)
    await coop.member.client.refused(
        "PUT", for_other(poll, coop.other_member), 409, "ballot_is_final", json=DISAGREE
    )
    await coop.facilitator.client.refused(
        "PUT", for_other(poll, coop.secretary), 409, "already_voted", json=DISAGREE
    )
    await coop.secretary.client.refused(
        "PUT", f"/polls/{poll['id']}/ballot", 409, "ballot_is_final", json=DISAGREE
    )
    await coop.other_member.client.refused("PUT", f"/polls/{poll['id']}/ballot", 403, "vote_lent", json=AGREE)
    await cast(coop.admin, poll, "disagree")
    assert await count_rows("ballot", poll) == 0
    mine = await coop.member.client.ok("GET", f"/polls/{poll['id']}/my-votes")
    assert [(one["in_roll"], one["receipt"]) for one in mine["votes"]] == [(False, None), (True, None)]
    assert (await room.close(poll))["withheld"] == "too_few"
    closed = await coop.admin.client.ok("POST", f"/polls/{poll['id']}/publish")
    record = await record_of(room, closed)
    assert sum(one["ballots"] for one in record["ballots"]["groups"]) == 3


async def test_two_tellers_count_hands_until_they_find_the_same(world: World) -> None:
    room = await a_room(world)
    coop, tellers = room.coop, (room.coop.member, room.coop.secretary)
    named = [one.member for one in tellers]
    for wrong in ([], [named[0]] * 2, [named[0], coop.other_member.member]):
        await room.refused(422, "invalid", hands=True, tellers=wrong)
    await room.refused(422, "invalid", hands=True, tellers=named, method="gradients")
    poll = await room.open(hands=True, tellers=named)
    path = f"/polls/{poll['id']}/hands"
    await coop.admin.client.refused("PUT", f"/polls/{poll['id']}/ballot", 409, "hands_only", json=AGREE)
    await coop.facilitator.client.refused("PUT", for_other(poll, coop.member), 409, "hands_only", json=AGREE)
    await coop.admin.client.refused("POST", f"/polls/{poll['id']}/close", 409, "hands_not_agreed")
    await coop.other_member.client.refused("GET", path, 403, "tellers_only")
    await coop.admin.client.refused("PUT", path, 403, "tellers_only", json={"hands": {"agree": 3}})
    first = await tellers[0].client.ok("PUT", path, json={"hands": {"agree": 3, "disagree": 1}})
    assert (len(first["counted"]), first["counts"], first["agreed"]) == (1, [], False)
    second = await tellers[1].client.ok("PUT", path, json={"hands": {"agree": 2, "disagree": 1}})
    assert sorted(second["differ"]["agree"]) == [2, 3]
    await coop.admin.client.refused("POST", f"/polls/{poll['id']}/close", 409, "hands_not_agreed")
    await tellers[1].client.refused("PUT", path, 422, "more_hands_than_votes", json={"hands": {"agree": 5}})
    await tellers[1].client.refused("PUT", path, 422, "invalid", json={"hands": {"maybe": 1}})
    last = await tellers[1].client.ok("PUT", path, json={"hands": {"agree": 3, "disagree": 1, "block": 0}})
    assert (last["agreed"], last["differ"]) == (True, {})
    closed = await room.close(poll)
    assert (closed["outcome"]["result"], closed["outcome"]["tally"]["counts"]["agree"]) == ("adopted", 3)
    record = await record_of(room, closed)
    assert (record["roll"], record["ballots"]["counts"]) == (None, {"agree": 3, "disagree": 1})
    turnout = await coop.member.client.ok("GET", f"/polls/{poll['id']}/turnout")
    assert (turnout["voted"], turnout["electors"]) == (4, 4)


async def test_an_amendment_is_voted_on_before_its_motion(world: World) -> None:
    room = await a_room(world)
    coop = room.coop
    asked = {"title": "With note 4", "body": "We approve the accounts, with note 4.", "reason": "Clearer."}
    made = await coop.member.client.ok("POST", f"/items/{room.item}/amendments", json=asked)
    amendment = made.get("id") or made["amendments"][0]["id"]
    told = await room.refused(409, "amendments_first")
    assert told["waiting"] == 1
    procedure = await room.open(title="Shall we end the debate?")
    await cast(coop.member, procedure)
    await room.close(procedure)
    late = {"title": "Nothing", "body": "We approve nothing."}
    unchanged = {"title": "Only another name", "body": "We approve the accounts."}
    await coop.admin.client.refused("POST", f"/items/{room.item}/amendments", 422, "invalid", json=unchanged)
    second = await coop.admin.client.ok("POST", f"/items/{room.item}/amendments", 201, json=late)
    await coop.admin.client.ok("POST", f"/amendments/{second['id']}/withdraw")
    poll = await room.open(amendment_id=amendment)
    assert poll["body"] == asked["body"]
    for one in room.here:
        await cast(one, poll)
    closed = await room.close(poll)
    assert closed["outcome"]["result"] == "adopted"
    item = (await coop.member.client.ok("GET", f"/meetings/{room.meeting}"))["items"][0]
    assert (item["version"], item["title"], item["body"]) == (2, "The accounts", asked["body"])
    decision = await coop.member.client.ok("GET", f"/decisions/{closed['decision_id']}")
    assert (decision["title"], decision["amendment"]) == ("With note 4", True)
    assert item["amendments"][0]["status"] == "adopted"
    motion = await room.open()
    assert (motion["title"], motion["body"]) == ("The accounts", asked["body"])
    closed = await room.close(motion)
    assert not (await coop.member.client.ok("GET", f"/decisions/{closed['decision_id']}"))["amendment"]
    path = f"/items/{room.item}/amendments"
    await coop.member.client.refused("POST", path, 409, "item_has_votes", json=late)


async def test_who_is_recused_leaves_electorate_and_quorum(world: World) -> None:
    room = await a_room(world)
    coop = room.coop
    stranger = (await world.coop()).member
    await room.refused(422, "invalid", recused=[{"membership_id": stranger.member, "reason": "x"}])
    poll = await room.open(recused=[{"membership_id": coop.member.member, "reason": "It is her contract."}])
    assert (poll["electors"], poll["entitled"]) == (3, 4)
    refused = await coop.member.client.refused(
        "PUT", f"/polls/{poll['id']}/ballot", 403, "recused", json=AGREE
    )
    assert "contract" in refused["detail"]


async def test_who_is_recused_votes_for_nobody_else_either(world: World) -> None:
    room = await a_room(world, lent=True)
    coop = room.coop
    about = [{"membership_id": coop.member.member, "reason": "It is her contract."}]
    poll = await room.open(recused=about)
    assert (poll["electors"], poll["entitled"]) == (3, 4)
    path = for_other(poll, coop.other_member)
    await coop.member.client.refused("PUT", path, 403, "not_yours_to_cast", json=AGREE)
    await coop.facilitator.client.refused("PUT", path, 403, "not_here", json=AGREE)
    await cast(coop.admin, poll)
    record = await record_of(room, await room.close(poll))
    assert (record["meeting"]["entitled"], record["meeting"]["represented"]) == (4, [])
    assert (await room.open())["electors"] == 5


async def test_a_meeting_does_not_close_over_a_vote(world: World) -> None:
    room = await a_room(world)
    path = f"/meetings/{room.meeting}/close"
    poll = await room.open(secret=True, secret_small_ok=True)
    await room.chair.client.refused("POST", path, 409, "vote_open")
    await cast(room.coop.member, poll)
    assert (await room.close(poll))["withheld"] == "too_few"
    await room.chair.client.refused("POST", path, 409, "vote_open")
    await room.chair.client.ok("POST", f"/polls/{poll['id']}/publish")
    await room.chair.client.ok("POST", path)


async def test_enough_who_are_here_make_a_vote_secret(world: World) -> None:
    room = await a_room(world)
    coop, path = room.coop, f"/items/{room.item}/secrecy"
    before = await coop.member.client.ok("GET", path)
    assert (before["possible"], before["asking"], before["needed"], before["secret"]) == (True, 0, 1, False)
    await coop.other_member.client.refused("PUT", path, 403, "not_present")
    asked = await coop.member.client.ok("PUT", path)
    assert (asked["asking"], asked["mine"], asked["secret"]) == (1, True, True)
    assert not (await coop.member.client.ok("DELETE", path))["secret"]
    await coop.member.client.ok("PUT", path)
    await room.refused(422, "invalid", hands=True, tellers=[coop.member.member, coop.admin.member])
    poll = await room.open(secret_small_ok=True)
    assert (poll["secret"], poll["ruling"]["secret_by"]) == (True, "demand")


async def test_an_election_by_any_method(world: World) -> None:
    room = await a_room(world, item={"kind": "election", "title": "The board"})
    poll = await room.open(method="stv_scottish", options=["Ane", "Bea", "Carla"], settings={"seats": 2})
    ids = [one["id"] for one in poll["options"]]
    for one in room.here:
        choice = {"ranking": [[ids[0]], [ids[1]]]}
        await one.client.ok("PUT", f"/polls/{poll['id']}/ballot", json={"choice": choice})
    closed = await room.close(poll)
    assert (closed["outcome"]["result"], closed["outcome"]["winners"]) == ("elected", ids[:2])
    await record_of(room, closed)


async def test_votes_that_weigh_are_counted_by_weight_and_never_secret(world: World) -> None:
    room = await a_room(world, opened=False)
    coop = room.coop
    async with new_session() as session:
        base = Organisation(cooperative_id=coop.id, name="The dairies", members=40, votes=4)
        session.add(base)
        await session.flush()
        await session.execute(
            update(Membership)
            .where(Membership.id == coop.member.membership_id)
            .values(votes=4, organisation_id=base.id)
        )
    await coop.admin.client.ok("POST", f"/meetings/{room.meeting}/open", json={"call": 1})
    await coop.admin.client.ok("POST", f"/items/{room.item}/start")
    await room.refused(409, "secret_weighted", secret=True, secret_small_ok=True)
    await room.refused(422, "invalid", hands=True, tellers=[coop.member.member, coop.admin.member])
    poll = await room.open()
    await cast(coop.member, poll, "disagree")
    for one in (coop.admin, coop.secretary, coop.facilitator):
        await cast(one, poll)
    turnout = await coop.admin.client.ok("GET", f"/polls/{poll['id']}/turnout")
    assert (turnout["voted"], turnout["electors"]) == (4, 4)
    closed = await room.close(poll)
    assert closed["outcome"]["result"] == "rejected"
    assert closed["outcome"]["tally"]["counts"]["disagree"] == 4
    record = await record_of(room, closed)
    assert list(record["meeting"]["votes"].values()) == [4]


async def test_a_forgotten_vote_ends_by_itself_but_hands_wait_for_tellers(world: World) -> None:
    room = await a_room(world)
    poll = await room.open()
    await cast(room.coop.member, poll)
    await end_time(poll)
    async with new_session() as session:
        await close_due(session, UUID(poll["id"]))
    assert (await room.coop.member.client.ok("GET", f"/polls/{poll['id']}"))["status"] == "closed"
    named = [room.coop.member.member, room.coop.secretary.member]
    hands = await room.open(hands=True, tellers=named)
    await end_time(hands)
    async with new_session() as session:
        await close_due(session, UUID(hands["id"]))
    assert (await room.coop.member.client.ok("GET", f"/polls/{hands['id']}"))["status"] == "open"
    await room.chair.client.ok("POST", f"/polls/{hands['id']}/cancel", json={"reason": "Nobody counted."})


async def test_a_vote_that_opens_while_people_come_has_each_of_them_or_not(world: World) -> None:
    room = await a_room(world)
    coming = [await world.join(room.coop.id) for _ in range(4)]
    async with new_session() as session:  # entitled since the opening, so that they may come in
        await session.execute(
            text(
                "UPDATE meeting_call SET roll = jsonb_set(roll, '{votes}', roll->'votes' || CAST(:more AS jsonb)) "
                "WHERE meeting_id = :meeting AND roll IS NOT NULL"
            ),
            {
                "meeting": UUID(room.meeting),
                "more": "{" + ",".join(f'"{one.member}": 1' for one in coming) + "}",
            },
        )
    path = f"/meetings/{room.meeting}/attendance"
    answers = await asyncio.gather(
        *(
            room.coop.facilitator.client.ok("POST", path, json={"membership_id": one.member})
            for one in coming[:2]
        ),
        room.open(),
        *(
            room.coop.secretary.client.ok("POST", path, json={"membership_id": one.member})
            for one in coming[2:]
        ),
    )
    poll = answers[2]
    async with new_session() as session:
        electors, here = (
            await session.execute(
                text(
                    "SELECT (SELECT count(*) FROM elector WHERE poll_id = p.id), (SELECT count(*) FROM attendance a "
                    "WHERE a.meeting_id = p.meeting_id AND a.arrived_at <= p.opened_at) FROM poll p WHERE p.id = :id"
                ),
                {"id": UUID(poll["id"])},
            )
        ).one()
    assert electors == here == poll["electors"]
    for one in coming:
        answer = await one.client.put(f"/polls/{poll['id']}/ballot", json=AGREE)
        assert answer.status_code in {200, 403}
    closed = await room.close(poll)
    assert closed["outcome"]["quorum"]["voted"] == electors
    await record_of(room, closed)


async def test_ballots_and_the_close_at_once_lose_nothing(world: World) -> None:
    room = await a_room(world, lent=True)
    poll = await room.open()
    path = f"/polls/{poll['id']}/ballot"
    answers = await asyncio.gather(
        *(one.client.put(path, json=AGREE) for one in room.here[1:]),
        room.coop.member.client.put(for_other(poll, room.coop.other_member), json=AGREE),
        room.chair.client.post(f"/polls/{poll['id']}/close"),
    )
    taken = sum(one.status_code == 200 for one in answers[:-1])
    assert {one.status_code for one in answers[:-1]} <= {200, 409}
    closed = await room.chair.client.ok("GET", f"/polls/{poll['id']}")
    assert closed["outcome"]["tally"]["ballots"] == taken


@pytest.mark.parametrize("verb", ["GET", "PUT"])
async def test_nobody_of_another_cooperative_learns_of_a_vote(world: World, verb: str) -> None:
    room = await a_room(world, lent=True)
    outsider, poll = (await world.coop()).admin, await room.open()
    paths = ["my-votes", "voters", "hands"] if verb == "GET" else ["hands", "ballot"]
    for one in paths:
        body = {"hands": {}} if one == "hands" else AGREE
        await outsider.client.refused(
            verb, f"/polls/{poll['id']}/{one}", 404, "not_found", json=None if verb == "GET" else body
        )
    await outsider.client.refused("PUT", for_other(poll, room.coop.member), 404, "not_found", json=AGREE)
    await room.coop.facilitator.client.refused("PUT", for_other(poll, outsider), 404, "not_found", json=AGREE)
    await outsider.client.refused(verb, f"/items/{room.item}/secrecy", 404, "not_found")
