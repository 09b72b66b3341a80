"""Run the checks, two at a time, and show the output of those that fail; or run pytest.

.venv/bin/python deploy/check.py            style, types, layers, drift, sizes
.venv/bin/python deploy/check.py --all      these and the frontend's own tests
.venv/bin/python deploy/check.py --pytest [ARGUMENT...]
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass

from prepare import ROOT, Place, find_chromium, say


@dataclass(frozen=True)
class Check:
    title: str
    command: list[str]
    frontend: bool = False


def checks(with_tests: bool) -> list[Check]:
    """The checks, the long ones first."""
    python = [sys.executable, "-m"]
    listed = [
        Check("types (mypy)", [*python, "mypy"]),
        Check("frontend: types, texts, styles, client", ["run", "check"], frontend=True),
        Check("API description is the committed one", [*python, "app.cli", "openapi", "--check"]),
        Check("layers (import-linter)", [sys.executable, "-c", IMPORT_LINTER]),
        Check("style (ruff)", [*python, "ruff", "check", "."]),
        Check("format (ruff)", [*python, "ruff", "format", "--check", "."]),
        Check("frontend: sizes", ["run", "size"], frontend=True),
    ]
    if with_tests:
        listed.insert(2, Check("frontend: tests", ["test"], frontend=True))
    return listed


# By module, since the script's first line would break in a folder that was moved or has a space in its name.
IMPORT_LINTER = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def run_check(check: Check, npm: list[str], environment: dict[str, str]) -> tuple[int, str, float]:
    """Exit code, output and seconds."""
    began = time.monotonic()
    seen = subprocess.run(
        [*npm, *check.command] if check.frontend else check.command,
        cwd=ROOT / "frontend" if check.frontend else ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    return seen.returncode, seen.stdout, time.monotonic() - began


def surroundings() -> tuple[list[str], dict[str, str]]:
    """How to call npm, and the environment of everything started here. What Python compiles is kept in the folder,
    also where it is told to write nothing: the tests start a hundred processes, and each would compile it all."""
    place = Place()
    npm, environment = place.npm_command()
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("PYTHONPYCACHEPREFIX", str(place.cache / "pycache"))
    return npm, environment


def run_checks(with_tests: bool) -> int:
    npm, environment = surroundings()
    failed = []
    with ThreadPoolExecutor(max_workers=2) as pool:
        started = {pool.submit(run_check, check, npm, environment): check for check in checks(with_tests)}
        for done in as_completed(started):
            check = started[done]
            code, output, seconds = done.result()
            say(f"{'ok    ' if code == 0 else 'FAILED'} {check.title} ({seconds:.1f} s)")
            if code != 0:
                failed.append(check.title)
                print(output, flush=True)
    if failed:
        say(f"{len(failed)} checks failed: {'; '.join(failed)}")
    return 1 if failed else 0


def run_pytest(arguments: list[str]) -> int:
    """All tests in three processes, for on two processors one of them always waits for a browser or a clock; the
    browser and Node that were found are named in the environment."""
    _, environment = surroundings()
    chromium = find_chromium()
    if chromium is not None:
        environment["CHROMIUM"] = chromium
    command = [sys.executable, "-m", "pytest", "-n", "3", "--dist", "worksteal", *arguments]
    os.chdir(ROOT)
    os.execve(command[0], command, environment)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--pytest"]:
        sys.exit(run_pytest(sys.argv[2:]))
    sys.exit(run_checks(with_tests="--all" in sys.argv[1:]))
