"""The command as people use it: as a process, with its words and its exit code."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import orjson
import pytest
import typer

from app.cli import openapi, openapi_text
from app.core.settings import ROOT
from app.server import PortTakenError, listen
from tests.databases import empty_database
from tests.server import free_port


def environment(**values: str) -> dict[str, str]:
    """The variables of a person who set none, and these."""
    plain = {
        key: value for key, value in os.environ.items() if not key.startswith(("BATZAR_", "DATABASE_URL"))
    }
    return {**plain, **values}


def batzar(*arguments: str, typed: str = "", **values: str) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "app.cli", *arguments],
        cwd=ROOT,
        env=environment(**values),
        input=typed,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )


@pytest.mark.parametrize("command", ["serve", "migrate"])
def test_settings_that_can_not_work_name_their_variables(command: str) -> None:
    done = batzar(
        command,
        DATABASE_URL="mysql://x",
        BATZAR_PORT="99999",
        BATZAR_LOG_LEVEL="loud",
        BATZAR_BASE_URL="ftp://x",
    )
    assert done.returncode == 2
    for name in ("DATABASE_URL", "BATZAR_PORT", "BATZAR_LOG_LEVEL", "BATZAR_BASE_URL"):
        assert f"  {name}: " in done.stderr
    assert "Traceback" not in done.stderr


def test_production_refuses_what_is_only_fit_for_trying() -> None:
    done = batzar("serve", "--demo", BATZAR_ENVIRONMENT="production")
    assert done.returncode == 2
    for name in ("DATABASE_URL", "BATZAR_BASE_URL", "BATZAR_MAIL_URL", "BATZAR_SEAL_KEY", "BATZAR_DEMO"):
        assert name in done.stderr


def test_production_does_not_serve_a_database_that_is_behind(database: str) -> None:
    url = empty_database(database, "behind").replace("postgresql+psycopg://", "postgresql://")
    production = {
        "BATZAR_ENVIRONMENT": "production",
        "BATZAR_BASE_URL": "https://vote.example.coop",
        "BATZAR_MAIL_URL": "smtp://localhost",
        "BATZAR_SEAL_KEY": "5e" * 32,
        "DATABASE_URL": url,
    }
    done = batzar("serve", "--port", str(free_port()), **production)
    assert done.returncode == 1
    assert "batzar migrate" in done.stderr
    assert "Traceback" not in done.stderr
    assert batzar("migrate", "--to", "0001", **production).returncode == 0
    still = batzar("worker", **production)
    assert still.returncode == 1
    assert "0002" in still.stderr


def test_a_chosen_port_that_is_taken() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = batzar("serve", BATZAR_PORT=str(port))
        assert done.returncode == 1
        assert f"Port {port} is taken" in done.stderr
        assert "Traceback" not in done.stderr


def test_a_port_that_nobody_chose_gives_way_to_the_next(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        if port > 65000:
            pytest.fail("the system gave a port too high for this test; run it again")
        with listen("127.0.0.1", port, chosen=False) as made:
            assert port < made.getsockname()[1] < port + 50
        with pytest.raises(PortTakenError):
            listen("127.0.0.1", port, chosen=True)


def test_an_address_that_is_not_ours() -> None:
    done = batzar("serve", "--host", "203.0.113.9", "--port", str(free_port()))
    assert done.returncode == 1
    assert "Cannot listen on 203.0.113.9" in done.stderr


def test_the_description_of_the_api(tmp_path: Path, database: str) -> None:
    file = tmp_path / "openapi.json"
    with pytest.raises(typer.Exit):
        openapi(check=True, to=file)
    assert batzar("openapi", "--to", str(file)).returncode == 0
    text = file.read_text(encoding="utf-8")
    assert text.endswith("}\n")
    assert text == openapi_text(), "the same in every process"
    openapi(check=True, to=file)
    file.write_text(text.replace("Batzar", "Other", 1), encoding="utf-8")
    with pytest.raises(typer.Exit) as refusal:
        openapi(check=True, to=file)
    assert refusal.value.exit_code == 1


def test_operation_ids_are_the_functions_names(database: str) -> None:
    described = orjson.loads(openapi_text())
    ids = [
        operation["operationId"]
        for path in described["paths"].values()
        for method, operation in path.items()
        if method in {"get", "post", "put", "patch", "delete"}
    ]
    assert len(ids) == len(set(ids))
    assert all(one.replace("_", "").isalnum() and one == one.lower() for one in ids)
    assert {"health_live", "health_ready"} <= set(ids)


def test_createadmin(database: str) -> None:
    url = database.replace("postgresql+psycopg://", "postgresql://")
    secret = "a long enough sentence"
    typed = f"Founder@example.org\nAne Agirre\n{secret}\n{secret}\n"
    done = batzar("createadmin", typed=typed, DATABASE_URL=url)
    assert done.returncode == 0, done.stderr
    assert secret not in done.stdout + done.stderr
    again = batzar("createadmin", typed=typed, DATABASE_URL=url)
    assert again.returncode == 1
    assert "has an account already" in again.stderr
    bad = batzar(
        "createadmin", "--email", "x", "--name", " ", "--language", "xx", "--time-zone", "Mars",
        DATABASE_URL=url, BATZAR_NEW_PASSWORD="short",
    )  # fmt: skip
    assert bad.returncode == 1
    for field in ("email", "name", "password", "language", "time_zone"):
        assert f"{field}: " in bad.stderr
    assert "Traceback" not in bad.stderr


def test_serving_with_its_own_database_twice_at_once(tmp_path: Path) -> None:
    """Two serves share one folder; the first may leave, the second goes on; both stop soon and cleanly."""
    folder = tmp_path / "with a space"
    running: list[tuple[subprocess.Popen[bytes], int, Path]] = []
    try:
        for number in range(2):
            port = free_port()
            log = tmp_path / f"{number}.log"
            with log.open("wb") as file:
                process = subprocess.Popen(
                    [sys.executable, "-m", "app.cli", "serve", "--port", str(port)],
                    cwd=ROOT,
                    env=environment(BATZAR_DATA_DIR=str(folder)),
                    stdout=file,
                    stderr=file,
                )
            running.append((process, port, log))
            _until_ready(port, log)
        assert "Making a database" in running[0][2].read_text()
        first, _, log = running[0]
        first.send_signal(signal.SIGINT)
        assert first.wait(10) == 0, log.read_text()
        _until_ready(running[1][1], running[1][2])
        second, port, log = running[1]
        _said(log, f"Ready. Open http://127.0.0.1:{port}")
        second.send_signal(signal.SIGTERM)
        assert second.wait(10) == 0, log.read_text()
        for _, _, log in running:
            assert "Traceback" not in log.read_text(), log.read_text()
    finally:
        for process, _, _ in running:
            if process.poll() is None:
                process.kill()
                process.wait()


def _until_ready(port: int, log: Path) -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            if httpx.get(f"http://127.0.0.1:{port}/health/ready", timeout=10).status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError(log.read_text())


def _said(log: Path, words: str) -> None:
    deadline = time.monotonic() + 60
    while words not in log.read_text():
        assert time.monotonic() < deadline, log.read_text()
        time.sleep(0.1)
