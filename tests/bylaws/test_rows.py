"""Every regime's row: quorum and majority of each call at the boundary, one below and one above."""

import pytest

from app.rules.bylaws import PRESETS, Attendance, Bylaws, BylawsError, Votes, judge
from app.rules.bylaws.judge import check_majority, check_quorum
from app.rules.bylaws.values import Matter
from tests.bylaws.makers import changed

# regime, matter, call, everyone, least present
QUORUMS: list[tuple[str, Matter, int, int, int]] = [
    ("it", "ordinary", 1, 20, 10), ("it", "ordinary", 1, 21, 11), ("it", "ordinary", 2, 21, 1),
    ("it", "extraordinary", 1, 20, 11), ("it", "extraordinary", 2, 20, 1),
    ("es", "ordinary", 1, 20, 11), ("es", "ordinary", 1, 21, 11), ("es", "ordinary", 2, 299, 30),
    ("es", "ordinary", 2, 1000, 100), ("es", "ordinary", 2, 5000, 100), ("es", "extraordinary", 1, 9, 5),
    ("euskadi", "ordinary", 1, 20, 11), ("euskadi", "ordinary", 2, 299, 30), ("euskadi", "ordinary", 2, 2000, 100),
    ("ar", "ordinary", 1, 20, 11), ("ar", "ordinary", 2, 21, 1), ("ar", "extraordinary", 1, 20, 11),
    ("uy", "ordinary", 1, 20, 11), ("uy", "extraordinary", 1, 9, 6), ("uy", "extraordinary", 1, 299, 100),
    ("uy", "extraordinary", 1, 150, 100), ("uy", "extraordinary", 1, 148, 99),
    ("br", "ordinary", 1, 9, 6), ("br", "ordinary", 1, 299, 200), ("br", "ordinary", 2, 20, 11), ("br", "ordinary", 3, 300, 10),
    ("br_work", "ordinary", 1, 9, 6), ("br_work", "ordinary", 2, 20, 11), ("br_work", "ordinary", 3, 19, 4),
    ("br_work", "ordinary", 3, 10, 4), ("br_work", "ordinary", 3, 20, 4), ("br_work", "ordinary", 3, 21, 5),
    ("br_work", "ordinary", 3, 250, 50), ("br_work", "ordinary", 3, 251, 50),
    ("fr_scop", "ordinary", 1, 20, 1), ("fr_scop", "ordinary", 2, 20, 1), ("fr_scop", "extraordinary", 1, 21, 16),
    ("fr_scop", "extraordinary", 1, 20, 15), ("fr_scop", "extraordinary", 2, 21, 11), ("fr_scop", "extraordinary", 2, 20, 10),
    ("uk", "ordinary", 1, 3, 2), ("uk", "ordinary", 1, 20, 10), ("uk", "ordinary", 1, 21, 11), ("uk", "ordinary", 2, 20, 1),
    ("us_ca", "ordinary", 1, 20, 11), ("us_ca", "ordinary", 1, 21, 11),
    ("ca", "ordinary", 1, 20, 11), ("ca", "ordinary", 1, 21, 11), ("ca_quebec", "ordinary", 1, 20, 1),
    ("eu_sce", "extraordinary", 1, 20, 10), ("eu_sce", "extraordinary", 1, 21, 11), ("eu_sce", "extraordinary", 2, 20, 1),
]  # fmt: skip

# regime, matter, call, electors, present, against, abstaining, least in favour; the rest stay silent
MAJORITIES: list[tuple[str, Matter, int, int, int, int, int, int]] = [
    ("es", "ordinary", 1, 40, 30, 9, 0, 10), ("es", "ordinary", 1, 40, 30, 9, 5, 10),
    ("euskadi", "ordinary", 1, 40, 30, 9, 5, 10), ("uk", "ordinary", 1, 40, 30, 9, 5, 10),
    ("ca", "ordinary", 1, 40, 30, 9, 5, 10), ("ca_quebec", "ordinary", 1, 40, 30, 9, 5, 10),
    ("eu_sce", "ordinary", 1, 40, 30, 9, 5, 10),
    ("es", "extraordinary", 1, 12, 9, 0, 3, 6), ("es", "extraordinary", 2, 400, 299, 0, 99, 200),
    ("euskadi", "extraordinary", 1, 400, 299, 100, 0, 200), ("euskadi", "extraordinary", 1, 400, 290, 100, 20, 200),
    ("euskadi", "extraordinary", 1, 400, 300, 100, 0, 101),
    ("ar", "ordinary", 1, 40, 30, 9, 0, 16), ("ar", "ordinary", 2, 40, 9, 4, 0, 5), ("ar", "ordinary", 2, 40, 9, 0, 4, 5),
    ("ar", "extraordinary", 2, 21, 9, 3, 0, 6), ("ar", "extraordinary", 1, 400, 299, 0, 99, 200),
    ("uy", "ordinary", 1, 40, 30, 9, 5, 16), ("uy", "extraordinary", 1, 40, 30, 0, 7, 23), ("uy", "extraordinary", 1, 40, 32, 8, 0, 24),
    ("br", "ordinary", 1, 40, 30, 9, 5, 16), ("br", "extraordinary", 1, 12, 9, 0, 3, 6), ("br", "extraordinary", 3, 400, 299, 90, 9, 200),
    ("br_work", "ordinary", 1, 40, 30, 9, 5, 16), ("br_work", "extraordinary", 1, 400, 299, 99, 0, 200),
    ("fr_scop", "ordinary", 1, 40, 30, 0, 0, 21), ("fr_scop", "ordinary", 1, 41, 30, 9, 0, 21),
    ("fr_scop", "ordinary", 2, 40, 12, 5, 0, 7), ("fr_scop", "ordinary", 2, 40, 12, 0, 5, 7),
    ("fr_scop", "extraordinary", 1, 40, 32, 8, 0, 24), ("fr_scop", "extraordinary", 2, 40, 22, 0, 5, 17),
    ("uk", "extraordinary", 1, 40, 30, 5, 0, 15), ("uk", "extraordinary", 1, 40, 30, 5, 9, 15),
    ("uk", "entrenched", 1, 9, 9, 0, 0, 9), ("us_ca", "remove_director", 1, 21, 20, 0, 0, 16),
    ("ca", "extraordinary", 1, 400, 299, 99, 0, 198), ("ca", "extraordinary", 1, 20, 15, 3, 5, 6),
    ("ca_quebec", "extraordinary", 1, 20, 15, 3, 5, 6), ("eu_sce", "extraordinary", 1, 20, 15, 3, 5, 6),
    ("eu_sce", "extraordinary", 2, 400, 299, 100, 0, 200),
]  # fmt: skip


@pytest.mark.parametrize(("regime", "matter", "call", "everyone", "least"), QUORUMS)
def test_quorum(regime: str, matter: Matter, call: int, everyone: int, least: int) -> None:
    for present in (least - 1, least, least + 1):
        if present <= everyone:
            found = check_quorum(
                PRESETS[regime], Attendance(electors=everyone, present=present), matter=matter, call=call
            )
            assert (found.needed, found.met) == (least, present >= least)


@pytest.mark.parametrize(
    ("regime", "matter", "call", "electors", "present", "against", "abstaining", "least"), MAJORITIES
)
def test_majority(
    regime: str,
    matter: Matter,
    call: int,
    electors: int,
    present: int,
    against: int,
    abstaining: int,
    least: int,
) -> None:
    attendance = Attendance(electors=electors, present=present)
    for in_favour in (least - 1, least, least + 1):
        if in_favour + against + abstaining > present:
            continue
        votes = Votes(in_favour=in_favour, against=against, abstaining=abstaining)
        found, _ = check_majority(PRESETS[regime], votes, attendance, matter=matter, call=call)
        assert found.met == (in_favour >= least), found
        if in_favour == least and found.base_name != "cast":
            assert found.needed == least


def test_every_regime_and_call_has_a_row_or_is_undecided() -> None:
    rows = {(regime, matter, call) for regime, matter, call, *_ in QUORUMS}
    calls = {(code, call.matter, call.n) for code, bylaws in PRESETS.items() for call in bylaws.calls}
    undecided = {("uy", "ordinary", 2), ("eu_sce", "ordinary", 1)}
    assert calls - rows == undecided
    assert len(PRESETS) == 13
    majorities = {(regime, matter) for regime, matter, *_ in MAJORITIES}
    open_ones = {("it", "ordinary"), ("it", "extraordinary"), ("us_ca", "ordinary")}
    assert {
        (code, entry.matter) for code, b in PRESETS.items() for entry in b.majority
    } - majorities == open_ones


@pytest.mark.parametrize(
    ("regime", "matter", "call", "field"),
    [
        ("uy", "ordinary", 2, "calls.ordinary.2.quorum"),
        ("eu_sce", "ordinary", 1, "calls.ordinary.1.quorum"),
        ("ar", "ordinary", 1, "calls.ordinary.1.quorum.rounding"),
        ("uy", "ordinary", 1, "calls.ordinary.1.quorum.rounding"),
        ("br", "ordinary", 2, "calls.ordinary.2.quorum.rounding"),
        ("it", "ordinary", 1, "majority.ordinary.1.base"),
        ("it", "extraordinary", 2, "majority.extraordinary.2"),
        ("us_ca", "ordinary", 1, "majority.ordinary.1.base"),
        ("br_work", "entrenched", 1, "majority.entrenched.1"),
    ],
)
def test_what_no_source_says_is_not_guessed(regime: str, matter: Matter, call: int, field: str) -> None:
    with pytest.raises(BylawsError) as refused:
        judge(
            PRESETS[regime],
            Attendance(electors=21, present=21),
            Votes(in_favour=20),
            matter=matter,
            call=call,
        )
    assert (refused.value.code, refused.value.field) == ("undecided", field)


@pytest.mark.parametrize(("rounding", "least"), [("down", 11), ("up", 12)])
def test_half_of_21_plus_one(rounding: str, least: int) -> None:
    bylaws = changed("ar", "calls.0.quorum.value.rounding", rounding)
    for present in (least - 1, least, least + 1):
        found = check_quorum(bylaws, Attendance(electors=21, present=present), matter="ordinary", call=1)
        assert (found.needed, found.met) == (least, present >= least)


def test_first_call_fails_with_9_of_21_and_the_second_stands() -> None:
    bylaws = changed("ar", "calls.0.quorum.value.rounding", "down")
    nine, six = Attendance(electors=21, present=9), Votes(in_favour=6, against=3)
    first = judge(bylaws, nine, six, matter="extraordinary", call=1)
    assert (first.result, first.majority, first.next_call) == ("inquorate", None, 2)
    second = judge(bylaws, nine, six, matter="extraordinary", call=2)
    assert second.majority is not None
    assert (second.result, second.majority.needed) == ("adopted", 6)
    assert judge(bylaws, nine, Votes(in_favour=5), matter="extraordinary", call=2).result == "rejected"


def test_level_votes() -> None:
    attendance, level = Attendance(electors=20, present=12), Votes(in_favour=6, against=6)
    assert judge(PRESETS["uk"], attendance, level, matter="ordinary", call=1).result == "rejected"
    assert judge(PRESETS["es"], attendance, level, matter="ordinary", call=1).result == "tied"


def test_blank_votes() -> None:
    attendance, votes = Attendance(electors=20, present=20), Votes(in_favour=6, against=5, blank=9)
    assert judge(PRESETS["es"], attendance, votes, matter="ordinary", call=1).result == "adopted"
    assert judge(PRESETS["br"], attendance, votes, matter="ordinary", call=1).result == "rejected"
    with pytest.raises(BylawsError, match="statutes must decide") as refused:
        judge(PRESETS["euskadi"], attendance, votes, matter="ordinary", call=1)
    assert refused.value.field == "majority.ordinary.1.blanks"
    counted: Bylaws = changed("euskadi", "majority.0.rule.value.blanks", "counted")
    assert judge(counted, attendance, votes, matter="ordinary", call=1).result == "rejected"


def test_votes_and_proxies_are_counted_where_the_base_is_votes() -> None:
    heads = Attendance(electors=20, present=6, represented=5)
    assert check_quorum(PRESETS["es"], heads, matter="ordinary", call=1).met
    weighted = Attendance(
        electors=20, present=11, represented=0, votes=60, votes_present=30, votes_represented=0
    )
    found = check_quorum(PRESETS["es"], weighted, matter="ordinary", call=1)
    assert (found.electors, found.voted, found.needed, found.met) == (60, 30, 31, False)
    assert check_quorum(PRESETS["us_ca"], weighted, matter="ordinary", call=1).met


def test_postal_votes_on_a_changed_motion_leave_the_quorum() -> None:
    there = Attendance(electors=20, present=8, represented=2, postal=1)
    assert not check_quorum(PRESETS["it"], there, matter="ordinary", call=1).met
    assert check_quorum(PRESETS["fr_scop"], there, matter="extraordinary", call=2).met


def test_more_votes_than_people() -> None:
    with pytest.raises(BylawsError) as refused:
        judge(PRESETS["es"], Attendance(electors=9, present=5), Votes(in_favour=6), matter="ordinary", call=1)
    assert refused.value.code == "more_than_all"
    with pytest.raises(ValueError, match="More are present"):
        Attendance(electors=9, present=6, represented=4)
