"""Documents: data is never markup, every character comes out as something, and the PDF says what it is."""

from pathlib import Path

import pytest

from app.core.typeset import MISSING, TypesetError, _replace, _unshown, typeset

PLAIN = """
#let data = json(bytes(sys.inputs.data))
#set text(font: "Libertinus Serif")
#for one in data.lines { par(one) }
"""


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """A template that shows lines."""
    path = tmp_path / "plain.typ"
    path.write_text(PLAIN)
    return path


@pytest.mark.parametrize(
    "line",
    [
        '#panic("no") $ #eval("1+")',
        "*_`<label>@ref \\ // /* ",
        "{{ }} ] [ #]",
        "\u202e reversed",
        "日本語 العربية हिन्दी 한국어 🎉👩\u200d🚀",
        "\ue000 \U0010fffd",
        "x" * 20_000,
        "",
    ],
)
def test_whatever_somebody_writes_is_shown_as_it_is(template: Path, line: str) -> None:
    made = typeset(template, {"lines": [line, "and more"]})
    assert made.startswith(b"%PDF-1.7")
    assert b"<pdfaid:part>2</pdfaid:part>" in made
    assert b"<pdfaid:conformance>B</pdfaid:conformance>" in made


def test_characters_without_a_font_become_a_square_and_others_stay() -> None:
    pattern = _unshown('PDF/A-2b error: the text `"日本"` could not be displayed with font `"x"`')
    assert pattern is not None
    data = {"a": ["Oven 日本 ñ", {"b": "日"}], "n": 3, "none": None}
    shown = {"a": [f"Oven {MISSING * 2} ñ", {"b": MISSING}], "n": 3, "none": None}
    assert _replace(data, pattern) == shown
    assert _unshown("something else") is None


def test_a_template_that_fails_is_trouble(tmp_path: Path) -> None:
    path = tmp_path / "broken.typ"
    path.write_text("#unknown")
    with pytest.raises(TypesetError):
        typeset(path, {})
