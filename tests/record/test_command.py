"""`batzar verify`: what it prints and its status, with no server and no settings."""

import io
import json
import os
import random
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from app.core.settings import ROOT
from app.verify import VerifyError, verify_path
from tests.record.makers import file, record, register

GOOD = file(record([{"position": "agree"}] * 3))


def run(*words: str | Path) -> tuple[int, str]:
    """Status and everything printed, from a folder with nothing in it and without variables."""
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG"}}
    environment = {**kept, "PYTHONPATH": str(ROOT), "DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", "verify", *map(str, words)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An exported register, unpacked."""
    data, records = register()
    (tmp_path / "records").mkdir()
    (tmp_path / "register.json").write_bytes(data)
    for name, content in records.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


def test_a_record(tmp_path: Path) -> None:
    path = tmp_path / "decision.json"
    path.write_bytes(GOOD)
    status, printed = run(path)
    assert (status, printed.splitlines()[0]) == (0, "CONFIRMED")
    assert "3 of 5 voted" in printed
    digest = json.loads(GOOD)["hash"]
    assert run(path, "--head", digest.upper())[0] == 0
    assert run(path, "--head", "0" * 64)[0] == 1
    assert run(path, "--head", "x")[0] == 2
    path.write_bytes(GOOD.replace(b'"agree"', b'"block"', 1))
    status, printed = run(path)
    assert status == 1
    assert "$.record.ballots" in printed
    told = json.loads(run(path, "--json")[1])
    assert (told["confirmed"], told["code"], told["path"]) == (False, "part_differs", "$.record.ballots")


def test_a_folder_and_a_zip(folder: Path) -> None:
    head = json.loads((folder / "register.json").read_text())["head"]["hash"]
    status, printed = run(folder, "--head", head)
    assert status == 0, printed
    assert "entries after it: 0" in printed
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        for one in [folder / "register.json", *(folder / "records").iterdir()]:
            made.write(one, one.relative_to(folder))
    (folder / "export.zip").write_bytes(packed.getvalue())
    assert run(folder / "export.zip")[0] == 0
    broken = sorted((folder / "records").iterdir())[1]
    data = bytearray(broken.read_bytes())
    data[len(data) // 2] ^= 1
    broken.write_bytes(data)
    told = json.loads(run(folder, "--json")[1])
    assert (told["confirmed"], told["file"], told["entry"]) == (False, f"records/{broken.name}", 3)
    assert told["where"].startswith(f"records/{broken.name}, entry 3")


def test_what_cannot_be_read_ends_with_status_2(tmp_path: Path) -> None:
    assert run(tmp_path / "none.json")[0] == 2
    assert run(tmp_path)[0] == 2
    for name, data in (("a.json", b"hello"), ("b.zip", b"PK\x03\x04 no zip"), ("c.json", b"\xff")):
        (tmp_path / name).write_bytes(data)
        assert run(tmp_path / name)[0] == 2, name


def test_devices_pipes_and_links_that_lead_nowhere_are_not_read(folder: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    os.mkfifo(tmp_path / "pipe.zip")
    (tmp_path / "round.json").symlink_to("round.json")
    for path in ("pipe.json", "pipe.zip", "round.json", "x" * 5000):
        assert run(tmp_path / path)[0] == 2, path
    assert run(Path("/dev/zero"))[0] == 2
    for name in ("gone.json", "pipe.json", "folder.json"):
        inside = folder / "records" / name
        if name.startswith("gone"):
            inside.symlink_to("/nowhere")
        elif name.startswith("pipe"):
            os.mkfifo(inside)
        else:
            inside.mkdir()
        status, told = run(folder)
        assert (status, name in told) == (2, True), told
        inside.rmdir() if inside.is_dir() else inside.unlink()
    assert run(folder)[0] == 0


def test_a_damaged_zip_never_breaks_the_verifier(folder: Path, tmp_path: Path) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in sorted(folder.rglob("*.json")):
            packed.write(file, file.relative_to(folder).as_posix())
    chance = random.Random(7)
    refused = 0
    for _ in range(300):
        broken = bytearray(whole.getvalue())
        broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
        (tmp_path / "broken.zip").write_bytes(broken)
        try:
            verify_path(tmp_path / "broken.zip")
        except VerifyError:
            refused += 1
    assert refused > 100
