"""Counting 100,000 ranked ballots for 20 candidates and 7 seats, and two peers counting the same ballots."""

import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyrankvote
from stvpoll.scottish_stv import calculate_scottish_stv

from app.core import embedded_postgres
from app.rules.counting import Ranked, tally
from app.rules.formats import parse_blt, write_blt
from tests.bench.table import Row

LIMIT = 2.0  # seconds
CANDIDATES, SEATS = 20, 7


def election(voters: int, seed: int = 7) -> list[tuple[int, ...]]:
    """Every voter ranks all, leaning to the first candidates: nearly all ballots differ, and nobody is level."""
    draw = random.Random(seed)
    return [
        tuple(sorted(range(CANDIDATES), key=lambda one: draw.gauss(one * 0.12, 1))) for _ in range(voters)
    ]


def timed(count: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds and what came out."""
    began = time.perf_counter()
    outcome = count()
    return time.perf_counter() - began, outcome


def ours(ballots: list[tuple[int, ...]], names: tuple[str, ...], method: str) -> set[str]:
    """From ballots one by one: grouped, checked and counted."""
    grouped: dict[Any, int] = {}
    for ballot in ballots:
        grouped[ballot] = grouped.get(ballot, 0) + 1
    result = tally(
        method, Ranked(names=names, ballots=grouped), SEATS if method in ("scottish-stv", "meek") else 1
    )
    assert result.complete
    return set(result.elected)


def by_pyrankvote(ballots: list[tuple[int, ...]], names: tuple[str, ...]) -> set[str]:
    """Its ballots and its count."""
    people = [pyrankvote.Candidate(name) for name in names]
    theirs = [pyrankvote.Ballot(ranked_candidates=[people[one] for one in ballot]) for ballot in ballots]
    result = pyrankvote.single_transferable_vote(people, theirs, number_of_seats=SEATS)
    return {one.name for one in result.get_winners()}


def by_stvpoll(ballots: list[tuple[int, ...]], names: tuple[str, ...]) -> set[str]:
    """Its ballots, grouped too, and its Scottish count."""
    grouped: dict[tuple[int, ...], int] = {}
    for ballot in ballots:
        grouped[ballot] = grouped.get(ballot, 0) + 1
    theirs = [([names[one] for one in ballot], number) for ballot, number in grouped.items()]
    return set(calculate_scottish_stv(names, theirs, SEATS, random_shuffle=False).elected_as_set())


async def measure(_server: embedded_postgres.Server, _folder: Path, quick: bool) -> list[Row]:
    """Ours against the limit and against both peers, with the same winners."""
    voters = 10_000 if quick else 100_000
    ballots = election(voters)
    names = tuple(f"candidate {one}" for one in range(CANDIDATES))
    size = f"{voters:,} ballots, {CANDIDATES} candidates"
    rows: list[Row] = []
    seconds: dict[str, float] = {}
    winners: dict[str, set[str]] = {}
    for method in ("scottish-stv", "meek", "irv", "schulze", "borda"):
        seconds[method], winners[method] = timed(lambda method=method: ours(ballots, names, method))  # type: ignore[misc] # the default binds the loop's value
        note = "grouping included" + (f", {SEATS} seats" if method in ("scottish-stv", "meek") else "")
        rows.append(
            Row(f"{method}, {size}", f"{seconds[method]:.2f} s", "2 s", seconds[method] / LIMIT, note)
        )
    for peer, count in (("pyrankvote", by_pyrankvote), ("stvpoll", by_stvpoll)):
        theirs, elected = timed(lambda count=count: count(ballots, names))  # type: ignore[misc] # as above
        assert elected == winners["scottish-stv"], f"{peer} elects {elected}"
        rows.append(
            Row(
                f"scottish-stv against {peer}, {size}",
                f"{seconds['scottish-stv']:.2f} s",
                f"{theirs:.2f} s",
                seconds["scottish-stv"] / theirs,
                f"the same {SEATS} winners",
            )
        )
    contest = Ranked(names=names, ballots=dict.fromkeys(ballots, 1), seats=SEATS)
    text = write_blt(contest)
    reading, read = timed(lambda: parse_blt(text))
    assert read == contest
    rows.append(Row(f"reading a .blt file, {size}", f"{reading:.2f} s", note=f"{len(text) / 1e6:.1f} MB"))
    return rows
