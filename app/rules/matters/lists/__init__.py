"""The ready lists of matters, as data: what any cooperative decides on, and production for recovered businesses."""

from importlib.resources import files

from pydantic import TypeAdapter

from app.rules.matters.schema import Matter

_READ = TypeAdapter(tuple[Matter, ...])


def _load(name: str) -> tuple[Matter, ...]:
    return _READ.validate_json((files(__name__) / f"{name}.json").read_bytes())


GENERAL = _load("general")
PRODUCTION = _load("production")
