"""The sentences themselves, read by eye once and kept."""

import string
from collections.abc import Mapping
from dataclasses import fields

import pytest

from app.rules import LANGUAGES, Option, Outcome, decide, group
from app.rules.words.language import Language
from tests.rules.makers import PLAIN, agree, approve, choose, majority, options, rules

HALF = majority()
ORDINARY = rules("1/2", majority=HALF)


def said(outcome: Outcome) -> dict[str, tuple[str, ...]]:
    return outcome.words


def test_adopted() -> None:
    words = said(agree(ORDINARY, 15, 6, 2, electors=41))
    assert words["en"] == (
        "23 of 41 members voted; 21 were needed.",
        "15 for, 6 against, 2 abstaining; more than half of 21 is 11: adopted.",
    )
    assert words["es"] == (
        "Votaron 23 de 41 integrantes; hacían falta 21.",
        "15 a favor, 6 en contra, 2 abstenciones; más de la mitad de 21 son 11: se aprueba.",
    )


def test_one_of_everything() -> None:
    words = said(agree(rules("1/1000", majority=HALF), 0, 0, 0, blocks=1, electors=1))
    assert words["en"] == (
        "1 of 1 member voted; 1 was needed.",
        "0 for, 1 against, 0 abstaining; more than half of 1 is 1: rejected.",
        "1 of the votes against is a block.",
    )
    assert words["es"] == (
        "Votó 1 de 1 integrante; hacía falta 1.",
        "0 a favor, 1 en contra, 0 abstenciones; más de la mitad de 1 es 1: se rechaza.",
        "1 de los votos en contra es un bloqueo.",
    )


def test_nobody() -> None:
    words = said(agree(rules(majority=HALF), electors=41))
    assert words["en"] == (
        "Out of 41 members nobody voted; no quorum was set.",
        "0 for, 0 against, 0 abstaining; no vote counted towards the majority: rejected.",
    )
    assert words["es"] == (
        "De 41 integrantes no votó nadie; no se fijó quórum.",
        "0 a favor, 0 en contra, 0 abstenciones; ningún voto cuenta para la mayoría: se rechaza.",
    )


def test_inquorate() -> None:
    words = said(agree(ORDINARY, 5, 3, 1, blocks=2, electors=41))
    assert words["en"] == (
        "11 of 41 members voted; 21 were needed.",
        "5 for, 5 against, 1 abstaining; too few members voted: no quorum, so nothing is decided.",
        "2 of the votes against are blocks.",
    )
    assert words["es"] == (
        "Votaron 11 de 41 integrantes; hacían falta 21.",
        "5 a favor, 5 en contra, 1 abstención; votaron muy pocos integrantes: sin quórum no se decide nada.",
        "2 de los votos en contra son bloqueos.",
    )


def test_a_tie_says_that_it_does_not_carry() -> None:
    words = said(agree(rules(majority=HALF), 10, 10, 1, electors=41))
    assert words["en"][1] == (
        "10 for, 10 against, 1 abstaining; more than half of 20 is 11: a tie, and a tie does not carry."
    )
    assert words["es"][1] == (
        "10 a favor, 10 en contra, 1 abstención; más de la mitad de 20 son 11: "
        "hay empate, y con un empate no se aprueba."
    )


@pytest.mark.parametrize(
    ("wire", "en", "es"),
    [
        (majority("2/3", strict=False), "at least two thirds of 9 is 6", "al menos dos tercios de 9 son 6"),
        (majority("2/3"), "more than two thirds of 9 is 7", "más de dos tercios de 9 son 7"),
        (majority("7/12"), "more than 7/12 of 9 is 6", "más de 7/12 de 9 son 6"),
        (majority("1/1", strict=False), "all of 9 is 9", "la totalidad de 9 son 9"),
        (
            majority(abstentions="counted"),
            "more than half of 10, abstentions included, is 6",
            "más de la mitad de 10, con las abstenciones, son 6",
        ),
        (
            majority(base="present"),
            "more than half of the 10 who voted is 6",
            "más de la mitad de las 10 personas que votaron son 6",
        ),
        (
            majority("3/4", strict=False, base="members"),
            "at least three quarters of 20 members is 15",
            "al menos tres cuartos de 20 integrantes son 15",
        ),
    ],
)
def test_thresholds(wire: dict[str, object], en: str, es: str) -> None:
    words = said(agree(rules(majority=wire), 6, 3, 1, electors=20))
    assert f"; {en}: " in words["en"][1]
    assert f"; {es}: " in words["es"][1]


def test_options() -> None:
    words = said(choose(rules(majority=HALF), {"a": 12, "b": 8, "c": 1, None: 1}, electors=41))
    assert words["en"][1] == (
        "“A” leads with 12 votes, 9 ballots without it, 1 abstention; more than half of 21 is 11: adopted."
    )
    assert words["es"][1] == (
        "«A» va en cabeza con 12 votos, 9 papeletas sin esa opción, 1 abstención; "
        "más de la mitad de 21 son 11: se aprueba."
    )


def test_options_by_most_votes() -> None:
    words = said(approve(rules(), {"b": 1}))
    assert words["en"][1] == (
        "“B” leads with 1 vote, 0 ballots without it, 0 abstentions; most votes win: adopted."
    )
    assert words["es"][1] == (
        "«B» va en cabeza con 1 voto, 0 papeletas sin esa opción, 0 abstenciones; "
        "gana la opción más votada: se aprueba."
    )


def test_options_tied() -> None:
    words = said(choose(rules(), {"a": 1, "c": 1}))
    assert words["en"][1] == (
        "These options are level with 1 vote each: “A”, “C”; 0 abstentions; most votes win: "
        "a tie, and a tie does not carry."
    )
    assert words["es"][1] == (
        "Estas opciones empatan con 1 voto cada una: «A», «C»; 0 abstenciones; "
        "gana la opción más votada: hay empate, y con un empate no se aprueba."
    )


def test_no_option_has_a_vote() -> None:
    words = said(choose(rules(), {None: 1}))
    assert words["en"][1] == "No option received a vote, 1 abstention; most votes win: rejected."
    assert words["es"][1] == (
        "Ninguna opción recibió votos, 1 abstención; gana la opción más votada: se rechaza."
    )


def test_labels_are_quoted_and_never_read_as_templates() -> None:
    asked = [Option(id="a", label="{votes} “big” «oven» %s {0}"), *options(2)[1:]]
    words = decide(
        "single_choice",
        PLAIN,
        asked,
        group("single_choice", PLAIN, asked, [({"option": "a"}, 3)]),
        5,
        rules(),
    ).words
    assert words["en"][1].startswith("“{votes} ‘big’ «oven» %s {0}” leads with 3 votes")
    assert words["es"][1].startswith("«{votes} “big” “oven” %s {0}» va en cabeza con 3 votos")


def test_large_numbers_are_grouped_as_each_language_does() -> None:
    words = said(agree(rules(majority=HALF), 20_000, 1_000, electors=30_000))
    assert words["en"][0].startswith("21,000 of 30,000 members voted")
    assert words["es"][0].startswith("Votaron 21\u00a0000 de 30\u00a0000 integrantes")
    assert "20\u00a0000 a favor, 1000 en contra" in words["es"][1]


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def forms_of(language: Language) -> dict[str, Mapping[str, str]]:
    """Every clause with number forms, by name."""
    found = {f.name: getattr(language, f.name) for f in fields(language)}
    found |= {f"bases.{name}": forms for name, forms in language.bases.items()}
    return {name: v for name, v in found.items() if isinstance(v, Mapping) and "other" in v}


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_language_says_the_same(code: str) -> None:
    """Same clauses, same placeholders in every form, as English has them."""
    language, english = LANGUAGES[code], LANGUAGES["en"]
    assert language.code == code
    assert set(language.verdicts) == set(english.verdicts) == {"adopted", "rejected", "inquorate", "tied"}
    assert set(language.bases) == set(english.bases)
    assert set(language.fractions) == set(english.fractions)
    theirs, ours = forms_of(language), forms_of(english)
    assert set(theirs) == set(ours)
    for name, forms in theirs.items():
        expected = placeholders(ours[name]["other"])
        for key, form in forms.items():
            missing = expected - placeholders(form)
            assert missing <= ({"n"} if key == "=0" else set()), (name, key)
            assert placeholders(form) <= expected, (name, key)
    for field in ("turnout_sentence", "yes_or_no", "no_leader", "leader", "level", "decision"):
        assert placeholders(getattr(language, field)) == placeholders(getattr(english, field)), field
