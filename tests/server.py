"""A real server process on the tests' database, as `batzar serve` starts it."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx

from app.core.settings import ROOT


def free_port() -> int:
    """A TCP port that nothing listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class ServerProcess:
    """`batzar serve` with an environment of its own; killed at the end, or earlier by a test."""

    def __init__(
        self, database: str, data_dir: Path, *arguments: str, port: int | None = None, **environment: str
    ) -> None:
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = data_dir / f"server-{self.port}.log"
        self._arguments = arguments
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("BATZAR_")},
            "DATABASE_URL": database.replace("postgresql+psycopg://", "postgresql://"),
            "BATZAR_DATA_DIR": str(data_dir),
            "BATZAR_BASE_URL": self.url,
            **environment,
        }
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, timeout: float = 120) -> "ServerProcess":
        """Start and wait until it answers.

        Raises:
            RuntimeError: with the end of its log when it stops or stays silent.
        """
        command = [sys.executable, "-m", "app.cli", "serve", "--port", str(self.port), *self._arguments]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                command, cwd=ROOT, env=self._environment, stdout=log, stderr=log, start_new_session=True
            )
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                break
            try:
                if httpx.get(f"{self.url}/health/ready", timeout=10).status_code == 200:
                    return self
            except httpx.TransportError:
                pass
            time.sleep(0.1)
        tail = self.log.read_text("utf-8", "replace")[-3000:]
        self.kill()
        raise RuntimeError(f"the server did not come up:\n{tail}")

    def kill(self) -> None:
        """kill -9 of the server and everything it started."""
        self._signal(signal.SIGKILL)

    def stop(self) -> None:
        """Ask it to stop, as Ctrl-C does; kill after ten seconds."""
        self._signal(signal.SIGTERM)

    def _signal(self, number: signal.Signals) -> None:
        if self.process is None:
            return
        try:
            os.killpg(self.process.pid, number)
            self.process.wait(10)
        except ProcessLookupError:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(10)
        self.process = None
