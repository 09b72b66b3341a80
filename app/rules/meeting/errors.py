"""Refusals of what a meeting may not do: a stable code, the field, the article, and what a sentence needs.

Whatever neither source nor statutes say is BylawsError `undecided` instead, with the field to settle.
"""

from datetime import date, datetime

from app.rules.bylaws.schema import Value
from app.rules.errors import RuleBroken


class MeetingError(RuleBroken):
    """A step that the bylaws or the rules of meetings don't allow. `data["source"]` names the article.

    Data whose name ends in `_on` are days, in `_at` moments, both in ISO form; the rest is plain.
    """


def refused(
    code: str, field: str, message: str, source: Value[object] | str | None = None, **data: object
) -> MeetingError:
    """A refusal with its source, where there is one."""
    named = source.source if isinstance(source, Value) else source
    found = {name: _plain(value) for name, value in data.items()}
    return MeetingError(code, field, message, {"source": named, **found} if named else found)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date | datetime) else value
