"""How minutes are shown: their own sentences as they stand, what people wrote in them as the markdown it is.

The record keeps every text as it was written; what is shown of it is made of the record alone.
"""

from collections.abc import Callable, Iterator
from typing import Any

from app.rules.record import Minutes
from app.rules.record.minutes_text import paragraphs


def _sources(record: Minutes) -> Iterator[str]:
    yield record.remarks
    for item in record.items:
        yield from (item.body, item.notes, *(version.body for version in item.versions))
        for amendment in item.amendments:
            yield amendment.body


def sections_with(
    record: Minutes, language: str, key: str, shown: Callable[[str], object]
) -> list[dict[str, Any]]:
    """The sections in a language; blocks that somebody wrote as markdown have it under `key`, as it is shown."""
    written = {tuple(paragraphs(text)): text for text in _sources(record)}
    found = [section.model_dump(mode="json") for section in record.text[language]]
    for section in found:
        for block in section["blocks"]:
            source = written.get(tuple(line[0] for line in block["lines"]))
            if source is not None and block["kind"] in {"text", "quote"}:
                block[key] = shown(source)
    return found
