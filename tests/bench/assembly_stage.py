"""What an assembly of thousands stands on: its people and its meeting, the hall's screen, and the crowd."""

import asyncio
import contextlib
import json
import secrets
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import psutil
from sqlalchemy import insert, text
from websockets.asyncio.client import connect

from app.accounts.current import secret_hash
from app.accounts.models import Person, SignInSession
from app.cooperatives.models import Membership
from app.core.clock import now
from app.core.db import new_session
from tests.assemblies.meetings import in_days, move_hours
from tests.bench.crowd import Part

PATIENCE = 30.0  # seconds until the hall's screen must have shown a number


class WrongNumberError(AssertionError):
    """The application counted something else than what was done, or refused what it should have taken."""


@dataclass
class Hall:
    """The screen in the hall: what it shows now."""

    shown: dict[str, Any] = field(default_factory=dict)

    async def until(self, what: str, wanted: Any, *path: str) -> None:
        """Wait until the screen shows this.

        Raises:
            WrongNumberError: it shows something else for long.
        """
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends:
            found: Any = self.shown
            for step in path:
                found = (found or {}).get(step)
            if found == wanted:
                return
            await asyncio.sleep(0.05)
        raise WrongNumberError(f"{what}: the hall shows {found}, the database has {wanted}")


@dataclass
class Stage:
    """The meeting, who directs it, and the crowd."""

    address: tuple[str, int]
    client: httpx.AsyncClient
    keys: list[str]
    ears: Part
    hands: Part
    trees: dict[str, list[psutil.Process]]
    meeting: str = ""
    items: list[str] = field(default_factory=list)
    hall: Hall = field(default_factory=Hall)

    async def ok(self, method: str, path: str, body: Any = None) -> Any:
        """The administrator asks something that must succeed.

        Raises:
            WrongNumberError
        """
        answer = await self.client.request(method, path, json=body)
        if not answer.is_success:
            raise WrongNumberError(f"{method} {path}: {answer.status_code} {answer.text}")
        return answer.json() if answer.content else None

    def cpu(self) -> dict[str, float]:
        """Seconds of processor time so far, by part."""
        return {name: sum(_seconds(one) for one in tree) for name, tree in self.trees.items()}


def _seconds(process: psutil.Process) -> float:
    """What a process and all below it took; of the ended ones, what their parent knows."""
    total = 0.0
    for one in (process, *process.children(recursive=True)):
        with contextlib.suppress(psutil.NoSuchProcess):
            times = one.cpu_times()
            total += times.user + times.system
    with contextlib.suppress(psutil.NoSuchProcess):
        times = process.cpu_times()
        total += getattr(times, "children_user", 0.0) + getattr(times, "children_system", 0.0)
    return total


async def signed_in_people(count: int, prefix: str) -> tuple[list[UUID], list[str]]:
    """People who are signed in, and the secrets of their sessions."""
    keys = [secrets.token_urlsafe(32) for _ in range(count)]
    person = {"language": "en", "time_zone": "Europe/Madrid"}
    session_of = {"expires_at": now() + timedelta(days=30), "user_agent": "bench", "address": "127.0.0.1"}
    async with new_session() as session:
        made = await session.scalars(
            insert(Person).returning(Person.id, sort_by_parameter_order=True),
            [
                person | {"email": f"{prefix}-{n}@example.org", "name": f"Member {n}"}
                for n in range(1, count + 1)
            ],
        )
        people = list(made)
        await session.execute(
            insert(SignInSession),
            [
                session_of | {"person_id": one, "secret_hash": secret_hash(key)}
                for one, key in zip(people, keys, strict=True)
            ],
        )
    return people, keys


async def register(slug: str, people: list[UUID]) -> None:
    """Write everybody but the founder into the cooperative's register."""
    async with new_session() as session:
        cooperative = await session.scalar(
            text("UPDATE cooperative SET last_member_number = :last WHERE slug = :slug RETURNING id"),
            {"last": len(people), "slug": slug},
        )
        await session.execute(
            insert(Membership),
            [
                {
                    "cooperative_id": cooperative,
                    "person_id": person,
                    "number": number,
                    "role": "member",
                    "status": "active",
                    "joined_on": now().date() - timedelta(days=400),
                }
                for number, person in enumerate(people[1:], start=2)
            ],
        )
    async with new_session() as session:
        await session.execute(text("ANALYZE"))


async def convened(stage: Stage, slug: str, motions: int) -> None:
    """A meeting with so many motions, convened in time; its hour was five minutes ago."""
    told = await stage.ok(
        "POST",
        f"/cooperatives/{slug}/meetings",
        {"title": "Annual assembly", "place": "The hall", "calls": [in_days(40).isoformat()]},
    )
    stage.meeting = told["meeting"]["id"]
    for n in range(1, motions + 1):
        motion = {"kind": "motion", "title": f"Motion {n}", "body": f"We decide point {n}."}
        stage.items.append((await stage.ok("POST", f"/meetings/{stage.meeting}/items", motion))["id"])
    told = await stage.ok("POST", f"/meetings/{stage.meeting}/convene", {})
    first = datetime.fromisoformat(told["meeting"]["starts_at"])
    await move_hours(stage.meeting, datetime.now(UTC) - timedelta(minutes=5) - first)


@contextlib.asynccontextmanager
async def watching(stage: Stage) -> AsyncIterator[None]:
    """The hall's screen, on while this lasts."""
    token = (await stage.ok("POST", f"/meetings/{stage.meeting}/hall"))["url"].rsplit("/", 1)[1]
    host = f"{stage.address[0]}:{stage.address[1]}"
    async with connect(f"ws://{host}/api/v1/hall/{token}/live", max_size=None) as screen:

        async def read() -> None:
            async for raw in screen:
                message = json.loads(raw)
                if message["type"] == "hall":
                    stage.hall.shown = message["hall"]

        reading = asyncio.create_task(read())
        try:
            yield
        finally:
            reading.cancel()
