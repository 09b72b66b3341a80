"""Every regime's majority on every call, where nine and where 299 come, with and without abstentions.

The least in favour is written down from each regime's row in words, not computed: two thirds of 9 are 6, of 299
are 200. Whoever is not in favour and does not abstain votes against, so the base never depends on the result.
"""

import pytest

from app.rules.bylaws import PRESETS, Attendance, Bylaws, Votes
from app.rules.bylaws.judge import check_majority, check_quorum
from app.rules.bylaws.values import Matter
from tests.bylaws.makers import changed, own

# Least in favour: of 9 who come, 9 with 2 abstaining, 299, 299 with 99 abstaining. None: can't be reached.
Least = tuple[int, int | None, int, int | None]
HALF_OF_CAST: Least = (5, 4, 150, 101)
HALF_OF_PRESENT: Least = (5, 5, 150, 150)
TWO_THIRDS_OF_CAST: Least = (6, 5, 200, 134)
TWO_THIRDS_OF_PRESENT: Least = (6, 6, 200, 200)
THREE_QUARTERS_OF_CAST: Least = (7, 6, 225, 150)
THREE_QUARTERS_OF_PRESENT: Least = (7, 7, 225, None)
HALF_OF_MEMBERS: Least = (7, 7, 201, None)  # of 13 and of 401
THREE_QUARTERS_OF_MEMBERS: Least = (7, 7, 225, None)  # of 9 and of 299
ALL_MEMBERS: Least = (9, None, 299, None)

# What the source leaves open, settled as statutes might.
SETTLED: dict[str, Bylaws] = {
    "it": changed(
        "it",
        "majority.0.rule.value",
        {"fraction": "1/2", "strict": True, "base": "cast", "abstentions": "excluded"},
    ),
    "it, of those present": changed(
        "it",
        "majority.0.rule.value",
        {"fraction": "1/2", "strict": True, "base": "present", "abstentions": "counted"},
    ),
    "it, two thirds": changed(
        "it", "majority.1.rule", own({"fraction": "2/3", "base": "present", "abstentions": "counted"})
    ),
    "us_ca": changed(
        "us_ca",
        "majority.0.rule.value",
        {"fraction": "3/4", "consensus_first": True, "base": "cast", "abstentions": "excluded"},
    ),
}

ROWS: list[tuple[str, Matter, tuple[int, ...], Least]] = [
    ("it", "ordinary", (1, 2), HALF_OF_CAST),
    ("it, of those present", "ordinary", (1, 2), HALF_OF_PRESENT),
    ("it, two thirds", "extraordinary", (1, 2), TWO_THIRDS_OF_PRESENT),
    ("es", "ordinary", (1, 2), HALF_OF_CAST),
    ("es", "extraordinary", (1, 2), TWO_THIRDS_OF_PRESENT),
    ("euskadi", "ordinary", (1, 2), HALF_OF_CAST),
    ("euskadi", "extraordinary", (1, 2), TWO_THIRDS_OF_CAST),
    ("ar", "ordinary", (1, 2), HALF_OF_PRESENT),
    ("ar", "extraordinary", (1, 2), TWO_THIRDS_OF_PRESENT),
    ("uy", "ordinary", (1, 2), HALF_OF_PRESENT),
    ("uy", "extraordinary", (1,), THREE_QUARTERS_OF_PRESENT),
    ("br", "ordinary", (1, 2, 3), HALF_OF_PRESENT),
    ("br", "extraordinary", (1, 2, 3), TWO_THIRDS_OF_PRESENT),
    ("br_work", "ordinary", (1, 2, 3), HALF_OF_PRESENT),
    ("br_work", "extraordinary", (1, 2, 3), TWO_THIRDS_OF_PRESENT),
    ("fr_scop", "ordinary", (1,), HALF_OF_MEMBERS),
    ("fr_scop", "ordinary", (2,), HALF_OF_PRESENT),
    ("fr_scop", "extraordinary", (1, 2), THREE_QUARTERS_OF_PRESENT),
    ("uk", "ordinary", (1, 2), HALF_OF_CAST),
    ("uk", "extraordinary", (1, 2), THREE_QUARTERS_OF_CAST),
    ("uk", "entrenched", (1, 2), ALL_MEMBERS),
    ("us_ca", "ordinary", (1,), THREE_QUARTERS_OF_CAST),
    ("us_ca", "remove_director", (1,), THREE_QUARTERS_OF_MEMBERS),
    ("ca", "ordinary", (1,), HALF_OF_CAST),
    ("ca", "extraordinary", (1,), TWO_THIRDS_OF_CAST),
    ("ca_quebec", "ordinary", (1,), HALF_OF_CAST),
    ("ca_quebec", "extraordinary", (1,), TWO_THIRDS_OF_CAST),
    ("eu_sce", "ordinary", (1,), HALF_OF_CAST),
    ("eu_sce", "extraordinary", (1, 2), TWO_THIRDS_OF_CAST),
]
CASES = [
    (name, matter, call, present, abstaining, least)
    for name, matter, calls, whole in ROWS
    for call in calls
    for (present, abstaining), least in zip(((9, 0), (9, 2), (299, 0), (299, 99)), whole, strict=True)
]


@pytest.mark.parametrize(("name", "matter", "call", "present", "abstaining", "least"), CASES)
def test_majority(
    name: str, matter: Matter, call: int, present: int, abstaining: int, least: int | None
) -> None:
    """One below fails, the boundary carries, one above carries."""
    everyone = 13 if present == 9 else 401
    if (name, matter) in (("uk", "entrenched"), ("us_ca", "remove_director")):
        everyone = present  # of all members, so that it can be reached
    attendance = Attendance(electors=everyone, present=present)
    voting = present - abstaining
    tried = range(voting + 1) if least is None else range(least - 1, min(least + 1, voting) + 1)
    for in_favour in tried:
        votes = Votes(in_favour=in_favour, against=voting - in_favour, abstaining=abstaining)
        found, _ = check_majority(
            SETTLED.get(name) or PRESETS[name], votes, attendance, matter=matter, call=call
        )
        assert found.met == (least is not None and in_favour >= least), found
        assert least is None or found.needed == least


def test_every_majority_of_every_regime_is_here() -> None:
    here = {(name.split(",")[0], matter) for name, matter, *_ in ROWS}
    assert here == {(code, entry.matter) for code, bylaws in PRESETS.items() for entry in bylaws.majority}
    assert len(PRESETS) == len({code for code, _ in here}) == 13
    for code, bylaws in PRESETS.items():
        for call in bylaws.calls:
            assert any(
                name.split(",")[0] == code and matter == call.matter and call.n in calls
                for name, matter, calls, _ in ROWS
            ), (code, call.matter, call.n)


NONE_NEEDED = {"base": "members", "none": True}
HALF_AND_ONE = "calls.0.quorum.value.rounding"


@pytest.mark.parametrize(
    ("bylaws", "call", "everyone", "least"),
    [
        (changed("uy", "calls.1.quorum", own(NONE_NEEDED)), 2, 21, 1),
        (changed("eu_sce", "calls.0.quorum", own({"base": "members", "fraction": "1/2"})), 1, 9, 5),
        (changed("eu_sce", "calls.0.quorum", own({"base": "members", "fraction": "2/3"})), 1, 299, 200),
        (changed("ar", HALF_AND_ONE, "up"), 1, 9, 6),
        (changed("ar", HALF_AND_ONE, "down"), 1, 9, 5),
        (changed("uy", HALF_AND_ONE, "up"), 1, 299, 151),
        (changed("uy", HALF_AND_ONE, "down"), 1, 299, 150),
        (changed("br", "calls.1.quorum.value.rounding", "up"), 2, 9, 6),
        (changed("br_work", "calls.1.quorum.value.rounding", "down"), 2, 299, 150),
    ],
)
def test_quorums_that_the_statutes_settle(bylaws: Bylaws, call: int, everyone: int, least: int) -> None:
    for present in (least - 1, least, least + 1):
        found = check_quorum(
            bylaws, Attendance(electors=everyone, present=present), matter="ordinary", call=call
        )
        assert (found.needed, found.met) == (least, present >= least)
