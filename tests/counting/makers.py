"""Elections for tests: by letters as the literature writes them, and by chance."""

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction
from random import Random

from app.rules.counting import Approvals, Budget, Ranked, Scores
from app.rules.counting.contest import Ranking


def ranked(profile: Mapping[str, int], names: str = "", seats: int = 1, withdrawn: str = "") -> Ranked:
    """Rankings as words of one-letter names: "ACB"; equal ones in brackets: "A(BC)"."""
    letters = names or "".join(sorted({one for ballot in profile for one in ballot} - {"(", ")"}))
    ballots: Counter[Ranking] = Counter()
    for text, number in profile.items():
        ballots[read(text, letters)] += number
    return Ranked(
        names=tuple(letters),
        ballots=ballots,
        seats=seats,
        withdrawn=frozenset(letters.index(one) for one in withdrawn),
    )


def read(text: str, letters: str) -> Ranking:
    """One ballot."""
    ranks: list[int | tuple[int, ...]] = []
    level: list[int] | None = None
    for one in text:
        if one == "(":
            level = []
        elif one == ")":
            assert level is not None
            ranks.append(tuple(sorted(level)))
            level = None
        elif level is None:
            ranks.append(letters.index(one))
        else:
            level.append(letters.index(one))
    return tuple(ranks)


def random_ranked(random: Random, candidates: int, voters: int, *, full: bool = False) -> Ranked:
    """Voters who lean to some candidates, each in their own way; most don't rank all, unless `full`."""
    strength = [random.gauss(0, 0.6) for _ in range(candidates)]
    ballots: Counter[Ranking] = Counter()
    for _ in range(voters):
        order = sorted(range(candidates), key=lambda one: strength[one] + random.gauss(0, 1))
        ballots[tuple(order[: candidates if full else random.randint(1, candidates)])] += 1
    return Ranked(names=tuple(f"c{one}" for one in range(candidates)), ballots=ballots)


def random_scores(random: Random, candidates: int, voters: int, high: int = 5) -> Scores:
    """Scores around what each candidate is worth."""
    worth = [random.uniform(0, high) for _ in range(candidates)]
    ballots = Counter(
        tuple(max(0, min(high, round(random.gauss(mean, 1.5)))) for mean in worth) for _ in range(voters)
    )
    return Scores(names=tuple(f"c{one}" for one in range(candidates)), ballots=ballots, high=high)


def random_budget(random: Random, projects: int, voters: int) -> Budget:
    """Projects of different cost, a budget for some of them, and approvals."""
    costs = tuple(Fraction(random.randint(1, 60)) for _ in range(projects))
    liked = [random.uniform(0.1, 0.7) for _ in range(projects)]
    ballots = Counter(
        tuple(one for one in range(projects) if random.random() < liked[one]) for _ in range(voters)
    )
    limit = Fraction(random.randint(20, max(21, int(sum(costs)))))
    contest = Approvals(names=tuple(f"p{one:02}" for one in range(projects)), ballots=ballots)
    return Budget(contest=contest, costs=costs, limit=limit)
