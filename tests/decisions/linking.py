"""Attempts to find out who voted what, as somebody would make them who got hold of a copy.

A source (a dump, a database, files, logs) gives lists of voters and lists of ballots, each in an order that the
source knows: of rows, of a column, of transactions, of places in a file. An attempt lays a list of voters beside a
list of ballots and says: the first voted the first, and so on. Who knows nothing gets one right on average,
whatever the number of voters; how many more than that are right by chance follows Poisson's distribution.
"""

import random
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Ranking = tuple[str, ...]
Rows = list[dict[str, str]]

UUID_TEXT = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
ADDRESS = re.compile(r"(?<![\w.-])[\w.-]+@[\w.-]+")
"""From the beginning of a word only: in a sealed box, which is one word of many thousand letters, to begin anew at
each of them would take minutes."""
FEWEST = 20  # shorter lists are no attempt at linking a hall
MOST_BY_CHANCE = 10  # more right by chance: once in a hundred million attempts
MOST_CORRELATION = 5.5  # in standard deviations; more by chance: once in twenty-five million attempts


@dataclass(frozen=True)
class Scene:
    """What the one who tries does not know, but the test does."""

    truth: Mapping[str, Ranking]
    """What each voter said, by membership."""
    names: Mapping[str, str]
    """The memberships by everything that stands for them: their ids, the person's ids and addresses."""
    options: frozenset[str]


@dataclass(frozen=True)
class Listed:
    """Voters or ballots in an order that a source knows."""

    source: str
    items: tuple[Any, ...]


@dataclass
class Found:
    """What a source gives to try with."""

    people: list[Listed] = field(default_factory=list)
    ballots: list[Listed] = field(default_factory=list)
    pairs: list[tuple[str, Ranking]] = field(default_factory=list)
    """Voters and ballots that stand in one place."""

    def __add__(self, other: "Found") -> "Found":
        return Found(self.people + other.people, self.ballots + other.ballots, self.pairs + other.pairs)


@dataclass(frozen=True)
class Attempt:
    """How far one attempt came: how many voters it linked right, and how far the orders go together."""

    source: str
    tried: int
    right: int
    deviations: float


@dataclass(frozen=True)
class Verdict:
    """All attempts with a source."""

    attempts: list[Attempt]

    @property
    def right(self) -> int:
        """The voters that the best attempt linked right."""
        return max((one.right for one in self.attempts), default=0)

    @property
    def deviations(self) -> float:
        """The strongest connection between two orders, in standard deviations."""
        return max((abs(one.deviations) for one in self.attempts), default=0.0)

    @property
    def better_than_chance(self) -> list[Attempt]:
        """The attempts that came further than ignorance does."""
        return [
            one
            for one in self.attempts
            if one.right > MOST_BY_CHANCE or abs(one.deviations) > MOST_CORRELATION
        ]

    def __str__(self) -> str:
        mean = sum(one.right for one in self.attempts) / max(1, len(self.attempts))
        return (
            f"{len(self.attempts)} attempts, right on average {mean:.2f}, at best {self.right}; "
            f"orders go together by {self.deviations:.1f} standard deviations at most"
        )


def voter_in(text: str, scene: Scene) -> str | None:
    """The only voter that a text speaks of."""
    found = {scene.names[one] for one in UUID_TEXT.findall(text) if one in scene.names}
    found |= {scene.names[one] for one in ADDRESS.findall(text) if one in scene.names}
    return found.pop() if len(found) == 1 else None


def ballot_in(text: str, scene: Scene) -> Ranking | None:
    """The ranking that a text holds: all options, each once."""
    order = tuple(one for one in UUID_TEXT.findall(text) if one in scene.options)
    return order if len(order) == len(scene.options) == len(set(order)) else None


def _key(value: str) -> tuple[int, Any]:
    """How a column is sorted: numbers as numbers, places as places, all else as text."""
    if re.fullmatch(r"-?\d+", value):
        return (0, int(value))
    place = re.fullmatch(r"\((\d+),(\d+)\)", value)
    return (1, (int(place[1]), int(place[2]))) if place else (2, value)


def _orders(rows: Rows) -> Iterable[tuple[str, Rows]]:
    yield "as they come", rows
    for column in rows[0] if rows else ():
        if len({row[column] for row in rows}) > 1:
            yield f"by {column}", sorted(rows, key=lambda row: _key(row[column]))


def _once(items: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(items))


def search(tables: Mapping[str, Rows], scene: Scene) -> Found:
    """Every list of voters and of ballots that tables give: as the rows come, and by each column."""
    found = Found()
    for table, rows in tables.items():
        read = [(row, " ".join(row.values())) for row in rows]
        voters = [(row, who) for row, text in read if (who := voter_in(text, scene)) is not None]
        ballots = [(row, said) for row, text in read if (said := ballot_in(text, scene)) is not None]
        for row, said in ballots:
            who = voter_in(" ".join(row.values()), scene)
            if who is not None:
                found.pairs.append((who, said))
        for kept, out in ((voters, found.people), (ballots, found.ballots)):
            if len(kept) < FEWEST:
                continue
            items = {id(row): item for row, item in kept}
            for name, ordered in _orders([row for row, _ in kept]):
                out.append(Listed(f"{table} {name}", _once(items[id(row)] for row in ordered)))
    return found


def _together(people: Sequence[str], ballots: Sequence[Ranking], scene: Scene) -> float:
    """How far the order of voters and that of their ballots go together, in standard deviations."""
    places = {said: place for place, said in enumerate(ballots)}
    return deviations(
        [places[scene.truth[who]] for who in people if who in scene.truth and scene.truth[who] in places]
    )


def deviations(places: Sequence[int]) -> float:
    """Spearman's rank correlation of different places with the order they are listed in, in standard deviations of
    what chance gives: the square root of their number when they are in order."""
    number = len(places)
    if number < FEWEST:
        return 0.0
    rank = {place: nth for nth, place in enumerate(sorted(places))}
    apart = sum((at - rank[place]) ** 2 for at, place in enumerate(places))
    return float((1 - 6 * apart / (number * (number**2 - 1))) * (number - 1) ** 0.5)


def attempt(people: Listed, ballots: Listed, scene: Scene) -> Attempt:
    """Lay a list of voters beside a list of ballots, once from the front and once from the back."""
    voters = [who for who in people.items if who in scene.truth]
    rights = [
        sum(scene.truth[who] == said for who, said in zip(voters, order, strict=False))
        for order in (ballots.items, ballots.items[::-1])
    ]
    return Attempt(
        f"{people.source} / {ballots.source}",
        min(len(voters), len(ballots.items)),
        max(rights),
        _together(voters, ballots.items, scene),
    )


def try_all(found: Found, scene: Scene) -> Verdict:
    """Every list of voters beside every list of ballots, and what stands in one place."""
    attempts = [attempt(people, ballots, scene) for people in found.people for ballots in found.ballots]
    if found.pairs:
        right = len({who for who, said in found.pairs if scene.truth.get(who) == said})
        attempts.append(Attempt("in one place", len(found.pairs), right, 0.0))
    return Verdict(attempts)


def read_dump(dump: str) -> dict[str, Rows]:
    """The tables of a plain dump, with their rows in its order."""
    tables: dict[str, Rows] = {}
    lines = iter(dump.splitlines())
    for line in lines:
        start = re.fullmatch(r"COPY public\.(\w+) \((.*)\) FROM stdin;", line)
        if start is None:
            continue
        columns = [one.strip().strip('"') for one in start[2].split(",")]
        rows: Rows = []
        for row in lines:
            if row == r"\.":
                break
            rows.append(dict(zip(columns, row.split("\t"), strict=True)))
        tables[start[1]] = rows
    return tables


Pattern = Mapping[bytes, str]
"""What stands for what in raw bytes."""


def raw_patterns(ids: Mapping[str, str]) -> dict[bytes, str]:
    """Ids as they stand in files: as text, and as sixteen bytes."""
    found: dict[bytes, str] = {}
    for written, meaning in ids.items():
        found[written.encode()] = meaning
        if UUID_TEXT.fullmatch(written):
            found[bytes.fromhex(written.replace("-", ""))] = meaning
    return found


def search_files(files: Mapping[str, bytes], scene: Scene, page: int = 8192) -> Found:
    """Every list of voters and of ballots in raw files, by place: forwards, and page by page with the rows of each
    page from its end, which is the order they were written in."""
    people = raw_patterns(scene.names)
    options = raw_patterns({one: one for one in scene.options})
    find_people = re.compile(b"|".join(map(re.escape, people)))
    find_options = re.compile(b"|".join(map(re.escape, options)))
    found = Found()
    for name, content in files.items():
        voters = [(hit.start(), people[hit[0]]) for hit in find_people.finditer(content)]
        said = list(_rankings([(hit.start(), options[hit[0]]) for hit in find_options.finditer(content)]))
        said = [(place, order) for place, order in said if len(set(order)) == len(scene.options)]
        for hits, out in ((voters, found.people), (said, found.ballots)):
            if len({item for _, item in hits}) < FEWEST:
                continue
            by_page: Callable[[tuple[int, Any]], tuple[int, int]] = lambda hit: (hit[0] // page, -hit[0])  # noqa: E731
            out.append(Listed(f"{name} by place", _once(item for _, item in hits)))
            out.append(Listed(f"{name} by page", _once(item for _, item in sorted(hits, key=by_page))))
    return found


def _rankings(hits: list[tuple[int, str]], gap: int = 100) -> Iterable[tuple[int, Ranking]]:
    """Options that stand close to each other, without one again, as one ranking."""
    start, order = 0, list[str]()
    last = -gap
    for place, option in hits:
        if order and (place - last > gap or option in order):
            yield start, tuple(order)
            order = []
        if not order:
            start = place
        order.append(option)
        last = place
    if order:
        yield start, tuple(order)


def shuffled(scene: Scene, seed: int) -> Found:
    """What somebody has who knows the voters and the ballots, and nothing else."""
    chance = random.Random(seed)
    people, ballots = sorted(scene.truth), sorted(scene.truth.values())
    chance.shuffle(people)
    return Found([Listed("a guess", tuple(people))], [Listed("the result", tuple(ballots))])
