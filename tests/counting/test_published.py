"""Worked examples from the literature and from the law, with the numbers their authors give."""

from fractions import Fraction

import pytest

from app.rules.counting import Approvals, Budget, Dots, Ranked, Reserve, Result, Scores, tally
from app.rules.counting.judgment import majority_value
from app.rules.formats import parse_blt
from tests.counting.makers import ranked

TENNESSEE = ranked({"MNCK": 42, "NCKM": 26, "CKNM": 15, "KCNM": 17}, "MNCK")
"""Memphis, Nashville, Chattanooga, Knoxville: the example of Wikipedia's pages on voting systems."""

SCHULZE_45 = ranked(
    {"ACBED": 5, "ADECB": 5, "BEDAC": 8, "CABED": 3, "CAEBD": 7, "CBADE": 2, "DCEBA": 7, "EBADC": 8}
)
"""M. Schulze, "A new monotonic ... election method", the example with 45 voters."""


def test_tennessee() -> None:
    borda = tally("borda", TENNESSEE)
    assert borda.elected == ("N",)
    assert borda.rounds[0].votes == {"M": 126, "N": 194, "C": 173, "K": 107}
    runoff = tally("irv", TENNESSEE)
    assert runoff.elected == ("K",)
    assert [one.votes for one in runoff.rounds] == [
        {"M": 42, "N": 26, "C": 15, "K": 17},
        {"M": 42, "N": 26, "C": 0, "K": 32},
        {"M": 42, "N": 0, "C": 0, "K": 58},
    ]
    schulze = tally("schulze", TENNESSEE)
    assert schulze.ranking == (("N",), ("C",), ("K",), ("M",))
    assert schulze.rounds[0].table["N"] == {"M": 58, "C": 68, "K": 68}
    assert "condorcet" in [step.code for step in schulze.rounds[0].steps]


def test_schulze_with_45_voters() -> None:
    result = tally("schulze", SCHULZE_45)
    assert result.elected == ("E",)
    assert result.ranking == (("E",), ("A",), ("C",), ("B",), ("D",))
    assert result.rounds[0].table["A"] == {"B": 20, "C": 26, "D": 30, "E": 22}
    assert result.rounds[1].table == {
        "A": {"B": 28, "C": 28, "D": 30, "E": 24},
        "B": {"A": 25, "C": 28, "D": 33, "E": 24},
        "C": {"A": 25, "B": 29, "D": 29, "E": 24},
        "D": {"A": 25, "B": 28, "C": 28, "E": 24},
        "E": {"A": 25, "B": 28, "C": 28, "D": 31},
    }


def test_schulze_with_30_voters() -> None:
    """His second example: D, A, C, B."""
    profile = {
        "ACBD": 5,
        "ACDB": 2,
        "ADCB": 3,
        "BACD": 4,
        "CBDA": 3,
        "CDBA": 3,
        "DACB": 1,
        "DBAC": 5,
        "DCBA": 4,
    }
    assert tally("schulze", ranked(profile)).ranking == (("D",), ("A",), ("C",), ("B",))


def test_borda_of_1784() -> None:
    """J.-C. de Borda, "Mémoire sur les élections au scrutin" (1784): of 21 voters, 8 have A first and 13 last."""
    contest = ranked({"ABC": 1, "ACB": 7, "BCA": 7, "CBA": 6})
    result = tally("borda", contest, variant="modified")
    assert result.rounds[0].votes == {"A": 37, "B": 42, "C": 47}  # his own sums, with 3, 2 and 1 points
    assert result.elected == ("C",)


def test_borda_of_ballots_that_stop_early() -> None:
    """By the definitions: A alone, out of four, gets 3; the other three share 0+1+2, or get nothing."""
    contest = ranked({"A": 1}, "ABCD")
    votes = {
        way: tally("borda", contest, variant=way).rounds[0].votes
        for way in ("averaged", "pessimistic", "modified")
    }
    assert votes["averaged"] == {"A": 3, "B": 1, "C": 1, "D": 1}
    assert votes["pessimistic"] == {"A": 3, "B": 0, "C": 0, "D": 0}
    assert votes["modified"] == {"A": 1, "B": 0, "C": 0, "D": 0}
    equal = tally("borda", ranked({"A(BC)": 1}, "ABCD"), variant="averaged")
    assert equal.rounds[0].votes == {"A": 3, "B": "3/2", "C": "3/2", "D": 0}


def test_majority_judgment_of_two_with_equal_medians() -> None:
    """Balinski and Laraki's definition, by hand: the (lower) median is taken away, then that of the rest."""
    assert majority_value({85: 1, 73: 1, 78: 1, 90: 1, 69: 1}) == (78, 73, 85, 69, 90)
    assert majority_value({1: 1, 2: 1, 3: 1, 4: 1}) == (2, 3, 1, 4)


def test_majority_judgment_in_tennessee() -> None:
    """Grades by distance, worked by hand: all but Memphis have the median 1. Nashville has 26 above and none below,
    Chattanooga 32 above and 42 below, Knoxville the same: Nashville wins by each way of telling them apart."""
    contest = Scores(
        names=("M", "N", "C", "K"),
        ballots={(3, 1, 0, 0): 42, (0, 3, 1, 1): 26, (0, 1, 3, 2): 15, (0, 1, 2, 3): 17},
        high=3,
    )
    for variant in ("majority-value", "majority-gauge", "typical"):
        result = tally("majority-judgment", contest, variant=variant)
        assert result.elected == ("N",)
        assert result.rounds[0].votes == {"M": 0, "N": 1, "C": 1, "K": 1}


def test_star_in_tennessee() -> None:
    """Scores by distance, worked by hand: totals 210, 293, 237 and 171; Nashville beats Chattanooga 68 to 32."""
    contest = Scores(
        names=("M", "N", "C", "K"),
        ballots={(5, 2, 1, 0): 42, (0, 5, 2, 1): 26, (0, 3, 5, 4): 15, (0, 2, 4, 5): 17},
    )
    result = tally("star", contest)
    assert result.rounds[0].votes == {"M": 210, "N": 293, "C": 237, "K": 171}
    assert result.rounds[1].votes == {"N": 68, "C": 32}
    assert result.elected == ("N",)
    assert tally("score", contest).elected == ("N",)


def test_approval_and_plurality_in_tennessee() -> None:
    """The same example where each approves the two it likes best: 42, 68, 58 and 32; and its first choice only."""
    names = ("M", "N", "C", "K")
    two = Approvals(names=names, ballots={(0, 1): 42, (1, 2): 26, (2, 3): 32})
    assert tally("approval", two).rounds[0].votes == {"M": 42, "N": 68, "C": 58, "K": 32}
    assert tally("approval", two).elected == ("N",)
    first = Approvals(names=names, ballots={(0,): 42, (1,): 26, (2,): 15, (3,): 17})
    assert tally("approval", first).elected == ("M",)


def test_scores_to_ten_in_tennessee() -> None:
    """Wikipedia, "Score voting": Memphis 420, Nashville 603, Chattanooga 457, Knoxville 312."""
    contest = Scores(
        names=("M", "N", "C", "K"),
        ballots={(10, 4, 2, 0): 42, (0, 10, 4, 2): 26, (0, 6, 10, 6): 15, (0, 5, 7, 10): 17},
        high=10,
    )
    result = tally("score", contest)
    assert result.rounds[0].votes == {"M": 420, "N": 603, "C": 457, "K": 312}
    assert result.elected == ("N",)


def test_dots_by_cumulative_voting() -> None:
    """Why cumulative voting is used, by hand: 30 of 100 who put all three points on one seat that one before the
    three over whom 70 spread theirs."""
    contest = Dots(names=("A", "B", "C", "D"), ballots={(1, 1, 1, 0): 70, (0, 0, 0, 3): 30}, most=3)
    result = tally("dots", contest, 1)
    assert result.rounds[0].votes == {"A": 70, "B": 70, "C": 70, "D": 90}
    assert result.elected == ("D",)


FOOD = ranked(
    {"O": 4, "PO": 2, "CS": 8, "CH": 4, "S": 1, "H": 1},
    "OPCSH",
    seats=3,
)
"""Oranges, pears, chocolate, strawberries, hamburgers: Wikipedia's long-standing example of STV, 20 guests."""


def test_food_by_scottish_stv() -> None:
    """Quota 6; chocolate's surplus of 6 goes 8 to 4; pears go to oranges."""
    result = tally("scottish-stv", FOOD)
    assert set(result.elected) == {"C", "O", "S"}
    assert result.rounds[0].facts["quota"] == "6.00000"
    assert result.rounds[1].votes == {
        "O": "4.00000",
        "P": "2.00000",
        "C": "6.00000",
        "S": "5.00000",
        "H": "3.00000",
    }
    assert result.rounds[2].votes["O"] == "6.00000"


def test_transfer_values_as_the_scottish_order_calculates_them() -> None:
    """Rule 48(3): surplus times value over total, to five places, the remainder ignored; rule 46: the quota.

    Worked by hand. 25 ballots, two seats: 25/3 is 8, so the quota is 9. A has 13, surplus 4: 4/13 is
    0.307692..., so 0.30769. B has 6 and 10 such: 6 + 3.07690 = 9.07690, surplus 0.07690. All seats filled.
    """
    result = tally("scottish-stv", ranked({"AB": 10, "AC": 3, "B": 6, "C": 6}, seats=2))
    assert result.rounds[1].votes == {"A": "9.00000", "B": "9.07690", "C": "6.92307"}
    assert result.rounds[1].facts["lost_to_rounding"] == "0.00003"
    assert result.elected == ("A", "B")


def test_a_second_transfer_multiplies_the_value_the_ballot_came_with() -> None:
    """Rule 48(3) and (4)(b)(ii), worked by hand.

    43 ballots, three seats: quota 11. A 20, surplus 9: each ballot 9/20 = 0.45. B 9 + 15 x 0.45 = 15.75,
    surplus 4.75: ballots that came with 0.45 go on at 4.75 x 0.45 / 15.75 = 0.135714..., so 0.13571; those
    of 1 at 4.75 / 15.75 = 0.301587..., so 0.30158. C: 6 + 15 x 0.13571 = 8.03565. D: 8 + 9 x 0.30158 + 5 x 0.45.
    """
    contest = ranked({"ABC": 15, "AD": 5, "BD": 9, "C": 6, "D": 8}, seats=3)
    result = tally("scottish-stv", contest)
    assert result.rounds[0].facts["quota"] == "11.00000"
    assert result.rounds[1].votes["B"] == "15.75000"
    assert result.rounds[2].votes == {"A": "11.00000", "B": "11.00000", "C": "8.03565", "D": "12.96422"}
    assert result.elected == ("A", "B", "D")


def test_scottish_ties_look_back_to_the_most_recent_difference() -> None:
    """Rule 51(2)(a), worked by hand: C and D are level at the third stage, and C had fewer at the second."""
    contest = ranked({"A": 10, "B": 9, "C": 5, "D": 6, "EC": 1}, seats=1)
    result = tally("scottish-stv", contest)
    tie = result.ties[0]
    assert (tie.action, tie.between, tie.broken, tie.chosen) == (
        "exclude",
        ("C", "D"),
        "earlier_stage",
        ("C",),
    )


BLT_EXAMPLE = """4 2
-2
3 1 3 4 0
4 1 3 2 0
2 4 1 3 0
1 2 0
2 2 4 3 1 0
1 3 4 2 0
0
"Adam"
"Basil"
"Charlotte"
"Donald"
"Title"
"""


def test_the_example_of_the_blt_format_by_meek() -> None:
    """Hill, Wichmann and Woodall (1987) give this file. Worked by hand: of 12 ballots Adam has 7, the quota is 4, so
    he keeps 4/7 rounded up, and Charlotte comes to 1 + 7 x 3/7, just under the 4 of Donald, and goes."""
    result = tally("meek", parse_blt(BLT_EXAMPLE))
    assert result.elected == ("Adam", "Donald")
    assert result.withdrawn == ("Basil",)
    assert result.rounds[1].facts["keep Adam"] == "0.571428572"


def test_meek_shares_out_what_scottish_rules_let_fall() -> None:
    """Worked by hand from the definition: 3 candidates, 2 seats; AB 6, A 0, B 1, C 3: total 10, quota 10/3.

    A keeps 10/3 of 6, B gets 6 - 10/3 + 1 = 11/3, over the quota: elected.
    """
    result = tally("meek", ranked({"AB": 6, "B": 1, "C": 3}, seats=2))
    assert result.elected == ("A", "B")
    assert result.rounds[0].facts["quota"] == "3.333333334"
    assert result.rounds[1].votes == {"A": "3.333333336", "B": "3.666666664", "C": "3.000000000"}


def test_equal_shares_as_its_authors_define_it() -> None:
    """D. Peters, G. Pierczynski and P. Skowron (2021), by the definition, worked by hand.

    Budget 12, 4 voters: 3 each. P costs 6 for three voters: cap 2, ratio 1/3. Q costs 6 for two: cap 3, ratio 1/2.
    R costs 2 for one: cap 2, ratio 1. After P the first three have 1 left; Q (voters 3 and 4) has 1 + 3 = 4 < 6;
    R (voter 4) is bought. Spent 8 of 12. One unit more each until nothing is left that fits: Q costs 6 > 4: done.
    """
    contest = Approvals(names=("P", "Q", "R"), ballots={(0,): 2, (0, 1): 1, (1, 2): 1})
    budget = Budget(contest=contest, costs=(Fraction(6), Fraction(6), Fraction(2)), limit=Fraction(12))
    result = tally("equal-shares", budget)
    assert result.elected == ("P", "R")
    bought = [step.values for one in result.rounds for step in one.steps if step.code == "bought"]
    assert [(one["cap"], one["ratio"], one["left"]) for one in bought] == [(2, "1/3", 6), (2, 1, 4)]


def test_equal_shares_where_greedy_gives_all_to_the_majority() -> None:
    """Wikipedia, "Method of Equal Shares": 51 of 100 want ten red projects, 49 ten blue ones, and ten can be paid.

    Greedy funds ten red ones; equal shares five of each (the fifth blue one by completion).
    """
    names = tuple(f"red {one}" for one in range(10)) + tuple(f"blue {one}" for one in range(10))
    contest = Approvals(names=names, ballots={tuple(range(10)): 51, tuple(range(10, 20)): 49})
    budget = Budget(contest=contest, costs=(Fraction(100),) * 20, limit=Fraction(1000))
    assert tally("greedy", budget).elected == names[:10]
    funded = tally("equal-shares", budget).elected
    assert sorted(funded) == sorted(names[:5] + names[10:15])


def test_approval_of_the_tie_of_two() -> None:
    """Most approvals, by definition; two that are level for the last seat are a tie and neither is elected."""
    contest = Approvals(names=("A", "B", "C"), ballots={(0, 1): 2, (0, 2): 2, (0,): 1})
    result = tally("approval", contest, 2)
    assert result.elected == ("A",)
    assert not result.complete
    assert (result.ties[0].between, result.ties[0].broken) == (("B", "C"), "open")


@pytest.mark.parametrize(
    ("scores", "winner", "broken"),
    [
        # level runoff, 1 to 1: the higher total wins, 8 against 4
        ({(5, 0, 0): 1, (3, 4, 0): 1}, "A", "rule"),
        # level runoff and totals: most highest scores win
        ({(5, 1, 0): 1, (0, 4, 0): 1}, "A", "rule"),
        # level in all: a tie that stays open
        ({(5, 0, 0): 1, (0, 5, 0): 1}, None, "open"),
    ],
)
def test_star_ties(scores: dict[tuple[int, ...], int], winner: str | None, broken: str) -> None:
    """Equal Vote Coalition's protocol for a level runoff, worked by hand."""
    result: Result = tally("star", Scores(names=("A", "B", "C"), ballots=scores))
    assert result.elected == ((winner,) if winner else ())
    assert broken in [tie.broken for tie in result.ties]


def test_star_ties_for_the_runoff() -> None:
    """Three level totals: who wins the comparisons among them goes through."""
    contest = Scores(names=("A", "B", "C"), ballots={(5, 4, 0): 2, (2, 3, 4): 1, (0, 1, 5): 1, (0, 0, 3): 1})
    result = tally("star", contest)
    assert result.rounds[0].votes == {"A": 12, "B": 12, "C": 12}
    assert result.ties[0].action == "finalist"
    assert result.complete


def test_reserved_seat_guards_the_last_of_a_group() -> None:
    """I. D. Hill, "STV with constraints" (1998), by the definition: without the reserve A, B and C win; with one
    seat for D or E, the one of them with more support is kept and the last other goes."""
    contest = ranked({"A": 10, "B": 6, "C": 5, "D": 2, "E": 1}, seats=3)
    for method in ("scottish-stv", "meek"):
        assert set(tally(method, contest).elected) == {"A", "B", "C"}
        result = tally(method, contest, reserves=[Reserve(1, frozenset({3, 4}))])
        assert set(result.elected) == {"A", "B", "D"}
    result = tally("scottish-stv", contest, reserves=[Reserve(1, frozenset({3, 4}))])
    assert "guarded" in [step.code for one in result.rounds for step in one.steps]
    full = ranked({"A": 10, "B": 9, "C": 8, "D": 3, "E": 2}, seats=3)
    for method in ("scottish-stv", "meek"):
        result = tally(method, full, reserves=[Reserve(1, frozenset({3, 4}))])
        assert set(result.elected) == {"A", "B", "D"}
        assert "doomed" in [step.code for one in result.rounds for step in one.steps]


def test_withdrawn_candidates_are_passed_over() -> None:
    contest = ranked({"ABC": 5, "BC": 3, "C": 4}, withdrawn="A")
    assert tally("scottish-stv", contest, 1).elected == ("B",)
    assert tally("schulze", contest).rounds[0].table == {"B": {"C": 8}, "C": {"B": 4}}
    only = Ranked(names=("A", "B"), ballots={(0,): 3, (1,): 1}, withdrawn=frozenset({0}))
    assert tally("meek", only).ballots == 1
