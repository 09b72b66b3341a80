"""Every refusal and result can be said in both languages."""

import ast
import string
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from app.rules.bylaws import PRESETS
from app.rules.errors import RuleBroken
from app.rules.meeting import LANGUAGES, Sayer, standing_at
from app.rules.meeting.minutes import signatures_missing
from app.rules.meeting.notice import look, window_to_meet, window_to_send
from app.rules.meeting.proxies import Room
from app.rules.meeting.quorum import quorum_course
from app.rules.meeting.words.language import Language
from tests.meeting.makers import MADRID, arrived, at, given, left, roll, settled

HERE = Path(__file__).parent
MEETING = HERE.parent.parent / "app" / "rules" / "meeting"


def raised() -> set[str]:
    """The code of every refusal in the package."""
    found = set()
    for path in MEETING.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "refused":
                code = node.args[0]
                assert isinstance(code, ast.Constant), f"{path}: a refusal's code is a literal"
                found.add(str(code.value))
    return found


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_refusal_has_its_sentence_and_no_other(code: str) -> None:
    assert set(LANGUAGES[code].refusals) == raised()


@pytest.mark.parametrize("code", sorted(raised()))
def test_every_refusal_is_tried(code: str) -> None:
    assert any(f'"{code}"' in path.read_text("utf-8") for path in HERE.glob("test_*.py"))


def test_both_languages_say_the_same_things() -> None:
    english, spanish = LANGUAGES["en"], LANGUAGES["es"]
    for name in (one.name for one in fields(Language)):
        one, other = getattr(english, name), getattr(spanish, name)
        if isinstance(one, str):
            assert placeholders(one) == placeholders(other), name
        elif isinstance(one, tuple):
            assert len(one) == len(other) == len(set(other))
        else:
            assert one.keys() == other.keys()
            assert {key: placeholders(text) for key, text in one.items()} == {
                key: placeholders(text) for key, text in other.items()
            }


def test_results_in_both_languages() -> None:
    es = settled("es", "quorum_check", "continuous")
    events = [
        given("m1", "m2"),
        arrived("m2"),
        arrived("m3"),
        arrived("m1", 10),
        left("m1", 20),
        left("m2", 30),
    ]
    start, sent = at(60 * 24 * 20), at(0)
    said: dict[str, list[str]] = {}
    for code in LANGUAGES:
        sayer = Sayer(code, MADRID)
        course = quorum_course(es, roll(4), events, opened_at=at(0), now=at(30), matter="ordinary", call=1)
        result = look(es, sent, start, MADRID)
        said[code] = [
            *sayer.standing(standing_at(es, roll(4), events, at(25))),
            *sayer.quorum(course.now, "votes"),
            *sayer.course(course),
            sayer.room(Room(held=1, most=1), "art. 3"),
            sayer.without_holder("void"),
            sayer.notice(result, "art. 2"),
            *sayer.to_send(window_to_send(es, start, MADRID)),
            *sayer.to_meet(window_to_meet(es, date(2028, 3, 10))),
            sayer.deadline("add", date(2028, 1, 2)),
            sayer.deadline("approve", date(2028, 3, 1)),
            sayer.deadline("file", date(2028, 12, 31)),
            sayer.dissent(at(48 * 60), "art. 31.4"),
            sayer.hands({"yes": 5, "no": 4}),
            sayer.signatures(signatures_missing(es, [])),
            sayer.signatures(()),
        ]
    assert said["en"] == [
        "2 present, 0 represented.",
        "Not counted: 1 giver of a proxy who came and left again; the bylaws don't say if it still holds.",
        "1 of 4 votes present or represented; 3 needed.",
        "There is no quorum.",
        "The quorum must hold throughout.",
        "The quorum has been missing since 10 March 2028, 19:20.",
        "1 of at most 1 proxy (art. 3).",
        "A proxy that names no holder is void.",
        "19 clear days of notice; 15 needed (art. 2).",
        "Send the notice by 14 March 2028.",
        "Send the notice on 29 January 2028 or later.",
        "The earliest day to meet is 26 March 2028.",
        "The latest day to meet is 10 May 2028.",
        "Items can be added until 2 January 2028.",
        "To be approved and signed by 1 March 2028.",
        "To be filed by 31 December 2028.",
        "A dissent can be recorded until 12 March 2028, 19:00 (art. 31.4).",
        "Both tellers counted: yes 5, no 4.",
        "Still to sign: secretary, chair, two members.",
        "All have signed.",
    ]
    assert len(said["es"]) == len(said["en"])
    assert not set(said["es"]) & set(said["en"])
    assert "El quórum tiene que mantenerse todo el tiempo." in said["es"]
    assert "Falta el quórum desde el 10 de marzo de 2028, 19:20." in said["es"]


def test_what_comes_from_elsewhere_in_the_rules_is_not_hidden() -> None:
    error = RuleBroken("no_such_thing", "x", "There is no such thing.")
    assert Sayer("es").refusal(error) == "There is no such thing."
    open_question = RuleBroken("undecided", "quorum_check", "")
    assert "When the quorum is checked" in Sayer("en").refusal(open_question)
    with pytest.raises(KeyError):
        Sayer("xx")
    assert PRESETS
