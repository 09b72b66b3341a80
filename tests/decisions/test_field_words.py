"""Every code that the rules give a wrong setting, option or ballot has words for people."""

import ast
from collections.abc import Iterator
from pathlib import Path

import app.main  # noqa: F401 (all that declare words)
from app.core.errors import FIELD_MESSAGES
from app.core.settings import ROOT

RAISED = {"RulesError", "BallotError", "PydanticCustomError"}
PARTS = ("*.py", "methods/*.py", "families/*.py")


def codes(file: Path) -> Iterator[str]:
    """The codes that a module raises errors with."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in RAISED:
            first = node.args[0]
            if isinstance(first, ast.Constant):
                yield str(first.value)


def test_every_code_of_the_rules_has_words() -> None:
    rules = ROOT / "app" / "rules"
    found = {code for part in PARTS for file in rules.glob(part) for code in codes(file)}
    assert len(found) > 30
    assert sorted(found - FIELD_MESSAGES.keys()) == []
