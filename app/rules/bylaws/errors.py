"""Refusals: a stable code, the field, and a sentence that names the article where there is one."""

from pydantic import ValidationError

from app.rules.bylaws.schema import Bylaws
from app.rules.errors import RuleBroken


class BylawsError(RuleBroken):
    """Bylaws that contradict themselves or the law, or that don't say what a judgement needs.

    Code `undecided` means the last: the statutes must decide `field` before it can be judged.
    """


def undecided(
    field: str, why: str = "The bylaws don't say this; the statutes must decide it first."
) -> BylawsError:
    """The refusal to guess what no source and no statute says."""
    return BylawsError("undecided", field, why)


def parse_bylaws(data: object) -> Bylaws:
    """Bylaws from plain data. Raises BylawsError with the first thing that is wrong and its field."""
    try:
        return Bylaws.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        context = dict(first.get("ctx", {}))
        field = ".".join(
            str(part) for part in (*first["loc"], *str(context.pop("field", "")).split(".")) if part != ""
        )
        raise BylawsError(first["type"], field, first["msg"], context) from error
