"""What the documentation says is so."""

import re

import pytest

from app.core.settings import ROOT, Settings, variable_name

DOCS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")), ROOT / "frontend" / "README.md"]


def settings_table() -> str:
    """The table of docs/settings.md, made from the class."""
    lines = ["| variable | default | meaning |", "| --- | --- | --- |"]
    for name, field in Settings.model_fields.items():
        default = "" if field.default in ("", None) else f"`{field.default}`".replace(f"{ROOT}/", "")
        lines.append(f"| `{variable_name(name)}` | {default} | {field.description} |")
    return "\n".join(lines) + "\n"


def test_settings_are_listed_as_they_are() -> None:
    text = (ROOT / "docs" / "settings.md").read_text("utf-8")
    assert settings_table() in text, f"docs/settings.md should hold:\n{settings_table()}"


@pytest.mark.parametrize("path", DOCS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_and_named_files_exist(path: object) -> None:
    from pathlib import Path

    assert isinstance(path, Path)
    text = path.read_text("utf-8")
    missing = [
        target
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text)
        if not target.startswith(("http", "mailto:")) and not (path.parent / target).exists()
    ]
    if path.is_relative_to(ROOT / "docs"):
        missing += [
            name
            for name in re.findall(r"`((?:app|tests|frontend|deploy|migrations)/[\w./-]+)`", text)
            if not (ROOT / name).exists()
        ]
    assert missing == []
