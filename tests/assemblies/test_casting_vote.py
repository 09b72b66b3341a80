"""The chair's casting vote in the room: a level vote waits for it, whoever chairs gives it, and it is in the records."""

from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from app.core.db import new_session
from app.decisions.closing import close_due
from app.decisions.models import Poll
from app.rules.record import verify_minutes
from app.rules.record.schema import Record
from tests.assemblies.forging import found_in_decision
from tests.assemblies.meetings import set_bylaws
from tests.assemblies.test_minutes import opened as opened_meeting
from tests.assemblies.test_minutes import plainly_signed, sealed, words
from tests.assemblies.test_minutes import record_of as minutes_of
from tests.assemblies.test_room import AGREE, STATUTES, Room, a_room, cast, record_of
from tests.decisions.helpers import end_time, events
from tests.world import Persona, World

CHAIR = {"path": "tie_break", "value": "chair", "source": STATUTES}


async def level(world: World, *, secret: bool = False, **asked: Any) -> tuple[Room, dict[str, Any]]:
    """Two for and two against, and the vote closed: it waits."""
    room = await a_room(world, changes=(CHAIR,))
    if secret:
        asked |= {"secret": True, "secret_small_ok": True}
    poll = await room.open(**asked)
    for place, one in enumerate(room.here):
        await cast(one, poll, "agree" if place < 2 else "disagree")
    return room, await room.close(poll)


async def give(room: Room, poll: dict[str, Any], vote: str, by: Persona | None = None) -> dict[str, Any]:
    """The casting vote."""
    client = (by or room.chair).client
    closed: dict[str, Any] = await client.ok(
        "POST", f"/polls/{poll['id']}/casting-vote", 200, json={"vote": vote}
    )
    return closed


async def not_given(
    who: Persona, poll: dict[str, Any], status: int, code: str, vote: str = "for"
) -> dict[str, Any]:
    """A casting vote that is refused."""
    return await who.client.refused(
        "POST", f"/polls/{poll['id']}/casting-vote", status, code, json={"vote": vote}
    )


async def test_a_level_vote_waits_and_the_chair_decides(world: World) -> None:
    room, poll = await level(world)
    coop = room.coop
    assert (poll["status"], poll["outcome"]) == ("open", None)
    assert poll["level"] == {"between": ["for", "against"], "votes": 2}
    turnout = await coop.member.client.ok("GET", f"/polls/{poll['id']}/turnout")
    assert (turnout["voted"], turnout["tally"]) == (4, None)
    await coop.member.client.refused("PUT", f"/polls/{poll['id']}/ballot", 409, "poll_over", json=AGREE)
    # It waits for as long as it takes: its deadline, another close and the meeting's end change nothing.
    await end_time(poll)
    async with new_session() as session:
        assert await close_due(session, UUID(poll["id"])) is None
    assert (await room.close(poll))["level"] is not None
    await room.refused(409, "another_vote_open")
    told = await coop.admin.client.refused("POST", f"/meetings/{room.meeting}/close", 409, "vote_open")
    assert "casting vote" in told["detail"]
    await not_given(coop.secretary, poll, 403, "chair_only")
    await not_given(coop.admin, poll, 422, "invalid", "maybe")
    closed = await give(room, poll, "for")
    assert (closed["status"], closed["level"], closed["outcome"]["result"]) == ("closed", None, "adopted")
    assert closed["casting_vote"]["membership_id"] == coop.admin.member
    assert closed["outcome"]["words"]["en"][-1] == (
        f"2 to 2 is level: the chair’s casting vote decided, for ({STATUTES})."
    )
    assert (await give(room, poll, "for"))["closed_at"] == closed["closed_at"]
    await not_given(coop.admin, poll, 409, "nothing_level", "against")
    record = await record_of(room, closed)
    casting = record["casting_vote"]
    assert (casting["vote"], casting["by"] in record["electorate"]) == ("for", True)
    assert len(await events(coop, "poll_closed")) == 1


@pytest.mark.parametrize(("vote", "result"), [("against", "rejected"), ("none", "tied")])
async def test_the_chair_may_reject_it_or_leave_it_tied(world: World, vote: str, result: str) -> None:
    room, poll = await level(world)
    closed = await give(room, poll, vote)
    assert closed["outcome"]["result"] == result
    assert (await record_of(room, closed))["casting_vote"]["vote"] == vote
    if vote == "none":
        assert closed["outcome"]["words"]["en"][-1] == "The rule for ties: the chair decides."
        again = await room.open()
        for one in room.here[:3]:
            await cast(one, again)
        done = await room.close(again)
        assert (done["outcome"]["result"], done["casting_vote"]) == ("adopted", None)
        await not_given(room.chair, done, 409, "nothing_level")


async def test_another_rule_for_ties_leaves_it_tied(world: World) -> None:
    room = await a_room(world, changes=({**CHAIR, "value": "reballot"},))
    poll = await room.open()
    await cast(room.here[0], poll)
    await cast(room.here[1], poll, "disagree")
    closed = await room.close(poll)
    assert (closed["outcome"]["result"], closed["level"]) == ("tied", None)
    await not_given(room.chair, closed, 409, "nothing_level")


async def test_a_chair_who_took_no_part_gives_none_and_the_next_one_does(world: World) -> None:
    room = await a_room(world, changes=(CHAIR,))
    coop = room.coop
    own = [{"membership_id": coop.admin.member, "reason": "Her own matter."}]
    poll = await room.open(recused=own)
    await cast(coop.secretary, poll)
    await cast(coop.member, poll, "disagree")
    waits = await room.close(poll)
    told = await not_given(coop.admin, waits, 403, "chair_without_vote")
    assert "take over the chair" in told["detail"]
    await room.come(coop.other_member)  # who was not here for the vote has no casting vote in it either
    officers = f"/meetings/{room.meeting}/officers"
    for one, code in ((coop.other_member, "chair_without_vote"), (coop.facilitator, None)):
        body = {"office": "chair", "membership_id": one.member}
        await coop.admin.client.ok("POST", officers, json=body)
        if code:
            await not_given(one, waits, 403, code)
    closed = await give(room, waits, "against", by=coop.facilitator)
    assert closed["outcome"]["result"] == "rejected"
    with pytest.raises(IntegrityError, match="casting_by"):
        async with new_session() as session:
            await session.execute(
                update(Poll).where(Poll.id == poll["id"]).values(casting_by=coop.admin.member)
            )


async def test_a_level_vote_that_nobody_settles_can_be_called_off(world: World) -> None:
    room, poll = await level(world)
    done = await room.coop.secretary.client.ok(
        "POST", f"/polls/{poll['id']}/cancel", json={"reason": "The chair has left."}
    )
    assert (done["status"], done["level"]) == ("cancelled", None)
    await room.coop.admin.client.ok("POST", f"/meetings/{room.meeting}/close")


async def test_a_secret_vote_stays_secret_and_its_casting_vote_is_named(world: World) -> None:
    room, poll = await level(world, secret=True)
    assert (poll["withheld"], poll["level"]) == ("too_few", None)
    waits = await room.chair.client.ok("POST", f"/polls/{poll['id']}/publish")
    assert (waits["withheld"], waits["level"]["votes"], waits["status"]) == (None, 2, "open")
    closed = await give(room, waits, "against")
    record = await record_of(room, closed)
    assert (record["result"], record["ballots"]["kind"]) == ("rejected", "secret")
    assert sum(one["ballots"] for one in record["ballots"]["groups"]) == 4
    assert closed["casting_vote"]["membership_id"] == room.chair.member


async def test_between_options_the_chair_chooses_one(world: World) -> None:
    room = await a_room(world, changes=(CHAIR,), item={"kind": "election"})
    poll = await room.open(options=["Ana", "Blas", "Cira"])
    ids = [one["id"] for one in poll["options"]]
    for one, option in zip(room.here[:3], (ids[0], ids[1], None), strict=True):
        await one.client.ok("PUT", f"/polls/{poll['id']}/ballot", json={"choice": {"option": option}})
    waits = await room.close(poll)
    assert waits["level"] == {"between": ids[:2], "votes": 1}
    await not_given(room.chair, waits, 422, "invalid", ids[2])
    closed = await give(room, waits, ids[1])
    assert closed["outcome"]["winners"] == [ids[1]]
    await record_of(room, closed)


async def test_a_forged_casting_vote_is_found(world: World) -> None:
    """On a vote that was not level, by somebody who had none, at another moment, or for the other side."""
    room, poll = await level(world)
    made = await record_of(room, await give(room, poll, "for"))
    again = await room.open(title="Do we go on?")
    for one in room.here[:3]:
        await cast(one, again)
    clear = await record_of(room, await room.close(again))
    casting, over = made["casting_vote"], clear["times"]["closed"]
    wrong: list[tuple[dict[str, Any], dict[str, Any], str]] = [
        (made, {**casting, "vote": "against"}, "outcome_differs"),
        (made, {**casting, "vote": "perhaps"}, "casting_vote"),
        (made, {**casting, "vote": "none"}, "outcome_differs"),
        (made, {**casting, "by": "0" * 32}, "casting_vote"),
        (made, {**casting, "at": over}, "casting_vote"),
        (clear, {**casting, "at": over}, "casting_vote"),
        (
            clear,
            {**casting, "vote": "none", "at": over},
            "casting_vote",
        ),
    ]
    for record, lie, code in wrong:
        assert found_in_decision(Record.model_validate({**record, "casting_vote": lie})) == code, lie
    assert found_in_decision(Record.model_validate({**made, "casting_vote": None})) == "outcome_differs"


async def test_the_minutes_name_who_gave_it(world: World) -> None:
    coop = await world.coop()
    await plainly_signed(coop)
    await set_bylaws(coop, CHAIR)
    meeting, item = await opened_meeting(coop)
    poll = await coop.admin.client.ok("POST", f"/items/{item}/polls", json={})
    await cast(coop.admin, poll)
    await cast(coop.secretary, poll, "disagree")
    waits = await coop.admin.client.ok("POST", f"/polls/{poll['id']}/close")
    early = await coop.admin.client.ok("GET", f"/meetings/{meeting}/minutes")
    assert "casting vote" not in words(early)
    await give(Room(coop, meeting, item), waits, "for", by=coop.facilitator)
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/close")
    done = await sealed(coop, meeting)
    assert f"It was level; {coop.facilitator.name} gave the casting vote as chair." in words(done)
    assert "1 to 1 is level: the chair’s casting vote decided, for" in words(done)
    verdict = verify_minutes(await minutes_of(coop.member, meeting))
    assert verdict.confirmed, verdict
    [vote] = done["content"]["votes"]
    assert vote["casting"]["member"] == coop.facilitator.member
