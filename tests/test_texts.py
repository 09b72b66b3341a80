"""Every sentence that the server may say to a person exists in every language."""

import ast
import string
from pathlib import Path

import pytest

from app.core.i18n import LANGUAGES, LOCALES, translate

APP = LOCALES.parent


def marked_texts() -> set[str]:
    """The literals given to N_() anywhere in the application."""
    found = set()
    for path in APP.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "N_":
                argument = node.args[0]
                assert isinstance(argument, ast.Constant), f"{path}: N_() takes one literal"
                found.add(str(argument.value))
    return found


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_every_sentence_is_translated_with_the_same_placeholders(language: str) -> None:
    texts = marked_texts()
    assert len(texts) > 20
    same_in_both = {"PDF", "STAR", "Borda", "Schulze", "No"}
    missing = sorted(one for one in texts - same_in_both if translate(one, language) == one)
    assert missing == []
    for one in texts:
        assert placeholders(translate(one, language)) == placeholders(one), one


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_catalogs_hold_no_dead_sentences(language: str) -> None:
    from babel.messages.pofile import read_po

    path = Path(LOCALES / f"{language}.po")
    with path.open("rb") as file:
        listed = {str(message.id) for message in read_po(file, locale=language) if message.id}
    assert sorted(listed - marked_texts()) == []
