"""An assembly of 2,000 on one machine: everybody's phone connected, everybody checks in, three votes in a row.

The people are written by SQL; the cooperative, the meeting and everything in it go through the API. After each phase
the hall's screen is compared with the database: a wrong number ends the bench with a failure, a slow one doesn't.
"""

import asyncio
import json
import secrets
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import psutil
from sqlalchemy import text

from app.accounts.current import cookie_name
from app.core import embedded_postgres
from app.core.db import new_session
from app.core.settings import settings
from tests.bench.assembly_stage import Stage, WrongNumberError, convened, register, signed_in_people, watching
from tests.bench.crowd import Ears, Hands, begin
from tests.bench.load import Load, put_ballot
from tests.bench.table import Row
from tests.server import ServerProcess

VOTES = 3
POSITIONS = ("agree", "agree", "agree", "disagree", "abstain")
TREES = ("application", "database", "crowd")


async def _count(sql: str, **values: Any) -> int:
    async with new_session() as session:
        return int(await session.scalar(text(sql), values) or 0)


async def _here(stage: Stage) -> int:
    return await _count(
        "SELECT count(*) FROM attendance WHERE meeting_id = :meeting AND left_at IS NULL",
        meeting=UUID(stage.meeting),
    )


def _expect(what: str, found: Any, wanted: Any) -> None:
    if found != wanted:
        raise WrongNumberError(f"{what}: {found} instead of {wanted}")


async def _check_in(stage: Stage, seconds: float) -> tuple[Load, float]:
    """Everybody comes by the word at the door; how long after the last answer every phone had the last number."""
    size = len(stage.keys)
    door = (await stage.ok("GET", f"/meetings/{stage.meeting}/door"))["code"]
    host = f"{stage.address[0]}:{stage.address[1]}"
    body = json.dumps({"code": door}).encode()
    requests = [
        (
            f"POST /api/v1/meetings/{stage.meeting}/check-in HTTP/1.1\r\nHost: {host}\r\n"
            f"Origin: http://{host}\r\nCookie: {cookie_name()}={key}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        ).encode()
        + body
        for key in stage.keys
    ]
    load: Load = await stage.hands.ask("send", stage.address, requests, seconds)
    ended = time.monotonic()
    told, at = await stage.ears.ask("until_present", size)
    _expect("answers to check-ins by status", dict(load.statuses), {200: size})
    _expect("present by the database", await _here(stage), size)
    _expect("phones that know how many are here", told, size)
    await stage.hall.until("present", size, "presence", "present")
    return load, at - ended


@dataclass
class Vote:
    """One vote of the assembly: its ballots, and seconds of what surrounds them."""

    load: Load
    opening: float
    closing: float
    on_all: float
    cpu: dict[str, float]


async def _vote(stage: Stage, item: str, seconds: float) -> Vote:
    """Open a vote, have everybody cast their ballot, close it, and wait until every phone has the result."""
    size = len(stage.keys)
    await stage.ok("POST", f"/items/{item}/start")
    began = time.monotonic()
    poll = await stage.ok("POST", f"/items/{item}/polls", {})
    opening = time.monotonic() - began
    _expect("electors", poll["electors"], size)
    await stage.hall.until("who may vote", size, "poll", "may_vote")
    await stage.ears.ask("say", json.dumps({"type": "watch", "poll": poll["id"]}).encode())
    await asyncio.sleep(2)
    requests = [
        put_ballot(stage.address, cookie_name(), key, poll["id"], POSITIONS[n % len(POSITIONS)])
        for n, key in enumerate(stage.keys)
    ]
    before = stage.cpu()
    load: Load = await stage.hands.ask("send", stage.address, requests, seconds)
    cpu = {name: took - before[name] for name, took in stage.cpu().items()}
    _expect("answers to ballots by status", dict(load.statuses), {200: size})
    stored = await _count("SELECT count(*) FROM ballot WHERE poll_id = :poll", poll=UUID(poll["id"]))
    _expect("ballots by the database", stored, size)
    await stage.hall.until("voted", stored, "poll", "voted")
    began = time.monotonic()
    closed = await stage.ok("POST", f"/polls/{poll['id']}/close")
    ended = time.monotonic()
    came: list[float] = await stage.ears.ask("until_result", poll["id"].encode())
    lost, _ = await stage.ears.ask("state")
    _expect("websockets that ended, by code", lost, {})
    _expect("phones that have the result", len(came), size)
    await _check_result(stage, poll["id"], closed["outcome"]["tally"]["counts"])
    await stage.ok("POST", f"/items/{item}/end", {"status": "done"})
    return Vote(load, opening, ended - began, came[-1] - ended, cpu)


async def _check_result(stage: Stage, poll: str, told: dict[str, int]) -> None:
    """What the close answered and the hall shows, against the rows and against what was sent."""
    async with new_session() as session:
        rows = await session.execute(
            text("SELECT choice ->> 'position', count(*) FROM ballot WHERE poll_id = :poll GROUP BY 1"),
            {"poll": UUID(poll)},
        )
        stored = {str(position): int(number) for position, number in rows}
    sent = Counter(POSITIONS[n % len(POSITIONS)] for n in range(len(stage.keys)))
    _expect("ballots by position in the database", stored, dict(sent))
    _expect("the result", {name: number for name, number in told.items() if number}, stored)
    await stage.hall.until("the vote's state", "closed", "poll", "status")
    for name, number in stored.items():
        await stage.hall.until(name, number, "poll", "tally", "counts", name)


def _limited_by(cpu: dict[str, float], seconds: float) -> str:
    """What was busiest while people voted, in one sentence."""
    cores = psutil.cpu_count() or 1
    busy = {name: took / seconds for name, took in cpu.items()}
    together = sum(busy.values())
    shares = ", ".join(f"{name} {busy[name]:.0%}" for name in TREES)
    if busy["application"] > 0.9:
        why = "limited by the one core of the application's Python"
    elif together > 0.9 * cores:
        why = f"limited by the machine's {cores} cores"
    else:
        why = f"nothing is full: at full load the application's Python would be first, at {1 / busy['application']:.1f} times this pace"
    return f"of a core while voting: {shares}; {why}"


async def measure(server: embedded_postgres.Server, folder: Path, quick: bool) -> list[Row]:
    """Play the assembly; its figures.

    Raises:
        WrongNumberError: something failed or was counted wrongly.
    """
    size, coming, voting = (200, 10.0, 5.0) if quick else (2_000, 80.0, 30.0)
    prefix = f"assembly-{secrets.token_hex(4)}"
    people, keys = await signed_in_people(size, prefix)
    batzar = ServerProcess(settings().database_url, folder, "--no-worker", BATZAR_LOG_LEVEL="warning").start()
    ears, hands = begin(Ears), begin(Hands)
    try:
        assert batzar.process is not None
        trees = {
            "application": [psutil.Process(batzar.process.pid)],
            "database": [psutil.Process(server.pid)],
            "crowd": [psutil.Process(one.process.pid) for one in (ears, hands)],
        }
        async with httpx.AsyncClient(
            base_url=f"{batzar.url}/api/v1",
            headers={"Origin": batzar.url, "Cookie": f"{cookie_name()}={keys[0]}"},
            timeout=60,
        ) as client:
            stage = Stage(("127.0.0.1", batzar.port), client, keys, ears, hands, trees)
            founded = await stage.ok(
                "POST",
                "/cooperatives",
                {"name": f"Bench {prefix}", "kind": "worker", "country": "ES", "language": "en"},
            )
            slug = founded["cooperative"]["slug"]
            await register(slug, people)
            await convened(stage, slug, VOTES)
            async with watching(stage):
                return await _play(stage, slug, coming, voting)
    finally:
        ears.end()
        hands.end()
        batzar.stop()


async def _play(stage: Stage, slug: str, coming: float, voting: float) -> list[Row]:
    size = len(stage.keys)
    said = [
        json.dumps({"type": "subscribe", "cooperative": slug, "after": None}).encode(),
        json.dumps({"type": "watch", "meeting": stage.meeting}).encode(),
    ]
    cookies = [f"{cookie_name()}={key}" for key in stage.keys]
    began = time.monotonic()
    await stage.ears.ask("join", stage.address, cookies, said)
    connecting = time.monotonic() - began
    before = stage.cpu()
    came, known = await _check_in(stage, coming)
    cpu_coming = {name: took - before[name] for name, took in stage.cpu().items()}
    await stage.ok("POST", f"/meetings/{stage.meeting}/open", {"call": 1})
    await stage.hall.until("the meeting's state", "open", "status")
    await stage.hall.until("present at the call", await _here(stage), "presence", "present")
    votes = [await _vote(stage, item, voting) for item in stage.items]
    lost, messages = await stage.ears.ask("state")
    _expect("websockets that ended, by code", lost, {})
    ballots = sorted(one for vote in votes for one in vote.load.latencies)
    p95 = ballots[int(len(ballots) * 0.95)]
    slowest = max(vote.on_all for vote in votes)
    cpu = {name: sum(vote.cpu[name] for vote in votes) for name in TREES}
    each = ", ".join(f"{vote.load.percentile(0.95) * 1000:.0f}" for vote in votes)
    whole = f"assembly of {size:,}"
    return [
        Row(
            f"{whole}: websockets connected, subscribed and watching",
            f"{connecting:.1f} s",
            note=f"{connecting / size * 1000:.1f} ms each; {messages:,} messages came on them in all",
        ),
        Row(
            f"{whole}: failed requests and wrong numbers", "0", "0", note="check-ins, ballots, hall, results"
        ),
        Row(
            f"{whole}: p95 of a check-in",
            f"{came.percentile(0.95) * 1000:.0f} ms",
            note=f"everybody within {coming:.0f} s; median {came.percentile(0.5) * 1000:.0f} ms; the last number"
            f" on every phone {max(known, 0):.1f} s after the last answer",
        ),
        Row(
            f"{whole}: p95 of a ballot",
            f"{p95 * 1000:.0f} ms",
            "500 ms",
            p95 / 0.5,
            f"{VOTES} votes, all within {voting:.0f} s each: {each} ms; slowest {ballots[-1] * 1000:.0f} ms",
        ),
        Row(
            f"{whole}: result on every phone after the close's answer",
            f"{max(slowest, 0):.2f} s",
            "2 s",
            max(slowest, 0) / 2,
            f"each: {', '.join(f'{vote.on_all:.2f}' for vote in votes)} s; the close itself took"
            f" {max(vote.closing for vote in votes):.1f} s, an opening {max(vote.opening for vote in votes):.1f} s",
        ),
        _cpu_row(f"{whole}: processor time to check in", cpu_coming),
        _cpu_row(
            f"{whole}: processor time to cast {VOTES} × {size:,}",
            cpu,
            _limited_by(cpu, sum(vote.load.seconds for vote in votes)),
        ),
    ]


def _cpu_row(what: str, cpu: dict[str, float], note: str = "") -> Row:
    served = cpu["application"] + cpu["database"]
    figure = f"{served:.1f} s"
    parts = f"application {cpu['application']:.1f} s, database {cpu['database']:.1f} s, crowd {cpu['crowd']:.1f} s"
    return Row(what, figure, note=f"{parts}; {note}" if note else parts)
