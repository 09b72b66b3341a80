"""A crowd of phones, light enough to stand beside the server on one machine: raw sockets, no library, each kind in a
process of its own.

`listen` keeps the websockets and notes what comes on each; `act` sends prepared HTTP requests at an even pace over
kept-alive connections. Moments are of the machine's monotonic clock, so the processes can compare them.
"""

import asyncio
import base64
import multiprocessing
import os
import re
import struct
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, cast

import psutil
import uvloop

from tests.bench.load import Load

Address = tuple[str, int]
PRESENT = re.compile(rb'"present":(\d+)')
A_POLL = re.compile(rb'"polls":\s*\[\{"id":\s*"([0-9a-f-]{36})"')
AT_ONCE = 50
PATIENCE = 60.0  # seconds until what did not arrive is called missing


class Ear(asyncio.Protocol):
    """One websocket: enough of RFC 6455 to be told things, and a note of what it was told."""

    def __init__(self, handshake: bytes, said: Sequence[bytes]) -> None:
        self.begun: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.present = -1
        self.results: dict[bytes, float] = {}
        """When the result of each poll came, by the poll's id."""
        self.messages = 0
        self.lost = False
        self.code = 0
        """Why the server closed it."""
        self._handshake, self._said = handshake, said
        self._buffer = bytearray()
        self._upgraded = self._ready = False
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the websocket."""
        self._transport = cast("asyncio.Transport", transport)  # uvloop's own, which derives from nothing
        self._transport.write(self._handshake)

    def connection_lost(self, exc: Exception | None) -> None:
        """It is over."""
        self.lost = True
        if not self.begun.done():
            self.begun.set_exception(exc or ConnectionError("closed before it began"))

    def data_received(self, data: bytes) -> None:
        """Take out whole frames; what is begun waits for its rest."""
        self._buffer += data
        if not self._upgraded:
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            if not self._buffer.startswith(b"HTTP/1.1 101"):
                self.begun.set_exception(ConnectionError(bytes(self._buffer[:end]).decode()))
                return
            del self._buffer[: end + 4]
            self._upgraded = True
            for text in self._said:
                self._send(0x81, text)
        while (frame := self._frame()) is not None:
            self._hear(*frame)

    def _frame(self) -> tuple[int, bytes] | None:
        buffer = self._buffer
        if len(buffer) < 2:
            return None
        length, start = buffer[1] & 0x7F, 2
        if length >= 126:
            start = 4 if length == 126 else 10
            if len(buffer) < start:
                return None
            length = int.from_bytes(buffer[2:start], "big")
        if len(buffer) < start + length:
            return None
        opcode, payload = buffer[0] & 0x0F, bytes(buffer[start : start + length])
        del buffer[: start + length]
        return opcode, payload

    def _hear(self, opcode: int, payload: bytes) -> None:
        if opcode == 9:
            self._send(0x8A, payload)
            return
        if opcode == 8:
            self.code = int.from_bytes(payload[:2], "big")
        if opcode != 1:
            return
        self.messages += 1
        if payload.startswith(b'{"type":"presence"'):
            found = PRESENT.search(payload)
            self.present = int(found[1]) if found else self.present
        elif payload.startswith(b'{"type":"ready"'):
            self._ready = True
        elif payload.startswith(b'{"type":"event"') and b'"kind":"poll_closed"' in payload[:300]:
            at = time.monotonic()
            for poll in A_POLL.findall(payload):
                self.results.setdefault(poll, at)
        if self._ready and self.present >= 0 and not self.begun.done():
            self.begun.set_result(None)

    def say(self, text: bytes) -> None:
        """Send a message."""
        self._send(0x81, text)

    def _send(self, head: int, payload: bytes) -> None:
        size = len(payload)
        length = struct.pack("!B", 0x80 | size) if size < 126 else struct.pack("!BH", 0xFE, size)
        assert self._transport is not None
        self._transport.write(bytes([head]) + length + b"\0\0\0\0" + payload)


class Ears:
    """All websockets of the crowd."""

    def __init__(self) -> None:
        self.all: list[Ear] = []

    async def join(self, address: Address, cookies: list[str], said: list[bytes]) -> list[float]:
        """Open a websocket with each cookie, some at a time; how long each took until it heard its first numbers."""
        turn = asyncio.Semaphore(AT_ONCE)
        host = f"{address[0]}:{address[1]}"

        async def one(cookie: str) -> float:
            handshake = (
                f"GET /api/v1/live HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {cookie}\r\n"
                "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}\r\n\r\n"
            ).encode()
            async with turn:
                began = time.monotonic()
                _, ear = await asyncio.get_running_loop().create_connection(
                    lambda: Ear(handshake, said), *address
                )
                await asyncio.wait_for(ear.begun, PATIENCE)
                self.all.append(ear)
                return time.monotonic() - began

        return list(await asyncio.gather(*(one(cookie) for cookie in cookies)))

    async def say(self, text: bytes) -> None:
        """Every phone sends a message."""
        for ear in self.all:
            ear.say(text)

    async def until_present(self, number: int) -> tuple[int, float]:
        """Wait until all were told that so many are here: how many were, and when the wait was over."""
        await self._until(lambda ear: ear.present == number)
        return sum(ear.present == number for ear in self.all), time.monotonic()

    async def until_result(self, poll: bytes) -> list[float]:
        """Wait until a poll's result came to all: when it came to each, of those that it came to."""
        await self._until(lambda ear: poll in ear.results)
        return sorted(ear.results[poll] for ear in self.all if poll in ear.results)

    async def _until(self, told: Callable[[Ear], bool]) -> None:
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends and not all(told(ear) for ear in self.all):
            await asyncio.sleep(0.05)

    async def state(self) -> tuple[dict[int, int], int]:
        """How many sockets ended, by the code of the close, and how many messages came to all of them so far."""
        ended = Counter(ear.code for ear in self.all if ear.lost or ear.code)
        return dict(ended), sum(ear.messages for ear in self.all)


class Hands:
    """Requests of the crowd, over as many kept-alive connections as are needed at once."""

    def __init__(self) -> None:
        self._idle: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []

    async def send(self, address: Address, requests: list[bytes], seconds: float) -> Load:
        """Send each at its own moment, evenly within so many seconds. A latency counts from the moment it was due."""
        statuses: Counter[int] = Counter()
        latencies: list[float] = []
        began = time.monotonic()

        async def one(place: int, request: bytes) -> None:
            due = began + seconds * place / len(requests)
            await asyncio.sleep(due - time.monotonic())
            statuses[await self._one(address, request)] += 1
            latencies.append(time.monotonic() - due)

        await asyncio.gather(*(one(place, request) for place, request in enumerate(requests)))
        return Load(time.monotonic() - began, statuses, sorted(latencies))

    async def _one(self, address: Address, request: bytes) -> int:
        """The status of the answer; 0 where a new connection broke.

        The server closes connections that rest. As browsers do, a request goes out anew on another connection when
        the kept one turns out to be closed; coming and voting twice is coming and voting once.
        """
        while self._idle:
            reader, writer = self._idle.pop()
            if not reader.at_eof() and (status := await self._ask(reader, writer, request)):
                return status
            writer.close()
        try:
            reader, writer = await asyncio.open_connection(*address)
        except OSError:
            return 0
        return await self._ask(reader, writer, request)

    async def _ask(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes) -> int:
        try:
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            found = re.search(rb"\r\ncontent-length: (\d+)", head, re.IGNORECASE)
            await reader.readexactly(int(found[1]) if found else 0)
        except (OSError, asyncio.IncompleteReadError):
            return 0
        self._idle.append((reader, writer))
        return int(head[9:12])


@dataclass
class Part:
    """A process of the crowd, seen from the one that directs it."""

    process: multiprocessing.process.BaseProcess
    pipe: Connection

    async def ask(self, name: str, *arguments: Any) -> Any:
        """Have it do something; its answer.

        Raises:
            RuntimeError: it failed; with its words.
        """
        self.pipe.send((name, arguments))
        fine, answer = await asyncio.to_thread(self.pipe.recv)
        if not fine:
            raise RuntimeError(answer)
        return answer

    def cpu(self) -> float:
        """Seconds of processor time that it took so far."""
        times = psutil.Process(self.process.pid).cpu_times()
        return float(times.user + times.system)

    def end(self) -> None:
        """End it."""
        self.process.terminate()
        self.process.join(10)


def begin(kind: type[Ears] | type[Hands]) -> Part:
    """Start a part of the crowd in a process of its own."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=_run, args=(kind, there), daemon=True)
    process.start()
    return Part(process, here)


def _run(kind: type[Ears] | type[Hands], pipe: Connection) -> None:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_serve(kind(), pipe))


async def _serve(part: Ears | Hands, pipe: Connection) -> None:
    while True:
        name, arguments = await asyncio.to_thread(pipe.recv)
        act: Callable[..., Awaitable[Any]] = getattr(part, name)
        try:
            pipe.send((True, await act(*arguments)))
        except Exception as error:
            pipe.send((False, f"{name}: {type(error).__name__}: {error}"))
