"""What the outcomes of the methods say, read by eye once and kept; and that all languages say the same."""

import string
from typing import Any

import pytest

from app.rules import LANGUAGES, Law, Option, Outcome
from app.rules.counting.words import SENTENCES
from tests.rules.makers import majority, rules
from tests.rules.polls import NONE, approvals, marks, positions, projects, rankings, run, times

PEOPLE = [
    Option(id=one, label=label) for one, label in zip("abcd", ("Ana", "Berta", "Carlos", "Dina"), strict=True)
]


def said(outcome: Outcome, language: str = "en") -> list[str]:
    """The sentences after the turnout."""
    return list(outcome.words[language][1:])


def test_consensus() -> None:
    blocked = run("consensus", positions("position", agree=5, disagree=1, abstain=2, block=1))
    assert said(blocked) == [
        "5 for, 1 against, 2 abstaining; 1 block, and none is allowed: no consensus, rejected."
    ]
    assert said(blocked, "es") == [
        "5 a favor, 1 en contra, 2 abstenciones; 1 bloqueo, y no se admite ninguno: no hay consenso, se rechaza."
    ]
    free = run("consensus", positions("position", agree=5, disagree=1))
    assert said(free) == ["5 for, 1 against, 0 abstaining; nobody blocks: consensus, adopted."]
    allowed = run("consensus", positions("position", agree=5, block=2), blocks_allowed=2)
    assert said(allowed) == [
        "5 for, 0 against, 0 abstaining; 2 blocks, where up to 2 are allowed: consensus, adopted."
    ]
    nobody = run("consensus", positions("position", abstain=2))
    assert said(nobody, "es") == [
        "0 a favor, 0 en contra, 2 abstenciones; nadie bloquea, pero nadie está de acuerdo: se rechaza."
    ]


def test_fallback() -> None:
    three_quarters = rules(majority=majority("3/4", strict=False))
    outcome = run(
        "consensus_fallback", positions("position", agree=6, disagree=1, block=1), rules=three_quarters
    )
    assert said(outcome) == [
        "6 for, 1 against, 0 abstaining; 1 block, and none is allowed: no consensus, so the majority decides.",
        "6 for, 2 against, 0 abstaining; at least three quarters of 8 is 6: adopted.",
        "1 of the votes against is a block.",
    ]


def test_consent() -> None:
    outcome = run("consent", positions("position", consent=5, object=1))
    assert said(outcome) == ["Of those who voted, 5 consent and 1 objects: rejected."]
    assert said(outcome, "es") == ["De quienes votaron, 5 consienten y 1 objeta: se rechaza."]
    outcome = run("consent", positions("position", consent=1))
    assert said(outcome) == ["Of those who voted, 1 consents and nobody objects: adopted."]


def test_gradients() -> None:
    outcome = run("gradients", positions("level", endorse=3, abstain=2, block=1))
    assert said(outcome) == [
        "This is a measure: it shows where people stand and decides nothing.",
        "By level: wholehearted yes: 3; yes, with minor concerns: 0; yes, with reservations: 0; abstain: 2; "
        "stand aside: 0; disagree, but go along: 0; disagree, and take no part: 0; block: 1.",
    ]
    assert said(outcome, "es")[1].startswith("Por grado: sí, con convicción: 3; sí, con reparos menores: 0;")


def test_scottish_election_stage_by_stage() -> None:
    """Quota 4 of 10: Ana at once; Dina and then Carlos go, whose ballots make Berta's seat."""
    votes = rankings({"abc": 4, "bca": 3, "cba": 2, "d": 1})
    outcome = run("stv_scottish", votes, asked=PEOPLE, seats=2)
    assert said(outcome) == [
        "Elected, in this order: “Ana”, “Berta”.",
        "Stage 1: Valid ballots: 10. Seats: 2. Quota: 4, that is ballots divided by seats plus one, without the "
        "remainder, plus one. “Ana” is elected: 4.00000 votes reach the quota of 4.00000.",
        "Stage 2: “Dina” is excluded with 1.00000 votes; the ballots pass on at the value they have.",
        "Stage 3: “Carlos” is excluded with 2.00000 votes; the ballots pass on at the value they have. “Berta” is "
        "elected: 5.00000 votes reach the quota of 4.00000.",
    ]
    assert said(outcome, "es")[0] == "Obtienen puesto, en este orden: «Ana», «Berta»."


def test_instant_runoff() -> None:
    outcome = run("instant_runoff", rankings({"abc": 4, "bca": 3, "cba": 2}), asked=PEOPLE)
    assert said(outcome) == [
        "“Berta” wins: adopted.",
        "Stage 1: Valid ballots: 9. More than half of those that still name somebody wins. “Dina” is excluded with 0 "
        "ballots, which pass to the next name on them.",
        "Stage 2: “Carlos” is excluded with 2 ballots, which pass to the next name on them.",
        "Stage 3: “Berta” wins: 5 of 9 ballots are more than half.",
    ]


def test_schulze_says_the_winners_comparisons() -> None:
    outcome = run("schulze", rankings({"abc": 4, "bca": 3, "cba": 2}), asked=PEOPLE[:3])
    assert said(outcome)[:3] == [
        "“Berta” wins: adopted.",
        "“Berta” against “Ana”: 5 ballots to 4.",
        "“Berta” against “Carlos”: 7 ballots to 2.",
    ]


def test_borda_and_scores_say_everyones_points() -> None:
    outcome = run("borda", rankings({"abc": 4, "bca": 3, "cba": 2}), asked=PEOPLE[:3])
    assert said(outcome)[-1] == "All together: “Ana” 8; “Berta” 12; “Carlos” 7."
    outcome = run("score", marks("scores", [({"a": 5, "b": 3}, 2), ({"c": 4}, 1)]), asked=PEOPLE[:3])
    assert said(outcome) == [
        "“Ana” wins: adopted.",
        "Ballots: 3. Scores go from 0 to 5; a blank is the lowest.",
        "All together: “Ana” 10; “Berta” 6; “Carlos” 4.",
    ]


def test_majority_judgment_says_every_median() -> None:
    grades = marks("grades", [({"a": "excellent", "b": "good"}, 2), ({"b": "good", "c": "very_good"}, 3)])
    outcome = run("majority_judgment", grades, asked=PEOPLE[:3])
    assert said(outcome) == [
        "“Carlos” wins: adopted.",
        "5 ballots give grades; the highest median wins.",
        "“Carlos”: median very good; 3 ballots give at least a good.",
        "“Berta”: median good; 5 ballots give at least a good.",
        "“Ana”: median reject; 2 ballots give at least a good.",
    ]
    assert said(outcome, "es")[2] == "«Carlos»: mediana muy bien; 3 papeletas le dan al menos un «bien»."


def test_budget() -> None:
    asked = projects(press="50000", wages="45000.50", reserve="30000")
    votes = [({"options": ["press", "wages"]}, 5), ({"options": ["reserve"]}, 3), ({"options": ["wages"]}, 1)]
    outcome = run("budget_greedy", votes, asked=asked, budget="120000", currency="EUR")
    nb = "\u00a0"
    assert said(outcome) == [
        "Most approvals first, while the money lasts.",
        f"“WAGES” is funded: 6 approvals, cost 45,000.50{nb}EUR.",
        f"“PRESS” is funded: 5 approvals, cost 50,000{nb}EUR.",
        f"“RESERVE” is not funded: 3 approvals, cost 30,000{nb}EUR.",
        f"Spent: 95,000.50{nb}EUR of 120,000{nb}EUR; left: 24,999.50{nb}EUR.",
    ]
    assert said(outcome, "es")[-1] == (
        f"Gastado: 95{nb}000,50{nb}EUR de 120{nb}000{nb}EUR; queda: 24{nb}999,50{nb}EUR."
    )
    shared = run("budget_equal_shares", votes, asked=asked, budget="120000", currency="EUR")
    assert said(shared)[0] == (
        "The money is shared equally among the 9 who approved something; those who approve a project pay for it."
    )


def test_measures() -> None:
    outcome = run("count_me_in", positions("answer", yes=4, maybe=1), target=5)
    assert said(outcome) == ["The answers: 4 take part, 1 maybe, 0 don't.", "5 were wanted: 1 is missing."]
    answers = marks("answers", [({"a": "yes", "b": "if_need_be"}, 2), ({"b": "yes"}, 1)])
    outcome = run("find_a_time", answers, asked=times(3))
    assert said(outcome) == ["The best time is “Evening b”: 3 can come, 2 of them only if need be."]
    assert said(outcome, "es") == ["El mejor momento es «Evening b»: pueden venir 3, 2 solo si hace falta."]
    outcome = run("find_a_time", marks("answers", [({"a": "yes", "c": "yes"}, 2)]), asked=times(3))
    assert said(outcome) == [
        "Equally good: “Evening a”, “Evening c”. To each of these 2 can come, none of them only if need be."
    ]
    assert said(run("find_a_time", [], asked=times(2))) == ["Nobody can come at any of these times."]


def test_ties_and_none_of_these() -> None:
    outcome = run("dots", marks("dots", [({"a": 5}, 1), ({"b": 5}, 1)]), law=Law(tie="chair"))
    assert said(outcome)[:2] == ["A tie between “A”, “B”.", "The rule for ties: the chair decides."]
    lot = run("approval", approvals({"a": 1, "b": 1}), law=Law(tie="lot"), seed="7f")
    winner = lot.winners[0].upper()
    assert f"The tie was broken by lot, with the seed 7f: “{winner}”." in said(lot)
    none = run("borda", [({"ranking": [["none"]]}, 1)], asked=[*PEOPLE, NONE], none_of_these=True)
    assert said(none)[0] == "“None of these” wins, so nothing is adopted."


def test_labels_are_never_read_as_templates() -> None:
    asked = [Option(id="a", label="{n} “x” {label}", cost="1"), Option(id="b", label="%s {0}", cost="1")]
    polls: list[tuple[str, Any, dict[str, Any]]] = [
        ("schulze", rankings({"ab": 2, "b": 1}), {}),
        ("stv_meek", rankings({"ab": 2, "b": 1}), {}),
        ("budget_greedy", approvals({"a": 2}), {"budget": "9", "currency": "EUR"}),
    ]
    for method, rows, given in polls:
        outcome = run(method, rows, asked=asked, **given)
        assert "“{n} ‘x’ {label}”" in " ".join(outcome.words["en"])


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_language_says_the_same(code: str) -> None:
    """The same sentences, terms and stages, with the placeholders that English has."""
    language, english = LANGUAGES[code], LANGUAGES["en"]
    assert set(language.terms) == set(english.terms)
    assert set(language.results) == set(english.results)
    for name, forms in language.results.items():
        ours = english.results[name]
        expected = placeholders(ours if isinstance(ours, str) else ours["other"])
        for key, form in {"other": forms}.items() if isinstance(forms, str) else forms.items():
            missing = expected - placeholders(form)
            assert missing <= ({"n"} if key == "=0" else set()), (name, key)
            assert placeholders(form) <= expected, (name, key)
    assert {name: placeholders(text) for name, text in SENTENCES[code].items()} == {
        name: placeholders(text) for name, text in SENTENCES["en"].items()
    }
