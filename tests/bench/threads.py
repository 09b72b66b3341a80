"""Reading a thread's page must not depend on how long the thread is."""

import statistics
import time
from pathlib import Path

import httpx
from sqlalchemy import select, text

from app.accounts.current import cookie_name
from app.cooperatives.models import Membership
from app.core import embedded_postgres
from app.core.db import new_session
from app.core.settings import settings
from app.discussions.models import Thread
from tests.bench.stage import electorate
from tests.bench.table import Row
from tests.discussions.fill import fill_thread
from tests.server import ServerProcess


async def measure(_server: embedded_postgres.Server, folder: Path, quick: bool) -> list[Row]:
    """Median time of the thread and its first page, and of a page in the middle, by thread size."""
    sizes = [100, 1_000] if quick else [100, 10_000, 100_000]
    stage = await electorate(10)
    made: list[tuple[int, str]] = []
    async with new_session() as session:
        author = (
            await session.scalars(
                select(Membership.id).where(Membership.cooperative_id == stage.cooperative_id).limit(1)
            )
        ).one()
        for size in sizes:
            thread = Thread(
                cooperative_id=stage.cooperative_id, author_id=author, title=f"{size}", body="", body_html=""
            )
            session.add(thread)
            await session.flush()
            await fill_thread(session, thread.id, author, size)
            made.append((size, str(thread.id)))
    async with new_session() as session:
        await session.execute(text("ANALYZE"))
    batzar = ServerProcess(settings().database_url, folder, "--no-worker", BATZAR_LOG_LEVEL="warning").start()
    rows: list[Row] = []
    baseline: float | None = None
    try:
        with httpx.Client(
            base_url=f"{batzar.url}/api/v1", cookies={cookie_name(): stage.secrets[0]}, timeout=30
        ) as client:
            for size, thread_id in made:
                first = _median(client, [f"/threads/{thread_id}", f"/threads/{thread_id}/comments"])
                cursor = _cursor_at(client, thread_id, size // 2)
                query = f"?cursor={cursor}" if cursor else ""  # a short thread is one page
                middle = _median(client, [f"/threads/{thread_id}/comments{query}"])
                baseline = baseline or first
                rows.append(
                    Row(
                        f"thread of {size:,} comments: opening it",
                        f"{first * 1000:.1f} ms",
                        f"{sizes[0]} comments",
                        first / baseline,
                        f"a page from the middle {middle * 1000:.1f} ms",
                    )
                )
    finally:
        batzar.stop()
    return rows


def _median(client: httpx.Client, paths: list[str]) -> float:
    times = []
    for _ in range(40):
        began = time.perf_counter()
        for path in paths:
            client.get(path).raise_for_status()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def _cursor_at(client: httpx.Client, thread_id: str, goal: int) -> str:
    """A cursor about so many comments into the thread."""
    seen, cursor = 0, ""
    while seen < goal:
        page = client.get(
            f"/threads/{thread_id}/comments", params={"limit": 100, **({"cursor": cursor} if cursor else {})}
        )
        answer = page.raise_for_status().json()
        if answer["next"] is None:
            break
        seen, cursor = seen + len(answer["items"]), answer["next"]
    return str(cursor)
