"""Refusals of what a matter doesn't allow: a stable code, the field, and the article or sentence it comes from."""

from app.rules.errors import RuleBroken


class MatterError(RuleBroken):
    """A question that its matter or the bylaws don't allow so. `data["source"]` names what says so."""


def refused(code: str, field: str, message: str, source: str | None = None, **data: object) -> MatterError:
    """A refusal with its source, where there is one."""
    found = {"source": source, **data} if source else dict(data)
    return MatterError(code, field, message, found)
