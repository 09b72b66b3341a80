"""Pabulib, the file of participatory budgets (.pb).

D. Stolicki, S. Szufa and N. Talmon, "Pabulib: a participatory budgeting library" (2020): the sections META,
PROJECTS and VOTES, each a table with semicolons and a line of headings. Read here are the vote types
approval (and choose-1), ordinal, cumulative and scoring. Numbers of votes and projects in META are held
against the file, so that a file cut off is noticed.

Voters are dropped once read (but the same voter_id twice is refused); only grouped ballots are kept.
"""

import csv
import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from app.rules.counting.contest import Approvals, Budget, Dots, Ranked, Ranking, Scores
from app.rules.errors import RulesError
from app.rules.formats.errors import FormatError

SECTIONS = ("META", "PROJECTS", "VOTES")
_MONEY = re.compile(r"[0-9]{1,15}(?:[.,][0-9]{1,6})?")
_WHOLE = re.compile(r"-?[0-9]{1,12}")
_TITLE = "description"

Row = tuple[int, dict[str, str]]


def _sections(text: str) -> dict[str, list[tuple[int, list[str]]]]:
    """The rows of each section with their lines, headings first."""
    found: dict[str, list[tuple[int, list[str]]]] = {}
    current: list[tuple[int, list[str]]] | None = None
    reader = csv.reader(text.removeprefix("\ufeff").splitlines(), delimiter=";")
    at = 0
    try:
        for row in reader:
            at = reader.line_num
            if not any(cell.strip() for cell in row):
                continue
            word = row[0].strip()
            if word.upper() in SECTIONS and not any(cell.strip() for cell in row[1:]):
                if word.upper() in found:
                    raise FormatError(at, "section", f"the section {word.upper()} is there twice.")
                current = found.setdefault(word.upper(), [])
            elif current is None:
                raise FormatError(at, "section", "the file does not begin with the section META.")
            else:
                current.append((at, row))
    except csv.Error as error:
        raise FormatError(reader.line_num, "row", f"this row can't be read ({error}).") from None
    for section in SECTIONS:
        if section not in found:
            raise FormatError(max(at, 1), "truncated", f"the file ends before the section {section}.")
    return found


def _table(
    section: str, rows: list[tuple[int, list[str]]], needed: tuple[str, ...], end: int
) -> Iterator[Row]:
    """The rows by heading."""
    if not rows:
        raise FormatError(end, "truncated", f"the section {section} has no headings.")
    at, cells = rows[0]
    heads = [cell.strip().lower() for cell in cells]
    for head in needed:
        if head not in heads:
            raise FormatError(at, "heading", f"the section {section} has no column {head}.")
    for at, cells in rows[1:]:
        if len(cells) > len(heads) and any(cell.strip() for cell in cells[len(heads) :]):
            raise FormatError(
                at, "columns", f"this row has {len(cells)} cells where {len(heads)} are headed."
            )
        if len(cells) < len(needed):
            raise FormatError(at, "columns", f"this row has {len(cells)} of {len(heads)} cells.")
        yield at, dict(zip(heads, (cell.strip() for cell in cells), strict=False))


class _Meta:
    """The section META."""

    def __init__(self, rows: list[tuple[int, list[str]]], end: int) -> None:
        self.end = end
        self.values: dict[str, tuple[int, str]] = {}
        for at, row in rows:
            key = row[0].strip().lower()
            if key == "key":
                continue
            if key in self.values:
                raise FormatError(at, "meta", f"{key} is there twice.")
            self.values[key] = (at, row[1].strip() if len(row) > 1 else "")

    def text(self, key: str) -> str:
        return self.values.get(key, (0, ""))[1]

    def line(self, key: str) -> int:
        return self.values[key][0] if key in self.values else self.end

    def money(self, key: str) -> Fraction:
        if key not in self.values:
            raise FormatError(self.end, "meta", f"META has no {key}.")
        return _money(self.text(key), self.line(key), key)

    def whole(self, key: str) -> int | None:
        if not self.text(key):
            return None
        if not _WHOLE.fullmatch(self.text(key)):
            raise FormatError(self.line(key), "meta", f"{key} is a whole number, not {self.text(key)[:40]}.")
        return int(self.text(key))


def _money(text: str, at: int, what: str) -> Fraction:
    if not _MONEY.fullmatch(text):
        raise FormatError(at, "money", f"{what} is an amount from 0 on, not {text[:40] or 'nothing'}.")
    return Fraction(text.replace(",", "."))


def parse_pb(text: str) -> Budget:
    """Read a Pabulib file. Raises FormatError."""
    sections = _sections(text)
    last = {name: rows[-1][0] if rows else 1 for name, rows in sections.items()}
    meta = _Meta(sections["META"], last["META"])
    limit = meta.money("budget")
    kind = meta.text("vote_type").lower()
    if kind not in _READERS:
        raise FormatError(
            meta.line("vote_type"), "vote_type", f"votes of type {kind or 'nothing'} can't be read."
        )
    costs: dict[str, Fraction] = {}
    texts: list[str] = []
    for at, row in _table("PROJECTS", sections["PROJECTS"], ("project_id", "cost"), last["META"]):
        one = row["project_id"]
        if not one or "," in one:
            raise FormatError(at, "project_id", "a project has an id, without a comma.")
        if one in costs:
            raise FormatError(at, "repeated_project", f"the project {one} is there twice.")
        costs[one] = _money(row["cost"], at, "the cost")
        texts.append(row.get("name", ""))
    _expect(meta, "num_projects", len(costs), last["PROJECTS"], "projects")
    positions = {one: place for place, one in enumerate(costs)}
    votes = list(_table("VOTES", sections["VOTES"], ("voter_id", "vote"), last["PROJECTS"]))
    voters: set[str] = set()
    for at, row in votes:
        if row["voter_id"] in voters:
            raise FormatError(at, "repeated_voter", f"the voter {row['voter_id']} is there twice.")
        voters.add(row["voter_id"])
    _expect(meta, "num_votes", len(votes), last["VOTES"], "votes")
    contest = _READERS[kind](
        tuple(costs), meta, [(at, *_vote(at, row, positions, meta)) for at, row in votes]
    )
    return Budget(contest=contest, costs=tuple(costs.values()), limit=limit, texts=tuple(texts))


def _expect(meta: _Meta, key: str, there: int, at: int, what: str) -> None:
    """META's own count against what is there."""
    told = meta.whole(key)
    if told is not None and told != there:
        code = "truncated" if there < told else "too_many"
        raise FormatError(at, code, f"META tells of {told} {what}, and {there} are there.")


Vote = tuple[int, list[int], str]


def _vote(at: int, row: dict[str, str], positions: dict[str, int], meta: _Meta) -> tuple[list[int], str]:
    """The projects a vote names, in its order, and its points."""
    named = [one.strip() for one in row["vote"].split(",")] if row["vote"] else []
    found: list[int] = []
    for one in named:
        if one not in positions:
            raise FormatError(at, "unknown_project", f"there is no project {one[:40] or 'without an id'}.")
        if positions[one] in found:
            raise FormatError(at, "repeated_project", f"this vote names the project {one} twice.")
        found.append(positions[one])
    most = meta.whole("max_length")
    if most is not None and len(found) > most:
        raise FormatError(at, "max_length", f"this vote names {len(found)} projects, over max_length {most}.")
    return found, row.get("points", "")


def _group(ballots: list[tuple[int, ...]]) -> dict[tuple[int, ...], int]:
    found: dict[tuple[int, ...], int] = {}
    for ballot in ballots:
        found[ballot] = found.get(ballot, 0) + 1
    return found


def _approval(names: tuple[str, ...], meta: _Meta, votes: list[Vote]) -> Approvals:
    ballots = _group([tuple(sorted(named)) for _, named, _ in votes])
    return Approvals(names=names, title=meta.text(_TITLE), ballots=ballots)


def _ordinal(names: tuple[str, ...], meta: _Meta, votes: list[Vote]) -> Ranked:
    ballots: dict[Ranking, int] = {}
    for _, named, _ in votes:
        ballots[tuple(named)] = ballots.get(tuple(named), 0) + 1
    return Ranked(names=names, title=meta.text(_TITLE), ballots=ballots)


def _points(at: int, named: list[int], points: str, size: int, default: int) -> tuple[int, ...]:
    """The points of one vote for each project."""
    given = [one.strip() for one in points.split(",")] if points else []
    if len(given) != len(named):
        raise FormatError(
            at, "points", f"this vote names {len(named)} projects and gives points to {len(given)}."
        )
    found = [default] * size
    for one, number in zip(named, given, strict=True):
        if not _WHOLE.fullmatch(number):
            raise FormatError(at, "points", f"points are whole numbers, not {number[:40] or 'nothing'}.")
        found[one] = int(number)
    return tuple(found)


def _cumulative(names: tuple[str, ...], meta: _Meta, votes: list[Vote]) -> Dots:
    most = meta.whole("max_sum_points")
    ballots: list[tuple[int, ...]] = []
    for at, named, points in votes:
        ballot = _points(at, named, points, len(names), 0)
        if min(ballot, default=0) < 0:
            raise FormatError(at, "points", "points are not below 0.")
        if most is not None and sum(ballot) > most:
            raise FormatError(
                at, "max_sum_points", f"this vote gives {sum(ballot)} points, over max_sum_points {most}."
            )
        ballots.append(ballot)
    return Dots(names=names, title=meta.text(_TITLE), ballots=_group(ballots), most=most)


def _scoring(names: tuple[str, ...], meta: _Meta, votes: list[Vote]) -> Scores:
    default = meta.whole("default_score") or 0
    ballots = [_points(at, named, points, len(names), default) for at, named, points in votes]
    low, high = meta.whole("min_points"), meta.whole("max_points")
    seen = [score for ballot in ballots for score in ballot] + [default]
    low = min(default, low if low is not None else min(seen))
    high = max(default, high if high is not None else max(seen))
    for (at, _, _), ballot in zip(votes, ballots, strict=True):
        if not low <= min(ballot, default=low) <= max(ballot, default=high) <= high:
            raise FormatError(at, "points", f"this vote gives points outside {low} to {high}.")
    return Scores(names=names, title=meta.text(_TITLE), ballots=_group(ballots), low=low, high=high)


_READERS: dict[str, Callable[[tuple[str, ...], _Meta, list[Vote]], Approvals | Ranked | Dots | Scores]] = {
    "approval": _approval,
    "choose-1": _approval,
    "ordinal": _ordinal,
    "cumulative": _cumulative,
    "scoring": _scoring,
}


def write_pb(budget: Budget) -> str:
    """A Pabulib file: voters numbered in the order of their grouped ballots, so the number tells nothing.

    Raises RulesError for text on several lines, withdrawn projects, equal ranks, ids with a comma, and
    costs that are no decimal numbers.
    """
    contest = budget.contest
    if contest.withdrawn:
        raise RulesError("withdrawn", "withdrawn", "A Pabulib file knows no withdrawn projects.")
    kind, rows = _rows(contest)
    rows.sort(key=lambda row: (row[0], row[1]))
    meta: list[tuple[str, object]] = [
        (_TITLE, contest.title),
        ("num_projects", len(contest.names)),
        ("num_votes", sum(number for _, _, number in rows)),
        ("budget", _decimal(budget.limit)),
        ("vote_type", kind),
    ]
    if isinstance(contest, Scores):
        meta += [("min_points", contest.low), ("max_points", contest.high), ("default_score", contest.low)]
    if isinstance(contest, Dots) and contest.most is not None:
        meta.append(("max_sum_points", contest.most))
    lines = ["META", "key;value", *(f"{key};{_cell(str(value))}" for key, value in meta), "PROJECTS"]
    lines.append("project_id;cost;name")
    texts = budget.texts or ("",) * len(contest.names)
    for name, cost, text in zip(contest.names, budget.costs, texts, strict=True):
        if "," in name:
            raise RulesError("name_characters", "names", "A project's id in a Pabulib file has no comma.")
        lines.append(f"{_cell(name)};{_decimal(cost)};{_cell(text)}")
    points = kind in ("cumulative", "scoring")
    lines += ["VOTES", "voter_id;vote;points" if points else "voter_id;vote"]
    voter = 0
    for vote, given, number in rows:
        for _ in range(number):
            voter += 1
            lines.append(f"{voter};{_cell(vote)}" + (f";{given}" if points else ""))
    return "\n".join(lines) + "\n"


def _rows(contest: Ranked | Approvals | Scores | Dots) -> tuple[str, list[tuple[str, str, int]]]:
    """The vote type, and each grouped ballot's projects, points and number."""
    names = contest.names
    if isinstance(contest, Approvals):
        listed = [(",".join(names[one] for one in who), "", n) for who, n in contest.ballots.items()]
        return "approval", listed
    if isinstance(contest, Ranked):
        rows = []
        for ranking, number in contest.ballots.items():
            if any(isinstance(rank, tuple) for rank in ranking):
                raise RulesError("equal_ranks", "ballots", "A Pabulib file knows no equal ranks.")
            rows.append((",".join(names[one] for one in ranking if isinstance(one, int)), "", number))
        return "ordinal", rows
    left_out = 0 if isinstance(contest, Dots) else contest.low
    rows = []
    for scores, number in contest.ballots.items():
        given = [(names[one], str(score)) for one, score in enumerate(scores) if score != left_out]
        rows.append((",".join(name for name, _ in given), ",".join(score for _, score in given), number))
    return ("cumulative" if isinstance(contest, Dots) else "scoring"), rows


def _decimal(money: Fraction) -> str:
    millionths = money * 10**6
    if millionths.denominator != 1:
        raise RulesError(
            "money", "costs", "An amount in a Pabulib file is a decimal number, six places at most."
        )
    whole, rest = divmod(int(millionths), 10**6)
    return str(whole) if not rest else f"{whole}.{rest:06d}".rstrip("0")


def _cell(text: str) -> str:
    if len(text.splitlines()) > 1 or text != text.strip():
        raise RulesError(
            "name_characters",
            "names",
            "A text in a Pabulib file stands on one line, without space around it.",
        )
    return '"' + text.replace('"', '""') + '"' if '"' in text or ";" in text else text
