"""The data files against the second and third tables, the flags, the words and the page."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from app.rules.bylaws import LANGUAGES, PRESETS, Bylaws, describe, parse_bylaws
from app.rules.bylaws.document import markdown
from app.rules.bylaws.judge import proxies_most
from app.rules.bylaws.schema import walk
from app.rules.bylaws.words import warning
from tests.bylaws.makers import data

ROOT = Path(__file__).parent.parent.parent
CODES = [
    "ar",
    "br",
    "br_work",
    "ca",
    "ca_quebec",
    "es",
    "eu_sce",
    "euskadi",
    "fr_scop",
    "it",
    "uk",
    "us_ca",
    "uy",
]

# regime, path, value on the wire, flag; a value of None that has a flag is left to the statutes
VALUES: list[tuple[str, str, object, str | None]] = [
    ("it", "notice.min_days", 15, "V"), ("es", "notice.max_days", 60, "V"), ("euskadi", "notice.min_days", 10, "V"),
    ("ar", "notice.authority", True, "V"), ("uy", "notice.max_days", 30, "V"), ("br_work", "notice.min_days", 10, "M"),
    ("fr_scop", "notice.channel", "registered_letter", "S"), ("us_ca", "notice.max_days", 90, "S"),
    ("ca", "notice.min_days", 21, "M"), ("ca", "calls.ordinary.1.quorum", ..., "V"), ("ca", "majority.ordinary.0", ..., "M"),
    ("ca_quebec", "notice.min_days", None, "M"), ("ca_quebec", "majority.extraordinary.0", ..., "V"),
    ("eu_sce", "notice.min_days", 30, "M"), ("eu_sce", "majority.ordinary.0", ..., "V"),
    ("it", "calls.extraordinary.1.quorum", ..., "M"), ("it", "majority.extraordinary.0", None, "V"),
    ("it", "voters.min_days_in_register", 90, "V"), ("it", "class_caps.0", ..., "S"),
    ("it", "notice.full_text_if_remote", True, "V"), ("it", "secrecy.always_for", None, "M"),
    ("it", "retention.books_years", 10, "M"), ("es", "retention.books_years", 6, "V"),
    ("es", "secrecy.always_for", ["board_election", "liquidators_election"], "V"),
    ("es", "challenge.dissent_note_hours", 48, "V"), ("es", "challenge.void", {"n": 1, "unit": "year"}, "V"),
    ("es", "challenge.voidable", {"n": 40, "unit": "day"}, "V"), ("euskadi", "challenge.period", {"n": 1, "unit": "year"}, "V"),
    ("ar", "challenge.period", {"n": 90, "unit": "day"}, "V"), ("br", "challenge.period", {"n": 4, "unit": "year"}, "V"),
    ("euskadi", "quorum_check", "opening", "V"), ("ca", "quorum_check", "opening", "V"), ("es", "quorum_check", None, None),
    ("euskadi", "proxy.revoked_by_presence", True, "V"), ("euskadi", "remote.in_person_too", True, "V"),
    ("ar", "proxy.officers_may_hold", False, "V"), ("ar", "remote.allowed", None, "M"),
    ("uy", "election.method", "list_pr", "V"), ("uy", "voters.registered_at_first_sitting", True, "V"),
    ("br", "proxy.allowed", False, "V"), ("br", "voters.delegates_above", 3000, "V"), ("br", "remote.allowed", "yes", "V"),
    ("br_work", "proxy.allowed", None, None), ("ca", "proxy.allowed", None, None),
    ("uy", "remote.allowed", None, None), ("ca_quebec", "secrecy.always_for", None, None), ("eu_sce", "remote.allowed", None, None),
    ("fr_scop", "proxy.holder", "member", "V"), ("fr_scop", "proxy.blank", "follows_board", "S"),
    ("fr_scop", "remote.postal", "if_statutes", "S"), ("uk", "proxy.holder", "anyone", "S"),
    ("uk", "tie_break", "rejected", "S"), ("uk", "calls.ordinary.1.wait_minutes", 30, "S"),
    ("uk", "remote.written", {"ordinary": "51/100", "extraordinary": "3/4", "days": 28}, "S"),
    ("us_ca", "proxy.allowed", False, "S"), ("us_ca", "election.write_in", True, "S"),
    ("us_ca", "remote.ballot_without_meeting", True, "S"), ("ca_quebec", "proxy.allowed", False, "V"),
    ("eu_sce", "proxy.max", None, "V"), ("eu_sce", "class_caps.0", ..., "M"), ("ar", "guards.0", ..., "V"),
]  # fmt: skip


@pytest.mark.parametrize(("regime", "path", "value", "flag"), VALUES)
def test_value(regime: str, path: str, value: object, flag: str | None) -> None:
    found = dict(walk(PRESETS[regime]))[path]
    assert found.flag == flag
    if value is not ...:
        assert found.model_dump(mode="json")["value"] == value


@pytest.mark.parametrize(
    ("regime", "members", "most"),
    [
        ("it", 500, 10), ("es", 500, 2), ("euskadi", 500, 2), ("ar", 500, 2), ("uy", 500, 1), ("br", 500, 0),
        ("fr_scop", 19, 1), ("fr_scop", 20, 1), ("fr_scop", 21, 1), ("fr_scop", 39, 1), ("fr_scop", 40, 2),
        ("fr_scop", 41, 2), ("uk", 500, 5), ("us_ca", 500, 0), ("ca_quebec", 500, 0),
    ],
)  # fmt: skip
def test_proxies(regime: str, members: int, most: int) -> None:
    assert proxies_most(PRESETS[regime], members) == most


def test_all_regimes_are_there_and_named_as_their_files() -> None:
    assert list(PRESETS) == CODES
    names = {
        entry.name for entry in files("app.rules.bylaws.presets").iterdir() if entry.name.endswith(".json")
    }
    assert names == {f"{code}.json" for code in CODES}


@pytest.mark.parametrize("regime", CODES)
def test_round_trip(regime: str) -> None:
    assert parse_bylaws(data(regime)) == PRESETS[regime]
    assert Bylaws.model_validate_json(PRESETS[regime].model_dump_json()) == PRESETS[regime]


@pytest.mark.parametrize("regime", CODES)
def test_no_flag_is_raised(regime: str) -> None:
    """A preset from models or memory has no verified value unless a row says so; none is a co-op's own."""
    flags = {path: value.flag for path, value in walk(PRESETS[regime]) if value.flag}
    assert "O" not in flags.values()
    verified = {path for path, flag in flags.items() if flag == "V"}
    if regime == "fr_scop":
        assert verified == {"proxy.allowed", "proxy.max", "proxy.holder"}
    elif regime == "ca_quebec":
        assert verified == {"majority.extraordinary.0", "proxy.allowed"}
    elif regime in ("uk", "us_ca", "br_work"):
        assert verified == set()
    elif regime == "ca":
        assert verified == {"calls.ordinary.1.quorum", "quorum_check"}


def test_permits_name_a_field() -> None:
    for bylaws in PRESETS.values():
        assert set(bylaws.meta.statutes_may) <= {path for path, _ in walk(bylaws)}


@pytest.mark.parametrize("code", sorted(LANGUAGES))
@pytest.mark.parametrize("regime", CODES)
def test_words(regime: str, code: str) -> None:
    lines = {line.path: line for line in describe(PRESETS[regime], code)}
    values = dict(walk(PRESETS[regime]))
    assert list(lines) == list(values)
    for path, line in lines.items():
        assert line.topic
        assert line.text.endswith(".")
        assert "{" not in line.text
        assert not re.search(r"\b[a-z]+_[a-z_]+\b", line.text), "a name without words"
        assert line.text.startswith(LANGUAGES[code].unknown) == values[path].unknown
        assert (line.checked is None) == values[path].unknown


def test_languages_say_the_same_things() -> None:
    en, es = LANGUAGES["en"], LANGUAGES["es"]
    for part in ("fields", "names", "parts", "flags", "verdicts"):
        assert getattr(en, part).keys() == getattr(es, part).keys()
    for name, english in en.parts.items():
        assert set(re.findall(r"{\w+}", english)) == set(re.findall(r"{\w+}", es.parts[name]))
    for path, (_, english) in en.fields.items():
        assert "{v}" in english
        assert "{v}" in es.fields[path][1]
    assert "lawyer" in warning("en")
    assert "abogado" in warning("es")


@pytest.mark.parametrize(
    ("regime", "path", "en", "es"),
    [
        ("ar", "calls.ordinary.1.quorum", "Present or represented: 1/2 plus one of the members. Half plus one of an odd "
         "number can mean two things: settle the rounding.", "Presentes o representados: 1/2 más uno de los integrantes. La mitad "
         "más uno de un número impar puede significar dos cosas: fije el redondeo."),
        ("br_work", "calls.ordinary.3.quorum", "Present or represented: the lesser of at least 1/5 of the members and 50 "
         "members, no fewer than 4 with up to 19 members.", "Presentes o representados: lo menor de al menos 1/5 de los "
         "integrantes y 50 integrantes, no menos de 4 con hasta 19 integrantes."),
        ("euskadi", "majority.extraordinary.0", "Votes in favour: at least 2/3 of the votes cast, abstentions left out; at a "
         "turnout of 3/4 or more: more than 1/2 of the votes cast, abstentions left out.", "Votos a favor: al menos 2/3 de "
         "los votos emitidos, sin las abstenciones; con una participación de 3/4 o más: más de 1/2 de los votos emitidos, "
         "sin las abstenciones."),
        ("es", "secrecy.on_demand", "Enough to demand it: 1/10 of those present or represented.",
         "Bastan para pedirla: 1/10 de los presentes o representados."),
        ("euskadi", "class_caps.0", "Collaborators, inactive members, fixed-term members, less than 1/2, counted in votes.",
         "Colaboradores, socios inactivos, socios de duración determinada, menos de 1/2, contado en votos."),
        ("uk", "majority.entrenched.0", "Votes in favour: all members.", "Votos a favor: todos los integrantes."),
        ("uk", "agenda.requisition", "A meeting must be called when 1/10 of the members ask for it.",
         "Debe convocarse cuando lo piden 1/10 de los integrantes."),
        ("ca_quebec", "notice.min_days", "The by-law decides.", "Decide el reglamento."),
    ],
)  # fmt: skip
def test_sentences(regime: str, path: str, en: str, es: str) -> None:
    for code, words in (("en", en), ("es", es)):
        assert {line.path: line.text for line in describe(PRESETS[regime], code)}[path] == words


def test_the_page_is_written_from_the_presets() -> None:
    assert (ROOT / "docs" / "bylaws.md").read_text("utf-8") == markdown()
