"""The sentences of minutes, by language. {n:one|many} picks a form; names ending in _at are moments, in _on days."""

from collections.abc import Mapping

from app.rules.record.minutes_words import en, es

WORDS: dict[str, Mapping[str, str]] = {"en": en.WORDS, "es": es.WORDS}
