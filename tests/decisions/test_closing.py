"""Closing, prolonging, cancelling, and the words of a person about the outcome."""

from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from app.core.db import new_session
from app.decisions.closing import close_on_time
from app.decisions.jobs import sweep_polls
from tests.decisions.helpers import (
    MAJORITY,
    agreement,
    choosing,
    end_time,
    events,
    let_pass,
    make_poll,
    make_proposal,
    make_thread,
    moment,
    opening_time,
    vote,
    wire,
)
from tests.world import Coop, World


async def close(coop: Coop, poll: dict[str, Any]) -> dict[str, Any]:
    """The poll after its time has come and its job has run."""
    await end_time(poll)
    await close_on_time(poll_id=poll["id"])
    done: dict[str, Any] = await coop.member.client.ok("GET", f"/polls/{poll['id']}")
    return done


async def test_the_outcome_with_its_arithmetic_in_words(world: World) -> None:
    coop = await world.coop()
    rules = {"quorum": {"fraction": "1/2", "strict": False}, "majority": MAJORITY}
    poll = await make_poll(coop, agreement(rules=rules))
    for persona, position in (
        (coop.admin, "agree"),
        (coop.secretary, "agree"),
        (coop.facilitator, "disagree"),
        (coop.member, "abstain"),
    ):
        await vote(persona, poll, position)
    outcome = (await close(coop, poll))["outcome"]
    assert outcome["result"] == "adopted"
    assert outcome["quorum"] == {"electors": 5, "voted": 4, "needed": 3, "met": True}
    assert outcome["majority"]["needed"] == 2
    assert outcome["majority"]["base"] == 3
    assert outcome["tally"] == {
        "ballots": 4,
        "counts": {"agree": 2, "abstain": 1, "disagree": 1, "block": 0},
        "abstentions": 1,
        "spread": {},
        "count": None,
    }
    assert "4 of 5 members voted; 3 were needed." in outcome["words"]["en"][0]
    assert set(outcome["words"]) == {"en", "es"}


async def test_inquorate_tied_and_rejected(world: World) -> None:
    coop = await world.coop()
    quorum = {"quorum": {"fraction": "3/5", "strict": False}, "majority": MAJORITY}
    short = await make_poll(coop, agreement(rules=quorum))
    level = await make_poll(coop, agreement())
    lost = await make_poll(coop, agreement(rules={"majority": {**MAJORITY, "fraction": "2/3"}}))
    for poll in (short, level, lost):
        await vote(coop.admin, poll, "agree")
        await vote(coop.member, poll, "disagree")
    results = [(await close(coop, poll))["outcome"]["result"] for poll in (short, level, lost)]
    assert results == ["inquorate", "tied", "rejected"]


async def test_options_win_by_most_votes_and_are_named(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, choosing("Deck", "Stone"))
    deck, stone = [one["id"] for one in poll["options"]]
    for persona, option in ((coop.admin, stone), (coop.member, stone), (coop.secretary, deck)):
        await persona.client.ok(
            "PUT", f"/polls/{poll['id']}/ballot", 200, json={"choice": {"option": option}}
        )
    done = await close(coop, poll)
    assert done["outcome"]["winners"] == [stone]
    assert done["outcome"]["tally"]["counts"] == {deck: 1, stone: 2}
    assert "Stone" in " ".join(done["outcome"]["words"]["es"])


async def test_an_election_settles_its_proposal(world: World) -> None:
    coop = await world.coop()
    proposal = await make_proposal(coop, await make_thread(coop))
    question = choosing("Ane", "Jon", "Miren", method="stv_scottish", settings={"seats": 2})
    poll = await make_poll(coop, {**question, "proposal_id": proposal["id"]})
    first, second, _ = [one["id"] for one in poll["options"]]
    for persona, ranking in ((coop.admin, [[first], [second]]), (coop.member, [[second], [first]])):
        ballot = {"choice": {"ranking": ranking}}
        await persona.client.ok("PUT", f"/polls/{poll['id']}/ballot", json=ballot)
    assert (await close(coop, poll))["outcome"]["result"] == "elected"
    settled = await coop.member.client.ok("GET", f"/proposals/{proposal['id']}")
    assert settled["status"] == "decided"


async def test_nobody_voting_carries_nothing(world: World) -> None:
    coop = await world.coop()
    assert (await close(coop, await make_poll(coop, agreement())))["outcome"]["result"] == "rejected"
    assert (await close(coop, await make_poll(coop, choosing())))["outcome"]["result"] == "rejected"


async def test_the_job_closes_on_time_and_not_before(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    await vote(coop.member, poll)
    await close_on_time(poll_id=poll["id"])
    assert (await coop.member.client.ok("GET", f"/polls/{poll['id']}"))["status"] == "open"
    done = await close(coop, poll)
    assert (done["status"], done["closed_at"]) == ("closed", done["closes_at"])
    before = await events(coop)
    await close_on_time(poll_id=poll["id"])
    await sweep_polls(timestamp=0)
    assert len(await events(coop)) == len(before)
    (closed,) = await events(coop, "poll_closed")
    assert closed.actor_id is None


async def test_the_worker_closes_what_is_due(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(closes_at=moment(hours=1)))
    await vote(coop.member, poll)
    await let_pass(poll, hours=1, seconds=1)
    await world.run_jobs()
    read = await coop.member.client.ok("GET", f"/polls/{poll['id']}")
    assert (read["status"], read["outcome"]["result"]) == ("closed", "adopted")


async def test_a_lost_job_is_made_good_by_the_sweep(world: World) -> None:
    coop = await world.coop()
    running, waiting, early = (
        await make_poll(coop, agreement()),
        await make_poll(coop, agreement(opens_at=moment(hours=1))),
        await make_poll(coop, agreement()),
    )
    await vote(coop.member, running)
    async with new_session() as session:
        await session.execute(
            text("DELETE FROM procrastinate_jobs WHERE args->>'poll_id' = ANY(:ids)"),
            {"ids": [running["id"], waiting["id"]]},
        )
    await end_time(running)
    await opening_time(waiting)
    await sweep_polls(timestamp=0)
    states = [
        (await coop.member.client.ok("GET", f"/polls/{one['id']}"))["status"]
        for one in (running, waiting, early)
    ]
    assert states == ["closed", "open", "open"]


async def test_one_poll_that_cannot_be_counted_does_not_hold_up_the_others(world: World) -> None:
    coop = await world.coop()
    broken, sound = await make_poll(coop, agreement()), await make_poll(coop, agreement())
    await vote(coop.member, broken)
    async with new_session() as session:
        await session.execute(
            text('UPDATE ballot SET choice = \'{"position": "maybe"}\' WHERE poll_id = :id'),
            {"id": UUID(broken["id"])},
        )
    await end_time(broken, ago=2.0)
    await end_time(sound)
    with pytest.raises(ExceptionGroup, match="could not be opened or closed"):
        await sweep_polls(timestamp=0)
    assert (await coop.member.client.ok("GET", f"/polls/{sound['id']}"))["status"] == "closed"
    assert (await coop.member.client.ok("GET", f"/polls/{broken['id']}"))["status"] == "open"
    async with new_session() as session:
        await session.execute(text("DELETE FROM ballot WHERE poll_id = :id"), {"id": UUID(broken["id"])})
    await sweep_polls(timestamp=0)


async def test_more_time_for_everyone_to_see(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(thread_id=await make_thread(coop)))
    path, later = f"/polls/{poll['id']}", moment(days=3)
    changed = await coop.member.client.ok("POST", f"{path}/extend", 200, json={"closes_at": later})
    assert changed["closes_at"][:22] == later[:22]
    (event,) = await events(coop, "poll_changed")
    assert (event.audience, event.put["polls"][0]["closes_at"]) == ("all", changed["closes_at"])
    await coop.member.client.ok("POST", f"{path}/extend", 200, json={"closes_at": later})
    assert len(await events(coop, "poll_changed")) == 1
    async with new_session() as session:
        moments = await session.scalars(
            text("SELECT scheduled_at FROM procrastinate_jobs WHERE args->>'poll_id' = :id ORDER BY 1"),
            {"id": poll["id"]},
        )
        assert [wire(one)[:22] for one in moments] == [poll["closes_at"][:22], later[:22]]
    for closes_at, code in (
        (moment(days=2), "not_later"),
        (moment(days=-2), "not_later"),
        (moment(days=400), "too_far"),
    ):
        problem = await coop.member.client.refused(
            "POST", f"{path}/extend", 422, "invalid", json={"closes_at": closes_at}
        )
        assert (problem["fields"][0]["field"], problem["fields"][0]["code"]) == ("closes_at", code)


async def test_a_prolonged_poll_is_not_closed_by_its_old_job(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(closes_at=moment(hours=1)))
    await coop.member.client.ok(
        "POST", f"/polls/{poll['id']}/extend", 200, json={"closes_at": moment(hours=3)}
    )
    await let_pass(poll, hours=2)
    await world.run_jobs()
    assert (await coop.member.client.ok("GET", f"/polls/{poll['id']}"))["status"] == "open"
    await vote(coop.member, poll)


async def test_only_what_was_announced_can_be_done(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(extension=False))
    client, path = coop.admin.client, f"/polls/{poll['id']}"
    later = {"closes_at": moment(days=3)}
    await client.refused("POST", f"{path}/extend", 409, "extension_not_announced", json=later)
    await client.refused("POST", f"{path}/close", 409, "early_close_not_announced")
    read = await client.ok("GET", path)
    assert (read["status"], read["closes_at"]) == ("open", poll["closes_at"])


async def test_an_announced_early_close(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(early_close=True))
    await vote(coop.member, poll)
    done = await coop.member.client.ok("POST", f"/polls/{poll['id']}/close", 200)
    assert (done["status"], done["outcome"]["result"]) == ("closed", "adopted")
    assert done["closed_at"] < done["closes_at"]
    await coop.member.client.refused("POST", f"/polls/{poll['id']}/close", 409, "poll_over")
    (event,) = await events(coop, "poll_closed")
    assert event.actor_id == coop.member.membership_id


async def test_what_is_over_is_neither_prolonged_nor_cancelled(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(early_close=True))
    await end_time(poll)
    client, path = coop.admin.client, f"/polls/{poll['id']}"
    for _ in range(2):
        await client.refused("POST", f"{path}/extend", 409, "poll_over", json={"closes_at": moment(days=3)})
        await client.refused("POST", f"{path}/cancel", 409, "poll_over", json={"reason": "Lost"})
        await close_on_time(poll_id=poll["id"])
    later = await make_poll(coop, agreement(opens_at=moment(hours=1)))
    path = f"/polls/{later['id']}"
    await client.refused("POST", f"{path}/extend", 409, "poll_not_open", json={"closes_at": moment(days=3)})
    await client.refused("POST", f"{path}/close", 409, "poll_not_open")
    await client.ok("POST", f"{path}/cancel", 200, json={"reason": "Not now"})
    await client.refused("POST", f"{path}/cancel", 409, "poll_cancelled", json={"reason": "Again"})
    await client.refused("POST", f"{path}/close", 409, "poll_cancelled")


async def test_cancelling_gives_its_reason(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    path = f"/polls/{poll['id']}/cancel"
    for reason in ("", "  ", "x" * 2_001):
        problem = await coop.member.client.refused("POST", path, 422, "invalid", json={"reason": reason})
        assert problem["fields"][0]["field"] == "reason"
    done = await coop.member.client.ok("POST", path, 200, json={"reason": "The seller withdrew."})
    assert (done["status"], done["cancel_reason"]) == ("cancelled", "The seller withdrew.")
    assert done["outcome"] is None
    await end_time(poll)
    await close_on_time(poll_id=poll["id"])
    assert (await coop.member.client.ok("GET", f"/polls/{poll['id']}"))["status"] == "cancelled"


@pytest.mark.parametrize("managers", ["author_and_facilitators", "facilitators"])
async def test_who_manages_a_poll(world: World, managers: str) -> None:
    coop = await world.coop()
    question = agreement(managers=managers)
    calls = [("extend", {"closes_at": moment(days=3)}), ("cancel", {"reason": "No"})]
    poll = await make_poll(coop, question)
    for end, body in [*calls, ("close", None)]:
        path = f"/polls/{poll['id']}/{end}"
        await coop.other_member.client.refused("POST", path, 403, "not_manager", json=body)
        await coop.observer.client.refused("POST", path, 403, "observers_do_not_vote", json=body)
        await coop.suspended.client.refused("POST", path, 403, "suspended", json=body)
        if managers == "facilitators":
            await coop.member.client.refused("POST", path, 403, "not_manager", json=body)
    for persona in (coop.facilitator, coop.secretary, coop.admin):
        other = await make_poll(coop, question)
        for end, body in calls:
            await persona.client.ok("POST", f"/polls/{other['id']}/{end}", 200, json=body)
    if managers == "author_and_facilitators":
        for end, body in calls:
            await coop.member.client.ok("POST", f"/polls/{poll['id']}/{end}", 200, json=body)


async def test_a_person_says_what_the_outcome_means(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(managers="facilitators"))
    path = f"/polls/{poll['id']}/statement"
    await coop.member.client.refused("PUT", path, 409, "poll_not_closed", json={"text": "Yes"})
    await close(coop, poll)
    for persona, code in (
        (coop.other_member, "not_manager"),
        (coop.observer, "observers_do_not_vote"),
        (coop.suspended, "suspended"),
    ):
        await persona.client.refused("PUT", path, 403, code, json={"text": "Yes"})
    for bad in ("", "x" * 10_001):
        problem = await coop.member.client.refused("PUT", path, 422, "invalid", json={"text": bad})
        assert problem["fields"][0]["field"] == "text"
    first = await coop.member.client.ok("PUT", path, 200, json={"text": "We **buy** it."})
    assert first["statement"]["author_id"] == coop.member.member
    assert "<strong>buy</strong>" in first["statement"]["html"]
    await coop.member.client.ok("PUT", path, 200, json={"text": "We **buy** it."})
    second = await coop.facilitator.client.ok("PUT", path, 200, json={"text": "We buy it in May."})
    assert second["statement"]["author_id"] == coop.facilitator.member
    assert second["statement"]["at"] > first["statement"]["at"]
    assert {one["id"] for one in second["members"]} == {coop.member.member, coop.facilitator.member}
    told = await events(coop, "statement_given")
    assert [one.put["polls"][0]["statement"]["text"] for one in told] == [
        "We **buy** it.",
        "We buy it in May.",
    ]
    assert second["outcome"] == first["outcome"]
