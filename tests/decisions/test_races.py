"""Races with real transactions: what was acknowledged is counted, each time."""

import asyncio
import json
import random
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import text

from app.accounts.current import CurrentPerson
from app.core.db import new_session
from app.decisions import ballots, turnout
from app.decisions.closing import close_due, close_on_time
from app.decisions.errors import PollOverError
from tests.decisions.helpers import agreement, count_rows, end_time, events, make_poll, moment, vote
from tests.world import Coop, World, unique

VOTERS = 200
ROUNDS = 16
"""In each the deadline comes in mid voting: from the first ballot to the last, evenly spread."""
CONNECTIONS = 18
POSITIONS = ["agree", "abstain", "disagree", "block"]


@dataclass
class Answer:
    person: CurrentPerson
    position: str
    accepted: bool


async def crowd(coop: Coop, number: int) -> list[CurrentPerson]:
    """Members by the hundred, in the register without a browser each."""
    prefix = unique("crowd")
    async with new_session() as session:
        rows = await session.execute(
            text(
                """
                WITH people AS (
                    INSERT INTO person (email, name, language, time_zone)
                    SELECT :prefix || n || '@example.org', 'Voter ' || n, 'en', 'Europe/Madrid'
                    FROM generate_series(1, :number) n RETURNING id, email, name
                ), members AS (
                    INSERT INTO membership (cooperative_id, person_id, number, role, status, joined_on)
                    SELECT :coop, id, 1000 + row_number() OVER (), 'member', 'active', '2024-01-01' FROM people
                )
                SELECT id, name, email FROM people
                """
            ),
            {"prefix": prefix, "number": number, "coop": coop.id},
        )
        return [CurrentPerson(row.id, row.name, row.email, "en", "Europe/Madrid") for row in rows]


async def cast(
    gate: asyncio.Semaphore, poll_id: UUID, person: CurrentPerson, position: str, due: asyncio.Event | None
) -> Answer:
    """A ballot in a transaction of its own, acknowledged once that is committed. With `due`, the deadline
    comes while this one is cast."""
    async with gate:
        if due is not None:
            due.set()
        try:
            await ballots.cast(person, poll_id, {"position": position}, None)
        except PollOverError:
            return Answer(person, position, accepted=False)
    return Answer(person, position, accepted=True)


async def copy_poll(poll: dict[str, str]) -> UUID:
    """Another open poll with the same electorate, made directly; it closes within moments."""
    async with new_session() as session:
        made = (
            await session.execute(
                text(
                    """
                    INSERT INTO poll (cooperative_id, author_id, title, body, body_html, method, electorate,
                        rules, reasons, results, managers, early_close, extension, status, electors,
                        opens_at, opened_at, closes_at)
                    SELECT cooperative_id, author_id, title, body, body_html, method, electorate, rules,
                        reasons, results, managers, true, true, 'open', electors, opens_at, opened_at,
                        closes_at FROM poll WHERE id = :id RETURNING id
                    """
                ),
                {"id": UUID(poll["id"])},
            )
        ).scalar_one()
        await session.execute(
            text(
                "INSERT INTO elector SELECT :new, membership_id, cooperative_id, name, number, class_id "
                "FROM elector WHERE poll_id = :id"
            ),
            {"new": made, "id": UUID(poll["id"])},
        )
    assert isinstance(made, UUID)
    return made


async def close_by_deadline(poll_id: UUID, due: asyncio.Event) -> None:
    """Let the deadline come while ballots are in flight, and close by the job."""
    await due.wait()
    async with new_session() as session:
        await session.execute(
            text("UPDATE poll SET closes_at = clock_timestamp() WHERE id = :id"), {"id": poll_id}
        )
    await close_on_time(poll_id=str(poll_id))


async def test_200_members_vote_while_the_poll_closes_again_and_again(world: World) -> None:
    coop = await world.coop()
    people = await crowd(coop, VOTERS)
    model = await make_poll(coop, agreement())
    gate = asyncio.Semaphore(CONNECTIONS)
    chance = random.Random(4)
    refused = accepted = 0
    for number in range(ROUNDS):
        poll_id = await copy_poll(model)
        chance.shuffle(people)
        due, last = asyncio.Event(), number * (VOTERS - 1) // (ROUNDS - 1)
        *answers, _ = await asyncio.gather(
            *(
                cast(gate, poll_id, person, chance.choice(POSITIONS), due if place == last else None)
                for place, person in enumerate(people)
            ),
            close_by_deadline(poll_id, due),
        )
        async with new_session() as session:
            row = (
                await session.execute(
                    text("SELECT status, outcome FROM poll WHERE id = :id"), {"id": poll_id}
                )
            ).one()
        said = [answer for answer in answers if isinstance(answer, Answer) and answer.accepted]
        assert row.status == "closed"
        assert row.outcome["tally"]["ballots"] == len(said)
        for position in POSITIONS:
            expected = sum(answer.position == position for answer in said)
            assert row.outcome["tally"]["counts"][position] == expected
        assert await count_rows("ballot", {"id": str(poll_id)}) == len(said)
        accepted += len(said)
        refused += VOTERS - len(said)
    assert accepted > ROUNDS, "the poll always closed before anybody voted"
    assert refused > ROUNDS, "the poll never closed while members voted"


async def test_by_http_too_what_was_answered_is_counted(world: World) -> None:
    coop = await world.coop()
    people = [*coop.everyone[:4], *[await world.join(coop.id) for _ in range(12)]]
    poll = await make_poll(coop, agreement(early_close=True))
    path = f"/polls/{poll['id']}"

    async def close() -> None:
        await asyncio.sleep(0.02)
        await coop.member.client.ok("POST", f"{path}/close", 200)

    *answers, _ = await asyncio.gather(
        *(one.client.put(f"{path}/ballot", json={"choice": {"position": "agree"}}) for one in people), close()
    )
    codes = [answer.status_code for answer in answers if answer is not None]
    assert set(codes) <= {200, 409}
    done = await coop.member.client.ok("GET", path)
    assert done["outcome"]["tally"]["ballots"] == codes.count(200)


async def test_closers_at_once_make_one_outcome(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    await vote(coop.member, poll)
    await end_time(poll)
    results = await asyncio.gather(
        *(close_on_time(poll_id=poll["id"]) for _ in range(6)),
        *(one.client.post(f"/polls/{poll['id']}/close") for one in (coop.admin, coop.member)),
    )
    assert len(results) == 8
    (closed,) = await events(coop, "poll_closed")
    read = await coop.member.client.ok("GET", f"/polls/{poll['id']}")
    assert closed.put["polls"][0] == {name: read[name] for name in read if name != "members"}
    assert read["closed_at"] == read["closes_at"]


async def test_extending_and_closing_at_once(world: World) -> None:
    """Either it was prolonged and is open, or it closed and was not: never both."""
    coop = await world.coop()
    for _ in range(10):
        poll = await make_poll(coop, agreement(early_close=True))
        path = f"/polls/{poll['id']}"
        later = moment(days=5)
        extended, closed = await asyncio.gather(
            coop.facilitator.client.post(f"{path}/extend", json={"closes_at": later}),
            coop.member.client.post(f"{path}/close"),
        )
        read = await coop.member.client.ok("GET", path)
        assert (closed.status_code, read["status"]) == (200, "closed")
        assert extended.status_code in {200, 409}
        prolonged = read["closes_at"] != poll["closes_at"]
        assert prolonged is (extended.status_code == 200)


async def test_extending_and_the_closing_job_at_once(world: World) -> None:
    coop = await world.coop()
    for _ in range(10):
        poll = await make_poll(coop, agreement())
        await end_time(poll, ago=-0.01)
        path = f"/polls/{poll['id']}"
        extended, _ = await asyncio.gather(
            coop.facilitator.client.post(f"{path}/extend", json={"closes_at": moment(days=5)}),
            close_on_time(poll_id=poll["id"]),
        )
        if extended.status_code == 409:
            await close_on_time(poll_id=poll["id"])
        read = await coop.member.client.ok("GET", path)
        assert read["status"] == ("open" if extended.status_code == 200 else "closed")
        assert extended.status_code == 200 or json.loads(extended.text)["code"] == "poll_over"


async def test_a_ballot_in_flight_is_waited_for(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    poll_id = UUID(poll["id"])
    person = CurrentPerson(coop.member.person_id, "", "", "en", "UTC")
    stored, finish = asyncio.Event(), asyncio.Event()

    async def slow() -> None:
        async with new_session() as session:
            given = ballots.Given(person.id, {"position": "agree"}, None)
            assert await ballots.store(session, poll_id, [given]) != [None]
            stored.set()
            await finish.wait()

    async def close() -> None:
        async with new_session() as session:
            await session.execute(
                text("UPDATE poll SET closes_at = clock_timestamp() WHERE id = :id"), {"id": poll_id}
            )
        async with new_session() as session:
            await close_due(session, poll_id)

    voting = asyncio.create_task(slow())
    await stored.wait()
    closing = asyncio.create_task(close())
    await asyncio.sleep(0.2)
    assert not closing.done()
    finish.set()
    await asyncio.gather(voting, closing)
    read = await coop.member.client.ok("GET", f"/polls/{poll['id']}")
    assert read["outcome"]["tally"]["ballots"] == 1
    assert poll_id in turnout.changed
