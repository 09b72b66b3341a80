"""Bylaws for tests: a preset with something changed."""

from typing import Any

from app.rules.bylaws import PRESETS, Bylaws, parse_bylaws


def data(preset: str) -> dict[str, Any]:
    """A preset as plain data, to be changed freely."""
    return PRESETS[preset].model_dump(mode="json")


def with_path(preset: str, path: str, value: object) -> dict[str, Any]:
    """A preset's data with the value at a path (numbers are places in a list) replaced; "+" appends."""
    whole = data(preset)
    node: Any = whole
    *parents, last = path.split(".")
    for part in parents:
        node = node[int(part)] if part.isdigit() else node[part]
    if last == "+":
        node.append(value)
    elif last.isdigit():
        node[int(last)] = value
    else:
        node[last] = value
    return whole


def changed(preset: str, path: str, value: object) -> Bylaws:
    """The same, as bylaws. Raises BylawsError."""
    return parse_bylaws(with_path(preset, path, value))


def own(value: object) -> dict[str, object]:
    """A value from the cooperative's own statutes."""
    return {"value": value, "source": "Our statutes, art. 12", "flag": "O"}
