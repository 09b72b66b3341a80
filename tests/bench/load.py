"""A small HTTP load generator: keep-alive connections that write prepared requests and read whole answers."""

import asyncio
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Load:
    """What came of a run. Latencies in seconds, sorted."""

    seconds: float
    statuses: Counter[int]
    latencies: list[float]

    @property
    def per_second(self) -> float:
        """Answers a second."""
        return sum(self.statuses.values()) / self.seconds

    def percentile(self, share: float) -> float:
        """The latency that this share of the answers kept, in seconds."""
        return self.latencies[min(len(self.latencies) - 1, int(len(self.latencies) * share))]


async def _drive(
    address: tuple[str, int], requests: Iterator[bytes], statuses: Counter[int], latencies: list[float]
) -> None:
    reader, writer = await asyncio.open_connection(*address)
    for request in requests:
        began = time.perf_counter()
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        status = int(head[9:12])
        length = next(
            (int(line[15:]) for line in head.split(b"\r\n") if line[:15].lower() == b"content-length:"), 0
        )
        if length:
            await reader.readexactly(length)
        latencies.append(time.perf_counter() - began)
        statuses[status] += 1
    writer.close()


async def drive(addresses: Sequence[tuple[str, int]], requests: Sequence[bytes], connections: int) -> Load:
    """Send each request once, over so many connections spread over the addresses."""
    queue = iter(requests)
    statuses: Counter[int] = Counter()
    latencies: list[float] = []
    began = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for number in range(connections):
            group.create_task(_drive(addresses[number % len(addresses)], queue, statuses, latencies))
    return Load(time.perf_counter() - began, statuses, sorted(latencies))


def put_ballot(address: tuple[str, int], cookie: str, secret: str, poll_id: object, position: str) -> bytes:
    """The bytes of a member's ballot as a browser sends it."""
    body = f'{{"choice":{{"position":"{position}"}}}}'.encode()
    return (
        f"PUT /api/v1/polls/{poll_id}/ballot HTTP/1.1\r\nHost: {address[0]}:{address[1]}\r\n"
        f"Origin: http://{address[0]}:{address[1]}\r\nCookie: {cookie}={secret}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode() + body
