"""kill -9 while members vote: what was acknowledged is there exactly once, and nothing is half-written.

A real server process on a durable database of its own; members vote over HTTP all the while.
"""

import asyncio
import contextlib
import os
import random
import re
import secrets
import signal
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb

from app.accounts.current import secret_hash
from app.cooperatives.bylaws import plain_matters
from app.core import embedded_postgres
from app.core.migrate import upgrade
from app.rules.bylaws.choose import start_for
from app.rules.matters import ready
from app.worker import CONCURRENCY
from tests.server import ServerProcess
from tests.world import unique

VOTERS = 8
POSITIONS = ("agree", "disagree", "abstain", "block")


@dataclass
class Voter:
    """A member who votes again and again, giving the number of the try as the reason."""

    membership_id: str
    secret: str
    tries: int = 0
    acknowledged: list[int] = field(default_factory=list)
    unsure: list[int] = field(default_factory=list)
    """Tries without an answer: each may be stored or not."""
    refused: list[str] = field(default_factory=list)


@dataclass
class Place:
    """A durable database, a server on it, and a cooperative in it."""

    database: embedded_postgres.Server
    folder: Path
    server: ServerProcess
    cooperative_id: str = ""
    slug: str = ""
    voters: list[Voter] = field(default_factory=list)

    def ask(self, query: str, *values: object) -> list[dict[str, Any]]:
        """Rows straight from the database."""
        with psycopg.connect(self.database.libpq_url, row_factory=dict_row) as connection:
            found = connection.execute(query.encode(), values)
            return found.fetchall() if found.description else []

    def client(self, voter: Voter) -> httpx.AsyncClient:
        """A browser of the voter's."""
        return httpx.AsyncClient(
            base_url=f"{self.server.url}/api/v1",
            headers={"Origin": self.server.url, "Cookie": f"batzar_session={voter.secret}"},
            timeout=60,
        )

    def found(self) -> None:
        """A cooperative with an administrator and members, each signed in."""
        self.slug = unique("coop")
        self.voters = []
        [made] = self.ask(
            "INSERT INTO cooperative (slug, name, kind, country, language, time_zone, visibility)"
            " VALUES (%s, 'Coop', 'worker', 'ES', 'en', 'UTC', 'closed') RETURNING id::text",
            self.slug,
        )
        self.cooperative_id = made["id"]
        start = start_for("ES", "worker")
        self.ask(
            "INSERT INTO bylaws_version (cooperative_id, version, status, bylaws, matters, adopted_by, in_force_at)"
            " VALUES (%s, 1, 'in_force', %s, %s, 'founding', now())",
            self.cooperative_id,
            Jsonb(start.model_dump(mode="json")),
            Jsonb(plain_matters(ready(start))),
        )
        for number in range(1, VOTERS + 1):
            secret = secrets.token_urlsafe(32)
            [person] = self.ask(
                "INSERT INTO person (email, name, language, time_zone)"
                " VALUES (%s, 'Ane', 'en', 'UTC') RETURNING id",
                f"{unique('voter')}@example.org",
            )
            self.ask(
                "INSERT INTO sign_in_session (person_id, secret_hash, expires_at, user_agent, address)"
                " VALUES (%s, %s, now() + interval '1 day', 'test', '10.0.0.1')",
                person["id"],
                secret_hash(secret),
            )
            [member] = self.ask(
                "INSERT INTO membership (cooperative_id, person_id, number, role, status, joined_on)"
                " VALUES (%s, %s, %s, %s, 'active', '2024-01-01') RETURNING id::text",
                self.cooperative_id,
                person["id"],
                number,
                "admin" if number == 1 else "member",
            )
            self.voters.append(Voter(member["id"], secret))

    async def poll(self, seconds: float) -> dict[str, Any]:
        """A poll with open results that closes so many seconds from now."""
        async with self.client(self.voters[0]) as client:
            answer = await client.post(
                f"/cooperatives/{self.slug}/polls",
                json={
                    "title": "Buy?",
                    "method": "agreement",
                    "results": "always",
                    "closes_at": (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat(),
                    "rules": {
                        "majority": {
                            "fraction": "1/2",
                            "strict": True,
                            "base": "cast",
                            "abstentions": "excluded",
                        }
                    },
                },
            )
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()
        return made


@pytest.fixture(scope="module")
def durable(database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """A cluster that syncs to disk, and a server process."""
    folder = tmp_path_factory.mktemp("faults")
    running = embedded_postgres.start(folder / "postgres", durable=True)
    place: Place | None = None
    try:
        upgrade(running.url)
        place = Place(running, folder, ServerProcess(running.libpq_url, folder))
        place.server.start()
        yield place
    finally:
        if place is not None:
            place.server.kill()
            running = place.database
        running.stop()


@pytest.fixture
def place(durable: Place) -> Place:
    """The same with a new cooperative."""
    durable.found()
    return durable


async def vote_on(place: Place, voter: Voter, poll: str, until: asyncio.Event) -> None:
    """Vote as fast as answers come, whatever happens to the server."""
    async with place.client(voter) as client:
        while not until.is_set():
            voter.tries += 1
            body = {
                "choice": {"position": POSITIONS[voter.tries % len(POSITIONS)]},
                "reason": str(voter.tries),
            }
            try:
                answer = await client.put(f"/polls/{poll}/ballot", json=body)
            except httpx.TransportError:
                voter.unsure.append(voter.tries)
                await asyncio.sleep(0.05)
                continue
            if answer.status_code == 200:
                voter.acknowledged.append(voter.tries)
            elif answer.status_code >= 500:
                voter.unsure.append(voter.tries)
                await asyncio.sleep(0.05)
            else:
                voter.refused.append(answer.text)


@contextlib.asynccontextmanager
async def voting(place: Place, poll: str) -> AsyncIterator[None]:
    """All members vote inside this block."""
    until = asyncio.Event()
    tasks = [asyncio.create_task(vote_on(place, voter, poll, until)) for voter in place.voters]
    try:
        yield
    finally:
        until.set()
        await asyncio.gather(*tasks)


async def taken_again(place: Place) -> None:
    """Wait until a vote of each member was taken from now on."""
    before = [len(voter.acknowledged) for voter in place.voters]
    deadline = time.monotonic() + 90
    while any(len(voter.acknowledged) <= had for voter, had in zip(place.voters, before, strict=True)):
        assert time.monotonic() < deadline, "votes are not taken again"
        await asyncio.sleep(0.1)


def check(place: Place, poll: str) -> int:
    """Every acknowledged ballot is there once, former ones in a row, events in a row; how many ballots."""
    stored = place.ask(
        "SELECT membership_id::text AS member, revision, reason, true AS present FROM ballot WHERE poll_id = %s"
        " UNION ALL SELECT membership_id::text, revision, reason, false FROM former_ballot WHERE poll_id = %s"
        " ORDER BY member, revision",
        poll,
        poll,
    )
    for voter in place.voters:
        assert voter.refused == []
        mine = [row for row in stored if row["member"] == voter.membership_id]
        assert [row["revision"] for row in mine] == list(range(1, len(mine) + 1))
        assert [row["present"] for row in mine] == [False] * (len(mine) - 1) + [True] * bool(mine)
        tries = [int(row["reason"]) for row in mine]
        assert tries == sorted(set(tries)), "stored twice or in another order"
        assert set(voter.acknowledged) <= set(tries), "acknowledged and lost"
        assert set(tries) <= {*voter.acknowledged, *voter.unsure}
    numbers = [
        row["number"]
        for row in place.ask(
            "SELECT number FROM event WHERE cooperative_id = %s ORDER BY number", place.cooperative_id
        )
    ]
    [counter] = place.ask("SELECT last FROM event_counter WHERE cooperative_id = %s", place.cooperative_id)
    assert numbers == list(range(1, counter["last"] + 1))
    explained = place.ask(
        "SELECT count(*) AS n FROM event WHERE cooperative_id = %s AND kind = 'ballot_explained'",
        place.cooperative_id,
    )
    assert explained[0]["n"] == len(stored), "a ballot without its event, or an event without its ballot"
    return len(stored)


async def test_the_server_is_killed_while_members_vote(place: Place) -> None:
    chance = random.Random(7)
    poll = (await place.poll(3600))["id"]
    async with voting(place, poll):
        for _ in range(2):
            await asyncio.sleep(chance.uniform(0.3, 0.9))
            await asyncio.to_thread(place.server.kill)
            await asyncio.to_thread(place.server.start)
        await taken_again(place)
    assert check(place, poll) > VOTERS
    assert all(voter.acknowledged for voter in place.voters)
    assert any(voter.unsure for voter in place.voters)


async def test_the_database_is_killed_while_members_vote(place: Place) -> None:
    poll = (await place.poll(3600))["id"]
    async with voting(place, poll):
        await asyncio.sleep(0.7)
        os.kill(place.database.pid, signal.SIGKILL)
        former = place.database
        place.database = await asyncio.to_thread(embedded_postgres.start, place.folder / "postgres")
        assert place.database.pid != former.pid
        await taken_again(place)  # the server finds its database again by itself
    former.stop()  # gives up the share that this process had in the killed one; the new one goes on
    assert check(place, poll) > VOTERS


async def test_a_poll_that_ends_while_everything_is_down(place: Place) -> None:
    poll = await place.poll(3600)
    async with voting(place, poll["id"]):
        await taken_again(place)
    count = check(place, poll["id"])
    # An hour less one second goes by, for the poll and for the job that closes it.
    [moved] = place.ask(
        "UPDATE poll SET closes_at = clock_timestamp() + interval '1 second' WHERE id = %s RETURNING closes_at",
        poll["id"],
    )
    place.ask(
        "UPDATE procrastinate_jobs SET scheduled_at = %s WHERE status = 'todo' AND args->>'poll_id' = %s",
        moved["closes_at"],
        poll["id"],
    )
    place.server.kill()
    os.kill(place.database.pid, signal.SIGKILL)
    former = place.database
    closes_at: datetime = moved["closes_at"]
    await asyncio.sleep(max(0.0, (closes_at - datetime.now(UTC)).total_seconds()) + 0.3)
    place.database = await asyncio.to_thread(embedded_postgres.start, place.folder / "postgres")
    former.stop()
    await asyncio.to_thread(place.server.start)
    async with place.client(place.voters[1]) as client:
        late = await client.put(f"/polls/{poll['id']}/ballot", json={"choice": {"position": "agree"}})
        assert late.status_code == 409, late.text
        deadline = time.monotonic() + 60
        while (now_is := (await client.get(f"/polls/{poll['id']}")).json())["status"] == "open":
            assert time.monotonic() < deadline, "the poll stays open"
            await asyncio.sleep(0.1)
    assert now_is["status"] == "closed"
    assert datetime.fromisoformat(now_is["closed_at"]) == closes_at
    assert now_is["outcome"]["tally"]["ballots"] == VOTERS
    assert check(place, poll["id"]) == count


async def test_the_worker_is_killed_while_it_sends_invitations(place: Place) -> None:
    people = [f"{unique('guest')}@example.org" for _ in range(150)]
    mails = place.folder / "mail"

    def sent() -> Counter[str]:
        found: Counter[str] = Counter()
        for path in mails.glob("*.eml"):
            to = re.search(rb"^To: (\S+)", path.read_bytes(), re.MULTILINE)
            assert to is not None, f"half a mail: {path}"
            found[to[1].decode()] += 1
        return found

    async with place.client(place.voters[0]) as client:
        answer = await client.post(
            f"/cooperatives/{place.slug}/invitations", json={"text": "\n".join(people)}
        )
    assert answer.json()["sent"] == len(people)
    kills = 0
    for wanted in (20, 80):
        deadline = time.monotonic() + 120
        while len(sent()) < wanted and time.monotonic() < deadline:  # noqa: ASYNC110 (as below)
            await asyncio.sleep(0.005)
        place.server.kill()
        kills += 1
        assert len(sent()) < len(people), "it was too quick to be killed"
        # A worker without a sign of life for half a minute is taken for dead; let that time have passed.
        place.ask("UPDATE procrastinate_workers SET last_heartbeat = last_heartbeat - interval '1 hour'")
        await asyncio.to_thread(place.server.start)
    deadline = time.monotonic() + 120
    while len(sent()) < len(people) and time.monotonic() < deadline:  # noqa: ASYNC110 (another process sends)
        await asyncio.sleep(0.1)
    found = sent()
    assert sorted(found) == sorted(people)
    twice = [address for address, times in found.items() if times > 1]
    assert len(twice) <= kills * CONCURRENCY, "more were sent again than were on their way"
    assert max(found.values()) <= 1 + kills
    waiting = place.ask(
        "SELECT count(*) AS n FROM invitation WHERE sent_at IS NULL AND cooperative_id = %s",
        place.cooperative_id,
    )
    assert waiting[0]["n"] == 0
