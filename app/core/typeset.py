"""Documents by typst: a template of ours, and data that is never read as markup. PDF/A-2b, which archives keep.

Templates read `sys.inputs.data`, one JSON text; strings in it are shown as they are, whatever they contain.
"""

import asyncio
import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

import structlog
import typst

from app.core.clock import now

log = structlog.get_logger()

MISSING = "\u25a1"  # an empty square, where no font has the character
ROUNDS = 40
APP = Path(__file__).resolve().parents[1]


class TypesetError(Exception):
    """A document that could not be set; the log says why."""


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """The wheel's own fonts, and for characters that those lack the system's, if it has any."""
    return typst.Fonts(include_system_fonts=True)


def _unshown(message: str) -> re.Pattern[str] | None:
    """The characters that no font has, from typst's complaint, with their neighbours in Unicode."""
    found = re.search(r"the text `\"(.+)\"` could not be displayed", message, re.DOTALL)
    if found is None:
        return None
    text = re.sub(r"\\u\{([0-9a-f]+)\}", lambda code: chr(int(code[1], 16)), found[1])
    rows = {ord(character) >> 7 for character in text if ord(character) > 0x24F}
    single = {character for character in text if ord(character) <= 0x24F and character not in ' \\"'}
    classes = "".join(f"\\U{row << 7:08x}-\\U{(row << 7) + 0x7F:08x}" for row in sorted(rows))
    classes += "".join(re.escape(one) for one in sorted(single))
    return re.compile(f"[{classes}]") if classes else None


def _replace(value: Any, pattern: re.Pattern[str]) -> Any:
    """The same data without these characters, but for the empty square itself."""
    if isinstance(value, str):
        return pattern.sub(lambda found: found[0] if found[0] == MISSING else MISSING, value)
    if isinstance(value, list):
        return [_replace(one, pattern) for one in value]
    if isinstance(value, dict):
        return {key: _replace(one, pattern) for key, one in value.items()}
    return value


def root_of(template: Path) -> Path:
    """What a template may import from: ours share one look, wherever they are; another only its own folder."""
    return APP if template.resolve().is_relative_to(APP) else template.parent


def typeset(template: Path, data: dict[str, Any]) -> bytes:
    """The PDF/A of a template with data. Characters that no font has are shown as an empty square.

    Raises:
        TypesetError
    """
    for _ in range(ROUNDS):
        try:
            made = typst.compile(
                str(template),
                root=str(root_of(template)),
                font_paths=_fonts(),
                sys_inputs={"data": json.dumps(data)},
                pdf_standards=["a-2b"],
                timestamp=int(now().timestamp()),
            )
        except typst.TypstError as error:
            pattern = _unshown(error.message)
            if pattern is None:
                log.exception("document_not_made", template=template.name)
                raise TypesetError(template.name) from error
            data = _replace(data, pattern)
        else:
            return bytes(made)
    raise TypesetError(template.name)


async def typeset_async(template: Path, data: dict[str, Any]) -> bytes:
    """As `typeset`, beside the loop: it takes some tens of milliseconds."""
    return await asyncio.to_thread(typeset, template, data)
