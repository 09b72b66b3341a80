"""The methods by name. Every module here with a METHOD is one: to add a method, add its file."""

from importlib import import_module
from pkgutil import iter_modules
from typing import Any, cast

from app.rules.errors import RulesError
from app.rules.method import Method


def _find() -> dict[str, Method[Any]]:
    found: dict[str, Method[Any]] = {}
    for module in sorted(entry.name for entry in iter_modules(__path__)):
        method = cast("Method[Any]", import_module(f"{__name__}.{module}").METHOD)
        found[method.name] = method
    return found


METHODS = _find()


def get_method(name: str) -> Method[Any]:
    """The method of this name. Raises RulesError unknown_method."""
    if name not in METHODS:
        raise RulesError("unknown_method", "method", "There is no such method.", {"allowed": sorted(METHODS)})
    return METHODS[name]
