"""1,000 websockets that watch one poll while 500 votes arrive."""

import asyncio
import json
import time
from collections import Counter
from pathlib import Path

from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin

from app.accounts.current import cookie_name
from app.core import embedded_postgres
from app.core.settings import settings
from tests.bench.load import drive, put_ballot
from tests.bench.stage import Electorate, electorate
from tests.bench.table import Row
from tests.server import ServerProcess


class Watcher:
    """One socket that watches a poll and notes when each turnout arrived."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection
        self.voted = 0
        self.last_at = 0.0
        self.per_second: Counter[int] = Counter()

    async def read(self) -> None:
        """Read until the socket is closed."""
        async for raw in self.connection:
            message = json.loads(raw)
            moment = time.perf_counter()
            if message["type"] == "turnout":
                self.per_second[int(moment)] += 1
                if message["turnout"]["voted"] > self.voted:
                    self.voted, self.last_at = message["turnout"]["voted"], moment


async def _watch(url: str, stage: Electorate, secret: str) -> Watcher:
    connection = await connect(
        url,
        origin=Origin(url.replace("ws:", "http:").removesuffix("/api/v1/live")),
        additional_headers={"Cookie": f"{cookie_name()}={secret}"},
        max_queue=64,
        ping_interval=None,
    )
    await connection.send(json.dumps({"type": "subscribe", "cooperative": stage.slug, "after": 0}))
    await connection.send(json.dumps({"type": "watch", "poll": str(stage.poll_id)}))
    return Watcher(connection)


async def measure(_server: embedded_postgres.Server, folder: Path, quick: bool) -> list[Row]:
    """How late the last turnout is on the slowest socket, and the most messages a socket had in a second."""
    watching, votes = (100, 50) if quick else (1_000, 500)
    stage = await electorate(watching + votes)
    batzar = ServerProcess(settings().database_url, folder, "--no-worker", BATZAR_LOG_LEVEL="warning").start()
    address = ("127.0.0.1", batzar.port)
    live = f"ws://127.0.0.1:{batzar.port}/api/v1/live"
    watchers: list[Watcher] = []
    readers: list[asyncio.Task[None]] = []
    try:
        for start in range(0, watching, 50):
            watchers += await asyncio.gather(
                *(
                    _watch(live, stage, key)
                    for key in stage.secrets[start : start + min(50, watching - start)]
                )
            )
        readers = [asyncio.create_task(watcher.read()) for watcher in watchers]
        await asyncio.sleep(2)
        requests = [
            put_ballot(address, cookie_name(), key, stage.poll_id, "agree")
            for key in stage.secrets[watching : watching + votes]
        ]
        load = await drive([address], requests, 8)
        ended = time.perf_counter()
        while time.perf_counter() - ended < 10 and any(watcher.voted < votes for watcher in watchers):
            await asyncio.sleep(0.02)
    finally:
        for reader in readers:
            reader.cancel()
        await asyncio.gather(*(watcher.connection.close() for watcher in watchers), return_exceptions=True)
        batzar.stop()
    whole = sum(1 for watcher in watchers if watcher.voted == votes)
    lag = max(watcher.last_at for watcher in watchers) - ended
    most = max(max(watcher.per_second.values(), default=0) for watcher in watchers)
    return [
        Row(
            f"{watching:,} sockets, {votes} votes: last turnout on the slowest socket",
            f"{max(lag, 0):.2f} s",
            "1 s",
            max(lag, 0),
            f"{whole} of {watching} whole; votes at {load.per_second:,.0f}/s meanwhile",
        ),
        Row(f"{watching:,} sockets: most messages a second on one", f"{most}", "4", most / 4),
    ]
