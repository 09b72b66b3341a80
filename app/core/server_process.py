"""The embedded server as a process: found, started, waited for, stopped, and the socket it is reached by.

Nothing here makes or changes a database, and nothing takes a lock: who calls holds the folder's, as
``embedded_postgres.py`` does. What stands in the folder is told there.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import signal
import stat
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import psutil
import psycopg
from psycopg.conninfo import make_conninfo

from app.core.server_account import Account, open_the_way

SUPERUSER = "postgres"
OWNER = "batzar"
PORT = 5432  # only part of the socket's name: nothing listens on TCP
SOCKET_PATH_LIMIT = 103  # bytes; the shortest limit among the systems we run on (Linux allows 107)
LOG_SIZE_KEPT = 4 * 1024 * 1024  # bytes


class EmbeddedPostgresError(RuntimeError):
    """The embedded server cannot be made or started. The message is for the person at the keyboard."""


def explain(error: OSError, data_dir: Path) -> str:
    """What the system's error means for the folder and what to do, as a sentence for the person at the keyboard."""
    where = error.filename or data_dir
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            f"The database folder cannot be used: no permission for {where}. "
            "It may belong to another user, for instance root; use that user, or choose another folder."
        )
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk that holds {where} is full. Make room and start again; nothing was lost."
    return f"The database folder {data_dir} cannot be used: {error}"


def ensure_running(
    data_dir: Path,
    programs: Path,
    account: Account,
    settings: Mapping[str, str],
    timeout: float,
    say: Callable[[str], None],
) -> tuple[int, Path]:
    """Attach to the running server or start one; returns its process id and the socket's folder.

    ``timeout`` is in seconds. Raises :class:`EmbeddedPostgresError`.
    """
    cluster = data_dir / "cluster"
    deadline = time.monotonic() + timeout
    running = _running(cluster)
    if running is None:
        _wait_for_orphans(cluster, deadline)
        (cluster / "postmaster.pid").unlink(missing_ok=True)
        say("Starting the database")
        _write_map(cluster, account)
        _launch(data_dir, programs, account, settings)
    log = data_dir / "server.log"
    while time.monotonic() < deadline:
        running = _running(cluster)
        if running is not None and running[1] is not None:
            try:
                connect(running[1], SUPERUSER, "postgres").close()
            except psycopg.OperationalError as error:
                if "peer authentication failed" in str(error).lower():
                    raise EmbeddedPostgresError(
                        f"The database in {data_dir} is in use by user {account.name}, and this one may not enter."
                    ) from error
            else:
                return running[0], running[1]
        elif running is None and _launched_and_gone(data_dir):
            raise EmbeddedPostgresError(_start_failure(data_dir, log))
        time.sleep(0.03)
    raise EmbeddedPostgresError(
        f"The database in {data_dir} did not start within {timeout:.0f} seconds. Its log, {log}, ends with:\n"
        + tail(_read(log))
    )


def _write_map(cluster: Path, account: Account) -> None:
    """Say which system users may be which database users (the folder may have changed hands since)."""
    names = dict.fromkeys([account.name, account.caller])
    lines = [f'batzar "{name}" {role}\n' for name in names for role in (SUPERUSER, OWNER)]
    (cluster / "pg_ident.conf").write_text("".join(lines))


def _start_failure(data_dir: Path, log: Path) -> str:
    text = tail(_read(log))
    if "No space left" in text:
        return explain(OSError(errno.ENOSPC, "", str(data_dir)), data_dir)
    return f"The database in {data_dir} did not start. Its log, {log}, ends with:\n{text}"


def _launch(data_dir: Path, programs: Path, account: Account, settings: Mapping[str, str]) -> None:
    """Start the server as nobody's child, so that it outlives this process and its terminal's Ctrl-C."""
    log = data_dir / "server.log"
    if log.exists() and log.stat().st_size > LOG_SIZE_KEPT:
        log.replace(data_dir / "server.log.old")
    socket_dir = _socket_dir(data_dir, account)
    options = {
        **settings,
        "listen_addresses": "",
        "port": str(PORT),
        "unix_socket_directories": '"' + str(socket_dir).replace('"', '""') + '"',
        "unix_socket_permissions": "0700",
    }
    command = [str(programs / "postgres"), "-D", str(data_dir / "cluster")]
    for name, value in options.items():
        command += ["-c", f"{name}={value}"]
    shell = '"$@" >>"$0" 2>&1 </dev/null & echo $!'
    launched = account.run(["/bin/sh", "-c", shell, str(log), *command], detached=True)
    (data_dir / "launched.pid").write_text(launched.stdout.strip())


def _launched_and_gone(data_dir: Path) -> bool:
    text = _read(data_dir / "launched.pid").strip()
    return not text.isdigit() or not _alive(int(text))


def _alive(pid: int) -> bool:
    """Whether the process runs; one that has ended and was not collected by its parent does not."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def _is_server_of(process: psutil.Process, cluster: Path) -> bool:
    """Whether the process is a live postgres working in this cluster (it makes the cluster its directory)."""
    try:
        return (
            process.name().startswith("postgres")
            and process.status() != psutil.STATUS_ZOMBIE
            and Path(process.cwd()) == cluster.resolve()
        )
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return False


def _running(cluster: Path) -> tuple[int, Path | None] | None:
    """The server's process id and, once it accepts connections, its socket's folder; None when not running.

    A pid file alone proves nothing: it survives kill -9, and the number may belong to another program by now.
    """
    lines = _read(cluster / "postmaster.pid").splitlines()
    if not lines or not lines[0].strip().isdigit():
        return None
    pid = int(lines[0])
    try:
        process = psutil.Process(pid)
    except psutil.NoSuchProcess:
        return None
    if not _is_server_of(process, cluster):
        return None
    ready = len(lines) >= 8 and lines[7].strip() == "ready"
    return pid, Path(lines[4]) if ready else None


def _wait_for_orphans(cluster: Path, deadline: float) -> None:
    """Wait until the children of a killed server are gone; they notice within moments."""
    if not (cluster / "postmaster.pid").exists():
        return
    while time.monotonic() < deadline:
        if not any(_is_server_of(process, cluster) for process in psutil.process_iter()):
            return
        time.sleep(0.05)


def shut_down(cluster: Path, timeout: float = 30) -> None:
    """Stop the server: first politely (sessions are ended, everything is written), then at once."""
    for request, patience in ((signal.SIGINT, timeout), (signal.SIGQUIT, 5.0), (signal.SIGKILL, 5.0)):
        running = _running(cluster)
        if running is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.kill(running[0], request)
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            if not _alive(running[0]):
                return
            time.sleep(0.02)


def _too_long(socket_dir: Path) -> bool:
    return len(os.fsencode(socket_dir / f".s.PGSQL.{PORT}")) > SOCKET_PATH_LIMIT


def _socket_dir(data_dir: Path, account: Account) -> Path:
    """A folder for the socket that only the account may enter, with a path short enough for a socket."""
    socket_dir = data_dir / "socket"
    if _too_long(socket_dir) or "," in str(socket_dir):  # libpq takes a comma for the end of a host
        mark = hashlib.sha256(os.fsencode(data_dir)).hexdigest()[:12]
        socket_dir = Path(tempfile.gettempdir()) / f"batzar-{account.uid}-{mark}"
        if _too_long(socket_dir):
            socket_dir = Path("/tmp") / socket_dir.name  # noqa: S108 - owner and mode are checked below
    if socket_dir.is_symlink():
        raise EmbeddedPostgresError(f"{socket_dir} is a symbolic link; it must be a folder of our own.")
    with contextlib.suppress(FileExistsError):
        socket_dir.mkdir(mode=0o700)
        account.own(socket_dir)
    found = socket_dir.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != account.uid:
        raise EmbeddedPostgresError(f"{socket_dir} belongs to another user; remove it and start again.")
    socket_dir.chmod(0o700)
    # No server runs in this folder, so what a killed one left here is nobody's.
    for left in (f".s.PGSQL.{PORT}", f".s.PGSQL.{PORT}.lock"):
        (socket_dir / left).unlink(missing_ok=True)
    open_the_way(socket_dir, account)
    return socket_dir


def connect(socket_dir: Path, user: str, database: str) -> psycopg.Connection[tuple[object, ...]]:
    """A session of its own, each statement its own transaction. Raises ``psycopg.OperationalError``."""
    conninfo = make_conninfo(host=str(socket_dir), port=PORT, user=user, dbname=database, connect_timeout=10)
    return psycopg.connect(conninfo, autocommit=True)


def _read(path: Path) -> str:
    try:
        return path.read_text(errors="replace")
    except FileNotFoundError:
        return ""


def tail(text: str, lines: int = 15) -> str:
    """The last lines of a log."""
    return "\n".join(text.strip().splitlines()[-lines:])
