"""Worked examples from the literature, held as polls: ballots in, outcome out."""

from app.rules import METHODS, Option
from app.rules.methods.gradients import LEVELS
from tests.rules.makers import majority, rules
from tests.rules.polls import projects, rankings, result, run

CITIES = [
    Option(id=city[0].lower(), label=city) for city in ("Memphis", "Nashville", "Chattanooga", "Knoxville")
]
TENNESSEE = rankings({"mnck": 42, "nckm": 26, "cknm": 15, "kcnm": 17})
"""The example of Wikipedia's pages on voting systems: 100 voters choose a capital by distance."""


def test_tennessee() -> None:
    """Plurality Memphis, instant runoff Knoxville, Borda and Schulze (Condorcet) Nashville."""
    firsts: list[tuple[object, int]] = [
        ({"option": one}, n) for one, n in {"m": 42, "n": 26, "c": 15, "k": 17}.items()
    ]
    assert run("single_choice", firsts, asked=CITIES).winners == ("m",)
    assert run("instant_runoff", TENNESSEE, asked=CITIES).winners == ("k",)
    assert run("borda", TENNESSEE, asked=CITIES).winners == ("n",)
    schulze = run("schulze", TENNESSEE, asked=CITIES)
    assert schulze.winners == ("n",)
    assert "“Nashville” against “Memphis”: 58 ballots to 42." in schulze.words["en"]
    assert schulze.tally.counts == {"m": 42, "n": 26, "c": 15, "k": 17}
    carried = run("single_choice", firsts, asked=CITIES, rules=rules(majority=majority()))
    assert result(carried) == ("rejected", (), ())


def test_star_in_tennessee() -> None:
    """Scores by distance as on Wikipedia's page "STAR voting": totals 210, 293, 237 and 171; then 68 to 32."""
    scores: list[tuple[object, int]] = [
        ({"scores": {"m": 5, "n": 2, "c": 1}}, 42),
        ({"scores": {"n": 5, "c": 2, "k": 2}}, 26),
        ({"scores": {"n": 3, "c": 5, "k": 4}}, 15),
        ({"scores": {"n": 2, "c": 4, "k": 5}}, 17),
    ]
    outcome = run("star", scores, asked=CITIES)
    assert outcome.tally.counts["m"] == 210
    assert outcome.winners == ("n",)
    assert "“Nashville” wins the runoff against “Chattanooga”, 68 ballots to 32; without preference: 0." in (
        " ".join(outcome.words["en"])
    )


def test_schulze_with_45_voters() -> None:
    """M. Schulze, "A new monotonic, clone-independent …" (2011), example 1: E wins; the ranking is E, A, C, B, D."""
    profile = {
        "acbed": 5, "adecb": 5, "bedac": 8, "cabed": 3, "caebd": 7, "cbade": 2, "dceba": 7, "ebadc": 8,
    }  # fmt: skip
    assert result(run("schulze", rankings(profile), number=5)) == ("adopted", ("e",), ())
    assert run("schulze", rankings(profile), number=5, seats=3).winners == ("e", "a", "c")


def test_food_by_scottish_stv() -> None:
    """Wikipedia's long-standing example of STV: 20 guests, 3 of 5 foods; chocolate, oranges, strawberries."""
    votes = rankings({"o": 4, "po": 2, "cs": 8, "ch": 4, "s": 1, "h": 1})
    foods = [
        Option(id=food[0], label=food)
        for food in ("oranges", "pears", "chocolate", "strawberries", "hamburgers")
    ]
    outcome = run("stv_scottish", votes, asked=foods, seats=3)
    assert result(outcome) == ("elected", ("c", "o", "s"), ())


def test_majority_judgment_of_a_french_bureau() -> None:
    """M. Balinski and R. Laraki's experiment at Orsay in 2007 ("Election by majority judgment: experimental
    evidence", 2011), in tenths of a percent of 1,733 ballots: Bayrou, Royal and Sarkozy have the median "assez
    bien", the third best of six; Bayrou leads. Grades of the three are independent here, which medians don't mind.
    """
    grades = ("excellent", "very_good", "good", "fair", "poor", "reject")
    shares = {
        "bayrou": (136, 307, 251, 148, 84, 74),
        "royal": (167, 227, 191, 168, 122, 125),
        "sarkozy": (191, 198, 143, 115, 71, 282),
    }
    asked = [Option(id=name, label=name.title()) for name in shares]
    columns = {
        name: [grade for grade, number in zip(grades, numbers, strict=True) for _ in range(number)]
        for name, numbers in shares.items()
    }
    ballots: list[tuple[object, int]] = [
        ({"grades": {name: columns[name][row] for name in shares}}, 1) for row in range(1000)
    ]
    outcome = run("majority_judgment", ballots, asked=asked)
    assert outcome.winners == ("bayrou",)
    assert outcome.tally.count is not None
    assert outcome.tally.count.rounds[0].votes == {"bayrou": 3, "royal": 3, "sarkozy": 3}
    assert outcome.tally.count.ranking == (("bayrou",), ("royal",), ("sarkozy",))
    assert "“Bayrou”: median good; 694 ballots give at least a good." in outcome.words["en"]


def test_borda_of_1784() -> None:
    """J.-C. de Borda (1784): of 21 voters 8 put A first, yet A is last by his count."""
    votes = rankings({"abc": 1, "acb": 7, "bca": 7, "cba": 6})
    outcome = run("borda", votes)
    assert outcome.winners == ("c",)
    assert outcome.tally.count is not None
    assert outcome.tally.count.rounds[0].votes == {"a": 16, "b": 21, "c": 26}


def test_equal_shares_as_its_authors_define_it() -> None:
    """D. Peters, G. Pierczynski and P. Skowron (2021), worked by hand in the tests of counting: P and R."""
    votes: list[tuple[object, int]] = [
        ({"options": ["p"]}, 2),
        ({"options": ["p", "q"]}, 1),
        ({"options": ["q", "r"]}, 1),
    ]
    asked = projects(p="6", q="6", r="2")
    outcome = run("budget_equal_shares", votes, asked=asked, budget="12", currency="EUR")
    assert result(outcome) == ("adopted", ("p", "r"), ())


def test_equal_shares_where_greedy_gives_all_to_the_majority() -> None:
    """Wikipedia, "Method of Equal Shares": 51 of 100 want ten red projects, 49 ten blue ones; ten can be paid."""
    red, blue = [f"r{n}" for n in range(10)], [f"b{n}" for n in range(10)]
    asked = projects(**dict.fromkeys([*red, *blue], "100"))
    votes: list[tuple[object, int]] = [({"options": red}, 51), ({"options": blue}, 49)]
    greedy = run("budget_greedy", votes, asked=asked, budget="1000", currency="EUR")
    assert result(greedy) == ("adopted", tuple(red), ())
    shares = run("budget_equal_shares", votes, asked=asked, budget="1000", currency="EUR")
    assert shares.result == "tied"  # which five of the ten red ones: nothing tells them apart
    assert set(shares.tied) == {*red, *blue}


def test_kaner_has_eight_levels() -> None:
    """S. Kaner and others, "Facilitator's Guide to Participatory Decision-Making" (1996): from endorsement to veto."""
    assert len(LEVELS) == 8
    assert (LEVELS[0], LEVELS[-1]) == ("endorse", "block")
    assert METHODS["gradients"].objecting == {"disagree", "disagree_opt_out", "block"}


def test_a_scenario_of_block_and_fallback() -> None:
    """A block on a contract, fallback to three quarters: 16 of 21 carry, 15 don't."""
    three_quarters = rules("1/2", majority=majority("3/4", strict=False))
    for agreeing, expected in ((16, "adopted"), (15, "rejected")):
        votes: list[tuple[object, int]] = [
            ({"position": "agree"}, agreeing),
            ({"position": "disagree"}, 20 - agreeing),
            ({"position": "block"}, 1),
        ]
        assert run("consensus_fallback", votes, electors=30, rules=three_quarters).result == expected
