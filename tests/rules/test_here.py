"""Votes in a meeting: the quorum and the majority of those present are counted of who is here, at each boundary."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules import Law, MethodSettings, Option, Outcome, Rules, RulesError, decide, group
from app.rules.bylaws import PRESETS, Bylaws
from app.rules.bylaws.judge import Attendance, check_quorum
from app.rules.hands import hand_ballots
from app.rules.here import Here
from tests.bylaws.makers import changed, own

SETTINGS = MethodSettings()
AR = PRESETS["ar"]
AR_OPENING = changed("ar", "quorum_check", own("opening"))


def here(present: int, represented: int = 0, entitled: int = 21, opening: int | None = None) -> Here:
    """Who is here, one vote each."""
    then = None if opening is None else Attendance(electors=entitled, present=opening)
    return Here(now=Attendance(electors=entitled, present=present, represented=represented), at_opening=then)


def weighed(entitled: int, votes: int, here_people: int, here_votes: int) -> Here:
    """Who is here in a cooperative of cooperatives."""
    return Here(
        now=Attendance(
            electors=entitled, present=here_people, votes=votes, votes_present=here_votes, votes_represented=0
        )
    )


def vote(yes: int, no: int, who: Here, law: Law | None = None, base: str = "cast") -> Outcome:
    """An agreement voted on by those here: by rules of its own with more than half, or by a law."""
    rows = [({"position": "agree"}, yes), ({"position": "disagree"}, no)]
    rules = Rules.model_validate(
        {
            "quorum": {"fraction": "1/2", "strict": True},
            "majority": {
                "fraction": "1/2",
                "strict": True,
                "base": base,
                "abstentions": "excluded" if base == "cast" else "counted",
            },
        }
    )
    ballots = {choice: n for choice, n in group("agreement", SETTINGS, [], rows).items() if n}
    return decide("agreement", SETTINGS, [], ballots, who.votes, rules, law=law, here=who)


def test_a_quorum_is_of_those_here_whether_they_vote_or_not() -> None:
    short, enough = vote(1, 0, here(8, 2)), vote(1, 0, here(9, 2))
    assert (short.result, enough.result) == ("inquorate", "adopted")
    assert short.words["en"][0] == "10 of 21 members are here or represented; 11 were needed."
    assert (
        short.words["es"][0]
        == "Están 10 de 21 integrantes, en persona o con representación; hacían falta 11."
    )
    assert enough.words["en"][1] == "Of the 11 here for this vote, 1 voted."


@pytest.mark.parametrize(("bylaws", "call", "present", "result"), [
    (AR, 1, 10, "inquorate"), (AR, 1, 11, "adopted"), (AR, 2, 2, "adopted"),
])  # fmt: skip
def test_the_bylaws_quorum_by_presence(bylaws: Bylaws, call: int, present: int, result: str) -> None:
    law = Law(bylaws=bylaws, kind="ordinary", call=call)
    outcome = vote(2 if present == 2 else 6, 0, here(present, entitled=20), law)
    assert outcome.result == result
    assert outcome.next_call == (2 if result == "inquorate" else None)


@pytest.mark.parametrize(("opening", "result"), [(10, "inquorate"), (11, "adopted")])
def test_where_the_opening_counts_the_numbers_now_do_not(opening: int, result: str) -> None:
    law = Law(bylaws=AR_OPENING, kind="ordinary")
    outcome = vote(3, 0, here(5, entitled=20, opening=opening), law)
    assert outcome.result == result
    assert outcome.words["en"][0] == (
        f"{opening} of 20 members were here or represented when the meeting opened; 11 were needed."
    )


@pytest.mark.parametrize(("bylaws", "opening"), [(AR_OPENING, None), (AR, 12)])
def test_numbers_of_the_opening_are_there_exactly_where_they_count(
    bylaws: Bylaws, opening: int | None
) -> None:
    with pytest.raises(ValueError, match="opening"):
        vote(3, 0, here(12, entitled=20, opening=opening), Law(bylaws=bylaws, kind="ordinary"))


@pytest.mark.parametrize(
    ("base", "yes", "result"),
    [
        ("present", 6, "rejected"),  # half of 12 here
        ("present", 7, "adopted"),
        ("members", 10, "rejected"),  # of 21 entitled
        ("members", 11, "adopted"),
        ("cast", 1, "adopted"),
    ],
)
def test_majorities_of_those_here_and_of_all(base: str, yes: int, result: str) -> None:
    assert vote(yes, 0, here(10, 2), base=base).result == result


def test_the_bylaws_majority_of_those_present_is_of_those_here() -> None:
    law = Law(bylaws=AR, kind="ordinary", call=1)
    assert vote(6, 0, here(12, entitled=20), law).result == "rejected"
    carried = vote(7, 0, here(12, entitled=20), law)
    assert carried.result == "adopted"
    assert carried.majority is not None
    assert carried.majority.base == 12
    assert "the 12 here or represented" in carried.words["en"][2]


def test_votes_count_where_members_have_other_than_one() -> None:
    law = Law(bylaws=None)
    who = weighed(3, 10, 2, 6)
    assert vote(4, 2, who, law, "present").result == "adopted"
    assert vote(3, 3, who, law, "present").result == "tied"
    outcome = vote(4, 2, who, law, "members")
    assert outcome.result == "rejected"
    assert outcome.words["en"][0] == "6 of 10 votes are here or represented; 6 were needed."
    assert outcome.words["en"][1] == "Of the 6 votes here, 6 were cast."
    assert "all 10 votes" in outcome.words["en"][2]


@pytest.mark.parametrize(("seated", "result"), [(5, "inquorate"), (6, "adopted")])
def test_a_quorum_of_votes_at_its_boundary(seated: int, result: str) -> None:
    assert vote(seated, 0, weighed(3, 10, 2, seated)).result == result


def test_more_ballots_than_are_here_are_refused() -> None:
    with pytest.raises(ValueError, match="ballots"):
        vote(13, 0, here(10, 2))


HALF = {"base": "members", "fraction": "1/2", "plus_one": True, "rounding": "up"}
ROUNDED = changed("ar", "calls.0.quorum", own(HALF))
numbers = st.tuples(*(st.integers(0, 30) for _ in range(3)))


@given(numbers, st.integers(0, 30), st.integers(0, 30))
def test_the_quorum_is_the_meetings_own_and_votes_do_not_change_it(
    counted: tuple[int, int, int], yes: int, no: int
) -> None:
    present, represented, away = counted
    who = here(present, represented, present + represented + away)
    if yes + no > who.votes:
        yes, no = who.votes // 2, 0
    law = Law(bylaws=ROUNDED, kind="ordinary", call=1)
    outcome = vote(yes, no, who, law)
    quorum = check_quorum(ROUNDED, who.now, matter="ordinary", call=1)
    assert outcome.quorum == quorum
    assert (outcome.result == "inquorate") == (not quorum.met)


@given(st.integers(1, 12), st.integers(0, 12))
def test_unit_votes_weigh_as_heads(yes: int, no: int) -> None:
    plain = here(yes + no + 1, entitled=30)
    heavy = weighed(30, 30, yes + no + 1, yes + no + 1)
    for base in ("cast", "present", "members"):
        one, other = vote(yes, no, plain, base=base), vote(yes, no, heavy, base=base)
        assert (one.result, one.majority, one.quorum) == (other.result, other.majority, other.quorum)


OPTIONS = [Option(id="a", label="Deck"), Option(id="b", label="Rotary")]


@pytest.mark.parametrize(
    ("method", "options", "counts", "ballots"),
    [
        ("agreement", [], {"agree": 3, "block": 1, "abstain": 0}, 4),
        ("single_choice", OPTIONS, {"a": 2, "abstain": 2}, 4),
        ("approval", OPTIONS, {"b": 5, "abstain": 1}, 6),
    ],
)
def test_hands_are_ballots(method: str, options: list[Option], counts: dict[str, int], ballots: int) -> None:
    grouped = hand_ballots(method, SETTINGS, options, counts)
    assert sum(grouped.values()) == ballots
    assert all(number > 0 for number in grouped.values())


@pytest.mark.parametrize(
    ("method", "settings", "counts", "code"),
    [
        ("stv_scottish", SETTINGS, {}, "hands_unfit"),
        ("approval", MethodSettings(seats=2), {}, "hands_unfit"),
        ("single_choice", SETTINGS, {"c": 1}, "hands_unknown"),
        ("agreement", SETTINGS, {"a": 1}, "hands_unknown"),
    ],
)
def test_hands_that_say_nothing_are_refused(
    method: str, settings: MethodSettings, counts: dict[str, int], code: str
) -> None:
    with pytest.raises(RulesError) as refused:
        hand_ballots(method, settings, OPTIONS, counts)
    assert refused.value.code == code
