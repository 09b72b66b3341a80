"""Votes under bylaws: calls, quorums and majorities of the presets, caps on classes, what the bylaws leave open."""

from fractions import Fraction
from typing import Any

import pytest

from app.rules import Capped, Law, MethodSettings, Outcome, group
from app.rules.bylaws import PRESETS, Bylaws
from app.rules.bylaws.values import ClassCap
from tests.bylaws.makers import changed, own
from tests.rules.makers import majority, options, rules
from tests.rules.polls import approvals, marks, positions, rankings, result, run


def asked(preset: str | Bylaws, kind: Any = "ordinary", **more: Any) -> Law:
    """A law from a preset."""
    bylaws = PRESETS[preset] if isinstance(preset, str) else preset
    return Law(bylaws=bylaws, kind=kind, **more)


def agree(law: Law, electors: int, **votes: int) -> Outcome:
    """A yes-or-no vote under the law alone."""
    return run("agreement", positions("position", **votes), electors=electors, law=law)


@pytest.mark.parametrize(
    ("preset", "kind", "call", "electors", "votes", "expected", "following"),
    [
        # AR 20.337: half and one of 21 on the first call; one hour later any number
        ("ar", "ordinary", 1, 20, {"agree": 9, "abstain": 1}, "inquorate", 2),
        ("ar", "ordinary", 1, 20, {"agree": 11}, "adopted", None),
        ("ar", "ordinary", 2, 21, {"agree": 5, "disagree": 4}, "adopted", None),
        ("ar", "ordinary", 2, 21, {"agree": 5, "disagree": 4, "abstain": 1}, "rejected", None),
        ("ar", "extraordinary", 2, 21, {"agree": 6, "disagree": 3}, "adopted", None),
        ("ar", "extraordinary", 2, 21, {"agree": 6, "disagree": 4}, "rejected", None),
        # ES 27/1999: majority of votes, then a tenth; abstentions out of ordinary votes
        ("es", "ordinary", 1, 41, {"agree": 20}, "inquorate", 2),
        ("es", "ordinary", 2, 41, {"agree": 1, "abstain": 4}, "adopted", None),
        ("es", "extraordinary", 2, 30, {"agree": 20, "disagree": 10}, "adopted", None),
        ("es", "extraordinary", 2, 30, {"agree": 19, "disagree": 10, "abstain": 1}, "rejected", None),
        # FR SCOP: first of all members, then of those present or represented
        ("fr_scop", "ordinary", 1, 41, {"agree": 20}, "rejected", 2),
        ("fr_scop", "ordinary", 1, 41, {"agree": 21, "disagree": 20}, "adopted", None),
        ("fr_scop", "ordinary", 2, 41, {"agree": 2, "disagree": 1}, "adopted", None),
        # UK: entrenched clauses need everybody
        ("uk", "entrenched", 2, 20, {"agree": 20}, "adopted", None),
        ("uk", "entrenched", 2, 20, {"agree": 19}, "rejected", None),
        # BR: three calls
        ("br", "ordinary", 2, 10, {"agree": 5}, "inquorate", 3),
        ("br", "ordinary", 3, 9, {"agree": 4}, "inquorate", None),
    ],
)
def test_calls_of_the_presets(
    preset: str,
    kind: str,
    call: int,
    electors: int,
    votes: dict[str, int],
    expected: str,
    following: int | None,
) -> None:
    outcome = agree(asked(preset, kind, call=call), electors, **votes)
    assert (outcome.result, outcome.next_call) == (expected, following)
    assert outcome.quorum is not None
    if following:
        assert f"Call {following} may follow." in outcome.words["en"]


def test_two_thirds_of_299_are_200_unless_turnout_is_high() -> None:
    """Euskadi: two thirds of those cast, where fewer than 75 % take part."""
    law = asked("euskadi", "extraordinary", call=2)
    assert agree(law, 401, agree=199, disagree=100, abstain=1).result == "rejected"
    assert agree(law, 401, agree=200, disagree=99, abstain=1).result == "adopted"
    assert agree(law, 400, agree=199, disagree=100, abstain=1).result == "adopted"


def test_half_and_one_of_an_odd_number_is_open_until_the_statutes_say() -> None:
    assert agree(asked("ar"), 21, agree=9).result == "void"


def test_the_bylaws_own_rule_for_ties() -> None:
    """UK: a tie is lost. AR says nothing, so it stays open; a matter may say it instead."""
    assert agree(asked("uk", call=2), 9, agree=2, disagree=2).result == "rejected"
    assert agree(asked("ar", call=2), 9, agree=2, disagree=2).result == "tied"
    assert agree(asked("ar", call=2, tie="rejected"), 9, agree=2, disagree=2).result == "rejected"


def test_the_polls_own_rules_do_not_count_beside_bylaws() -> None:
    strict = rules("1/1", majority=majority("1/1", strict=False))
    outcome = run(
        "agreement",
        positions("position", agree=3, disagree=2),
        electors=20,
        rules=strict,
        law=asked("ar", call=2),
    )
    assert outcome.result == "adopted"
    assert outcome.majority is not None
    assert outcome.majority.threshold == Fraction(1, 2)


def test_plurality_takes_the_quorum_and_leaves_the_majority() -> None:
    votes = positions("option", a=4, b=3, c=3)
    assert result(run("single_choice", votes, electors=20, law=asked("ar", call=2))) == ("rejected", (), ())
    most = run("single_choice", votes, electors=20, law=asked("ar", call=2, plurality=True))
    assert result(most) == ("adopted", ("a",), ())
    assert most.majority is None
    assert run("single_choice", votes, electors=20, law=asked("ar", plurality=True)).result == "inquorate"


@pytest.mark.parametrize(
    ("method", "rows", "expected"),
    [
        ("stv_meek", rankings({"abc": 6}), "elected"),
        ("schulze", rankings({"abc": 6}), "adopted"),
        ("score", marks("scores", [({"a": 5}, 6)]), "adopted"),
        ("consensus", positions("position", agree=6), "adopted"),
        ("consent", positions("position", consent=6), "adopted"),
        ("count_me_in", positions("answer", yes=6), "measured"),
    ],
)
def test_methods_with_a_rule_of_their_own_need_the_quorum_only(method: str, rows: Any, expected: str) -> None:
    assert run(method, rows, electors=20, law=asked("ar")).result == "inquorate"
    outcome = run(method, rows, electors=20, law=asked("ar", call=2))
    assert (outcome.result, outcome.majority) == (expected, None)


def test_a_fallback_takes_the_bylaws_majority() -> None:
    votes = positions("position", agree=2, block=1)
    outcome = run("consensus_fallback", votes, electors=9, law=asked("ar", call=2))
    assert outcome.result == "adopted"
    blocked = run(
        "consensus_fallback", positions("position", agree=2, block=2), electors=9, law=asked("ar", call=2)
    )
    assert blocked.result == "tied"


def test_what_the_bylaws_leave_open_makes_a_vote_void() -> None:
    """IT: no source of ours says the base of the majority; UY: what a second call needs."""
    outcome = agree(asked("it", call=2), 9, agree=5)
    assert outcome.result == "void"
    assert outcome.quorum is not None
    assert "majority.ordinary.2.base" in outcome.words["en"][1]
    assert "nula" in outcome.words["es"][1]
    missing = agree(asked("uy", call=2), 9, agree=5)
    assert (missing.result, missing.quorum) == ("void", None)


THIRD = ClassCap.model_validate({"classes": ["financing"], "max_fraction": "1/3", "of": "present"})


def capped(cap: ClassCap, method: str, rows: Any, number: int = 0) -> Capped:
    """The ballots of the classes under a cap."""
    return Capped(cap, group(method, MethodSettings(), options(number), rows))


def test_a_cap_that_is_kept_changes_nothing() -> None:
    """Nine vote, three of them under a cap of one third of those present."""
    votes = positions("position", agree=5, disagree=4)
    under = capped(THIRD, "agreement", positions("position", agree=3))
    with_cap = run("agreement", votes, electors=20, law=asked("ar", call=2), capped=[under])
    assert with_cap == run("agreement", votes, electors=20, law=asked("ar", call=2))


def test_votes_over_a_cap_count_for_exact_fractions() -> None:
    """Nine vote: four of them under a cap of three, all for. Each counts 3/4: 4 for (1 + 3), 4 against."""
    votes = positions("position", agree=5, disagree=4)
    under = capped(THIRD, "agreement", positions("position", agree=4))
    for preset, base in (("es", 8), ("ar", 8)):
        outcome = run("agreement", votes, electors=20, law=asked(preset, call=2), capped=[under])
        assert outcome.result == "tied"
        assert outcome.majority is not None
        assert (outcome.majority.in_favour, outcome.majority.against, outcome.majority.base) == (4, 4, base)
        assert outcome.tally.counts["agree"] == 5
        assert outcome.words["en"][1] == (
            "Members under a cap cast 4 of 9 votes and may hold at most 3, so each of their votes counts 3/4."
        )
    mixed = capped(THIRD, "agreement", positions("position", agree=3, disagree=1))
    outcome = run("agreement", votes, electors=20, law=asked("es", call=2), capped=[mixed])
    assert outcome.majority is not None
    wire = outcome.majority.model_dump(mode="json")
    assert (wire["in_favour"], wire["against"], wire["base"], wire["needed"]) == ("17/4", "15/4", 8, "17/4")
    assert outcome.result == "adopted"
    assert (
        "17/4 for, 15/4 against, 0 abstaining; more than half of 8 is 17/4: adopted." in outcome.words["en"]
    )
    assert Outcome.model_validate(outcome.model_dump(mode="json")) == outcome
    assert Outcome.model_validate_json(outcome.model_dump_json()) == outcome


@pytest.mark.parametrize(("strict", "most"), [(False, 4), (True, 3)])
def test_a_cap_below_a_fraction_and_of_all_members(*, strict: bool, most: int) -> None:
    """Half of eight electors is four; "together under half" is three."""
    cap = ClassCap.model_validate(
        {"classes": ["inactive"], "max_fraction": "1/2", "of": "total", "strict": strict}
    )
    votes = positions("position", agree=5, disagree=2)
    outcome = run(
        "agreement",
        votes,
        electors=8,
        law=asked("es", call=2),
        capped=[capped(cap, "agreement", positions("position", agree=5))],
    )
    assert outcome.majority is not None
    assert (outcome.majority.in_favour, outcome.majority.met) == (most, True)


def test_two_caps_at_once() -> None:
    """Twelve vote: four financing (at most two) for, four inactive (at most three) against."""
    sixth = ClassCap.model_validate({"classes": ["f"], "max_fraction": "1/6", "of": "present"})
    quarter = ClassCap.model_validate({"classes": ["i"], "max_fraction": "1/4", "of": "present"})
    outcome = run(
        "agreement",
        positions("position", agree=6, disagree=6),
        electors=12,
        law=asked("es", call=2),
        capped=[
            capped(sixth, "agreement", positions("position", agree=4)),
            capped(quarter, "agreement", positions("position", disagree=4)),
        ],
    )
    assert outcome.majority is not None
    assert (outcome.majority.in_favour, outcome.majority.against) == (4, 5)


def test_a_ballot_is_under_one_cap() -> None:
    under = capped(THIRD, "agreement", positions("position", agree=9))
    with pytest.raises(ValueError, match="two caps"):
        run(
            "agreement",
            positions("position", agree=9),
            electors=12,
            law=asked("es", call=2),
            capped=[under, under],
        )


def test_a_cap_turns_a_choice() -> None:
    """A has five votes, four of them under a cap of three: four against the four and a half of no one."""
    votes = positions("option", a=5, b=4)
    under = capped(THIRD, "single_choice", positions("option", a=4), 3)
    law = asked("es", call=2, plurality=True)
    assert result(run("single_choice", votes, electors=20, law=law)) == ("adopted", ("a",), ())
    outcome = run("single_choice", votes, electors=20, law=law, capped=[under])
    assert result(outcome) == ("tied", (), ("a", "b"))
    approved = run(
        "approval",
        approvals({"a": 5, "b": 4}),
        electors=20,
        law=asked("es", call=2),
        capped=[capped(THIRD, "approval", approvals({"a": 4}), 3)],
    )
    assert approved.result == "tied"


@pytest.mark.parametrize(
    ("method", "rows", "under"),
    [
        ("stv_scottish", rankings({"abc": 5, "b": 4}), rankings({"abc": 4})),
        ("instant_runoff", rankings({"abc": 5, "b": 4}), rankings({"abc": 4})),
        ("score", marks("scores", [({"a": 5}, 9)]), marks("scores", [({"a": 5}, 4)])),
    ],
)
def test_where_ballots_cannot_be_weighed_a_broken_cap_makes_the_vote_void(
    method: str, rows: Any, under: Any
) -> None:
    outcome = run(
        method, rows, electors=20, law=asked("es", call=2), capped=[capped(THIRD, method, under, 3)]
    )
    assert result(outcome) == ("void", (), ())
    assert "can't make votes count for less" in outcome.words["en"][1]
    kept = capped(THIRD, method, [(under[0][0], 3)], 3)
    assert run(method, rows, electors=20, law=asked("es", call=2), capped=[kept]).result != "void"


def test_consent_hears_each_voice_whatever_the_cap() -> None:
    under = capped(THIRD, "consent", positions("position", consent=8))
    outcome = run(
        "consent",
        positions("position", consent=8, object=1),
        electors=20,
        law=asked("es", call=2),
        capped=[under],
    )
    assert outcome.result == "rejected"


def test_a_cap_whose_whole_nobody_says_makes_the_vote_void() -> None:
    """ES: collaborators hold at most 30 % of votes; of which votes, the source doesn't say."""
    cap = next(entry.value for entry in PRESETS["es"].class_caps if entry.value)
    under = capped(cap, "agreement", positions("position", agree=4))
    outcome = run(
        "agreement",
        positions("position", agree=5, disagree=4),
        electors=20,
        law=asked("es", call=2),
        capped=[under],
    )
    assert outcome.result == "void"
    assert "class_caps.of" in outcome.words["en"][1]


def test_bylaws_may_draw_ties_by_lot() -> None:
    drawn = changed("ar", "tie_break", own("lot"))
    seen = {
        run(
            "agreement",
            positions("position", agree=2, disagree=2),
            electors=9,
            law=asked(drawn, call=2),
            seed=seed,
        ).result
        for seed in "abcdefgh"
    }
    assert seen == {"adopted", "rejected"}
