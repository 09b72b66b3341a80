"""The client's own reducer, run by Node on states and events of the server."""

import asyncio
import os
import shutil
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import orjson

from app.core.settings import ROOT

State = dict[str, dict[str, Any]]
"""Resource → id → value."""


@dataclass(frozen=True)
class Case:
    """What a client had, what it was told, and what a fresh fetch answers."""

    name: str
    before: State
    events: list[dict[str, Any]]
    after: State


def node() -> str:
    """The Node beside this Python, or the system's."""
    beside = Path(sys.executable).parent / "node"
    found = str(beside) if beside.exists() else shutil.which("node")
    assert found is not None, "Node is missing: run make prepare"
    return found


async def differences(cases: list[Case]) -> list[str]:
    """Where state + events is not what a fresh fetch answers, as `case.resource.id.field: …`."""
    process = await asyncio.create_subprocess_exec(
        node(),
        "--no-warnings",
        str(ROOT / "frontend" / "src" / "live" / "reduce-check.ts"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={"PATH": os.environ.get("PATH", "")},
    )
    out, trouble = await process.communicate(orjson.dumps([asdict(case) for case in cases]))
    lines = out.decode().splitlines()
    assert process.returncode == (1 if lines else 0), trouble.decode()
    return lines
