"""The stages of a count in plain sentences, in every language there is a module for.

A language is one file in languages/ with SENTENCES, by the code of the step: a template with {names} and
the step's numbers. How numbers, quotation marks and lists are written is the language's of app.rules.words.
"""

import re
from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

from app.rules.counting.result import Amount, Result, Step
from app.rules.counting.words import languages
from app.rules.words import LANGUAGES

_WHOLE = re.compile(r"([0-9]{1,30})((?:\.[0-9]+)?)")


def _find() -> dict[str, Mapping[str, str]]:
    return {
        module: import_module(f"{languages.__name__}.{module}").SENTENCES
        for module in sorted(entry.name for entry in iter_modules(languages.__path__))
    }


SENTENCES = _find()


def sentence(code: str, step: Step) -> str:
    """A step in one language. Raises KeyError for a language there is no module for."""
    language = LANGUAGES[code]
    names = language.comma.join(language.quote(name) for name in step.names)
    first = language.quote(step.names[0]) if step.names else ""
    last = language.quote(step.names[-1]) if step.names else ""
    numbers = {name: _number(code, value) for name, value in step.values.items()}
    return SENTENCES[code][step.code].format(names=names, first=first, last=last, **numbers)


def _number(code: str, value: Amount) -> str:
    """Whole numbers grouped as the language does; decimals with its mark; fractions as they are."""
    language = LANGUAGES[code]
    if isinstance(value, int):
        return language.number(value)
    found = _WHOLE.fullmatch(value)
    if not found:
        return value
    mark = SENTENCES[code]["decimal_mark"]
    return language.number(int(found[1])) + found[2].replace(".", mark)


def explain(result: Result) -> dict[str, tuple[tuple[str, ...], ...]]:
    """For every language, by its code: the sentences of each round."""
    return {
        code: tuple(tuple(sentence(code, step) for step in one.steps) for one in result.rounds)
        for code in SENTENCES
    }
