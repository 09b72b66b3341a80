"""Changing one leaf of a record at a time, and asking the verifier what it says when all hashes are made anew."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from fractions import Fraction
from typing import Any

from pydantic import BaseModel

from app.rules.record.minutes import Minutes
from app.rules.record.minutes_facts import Facts
from app.rules.record.schema import Record
from app.rules.record.verdict import Wrong
from app.rules.record.verify import check_contents
from app.rules.record.verify_minutes import check_draft, check_signatures

Path = tuple[str | int, ...]


def leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every leaf with its place."""
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from leaves(getattr(value, name), (*path, name))
    elif isinstance(value, dict):
        for name, one in value.items():
            yield from leaves(one, (*path, name))
    elif isinstance(value, list | tuple):
        for place, one in enumerate(value):
            yield from leaves(one, (*path, place))
    else:
        yield path, value


def with_leaf(value: Any, path: Path, leaf: Any) -> Any:
    """The same with another leaf; all else is shared and not read again."""
    if not path:
        return leaf
    step, rest = path[0], path[1:]
    if isinstance(value, BaseModel):
        return value.model_copy(update={str(step): with_leaf(getattr(value, str(step)), rest, leaf)})
    if isinstance(value, dict):
        return {**value, step: with_leaf(value[step], rest, leaf)}
    inner = list(value)
    inner[int(step)] = with_leaf(inner[int(step)], rest, leaf)
    return tuple(inner) if isinstance(value, tuple) else inner


def pattern(path: Path) -> str:
    """A place without numbers and ids, such as votes.here.present."""
    return ".".join(step for step in path if isinstance(step, str) and len(step) < 32)


def other(leaf: Any) -> Any:
    """Another text, a later moment, the other truth."""
    if isinstance(leaf, bool):
        return not leaf
    if isinstance(leaf, int | Fraction):
        return leaf + 1
    if isinstance(leaf, datetime):
        return leaf + timedelta(days=1)
    if not isinstance(leaf, str):
        return leaf
    try:
        moment = datetime.fromisoformat(leaf) if len(leaf) > 10 else None
    except ValueError:
        moment = None
    if moment is None:
        return f"{leaf}x"
    return (moment + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def found_in_minutes(record: Minutes) -> str | None:
    """What the verifier says of minutes whose hashes are all made anew and whose text was written anew from them;
    none: it confirms them."""
    try:
        check_draft(record)
        check_signatures(Facts(record))
    except Wrong as wrong:
        return wrong.code
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        return f"unreadable: {type(error).__name__}"
    return None


def found_in_decision(record: Record) -> str | None:
    """The same of a decision record alone."""
    try:
        check_contents(record)
    except Wrong as wrong:
        return wrong.code
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        return f"unreadable: {type(error).__name__}"
    return None
