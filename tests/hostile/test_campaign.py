"""Bad input to every operation, from an administrator: never our failure, always a problem, nothing half-written."""

import random
from collections.abc import AsyncIterator, Mapping
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import text

from app.core.db import Base, new_session
from tests.databases import migrated_database, using
from tests.hostile.inputs import Attack, Description
from tests.test_every_route import ROUTES, Stage, operations
from tests.world import World

ENDS_THE_SESSION = {"sign_out", "sign_out_everywhere"}
PARTS = 4
EACH = 60
"""So many attacks on an operation, drawn by its name; take more to search longer."""
NOT_COMPARED = {"rate_count", "sign_in_session"}  # counted and touched by requests that are refused, too


async def fingerprint() -> tuple[int, ...]:
    """A number for each table's content."""
    names = [*sorted(Base.metadata.tables.keys() - NOT_COMPARED), "procrastinate_jobs"]
    sums = ", ".join(
        f"(SELECT count(*) + coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) FROM {name} t)"
        for name in names
    )
    async with new_session() as session:
        return tuple((await session.execute(text(f"SELECT {sums}"))).one())


async def send(client: httpx.AsyncClient, method: str, path: str, attack: Attack) -> httpx.Response | str:
    """The answer, or the failure in words."""
    headers: Mapping[str, Any] = {**attack.headers}
    if attack.content is not None:
        headers = {"Content-Type": attack.content_type, **headers}
    try:
        return await client.request(method, path + attack.query, content=attack.content, headers=headers)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def complaint(answer: httpx.Response | str, attack: Attack) -> str | None:
    """What is wrong with an answer to an attack."""
    if isinstance(answer, str):
        return answer
    if answer.status_code >= 500:
        return f"{answer.status_code} {answer.text[:300]}"
    if answer.status_code < 400:
        return f"taken with {answer.status_code}" if attack.bad else None
    if not answer.headers["content-type"].startswith("application/problem+json"):
        return f"{answer.status_code} as {answer.headers['content-type']}"
    problem = answer.json()
    if problem["status"] != answer.status_code or not problem["detail"] or "{" in problem["detail"]:
        return f"an odd problem: {problem}"
    if any(not one["message"] or one["message"] == one["code"] for one in problem.get("fields") or []):
        return f"fields without words: {problem['fields']}"
    if attack.names and answer.status_code == 422:
        named = [one["field"] for one in problem.get("fields", [])]
        if not any(one == attack.names or one.startswith(f"{attack.names}.") for one in named):
            return f"names {named}, not {attack.names}"
    return None


async def foreign_ids(world: World, stage: Stage) -> list[str]:
    """Things of another cooperative, and of this one that are something else."""
    other = Stage(world, await world.coop(), stage.coop.admin)
    poll = await other.poll(method="single_choice", options=["A", "B"], rules={})
    options = (await other.admin.ok("GET", f"/polls/{poll}"))["options"]
    return [
        options[0]["id"],
        poll,
        await other.thread(),
        await other.comment(),
        await other.proposal(),
        await other.circle(),
        await other.member_class(),
        other.coop.member.member,
        await stage.comment(),
    ]


@pytest.fixture
async def apart(database: str, application: FastAPI) -> AsyncIterator[None]:
    """A database with nothing of other tests in it: the numbers of its tables are quickly had."""
    async with using(migrated_database(database, "hostile")):
        yield


@pytest.mark.usefixtures("apart")
@pytest.mark.parametrize("part", range(PARTS))
async def test_bad_input_is_refused_in_words_and_leaves_nothing(
    world: World, application: FastAPI, part: int
) -> None:
    coop = await world.coop()
    stage = Stage(world, coop, (await world.coop()).admin, coop.admin)
    description = Description(application.openapi())
    ids = await foreign_ids(world, stage)
    known = operations(application)
    wrong: list[str] = []
    sent = 0
    for name in sorted(ROUTES.keys() - ENDS_THE_SESSION)[part::PARTS]:
        walk = ROUTES[name]
        method, template = known[name]
        filled = {key: await filler(stage) for key, filler in walk.fill.items()}
        good = walk.json(stage) if walk.json is not None else None
        every = list(description.attacks(name, good, ids))
        chosen = random.Random(name).sample(every, min(EACH, len(every)))
        attacks = sorted(chosen, key=lambda one: not one.bad)
        before: tuple[int, ...] | None = await fingerprint()
        for number, attack in enumerate(attacks, start=1):
            path = template.removeprefix("/api/v1").format(**{"slug": coop.slug, **filled, **attack.path})
            answer = await send(coop.admin.client, method, path, attack)
            sent += 1
            trouble = complaint(answer, attack)
            if trouble is not None:
                wrong.append(f"{name} {attack.about}: {trouble}")
            if isinstance(answer, httpx.Response) and answer.is_success:
                before = None  # something may rightly have been written
            last = number == len(attacks) or attacks[number].bad != attack.bad
            if last or (method != "GET" and number % 10 == 0):
                after = await fingerprint()
                if before is not None and after != before:
                    wrong.append(f"{name}, about {attack.about}: refused, and yet something is written")
                before = after
    assert "\n".join(wrong) == ""
    assert sent > 300
