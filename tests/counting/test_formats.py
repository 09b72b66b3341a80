"""Files of ballots: read, refused with the line and the reason, and written so that they read the same."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rules.counting import Approvals, Budget, Dots, Ranked, Scores
from app.rules.counting.contest import Ranking
from app.rules.errors import RulesError
from app.rules.formats import FormatError, parse_blt, parse_pb, write_blt, write_pb

GOOD = """4 2
-2
# a comment
3 1 3 4 0
(id-7) 1 3 - 1 0   # skipped rank
2 2 4=3 1 0
1 0
0
"Adam #1"
"Bas\\"il"
Charlotte
"Donald"
"The title"
"a source"
"""


def test_blt_with_all_that_is_read() -> None:
    contest = parse_blt(GOOD)
    assert contest.names == ("Adam #1", 'Bas"il', "Charlotte", "Donald")
    assert (contest.seats, contest.title, contest.withdrawn) == (2, "The title", frozenset({1}))
    assert contest.ballots == {(0, 2, 3): 3, (2, 0): 1, (1, (2, 3), 0): 2, (): 1}
    assert contest.in_play() == {(0, 2, 3): 3, (2, 0): 1, ((2, 3), 0): 2}


def test_blt_on_one_line_and_with_a_mark() -> None:
    """As the format's authors print it: only the 0 ends a ballot, the list and nothing else."""
    text = '\ufeff4 2 -2 3 1 3 4 0 4 1 3 2 0 2 4 1 3 0 1 2 0 2 2 4 3 1 0 1 3 4 2 0 0 "A" "B" "C" "D" "Title"'
    contest = parse_blt(text)
    assert sum(contest.ballots.values()) == 13
    assert contest.names == ("A", "B", "C", "D")
    assert parse_blt(text.replace(" ", "\r\n").replace("\r\n", " ")) == contest


def test_equal_lines_are_grouped() -> None:
    contest = parse_blt('2 1\n1 1 2 0\n2 1 2 0\n1 1 2 0\n1 1 2 0 1 2 0\n0\n"A"\n"B"\n"T"\n')
    assert contest.ballots == {(0, 1): 5, (1,): 1}


NAMES = '"A"\n"B"\n"T"\n'


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("", 1, "truncated"),
        ("2", 1, "truncated"),
        ("2 1\n1 1 2 0\n", 2, "truncated"),
        ("2 1\n1 1 2 0\n0\n", 3, "truncated"),
        ('2 1\n1 1 2 0\n0\n"A"\n', 4, "truncated"),
        ("two 1\n", 1, "header"),
        ("2 0\n", 1, "header"),
        ("-2 1\n", 1, "header"),
        ("2 999999999999\n", 1, "header"),
        (f"2 1\n1 1 2\n0\n{NAMES}", 2, "ballot_end"),
        (f"2 1\n1 1 3 0\n0\n{NAMES}", 2, "candidate"),
        (f"2 1\n1 1 0\n1 2 -1 0\n0\n{NAMES}", 3, "candidate"),
        (f"2 1\n1 1 x 0\n0\n{NAMES}", 2, "candidate"),
        (f"2 1\n1 1= 0\n0\n{NAMES}", 2, "candidate"),
        (f"2 1\n1 (1 2) 0\n0\n{NAMES}", 2, "brackets"),
        (f"2 1\n1 1 2 1 0\n0\n{NAMES}", 2, "repeated_candidate"),
        (f"2 1\n1 1=1 0\n0\n{NAMES}", 2, "repeated_candidate"),
        (f"2 1\n1.5 1 2 0\n0\n{NAMES}", 2, "ballot_number"),
        (f"2 1\n1 1 0\n-2 1 0\n0\n{NAMES}", 3, "ballot_number"),
        (f"2 1\n(id)\n0\n{NAMES}", 2, "ballot_end"),
        (f"2 1\n-3\n1 1 0\n0\n{NAMES}", 2, "withdrawn"),
        (f"2 1\n1 1 0\n0 5\n{NAMES}", 3, "text_after_ballots"),
        ('2 1\n1 1 0\n0\n"A"\n"B\n"T"\n', 5, "quote"),
        ('2 1\n1 1 0\n0\n"A"\n"A"\n"T"\n', 5, "repeated_name"),
        ('2 1\n1 1 0\n0\n"A"\n" "\n"T"\n', 5, "empty_name"),
        (f"2 1\n1 1 0\n0\n{NAMES}more\n", 7, "text_at_end"),
    ],
)
def test_bad_blt_is_refused_with_line_and_reason(text: str, line: int, code: str) -> None:
    with pytest.raises(FormatError) as caught:
        parse_blt(text)
    assert (caught.value.line, caught.value.code) == (line, code)
    assert caught.value.message.startswith(f"line {line}: ")


def test_equal_ranks_are_refused_where_the_method_knows_none() -> None:
    text = f"2 1\n1 1 2 0\n1 1=2 0\n0\n{NAMES}"
    assert parse_blt(text).ballots == {(0, 1): 1, ((0, 1),): 1}
    with pytest.raises(FormatError, match="line 3: 1=2 ranks candidates equal"):
        parse_blt(text, equal_ranks=False)


@given(st.text(alphabet='0123456789 -=()#"\\\nAé', max_size=60))
@settings(max_examples=300)
def test_any_text_is_read_or_refused_with_a_line(text: str) -> None:
    refused: list[int] = []
    for parse in (parse_blt, parse_pb):
        try:
            parse(text)
        except FormatError as error:
            refused.append(error.line)
    assert all(1 <= line <= max(1, len(text.splitlines())) for line in refused)


texts = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=8)


@st.composite
def elections(draw: st.DrawFn, *, equal: bool = True) -> Ranked:
    names = tuple(draw(st.lists(texts, min_size=1, max_size=5, unique=True)))
    ballots = {}
    for _ in range(draw(st.integers(0, 6))):
        order = draw(st.permutations(range(len(names))))[: draw(st.integers(0, len(names)))]
        ranking: list[int | tuple[int, ...]] = []
        for one in order:
            if equal and ranking and draw(st.booleans()):
                last = ranking.pop()
                ranking.append(tuple(sorted((*(last if isinstance(last, tuple) else (last,)), one))))
            else:
                ranking.append(one)
        ballots[tuple(ranking)] = draw(st.integers(1, 99))
    withdrawn = frozenset(draw(st.sets(st.integers(0, len(names) - 1))))
    return Ranked(
        names=names, ballots=ballots, seats=draw(st.integers(1, 9)), title=draw(texts), withdrawn=withdrawn
    )


@given(elections())
@settings(max_examples=150)
def test_blt_round_trip(contest: Ranked) -> None:
    assert parse_blt(write_blt(contest)) == contest


def test_a_name_on_two_lines_is_not_written() -> None:
    with pytest.raises(RulesError):
        write_blt(Ranked(names=("A\nB",), ballots={}))


PB = """META
key;value
description;Our year
num_projects;3
num_votes;3
budget;100,5
vote_type;approval
PROJECTS
project_id;cost;name
p1;60;"Press; new"
p2;50;Wages
7;20.25;Reserve
VOTES
voter_id;age;vote
1;30;p1,7
2;;7,p1
3;41;
"""


def test_pabulib_with_approvals() -> None:
    budget = parse_pb(PB)
    assert budget.limit == Fraction(201, 2)
    assert budget.costs == (Fraction(60), Fraction(50), Fraction(81, 4))
    assert budget.texts[0] == "Press; new"
    assert isinstance(budget.contest, Approvals)
    assert budget.contest.names == ("p1", "p2", "7")
    assert budget.contest.ballots == {(0, 2): 2, (): 1}


@pytest.mark.parametrize(
    ("old", "new", "line", "code"),
    [
        ("META\n", "", 1, "section"),
        ("budget;100,5\n", "", 6, "meta"),
        ("100,5", "much", 6, "money"),
        ("100,5", "-1", 6, "money"),
        ("type;approval", "type;shouting", 7, "vote_type"),
        ("num_votes;3", "num_votes;x", 5, "meta"),
        ("num_votes;3", "num_votes;4", 17, "truncated"),
        ("num_votes;3", "num_votes;2", 17, "too_many"),
        ("num_projects;3", "num_projects;4", 12, "truncated"),
        ("num_projects;3", "num_projects;3\nnum_projects;3", 5, "meta"),
        ("p2;50", "p1;50", 11, "repeated_project"),
        ("p2;50", ";50", 11, "project_id"),
        ("p2;50;Wages", "p2", 11, "columns"),
        ("p2;50;Wages", "p2;50;Wages;more", 11, "columns"),
        ("p2;50", "p2;five", 11, "money"),
        ("project_id;cost", "project_id;price", 9, "heading"),
        ("1;30;p1,7", "1;30;p1,8", 15, "unknown_project"),
        ("1;30;p1,7", "1;30;p1,p1", 15, "repeated_project"),
        ("2;;7", "1;;7", 16, "repeated_voter"),
        ("budget;", "max_length;1\nbudget;", 16, "max_length"),
        (PB[PB.index("VOTES") :], "", 12, "truncated"),
        (PB[PB.index("voter_id") :], "", 12, "truncated"),
    ],
)
def test_bad_pabulib_is_refused_with_line_and_reason(old: str, new: str, line: int, code: str) -> None:
    assert old in PB
    with pytest.raises(FormatError) as caught:
        parse_pb(PB.replace(old, new, 1))
    assert (caught.value.line, caught.value.code) == (line, code)


def scored(kind: str, votes: str, more: str = "") -> str:
    return (
        f"META\nkey;value\nbudget;9\nvote_type;{kind}\n{more}PROJECTS\nproject_id;cost\na;1\nb;2\nc;3\n"
        f"VOTES\nvoter_id;vote;points\n{votes}"
    )


def test_pabulib_with_points_and_orders() -> None:
    dots = parse_pb(scored("cumulative", "1;b,a;3,1\n2;c;4\n", "max_sum_points;4\n")).contest
    assert isinstance(dots, Dots)
    assert dots.ballots == {(1, 3, 0): 1, (0, 0, 4): 1}
    assert dots.most == 4
    scores = parse_pb(scored("scoring", "1;b,a;3,1\n2;c;5\n", "max_points;5\n")).contest
    assert isinstance(scores, Scores)
    assert (scores.low, scores.high) == (0, 5)
    order = parse_pb(scored("ordinal", "1;b,a;\n2;c;\n")).contest
    assert isinstance(order, Ranked)
    assert order.ballots == {(1, 0): 1, (2,): 1}


@pytest.mark.parametrize(
    ("kind", "votes", "more", "code"),
    [
        ("cumulative", "1;b,a;3\n", "", "points"),
        ("cumulative", "1;b,a;3,x\n", "", "points"),
        ("cumulative", "1;b,a;3,-1\n", "", "points"),
        ("cumulative", "1;b,a;3,2\n", "max_sum_points;4\n", "max_sum_points"),
        ("scoring", "1;b,a;3,9\n", "max_points;5\n", "points"),
        ("scoring", "1;b,a;1.5,2\n", "", "points"),
    ],
)
def test_bad_points_are_refused(kind: str, votes: str, more: str, code: str) -> None:
    with pytest.raises(FormatError) as caught:
        parse_pb(scored(kind, votes, more))
    assert caught.value.code == code


ids = st.text(st.characters(codec="ascii", categories=("L", "N")), min_size=1, max_size=5)


@st.composite
def budgets(draw: st.DrawFn) -> Budget:
    names = tuple(draw(st.lists(ids, min_size=1, max_size=5, unique=True)))
    size = len(names)
    kind = draw(st.sampled_from(["approval", "ordinal", "cumulative", "scoring"]))
    title = draw(texts)
    contest: Approvals | Ranked | Dots | Scores
    if kind == "approval":
        sets = st.sets(st.integers(0, size - 1)).map(lambda found: tuple(sorted(found)))
        contest = Approvals(
            names=names, title=title, ballots=draw(st.dictionaries(sets, st.integers(1, 5), max_size=5))
        )
    elif kind == "ordinal":
        drawn = draw(elections(equal=False))
        kept: dict[Ranking, int] = {
            tuple(one for one in r if isinstance(one, int) and one < size): n
            for r, n in drawn.ballots.items()
        }
        contest = Ranked(names=names, title=title, ballots=kept)
    else:
        tables = st.dictionaries(st.tuples(*[st.integers(0, 4)] * size), st.integers(1, 5), max_size=5)
        if kind == "cumulative":
            contest = Dots(
                names=names, title=title, ballots=draw(tables), most=draw(st.sampled_from([None, 20]))
            )
        else:
            contest = Scores(names=names, title=title, ballots=draw(tables), high=draw(st.integers(4, 6)))
    money = st.integers(0, 10**9).map(lambda cents: Fraction(cents, 100))
    costs = tuple(draw(st.tuples(*[money] * size)))
    named = tuple(draw(st.lists(texts, min_size=size, max_size=size)))
    return Budget(contest=contest, costs=costs, limit=draw(money), texts=named)


@given(budgets())
@settings(max_examples=150)
def test_pabulib_round_trip(budget: Budget) -> None:
    assert parse_pb(write_pb(budget)) == budget
