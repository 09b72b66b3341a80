"""Who sees results when, and a cooperative's home."""

from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from app.core.db import new_session
from app.decisions.closing import close_on_time
from app.decisions.turnout import turnouts
from tests.decisions.helpers import (
    agreement,
    choosing,
    count_rows,
    end_time,
    events,
    make_circle,
    make_poll,
    make_thread,
    moment,
    vote,
)
from tests.world import Coop, Persona, World


async def sees(persona: Persona, poll: dict[str, Any]) -> bool:
    """Whether results, ballots, who took part and the tally are shown; all or nothing."""
    path = f"/polls/{poll['id']}"
    shown = [(await persona.client.get(f"{path}/{end}")).status_code == 200 for end in ("results", "ballots")]
    electors = (await persona.client.ok("GET", f"{path}/electors"))["items"]
    shown.append(all(one["voted"] is not None for one in electors))
    shown.append((await persona.client.ok("GET", f"{path}/turnout"))["tally"] is not None)
    assert persona.membership_id is not None
    async with new_session() as session:
        (live,) = await turnouts(session, [UUID(poll["id"])], [persona.membership_id])
    shown.append(live.shown_to(persona.membership_id).tally is not None)
    assert len(set(shown)) == 1, shown
    return shown[0]


@pytest.mark.parametrize(
    ("results", "before", "voted", "others"),
    [
        ("always", True, True, True),
        ("after_voting", False, True, False),
        ("after_close", False, False, False),
    ],
)
async def test_results_are_shown_when_the_poll_says(
    world: World, results: str, before: bool, voted: bool, others: bool
) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(results=results))
    assert await sees(coop.member, poll) is before
    await vote(coop.member, poll, reason="Because")
    assert await sees(coop.member, poll) is voted
    for persona in (coop.admin, coop.facilitator, coop.observer, coop.suspended):
        assert await sees(persona, poll) is others
    turnout = await coop.observer.client.ok("GET", f"/polls/{poll['id']}/turnout")
    assert (turnout["voted"], turnout["electors"]) == (1, 5)
    if not others:
        for end in ("results", "ballots"):
            problem = await coop.admin.client.refused(
                "GET", f"/polls/{poll['id']}/{end}", 403, "results_hidden"
            )
            assert problem["until"] == ("voted" if results == "after_voting" else "closed")
        assert await events(coop, "ballot_explained") == []
    await end_time(poll)
    assert await sees(coop.admin, poll) is others
    await close_on_time(poll_id=poll["id"])
    for persona in (coop.member, coop.admin, coop.observer, coop.suspended):
        assert await sees(persona, poll)


async def test_cancelling_does_not_uncover_results(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(results="after_close"))
    await vote(coop.member, poll)
    await coop.member.client.ok("POST", f"/polls/{poll['id']}/cancel", 200, json={"reason": "No"})
    assert not await sees(coop.admin, poll)
    assert await count_rows("ballot", poll) == 1


async def test_named_ballots_are_paged_with_their_former_ones(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(results="always"))
    await vote(coop.member, poll, "agree")
    await vote(coop.member, poll, "block", reason="Too dear")
    await vote(coop.admin, poll)
    await vote(coop.other_member, poll, "abstain")
    path = f"/polls/{poll['id']}/ballots"
    first = await coop.observer.client.ok("GET", f"{path}?limit=2")
    rest = await coop.observer.client.ok("GET", f"{path}?limit=2&cursor={first['next']}")
    both = first["items"] + rest["items"]
    assert [one["membership_id"] for one in both] == [
        coop.admin.member,
        coop.member.member,
        coop.other_member.member,
    ]
    assert [one["choice"]["position"] for one in both[1]["former"]] == ["agree"]
    assert {one["name"] for one in first["members"]} == {coop.admin.name, coop.member.name}
    explained = await coop.observer.client.ok("GET", f"{path}?explained=true")
    assert [one["reason"] for one in explained["items"]] == ["Too dear"]
    electors = (await coop.observer.client.ok("GET", f"/polls/{poll['id']}/electors"))["items"]
    assert [one["membership_id"] for one in electors if one["voted"]] == [
        one["membership_id"] for one in both
    ]


async def test_turnouts_of_several_polls_at_once(world: World) -> None:
    coop = await world.coop()
    first = await make_poll(coop, agreement(results="after_voting"))
    second = await make_poll(coop, choosing(method="approval", results="always"))
    ids = [one["id"] for one in second["options"]]
    await vote(coop.member, first)
    for persona, chosen in ((coop.member, ids[:2]), (coop.admin, ids[1:]), (coop.secretary, [])):
        await persona.client.ok(
            "PUT", f"/polls/{second['id']}/ballot", 200, json={"choice": {"options": chosen}}
        )
    assert coop.member.membership_id is not None
    assert coop.admin.membership_id is not None
    watching = [coop.member.membership_id, coop.admin.membership_id]
    async with new_session() as session:
        asked = [UUID(first["id"]), UUID(second["id"])]
        found = {one.poll_id: one for one in await turnouts(session, asked, watching)}
        (unwatched,) = await turnouts(session, asked[:1], watching[1:])
        assert unwatched.voters == frozenset()
        assert await turnouts(session, [], watching) == []
    mine, other = found[UUID(first["id"])], found[UUID(second["id"])]
    assert mine.voters == frozenset({coop.member.membership_id})
    assert (mine.voted, mine.electors) == (1, 5)
    assert other.voters is None
    assert other.tally.counts == {ids[0]: 1, ids[1]: 2, ids[2]: 1}
    assert (other.tally.ballots, other.tally.abstentions) == (3, 1)


async def home(persona: Persona, coop: Coop) -> dict[str, Any]:
    found: dict[str, Any] = await persona.client.ok("GET", f"{coop.path}/home")
    return found


def ids(polls: list[dict[str, Any]]) -> list[str]:
    return [one["poll"]["id"] for one in polls]


async def test_home_shows_what_needs_me(world: World) -> None:
    coop = await world.coop()
    week = await make_poll(coop, agreement(closes_at=moment(days=7)))
    soon = await make_poll(coop, agreement(closes_at=moment(hours=5)))
    later = await make_poll(coop, agreement(opens_at=moment(hours=5), closes_at=moment(days=2)))
    over = await make_poll(coop, agreement())
    await end_time(over)
    done = await make_poll(coop, agreement(early_close=True))
    await coop.member.client.ok("POST", f"/polls/{done['id']}/close", 200)
    mine = await home(coop.member, coop)
    assert ids(mine["to_vote"]) == [soon["id"], week["id"]]
    assert [one["closing_soon"] for one in mine["to_vote"]] == [True, False]
    assert ids(mine["open_polls"]) == [over["id"]]
    assert ids(mine["scheduled"]) == [later["id"]]
    assert ids(mine["decided"]) == [done["id"]]
    await vote(coop.member, soon)
    mine = await home(coop.member, coop)
    assert ids(mine["to_vote"]) == [week["id"]]
    assert soon["id"] in ids(mine["open_polls"])
    assert [one["voted"] for one in mine["open_polls"] if one["poll"]["id"] == soon["id"]] == [True]
    for persona in (coop.observer, coop.suspended):
        theirs = await home(persona, coop)
        assert theirs["to_vote"] == []
        assert set(ids(theirs["open_polls"])) == {week["id"], soon["id"], over["id"]}
    assert {one["id"] for one in mine["members"]} == {coop.member.member}


async def test_home_hides_other_circles_and_other_cooperatives(world: World) -> None:
    coop, other = await world.coop(), await world.coop()
    circle = await make_circle(coop, coop.member, closed=True)
    poll = await make_poll(coop, agreement(electorate={"kind": "circle", "circle_id": str(circle)}))
    thread = await make_thread(coop, circle_id=circle)
    assert ids((await home(coop.member, coop))["to_vote"]) == [poll["id"]]
    theirs = await home(coop.other_member, coop)
    assert theirs["to_vote"] == theirs["open_polls"] == theirs["unread"] == []
    assert [one["thread"]["id"] for one in (await home(coop.admin, coop))["unread"]] == [thread]
    await other.admin.client.refused("GET", f"{coop.path}/home", 404, "not_found")
    await world.client().refused("GET", f"{coop.path}/home", 401, "sign_in_first")


async def test_home_counts_what_is_unread_and_who_waits(world: World) -> None:
    coop = await world.coop()
    read, partly, fresh, taken_back = [await make_thread(coop) for _ in range(4)]
    for thread, taken in ((read, ()), (partly, (0, 4)), (taken_back, (3, 4))):
        said = [
            await coop.other_member.client.ok(
                "POST", f"/threads/{thread}/comments", 201, json={"body": "Hm."}
            )
            for _ in range(5)
        ]
        for place in taken:
            await coop.other_member.client.ok("DELETE", f"/comments/{said[place]['id']}", 204)
    async with new_session() as session:
        for thread, number in ((read, 5), (partly, 2), (taken_back, 3)):
            await session.execute(
                text("INSERT INTO read_position (membership_id, thread_id, number) VALUES (:m, :t, :n)"),
                {"m": coop.admin.membership_id, "t": UUID(thread), "n": number},
            )
        await session.execute(
            text("UPDATE membership SET status = 'applicant' WHERE id = :id"),
            {"id": coop.suspended.membership_id},
        )
    admin = await home(coop.admin, coop)
    assert {one["thread"]["id"]: one["unread"] for one in admin["unread"]} == {partly: 2, fresh: 0}
    assert admin["requests"] == 1
    assert (await home(coop.secretary, coop))["requests"] == 1
    assert (await home(coop.facilitator, coop))["requests"] is None
    author = await home(coop.member, coop)
    assert {one["thread"]["id"]: one["unread"] for one in author["unread"]} == {
        read: 5,
        partly: 3,
        taken_back: 3,
    }


async def test_reads_carry_the_number_to_follow_from(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(results="always"))
    last = str((await events(coop))[-1].number)
    for path in (
        f"/polls/{poll['id']}",
        f"/polls/{poll['id']}/ballots",
        f"{coop.path}/polls",
        f"{coop.path}/home",
    ):
        answer = await coop.member.client.get(path)
        assert answer.headers["Batzar-Event"] == last, path


async def test_a_token_votes_only_with_its_scope(world: World) -> None:
    from app.accounts.current import secret_hash
    from app.accounts.models import ApiToken
    from tests.decisions.helpers import database_moment

    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    for scopes, status in ((["read", "write"], 403), (["vote"], 200)):
        secret = f"batzar_{scopes[0]}{poll['id']}"
        async with new_session() as session:
            session.add(
                ApiToken(
                    person_id=coop.member.person_id,
                    name="t",
                    secret_hash=secret_hash(secret),
                    scopes=scopes,
                    expires_at=await database_moment(days=1),
                )
            )
        client = world.client(Authorization=f"Bearer {secret}")
        answer = await client.put(f"/polls/{poll['id']}/ballot", json={"choice": {"position": "agree"}})
        assert answer.status_code == status
