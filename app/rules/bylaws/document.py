"""docs/bylaws.md, written from the presets."""

from app.rules.bylaws.presets import PRESETS
from app.rules.bylaws.schema import Bylaws, walk
from app.rules.bylaws.words import LANGUAGES, describe, warning

_INTRODUCTION = """# Bylaws: what the presets say

Written from `app/rules/bylaws/presets`; a test holds it equal. Flags: **V** {V} · **S** {S} · **M** {M}.
What a regime's table leaves out, none of our sources says: the statutes decide, and a judgement that needs
it is refused until they do.

"""


def markdown() -> str:
    """The whole page."""
    flags = LANGUAGES["en"].flags
    text = _INTRODUCTION.format(V=flags["V"], S=flags["S"], M=flags["M"]) + f"> {warning('en')}\n"
    return text + "".join(_section(code, bylaws) for code, bylaws in PRESETS.items())


def _section(code: str, bylaws: Bylaws) -> str:
    meta = bylaws.meta
    known = {path for path, value in walk(bylaws) if not value.unknown}
    lines = [
        f"\n## {meta.jurisdiction}: {meta.legal_form}\n",
        f"Preset `{code}`. Main source: {meta.source} ({meta.flag}).\n",
        "| what | meaning | source | flag |",
        "| --- | --- | --- | --- |",
    ]
    lines += [
        f"| {line.topic} | {line.text} | {line.source} | {line.flag} |"
        for line in describe(bylaws, "en")
        if line.path in known
    ]
    if meta.statutes_may:
        lines.append("\nStatutes may:\n")
    for path, permit in meta.statutes_may.items():
        number = permit.limit if permit.limit is not None else permit.limit_number
        limit = "" if number is None else f" to {number}"
        lines.append(f"- `{path}`: {permit.may}{limit} ({permit.source}, {permit.flag})")
    return "\n".join(lines) + "\n"
