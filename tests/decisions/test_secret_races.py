"""Races with real transactions and real processes: what was acknowledged is counted, and nobody votes twice."""

import asyncio
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import text

from app.accounts.current import CurrentPerson
from app.core.db import new_session
from app.decisions import ballots, secret, secret_boxes, turnout
from app.decisions.closing import close_due, close_on_time
from app.decisions.errors import BallotIsFinalError, PollOverError
from app.decisions.models import Poll
from app.decisions.secret_wipe import wipe_patiently
from tests.decisions.helpers import count_rows, end_time, make_poll
from tests.decisions.secret_helpers import hall, rows, secretly
from tests.decisions.test_races import CONNECTIONS, POSITIONS, crowd
from tests.server import ServerProcess
from tests.world import World

VOTERS = 200
ROUNDS = 8


async def end_now(poll_id: UUID) -> None:
    """Let the deadline come."""
    async with new_session() as session:
        await session.execute(
            text("UPDATE poll SET closes_at = clock_timestamp() WHERE id = :id"), {"id": poll_id}
        )


async def sealed_ballots(poll_id: UUID) -> int:
    """How many ballots are in the boxes of an open poll."""
    async with new_session() as session:
        return sum(
            number
            for _, number in await secret_boxes.read_boxes(session, await session.get_one(Poll, poll_id))
        )


async def counted(poll_id: UUID) -> dict[str, int]:
    """The stored count, by position."""
    found = await rows("SELECT choice->>'position', number FROM counted_ballot WHERE poll_id = :id", poll_id)
    return {row[0]: row[1] for row in found}


async def test_200_vote_while_the_poll_closes_and_the_boxes_are_wiped(world: World) -> None:
    coop = await world.coop()
    people = await crowd(coop, VOTERS)
    gate = asyncio.Semaphore(CONNECTIONS)
    chance = random.Random(7)
    accepted = refused = 0
    for _ in range(ROUNDS):
        poll = await make_poll(coop, secretly())
        poll_id = UUID(poll["id"])
        chance.shuffle(people)
        due, last = asyncio.Event(), chance.randrange(20, VOTERS)
        said: Counter[str] = Counter()

        async def vote(place: int, person: CurrentPerson) -> bool:
            position = chance.choice(POSITIONS)
            async with gate:
                if place == last:  # noqa: B023 (awaited before the next round)
                    due.set()  # noqa: B023
                try:
                    await ballots.cast(person, poll_id, {"position": position}, None)  # noqa: B023
                except PollOverError:
                    return False
            said[position] += 1  # noqa: B023
            return True

        async def close() -> None:
            await due.wait()  # noqa: B023
            await end_now(poll_id)  # noqa: B023
            await close_on_time(poll_id=str(poll_id))  # noqa: B023

        async def wipe() -> None:
            for _ in range(3):
                await asyncio.sleep(0.02)
                await wipe_patiently()

        answers = await asyncio.gather(
            *(vote(place, person) for place, person in enumerate(people)), close(), wipe()
        )
        good = sum(answer is True for answer in answers)
        assert await counted(poll_id) == dict(said)
        assert await count_rows("roll", poll) == good == said.total()
        assert await count_rows("open_roll", poll) == await count_rows("ballot_box", poll) == 0
        accepted += good
        refused += VOTERS - good
    assert accepted > ROUNDS, "the poll always closed before anybody voted"
    assert refused > ROUNDS, "the poll never closed while members voted"


async def test_one_member_on_20_connections_votes_once(world: World) -> None:
    made = await hall(world, 5)
    poll = await make_poll(made.coop, secretly(early_close=True))
    path = f"/polls/{poll['id']}/ballot"
    for voter in made.voters:
        answers = await asyncio.gather(
            *(voter.client.put(path, json={"choice": {"position": POSITIONS[n % 4]}}) for n in range(20))
        )
        codes = Counter(answer.status_code for answer in answers)
        assert codes == {200: 1, 409: 19}
        assert {one.json()["code"] for one in answers if one.status_code == 409} == {"ballot_is_final"}
    assert await sealed_ballots(UUID(poll["id"])) == 5


async def test_transactions_side_by_side_keep_one_ballot_of_a_member(world: World) -> None:
    """Not through one process's queue, which puts them one after the other, but as many processes would."""
    coop = await world.coop()
    people = await crowd(coop, 10)
    poll = await make_poll(coop, secretly())
    poll_id = UUID(poll["id"])

    async def alone(person: CurrentPerson, position: str) -> object:
        async with new_session() as session:
            given = secret.SecretBallot(person.id, {"position": position}, 1)
            (answer,) = await secret.store(session, poll_id, [given])
            return answer

    async def batch(positions: str) -> list[Any]:
        async with new_session() as session:
            given = [secret.SecretBallot(one.id, {"position": positions}, 1) for one in people]
            random.shuffle(given)
            return await secret.store(session, poll_id, given)

    many = await asyncio.gather(
        *(alone(one, position) for one in people for position in POSITIONS[:2]),
        *(batch("block") for _ in range(4)),
    )
    flat = [one for answer in many for one in (answer if isinstance(answer, list) else [answer])]
    assert sum(isinstance(one, BallotIsFinalError) for one in flat) == len(flat) - len(people)
    assert await sealed_ballots(poll_id) == await count_rows("open_roll", poll) == len(people)


async def test_the_deadline_is_kept_on_both_sides(world: World) -> None:
    made = await hall(world, 6)
    poll = await make_poll(made.coop, secretly())
    poll_id = UUID(poll["id"])
    path = f"/polls/{poll['id']}/ballot"
    for voter, position in zip(made.voters[:5], POSITIONS + POSITIONS[:1], strict=True):
        await end_time(poll, ago=-60)
        await voter.client.ok("PUT", path, 200, json={"choice": {"position": position}})
    await end_time(poll, ago=0)
    late = made.voters[5].client
    await late.refused("PUT", path, 409, "poll_over", json={"choice": {"position": "agree"}})
    await close_on_time(poll_id=poll["id"])
    await late.refused("PUT", path, 409, "poll_over", json={"choice": {"position": "agree"}})
    assert await counted(poll_id) == {"agree": 2, "abstain": 1, "disagree": 1, "block": 1}


async def test_a_ballot_in_flight_is_waited_for_and_counted(world: World) -> None:
    coop = await world.coop()
    people = await crowd(coop, 7)
    poll = await make_poll(coop, secretly())
    poll_id = UUID(poll["id"])
    for person, position in zip(people[:6], ["agree", "block"] * 3, strict=True):
        await ballots.cast(person, poll_id, {"position": position}, None)
    stored, finish = asyncio.Event(), asyncio.Event()

    async def slow() -> None:
        async with new_session() as session:
            given = secret.SecretBallot(people[6].id, {"position": "abstain"}, 1)
            assert await secret.store(session, poll_id, [given]) != [None]
            stored.set()
            await finish.wait()

    async def close() -> None:
        async with new_session() as session:
            await end_now(poll_id)
            await close_due(session, poll_id)

    voting = asyncio.create_task(slow())
    await stored.wait()
    closing = asyncio.create_task(close())
    await asyncio.sleep(0.2)
    assert not closing.done()
    finish.set()
    await asyncio.gather(voting, closing)
    assert await counted(poll_id) == {"agree": 3, "abstain": 1, "block": 3}
    assert poll_id in turnout.changed


async def test_what_is_rolled_back_is_in_neither_table(world: World) -> None:
    coop = await world.coop()
    people = await crowd(coop, 1)
    poll = await make_poll(coop, secretly())
    poll_id = UUID(poll["id"])
    before = await rows("SELECT sealed FROM ballot_box WHERE poll_id = :id", poll)

    async def fail() -> None:
        async with new_session() as session:
            given = secret.SecretBallot(people[0].id, {"position": "agree"}, 1)
            await secret.store(session, poll_id, [given])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    assert await rows("SELECT sealed FROM ballot_box WHERE poll_id = :id", poll) == before
    assert await count_rows("open_roll", poll) == 0


@pytest.fixture
def processes(database: str, data_dir: Path) -> Iterator[ServerProcess]:
    """Two web processes on the tests' database, with the tests' seal key."""
    server = ServerProcess(database, data_dir, "--processes", "2", "--no-worker", BATZAR_LOG_LEVEL="warning")
    try:
        yield server.start()
    finally:
        server.kill()


async def test_killed_in_mid_voting_what_was_answered_is_counted(
    world: World, processes: ServerProcess
) -> None:
    """Two processes share the boxes; both are killed while 120 vote. Whoever was answered is counted, and there are
    as many ballots as members on the roll, also of those whose answer was lost."""
    made = await hall(world, 120)
    poll = await make_poll(made.coop, secretly())
    poll_id = UUID(poll["id"])
    answered: Counter[str] = Counter()
    sent: Counter[str] = Counter()
    enough = asyncio.Event()
    gate = asyncio.Semaphore(24)

    async def vote(place: int) -> None:
        position = POSITIONS[place % 4]
        cookies = {cookie.name: cookie.value or "" for cookie in made.voters[place].client.cookies.jar}
        async with gate, httpx.AsyncClient(cookies=cookies, headers={"Origin": processes.url}) as client:
            sent[position] += 1
            try:
                answer = await client.put(
                    f"{processes.url}/api/v1/polls/{poll_id}/ballot", json={"choice": {"position": position}}
                )
            except httpx.TransportError:
                return
            if answer.status_code == 200:
                answered[position] += 1
                if answered.total() >= 40:
                    enough.set()

    async def kill() -> None:
        await enough.wait()
        await asyncio.to_thread(processes.kill)

    await asyncio.wait_for(asyncio.gather(*(vote(place) for place in range(120)), kill()), 60)
    assert 40 <= answered.total() < 120, "the server was to be killed in mid voting"
    await end_now(poll_id)
    await close_on_time(poll_id=str(poll_id))
    found = Counter(await counted(poll_id))
    assert found >= answered
    assert found <= sent
    assert await count_rows("roll", poll) == found.total()
