"""Memory of the whole embedded stack at rest: application, worker inside, PostgreSQL."""

import asyncio
import os
from pathlib import Path

import psutil

from app.core import embedded_postgres
from tests.bench.table import Row
from tests.server import ServerProcess

LIMIT = 350 * 1024 * 1024


def proportional(process: psutil.Process) -> int:
    """Proportional set size of a process in bytes: shared pages counted once among their sharers."""
    try:
        return int(process.memory_full_info().pss)
    except psutil.NoSuchProcess:
        return 0


async def measure(_server: embedded_postgres.Server, folder: Path, quick: bool) -> list[Row]:
    """Start a stack of its own with the demo data, let it rest, and add up its processes."""
    data = folder / "rest"
    data.mkdir()
    os.environ.pop("DATABASE_URL", None)
    stack = ServerProcess("", data, "--demo").start(timeout=120)
    try:
        await asyncio.sleep(3 if quick else 20)
        assert stack.process is not None
        ours = psutil.Process(stack.process.pid)
        processes = {ours.pid: ours, **{child.pid: child for child in ours.children(recursive=True)}}
        for process in psutil.process_iter(["pid", "cmdline"]):
            if str(data / "postgres") in " ".join(process.info["cmdline"] or []):
                processes[process.pid] = process
                processes.update({child.pid: child for child in process.children(recursive=True)})
        total = sum(proportional(process) for process in processes.values())
        application = proportional(ours)
    finally:
        stack.stop()
    return [
        Row(
            "embedded stack at rest, proportional memory",
            f"{total / 1024 / 1024:.0f} MB",
            "350 MB",
            total / LIMIT,
            f"{len(processes)} processes; the application's own {application / 1024 / 1024:.0f} MB",
        )
    ]
