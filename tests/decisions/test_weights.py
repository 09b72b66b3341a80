"""Ordinary polls of a cooperative of cooperatives: delegates' votes are written down as it opens, counted, and stand in
the record; whoever has none is not asked; nobody is asked in secret where ballots weigh differently."""

from typing import Any

from app.core.db import new_session
from app.decisions.closing import close_on_time
from app.decisions.opening import open_due
from app.rules.record import verify_record
from tests.cooperatives.test_organisations import add, delegate
from tests.decisions.helpers import MAJORITY, agreement, end_time, make_poll, moment, opening_time, vote
from tests.world import Coop, World


async def federation(world: World) -> Coop:
    """Three member cooperatives with 2, 2 and 1 votes; the member casts two, the other member one and the facilitator
    none; administrator and secretary have one each."""
    coop = await world.coop(kind="second_degree")
    first, second = await add(coop), await add(coop)
    await add(coop, 1, {first: 2, second: 2})
    await delegate(coop, coop.member, first, 2)
    await delegate(coop, coop.other_member, second, 1)
    await delegate(coop, coop.facilitator, second, 0)
    return coop


async def electors(coop: Coop, poll: dict[str, Any]) -> dict[str, int]:
    listed = await coop.member.client.ok("GET", f"/polls/{poll['id']}/electors")
    return {one["membership_id"]: one["votes"] for one in listed["items"]}


async def close(coop: Coop, poll: dict[str, Any]) -> dict[str, Any]:
    await end_time(poll)
    await close_on_time(poll_id=poll["id"])
    done: dict[str, Any] = await coop.member.client.ok("GET", f"/polls/{poll['id']}")
    return done


async def test_votes_are_counted_and_the_record_is_counted_again(world: World) -> None:
    coop = await federation(world)
    quorum = {"fraction": "3/5", "strict": False}
    poll = await make_poll(coop, agreement(rules={"quorum": quorum, "majority": MAJORITY}, results="always"))
    assert poll["electors"] == 4
    assert await electors(coop, poll) == {
        coop.admin.member: 1,
        coop.secretary.member: 1,
        coop.member.member: 2,
        coop.other_member.member: 1,
    }
    refused = await coop.facilitator.client.request(
        "PUT", f"/polls/{poll['id']}/ballot", json={"choice": {"position": "agree"}}
    )
    assert refused.status_code == 403
    await vote(coop.member, poll)
    await vote(coop.admin, poll, "disagree")
    turnout = await coop.member.client.ok("GET", f"/polls/{poll['id']}/turnout")
    assert (turnout["voted"], turnout["electors"]) == (2, 4)
    assert (turnout["tally"]["counts"]["agree"], turnout["tally"]["counts"]["disagree"]) == (2, 1)
    # What is changed once it is open, changes nothing of it.
    await delegate(coop, coop.member, (await delegate_of(coop)), 1)
    done = await close(coop, poll)
    assert done["outcome"]["result"] == "adopted"
    assert done["outcome"]["quorum"] == {"electors": 5, "voted": 3, "needed": 3, "met": True}
    assert done["outcome"]["words"]["en"][:2] == [
        "3 of 5 votes were cast; 3 were needed.",
        "2 of 4 members voted.",
    ]
    results = await coop.member.client.ok("GET", f"/polls/{poll['id']}/results")
    assert (results["turnout"]["voted"], results["tally"]["ballots"]) == (2, 3)
    answer = await coop.member.client.get(f"/decisions/{done['decision_id']}/record")
    assert verify_record(answer.content).confirmed
    assert list(answer.json()["record"]["votes"].values()) == [2]


async def delegate_of(coop: Coop) -> str:
    """The member's own cooperative."""
    detail = await coop.member.client.ok("GET", f"/members/{coop.member.member}")
    return str(detail["member"]["organisation_id"])


async def test_a_quorum_is_missed_by_votes_though_half_of_the_people_voted(world: World) -> None:
    coop = await federation(world)
    quorum = {"fraction": "3/5", "strict": False}
    poll = await make_poll(coop, agreement(rules={"quorum": quorum, "majority": MAJORITY}))
    await vote(coop.secretary, poll)
    await vote(coop.admin, poll)
    assert (await close(coop, poll))["outcome"]["result"] == "inquorate"


async def test_one_vote_each_is_counted_and_recorded_as_ever(world: World) -> None:
    coop = await federation(world)
    await delegate(coop, coop.member, await delegate_of(coop), 1)
    poll = await make_poll(
        coop, agreement(secret=True, secret_small_ok=True, reasons="off", results="after_close")
    )
    assert set((await electors(coop, poll)).values()) == {1}
    poll = await make_poll(coop, agreement())
    await vote(coop.member, poll)
    done = await close(coop, poll)
    assert done["outcome"]["words"]["en"][0].startswith("1 of 4 members voted;")
    answer = await coop.member.client.get(f"/decisions/{done['decision_id']}/record")
    assert verify_record(answer.content).confirmed
    assert "votes" not in answer.json()["record"]


async def test_unequal_votes_are_never_asked_in_secret(world: World) -> None:
    coop = await federation(world)
    secret = {"secret": True, "secret_small_ok": True, "reasons": "off", "results": "after_close"}
    path = f"{coop.path}/polls"
    for later in ({}, {"opens_at": moment(hours=1)}):
        await coop.member.client.refused(
            "POST", path, 409, "secret_weighted", json=agreement(**secret, **later)
        )
    # Equal as it is made, unequal as it opens.
    own = await delegate_of(coop)
    await delegate(coop, coop.member, own, 1)
    poll = await make_poll(coop, agreement(**secret, opens_at=moment(hours=1)))
    await delegate(coop, coop.member, own, 2)
    await opening_time(poll)
    async with new_session() as session:
        await open_due(session, poll["id"])
    called_off = await coop.member.client.ok("GET", f"/polls/{poll['id']}")
    assert called_off["status"] == "cancelled"
    assert "unequal numbers of votes" in called_off["cancel_reason"]
