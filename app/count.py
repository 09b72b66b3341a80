"""`batzar count FILE --method …`: count the ballots of a file, with no server, database or settings."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.rules.counting import WAYS, Budget, Ranked, Reserve, Result, tally
from app.rules.counting.contest import Contest
from app.rules.counting.words import SENTENCES, explain
from app.rules.errors import RuleBroken, RulesError
from app.rules.formats import FormatError, parse_blt, parse_pb

MAX_BYTES = 512 * 1024 * 1024


class CountError(Exception):
    """A count that can't be done; the text is for the person who asked."""


def read_contest(file: Path, method: str) -> Ranked | Budget:
    """The election or budget in a .blt or .pb file. Raises CountError with line and reason."""
    try:
        if file.stat().st_size > MAX_BYTES:
            raise CountError(f"{file}: over {MAX_BYTES >> 20} MB; such a file is not read.")
        data = file.read_bytes()
    except OSError as error:
        raise CountError(f"{file}: {error.strerror or error}.") from None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CountError(f"{file}: line {line}: this is not text in UTF-8.") from None
    way = WAYS.get(method)
    if way is None:
        raise CountError(f"There is no method {method}. There are: {', '.join(WAYS)}.")
    try:
        match file.suffix.lower():
            case ".blt":
                return parse_blt(text, equal_ranks=way.equal_ranks)
            case ".pb":
                return parse_pb(text)
    except FormatError as error:
        raise CountError(f"{file}: {error.message}") from None
    raise CountError(f"{file}: only .blt and .pb files are read.")


def read_reserve(text: str, contest: Contest) -> Reserve:
    """ "2=Ana,Berta" as a reserve of two seats. Raises CountError."""
    seats, mark, names = text.partition("=")
    if not mark or not seats.strip().isdecimal():
        raise CountError(f"--reserve {text}: write the seats, = and the names, such as 2=Ana,Berta.")
    numbers = {name: place for place, name in enumerate(contest.names)}
    found = set()
    for name in (one.strip() for one in names.split(",")):
        if name not in numbers:
            raise CountError(f"--reserve {text}: there is no candidate {name or 'without a name'}.")
        found.add(numbers[name])
    return Reserve(int(seats), frozenset(found))


def count_file(
    file: Path,
    method: str,
    seats: int | None = None,
    *,
    lot: str | None = None,
    variant: str | None = None,
    reserve: Sequence[str] = (),
) -> Result:
    """Read and count. Raises CountError."""
    contest = read_contest(file, method)
    inner = contest.contest if isinstance(contest, Budget) else contest
    reserves = [read_reserve(one, inner) for one in reserve]
    try:
        return tally(method, contest, seats, seed=lot, reserves=reserves, variant=variant)
    except RulesError as error:
        known = error.data.get("allowed")
        more = f" There are: {', '.join(known)}." if isinstance(known, (list, tuple)) and known else ""
        raise CountError(f"{file}: {error.message}{more}") from None
    except RuleBroken as error:
        raise CountError(f"{file}: {error.message}") from None


def as_json(result: Result) -> str:
    """The result as JSON: the names elected in order, each round with its numbers and words, and the ties."""
    told: dict[str, Any] = result.model_dump(mode="json")
    words = explain(result)
    for place, one in enumerate(told["rounds"]):
        one["words"] = {code: list(rounds[place]) for code, rounds in words.items()}
    return json.dumps(told, ensure_ascii=False, indent=2)


def as_table(result: Result, language: str = "en") -> str:
    """The result for a terminal: rounds side by side where votes move from one to the next, then the words."""
    lines = [f"Method: {result.method}    Ballots: {result.ballots}    Seats: {result.seats}", ""]
    counted = [one for one in result.rounds if len(one.votes) > 1]
    columns = max(1, 90 // 16)
    for start in range(0, len(counted), columns):
        part = counted[start : start + columns]
        rows = [["", *(f"round {one.number}" for one in part)]]
        for name in result.candidates:
            if any(name in one.votes for one in part):
                mark = "* " if name in result.elected else "  "
                rows.append([mark + name[:40], *(str(one.votes.get(name, "")) for one in part)])
        keys = dict.fromkeys(key for one in part for key in one.facts)
        if len(keys) <= 12:
            rows += [[f"  ({key})", *(str(one.facts.get(key, "")) for one in part)] for key in keys]
        lines += [*_align(rows), ""]
    for one in result.rounds:
        if one.table:
            names = list(one.table)
            rows = [["", *(name[:12] for name in names)]]
            rows += [
                [name[:40], *(str(row.get(other, "-")) for other in names)] for name, row in one.table.items()
            ]
            lines += [f"round {one.number}, row against column", *_align(rows), ""]
    for one, sentences in zip(result.rounds, explain(result)[language], strict=True):
        lines += [f"{one.number:>3}. {sentence}" for sentence in sentences]
    lines += ["", "Elected:" if result.seats else "Elected: nobody"]
    lines += [f"{place:>3}. {name}" for place, name in enumerate(result.elected, 1)]
    if not result.complete:
        lines.append("A tie is open. To break it by lot, count again with --lot and a seed all agreed on.")
    elif result.lot is not None:
        lines.append(f"Seed of the lot: {result.lot}")
    return "\n".join(lines)


def _align(rows: list[list[str]]) -> list[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [
        "  ".join(
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


LANGUAGES = tuple(SENTENCES)
METHODS = tuple(WAYS)
