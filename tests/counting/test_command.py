"""`batzar count` as people use it: once as a process with no database and no settings, else called in this one."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.cli import app
from app.core.settings import ROOT
from app.rules.counting import WAYS
from tests.counting.test_formats import PB, scored
from tests.counting.test_published import BLT_EXAMPLE


def count(*arguments: str | Path) -> Result:
    """Call the command in this process; status, output and errors."""
    return CliRunner().invoke(app, ["count", *map(str, arguments)])


@pytest.fixture
def blt(tmp_path: Path) -> Path:
    file = tmp_path / "board.blt"
    file.write_text(BLT_EXAMPLE, "utf-8")
    return file


def test_json_has_the_elected_in_order_the_rounds_and_the_ties(blt: Path) -> None:
    """As a process, with an environment that reaches no database."""
    plain = {key: value for key, value in os.environ.items() if not key.startswith(("BATZAR_", "DATABASE_"))}
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", "count", str(blt), "--method", "scottish-stv", "--json"],
        cwd=ROOT,
        env={**plain, "DATABASE_URL": "nonsense"},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told["method"] == "scottish-stv"
    assert told["elected"] == ["Adam", "Donald"]
    assert told["ties"] == []
    assert told["rounds"][0]["votes"] == {"Adam": "7.00000", "Charlotte": "1.00000", "Donald": "4.00000"}
    assert told["rounds"][0]["words"]["es"][0].startswith("Papeletas válidas: 12.")


def test_table_for_people(blt: Path) -> None:
    done = count(blt, "--method", "meek", "--seats", "1", "--language", "es")
    assert done.exit_code == 0
    assert "Charlotte" in done.stdout
    assert "«Adam» obtiene un puesto" in done.stdout


def test_every_method_has_a_file_it_counts(blt: Path, tmp_path: Path) -> None:
    from app.count import as_json, as_table, count_file

    files = {"ranked": blt}
    for kind, text in (
        ("budget", PB.replace("2;;7,p1", "2;;p1")),
        ("scores", scored("scoring", "1;b,a;3,1\n2;c;5\n")),
        ("dots", scored("cumulative", "1;b,a;3,1\n2;c;5\n")),
    ):
        files[kind] = tmp_path / f"{kind}.pb"
        files[kind].write_text(text, "utf-8")
    for name, way in WAYS.items():
        file = files["budget" if way.kinds == ("approval", "ranked") else way.kinds[0]]
        result = count_file(file, name)
        assert result.elected
        assert json.loads(as_json(result))["elected"] == list(result.elected)
        for language in ("en", "es"):
            assert result.elected[0] in as_table(result, language)


def test_open_tie_and_lot(tmp_path: Path) -> None:
    file = tmp_path / "tie.blt"
    file.write_text('2 1\n1 1 0\n1 2 0\n0\n"A"\n"B"\n"T"\n')
    told = json.loads(count(file, "--method", "scottish-stv", "--json").stdout)
    assert told["elected"] == []
    assert told["complete"] is False
    assert (told["ties"][0]["between"], told["ties"][0]["broken"]) == (["A", "B"], "open")
    drawn = [json.loads(count(file, "--method", "irv", "--lot", "2026", "--json").stdout) for _ in range(2)]
    assert drawn[0] == drawn[1]
    assert drawn[0]["lot"] == "2026"
    assert len(drawn[0]["elected"]) == 1
    assert drawn[0]["ties"][0]["broken"] == "lot"


def test_reserved_seat(blt: Path) -> None:
    told = json.loads(count(blt, "--method", "scottish-stv", "--reserve", "1=Charlotte", "--json").stdout)
    assert told["elected"] == ["Adam", "Charlotte"]


@pytest.mark.parametrize(
    ("text", "arguments", "reason"),
    [
        (BLT_EXAMPLE[:60], ["--method", "meek"], "line 8: "),
        (
            BLT_EXAMPLE.replace("2 4 1 3 0", "2 4 1 9 0"),
            ["--method", "meek"],
            "line 5: there is no candidate 9",
        ),
        (
            BLT_EXAMPLE.replace("2 4 1 3 0", "2 4 1=3 0"),
            ["--method", "irv"],
            "line 5: 1=3 ranks candidates equal",
        ),
        (BLT_EXAMPLE, ["--method", "guess"], "There is no method guess"),
        (BLT_EXAMPLE, ["--method", "star"], "star counts scores; these ballots hold rankings"),
        (BLT_EXAMPLE, ["--method", "greedy"], "greedy needs projects with costs"),
        (BLT_EXAMPLE, ["--method", "irv", "--seats", "2"], "irv elects one"),
        (BLT_EXAMPLE, ["--method", "meek", "--seats", "0"], "At least one seat"),
        (BLT_EXAMPLE, ["--method", "borda", "--variant", "odd"], "no such variant. There are: averaged"),
        (BLT_EXAMPLE, ["--method", "meek", "--reserve", "1=Zoe"], "there is no candidate Zoe"),
        (BLT_EXAMPLE, ["--method", "meek", "--reserve", "Zoe"], "write the seats"),
        (BLT_EXAMPLE, ["--method", "meek", "--reserve", "2=Basil,Adam"], "a group with 1 candidates"),
    ],
)
def test_what_can_not_be_counted_ends_with_status_2_and_the_reason(
    tmp_path: Path, text: str, arguments: list[str], reason: str
) -> None:
    file = tmp_path / "bad.blt"
    file.write_text(text)
    done = count(file, *arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert reason in done.stderr
    assert "Traceback" not in done.stderr


def test_files_that_are_none(tmp_path: Path) -> None:
    from app.count import CountError, count_file

    (tmp_path / "odd.txt").write_text("x")
    (tmp_path / "latin.blt").write_bytes(b'1 1\n1 1 0\n0\n"\xe9"\n')
    for name, reason in (("none.blt", "No such file"), ("odd.txt", "only .blt"), ("latin.blt", "line 4: ")):
        with pytest.raises(CountError, match=reason):
            count_file(tmp_path / name, "meek")
