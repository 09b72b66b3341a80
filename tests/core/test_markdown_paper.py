"""Markdown on paper: the same reading as on pages, nothing raw, and whatever was written can be set."""

import shutil
from pathlib import Path

import pytest

from app.core.markdown_paper import DEEPEST, WIDEST, paper
from app.core.typeset import APP, typeset

TEMPLATE = """
#import "house.typ": *
#let data = json(bytes(sys.inputs.data))
#show: house.with(data)
#prose(data.blocks)
"""
WORST = [
    "> " * 25 + "deep",
    "\n".join("  " * depth + "- deep" for depth in range(25)),
    "|a" * 500 + "|\n" + "|-" * 500 + "|\n" + "|b" * 500 + "|",
    "```\n" + "x" * 40_000 + "\n```",
    "x" * 40_000,
    "**" * 200 + "a",
    '`#panic("no")` $ #eval("1") <label> @ref [x](javascript:alert(1)) ![](https://example.org/a.png)',
    "日本 `日本` \u202e reversed\n\n    日本",
    "- \n- \n\n> \n\n| |\n|-|\n| |",
    "999999999. last\n\n***\n\n# ",
    "[" * 5_000,
    "",
]


def runs(text: str) -> list[tuple[str, str]]:
    """The runs of a text of one paragraph, each with the names of its marks."""
    (block,) = paper(text)
    assert block["kind"] == "text"
    return [(run["text"], " ".join(name for name, on in run.items() if on is True)) for run in block["runs"]]


def test_marks_become_type_and_leave_no_sign() -> None:
    assert runs("Plain **bold *both*** ~~gone~~ `a*b*`") == [
        ("Plain ", ""),
        ("bold ", "bold"),
        ("both", "bold italic"),
        (" ", ""),
        ("gone", "struck"),
        (" ", ""),
        ("a*b*", "code"),
    ]
    assert runs("one\ntwo") == [("one", ""), ("\n", ""), ("two", "")]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[the plan](https://example.org/a)", "the plan (https://example.org/a)"),
        ("https://example.org/a", "https://example.org/a"),
        ("www.example.org", "www.example.org"),
        ("me@example.org", "me@example.org"),
        ("![the oven](https://example.org/p.png)", "the oven (https://example.org/p.png)"),
        ("[](https://example.org)", "https://example.org"),
        ("@[Ana](member:0198f7a2-0000-7000-8000-000000000003)", "@Ana"),
        ("[x](javascript:alert(1))", "[x](javascript:alert(1))"),
    ],
)
def test_an_address_stands_after_the_words_of_its_link(text: str, shown: str) -> None:
    assert "".join(words for words, _ in runs(text)) == shown


def test_blocks_keep_what_they_are() -> None:
    told = paper(
        "# Head\n\n- one\n- two\n\n3. third\n\n> said\n\n```\nx  y\n```\n\n|a|b|\n|-|-|\n|1|2|\n\n---"
    )
    assert [one["kind"] for one in told] == ["head", "list", "list", "quote", "code", "table", "rule"]
    assert [one.get("start") for one in told[1:3]] == [None, 3]
    assert [item[0]["runs"][0]["text"] for item in told[1]["items"]] == ["one", "two"]
    assert told[4]["text"] == "x  y"
    assert [[cell[0]["text"] for cell in row] for row in told[5]["rows"]] == [["a", "b"], ["1", "2"]]


def test_what_is_too_deep_or_too_wide_stays_readable() -> None:
    depth, blocks = 0, paper("> " * (DEEPEST + 3) + "deep")
    while blocks[0]["kind"] == "quote":
        depth, blocks = depth + 1, blocks[0]["blocks"]
    assert (depth, blocks[0]["runs"][0]["text"]) == (DEEPEST, "deep")
    for columns, kind in ((WIDEST, "table"), (WIDEST + 1, "text")):
        table = "|a" * columns + "|\n" + "|-" * columns + "|"
        assert [one["kind"] for one in paper(table)] == [kind]


@pytest.mark.parametrize("text", WORST)
def test_whatever_was_written_can_be_set(tmp_path: Path, text: str) -> None:
    look = {"language": "en", "document": "d", "cooperative": "c", "head": "h", "foot": "f"}
    shutil.copy(APP / "decisions" / "documents" / "house.typ", tmp_path)
    template = tmp_path / "text.typ"
    template.write_text(TEMPLATE)
    assert typeset(template, look | {"blocks": paper(text)}).startswith(b"%PDF-1.7")
