"""Short ways to write polls by any method in tests."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.rules import METHODS, Capped, Law, MethodSettings, Option, Outcome, Rules, decide, group
from tests.rules.makers import options

OPEN = Rules()
NONE = Option(id="none", label="None of these", none_of_these=True)
Rows = Iterable[tuple[object, int]]


def told(**given: Any) -> MethodSettings:
    """Settings as sent."""
    return MethodSettings.model_validate(given)


def projects(**costs: str) -> list[Option]:
    """Options with costs, by id."""
    return [Option(id=one, label=one.upper(), cost=cost) for one, cost in costs.items()]


def times(number: int) -> list[Option]:
    """Evenings of a week."""
    return [
        Option.model_validate(
            {
                "id": letter,
                "label": f"Evening {letter}",
                "starts_at": f"2027-03-0{place}T18:00:00+01:00",
                "ends_at": f"2027-03-0{place}T20:00:00+01:00",
            }
        )
        for place, letter in enumerate("abcdefg"[:number], 1)
    ]


def rankings(profile: Mapping[str, int]) -> list[tuple[object, int]]:
    """Rankings as words of one-letter ids; "(ab)c" ranks a and b equal."""
    rows: list[tuple[object, int]] = []
    for word, number in profile.items():
        ranks: list[list[str]] = []
        level = False
        for letter in word:
            if letter in "()":
                level = letter == "("
                if level:
                    ranks.append([])
            elif level:
                ranks[-1].append(letter)
            else:
                ranks.append([letter])
        rows.append(({"ranking": ranks}, number))
    return rows


def marks(field: str, profile: Sequence[tuple[Mapping[str, object], int]]) -> list[tuple[object, int]]:
    """Ballots of values by option."""
    return [({field: dict(given)}, number) for given, number in profile]


def approvals(profile: Mapping[str, int]) -> list[tuple[object, int]]:
    """{"ab": 3} is three ballots that name a and b."""
    return [({"options": list(word)}, number) for word, number in profile.items()]


def positions(field: str, **numbers: int) -> list[tuple[object, int]]:
    """Ballots by position."""
    return [({field: position}, number) for position, number in numbers.items()]


def run(
    method: str,
    rows: Rows,
    *,
    asked: list[Option] | None = None,
    number: int = 3,
    electors: int = 1000,
    rules: Rules = OPEN,
    law: Law | None = None,
    seed: str | None = None,
    capped: Sequence[Capped] = (),
    cast: str | None = None,
    **given: Any,
) -> Outcome:
    """Decide a poll; without `asked`, between the first `number` letters, where the method has options."""
    settings = told(**given)
    if asked is None:
        asked = options(number) if METHODS[method].has_options else []
    grouped = group(method, settings, asked, rows)
    return decide(
        method, settings, asked, grouped, electors, rules, law=law, seed=seed, capped=capped, cast=cast
    )


def result(outcome: Outcome) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """What came out, who won, who is level."""
    return outcome.result, outcome.winners, outcome.tied
