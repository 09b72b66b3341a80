"""Changing bylaws value by value: paths as `walk` gives them, each new value with the sentence it comes from."""

from collections.abc import Iterable
from typing import Annotated, Any

from pydantic import Field, JsonValue, StrictBool, StringConstraints

from app.rules.bylaws.errors import BylawsError, parse_bylaws
from app.rules.bylaws.schema import Bylaws, walk
from app.rules.bylaws.values import Sentence
from app.rules.schema import Strict

MOST_CHANGES = 200
_LISTS = frozenset(
    {"class_caps", "recusal", "guards", "opinions", "voters.max_votes_per_member", "notice.other"}
)
_MATTERS = frozenset({"ordinary", "extraordinary", "entrenched", "remove_director"})


class Edit(Strict):
    """One value to set. `source`: the article or sentence of the cooperative's statutes. `remove` takes an entry
    of a list, a majority or a last call away; a value of none leaves the matter to the statutes."""

    path: Annotated[str, StringConstraints(min_length=1, max_length=120, pattern=r"^[a-z0-9_.]+$")]
    value: JsonValue = None
    source: Sentence
    remove: StrictBool = False


class Edits(Strict):
    """All changes of a draft."""

    changes: Annotated[tuple[Edit, ...], Field(max_length=MOST_CHANGES)] = ()


def apply(base: Bylaws, edits: Iterable[Edit], preset: Bylaws) -> Bylaws:
    """The bylaws with these changes. A value set back to the preset's gets the preset's source and flag again.

    Raises BylawsError with the path: unknown_path, or whatever the schema refuses.
    """
    data = base.model_dump(mode="json")
    originals = {path: value.model_dump(mode="json") for path, value in walk(preset)}
    removed: list[tuple[list[Any], Any]] = []
    for edit in edits:
        entry: dict[str, Any] = {"value": edit.value, "source": edit.source, "flag": "O"}
        original = originals.get(edit.path)
        if original is not None and original.get("value") == edit.value:
            entry = original
        _set(data, edit, entry, removed)
    for holder, item in removed:
        if item in holder:
            holder.remove(item)
    try:
        changed = parse_bylaws(data)
    except BylawsError as error:
        field = _path_of(data, error.field)
        raise BylawsError(error.code, field, error.message, error.data) from error
    known = {path for path, _ in walk(changed)}
    for edit in edits:
        if not edit.remove and edit.path not in known:
            raise BylawsError("unknown_path", edit.path, "Bylaws have no such value.")
    return changed


def _path_of(data: dict[str, Any], field: str) -> str:
    """The path that people use for a place in the data: calls.1.quorum.value is calls.ordinary.2.quorum."""
    parts = [part for part in field.split(".") if part != "value"]
    if len(parts) > 1 and parts[0] in ("calls", "majority") and parts[1].isdigit():
        entry = data[parts[0]][int(parts[1])]
        number = entry["n" if parts[0] == "calls" else "call"]
        rest = [part for part in parts[2:] if part != "rule"]
        parts = [parts[0], entry["matter"], str(number), *rest]
    return ".".join(parts)


def _unknown(path: str) -> BylawsError:
    return BylawsError("unknown_path", path, "Bylaws have no such value.")


def _set(
    data: dict[str, Any], edit: Edit, entry: dict[str, Any], removed: list[tuple[list[Any], Any]]
) -> None:
    parts = edit.path.split(".")
    if parts[0] in ("calls", "majority"):
        _set_of_matter(data, edit, parts, entry, removed)
        return
    head, _, last = edit.path.rpartition(".")
    if head in _LISTS and last.isdigit():
        holder: Any = data
        for part in head.split("."):
            holder = holder[part]
        place = int(last)
        if place > len(holder) or (edit.remove and place == len(holder)):
            raise _unknown(edit.path)
        if edit.remove:
            removed.append((holder, holder[place]))
        elif place == len(holder):
            holder.append(entry)
        else:
            holder[place] = entry
        return
    holder = data
    for part in parts[:-1]:
        holder = holder.get(part) if isinstance(holder, dict) else None
    if not isinstance(holder, dict) or parts[-1] not in holder or parts[0] == "meta" or edit.remove:
        raise _unknown(edit.path)
    if not isinstance(holder[parts[-1]], dict) or "flag" not in holder[parts[-1]]:
        raise _unknown(edit.path)
    holder[parts[-1]] = entry


def _set_of_matter(
    data: dict[str, Any],
    edit: Edit,
    parts: list[str],
    entry: dict[str, Any],
    removed: list[tuple[list[Any], Any]],
) -> None:
    """A call's value (calls.ordinary.2.quorum) or a majority (majority.ordinary.0)."""
    fits = 4 if parts[0] == "calls" else 3
    if len(parts) != fits or parts[1] not in _MATTERS or not parts[2].isdigit() or len(parts[2]) > 1:
        raise _unknown(edit.path)
    number, key = int(parts[2]), "n" if parts[0] == "calls" else "call"
    holder: list[dict[str, Any]] = data[parts[0]]
    found = next((one for one in holder if (one["matter"], one[key]) == (parts[1], number)), None)
    if edit.remove:
        if found is None:
            raise _unknown(edit.path)
        removed.append((holder, found))
        return
    if found is None:
        found = {"matter": parts[1], key: number}
        holder.append(found)
        holder.sort(key=lambda one: one[key])
    found["rule" if parts[0] == "majority" else parts[3]] = entry
