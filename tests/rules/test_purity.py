"""The package stays pure, and grows by files alone."""

import ast
from pathlib import Path

import pytest

import app.rules
from app.rules import LANGUAGES, METHODS
from app.rules.methods import __path__ as methods_path

ROOT = Path(app.rules.__file__).parent
ALLOWED = {
    "app", "collections", "csv", "dataclasses", "datetime", "decimal", "fractions", "functools", "hashlib", "hmac", "importlib", "itertools", "json", "math", "pkgutil",
    "pydantic", "pydantic_core", "re", "rfc8785", "typing", "unicodedata", "zoneinfo",
}  # fmt: skip


@pytest.mark.parametrize("path", sorted(ROOT.rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_nothing_impure(path: Path) -> None:
    """No database, web, clock, randomness or files: only what is named here, and app.rules itself. `zoneinfo` has the
    hours of places, which minutes are told in."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        else:
            continue
        for name in names:
            assert name.split(".")[0] in ALLOWED
            assert name.split(".")[0] != "app" or name.startswith("app.rules")


def test_every_module_is_registered_under_its_name() -> None:
    files = {path.stem for path in Path(methods_path[0]).glob("*.py")} - {"__init__"}
    assert files == set(METHODS)
    assert all(METHODS[name].name == name for name in files)
    languages = {path.stem for path in (ROOT / "words" / "languages").glob("*.py")} - {"__init__"}
    assert languages == set(LANGUAGES) == {"en", "es"}
