"""Class caps, vote limits, secrecy on demand, recusal, hard guards; and that what is needed is the least."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.bylaws import PRESETS, Attendance, Bylaws, BylawsError, Votes
from app.rules.bylaws.judge import (
    check_majority,
    class_votes_most,
    guard_broken,
    must_be_secret,
    needs_unanimity,
    proxies_most,
    quorum_needed,
    recused_roles,
    votes_most,
)
from app.rules.bylaws.values import CallQuorum, ClassCap
from tests.bylaws.makers import changed


def cap(bylaws: Bylaws, place: int = 0) -> ClassCap:
    found = bylaws.class_caps[place].value
    assert found is not None
    return found


@pytest.mark.parametrize(("present", "most"), [(8, 2), (9, 3), (10, 3), (299, 99), (300, 100)])
def test_financing_members_a_third_of_those_present(present: int, most: int) -> None:
    assert class_votes_most(cap(PRESETS["it"]), present=present, total=999) == most


@pytest.mark.parametrize(("total", "most"), [(9, 4), (10, 4), (11, 5), (20, 9), (0, 0)])
def test_under_a_half_is_less_than_a_half(total: int, most: int) -> None:
    with pytest.raises(BylawsError, match="must decide"):
        class_votes_most(cap(PRESETS["euskadi"]), present=1, total=total)
    settled = changed("euskadi", "class_caps.0.value.of", "total")
    assert class_votes_most(cap(settled), present=1, total=total) == most


@pytest.mark.parametrize(("total", "most"), [(9, 2), (10, 3), (11, 3), (20, 6)])
def test_collaborators_in_spain(total: int, most: int) -> None:
    votes = changed("es", "class_caps.0.value.of", "total")
    assert class_votes_most(cap(votes), present=1, total=total) == most
    assert class_votes_most(cap(changed("es", "class_caps.1.value.of", "total"), 1), present=1, total=20) == 9


def test_votes_of_one_member() -> None:
    it, es, sce = PRESETS["it"], PRESETS["es"], PRESETS["eu_sce"]
    assert votes_most(it, "legal_person", members=9, total=90) == 5
    assert votes_most(it, "worker", members=9, total=90) is None
    assert [votes_most(es, "second_degree", members=n, total=20) for n in (2, 3, 4)] == [None, 8, 6]
    assert [needs_unanimity(es, "second_degree", members=n) for n in (1, 2, 3)] == [False, True, False]
    assert votes_most(sce, "financial_or_insurance", members=9, total=25) == 5
    with pytest.raises(BylawsError, match="lesser or the greater"):
        votes_most(sce, "financial_or_insurance", members=9, total=100)


def test_secrecy() -> None:
    def asked(regime: str, about: str, asking: int, present: int = 21) -> bool:
        return must_be_secret(PRESETS[regime], about, asking=asking, present=present, members=100)

    assert asked("es", "board_election", 0)
    assert [asked("es", "rota", n) for n in (0, 2, 3, 4)] == [False, False, True, True]
    assert [asked("es", "rota", n, present=20) for n in (1, 2, 3)] == [False, True, True]
    assert [asked("uk", "rota", n) for n in (1, 2, 3)] == [False, True, True]
    assert not asked("br", "rota", 21)
    with pytest.raises(BylawsError, match="must decide"):
        asked("euskadi", "rota", 3)


def test_who_may_not_vote() -> None:
    assert recused_roles(PRESETS["ar"], "approve_accounts") == {"board", "syndic", "manager", "auditor"}
    assert recused_roles(PRESETS["ar"], "own_liability") == {"board", "syndic", "manager", "auditor"}
    assert recused_roles(PRESETS["br"], "own_fees") == {"board"}
    assert recused_roles(PRESETS["br"], "rota") == frozenset()


@pytest.mark.parametrize(
    ("affected", "members", "broken"), [(1, 19, False), (2, 19, True), (2, 20, False), (3, 20, True)]
)
def test_nobody_may_cost_more_than_a_tenth_their_membership(
    affected: int, members: int, broken: bool
) -> None:
    found = guard_broken(PRESETS["ar"], "costs_membership", affected=affected, members=members)
    assert (found is not None) == broken
    assert guard_broken(PRESETS["es"], "costs_membership", affected=affected, members=members) is None


fractions = st.builds(lambda d, n: Fraction(min(n, d), d), st.integers(2, 1000), st.integers(1, 1000))
quorums = st.one_of(
    st.builds(CallQuorum, base=st.just("members"), fraction=fractions),
    st.builds(CallQuorum, base=st.just("members"), fraction=fractions.filter(lambda f: f < 1), strict=st.just(True)),
    st.builds(
        CallQuorum, base=st.just("members"), fraction=fractions.filter(lambda f: f < 1), plus_one=st.just(True),
        rounding=st.just("up"),
    ),
    st.builds(
        CallQuorum, base=st.just("members"), fraction=fractions, or_count=st.integers(1, 500),
        combine=st.sampled_from(["min", "max"]),
    ),
)  # fmt: skip


@given(quorums, st.integers(1, 10_000))
def test_the_quorum_needed_is_the_least(quorum: CallQuorum, members: int) -> None:
    """What the words say, asked of every number directly: needed is the first to fit."""

    def fits(n: int) -> bool:
        said = []
        if quorum.fraction is not None:
            share = quorum.fraction * members + (1 if quorum.plus_one else 0)
            said.append(n > share if quorum.strict else n >= share)
        if quorum.or_count is not None:
            said.append(n >= quorum.or_count)
        return n >= 1 and (all(said) if quorum.combine == "max" else any(said))

    need = quorum_needed(quorum, members)
    assert fits(need)
    assert not fits(need - 1)


@given(
    st.sampled_from([("es", "extraordinary"), ("euskadi", "extraordinary"), ("ar", "ordinary"), ("uy", "extraordinary"),
                     ("fr_scop", "ordinary"), ("uk", "extraordinary"), ("uk", "entrenched"), ("eu_sce", "extraordinary")]),
    st.integers(1, 400), st.integers(0, 400), st.integers(0, 400), st.integers(0, 400),
)  # fmt: skip
def test_one_vote_fewer_than_needed_fails(
    entry: tuple[str, str], in_favour: int, against: int, abstaining: int, absent: int
) -> None:
    regime, matter = entry
    present = in_favour + against + abstaining
    attendance = Attendance(electors=present + absent, present=present)
    votes = Votes(in_favour=in_favour, against=against, abstaining=abstaining)
    kind = next(found.matter for found in PRESETS[regime].majority if found.matter == matter)
    found, _ = check_majority(PRESETS[regime], votes, attendance, matter=kind, call=1)
    share = found.threshold * found.base
    assert found.met == (in_favour > share if found.strict else in_favour >= share and in_favour > 0)
    assert found.needed - 1 < 1 or not (
        found.needed - 1 > share if found.strict else found.needed - 1 >= share
    )


def test_floor_and_small_size_end_where_they_say() -> None:
    """With numbers at which the law's own don't coincide: up to 19 includes 19, below 20 leaves 20 out."""
    quorum = CallQuorum(
        base="members", fraction=Fraction(1, 5), or_count=50, combine="min", floor=9, floor_up_to_members=19
    )
    assert [quorum_needed(quorum, n) for n in (18, 19, 20)] == [9, 9, 4]
    bylaws = changed("fr_scop", "proxy.max.value.count_below", 7)
    assert [proxies_most(bylaws, n) for n in (19, 20, 21)] == [7, 1, 1]
