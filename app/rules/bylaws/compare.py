"""What a cooperative's bylaws change in their preset, and whether the law lets them."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from app.rules.bylaws.errors import BylawsError
from app.rules.bylaws.schema import Bylaws, Permit, Value, walk
from app.rules.bylaws.values import CallQuorum, MajorityNumbers, MajorityRule, OtherNotice, ProxyMax
from app.rules.schema import Strict

Way = Literal["higher", "lower", "other"]
Verdict = Literal["allowed", "forbidden", "unknown"]


class Difference(Strict):
    """One changed value. verdict: allowed by what statutes may, forbidden, or unknown to our sources."""

    path: str
    before: Value[object]
    after: Value[object]
    way: Way
    verdict: Verdict
    permit: Permit | None = None
    reason: str | None = None


def differences(preset: Bylaws, bylaws: Bylaws) -> tuple[Difference, ...]:
    """All values that differ, in the order of the schema. Filling in what the preset leaves open is allowed."""
    before, after = dict(walk(preset)), dict(walk(bylaws))
    found = []
    for path in (*after, *(path for path in before if path not in after)):
        ruling = path if path in before else _ruling(preset, path)
        old, new = before.get(ruling, Value[object]()), after.get(path, Value[object]())
        if old.value != new.value:
            way, permit = _way(old.value, new.value), preset.meta.statutes_may.get(ruling)
            verdict = _verdict(old.value, new.value, way, permit)
            found.append(
                Difference(path=path, before=old, after=new, way=way, verdict=verdict, permit=permit)
            )
    return tuple(found)


def _ruling(preset: Bylaws, path: str) -> str:
    """The preset's value that a new entry replaces: a majority or quorum of one's own isn't a way round it."""
    parts = path.split(".")
    if parts[0] == "majority" and any(f"{entry.matter}" == parts[1] for entry in preset.majority):
        entries = [entry.call for entry in preset.majority if entry.matter == parts[1]]
        return f"majority.{parts[1]}.{0 if 0 in entries else max(entries)}"
    if parts[0] == "calls" and parts[-1] == "quorum" and preset.calls:
        own = [call for call in preset.calls if call.matter == parts[1]]
        calls = own or [call for call in preset.calls if call.matter == "ordinary"]
        if calls:
            call = calls[min(int(parts[2]), len(calls)) - 1]
            return f"calls.{call.matter}.{call.n}.quorum"
    if path.startswith("notice.other."):
        return "notice.min_days"
    return path


def check_against(
    preset: Bylaws, bylaws: Bylaws, reasons: Mapping[str, str] | None = None
) -> tuple[Difference, ...]:
    """The differences, with the reasons given for those the sources don't plainly allow.

    Raises BylawsError, which names the article: guard_removed (never allowed, whatever the reason);
    under_floor, over_cap, not_permitted or reason_needed where no reason is given.
    """
    reasons = {path: reason.strip() for path, reason in (reasons or {}).items() if reason.strip()}
    kept = []
    for found in differences(preset, bylaws):
        source = found.permit.source if found.permit else found.before.source
        if found.path.startswith("guards.") and found.before.value is not None:
            raise BylawsError(
                "guard_removed",
                found.path,
                f"No statute may change this guard: {source}.",
                {"source": source},
            )
        if found.verdict != "allowed" and found.path not in reasons:
            code, message = _refusal(found)
            raise BylawsError(code, found.path, message, {"source": source})
        kept.append(found.model_copy(update={"reason": reasons.get(found.path)}))
    return tuple(kept)


_FLOORS = ("notice.min_days", "notice.other.", "majority.", "calls.")
_WHY = {
    "under_floor": "This asks for less than {who}, and nothing we know of lets statutes do so",
    "over_cap": "This allows more than {who}, and nothing we know of lets statutes do so",
    "not_permitted": "{who} doesn't let statutes change it so",
    "reason_needed": "Our sources don't say that statutes may change what {who} says",
}


def _refusal(found: Difference) -> tuple[str, str]:
    """The code and the sentence: floors and caps by name, whether or not a permit says how far one may go."""
    if found.way == "lower" and found.path.startswith(_FLOORS):
        code = "under_floor"
    elif found.way == "higher" and (found.path == "proxy.max" or found.verdict == "forbidden"):
        code = "over_cap"
    else:
        code = "not_permitted" if found.verdict == "forbidden" else "reason_needed"
    source = (found.permit.source if found.permit else found.before.source) or "the preset"
    return code, f"{_WHY[code].format(who=source)}: give the reason in writing."


def _size(value: object) -> tuple[Fraction, int] | None:
    """A value's size, where one number is all of it and can be compared."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | Fraction):
        return (Fraction(value), 0)
    if isinstance(value, OtherNotice):
        return (Fraction(value.min_days), 0)
    if isinstance(value, MajorityRule) and (value.unless or value.consensus_first):
        return None
    if isinstance(value, CallQuorum) and (value.combine or value.floor):
        return None
    if isinstance(value, MajorityNumbers):
        return (value.fraction, int(value.strict))
    if isinstance(value, CallQuorum):
        if value.none:
            return (Fraction(0), 0)
        if value.fraction is not None:
            return (value.fraction, int(value.strict or value.plus_one))
    if isinstance(value, ProxyMax) and value.count is not None:
        return (Fraction(value.count), 0)
    return None


def _way(old: object, new: object) -> Way:
    """Whether the new value is higher; other where they can't be compared, such as another base."""
    if isinstance(old, CallQuorum) and isinstance(new, CallQuorum) and old.none != new.none:
        return "lower" if new.none else "higher"
    if getattr(old, "base", None) != getattr(new, "base", None):
        return "other"
    before, after = _size(old), _size(new)
    if before is None or after is None or before == after:
        return "other"
    return "higher" if after > before else "lower"


def _verdict(old: object, new: object, way: Way, permit: Permit | None) -> Verdict:
    if old is None or (permit and permit.may == "set"):
        return "allowed"
    if _settles(old, new):
        return "allowed"
    if permit is None:
        return "unknown"
    if (permit.may, way) not in (("raise", "higher"), ("lower", "lower")):
        return "forbidden"
    size = _size(new)
    number = permit.limit if permit.limit is not None else permit.limit_number
    if number is not None and size is not None:
        limit = (Fraction(number), 0)
        beyond = size > limit if permit.may == "raise" else size < limit
        return "forbidden" if beyond else "allowed"
    return "allowed"


def _settles(old: object, new: object) -> bool:
    """Whether the new value only fills in what the old one left open, such as the rounding."""
    if type(old) is not type(new) or not isinstance(old, Strict):
        return False
    fields = type(old).model_fields
    changed = {name for name in fields if getattr(old, name) != getattr(new, name)}
    return changed <= {"rounding", "base", "abstentions", "blanks", "of"} and all(
        getattr(old, name) is None for name in changed
    )
